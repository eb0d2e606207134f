import type { JenisPoinKeberatan, NilaiPerilaku } from '#rules/enum.ts';
import type { Skema } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { teks } from './teks.ts';

export type Poin = {
  jenis: JenisPoinKeberatan;
  rhkId: string | null;
  nilai: NilaiPerilaku | null;
  alasan: string;
};

/** The draft as it is typed; exactly the body of the PUT. */
export type Isian = { poin: Poin[]; alasan: string };

/** What one point of the form is about. */
export type Sasaran = Omit<Poin, 'alasan'>;

export const sama = (a: Sasaran, b: Sasaran) =>
  a.jenis === b.jenis && a.rhkId === b.rhkId && a.nilai === b.nilai;

/** The form after a point was taken up, dropped, or its reason changed. */
export function denganPoin(isian: Isian, sasaran: Sasaran, alasan: string | null): Isian {
  const ada = isian.poin.some((p) => sama(p, sasaran));
  if (alasan === null) return { ...isian, poin: isian.poin.filter((p) => !sama(p, sasaran)) };
  const baru: Poin = { ...sasaran, alasan };
  return {
    ...isian,
    poin: ada ? isian.poin.map((p) => (sama(p, sasaran) ? baru : p)) : [...isian.poin, baru],
  };
}

/** A beginning for the reason, from nothing but the facts that were judged. */
export function awalDariFakta(rhk: Skema<'RhkEvaluasi'>): string {
  const t = teks.susun;
  const satu = rhk.indikator.map((i) => {
    const terakhir = i.realisasi.at(-1);
    const capaian =
      i.capaianPersen !== null && terakhir?.angka !== null && terakhir !== undefined
        ? `${angka(terakhir.angka)} ${i.satuan ?? ''} (${angka(i.capaianPersen)}%)`.replace('  ', ' ')
        : (terakhir?.uraian.replace(/\.$/, '') ?? t.faktaKosong);
    return t.faktaKalimat(i.target, capaian);
  });
  const umum = rhk.realisasi.map((r) => r.uraian);
  const bukti = [...rhk.realisasi, ...rhk.indikator.flatMap((i) => i.realisasi)].flatMap((r) =>
    r.bukti.map((b) => b.nama),
  );
  const baik = rhk.umpanBalik.find((u) => u.sentimen === 'POSITIF');
  return (
    [...satu, ...umum].join(' ') +
    (bukti.length > 0 ? t.faktaBukti(bukti.join(', ')) : '') +
    (baik ? t.faktaUmpanBalik(baik.uraian.replace(/\.$/, '')) : '') +
    t.faktaLanjut
  );
}
