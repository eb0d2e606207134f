import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { type SkpBerlaku, skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { nilaikan, tetapkanCapaian, tingkatSemua, wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
let skp: SkpBerlaku;
let kabid: Klien;
let tw1: string;
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  tw1 = d.a.periode.triwulan[0];
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
  kabid = await d.masuk(d.a.kabid);
});
afterAll(() => d.tutup());

const bahan = (klien: Klien, pegawaiId: string, periodeId = tw1) =>
  klien.get(`/evaluasi/bahan?pegawaiId=${pegawaiId}&periodeId=${periodeId}`);
const kode = (isi: { errors?: { kode: string }[]; kurang?: { kode: string }[] }) =>
  (isi.errors ?? isi.kurang ?? []).map((e) => e.kode);

describe('the assessor’s list', () => {
  it('says of everybody how far they are and what is missing, by whom', async () => {
    const { isi } = await kabid.get(`/evaluasi?periodeId=${tw1}`);
    expect(isi.jendela).toEqual({ dari: '2026-03-15', sampai: '2026-04-10', keadaan: 'TERBUKA' });
    expect(isi.bawahan.map((b: { pegawai: { nama: string } }) => b.pegawai.nama)).toEqual([
      'Dewi Lestari',
      'Siti Aminah',
    ]);
    expect(isi.bawahan[1]).toMatchObject({
      keadaan: 'BELUM',
      evaluasiId: null,
      rhk: { jumlah: 2, berrealisasi: 0, dinilai: 0 },
    });
    const kurang = isi.bawahan[1].kurang;
    expect(kode(isi.bawahan[1])).toEqual([
      'E-ORG-PREDIKAT-MISSING',
      'W-REALISASI-KOSONG',
      'W-UMPAN-BALIK-KOSONG',
      'E-RATING-INCOMPLETE',
      'E-RATING-INCOMPLETE',
      'E-RATING-INCOMPLETE',
    ]);
    expect(kurang[0].siapa).toBe(d.a.kadis.nama);
  });

  it('names the employee where no SKP was set', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const { isi } = await kadis.get(`/evaluasi?periodeId=${tw1}`);
    const baris = isi.bawahan.find((b: { pegawai: { id: string } }) => b.pegawai.id === d.a.kabid.id);
    expect(baris.kurang).toMatchObject([{ kode: 'E-SKP-BELUM-DITETAPKAN', siapa: d.a.kabid.nama }]);
    expect((await bahan(kadis, d.a.kabid.id)).status).toBe(409);
  });
});

describe('the material', () => {
  it('is for the assessor and his superior only', async () => {
    for (const orang of [d.a.staf, d.a.rekan, d.a.operator, d.a.walikota])
      expect((await bahan(await d.masuk(orang), d.a.staf.id)).status).toBe(403);
    const { isi } = await bahan(await d.masuk(d.a.kadis), d.a.staf.id);
    expect(isi).toMatchObject({
      id: null,
      keadaan: 'BELUM',
      kemampuan: [],
      bahan: {
        pegawai: { nama: 'Siti Aminah' },
        penilai: { nama: 'Rahmat Hidayat' },
        atasan: { nama: 'Farida Hanum' },
      },
    });
    expect(isi.bahan.perilaku).toHaveLength(7);
  });

  it('carries what was realised, with evidence, feedback and how far each indicator came', async () => {
    const id = randomUUIDv7();
    await d.pool.query(
      `insert into realisasi (instansi_id, id, pegawai_id, periode_id, skp_id, rhk_id, indikator_id, uraian, angka)
       values ($1, $2, $3, $4, $5, $6, $7, 'Terangkut 38 rit', 38)`,
      [d.a.id, id, d.a.staf.id, tw1, skp.skpId, skp.rhk[0], skp.indikatorId],
    );
    const sasaran = [{ id: randomUUIDv7(), rhkId: skp.rhk[0] }];
    const uraian = 'Rit naik setelah jadwal dibagi per kelurahan.';
    await kabid.post('/umpan-balik', { pegawaiId: d.a.staf.id, sasaran, sentimen: 'POSITIF', uraian });
    const { isi } = await bahan(kabid, d.a.staf.id);
    expect(isi.bahan.rhk[0]).toMatchObject({
      jenis: 'UTAMA',
      indikator: [{ target: '40 rit', capaianPersen: 95, realisasi: [{ uraian: 'Terangkut 38 rit' }] }],
      umpanBalik: [{ pemberi: { nama: 'Rahmat Hidayat' }, hubungan: 'PIMPINAN', hari: '2026-03-20' }],
    });
  });
});

