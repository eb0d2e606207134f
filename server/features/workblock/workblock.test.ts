import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DaftarWorkblock, Workblock } from '#contract/workblock.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';

const isi = {
  judul: 'Bank sampah di setiap RW',
  indikatorTarget: ['Persentase sampah terkurangi: 20 %'],
  pihakTerlibat: 'Bidang Pengelolaan Sampah',
  waktuPenyelesaian: 'Januari–November 2026',
  penerimaManfaat: 'Warga kota',
  tujuan: 'Sampah berkurang dari sumbernya',
  anggaran: 'Rp250.000.000',
  kegiatanRutin: ['Penimbangan mingguan'],
  kegiatanTransformatif: [],
  keluaranRutin: ['Data timbangan bulanan'],
  keluaranTransformatif: [],
};

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

describe('workblock', () => {
  const id = randomUUIDv7();

  it('is written by a leader, once for a repeated key, and says what it lacks', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const kunci = randomUUIDv7();
    const kirim = () =>
      kabid.post<Workblock>('/workblock', { id, tahun: 2026, ...isi, anggaran: '' }, { kunci });
    const pertama = await kirim();
    expect([pertama.status, pertama.isi.temuan.map((t) => t.pointer)]).toEqual([201, ['/anggaran']]);
    expect((await kirim()).isi).toEqual(pertama.isi);
    const simpan = await kabid.put<Workblock>(`/workblock/${id}`, isi, { versi: 1 });
    expect([simpan.isi.versi, simpan.isi.temuan, simpan.isi.pemilik.nama]).toEqual([2, [], d.a.kabid.nama]);
    expect((await kabid.put(`/workblock/${id}`, isi, { versi: 1 })).status).toBe(412);
    const { rows } = await d.pool.query(
      `select peristiwa from audit where instansi_id = $1 and objek_id = $2 order by pada, id`,
      [d.a.id, id],
    );
    expect(rows.map((r) => r.peristiwa)).toEqual(['workblock.dibuat', 'workblock.disimpan']);
  });

  it('is read by the people the leader assesses and by the penilai above, and changed by its owner only', async () => {
    const staf = await d.masuk(d.a.staf);
    const { isi: daftar } = await staf.get<DaftarWorkblock>('/workblock?tahun=2026');
    expect([daftar.milik, daftar.pimpinan.map((w) => w.id), daftar.kemampuan]).toEqual([[], [id], []]);
    expect((await (await d.masuk(d.a.kadis)).get(`/workblock/${id}`)).status).toBe(200);
    const ubah = await staf.put(`/workblock/${id}`, isi, { versi: 2 });
    expect([ubah.status, ubah.isi.siapa.nama]).toEqual([403, d.a.kabid.nama]);
    const buat = await staf.post('/workblock', { id: randomUUIDv7(), tahun: 2026, ...isi });
    expect(buat.status).toBe(403);
  });

  it('is hidden from other agencies and from people it does not concern', async () => {
    expect((await (await d.masuk(d.b.kabid)).get(`/workblock/${id}`)).status).toBe(404);
    expect((await (await d.masuk(d.a.walikota)).get(`/workblock/${id}`)).status).toBe(403);
  });

  it('is deleted by its owner', async () => {
    const kabid = await d.masuk(d.a.kabid);
    expect((await kabid.hapus(`/workblock/${id}`, { versi: 2 })).status).toBe(204);
    expect((await kabid.get(`/workblock/${id}`)).status).toBe(404);
  });
});
