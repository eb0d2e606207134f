import type { BahanEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { JejakEvaluasi } from '#contract/evaluasi.ts';
import { type Hari, hari } from '#rules/kernel/hari.ts';
import { keadaanJendela } from '#rules/penilaian/jangka-waktu.ts';
import { penetapanEvaluasi } from '#rules/penilaian/penetapan-evaluasi.ts';
import { saranHasilKerja } from '#rules/penilaian/saran-hasil-kerja.ts';
import { setingkatLebihBaik } from '#rules/penilaian/setingkat-lebih-baik.ts';

/** Asks the rules about the material, for a day. The one place where server code meets the judgement's rules. */
export function susunJejak(bahan: BahanEvaluasi, pada: Hari): JejakEvaluasi {
  const { ratingHasil, ratingPerilaku, usulanPimpinan, periode } = bahan;
  const saran = saranHasilKerja.jawab({ rhk: bahan.rhk }, pada);
  const saranBerlaku = usulanPimpinan ? usulanPimpinan.rating : (saran.nilai?.saran ?? null);
  const penetapan = penetapanEvaluasi.jawab(
    {
      hasilKerja: ratingHasil,
      perilaku: ratingPerilaku,
      capaianOrganisasi: bahan.capaianOrganisasi?.predikat ?? null,
      // a result that both agreed to keep is not measured against a proposal
      ...(bahan.hasilLama?.keadaan !== 'SEPAKAT' && { saran: saranBerlaku }),
      tugasBelajarGagal: !!bahan.tugasBelajarGagal,
      alasanBeda: bahan.alasanBedaSaran,
    },
    pada,
  );
  const jendela = { dari: hari(periode.jendelaDari), sampai: hari(periode.jendelaSampai) };
  const jejak = {
    saran,
    saranBerlaku,
    dasarSaran: usulanPimpinan ? 'PIMPINAN_UNIT' : 'RHK',
    penetapan,
    lebihBaik:
      ratingHasil && ratingPerilaku
        ? setingkatLebihBaik({ hasilKerja: ratingHasil, perilaku: ratingPerilaku }, pada)
        : [],
    terlambat: keadaanJendela({ jendela, sampai: hari(periode.sampai) }, pada) === 'TERLAMBAT',
  };
  // as it will be kept and sent: plain data, without the rules' read-only views
  return structuredClone(jejak) as JejakEvaluasi;
}
