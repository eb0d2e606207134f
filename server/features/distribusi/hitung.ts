import type { Distribusi, Sebaran } from '#contract/distribusi.ts';
import type { ProfilInstansi } from '#contract/organisasi.ts';
import { PREDIKAT, type Predikat, type PredikatOrganisasi } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { ProfilDistribusi } from '#rules/penilaian/batas-distribusi.ts';
import { distribusiPredikat } from '#rules/penilaian/distribusi-predikat.ts';
import { kurvaDistribusi } from '#rules/tables/distribusi.ts';

export type Jumlah = Record<Predikat, number>;

export function hitungJumlah(predikat: Iterable<Predikat>): Jumlah {
  const jumlah = Object.fromEntries(PREDIKAT.map((p) => [p, 0])) as Jumlah;
  for (const p of predikat) jumlah[p]++;
  return jumlah;
}

/** The settings of the instansi as the rule reads them. */
export function profilAturan(profil: ProfilInstansi): ProfilDistribusi {
  return {
    distribusi: profil.profilDistribusi,
    batas: profil.batasDistribusi,
  };
}

/** Asks the rule about a spread: one place for the room, the numbers of units and the document. */
export function sebaranDari(
  capaianOrganisasi: PredikatOrganisasi | null,
  jumlah: Jumlah,
  pada: Hari,
  profil: ProfilInstansi,
): Sebaran {
  const pola = distribusiPredikat.jawab({ capaianOrganisasi, jumlah }, pada, profilAturan(profil));
  // as it is sent: plain data, without the rules' read-only views
  return { jumlah, pola: structuredClone(pola) as Sebaran['pola'] };
}

export function kurvaUntuk(capaian: PredikatOrganisasi | null, pada: Hari): Distribusi['kurva'] {
  return capaian ? kurvaDistribusi.pada(pada).nilai[capaian] : null;
}

/** Whether the unit owes a reason: the pattern is broken, and enough people are counted for it to bind. */
export function perluAlasan({ pola }: Sebaran): boolean {
  return pola.nilai !== null && !pola.nilai.sesuai && !pola.nilai.informasiSaja;
}
