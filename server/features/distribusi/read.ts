import type { Distribusi } from '#contract/distribusi.ts';
import { type PeriodeJenis, PREDIKAT, type Predikat } from '#rules/enum.ts';
import { distribusiPredikat } from '#rules/penilaian/distribusi-predikat.ts';
import { kurvaDistribusi } from '#rules/tables/distribusi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { capaianBerlaku } from '../capaian-organisasi/read.ts';
import { hasilPenilai, periodeAda } from '../evaluasi/read.ts';
import { profilInstansi, unitDipimpin } from '../organisasi/read.ts';
import { namaPeriode } from '../periode/read.ts';

/**
 * How the predikat of the people one assesses are spread, beside the pattern of the organisation (L-IV.B.2). A
 * consideration: it blocks nothing.
 */
export function distribusi(k: Konteks, periodeId: string): Promise<Distribusi> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId, zona } = k.pelaku;
    const pada = hariIni(k);
    const periode = await periodeAda(tx, k, periodeId);
    const unit = await unitDipimpin(tx, instansiId, pegawaiId, pada.toString());
    const capaian = unit ? await capaianBerlaku(tx, instansiId, unit, periode, pada, zona) : null;
    const capaianOrganisasi = capaian?.predikat ?? null;
    const semua = await hasilPenilai(tx, k, periode);
    const hasil = semua.filter((h) => h !== null);
    const jumlah = Object.fromEntries(
      PREDIKAT.map((p) => [p, hasil.filter((h) => h.predikat === p).length]),
    ) as Record<Predikat, number>;
    const { profilDistribusi } = await profilInstansi(tx, instansiId);
    const pola = distribusiPredikat.jawab({ capaianOrganisasi, jumlah }, pada, {
      distribusi: profilDistribusi,
    });
    return {
      periode: {
        id: periode.id,
        nama: namaPeriode(periode.tahun, periode.jenis as PeriodeJenis, periode.ke),
      },
      unitKerja: unit?.nama ?? null,
      capaianOrganisasi,
      jumlah,
      sementara: hasil.filter((h) => h.sementara).length,
      belumDinilai: semua.length - hasil.length,
      pola: structuredClone(pola) as Distribusi['pola'],
      kurva: capaianOrganisasi ? kurvaDistribusi.pada(pada).nilai[capaianOrganisasi] : null,
    };
  });
}
