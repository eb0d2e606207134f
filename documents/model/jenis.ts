import type { ModelD11, ModelD12, ModelD13 } from './dokumen-evaluasi.ts';
import type { ModelC11, ModelC12, ModelC13 } from './evaluasi.ts';
import type { ModelA11, ModelA12, ModelA16, ModelA17, ModelA18 } from './skp.ts';

/** Every form that can be printed, by its number in PermenPANRB 6/2022, with the model it takes. */
export interface ModelMenurutJenis {
  'A.1.1': ModelA11;
  'A.1.2': ModelA12;
  'A.1.6': ModelA16;
  'A.1.7': ModelA17;
  'A.1.8': ModelA18;
  'C.1.1': ModelC11;
  'C.1.2': ModelC12;
  'C.1.3': ModelC13;
  'D.1.1': ModelD11;
  'D.1.2': ModelD12;
  'D.1.3': ModelD13;
}

export type JenisDokumen = keyof ModelMenurutJenis;
