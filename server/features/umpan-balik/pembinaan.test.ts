import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
let rhkId: string;
beforeAll(async () => {
  d = await bangunDunia('2026-03-16T02:00:00Z');
  const skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  rhkId = skp.rhk[0]!;
  const kabid = await d.masuk(d.a.kabid);
  const umpanBalik = {
    pegawaiId: d.a.staf.id,
    sasaran: [{ id: randomUUIDv7(), rhkId }],
    sentimen: 'PERLU_PERBAIKAN',
    uraian: 'Rit harian belum mencapai kesepakatan sejak Februari.',
  };
  wajib(await kabid.post('/umpan-balik', umpanBalik), 201);
});
afterAll(() => d.tutup());

const tindakan = (lain = {}) => ({
  id: randomUUIDv7(),
  pegawaiId: d.a.staf.id,
  rhkId,
  kemajuan: 'TIDAK_ADA',
  tindakan: 'PEMBINAAN',
  catatan: 'Perlu didampingi menyusun jadwal armada.',
  ...lain,
});
const usulan = async () =>
  (
    await d.pool.query('select bentuk, sebab, keadaan from tindak_lanjut where pegawai_id = $1', [
      d.a.staf.id,
    ])
  ).rows;

it('opens a proposal of guidance with the step, once, and leads the employee to it', async () => {
  const kabid = await d.masuk(d.a.kabid);
  wajib(await kabid.post('/umpan-balik/tindakan', tindakan({ tindakan: 'SESUAIKAN_EKSPEKTASI' })), 201);
  expect(await usulan()).toEqual([]);
  const isi = tindakan();
  const kunci = randomUUIDv7();
  wajib(await kabid.post('/umpan-balik/tindakan', isi, { kunci }), 201);
  wajib(await kabid.post('/umpan-balik/tindakan', isi, { kunci }), 201);
  expect(await usulan()).toEqual([{ bentuk: 'BIMBINGAN', sebab: 'KEMAJUAN', keadaan: 'DIUSULKAN' }]);
  const { rows } = await d.pool.query(
    `select pegawai_id as id, jenis, tautan from pemberitahuan where isi->>'tindakan' = 'PEMBINAAN' or jenis like 'tindak-lanjut.%'`,
  );
  expect(rows).toEqual([{ id: d.a.staf.id, jenis: 'umpan-balik.tindakan', tautan: '/tindak-lanjut' }]);
  const { rows: audit } = await d.pool.query(
    `select sesudah->>'sebab' as sebab from audit where peristiwa = 'tindak-lanjut.diusulkan'`,
  );
  expect(audit).toEqual([{ sebab: 'KEMAJUAN' }]);
});

it('adds none beside one that is open, and tells the assessor where somebody above records the step', async () => {
  const [kabid, kadis] = [await d.masuk(d.a.kabid), await d.masuk(d.a.kadis)];
  wajib(await kabid.post('/umpan-balik/tindakan', tindakan()), 201);
  expect(await usulan()).toHaveLength(1);
  const { isi } = wajib(await kabid.get('/tindak-lanjut?lingkup=BAWAHAN'), 200);
  wajib(
    await kabid.post(`/tindak-lanjut/${isi[0].id}/peniadaan`, { alasan: 'Sudah dibicarakan lisan.' }),
    201,
  );
  wajib(await kadis.post('/umpan-balik/tindakan', tindakan()), 201);
  expect((await usulan()).map((t) => t.keadaan)).toEqual(['DITIADAKAN', 'DIUSULKAN']);
  const { rows } = await d.pool.query(
    `select pegawai_id as id, tautan from pemberitahuan where jenis = 'tindak-lanjut.diusulkan'`,
  );
  expect(rows).toEqual([{ id: d.a.kabid.id, tautan: '/tindak-lanjut?tampilan=bawahan' }]);
});
