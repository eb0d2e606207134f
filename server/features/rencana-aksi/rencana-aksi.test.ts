import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { type SkpBerlaku, skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';

let d: Dunia;
let skp: SkpBerlaku;
let staf: Klien;
beforeAll(async () => {
  d = await bangunDunia();
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  staf = await d.masuk(d.a.staf);
});
afterAll(() => d.tutup());

const isi = (ubahan: object = {}) => ({
  id: randomUUIDv7(),
  rhkId: skp.rhk[0],
  uraian: 'Menyusun jadwal angkut bersama lurah',
  triwulan: 1,
  ...ubahan,
});

it('lets the owner plan steps under an RHK, change and stop them, and writes each down', async () => {
  const baru = await staf.post(`/skp/${skp.skpId}/rencana-aksi`, isi());
  expect(baru.status).toBe(201);
  expect(baru.isi).toMatchObject({
    rhk: 'Terangkutnya sampah 12 kelurahan setiap hari',
    kemampuan: ['UBAH', 'HENTIKAN'],
    versi: 1,
  });
  const { id } = baru.isi;
  const ubah = await staf.put(`/rencana-aksi/${id}`, isi({ id: undefined, triwulan: 2 }), { versi: 1 });
  expect(ubah.isi).toMatchObject({ triwulan: 2, versi: 2 });
  const lama = await staf.put(`/rencana-aksi/${id}`, isi({ id: undefined }), { versi: 1 });
  expect([lama.status, lama.isi.terkini.versi]).toEqual([412, 2]);
  const henti = await staf.post(`/rencana-aksi/${id}/penghentian`, {}, { versi: 2 });
  expect(henti.isi.kemampuan).toEqual([]);
  expect((await staf.put(`/rencana-aksi/${id}`, isi({ id: undefined }), { versi: 3 })).status).toBe(409);
  const { rows } = await d.pool.query('select peristiwa from audit where objek_id = $1 order by id', [id]);
  expect(rows.map((r) => r.peristiwa)).toEqual([
    'rencana-aksi.disimpan',
    'rencana-aksi.disimpan',
    'rencana-aksi.dihentikan',
  ]);
});

it('adds once however often the same request comes', async () => {
  const kunci = randomUUIDv7();
  const badan = isi({ uraian: 'Mengulang dengan kunci yang sama' });
  const [a, b] = [
    await staf.post(`/skp/${skp.skpId}/rencana-aksi`, badan, { kunci }),
    await staf.post(`/skp/${skp.skpId}/rencana-aksi`, badan, { kunci }),
  ];
  expect(b.isi).toEqual(a.isi);
  const { isi: daftar } = await staf.get(`/skp/${skp.skpId}/rencana-aksi`);
  expect(daftar.isi.filter((r: { uraian: string }) => r.uraian === badan.uraian)).toHaveLength(1);
});

it('refuses an RHK of another SKP', async () => {
  const lain = await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
  const { status, isi: masalah } = await staf.post(
    `/skp/${skp.skpId}/rencana-aksi`,
    isi({ rhkId: lain.rhk[0] }),
  );
  expect([status, masalah.errors[0].pointer]).toEqual([422, '/rhkId']);
});

it('lets the penilai read and not write, and hides it from a colleague and from the neighbour', async () => {
  const penilai = await d.masuk(d.a.kabid);
  const dibaca = await penilai.get(`/skp/${skp.skpId}/rencana-aksi`);
  expect(dibaca.isi.kemampuan).toEqual([]);
  expect(dibaca.isi.rhk).toHaveLength(2);
  expect((await penilai.post(`/skp/${skp.skpId}/rencana-aksi`, isi())).status).toBe(403);
  for (const orang of [d.a.rekan, d.b.kabid])
    expect((await (await d.masuk(orang)).get(`/skp/${skp.skpId}/rencana-aksi`)).status).toBe(404);
});
