import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RuangKurva } from '#contract/distribusi.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { nilaiTim, tanamTim } from '#tests/builders/tim.ts';

// Curve room: 25 people, organisation Baik; what-if, move, reason, final; the reason stands in the person's Mengapa.

let d: Dunia;
let tim: OrangUji[];
let kabid: Klien;
let tw1: string;
const ALASAN = 'Dua laporan triwulan terlambat tiga minggu, dan sudah dibahas dalam dialog kinerja 12 Maret.';

beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  tw1 = d.a.periode.triwulan[0];
  tim = await tanamTim(d, d.a, d.a.kabid, 25);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw1);
  await nilaiTim(d, d.a.kabid, tw1, tim, { SB: 5, B: 20 });
  kabid = await d.masuk(d.a.kabid);
}, 60_000);
afterAll(() => d.tutup());

const ruang = async (klien: Klien, lingkup = 'PENILAI'): Promise<RuangKurva> =>
  wajib(await klien.get<RuangKurva>(`/distribusi/ruang?periodeId=${tw1}&lingkup=${lingkup}`), 200);
const kode = (isi: { errors?: { kode: string }[] }) => (isi.errors ?? []).map((e) => e.kode);
const geseran = (pegawai: OrangUji, alasan: string | null = null) => ({
  pegawaiId: pegawai.id,
  dari: { hasilKerja: 'SESUAI', perilaku: 'SESUAI' },
  ke: { hasilKerja: 'DI_BAWAH', perilaku: 'SESUAI' },
  alasan,
});
const badan = (pergeseran: unknown[], lingkup = 'PENILAI') => ({ periodeId: tw1, lingkup, pergeseran });

let simulasi: string;

it('shows the assessor 25 people beside the pattern for Baik, each limit with its rounding in words', async () => {
  const r = await ruang(kabid);
  expect(r.orang.filter((o) => o.dihitung)).toHaveLength(25);
  const { kini, percobaan, belumDinilai, capaian } = r.kelompok[0]!;
  expect([capaian?.predikat, percobaan, belumDinilai]).toEqual(['BAIK', null, 2]);
  expect(kini.jumlah).toMatchObject({ SANGAT_BAIK: 5, BAIK: 20, BUTUH_PERBAIKAN: 0 });
  expect(kini.pola.peringatan.map((p) => p.kode)).toEqual(['W-DIST-B-MAX', 'W-DIST-BP-K-REQUIRED']);
  expect(kini.pola.nilai?.penjelasan[0]).toMatchObject({ batas: 17, jumlah: 20, dilanggar: true });
  expect(kini.pola.nilai?.penjelasan[0]?.uraian).toContain('70 % dari 25 orang = 17,5, dibulatkan ke bawah');
  expect(r.kemampuan).toEqual(['distribusi.simulasikan', 'distribusi.beri-alasan']);
});

it('tries a move by the two ratings and shows the effect at once, changing nothing', async () => {
  simulasi = randomUUIDv7();
  const { isi, status } = await kabid.put<RuangKurva>(
    `/distribusi/simulasi/${simulasi}`,
    badan([geseran(tim[5]!), geseran(tim[6]!)]),
  );
  expect(status).toBe(200);
  expect(isi.kelompok[0]).toMatchObject({
    kini: { jumlah: { BAIK: 20 } },
    percobaan: { jumlah: { BAIK: 18, BUTUH_PERBAIKAN: 2 } },
  });
  expect(isi.kelompok[0]!.percobaan?.pola.peringatan.map((p) => p.kode)).toEqual(['W-DIST-B-MAX']);
  expect(isi.orang.find((o) => o.pegawai.id === tim[5]!.id)?.percobaan).toMatchObject({
    predikat: 'BUTUH_PERBAIKAN',
    alasan: null,
    basi: false,
  });
  const { rows } = await d.pool.query(
    `select count(*)::int as n from evaluasi where rating_hasil = 'DI_BAWAH' and instansi_id = $1`,
    [d.a.id],
  );
  expect(rows[0].n).toBe(0);
});

