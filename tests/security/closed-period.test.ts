import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buatDokumenOpenapi } from '#server/doors/http/openapi.ts';
import { jalankanTenggat } from '#server/features/tenggat/actions.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { lapor, skpBerlaku, unggahCatatan } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { perjanjianDraf } from '#tests/builders/perjanjian.ts';
import { isiSkp } from '#tests/builders/skp.ts';
import { bodyFor, type Schema } from './body-for.ts';

// After a period was closed, every write route of the OpenAPI document is tried by every role on what lies in it.

/** Routes that change nothing of a period, each with the reason. A new route is tried unless it is named here. */
const BESIDE: Record<string, RegExp[]> = {
  'signing in and passwords': [/ \/sesi/, / \/akun\//, /sandi-sementara$/],
  'who works in which team, from when': [/ \/tim-kerja/],
  'who works where, from when; an evaluation keeps its own copy': [
    / \/pegawai/,
    / \/perpindahan/,
    / \/unit-kerja/,
    / \/jabatan/,
  ],
  'reading notices': [/ \/pemberitahuan\//],
  'the calculator': [/ \/aturan\//],
  'a sheet that waits; each of its rows is refused by itself': [/ \/impor/],
  'files nobody has tied to anything yet': [/ \/bukti/],
  'prints what was frozen, and changes nothing of it': [/\/dokumen$/],
  'the correction itself: a new act beside what was': [/ \/koreksi/],
  'a conversation of two, which is filed under no period': [/ \/dialog/],
  'a note for the next assessor, which is filed under no period': [/ \/catatan-penilai/],
  'asking, which is no feedback yet; the answer is tried': [
    / \/umpan-balik\/permintaan$/,
    / \/umpan-balik\/.*(penolakan|pengingat|pembatalan|tautan)$/,
    / \/umpan-balik\/luar/,
  ],
  'the calendar and outages: they move only limits that run': [
    / \/hari-libur/,
    / \/gangguan/,
    / \/pengaturan/,
  ],
  'closing the year itself, which writes its own summary': [/ \/penutupan/],
  'what is made of a result afterwards: allowance': [/ \/tpp/],
  'reminding and promising for somebody without an SKP': [/ \/hambatan/],
  'no objection runs at a closing; what was decided before may still be signed for': [
    / \/keberatan\/.*(penjelasan|penarikan|keputusan|penerimaan)$/,
  ],
  'a favourite is a copy at hand and no report': [/ \/aktivitas\/favorit/],
  'opens other years': [/^POST \/periode$/],
  'what follows a result goes on after the period was closed': [
    / \/tindak-lanjut/,
    / \/bimbingan/,
    / \/konseling/,
    / \/rencana-kompetensi/,
  ],
};

/** Answers for each item by itself: refused there instead of as a whole. */
const EACH_FOR_ITSELF = ['POST /aktivitas/verifikasi'];
/** Tables that a refused request may write. */
const OF_THE_DOOR = ['audit', 'audit_segel', 'idempotensi'];

interface Operation {
  requestBody?: { content: Record<string, { schema: Schema }> };
}
interface Rute {
  cara: 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  jalur: string;
  badan: unknown;
}

let d: Dunia;
let objek: Record<string, string>;
let badanKhusus: Record<string, unknown>;
const KINI = '2027-04-20T02:00:00Z';

beforeAll(async () => {
  d = await bangunDunia('2026-03-31T02:00:00Z');
  const { a } = d;
  const [periodeId] = a.periode.triwulan;
  const skp = await skpBerlaku(d, a, a.staf, a.kabid);
  const staf = await d.masuk(a.staf);
  const rencana = randomUUIDv7();
  await staf.post(`/skp/${skp.skpId}/rencana-aksi`, {
    id: rencana,
    rhkId: skp.rhk[0],
    uraian: 'Menyusun jadwal angkut',
  });
  const aktivitas = await lapor(staf, { tanggal: '2026-03-31', rhkId: skp.rhk[0] });
  const bukti = await unggahCatatan(staf);
  const realisasi = randomUUIDv7();
  const isianRealisasi = {
    periodeId,
    rhkId: skp.rhk[0],
    indikatorId: null,
    uraian: 'Terangkut 40 rit',
    angka: null,
    bukti: [bukti],
  };
  wajib(await staf.put(`/realisasi/${realisasi}`, isianRealisasi), 200);
  const umpanBalik = randomUUIDv7();
  const kabid = await d.masuk(a.kabid);
  const isianUmpanBalik = (id: string) => ({
    pegawaiId: a.staf.id,
    periodeId,
    sasaran: [{ id, rhkId: skp.rhk[0] }],
    sentimen: 'POSITIF',
    uraian: 'Jadwalnya terjaga dengan baik.',
    berkala: true,
    langsung: true,
  });
  wajib(await kabid.post('/umpan-balik', isianUmpanBalik(umpanBalik)), 201);
  const perjanjian = await perjanjianDraf(d, a.operator, a.unit.dinas);
  const diminta = randomUUIDv7();
  const permintaan = {
    id: randomUUIDv7(),
    pertanyaan: 'Apa yang dapat saya perbaiki?',
    sasaran: { rhkId: skp.rhk[0] },
    orang: [{ id: diminta, pegawaiId: a.kabid.id }],
  };
  wajib(await staf.post('/umpan-balik/permintaan', permintaan), 201);
  const simulasi = randomUUIDv7();
  const isianSimulasi = { periodeId, lingkup: 'PENILAI', pergeseran: [] };
  wajib(await kabid.put(`/distribusi/simulasi/${simulasi}`, isianSimulasi), 200);
  const matriks = randomUUIDv7();
  const kadis = await d.masuk(a.kadis);
  wajib(await kadis.post('/matriks', { id: matriks, tahun: 2026 }), 201);
  wajib(await kadis.post(`/matriks/${matriks}/orang`, { pegawaiId: a.staf.id }), 201);
  const workblock = randomUUIDv7();
  const isianWorkblock = { judul: 'Bank sampah di setiap RW' };
  wajib(await kadis.post('/workblock', { id: workblock, tahun: 2026, ...isianWorkblock }), 201);
  const capaian = await tetapkanCapaian(d, a.kadis, a.unit.bidang, periodeId);
  const evaluasi = await evaluasiDitetapkan(d, a, { pegawai: a.staf, periodeId, sampaikan: true });
  const keberatan = randomUUIDv7();
  wajib(
    await staf.put(`/keberatan/${keberatan}`, { evaluasiId: evaluasi.id, alasan: 'Belum dihitung.' }),
    200,
  );
  // unsigned, the document goes silent; then the days to object have passed, and both periods may be closed
  d.jam.setel('2027-03-20T02:00:00Z');
  await jalankanTenggat(d.app);
  const operator = await d.masuk(a.operator);
  wajib(await operator.post(`/periode/${periodeId}/penutupan`), 201);
  wajib(await operator.post(`/periode/${a.periode.tahunan}/penutupan`), 201);
  d.jam.setel(KINI);
  await jalankanTenggat(d.app);
  objek = {
    'unit-kerja': a.unit.dinas,
    periode: periodeId,
    skp: skp.skpId,
    'rencana-aksi': rencana,
    evaluasi: evaluasi.id,
    keberatan,
    'capaian-organisasi': capaian.id,
    realisasi,
    'umpan-balik': diminta,
    aktivitas: aktivitas.id,
    matriks,
    workblock,
    'perjanjian-kinerja': perjanjian.id,
    distribusi: simulasi,
  };
  const isianAktivitas = { tanggal: '2026-03-31', uraian: 'Mengawal pengangkutan', menit: 30, kirim: true };
  badanKhusus = {
    'POST /skp': { id: randomUUIDv7(), tahun: 2026 },
    'POST /perjanjian-kinerja': { id: randomUUIDv7(), unitKerjaId: a.unit.dinas, tahun: 2026 },
    'POST /pelaporan': { periodeId },
    'POST /matriks': { id: randomUUIDv7(), tahun: 2026 },
    'POST /workblock': { id: randomUUIDv7(), tahun: 2026, ...isianWorkblock },
    'PUT /workblock/{id}': isianWorkblock,
    'POST /skp/bawahan/{pegawaiId}/pengingat': { tahun: 2026 },
    'PUT /skp/{id}/rancangan': isiSkp(),
    'POST /skp/{id}/rencana-aksi': {
      id: randomUUIDv7(),
      rhkId: skp.rhk[0],
      uraian: 'Menyusun jadwal angkut',
    },
    'PUT /rencana-aksi/{id}': {
      rhkId: skp.rhk[0],
      uraian: 'Menyusun jadwal lain',
      triwulan: null,
      urutan: 0,
    },
    'POST /aktivitas': { id: randomUUIDv7(), ...isianAktivitas },
    'POST /aktivitas/salin': {
      id: randomUUIDv7(),
      dari: { tanggal: '2026-03-31', id: aktivitas.id },
      tanggal: '2026-03-30',
      kirim: true,
    },
    'PUT /aktivitas/{tanggal}/{id}': isianAktivitas,
    'POST /aktivitas/verifikasi': {
      putusan: [{ tanggal: '2026-03-31', id: aktivitas.id, versi: 1, putusan: 'VERIFIKASI' }],
    },
    'POST /aktivitas/hari-terbuka': {
      pegawaiId: a.staf.id,
      tanggal: '2026-03-30',
      catatan: 'Gangguan jaringan',
    },
    'PUT /realisasi/{id}': isianRealisasi,
    'POST /umpan-balik': isianUmpanBalik(randomUUIDv7()),
    'POST /umpan-balik/permintaan-orang/{id}/jawaban': {
      id: randomUUIDv7(),
      sentimen: 'POSITIF',
      uraian: 'Jadwalnya terjaga dengan baik.',
    },
    'POST /umpan-balik/tindakan': {
      id: randomUUIDv7(),
      pegawaiId: a.staf.id,
      rhkId: skp.rhk[0],
      kemajuan: 'ADA',
      tindakan: 'APRESIASI',
      catatan: 'Jadwalnya terjaga.',
    },
    'POST /capaian-organisasi/sementara': {
      id: randomUUIDv7(),
      unitKerjaId: a.unit.dinas,
      periodeId: a.periode.tahunan,
      keputusan: '800/12/BKPSDM/2027',
      alasan: 'Belum ada capaian tahun ini maupun tahun lalu.',
    },
    'PUT /distribusi/simulasi/{id}': { periodeId, lingkup: 'PENILAI', pergeseran: [] },
    'POST /distribusi/alasan': {
      id: randomUUIDv7(),
      periodeId,
      alasan: 'Unit ini menyelesaikan penataan TPA lebih cepat dari rencana.',
    },
    'POST /capaian-organisasi': {
      id: randomUUIDv7(),
      unitKerjaId: a.unit.dinas,
      periodeId,
      predikat: 'BAIK',
      dasar: 'Capaian rencana aksi periode ini',
    },
    'PUT /capaian-organisasi/{id}': { predikat: 'ISTIMEWA', dasar: 'Capaian rencana aksi periode ini' },
    'POST /evaluasi/kesepakatan': { pegawaiId: a.staf.id, periodeId, setuju: true },
    'PUT /keberatan/{id}': { evaluasiId: evaluasi.id, alasan: 'Realisasi belum dihitung.' },
    'PUT /evaluasi/{id}': { ratingHasil: 'DI_ATAS', ratingPerilaku: 'DI_ATAS', tingkatRhk: {} },
  };
}, 120_000);
afterAll(() => d.tutup());

it('cannot be changed by any route or role, and nothing in any table moves', async () => {
  const rute = await ruteTulis();
  const sebelum = await sidikTabel();
  const salah: string[] = [];
  const ditolakKarenaTutup = new Set<string>();
  for (const orang of [d.a.staf, d.a.kabid, d.a.kadis, d.a.walikota, d.a.operator]) {
    const klien = await d.masuk(orang);
    for (const { cara, jalur, badan } of rute) {
      const { status, isi } = await kirim(klien, cara, isiJalur(jalur), badan);
      const nama = `${cara} ${jalur}`;
      const ditolak = status === 409 || (EACH_FOR_ITSELF.includes(nama) && ditolakSemua(isi));
      if (ditolak && JSON.stringify(isi).includes('ditutup')) ditolakKarenaTutup.add(nama);
      if (!ditolak && status !== 403 && status !== 404)
        salah.push(`${orang.nama}: ${nama} → ${status} ${JSON.stringify(isi).slice(0, 300)}`);
    }
  }
  expect(salah).toEqual([]);
  expect(await sidikTabel()).toEqual(sebelum);
  // who may otherwise do it is told that the period is closed, for every route
  expect(rute.map((r) => `${r.cara} ${r.jalur}`).filter((nama) => !ditolakKarenaTutup.has(nama))).toEqual([]);
  expect(rute.length).toBeGreaterThan(25);
});

it('takes no new draft of an objection, shows the old one without a step, and says why', async () => {
  const staf = await d.masuk(d.a.staf);
  const { keberatan, evaluasi } = objek as { keberatan: string; evaluasi: string };
  expect((await staf.get(`/keberatan/${keberatan}`)).isi).toMatchObject({ keadaan: 'DRAF', kemampuan: [] });
  const { isi } = await staf.get(`/keberatan/kelayakan?evaluasiId=${evaluasi}`);
  expect(isi.dapat).toBe(false);
  expect(isi.alasan.map((a: { kode: string }) => a.kode)).toContain('E-PERIODE-DITUTUP');
  await d.pool.query('delete from keberatan where instansi_id = $1', [d.a.id]);
  const baru = await staf.put(`/keberatan/${randomUUIDv7()}`, {
    evaluasiId: evaluasi,
    alasan: 'Belum dihitung.',
  });
  expect([baru.status, baru.isi.errors?.[0].kode, baru.isi.siapa?.peran]).toEqual([
    409,
    'E-PERIODE-DITUTUP',
    'OPERATOR',
  ]);
});

it('is left alone by the clock', async () => {
  const sebelum = await sidikTabel();
  await jalankanTenggat(d.app);
  expect(await sidikTabel()).toEqual(sebelum);
});

async function ruteTulis(): Promise<Rute[]> {
  const { paths } = (await buatDokumenOpenapi()) as { paths: Record<string, Record<string, Operation>> };
  return Object.entries(paths).flatMap(([panjang, operasi]) => {
    const jalur = panjang.replace('/api/v1', '');
    return Object.entries(operasi).flatMap(([kecil, { requestBody }]): Rute[] => {
      const cara = kecil.toUpperCase() as Rute['cara'];
      const nama = `${cara} ${jalur}`;
      if ((cara as string) === 'GET' || Object.values(BESIDE).some((r) => r.some((x) => x.test(nama))))
        return [];
      const skema = requestBody?.content['application/json']?.schema;
      return [{ cara, jalur, badan: badanKhusus[nama] ?? (skema ? bodyFor(skema) : {}) }];
    });
  });
}

/** Every row of the agency as a digest by table, the door's own tables apart. */
async function sidikTabel(): Promise<Record<string, string>> {
  const { rows } = await d.pool.query<{ t: string }>(
    `select c.relname as t from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
  );
  const hasil: Record<string, string> = {};
  for (const { t } of rows.filter((r) => !OF_THE_DOOR.includes(r.t))) {
    const { rows: satu } = await d.pool.query(
      `select coalesce(md5(string_agg(x::text, '|' order by x::text)), '') as s from ${t} x where instansi_id = $1`,
      [d.a.id],
    );
    hasil[t] = satu[0].s;
  }
  return hasil;
}

function isiJalur(jalur: string): string {
  const jenis = jalur.split('/')[1]!;
  return jalur
    .replace('{id}', objek[jenis] ?? randomUUIDv7())
    .replace('{pegawaiId}', d.a.staf.id)
    .replace('{tanggal}', '2026-03-31')
    .replace(/\{\w+\}/g, () => randomUUIDv7());
}

function ditolakSemua(isi: { hasil?: { hasil: string; alasan: { kode: string }[] }[] }): boolean {
  return isi.hasil?.every((h) => h.hasil === 'ditolak') ?? false;
}

function kirim(klien: Klien, cara: Rute['cara'], jalur: string, badan: unknown) {
  const opsi = { versi: 1 };
  if (cara === 'DELETE') return klien.hapus(jalur, opsi);
  if (cara === 'PUT') return klien.put(jalur, badan, opsi);
  if (cara === 'PATCH') return klien.patch(jalur, badan, opsi);
  return klien.post(jalur, badan, opsi);
}
