import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IsiSel } from '#documents/lembar/csv.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku, unggahCatatan } from '#tests/builders/kerja.ts';
import { lembarUji, muat, terima } from '#tests/builders/lembar.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

const KEPALA =
  'Rencana Aksi|Tanggal Kegiatan|Jam Mulai|Jam Selesai|Kegiatan Harian|Sumber Data|Realisasi|Satuan|Bukti Dukung|RHK|Kategori|Menit|Luar Hari Kerja';
const RHK = 'Terangkutnya sampah 12 kelurahan setiap hari';
const panjang = (n: number) =>
  'panjang '
    .repeat(300)
    .slice(0, n - 1)
    .concat('x');
const tautan = (n: number) => Array.from({ length: n }, (_, i) => `https://contoh.id/${i}`).join('\n');

/** Fifty faults: what stands in which column (A is rencana aksi, M is luar hari kerja), and what must be said where. */
const salah = (milikOrang: string): [Record<string, IsiSel>, string][] => [
  [{ B: '' }, 'B E-IMPOR-TANGGAL Isi tanggal'],
  [{ B: 'kemarin' }, 'B E-IMPOR-TANGGAL Bukan tanggal'],
  [{ B: '31/02/2026' }, 'B E-IMPOR-TANGGAL Bukan tanggal'],
  [{ B: '2026-13-01' }, 'B E-IMPOR-TANGGAL Bukan tanggal'],
  [{ B: '01/20/2026' }, 'B E-IMPOR-TANGGAL Bukan tanggal'],
  [{ B: '15-Jum-2026' }, 'B E-IMPOR-TANGGAL Bukan tanggal'],
  [{ B: '16/01/2026' }, 'B E-AKT-FUTURE belum terjadi'],
  [{ B: new Date('2027-01-15T00:00:00Z') }, 'B E-AKT-FUTURE belum terjadi'],
  [{ B: '09 Januari 2026' }, 'B E-AKT-LATE lewat batas 3 hari kerja'],
  [{ B: '15/01/2025' }, 'B E-AKT-LATE lewat batas'],
  [{ C: '8', D: '09:00', L: null }, 'C E-IMPOR-JAM 08:30'],
  [{ C: '24:00', D: '09:00', L: null }, 'C E-IMPOR-JAM 08:30'],
  [{ C: '08:61', D: '09:00', L: null }, 'C E-IMPOR-JAM 08:30'],
  [{ C: 'pagi', D: '09:00', L: null }, 'C E-IMPOR-JAM 08:30'],
  [{ C: 7.5, D: '09:00', L: null }, 'C E-IMPOR-JAM 08:30'],
  [{ C: '13:00', D: '25.00', L: null }, 'D E-IMPOR-JAM 16:00'],
  [{ C: '13:00', D: 'sore', L: null }, 'D E-IMPOR-JAM 16:00'],
  [{ C: '13:00', L: null }, 'D E-AKT-JAM Isi jam mulai dan jam selesai'],
  [{ D: '13:00', L: null }, 'C E-AKT-JAM Isi jam mulai dan jam selesai'],
  [{ C: '13:00', D: '12:00', L: null }, 'D E-AKT-JAM sesudah jam mulai'],
  [{ C: '13:00', D: '13:00', L: null }, 'D E-AKT-JAM sesudah jam mulai'],
  [{ C: '08:30', D: '09:30', L: null }, 'C E-AKT-OVERLAP Pekerjaan yang benar'],
  [{ C: '13:00', D: '14:00', L: 90 }, 'L E-AKT-MENIT yaitu 60 menit'],
  [{ L: null }, 'L E-AKT-DURASI jumlah menitnya'],
  [{ L: 'sejam' }, 'L E-IMPOR-ANGKA banyaknya menit'],
  [{ L: 0 }, 'L E-IMPOR-BENTUK 1'],
  [{ L: 1441 }, 'L E-IMPOR-BENTUK 1440'],
  [{ L: -5 }, 'L E-IMPOR-BENTUK 1'],
  [{ L: 2.5 }, 'L E-IMPOR-BENTUK '],
  [{ E: '' }, 'E E-AKT-URAIAN sedikitnya'],
  [{ E: 'rapat' }, 'E E-AKT-URAIAN sedikitnya'],
  [{ E: panjang(2001) }, 'E E-IMPOR-BENTUK 2000'],
  [{ F: panjang(201) }, 'F E-IMPOR-BENTUK 200'],
  [{ G: 'dua' }, 'G E-IMPOR-ANGKA satuan di kolom Satuan'],
  [{ G: '2 dokumen' }, 'G E-IMPOR-ANGKA satuan di kolom Satuan'],
  [{ G: -1 }, 'G E-IMPOR-BENTUK 0'],
  [{ G: 2e9 }, 'G E-IMPOR-BENTUK 1000000000'],
  [{ H: panjang(61) }, 'H E-IMPOR-BENTUK 60'],
  [{ I: 'foto.jpg' }, 'I E-IMPOR-BUKTI https://'],
  [{ I: 'http://contoh.id/a' }, 'I E-IMPOR-BUKTI https://'],
  [{ I: tautan(21) }, 'I E-IMPOR-BUKTI Paling banyak 20'],
  [{ I: milikOrang }, 'I E-AKT-BUKTI belum selesai diunggah'],
  [{ J: 'Bukan hasil kerja saya' }, 'J E-IMPOR-RHK tidak ada pada SKP Anda'],
  [{ A: 'Menyusun laporan yang tak dikenal' }, 'A E-IMPOR-RENCANA tidak ada pada SKP Anda'],
  [{ A: 'Rapat berkala' }, 'A E-IMPOR-RAGU lebih dari satu RHK'],
  [
    { A: 'Menyusun jadwal angkut', J: 'Tersusunnya laporan bank sampah' },
    'A E-IMPOR-RENCANA tidak ada pada SKP',
  ],
  [{ K: 'Pribadi' }, 'K E-IMPOR-KATEGORI Tugas tambahan'],
  [{ J: RHK, K: 'Umum' }, 'K E-AKT-RHK berkategori RHK'],
  [{ K: 'RHK' }, 'J E-AKT-RHK Pilih RHK'],
  [{ M: 'mungkin' }, 'M E-IMPOR-YA Ya atau Tidak'],
];

