import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { type SkpBerlaku, skpBerlaku, unggahCatatan } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
let skp: SkpBerlaku;
let staf: Klien;
beforeAll(async () => {
  d = await bangunDunia('2026-02-10T02:00:00Z');
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  staf = await d.masuk(d.a.staf);
});
afterAll(() => d.tutup());

type Diminta = OrangUji | { nama: string; kaitan: string };

/** Asks these people through the API; hands back the ids of those asked, in order. */
async function minta(orang: readonly Diminta[], ubah: object = {}): Promise<{ id: string; orang: string[] }> {
  const id = randomUUIDv7();
  const daftar = orang.map((o) => ({
    id: randomUUIDv7(),
    ...('kaitan' in o ? { nama: o.nama, kaitan: o.kaitan } : { pegawaiId: o.id }),
  }));
  wajib(
    await staf.post('/umpan-balik/permintaan', {
      id,
      pertanyaan: 'Apa yang dapat saya perbaiki dalam berbagi jadwal?',
      sasaran: { nilai: 'KOLABORATIF' },
      orang: daftar,
      ...ubah,
    }),
    201,
  );
  return { id, orang: daftar.map((o) => o.id) };
}

const jawaban = (uraian: string, ubah: object = {}) => ({
  id: randomUUIDv7(),
  sentimen: 'PERLU_PERBAIKAN',
  uraian,
  ...ubah,
});
const jawab = async (orang: OrangUji, id: string, uraian: string, ubah: object = {}) =>
  (await d.masuk(orang)).post(`/umpan-balik/permintaan-orang/${id}/jawaban`, jawaban(uraian, ubah));
const terlindung = async () => (await staf.get('/umpan-balik/terlindung')).isi;
const kelompok = async (pertanyaan: string) =>
  (await terlindung()).kelompok.find((g: { pertanyaan: string | null }) => g.pertanyaan === pertanyaan);

describe('asking for feedback', () => {
  it('reaches the inbox, the notices and the home of those asked, and the trail', async () => {
    const { id } = await minta([d.a.rekan, d.a.kabid]);
    const rekan = await d.masuk(d.a.rekan);
    const [masuk] = (await rekan.get('/umpan-balik/permintaan')).isi.masuk;
    expect(masuk).toMatchObject({
      id,
      dari: { nama: 'Siti Aminah' },
      nilai: 'KOLABORATIF',
      bernama: false,
      kemampuan: ['permintaan.jawab', 'permintaan.tolak'],
    });
    expect((await (await d.masuk(d.a.kabid)).get('/umpan-balik/permintaan')).isi.masuk[0].bernama).toBe(true);
    expect((await rekan.get('/pemberitahuan')).isi.isi[0].kalimat).toBe(
      'Siti Aminah meminta umpan balik dari Anda.',
    );
    expect((await rekan.get('/beranda')).isi.tugas).toContainEqual(
      expect.objectContaining({ jenis: 'UMPAN_BALIK_DIMINTA', jumlah: 1, orang: 'Siti Aminah' }),
    );
    const { rows } = await d.pool.query('select peristiwa from audit where objek_id = $1', [id]);
    expect(rows).toEqual([{ peristiwa: 'umpan-balik.diminta' }]);
  });

  it('is refused about oneself, twice to one person, about a result of others; a neighbour is not found', async () => {
    const orang = (...siapa: OrangUji[]) => siapa.map((o) => ({ id: randomUUIDv7(), pegawaiId: o.id }));
    const kirim = (ubah: object) =>
      staf.post('/umpan-balik/permintaan', {
        id: randomUUIDv7(),
        pertanyaan: 'Apa yang dapat saya perbaiki?',
        sasaran: { rhkId: randomUUIDv7() },
        ...ubah,
      });
    const { status, isi } = await kirim({ orang: orang(d.a.staf, d.a.rekan, d.a.rekan) });
    expect(status).toBe(422);
    expect(isi.errors.map((e: { kode: string }) => e.kode)).toEqual([
      'E-UB-RHK',
      'E-UB-DIRI-SENDIRI',
      'E-UB-GANDA',
    ]);
    expect((await kirim({ sasaran: { rhkId: skp.rhk[0] }, orang: orang(d.b.staf) })).status).toBe(404);
  });

  it('can be declined, taken back, and is reminded of only after the pause', async () => {
    const { orang } = await minta([d.a.rekan, d.a.operator]);
    const [pertama, kedua] = orang as [string, string];
    expect((await staf.post(`/umpan-balik/permintaan-orang/${pertama}/pengingat`)).status).toBe(429);
    d.jam.setel('2026-02-13T02:00:00Z');
    staf = await d.masuk(d.a.staf);
    wajib(await staf.post(`/umpan-balik/permintaan-orang/${pertama}/pengingat`), 201);
    expect((await staf.post(`/umpan-balik/permintaan-orang/${pertama}/pengingat`)).status).toBe(429);
    const rekan = await d.masuk(d.a.rekan);
    wajib(
      await rekan.post(`/umpan-balik/permintaan-orang/${pertama}/penolakan`, {
        alasan: 'Belum bekerja sama.',
      }),
      201,
    );
    wajib(await staf.post(`/umpan-balik/permintaan-orang/${kedua}/pembatalan`), 201);
    const milik = (await staf.get('/umpan-balik/permintaan')).isi.isi[0].orang;
    expect(milik.map((o: { keadaan: string }) => o.keadaan).toSorted()).toEqual(['DIBATALKAN', 'DITOLAK']);
    expect((await jawab(d.a.rekan, pertama, 'Terlambat menjawab ini')).status).toBe(409);
    expect((await jawab(d.a.kadis, kedua, 'Bukan untuk saya ini')).status).toBe(404);
    expect((await rekan.post(`/umpan-balik/permintaan-orang/${kedua}/pengingat`)).status).toBe(403);
  });
});

