import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { unggahCatatan } from '#tests/builders/kerja.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import {
  COACHING_PEGAWAI,
  COACHING_PEMBIMBING,
  coachingSelesai,
  evaluasiKompetensi,
  hasilDisampaikan,
  umpanBalikBimbingan,
} from '#tests/builders/tindak-lanjut.ts';
import { withInstansiBaca } from '../../db/transaksi.ts';

let d: Dunia;
let usulan: Record<string, string>;
beforeAll(async () => {
  d = await bangunDunia('2026-04-05T02:00:00Z');
  ({ usulan } = await hasilDisampaikan(d, d.a, { hasil: 'DI_BAWAH', perilaku: 'SESUAI' }));
});
afterAll(() => d.tutup());

const rencana = (ubah: object = {}) => ({
  id: randomUUIDv7(),
  pegawaiId: d.a.staf.id,
  jenis: 'COACHING',
  ...ubah,
});

describe('planning guidance', () => {
  it('is for the assessor, who may assign somebody else; not for others, nor for oneself', async () => {
    const [kabid, kadis] = [await d.masuk(d.a.kabid), await d.masuk(d.a.kadis)];
    expect((await kadis.post('/bimbingan', rencana())).status).toBe(403);
    expect((await kabid.post('/bimbingan', rencana({ pembimbingId: d.a.staf.id }))).status).toBe(422);
    expect((await kabid.post('/bimbingan', rencana({ pegawaiId: d.b.staf.id }))).status).toBe(404);
    expect(
      (await kabid.post('/bimbingan', rencana({ tindakLanjutId: usulan.RENCANA_KOMPETENSI }))).status,
    ).toBe(404);
    const { isi, status } = await kabid.post(
      '/bimbingan',
      rencana({ jenis: 'MENTORING', pembimbingId: d.a.rekan.id }),
    );
    expect(status).toBe(201);
    expect(isi).toMatchObject({
      pembimbing: { nama: d.a.rekan.nama },
      atasan: { nama: d.a.kadis.nama },
      sebagai: ['PENILAI'],
      kemampuan: ['bimbingan.batalkan'],
    });
    const alasan = 'Jadwal rekan penuh sampai akhir bulan.';
    expect((await kabid.post(`/bimbingan/${isi.id}/pembatalan`, { alasan })).isi.keadaan).toBe('DIBATALKAN');
  });
});

