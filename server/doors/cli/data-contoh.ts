import { parseArgs } from 'node:util';
import { GalatContoh, kemarin, muatContoh, type PilihanContoh } from '../../contoh/muat.ts';
import { denganAplikasi, denganPesan, GalatPerintah } from './buka.ts';

const CARA = 'Cara pakai: terang data-contoh [--pegawai N] [--benih S] [--sampai YYYY-MM-DD] [--aktivitas N]';

/**
 * `terang data-contoh`: loads the sample agency in any size, the same for the same choices; with work up to yesterday
 * unless another last day is named. Exit 0: loaded. 1: there is
 * sample data already, or the database failed. 2: wrong call.
 */
export function jalankan(argumen: string[]): Promise<number> {
  return denganPesan(async () => {
    const opsi = baca(argumen);
    return denganAplikasi(async ({ app, pool }) => {
      const sampai = opsi.sampai ?? kemarin(app.jam);
      const mulai = performance.now();
      try {
        const hasil = await muatContoh(pool, app.berkas, { ...opsi, sampai }, (baris) =>
          process.stdout.write(`${baris}\n`),
        );
        const detik = ((performance.now() - mulai) / 1_000).toFixed(1);
        process.stdout.write(
          `Selesai: ${hasil.pegawai} pegawai, ${hasil.aktivitas} aktivitas, ${hasil.evaluasi} evaluasi dalam ${detik} detik.\n`,
        );
        return 0;
      } catch (galat) {
        throw galat instanceof GalatContoh ? new GalatPerintah(galat.message, 1) : galat;
      }
    });
  });
}

/** Reads the choices; throws GalatPerintah (2) for anything it does not understand. */
export function baca(argumen: string[]): Omit<PilihanContoh, 'sampai'> & { sampai?: string } {
  const { pegawai = '200', benih = 'terang', sampai, aktivitas } = uraikan(argumen);
  const hari = sampai === undefined ? undefined : tanggal(sampai);
  return {
    pegawai: bilangan('--pegawai', pegawai, 30, 100_000),
    benih,
    aktivitasMaks:
      aktivitas === undefined ? Number.POSITIVE_INFINITY : bilangan('--aktivitas', aktivitas, 0, 1_000),
    ...(hari !== undefined && { sampai: hari }),
  };
}

function uraikan(argumen: string[]) {
  const teks = { type: 'string' } as const;
  try {
    return parseArgs({
      args: argumen,
      options: { pegawai: teks, benih: teks, sampai: teks, aktivitas: teks },
    }).values;
  } catch (galat) {
    if (!(galat instanceof TypeError)) throw galat;
    throw new GalatPerintah(`${galat.message}\n${CARA}`, 2);
  }
}

function bilangan(nama: string, teks: string, min: number, maks: number): number {
  const n = Number(teks);
  if (/^\d+$/.test(teks) && n >= min && n <= maks) return n;
  throw new GalatPerintah(`${nama} harus bilangan bulat ${min} sampai ${maks}.\n${CARA}`, 2);
}

function tanggal(teks: string): string {
  try {
    const hari = Temporal.PlainDate.from(teks, { overflow: 'reject' });
    // outside these years there are no partitions, and no rule the sample could follow
    if (hari.year < 2026 || hari.year > 2028) throw new RangeError(teks);
    return hari.toString();
  } catch (galat) {
    if (!(galat instanceof RangeError)) throw galat;
    throw new GalatPerintah(`--sampai harus hari YYYY-MM-DD di tahun 2026 sampai 2028.\n${CARA}`, 2);
  }
}