describe('the group that protects a voice', () => {
  it('keeps texts from the employee until three people answered one question; the assessor reads them at once', async () => {
    const pertanyaan = 'Bagaimana saya berbagi kabar dengan bidang lain?';
    const { orang } = await minta([d.a.rekan, d.a.operator, { nama: 'Ibu Ratna', kaitan: 'Ketua RW 05' }], {
      pertanyaan,
    });
    wajib(await jawab(d.a.rekan, orang[0]!, 'suara-rekan: kabarnya sering terlambat'), 201);
    wajib(await jawab(d.a.operator, orang[1]!, 'suara-operator: kabarnya jelas'), 201);
    expect(await kelompok(pertanyaan)).toMatchObject({
      hubungan: null,
      terbuka: false,
      jumlahOrang: null,
      isi: [],
    });
    for (const jalur of [
      '/umpan-balik',
      '/umpan-balik/terlindung',
      '/pemberitahuan',
      '/beranda',
      '/umpan-balik/permintaan',
    ])
      expect(JSON.stringify((await staf.get(jalur)).isi), jalur).not.toContain('suara-');
    const kabid = await d.masuk(d.a.kabid);
    const penilai = JSON.stringify((await kabid.get(`/umpan-balik?pegawaiId=${d.a.staf.id}`)).isi);
    expect(penilai).toContain('suara-rekan');
    expect(penilai).toContain(d.a.rekan.nama);

    const { jalur } = wajib(await staf.post(`/umpan-balik/permintaan-orang/${orang[2]}/tautan`), 201);
    const token = jalur.replace('/u/', '');
    const luar = {
      nama: 'Ratna Dewi',
      kaitan: 'Ketua RW 05',
      sentimen: 'POSITIF',
      uraian: 'suara-warga: selalu menjawab',
    };
    wajib(await d.tamu().post(`/umpan-balik/luar/${token}`, luar), 201);
    const terbuka = await kelompok(pertanyaan);
    expect(terbuka).toMatchObject({ terbuka: true, jumlahOrang: 3 });
    expect(terbuka.isi.map((u: { uraian: string }) => u.uraian.split(':')[0]).toSorted()).toEqual([
      'suara-operator',
      'suara-rekan',
      'suara-warga',
    ]);
    const dibaca = JSON.stringify(terbuka);
    for (const rahasia of [d.a.rekan.id, d.a.rekan.nama, 'Ratna', d.a.operator.id, '2026-02'])
      expect(dibaca).not.toContain(rahasia);
    expect((await staf.get('/pemberitahuan')).isi.isi[0].kalimat).toBe(
      'Umpan balik tanpa nama untuk Anda kini dapat dibaca.',
    );
  });

  it('counts people, not texts, and does not let an agency go below the table', async () => {
    await d.pool.query(
      `update pengaturan_instansi set profil = '{"umpanBalikKelompokTerkecil": 4}' where instansi_id = $1`,
      [d.a.id],
    );
    expect(await kelompok('Bagaimana saya berbagi kabar dengan bidang lain?')).toMatchObject({
      terbuka: false,
      isi: [],
    });
    await d.pool.query(`update pengaturan_instansi set profil = '{}' where instansi_id = $1`, [d.a.id]);
    const rekan = await d.masuk(d.a.rekan);
    for (let i = 0; i < 4; i++)
      wajib(
        await rekan.post('/umpan-balik', {
          pegawaiId: d.a.staf.id,
          sasaran: [{ id: randomUUIDv7(), nilai: 'HARMONIS' }],
          sentimen: 'POSITIF',
          uraian: `suara-berulang ${i}`,
        }),
        201,
      );
    const sendiri = (await terlindung()).kelompok.find(
      (g: { hubungan: string | null }) => g.hubungan === 'REKAN',
    );
    expect(sendiri).toMatchObject({ terbuka: false, periode: 'Triwulan I 2026', isi: [] });
  });

  it('lets a giver choose to be named: then the text is there at once, with its evidence', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const bukti = await unggahCatatan(rekan);
    const kirim = (ubah: object) =>
      rekan.post('/umpan-balik', {
        pegawaiId: d.a.staf.id,
        sasaran: [{ id: randomUUIDv7(), nilai: 'ADAPTIF' }],
        sentimen: 'POSITIF',
        uraian: 'Menyusun jadwal cadangan ketika truk rusak.',
        buktiId: [bukti],
        ...ubah,
      });
    wajib(await kirim({}), 201);
    expect((await staf.get(`/bukti/${bukti}`)).status).toBe(404);
    expect((await (await d.masuk(d.a.kabid)).get(`/bukti/${bukti}`)).status).toBe(200);
    wajib(await kirim({ namaTerbuka: true }), 201);
    const [satu] = (await staf.get('/umpan-balik')).isi.isi;
    expect(satu).toMatchObject({ pemberi: { nama: 'Dewi Lestari' }, bukti: [{ id: bukti }] });
    expect((await staf.get(`/bukti/${bukti}`)).status).toBe(200);
    expect(
      (await kirim({ buktiId: [await unggahCatatan(staf, 'Bukan milik rekan')] })).isi.errors[0].kode,
    ).toBe('E-UB-BUKTI');
  });
});

