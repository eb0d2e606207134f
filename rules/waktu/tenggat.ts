import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { type Hari, hari, sebelum, tulisHari } from '../kernel/hari.ts';
import { ditetapkan, type Hasil, kurangData, langkah, yangKurang } from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { ketentuanGangguan } from '../tables/gangguan.ts';
import {
  type CaraTenggat,
  caraHitungTenggat,
  type KodeTenggat,
  ketentuanTenggat,
} from '../tables/tenggat.ts';
import { kalender, type MingguKerja, tambahHariKerja } from './hari-kerja.ts';
import { type Gangguan, type ProfilGangguan, perpanjang } from './perpanjangan.ts';

export interface MasukanTenggat {
  kode?: KodeTenggat | null;
  /** The day of the event (day 0); for limits on a calendar day, any day of the year in question. */
  sejak?: string | null;
  libur?: readonly string[] | null;
  hariKerja?: MingguKerja | null;
  /** When the system was away; a term that ends on such a day moves (`perpanjang`). */
  gangguan?: readonly Gangguan[] | null;
}

export interface NilaiTenggat {
  /** The last day; the limit is its end in the agency's zone. */
  tenggat: string;
  /** Working days counted; null for a calendar day. */
  hariKerja: number | null;
  /** The last day before it was moved because of outages; absent when it was not. */
  semula?: string;
  /** The working days that were lost; absent when none was. */
  hariTerganggu?: string[];
}

/** Announced days of DL-15 by year of the SKP: `{"2026": "2027-01-08"}`, the last day on which reporting is in time. */
export interface ProfilTenggat {
  pengumumanBkn?: Readonly<Record<string, string>>;
  /** What an agency counts as a day lost to an outage. */
  gangguan?: ProfilGangguan;
}

const dasar = [p6('Pasal 14(1)'), p6('Lampiran II.C'), p6('Lampiran IV.A.8'), p6('Lampiran V')];

/** The last day of each limit of the performance cycle (PermenPANRB 6/2022 Ps 14, L-II, L-IV, L-V; DL-01 to DL-15). */
export const tenggat = buatAturan<MasukanTenggat, NilaiTenggat, ProfilTenggat>({
  id: 'tenggat',
  judul: 'Tenggat pengelolaan kinerja',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: hitung }]),
  tabel: [ketentuanTenggat, ketentuanGangguan],
  contoh: [
    {
      judul: 'Penyampaian D.1.1 yang ditandatangani 29 Januari 2027',
      masukan: { kode: 'DL-05', sejak: '2027-01-29' },
      pada: '2027-01-29',
      hasil: { keadaan: 'ditetapkan', nilai: { tenggat: '2027-02-18', hariKerja: 14 } },
    },
    {
      judul: 'Penetapan SKP 2027',
      masukan: { kode: 'DL-02', sejak: '2027-01-04' },
      pada: '2027-01-04',
      hasil: { keadaan: 'ditetapkan', nilai: { tenggat: '2027-01-31', hariKerja: null } },
    },
  ],
});

function hitung(masukan: MasukanTenggat, pada: Hari, profil: ProfilTenggat): Hasil<NilaiTenggat> {
  const kurang = yangKurang(masukan, ['kode', 'sejak']);
  const { kode, sejak } = masukan;
  if (kurang.length > 0 || !kode || !sejak) return kurangData(kurang);
  const ketentuan = ketentuanTenggat.pada(pada).nilai[kode];
  const mulai = hari(sejak);
  const semula = hariTerakhir(ketentuan.cara, mulai, masukan, profil);
  const awal = langkah(ketentuan.peristiwa, kode, ...ketentuan.dasar);
  if (!semula) return kurangData([`/profil/pengumumanBkn/${mulai.year}`], { langkah: [awal] });

  const hariKerja = ketentuan.cara.jenis === 'HARI_KERJA' ? ketentuan.cara.jumlah : null;
  const k = kalender(masukan.libur, masukan.hariKerja);
  const { akhir, hariTerganggu } = perpanjang(semula, k, masukan.gangguan ?? [], profil.gangguan);
  const diperpanjang = hariTerganggu.length > 0;
  return ditetapkan(
    {
      tenggat: akhir.toString(),
      hariKerja,
      ...(diperpanjang && { semula: semula.toString(), hariTerganggu: hariTerganggu.map(String) }),
    },
    {
      langkah: [
        awal,
        langkah(`Dihitung sejak ${ketentuan.sejak}`, tulisHari(mulai), ...ketentuan.dasar),
        ...(hariKerja
          ? [langkah('Lamanya', `${hariKerja} hari kerja`, ...ketentuan.dasar, caraHitungTenggat)]
          : []),
        langkah('Hari terakhir', tulisHari(semula), ...ketentuan.dasar),
        ...(diperpanjang
          ? [
              langkah(
                `Diperpanjang karena gangguan sistem pada ${hariTerganggu.map(tulisHari).join(', ')}`,
                tulisHari(akhir),
                ...ketentuanGangguan.pada(semula).dasar,
              ),
            ]
          : []),
      ],
    },
  );
}

function hariTerakhir(
  cara: CaraTenggat,
  sejak: Hari,
  masukan: MasukanTenggat,
  profil: ProfilTenggat,
): Hari | null {
  switch (cara.jenis) {
    case 'HARI_KERJA':
      return tambahHariKerja(sejak, cara.jumlah, kalender(masukan.libur, masukan.hariKerja));
    case 'TANGGAL_TAHUN_ITU':
      return sejak.with({ month: cara.bulan, day: cara.tanggal });
    case 'TANGGAL_BERIKUTNYA': {
      const tahunIni = sejak.with({ month: cara.bulan, day: cara.tanggal });
      return sebelum(tahunIni, sejak) ? tahunIni.add({ years: 1 }) : tahunIni;
    }
    case 'PENGUMUMAN': {
      const diumumkan = profil.pengumumanBkn?.[sejak.year] ?? cara.menurutTahun[sejak.year];
      return diumumkan ? hari(diumumkan) : null;
    }
  }
}
