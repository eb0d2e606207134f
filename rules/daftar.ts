import { validasiAktivitas } from './aktivitas/validasi-aktivitas.ts';
import { angkaKredit } from './angka-kredit/angka-kredit.ts';
import { disiplin } from './disiplin/disiplin.ts';
import { nip } from './identitas/nip.ts';
import { ipAsn } from './ip-asn/ip-asn.ts';
import { ipAsnUnit } from './ip-asn/ip-asn-unit.ts';
import { keberatan } from './keberatan/keberatan.ts';
import { putusanKeberatan } from './keberatan/putusan-keberatan.ts';
import { jadwalKiriman } from './pemberitahuan/jadwal-kiriman.ts';
import { bantuanCapaian } from './penilaian/bantuan-capaian.ts';
import { capaianIndikator } from './penilaian/capaian-indikator.ts';
import { capaianTahunan } from './penilaian/capaian-tahunan.ts';
import { distribusiPredikat } from './penilaian/distribusi-predikat.ts';
import { penetapanEvaluasi } from './penilaian/penetapan-evaluasi.ts';
import { predikat } from './penilaian/predikat.ts';
import { saranHasilKerja } from './penilaian/saran-hasil-kerja.ts';
import { usulanRatingPimpinan } from './penilaian/usulan-rating-pimpinan.ts';
import { validasiSkp } from './perencanaan/validasi-skp.ts';
import { hasilSetelahPindah } from './perpindahan/hasil-setelah-pindah.ts';
import { panduanTugasBelajar } from './perpindahan/panduan-tugas-belajar.ts';
import { penilaiPeriode } from './perpindahan/penilai-periode.ts';
import { perpindahan } from './perpindahan/perpindahan.ts';
import { talenta } from './talenta/talenta.ts';
import { tindakLanjut } from './tindak-lanjut/tindak-lanjut.ts';
import { tpp } from './tpp/tpp.ts';
import { penutupanTahun } from './waktu/penutupan-tahun.ts';
import { tenggat } from './waktu/tenggat.ts';

/** Every rule that can be asked from outside, in the order lists show them. */
export const DAFTAR_ATURAN = [
  predikat,
  saranHasilKerja,
  penetapanEvaluasi,
  distribusiPredikat,
  usulanRatingPimpinan,
  capaianTahunan,
  bantuanCapaian,
  capaianIndikator,
  validasiSkp,
  perpindahan,
  hasilSetelahPindah,
  penilaiPeriode,
  panduanTugasBelajar,
  validasiAktivitas,
  tenggat,
  keberatan,
  angkaKredit,
  ipAsn,
  ipAsnUnit,
  talenta,
  disiplin,
  tpp,
  penutupanTahun,
  jadwalKiriman,
  putusanKeberatan,
  tindakLanjut,
  nip,
] as const;

export type IdAturan = (typeof DAFTAR_ATURAN)[number]['id'];
