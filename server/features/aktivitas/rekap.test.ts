import { randomUUIDv7 } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { type AktivitasUji, lapor } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { withInstansi } from '../../db/transaksi.ts';
import { hitungUlangRekap } from './actions.ts';

let d: Dunia;
let staf: Klien;
let rekan: Klien;
let penilai: Klien;
beforeAll(async () => {
  d = await bangunDunia('2026-02-02T02:00:00Z');
  [staf, rekan, penilai] = await Promise.all([d.masuk(d.a.staf), d.masuk(d.a.rekan), d.masuk(d.a.kabid)]);
});
afterAll(() => d.tutup());

const periksa = (bulan: string) =>
  withInstansi(d.app.db, d.a.id, (tx) => hitungUlangRekap(tx, d.a.id, bulan));

const langkah = fc.oneof(
  fc.record({
    jenis: fc.constant('lapor' as const),
    siapa: fc.constantFrom('staf' as const, 'rekan' as const),
    tanggal: fc.constantFrom('2026-01-30', '2026-02-02'),
    menit: fc.integer({ min: 1, max: 600 }),
    kirim: fc.boolean(),
  }),
  fc.record({
    jenis: fc.constantFrom(
      'KIRIM' as const,
      'TARIK' as const,
      'HAPUS' as const,
      'UBAH' as const,
      'BUKA' as const,
    ),
    ke: fc.nat(40),
    menit: fc.integer({ min: 1, max: 600 }),
  }),
  fc.record({
    jenis: fc.constant('putuskan' as const),
    mulai: fc.nat(40),
    banyak: fc.integer({ min: 1, max: 4 }),
    putusan: fc.constantFrom('VERIFIKASI', 'KEMBALIKAN', 'TOLAK'),
  }),
);

