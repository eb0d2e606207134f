import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samakan } from '#rules/perencanaan/samakan.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { isianDari, isiSkp, skpDisetujui, skpDraf } from '#tests/builders/skp.ts';
import { kemiripan } from './sambungan.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

const TEKS_PIMPINAN = 'Meningkatnya persentase sampah yang tertangani';

describe('a provisional link', () => {
  let disetujui: string;
  let rhkId: string;
  let draf: string;

  it('lets the SKP be set while the leader has none yet, with a warning', async () => {
    const staf = await d.masuk(d.a.staf);
    expect((await staf.get('/skp/rhk-pimpinan?tahun=2026')).isi).toMatchObject({
      keadaan: 'BELUM',
      pimpinan: { nama: 'Rahmat Hidayat' },
      menunggu: { nama: 'Rahmat Hidayat' },
      rhk: [],
    });
    const skp = await skpDisetujui(d, d.a.staf, {
      isi: isiSkp('KUANTITATIF', {
        rhkPimpinanTeks: '  meningkatnya persentase SAMPAH yang tertangani. ',
        uraian: ['Tersedianya data persampahan yang akurat', 'Terlayaninya pengaduan warga tepat waktu'],
      }),
    });
    disetujui = skp.id;
    rhkId = skp.rhk[0]!.id;
    expect(skp.rhk.map((r) => r.sambungan)).toEqual(['SEMENTARA', 'SEMENTARA']);
    expect(skp.temuan.map((t) => t.kode)).toEqual(['W-RHK-PIMPINAN-SEMENTARA', 'W-RHK-PIMPINAN-SEMENTARA']);
  });

  it('attaches itself in the transaction that sets the leader’s SKP, and the approved text stays as agreed', async () => {
    const rekan = await skpDraf(d, d.a.rekan, {
      isi: isiSkp('KUANTITATIF', { rhkPimpinanTeks: 'Berkurangnya timbulan sampah' }),
    });
    draf = rekan.id;
    const sebelum = await d.pool.query('select * from rhk_versi where rhk_id = $1', [rhkId]);
    const pimpinan = await skpDisetujui(d, d.a.kabid, {
      isi: isiSkp('KUANTITATIF', {
        uraian: [TEKS_PIMPINAN, 'Menurunnya timbulan sampah'],
        rhkPimpinanTeks: 'Terwujudnya kota yang bersih',
      }),
    });
    const staf = await d.masuk(d.a.staf);
    const { isi } = await staf.get(`/skp/${disetujui}`);
    expect(isi.nomor).toBe(1);
    expect(isi.rhk[0]).toMatchObject({
      sambungan: 'TERSAMBUNG',
      rhkPimpinan: { id: pimpinan.rhk[0]!.id, uraian: TEKS_PIMPINAN, indikator: [{ target: '95 %' }] },
    });
    expect(isi.temuan).toEqual([]);
    expect((await d.pool.query('select * from rhk_versi where rhk_id = $1', [rhkId])).rows).toEqual(
      sebelum.rows,
    );
    const { rows } = await d.pool.query(
      `select objek_id, tentang_pegawai_id from audit where peristiwa = 'skp.rhk-tersambung'`,
    );
    expect(rows).toEqual([
      { objek_id: disetujui, tentang_pegawai_id: d.a.staf.id },
      { objek_id: disetujui, tentang_pegawai_id: d.a.staf.id },
    ]);
    const kabar = await d.pool.query(
      `select pegawai_id, jenis, isi from pemberitahuan where jenis like 'skp.%samb%' order by jenis`,
    );
    expect(kabar.rows).toEqual([
      {
        pegawai_id: d.a.staf.id,
        jenis: 'skp.rhk-tersambung',
        isi: expect.objectContaining({ tersambung: 2, sisa: 0 }),
      },
      {
        pegawai_id: d.a.rekan.id,
        jenis: 'skp.sambungan-perlu-dipilih',
        isi: expect.objectContaining({ tersambung: 0, sisa: 1 }),
      },
    ]);
  });

  it('whose words differ is offered the likeliest RHK first, and one tap attaches it', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const { isi } = await rekan.get(`/skp/${draf}/sambungan`);
    expect(isi.isi).toHaveLength(1);
    expect(isi.isi[0].calon.map((c: any) => c.uraian)).toEqual(['Menurunnya timbulan sampah', TEKS_PIMPINAN]);
    const pilihan = { rhkId: isi.isi[0].rhkId, rhkPimpinanId: isi.isi[0].calon[0].id };
    expect((await (await d.masuk(d.a.kabid)).post(`/skp/${draf}/sambungan`, pilihan)).status).toBe(403);
    const asing = await rekan.post(`/skp/${draf}/sambungan`, { ...pilihan, rhkPimpinanId: rhkId });
    expect(asing.isi.errors[0].kode).toBe('E-SKP-RHK-PIMPINAN-ASING');
    const kunci = randomUUIDv7();
    const satu = await rekan.post(`/skp/${draf}/sambungan`, pilihan, { kunci });
    expect(satu.isi.rhk[0]).toMatchObject({ sambungan: 'TERSAMBUNG', rhkPimpinanId: pilihan.rhkPimpinanId });
    expect((await rekan.post(`/skp/${draf}/sambungan`, pilihan, { kunci })).isi).toEqual(satu.isi);
    expect((await rekan.post(`/skp/${draf}/sambungan`, pilihan)).status).toBe(404);
    expect((await rekan.get(`/skp/${draf}/sambungan`)).isi.isi).toEqual([]);
  });

  it('becomes a plain link when the draft is saved again', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const dibaca = (await rekan.get(`/skp/${draf}`)).isi;
    const simpan = await rekan.put(`/skp/${draf}/rancangan`, isianDari(dibaca), { versi: dibaca.versi });
    expect(simpan.isi.rhk[0]).toMatchObject({
      sambungan: 'TERSAMBUNG',
      rhkPimpinanId: dibaca.rhk[0].rhkPimpinanId,
    });
  });
});

