import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import {
  hasilDisampaikan,
  type KonselingUji,
  konselingBerjalan,
  laporanPerilaku,
  umpanBalikPerilaku,
} from '#tests/builders/tindak-lanjut.ts';
import { withInstansiBaca } from '../../db/transaksi.ts';

let d: Dunia;
let usulan: Record<string, string>;
beforeAll(async () => {
  d = await bangunDunia('2026-04-05T02:00:00Z');
  ({ usulan } = await hasilDisampaikan(d, d.a, { hasil: 'SESUAI', perilaku: 'DI_BAWAH' }));
});
afterAll(() => d.tutup());

const beritahu = async (ubah: object = {}) => {
  const kabid = await d.masuk(d.a.kabid);
  const id = randomUUIDv7();
  const isi = {
    id,
    pegawaiId: d.a.staf.id,
    pemberitahuan: 'Tiga kali meninggalkan apel tanpa kabar pada bulan ini.',
    ...ubah,
  };
  return { id, jawaban: await kabid.post('/konseling', isi) };
};

describe('telling the employee first', () => {
  it('is for his assessor, takes up the proposal, and reaches nobody else', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const oleh = {
      id: randomUUIDv7(),
      pegawaiId: d.a.staf.id,
      pemberitahuan: 'Sering terlambat datang rapat.',
    };
    expect((await kadis.post('/konseling', oleh)).status).toBe(403);
    const { id, jawaban } = await beritahu({ tindakLanjutId: usulan.KONSELING });
    expect(jawaban).toMatchObject({ status: 201, isi: { keadaan: 'DIBERITAHUKAN', sebagai: ['PENILAI'] } });
    expect(jawaban.isi.dapatDilaporkanSejak).toBe('2026-04-19');
    const [staf, operator] = [await d.masuk(d.a.staf), await d.masuk(d.a.operator)];
    expect((await staf.get(`/konseling/${id}`)).isi.pemberitahuan).toContain('Tiga kali');
    expect((await operator.get(`/konseling/${id}`)).status).toBe(403);
    expect((await operator.get('/konseling')).isi.isi).toEqual([]);
    const { isi } = wajib(await staf.get('/tindak-lanjut'), 200);
    expect(isi).toMatchObject([
      { bentuk: 'KONSELING', keadaan: 'BERJALAN', konseling: { keadaan: 'DIBERITAHUKAN' } },
    ]);
    expect((await beritahu()).jawaban.status).toBe(409);
  });

  it('lets the employee answer once, and the assessor read it', async () => {
    const [staf, kabid] = [await d.masuk(d.a.staf), await d.masuk(d.a.kabid)];
    const [{ id }] = wajib(await staf.get('/konseling'), 200).isi;
    const tanggapan = 'Ibu saya dirawat; saya akan mengabari lebih dahulu.';
    expect((await kabid.post(`/konseling/${id}/tanggapan`, { tanggapan })).status).toBe(403);
    wajib(await staf.post(`/konseling/${id}/tanggapan`, { tanggapan }), 201);
    expect((await staf.post(`/konseling/${id}/tanggapan`, { tanggapan })).status).toBe(409);
    expect((await kabid.get(`/konseling/${id}`)).isi.tanggapan).toBe(tanggapan);
  });

  it('ends there when the behaviour changes, and closes the proposal', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const [{ id }] = wajib(await kabid.get('/konseling'), 200).isi;
    const kunci = randomUUIDv7();
    const satu = await kabid.post(`/konseling/${id}/perbaikan`, {}, { kunci });
    expect(satu).toMatchObject({ status: 201, isi: { keadaan: 'MEMBAIK', kemampuan: [] } });
    expect((await kabid.post(`/konseling/${id}/perbaikan`, {}, { kunci })).isi).toEqual(satu.isi);
    const { isi } = wajib(await kabid.get('/tindak-lanjut?lingkup=BAWAHAN&keadaan=SEMUA'), 200);
    expect(isi).toMatchObject([{ keadaan: 'SELESAI' }]);
    const { rows } = await d.pool.query(
      `select peristiwa, ke from konseling_peristiwa where konseling_id = $1 order by id`,
      [id],
    );
    expect(rows).toEqual([
      { peristiwa: 'BERITAHU', ke: 'DIBERITAHUKAN' },
      { peristiwa: 'NYATAKAN_MEMBAIK', ke: 'MEMBAIK' },
    ]);
  });
});