describe('coaching', () => {
  let id: string;
  it('is written by employee and guide, each his part, and signed by the guide first', async () => {
    const [kabid, staf] = [await d.masuk(d.a.kabid), await d.masuk(d.a.staf)];
    const { id: baru, versi } = wajib(
      await kabid.post('/bimbingan', rencana({ tindakLanjutId: usulan.BIMBINGAN })),
      201,
    );
    id = baru;
    const [sebelum] = wajib(await kabid.get('/tindak-lanjut?lingkup=BAWAHAN&bentuk=BIMBINGAN'), 200).isi;
    expect(sebelum).toMatchObject({ keadaan: 'BERJALAN', bimbingan: [{ id, keadaan: 'DIRENCANAKAN' }] });
    expect((await kabid.put(`/bimbingan/${id}/isian-pegawai`, COACHING_PEGAWAI, { versi })).status).toBe(403);
    expect((await staf.put(`/bimbingan/${id}/isian-pegawai`, COACHING_PEGAWAI)).status).toBe(428);
    const lain = {
      jenis: 'MENTORING',
      tujuan: [{ keahlian: 'aaa', jangkaWaktu: 'aaa', perubahan: 'aaa', ukuran: 'aaa' }],
    };
    expect((await staf.put(`/bimbingan/${id}/isian-pegawai`, lain, { versi })).status).toBe(422);
    const satu = wajib(await staf.put(`/bimbingan/${id}/isian-pegawai`, COACHING_PEGAWAI, { versi }), 200);
    expect(satu).toMatchObject({ keadaan: 'DISIAPKAN', isiPegawai: COACHING_PEGAWAI });
    expect(satu.indikator).toEqual([{ uraian: 'Banyaknya rit sampah terangkut', target: '40 rit' }]);
    expect((await staf.put(`/bimbingan/${id}/isian-pegawai`, COACHING_PEGAWAI, { versi })).status).toBe(412);
    expect((await staf.post(`/bimbingan/${id}/tanda-tangan`)).status).toBe(409);
    const dua = await kabid.put(`/bimbingan/${id}/isian-pembimbing`, COACHING_PEMBIMBING, {
      versi: satu.versi,
    });
    expect(dua.isi.kemampuan).toContain('bimbingan.tandatangani');
    expect((await kabid.post(`/bimbingan/${id}/tanda-tangan`)).isi.keadaan).toBe('MENUNGGU_PEGAWAI');
  });

  it('goes back to the guide when the employee does not agree, and ends when both have signed', async () => {
    const [kabid, staf, kadis] = [
      await d.masuk(d.a.kabid),
      await d.masuk(d.a.staf),
      await d.masuk(d.a.kadis),
    ];
    const alasan = 'Target mingguan belum tertulis.';
    expect((await kabid.post(`/bimbingan/${id}/pengembalian`, { alasan })).status).toBe(403);
    expect((await staf.post(`/bimbingan/${id}/pengembalian`, { alasan })).isi).toMatchObject({
      keadaan: 'BERLANGSUNG',
      pembimbingTandaPada: null,
    });
    expect((await kadis.get(`/bimbingan/${id}`)).status).toBe(403);
    wajib(await kabid.post(`/bimbingan/${id}/tanda-tangan`), 201);
    const kunci = randomUUIDv7();
    const satu = await staf.post(`/bimbingan/${id}/tanda-tangan`, {}, { kunci });
    expect(satu.isi.keadaan).toBe('SELESAI');
    expect((await staf.post(`/bimbingan/${id}/tanda-tangan`, {}, { kunci })).isi).toEqual(satu.isi);
    expect((await kadis.get(`/bimbingan/${id}`)).isi.sebagai).toEqual(['ATASAN_PENILAI']);
    expect((await (await d.masuk(d.a.operator)).get(`/bimbingan/${id}`)).status).toBe(403);
    const { rows } = await d.pool.query(
      `select peristiwa from audit where objek_id = $1 and objek_jenis = 'bimbingan' order by id`,
      [id],
    );
    expect(rows.map((r) => r.peristiwa)).toEqual([
      'bimbingan.direncanakan',
      'bimbingan.diisi',
      'bimbingan.diisi',
      'bimbingan.ditandatangani',
      'bimbingan.dikembalikan',
      'bimbingan.ditandatangani',
      'bimbingan.ditandatangani',
    ]);
  });

  it('is answered with B.1.8, which the superior of the leader reads and the leader does not', async () => {
    const staf = await d.masuk(d.a.staf);
    const isi = umpanBalikBimbingan('Saya lebih terbantu bila diberi waktu berpikir.');
    const ganda = { ...isi, jawaban: isi.jawaban.map((j) => ({ ...j, nomor: Math.min(j.nomor, 8) })) };
    expect((await staf.post(`/bimbingan/${id}/umpan-balik`, ganda)).isi.errors[0].kode).toBe('E-B18-KURANG');
    expect((await (await d.masuk(d.a.kabid)).post(`/bimbingan/${id}/umpan-balik`, isi)).status).toBe(403);
    expect(await staf.post(`/bimbingan/${id}/umpan-balik`, isi)).toMatchObject({ status: 201, isi: { id } });
    expect((await staf.post(`/bimbingan/${id}/umpan-balik`, isi)).status).toBe(409);
    const baca = async (orang: OrangUji) => (await d.masuk(orang)).get(`/bimbingan/${id}/umpan-balik`);
    expect((await baca(d.a.kadis)).isi.catatan).toBe(isi.catatan);
    expect((await baca(d.a.staf)).isi.jawaban[5]).toEqual({ nomor: 6, jawaban: 'TIDAK' });
    expect((await baca(d.a.kabid)).status).toBe(403);
    const baris = (pegawaiId?: string) =>
      withInstansiBaca(
        d.app.db,
        d.a.id,
        (tx) => tx.selectFrom('bimbingan_umpan_balik').selectAll().execute(),
        pegawaiId ? { pegawaiId, akunId: randomUUIDv7() } : undefined,
      );
    expect(await baris()).toHaveLength(0);
    expect(await baris(d.a.kabid.id)).toHaveLength(0);
    expect(await baris(d.a.kadis.id)).toHaveLength(1);
  });

  it('is followed by B.1.9, whole, which ends the proposal and shows the gaps to plan for', async () => {
    const [kabid, staf] = [await d.masuk(d.a.kabid), await d.masuk(d.a.staf)];
    const isi = evaluasiKompetensi();
    const tanpaSatu = { ...isi, nilai: [...isi.nilai.slice(1), { ...isi.nilai[9], kompetensi: 'Lain' }] };
    expect((await kabid.post(`/bimbingan/${id}/kompetensi`, tanpaSatu)).isi.errors).toEqual([
      { pointer: '/nilai', kode: 'E-B19-KURANG', pesan: 'Nilai kompetensi Integritas satu kali.' },
    ]);
    expect((await staf.post(`/bimbingan/${id}/kompetensi`, isi)).status).toBe(403);
    expect((await kabid.post(`/bimbingan/${id}/kompetensi`, isi)).isi.kompetensi.nilai).toHaveLength(10);
    expect((await kabid.post(`/bimbingan/${id}/kompetensi`, isi)).status).toBe(409);
    const { isi: daftar } = wajib(
      await kabid.get('/tindak-lanjut?lingkup=BAWAHAN&keadaan=SEMUA&bentuk=BIMBINGAN'),
      200,
    );
    expect(daftar).toMatchObject([{ keadaan: 'SELESAI', kemampuan: [] }]);
    const { kesenjangan } = wajib(await kabid.get(`/rencana-kompetensi?pegawaiId=${d.a.staf.id}`), 200);
    expect(kesenjangan).toMatchObject([{ kompetensi: 'Orientasi pada Hasil', nilai: 2, bimbinganId: id }]);
  });
});

