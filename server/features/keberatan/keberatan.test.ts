import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRenderer } from '#documents/render.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';

// The dates are those of worked examples 35 to 42 of PermenPANRB 6/2022, the annual evaluation of 2026.

let d: Dunia;
let tahunan: string;
let milikStaf: string;
let milikRekan: string;
let milikKadis: string;
beforeAll(async () => {
  d = await bangunDunia('2027-01-29T02:00:00Z');
  tahunan = d.a.periode.tahunan;
  for (const orang of [d.a.staf, d.a.rekan]) await skpBerlaku(d, d.a, orang, d.a.kabid);
  await skpBerlaku(d, d.a, d.a.kadis, d.a.walikota);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tahunan);
  await tetapkanCapaian(d, d.a.walikota, d.a.unit.kota, tahunan);
  const menilai = (pegawai: OrangUji) =>
    evaluasiDitetapkan(d, d.a, { pegawai, periodeId: tahunan, hasil: 'DI_BAWAH', perilaku: 'SESUAI' });
  milikStaf = (await menilai(d.a.staf)).id;
  milikRekan = (await menilai(d.a.rekan)).id;
  const walikota = await d.masuk(d.a.walikota);
  milikKadis = (
    await nilaikan(walikota, { pegawai: d.a.kadis, periodeId: tahunan, alasan: 'Target tercapai.' })
  ).id;
  wajib(await walikota.post(`/evaluasi/${milikKadis}/penetapan`), 201);
});
afterAll(async () => {
  await d.tutup();
  await closeRenderer();
});

const pada = (wib: string) => d.jam.setel(`${wib}T03:00:00Z`);
const kode = ({ isi }: { isi: any }) => (isi.errors ?? isi.alasan ?? []).map((e: any) => e.kode);
const cetak = async (orang: OrangUji, id: string, jenis = 'DOKUMEN_EVALUASI') =>
  wajib(await (await d.masuk(orang)).post(`/evaluasi/${id}/dokumen`, { jenis }), 201);
const teksPdf = async (orang: OrangUji, dokumenId: string) => {
  const { mentah } = await (await d.masuk(orang)).get(`/dokumen/${dokumenId}/isi`);
  return (await readPdf(mentah)).pages.map((p) => p.text).join(' ');
};

describe('the dates of an objection', () => {
  it('counts the delivery of a D.1.1 signed on 29 January to 18 February (35)', async () => {
    const { isi } = await (await d.masuk(d.a.kabid)).get(`/evaluasi/${milikStaf}`);
    expect(isi.tenggat).toMatchObject({ kode: 'DL-05', hari: '2027-02-18' });
  });

  it('gives who received it on 18 February until 10 March to sign and to object (36)', async () => {
    pada('2027-02-18');
    const kabid = await d.masuk(d.a.kabid);
    for (const id of [milikStaf, milikRekan]) wajib(await kabid.post(`/evaluasi/${id}/penyampaian`), 201);
    wajib(await (await d.masuk(d.a.walikota)).post(`/evaluasi/${milikKadis}/penyampaian`), 201);
    const staf = await d.masuk(d.a.staf);
    expect((await staf.get(`/evaluasi/${milikStaf}`)).isi.tenggat).toMatchObject({ hari: '2027-03-10' });
    expect((await staf.get(`/keberatan/kelayakan?evaluasiId=${milikStaf}`)).isi).toEqual({
      evaluasiId: milikStaf,
      keberatan: null,
      dapat: true,
      batas: '2027-03-10',
      alasan: [],
    });
  });

  it('is final for a kepala dinas whom the wali kota evaluated (42)', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const { isi } = await kadis.get(`/keberatan/kelayakan?evaluasiId=${milikKadis}`);
    expect(isi).toMatchObject({ dapat: false, alasan: [{ kode: 'E-KEBERATAN-FINAL', jalur: '/pegawai' }] });
    const id = randomUUIDv7();
    wajib(await kadis.put(`/keberatan/${id}`, { evaluasiId: milikKadis, alasan: 'Capaian keliru.' }), 200);
    const ditolak = await kadis.post(`/keberatan/${id}/pengajuan`);
    expect(ditolak.status).toBe(422);
    expect(kode(ditolak)).toEqual(['E-KEBERATAN-FINAL']);
  });
});

