import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BahanSaran, kunciSaran, type Riwayat, susunSaran } from './saran.ts';

const RHK = '00000000-0000-7000-8000-000000000001';
const RHK_LAMA = '00000000-0000-7000-8000-000000000002';
const LANGKAH = '00000000-0000-7000-8000-000000000003';
/** A Monday. */
const SENIN = '2026-03-16';
const mundur = (n: number) => Temporal.PlainDate.from(SENIN).subtract({ days: n }).toString();

function kerja(tanggal: string, uraian: string, ubahan: Partial<Riwayat> = {}): Riwayat {
  return {
    tanggal,
    uraian,
    kategori: 'UMUM',
    rhkId: null,
    rencanaAksiId: null,
    mulai: null,
    selesai: null,
    menit: 60,
    volume: null,
    satuan: null,
    ...ubahan,
  };
}
function saran(riwayat: readonly Riwayat[], lain: Partial<BahanSaran> = {}) {
  return susunSaran({ tanggal: SENIN, riwayat, favorit: [], rhk: [], ...lain });
}
const alasan = (hasil: ReturnType<typeof susunSaran>) =>
  Object.fromEntries(hasil.saran.map((s) => [s.uraian, s.alasan]));

describe('suggestions from own history', () => {
  it('tell a habit of this weekday from a daily one and from frequent work, each with its count', () => {
    const riwayat = [
      ...[7, 14, 21].map((n) => kerja(mundur(n), 'Apel pagi hari Senin')),
      ...[3, 4, 5, 6, 7, 10, 11].map((n) => kerja(mundur(n), 'Menyapu depo sampah')),
      ...[6, 13, 20].map((n) => kerja(mundur(n), 'Rapat hari Selasa')),
      kerja(mundur(4), 'Sekali saja mengantar surat'),
    ];
    expect(alasan(saran(riwayat))).toEqual({
      'Apel pagi hari Senin': { jenis: 'TIAP_PEKAN', hari: 1, kali: 3, dari: 3 },
      // of the ten days last reported on, the seven most recent
      'Menyapu depo sampah': { jenis: 'TIAP_HARI', kali: 7, dari: 10 },
      'Rapat hari Selasa': { jenis: 'SERING', kali: 3, hariTerakhir: 42 },
    });
  });

  it('take work for the same whatever its numbers and capitals, and show it as last written', () => {
    const riwayat = [
      kerja(mundur(21), 'Memeriksa 9 berkas'),
      kerja(mundur(14), 'memeriksa  12 berkas', { menit: 90 }),
      kerja(mundur(7), 'Memeriksa 15 Berkas', { menit: 120, volume: 15, satuan: 'berkas' }),
    ];
    const [satu, ...lain] = saran(riwayat).saran;
    expect(lain).toEqual([]);
    expect(satu).toMatchObject({ uraian: 'Memeriksa 15 Berkas', menit: 120, volume: 15 });
  });

  it('leave out what the day has already, and work for an RHK no longer in force', () => {
    const riwayat = [7, 14, 21].flatMap((n) => [
      kerja(mundur(n), 'Apel pagi hari Senin'),
      kerja(mundur(n), 'Menyusun laporan lama', { kategori: 'RHK', rhkId: RHK_LAMA }),
      kerja(mundur(n), 'Mengawal pengangkutan', { kategori: 'RHK', rhkId: RHK }),
    ]);
    const hasil = saran([...riwayat, kerja(SENIN, 'apel pagi hari senin')], {
      rhk: [{ id: RHK, uraian: 'Terangkutnya sampah', rencanaAksi: [] }],
    });
    expect(hasil.saran.map((s) => [s.uraian, s.rhk])).toEqual([
      ['Mengawal pengangkutan', 'Terangkutnya sampah'],
    ]);
    expect(hasil.hari.flatMap((h) => h.isi.map((s) => s.uraian))).toEqual(['Mengawal pengangkutan']);
  });

  it('put favourites first, once each, even when never reported lately', () => {
    const favorit = { id: LANGKAH, ...kerja('', 'Apel pagi hari Senin') };
    const hasil = saran(
      [7, 14, 21].map((n) => kerja(mundur(n), 'Apel pagi hari Senin')),
      { favorit: [favorit, { ...favorit, id: RHK, uraian: 'Piket malam' }] },
    );
    expect(hasil.saran.map((s) => [s.uraian, s.alasan.jenis, s.favoritId])).toEqual([
      ['Apel pagi hari Senin', 'FAVORIT', LANGKAH],
      ['Piket malam', 'FAVORIT', RHK],
    ]);
  });

  it('offer the last day with work and the same weekday last week as wholes, in order of the clock', () => {
    const hasil = saran([
      kerja(mundur(3), 'Rapat sore', { mulai: '13:00', selesai: '14:00' }),
      kerja(mundur(3), 'Apel', { mulai: '07:30', selesai: '08:00' }),
      kerja(mundur(7), 'Piket Senin lalu'),
      kerja(mundur(8), 'Tidak disebut'),
    ]);
    expect(hasil.hari.map((h) => [h.jenis, h.tanggal, h.isi.map((s) => s.uraian)])).toEqual([
      ['HARI_TERAKHIR', mundur(3), ['Apel', 'Rapat sore']],
      ['PEKAN_LALU', mundur(7), ['Piket Senin lalu']],
    ]);
    expect(saran([kerja(mundur(7), 'Hanya Senin lalu')]).hari).toHaveLength(1);
  });

  it('keep two pieces of the same work on a day apart, each with a key of its own', () => {
    const [hari] = saran([kerja(mundur(3), 'Rapat 1', { menit: 30 }), kerja(mundur(3), 'Rapat 2')]).hari;
    expect(hari!.isi.map((s) => s.menit).sort((a, b) => a - b)).toEqual([30, 60]);
    expect(new Set(hari!.isi.map((s) => s.kunci)).size).toBe(2);
  });

  it('let go of clock times that the day already has, so that the report is not refused', () => {
    const berjam = { mulai: '08:00', selesai: '09:00' };
    const riwayat = [7, 14].map((n) => kerja(mundur(n), 'Apel pagi hari Senin', berjam));
    expect(saran(riwayat).saran[0]).toMatchObject(berjam);
    const penuh = [...riwayat, kerja(SENIN, 'Rapat', { mulai: '08:30', selesai: '10:00' })];
    expect(saran(penuh).saran[0]).toMatchObject({ mulai: null, selesai: null, menit: 60 });
    const menyentuh = [...riwayat, kerja(SENIN, 'Rapat', { mulai: '09:00', selesai: '10:00' })];
    expect(saran(menyentuh).saran[0]).toMatchObject(berjam);
  });

  it('name RHK and steps left alone for two weeks, the longest silent first', () => {
    const rhk = [
      { id: RHK, uraian: 'Terangkutnya sampah', rencanaAksi: [{ id: LANGKAH, uraian: 'Menyusun jadwal' }] },
      { id: RHK_LAMA, uraian: 'Tersusunnya laporan', rencanaAksi: [] },
    ];
    const pada = (n: number) =>
      saran([kerja(mundur(n), 'Laporan bank sampah', { kategori: 'RHK', rhkId: RHK_LAMA })], {
        rhk,
      }).rencana.map((r) => [r.rencanaAksi ?? r.rhk, r.terakhir]);
    expect(pada(14)).toEqual([
      ['Menyusun jadwal', null],
      ['Tersusunnya laporan', mundur(14)],
    ]);
    expect(pada(13)).toEqual([['Menyusun jadwal', null]]);
  });

  it('depend on nothing but their input, and name nothing twice or of the day itself', () => {
    const satu = fc.record({
      hari: fc.integer({ min: 0, max: 60 }),
      uraian: fc.constantFrom('Apel pagi', 'Memeriksa 3 berkas', 'Memeriksa 7 berkas', 'Rapat', 'Piket'),
      rhkId: fc.constantFrom(null, RHK, RHK_LAMA),
    });
    fc.assert(
      fc.property(fc.array(satu, { maxLength: 60 }), fc.infiniteStream(fc.nat()), (isi, acak) => {
        const riwayat = isi.map((r) =>
          kerja(mundur(r.hari), r.uraian, { rhkId: r.rhkId, kategori: r.rhkId ? 'RHK' : 'UMUM' }),
        );
        const rhk = [{ id: RHK, uraian: 'Terangkutnya sampah', rencanaAksi: [] }];
        const hasil = saran(riwayat, { rhk });
        const kunci = hasil.saran.map((s) => s.kunci);
        expect(new Set(kunci).size).toBe(kunci.length);
        const hariItu = new Set(riwayat.filter((r) => r.tanggal === SENIN).map(kunciSaran));
        for (const s of [...hasil.saran, ...hasil.hari.flatMap((h) => h.isi)]) {
          expect(hariItu.has(s.kunci)).toBe(false);
          expect(s.rhkId).not.toBe(RHK_LAMA);
        }
        const dikocok = riwayat
          .map((r) => [acak.next().value!, r] as const)
          .sort(([a], [b]) => a - b)
          .map(([, r]) => r);
        const tanpaContoh = (h: typeof hasil) => h.saran.map((s) => [s.kunci, s.alasan]);
        expect(tanpaContoh(saran(dikocok, { rhk }))).toEqual(tanpaContoh(hasil));
      }),
      { numRuns: 150 },
    );
  });
});
