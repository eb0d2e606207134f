import { randomUUIDv7 } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Skp } from '#contract/skp.ts';
import { PREDIKAT, RATING, type Rating } from '#rules/enum.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { evaluasiDitetapkan, nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { isianDari, isiSkp, skpDisetujui } from '#tests/builders/skp.ts';

let d: Dunia;
let skp: Skp;
let kabid: Klien;
let periodeId: string;
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  periodeId = d.a.periode.triwulan[0];
  const uraian = ['Terangkutnya sampah 12 kelurahan', 'Tersedianya data persampahan yang akurat'];
  skp = await skpDisetujui(d, d.a.staf, { isi: isiSkp('KUANTITATIF', { uraian }) });
  kabid = await d.masuk(d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
});
afterAll(() => d.tutup());

/** Worked by hand from PermenPANRB 6/2022 L-IV.B.3, not read from our table. */
const KUADRAN: Record<`${Rating} ${Rating}`, string> = {
  'DI_ATAS DI_ATAS': 'SANGAT_BAIK',
  'DI_ATAS SESUAI': 'BAIK',
  'DI_ATAS DI_BAWAH': 'KURANG',
  'SESUAI DI_ATAS': 'BAIK',
  'SESUAI SESUAI': 'BAIK',
  'SESUAI DI_BAWAH': 'KURANG',
  'DI_BAWAH DI_ATAS': 'BUTUH_PERBAIKAN',
  'DI_BAWAH SESUAI': 'BUTUH_PERBAIKAN',
  'DI_BAWAH DI_BAWAH': 'SANGAT_KURANG',
};

/** Brings the one evaluation back to before its decision, for the next pair. */
const ulangi = () =>
  d.pool.query(
    `update evaluasi set keadaan = 'DINILAI', predikat = null, masukan = null, jejak = null, versi_aturan = null,
     ditetapkan_pada = null, disampaikan_pada = null where pegawai_id = $1`,
    [d.a.staf.id],
  );

describe('a predikat that the rule does not give', () => {
  const pasangan = RATING.flatMap((hasil) => RATING.map((perilaku) => ({ hasil, perilaku })));

  it.each(pasangan)('is never stored or shown for $hasil × $perilaku', async ({ hasil, perilaku }) => {
    await ulangi();
    const { id } = await nilaikan(kabid, { pegawai: d.a.staf, periodeId, hasil, perilaku });
    const jawaban = wajib(await kabid.post(`/evaluasi/${id}/penetapan`), 201);
    const harus = KUADRAN[`${hasil} ${perilaku}`];
    expect(jawaban.predikat).toBe(harus);
    expect(jawaban.jejak.penetapan.nilai.predikat).toBe(harus);
    expect((await kabid.get(`/evaluasi/${id}/mengapa`)).isi.predikat).toBe(harus);
    const { isi: daftar } = await kabid.get(`/evaluasi?periodeId=${periodeId}`);
    expect(daftar.bawahan.find((b: { evaluasiId: string }) => b.evaluasiId === id).predikat).toBe(harus);
    const { rows } = await d.pool.query('select predikat from evaluasi where id = $1', [id]);
    expect(rows).toEqual([{ predikat: harus }]);
  });

  it('is let in by no extra field of a draft or of a step', async () => {
    await ulangi();
    const { id } = await nilaikan(kabid, {
      pegawai: d.a.staf,
      periodeId,
      hasil: 'SESUAI',
      perilaku: 'DI_BAWAH',
    });
    const kunciAsing = fc.oneof(
      fc.constantFrom(
        'predikat',
        'predikatKinerja',
        'Predikat',
        'nilai',
        'capaianOrganisasi',
        'keadaan',
        'jejak',
        'masukan',
      ),
      fc.string({ minLength: 1, maxLength: 12 }).filter((s) => !MILIK.has(s)),
    );
    const isiAsing = fc.oneof(fc.constantFrom(...PREDIKAT), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(kunciAsing, isiAsing, fc.boolean(), async (kunci, nilai, langkah) => {
        const asing = { [kunci]: nilai };
        const { isi: ada } = await kabid.get(`/evaluasi/${id}`);
        const jawaban = langkah
          ? await kabid.post(`/evaluasi/${id}/penetapan`, asing)
          : await kabid.put(
              `/evaluasi/${id}`,
              { ratingHasil: 'SESUAI', ratingPerilaku: 'DI_BAWAH', ...asing },
              { versi: ada.versi },
            );
        expect(jawaban.status).toBe(422);
        const { rows } = await d.pool.query('select predikat, keadaan from evaluasi where id = $1', [id]);
        expect(rows).toEqual([{ predikat: null, keadaan: 'DINILAI' }]);
      }),
      { numRuns: 60 },
    );
    expect(wajib(await kabid.post(`/evaluasi/${id}/penetapan`), 201).predikat).toBe('KURANG');
  });

  it('is refused by the database too when it comes without what it rests on', async () => {
    const tanpaBahan = d.pool.query(`update evaluasi set masukan = null where pegawai_id = $1`, [
      d.a.staf.id,
    ]);
    await expect(tanpaBahan).rejects.toThrow('check constraint');
  });
});

