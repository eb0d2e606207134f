import type { Predikat, Rating } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { p6 } from '../kernel/kutipan.ts';

/** `kuadran[hasilKerja][perilaku]`. */
export type Kuadran = Readonly<Record<Rating, Readonly<Record<Rating, Predikat>>>>;

/**
 * PermenPANRB 6/2022 L-IV.B.3.a.3 and b.3: the predikat is read from the pair of ratings, periodic and annual alike.
 * It is not a minimum, a maximum or an average: good results with bad behaviour are Kurang/Misconduct.
 */
export const kuadranKinerja = berlaku<Kuadran>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran IV.B.3.a.3'), p6('Lampiran IV.B.3.b.3')],
    nilai: {
      DI_ATAS: { DI_BAWAH: 'KURANG', SESUAI: 'BAIK', DI_ATAS: 'SANGAT_BAIK' },
      SESUAI: { DI_BAWAH: 'KURANG', SESUAI: 'BAIK', DI_ATAS: 'BAIK' },
      DI_BAWAH: { DI_BAWAH: 'SANGAT_KURANG', SESUAI: 'BUTUH_PERBAIKAN', DI_ATAS: 'BUTUH_PERBAIKAN' },
    },
  },
]);

/**
 * PermenPANRB 6/2022 L-IV.B.3.a.3.d: who drops out of a study assignment can only be Kurang or Sangat Kurang,
 * depending on behaviour.
 * @DOUBT P6 L-IV.B.3.a.3.d – which behaviour gives which of the two is not said – below expectation gives
 * Sangat Kurang, otherwise Kurang – 2026-11-24
 */
export const tugasBelajarGagal = berlaku<Readonly<Record<Rating, Predikat>>>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran IV.B.3.a.3.d')],
    nilai: { DI_BAWAH: 'SANGAT_KURANG', SESUAI: 'KURANG', DI_ATAS: 'KURANG' },
  },
]);
