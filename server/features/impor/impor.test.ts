import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { lapor, type SkpBerlaku, skpBerlaku, unggahCatatan } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { bacaUji, lembarUji, muat, terima } from '#tests/builders/lembar.ts';

let d: Dunia;
let skp: SkpBerlaku;
let staf: Klien;
beforeAll(async () => {
  // Thursday 15 January 2026, 09.00 WIB
  d = await bangunDunia();
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  staf = await d.masuk(d.a.staf);
  await staf.post(`/skp/${skp.skpId}/rencana-aksi`, {
    id: randomUUIDv7(),
    rhkId: skp.rhk[0],
    uraian: 'Menyusun jadwal angkut',
  });
});
afterAll(() => d.tutup());

const BKN = [
  'Rencana Aksi',
  'Tanggal Kegiatan',
  'Jam Mulai',
  'Jam Selesai',
  'Kegiatan Harian',
  'Sumber Data',
  'Realisasi',
  'Satuan',
  'Bukti Dukung',
];
const baris = async (klien: Klien, id: string) => (await klien.get(`/impor/${id}/baris?batas=200`)).isi.isi;
const banyak = async (pegawaiId: string) =>
  (await d.pool.query('select count(*)::int as n from aktivitas where pegawai_id = $1', [pegawaiId])).rows[0]
    .n;

