import type { UmpanBalik } from '#contract/umpan-balik.ts';
import type { PeriodeJenis } from '#rules/enum.ts';
import { namaPeriode } from '../periode/read.ts';
import { namaTerbuka } from './policy.ts';
import type { BarisUmpanBalik } from './queries.ts';

/** One entry as a reader sees it. `semua`: the reader may know every giver. */
export function presentasi(baris: BarisUmpanBalik, pembacaId: string, semua: boolean): UmpanBalik {
  const hubungan = baris.hubungan as UmpanBalik['hubungan'];
  const sendiri = baris.pemberi_pegawai_id === pembacaId;
  return {
    id: baris.id,
    pegawai: { id: baris.pegawai_id, nama: baris.namaPegawai },
    pemberi:
      semua || sendiri || namaTerbuka(hubungan)
        ? { id: baris.pemberi_pegawai_id, nama: baris.namaPemberi }
        : null,
    hubungan,
    berkala: baris.berkala,
    langsung: baris.langsung,
    periode:
      baris.periode_id && baris.tahun && baris.jenisPeriode && baris.ke
        ? {
            id: baris.periode_id,
            nama: namaPeriode(baris.tahun, baris.jenisPeriode as PeriodeJenis, baris.ke),
          }
        : null,
    rhk: baris.rhk_id ? { id: baris.rhk_id, uraian: baris.uraianRhk ?? '' } : null,
    nilai: baris.nilai as UmpanBalik['nilai'],
    sentimen: baris.sentimen as UmpanBalik['sentimen'],
    uraian: baris.uraian,
    menggantikanId: baris.menggantikan_id,
    digantikan: Boolean(baris.digantikan),
    pada: baris.dibuat_pada,
    kemampuan: sendiri && !baris.digantikan ? ['umpan-balik.gantikan'] : [],
  };
}