describe('reporting with B.1.10', () => {
  it('waits for a change, and wants feedback as evidence: every reason at once', async () => {
    const { id } = await beritahu();
    let kabid = await d.masuk(d.a.kabid);
    const { status, isi } = await kabid.post(`/konseling/${id}/laporan`, laporanPerilaku([]));
    expect(status).toBe(422);
    expect(isi.errors.map((e: { kode: string }) => e.kode)).toEqual([
      'E-KONSELING-JEDA',
      'E-KONSELING-BUKTI',
    ]);
    const milikLain = await umpanBalikPerilaku(d, d.b);
    d.jam.majukan('P14D');
    kabid = await d.masuk(d.a.kabid);
    expect((await kabid.post(`/konseling/${id}/laporan`, laporanPerilaku([milikLain]))).status).toBe(422);
    const bukti = await umpanBalikPerilaku(d, d.a);
    expect((await kabid.get(`/konseling/${id}`)).isi.umpanBalik.map((u: { id: string }) => u.id)).toEqual([
      bukti,
    ]);
    expect(await kabid.post(`/konseling/${id}/laporan`, laporanPerilaku([bukti]))).toMatchObject({
      status: 201,
      isi: { keadaan: 'DILAPORKAN', laporan: { nilai: ['AKUNTABEL'], jumlahBukti: 1 } },
    });
  });

  it('goes to the HR office, which does not see what the two said to each other', async () => {
    const operator = await d.masuk(d.a.operator);
    const [satu] = wajib(await operator.get('/konseling'), 200).isi;
    expect(satu).toMatchObject({ keadaan: 'DILAPORKAN', sebagai: ['OPERATOR'] });
    expect((await operator.get(`/konseling/${satu.id}`)).isi).toMatchObject({
      pemberitahuan: null,
      tanggapan: null,
      laporan: { uraian: expect.stringContaining('armada') },
      umpanBalik: [],
    });
    const { rows } = await d.pool.query(
      `select pegawai_id from pemberitahuan where jenis = 'konseling.dilaporkan' and pegawai_id = $1`,
      [d.a.operator.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('finds only an independent counsellor good enough, and says every reason against another', async () => {
    const operator = await d.masuk(d.a.operator);
    const [{ id }] = wajib(await operator.get('/konseling'), 200).isi;
    const tunjuk = (orang: OrangUji, jenis = 'INDEPENDEN') =>
      operator.post(`/konseling/${id}/konselor`, { konselorId: orang.id, jenis });
    expect((await tunjuk(d.a.kabid)).isi.errors).toHaveLength(2);
    expect((await tunjuk(d.a.kadis)).isi.errors).toHaveLength(1);
    expect((await tunjuk(d.a.staf)).status).toBe(422);
    expect((await tunjuk(d.b.staf)).status).toBe(404);
    const kabid = await d.masuk(d.a.kabid);
    expect(
      (await kabid.post(`/konseling/${id}/konselor`, { konselorId: d.a.rekan.id, jenis: 'INDEPENDEN' }))
        .status,
    ).toBe(403);
    expect(await operator.post(`/konseling/${id}/peniadaan`)).toMatchObject({
      status: 201,
      isi: { keadaan: 'TIDAK_DIPERLUKAN' },
    });
  });
});

describe('counselling', () => {
  let kasus: KonselingUji;
  beforeAll(async () => {
    kasus = await konselingBerjalan(d, d.a);
  });

  it('is read by the counsellor in full, by the counselled person where it is addressed to him', async () => {
    const baca = async (orang: OrangUji) => (await d.masuk(orang)).get(`/konseling/${kasus.id}/isi`);
    const punya = (await baca(kasus.konselor)).isi;
    expect(punya.catatan.map((c: { isi: string }) => c.isi)).toEqual([kasus.rahasia, kasus.pesan]);
    expect(punya.sesi).toMatchObject([{ mulai: '09:00', tempat: kasus.tempat }]);
    expect((await baca(d.a.staf)).isi.catatan.map((c: { isi: string }) => c.isi)).toEqual([kasus.pesan]);
    for (const orang of [d.a.kabid, d.a.kadis, d.a.operator]) expect((await baca(orang)).status).toBe(403);
    expect((await baca(d.b.operator)).status).toBe(404);
  });

  it('shows others that there is one and how far it is, no more', async () => {
    const kabid = await d.masuk(d.a.kabid);
    expect((await kabid.get(`/konseling/${kasus.id}`)).isi).toMatchObject({
      keadaan: 'BERJALAN',
      konselor: null,
    });
    const kadis = await d.masuk(d.a.kadis);
    expect((await kadis.get(`/konseling/${kasus.id}`)).isi).toMatchObject({
      sebagai: ['ATASAN_PENILAI'],
      keadaan: 'BERJALAN',
      laporan: null,
      pemberitahuan: null,
    });
    const rekan = await d.masuk(d.a.rekan);
    expect((await rekan.get(`/konseling/${kasus.id}`)).status).toBe(403);
  });

  it('cannot be read by a query that forgets to ask who reads', async () => {
    const semua = (akun?: { pegawaiId: string; akunId: string }) =>
      withInstansiBaca(
        d.app.db,
        d.a.id,
        async (tx) =>
          (await tx.selectFrom('konseling_catatan').selectAll().execute()).length +
          (await tx.selectFrom('konseling_sesi').selectAll().execute()).length,
        akun,
      );
    const sebagai = (orang: OrangUji) => semua({ pegawaiId: orang.id, akunId: randomUUIDv7() });
    expect(await semua()).toBe(0);
    expect(await sebagai(d.a.operator)).toBe(0);
    expect(await sebagai(d.a.kabid)).toBe(0);
    expect(await sebagai(d.a.staf)).toBe(2);
    expect(await sebagai(kasus.konselor)).toBe(3);
  });

  it('cannot be written in the name of another counsellor', async () => {
    const konselor = await d.masuk(kasus.konselor);
    const catatan = { id: randomUUIDv7(), isi: 'Catatan', untukPegawai: false };
    for (const orang of [d.a.kabid, d.a.staf, d.a.operator])
      expect((await (await d.masuk(orang)).post(`/konseling/${kasus.id}/catatan`, catatan)).status).toBe(403);
    expect(await konselor.post(`/konseling/${kasus.id}/catatan`, catatan)).toMatchObject({
      status: 201,
      isi: { id: kasus.id },
    });
  });

  it('stays with its counsellor once they have met', async () => {
    const { rows } = await d.pool.query(
      'select konselor_pegawai_id from konseling_catatan where konseling_id = $1',
      [kasus.id],
    );
    expect(new Set(rows.map((r) => r.konselor_pegawai_id))).toEqual(new Set([kasus.konselor.id]));
    const operator = await d.masuk(d.a.operator);
    const baru = { konselorId: d.a.kabid.id, jenis: 'PENILAI_TERLATIH' };
    expect((await operator.post(`/konseling/${kasus.id}/konselor`, baru)).status).toBe(409);
  });

  it('ends with one word, and the proposal with it', async () => {
    const konselor = await d.masuk(kasus.konselor);
    expect(
      await konselor.post(`/konseling/${kasus.id}/penyelesaian`, { kesimpulan: 'MEMBAIK' }),
    ).toMatchObject({
      status: 201,
      isi: {
        keadaan: 'SELESAI',
        kesimpulan: 'MEMBAIK',
        kemampuan: ['konseling.baca-isi', 'konseling.cetak-laporan'],
      },
    });
    const { rows } = await d.pool.query(
      `select a.sesudah::text || coalesce(n.isi::text, '') as teks from audit a left join pemberitahuan n on true
       where a.objek_id = $1`,
      [kasus.id],
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { teks } of rows)
      for (const kata of [kasus.rahasia, kasus.pesan, kasus.tempat]) expect(teks).not.toContain(kata);
  });
});
