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
import { art } from '../kernel/kutipan.ts';
import { ambangTidakMasuk, type JenisHukuman, jenisHukuman } from '../tables/disiplin.ts';
import type { TingkatHukuman } from '../tables/ip-asn.ts';
import { kalender, type MingguKerja } from '../waktu/hari-kerja.ts';
import { hitungTidakMasuk } from './tidak-masuk.ts';

export interface MasukanDisiplin {
  /** Working days without a valid reason in the calendar year. */
  hariTanpaAlasan?: number | null;
  /** The longest run of them, in working days. */
  berturutTurut?: number | null;
  /** The days themselves, from which both numbers are counted for the year of `pada`. */
  tanggal?: readonly string[] | null;
  libur?: readonly string[] | null;
  hariKerja?: MingguKerja | null;
  status?: 'PNS' | 'PPPK' | null;
}

export interface NilaiDisiplin {
  tingkat: TingkatHukuman;
  /** Name of the penalty that is threatened; null below three days. */
  jenis: string | null;
  kode: JenisHukuman | null;
  /** What is imposed until the regulation on pay is issued. */
  peralihan: string | null;
  hari: number;
  berturutTurut: number;
  /** Salary stops from the next month. */
  gajiDihentikan: boolean;
  berikut: { hari: number; jenis: string } | null;
}

const dasar = [art('PP 94/2021', 'Pasal 8'), art('PP 94/2021', 'Pasal 9–11, 15')];
const pada = '2026-12-31';

/**
 * PP 94/2021: the penalty threatened by unexcused days of one calendar year. It only computes: a penalty needs summons,
 * examination and a decree of the authorised official. Not modelled: breaches other than absence.
 */
export const disiplin = buatAturan<MasukanDisiplin, NilaiDisiplin>({
  id: 'disiplin',
  judul: 'Ancaman hukuman disiplin karena tidak masuk kerja',
  dasar,
  rumus: berlaku([{ mulai: '2021-08-31', dasar, nilai: tentukan }]),
  tabel: [jenisHukuman, ambangTidakMasuk],
  contoh: [
    {
      judul: 'Enam hari dalam setahun',
      masukan: { hariTanpaAlasan: 6 },
      pada,
      hasil: { keadaan: 'ditetapkan' },
    },
    {
      judul: 'Sepuluh hari kerja berturut-turut',
      masukan: { hariTanpaAlasan: 10, berturutTurut: 10 },
      pada,
      hasil: { keadaan: 'ditetapkan' },
    },
    {
      judul: 'Berturut-turut melebihi jumlah seluruhnya',
      masukan: { hariTanpaAlasan: 3, berturutTurut: 4 },
      pada,
      hasil: { keadaan: 'ditolak', kode: ['E-DISIPLIN-BERTURUT'] },
    },
  ],
});

function tentukan(masukan: MasukanDisiplin, h: Hari): Hasil<NilaiDisiplin> {
  const dihitung = masukan.tanggal
    ? hitungTidakMasuk(masukan.tanggal, h, kalender(masukan.libur, masukan.hariKerja))
    : null;
  const hari = masukan.hariTanpaAlasan ?? dihitung?.hari;
  if (hari === undefined) return kurangData(['/hariTanpaAlasan']);
  const beruntun = masukan.berturutTurut ?? dihitung?.berturutTurut ?? 0;
  const salah = periksa(hari, beruntun, dihitung !== null);
  if (salah.length > 0) return ditolak(salah);

  const ambang = ambangTidakMasuk.pada(h);
  const jenis = jenisHukuman.pada(h);
  const terus = beruntun >= ambang.nilai.beruntun.sejak;
  const kode = terus
    ? ambang.nilai.beruntun.jenis
    : (ambang.nilai.kumulatif.findLast((a) => hari >= a.sejak)?.jenis ?? null);
  const hukuman = kode && jenis.nilai[kode];
  const lanjut = ambang.nilai.kumulatif.find((a) => a.sejak > hari);
  return ditetapkan(
    {
      tingkat: hukuman?.tingkat ?? 'TIDAK_ADA',
      jenis: hukuman?.nama ?? null,
      kode,
      peralihan: hukuman?.peralihan ?? null,
      hari,
      berturutTurut: beruntun,
      gajiDihentikan: terus,
      berikut: !terus && lanjut ? { hari: lanjut.sejak, jenis: jenis.nilai[lanjut.jenis].nama } : null,
    },
    {
      peringatan:
        masukan.status === 'PPPK'
          ? [
              temuan(
                'W-DISIPLIN-PPPK',
                '/status',
                'Disiplin PPPK mengikuti perjanjian kerja dan ketentuan instansi. Hitungan ini hanya pembanding.',
              ),
            ]
          : [],
      langkah: [
        langkah(`Hari kerja tanpa alasan yang sah pada ${h.year}`, `${hari} hari`, ...ambang.dasar),
        ...(beruntun > 0
          ? [langkah('Paling lama berturut-turut', `${beruntun} hari kerja`, ...ambang.dasar)]
          : []),
        langkah('Ancaman hukuman', hukuman?.nama ?? 'tidak ada', ...(hukuman ? jenis.dasar : ambang.dasar)),
        ...(hukuman?.peralihan
          ? [langkah('Selama ketentuan gaji belum terbit', hukuman.peralihan, ...jenis.dasar)]
          : []),
        langkah(
          'Sifat hitungan ini',
          'bukan putusan; hukuman memerlukan pemanggilan, pemeriksaan, dan keputusan pejabat yang berwenang',
          ...dasar,
        ),
      ],
    },
  );
}

function periksa(hari: number, beruntun: number, dariTanggal: boolean): Temuan[] {
  const salah: Temuan[] = [];
  if (!Number.isInteger(hari) || hari < 0 || hari > 366)
    salah.push(
      temuan(
        'E-DISIPLIN-HARI',
        '/hariTanpaAlasan',
        'Jumlah hari dalam setahun harus bilangan bulat 0 sampai 366.',
      ),
    );
  if (!Number.isInteger(beruntun) || beruntun < 0 || (!dariTanggal && beruntun > hari))
    salah.push(
      temuan(
        'E-DISIPLIN-BERTURUT',
        '/berturutTurut',
        'Hari berturut-turut tidak dapat melebihi jumlah hari seluruhnya.',
      ),
    );
  return salah;
}
