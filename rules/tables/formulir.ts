import type { Pendekatan } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { p6 } from '../kernel/kutipan.ts';

/** JPT and heads of independent units share forms; everyone else uses those of JA and JF. */
export type KelompokFormulir = 'PIMPINAN' | 'JA_JF';

export type FormulirSkp = 'A.1.1' | 'A.1.2' | 'A.1.6' | 'A.1.7';
export type FormulirUmpanBalik = 'B.1.3' | 'B.1.4' | 'B.1.5';
export type FormulirHasilEvaluasi = 'C.1.1' | 'C.1.2' | 'C.1.3';

export interface Formulir {
  skp: FormulirSkp;
  lampiran: 'A.1.8';
  manualIndikator: 'A.1.3' | null;
  umpanBalik: FormulirUmpanBalik;
  hasilEvaluasi: FormulirHasilEvaluasi;
}

/** PermenPANRB 6/2022, forms of the annex: which form for which group and approach. */
export const formulirKinerja = berlaku<
  Readonly<Record<KelompokFormulir, Readonly<Record<Pendekatan, Formulir>>>>
>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Formulir A.1.1–A.1.8'), p6('Formulir B.1.3–B.1.5'), p6('Formulir C.1.1–C.1.3')],
    nilai: {
      PIMPINAN: {
        KUALITATIF: {
          skp: 'A.1.1',
          lampiran: 'A.1.8',
          manualIndikator: 'A.1.3',
          umpanBalik: 'B.1.3',
          hasilEvaluasi: 'C.1.1',
        },
        KUANTITATIF: {
          skp: 'A.1.2',
          lampiran: 'A.1.8',
          manualIndikator: 'A.1.3',
          umpanBalik: 'B.1.4',
          hasilEvaluasi: 'C.1.2',
        },
      },
      JA_JF: {
        KUALITATIF: {
          skp: 'A.1.6',
          lampiran: 'A.1.8',
          manualIndikator: null,
          umpanBalik: 'B.1.3',
          hasilEvaluasi: 'C.1.1',
        },
        KUANTITATIF: {
          skp: 'A.1.7',
          lampiran: 'A.1.8',
          manualIndikator: null,
          umpanBalik: 'B.1.5',
          hasilEvaluasi: 'C.1.3',
        },
      },
    },
  },
]);
