import { ZodError } from 'zod';
import { GalatMigrasi } from '../../db/migrasi.ts';
import { GalatTertanam } from '../../db/tertanam.ts';
import { bacaPengaturan } from '../../pengaturan.ts';
import { type AplikasiTerbuka, GalatSkema, siapkanAplikasi } from '../../siapkan.ts';

/** Something the person at the keyboard can act on; the command ends with this exit code. */
export class GalatPerintah extends Error {
  override name = 'GalatPerintah';
  readonly kode: number;
  constructor(pesan: string, kode: number) {
    super(pesan);
    this.kode = kode;
  }
}

/**
 * Opens the installation for one command, closes it whatever happens, and gives the exit code: what `kerja` answers, or 1
 * with a message on stderr for what the administrator can mend (2 for a wrong call or setting).
 */
export async function denganAplikasi(
  kerja: (terbuka: AplikasiTerbuka) => Promise<number>,
  opsi: { hanyaPeriksa?: boolean } = {},
): Promise<number> {
  return denganPesan(async () => {
    const terbuka = await siapkanAplikasi(bacaPengaturan(), opsi);
    try {
      return await kerja(terbuka);
    } finally {
      await terbuka.tutup();
    }
  });
}

/** Runs a command and turns what the person can act on into a message and an exit code. */
export async function denganPesan(kerja: () => Promise<number>): Promise<number> {
  try {
    return await kerja();
  } catch (galat) {
    const [pesan, kode] = pesanPengelola(galat) ?? [];
    if (pesan === undefined || kode === undefined) throw galat;
    process.stderr.write(`${pesan}\n`);
    return kode;
  }
}

function pesanPengelola(galat: unknown): [pesan: string, kode: number] | undefined {
  if (galat instanceof GalatPerintah) return [galat.message, galat.kode];
  if (galat instanceof GalatTertanam || galat instanceof GalatMigrasi || galat instanceof GalatSkema)
    return [galat.message, 1];
  if (galat instanceof ZodError)
    return [
      `Pengaturan tidak dapat dibaca; perbaiki variabel lingkungan ini:\n${galat.issues
        .map(({ path, message }) => `  ${path.join('.')}: ${message}`)
        .join('\n')}`,
      2,
    ];
  const kode = (galat as { code?: string } | null)?.code;
  if (kode === 'ECONNREFUSED' || kode === 'ENOTFOUND' || kode === '28P01' || kode === '3D000')
    return [
      `Basis data tidak dapat dihubungi (${kode}): ${(galat as Error).message || 'tidak ada jawaban'}. Periksa DATABASE_URL.`,
      1,
    ];
  return undefined;
}
