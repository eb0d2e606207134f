import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { type SkpBerlaku, skpBerlaku } from '#tests/builders/kerja.ts';

let d: Dunia;
let skp: SkpBerlaku;
beforeAll(async () => {
  d = await bangunDunia('2026-02-10T02:00:00Z');
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
});
afterAll(() => d.tutup());

const isi = (ubah: object = {}) => ({
  pegawaiId: d.a.staf.id,
  sasaran: [{ id: randomUUIDv7(), nilai: 'KOLABORATIF' }],
  sentimen: 'POSITIF',
  uraian: 'Membagi jadwal angkut dengan tiga kelurahan tanpa diminta.',
  ...ubah,
});

describe('giving feedback', () => {
  it('covers several results and values at once, one entry each, in the quarter of today', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const sasaran = [
      { id: randomUUIDv7(), rhkId: skp.rhk[0] },
      { id: randomUUIDv7(), nilai: 'AKUNTABEL' },
    ];
    const { status, isi: jawaban } = await kabid.post('/umpan-balik', isi({ sasaran, berkala: true }));
    expect(status).toBe(201);
    expect(jawaban.isi).toMatchObject([
      {
        hubungan: 'PIMPINAN',
        berkala: true,
        rhk: { uraian: 'Terangkutnya sampah 12 kelurahan setiap hari' },
        nilai: null,
        periode: { nama: 'Triwulan I 2026' },
      },
      { hubungan: 'PIMPINAN', rhk: null, nilai: 'AKUNTABEL' },
    ]);
    const { rows } = await d.pool.query(
      `select count(*)::int as n from audit where peristiwa = 'umpan-balik.diberikan' and objek_id = any ($1)`,
      [sasaran.map((s) => s.id)],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('reads the relation from the organisation and does not believe a sender who names one', async () => {
    const hubungan = async (pemberi: typeof d.a.staf, pegawaiId: string) => {
      const klien = await d.masuk(pemberi);
      return (await klien.post('/umpan-balik', isi({ pegawaiId }))).isi.isi[0].hubungan;
    };
    expect(await hubungan(d.a.rekan, d.a.staf.id)).toBe('REKAN');
    expect(await hubungan(d.a.staf, d.a.kabid.id)).toBe('BAWAHAN');
    expect(await hubungan(d.a.kadis, d.a.staf.id)).toBe('PIMPINAN');
    expect(await hubungan(d.a.operator, d.a.staf.id)).toBe('LAINNYA');
    const rekan = await d.masuk(d.a.rekan);
    expect((await rekan.post('/umpan-balik', isi({ hubungan: 'PIMPINAN' }))).status).toBe(422);
  });

  it('is refused about oneself, about a result that is not the employee’s, and twice about one thing', async () => {
    const kabid = await d.masuk(d.a.kabid);
    expect((await kabid.post('/umpan-balik', isi({ pegawaiId: d.a.kabid.id }))).status).toBe(422);
    const nilai = () => ({ id: randomUUIDv7(), nilai: 'LOYAL' });
    const sasaran = [{ id: randomUUIDv7(), rhkId: randomUUIDv7() }, nilai(), nilai()];
    const { status, isi: masalah } = await kabid.post('/umpan-balik', isi({ sasaran }));
    expect(status).toBe(422);
    expect(masalah.errors.map((e: { kode: string }) => e.kode)).toEqual(['E-UB-RHK', 'E-UB-GANDA']);
    const { rows } = await d.pool.query('select 1 from umpan_balik where nilai = $1', ['LOYAL']);
    expect(rows).toEqual([]);
  });

  it('answers a repeated request with the same entry and gives it once', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const kunci = randomUUIDv7();
    const badan = isi({ sasaran: [{ id: randomUUIDv7(), nilai: 'ADAPTIF' }] });
    const satu = await kabid.post('/umpan-balik', badan, { kunci });
    const dua = await kabid.post('/umpan-balik', badan, { kunci });
    expect(dua.isi).toEqual(satu.isi);
    const { rows } = await d.pool.query('select 1 from umpan_balik where nilai = $1', ['ADAPTIF']);
    expect(rows).toHaveLength(1);
  });

  it('does not reach a person of another instansi', async () => {
    const kabid = await d.masuk(d.a.kabid);
    expect((await kabid.post('/umpan-balik', isi({ pegawaiId: d.b.staf.id }))).status).toBe(404);
    expect((await kabid.get(`/umpan-balik/sasaran?pegawaiId=${d.b.staf.id}`)).status).toBe(404);
  });

  it('tells the employee', async () => {
    const { rows } = await d.pool.query(
      `select distinct jenis, tautan from pemberitahuan where pegawai_id = $1`,
      [d.a.staf.id],
    );
    expect(rows).toEqual([{ jenis: 'umpan-balik.diterima', tautan: '/umpan-balik' }]);
  });
});

describe('correcting feedback', () => {
  it('is a newer entry on the same thing; the old one stays and says it was replaced', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const [lama, baru] = [randomUUIDv7(), randomUUIDv7()];
    await kabid.post('/umpan-balik', isi({ sasaran: [{ id: lama, nilai: 'HARMONIS' }] }));
    const ganti = (id: string, nilai: string) =>
      kabid.post('/umpan-balik', isi({ sasaran: [{ id, nilai }], sentimen: 'NETRAL', menggantikanId: lama }));
    expect((await ganti(randomUUIDv7(), 'LOYAL')).status).toBe(409);
    expect((await ganti(baru, 'HARMONIS')).status).toBe(201);
    expect((await ganti(randomUUIDv7(), 'HARMONIS')).status).toBe(409);
    const { isi: daftar } = await kabid.get(`/umpan-balik?pegawaiId=${d.a.staf.id}`);
    const satu = (id: string) => daftar.isi.find((u: { id: string }) => u.id === id);
    expect(satu(lama)).toMatchObject({ digantikan: true, sentimen: 'POSITIF', kemampuan: [] });
    expect(satu(baru)).toMatchObject({ digantikan: false, menggantikanId: lama, sentimen: 'NETRAL' });
  });

  it('is for its giver alone', async () => {
    const [kabid, kadis] = [await d.masuk(d.a.kabid), await d.masuk(d.a.kadis)];
    const id = randomUUIDv7();
    await kabid.post('/umpan-balik', isi({ sasaran: [{ id, nilai: 'KOMPETEN' }] }));
    const sasaran = [{ id: randomUUIDv7(), nilai: 'KOMPETEN' }];
    expect((await kadis.post('/umpan-balik', isi({ sasaran, menggantikanId: id }))).status).toBe(403);
  });
});

