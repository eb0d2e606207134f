import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buatDokumenOpenapi } from '#server/doors/http/openapi.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { lapor, skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { muat } from '#tests/builders/lembar.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { perjanjianDraf } from '#tests/builders/perjanjian.ts';
import { tindakLanjutMilik } from '#tests/builders/tindak-lanjut.ts';
import { bodyFor, type Schema, withoutRefs } from './body-for.ts';

// Every route of the OpenAPI document that names an object, asked by people of A for the real object of B.

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** Routes whose `id` is not an instansi's object, or is a new one of the caller's own. */
const OPEN = [
  '/aturan/{id}',
  '/verifikasi/{kode}',
  '/kiriman/{kode}',
  '/umpan-balik/luar/{token}',
  // the name of a setting, the same in every instansi
  '/pengaturan/{kunci}',
  '/pengaturan/{kunci}/pratinjau',
];
const NEW = ['PUT /bukti/{id}', 'PUT /impor/{id}', 'PUT /evaluasi/{id}', 'PUT /keberatan/{id}'];
const QUERY: Record<string, string> = { 'pratinjau.pdf': '?jenis=SKP', rekap: '?tahun=2026' };

let d: Dunia;
let objek: Record<string, string>;
let rute: { cara: 'GET' | 'POST' | 'PUT' | 'DELETE'; jalur: string; badan: unknown }[];

beforeAll(async () => {
  d = await bangunDunia('2026-04-05T02:00:00Z');
  const { b } = d;
  const skp = await skpBerlaku(d, b, b.staf, b.kabid);
  const capaian = await tetapkanCapaian(d, b.kadis, b.unit.bidang, b.periode.triwulan[0]);
  const evaluasi = await evaluasiDitetapkan(d, b, {
    pegawai: b.staf,
    periodeId: b.periode.triwulan[0],
    sampaikan: true,
  });
  const percobaan = randomUUIDv7();
  await (await d.masuk(b.kabid)).put(`/distribusi/simulasi/${percobaan}`, {
    periodeId: b.periode.triwulan[0],
    lingkup: 'PENILAI',
    pergeseran: [],
  });
  const staf = await d.masuk(b.staf);
  const rencana = randomUUIDv7();
  await staf.post(`/skp/${skp.skpId}/rencana-aksi`, {
    id: rencana,
    rhkId: skp.rhk[0],
    uraian: 'Menyusun jadwal angkut',
  });
  const matriks = randomUUIDv7();
  await (await d.masuk(b.kabid)).post('/matriks', { id: matriks, tahun: 2026 });
  const workblock = randomUUIDv7();
  wajib(
    await (await d.masuk(b.kabid)).post('/workblock', {
      id: workblock,
      tahun: 2026,
      judul: 'Bank sampah RW',
    }),
    201,
  );
  const koreksi = randomUUIDv7();
  await d.pool.query(
    `insert into koreksi (instansi_id, id, pegawai_id, periode_id, evaluasi_asal_id, hal, alasan, sampai, dibuka_oleh, dibuka_pada)
     values ($1, $2, $3, $4, $5, 'Rating', 'Salah hitung', '2026-05-01', $6, now())`,
    [b.id, koreksi, b.staf.id, b.periode.triwulan[0], evaluasi.id, b.operator.id],
  );
  const dialog = randomUUIDv7();
  const kabid = await d.masuk(b.kabid);
  await kabid.post('/dialog', {
    id: dialog,
    pegawaiId: b.staf.id,
    jenis: 'BERKALA',
    tanggal: '2026-04-05',
    cara: 'DARING',
    agenda: [],
  });
  const diminta = randomUUIDv7();
  await staf.post('/umpan-balik/permintaan', {
    id: randomUUIDv7(),
    pertanyaan: 'Apa yang dapat saya perbaiki?',
    sasaran: { nilai: 'ADAPTIF' },
    orang: [{ id: diminta, pegawaiId: b.rekan.id }],
  });
  const pengaturan = randomUUIDv7();
  await d.pool.query(
    `insert into pengaturan_berlaku (instansi_id, id, kunci, isi, mulai, alasan, oleh, dibuat_pada)
     values ($1, $2, 'talenta', '{"batasTalenta": [55, 75]}', '2026-06-01', 'Keputusan rekaan', $3, now())`,
    [b.id, pengaturan, b.operator.id],
  );
  const gangguan = randomUUIDv7();
  await d.pool.query(
    `insert into gangguan (instansi_id, id, mulai, selesai, sumber, alasan, dicatat_oleh, dicatat_pada)
     values ($1, $2, '2026-04-01T01:00:00Z', '2026-04-01T05:00:00Z', 'DICATAT', 'Jaringan terputus', $3, now())`,
    [b.id, gangguan, b.operator.id],
  );
  const tim = randomUUIDv7();
  await (await d.masuk(b.kabid)).post('/tim-kerja', {
    id: tim,
    nama: 'Tim B',
    ketuaPegawaiId: b.rekan.id,
    dari: '2026-01-01',
  });
  const keberatan = randomUUIDv7();
  await staf.put(`/keberatan/${keberatan}`, { evaluasiId: evaluasi.id, alasan: 'Realisasi belum dihitung.' });
  await staf.post(`/keberatan/${keberatan}/pengajuan`);
  const operator = await d.masuk(b.operator);
  const perpindahan = randomUUIDv7();
  wajib(
    await operator.post('/perpindahan', {
      id: perpindahan,
      pegawaiId: b.rekan.id,
      jenis: 'GANTI_PENILAI',
      tanggal: '2026-04-05',
      penilaiPegawaiId: b.kadis.id,
    }),
    201,
  );
  const catatan = await d.pool.query('select id from perpindahan_catatan where perpindahan_id = $1', [
    perpindahan,
  ]);
  const favorit = randomUUIDv7();
  const kegiatan = await lapor(staf, { tanggal: '2026-04-03' });
  wajib(await staf.post('/aktivitas/favorit', { id: favorit, dari: kegiatan }), 201);
  const impor = (await muat(staf, 'Tanggal;Kegiatan;Menit\n02/04/2026;Menyusun jadwal angkut;30\n')).isi.id;
  objek = {
    impor,
    'aktivitas/favorit': favorit,
    gangguan,
    'pengaturan/perubahan': pengaturan,
    koreksi,
    dialog,
    'umpan-balik': diminta,
    pegawai: b.staf.id,
    perpindahan,
    'catatan-penilai': catatan.rows[0].id,
    'unit-kerja': b.unit.dinas,
    periode: b.periode.triwulan[0],
    skp: skp.skpId,
    ...(await tindakLanjutMilik(d, b)),
    'rencana-aksi': rencana,
    evaluasi: evaluasi.id,
    ...(await tppMilik(b)),
    'perjanjian-kinerja': (await perjanjianDraf(d, b.operator, b.unit.dinas)).id,
    matriks,
    workblock,
    penutupan: await penutupanB(),
    'capaian-organisasi': capaian.id,
    distribusi: percobaan,
    hambatan: b.staf.id,
    'tim-kerja': tim,
    keberatan,
  };
  rute = await routesWithObject();
}, 120_000);
afterAll(() => d.tutup());

