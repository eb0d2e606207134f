import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { skpDiajukan } from '#tests/builders/skp.ts';
import { catatDenyut } from '../gangguan/actions.ts';
import { jalankanTenggat } from './actions.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

const kabar = async (orang: OrangUji, jenis: string) => {
  const { isi } = await (await d.masuk(orang)).get('/pemberitahuan?batas=100');
  return (isi.isi as { jenis: string; kalimat: string }[])
    .filter((n) => n.jenis === jenis)
    .map((n) => n.kalimat);
};
const jejak = async (peristiwa: string) => {
  const { rows } = await d.pool.query(
    `select tentang_pegawai_id as tentang from audit
     where instansi_id = $1 and peristiwa = $2 and pelaku_pegawai_id is null`,
    [d.a.id, peristiwa],
  );
  return rows.map((r) => r.tentang);
};
/** Everything the clock may write, so that a second run can be seen to change nothing. */
const potret = async () => {
  const tabel = [
    'audit',
    'pemberitahuan',
    'evaluasi',
    'evaluasi_peristiwa',
    'skp_peristiwa',
    'skp_versi',
    'evaluasi_alih',
  ];
  const sidik = tabel.map(
    (t) =>
      `select '${t}' as t, count(*)::int as n, md5(string_agg(x::text, '|' order by x::text)) as s from ${t} x`,
  );
  return (await d.pool.query(sidik.join(' union all '))).rows;
};
/** The clock runs at this moment: twice at once, and once more. */
async function jalankan(saat: string) {
  d.jam.setel(saat);
  await Promise.all([jalankanTenggat(d.app), jalankanTenggat(d.app)]);
  const sesudah = await potret();
  await jalankanTenggat(d.app);
  expect(await potret()).toEqual(sesudah);
}

it('passes a waiting SKP to the superior on 1 February, once, and both may still set it (DL-03, case 44)', async () => {
  const skp = await skpDiajukan(d, d.a.staf);
  await jalankan('2026-01-31T16:59:00Z');
  expect(await jejak('skp.dialihkan')).toEqual([]);
  await jalankan('2026-01-31T17:01:00Z');
  expect(await jejak('skp.dialihkan')).toEqual([d.a.staf.id]);
  expect(await kabar(d.a.kadis, 'skp.dialihkan')).toEqual([
    'SKP 2026 Siti Aminah belum ditetapkan sampai 31 Januari 2026. Kini Anda, sebagai atasan pejabat penilai, juga dapat menetapkannya.',
  ]);
  expect(await kabar(d.a.kabid, 'skp.dialihkan')).toHaveLength(1);
  expect(await kabar(d.a.staf, 'skp.dialihkan')).toHaveLength(1);
  expect(await kabar(d.b.kadis, 'skp.dialihkan')).toEqual([]);
  expect((await (await d.masuk(d.a.kabid)).get(`/skp/${skp.id}`)).isi.kemampuan).toContain('SETUJUI');
  expect((await (await d.masuk(d.a.kadis)).post(`/skp/${skp.id}/persetujuan`)).status).toBe(201);
  const { rows } = await d.pool.query(
    `select oleh_pegawai_id as oleh, ke from skp_peristiwa where skp_id = $1 and peristiwa = 'ALIHKAN'`,
    [skp.id],
  );
  expect(rows).toEqual([{ oleh: null, ke: 'DIAJUKAN' }]);
});

it('records an undelivered signature as DIAM after 14 working days, and a report without objection as FINAL', async () => {
  const periodeId = d.a.periode.triwulan[0];
  d.jam.setel('2026-03-20T02:00:00Z');
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  const { id } = await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
  // delivered on Friday 20 March: the fourteenth working day is Thursday 9 April
  await jalankan('2026-04-09T16:00:00Z');
  expect(await jejak('evaluasi.didiamkan')).toEqual([]);
  await jalankan('2026-04-09T18:00:00Z');
  expect(await jejak('evaluasi.didiamkan')).toEqual([d.a.staf.id]);
  const staf = await d.masuk(d.a.staf);
  expect((await staf.get(`/evaluasi/${id}`)).isi).toMatchObject({ keadaan: 'DIAM', predikat: 'BAIK' });
  expect(await kabar(d.a.staf, 'evaluasi.didiamkan')).toHaveLength(1);
  expect(await kabar(d.a.kabid, 'evaluasi.didiamkan')).toEqual([
    'Siti Aminah tidak menandatangani dokumen evaluasi Triwulan I 2026 sampai 9 April 2026. Dokumen tetap sah dan dapat dilaporkan.',
  ]);
  await d.pool.query(`update evaluasi set keadaan = 'DILAPORKAN' where id = $1`, [id]);
  await jalankan('2026-04-10T02:00:00Z');
  expect((await staf.get(`/evaluasi/${id}`)).isi.keadaan).toBe('FINAL');
  expect(await jejak('evaluasi.final')).toEqual([d.a.staf.id]);
});