describe('the draft', () => {
  const id = randomUUIDv7();
  it('is the employee’s alone, kept with its version, one for a result', async () => {
    const staf = await d.masuk(d.a.staf);
    const isi = { evaluasiId: milikStaf, poin: [{ jenis: 'TATA_CARA', alasan: '' }] };
    for (const orang of [d.a.kabid, d.a.rekan, d.a.operator])
      expect((await (await d.masuk(orang)).put(`/keberatan/${randomUUIDv7()}`, isi)).status).toBe(403);
    const kunci = randomUUIDv7();
    const satu = wajib(await staf.put(`/keberatan/${id}`, isi, { kunci }), 200);
    expect(satu).toMatchObject({
      keadaan: 'DRAF',
      versi: 1,
      kemampuan: ['keberatan.simpan', 'keberatan.ajukan'],
    });
    expect((await staf.put(`/keberatan/${id}`, isi, { kunci })).isi).toEqual(satu);
    expect((await staf.put(`/keberatan/${randomUUIDv7()}`, isi)).isi.type).toBe('/api/masalah/sudah-ada');
    expect((await staf.put(`/keberatan/${id}`, { alasan: 'x' })).status).toBe(428);
    expect((await (await d.masuk(d.a.kabid)).get(`/keberatan/${id}`)).status).toBe(403);
    expect((await (await d.masuk(d.b.staf)).get(`/keberatan/${id}`)).status).toBe(404);
  });

  it('cannot be filed without reasons, each missing one named (40)', async () => {
    const staf = await d.masuk(d.a.staf);
    const ditolak = await staf.post(`/keberatan/${id}/pengajuan`);
    expect(ditolak.status).toBe(422);
    expect(ditolak.isi.errors.map((e: any) => [e.kode, e.pointer])).toEqual([
      ['E-KEBERATAN-ALASAN', '/poin/0/alasan'],
      ['E-KEBERATAN-ALASAN', '/alasan'],
    ]);
  });
});

