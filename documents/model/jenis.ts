import type { ModelB16, ModelB17, ModelB18, ModelB19, ModelB110 } from './bimbingan.ts';
import type { ModelD11, ModelD12, ModelD13 } from './dokumen-evaluasi.ts';
import type { ModelC11, ModelC12, ModelC13 } from './evaluasi.ts';
import type { ModelPak, ModelPenetapanPredikat } from './penetapan.ts';
import type { ModelA13, ModelA14, ModelA15 } from './perencanaan.ts';
import type { ModelA11, ModelA12, ModelA16, ModelA17, ModelA18 } from './skp.ts';

/** Every form that can be printed, by its number in PermenPANRB 6/2022 or by name, with the model it takes. */
export interface ModelMenurutJenis {
  'A.1.1': ModelA11;
  'A.1.2': ModelA12;
  'A.1.3': ModelA13;
  'A.1.4': ModelA14;
  'A.1.5': ModelA15;
  'A.1.6': ModelA16;
  'A.1.7': ModelA17;
  'A.1.8': ModelA18;
  'B.1.6': ModelB16;
  'B.1.7': ModelB17;
  'B.1.8': ModelB18;
  'B.1.9': ModelB19;
  'B.1.10': ModelB110;
  'C.1.1': ModelC11;
  'C.1.2': ModelC12;
  'C.1.3': ModelC13;
  'D.1.1': ModelD11;
  'D.1.2': ModelD12;
  'D.1.3': ModelD13;
  PENETAPAN_PREDIKAT: ModelPenetapanPredikat;
  PAK: ModelPak;
}

export type JenisDokumen = keyof ModelMenurutJenis;

/** Where the form comes from, as the footer says it. */
export function asalFormulir(jenis: JenisDokumen): string {
  if (jenis === 'PENETAPAN_PREDIKAT') return 'SE MenPANRB 3/2023';
  return jenis === 'PAK' ? 'Peraturan BKN 3/2023' : `Format ${jenis} PermenPANRB 6/2022`;
}