it('is not found, for every role and route, and leaves an audit row each time', async () => {
  const salah: string[] = [];
  let diminta = 0;
  for (const orang of [d.a.operator, d.a.kabid, d.a.staf]) {
    const klien = await d.masuk(orang);
    for (const { cara, jalur, badan } of rute) {
      const { status, isi } = await kirim(klien, cara, jalur, badan);
      diminta++;
      if (status !== 404 && status !== 403)
        salah.push(`${orang.nama}: ${cara} ${jalur} → ${status} ${JSON.stringify(isi).slice(0, 160)}`);
    }
  }
  expect(salah).toEqual([]);
  expect(diminta).toBeGreaterThan(90);
  const { rows } = await d.pool.query(
    `select count(*)::int as n from audit where instansi_id = $1 and peristiwa in ('akses.tidak-ditemukan', 'akses.ditolak')`,
    [d.a.id],
  );
  expect(rows[0].n).toBe(diminta);
});

/** A closing of B's year, as it stands half way. */
async function penutupanB(): Promise<string> {
  const id = randomUUIDv7();
  await d.pool.query(
    `insert into penutupan (instansi_id, id, tahun, keadaan, jumlah, oleh_pegawai_id, dimulai_pada) values ($1, $2, 2025, 'DIJEDA', 6, $3, now())`,
    [d.b.id, id, d.b.operator.id],
  );
  return id;
}

async function routesWithObject(): Promise<typeof rute> {
  const { paths, components } = (await buatDokumenOpenapi()) as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  };
  return Object.entries(paths).flatMap(([jalur, operasi]) => {
    const pendek = jalur.replace('/api/v1', '');
    if (!pendek.includes('{') || OPEN.includes(pendek)) return [];
    return Object.entries(operasi).flatMap(([cara, { requestBody }]) => {
      if (NEW.includes(`${cara.toUpperCase()} ${pendek}`)) return [];
      const tertulis = requestBody?.content['application/json']?.schema;
      const skema = tertulis && withoutRefs(tertulis, components.schemas);
      return [
        { cara: cara.toUpperCase() as 'GET', jalur: isiJalur(pendek), badan: skema ? bodyFor(skema) : {} },
      ];
    });
  });
}

/** The real ids of B where there is such an object, otherwise an id that A has not either. */
function isiJalur(jalur: string): string {
  const jenis = jalur.split('/')[1]!;
  return jalur
    .replace('{id}', objek[jalur.split('/').slice(1, 3).join('/')] ?? objek[jenis] ?? randomUUIDv7())
    .replace('{tanggal}', '2026-04-02')
    .replace('{nomor}', '2')
    .replace(/\{\w+\}/g, () => randomUUIDv7());
}

/** The rule of B on TPP and one deduction under it. */
async function tppMilik(b: Dunia['b']): Promise<Record<string, string>> {
  const operator = await d.masuk(b.operator);
  const [ketentuan, potongan] = [randomUUIDv7(), randomUUIDv7()];
  const { usulan } = (await operator.get('/tpp/ketentuan')).isi;
  const baru = { id: ketentuan, dari: '2026-01-01', dasar: 'Perbup Rekaan 1/2026', isi: usulan };
  expect((await operator.post('/tpp/ketentuan', baru)).status).toBe(201);
  const baris = [{ id: potongan, nip: b.staf.nip, tanggal: '2026-04-01', kode: 'TIDAK_APEL' }];
  expect((await operator.post('/tpp/potongan', { baris })).status).toBe(201);
  return { 'tpp/ketentuan': ketentuan, 'tpp/potongan': potongan };
}

function kirim(klien: Klien, cara: string, jalur: string, badan: unknown) {
  const opsi = { versi: 1 };
  if (cara === 'GET') return klien.get(`${jalur}${QUERY[jalur.split('/').at(-1)!] ?? ''}`);
  if (cara === 'DELETE') return klien.hapus(jalur, opsi);
  if (cara === 'PUT') return klien.put(jalur, badan, opsi);
  return klien.post(jalur, badan, opsi);
}