describe('a link to the leader’s draft', () => {
  it('is provisional until that SKP is set, and then holds by itself', async () => {
    const pimpinan = await skpDraf(d, d.b.kabid, { isi: isiSkp('KUANTITATIF', { uraian: [TEKS_PIMPINAN] }) });
    const staf = await d.masuk(d.b.staf);
    const daftar = (await staf.get('/skp/rhk-pimpinan?tahun=2026')).isi;
    expect(daftar).toMatchObject({ keadaan: 'RANCANGAN', keadaanSkp: 'DRAF', rhk: [{ dalam: 'RANCANGAN' }] });
    const isi = isiSkp('KUANTITATIF', { rhkPimpinanId: daftar.rhk[0].id });
    const draf = await skpDraf(d, d.b.staf, { isi });
    expect(draf.rhk[0]).toMatchObject({
      sambungan: 'RANCANGAN_PIMPINAN',
      rhkPimpinan: null,
      rhkPimpinanTeks: TEKS_PIMPINAN,
    });
    const kabid = await d.masuk(d.b.kabid);
    await kabid.post(`/skp/${pimpinan.id}/pengajuan`);
    expect((await staf.get('/skp/rhk-pimpinan?tahun=2026')).isi.menunggu.nama).toBe('Farida Hanum');
    const ingat = await staf.post(`/skp/${draf.id}/pengingat`);
    expect(ingat.isi.kepada.nama).toBe('Farida Hanum');
    await (await d.masuk(d.b.kadis)).post(`/skp/${pimpinan.id}/persetujuan`);
    expect((await staf.get(`/skp/${draf.id}`)).isi.rhk[0].sambungan).toBe('TERSAMBUNG');
    expect((await staf.get('/skp/rhk-pimpinan?tahun=2026')).isi).toMatchObject({
      keadaan: 'BERLAKU',
      menunggu: null,
    });
  });

  it('falls back to its words when that draft is deleted, and the leader’s next draft can be linked again', async () => {
    const rekan = await d.masuk(d.b.rekan);
    const operator = await d.masuk(d.b.operator);
    const pimpinan = await skpDraf(d, d.b.kadis);
    const draf = await skpDraf(d, d.b.operator, {
      isi: isiSkp('KUANTITATIF', { rhkPimpinanId: pimpinan.rhk[0]!.id }),
    });
    const kadis = await d.masuk(d.b.kadis);
    await kadis.hapus(`/skp/${pimpinan.id}/rancangan`);
    expect((await operator.get(`/skp/${draf.id}`)).isi.rhk[0]).toMatchObject({
      sambungan: 'TERPUTUS',
      rhkPimpinan: null,
    });
    expect((await kadis.get('/skp')).isi.isi).toEqual([]);
    expect((await kadis.post('/skp', { id: randomUUIDv7(), tahun: 2026 })).status).toBe(201);
    expect((await rekan.get(`/skp/${draf.id}`)).status).toBe(403);
  });
});

describe('likeness of words', () => {
  it('ignores case, punctuation and doubled spaces', () => {
    expect(samakan(' Meningkatnya  layanan, 95 %. ')).toBe(samakan('meningkatnya layanan 95 %'));
  });
  it('is 1 for the same words, 0 for none in common, and the same both ways', () => {
    expect(kemiripan('Sampah tertangani', 'tertangani sampah')).toBe(1);
    expect(kemiripan('Sampah tertangani', 'Jalan mantap')).toBe(0);
    expect(kemiripan('a b c', 'b c d')).toBe(kemiripan('b c d', 'a b c'));
  });
});
