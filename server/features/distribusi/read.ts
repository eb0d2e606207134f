import type { CapaianEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { Distribusi, LingkupRuang, RuangKurva, Sebaran } from '#contract/distribusi.ts';
import { halanganPenetapanDistribusi } from '#rules/penilaian/penetapan-distribusi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { alasanPergeseran, periodeAda } from '../evaluasi/read.ts';
import { kurvaUntuk } from './hitung.ts';
import { muatRuang } from './ruang.ts';
import { alasanSebaran, faktaPenetapan, kini, presentasi } from './view.ts';

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

/** A final room, as the Format Penetapan Predikat Kinerja prints it. */
export interface BahanPenetapan {
  ruang: RuangKurva;
  capaian: CapaianEvaluasi;
  sebaran: Sebaran;
  periode: { tahun: number; dari: string; sampai: string };
  nip: ReadonlyMap<string, string | null>;
  /** Reasons of real moves, by evaluation. */
  alasan: ReadonlyMap<string, string[]>;
}

/** See {@link BahanPenetapan}; of one's own room alone. Errors: `ditolak-aturan` with every reason while it is not final. */
export async function bahanPenetapan(
  tx: TransaksiInstansi,
  k: Konteks,
  periodeId: string,
  lingkup: LingkupRuang,
): Promise<BahanPenetapan> {
  const muatan = await muatRuang(tx, k, periodeId, lingkup);
  const fakta = faktaPenetapan(muatan);
  const halangan = halanganPenetapanDistribusi(fakta);
  if (halangan.length > 0 || !fakta.milik)
    throw new Masalah('ditolak-aturan', 'Distribusi ini belum final, jadi belum dapat ditetapkan.', {
      errors: halangan.map(({ kode, pesan, jalur }) => ({ pointer: jalur, kode, pesan })),
    });
  const { tahun, dari, sampai } = await periodeAda(tx, k, periodeId);
  const orang = muatan.kelompok.flatMap((x) => x.orang);
  return {
    ruang: presentasi(muatan),
    capaian: fakta.milik,
    sebaran: fakta.sebaran,
    periode: { tahun, dari, sampai },
    nip: new Map(orang.map((o) => [o.pihak.pegawaiId, o.pihak.nip])),
    alasan: await alasanPergeseran(
      tx,
      k.pelaku.instansiId,
      orang.flatMap((o) => o.evaluasiId ?? []),
    ),
  };
}