it('takes no predikat, nobody from outside the room, and no older version', async () => {
  const kirim = (isi: object, versi = 1) => kabid.put(`/distribusi/simulasi/${simulasi}`, isi, { versi });
  const label = await kirim(badan([{ ...geseran(tim[5]!), predikat: 'BAIK' }]));
  expect(label.isi.type).toBe('/api/masalah/bentuk-salah');
  const luar = await kirim(badan([geseran(d.a.operator)]));
  expect([luar.status, kode(luar.isi)]).toEqual([422, ['E-PEGAWAI-TIDAK-DIKENAL']]);
  expect(kode((await kirim(badan([geseran(d.b.staf)]))).isi)).toEqual(['E-PEGAWAI-TIDAK-DIKENAL']);
  expect((await kabid.put(`/distribusi/simulasi/${simulasi}`, badan([]))).status).toBe(428);
  expect((await kirim(badan([]), 7)).status).toBe(412);
});

it('is nobody else’s: the superior, a colleague, the person, the operator and a neighbour see neither names nor moves', async () => {
  for (const orang of [d.a.kadis, d.a.rekan, tim[5]!, d.a.operator, d.b.kabid]) {
    const klien = await d.masuk(orang);
    for (const jawaban of [
      await klien.put(`/distribusi/simulasi/${simulasi}`, badan([]), { versi: 1 }),
      await klien.hapus(`/distribusi/simulasi/${simulasi}`, { versi: 1 }),
      await klien.post(`/distribusi/simulasi/${simulasi}/penetapan`, {}, { versi: 1 }),
    ])
      expect([orang.nama, jawaban.status]).toEqual([orang.nama, 404]);
    const sendiri = await klien.get(`/distribusi/ruang?periodeId=${tw1}`);
    expect(JSON.stringify(sendiri.isi)).not.toContain(tim[6]!.nama);
    expect((await d.tamu().get(`/distribusi/ruang?periodeId=${tw1}`)).status).toBe(401);
  }
  // the superior may read the evaluations in a calibration, but not the assessor's draft
  const kalibrasi = await ruang(await d.masuk(d.a.kadis), 'KALIBRASI');
  expect(kalibrasi.orang.every((o) => o.percobaan === null)).toBe(true);
  const orangnya = await d.masuk(tim[5]!);
  const evaluasiId = kalibrasi.orang.find((o) => o.pegawai.id === tim[5]!.id)!.evaluasiId;
  expect((await orangnya.get(`/evaluasi/${evaluasiId}/mengapa`)).status).toBe(403);
});

it('gives the operator numbers without a name, and none where they would be one', async () => {
  const operator = await d.masuk(d.a.operator);
  const { isi } = await operator.get(`/distribusi/unit?periodeId=${tw1}`);
  expect(isi.isi).toMatchObject([
    { unitKerja: { nama: 'Bidang Pengelolaan Sampah' }, sebaran: { jumlah: { BAIK: 20 } }, sementara: 25 },
  ]);
  for (const o of tim) expect(JSON.stringify(isi)).not.toContain(o.nama);
  for (const orang of [d.a.rekan, d.a.kabid])
    expect((await (await d.masuk(orang)).get(`/distribusi/unit?periodeId=${tw1}`)).status).toBe(403);
});

it('does not become real without a reason for each move and for the unit, all said at once', async () => {
  const { status, isi } = await kabid.post(`/distribusi/simulasi/${simulasi}/penetapan`, {}, { versi: 1 });
  expect(status).toBe(422);
  expect(kode(isi)).toEqual(['E-PERGESERAN-ALASAN', 'E-PERGESERAN-ALASAN', 'E-DIST-ALASAN-UNIT']);
  expect(isi.errors[0].pointer).toBe(`/pergeseran/${tim[5]!.id}/alasan`);
});

