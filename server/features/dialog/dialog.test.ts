import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import { skpDiajukan } from '#tests/builders/skp.ts';
import { withInstansi } from '../../db/transaksi.ts';

let d: Dunia;
let kabid: Klien;
let staf: Klien;
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T10:00:00Z');
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  kabid = await d.masuk(d.a.kabid);
  staf = await d.masuk(d.a.staf);
});
afterAll(() => d.tutup());

const AGENDA = [{ fakta: 'Rit naik.', pertanyaan: 'Apa yang membantu?' }];
const isian = (ubah: object = {}) => ({
  id: randomUUIDv7(),
  pegawaiId: d.a.staf.id,
  jenis: 'BERKALA',
  tanggal: '2026-03-20',
  mulai: '09:30',
  cara: 'TATAP_MUKA',
  tempat: 'Ruang rapat kecil',
  agenda: AGENDA,
  ...ubah,
});
const jadwalkan = async (klien = kabid, ubah: object = {}) =>
  wajib(await klien.post('/dialog', isian(ubah)), 201);
const jejak = async (id: string) =>
  (await d.pool.query('select peristiwa from audit where objek_id = $1 order by id', [id])).rows.map(
    (r) => r.peristiwa,
  );

describe('scheduling a dialogue', () => {
  it('is open to the assessor and to the employee, who both find it and are told', async () => {
    const satu = await jadwalkan();
    expect(satu).toMatchObject({
      pegawai: { nama: 'Siti Aminah' },
      penilai: { nama: 'Rahmat Hidayat' },
      keadaan: 'DIJADWALKAN',
      mulai: '09:30',
      agenda: AGENDA,
    });
    const dua = await jadwalkan(staf, { jenis: 'INSIDENTIL' });
    expect(dua.penilai.id).toBe(d.a.kabid.id);
    const milik = (await staf.get('/dialog')).isi;
    expect(milik.isi.map((x: { id: string }) => x.id)).toEqual(expect.arrayContaining([satu.id, dua.id]));
    expect((await kabid.get('/dialog')).isi.bawahan.map((b: { nama: string }) => b.nama)).toEqual([
      'Dewi Lestari',
      'Siti Aminah',
    ]);
    const kabar = (await staf.get('/pemberitahuan')).isi.isi[0];
    expect(kabar.kalimat).toBe('Rahmat Hidayat mengajak Anda berdialog kinerja pada 20 Maret 2026.');
    expect(kabar.tautan).toBe(`/dialog/${satu.id}`);
    expect(await jejak(satu.id)).toEqual(['dialog.dijadwalkan']);
  });

  it('is refused to everybody else, also to the assessor’s superior, and does not exist for another instansi', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const ditolak = await kadis.post('/dialog', isian());
    expect(ditolak.status).toBe(403);
    expect(ditolak.isi.siapa.nama).toBe(d.a.kabid.nama);
    expect((await kabid.post('/dialog', isian({ pegawaiId: d.b.staf.id }))).status).toBe(404);
    const { id } = await jadwalkan();
    for (const orang of [d.a.kadis, d.a.walikota, d.a.operator, d.a.rekan, d.b.kabid])
      expect((await (await d.masuk(orang)).get(`/dialog/${id}`)).status, orang.nama).toBe(404);
  });

  it('answers a repeated request with the same dialogue', async () => {
    const [badan, kunci] = [isian(), randomUUIDv7()];
    const satu = await kabid.post('/dialog', badan, { kunci });
    expect((await kabid.post('/dialog', badan, { kunci })).isi).toEqual(satu.isi);
    expect(await jejak(badan.id)).toEqual(['dialog.dijadwalkan']);
  });

  it('begins with three facts from the records of others and their questions', async () => {
    const bahan = (await kabid.get(`/dialog/bahan?pegawaiId=${d.a.staf.id}`)).isi;
    expect(bahan.agenda).toHaveLength(3);
    expect(bahan.agenda[0].fakta).toContain('2 dari 2 RHK belum ada realisasinya pada Triwulan I 2026');
    expect((await (await d.masuk(d.a.operator)).get(`/dialog/bahan?pegawaiId=${d.a.staf.id}`)).status).toBe(
      403,
    );
  });
});

