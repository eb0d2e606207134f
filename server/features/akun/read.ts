import type { AkunContoh, Sesi } from '#contract/akun.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { ringkasanPegawai } from './queries.ts';

/** The running session, for the screen's header and menus. */
export async function sesiSaya(k: Konteks, wajibGantiSandi: boolean): Promise<Sesi> {
  const { pelaku } = k;
  const hari = hariIni(k).toString();
  return baca(k, async (tx) => {
    const pegawai = await ringkasanPegawai(tx, pelaku.instansiId, pelaku.pegawaiId, hari);
    const instansi = await tx
      .selectFrom('kendali.instansi')
      .select(['id', 'nama', 'zona'])
      .where('id', '=', pelaku.instansiId)
      .executeTakeFirst();
    if (!pegawai || !instansi) throw tidakDitemukan('Pegawai');
    return {
      pegawai,
      instansi: { ...instansi, hariIni: hari },
      peran: [...pelaku.peran],
      wajibGantiSandi,
      kemampuan: kemampuan(pelaku.peran),
    };
  });
}

/** The sample accounts of a sample installation, for the sign-in page; none on a real one. */
export async function akunContoh(app: Aplikasi): Promise<AkunContoh> {
  if (app.pengaturan.CONTOH !== 'ya') return { akun: [] };
  const { daftarAkunContoh } = await import('../../contoh/akun-contoh.ts');
  return { akun: await daftarAkunContoh(app.db) };
}

function kemampuan(peran: ReadonlySet<string>): string[] {
  const boleh = ['skp.susun', 'aktivitas.lapor'];
  if (peran.has('PENILAI')) boleh.push('skp.periksa', 'aktivitas.periksa', 'evaluasi.nilai');
  if (peran.has('OPERATOR') || peran.has('ADMIN'))
    boleh.push('pegawai.kelola', 'unit-kerja.kelola', 'periode.kelola', 'pengisian.pantau');
  return boleh;
}
