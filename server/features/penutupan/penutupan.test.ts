import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian } from '#tests/builders/penilaian.ts';
import { terbitkanAntrean } from '../dokumen/actions.ts';
import { kerjakanSekelompok, lanjutkanPenutupan } from './actions.ts';

let d: Dunia;
let evaluasi: string;

// A year at its end: the annual result of one is reported, nobody else has one.
beforeEach(async () => {
  d = await bangunDunia('2027-01-12T02:00:00Z');
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, d.a.periode.tahunan);
  ({ id: evaluasi } = await evaluasiDitetapkan(d, d.a, {
    pegawai: d.a.staf,
    periodeId: d.a.periode.tahunan,
    sampaikan: true,
  }));
  await d.pool.query(`update evaluasi set keadaan = 'DILAPORKAN' where id = $1`, [evaluasi]);
  d.jam.setel('2027-03-20T02:00:00Z');
});
afterEach(() => d.tutup());

const ALASAN = 'Empat pegawai belum dinilai; daftar mereka disampaikan kepada Sekda.';
const mulai = async (ubah: object = {}) =>
  (await d.masuk(d.a.operator)).post('/penutupan', {
    id: randomUUIDv7(),
    tahun: 2026,
    alasan: ALASAN,
    ...ubah,
  });
const kelompok = (banyak = 2) => kerjakanSekelompok(d.app, d.a.id, 'Asia/Jakarta', banyak);
const kemajuan = async (id: string) => (await (await d.masuk(d.a.operator)).get(`/penutupan/${id}`)).isi;
const isiTabel = async () => {
  const tabel = [
    'rekap_tahun_pegawai',
    'rekap_tahun_unit',
    'penutupan_usulan',
    'dokumen_antrean',
    'skp_versi',
  ];
  return Promise.all(
    tabel.map(
      async (t) =>
        (await d.pool.query(`select * from ${t} x where instansi_id = $1 order by x::text`, [d.a.id])).rows,
    ),
  );
};

it('says what the year still lacks and by which article', async () => {
  const { isi } = await (await d.masuk(d.a.operator)).get('/penutupan?tahun=2026');
  expect(isi).toMatchObject({
    pegawai: 5,
    belumDitetapkan: 4,
    belumDilaporkan: 0,
    keberatanBerjalan: 0,
    halangan: [{ kode: 'E-ALASAN-WAJIB' }],
    penutupan: null,
    kemampuan: ['penutupan.mulai'],
  });
  expect(isi.langkah[0]).toMatchObject({
    nilai: '31 Januari 2027',
    pasal: 'PermenPANRB 6/2022 Lampiran IV.A.8',
  });
});

it('is refused with every reason: inside the window, without a reason for missing results, with an objection open', async () => {
  await d.pool.query(`update evaluasi set keadaan = 'KEBERATAN' where id = $1`, [evaluasi]);
  d.jam.setel('2027-01-31T02:00:00Z');
  const { status, isi } = await mulai({ alasan: null });
  expect(status).toBe(422);
  expect(isi.errors.map((e: { kode: string }) => e.kode)).toEqual([
    'E-JENDELA-BELUM-LEWAT',
    'E-KEBERATAN-BERJALAN',
    'E-ALASAN-WAJIB',
  ]);
});

it('is the whole-instansi operator’s act: nobody else may, a unit’s operator neither, another instansi sees nothing', async () => {
  const { isi } = await mulai();
  await d.pool.query(
    `insert into peran (instansi_id, id, pegawai_id, peran, unit_kerja_id, dari) values ($1, $2, $3, 'OPERATOR', $4, '2026-01-01')`,
    [d.a.id, randomUUIDv7(), d.a.rekan.id, d.a.unit.bidang],
  );
  const unit = await d.masuk(d.a.rekan);
  expect((await unit.get('/periode?tahun=2026')).isi.kemampuan).toEqual([]);
  expect((await unit.post(`/periode/${d.a.periode.tahunan}/penutupan`)).status).toBe(403);
  expect((await unit.post('/periode', { tahun: 2028 })).status).toBe(403);
  for (const orang of [d.a.staf, d.a.kadis, d.a.rekan]) {
    const klien = await d.masuk(orang);
    expect((await klien.get('/penutupan?tahun=2026')).status).toBe(403);
    expect((await klien.get(`/penutupan/${isi.id}`)).status).toBe(403);
    expect((await klien.post(`/penutupan/${isi.id}/jeda`)).status).toBe(403);
  }
  expect((await (await d.masuk(d.b.operator)).get(`/penutupan/${isi.id}`)).status).toBe(404);
});

