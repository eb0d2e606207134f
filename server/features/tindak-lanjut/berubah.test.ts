import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rating } from '#rules/enum.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { nilaikan, wajib } from '#tests/builders/penilaian.ts';
import { hasilDisampaikan } from '#tests/builders/tindak-lanjut.ts';
import { usulkanSemua } from './actions.ts';

let d: Dunia;
let evaluasiId: string;
let usulan: Record<string, string>;

beforeAll(async () => {
  d = await bangunDunia('2026-04-06T02:00:00Z');
  const hasil = await hasilDisampaikan(d, d.a, { hasil: 'DI_BAWAH', perilaku: 'DI_BAWAH' });
  ({ evaluasiId, usulan } = hasil);
  const kabid = await d.masuk(d.a.kabid);
  const rencana = { id: randomUUIDv7(), pegawaiId: d.a.staf.id, jenis: 'COACHING' };
  wajib(await kabid.post('/bimbingan', { ...rencana, tindakLanjutId: usulan.BIMBINGAN }), 201);
});
afterAll(() => d.tutup());

const keadaan = async () => {
  const { rows } = await d.pool.query(
    'select bentuk, keadaan, predikat, alasan from tindak_lanjut where pegawai_id = $1 order by bentuk, dibuat_pada',
    [d.a.staf.id],
  );
  return rows;
};

const kabarDicabut = async () =>
  (
    await d.pool.query(
      `select pegawai_id as id, tautan from pemberitahuan where jenis = 'tindak-lanjut.dicabut' order by tautan, id`,
    )
  ).rows;

/** The staf objects; the kadis hears both and decides with these ratings. */
async function keberatanDiputus(rating: { ratingHasil: Rating; ratingPerilaku: Rating }): Promise<void> {
  const [staf, kadis] = [await d.masuk(d.a.staf), await d.masuk(d.a.kadis)];
  const id = randomUUIDv7();
  const alasan = 'Umpan balik dan realisasi Maret belum dibaca.';
  wajib(await staf.put(`/keberatan/${id}`, { evaluasiId, alasan }), 200);
  wajib(await staf.post(`/keberatan/${id}/pengajuan`), 201);
  const jelaskan = async (orang: OrangUji, pihak: string, cara: string) =>
    wajib(
      await (await d.masuk(orang)).post(`/keberatan/${id}/penjelasan`, {
        id: randomUUIDv7(),
        pihak,
        cara,
        uraian: 'Sudah ditanya dua kali.',
      }),
      201,
    );
  await jelaskan(d.a.staf, 'PEGAWAI', 'TERTULIS');
  await jelaskan(d.a.kadis, 'PENILAI', 'TIDAK_MEMBERI');
  const putusan = { putusan: 'MENGUBAH', ...rating, keputusan: 'Perilaku sudah sesuai menurut bukti.' };
  wajib(await kadis.post(`/keberatan/${id}/keputusan`, putusan), 201);
}

describe('an objection that changes the predikat', () => {
  it('withdraws the open proposals the new result does not give, keeps the others under it, and leaves what has begun', async () => {
    await keberatanDiputus({ ratingHasil: 'DI_BAWAH', ratingPerilaku: 'SESUAI' });
    expect(await keadaan()).toEqual([
      // begun before: coaching goes on
      { bentuk: 'BIMBINGAN', keadaan: 'BERJALAN', predikat: 'SANGAT_KURANG', alasan: null },
      {
        bentuk: 'KONSELING',
        keadaan: 'DITIADAKAN',
        predikat: 'SANGAT_KURANG',
        alasan:
          'Dicabut: hasil evaluasi Triwulan I 2026 berubah dari Sangat Kurang menjadi Butuh Perbaikan sesudah keberatan.',
      },
      { bentuk: 'RENCANA_KOMPETENSI', keadaan: 'DIUSULKAN', predikat: 'BUTUH_PERBAIKAN', alasan: null },
    ]);
  });

  it('tells assessor and employee once, with a way to the list, and leaves a trail of the system’s own', async () => {
    expect(await kabarDicabut()).toEqual([
      { id: d.a.staf.id, tautan: '/tindak-lanjut' },
      { id: d.a.kabid.id, tautan: '/tindak-lanjut?tampilan=bawahan' },
    ]);
    const kabid = await d.masuk(d.a.kabid);
    const { isi } = wajib(await kabid.get('/pemberitahuan'), 200);
    expect(isi.find((n: { jenis: string }) => n.jenis === 'tindak-lanjut.dicabut').kalimat).toBe(
      `Usulan konseling kinerja untuk ${d.a.staf.nama} dicabut, karena hasil evaluasi Triwulan I 2026 berubah menjadi Butuh Perbaikan.`,
    );
    const { rows } = await d.pool.query(
      `select objek_id as id, sesudah from audit where peristiwa = 'tindak-lanjut.dicabut' order by objek_id`,
    );
    expect(rows).toEqual([
      { id: usulan.KONSELING, sesudah: expect.objectContaining({ sebab: 'keberatan', evaluasiId }) },
    ]);
    expect(await usulkanSemua(d.app)).toBe(0);
  });
});

describe('a correction that changes the predikat', () => {
  let baruId: string;

  it('withdraws what is still open when the new result is decided, not before', async () => {
    d.jam.setel('2026-05-04T02:00:00Z');
    const [operator, kabid] = [await d.masuk(d.a.operator), await d.masuk(d.a.kabid)];
    const periodeId = d.a.periode.triwulan[0];
    wajib(await operator.post(`/periode/${periodeId}/penutupan`), 201);
    const koreksi = {
      id: randomUUIDv7(),
      pegawaiId: d.a.staf.id,
      periodeId,
      hal: 'Rating hasil kerja',
      alasan: 'Realisasi Maret terlewat dihitung, sesuai berita acara 12/2026.',
      sampai: '2026-05-15',
    };
    wajib(await operator.post('/koreksi', koreksi), 201);
    const sebelum = await keadaan();
    ({ id: baruId } = await nilaikan(kabid, { pegawai: d.a.staf, periodeId }));
    expect(await keadaan()).toEqual(sebelum);
    expect(wajib(await kabid.post(`/evaluasi/${baruId}/penetapan`), 201).predikat).toBe('BAIK');
    expect((await keadaan()).map((t) => [t.bentuk, t.keadaan, t.alasan?.match(/sesudah \w+/)?.[0]])).toEqual([
      ['BIMBINGAN', 'BERJALAN', undefined],
      ['KONSELING', 'DITIADAKAN', 'sesudah keberatan'],
      ['RENCANA_KOMPETENSI', 'DITIADAKAN', 'sesudah koreksi'],
    ]);
    expect(await kabarDicabut()).toHaveLength(4);
  });

  it('proposes nothing from a result that is no longer in force', async () => {
    const kabid = await d.masuk(d.a.kabid);
    wajib(await kabid.post(`/evaluasi/${baruId}/penyampaian`), 201);
    const sebelum = await keadaan();
    await d.pool.query(`update evaluasi set predikat = 'KURANG' where id = $1`, [evaluasiId]);
    await d.pool.query(`update tindak_lanjut set sebab = 'PIMPINAN', evaluasi_id = null, predikat = null`);
    expect(await usulkanSemua(d.app)).toBe(0);
    expect(await keadaan()).toHaveLength(sebelum.length);
  });
});