it('becomes real at once for all moves, once, and leaves the deciding to the assessor', async () => {
  const tiga = [5, 6, 7].map((i) => geseran(tim[i]!, ALASAN));
  const simpan = await kabid.put<RuangKurva>(`/distribusi/simulasi/${simulasi}`, badan(tiga), { versi: 1 });
  expect(simpan.isi.kelompok[0]?.percobaan?.pola.nilai?.sesuai).toBe(true);
  const kunci = randomUUIDv7();
  const jadi = () =>
    kabid.post<RuangKurva>(`/distribusi/simulasi/${simulasi}/penetapan`, {}, { versi: 2, kunci });
  const satu = await jadi();
  expect(satu.status).toBe(201);
  expect(satu.isi.kelompok[0]?.kini.jumlah).toMatchObject({ SANGAT_BAIK: 5, BAIK: 17, BUTUH_PERBAIKAN: 3 });
  expect(satu.isi.simulasi).toBeNull();
  expect((await jadi()).isi).toEqual(satu.isi);
  const { rows } = await d.pool.query(
    `select keadaan, rating_hasil, predikat, alasan_beda_saran from evaluasi where pegawai_id = $1`,
    [tim[5]!.id],
  );
  expect(rows).toEqual([
    { keadaan: 'DINILAI', rating_hasil: 'DI_BAWAH', predikat: null, alasan_beda_saran: ALASAN },
  ]);
  const jejak = await d.pool.query(
    `select peristiwa, count(*)::int as n from audit where instansi_id = $1 and peristiwa in ('evaluasi.digeser', 'distribusi.ditetapkan')
     group by 1 order by 1`,
    [d.a.id],
  );
  expect(jejak.rows).toEqual([
    { peristiwa: 'distribusi.ditetapkan', n: 1 },
    { peristiwa: 'evaluasi.digeser', n: 3 },
  ]);
});

it('tells the person under Mengapa what was moved, why and by whom, once it was delivered', async () => {
  const r = await ruang(kabid);
  const evaluasiId = r.orang.find((o) => o.pegawai.id === tim[5]!.id)!.evaluasiId;
  const orangnya = await d.masuk(tim[5]!);
  expect((await orangnya.get(`/evaluasi/${evaluasiId}/mengapa`)).status).toBe(403);
  wajib(await kabid.post(`/evaluasi/${evaluasiId}/penetapan`), 201);
  wajib(await kabid.post(`/evaluasi/${evaluasiId}/penyampaian`), 201);
  const mengapa = wajib(await orangnya.get(`/evaluasi/${evaluasiId}/mengapa`), 200);
  expect(mengapa.predikat).toBe('BUTUH_PERBAIKAN');
  expect(mengapa.bahan.pergeseran).toMatchObject([
    {
      dari: { hasilKerja: 'SESUAI', perilaku: 'SESUAI', predikat: 'BAIK' },
      ke: { hasilKerja: 'DI_BAWAH', perilaku: 'SESUAI', predikat: 'BUTUH_PERBAIKAN' },
      alasan: ALASAN,
      oleh: { nama: d.a.kabid.nama },
    },
  ]);
  for (const lain of [tim[6]!, d.a.operator, d.b.staf])
    expect([403, 404]).toContain((await (await d.masuk(lain)).get(`/evaluasi/${evaluasiId}/mengapa`)).status);
});

it('never touches a decided evaluation', async () => {
  const id = randomUUIDv7();
  const semua = await ruang(kabid);
  expect(semua.orang.find((o) => o.pegawai.id === tim[5]!.id)?.dapatDigeser).toBe(false);
  const naik = {
    pegawaiId: tim[5]!.id,
    dari: { hasilKerja: 'DI_BAWAH', perilaku: 'SESUAI' },
    ke: { hasilKerja: 'SESUAI', perilaku: 'SESUAI' },
    alasan: ALASAN,
  };
  const simpan = wajib(await kabid.put<RuangKurva>(`/distribusi/simulasi/${id}`, badan([naik])), 200);
  expect(simpan.orang.find((o) => o.pegawai.id === tim[5]!.id)?.percobaan?.basi).toBe(true);
  expect(simpan.kelompok[0]?.percobaan?.jumlah).toEqual(simpan.kelompok[0]?.kini.jumlah);
  const jadi = await kabid.post(`/distribusi/simulasi/${id}/penetapan`, {}, { versi: 1 });
  expect([jadi.status, kode(jadi.isi)]).toEqual([422, ['E-PERGESERAN-BASI']]);
  expect((await kabid.hapus(`/distribusi/simulasi/${id}`, { versi: 1 })).isi.simulasi).toBeNull();
});