describe('an objection that changes a result', () => {
  let id: string;
  let dokumenLama: string;

  it('is filed on the last day, is to be decided by 19 March, and calls all three parties (36, 37)', async () => {
    pada('2027-03-10');
    dokumenLama = (await cetak(d.a.staf, milikStaf)).id;
    const staf = await d.masuk(d.a.staf);
    const { isi: daftar } = await staf.get('/keberatan');
    id = daftar.isi[0].id;
    const { evaluasi, versi } = (await staf.get(`/keberatan/${id}`)).isi;
    const poin = [
      { jenis: 'RHK', rhkId: evaluasi.bahan.rhk[0].rhkId, alasan: 'Dua kunjungan tertunda karena banjir.' },
    ];
    wajib(await staf.put(`/keberatan/${id}`, { poin, alasan: 'Mohon ditinjau.' }, { versi }), 200);
    const diajukan = wajib(await staf.post(`/keberatan/${id}/pengajuan`), 201);
    expect(diajukan).toMatchObject({
      keadaan: 'DIAJUKAN',
      batasPutusan: '2027-03-19',
      belumDidengar: ['PENILAI', 'PEGAWAI'],
      evaluasi: { keadaan: 'KEBERATAN' },
      kemampuan: ['keberatan.jelaskan', 'keberatan.tarik'],
    });
    const tugas = async (orang: OrangUji) =>
      (await (await d.masuk(orang)).get('/keberatan')).isi.isi.find((b: any) => b.id === id).tugas;
    expect(await Promise.all([d.a.staf, d.a.kabid, d.a.kadis].map(tugas))).toEqual([
      'JELASKAN',
      'JELASKAN',
      'PUTUS',
    ]);
    const { isi: kabar } = await (await d.masuk(d.a.kadis)).get('/pemberitahuan');
    expect(kabar.isi[0].kalimat).toContain('putuskan paling lambat 19 Maret 2027');
  });

  it('cannot be decided before both were heard, nor by a party', async () => {
    const isi = {
      putusan: 'MENGUBAH',
      ratingHasil: 'SESUAI',
      ratingPerilaku: 'DI_ATAS',
      keputusan: 'Beralasan.',
    };
    expect((await (await d.masuk(d.a.kabid)).post(`/keberatan/${id}/keputusan`, isi)).status).toBe(403);
    const ditolak = await (await d.masuk(d.a.kadis)).post(`/keberatan/${id}/keputusan`, isi);
    expect(ditolak.isi.errors.map((e: any) => e.pointer)).toEqual([
      '/penjelasan/PENILAI',
      '/penjelasan/PEGAWAI',
    ]);
  });

  it('hears the assessor in writing and the employee as the atasan wrote it down, and nobody for another', async () => {
    const tulis = async (orang: OrangUji, pihak: string, cara: string) =>
      (await d.masuk(orang)).post(`/keberatan/${id}/penjelasan`, {
        id: randomUUIDv7(),
        pihak,
        cara,
        uraian: `Penjelasan ${pihak.toLowerCase()}.`,
      });
    expect((await tulis(d.a.kabid, 'PEGAWAI', 'TERTULIS')).status).toBe(403);
    expect((await tulis(d.a.kadis, 'PENILAI', 'TERTULIS')).status).toBe(403);
    expect((await tulis(d.a.rekan, 'PENILAI', 'TERTULIS')).status).toBe(403);
    wajib(await tulis(d.a.kabid, 'PENILAI', 'TERTULIS'), 201);
    const hasil = wajib(await tulis(d.a.kadis, 'PEGAWAI', 'LISAN'), 201);
    expect(hasil).toMatchObject({ belumDidengar: [], penjelasan: [{ cara: 'TERTULIS' }, { cara: 'LISAN' }] });
  });

  it('is reported in time as running, before it is decided (38)', async () => {
    pada('2027-03-12');
    const operator = await d.masuk(d.a.operator);
    const { isi } = await operator.get(`/pelaporan?periodeId=${tahunan}&cari=Siti`);
    expect(isi.batas).toBe('2027-03-12');
    expect(isi.isi[0]).toMatchObject({ status: 'SIAP', keberatanBerjalan: true, laporan: [] });
    wajib(await operator.post('/pelaporan', { periodeId: tahunan, evaluasiId: [milikStaf] }), 201);
    const { isi: sesudah } = await operator.get(`/pelaporan?periodeId=${tahunan}&cari=Siti`);
    expect(sesudah.isi[0]).toMatchObject({
      status: 'DILAPORKAN',
      keadaan: 'KEBERATAN',
      laporan: [{ urutan: 1, dokumen: 'D.1.1', keberatanBerjalan: true, terlambat: false }],
    });
    expect(JSON.stringify(sesudah)).not.toMatch(/predikat|rating|BUTUH_PERBAIKAN/i);
  });

  it('changes the pair of ratings, and the predikat by the rule; the first judgement stays as it was kept', async () => {
    pada('2027-03-15');
    const kadis = await d.masuk(d.a.kadis);
    const { rows: dulu } = await d.pool.query('select masukan, jejak from evaluasi where id = $1', [
      milikStaf,
    ]);
    const sama = { putusan: 'MENGUBAH', ratingHasil: 'DI_BAWAH', ratingPerilaku: 'SESUAI', keputusan: '' };
    expect(kode(await kadis.post(`/keberatan/${id}/keputusan`, sama))).toEqual([
      'E-NOTE-REQUIRED',
      'E-KEBERATAN-TANPA-PERUBAHAN',
    ]);
    const kunci = randomUUIDv7();
    const isi = {
      putusan: 'MENGUBAH',
      ratingHasil: 'SESUAI',
      ratingPerilaku: 'SESUAI',
      keputusan: 'Penundaan karena banjir terbukti.',
      rekomendasi: 'Susun jadwal cadangan.',
    };
    const hasil = wajib(await kadis.post(`/keberatan/${id}/keputusan`, isi, { kunci }), 201);
    expect((await kadis.post(`/keberatan/${id}/keputusan`, isi, { kunci })).isi).toEqual(hasil);
    expect(hasil).toMatchObject({
      keadaan: 'DIUBAH',
      putusan: {
        putusan: 'MENGUBAH',
        predikat: 'BAIK',
        semula: { ratingHasil: 'DI_BAWAH', ratingPerilaku: 'SESUAI', predikat: 'BUTUH_PERBAIKAN' },
        oleh: { nama: 'Farida Hanum' },
      },
      evaluasi: { keadaan: 'KEBERATAN_DIUBAH', dokumen: 'D.1.3', predikat: 'BAIK' },
    });
    const { rows: kini } = await d.pool.query('select masukan, jejak from evaluasi where id = $1', [
      milikStaf,
    ]);
    expect(kini).toEqual(dulu);
    const { isi: mengapa } = await (await d.masuk(d.a.staf)).get(`/evaluasi/${milikStaf}/mengapa`);
    expect(mengapa).toMatchObject({
      predikat: 'BAIK',
      dokumen: 'D.1.3',
      bahan: { ratingHasil: 'SESUAI', catatan: 'Susun jadwal cadangan.' },
      jejak: { penetapan: { nilai: { predikat: 'BAIK' } } },
      putusan: { semula: { predikat: 'BUTUH_PERBAIKAN' } },
    });
  });

  it('replaces the D.1.1, which the public page says without telling what it held', async () => {
    const staf = await d.masuk(d.a.staf);
    const { isi } = await staf.get(`/dokumen?evaluasiId=${milikStaf}`);
    const lama = isi.isi.find((x: any) => x.id === dokumenLama);
    expect(lama).toMatchObject({ jenis: 'D.1.1', diganti: true });
    const { isi: publik } = await d.tamu().get(`/verifikasi/${lama.kode}`);
    expect(publik).toMatchObject({ asli: true, dicabut: true, diganti: true, jenis: 'D.1.1' });
    expect(JSON.stringify(publik)).not.toMatch(/Siti|BAIK/);
  });

  it('is signed by all three, and the D.1.3 says both arguments, the decision and the new predikat', async () => {
    const dulu = await cetak(d.a.kadis, milikStaf);
    expect(dulu.jenis).toBe('D.1.3');
    for (const orang of [d.a.staf, d.a.kabid]) {
      const klien = await d.masuk(orang);
      wajib(await klien.post(`/keberatan/${id}/penerimaan`), 201);
      expect((await klien.post(`/keberatan/${id}/penerimaan`)).status).toBe(409);
    }
    const d13 = await cetak(d.a.staf, milikStaf);
    const teks = await teksPdf(d.a.staf, d13.id);
    for (const kata of [
      'PREDIKAT KINERJA PEGAWAI : Baik',
      'Dua kunjungan tertunda karena banjir.',
      'Penjelasan penilai.',
      '(lisan, dicatat atasan) Penjelasan pegawai.',
      'predikat dari Butuh Perbaikan menjadi Baik',
      'Penundaan karena banjir terbukti.',
      'Rekomendasi: Susun jadwal cadangan.',
      'Diputuskan secara elektronik melalui Terang, 15 Maret 2027',
      'LAMPIRAN',
      'Sasaran Kinerja Pegawai (A.1.7) Tahun 2026 versi 1',
      'Hasil Evaluasi Kinerja Pegawai (C.1.3) Tahunan 2026',
    ])
      expect(teks).toContain(kata);
    expect(teks.match(/Ditandatangani secara elektronik/g)).toHaveLength(2);
    expect((await d.tamu().get(`/verifikasi/${dulu.kode}`)).isi.diganti).toBe(true);
    const c13 = await cetak(d.a.staf, milikStaf, 'HASIL_EVALUASI');
    expect(await teksPdf(d.a.staf, c13.id)).toContain('Atasan Pejabat Penilai Kinerja');
  });

  it('is followed by a corrected report', async () => {
    const operator = await d.masuk(d.a.operator);
    const { isi } = await operator.get(`/pelaporan?periodeId=${tahunan}&status=KOREKSI`);
    expect(isi.isi.map((b: any) => b.evaluasiId)).toEqual([milikStaf]);
    wajib(await operator.post('/pelaporan', { periodeId: tahunan }), 201);
    const { isi: sesudah } = await operator.get(`/pelaporan?periodeId=${tahunan}&cari=Siti`);
    expect(sesudah.isi[0]).toMatchObject({
      keadaan: 'DILAPORKAN',
      status: 'DILAPORKAN',
      laporan: [{ urutan: 1 }, { urutan: 2, dokumen: 'D.1.3', keberatanBerjalan: false }],
    });
  });

  it('leaves every step in the trail', async () => {
    const { rows } = await d.pool.query(
      `select distinct peristiwa from audit where objek_id = any ($1) and peristiwa ~ '^(keberatan|evaluasi\\.(keberatan|diubah|dilaporkan))' order by 1`,
      [[id, milikStaf]],
    );
    expect(rows.map((r) => r.peristiwa)).toEqual([
      'evaluasi.dilaporkan',
      'evaluasi.diubah',
      'evaluasi.keberatan',
      'keberatan.diajukan',
      'keberatan.dijelaskan',
      'keberatan.diputus',
      'keberatan.disimpan',
      'keberatan.diterima',
    ]);
  });

  it('cannot be objected to a second time (41)', async () => {
    const staf = await d.masuk(d.a.staf);
    const { isi } = await staf.get(`/keberatan/kelayakan?evaluasiId=${milikStaf}`);
    expect(isi).toMatchObject({ dapat: false, keberatan: { keadaan: 'DIUBAH' } });
    expect(isi.alasan.map((a: any) => a.kode)).toContain('E-KEBERATAN-FINAL');
  });
});

