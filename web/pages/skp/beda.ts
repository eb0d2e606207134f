import { LABEL_ASPEK, LABEL_JENIS_RHK, LABEL_PENDEKATAN, LABEL_PERSPEKTIF } from '#rules/label.ts';
import type { Indikator, Isian, IsianRhk } from './data.ts';
import { teks } from './teks.ts';

/** One place where two texts of an SKP differ; `null` where one side has nothing. */
export interface Beda {
  bagian: string;
  sebelum: string | null;
  sesudah: string | null;
}

/** Every place where two versions differ, in the order of the form. RHK are matched by their lasting identity. */
export function bedaSkp(
  sebelum: Isian,
  sesudah: Isian,
  namaNilai: (nilai: Isian['perilaku'][number]['nilai']) => string,
): Beda[] {
  const hasil: Beda[] = [];
  const banding = (bagian: string, a: string | null | undefined, b: string | null | undefined) => {
    const [x, y] = [a?.trim() || null, b?.trim() || null];
    if (x !== y) hasil.push({ bagian, sebelum: x, sesudah: y });
  };
  banding(teks.pendekatan, LABEL_PENDEKATAN[sebelum.pendekatan], LABEL_PENDEKATAN[sesudah.pendekatan]);
  banding('Perjanjian kerja', sebelum.perjanjianKerja, sesudah.perjanjianKerja);
  const lama = new Map(sebelum.rhk.map((r) => [r.id, r]));
  const baru = new Set(sesudah.rhk.map((r) => r.id));
  for (const [i, r] of sesudah.rhk.entries()) {
    const nama = `RHK ${i + 1}`;
    const asal = lama.get(r.id);
    if (!asal) {
      hasil.push({ bagian: `${nama} (baru)`, sebelum: null, sesudah: ringkasRhk(r) });
      continue;
    }
    banding(nama, asal.uraian, r.uraian);
    banding(`${nama}, jenis`, LABEL_JENIS_RHK[asal.jenis], LABEL_JENIS_RHK[r.jenis]);
    banding(`${nama}, RHK pimpinan`, tautan(asal, r), tautan(r, asal));
    banding(`${nama}, penugasan dari`, asal.penugasanDari, r.penugasanDari);
    bandingIndikator(nama, asal, r, banding);
  }
  for (const r of sebelum.rhk)
    if (!baru.has(r.id)) hasil.push({ bagian: 'RHK dihapus', sebelum: ringkasRhk(r), sesudah: null });
  for (const p of sesudah.perilaku) {
    const asal = sebelum.perilaku.find((q) => q.nilai === p.nilai);
    banding(`Ekspektasi khusus, ${namaNilai(p.nilai)}`, asal?.ekspektasiKhusus, p.ekspektasiKhusus);
  }
  for (const kunci of ['sumberDaya', 'pertanggungjawaban', 'konsekuensi'] as const)
    banding(teks.lampiran[kunci], sebelum.lampiran[kunci].join('\n'), sesudah.lampiran[kunci].join('\n'));
  return hasil;
}

/** An indicator as one line: aspek or perspektif, words, target. */
export function ringkasIndikator(i: Indikator): string {
  const kelas = i.aspek ? LABEL_ASPEK[i.aspek] : i.perspektif ? LABEL_PERSPEKTIF[i.perspektif] : null;
  return `${kelas ? `${kelas}: ` : ''}${i.uraian}${i.target ? ` (target ${i.target})` : ''}`;
}

function bandingIndikator(
  nama: string,
  asal: IsianRhk,
  r: IsianRhk,
  banding: (bagian: string, a: string | null | undefined, b: string | null | undefined) => void,
): void {
  const lama = new Map(asal.indikator.map((i) => [i.id, i]));
  for (const i of r.indikator) {
    const dulu = lama.get(i.id);
    banding(`${nama}, indikator`, dulu && ringkasIndikator(dulu), ringkasIndikator(i));
  }
  for (const i of asal.indikator)
    if (!r.indikator.some((j) => j.id === i.id))
      banding(`${nama}, indikator`, ringkasIndikator(i), undefined);
}

/** A link in words; the same identity counts as the same, whatever its words are on either side. */
function tautan(r: IsianRhk, lain: IsianRhk): string | null {
  if (r.rhkPimpinanId && r.rhkPimpinanId === lain.rhkPimpinanId) return null;
  return r.rhkPimpinanTeks ?? (r.rhkPimpinanId ? 'dipilih dari SKP pimpinan' : null);
}

function ringkasRhk(r: IsianRhk): string {
  return [r.uraian, ...r.indikator.map(ringkasIndikator)].join('\n');
}