it('names fifty different faults, each at its cell, and takes over nothing wrong', async () => {
  const skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  const staf = await d.masuk(d.a.staf);
  for (const [rhkId, uraian] of [
    [skp.rhk[0], 'Menyusun jadwal angkut'],
    [skp.rhk[0], 'Rapat berkala'],
    [skp.rhk[1], 'Rapat berkala'],
  ])
    await staf.post(`/skp/${skp.skpId}/rencana-aksi`, { id: randomUUIDv7(), rhkId, uraian });
  const berkas = await unggahCatatan(await d.masuk(d.a.rekan));
  const daftar = salah(`http://terang.uji/api/v1/bukti/${berkas}/isi`);
  expect(daftar).toHaveLength(50);
  expect(new Set(daftar.map((satu) => JSON.stringify(satu))).size).toBe(50);

  const benar = { B: '15/01/2026', E: 'Pekerjaan yang benar pagi ini', C: '08:00', D: '09:00' };
  const larik = (isi: Record<string, IsiSel>) => [...'ABCDEFGHIJKLM'].map((huruf) => isi[huruf] ?? null);
  const isi = await lembarUji('xlsx', [
    KEPALA.split('|'),
    larik(benar),
    ...daftar.map(([beda], i) =>
      larik({ B: '15/01/2026', E: `Pekerjaan nomor ${i} hari ini`, L: 5, ...beda }),
    ),
  ]);
  const { isi: impor } = await muat(staf, isi);
  expect(impor.jumlah).toEqual({ semua: 51, sah: 1, salah: 50, sudahAda: 0, masuk: 0 });
  const baris: { nomor: number; temuan: { alamat: string; kode: string; pesan: string }[] }[] = (
    await staf.get(`/impor/${impor.id}/baris?hasil=SALAH&batas=200`)
  ).isi.isi;
  expect(baris.map((b) => b.temuan.map((t) => `${t.alamat} ${t.kode}`))).toEqual(
    daftar.map(([, harap], i) => {
      const [kolom, kode] = harap.split(' ');
      return [`${kolom}${i + 3} ${kode}`];
    }),
  );
  for (const [i, [, harap]] of daftar.entries())
    expect(baris[i]!.temuan[0]!.pesan).toContain(harap.split(' ').slice(2).join(' '));

  const akhir = await terima(staf, impor.id);
  expect(akhir.isi.jumlah).toMatchObject({ sah: 0, salah: 50, masuk: 1 });
  const { rows } = await d.pool.query('select uraian from aktivitas where pegawai_id = $1', [d.a.staf.id]);
  expect(rows).toEqual([{ uraian: benar.E }]);
});