it('passes undecided evaluations to the superior the day after the window, begun or not (DL-08)', async () => {
  const [, periodeId] = d.a.periode.triwulan;
  await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
  d.jam.setel('2026-07-01T02:00:00Z');
  await nilaikan(await d.masuk(d.a.kabid), { pegawai: d.a.staf, periodeId });
  await jalankan('2026-07-10T16:00:00Z');
  const alih = async () =>
    (
      await d.pool.query(
        `select pegawai_id as p, penilai_pegawai_id as n, atasan_pegawai_id as a, sejak::text, batas::text
         from evaluasi_alih where instansi_id = $1 and periode_id = $2`,
        [d.a.id, periodeId],
      )
    ).rows;
  expect(await alih()).toEqual([]);
  await jalankan('2026-07-10T18:00:00Z');
  const satu = (p: OrangUji) => ({
    p: p.id,
    n: d.a.kabid.id,
    a: d.a.kadis.id,
    sejak: '2026-07-11',
    batas: '2026-07-30',
  });
  const semua = await alih();
  expect(semua).toHaveLength(2);
  expect(semua).toEqual(expect.arrayContaining([satu(d.a.staf), satu(d.a.rekan)]));
  expect(await jejak('evaluasi.dialihkan')).toEqual(expect.arrayContaining([d.a.staf.id, d.a.rekan.id]));
  const diTriwulanDua = (await kabar(d.a.kadis, 'evaluasi.dialihkan')).filter((k) =>
    k.includes('Triwulan II '),
  );
  expect(diTriwulanDua).toEqual([
    'Jangka waktu evaluasi Triwulan II 2026 berakhir tanpa penetapan Rahmat Hidayat. Evaluasi bawahannya kini tugas Anda, paling lambat 30 Juli 2026.',
  ]);
  for (const orang of [d.a.kabid, d.a.staf, d.a.rekan])
    expect(
      (await kabar(orang, 'evaluasi.dialihkan')).filter((k) => k.includes('Triwulan II ')),
      orang.nama,
    ).toHaveLength(1);
});

it('works in each agency at its own day: in Jayapura midnight comes two hours earlier', async () => {
  await d.pool.query(`update kendali.instansi set zona = 'Asia/Jayapura' where id = $1`, [d.b.id]);
  const periodeId = d.b.periode.triwulan[2];
  await skpBerlaku(d, d.b, d.b.staf, d.b.kabid);
  const alih = async () =>
    (await d.pool.query('select from evaluasi_alih where periode_id = $1', [periodeId])).rowCount;
  await jalankan('2026-10-10T14:59:00Z');
  expect(await alih()).toBe(0);
  await jalankan('2026-10-10T15:01:00Z');
  expect(await alih()).toBe(1);
});

it('moves a limit whose last day met a standstill of the server, and does not act before the moved day', async () => {
  const periodeId = d.a.periode.triwulan[3];
  d.jam.setel('2026-12-16T02:00:00Z');
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  const { id } = await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
  // without an outage: Wednesday 16 December + 14 working days = Tuesday 5 January
  const denyut = (saat: string) => catatDenyut(d.app, d.pool, Temporal.Instant.from(saat));
  expect(await denyut('2027-01-05T01:00:00Z')).toBe(0);
  expect(await denyut('2027-01-05T01:04:00Z')).toBe(0);
  expect(await denyut('2027-01-05T09:00:00Z')).toBe(476);
  expect(await denyut('2027-01-05T09:01:00Z')).toBe(0);
  const { rows } = await d.pool.query('select sumber from gangguan where instansi_id = $1', [d.a.id]);
  expect(rows).toEqual([{ sumber: 'DENYUT' }]);
  d.jam.setel('2027-01-05T10:00:00Z');
  const evaluasi = async () => wajib(await (await d.masuk(d.a.staf)).get(`/evaluasi/${id}`), 200);
  expect((await evaluasi()).tenggat).toMatchObject({ kode: 'DL-06', hari: '2027-01-06' });
  await jalankan('2027-01-06T02:00:00Z');
  expect((await evaluasi()).keadaan).toBe('DISAMPAIKAN');
  await jalankan('2027-01-06T18:00:00Z');
  expect((await evaluasi()).keadaan).toBe('DIAM');
});