describe('the link for somebody outside', () => {
  const luar = {
    nama: 'Pak Jaya',
    kaitan: 'Mitra bank sampah',
    sentimen: 'NETRAL',
    uraian: 'Datanya sudah lengkap.',
  };
  const tautan = async () => {
    const { orang } = await minta([{ nama: 'Pak Jaya', kaitan: 'Mitra' }]);
    const { jalur, sampai } = wajib(await staf.post(`/umpan-balik/permintaan-orang/${orang[0]}/tautan`), 201);
    return { orangId: orang[0]!, token: String(jalur).replace('/u/', ''), sampai };
  };

  it('shows the question and who asks, works once, and is gone then', async () => {
    const { token } = await tautan();
    const tamu = d.tamu();
    expect((await tamu.get(`/umpan-balik/luar/${token}`)).isi).toMatchObject({
      instansi: 'Pemerintah Kota A',
      pegawai: { nama: 'Siti Aminah', jabatan: 'Pengelola Persampahan' },
      tentang: 'Kolaboratif',
      nama: 'Pak Jaya',
    });
    wajib(await tamu.post(`/umpan-balik/luar/${token}`, luar), 201);
    expect((await tamu.post(`/umpan-balik/luar/${token}`, luar)).status).toBe(404);
    expect((await tamu.get(`/umpan-balik/luar/${token}`)).status).toBe(404);
    const { rows } = await d.pool.query(
      `select luar_nama, hubungan, pemberi_pegawai_id from umpan_balik where uraian = $1`,
      [luar.uraian],
    );
    expect(rows).toEqual([{ luar_nama: 'Pak Jaya', hubungan: 'LAINNYA', pemberi_pegawai_id: null }]);
  });

  it('is dead when it expired, was replaced, recalled, or changed by a letter', async () => {
    const tamu = d.tamu();
    const satu = await tautan();
    wajib(await staf.post(`/umpan-balik/permintaan-orang/${satu.orangId}/tautan`), 201);
    const dua = await tautan();
    wajib(await staf.post(`/umpan-balik/permintaan-orang/${dua.orangId}/pembatalan`), 201);
    const tiga = await tautan();
    const salah = tiga.token.slice(0, -1) + (tiga.token.endsWith('A') ? 'B' : 'A');
    for (const token of [satu.token, dua.token, salah, 'x', '-'.repeat(76)])
      expect((await tamu.get(`/umpan-balik/luar/${token}`)).status, token).toBe(404);
    expect((await tamu.get(`/umpan-balik/luar/${tiga.token}`)).status).toBe(200);
    d.jam.majukan('P14D');
    expect((await tamu.get(`/umpan-balik/luar/${tiga.token}`)).status).toBe(404);
    d.jam.majukan('-P14D');
  });

  it('lies nowhere: the table has a fingerprint, the kept answer none, and a repeat is told to ask anew', async () => {
    const { orang } = await minta([{ nama: 'Bu Lina', kaitan: 'Warga' }]);
    const kunci = randomUUIDv7();
    const jalur = `/umpan-balik/permintaan-orang/${orang[0]}/tautan`;
    const satu = wajib(await staf.post(jalur, {}, { kunci }), 201);
    expect((await staf.post(jalur, {}, { kunci })).status).toBe(409);
    const rahasia = satu.jalur.slice('/u/'.length + 44);
    for (const tabel of ['idempotensi', 'audit', 'umpan_balik_permintaan_orang'])
      expect(
        (await d.pool.query(`select 1 from ${tabel} t where t::text like $1`, [`%${rahasia}%`])).rows,
      ).toEqual([]);
  });

  it('is asked too often by nobody', async () => {
    const status = [];
    for (let i = 0; i < 12; i++) status.push((await d.tamu().post('/umpan-balik/luar/x', luar)).status);
    expect(status.at(-1)).toBe(429);
  });
});

