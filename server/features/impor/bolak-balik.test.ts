import { randomUUIDv7 } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { lapor, skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { bacaUji, muat, terima } from '#tests/builders/lembar.ts';

let d: Dunia;
let asal: Orang;
let tujuan: Orang;
interface Orang {
  klien: Klien;
  rhk: readonly string[];
  rencana: string;
}
beforeAll(async () => {
  d = await bangunDunia();
  const siapkan = async (siapa: 'staf' | 'rekan'): Promise<Orang> => {
    const skp = await skpBerlaku(d, d.a, d.a[siapa], d.a.kabid);
    const klien = await d.masuk(d.a[siapa]);
    const rencana = randomUUIDv7();
    const isi = { id: rencana, rhkId: skp.rhk[0], uraian: 'Menyusun jadwal angkut' };
    await klien.post(`/skp/${skp.skpId}/rencana-aksi`, isi);
    return { klien, rhk: skp.rhk, rencana };
  };
  asal = await siapkan('staf');
  tujuan = await siapkan('rekan');
});
afterAll(() => d.tutup());

const teks = (maks: number) =>
  fc
    .string({ unit: fc.constantFrom(...'aB1 \n\r"\';,=+-@<&>é😀\t0.'), maxLength: maks })
    .map((t) => t.trim() || null);
const aktivitas = fc.record({
  tanggal: fc.constantFrom('2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15'),
  jam: fc.boolean(),
  istirahat: fc.boolean(),
  uraian: teks(30).map((t) => `${t ?? ''} dikerjakan`.trim()),
  tujuan: fc.constantFrom('UMUM', 'TUGAS_TAMBAHAN', 'RHK0', 'RHK1', 'RENCANA'),
  volume: fc.option(fc.integer({ min: 0, max: 1e6 }).map((n) => n / 100)),
  satuan: teks(12),
  sumberData: teks(20),
  luarHariKerja: fc.boolean(),
  bukti: fc.uniqueArray(fc.constantFrom('a', 'b', 'c?x=1&y=2', 'd%20e'), { maxLength: 3 }),
});

it('exported, loaded by another and exported again, a sheet has the same cells', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aktivitas, { minLength: 1, maxLength: 9 }),
      fc.boolean(),
      async (semua, csv) => {
        await d.pool.query('delete from aktivitas');
        const tautan = new Map<string, string>();
        for (const [i, a] of semua.entries()) {
          for (const t of a.bukti)
            if (!tautan.has(t)) {
              tautan.set(t, randomUUIDv7());
              await asal.klien.post('/bukti/tautan', { id: tautan.get(t), tautan: `https://contoh.id/${t}` });
            }
          const jam = String(7 + i).padStart(2, '0');
          await lapor(asal.klien, {
            tanggal: a.tanggal,
            uraian: `${a.uraian} ${i}`,
            ...(a.jam
              ? { mulai: `${jam}:00`, selesai: `${jam}:45`, menit: a.istirahat ? 30 : null }
              : { menit: 5 + i }),
            ...(a.tujuan === 'RENCANA'
              ? { rhkId: asal.rhk[0], rencanaAksiId: asal.rencana }
              : a.tujuan.startsWith('RHK')
                ? { rhkId: asal.rhk[Number(a.tujuan.at(-1))] }
                : { kategori: a.tujuan }),
            volume: a.volume,
            satuan: a.satuan,
            sumberData: a.sumberData,
            luarHariKerja: a.luarHariKerja,
            bukti: a.bukti.map((t) => tautan.get(t)),
          });
        }
        const alamat = `/aktivitas/ekspor?dari=2026-01-01&format=${csv ? 'csv' : 'xlsx'}`;
        const keluar = (await asal.klien.get(alamat)).mentah;
        const { isi } = await muat(tujuan.klien, keluar);
        expect(isi.jumlah).toMatchObject({ semua: semua.length, sah: semua.length });
        await terima(tujuan.klien, isi.id);
        const kembali = (await tujuan.klien.get(alamat)).mentah;
        const sel = async (berkas: Buffer) =>
          (await bacaUji(berkas)).map((b) => JSON.stringify(b.sel)).sort();
        expect(await sel(kembali)).toEqual(await sel(keluar));
      },
    ),
    { numRuns: 12 },
  );
});
