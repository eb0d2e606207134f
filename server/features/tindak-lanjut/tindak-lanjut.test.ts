import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import { hasilDisampaikan, tambahOrang, umpanBalikPerilaku } from '#tests/builders/tindak-lanjut.ts';
import { usulkanSemua } from './actions.ts';

let d: Dunia;
let usulan: Record<string, string>;
beforeAll(async () => {
  d = await bangunDunia('2027-01-05T02:00:00Z');
  // the last result of the year: both ratings below expectation
  ({ usulan } = await hasilDisampaikan(
    d,
    d.a,
    { hasil: 'DI_BAWAH', perilaku: 'DI_BAWAH' },
    d.a.periode.tahunan,
  ));
});
afterAll(() => d.tutup());

const bentuk = (isi: { bentuk: string }[]) => isi.map((t) => t.bentuk).sort();

describe('a delivered result', () => {
  it('proposes by the rule, tells assessor and employee, and leaves a trail', async () => {
    expect(Object.keys(usulan).sort()).toEqual([
      'BIMBINGAN',
      'KONSELING',
      'PERIKSA_SANKSI',
      'RENCANA_KOMPETENSI',
    ]);
    const { rows } = await d.pool.query(
      `select jenis, pegawai_id from pemberitahuan where jenis like 'tindak-lanjut.%' order by jenis, pegawai_id = $1`,
      [d.a.operator.id],
    );
    expect(rows).toEqual([
      { jenis: 'tindak-lanjut.diusulkan', pegawai_id: d.a.kabid.id },
      { jenis: 'tindak-lanjut.diusulkan', pegawai_id: d.a.operator.id },
      { jenis: 'tindak-lanjut.untuk-anda', pegawai_id: d.a.staf.id },
    ]);
    const { rows: audit } = await d.pool.query(
      `select count(*)::int as n from audit where peristiwa = 'tindak-lanjut.diusulkan'`,
    );
    expect(audit).toEqual([{ n: 4 }]);
  });

  it('proposes the same no second time, also not to the clock; and to the clock what was delivered otherwise', async () => {
    expect(await usulkanSemua(d.app)).toBe(0);
    await d.pool.query(`delete from tindak_lanjut where id = any ($1::uuid[])`, [Object.values(usulan)]);
    expect(await usulkanSemua(d.app)).toBe(1);
    expect(await usulkanSemua(d.app)).toBe(0);
    const kabid = await d.masuk(d.a.kabid);
    const { isi } = wajib(await kabid.get('/tindak-lanjut?lingkup=BAWAHAN'), 200);
    usulan = Object.fromEntries(isi.map((t: { bentuk: string; id: string }) => [t.bentuk, t.id]));
    expect(Object.keys(usulan)).toHaveLength(4);
  });

  it('shows the operator the path of the other law with its articles, the employee not', async () => {
    const [operator, staf] = [await d.masuk(d.a.operator), await d.masuk(d.a.staf)];
    const { isi } = wajib(await operator.get('/tindak-lanjut?lingkup=UNIT&bentuk=PERIKSA_SANKSI'), 200);
    expect(isi).toMatchObject([
      {
        periode: 'Tahunan 2026',
        predikat: 'SANGAT_KURANG',
        aturan: { nilai: { sanksi: { kelompok: 'PNS_JA_JF', pemutus: 'Pejabat Pembina Kepegawaian' } } },
        kemampuan: ['tindak-lanjut.selesaikan', 'tindak-lanjut.tiadakan'],
      },
    ]);
    expect(isi[0].aturan.langkah.at(-1).dasar[0].peraturan).toBe('PP 30/2019');
    const milik = wajib(await staf.get('/tindak-lanjut'), 200).isi;
    expect(bentuk(milik)).toEqual(['BIMBINGAN', 'KONSELING', 'RENCANA_KOMPETENSI']);
    expect(JSON.stringify(milik)).not.toMatch(/sanksi":\{|PP 30|PERIKSA_SANKSI/);
    const [{ evaluasiId }] = milik;
    expect((await staf.get(`/tindak-lanjut?evaluasiId=${evaluasiId}`)).isi.isi).toEqual(milik);
    expect((await staf.get(`/tindak-lanjut?evaluasiId=${randomUUIDv7()}`)).isi.isi).toEqual([]);
    expect((await staf.get('/tindak-lanjut?lingkup=UNIT')).status).toBe(403);
  });

  it('leaves the check of a sanction to the HR office, which says what came of it', async () => {
    const [operator, kabid] = [await d.masuk(d.a.operator), await d.masuk(d.a.kabid)];
    const jalur = `/tindak-lanjut/${usulan.PERIKSA_SANKSI}/penyelesaian`;
    const alasan = 'Sudah diperiksa: pegawai masih dalam masa pembinaan.';
    expect((await kabid.post(jalur, { alasan })).status).toBe(403);
    expect((await operator.post(`/tindak-lanjut/${usulan.BIMBINGAN}/penyelesaian`, { alasan })).status).toBe(
      409,
    );
    const kunci = randomUUIDv7();
    const satu = await operator.post(jalur, { alasan }, { kunci });
    expect(satu).toMatchObject({ status: 201, isi: { keadaan: 'SELESAI', alasan } });
    expect((await operator.post(jalur, { alasan }, { kunci })).isi).toEqual(satu.isi);
    expect((await operator.post(jalur, { alasan })).status).toBe(409);
  });

  it('is not followed only with a reason, by the assessor', async () => {
    const [kabid, staf] = [await d.masuk(d.a.kabid), await d.masuk(d.a.staf)];
    const jalur = `/tindak-lanjut/${usulan.BIMBINGAN}/peniadaan`;
    const alasan = 'Pegawai pindah tugas bulan depan.';
    expect((await staf.post(jalur, { alasan })).status).toBe(403);
    expect((await kabid.post(jalur, { alasan: 'tidak' })).status).toBe(422);
    expect((await kabid.post(jalur, { alasan }, { versi: 9 })).status).toBe(412);
    expect((await kabid.post(jalur, { alasan })).isi).toMatchObject({
      keadaan: 'DITIADAKAN',
      alasan,
      kemampuan: [],
    });
    expect((await (await d.masuk(d.b.kabid)).post(jalur, { alasan })).status).toBe(404);
  });
});

describe('lacking progress', () => {
  it('shows in the feedback of the running period, and the leader may propose', async () => {
    await d.pool.query(
      `insert into periode (instansi_id, id, tahun, jenis, ke, dari, sampai, jendela_dari, jendela_sampai)
       values ($1, $2, 2027, 'TRIWULANAN', 1, '2027-01-01', '2027-03-31', '2027-03-15', '2027-04-10')`,
      [d.a.id, randomUUIDv7()],
    );
    const kabid = await d.masuk(d.a.kabid);
    expect(wajib(await kabid.get('/tindak-lanjut/kemajuan'), 200).isi).toEqual([]);
    await umpanBalikPerilaku(d, d.a, 'AKUNTABEL');
    await umpanBalikPerilaku(d, d.a, 'LOYAL');
    // counselling is already proposed from the year's result
    expect(wajib(await kabid.get('/tindak-lanjut/kemajuan'), 200).isi).toEqual([]);
    const alasan = 'Dibicarakan lebih dahulu secara lisan.';
    wajib(await kabid.post(`/tindak-lanjut/${usulan.KONSELING}/peniadaan`, { alasan }), 201);
    const [tanda] = wajib(await kabid.get('/tindak-lanjut/kemajuan'), 200).isi;
    expect(tanda).toMatchObject({
      pegawai: { nama: d.a.staf.nama },
      periode: 'Triwulan I 2027',
      aturan: { nilai: { usulan: [{ bentuk: 'KONSELING' }] } },
    });
    const isi = { id: randomUUIDv7(), pegawaiId: d.a.staf.id, bentuk: 'KONSELING', sebab: 'KEMAJUAN' };
    expect((await (await d.masuk(d.a.kadis)).post('/tindak-lanjut', isi)).status).toBe(403);
    expect((await kabid.post('/tindak-lanjut', isi)).isi).toMatchObject({
      sebab: 'KEMAJUAN',
      keadaan: 'DIUSULKAN',
    });
    expect((await kabid.post('/tindak-lanjut', { ...isi, id: randomUUIDv7() })).status).toBe(409);
    expect(wajib(await kabid.get('/tindak-lanjut/kemajuan'), 200).isi).toEqual([]);
  });
});

describe('the list of priorities', () => {
  it('names the best of the year by the agency’s threshold, to pimpinan and operator alone', async () => {
    const pimpinan = await tambahOrang(d, d.a, {
      nama: 'Hasan Basri',
      unitId: d.a.unit.kota,
      peran: 'PIMPINAN',
    });
    await d.pool.query(`update evaluasi set predikat = 'BAIK' where pegawai_id = $1`, [d.a.staf.id]);
    const minta = async (orang: { namaMasuk: string }) =>
      (await d.masuk(orang)).get('/tindak-lanjut/prioritas?tahun=2026');
    expect((await minta(pimpinan)).isi).toMatchObject({ ambang: 'SANGAT_BAIK', isi: [] });
    await d.pool.query(
      `update pengaturan_instansi set profil = '{"ambangSuksesi": "BAIK"}' where instansi_id = $1`,
      [d.a.id],
    );
    expect((await minta(pimpinan)).isi).toMatchObject({
      ambang: 'BAIK',
      isi: [{ pegawai: { nama: d.a.staf.nama }, predikat: 'BAIK', periode: 'Tahunan 2026' }],
    });
    expect((await minta(d.a.operator)).isi.isi).toHaveLength(1);
    for (const orang of [d.a.kabid, d.a.staf]) expect((await minta(orang)).status).toBe(403);
    expect((await minta(d.b.operator)).isi.isi).toEqual([]);
    expect((await d.tamu().get('/tindak-lanjut/prioritas')).status).toBe(401);
  });
});
