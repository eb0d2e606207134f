import type { BarisMatriks, KolomMatriks, Sel } from '#contract/matriks.ts';
import { jumlahKolom } from '#rules/perencanaan/matriks.ts';
import type { BarisOrang, Kolom } from './queries.ts';

/** The columns with what they add up to, where adding up means something. */
export function kolomTampil(kolom: readonly Kolom[], sel: readonly Sel[]): KolomMatriks[] {
  return kolom.map((c) => ({
    ...c,
    jumlah: jumlahKolom(
      c,
      sel.filter((s) => s.indikatorId === c.indikatorId && s.peran !== null),
    ),
  }));
}

/** One person's row. */
export function barisTampil(o: BarisOrang, sel: readonly Sel[], pemilik: boolean): BarisMatriks {
  const milik = sel.filter((s) => s.pegawaiId === o.pegawaiId);
  const asal = o.bawahan ? 'BAWAHAN' : o.tim ? 'TIM' : o.persetujuan ? 'LINTAS' : 'DAHULU';
  return {
    pegawai: { pegawaiId: o.pegawaiId, nama: o.nama, jabatan: o.jabatan, unitKerja: o.unitKerja },
    asal,
    persetujuan: asal === 'LINTAS' ? o.persetujuan : null,
    keadaanSkp: o.keadaanSkp,
    sel: milik,
    kemampuan: pemilik ? (asal === 'LINTAS' ? ['ISI', 'KELUARKAN'] : ['ISI']) : [],
  };
}