describe('an objection that is late, withdrawn or upheld', () => {
  it('is too late on 11 March (39)', async () => {
    pada('2027-03-11');
    const rekan = await d.masuk(d.a.rekan);
    const id = randomUUIDv7();
    wajib(
      await rekan.put(`/keberatan/${id}`, { evaluasiId: milikRekan, alasan: 'Realisasi belum dihitung.' }),
      200,
    );
    const ditolak = await rekan.post(`/keberatan/${id}/pengajuan`);
    expect(kode(ditolak)).toEqual(['E-KEBERATAN-LEWAT-WAKTU']);
    expect(ditolak.isi.errors[0].pesan).toContain('10 Maret 2027');
  });

  it('can be taken back: the result stands as received, and cannot be objected to again', async () => {
    pada('2027-03-09');
    const rekan = await d.masuk(d.a.rekan);
    const { id } = (await rekan.get('/keberatan')).isi.isi[0];
    wajib(await rekan.post(`/keberatan/${id}/pengajuan`), 201);
    const hasil = wajib(await rekan.post(`/keberatan/${id}/penarikan`), 201);
    expect(hasil).toMatchObject({ keadaan: 'DITARIK', kemampuan: [], evaluasi: { keadaan: 'DITERIMA' } });
    const { isi } = await rekan.get(`/keberatan/kelayakan?evaluasiId=${milikRekan}`);
    expect(isi).toMatchObject({ dapat: false, keberatan: { keadaan: 'DITARIK' } });
  });

  it('leaves the D.1.1 in force when it is upheld, with a record of the decision', async () => {
    pada('2027-01-20');
    const periodeId = d.a.periode.triwulan[3];
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
    const { id: evaluasiId } = await evaluasiDitetapkan(d, d.a, {
      pegawai: d.a.rekan,
      periodeId,
      sampaikan: true,
    });
    const rekan = await d.masuk(d.a.rekan);
    const id = randomUUIDv7();
    wajib(await rekan.put(`/keberatan/${id}`, { evaluasiId, alasan: 'Umpan balik belum dibaca.' }), 200);
    wajib(await rekan.post(`/keberatan/${id}/pengajuan`), 201);
    const jelaskan = async (orang: OrangUji, pihak: string, cara: string) =>
      wajib(
        await (await d.masuk(orang)).post(`/keberatan/${id}/penjelasan`, {
          id: randomUUIDv7(),
          pihak,
          cara,
          uraian: 'Sudah ditanya dua kali.',
        }),
        201,
      );
    await jelaskan(d.a.rekan, 'PEGAWAI', 'TERTULIS');
    await jelaskan(d.a.kadis, 'PENILAI', 'TIDAK_MEMBERI');
    const d11 = await cetak(d.a.rekan, evaluasiId);
    expect(
      (
        await (
          await d.masuk(d.a.rekan)
        ).post(`/evaluasi/${evaluasiId}/dokumen`, { jenis: 'KEPUTUSAN_KEBERATAN' })
      ).status,
    ).toBe(409);
    const hasil = wajib(
      await (await d.masuk(d.a.kadis)).post(`/keberatan/${id}/keputusan`, {
        putusan: 'MENGUATKAN',
        keputusan: 'Semua umpan balik sudah dipertimbangkan.',
      }),
      201,
    );
    expect(hasil).toMatchObject({
      keadaan: 'DIKUATKAN',
      evaluasi: { keadaan: 'KEBERATAN_DIKUATKAN', dokumen: 'D.1.1', predikat: 'BAIK' },
    });
    const risalah = await cetak(d.a.rekan, evaluasiId, 'KEPUTUSAN_KEBERATAN');
    const teks = await teksPdf(d.a.rekan, risalah.id);
    expect(teks).toContain('KEPUTUSAN ATAS KEBERATAN: HASIL EVALUASI DIKUATKAN');
    expect(teks).toContain('(tidak memberi penjelasan, dicatat atasan)');
    expect((await d.tamu().get(`/verifikasi/${d11.kode}`)).isi.dicabut).toBe(false);
  });
});
