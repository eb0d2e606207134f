import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Matriks, SelTersimpan } from '#contract/matriks.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { type SkpBerlaku, skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { isianDari, skpDraf } from '#tests/builders/skp.ts';

let d: Dunia;
let kabid: Klien;
let skpKabid: SkpBerlaku;
let m: Matriks;
beforeAll(async () => {
  d = await bangunDunia();
  skpKabid = await skpBerlaku(d, d.a, d.a.kabid, d.a.kadis);
  kabid = await d.masuk(d.a.kabid);
  m = (await kabid.post<Matriks>('/matriks', { id: randomUUIDv7(), tahun: 2026 })).isi;
});
afterAll(() => d.tutup());

const isi = (ubah: Record<string, unknown> = {}) => ({
  pegawaiId: d.a.staf.id,
  indikatorId: skpKabid.indikatorId,
  isi: 'PERAN',
  peran: 'Terangkutnya sampah 6 kelurahan setiap hari',
  metode: 'LANGSUNG_KUANTITATIF',
  targetAngka: 25,
  satuan: 'rit',
  ...ubah,
});

describe('a matrix', () => {
  it('has the IKI of the leader as columns and the people they assess as rows', () => {
    expect(m.sumber).toBe('BERLAKU');
    expect(m.kolom.map((c) => [c.rhk, c.indikator, c.target])).toEqual([
      ['Terangkutnya sampah 12 kelurahan setiap hari', 'Banyaknya rit sampah terangkut', '40 rit'],
    ]);
    expect(m.baris.map((b) => [b.pegawai.nama, b.asal])).toEqual([
      ['Dewi Lestari', 'BAWAHAN'],
      ['Siti Aminah', 'BAWAHAN'],
    ]);
    expect(m.kemampuan).toEqual(['ISI', 'TAMBAH_ORANG']);
  });

  it('is made once a year, by who leads somebody', async () => {
    const lagi = await kabid.post('/matriks', { id: randomUUIDv7(), tahun: 2026 });
    expect([lagi.status, lagi.isi.terkini.id]).toEqual([409, m.id]);
    const staf = await d.masuk(d.a.staf);
    expect((await staf.post('/matriks', { id: randomUUIDv7(), tahun: 2026 })).status).toBe(403);
  });

  it('takes a cell, counts what its column adds up to, and changes it once for one key', async () => {
    const id = randomUUIDv7();
    const kunci = randomUUIDv7();
    const satu = await kabid.put<SelTersimpan>(`/matriks/${m.id}/sel/${id}`, isi(), { kunci });
    const dua = await kabid.put<SelTersimpan>(`/matriks/${m.id}/sel/${id}`, isi(), { kunci });
    expect(dua.isi).toEqual(satu.isi);
    expect(satu.isi.jumlah).toEqual({ target: 40, jumlah: 25, selisih: -15 });
    const lama = await kabid.put(`/matriks/${m.id}/sel/${id}`, isi({ targetAngka: 40 }), { versi: 7 });
    expect([lama.status, lama.isi.terkini.versi]).toEqual([412, 1]);
    const lain = await kabid.put(`/matriks/${m.id}/sel/${randomUUIDv7()}`, isi());
    expect([lain.status, lain.isi.terkini.id]).toEqual([412, id]);
    const baru = await kabid.put<SelTersimpan>(`/matriks/${m.id}/sel/${id}`, isi({ targetAngka: 40 }), {
      versi: 1,
    });
    expect([baru.isi.sel!.versi, baru.isi.jumlah!.selisih]).toEqual([2, 0]);
    const { rows } = await d.pool.query(
      `select count(*)::int as n from audit where instansi_id = $1 and objek_id = $2 and peristiwa = 'matriks.sel-diisi'
         and tentang_pegawai_id = $3`,
      [d.a.id, m.id, d.a.staf.id],
    );
    expect(rows[0].n).toBe(2);
  });

  it('records that there is no role, and takes it back', async () => {
    const id = randomUUIDv7();
    const tanpa = isi({ pegawaiId: d.a.rekan.id, isi: 'TIDAK_ADA_PERAN', peran: '' });
    const satu = await kabid.put<SelTersimpan>(`/matriks/${m.id}/sel/${id}`, tanpa);
    expect(satu.isi.sel).toMatchObject({ peran: null, targetAngka: null });
    const kosong = await kabid.put<SelTersimpan>(
      `/matriks/${m.id}/sel/${id}`,
      { ...tanpa, isi: 'KOSONG' },
      { versi: 1 },
    );
    expect(kosong.isi.sel).toBeNull();
  });

  it('refuses an empty role, an IKI the leader has not, and everybody else', async () => {
    const id = randomUUIDv7();
    const kosong = await kabid.put(
      `/matriks/${m.id}/sel/${id}`,
      isi({ pegawaiId: d.a.rekan.id, peran: ' ' }),
    );
    expect([kosong.status, kosong.isi.errors[0].kode]).toEqual([422, 'E-MATRIKS-PERAN']);
    expect((await kabid.put(`/matriks/${m.id}/sel/${id}`, isi({ indikatorId: randomUUIDv7() }))).status).toBe(
      404,
    );
    const staf = await d.masuk(d.a.staf);
    const tolak = await staf.put(`/matriks/${m.id}/sel/${id}`, isi({ pegawaiId: d.a.rekan.id }));
    expect([tolak.status, tolak.isi.siapa.nama]).toEqual([403, d.a.kabid.nama]);
    expect((await staf.get(`/matriks/${m.id}`)).status).toBe(200);
    expect((await (await d.masuk(d.b.kabid)).get(`/matriks/${m.id}`)).status).toBe(404);
  });
});

