import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dokumen } from '#contract/dokumen.ts';
import type { Skp } from '#contract/skp.ts';
import { closeRenderer } from '#documents/render.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { InstansiUji, OrangUji } from '#tests/builders/instansi.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { isiSkp, skpDisetujui } from '#tests/builders/skp.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';

let d: Dunia;
let skpStaf: Skp;
let evaluasiStaf: string;
let staf: Klien;
let kabid: Klien;

beforeAll(async () => {
  d = await bangunDunia();
  const skpKadis = await skpDisetujui(d, d.a.kadis);
  const skpKabid = await skpDisetujui(d, d.a.kabid, {
    isi: isiSkp('KUANTITATIF', {
      rhkPimpinanId: skpKadis.rhk[0]!.id,
      uraian: ['Sampah terangkut tepat waktu'],
    }),
  });
  skpStaf = await skpDisetujui(d, d.a.staf, {
    isi: isiSkp('KUANTITATIF', {
      rhkPimpinanId: skpKabid.rhk[0]!.id,
      uraian: ['Rute tersusun', 'Armada terawat'],
    }),
  });
  await skpDisetujui(d, d.a.rekan, { isi: isiSkp('KUALITATIF') });
  d.jam.setel('2026-03-20T02:00:00Z');
  staf = await d.masuk(d.a.staf);
  kabid = await d.masuk(d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw1(d.a), 'BAIK');
  const [rhk] = skpStaf.rhk;
  await d.pool.query(
    `insert into realisasi (instansi_id, id, pegawai_id, periode_id, skp_id, rhk_id, indikator_id, uraian, angka)
     values ($1, $2, $3, $4, $5, $6, $7, 'Terangkut 38 rit', 38)`,
    [d.a.id, randomUUIDv7(), d.a.staf.id, tw1(d.a), skpStaf.id, rhk!.id, rhk!.indikator[0]!.id],
  );
  const kata = async (klien: Klien, uraian: string, sasaran: object) =>
    wajib(
      await klien.post('/umpan-balik', {
        pegawaiId: d.a.staf.id,
        sasaran: [{ id: randomUUIDv7(), ...sasaran }],
        sentimen: 'POSITIF',
        uraian,
      }),
      201,
    );
  await kata(kabid, 'Rute barunya menghemat solar.', { rhkId: rhk!.id });
  await kata(await d.masuk(d.a.rekan), 'Mau membantu tim lain.', { nilai: 'KOLABORATIF' });
  evaluasiStaf = await tetapkan(kabid, d.a, d.a.staf, 'DI_ATAS', 'DI_BAWAH');
});
afterAll(async () => {
  await d.tutup();
  await closeRenderer();
});

const tw1 = (i: InstansiUji) => i.periode.triwulan[0];
async function tetapkan(
  penilai: Klien,
  instansi: InstansiUji,
  pegawai: OrangUji,
  hasil: 'DI_ATAS' | 'SESUAI' = 'SESUAI',
  perilaku: 'SESUAI' | 'DI_BAWAH' = 'SESUAI',
): Promise<string> {
  const { id } = await nilaikan(penilai, { pegawai, periodeId: tw1(instansi), hasil, perilaku });
  wajib(await penilai.post(`/evaluasi/${id}/penetapan`), 201);
  return id;
}
const terbitkan = async (klien: Klien, id: string, jenis = 'HASIL_EVALUASI') =>
  wajib<Dokumen>(await klien.post(`/evaluasi/${id}/dokumen`, { jenis }), 201);
async function teks(klien: Klien, dok: Dokumen): Promise<string> {
  const { mentah } = await klien.get(`/dokumen/${dok.id}/isi`);
  return (await readPdf(mentah)).pages.map((p) => p.text).join(' ');
}

describe('the result of an evaluation', () => {
  it('is C.1.3 for a pelaksana, with evidence, voices without names, ratings and the computed predikat', async () => {
    const dok = await terbitkan(kabid, evaluasiStaf);
    expect(dok).toMatchObject({ jenis: 'C.1.3', periode: 'Triwulan I 2026', tahun: 2026, nomorSkp: null });
    const isi = await teks(kabid, dok);
    for (const bagian of [
      'HASIL EVALUASI KINERJA PEGAWAI',
      'TRIWULAN I 2026',
      'CAPAIAN KINERJA ORGANISASI BAIK',
      'KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI',
      'Sampah terangkut tepat waktu',
      'Rute tersusun',
      'Terangkut 38 rit',
      'Pimpinan: Rute barunya menghemat solar.',
      'DI ATAS EKSPEKTASI',
      'DI BAWAH EKSPEKTASI',
      'PREDIKAT KINERJA PEGAWAI KURANG (MISCONDUCT)',
      'Serang, 20 Maret 2026',
      'Ditetapkan secara elektronik melalui Terang, 20 Maret 2026 pukul 09.00 WIB',
    ])
      expect(isi).toContain(bagian);
    expect(isi).not.toContain(d.a.rekan.nama);
    // one unnamed voice could be guessed: it waits, also on paper
    expect(isi).not.toContain('Mau membantu tim lain.');
  });

  it('is C.1.1 when the approach is qualitative', async () => {
    const id = await tetapkan(kabid, d.a, d.a.rekan);
    const dok = await terbitkan(kabid, id);
    expect(dok.jenis).toBe('C.1.1');
    const isi = await teks(kabid, dok);
    expect(isi).toContain('PENDEKATAN HASIL KERJA KUALITATIF');
    expect(isi).toContain('PREDIKAT KINERJA PEGAWAI BAIK');
  });

  it('is C.1.2 for the head of an independent unit, with the assessor’s instansi', async () => {
    await d.pool.query('update jabatan set unit_mandiri = true where id = $1', [d.b.kabid.jabatanId]);
    d.jam.setel('2026-01-15T02:00:00Z');
    await skpDisetujui(d, d.b.kabid, { isi: isiSkp('JPT_KUANTITATIF') });
    d.jam.setel('2026-03-20T02:00:00Z');
    await tetapkanCapaian(d, d.b.walikota, d.b.unit.dinas, tw1(d.b), 'ISTIMEWA');
    await tetapkanCapaian(d, d.b.kadis, d.b.unit.bidang, tw1(d.b), 'BAIK');
    const kadis = await d.masuk(d.b.kadis);
    const dok = await terbitkan(kadis, await tetapkan(kadis, d.b, d.b.kabid));
    expect(dok.jenis).toBe('C.1.2');
    const isi = await teks(kadis, dok);
    expect(isi).toContain('INSTANSI Pemerintah Kabupaten B');
    expect(isi).toContain('CAPAIAN KINERJA ORGANISASI ISTIMEWA');
  });

  it('carries the leader’s indicators where the leader is a JPT', async () => {
    await tetapkanCapaian(d, d.a.walikota, d.a.unit.dinas, tw1(d.a), 'BAIK');
    const kadis = await d.masuk(d.a.kadis);
    const dok = await terbitkan(kadis, await tetapkan(kadis, d.a, d.a.kabid));
    expect(dok.jenis).toBe('C.1.3');
    expect(await teks(kadis, dok)).toContain('Persentase data yang dimutakhirkan (95 %)');
  });
});

