import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { InstansiUji, OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import { isianDari, isiSkp, skpDraf } from '#tests/builders/skp.ts';

// Worked examples of domain 01, 7.4 and 7.5, that no test of a feature holds by its own facts.

let d: Dunia;
let a: InstansiUji;
beforeAll(async () => {
  d = await bangunDunia('2026-01-15T02:00:00Z');
  ({ a } = d);
});
afterAll(() => d.tutup());

const kode = (temuan: readonly { kode: string }[]) => temuan.map((t) => t.kode);
async function catat(pegawai: OrangUji, isi: Record<string, unknown>) {
  const operator = await d.masuk(a.operator);
  const badan = { id: randomUUIDv7(), pegawaiId: pegawai.id, dasar: 'SK 800/9/BKPSDM/2026', ...isi };
  return wajib(await operator.post('/perpindahan', badan), 201);
}

it('#54, #55 warns of a category for an RHK and of a target without exception, and saves them', async () => {
  const isi = isiSkp('KUANTITATIF', { uraian: ['Sosialisasi'] });
  isi.rhk[0]!.indikator[0]!.target = 'Semua berkas selalu tepat waktu';
  const draf = await skpDraf(d, a.rekan, { isi });
  expect(kode(draf.temuan)).toEqual(expect.arrayContaining(['W-RHK-CATEGORY', 'W-TARGET-ABSOLUTE']));
});

it('#59 takes no SKP without all seven values: they are fixed text, never a choice', async () => {
  const rekan = await d.masuk(a.rekan);
  const { isi } = await rekan.get('/skp');
  const { id } = isi.isi[0];
  const skp = (await rekan.get(`/skp/${id}`)).isi;
  const enam = { ...isianDari(skp), perilaku: skp.perilaku.slice(0, 6) };
  const simpan = await rekan.put(`/skp/${id}/rancangan`, enam, { versi: skp.versi });
  // six were sent; the seventh stands as it must
  expect(wajib(simpan, 200).perilaku).toHaveLength(7);
  expect(kode(simpan.isi.temuan)).not.toContain('E-PERILAKU-INCOMPLETE');
});

it('#46 gives quarter III to the successor of 25 August, and leaves it to the assessor who went on 25 September', async () => {
  d.jam.setel('2026-08-25T02:00:00Z');
  const ganti = { jenis: 'GANTI_PENILAI', penilaiPegawaiId: a.kadis.id };
  await catat(a.staf, { ...ganti, tanggal: '2026-08-25' });
  d.jam.setel('2026-09-25T02:00:00Z');
  const { akan } = await catat(a.rekan, { ...ganti, tanggal: '2026-09-25' });
  expect(akan.length).toBeGreaterThan(0);
  d.jam.setel('2026-10-01T02:00:00Z');
  const dinilai = async (siapa: OrangUji) => {
    const { isi } = await (await d.masuk(siapa)).get(`/evaluasi?periodeId=${a.periode.triwulan[2]}`);
    return isi.bawahan.map((o: { pegawai: { nama: string } }) => o.pegawai.nama);
  };
  expect(await dinilai(a.kabid)).toEqual([a.rekan.nama]);
  expect(await dinilai(a.kadis)).toContain(a.staf.nama);
  expect(await dinilai(a.kadis)).not.toContain(a.rekan.nama);
});

it('#49 continues the SKP of a JF who becomes Plt. in a new version, and warns while the duty is no RHK utama', async () => {
  const { b } = d;
  d.jam.setel('2026-07-01T02:00:00Z');
  await skpBerlaku(d, b, b.rekan, b.kabid);
  const jabatanId = randomUUIDv7();
  await d.pool.query(
    `insert into jabatan (instansi_id, id, unit_kerja_id, nama, jenis, memimpin_unit) values ($1, $2, $3, 'Kepala Bidang Penataan', 'ADMINISTRATOR', true)`,
    [b.id, jabatanId, b.unit.dinas],
  );
  const operator = await d.masuk(b.operator);
  const badan = {
    id: randomUUIDv7(),
    pegawaiId: b.rekan.id,
    dasar: 'SK 800/9/BKPSDM/2026',
    jenis: 'PLT_MULAI',
    tanggal: '2026-07-01',
    jabatanId,
    penilaiPegawaiId: b.kadis.id,
  };
  wajib(await operator.post('/perpindahan', badan), 201);
  const rekan = await d.masuk(b.rekan);
  const { isi } = await rekan.get('/skp');
  expect(isi.isi).toHaveLength(1);
  const skp = (await rekan.get(`/skp/${isi.isi[0].id}`)).isi;
  expect([skp.nomor, skp.keadaan]).toEqual([2, 'DRAF']);
  // the duty stands in it as RHK utama; taken out, its absence is said
  const tugas = skp.rhk.filter((r: { klasifikasiPlt: boolean }) => r.klasifikasiPlt);
  expect([tugas.length, tugas[0]?.jenis, kode(skp.temuan).includes('W-PLT-RHK')]).toEqual([
    1,
    'UTAMA',
    false,
  ]);
  const isian = isianDari(skp);
  const tanpa = { ...isian, rhk: isian.rhk.filter((r) => !r.klasifikasiPlt) };
  const simpan = wajib(await rekan.put(`/skp/${skp.id}/rancangan`, tanpa, { versi: skp.versi }), 200);
  expect(kode(simpan.temuan)).toContain('W-PLT-RHK');
});

it('#63 shows 80 % for 5,040 verified minutes of 300 × 21, beside any rating', async () => {
  d.jam.setel('2026-08-31T02:00:00Z');
  const operator = await d.masuk(a.operator);
  const ketentuan = {
    id: randomUUIDv7(),
    dari: '2026-01-01',
    dasar: 'Perwal Rekaan 3/2026',
    isi: {
      bobotProduktivitas: 60,
      bobotDisiplin: 40,
      sumberProduktivitas: 'MENIT',
      menitPerHari: 300,
      kelas: [{ kelas: 7, kotor: 5_000_000 }],
      potongan: [],
    },
  };
  wajib(await operator.post('/tpp/ketentuan', ketentuan), 201);
  await d.pool.query('update jabatan set kelas = 7 where id = $1', [a.staf.jabatanId]);
  await d.pool.query(
    `insert into rekap_pegawai_bulan (instansi_id, pegawai_id, bulan, menit_diverifikasi) values ($1, $2, '2026-08-01', 5040)`,
    [a.id, a.staf.id],
  );
  const { isi } = await operator.get(`/pegawai/${a.staf.id}/tpp?bulan=2026-08`);
  expect(isi.produktivitas.menit).toEqual({ diverifikasi: 5040, wajib: 6300, hariKerja: 21 });
  // 60 % of 5,000,000 by 80 %, and the whole of the 40 % for discipline
  expect(isi.jawaban.nilai.dibayar).toBe(4_400_000);
});
