import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { InstansiUji, OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { jalankanTenggat } from '../tenggat/actions.ts';

// Special situations of the year (domain/01 2.7), each with a person of its own, in the order of the calendar.

let d: Dunia;
let a: InstansiUji;
let b: InstansiUji;
beforeAll(async () => {
  d = await bangunDunia('2026-03-02T02:00:00Z');
  ({ a, b } = d);
  for (const x of [a, b]) for (const orang of [x.staf, x.rekan]) await skpBerlaku(d, x, orang, x.kabid);
});
afterAll(() => d.tutup());

const saat = (hari: string) => d.jam.setel(`${hari}T02:00:00Z`);
async function catat(x: InstansiUji, isi: Record<string, unknown>) {
  const operator = await d.masuk(x.operator);
  return operator.post('/perpindahan', { id: randomUUIDv7(), dasar: 'SK 800/7/BKPSDM/2026', ...isi });
}
const skpDari = async (x: InstansiUji, orang: OrangUji) =>
  (
    await d.pool.query(
      `select s.dari::text, s.sampai::text, v.keadaan from skp s
       join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id
       where s.instansi_id = $1 and s.pegawai_id = $2 order by s.dari, v.nomor`,
      [x.id, orang.id],
    )
  ).rows;
const skpBaru = async (orang: OrangUji) =>
  (await d.masuk(orang)).post('/skp', { id: randomUUIDv7(), tahun: 2026 });
const dinilai = async (x: InstansiUji, ke: 0 | 1 | 2 | 3) => {
  const { isi } = await (await d.masuk(x.kabid)).get(`/evaluasi?periodeId=${x.periode.triwulan[ke]}`);
  return isi.bawahan.map((o: { pegawai: { nama: string } }) => o.pegawai.nama);
};
const kode = ({ isi }: { isi: any }) => isi.errors?.map((e: { kode: string }) => e.kode);

describe('unpaid leave from March (example 50)', () => {
  it('closes the SKP the day before, takes the person out of those assessed, and allows no new SKP', async () => {
    wajib(await catat(a, { pegawaiId: a.staf.id, jenis: 'CLTN', tanggal: '2026-03-01' }), 201);
    expect(await skpDari(a, a.staf)).toEqual([
      { dari: '2026-01-01', sampai: '2026-02-28', keadaan: 'DITUTUP' },
    ]);
    const ditolak = await skpBaru(a.staf);
    expect([ditolak.status, kode(ditolak)]).toEqual([422, ['E-NOT-SUBJECT']]);
    saat('2026-07-01');
    expect(await dinilai(a, 1)).toEqual([a.rekan.nama]);
    const { isi } = await (await d.masuk(a.kabid)).get(`/distribusi?periodeId=${a.periode.triwulan[1]}`);
    expect(isi.n ?? 0).toBe(0);
    expect((await (await d.masuk(a.staf)).get('/beranda')).isi.tugas).toEqual([]);
  });

  it('ends by an act that may be recorded ahead: nothing moves before its day, then an SKP for the rest of the year', async () => {
    const isi = wajib(
      await catat(a, {
        pegawaiId: a.staf.id,
        jenis: 'AKTIF_KEMBALI',
        tanggal: '2026-09-01',
        jabatanId: a.staf.jabatanId,
        penilaiPegawaiId: a.kabid.id,
      }),
      201,
    );
    expect(isi.dijalankanPada).toBeNull();
    saat('2026-08-31');
    await jalankanTenggat(d.app);
    expect(kode(await skpBaru(a.staf))).toEqual(['E-NOT-SUBJECT']);
    saat('2026-09-01');
    for (let kali = 0; kali < 2; kali++) await jalankanTenggat(d.app);
    const operator = await d.masuk(a.operator);
    expect((await operator.get(`/perpindahan/${isi.id}`)).isi.dijalankanPada).not.toBeNull();
    wajib(await skpBaru(a.staf), 201);
    expect((await skpDari(a, a.staf)).at(-1)).toEqual({
      dari: '2026-09-01',
      sampai: '2026-12-31',
      keadaan: 'DRAF',
    });
    const { rows } = await d.pool.query(
      `select count(*)::int as n from audit where instansi_id = $1 and peristiwa = 'perpindahan.dijalankan' and objek_id = $2`,
      [a.id, isi.id],
    );
    expect(rows).toEqual([{ n: 1 }]);
    saat('2026-10-01');
    expect(await dinilai(a, 2)).toContain(a.staf.nama);
  });
});

describe('an employee who moves to another unit (examples 47, 48)', () => {
  let jabatanId: string;
  const tw2 = () => b.periode.triwulan[1];
  beforeAll(async () => {
    jabatanId = randomUUIDv7();
    await d.pool.query(
      `insert into jabatan (instansi_id, id, unit_kerja_id, nama, jenis) values ($1, $2, $3, 'Analis SDM Aparatur', 'PELAKSANA')`,
      [b.id, jabatanId, b.unit.bkpsdm],
    );
    saat('2026-04-01');
    await tetapkanCapaian(d, b.kadis, b.unit.bidang, b.periode.triwulan[0]);
    for (const pegawai of [b.staf, b.rekan])
      await evaluasiDitetapkan(d, b, {
        pegawai,
        periodeId: b.periode.triwulan[0],
        hasil: 'DI_ATAS',
        perilaku: 'DI_ATAS',
        sampaikan: true,
      });
    saat('2026-05-04');
    for (const pegawai of [b.staf, b.rekan])
      wajib(
        await catat(b, {
          pegawaiId: pegawai.id,
          jenis: 'MUTASI',
          tanggal: '2026-05-04',
          jabatanId,
          penilaiPegawaiId: b.kadis.id,
        }),
        201,
      );
    for (const pegawai of [b.staf, b.rekan]) {
      const { rows } = await d.pool.query(
        `select id from penugasan where instansi_id = $1 and pegawai_id = $2 and sampai is null`,
        [b.id, pegawai.id],
      );
      const skp = await skpBerlaku(d, b, { ...pegawai, penugasanId: rows[0].id }, b.kadis);
      await d.pool.query(`update skp set dari = '2026-05-04' where id = $1`, [skp.skpId]);
    }
    saat('2026-07-01');
  });
  const sepakat = async (siapa: OrangUji, pegawai: OrangUji, setuju: boolean) =>
    (await d.masuk(siapa)).post('/evaluasi/kesepakatan', {
      pegawaiId: pegawai.id,
      periodeId: tw2(),
      setuju,
    });
  const bahan = async (pegawai: OrangUji) =>
    (await (await d.masuk(b.kadis)).get(`/evaluasi/bahan?pegawaiId=${pegawai.id}&periodeId=${tw2()}`)).isi;

  it('is judged in the new unit by the old unit’s result when the assessor proposes it and the employee agrees', async () => {
    expect((await bahan(b.staf)).bahan.hasilLama).toMatchObject({
      keadaan: 'DAPAT',
      periode: 'Triwulan I 2026',
      predikat: 'SANGAT_BAIK',
    });
    // the employee cannot agree to what nobody proposed, the assessor before has no say any more
    expect((await sepakat(b.staf, b.staf, true)).status).toBe(409);
    expect((await sepakat(b.kabid, b.staf, true)).status).toBe(403);
    wajib(await sepakat(b.kadis, b.staf, true), 201);
    expect((await bahan(b.staf)).bahan.hasilLama.keadaan).toBe('MENUNGGU_PEGAWAI');
    wajib(await sepakat(b.staf, b.staf, true), 201);
    const { id, bahan: kini } = await bahan(b.staf);
    expect(kini).toMatchObject({
      hasilLama: { keadaan: 'SEPAKAT' },
      ratingHasil: 'DI_ATAS',
      ratingPerilaku: 'DI_ATAS',
    });
    const hasil = wajib(await (await d.masuk(b.kadis)).post(`/evaluasi/${id}/penetapan`), 201);
    expect(hasil).toMatchObject({
      predikat: 'SANGAT_BAIK',
      bahan: { capaianOrganisasi: { predikat: 'BAIK' } },
    });
  });

  it('is judged anew when one of them says no', async () => {
    wajib(await sepakat(b.kadis, b.rekan, true), 201);
    wajib(await sepakat(b.rekan, b.rekan, false), 201);
    expect((await bahan(b.rekan)).bahan.hasilLama.keadaan).toBe('DITOLAK');
    expect((await sepakat(b.kadis, b.rekan, true)).status).toBe(409);
    await tetapkanCapaian(d, b.walikota, b.unit.dinas, tw2());
    const kadis = await d.masuk(b.kadis);
    const { id } = await nilaikan(kadis, { pegawai: b.rekan, periodeId: tw2() });
    expect(wajib(await kadis.post(`/evaluasi/${id}/penetapan`), 201).predikat).toBe('BAIK');
  });

  it('is judged for the year by the new assessor alone: the old result is evidence, nothing is averaged', async () => {
    saat('2026-12-21');
    await tetapkanCapaian(d, b.walikota, b.unit.dinas, b.periode.tahunan);
    const kadis = await d.masuk(b.kadis);
    const alamat = `/evaluasi/bahan?pegawaiId=${b.staf.id}&periodeId=${b.periode.tahunan}`;
    const { isi } = await kadis.get(alamat);
    expect(isi.bahan).toMatchObject({ hasilLama: null, ratingHasil: null, ratingPerilaku: null });
    expect(JSON.stringify(isi.bahan)).toContain('SANGAT_BAIK');
    const { id } = await nilaikan(kadis, { pegawai: b.staf, periodeId: b.periode.tahunan });
    expect(wajib(await kadis.post(`/evaluasi/${id}/penetapan`), 201).predikat).toBe('BAIK');
    expect((await (await d.masuk(b.kabid)).get(alamat)).status).toBe(403);
  });
});

describe('a failed study (example 16)', () => {
  it('leaves Kurang or Sangat Kurang alone, by behaviour, and refuses any other word for it', async () => {
    saat('2026-06-01');
    const studi = {
      perguruanTinggi: 'Universitas Sultan Ageng Tirtayasa',
      program: 'Magister Administrasi Publik',
      jenjang: 'LANJUT_DALAM_NEGERI',
      akreditasi: 'A',
      rencanaSelesai: '2028-05-31',
    };
    const mulai = { pegawaiId: a.rekan.id, jenis: 'TUGAS_BELAJAR_MULAI', tanggal: '2026-06-01', studi };
    wajib(await catat(a, mulai), 201);
    saat('2026-09-16');
    wajib(
      await catat(a, { pegawaiId: a.rekan.id, jenis: 'TUGAS_BELAJAR_GAGAL', tanggal: '2026-09-16' }),
      201,
    );
    const periodeId = a.periode.triwulan[2];
    await tetapkanCapaian(d, a.kadis, a.unit.bidang, periodeId);
    const kabid = await d.masuk(a.kabid);
    const isi = { pegawaiId: a.rekan.id, periodeId, ratingHasil: 'DI_BAWAH', ratingPerilaku: 'SESUAI' };
    const ditolak = await kabid.put(`/evaluasi/${randomUUIDv7()}`, { ...isi, predikat: 'BAIK' });
    expect([ditolak.status, kode(ditolak)]).toEqual([422, ['E-TUBEL-DO-LIMIT']]);
    const { id } = wajib(await kabid.put(`/evaluasi/${randomUUIDv7()}`, isi), 200);
    const hasil = wajib(await kabid.post(`/evaluasi/${id}/penetapan`), 201);
    expect(hasil.predikat).toBe('KURANG');
    const { isi: mengapa } = await kabid.get(`/evaluasi/${id}/mengapa`);
    expect(JSON.stringify(mengapa.jejak)).toContain('TUBEL_DO');
  });
});

describe('the end of a career', () => {
  it('at retirement on a day ahead leaves everything until then; after it there is no SKP and no evaluation', async () => {
    saat('2026-08-03');
    const isi = { pegawaiId: b.rekan.id, jenis: 'PENSIUN', tanggal: '2026-08-31' };
    wajib(await catat(b, isi), 201);
    const keadaan = async () => (await skpDari(b, b.rekan)).at(-1);
    expect(await keadaan()).toMatchObject({ keadaan: 'DISETUJUI' });
    saat('2026-08-31');
    await jalankanTenggat(d.app);
    expect(await keadaan()).toMatchObject({ keadaan: 'DISETUJUI' });
    expect((await (await d.masuk(b.rekan)).get('/beranda')).status).toBe(200);
    saat('2026-09-01');
    await jalankanTenggat(d.app);
    expect(await keadaan()).toMatchObject({ sampai: '2026-08-31', keadaan: 'DITUTUP' });
    // results delivered before are still read and signed for; nothing new is planned or reported
    const rekan = await d.masuk(b.rekan);
    expect((await rekan.get('/evaluasi/saya')).status).toBe(200);
    expect((await rekan.get('/beranda')).isi.tugas).toEqual([]);
    expect((await skpBaru(b.rekan)).status).toBeGreaterThanOrEqual(400);
    saat('2026-10-01');
    const { isi: daftar } = await (await d.masuk(b.kadis)).get(
      `/evaluasi?periodeId=${b.periode.triwulan[2]}`,
    );
    expect(daftar.bawahan.map((o: any) => o.pegawai.nama)).not.toContain(b.rekan.nama);
    expect(kode(await catat(b, { ...isi, tanggal: '2026-10-01' }))).toContain('E-PINDAH-SUDAH-BERHENTI');
  });

  it('at MPP takes away the duty to plan', async () => {
    saat('2026-10-01');
    wajib(await catat(b, { pegawaiId: b.staf.id, jenis: 'MPP', tanggal: '2026-10-01' }), 201);
    expect((await skpDari(b, b.staf)).at(-1)).toMatchObject({ sampai: '2026-09-30', keadaan: 'DITUTUP' });
    expect(kode(await skpBaru(b.staf))).toEqual(['E-NOT-SUBJECT']);
  });
});

describe('who comes in the year', () => {
  it.each(['CPNS', 'PPPK_BARU'] as const)('as %s plans from the first day of duty', async (jenis) => {
    saat('2026-07-01');
    const operator = await d.masuk(a.operator);
    const id = randomUUIDv7();
    const pppk = jenis === 'PPPK_BARU';
    wajib(
      await operator.post('/pegawai', {
        id,
        jenis: pppk ? 'PPPK' : 'PNS',
        nip: pppk ? '199605052026211009' : '199801012026071009',
        nama: pppk ? 'Rina Wijaya' : 'Bayu Pratama',
        jenisKelamin: 'P',
        golongan: null,
        pangkat: null,
        surel: null,
        telepon: null,
      }),
      201,
    );
    const hasil = wajib(
      await catat(a, {
        pegawaiId: id,
        jenis,
        tanggal: '2026-07-01',
        jabatanId: a.staf.jabatanId,
        penilaiPegawaiId: a.kabid.id,
      }),
      201,
    );
    expect(hasil.akan.map((x: { uraian: string }) => x.uraian).join(' ')).toContain('1 Juli 2026');
    saat('2026-10-01');
    expect(await dinilai(a, 2)).toContain(pppk ? 'Rina Wijaya' : 'Bayu Pratama');
    expect(await dinilai(a, 1)).not.toContain(pppk ? 'Rina Wijaya' : 'Bayu Pratama');
  });
});

describe('a contract year of a PPPK Paruh Waktu', () => {
  it('is summed up from the results that were delivered, and from the one in force', async () => {
    saat('2026-03-30');
    await d.pool.query(`update pegawai set jenis = 'PPPK_PARUH_WAKTU' where id = $1`, [a.rekan.id]);
    const periodeId = a.periode.triwulan[0];
    const kontrak = {
      pegawaiId: a.rekan.id,
      jenis: 'KONTRAK_PARUH_WAKTU',
      tanggal: '2026-02-01',
      sampai: '2027-01-31',
    };
    const { id } = wajib(await catat(a, kontrak), 201);
    const hasil = async () =>
      (await (await d.masuk(a.operator)).get(`/perpindahan/${id}`)).isi.kontrak.hasil[0];
    expect(await hasil()).toEqual({ periode: 'Triwulan I 2026', predikat: null });
    await tetapkanCapaian(d, a.kadis, a.unit.bidang, periodeId);
    const evaluasi = await evaluasiDitetapkan(d, a, { pegawai: a.rekan, periodeId });
    // the HR office reads no result before the employee has it
    expect(await hasil()).toEqual({ periode: 'Triwulan I 2026', predikat: null });
    wajib(await (await d.masuk(a.kabid)).post(`/evaluasi/${evaluasi.id}/penyampaian`), 201);
    expect(await hasil()).toEqual({ periode: 'Triwulan I 2026', predikat: 'Baik' });
  });
});