describe('writing the judgement', () => {
  it('answers with the suggestion and its steps, and needs the version once it exists', async () => {
    const id = randomUUIDv7();
    const satu = await kabid.put(`/evaluasi/${id}`, {
      pegawaiId: d.a.staf.id,
      periodeId: tw1,
      tingkatRhk: { [skp.rhk[0]]: { tingkat: 'DI_ATAS', catatan: 'Melampaui' } },
    });
    expect(satu.isi).toMatchObject({ id, keadaan: 'DINILAI', versi: 1, predikat: null });
    expect(satu.isi.jejak.saran).toMatchObject({ keadaan: 'kurang_data', kurang: ['/rhk/1/tingkat'] });
    const isi = { tingkatRhk: { [skp.rhk[1]]: { tingkat: 'DI_ATAS' } }, ratingHasil: 'SESUAI' };
    expect((await kabid.put(`/evaluasi/${id}`, isi)).status).toBe(428);
    const dua = await kabid.put(`/evaluasi/${id}`, isi, { versi: 1 });
    expect(dua.isi.jejak.saranBerlaku).toBe('DI_ATAS');
    expect(dua.isi.bahan.rhk[0]).toMatchObject({ tingkat: 'DI_ATAS', catatan: 'Melampaui' });
    expect(kode(dua.isi)).toContain('E-RATING-ALASAN');
    const usang = await kabid.put(`/evaluasi/${id}`, isi, { versi: 1 });
    expect([usang.status, usang.isi.terkini.versi]).toEqual([412, 2]);
  });

  it('is the assessor’s alone, for results of this SKP, one evaluation for a period', async () => {
    const isi = { pegawaiId: d.a.rekan.id, periodeId: tw1 };
    for (const orang of [d.a.rekan, d.a.kadis, d.a.operator])
      expect((await (await d.masuk(orang)).put(`/evaluasi/${randomUUIDv7()}`, isi)).status).toBe(403);
    const asing = await kabid.put(`/evaluasi/${randomUUIDv7()}`, {
      ...isi,
      tingkatRhk: { [skp.rhk[0]]: { tingkat: 'SESUAI' } },
    });
    expect(kode(asing.isi)).toEqual(['E-RHK-TIDAK-DIKENAL']);
    const [kunci, id] = [randomUUIDv7(), randomUUIDv7()];
    const satu = await kabid.put(`/evaluasi/${id}`, isi, { kunci });
    expect((await kabid.put(`/evaluasi/${id}`, isi, { kunci })).isi).toEqual(satu.isi);
    expect((await kabid.put(`/evaluasi/${randomUUIDv7()}`, isi)).isi.type).toBe('/api/masalah/sudah-ada');
  });

  it('takes no predikat: one that contradicts the ratings, one that fits, or one that is nonsense', async () => {
    const isi = {
      pegawaiId: d.a.staf.id,
      periodeId: tw1,
      ratingHasil: 'DI_ATAS',
      ratingPerilaku: 'DI_BAWAH',
    };
    const coba = async (predikat: unknown) =>
      kode((await kabid.put(`/evaluasi/${randomUUIDv7()}`, { ...isi, predikat })).isi);
    expect(await coba('BAIK')).toEqual(['E-PREDIKAT-MISMATCH']);
    expect(await coba('KURANG')).toEqual(['E-PREDIKAT-DIHITUNG']);
    expect(await coba(100)).toEqual(['E-PREDIKAT-DIHITUNG']);
  });

  it('finds nothing of another instansi', async () => {
    expect((await bahan(kabid, d.b.staf.id)).status).toBe(404);
    expect((await bahan(kabid, d.a.staf.id, d.b.periode.triwulan[0])).status).toBe(404);
    const isi = { pegawaiId: d.a.staf.id, periodeId: d.b.periode.triwulan[0] };
    expect((await kabid.put(`/evaluasi/${randomUUIDv7()}`, isi)).status).toBe(404);
  });
});

