import type { Hari } from '#rules/kernel/hari.ts';
import { validasiSkp } from '#rules/perencanaan/validasi-skp.ts';
import type { Isian, RhkPimpinan, Skp } from '../data.ts';
import { bersih } from './isian.ts';

export interface Temuan {
  kode: string;
  pesan: string;
  pointer: string;
  tingkat: 'E' | 'W';
}

/** What the rule says about the text as it is being typed; the server reads the same rule when it is handed in. */
export function periksaIsian(
  skp: Skp,
  isian: Isian,
  pimpinan: RhkPimpinan | undefined,
  hari: Hari,
): Temuan[] {
  const berlaku = new Set(pimpinan?.rhk.filter((r) => r.dalam === 'BERLAKU').map((r) => r.id));
  const kataRancangan = new Map(pimpinan?.rhk.map((r) => [r.id, r.uraian]));
  const dibaca = new Map(skp.rhk.map((r) => [r.rhkPimpinanId, r.rhkPimpinan]));
  const jawaban = validasiSkp.jawab(
    {
      skp: {
        tahun: skp.tahun,
        dari: skp.dari,
        sampai: skp.sampai,
        pendekatan: isian.pendekatan,
        rhk: isian.rhk.map((r) => {
          const tetap = r.rhkPimpinanId && (berlaku.has(r.rhkPimpinanId) || dibaca.get(r.rhkPimpinanId));
          return {
            ...r,
            rhkPimpinan: tetap && r.rhkPimpinanId ? { id: r.rhkPimpinanId } : null,
            rhkPimpinanTeks: r.rhkPimpinanTeks ?? kataRancangan.get(r.rhkPimpinanId ?? '') ?? null,
          };
        }),
        perilaku: isian.perilaku,
        lampiran: bersih(isian).lampiran,
      },
      jenisJabatan: skp.pegawai.jenisJabatan,
      pimpinanUnitMandiri: skp.pegawai.unitMandiri,
      jenisPegawai: skp.pegawai.jenis,
      perjanjianKerja: isian.perjanjianKerja,
      pltDalamPeriode: skp.pltDalamPeriode,
      penugasan: skp.penugasan,
      perjanjianKinerja: skp.perjanjianKinerja,
      peranMatriks: skp.peranMatriks,
    },
    hari,
  );
  return [
    ...jawaban.alasan.map((t) => ({ ...t, tingkat: 'E' as const })),
    ...jawaban.peringatan.map((t) => ({ ...t, tingkat: 'W' as const })),
  ].map(({ kode, pesan, jalur, tingkat }) => ({ kode, pesan, pointer: jalur, tingkat }));
}

/** The findings at one place; errors only when they are to be shown, advice always. */
export function diTempat(temuan: readonly Temuan[], pointer: string, tunjukkanGalat: boolean) {
  const disini = temuan.filter((t) => t.pointer === pointer);
  return {
    galat: tunjukkanGalat ? disini.find((t) => t.tingkat === 'E')?.pesan : undefined,
    saran: disini.find((t) => t.tingkat === 'W')?.pesan,
  };
}

/** How many errors lie at or below a place. */
export function jumlahGalat(temuan: readonly Temuan[], awalan: string): number {
  return temuan.filter(
    (t) => t.tingkat === 'E' && (t.pointer === awalan || t.pointer.startsWith(`${awalan}/`)),
  ).length;
}
