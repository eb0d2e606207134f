import type { UmpanBalik } from '#contract/umpan-balik.ts';
import type { HubunganUmpanBalik, PeriodeJenis } from '#rules/enum.ts';
import { hubunganAnonim } from '#rules/pemantauan/kelompok-anonim.ts';
import { namaPeriode } from '../periode/read.ts';
import type { BarisUmpanBalik } from './queries.ts';

/** Whether the person it is about knows who speaks. */
export function bernama(baris: { hubungan: string; nama_terbuka: boolean }): boolean {
  return baris.nama_terbuka || !hubunganAnonim(baris.hubungan as HubunganUmpanBalik);
}

/** The name of the giver, or how somebody outside named himself. */
export function namaPemberi(baris: BarisUmpanBalik): string {
  return baris.namaPemberi ?? baris.luar_nama ?? '';
}

/** One entry as a reader sees it. `semua`: the reader may know every giver. */
export function presentasi(baris: BarisUmpanBalik, pembacaId: string, semua: boolean): UmpanBalik {
  const sendiri = baris.pemberi_pegawai_id === pembacaId;
  const dikenal = semua || sendiri || bernama(baris);
  return {
    id: baris.id,
    pegawai: { id: baris.pegawai_id, nama: baris.namaPegawai },
    pemberi: dikenal
      ? { id: baris.pemberi_pegawai_id, nama: namaPemberi(baris), kaitan: baris.luar_kaitan }
      : null,
    hubungan: baris.hubungan as UmpanBalik['hubungan'],
    berkala: baris.berkala,
    langsung: baris.langsung,
    periode: namaPeriodeBaris(baris),
    rhk: baris.rhk_id ? { id: baris.rhk_id, uraian: baris.uraianRhk ?? '' } : null,
    nilai: baris.nilai as UmpanBalik['nilai'],
    sentimen: baris.sentimen as UmpanBalik['sentimen'],
    uraian: baris.uraian,
    menggantikanId: baris.menggantikan_id,
    digantikan: Boolean(baris.digantikan),
    diminta: baris.permintaan_orang_id !== null,
    bukti: dikenal ? baris.bukti : [],
    pada: baris.dibuat_pada,
    kemampuan: sendiri && !baris.digantikan ? ['umpan-balik.gantikan'] : [],
  };
}

export function namaPeriodeBaris(baris: BarisUmpanBalik): UmpanBalik['periode'] {
  const { periode_id: id, tahun, jenisPeriode, ke } = baris;
  return id && tahun && jenisPeriode && ke
    ? { id, nama: namaPeriode(tahun, jenisPeriode as PeriodeJenis, ke) }
    : null;
}