describe('a role', () => {
  it('is a proposal in the person’s SKP; taken over, it links to the leader’s RHK and its cell', async () => {
    const skp = await skpDraf(d, d.a.staf);
    const staf = await d.masuk(d.a.staf);
    expect(skp.peranMatriks).toMatchObject([
      {
        peran: 'Terangkutnya sampah 6 kelurahan setiap hari',
        rhkId: skpKabid.rhk[0],
        rhk: 'Terangkutnya sampah 12 kelurahan setiap hari',
        pemilik: { nama: d.a.kabid.nama },
      },
    ]);
    expect(skp.temuan.map((t) => t.kode)).toContain('W-RHK-BUKAN-MATRIKS');
    const [peran] = skp.peranMatriks;
    const isian = isianDari(skp);
    isian.rhk = [
      {
        ...isian.rhk[0]!,
        uraian: peran!.peran,
        rhkPimpinanId: peran!.rhkId,
        rhkPimpinanTeks: null,
        selId: peran!.id,
      },
    ];
    const simpan = await staf.put(`/skp/${skp.id}/rancangan`, isian, { versi: skp.versi });
    expect(simpan.isi.rhk[0]).toMatchObject({ selId: peran!.id, sambungan: 'TERSAMBUNG' });
    expect(simpan.isi.temuan.map((t: { kode: string }) => t.kode)).not.toContain('W-RHK-BUKAN-MATRIKS');
    const { isi: baru } = await kabid.get<Matriks>(`/matriks/${m.id}`);
    expect(baru.baris.find((b) => b.pegawai.pegawaiId === d.a.staf.id)!.sel[0]!.diambil).toBe(true);
  });
});

describe('somebody whom the leader does not assess', () => {
  it('gets a role once their own penilai agreed; a refusal says why', async () => {
    const tambah = await kabid.post<Matriks>(`/matriks/${m.id}/orang`, { pegawaiId: d.a.operator.id });
    expect(tambah.isi.baris.at(-1)).toMatchObject({
      asal: 'LINTAS',
      persetujuan: { keadaan: 'MENUNGGU', penilai: { nama: d.a.kadis.nama } },
    });
    const id = randomUUIDv7();
    await kabid.put(
      `/matriks/${m.id}/sel/${id}`,
      isi({ pegawaiId: d.a.operator.id, peran: 'Tersusunnya data rit' }),
    );
    const operator = await d.masuk(d.a.operator);
    const peran = async () => {
      const daftar = (await operator.get('/skp')).isi.isi;
      return (await operator.get(`/skp/${daftar[0].id}`)).isi.peranMatriks.length;
    };
    await skpDraf(d, d.a.operator);
    expect(await peran()).toBe(0);

    const kadis = await d.masuk(d.a.kadis);
    const { isi: daftar } = await kadis.get('/matriks?tahun=2026');
    expect(daftar.permintaan).toMatchObject([
      { matriksId: m.id, keadaan: 'MENUNGGU', peran: ['Tersusunnya data rit'] },
    ]);
    const putus = (klien: Klien, badan: unknown) =>
      klien.post(`/matriks/${m.id}/orang/${d.a.operator.id}/keputusan`, badan);
    expect((await putus(kabid, { setuju: true })).status).toBe(403);
    expect((await putus(kadis, { setuju: false })).isi.errors[0].kode).toBe('E-NOTE-REQUIRED');
    expect((await putus(kadis, { setuju: true })).status).toBe(201);
    expect((await putus(kadis, { setuju: true })).status).toBe(409);
    expect(await peran()).toBe(1);
    expect((await putus(kadis, { setuju: false, catatan: 'Sedang menyiapkan CPNS' })).status).toBe(201);
    expect(await peran()).toBe(0);
    const keluar = await kabid.hapus<Matriks>(`/matriks/${m.id}/orang/${d.a.operator.id}`);
    expect(keluar.isi.baris.map((b) => b.asal)).toEqual(['BAWAHAN', 'BAWAHAN']);
  });

  it('is refused when they are in it already', async () => {
    expect((await kabid.post(`/matriks/${m.id}/orang`, { pegawaiId: d.a.staf.id })).status).toBe(409);
  });
});
