import type { DokumenDasar } from './dokumen.ts';
import type {
  HasilKerja,
  KelompokRhk,
  NilaiPerilaku,
  RhkKualitatif,
  RhkKualitatifJpt,
  RhkKuantitatif,
  RhkKuantitatifJpt,
} from './hasil-kerja.ts';
import type { Pihak, TandaTangan } from './pihak.ts';

interface Skp<R> extends DokumenDasar {
  pegawai: Pihak;
  penilai: Pihak;
  hasilKerja: HasilKerja<R>;
  /** Seven, in the order of the regulation. */
  perilaku: NilaiPerilaku[];
  tandaTangan: { pegawai: TandaTangan; penilai: TandaTangan };
}

/** A.1.1: SKP kualitatif of a JPT or the head of an independent unit. */
export type ModelA11 = Skp<RhkKualitatifJpt>;
/** A.1.2: SKP kuantitatif of a JPT or the head of an independent unit. */
export type ModelA12 = Skp<RhkKuantitatifJpt>;
/** A.1.6: SKP kualitatif of JA and JF. */
export type ModelA16 = Skp<RhkKualitatif>;
/** A.1.7: SKP kuantitatif of JA and JF. */
export type ModelA17 = Skp<KelompokRhk<RhkKuantitatif>>;

/** A.1.8: the annex to every SKP. */
export interface ModelA18 extends DokumenDasar {
  pegawai: Pihak;
  penilai: Pihak;
  dukunganSumberDaya: string[];
  skemaPertanggungjawaban: string[];
  konsekuensi: string[];
  tandaTangan: { pegawai: TandaTangan; penilai: TandaTangan };
}
