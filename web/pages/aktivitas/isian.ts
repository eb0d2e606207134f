import type { Skema } from '../../api/client.ts';
import type { Aktivitas } from '../../parts/aktivitas/keadaan.tsx';
import type { BuktiRingkas } from '../../parts/bukti/use-unggahan.ts';

export type Pilihan = Skema<'PilihanLapor'>;

/** What stands in the form. `tujuan` is "rhk:<id>", "rencana:<rhk>:<id>", or a category without RHK. */
export type Isian = {
  tujuan: string;
  cara: 'menit' | 'jam';
  menit: number | null;
  mulai: string;
  selesai: string;
  uraian: string;
  volume: number | null;
  satuan: string;
  sumberData: string | null;
  luarHariKerja: boolean;
  bukti: readonly BuktiRingkas[];
};

/** An empty form of the day, for the aim asked for when there is such, otherwise with the last choice already made. */
export function isianKosong(pilihan: Pilihan, diminta?: string): Isian {
  const { terakhir, rhk } = pilihan;
  const [, rhkId, langkahId] = diminta?.split(':') ?? [];
  const yangDiminta = rhk.find((r) => r.id === rhkId);
  const tersedia = yangDiminta && (!langkahId || yangDiminta.rencanaAksi.some((a) => a.id === langkahId));
  const masihAda = terakhir?.rhkId && rhk.some((r) => r.id === terakhir.rhkId);
  return {
    tujuan: tersedia
      ? diminta!
      : masihAda
        ? tujuanDari(terakhir.rhkId, terakhir.rencanaAksiId, terakhir.kategori)
        : rhk[0]
          ? `rhk:${rhk[0].id}`
          : 'UMUM',
    cara: 'menit',
    menit: 60,
    mulai: '',
    selesai: '',
    uraian: '',
    volume: null,
    satuan: '',
    sumberData: null,
    luarHariKerja: !pilihan.hariKerja,
    bukti: [],
  };
}

/** A stored activity in the form; repeating one leaves its evidence behind. */
export function isianDari(a: Aktivitas, ulangi = false): Isian {
  return {
    tujuan: tujuanDari(a.rhkId, a.rencanaAksiId, a.kategori),
    cara: a.mulai ? 'jam' : 'menit',
    menit: a.menit,
    mulai: a.mulai ?? '',
    selesai: a.selesai ?? '',
    uraian: a.uraian,
    volume: a.volume,
    satuan: a.satuan ?? '',
    sumberData: a.sumberData,
    luarHariKerja: a.luarHariKerja,
    bukti: ulangi ? [] : a.bukti,
  };
}

/** The body of the request. */
export function badanDari(tanggal: string, isian: Isian) {
  const [jenis, rhkId = null, rencanaAksiId = null] = isian.tujuan.split(':');
  const kategori: Aktivitas['kategori'] = jenis === 'TUGAS_TAMBAHAN' || jenis === 'UMUM' ? jenis : 'RHK';
  const berjam = isian.cara === 'jam';
  return {
    tanggal,
    kategori,
    rhkId,
    rencanaAksiId,
    mulai: berjam && isian.mulai ? isian.mulai : null,
    selesai: berjam && isian.selesai ? isian.selesai : null,
    menit: berjam ? null : isian.menit,
    uraian: isian.uraian,
    volume: isian.volume,
    satuan: isian.satuan.trim() || null,
    sumberData: isian.sumberData,
    luarHariKerja: isian.luarHariKerja,
    bukti: isian.bukti.map((b) => b.id),
  };
}

function tujuanDari(rhkId: string | null, rencanaAksiId: string | null, kategori: string): string {
  if (!rhkId) return kategori;
  return rencanaAksiId ? `rencana:${rhkId}:${rencanaAksiId}` : `rhk:${rhkId}`;
}