describe("a sheet with BKN's columns", () => {
  it('is checked, taken over row by row, and doubles nothing when it comes again', async () => {
    const isi = await lembarUji('xlsx', [
      BKN,
      [
        'menyusun jadwal  angkut',
        new Date('2026-01-15T00:00:00Z'),
        '07:30',
        '08:30',
        'Menyusun jadwal angkut pekan ini',
        'Catatan lapangan',
        2,
        'dokumen',
        'https://contoh.id/jadwal',
      ],
      ['', '14/01/2026', '7.30', '09.00', 'Rapat koordinasi bidang', '', null, '', ''],
      ['', '14/01/2026', '08.30', '10.00', 'Bertumpang dengan rapat', '', null, '', ''],
    ]);
    const id = randomUUIDv7();
    const muatan = await muat(staf, isi, 'AKTIVITAS', id);
    expect(muatan.status).toBe(200);
    expect(muatan.isi).toMatchObject({
      nama: 'harian.xlsx',
      jumlah: { semua: 3, sah: 2, salah: 1, sudahAda: 0, masuk: 0 },
    });
    expect((await muat(staf, isi, 'AKTIVITAS', id)).isi).toEqual(muatan.isi);
    const [, , salah] = await baris(staf, id);
    expect(salah).toMatchObject({ nomor: 4, hasil: 'SALAH' });
    expect(salah.temuan).toEqual([
      {
        alamat: 'C4',
        indeks: 2,
        kode: 'E-AKT-OVERLAP',
        pesan:
          'Waktunya bertumpang tindih dengan "Rapat koordinasi bidang" (07.30–09.00). Ubah salah satunya.',
      },
    ]);
    expect(await banyak(d.a.staf.id)).toBe(0);

    const kunci = randomUUIDv7();
    const pertama = await staf.post(`/impor/${id}/penerimaan`, { kirim: true }, { kunci });
    expect(pertama.isi.jumlah).toMatchObject({ sah: 0, salah: 1, masuk: 2 });
    expect((await staf.post(`/impor/${id}/penerimaan`, { kirim: true }, { kunci })).isi).toEqual(pertama.isi);
    const { isi: daftar } = await staf.get('/aktivitas?dari=2026-01-14');
    expect(daftar.isi).toMatchObject([
      {
        tanggal: '2026-01-15',
        kategori: 'RHK',
        rhkId: skp.rhk[0],
        rencanaAksi: 'Menyusun jadwal angkut',
        menit: 60,
        volume: 2,
        satuan: 'dokumen',
        sumberData: 'Catatan lapangan',
        keadaan: 'DIKIRIM',
        bukti: [{ jenis: 'TAUTAN', tautan: 'https://contoh.id/jadwal' }],
      },
      { tanggal: '2026-01-14', kategori: 'UMUM', mulai: '07:30', menit: 90 },
    ]);
    const jejak = await d.pool.query(
      "select peristiwa from audit where tentang_pegawai_id = $1 and (peristiwa like 'impor%' or peristiwa = 'aktivitas.dikirim') order by id",
      [d.a.staf.id],
    );
    expect(jejak.rows.map((r) => r.peristiwa)).toEqual([
      'impor.dimuat',
      'aktivitas.dikirim',
      'aktivitas.dikirim',
      'impor.diterima',
    ]);
    const rekap = await staf.get('/aktivitas/rekap?bulan=2026-01');
    expect(rekap.isi).toMatchObject({ dikirim: 2, menitDikirim: 150 });

    const lagi = await muat(staf, isi);
    expect(lagi.isi.jumlah).toMatchObject({ sah: 0, salah: 1, sudahAda: 2 });
    expect((await terima(staf, lagi.isi.id)).isi.jumlah.masuk).toBe(0);
    expect(await banyak(d.a.staf.id)).toBe(2);
  });

  it('may be pasted, with other headings in another order; a fault is mended in place', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const tempelan = [
      'Uraian Kegiatan\tTgl\tDurasi (menit)\tParaf',
      'Menimbang sampah terpilah\t15/01/2026\t60\t',
      'Rapat\t15/01/2026\tsejam\tada',
    ].join('\n');
    const { isi } = await muat(rekan, tempelan);
    expect(isi.jumlah).toMatchObject({ sah: 1, salah: 1 });
    expect(isi.kepala).toEqual(['Uraian Kegiatan', 'Tgl', 'Durasi (menit)', 'Paraf']);
    const [, salah] = await baris(rekan, isi.id);
    expect(salah.temuan.map((t: { alamat: string; kode: string }) => `${t.alamat} ${t.kode}`).sort()).toEqual(
      ['A3 E-AKT-URAIAN', 'C3 E-IMPOR-ANGKA'],
    );
    const perbaiki = await rekan.put(`/impor/${isi.id}/baris/3`, {
      sel: ['Rapat koordinasi bank sampah', '15/01/2026', '60', 'ada'],
    });
    expect(perbaiki.isi).toMatchObject({ nomor: 3, hasil: 'SAH', temuan: [] });
    expect((await terima(rekan, isi.id, { kirim: false })).isi.jumlah).toMatchObject({ masuk: 2, salah: 0 });
    const { isi: daftar } = await rekan.get('/aktivitas?dari=2026-01-15');
    expect(daftar.isi.map((a: { keadaan: string }) => a.keadaan)).toEqual(['DRAF', 'DRAF']);
    expect((await rekan.put(`/impor/${isi.id}/baris/3`, { sel: ['x'] })).status).toBe(409);
    expect((await rekan.put(`/impor/${isi.id}/baris/77`, { sel: ['x'] })).status).toBe(404);
  });

  it('checks again what hangs together with a mended row, and what columns are matched anew', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const { isi } = await muat(
      rekan,
      'Tanggal;Kegiatan;Awal;Jam Selesai\n14/01/2026;Patroli pagi di TPS;08:00;10:00\n14/01/2026;Menyusun laporan patroli;09:00;11:00\n',
    );
    expect(isi.jumlah).toMatchObject({ salah: 2 });
    const padan = await rekan.put(`/impor/${isi.id}/pemadanan`, { pemadanan: { mulai: 2 } });
    expect(padan.isi.jumlah).toMatchObject({ sah: 1, salah: 1 });
    await rekan.put(`/impor/${isi.id}/baris/2`, {
      sel: ['14/01/2026', 'Patroli pagi di TPS', '07:00', '09:00'],
    });
    expect((await rekan.get(`/impor/${isi.id}`)).isi.jumlah).toMatchObject({ sah: 2, salah: 0 });
    expect((await rekan.hapus(`/impor/${isi.id}`)).status).toBe(204);
    expect((await rekan.get(`/impor/${isi.id}`)).status).toBe(404);
  });

  it('refuses each row of a closed period by itself', async () => {
    const tutup = (pada: string | null) =>
      d.pool.query('update periode set ditutup_pada = $2 where id = $1', [d.a.periode.triwulan[0], pada]);
    await tutup('2026-01-15');
    const kadis = await d.masuk(d.a.kadis);
    const { isi } = await muat(kadis, 'Tanggal;Kegiatan;Menit\n14/01/2026;Memimpin rapat dinas;60\n');
    const [satu] = await baris(kadis, isi.id);
    expect(satu.temuan).toMatchObject([{ alamat: 'A2', kode: 'E-PERIODE-DITUTUP' }]);
    await tutup(null);
    await kadis.put(`/impor/${isi.id}/baris/2`, { sel: ['14/01/2026', 'Memimpin rapat dinas', '60'] });
    // closed again between checking and taking over
    await tutup('2026-01-15');
    expect((await terima(kadis, isi.id)).isi.jumlah).toMatchObject({ sah: 0, salah: 1, masuk: 0 });
    await tutup(null);
  });

  it('belongs to the one who loaded it', async () => {
    const { isi } = await muat(staf, 'Tanggal;Kegiatan;Menit\n15/01/2026;Hanya milik saya sendiri;10\n');
    for (const orang of [d.a.rekan, d.a.kabid, d.a.operator, d.b.staf]) {
      const klien = await d.masuk(orang);
      expect((await klien.get(`/impor/${isi.id}`)).status).toBe(404);
      expect((await klien.get(`/impor/${isi.id}/baris`)).status).toBe(404);
      expect((await klien.post(`/impor/${isi.id}/penerimaan`, {})).status).toBe(404);
      expect((await klien.hapus(`/impor/${isi.id}`)).status).toBe(404);
    }
    expect((await d.tamu().get(`/impor/${isi.id}`)).status).toBe(401);
  });

  it('says what to do with a file that is no sheet', async () => {
    const { isi: foto } = await muat(staf, Buffer.from('89504e470d0a1a0a0000000d', 'hex'));
    expect(foto.detail).toContain('bukan XLSX atau CSV');
    const { isi: lama } = await muat(staf, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    expect(lama.detail).toContain('Excel lama');
    const { isi: rusak } = await muat(staf, Buffer.from('504b0304ffffffff', 'hex'));
    expect(rusak.detail).toContain('rusak');
    const { isi: tanpaJudul } = await muat(staf, 'satu;dua\ntiga;empat\n');
    expect(tanpaJudul.detail).toContain('Judul kolom tidak ditemukan');
    const { isi: kosong } = await muat(staf, 'Tanggal;Kegiatan;Menit\n');
    expect(kosong.detail).toContain('tidak ada baris');
  });
});

