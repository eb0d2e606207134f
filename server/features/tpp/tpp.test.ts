import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { beriPeran, evaluasiTahunanFinal } from '#tests/builders/karier.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-12-22T02:00:00Z');
  await evaluasiTahunanFinal(d, d.a, d.a.staf);
  await d.pool.query('update jabatan set kelas = 7 where id = $1', [d.a.staf.jabatanId]);
  await beriPeran(d, d.a, d.a.kadis, 'PIMPINAN', d.a.unit.dinas);
});
afterAll(() => d.tutup());

const isi = (lain: object = {}) => ({
  bobotProduktivitas: 60,
  bobotDisiplin: 40,
  sumberProduktivitas: 'PREDIKAT',
  kelas: [{ kelas: 7, kotor: 5_000_000 }],
  potongan: [
    { kode: 'TERLAMBAT_30', uraian: 'Terlambat 1–30 menit', persen: 0.5, pasal: 'Pasal 12' },
    { kode: 'TERLAMBAT_60', uraian: 'Terlambat 31–60 menit', persen: 1 },
    { kode: 'TIDAK_APEL', uraian: 'Tidak mengikuti apel', persen: 2 },
    { kode: 'TIDAK_MASUK', uraian: 'Tidak masuk tanpa alasan', persen: 3, tidakMasuk: true },
  ],
  ...lain,
});
const ketentuan = (dari: string, lain: object = {}) => ({
  id: randomUUIDv7(),
  dari,
  dasar: 'Perwal Rekaan 1/2026',
  isi: isi(lain),
});
const baris = (tanggal: string, kode: string, nip = d.a.staf.nip) => ({
  id: randomUUIDv7(),
  nip,
  tanggal,
  kode,
});
const tpp = async (siapa: typeof d.a.staf, bulan = '2026-12') =>
  (await d.masuk(siapa)).get(`/pegawai/${d.a.staf.id}/tpp?bulan=${bulan}`);

describe('the agency’s rule', () => {
  it('is missing at first: nothing is invented, and the person is told what is not there', async () => {
    const { isi: hasil } = await tpp(d.a.staf);
    expect(hasil).toMatchObject({ ketentuan: null, jawaban: { keadaan: 'kurang_data', nilai: null } });
    expect(hasil.jawaban.kurang).toEqual(['/kotor', '/produktivitas']);
  });

  it('begins from an offered table that applies only once confirmed', async () => {
    const operator = await d.masuk(d.a.operator);
    const { isi: daftar } = await operator.get('/tpp/ketentuan');
    expect(daftar).toMatchObject({ isi: [], kemampuan: ['tpp.tetapkan-ketentuan'] });
    expect(daftar.usulan).toMatchObject({ produktivitasPredikat: {}, kelas: [] });
  });

  it('is refused with every fault at once, and by anybody but an operator of the whole instansi', async () => {
    const operator = await d.masuk(d.a.operator);
    const kelas = [
      { kelas: 7, kotor: 1 },
      { kelas: 7, kotor: 2 },
    ];
    const salah = ketentuan('2026-01-01', { bobotDisiplin: 50, sumberProduktivitas: 'MENIT', kelas });
    const { status, isi: masalah } = await operator.post('/tpp/ketentuan', salah);
    expect([status, masalah.errors.map((e: { kode: string }) => e.kode)]).toEqual([
      422,
      ['E-TPP-BOBOT', 'E-TPP-GANDA', 'E-TPP-MENIT'],
    ]);
    for (const siapa of [d.a.staf, d.a.kabid, d.a.kadis]) {
      const klien = await d.masuk(siapa);
      expect((await klien.post('/tpp/ketentuan', ketentuan('2026-01-01'))).status).toBe(403);
      expect((await klien.get('/tpp/ketentuan')).status).toBe(403);
    }
  });

  it('leaves productivity by predikat open until the agency fills it, then pays', async () => {
    const operator = await d.masuk(d.a.operator);
    const pertama = ketentuan('2026-01-01');
    const kunci = randomUUIDv7();
    expect((await operator.post('/tpp/ketentuan', pertama, { kunci })).status).toBe(201);
    expect((await operator.post('/tpp/ketentuan', pertama, { kunci })).isi.isi).toHaveLength(1);
    const { isi: hasil } = await tpp(d.a.staf);
    expect(hasil.jawaban.alasan[0].kode).toBe('E-TPP-TABEL-KOSONG');
    const lengkap = ketentuan('2026-12-01', { produktivitasPredikat: { BAIK: 1 } });
    await operator.post('/tpp/ketentuan', lengkap);
    expect((await tpp(d.a.staf)).isi).toMatchObject({
      kelas: 7,
      ketentuan: { dari: '2026-12-01', dasar: 'Perwal Rekaan 1/2026' },
      produktivitas: { predikat: 'BAIK', tahunPredikat: 2026 },
      jawaban: { nilai: { dibayar: 5_000_000 } },
    });
    expect((await tpp(d.a.staf, '2026-11')).isi.jawaban.nilai).toBeNull();
    const { rows } = await d.pool.query(
      `select count(*)::int as n from audit where peristiwa = 'tpp.ketentuan-ditetapkan' and instansi_id = $1`,
      [d.a.id],
    );
    expect(rows[0].n).toBe(2);
  });
});