it('goes in groups, can be paused and goes on where it stopped, then closes the periods and archives what was reported', async () => {
  const { isi } = await mulai();
  expect(isi).toMatchObject({ keadaan: 'BERJALAN', jumlah: 5, selesai: 0, persen: 0, alasan: ALASAN });
  await kelompok();
  expect(await kemajuan(isi.id)).toMatchObject({ selesai: 2, persen: 40, kemampuan: ['penutupan.jeda'] });
  const operator = await d.masuk(d.a.operator);
  expect((await operator.post(`/penutupan/${isi.id}/jeda`)).isi).toMatchObject({ keadaan: 'DIJEDA' });
  expect(await lanjutkanPenutupan(d.app)).toBe(0);
  expect(await kemajuan(isi.id)).toMatchObject({ keadaan: 'DIJEDA', selesai: 2 });
  expect((await operator.post(`/penutupan/${isi.id}/lanjutan`)).isi).toMatchObject({ keadaan: 'BERJALAN' });
  await lanjutkanPenutupan(d.app);
  expect(await kemajuan(isi.id)).toMatchObject({
    keadaan: 'SELESAI',
    selesai: 5,
    persen: 100,
    dokumen: { antre: 2, terbit: 0, gagal: 0 },
    kemampuan: [],
  });
  const unit = (await operator.get(`/penutupan/${isi.id}/unit-kerja`)).isi.isi;
  expect(unit.find((u: { nama: string }) => u.nama === 'Bidang Pengelolaan Sampah')).toMatchObject({
    pegawai: 3,
    predikat: { BAIK: 1, SANGAT_BAIK: 0 },
    belum: 2,
  });
  const periode = (await operator.get('/periode?tahun=2026')).isi.isi;
  expect(periode.every((p: { tertutup: boolean }) => p.tertutup)).toBe(true);
  const { rows } = await d.pool.query(`select keadaan from skp_versi where instansi_id = $1`, [d.a.id]);
  expect(rows).toEqual([{ keadaan: 'DIARSIPKAN' }]);
  const { rows: audit } = await d.pool.query(
    `select peristiwa, count(*)::int as n from audit where instansi_id = $1 and (peristiwa like 'penutupan.%' or peristiwa = 'periode.ditutup') group by 1 order by 1`,
    [d.a.id],
  );
  expect(audit).toEqual([
    { peristiwa: 'penutupan.dijeda', n: 1 },
    { peristiwa: 'penutupan.dilanjutkan', n: 1 },
    { peristiwa: 'penutupan.dimulai', n: 1 },
    { peristiwa: 'penutupan.pegawai-dicatat', n: 5 },
    { peristiwa: 'penutupan.selesai', n: 1 },
    { peristiwa: 'periode.ditutup', n: 5 },
  ]);
});