describe('the sheet that goes out', () => {
  it('has what the list has, as XLSX and CSV, formulas made harmless, and is there already when it comes back', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const bukti = await unggahCatatan(kabid);
    await lapor(kabid, {
      tanggal: '2026-01-15',
      uraian: '=HYPERLINK("https://jahat.id";"klik")',
      menit: null,
      mulai: '08:00',
      selesai: '09:00',
      bukti: [bukti],
    });
    await lapor(kabid, {
      tanggal: '2026-01-14',
      uraian: '-5 derajat di gudang beku',
      volume: 1.5,
      satuan: 'm3',
    });
    const xlsx = await kabid.get('/aktivitas/ekspor?dari=2026-01-01');
    expect(xlsx.kepala['content-disposition']).toBe('attachment; filename="aktivitas.xlsx"');
    const sel = (await bacaUji(xlsx.mentah)).map((b) => b.sel);
    expect(sel[0]!.slice(0, 9)).toEqual(BKN);
    expect(sel[1]!.slice(1, 5)).toEqual([
      '2026-01-15',
      '08:00',
      '09:00',
      '=HYPERLINK("https://jahat.id";"klik")',
    ]);
    expect(sel[1]![8]).toBe(`http://terang.uji/api/v1/bukti/${bukti}/isi`);
    expect(sel[2]!.slice(4, 8)).toEqual(['-5 derajat di gudang beku', '', '1,5', 'm3']);
    const csv = await kabid.get('/aktivitas/ekspor?dari=2026-01-01&format=csv');
    expect(csv.mentah.toString()).toContain(`"'=HYPERLINK(""https://jahat.id"";""klik"")"`);
    expect((await bacaUji(csv.mentah)).map((b) => b.sel)).toEqual(sel);
    for (const berkas of [xlsx.mentah, csv.mentah])
      expect((await muat(kabid, berkas)).isi.jumlah).toMatchObject({ semua: 2, sudahAda: 2 });
  });
});
