import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { gantiRhk, skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { evaluasiDitetapkan, nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { PASANGAN, tanamTim } from '#tests/builders/tim.ts';
import { KASUS, type Kasus } from './pengelolaan-kinerja.ts';

// The worked examples of domain 01, 7.1 to 7.3, as an assessor's screens answer them. What is expected stands with the
// examples themselves.

let d: Dunia;
let tim: OrangUji[];
let kabid: Klien;
let kadis: Klien;
let penilaiB: Klien;
let tw1: string;
let capaian: { id: string; versi: number };
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  tw1 = d.a.periode.triwulan[0];
  tim = await tanamTim(d, d.a, d.a.kabid, 25);
  capaian = await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw1);
  kabid = await d.masuk(d.a.kabid);
  kadis = await d.masuk(d.a.kadis);
  penilaiB = await d.masuk(d.b.kabid);
}, 60_000);
afterAll(() => d.tutup());

const kasus = (dari: number, sampai: number) =>
  KASUS.filter((k) => k.nomor >= dari && k.nomor <= sampai).map((k) => ({ ...k, masukan: k.masukan as any }));
const kode = (harapan: Kasus['harapan']) => ('kode' in harapan ? harapan.kode : []);
const nilai = (harapan: Kasus['harapan']): any => ('nilai' in harapan ? harapan.nilai : null);

describe('7.3: the pattern beside the people of one assessor', () => {
  const LABEL = {
    SB: 'SANGAT_BAIK',
    B: 'BAIK',
    BP: 'BUTUH_PERBAIKAN',
    K: 'KURANG',
    SK: 'SANGAT_KURANG',
  } as const;
  const kini: string[] = [];
  /** Rates only those whose rating changes. */
  async function susun(jumlah: Record<string, number>): Promise<void> {
    const mau = Object.entries(LABEL).flatMap(([p, label]) =>
      Array.from({ length: jumlah[label] ?? 0 }, () => p),
    );
    for (const [i, p] of mau.entries()) {
      if (kini[i] === p) continue;
      const [hasil, perilaku] = PASANGAN[p as keyof typeof PASANGAN];
      await nilaikan(kabid, { pegawai: tim[i]!, periodeId: tw1, hasil, perilaku });
      kini[i] = p;
    }
    expect(kini).toHaveLength(mau.length);
  }
  const n = (k: { masukan: any }) => Object.values(k.masukan.jumlah as object).reduce((a, b) => a + b, 0);

  // the fewest people first: nobody's rating can be taken away again
  it.each(kasus(24, 34).sort((a, b) => n(a) - n(b)))('#$nomor', { timeout: 30_000 }, async (k) => {
    await susun(k.masukan.jumlah);
    capaian = wajib(
      await kadis.put(
        `/capaian-organisasi/${capaian.id}`,
        { predikat: k.masukan.capaianOrganisasi, dasar: 'Capaian rencana aksi periode ini' },
        { versi: capaian.versi },
      ),
      200,
    );
    const profil = k.profil ? { profilDistribusi: (k.profil as { distribusi: string }).distribusi } : {};
    await d.pool.query('update pengaturan_instansi set profil = $2 where instansi_id = $1', [
      d.a.id,
      JSON.stringify(profil),
    ]);
    const { isi } = await kabid.get(`/distribusi?periodeId=${tw1}`);
    expect(isi.jumlah).toEqual(k.masukan.jumlah);
    expect(isi.pola.peringatan.map((p: { kode: string }) => p.kode)).toEqual(kode(k.harapan));
    expect(isi.pola.nilai).toMatchObject(nilai(k.harapan));
  });
});

describe('7.1: ratings and the predikat that follows', () => {
  it.each(kasus(1, 9))('#$nomor', async ({ nomor, masukan, harapan }) => {
    const { id } = await nilaikan(kabid, {
      pegawai: tim[nomor]!,
      periodeId: tw1,
      hasil: masukan.hasilKerja,
      perilaku: masukan.perilaku,
    });
    expect(wajib(await kabid.post(`/evaluasi/${id}/penetapan`), 201).predikat).toBe(nilai(harapan).predikat);
  });

  it('#11 takes no number for a rating', async () => {
    const { status, isi } = await kabid.put(`/evaluasi/${randomUUIDv7()}`, {
      pegawaiId: tim[20]!.id,
      periodeId: tw1,
      ratingHasil: 92.5,
      ratingPerilaku: 'SESUAI',
    });
    expect([status, isi.errors.map((e: { pointer: string }) => e.pointer)]).toEqual([422, ['/ratingHasil']]);
  });
});

describe('7.2: the suggestion from the levels of the results', () => {
  it.each(kasus(17, 22))('#$nomor', async ({ nomor, masukan, harapan }) => {
    const b = d.b;
    const pegawai = (await timB())[nomor - 17]!;
    const rhk: { jenis: 'UTAMA' | 'TAMBAHAN'; tingkat: string }[] = masukan.rhk;
    const id = await gantiRhk(
      d,
      b,
      pegawai,
      rhk.map((r) => r.jenis),
    );
    const isi = wajib(
      await penilaiB.put(`/evaluasi/${randomUUIDv7()}`, {
        pegawaiId: pegawai.id,
        periodeId: b.periode.triwulan[0],
        tingkatRhk: Object.fromEntries(rhk.map((r, i) => [id[i], { tingkat: r.tingkat }])),
        ratingHasil: null,
        ratingPerilaku: null,
      }),
      200,
    );
    expect(isi.jejak.saran.nilai).toMatchObject(nilai(harapan));
    expect(isi.jejak.saran.peringatan.map((p: { kode: string }) => p.kode)).toEqual(kode(harapan));
  });

  let ditanam: Promise<OrangUji[]> | undefined;
  function timB(): Promise<OrangUji[]> {
    ditanam ??= tanamTim(d, d.b, d.b.kabid, 6);
    return ditanam;
  }
});

it('#15 four quarters leave the annual ratings empty: nothing is averaged', async () => {
  const { b } = d;
  await skpBerlaku(d, b, b.staf, b.kabid);
  for (const [i, hari] of ['2026-03-20', '2026-06-20', '2026-09-20', '2026-12-20'].entries()) {
    d.jam.setel(`${hari}T02:00:00Z`);
    const periodeId = b.periode.triwulan[i]!;
    await tetapkanCapaian(d, b.kadis, b.unit.bidang, periodeId);
    const rating = i === 3 ? 'DI_ATAS' : 'SESUAI';
    const { predikat } = await evaluasiDitetapkan(d, b, {
      pegawai: b.staf,
      periodeId,
      hasil: rating,
      perilaku: rating,
    });
    expect(predikat).toBe(i === 3 ? 'SANGAT_BAIK' : 'BAIK');
  }
  d.jam.setel('2026-12-21T02:00:00Z');
  const alamat = `/evaluasi/bahan?pegawaiId=${b.staf.id}&periodeId=${b.periode.tahunan}`;
  const { isi } = await (await d.masuk(b.kabid)).get(alamat);
  expect(isi).toMatchObject({ predikat: null, bahan: { ratingHasil: null, ratingPerilaku: null } });
  expect(isi.kurang.map((k: { kode: string }) => k.kode)).toContain('E-RATING-INCOMPLETE');
});
