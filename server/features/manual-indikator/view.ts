import type { DaftarManual, IsianManual } from '#contract/manual-indikator.ts';
import type { Skp } from '#contract/skp.ts';
import { kekuranganManual, kewajibanManual } from '#rules/perencanaan/manual-indikator.ts';
import type { BarisManual } from './queries.ts';

/** Every indicator of a version with its manual, where there is one. */
export function presentasi(skp: Skp, baris: readonly BarisManual[], kemampuan: string[]): DaftarManual {
  const milik = new Map(baris.map((b) => [b.indikatorId, b]));
  return {
    skpId: skp.id,
    nomor: skp.nomor,
    tahun: skp.tahun,
    keadaan: skp.keadaan,
    ditetapkan: skp.ditetapkanPada !== null,
    pegawai: { id: skp.pegawai.pegawaiId, nama: skp.pegawai.nama, jabatan: skp.pegawai.jabatan },
    kewajiban: kewajibanManual(skp.kelompok),
    isi: skp.rhk.flatMap((r) =>
      r.indikator.map((i) => {
        const b = milik.get(i.id);
        const manual = b ? manualTampil(b) : null;
        return {
          rhkId: r.id,
          rhk: r.uraian,
          indikatorId: i.id,
          indikator: i.uraian,
          target: i.target,
          manual,
          nomorVersi: b?.nomor ?? null,
          versi: b?.versi ?? 0,
          temuan: manual
            ? kekuranganManual(manual, skp.pendekatan).map((t) => ({
                kode: t.kode,
                pesan: t.pesan,
                pointer: t.jalur,
              }))
            : [],
        };
      }),
    ),
    kemampuan,
  };
}

export function manualTampil(b: IsianManual): IsianManual {
  const { tujuan, definisi, formula, satuan, kendali, sumberData, periodePelaporan } = b;
  return { tujuan, definisi, formula, satuan, kendali, sumberData, periodePelaporan };
}
