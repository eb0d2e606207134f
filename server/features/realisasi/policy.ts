import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { atasanPenilaiDari, penilaiDari } from '../organisasi/read.ts';
import { kalimatTertutup, periodeTertutup } from '../periode/read.ts';
import { type BarisPeriode, evaluasiPeriode } from './queries.ts';

/** Who may read a person's realisasi: the person, assessor and superior (of today or of the evaluation), operators. */
export async function pastikanBolehBaca(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  periodeId: string,
): Promise<void> {
  const { pelaku } = k;
  if (pegawaiId === pelaku.pegawaiId || pelaku.peran.has('OPERATOR')) return;
  const hari = hariIni(k).toString();
  const evaluasi = await evaluasiPeriode(tx, pelaku.instansiId, pegawaiId, periodeId);
  const boleh = [
    evaluasi?.penilai_pegawai_id,
    evaluasi?.atasan_pegawai_id,
    (await penilaiDari(tx, pelaku.instansiId, pegawaiId, hari))?.pegawaiId,
    (await atasanPenilaiDari(tx, pelaku.instansiId, pegawaiId, hari))?.pegawaiId,
  ];
  if (!boleh.includes(pelaku.pegawaiId)) throw tidakDitemukan('Realisasi pegawai ini');
}

/** Why realisasi of a person in a period may not be written now, or null when they may. */
export async function sebabTerkunci(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  periode: BarisPeriode,
): Promise<string | null> {
  const evaluasi = await evaluasiPeriode(tx, k.pelaku.instansiId, pegawaiId, periode.id);
  const tertutup = await periodeTertutup(tx, k.pelaku.instansiId, { periodeId: periode.id });
  if (tertutup) return kalimatTertutup(tertutup);
  if (evaluasi?.ditetapkan_pada)
    return 'Evaluasi periode ini sudah ditetapkan, sehingga realisasinya terkunci.';
  if (hariIni(k).toString() < periode.dari) return 'Periode ini belum dimulai.';
  return null;
}

/** As `sebabTerkunci`, but refuses. */
export async function pastikanTerbuka(
  tx: TransaksiInstansi,
  k: Konteks,
  periode: BarisPeriode,
): Promise<void> {
  const sebab = await sebabTerkunci(tx, k, k.pelaku.pegawaiId, periode);
  if (sebab)
    throw new Masalah('keadaan-tidak-cocok', sebab, {
      siapa: { peran: 'OPERATOR', cara: 'Hubungi operator kepegawaian bila periode ini perlu dibuka lagi.' },
    });
}
