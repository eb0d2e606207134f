import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  type Temuan,
  temuan,
} from '../kernel/jawaban.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

export type JenisKelamin = 'L' | 'P';

export interface MasukanNip {
  /** 18 digits; spaces, dots and hyphens between them are ignored. */
  nomor?: string | null;
}

export interface NilaiNip {
  jenis: 'PNS' | 'PPPK';
  tanggalLahir: string;
  /** PNS: month of appointment "YYYY-MM"; PPPK: first year "YYYY". */
  tmt: string;
  jenisKelamin: JenisKelamin;
  /** "001"–"999". */
  urut: string;
  /** PPPK: which contract this is, 1–9. */
  frekuensi?: number;
}

const susunan = art(TERANG, 'Susunan NIP dan NI PPPK');

/**
 * Reads a NIP (PNS) or NI PPPK. There is no check digit: a well-formed number may still belong to nobody.
 * It tells birth date and sex, so it is personal data.
 * @DOUBT NI PPPK Paruh Waktu – form not seen – taken to be that of PPPK – 2026-11-24
 */
export const nip = buatAturan<MasukanNip, NilaiNip>({
  id: 'nip',
  judul: 'Susunan NIP dan nomor induk PPPK',
  dasar: [susunan],
  rumus: berlaku([{ mulai: '2007-01-01', dasar: [susunan], nilai: baca }]),
  contoh: [
    {
      judul: 'PNS',
      masukan: { nomor: '199001012015031001' },
      pada: '2026-12-31',
      hasil: {
        keadaan: 'ditetapkan',
        nilai: { jenis: 'PNS', tanggalLahir: '1990-01-01', tmt: '2015-03', jenisKelamin: 'L', urut: '001' },
      },
    },
    {
      judul: '30 Februari',
      masukan: { nomor: '199002302015031001' },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditolak', kode: ['E-NIP-TANGGAL-LAHIR'] },
    },
  ],
});

/** Digits only, as a NIP is stored: separators people paste along are dropped. */
export function rapikanNip(teks: string): string {
  return teks.replace(/[\s.-]/g, '');
}

function baca({ nomor }: MasukanNip, _pada: Hari): Hasil<NilaiNip> {
  if (nomor === null || nomor === undefined) return kurangData(['/nomor']);
  const rapi = rapikanNip(nomor);
  if (!/^\d{18}$/.test(rapi)) {
    const pesan = `NIP terdiri atas 18 angka; yang ditulis ${rapi.length} tanda${/\D/.test(rapi) ? ' dan memuat yang bukan angka' : ''}.`;
    return ditolak([temuan('E-NIP-BENTUK', '/nomor', pesan)]);
  }
  const lahir = hariDariAngka(rapi.slice(0, 8));
  const kode = Number(rapi.slice(12, 14));
  const pns = kode >= 1 && kode <= 12;
  const pppk = kode >= 21 && kode <= 29;
  const kelamin = rapi[14];
  const urut = rapi.slice(15);
  const alasan = [
    lahir ? null : ['E-NIP-TANGGAL-LAHIR', 'Angka 1–8 bukan tanggal lahir yang ada.'],
    pns || pppk ? null : ['E-NIP-TMT', 'Angka 13–14 harus bulan 01–12 (PNS) atau 21–29 (PPPK).'],
    kelamin === '1' || kelamin === '2'
      ? null
      : ['E-NIP-JENIS-KELAMIN', 'Angka 15 harus 1 (laki-laki) atau 2 (perempuan).'],
    urut !== '000' ? null : ['E-NIP-URUT', 'Nomor urut (angka 16–18) dimulai dari 001.'],
  ].flatMap((a) => (a ? [temuan(a[0] ?? '', '/nomor', a[1] ?? '')] : []));
  if (alasan.length > 0 || !lahir) return ditolak(alasan);

  const tahunTmt = Number(rapi.slice(8, 12));
  const tmt = pns ? `${rapi.slice(8, 12)}-${rapi.slice(12, 14)}` : rapi.slice(8, 12);
  const nilai: NilaiNip = {
    jenis: pns ? 'PNS' : 'PPPK',
    tanggalLahir: lahir.toString(),
    tmt,
    jenisKelamin: kelamin === '1' ? 'L' : 'P',
    urut,
    ...(pppk && { frekuensi: kode - 20 }),
  };
  return ditetapkan(nilai, {
    peringatan: usiaJanggal(lahir, tahunTmt, pns ? kode : 12),
    langkah: [
      langkah('Angka 1–8: tanggal lahir', nilai.tanggalLahir, susunan),
      langkah(
        pns ? 'Angka 9–14: TMT CPNS' : 'Angka 9–14: tahun pertama dan kontrak ke-',
        pns ? tmt : `${tmt}, ${kode - 20}`,
        susunan,
      ),
      langkah('Angka 15: jenis kelamin', nilai.jenisKelamin, susunan),
      langkah('Angka 16–18: nomor urut', urut, susunan),
    ],
  });
}

/** Warns, never refuses: an appointment before birth, or at an age the service does not know. */
function usiaJanggal(lahir: Hari, tahun: number, bulan: number): Temuan[] {
  const umur = tahun - lahir.year - (bulan < lahir.month ? 1 : 0);
  if (umur < 0)
    return [
      temuan('W-NIP-TMT-SEBELUM-LAHIR', '/nomor', 'TMT lebih awal daripada tanggal lahir. Periksa angkanya.'),
    ];
  if (umur >= 18 && umur <= 58) return [];
  return [
    temuan('W-NIP-USIA', '/nomor', `Umur saat TMT ${umur} tahun, di luar 18–58 tahun. Periksa angkanya.`),
  ];
}

function hariDariAngka(angka: string): Hari | null {
  const [tahun, bulan, tanggal] = [angka.slice(0, 4), angka.slice(4, 6), angka.slice(6)].map(Number);
  try {
    return Temporal.PlainDate.from(
      { year: tahun ?? 0, month: bulan ?? 0, day: tanggal ?? 0 },
      { overflow: 'reject' },
    );
  } catch (galat) {
    if (galat instanceof RangeError) return null;
    throw galat;
  }
}