describe('deciding', () => {
  it('is refused with every reason at once, and names who must set the achievement', async () => {
    const { isi: ada } = await bahan(kabid, d.a.rekan.id);
    const { status, isi } = await kabid.post(`/evaluasi/${ada.id}/penetapan`);
    expect(status).toBe(422);
    expect([...new Set(kode(isi))]).toEqual(['E-RATING-INCOMPLETE', 'E-ORG-PREDIKAT-MISSING']);
    expect(isi.siapa.nama).toBe(d.a.kadis.nama);
  });

  it('asks for a reason beside the suggestion, then takes the predikat from the rule and tells nobody yet', async () => {
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw1);
    const { isi: ada } = await bahan(kabid, d.a.staf.id);
    const isi = {
      tingkatRhk: tingkatSemua(ada.bahan.rhk, 'DI_ATAS'),
      ratingHasil: 'SESUAI',
      ratingPerilaku: 'DI_ATAS',
    };
    const satu = wajib(await kabid.put(`/evaluasi/${ada.id}`, isi, { versi: ada.versi }), 200);
    const ditolak = await kabid.post(`/evaluasi/${ada.id}/penetapan`);
    expect(ditolak.isi.errors).toMatchObject([{ kode: 'E-RATING-ALASAN', pointer: '/alasanBedaSaran' }]);
    const alasan = { ...isi, alasanBedaSaran: 'Dibandingkan peran dalam matriks, kontribusinya sesuai.' };
    wajib(await kabid.put(`/evaluasi/${ada.id}`, alasan, { versi: satu.versi }), 200);
    const { status, isi: hasil } = await kabid.post(`/evaluasi/${ada.id}/penetapan`);
    expect(status).toBe(201);
    expect(hasil).toMatchObject({
      keadaan: 'DITETAPKAN',
      predikat: 'BAIK',
      kemampuan: ['evaluasi.sampaikan'],
      tenggat: { kode: 'DL-05' },
    });
    const { rows } = await d.pool.query(
      `select predikat, saran_hasil, versi_aturan, masukan->'skp'->>'nomor' as nomor from evaluasi where id = $1`,
      [ada.id],
    );
    expect(rows).toEqual([
      { predikat: 'BAIK', saran_hasil: 'DI_ATAS', versi_aturan: '2022-02-07', nomor: '1' },
    ]);
    const { rows: kabar } = await d.pool.query(
      `select 1 from pemberitahuan where pegawai_id = $1 and jenis like 'evaluasi%'`,
      [d.a.staf.id],
    );
    expect(kabar).toEqual([]);
  });

  it('closes the judgement for writing', async () => {
    const { isi: ada } = await bahan(kabid, d.a.staf.id);
    expect((await kabid.put(`/evaluasi/${ada.id}`, {}, { versi: ada.versi })).status).toBe(409);
    expect((await kabid.post(`/evaluasi/${ada.id}/penetapan`)).status).toBe(409);
  });
});