describe('rollups', () => {
  it('equal a recount after any sequence of operations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(langkah, { minLength: 4, maxLength: 14 }), async (semua) => {
        const ada: (AktivitasUji & { klien: Klien })[] = [];
        for (const l of semua) {
          if (l.jenis === 'lapor') {
            const klien = l.siapa === 'staf' ? staf : rekan;
            ada.push({
              ...(await lapor(klien, { tanggal: l.tanggal, menit: l.menit, kirim: l.kirim })),
              klien,
            });
          } else if (l.jenis === 'putuskan') {
            const dipilih = ada.slice(l.mulai % (ada.length + 1)).slice(0, l.banyak);
            const putusan = await Promise.all(
              dipilih.map(async (a) => ({
                tanggal: a.tanggal,
                id: a.id,
                versi: (await a.klien.get(`/aktivitas/${a.tanggal}/${a.id}`)).isi.versi ?? 1,
                putusan: l.putusan,
                catatan: 'Catatan pemeriksa',
              })),
            );
            if (putusan.length > 0) await penilai.post('/aktivitas/verifikasi', { putusan });
          } else {
            const a = ada[l.ke % Math.max(1, ada.length)];
            if (!a) continue;
            const jalur = `/aktivitas/${a.tanggal}/${a.id}`;
            const { versi } = (await a.klien.get(jalur)).isi;
            // a step that is not allowed now is refused and must change no number
            if (l.jenis === 'KIRIM') await a.klien.post(`${jalur}/pengiriman`);
            if (l.jenis === 'TARIK') await a.klien.post(`${jalur}/penarikan`);
            if (l.jenis === 'HAPUS') await a.klien.hapus(jalur);
            if (l.jenis === 'BUKA')
              await penilai.post(`${jalur}/pembukaan-kembali`, { catatan: 'Dibuka kembali' });
            if (l.jenis === 'UBAH') {
              const tanggal = a.tanggal === '2026-01-30' ? '2026-02-02' : '2026-01-30';
              const ubah = await a.klien.put(
                jalur,
                { tanggal, menit: l.menit, uraian: 'Dipindah ke bulan lain' },
                { versi: versi ?? 1 },
              );
              if (ubah.status === 200) a.tanggal = tanggal;
            }
          }
        }
        expect([...(await periksa('2026-01')), ...(await periksa('2026-02'))]).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('are found wrong and repaired by the recount', async () => {
    await lapor(staf, { tanggal: '2026-02-02' });
    await d.pool.query('update rekap_pegawai_bulan set dikirim = dikirim + 5 where pegawai_id = $1', [
      d.a.staf.id,
    ]);
    await d.pool.query('delete from rekap_unit_bulan where unit_kerja_id = $1', [d.a.unit.bidang]);
    const beda = await periksa('2026-02');
    expect(beda.filter((b) => b.jenis === 'pegawai')).toEqual([{ jenis: 'pegawai', id: d.a.staf.id }]);
    expect(beda.some((b) => b.jenis === 'unit')).toBe(true);
    expect(await periksa('2026-02')).toEqual([]);
    await periksa('2026-01');
  });
});

describe('the dashboard of a unit', () => {
  it('adds up what lies below, for those who lead it, and for nobody else', async () => {
    const rekap = async (klien: Klien, unit: string) =>
      klien.get(`/unit-kerja/${unit}/rekap?tahun=2026&bulan=2`);
    const kadis = await d.masuk(d.a.kadis);
    const sebelum = (await rekap(kadis, d.a.unit.dinas)).isi.jumlah;
    const a = await lapor(staf, { tanggal: '2026-02-02', menit: 70 });
    await lapor(rekan, { tanggal: '2026-02-02', menit: 50 });
    await penilai.post('/aktivitas/verifikasi', {
      putusan: [{ tanggal: a.tanggal, id: a.id, versi: 1, putusan: 'VERIFIKASI' }],
    });
    const { isi } = await rekap(kadis, d.a.unit.dinas);
    expect(isi).toMatchObject({
      unit: { nama: 'Dinas Lingkungan Hidup' },
      induk: null,
      jumlah: {
        dikirim: sebelum.dikirim + 1,
        diverifikasi: sebelum.diverifikasi + 1,
        menitDikirim: sebelum.menitDikirim + 50,
        menitDiverifikasi: sebelum.menitDiverifikasi + 70,
      },
    });
    expect(isi.anak.map((u: { nama: string; sendiri: boolean }) => [u.nama, u.sendiri])).toEqual([
      ['Dinas Lingkungan Hidup', true],
      ['Bidang Pengelolaan Sampah', false],
    ]);
    expect(isi.perBulan.map((b: { bulan: number }) => b.bulan)).toContain(2);
    expect((await rekap(await d.masuk(d.a.operator), d.a.unit.kota)).isi.jumlah).toEqual(isi.jumlah);
    const operator = await d.masuk(d.a.operator);
    expect((await rekap(operator, d.a.unit.dinas)).isi.induk).toMatchObject({ nama: 'Pemerintah Kota A' });
    expect((await rekap(penilai, d.a.unit.bidang)).status).toBe(200);
    expect((await rekap(penilai, d.a.unit.dinas)).status).toBe(403);
    expect((await rekap(staf, d.a.unit.bidang)).status).toBe(403);
    expect((await rekap(await d.masuk(d.b.operator), d.a.unit.dinas)).status).toBe(404);
    expect((await rekap(kadis, randomUUIDv7())).status).toBe(404);
  });

  it('begins at the whole instansi for the operator, and at the own unit for its head', async () => {
    const awal = async (orang: { namaMasuk: string }) =>
      (await (await d.masuk(orang)).get('/unit-kerja/rekap-awal')).isi.unitId;
    expect(await awal(d.a.operator)).toBe(d.a.unit.kota);
    expect(await awal(d.a.kabid)).toBe(d.a.unit.bidang);
    expect(await awal(d.a.staf)).toBeNull();
  });

  it('gives a person their own month', async () => {
    const { isi } = await staf.get('/aktivitas/rekap?bulan=2026-02');
    const { rows } = await d.pool.query(
      "select count(*)::int as n from aktivitas where pegawai_id = $1 and tanggal = '2026-02-02' and keadaan = 'DIVERIFIKASI'",
      [d.a.staf.id],
    );
    expect(isi.diverifikasi).toBe(rows[0].n);
    expect((await staf.get('/aktivitas/rekap?bulan=2027-02')).isi).toMatchObject({ dikirim: 0 });
  });
});