it('proposes the year’s credit of a JF by the rule, split where the jenjang changed', async () => {
  await d.pool.query(`update jabatan set jenis = 'JF' where id = $1`, [d.a.staf.jabatanId]);
  for (const [kode, tmt] of [
    ['AHLI_PERTAMA', '2022-01-01'],
    ['AHLI_MUDA', '2026-09-01'],
  ])
    await d.pool.query(
      `insert into riwayat (instansi_id, id, pegawai_id, jenis, kode, tanggal, nilai, uraian, dicatat_oleh)
       values ($1, $2, $3, 'JENJANG_JF', $4, $5, 0, 'SK jabatan', $6)`,
      [d.a.id, randomUUIDv7(), d.a.staf.id, kode, tmt, d.a.operator.id],
    );
  await mulai();
  await lanjutkanPenutupan(d.app);
  const { rows } = await d.pool.query(`select isi from penutupan_usulan where jenis = 'ANGKA_KREDIT'`);
  expect(rows[0].isi).toMatchObject({
    jenjang: 'AHLI_MUDA',
    rincian: [
      { jenjang: 'AHLI_PERTAMA', bulan: 8, angkaKredit: 8.33 },
      { jenjang: 'AHLI_MUDA', bulan: 4, angkaKredit: 8.33 },
    ],
  });
});

it('proposes what the predikat calls for, by the rule', async () => {
  await d.pool.query(
    `update evaluasi set rating_hasil = 'DI_BAWAH', predikat = 'BUTUH_PERBAIKAN' where id = $1`,
    [evaluasi],
  );
  const { isi } = await mulai();
  await lanjutkanPenutupan(d.app);
  expect((await kemajuan(isi.id)).usulan).toContainEqual({ jenis: 'BIMBINGAN', jumlah: 1 });
});

it('does everybody once when two processes work at it, and leaves the same when a group is done again', async () => {
  const { isi } = await mulai();
  const kerja = async () => {
    while ((await kemajuan(isi.id)).keadaan === 'BERJALAN') await kelompok();
  };
  await Promise.all([kerja(), kerja()]);
  expect(await kemajuan(isi.id)).toMatchObject({ keadaan: 'SELESAI', selesai: 5 });
  const sekali = await isiTabel();
  await d.pool.query(`update penutupan set keadaan = 'BERJALAN', kursor = null, selesai = 0`);
  await lanjutkanPenutupan(d.app);
  expect(await isiTabel()).toEqual(sekali);
});

it('keeps nothing of a group that broke off, and goes on from the one before', async () => {
  const { isi } = await mulai();
  await kelompok();
  await d.pool.query(
    `create function putus() returns trigger language plpgsql as $$ begin raise exception 'listrik padam'; end $$;
     create trigger putus before insert on dokumen_antrean for each statement execute function putus();`,
  );
  const sisa = async () => {
    for (;;) if (!(await kelompok())) return;
  };
  await expect(sisa()).rejects.toThrow(/listrik padam/);
  const tengah = await kemajuan(isi.id);
  const { rows } = await d.pool.query('select count(*)::int as n from rekap_tahun_pegawai');
  expect(rows[0].n).toBe(tengah.selesai);
  await d.pool.query('drop trigger putus on dokumen_antrean');
  await sisa();
  expect(await kemajuan(isi.id)).toMatchObject({ keadaan: 'SELESAI', selesai: 5 });
});

it('starts once for a year, also when the request is repeated', async () => {
  const operator = await d.masuk(d.a.operator);
  const badan = { id: randomUUIDv7(), tahun: 2026, alasan: ALASAN };
  const kunci = randomUUIDv7();
  const satu = await operator.post('/penutupan', badan, { kunci });
  const dua = await operator.post('/penutupan', badan, { kunci });
  expect([satu.status, dua.isi]).toEqual([201, satu.isi]);
  const lain = await mulai();
  expect([lain.status, lain.isi.type]).toEqual([409, expect.stringContaining('sudah-ada')]);
});

it('issues the queued documents once, and the employee finds them', async () => {
  await mulai();
  await lanjutkanPenutupan(d.app);
  expect(await terbitkanAntrean(d.app)).toBe(2);
  expect(await terbitkanAntrean(d.app)).toBe(0);
  const { isi } = await (await d.masuk(d.a.staf)).get(`/dokumen?pegawaiId=${d.a.staf.id}`);
  expect(isi.isi.map((b: { jenis: string }) => b.jenis).sort()).toEqual(['C.1.3', 'D.1.1']);
});