describe('the document of an evaluation', () => {
  it('is D.1.1 with three parties; a signed one is another document than the unsigned', async () => {
    const belum = await terbitkan(kabid, evaluasiStaf, 'DOKUMEN_EVALUASI');
    expect(belum.jenis).toBe('D.1.1');
    const isiBelum = await teks(kabid, belum);
    for (const bagian of [
      'DOKUMEN EVALUASI KINERJA PEGAWAI',
      `NAMA : ${d.a.staf.nama}`,
      `NAMA : ${d.a.kabid.nama}`,
      `NAMA : ${d.a.kadis.nama}`,
      'CAPAIAN KINERJA ORGANISASI : Baik',
      'PREDIKAT KINERJA PEGAWAI : Kurang/Misconduct',
    ])
      expect(isiBelum).toContain(bagian);
    expect(isiBelum).not.toContain('Diterima secara elektronik');

    // before the delivery neither the result nor its documents exist for the employee
    expect((await staf.post(`/evaluasi/${evaluasiStaf}/dokumen`, { jenis: 'DOKUMEN_EVALUASI' })).status).toBe(
      403,
    );
    expect((await staf.get(`/dokumen/${belum.id}/isi`)).status).toBe(403);
    expect((await staf.get('/dokumen')).isi.isi).toEqual([]);
    expect((await (await d.masuk(d.a.operator)).get(`/dokumen/${belum.id}/isi`)).status).toBe(403);

    wajib(await kabid.post(`/evaluasi/${evaluasiStaf}/penyampaian`), 201);
    d.jam.setel('2026-03-24T07:30:00Z');
    staf = await d.masuk(d.a.staf);
    wajib(await staf.post(`/evaluasi/${evaluasiStaf}/penerimaan`), 201);
    const tertanda = await terbitkan(staf, evaluasiStaf, 'DOKUMEN_EVALUASI');
    expect(tertanda.id).not.toBe(belum.id);
    expect(await teks(staf, tertanda)).toContain(
      'Diterima secara elektronik melalui Terang, 24 Maret 2026 pukul 14.30 WIB',
    );
    for (const orang of [d.a.staf, d.a.kabid, d.a.kadis, d.a.operator])
      expect((await (await d.masuk(orang)).get(`/dokumen/${tertanda.id}/isi`)).status).toBe(200);
    expect((await (await d.masuk(d.a.rekan)).get(`/dokumen/${tertanda.id}/isi`)).status).toBe(403);
    expect((await (await d.masuk(d.b.kabid)).get(`/dokumen/${tertanda.id}/isi`)).status).toBe(404);
    const kirim = await staf.get(`/dokumen?evaluasiId=${evaluasiStaf}`);
    expect(kirim.isi.isi.map((satu: Dokumen) => satu.id)).toContain(tertanda.id);
  });

  it('rests on what was kept: later facts change nothing', async () => {
    const sebelum = await terbitkan(staf, evaluasiStaf);
    await d.pool.query('update pegawai set nama = $2 where id = $1', [d.a.staf.id, 'Siti Aminah, S.T.']);
    await d.pool.query(`update realisasi set uraian = 'Terangkut 99 rit' where pegawai_id = $1`, [
      d.a.staf.id,
    ]);
    await d.pool.query('update jabatan set nama = $2 where id = $1', [
      d.a.kabid.jabatanId,
      'Kepala Bidang Baru',
    ]);
    const sesudah = await terbitkan(staf, evaluasiStaf);
    expect(sesudah.id).toBe(sebelum.id);
    expect(sesudah.sha256).toBe(sebelum.sha256);
  });

  it('waits for the decision', async () => {
    d.jam.setel('2026-06-20T02:00:00Z');
    kabid = await d.masuk(d.a.kabid);
    const { id } = await nilaikan(kabid, { pegawai: d.a.staf, periodeId: d.a.periode.triwulan[1] });
    const jawaban = await kabid.post(`/evaluasi/${id}/dokumen`, { jenis: 'HASIL_EVALUASI' });
    expect(jawaban.status).toBe(409);
    expect(jawaban.isi.siapa).toMatchObject({ nama: d.a.kabid.nama });
  });
});
