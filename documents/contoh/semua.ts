import type { ModelMenurutJenis } from '../model/jenis.ts';
import { b16, b17, b18, b19, b110 } from './bimbingan.ts';
import { d11, d12, d13 } from './dokumen-evaluasi.ts';
import { c11, c12, c13 } from './evaluasi.ts';
import { pak, penetapanPredikat } from './penetapan.ts';
import { a13, a14, a15 } from './perencanaan.ts';
import { a11, a12, a16, a17, a18 } from './skp.ts';

/** One filled example of every form: fictitious people, plausible work. */
export const contoh: ModelMenurutJenis = {
  'A.1.1': a11,
  'A.1.2': a12,
  'A.1.3': a13,
  'A.1.4': a14,
  'A.1.5': a15,
  'A.1.6': a16,
  'A.1.7': a17,
  'A.1.8': a18,
  'B.1.6': b16,
  'B.1.7': b17,
  'B.1.8': b18,
  'B.1.9': b19,
  'B.1.10': b110,
  'C.1.1': c11,
  'C.1.2': c12,
  'C.1.3': c13,
  'D.1.1': d11,
  'D.1.2': d12,
  'D.1.3': d13,
  PENETAPAN_PREDIKAT: penetapanPredikat,
  PAK: pak,
};
