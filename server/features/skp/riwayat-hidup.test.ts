import { randomUUIDv7 } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { isiSkp } from '#tests/builders/skp.ts';

let d: Dunia;
let pegawai: Klien;
let penilai: Klien;
let atasan: Klien;

beforeAll(async () => {
  d = await bangunDunia();
  [pegawai, penilai, atasan] = await Promise.all([d.masuk(d.a.staf), d.masuk(d.a.kabid), d.masuk(d.a.kadis)]);
});
afterAll(() => d.tutup());

const PERISTIWA = [
  'buat',
  'simpan',
  'simpan kosong',
  'hapus',
  'ajukan',
  'tarik',
  'buka',
  'kembalikan',
  'klasifikasi',
  'setujui',
  'revisi',
] as const;
type Peristiwa = (typeof PERISTIWA)[number];
/** Whose hand: the one the event belongs to, the other of the two, or the atasan. */
type Siapa = 'wajar' | 'lain' | 'atasan';

/** What was stored when a version was set, as raw rows without its later state. */
async function isiVersiTetap(): Promise<Map<string, string>> {
  const { rows } = await d.pool.query(`
    select v.id, jsonb_build_array(v.nomor, v.pendekatan, v.perjanjian_kerja, v.ditetapkan_pada, v.penilai_pegawai_id,
      (select jsonb_agg(r order by r.urutan) from rhk_versi r where r.skp_versi_id = v.id),
      (select jsonb_agg(i order by i.rhk_id, i.urutan) from indikator i where i.skp_versi_id = v.id),
      (select jsonb_agg(p order by p.nilai) from skp_perilaku p where p.skp_versi_id = v.id),
      (select jsonb_agg(l order by l.bagian, l.urutan) from skp_lampiran l where l.skp_versi_id = v.id))::text as isi
    from skp_versi v where v.ditetapkan_pada is not null`);
  return new Map(rows.map((r) => [r.id, r.isi]));
}

it('no sequence of events leaves two versions in force or changes a version that was set', async () => {
  let ditetapkan = 0;
  const lakukan = async (peristiwa: Peristiwa, oleh: Klien): Promise<number> => {
    const id: string | undefined = (await pegawai.get('/skp?tahun=2026')).isi.isi[0]?.id;
    if (!id || peristiwa === 'buat') {
      return (await oleh.post('/skp', { id: randomUUIDv7(), tahun: 2026 })).status;
    }
    const versi = (await pegawai.get(`/skp/${id}`)).isi.versi;
    const rancangan = `/skp/${id}/rancangan`;
    const jawaban = {
      simpan: () => oleh.put(rancangan, isiSkp(), { versi }),
      'simpan kosong': () => oleh.put(rancangan, { ...isiSkp(), rhk: [] }, { versi }),
      hapus: () => oleh.hapus(rancangan),
      ajukan: () => oleh.post(`/skp/${id}/pengajuan`),
      tarik: () => oleh.hapus(`/skp/${id}/pengajuan`),
      buka: () => oleh.post(`/skp/${id}/pembukaan`),
      kembalikan: () => oleh.post(`/skp/${id}/pengembalian`, { catatan: 'Perbaiki.' }),
      klasifikasi: () => oleh.put(`/skp/${id}/klasifikasi`, { jenisRhk: {} }),
      setujui: () => oleh.post(`/skp/${id}/persetujuan`),
      revisi: () => oleh.post(`/skp/${id}/revisi`),
    }[peristiwa];
    return (await jawaban()).status;
  };
  // the right hand for an event most of the time, or sequences would seldom get anywhere
  const langkah = fc.tuple(
    fc.constantFrom(...PERISTIWA),
    fc.constantFrom<Siapa>('wajar', 'wajar', 'wajar', 'lain', 'atasan'),
  );
  const tangan = (peristiwa: Peristiwa, siapa: Siapa): Klien => {
    if (siapa === 'atasan') return atasan;
    const milikPenilai = ['buka', 'kembalikan', 'klasifikasi', 'setujui'].includes(peristiwa);
    return milikPenilai === (siapa === 'wajar') ? penilai : pegawai;
  };
  // the plain way to a version in force, with anything in between
  const jalan = fc
    .array(langkah, { maxLength: 6 })
    .map((sisipan): (readonly [Peristiwa, Siapa])[] => [
      ['buat', 'wajar'],
      ['simpan', 'wajar'],
      ...sisipan.slice(0, 2),
      ['revisi', 'wajar'],
      ['simpan', 'wajar'],
      ['ajukan', 'wajar'],
      ...sisipan.slice(2),
      ['setujui', 'wajar'],
    ]);
  await fc.assert(
    fc.asyncProperty(jalan, async (urutan) => {
      for (const [peristiwa, siapa] of urutan) {
        const sebelum = await isiVersiTetap();
        expect(await lakukan(peristiwa, tangan(peristiwa, siapa))).toBeLessThan(500);
        const sesudah = await isiVersiTetap();
        for (const [id, isi] of sebelum) expect(sesudah.get(id)).toBe(isi);
        ditetapkan = Math.max(ditetapkan, sesudah.size);
        const { rows } = await d.pool.query(`
          select count(*) filter (where keadaan = 'DISETUJUI')::int as berlaku,
            count(*) filter (where keadaan in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN'))::int as rancangan
          from skp_versi group by skp_id`);
        for (const r of rows) {
          expect(r.berlaku).toBeLessThanOrEqual(1);
          expect(r.rancangan).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
  expect(ditetapkan).toBeGreaterThan(2);
}, 120_000);

it('two approvals at the same moment set one version, and two new versions begin only once', async () => {
  const rekan = await d.masuk(d.a.rekan);
  const { isi } = await rekan.post('/skp', { id: randomUUIDv7(), tahun: 2026 });
  await rekan.put(`/skp/${isi.id}/rancangan`, isiSkp(), { versi: isi.versi });
  await rekan.post(`/skp/${isi.id}/pengajuan`);
  const setuju = await Promise.all([1, 2, 3].map(() => penilai.post(`/skp/${isi.id}/persetujuan`)));
  expect(setuju.map((j) => j.status).sort((a, b) => a - b)).toEqual([201, 409, 409]);
  const revisi = await Promise.all([1, 2, 3].map(() => rekan.post(`/skp/${isi.id}/revisi`)));
  expect(revisi.map((j) => j.status).sort((a, b) => a - b)).toEqual([201, 409, 409]);
});
