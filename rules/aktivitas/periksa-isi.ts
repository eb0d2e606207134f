import { type Hari, hari, sebelum, sesudah, tulisHari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import { adalahHariKerja, hitungHariKerja, type Kalender, kalender } from '../waktu/hari-kerja.ts';
import type { AktivitasDiperiksa, MasukanAktivitas } from './bentuk-aktivitas.ts';

interface Batas {
  mundurHariKerja: number;
  panjangUraian: number;
}

/** V-AKT-01, 03, 04, 07 on each entry. */
export function periksaIsi(
  masukan: MasukanAktivitas,
  aktivitas: readonly AktivitasDiperiksa[],
  tanggalHariIni: string,
  batas: Batas,
): Temuan[] {
  const k = kalender(masukan.libur, masukan.hariKerja);
  const cuti = new Set(masukan.cuti ?? []);
  const hariIni = hari(tanggalHariIni);
  return aktivitas.flatMap((a, i) => [
    ...kelengkapan(a, `/aktivitas/${i}`, batas),
    ...waktuLapor(a, `/aktivitas/${i}`, hariIni, k, batas),
    ...hariLibur(a, `/aktivitas/${i}`, k, cuti),
  ]);
}

/** V-AKT-05: entries of one day whose times overlap; touching ends do not. Each overlap names the later entry. */
export function periksaTumpang(aktivitas: readonly AktivitasDiperiksa[]): Temuan[] {
  const berjam = aktivitas
    .map((a, i) => ({
      i,
      tanggal: a.tanggal,
      mulai: menitJam(a.mulai),
      selesai: menitJam(a.selesai),
      keadaan: a.keadaan,
    }))
    .filter((a) => a.mulai !== null && a.selesai !== null && a.keadaan !== 'DITOLAK')
    .sort((a, b) =>
      a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : (a.mulai ?? 0) - (b.mulai ?? 0) || a.i - b.i,
    );
  const hasil: Temuan[] = [];
  let sebelumnya: (typeof berjam)[number] | undefined;
  for (const a of berjam) {
    const samaHari = sebelumnya?.tanggal === a.tanggal;
    if (sebelumnya && samaHari && (a.mulai ?? 0) < (sebelumnya.selesai ?? 0)) {
      const pesan = `Waktunya bertumpang tindih dengan aktivitas ke-${sebelumnya.i + 1} pada hari yang sama. Ubah salah satunya.`;
      hasil.push(temuan('E-AKT-OVERLAP', `/aktivitas/${a.i}/mulai`, pesan));
    }
    if (!samaHari || (a.selesai ?? 0) > (sebelumnya?.selesai ?? 0)) sebelumnya = a;
  }
  return hasil;
}

/** Minutes an entry reports: as written, otherwise from its times; null when it says neither. */
export function menitAktivitas(a: AktivitasDiperiksa): number | null {
  if (a.menit != null) return a.menit;
  const rentang = rentangMenit(a);
  return rentang !== null && rentang > 0 ? rentang : null;
}

function kelengkapan(a: AktivitasDiperiksa, jalur: string, batas: Batas): Temuan[] {
  const hasil: Temuan[] = [];
  const tambah = (kode: string, di: string, pesan: string) =>
    hasil.push(temuan(kode, `${jalur}${di}`, pesan));
  const rentang = rentangMenit(a);
  if ((a.mulai == null) !== (a.selesai == null)) {
    tambah('E-AKT-JAM', a.mulai == null ? '/mulai' : '/selesai', 'Isi jam mulai dan jam selesai.');
  } else if (rentang !== null && rentang <= 0) {
    tambah('E-AKT-JAM', '/selesai', 'Jam selesai harus sesudah jam mulai.');
  } else if (rentang !== null && a.menit != null && a.menit > rentang) {
    tambah('E-AKT-MENIT', '/menit', `Menit melebihi rentang jamnya, yaitu ${rentang} menit.`);
  } else if (rentang === null && a.menit == null) {
    tambah('E-AKT-DURASI', '/menit', 'Isi jam mulai dan selesai, atau jumlah menitnya.');
  }
  if (a.menit != null && !(Number.isInteger(a.menit) && a.menit >= 1 && a.menit <= 1440)) {
    tambah('E-AKT-MENIT', '/menit', 'Menit harus bilangan bulat 1 sampai 1440.');
  }
  if ([...a.uraian.trim()].length < batas.panjangUraian) {
    tambah(
      'E-AKT-URAIAN',
      '/uraian',
      `Tulis uraian sedikitnya ${batas.panjangUraian} huruf: apa yang dikerjakan dan hasilnya.`,
    );
  }
  if (a.kategori === 'RHK' && !a.rhk) {
    tambah('E-AKT-RHK', '/rhk', 'Pilih RHK yang didukung, atau pilih kategori tugas tambahan atau umum.');
  }
  if (a.rhk && a.kategori && a.kategori !== 'RHK') {
    tambah('E-AKT-RHK', '/kategori', 'Aktivitas yang disambungkan ke RHK berkategori RHK.');
  }
  return hasil;
}

function waktuLapor(
  a: AktivitasDiperiksa,
  jalur: string,
  hariIni: Hari,
  k: Kalender,
  batas: Batas,
): Temuan[] {
  const tanggal = hari(a.tanggal);
  if (sesudah(tanggal, hariIni)) {
    return [
      temuan('E-AKT-FUTURE', `${jalur}/tanggal`, 'Tanggal belum terjadi. Laporkan sesudah dikerjakan.'),
    ];
  }
  const sudahMasuk = a.keadaan === 'DIVERIFIKASI' || a.keadaan === 'DITOLAK' || a.keadaan === 'DIKIRIM';
  if (a.dibukaKembali || sudahMasuk) return [];
  if (!lewatMundur(tanggal, hariIni, k, batas.mundurHariKerja)) return [];
  const pesan = `Aktivitas ${tulisHari(tanggal)} lewat batas ${batas.mundurHariKerja} hari kerja. Mintalah pejabat penilai membuka kembali hari itu.`;
  return [temuan('E-AKT-LATE', `${jalur}/tanggal`, pesan)];
}

function lewatMundur(tanggal: Hari, hariIni: Hari, k: Kalender, batas: number): boolean {
  const tahunLalu = hariIni.subtract({ years: 1 });
  return sebelum(tanggal, tahunLalu) || hitungHariKerja(tanggal, hariIni, k) > batas;
}

function hariLibur(a: AktivitasDiperiksa, jalur: string, k: Kalender, cuti: ReadonlySet<string>): Temuan[] {
  if (a.luarHariKerja) return [];
  if (cuti.has(a.tanggal)) {
    return [
      temuan(
        'W-AKT-CUTI',
        `${jalur}/tanggal`,
        'Hari ini tercatat cuti. Tandai lembur atau dinas bila benar bekerja.',
      ),
    ];
  }
  if (adalahHariKerja(hari(a.tanggal), k)) return [];
  return [
    temuan(
      'W-AKT-LIBUR',
      `${jalur}/tanggal`,
      'Hari ini bukan hari kerja. Tandai lembur atau dinas bila benar bekerja.',
    ),
  ];
}

function rentangMenit(a: AktivitasDiperiksa): number | null {
  const [mulai, selesai] = [menitJam(a.mulai), menitJam(a.selesai)];
  return mulai === null || selesai === null ? null : selesai - mulai;
}

function menitJam(jam: string | null | undefined): number | null {
  if (jam == null) return null;
  const [j, m] = jam.split(':').map(Number);
  return (j ?? 0) * 60 + (m ?? 0);
}