describe('deductions of a month', () => {
  it('are all refused when one row is wrong, each fault with its row', async () => {
    const operator = await d.masuk(d.a.operator);
    const { status, isi: masalah } = await operator.post('/tpp/potongan', {
      baris: [
        baris('2026-12-01', 'TIDAK_APEL'),
        baris('31-02-2026', 'TIDAK_APEL'),
        baris('2026-12-02', 'TIDUR', '198501012010011999'),
        baris('2026-12-24', 'TIDAK_APEL'),
        baris('2026-12-02', 'TIDAK_APEL', d.b.staf.nip),
      ],
    });
    expect(status).toBe(422);
    expect(masalah.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
      '/baris/1/tanggal',
      '/baris/2/nip',
      '/baris/2/kode',
      '/baris/3/tanggal',
      '/baris/4/nip',
    ]);
    expect((await operator.get('/tpp/potongan?bulan=2026-12')).isi.isi).toEqual([]);
  });

  it('lower the discipline part only, each with its day, article and rupiah, and sum to what is missing', async () => {
    const operator = await d.masuk(d.a.operator);
    const kirim = await operator.post('/tpp/potongan', {
      baris: [
        baris('2026-12-01', 'terlambat 30'),
        baris('02/12/2026', 'TERLAMBAT_30'),
        baris('2026-12-03', 'TERLAMBAT_30'),
        baris('2026-12-04', 'TERLAMBAT_60'),
        baris('2026-12-07', 'TIDAK_APEL'),
      ],
    });
    expect(kirim.status).toBe(201);
    const { isi: hasil } = await tpp(d.a.staf);
    expect(hasil.jawaban.nilai.dibayar).toBe(4_910_000);
    expect(hasil.potongan[0]).toMatchObject({ tanggal: '2026-12-01', pasal: 'Pasal 12', rupiah: 10_000 });
    expect(hasil.potongan.reduce((a: number, p: { rupiah: number }) => a + p.rupiah, 0)).toBe(90_000);
  });

  it('give back what a withdrawn one took, and the person can read why', async () => {
    const operator = await d.masuk(d.a.operator);
    const daftar = (await operator.get('/tpp/potongan?bulan=2026-12')).isi.isi;
    const apel = daftar.find((p: { kode: string }) => p.kode === 'TIDAK_APEL');
    const batal = await operator.post(`/tpp/potongan/${apel.id}/pembatalan`, {
      alasan: 'Bertugas di lapangan.',
    });
    expect(batal.isi.isi.find((p: { id: string }) => p.id === apel.id).dibatalkan.alasan).toMatch(/lapangan/);
    expect((await tpp(d.a.staf)).isi.jawaban.nilai.dibayar).toBe(4_950_000);
    const { rows } = await d.pool.query(
      `select tentang_pegawai_id as id from audit where peristiwa = 'tpp.potongan-dibatalkan'`,
    );
    expect(rows).toEqual([{ id: d.a.staf.id }]);
  });

  it('that mean absence also count as days without a valid reason', async () => {
    const operator = await d.masuk(d.a.operator);
    await operator.post('/tpp/potongan', { baris: [baris('2026-12-08', 'TIDAK_MASUK')] });
    const { isi: hasil } = await (await d.masuk(d.a.staf)).get(`/pegawai/${d.a.staf.id}/disiplin`);
    expect(hasil).toMatchObject({ tidakMasuk: ['2026-12-08'], jawaban: { nilai: { hari: 1 } } });
  });
});

describe('productivity by minutes', () => {
  it('is verified minutes of the working days of the month', async () => {
    const operator = await d.masuk(d.a.operator);
    await operator.post(
      '/tpp/ketentuan',
      ketentuan('2026-12-02', { sumberProduktivitas: 'MENIT', menitPerHari: 300, potongan: [] }),
    );
    await d.pool.query(
      `insert into rekap_pegawai_bulan (instansi_id, pegawai_id, bulan, menit_diverifikasi) values ($1, $2, '2026-12-01', 3450)`,
      [d.a.id, d.a.staf.id],
    );
    const { isi: hasil } = await tpp(d.a.staf);
    expect(hasil.produktivitas.menit).toEqual({ diverifikasi: 3450, wajib: 6900, hariKerja: 23 });
    expect(hasil.jawaban.nilai).toMatchObject({ dibayar: 3_500_000 });
  });
});

it('somebody’s TPP is read by the person and the operator alone', async () => {
  const status = async (siapa: typeof d.a.staf) => (await tpp(siapa)).status;
  expect({
    operator: await status(d.a.operator),
    penilai: await status(d.a.kabid),
    pimpinan: await status(d.a.kadis),
    rekan: await status(d.a.rekan),
    instansiLain: await status(d.b.operator),
  }).toEqual({ operator: 200, penilai: 403, pimpinan: 403, rekan: 403, instansiLain: 404 });
});

it('rule and deductions of another instansi are out of reach', async () => {
  const [a, b] = [await d.masuk(d.a.operator), await d.masuk(d.b.operator)];
  const milikB = ketentuan('2026-01-01');
  await b.post('/tpp/ketentuan', milikB);
  const potonganB = baris('2026-12-01', 'TIDAK_APEL', d.b.staf.nip);
  expect((await b.post('/tpp/potongan', { baris: [potonganB] })).status).toBe(201);
  expect((await a.post(`/tpp/ketentuan/${milikB.id}/pembatalan`)).status).toBe(404);
  expect(
    (await a.post(`/tpp/potongan/${potonganB.id}/pembatalan`, { alasan: 'Bukan milik A.' })).status,
  ).toBe(404);
});
