import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Perjanjian } from '#contract/perjanjian-kinerja.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { isianPk, perjanjianDraf, perjanjianFinal } from '#tests/builders/perjanjian.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

describe('perjanjian kinerja', () => {
  it('is begun, written and made final by the operator; the head of the unit is told and owns it', async () => {
    const operator = await d.masuk(d.a.operator);
    const kota = await perjanjianFinal(
      d,
      d.a.operator,
      d.a.unit.kota,
      isianPk(['Terwujudnya kota yang bersih']),
    );
    const draf = await perjanjianDraf(d, d.a.operator, d.a.unit.dinas);
    expect(draf.sasaranAtas).toEqual([
      { id: kota.sasaran[0]!.id, uraian: 'Terwujudnya kota yang bersih', unitKerja: 'Pemerintah Kota A' },
    ]);
    const isi = isianPk(['Meningkatnya sampah yang tertangani']);
    isi.sasaran[0]!.indukId = kota.sasaran[0]!.id;
    const simpan = await operator.put<Perjanjian>(`/perjanjian-kinerja/${draf.id}`, isi, {
      versi: draf.versi,
    });
    expect(simpan.status).toBe(200);
    const kunci = randomUUIDv7();
    const kirim = () =>
      operator.post<Perjanjian>(
        `/perjanjian-kinerja/${draf.id}/finalisasi`,
        { tanggal: '2026-01-12' },
        { versi: simpan.isi.versi, kunci },
      );
    const final = await kirim();
    expect(final.isi).toMatchObject({
      keadaan: 'FINAL',
      finalPada: '2026-01-12',
      pemilik: { nama: d.a.kadis.nama, jabatan: 'Kepala Dinas Lingkungan Hidup' },
      jumlahSasaran: 1,
      jumlahIndikator: 1,
      kemampuan: ['BUKA'],
    });
    expect((await kirim()).isi).toEqual(final.isi);
    const { rows } = await d.pool.query(
      `select peristiwa from audit where instansi_id = $1 and objek_id = $2 order by pada, id`,
      [d.a.id, draf.id],
    );
    expect(rows.map((r) => r.peristiwa)).toEqual([
      'perjanjian-kinerja.dibuat',
      'perjanjian-kinerja.disimpan',
      'perjanjian-kinerja.final',
    ]);
    const kabar = await (await d.masuk(d.a.kadis)).get('/pemberitahuan');
    expect(JSON.stringify(kabar.isi)).toContain('Perjanjian kinerja Dinas Lingkungan Hidup 2026 sudah final');
  });

  it('is refused to become final while something is missing, with every reason', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const draf = await perjanjianDraf(d, d.a.kabid, d.a.unit.bidang);
    const isi = isianPk(['Meningkatnya rit angkut', '']);
    isi.sasaran[0]!.indikator[0]!.target = '';
    const simpan = await kabid.put<Perjanjian>(`/perjanjian-kinerja/${draf.id}`, isi, { versi: draf.versi });
    const tolak = await kabid.post(
      `/perjanjian-kinerja/${draf.id}/finalisasi`,
      { tanggal: '2026-01-12' },
      { versi: simpan.isi.versi },
    );
    expect(tolak.status).toBe(422);
    expect(tolak.isi.errors.map((e: { kode: string }) => e.kode)).toEqual(['E-PK-TARGET', 'E-PK-SASARAN']);
  });

  it('is written by the head of its unit and the operator only, and read by everybody', async () => {
    const staf = await d.masuk(d.a.staf);
    const { isi } = await staf.get('/perjanjian-kinerja?tahun=2026');
    const bidang = isi.isi.find((p: { unitKerja: { id: string } }) => p.unitKerja.id === d.a.unit.bidang);
    expect(bidang.kemampuan).toEqual([]);
    expect(isi.batasDraf).toBe('2026-01-14');
    expect((await staf.get(`/perjanjian-kinerja/${bidang.id}`)).status).toBe(200);
    const tolak = await staf.put(`/perjanjian-kinerja/${bidang.id}`, isianPk(['X']), { versi: 2 });
    expect([tolak.status, tolak.isi.siapa.nama]).toEqual([403, d.a.kabid.nama]);
  });

  it('keeps a second save from an old version apart, and hands back the present one', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const daftar = await kabid.get('/perjanjian-kinerja?tahun=2026');
    const { id } = daftar.isi.isi.find(
      (p: { unitKerja: { id: string } }) => p.unitKerja.id === d.a.unit.bidang,
    );
    const { status, isi } = await kabid.put(`/perjanjian-kinerja/${id}`, isianPk(['Y']), { versi: 1 });
    expect([status, isi.terkini.versi]).toEqual([412, 2]);
  });

  it('opens again with a reason, and is deleted as a draft only', async () => {
    const operator = await d.masuk(d.a.operator);
    const pk = await perjanjianFinal(
      d,
      d.a.operator,
      d.a.unit.bkpsdm,
      isianPk(['Meningkatnya disiplin ASN']),
    );
    expect((await operator.hapus(`/perjanjian-kinerja/${pk.id}`)).status).toBe(409);
    const tanpa = await operator.post(
      `/perjanjian-kinerja/${pk.id}/perubahan`,
      { alasan: '' },
      { versi: pk.versi },
    );
    expect(tanpa.status).toBe(422);
    const buka = await operator.post(
      `/perjanjian-kinerja/${pk.id}/perubahan`,
      { alasan: 'Perubahan anggaran' },
      { versi: pk.versi },
    );
    expect(buka.isi).toMatchObject({ keadaan: 'DRAF', finalPada: null });
    expect((await operator.hapus(`/perjanjian-kinerja/${pk.id}`)).status).toBe(204);
  });

  it('supports only goals of a unit above, and is made once a year and unit', async () => {
    const operator = await d.masuk(d.a.operator);
    const daftar = await operator.get('/perjanjian-kinerja?tahun=2026');
    const satu = (unit: string) =>
      daftar.isi.isi.find((p: { unitKerja: { id: string } }) => p.unitKerja.id === unit);
    const ganda = await operator.post('/perjanjian-kinerja', {
      id: randomUUIDv7(),
      unitKerjaId: d.a.unit.kota,
      tahun: 2026,
    });
    expect([ganda.status, ganda.isi.terkini.id]).toEqual([409, satu(d.a.unit.kota).id]);
    const bidang = (await operator.get<Perjanjian>(`/perjanjian-kinerja/${satu(d.a.unit.bidang).id}`)).isi;
    const isi = isianPk(['Z']);
    isi.sasaran[0]!.indukId = bidang.sasaran[0]!.id;
    const tolak = await operator.put(`/perjanjian-kinerja/${bidang.id}`, isi, { versi: bidang.versi });
    expect([tolak.status, tolak.isi.errors[0].kode]).toEqual([422, 'E-PK-INDUK']);
  });

  it('of another instansi is not found', async () => {
    const pk = await perjanjianDraf(d, d.b.operator, d.b.unit.dinas);
    const operator = await d.masuk(d.a.operator);
    expect((await operator.get(`/perjanjian-kinerja/${pk.id}`)).status).toBe(404);
    expect((await operator.put(`/perjanjian-kinerja/${pk.id}`, isianPk(['X']), { versi: 1 })).status).toBe(
      404,
    );
  });
});

