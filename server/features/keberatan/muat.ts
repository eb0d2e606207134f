import type { Keberatan } from '#contract/keberatan.ts';
import type { JenisJabatan } from '#rules/enum.ts';
import type { NilaiKeberatan } from '#rules/keberatan/keberatan.ts';
import { keberatan as aturan, type DokumenEvaluasi } from '#rules/keberatan/keberatan.ts';
import type { Jawaban, Temuan } from '#rules/kernel/jawaban.ts';
import { temuan } from '#rules/kernel/jawaban.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import {
  type Berkas,
  evaluasiDengan,
  kedudukanEvaluasi,
  muatBerkas,
  periodeAda,
  tampilkan,
} from '../evaluasi/read.ts';
import { dasarTenggat, hariSetempat, hitungTenggat } from '../gangguan/read.ts';
import { kalimatTertutup, periodeTertutup } from '../periode/read.ts';
import { kemampuan, type Sebagai } from './policy.ts';
import { type BarisKeberatanDb, penjelasanKeberatan } from './queries.ts';
import { presentasi } from './view.ts';

/** The evaluation under objection, with all it rests on. Errors: `tidak-ditemukan`. */
export async function berkasEvaluasi(tx: TransaksiInstansi, k: Konteks, evaluasiId: string): Promise<Berkas> {
  const baris = await evaluasiDengan(tx, k.pelaku.instansiId, evaluasiId);
  if (!baris) throw tidakDitemukan('Evaluasi');
  const periode = await periodeAda(tx, k, baris.periode_id);
  const siapa = await kedudukanEvaluasi(tx, k, baris.pegawai_id, periode, baris);
  return muatBerkas(tx, k, periode, siapa, baris);
}

export interface Kelayakan {
  jawaban: Jawaban<NilaiKeberatan>;
  /** Last day to file, once the document was delivered. */
  batas: string | null;
  /** Every reason against it: those of the rule, and that nobody stands above the assessor. */
  alasan: readonly Temuan[];
}

/** What the rule says of an objection filed today for these reasons. */
export async function periksaKelayakan(
  tx: TransaksiInstansi,
  k: Konteks,
  berkas: Berkas,
  alasan: string,
): Promise<Kelayakan> {
  const { baris, bahan } = berkas;
  const dasar = await dasarTenggat(tx, k.pelaku.instansiId, k.pelaku.zona, hariIni(k).toString());
  const diterima = baris?.disampaikan_pada ? hariSetempat(dasar, baris.disampaikan_pada) : null;
  const jawaban = aturan.jawab(
    {
      dokumen: (baris?.dokumen ?? 'D.1.1') as DokumenEvaluasi,
      diterima,
      diajukan: hariIni(k).toString(),
      alasan,
      pegawai: {
        jenisJabatan: bahan.pegawai.jenisJabatan as JenisJabatan,
        penilaiKepalaDaerah: bahan.penilai.jenis === 'PEJABAT_NEGARA',
        pimpinanUnitMandiri: bahan.pegawai.unitMandiri,
      },
      libur: dasar.libur,
      hariKerja: dasar.hariKerja,
      gangguan: dasar.gangguan,
    },
    hariIni(k),
    { gangguan: dasar.profil },
  );
  const final = jawaban.alasan.some((a) => a.kode === 'E-KEBERATAN-FINAL');
  const tanpaAtasan =
    bahan.atasan || final
      ? []
      : [
          temuan(
            'E-KEBERATAN-TANPA-ATASAN',
            '/atasan',
            'Pejabat penilai Anda tidak mempunyai atasan di instansi ini yang dapat memutus keberatan.',
          ),
        ];
  const tutup = await tertutup(tx, k, berkas);
  const ditutup = tutup ? [temuan('E-PERIODE-DITUTUP', '', kalimatTertutup(tutup))] : [];
  return {
    jawaban,
    batas: diterima ? (hitungTenggat(dasar, 'DL-12', diterima, hariIni(k))?.tenggat ?? null) : null,
    alasan: [...jawaban.alasan.filter((a) => a.kode.startsWith('E-')), ...tanpaAtasan, ...ditutup],
  };
}

/** The closed period in which the result lies, unless it is a correction made after the closing; else null. */
function tertutup(tx: TransaksiInstansi, k: Konteks, { baris, periode }: Berkas): Promise<string | null> {
  if (baris?.koreksi_id) return Promise.resolve(null);
  return periodeTertutup(tx, k.pelaku.instansiId, { periodeId: periode.id });
}

/** What leaves the server about an objection, for this reader. */
export async function tampilkanKeberatan(
  tx: TransaksiInstansi,
  k: Konteks,
  baris: BarisKeberatanDb,
  sebagai: Sebagai,
): Promise<Keberatan> {
  const berkas = await berkasEvaluasi(tx, k, baris.evaluasi_id);
  const penjelasan = await penjelasanKeberatan(tx, k.pelaku.instansiId, [baris.id]);
  return presentasi(baris, sebagai, {
    evaluasi: await tampilkan(tx, k, berkas),
    penjelasan,
    hariIni: hariIni(k).toString(),
    kemampuan: kemampuan(baris, sebagai, (await tertutup(tx, k, berkas)) !== null),
  });
}
