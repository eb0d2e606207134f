import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { type Hari, tulisHari } from '../kernel/hari.ts';
import { ditetapkan, type Hasil, kurangData, langkah, yangKurang } from '../kernel/jawaban.ts';
import { art, TERANG } from '../kernel/kutipan.ts';
import { kalender, type MingguKerja, tambahHariKerja } from '../waktu/hari-kerja.ts';

export const CARA_SUREL = ['LANGSUNG', 'HARIAN', 'MINGGUAN', 'TIDAK'] as const;
export type CaraSurel = (typeof CARA_SUREL)[number];

/** How a person wants to be reached. Times are of the agency's zone, HH:MM. */
export interface PilihanKiriman {
  surel: CaraSurel;
  dorong: boolean;
  tenangDari: string;
  tenangSampai: string;
  /** Days off are quiet throughout. */
  liburTenang: boolean;
}

export interface MasukanJadwal {
  /** When the notice arose, local: YYYY-MM-DDTHH:MM. */
  timbul?: string | null;
  /** Last day of what the notice asks for, YYYY-MM-DD; null when it asks for nothing dated. */
  tenggat?: string | null;
  pilihan?: PilihanKiriman | null;
  libur?: readonly string[] | null;
  hariKerja?: MingguKerja | null;
}

/** One way out: when at the earliest (local), alone or together with others. Null: not this way. */
interface Jalan {
  tidakSebelum: string;
  rangkuman: boolean;
}

export interface NilaiJadwal {
  surel: Jalan | null;
  dorong: Jalan | null;
  mendesak: boolean;
}

const dasar = [art(TERANG, 'Pemberitahuan')];

/** A notice whose last day is this near is not kept for a digest. */
const HARI_MENDESAK = 2;

/** What a person has who never chose: a digest each morning, push by day, evenings and days off quiet. */
export const PILIHAN_BAWAAN: PilihanKiriman = {
  surel: 'HARIAN',
  dorong: true,
  tenangDari: '18:00',
  tenangSampai: '07:30',
  liburTenang: true,
};

/**
 * When and by which way a notice leaves the app. No regulation speaks of it; what people chose and when they rest
 * decides. A digest goes out at the end of the quiet hours; near its last day a notice goes alone, yet never into them.
 */
export const jadwalKiriman = buatAturan<MasukanJadwal, NilaiJadwal>({
  id: 'jadwal-kiriman',
  judul: 'Kapan pemberitahuan dikirim',
  dasar,
  rumus: berlaku([{ mulai: '2026-01-01', dasar, nilai: jadwalkan }]),
  contoh: [
    {
      judul: 'Malam hari: menunggu pagi hari kerja berikutnya',
      masukan: { timbul: '2026-03-13T20:15', tenggat: null, pilihan: PILIHAN_BAWAAN },
      pada: '2026-03-13',
      hasil: {
        keadaan: 'ditetapkan',
        nilai: {
          surel: { tidakSebelum: '2026-03-16T07:30', rangkuman: true },
          dorong: { tidakSebelum: '2026-03-16T07:30', rangkuman: false },
          mendesak: false,
        },
      },
    },
  ],
});

function jadwalkan(m: MasukanJadwal, pada: Hari): Hasil<NilaiJadwal> {
  const tiada = yangKurang(m, ['timbul', 'pilihan']);
  if (tiada.length > 0 || !m.timbul || !m.pilihan) return kurangData(tiada);
  const { pilihan } = m;
  const timbul = Temporal.PlainDateTime.from(m.timbul);
  const kini = sesudahTenang(timbul, m, pilihan);
  const mendesak = m.tenggat ? sisaHari(timbul, m.tenggat) <= HARI_MENDESAK : false;
  const surel = pilihan.surel === 'TIDAK' ? null : jalanSurel(kini, mendesak, m, pilihan);
  return ditetapkan(
    { surel, dorong: pilihan.dorong ? { tidakSebelum: tulis(kini), rangkuman: false } : null, mendesak },
    {
      langkah: [
        langkah('Di luar jam tenang', `mulai ${tulisWaktu(kini)}`, ...dasar),
        langkah('Tenggat dekat', mendesak ? 'ya, dikirim sendiri' : 'tidak', ...dasar),
        langkah('Dibaca untuk', tulisHari(pada), ...dasar),
      ],
    },
  );
}

function jalanSurel(
  kini: Temporal.PlainDateTime,
  mendesak: boolean,
  m: MasukanJadwal,
  pilihan: PilihanKiriman,
): Jalan {
  if (mendesak || pilihan.surel === 'LANGSUNG') return { tidakSebelum: tulis(kini), rangkuman: false };
  const pagi = Temporal.PlainTime.from(pilihan.tenangSampai);
  // a notice that fits into this morning's digest still goes with it
  const pertama = Temporal.PlainTime.compare(kini.toPlainTime(), pagi) <= 0 ? 0 : 1;
  const mulai = kini.toPlainDate().add({ days: pertama });
  const hari = pilihan.surel === 'HARIAN' ? mulai : mulai.add({ days: (8 - mulai.dayOfWeek) % 7 });
  return { tidakSebelum: tulis(hariKirim(hari, m, pilihan).toPlainDateTime(pagi)), rangkuman: true };
}

/** The first moment from `saat` on that is not quiet. */
function sesudahTenang(
  saat: Temporal.PlainDateTime,
  m: MasukanJadwal,
  pilihan: PilihanKiriman,
): Temporal.PlainDateTime {
  const dari = Temporal.PlainTime.from(pilihan.tenangDari);
  const sampai = Temporal.PlainTime.from(pilihan.tenangSampai);
  const jam = saat.toPlainTime();
  const lewatMalam = Temporal.PlainTime.compare(dari, sampai) > 0;
  const sebelumPagi = Temporal.PlainTime.compare(jam, sampai) < 0;
  const sesudahMalam = Temporal.PlainTime.compare(jam, dari) >= 0;
  const tenang = lewatMalam ? sebelumPagi || sesudahMalam : sebelumPagi && sesudahMalam;
  const hari =
    tenang && lewatMalam && sesudahMalam ? saat.toPlainDate().add({ days: 1 }) : saat.toPlainDate();
  const bangun = hariKirim(hari, m, pilihan);
  return tenang || !bangun.equals(saat.toPlainDate()) ? bangun.toPlainDateTime(sampai) : saat;
}

function hariKirim(
  hari: Temporal.PlainDate,
  { libur, hariKerja }: MasukanJadwal,
  { liburTenang }: PilihanKiriman,
): Temporal.PlainDate {
  if (!liburTenang) return hari;
  return tambahHariKerja(hari.subtract({ days: 1 }), 1, kalender(libur, hariKerja));
}

function sisaHari(timbul: Temporal.PlainDateTime, tenggat: string): number {
  return timbul.toPlainDate().until(tenggat).days;
}

function tulis(saat: Temporal.PlainDateTime): string {
  return saat.toString({ smallestUnit: 'minute' });
}

function tulisWaktu(saat: Temporal.PlainDateTime): string {
  return `${tulisHari(saat.toPlainDate())} pukul ${saat.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.')}`;
}