describe('reading feedback', () => {
  it('names leaders to the employee and hides colleagues, whom the assessor sees', async () => {
    const [staf, kabid] = [await d.masuk(d.a.staf), await d.masuk(d.a.kabid)];
    const milik = (await staf.get('/umpan-balik')).isi.isi;
    expect(new Set(milik.map((u: { hubungan: string }) => u.hubungan))).toEqual(new Set(['PIMPINAN']));
    expect(JSON.stringify(milik)).not.toContain(d.a.rekan.id);
    const dilihatPenilai = (await kabid.get(`/umpan-balik?pegawaiId=${d.a.staf.id}`)).isi.isi;
    const rekan = dilihatPenilai.find((u: { hubungan: string }) => u.hubungan === 'REKAN');
    expect(rekan.pemberi.nama).toBe(d.a.rekan.nama);
  });

  it('shows a colleague only what they gave themselves', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const { isi: daftar } = await rekan.get(`/umpan-balik?pegawaiId=${d.a.staf.id}`);
    expect(new Set(daftar.isi.map((u: { pemberi: { id: string } }) => u.pemberi.id))).toEqual(
      new Set([d.a.rekan.id]),
    );
  });

  it('offers the results of an employee to leaders, the values to everybody', async () => {
    const lihat = async (siapa: typeof d.a.staf) =>
      (await (await d.masuk(siapa)).get(`/umpan-balik/sasaran?pegawaiId=${d.a.staf.id}`)).isi;
    expect((await lihat(d.a.kabid)).rhk).toHaveLength(2);
    expect(await lihat(d.a.rekan)).toMatchObject({ hubungan: 'REKAN', rhk: [] });
  });

  it('comes in pages', async () => {
    const staf = await d.masuk(d.a.staf);
    const satu = (await staf.get('/umpan-balik?batas=2')).isi;
    const dua = (await staf.get(`/umpan-balik?batas=2&setelah=${satu.setelah}`)).isi;
    expect(satu.isi).toHaveLength(2);
    expect(new Set([...satu.isi, ...dua.isi].map((u: { id: string }) => u.id)).size).toBe(4);
  });
});