it('lets the superior calibrate over assessors: the move is real, the assessor is told and still decides', async () => {
  const kadis = await d.masuk(d.a.kadis);
  const r = await ruang(kadis, 'KALIBRASI');
  expect(r.lingkupTersedia).toEqual(['PENILAI', 'KALIBRASI']);
  expect(r.kelompok.map((x) => x.penilai.nama)).toEqual([d.a.kabid.nama]);
  expect(r.gabungan?.kini.jumlah.BAIK).toBe(17);
  const id = randomUUIDv7();
  const naik = {
    pegawaiId: tim[8]!.id,
    dari: { hasilKerja: 'SESUAI', perilaku: 'SESUAI' },
    ke: { hasilKerja: 'DI_ATAS', perilaku: 'DI_ATAS' },
    alasan: 'Kontribusinya pada matriks peran melebihi rekan dari bidang lain.',
  };
  wajib(await kadis.put(`/distribusi/simulasi/${id}`, badan([naik], 'KALIBRASI')), 200);
  wajib(await kadis.post(`/distribusi/simulasi/${id}/penetapan`, {}, { versi: 1 }), 201);
  const sesudah = await ruang(kabid);
  expect(sesudah.orang.find((o) => o.pegawai.id === tim[8]!.id)).toMatchObject({
    keadaan: 'DINILAI',
    predikat: 'SANGAT_BAIK',
    dapatDigeser: true,
  });
  const { rows } = await d.pool.query(
    `select isi->>'nama' as nama from pemberitahuan where pegawai_id = $1 and jenis = 'evaluasi.digeser'`,
    [d.a.kabid.id],
  );
  expect(rows).toEqual([{ nama: tim[8]!.nama }]);
});

it('takes the reason of the unit where the pattern is exceeded, and only there', async () => {
  const beri = (alasan: string) =>
    kabid.post<RuangKurva>('/distribusi/alasan', { id: randomUUIDv7(), periodeId: tw1, alasan });
  expect((await beri('Tidak perlu, polanya sesuai.')).status).toBe(409);
  const kembali = [6, 7].map((i) => ({
    pegawaiId: tim[i]!.id,
    dari: { hasilKerja: 'DI_BAWAH', perilaku: 'SESUAI' },
    ke: { hasilKerja: 'SESUAI', perilaku: 'SESUAI' },
    alasan: 'Bukti susulan menunjukkan laporannya tepat waktu.',
  }));
  const id = randomUUIDv7();
  wajib(await kabid.put(`/distribusi/simulasi/${id}`, badan(kembali)), 200);
  const alasanUnit = 'Bidang ini menjalankan program prioritas dan capaiannya diverifikasi Inspektorat.';
  expect(kode((await kabid.post(`/distribusi/simulasi/${id}/penetapan`, {}, { versi: 1 })).isi)).toEqual([
    'E-DIST-ALASAN-UNIT',
  ]);
  const jadi = wajib(
    await kabid.post<RuangKurva>(`/distribusi/simulasi/${id}/penetapan`, { alasanUnit }, { versi: 1 }),
    201,
  );
  expect(jadi.kelompok[0]?.alasanUnit).toMatchObject({ alasan: alasanUnit, mencakup: true });
  // a warning, never a block: an individual evaluation is decided all the same
  await evaluasiDitetapkan(d, d.a, { pegawai: tim[9]!, periodeId: tw1 });
  expect((await beri('Alasan ini ditulis ulang dengan lebih jelas.')).status).toBe(201);
});
