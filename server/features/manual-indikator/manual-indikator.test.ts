import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DaftarManual, ManualIndikator } from '#contract/manual-indikator.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { isianDari, skpDisetujui, skpDraf } from '#tests/builders/skp.ts';

const isi = {
  tujuan: 'Mengukur kemutakhiran data persampahan',
  definisi: 'Data yang dimutakhirkan paling lambat tanggal 5 setiap bulan',
  formula: 'Data mutakhir dibagi seluruh data',
  satuan: '%',
  kendali: 'OUTCOME_ANTARA',
  sumberData: 'Basis data persampahan',
  periodePelaporan: 'TRIWULANAN',
};

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

describe('manual indikator', () => {
  it('is written by the owner of a draft, once for a repeated key, and says what it lacks', async () => {
    const skp = await skpDraf(d, d.a.kadis);
    const kadis = await d.masuk(d.a.kadis);
    const id = skp.rhk[0]!.indikator[0]!.id;
    const alamat = `/skp/${skp.id}/manual-indikator/${id}`;
    const kunci = randomUUIDv7();
    const kirim = () => kadis.put<ManualIndikator>(alamat, { ...isi, formula: ' ' }, { kunci });
    const pertama = await kirim();
    expect([pertama.status, pertama.isi.versi, pertama.isi.temuan.map((t) => t.pointer)]).toEqual([
      200,
      1,
      ['/formula'],
    ]);
    expect((await kirim()).isi).toEqual(pertama.isi);
    const lengkap = await kadis.put<ManualIndikator>(alamat, isi, { versi: 1 });
    expect([lengkap.isi.versi, lengkap.isi.temuan]).toEqual([2, []]);
    const basi = await kadis.put(alamat, isi, { versi: 1 });
    expect([basi.status, basi.isi.terkini.versi]).toEqual([412, 2]);
    const { isi: daftar } = await kadis.get<DaftarManual>(`/skp/${skp.id}/manual-indikator`);
    expect(daftar).toMatchObject({ kewajiban: 'BILA_BELUM_DIPAHAMI', kemampuan: ['UBAH'] });
    expect(daftar.isi.filter((i) => i.manual).map((i) => i.indikatorId)).toEqual([id]);
    const { rows } = await d.pool.query(
      `select peristiwa from audit where instansi_id = $1 and objek_id = $2 and peristiwa like 'manual%'`,
      [d.a.id, skp.id],
    );
    expect(rows).toHaveLength(2);
  });

  it('is kept when the SKP is saved again, and refused for an indicator the draft does not have', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const { isi: daftar } = await kadis.get('/skp?batas=1');
    const { isi: skp } = await kadis.get(`/skp/${daftar.isi[0].id}`);
    const simpan = await kadis.put(`/skp/${skp.id}/rancangan`, isianDari(skp), { versi: skp.versi });
    expect(simpan.status).toBe(200);
    const { isi: manual } = await kadis.get<DaftarManual>(`/skp/${skp.id}/manual-indikator`);
    expect(manual.isi.filter((i) => i.manual?.tujuan === isi.tujuan)).toHaveLength(1);
    const asing = await kadis.put(`/skp/${skp.id}/manual-indikator/${randomUUIDv7()}`, isi);
    expect([asing.status, asing.isi.errors[0].kode]).toEqual([422, 'E-MANUAL-INDIKATOR']);
  });

  it('stays with a set version; a new version begins from it and leaves the old one as it was', async () => {
    const skp = await skpDraf(d, d.a.kabid);
    const kabid = await d.masuk(d.a.kabid);
    const id = skp.rhk[0]!.indikator[0]!.id;
    const alamat = `/skp/${skp.id}/manual-indikator`;
    await kabid.put(`${alamat}/${id}`, isi);
    await kabid.post(`/skp/${skp.id}/pengajuan`);
    expect((await kabid.put(`${alamat}/${id}`, isi, { versi: 1 })).status).toBe(409);
    const kadis = await d.masuk(d.a.kadis);
    expect((await kadis.post(`/skp/${skp.id}/persetujuan`)).status).toBe(201);
    const tolak = await kabid.put(`${alamat}/${id}`, { ...isi, tujuan: 'Lain' }, { versi: 1 });
    expect([tolak.status, tolak.isi.detail]).toEqual([409, expect.stringContaining('Mulai versi baru SKP')]);
    await kabid.post(`/skp/${skp.id}/revisi`);
    const baru = await kabid.get<DaftarManual>(alamat);
    expect([baru.isi.nomor, baru.isi.isi[0]!.manual?.tujuan, baru.isi.isi[0]!.nomorVersi]).toEqual([
      2,
      isi.tujuan,
      1,
    ]);
    const ubah = await kabid.put(`${alamat}/${id}`, { ...isi, tujuan: 'Tujuan baru' }, { versi: 1 });
    expect(ubah.isi).toMatchObject({ versi: 2, nomorVersi: 2 });
    const lama = await kabid.get<DaftarManual>(`${alamat}?nomor=1`);
    expect(lama.isi.isi[0]!.manual?.tujuan).toBe(isi.tujuan);
  });

  it('is read by the penilai, not written by them, and hidden from other people and agencies', async () => {
    const skp = await skpDisetujui(d, d.a.staf);
    const alamat = `/skp/${skp.id}/manual-indikator`;
    const kabid = await d.masuk(d.a.kabid);
    const baca = await kabid.get<DaftarManual>(alamat);
    expect([baca.status, baca.isi.kemampuan, baca.isi.kewajiban]).toEqual([200, [], 'SUKARELA']);
    const tulis = await kabid.put(`${alamat}/${skp.rhk[0]!.indikator[0]!.id}`, isi);
    expect([tulis.status, tulis.isi.siapa.nama]).toEqual([403, d.a.staf.nama]);
    expect((await (await d.masuk(d.a.rekan)).get(alamat)).status).toBe(403);
    expect((await (await d.masuk(d.b.kabid)).get(alamat)).status).toBe(404);
  });
});
