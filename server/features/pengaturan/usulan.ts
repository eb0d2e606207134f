import { rincianBentuk } from '#contract/aturan/galat.ts';
import { type ProfilInstansi, profilInstansi as skemaProfil } from '#contract/organisasi.ts';
import { hari } from '#rules/kernel/hari.ts';
import type { KunciPengaturan } from '#rules/pengaturan/katalog.ts';
import { PENGATURAN } from '#rules/pengaturan/katalog.ts';
import { halanganPengaturan } from '#rules/pengaturan/periksa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { semuaPeriode } from '../periode/read.ts';

export interface Usulan {
  lama: ProfilInstansi;
  baru: ProfilInstansi;
  /** The columns of the setting alone, as they are written. */
  isi: Record<string, unknown>;
}

/** The years whose periods are open already; yearly settings do not reach them. */
export async function tahunTerbuka(tx: TransaksiInstansi, instansiId: string): Promise<number[]> {
  return [...new Set((await semuaPeriode(tx, instansiId)).map((p) => p.tahun))];
}

/** A proposed setting beside the one it would replace. Errors: `bentuk-salah`, `ditolak-aturan` with every reason. */
export async function periksaUsulan(
  tx: TransaksiInstansi,
  k: Konteks,
  kunci: KunciPengaturan,
  usul: { isi: Record<string, unknown>; mulai: string },
): Promise<Usulan> {
  const { instansiId } = k.pelaku;
  const lama = await profilInstansi(tx, instansiId, usul.mulai);
  const akar = new Set(PENGATURAN[kunci].kolom.map((c) => c.nama.split('.')[0]!));
  const asing = Object.keys(usul.isi).filter((nama) => !akar.has(nama));
  if (asing.length > 0)
    throw new Masalah('bentuk-salah', 'Isian memuat yang bukan bagian pengaturan ini.', {
      errors: asing.map((nama) => ({
        pointer: `/isi/${nama}`,
        kode: 'asing',
        pesan: 'Bukan bagian pengaturan ini.',
      })),
    });
  const hasil = skemaProfil.safeParse({ ...lama, ...usul.isi });
  if (!hasil.success)
    throw new Masalah('bentuk-salah', 'Isian pengaturan belum benar.', {
      errors: rincianBentuk(hasil.error, '/isi'),
    });
  const baru = hasil.data;
  const alasan = halanganPengaturan(kunci, baru, hari(usul.mulai), {
    hariIni: hariIni(k),
    tahunTerbuka: await tahunTerbuka(tx, instansiId),
  });
  if (alasan.length > 0)
    throw new Masalah('ditolak-aturan', alasan.map((a) => a.pesan).join(' '), {
      errors: alasan.map((a) => ({ pointer: a.jalur, kode: a.kode, pesan: a.pesan })),
    });
  const isi = Object.fromEntries(
    Object.entries(baru).filter(([nama]) => akar.has(nama) && nama in { ...lama, ...usul.isi }),
  );
  return { lama, baru, isi };
}