describe('agreeing', () => {
  it('takes the words of both, a day that has come, and both confirmations of the same words', async () => {
    const { id, versi } = await jadwalkan(kabid, { tanggal: '2026-03-21' });
    const terlaluDini = await staf.post(`/dialog/${id}/konfirmasi`, {}, { versi });
    expect(terlaluDini.isi.errors.map((e: { kode: string }) => e.kode)).toEqual([
      'E-DIALOG-BELUM-TIBA',
      'E-DIALOG-TANPA-CATATAN',
    ]);
    d.jam.setel('2026-03-20T17:30:00Z');
    const a = wajib(
      await staf.put(`/dialog/${id}/catatan`, { catatan: 'Rute selatan dibagi dua.' }, { versi }),
      200,
    );
    const b = wajib(await staf.post(`/dialog/${id}/konfirmasi`, {}, { versi: a.versi }), 201);
    expect(b).toMatchObject({ keadaan: 'MENUNGGU_KONFIRMASI', setuju: { penilai: null } });
    expect((await staf.post(`/dialog/${id}/konfirmasi`, {}, { versi: b.versi })).isi.errors[0].kode).toBe(
      'E-DIALOG-SUDAH-SETUJU',
    );
    // the assessor adds a word: what the employee confirmed is no longer what stands there
    const c = wajib(
      await kabid.put(
        `/dialog/${id}/catatan`,
        { catatan: 'Rute selatan dibagi dua mulai April.' },
        { versi: b.versi },
      ),
      200,
    );
    expect(c).toMatchObject({ keadaan: 'DIJADWALKAN', setuju: { pegawai: null, penilai: null } });
    const e = wajib(await kabid.post(`/dialog/${id}/konfirmasi`, {}, { versi: c.versi }), 201);
    const f = wajib(await staf.post(`/dialog/${id}/konfirmasi`, {}, { versi: e.versi }), 201);
    expect(f).toMatchObject({ keadaan: 'DIKONFIRMASI', kemampuan: [] });
    expect((await kabid.put(`/dialog/${id}/catatan`, { catatan: 'Lain' }, { versi: f.versi })).status).toBe(
      409,
    );
  });

  it('refuses words and confirmations on an old version and hands back the present one', async () => {
    const { id, versi } = await jadwalkan();
    wajib(await staf.put(`/dialog/${id}/catatan`, { catatan: 'Dari pegawai' }, { versi }), 200);
    const lama = await kabid.put(`/dialog/${id}/catatan`, { catatan: 'Dari penilai' }, { versi });
    expect(lama.status).toBe(412);
    expect(lama.isi.terkini.catatan).toBe('Dari pegawai');
    expect((await kabid.post(`/dialog/${id}/konfirmasi`, {}, { versi })).status).toBe(412);
  });

  it('calls a dialogue off unless something was agreed in it', async () => {
    const { id } = await jadwalkan();
    wajib(await staf.post(`/dialog/${id}/pembatalan`), 201);
    expect((await staf.post(`/dialog/${id}/kesepakatan`, kesepakatan(d.a.staf))).status).toBe(409);
    const dua = await jadwalkan();
    wajib(await staf.post(`/dialog/${dua.id}/kesepakatan`, kesepakatan(d.a.staf)), 201);
    expect((await kabid.post(`/dialog/${dua.id}/pembatalan`)).isi.errors[0].kode).toBe(
      'E-DIALOG-ADA-KESEPAKATAN',
    );
  });
});

const kesepakatan = (pemilik: OrangUji, ubah: object = {}) => ({
  id: randomUUIDv7(),
  uraian: 'Menyusun peta rute selatan',
  pemilikId: pemilik.id,
  batas: '2026-04-10',
  ...ubah,
});