describe('the competence plan', () => {
  it('is made by employee or assessor from the gap, done with proof, and ends its proposal', async () => {
    const [kabid, staf] = [await d.masuk(d.a.kabid), await d.masuk(d.a.staf)];
    const isi = (ubah: object = {}) => ({
      id: randomUUIDv7(),
      pegawaiId: d.a.staf.id,
      tindakLanjutId: usulan.RENCANA_KOMPETENSI,
      kompetensi: 'Orientasi pada Hasil',
      kesenjangan: 'Rencana mingguan belum menjadi kebiasaan.',
      bentuk: 'MENTORING',
      pendampingId: d.a.rekan.id,
      sampai: '2026-06-30',
      jp: 4,
      ...ubah,
    });
    expect((await (await d.masuk(d.a.rekan)).post('/rencana-kompetensi', isi())).status).toBe(403);
    expect((await kabid.post('/rencana-kompetensi', isi({ sampai: '2026-04-01' }))).status).toBe(422);
    const baru = wajib(await kabid.post('/rencana-kompetensi', isi()), 201);
    expect(baru).toMatchObject({
      pendamping: { nama: d.a.rekan.nama },
      kemampuan: ['rencana-kompetensi.batalkan'],
    });
    const { isi: milik, kesenjangan } = wajib(await staf.get('/rencana-kompetensi'), 200);
    expect(milik).toHaveLength(1);
    expect(kesenjangan).toEqual([]);
    const buktiId = await unggahCatatan(staf);
    const hasil = 'Rencana mingguan tersusun empat minggu berturut-turut.';
    const selesai = `/rencana-kompetensi/${baru.id}/penyelesaian`;
    expect((await kabid.post(selesai, { hasil, buktiId })).status).toBe(403);
    expect((await staf.post(selesai, { hasil, buktiId: randomUUIDv7() })).status).toBe(404);
    expect((await staf.post(selesai, { hasil, buktiId })).isi.keadaan).toBe('SELESAI');
    expect((await staf.post(selesai, { hasil, buktiId })).status).toBe(409);
    const { isi: sisa } = wajib(await kabid.get('/tindak-lanjut?lingkup=BAWAHAN'), 200);
    expect(sisa).toEqual([]);
    expect((await staf.hapus(`/bukti/${buktiId}`)).status).toBe(404);
  });

  it('answers a proposal that waits for one, also when it was made apart from it', async () => {
    const [kabid, staf] = [await d.masuk(d.a.kabid), await d.masuk(d.a.staf)];
    const pegawaiId = d.a.staf.id;
    const usul = { id: randomUUIDv7(), pegawaiId, bentuk: 'RENCANA_KOMPETENSI', sebab: 'PIMPINAN' };
    wajib(await kabid.post('/tindak-lanjut', usul), 201);
    const isi = {
      id: randomUUIDv7(),
      pegawaiId,
      kompetensi: 'Komunikasi',
      kesenjangan: 'Laporan lisan belum runtut.',
      bentuk: 'BELAJAR_MANDIRI',
      sampai: '2026-06-30',
      jp: 2,
    };
    wajib(await staf.post('/rencana-kompetensi', isi), 201);
    expect(wajib(await staf.get('/tindak-lanjut'), 200).isi).toMatchObject([
      { id: usul.id, keadaan: 'BERJALAN', rencana: { jumlah: 1, selesai: 0 } },
    ]);
  });

  it('is not for colleagues to see, and no object of another instansi can be reached', async () => {
    const [rekan, kabidB] = [await d.masuk(d.a.rekan), await d.masuk(d.b.kabid)];
    expect((await rekan.get(`/rencana-kompetensi?pegawaiId=${d.a.staf.id}`)).status).toBe(403);
    expect((await kabidB.get(`/rencana-kompetensi?pegawaiId=${d.a.staf.id}`)).status).toBe(404);
    const id = await coachingSelesai(d, d.a);
    expect((await kabidB.get(`/bimbingan/${id}`)).status).toBe(404);
  });
});
