import type { Predikat } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import {
  bagiSetengahKeAtas,
  bandingkan,
  type Desimal,
  desimal,
  kali,
  keBilangan,
  kurangi,
  tambah,
} from '../kernel/desimal.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  temuan,
  tidakBerlaku,
  yangKurang,
} from '../kernel/jawaban.ts';
import { art } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT } from '../label.ts';
import {
  type CaraJp,
  jendelaIpAsn,
  type KategoriIp,
  type KelompokJabatan,
  kategoriIpAsn,
  nilaiIpAsn,
  type TingkatHukuman,
  type TingkatPendidikan,
} from '../tables/ip-asn.ts';
import { contohIpAsn } from './contoh.ts';
import { kategoriIp } from './kategori.ts';
import { LABEL_HUKUMAN, LABEL_KATEGORI_IP, LABEL_PENDIDIKAN, tulisNilai } from './label.ts';

export interface MasukanIpAsn {
  kelompok?: KelompokJabatan | null;
  pendidikan?: TingkatPendidikan | null;
  diklatKepemimpinan?: boolean | null;
  diklatFungsional?: boolean | null;
  /** Hours of technical training ended in the last year. */
  jpTeknis?: number | null;
  /** Seminar, workshop, internship or course in the last two years. */
  seminar?: boolean | null;
  predikat?: Predikat | null;
  /** Heaviest penalty of the last five years. */
  hukuman?: TingkatHukuman | null;
  cpns?: boolean | null;
  /** Elected heads of regions are no ASN. */
  bukanAsn?: boolean | null;
}

export interface ProfilIpAsn {
  jp?: CaraJp;
}

export interface ButirIpAsn {
  dimensi: 'KUALIFIKASI' | 'KOMPETENSI' | 'KINERJA' | 'DISIPLIN';
  butir: string;
  nilai: number;
  maks: number;
}

export interface NilaiIpAsn {
  ip: number;
  kualifikasi: number;
  kompetensi: number;
  kinerja: number;
  disiplin: number;
  kategori: KategoriIp;
  rincian: ButirIpAsn[];
}

const dasar = [art('Peraturan BKN 8/2019', 'Pasal 8'), art('PermenPANRB 38/2018', 'Dimensi indeks')];

/** Peraturan BKN 8/2019: IP = kualifikasi (25) + kompetensi (40) + kinerja (30) + disiplin (5). CPNS are not measured. */
export const ipAsn = buatAturan<MasukanIpAsn, NilaiIpAsn, ProfilIpAsn>({
  id: 'ip-asn',
  judul: 'Indeks Profesionalitas ASN perorangan',
  dasar,
  rumus: berlaku([{ mulai: '2019-05-15', dasar, nilai: hitung }]),
  tabel: [nilaiIpAsn, kategoriIpAsn, jendelaIpAsn],
  contoh: contohIpAsn,
});

const DIKLAT = {
  STRUKTURAL: { kunci: 'diklatKepemimpinan', nama: 'Diklat kepemimpinan sesuai jabatan' },
  JF: { kunci: 'diklatFungsional', nama: 'Diklat fungsional sesuai jabatan' },
  PELAKSANA: null,
} as const;