describe('after feedback (Ps 20)', () => {
  it('goes from no progress to taking the result over, which the assessor sees in the evaluation', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const langkah = (ubah: object) =>
      kabid.post('/umpan-balik/tindakan', {
        id: randomUUIDv7(),
        pegawaiId: d.a.staf.id,
        rhkId: skp.rhk[1],
        kemajuan: 'TETAP_TIDAK_ADA',
        tindakan: 'AMBIL_ALIH_RHK',
        catatan: 'Dua kali dibina, laporan bank sampah tetap belum tersusun.',
        ...ubah,
      });
    expect((await langkah({})).isi.errors.map((e: { kode: string }) => e.kode)).toEqual([
      'E-TINDAKAN-UMPAN-BALIK',
      'E-TINDAKAN-BERTAHAP',
    ]);
    wajib(
      await kabid.post('/umpan-balik', {
        pegawaiId: d.a.staf.id,
        sasaran: [{ id: randomUUIDv7(), rhkId: skp.rhk[1] }],
        sentimen: 'PERLU_PERBAIKAN',
        uraian: 'Laporan bulan Januari belum ada.',
      }),
      201,
    );
    wajib(
      await langkah({ kemajuan: 'TIDAK_ADA', tindakan: 'PEMBINAAN', catatan: 'Dampingi dua minggu.' }),
      201,
    );
    wajib(await langkah({}), 201);
    expect((await langkah({})).isi.errors[0].kode).toBe('E-TINDAKAN-SUDAH-DIAMBIL');
    const bahan = wajib(
      await kabid.get(`/evaluasi/bahan?pegawaiId=${d.a.staf.id}&periodeId=${d.a.periode.triwulan[0]}`),
      200,
    );
    expect(bahan.bahan.diambilAlih).toEqual([
      expect.objectContaining({ rhkId: skp.rhk[1], oleh: 'Rahmat Hidayat', hari: '2026-02-13' }),
    ]);
    const milik = (await staf.get(`/umpan-balik/tindakan?pegawaiId=${d.a.staf.id}`)).isi;
    expect(milik.isi.map((t: { tindakan: string }) => t.tindakan)).toEqual(['AMBIL_ALIH_RHK', 'PEMBINAAN']);
    expect(milik.kemampuan).toEqual([]);
    const rekan = await d.masuk(d.a.rekan);
    expect((await rekan.get(`/umpan-balik/tindakan?pegawaiId=${d.a.staf.id}`)).status).toBe(403);
    expect((await kabid.get(`/umpan-balik/tindakan?pegawaiId=${d.b.staf.id}`)).status).toBe(404);
  });

  it('asks the assessor about his own feedback, from nothing but it', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const jalur = `/umpan-balik/pertanyaan?pegawaiId=${d.a.staf.id}&periodeId=${d.a.periode.triwulan[0]}`;
    const kode = async () => (await kabid.get(jalur)).isi.isi.map((t: { kode: string }) => t.kode);
    expect(await kode()).toEqual(['W-BIAS-TANPA-BUKTI']);
    wajib(
      await kabid.post('/umpan-balik', {
        pegawaiId: d.a.rekan.id,
        sasaran: [{ id: randomUUIDv7(), nilai: 'AKUNTABEL' }],
        sentimen: 'PERLU_PERBAIKAN',
        uraian: 'Laporan bulan Januari belum ada.',
      }),
      201,
    );
    expect(await kode()).toEqual(['W-BIAS-SALINAN', 'W-BIAS-TANPA-BUKTI']);
    expect((await staf.get(jalur)).isi.isi).toEqual([]);
  });
});