describe('the SKP of a JPT', () => {
  it('begins with every sasaran, indikator and target of the perjanjian as RHK utama', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const skp = (await kadis.post('/skp', { id: randomUUIDv7(), tahun: 2026 })).isi;
    expect(skp.rhk).toHaveLength(1);
    expect(skp.rhk[0]).toMatchObject({
      jenis: 'UTAMA',
      uraian: 'Meningkatnya sampah yang tertangani',
      penugasanDari: 'Wali Kota',
      sasaranId: skp.perjanjianKinerja.sasaran[0].id,
    });
    expect(skp.rhk[0].indikator[0]).toMatchObject({ target: '75 %', targetAngka: 75, satuan: '%' });
    expect(skp.temuan.map((t: { kode: string }) => t.kode)).not.toContain('E-SKP-PK-SASARAN');
  });

  it('is refused without them once the perjanjian is final', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const { isi: daftar } = await kadis.get('/skp');
    const skp = (await kadis.get(`/skp/${daftar.isi[0].id}`)).isi;
    const { isi } = await kadis.put(
      `/skp/${skp.id}/rancangan`,
      { pendekatan: 'KUANTITATIF', rhk: [], perilaku: skp.perilaku, lampiran: skp.lampiran },
      { versi: skp.versi },
    );
    expect(isi.temuan.map((t: { kode: string }) => t.kode)).toContain('E-SKP-PK-SASARAN');
    const ajukan = await kadis.post(`/skp/${skp.id}/pengajuan`);
    expect(ajukan.isi.errors.map((e: { kode: string }) => e.kode)).toContain('E-SKP-PK-SASARAN');
  });

  it('cannot name a sasaran of another unit as its source', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const operator = await d.masuk(d.a.operator);
    const { isi: daftar } = await kadis.get('/skp');
    const skp = (await kadis.get(`/skp/${daftar.isi[0].id}`)).isi;
    const { isi: pk } = await operator.get('/perjanjian-kinerja?tahun=2026');
    const kota = pk.isi.find((p: { unitKerja: { id: string } }) => p.unitKerja.id === d.a.unit.kota);
    const { sasaran } = (await operator.get(`/perjanjian-kinerja/${kota.id}`)).isi;
    const { status, isi } = await kadis.put(
      `/skp/${skp.id}/rancangan`,
      {
        pendekatan: 'KUANTITATIF',
        rhk: [{ id: randomUUIDv7(), jenis: 'UTAMA', uraian: 'X', sasaranId: sasaran[0].id, indikator: [] }],
        perilaku: skp.perilaku,
        lampiran: skp.lampiran,
      },
      { versi: skp.versi },
    );
    expect([status, isi.errors[0].kode]).toEqual([422, 'E-SKP-ASAL-ASING']);
  });
});