describe('agreements', () => {
  it('come back in the next dialogue, in its agenda, and on the owner’s home until they are done', async () => {
    const satu = await jadwalkan();
    const butir = kesepakatan(d.a.staf, {
      uraian: 'Menghitung ulang rit per kelurahan',
      batas: '2026-03-30',
    });
    wajib(await kabid.post(`/dialog/${satu.id}/kesepakatan`, butir), 201);
    const dua = await jadwalkan();
    expect(dua.terbawa.map((x: { id: string }) => x.id)).toContain(butir.id);
    const bahan = (await kabid.get(`/dialog/bahan?pegawaiId=${d.a.staf.id}`)).isi;
    expect(bahan.agenda[0].fakta).toContain('Menghitung ulang rit per kelurahan');
    const tugas = async (klien: Klien) =>
      (await klien.get('/beranda')).isi.tugas.find((t: { jenis: string }) => t.jenis === 'KESEPAKATAN');
    expect(await tugas(staf)).toMatchObject({ batas: '2026-03-30', tautan: '/dialog' });
    expect(await tugas(kabid)).toBeUndefined();
    const selesai = wajib(
      await staf.post(`/dialog/${satu.id}/kesepakatan/${butir.id}/penyelesaian`, {
        hasil: 'SELESAI',
        keterangan: 'Selesai untuk 12 kelurahan.',
      }),
      201,
    );
    expect(selesai.kesepakatan[0]).toMatchObject({ keadaan: 'SELESAI', kemampuan: [] });
    expect(
      (await staf.post(`/dialog/${satu.id}/kesepakatan/${butir.id}/penyelesaian`, { hasil: 'DILEPAS' }))
        .status,
    ).toBe(409);
    expect((await staf.get(`/dialog/${dua.id}`)).isi.terbawa.map((x: { id: string }) => x.id)).not.toContain(
      butir.id,
    );
  });

  it('belong to one of the two, and are struck only while the dialogue is open', async () => {
    const { id } = await jadwalkan();
    expect((await kabid.post(`/dialog/${id}/kesepakatan`, kesepakatan(d.a.rekan))).isi.errors[0].kode).toBe(
      'E-KESEPAKATAN-PEMILIK',
    );
    const butir = kesepakatan(d.a.kabid);
    wajib(await staf.post(`/dialog/${id}/kesepakatan`, butir), 201);
    const { kesepakatan: sisa } = wajib(await kabid.hapus(`/dialog/${id}/kesepakatan/${butir.id}`), 200);
    expect(sisa).toEqual([]);
    const lain = await jadwalkan();
    expect((await kabid.hapus(`/dialog/${lain.id}/kesepakatan/${butir.id}`)).status).toBe(404);
  });
});