function hitung(masukan: MasukanIpAsn, pada: Hari, profil: ProfilIpAsn): Hasil<NilaiIpAsn> {
  if (masukan.cpns === true)
    return tidakBerlaku([temuan('E-IP-CPNS', '/cpns', 'CPNS belum diukur indeks profesionalitasnya.')]);
  if (masukan.bukanAsn === true)
    return tidakBerlaku([
      temuan('E-IP-BUKAN-ASN', '/bukanAsn', 'Indeks profesionalitas hanya diukur bagi ASN.'),
    ]);
  const diklat = masukan.kelompok ? DIKLAT[masukan.kelompok] : null;
  const kurang = yangKurang(masukan, [
    'kelompok',
    'pendidikan',
    ...(diklat ? [diklat.kunci] : []),
    'jpTeknis',
    'seminar',
    'predikat',
    'hukuman',
  ]);
  const { kelompok, pendidikan, predikat, hukuman, jpTeknis } = masukan;
  if (!kelompok || !pendidikan || !predikat || !hukuman || jpTeknis == null || kurang.length > 0)
    return kurangData(kurang, {
      alasan: kurang.map((j) => temuan('E-IP-DATA', j, `${APA[j.slice(1)] ?? j} belum tercatat.`)),
    });
  if (jpTeknis < 0) return ditolak([temuan('E-IP-JP', '/jpTeknis', 'Jumlah JP tidak boleh kurang dari 0.')]);

  const baris = nilaiIpAsn.pada(pada);
  const jendela = jendelaIpAsn.pada(pada);
  const tabel = baris.nilai;
  const bobot = tabel.kompetensi[kelompok];
  const cara = profil.jp ?? jendela.nilai.caraJp;
  const teknis = nilaiTeknis(desimal(jpTeknis), desimal(bobot.teknis), jendela.nilai.jpTeknis, cara);
  const ikutDiklat = diklat !== null && masukan[diklat.kunci] === true;

  const kualifikasi = desimal(tabel.kualifikasi[pendidikan]);
  const nDiklat = ikutDiklat ? desimal(bobot.diklat) : NOL;
  const nSeminar = masukan.seminar ? desimal(bobot.seminar) : NOL;
  const kompetensi = tambah(tambah(nDiklat, teknis), nSeminar);
  const kinerja = desimal(tabel.kinerja[predikat]);
  const disiplin = desimal(tabel.disiplin[hukuman]);
  const ip = [kualifikasi, kompetensi, kinerja, disiplin].reduce(tambah);
  const kategori = kategoriIp(ip, pada);
  const b = (dimensi: ButirIpAsn['dimensi'], butir: string, nilai: Desimal, maks: number | string) => ({
    dimensi,
    butir,
    nilai: keBilangan(nilai),
    maks: Number(maks),
  });
  const rincian: ButirIpAsn[] = [
    b('KUALIFIKASI', `Pendidikan ${LABEL_PENDIDIKAN[pendidikan]}`, kualifikasi, 25),
    ...(diklat ? [b('KOMPETENSI', diklat.nama, nDiklat, bobot.diklat)] : []),
    b('KOMPETENSI', `Diklat teknis ${tulisNilai(jpTeknis)} JP dalam setahun`, teknis, bobot.teknis),
    b('KOMPETENSI', 'Seminar, lokakarya, magang atau kursus dalam dua tahun', nSeminar, bobot.seminar),
    b('KINERJA', `Predikat tahunan ${LABEL_PREDIKAT[predikat]}`, kinerja, 30),
    b('DISIPLIN', `Hukuman disiplin lima tahun terakhir: ${LABEL_HUKUMAN[hukuman]}`, disiplin, 5),
  ];
  return ditetapkan(
    {
      ip: keBilangan(ip),
      kualifikasi: keBilangan(kualifikasi),
      kompetensi: keBilangan(kompetensi),
      kinerja: keBilangan(kinerja),
      disiplin: keBilangan(disiplin),
      kategori,
      rincian,
    },
    {
      langkah: [
        ...rincian.map((r) =>
          langkah(r.butir, `${tulisNilai(r.nilai)} dari ${tulisNilai(r.maks)}`, ...baris.dasar),
        ),
        langkah(
          'Cara menghitung JP',
          cara === 'AMBANG'
            ? `penuh bila sedikitnya ${jendela.nilai.jpTeknis} JP`
            : `sebanding sampai ${jendela.nilai.jpTeknis} JP`,
          ...jendela.dasar,
        ),
        langkah('Jumlah keempat dimensi', tulisNilai(keBilangan(ip)), ...dasar),
        langkah('Kategori', LABEL_KATEGORI_IP[kategori], ...kategoriIpAsn.pada(pada).dasar),
      ],
    },
  );
}

const NOL = desimal(0);

const APA: Record<string, string> = {
  kelompok: 'Kelompok jabatan',
  pendidikan: 'Pendidikan yang diakui',
  diklatKepemimpinan: 'Diklat kepemimpinan',
  diklatFungsional: 'Diklat fungsional',
  jpTeknis: 'JP diklat teknis',
  seminar: 'Keikutsertaan seminar atau sejenisnya',
  predikat: 'Predikat kinerja tahunan yang sudah final',
  hukuman: 'Riwayat hukuman disiplin',
};

function nilaiTeknis(jp: Desimal, maks: Desimal, ambang: number, cara: CaraJp): Desimal {
  const batas = desimal(ambang);
  if (bandingkan(jp, batas) >= 0) return maks;
  return cara === 'AMBANG' ? NOL : bagiSetengahKeAtas(kali(jp, maks), batas, 2);
}

/** What could still be gained, largest first: the items of an answer that are not full. */
export function peluangIpAsn(rincian: readonly ButirIpAsn[]): (ButirIpAsn & { tambahan: number })[] {
  return rincian
    .map((r) => ({ ...r, tambahan: keBilangan(kurangi(desimal(r.maks), desimal(r.nilai))) }))
    .filter((r) => r.tambahan > 0)
    .sort((a, b) => b.tambahan - a.tambahan);
}
