import type { Distribusi, LingkupRuang, RuangKurva } from '#contract/distribusi.ts';
import type { Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { kurvaUntuk } from './hitung.ts';
import { muatRuang } from './ruang.ts';
import { alasanSebaran, kini, presentasi } from './view.ts';

export { sebaranUnit } from './unit.ts';

/**
 * How the predikat of the people one assesses are spread, beside the pattern of the organisation (L-IV.B.2). A
 * consideration: it blocks nothing.
 */
export function distribusi(k: Konteks, periodeId: string): Promise<Distribusi> {
  return baca(k, async (tx) => {
    const ruang = await muatRuang(tx, k, periodeId, 'PENILAI');
    const x = ruang.kelompok[0]!;
    const sebaran = kini(ruang, x);
    const capaianOrganisasi = x.capaian?.predikat ?? null;
    return {
      ...sebaran,
      periode: { id: ruang.periode.id, nama: ruang.periode.nama },
      unitKerja: x.unit?.nama ?? null,
      capaianOrganisasi,
      sementara: x.populasi.dihitung.filter((o) => o.sementara).length,
      belumDinilai: x.populasi.belumDinilai.length,
      dikecualikan: x.populasi.dikecualikan,
      alasanUnit: alasanSebaran(x.alasan, sebaran),
      kurva: kurvaUntuk(capaianOrganisasi, ruang.pada),
    };
  });
}

/** The curve room of the person signed in: names, ratings and the private draft. Nobody else has a way into it. */
export function ruangKurva(k: Konteks, periodeId: string, lingkup: LingkupRuang): Promise<RuangKurva> {
  return baca(k, async (tx) => presentasi(await muatRuang(tx, k, periodeId, lingkup)));
}
