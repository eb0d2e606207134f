import { createECDH, randomBytes, randomUUIDv7 } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { Agent } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { withInstansi } from '../../../db/transaksi.ts';
import { dorongWeb, kunciDorong } from '../../../ports/dorong.ts';
import { posSmtp } from '../../../ports/pos.ts';
import { kabariSekali, kirimPemberitahuan } from '../actions.ts';

let d: Dunia;
let smtp: SMTPServer;
let kotak: { kepada: string[]; isi: string }[];
let tolak: string | null;

// Tuesday 10 March 2026, 09.00 WIB; a real mail server on this machine.
beforeEach(async () => {
  d = await bangunDunia('2026-03-10T02:00:00Z');
  kotak = [];
  tolak = null;
  smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(aliran, sesi, usai) {
      const potongan: Buffer[] = [];
      aliran.on('data', (p: Buffer) => potongan.push(p));
      aliran.on('end', () => {
        if (tolak) return usai(new Error(tolak));
        kotak.push({
          kepada: sesi.envelope.rcptTo.map((r) => r.address),
          isi: Buffer.concat(potongan).toString().replaceAll('=\r\n', ''),
        });
        usai();
      });
    },
  });
  await new Promise<void>((siap) => smtp.listen(0, '127.0.0.1', siap));
  const { port } = smtp.server.address() as AddressInfo;
  d.app.pos = posSmtp(`smtp://127.0.0.1:${port}`, 'Terang <terang@kota-a.uji>');
  await d.pool.query(`update pegawai set surel = 'siti@kota-a.uji' where id = $1`, [d.a.staf.id]);
});
afterEach(async () => {
  d.app.pos?.tutup();
  await new Promise<void>((usai) => smtp.close(usai));
  await d.tutup();
});

const kabari = (isi: object = {}, jenis: 'skp.disetujui' | 'skp.dikembalikan' = 'skp.disetujui') =>
  withInstansi(d.app.db, d.a.id, (tx) =>
    kabariSekali(tx, { instansiId: d.a.id, saat: d.app.jam.sekarang().toString() }, [
      { pegawaiId: d.a.staf.id, jenis, tautan: '/skp', isi: { tahun: 2026, ...isi }, kunci: randomUUIDv7() },
    ]),
  );
const pilih = async (ubah: object) => {
  const klien = await d.masuk(d.a.staf);
  const { isi } = await klien.get('/pemberitahuan/pilihan');
  const { surel, dorong, tenangDari, tenangSampai, liburTenang } = isi;
  return klien.put(
    '/pemberitahuan/pilihan',
    { surel, dorong, tenangDari, tenangSampai, liburTenang, ...ubah },
    isi.versi ? { versi: isi.versi } : {},
  );
};
const kirim = () => kirimPemberitahuan(d.app);
const keadaan = async () =>
  (await d.pool.query('select keadaan, galat from kiriman order by tidak_sebelum, id')).rows;

it('gathers the day for one e-mail next morning, each notice with its deadline, with one button', async () => {
  await kabari();
  await kabari({ tenggat: '2026-03-31', catatan: 'RHK kedua belum terukur' }, 'skp.dikembalikan');
  expect(await kirim()).toBe(0);
  d.jam.setel('2026-03-11T00:29:00Z');
  expect(await kirim()).toBe(0);
  d.jam.setel('2026-03-11T00:30:00Z');
  expect(await kirim()).toBe(1);
  expect(await kirim()).toBe(0);
  expect(kotak).toHaveLength(1);
  const { kepada, isi } = kotak[0]!;
  expect(kepada).toEqual(['siti@kota-a.uji']);
  expect(isi).toContain('Subject: 2 kabar menunggu Anda di Terang');
  expect(isi).toContain('Tenggat: 31 Maret 2026.');
  expect(isi.match(/<a href/g)).toHaveLength(1);
  // what somebody wrote stays inside the app
  expect(isi).not.toContain('belum terukur');
});

it('does not keep what is due within two days, yet never writes into the night or the weekend', async () => {
  await kabari({ tenggat: '2026-03-12' });
  expect(await kirim()).toBe(1);
  d.jam.setel('2026-03-13T13:00:00Z');
  await kabari({ tenggat: '2026-03-14' });
  expect(await kirim()).toBe(0);
  d.jam.setel('2026-03-15T05:00:00Z');
  expect(await kirim()).toBe(0);
  d.jam.setel('2026-03-16T00:30:00Z');
  expect(await kirim()).toBe(1);
});

it('leaves out what was read meanwhile, and sends nothing when nothing is left', async () => {
  await kabari();
  await kirim();
  await (await d.masuk(d.a.staf)).post('/pemberitahuan/terbaca', { id: null });
  d.jam.setel('2026-03-11T00:30:00Z');
  expect(await kirim()).toBe(0);
  expect(await keadaan()).toMatchObject([{ keadaan: 'TIDAK_PERLU' }]);
  expect(kotak).toEqual([]);
});