describe('a decided evaluation', () => {
  it('does not move when the SKP, the work, the feedback, the achievement or the people change', async () => {
    await ulangi();
    const { id } = await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
    const staf = await d.masuk(d.a.staf);
    const lihat = async () => ({
      evaluasi: (await kabid.get(`/evaluasi/${id}`)).isi,
      mengapa: (await kabid.get(`/evaluasi/${id}/mengapa`)).isi,
      milikPegawai: (await staf.get(`/evaluasi/${id}/mengapa`)).isi,
    });
    const sebelum = await lihat();
    expect(sebelum.mengapa.beku).toBe(true);

    await ubahSkp();
    await ubahKerja();
    const { isi: capaian } = await (await d.masuk(d.a.kadis)).get(
      `/capaian-organisasi?periodeId=${periodeId}`,
    );
    const bidang = capaian.bawahan[0];
    const turun = { predikat: 'SANGAT_KURANG', dasar: 'Dikoreksi sesudah evaluasi' };
    wajib(
      await (await d.masuk(d.a.kadis)).put(`/capaian-organisasi/${bidang.id}`, turun, {
        versi: bidang.versi,
      }),
      200,
    );
    await d.pool.query(`update pegawai set nama = 'Nama Baru' where id = any ($1)`, [
      [d.a.staf.id, d.a.kabid.id],
    ]);
    await d.pool.query(`update penilai set sampai = '2026-03-19' where penugasan_id = $1`, [
      d.a.staf.penugasanId,
    ]);

    expect(await lihat()).toEqual(sebelum);
  });
});

const MILIK = new Set([
  'pegawaiId',
  'periodeId',
  'tingkatRhk',
  'ratingHasil',
  'ratingPerilaku',
  'alasanBedaSaran',
  'catatanPerilaku',
  'catatan',
  '__proto__',
]);

/** A second version takes over, with other words and one result less; the words of the first are tampered with. */
async function ubahSkp(): Promise<void> {
  const staf = await d.masuk(d.a.staf);
  const rancangan = wajib(await staf.post<Skp>(`/skp/${skp.id}/revisi`), 201);
  const isian = isianDari(rancangan);
  const rhk = isian.rhk.slice(0, 1).map((r) => ({ ...r, uraian: 'Hasil yang sama sekali lain' }));
  wajib(await staf.put(`/skp/${skp.id}/rancangan`, { ...isian, rhk }, { versi: rancangan.versi }), 200);
  wajib(await staf.post(`/skp/${skp.id}/pengajuan`), 201);
  wajib(await kabid.post(`/skp/${skp.id}/persetujuan`), 201);
  await d.pool.query(`update rhk_versi set uraian = uraian || ' (diubah)' where instansi_id = $1`, [d.a.id]);
}

/** New realisasi, straight into the table should the API have locked it, and new feedback. */
async function ubahKerja(): Promise<void> {
  await d.pool.query(
    `insert into realisasi (instansi_id, id, pegawai_id, periode_id, skp_id, rhk_id, uraian)
     values ($1, $2, $3, $4, $5, $6, 'Baru ditulis sesudah evaluasi')`,
    [d.a.id, randomUUIDv7(), d.a.staf.id, periodeId, skp.id, skp.rhk[0]!.id],
  );
  const sasaran = [{ id: randomUUIDv7(), nilai: 'AKUNTABEL' }];
  const uraian = 'Diberikan sesudah evaluasi ditetapkan.';
  const umpanBalik = { pegawaiId: d.a.staf.id, periodeId, sasaran, sentimen: 'PERLU_PERBAIKAN', uraian };
  wajib(await kabid.post('/umpan-balik', umpanBalik), 201);
}
