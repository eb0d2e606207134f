import type { HubunganUmpanBalik } from '../enum.ts';
import type { Hari } from '../kernel/hari.ts';
import { ketentuanUmpanBalik } from '../tables/umpan-balik.ts';

/** One unnamed entry: who gave it (never shown), and what it belongs to. */
export interface SuaraAnonim {
  id: string;
  pemberi: string;
  hubungan: HubunganUmpanBalik;
  /** The question it answers, or null when it was given on one's own initiative. */
  permintaanId: string | null;
  periodeId: string | null;
}

/** Entries that are shown together or not at all. */
export interface KelompokAnonim {
  /** Null where the people were asked by name: their relation would tell which of them speaks. */
  hubungan: HubunganUmpanBalik | null;
  permintaanId: string | null;
  periodeId: string | null;
  jumlahPemberi: number;
  terbuka: boolean;
  id: string[];
}

/** The relations whose names the employee does not see unless the giver chose so; a leader always speaks by name. */
export function hubunganAnonim(hubungan: HubunganUmpanBalik): boolean {
  return hubungan !== 'PIMPINAN';
}

/** How many different givers a group needs on a day: the agency's own number within the table's limits, or the default. */
export function kelompokTerkecil(pada: Hari, pilihan: number | null): number {
  const { baku, min, maks } = ketentuanUmpanBalik.pada(pada).nilai.kelompokTerkecil;
  return pilihan === null ? baku : Math.min(maks, Math.max(min, pilihan));
}

/**
 * Puts unnamed entries into groups and says which may be shown: the answers to one question are a group, the others go by
 * relation and period. A group opens when enough different people speak in it, so that none can be guessed; below that its
 * texts wait (domain/01 4.7, `ketentuanUmpanBalik`). Several entries of one person are one voice.
 */
export function kelompokAnonim(suara: readonly SuaraAnonim[], terkecil: number): KelompokAnonim[] {
  const menurutKunci = new Map<string, { kelompok: Omit<KelompokAnonim, 'terbuka'>; pemberi: Set<string> }>();
  for (const s of suara) {
    const kunci = s.permintaanId ? `permintaan ${s.permintaanId}` : `${s.hubungan} ${s.periodeId}`;
    const ada = menurutKunci.get(kunci) ?? {
      kelompok: {
        hubungan: s.permintaanId ? null : s.hubungan,
        permintaanId: s.permintaanId,
        periodeId: s.permintaanId ? null : s.periodeId,
        jumlahPemberi: 0,
        id: [],
      },
      pemberi: new Set<string>(),
    };
    ada.kelompok.id.push(s.id);
    ada.pemberi.add(s.pemberi);
    menurutKunci.set(kunci, ada);
  }
  return [...menurutKunci.values()].map(({ kelompok, pemberi }) => ({
    ...kelompok,
    jumlahPemberi: pemberi.size,
    terbuka: pemberi.size >= terkecil,
  }));
}