describe('delivery and receipt', () => {
  it('opens the result to the employee only when it is delivered, and keeps everybody else out', async () => {
    const { isi: ada } = await bahan(kabid, d.a.staf.id);
    const staf = await d.masuk(d.a.staf);
    const saya = async () => (await staf.get('/evaluasi/saya?tahun=2026')).isi.isi;
    expect(await saya()).toMatchObject([{ keadaan: 'DITETAPKAN', predikat: null, kemampuan: [] }]);
    expect((await staf.get(`/evaluasi/${ada.id}/mengapa`)).status).toBe(403);

    expect((await staf.post(`/evaluasi/${ada.id}/penyampaian`)).status).toBe(403);
    wajib(await kabid.post(`/evaluasi/${ada.id}/penyampaian`), 201);
    expect(await saya()).toMatchObject([
      { predikat: 'BAIK', kemampuan: ['evaluasi.baca', 'evaluasi.terima'] },
    ]);
    expect((await staf.get(`/evaluasi/${ada.id}`)).isi.tenggat).toMatchObject({
      kode: 'DL-06',
      hari: '2026-04-09',
      langkah: 'Pegawai menandatangani',
    });

    for (const orang of [d.a.rekan, d.a.operator, d.a.walikota]) {
      const klien = await d.masuk(orang);
      expect((await klien.get(`/evaluasi/${ada.id}/mengapa`)).status).toBe(403);
      expect((await klien.get(`/evaluasi/${ada.id}`)).status).toBe(403);
    }
    const { rows } = await d.pool.query(
      `select count(*)::int as n from audit where peristiwa = 'akses.ditolak' and objek_id = $1 and pelaku_pegawai_id = $2`,
      [ada.id, d.a.rekan.id],
    );
    expect(rows).toEqual([{ n: 2 }]);
    const diB = await d.masuk(d.b.kabid);
    expect((await diB.get(`/evaluasi/${ada.id}/mengapa`)).status).toBe(404);
  });

  it('ends with the employee’s signature, once; each step left its row, its trail and its notice', async () => {
    const { isi: ada } = await bahan(kabid, d.a.staf.id);
    const staf = await d.masuk(d.a.staf);
    expect((await kabid.post(`/evaluasi/${ada.id}/penerimaan`)).status).toBe(403);
    const kunci = randomUUIDv7();
    const satu = await staf.post(`/evaluasi/${ada.id}/penerimaan`, {}, { kunci });
    expect(satu.isi).toMatchObject({ keadaan: 'DITERIMA', kemampuan: [] });
    expect((await staf.post(`/evaluasi/${ada.id}/penerimaan`, {}, { kunci })).isi).toEqual(satu.isi);
    expect((await staf.post(`/evaluasi/${ada.id}/penerimaan`)).status).toBe(409);
    const { rows } = await d.pool.query(
      'select peristiwa, dari, ke from evaluasi_peristiwa where evaluasi_id = $1 order by id',
      [ada.id],
    );
    expect(rows).toEqual([
      { peristiwa: 'NILAI', dari: 'BELUM', ke: 'DINILAI' },
      { peristiwa: 'TETAPKAN', dari: 'DINILAI', ke: 'DITETAPKAN' },
      { peristiwa: 'SAMPAIKAN', dari: 'DITETAPKAN', ke: 'DISAMPAIKAN' },
      { peristiwa: 'TERIMA', dari: 'DISAMPAIKAN', ke: 'DITERIMA' },
    ]);
    const { rows: audit } = await d.pool.query(
      `select distinct peristiwa from audit where objek_id = $1 and peristiwa like 'evaluasi.%' order by 1`,
      [ada.id],
    );
    expect(audit.map((a) => a.peristiwa)).toEqual([
      'evaluasi.dinilai',
      'evaluasi.disampaikan',
      'evaluasi.diterima',
      'evaluasi.ditetapkan',
    ]);
    const { rows: kabar } = await d.pool.query(
      `select jenis, pegawai_id from pemberitahuan where jenis like 'evaluasi.%' order by jenis`,
    );
    expect(kabar).toEqual([
      { jenis: 'evaluasi.disampaikan', pegawai_id: d.a.staf.id },
      { jenis: 'evaluasi.diterima', pegawai_id: d.a.kabid.id },
    ]);
  });
});

describe('the head of a unit', () => {
  it('is proposed the rating of his unit’s achievement, which the assessor may overrule with a reason (case 51)', async () => {
    await skpBerlaku(d, d.a, d.a.kabid, d.a.kadis);
    await tetapkanCapaian(d, d.a.walikota, d.a.unit.dinas, tw1);
    const kadis = await d.masuk(d.a.kadis);
    const hasil = await nilaikan(kadis, { pegawai: d.a.kabid, periodeId: tw1, hasil: 'DI_ATAS' });
    expect(hasil.bahan.usulanPimpinan).toEqual({
      unitKerja: 'Bidang Pengelolaan Sampah',
      capaian: 'BAIK',
      rating: 'SESUAI',
    });
    expect(hasil.jejak).toMatchObject({ saranBerlaku: 'SESUAI', dasarSaran: 'PIMPINAN_UNIT' });
    expect(kode(hasil)).toContain('E-RATING-ALASAN');
  });
});
