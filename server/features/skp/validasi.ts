import type { PeranMatriks } from '#contract/matriks.ts';
import type { PerjanjianUntukSkp } from '#contract/perjanjian-kinerja.ts';
import type { TemuanSkp } from '#contract/skp.ts';
import type { Kedudukan } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { IsiSkp } from '#rules/perencanaan/bentuk-skp.ts';
import { validasiSkp } from '#rules/perencanaan/validasi-skp.ts';
import type { Identitas } from '../organisasi/read.ts';
import type { BarisSkp, BarisVersi, IsiVersi } from './queries.ts';
import { rhkTampil } from './view.ts';

export interface HasilPeriksa {
  sah: boolean;
  temuan: TemuanSkp[];
  versiAturan: string;
}

/** Reads the rule `validasi-skp` for one version. Links to a leader's draft count as provisional. */
export function periksaSkp(
  skp: BarisSkp,
  versi: Pick<BarisVersi, 'pendekatan' | 'perjanjian_kerja'>,
  isi: IsiVersi,
  fakta: {
    pegawai: Identitas;
    penugasan: { dari: string; sampai: string | null };
    pltDalamPeriode: boolean;
    kedudukan: Kedudukan;
    perjanjian: PerjanjianUntukSkp | null;
    peranMatriks: readonly PeranMatriks[];
    hari: Hari;
  },
): HasilPeriksa {
  const bentuk: IsiSkp = {
    tahun: skp.tahun,
    dari: skp.dari,
    sampai: skp.sampai,
    pendekatan: versi.pendekatan,
    rhk: isi.rhk.map(rhkTampil),
    perilaku: isi.perilaku,
    lampiran: isi.lampiran,
  };
  const jawaban = validasiSkp.jawab(
    {
      skp: bentuk,
      jenisJabatan: fakta.pegawai.jenisJabatan,
      pimpinanUnitMandiri: fakta.pegawai.unitMandiri,
      jenisPegawai: fakta.pegawai.jenis,
      perjanjianKerja: versi.perjanjian_kerja,
      pltDalamPeriode: fakta.pltDalamPeriode,
      kedudukan: fakta.kedudukan,
      penugasan: fakta.penugasan,
      perjanjianKinerja: fakta.perjanjian,
      peranMatriks: fakta.peranMatriks,
    },
    fakta.hari,
  );
  const rincian = (daftar: typeof jawaban.alasan, tingkat: 'E' | 'W') =>
    daftar.map((t) => ({ kode: t.kode, pesan: t.pesan, pointer: t.jalur, tingkat }));
  return {
    sah: jawaban.keadaan === 'ditetapkan',
    temuan: [...rincian(jawaban.alasan, 'E'), ...rincian(jawaban.peringatan, 'W')],
    versiAturan: jawaban.versi ?? '',
  };
}
