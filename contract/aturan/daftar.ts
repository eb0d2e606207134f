import { validasiAktivitas } from '#rules/aktivitas/validasi-aktivitas.ts';
import { angkaKredit } from '#rules/angka-kredit/angka-kredit.ts';
import { disiplin } from '#rules/disiplin/disiplin.ts';
import { nip } from '#rules/identitas/nip.ts';
import { ipAsn } from '#rules/ip-asn/ip-asn.ts';
import { ipAsnUnit } from '#rules/ip-asn/ip-asn-unit.ts';
import { keberatan } from '#rules/keberatan/keberatan.ts';
import { putusanKeberatan } from '#rules/keberatan/putusan-keberatan.ts';
import { jadwalKiriman } from '#rules/pemberitahuan/jadwal-kiriman.ts';
import { bantuanCapaian } from '#rules/penilaian/bantuan-capaian.ts';
import { capaianIndikator } from '#rules/penilaian/capaian-indikator.ts';
import { capaianTahunan } from '#rules/penilaian/capaian-tahunan.ts';
import { distribusiPredikat } from '#rules/penilaian/distribusi-predikat.ts';
import { penetapanEvaluasi } from '#rules/penilaian/penetapan-evaluasi.ts';
import { predikat } from '#rules/penilaian/predikat.ts';
import { saranHasilKerja } from '#rules/penilaian/saran-hasil-kerja.ts';
import { usulanRatingPimpinan } from '#rules/penilaian/usulan-rating-pimpinan.ts';
import { validasiSkp } from '#rules/perencanaan/validasi-skp.ts';
import { hasilSetelahPindah } from '#rules/perpindahan/hasil-setelah-pindah.ts';
import { panduanTugasBelajar } from '#rules/perpindahan/panduan-tugas-belajar.ts';
import { penilaiPeriode } from '#rules/perpindahan/penilai-periode.ts';
import { perpindahan } from '#rules/perpindahan/perpindahan.ts';
import { talenta } from '#rules/talenta/talenta.ts';
import { tindakLanjut } from '#rules/tindak-lanjut/tindak-lanjut.ts';
import { tpp } from '#rules/tpp/tpp.ts';
import { penutupanTahun } from '#rules/waktu/penutupan-tahun.ts';
import { tenggat } from '#rules/waktu/tenggat.ts';
import { bentukValidasiAktivitas } from './aktivitas.ts';
import { bentukNip } from './identitas.ts';
import {
  bentukAngkaKredit,
  bentukDisiplin,
  bentukIpAsn,
  bentukIpUnit,
  bentukTalenta,
  bentukTpp,
} from './karier.ts';
import {
  bentukBantuanCapaian,
  bentukCapaian,
  bentukCapaianTahunan,
  bentukDistribusi,
  bentukPenetapan,
  bentukPredikat,
  bentukSaran,
  bentukUsulanPimpinan,
} from './penilaian.ts';
import { bentukValidasiSkp } from './perencanaan.ts';
import {
  bentukHasilSetelahPindah,
  bentukPanduanTugasBelajar,
  bentukPenilaiPeriode,
  bentukPerpindahan,
} from './perpindahan.ts';
import { type PintuAturan, pintu } from './pintu.ts';
import { bentukTindakLanjut } from './tindak-lanjut.ts';
import {
  bentukJadwalKiriman,
  bentukKeberatan,
  bentukPenutupan,
  bentukPutusanKeberatan,
  bentukTenggat,
} from './waktu.ts';

/** Every rule that can be asked from outside, in the order lists show them. */
export const DAFTAR_PINTU: readonly PintuAturan[] = [
  pintu(predikat, bentukPredikat),
  pintu(saranHasilKerja, bentukSaran),
  pintu(penetapanEvaluasi, bentukPenetapan),
  pintu(distribusiPredikat, bentukDistribusi),
  pintu(usulanRatingPimpinan, bentukUsulanPimpinan),
  pintu(capaianTahunan, bentukCapaianTahunan),
  pintu(bantuanCapaian, bentukBantuanCapaian),
  pintu(capaianIndikator, bentukCapaian),
  pintu(validasiSkp, bentukValidasiSkp),
  pintu(perpindahan, bentukPerpindahan),
  pintu(hasilSetelahPindah, bentukHasilSetelahPindah),
  pintu(penilaiPeriode, bentukPenilaiPeriode),
  pintu(panduanTugasBelajar, bentukPanduanTugasBelajar),
  pintu(validasiAktivitas, bentukValidasiAktivitas),
  pintu(tenggat, bentukTenggat),
  pintu(keberatan, bentukKeberatan),
  pintu(angkaKredit, bentukAngkaKredit),
  pintu(ipAsn, bentukIpAsn),
  pintu(ipAsnUnit, bentukIpUnit),
  pintu(talenta, bentukTalenta),
  pintu(disiplin, bentukDisiplin),
  pintu(tpp, bentukTpp),
  pintu(penutupanTahun, bentukPenutupan),
  pintu(jadwalKiriman, bentukJadwalKiriman),
  pintu(putusanKeberatan, bentukPutusanKeberatan),
  pintu(tindakLanjut, bentukTindakLanjut),
  pintu(nip, bentukNip),
];

/** The rule with this id, or null. */
export function cariPintu(id: string): PintuAturan | null {
  return DAFTAR_PINTU.find((p) => p.id === id) ?? null;
}