describe('private notes', () => {
  it('are each one’s own; the other party reads his, not mine', async () => {
    const { id } = await jadwalkan();
    wajib(await kabid.put(`/dialog/${id}/catatan-pribadi`, { isi: 'Ia tampak lelah; tanyakan beban.' }), 200);
    wajib(await staf.put(`/dialog/${id}/catatan-pribadi`, { isi: 'Minta bantuan dua orang.' }), 200);
    expect((await kabid.get(`/dialog/${id}/catatan-pribadi`)).isi).toMatchObject({
      isi: 'Ia tampak lelah; tanyakan beban.',
      versi: 1,
    });
    expect((await staf.get(`/dialog/${id}/catatan-pribadi`)).isi.isi).toBe('Minta bantuan dua orang.');
    expect((await (await d.masuk(d.a.kadis)).get(`/dialog/${id}/catatan-pribadi`)).status).toBe(404);
  });

  it('are changed on the version that was read, and neither trail nor kept answer holds a word', async () => {
    const { id } = await jadwalkan();
    const kunci = randomUUIDv7();
    const satu = await kabid.put(`/dialog/${id}/catatan-pribadi`, { isi: 'rahasia-pertama' }, { kunci });
    expect(satu.isi).toEqual({ versi: 1, diubahPada: expect.any(String) });
    expect(
      (await kabid.put(`/dialog/${id}/catatan-pribadi`, { isi: 'rahasia-pertama' }, { kunci })).isi,
    ).toEqual(satu.isi);
    const lama = await kabid.put(`/dialog/${id}/catatan-pribadi`, { isi: 'rahasia-kedua' });
    expect(lama.status).toBe(428);
    wajib(await kabid.put(`/dialog/${id}/catatan-pribadi`, { isi: 'rahasia-kedua' }, { versi: 1 }), 200);
    for (const tabel of ['audit', 'idempotensi', 'pemberitahuan', 'dialog'])
      expect(
        (await d.pool.query(`select 1 from ${tabel} t where t::text like '%rahasia-%'`)).rows,
        tabel,
      ).toEqual([]);
    expect(await jejak(id)).toEqual([
      'dialog.dijadwalkan',
      'dialog.catatan-pribadi',
      'dialog.catatan-pribadi',
    ]);
  });

  it('stay with their author for a query that forgets to ask who reads', async () => {
    const { id } = await jadwalkan();
    wajib(await kabid.put(`/dialog/${id}/catatan-pribadi`, { isi: 'hanya untuk saya' }), 200);
    const semua = (atasNama?: { pegawaiId: string; akunId: string }) =>
      withInstansi(
        d.app.db,
        d.a.id,
        (tx) => tx.selectFrom('dialog_catatan_pribadi').selectAll().where('dialog_id', '=', id).execute(),
        atasNama,
      );
    const akunId = randomUUIDv7();
    expect(await semua()).toEqual([]);
    expect(await semua({ pegawaiId: d.a.staf.id, akunId })).toEqual([]);
    expect(await semua({ pegawaiId: d.a.kabid.id, akunId })).toHaveLength(1);
    await expect(
      withInstansi(
        d.app.db,
        d.a.id,
        (tx) =>
          tx
            .insertInto('dialog_catatan_pribadi')
            .values({ instansi_id: d.a.id, dialog_id: id, penulis_pegawai_id: d.a.kadis.id, isi: 'palsu' })
            .execute(),
        { pegawaiId: d.a.staf.id, akunId },
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('clarifying expectations', () => {
  it('belongs to the version that waits to be set, and is agreed before it is', async () => {
    const skp = await skpDiajukan(d, d.a.rekan);
    const rekan = await d.masuk(d.a.rekan);
    const isi = { pegawaiId: d.a.rekan.id, jenis: 'KLARIFIKASI', skpId: skp.id, tanggal: '2026-03-21' };
    const satu = await jadwalkan(kabid, isi);
    expect(satu.skp).toEqual({ id: skp.id, tahun: 2026, nomor: 1 });
    const catat = wajib(
      await rekan.put(
        `/dialog/${satu.id}/catatan`,
        { catatan: 'Target 95 % untuk data terverifikasi.' },
        { versi: satu.versi },
      ),
      200,
    );
    const a = wajib(await rekan.post(`/dialog/${satu.id}/konfirmasi`, {}, { versi: catat.versi }), 201);
    const dua = await jadwalkan(rekan, isi);
    wajib(await kabid.post(`/dialog/${satu.id}/konfirmasi`, {}, { versi: a.versi }), 201);
    wajib(await kabid.post(`/skp/${skp.id}/persetujuan`), 201);
    const daftar = (await rekan.get(`/dialog?skpId=${skp.id}`)).isi.isi;
    expect(daftar.map((x: { keadaan: string }) => x.keadaan).toSorted()).toEqual([
      'DIJADWALKAN',
      'DIKONFIRMASI',
    ]);
    const terlambat = wajib(
      await rekan.put(`/dialog/${dua.id}/catatan`, { catatan: 'Sesudahnya' }, { versi: dua.versi }),
      200,
    );
    expect(
      (await rekan.post(`/dialog/${dua.id}/konfirmasi`, {}, { versi: terlambat.versi })).isi.errors[0].kode,
    ).toBe('E-DIALOG-SKP-DITETAPKAN');
    expect((await kabid.post('/dialog', isian(isi))).isi.errors[0].kode).toBe('E-DIALOG-SKP');
  });
});

describe('the list', () => {
  it('comes in pages, newest day first, without a gap', async () => {
    const semua = (await kabid.get('/dialog?batas=100')).isi.isi.map((x: { id: string }) => x.id);
    const satu = (await kabid.get('/dialog?batas=3')).isi;
    const dua = (await kabid.get(`/dialog?batas=100&setelah=${satu.setelah}`)).isi;
    expect([...satu.isi, ...dua.isi].map((x: { id: string }) => x.id)).toEqual(semua);
  });
});