it('tries again, later each time, when the mail server refuses, and says why when it gives up', async () => {
  await pilih({ surel: 'LANGSUNG' });
  tolak = 'kotak penuh';
  await kabari();
  expect(await kirim()).toBe(0);
  expect(await keadaan()).toMatchObject([
    { keadaan: 'MENUNGGU', galat: expect.stringContaining('kotak penuh') },
  ]);
  expect(await kirim()).toBe(0);
  tolak = null;
  d.jam.majukan('PT1M');
  expect(await kirim()).toBe(1);
  tolak = 'kotak penuh';
  await kabari();
  for (let i = 0; i < 8; i++) {
    await kirim();
    d.jam.majukan('PT1H');
  }
  expect((await keadaan()).at(-1)).toMatchObject({ keadaan: 'GAGAL' });
});

it('sends once, however many processes look at once', async () => {
  await pilih({ surel: 'LANGSUNG' });
  for (let i = 0; i < 5; i++) await kabari();
  const hasil = await Promise.all([kirim(), kirim(), kirim()]);
  expect(hasil.reduce((a, b) => a + b)).toBe(5);
  expect(kotak).toHaveLength(5);
});

it('follows the button to what the notice is about, and says what reaching out did, in counts', async () => {
  await pilih({ surel: 'LANGSUNG' });
  for (let i = 0; i < 5; i++) await kabari();
  await kirim();
  const kode = /api\/v1\/kiriman\/([\w-]{22})/.exec(kotak[0]!.isi)![1]!;
  const jawab = await d.http.inject({ url: `/api/v1/kiriman/${kode}` });
  expect([jawab.statusCode, jawab.headers.location]).toEqual([302, '/skp']);
  expect((await d.http.inject({ url: '/api/v1/kiriman/bukan-kode' })).headers.location).toBe(
    '/pemberitahuan',
  );
  const { rows } = await d.pool.query('select count(*)::int as n from kiriman where dibuka_pada is not null');
  expect(rows[0].n).toBe(1);
  d.jam.majukan('PT4H');
  await (await d.masuk(d.a.staf)).post('/pemberitahuan/terbaca', { id: null });
  const { isi } = await (await d.masuk(d.a.operator)).get('/pemberitahuan/pengaruh');
  expect(isi.isi).toMatchObject([
    { jenis: 'skp.disetujui', jalan: 'SUREL', jumlah: 5, dibacaTigaHari: 5, medianJam: 4 },
  ]);
  expect((await (await d.masuk(d.a.staf)).get('/pemberitahuan/pengaruh')).status).toBe(403);
  expect((await (await d.masuk(d.b.operator)).get('/pemberitahuan/pengaruh')).isi.isi).toEqual([]);
});

it('keeps the choice under its version', async () => {
  expect((await pilih({ surel: 'TIDAK' })).isi).toMatchObject({ surel: 'TIDAK', versi: 1 });
  const klien = await d.masuk(d.a.staf);
  const badan = {
    surel: 'HARIAN',
    dorong: true,
    tenangDari: '18:00',
    tenangSampai: '07:30',
    liburTenang: true,
  };
  expect((await klien.put('/pemberitahuan/pilihan', badan, { versi: 7 })).status).toBe(412);
  await kabari();
  d.jam.setel('2026-03-11T03:00:00Z');
  expect(await kirim()).toBe(0);
  expect(await keadaan()).toEqual([]);
});

it('pushes to the browsers that agreed, in quiet no, and forgets one that withdrew', async () => {
  const titik = await layananDorong();
  try {
    const { port } = titik.server.address() as AddressInfo;
    // the push service of the test speaks plain HTTP behind the address of one that does not
    const agent = Object.assign(new Agent(), { createConnection: () => connect(port, '127.0.0.1') });
    d.app.dorong = dorongWeb(await kunciDorong(d.pool), 'mailto:terang@kota-a.uji', agent);
    const klien = await d.masuk(d.a.staf);
    expect((await klien.get('/pemberitahuan/pilihan')).isi.kunciDorong).toBe(
      (await kunciDorong(d.pool)).publik,
    );
    const peramban = createECDH('prime256v1');
    const perangkat = {
      id: randomUUIDv7(),
      titikAkhir: 'https://dorong.uji/satu',
      p256dh: peramban.generateKeys('base64url'),
      auth: randomBytes(16).toString('base64url'),
    };
    expect((await klien.post('/pemberitahuan/perangkat', perangkat)).status).toBe(201);
    await pilih({ surel: 'TIDAK' });
    await kabari();
    expect(await kirim()).toBe(1);
    expect(titik.diterima).toMatchObject([
      {
        url: '/satu',
        kepala: { 'content-encoding': 'aes128gcm', authorization: expect.stringMatching(/^vapid t=/) },
      },
    ]);
    titik.status = 410;
    await kabari();
    expect(await kirim()).toBe(0);
    expect((await d.pool.query('select id from perangkat_dorong')).rows).toEqual([]);
  } finally {
    titik.server.close();
  }
});

async function layananDorong() {
  const titik = {
    status: 201,
    diterima: [] as { url: string | undefined; kepala: IncomingHttpHeaders }[],
    server: undefined as unknown as Server,
  };
  titik.server = createServer((req, res) => {
    req.resume();
    titik.diterima.push({ url: req.url, kepala: req.headers });
    res.writeHead(titik.status).end();
  });
  await new Promise<void>((siap) => titik.server.listen(0, '127.0.0.1', siap));
  return titik;
}
