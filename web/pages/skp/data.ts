import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { draftStore } from '../../offline/draft-store.ts';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

export type Skp = Skema<'Skp'>;
export type Rhk = Skp['rhk'][number];
export type Indikator = Rhk['indikator'][number];
export type SkpRingkas = Skema<'SkpRingkas'>;
export type SkpBawahan = Skema<'SkpBawahan'>;
export type RhkPimpinan = Skema<'RhkPimpinan'>;
export type CalonSambungan = Skema<'CalonSambunganRhk'>;

/** A whole draft as it is typed and saved. */
export type IsianRhk = Pick<
  Rhk,
  | 'id'
  | 'jenis'
  | 'uraian'
  | 'rhkPimpinanId'
  | 'rhkPimpinanTeks'
  | 'penugasanDari'
  | 'metodeCascading'
  | 'klasifikasiPlt'
  | 'sasaranId'
  | 'selId'
  | 'indikator'
>;
export type Isian = Pick<Skp, 'pendekatan' | 'perjanjianKerja' | 'perilaku' | 'lampiran'> & {
  rhk: IsianRhk[];
};

export const daftarQuery = queryOptions({
  queryKey: ['skp', 'daftar'],
  queryFn: async () => (await api.GET('/api/v1/skp', { params: { query: { batas: 100 } } })).data!,
});

/** One SKP. Without a connection: what was read last on this device, so that a draft can be typed on. */
export const skpQuery = (pegawaiId: string, id: string, nomor?: number) =>
  queryOptions({
    queryKey: ['skp', 'satu', id, nomor ?? 'terkini'],
    queryFn: () =>
      ingat(`baca:${pegawaiId}:skp:${id}:${nomor ?? ''}`, async () => {
        const query = nomor === undefined ? {} : { nomor };
        return (await api.GET('/api/v1/skp/{id}', { params: { path: { id }, query } })).data!;
      }),
  });

export const rhkPimpinanQuery = (pegawaiId: string, tahun: number) =>
  queryOptions({
    queryKey: ['skp', 'rhk-pimpinan', tahun],
    queryFn: () =>
      ingat(`baca:${pegawaiId}:rhk-pimpinan:${tahun}`, async () => {
        return (await api.GET('/api/v1/skp/rhk-pimpinan', { params: { query: { tahun } } })).data!;
      }),
  });

export const bawahanQuery = (tahun: number) =>
  queryOptions({
    queryKey: ['skp', 'bawahan', tahun],
    queryFn: async () => (await api.GET('/api/v1/skp/bawahan', { params: { query: { tahun } } })).data!,
  });

export const sambunganQuery = (id: string) =>
  queryOptions({
    queryKey: ['skp', 'sambungan', id],
    queryFn: async () => (await api.GET('/api/v1/skp/{id}/sambungan', { params: { path: { id } } })).data!,
  });

/** Forgets what was read about SKP, after a step that changed it. */
export function useSegarkanSkp(): (skp?: Skp) => Promise<void> {
  const client = useQueryClient();
  return async (skp) => {
    if (skp) client.setQueryData(['skp', 'satu', skp.id, 'terkini'], skp);
    await client.invalidateQueries({ queryKey: ['skp'] });
  };
}

/** The one-tap reminder about an SKP to whoever it waits for. */
export function useIngatkan(id: string) {
  const segarkan = useSegarkanSkp();
  return useWrite({
    write: async (_: void, kunci: string) =>
      (
        await api.POST('/api/v1/skp/{id}/pengingat', {
          params: { path: { id } },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: async (jawaban) => {
      toast(teks.pengingatTerkirim(jawaban.kepada.nama));
      await segarkan();
    },
    onError: (masalah) => toast(masalah.detail ?? masalah.title, { tone: 'gagal' }),
  });
}

/** What of an SKP is typed and saved. */
export function isianDari(skp: Skp): Isian {
  return {
    pendekatan: skp.pendekatan,
    perjanjianKerja: skp.perjanjianKerja,
    rhk: skp.rhk.map((r) => ({
      id: r.id,
      jenis: r.jenis,
      uraian: r.uraian,
      rhkPimpinanId: r.rhkPimpinanId,
      rhkPimpinanTeks: r.rhkPimpinanTeks,
      penugasanDari: r.penugasanDari,
      metodeCascading: r.metodeCascading,
      klasifikasiPlt: r.klasifikasiPlt,
      sasaranId: r.sasaranId,
      selId: r.selId,
      indikator: r.indikator,
    })),
    perilaku: skp.perilaku,
    lampiran: skp.lampiran,
  };
}

async function ingat<T>(kunci: string, baca: () => Promise<T>): Promise<T> {
  try {
    const nilai = await baca();
    await draftStore
      .put(kunci, { payload: nilai, versi: null, waktu: new Date().toISOString() })
      .catch(() => undefined);
    return nilai;
  } catch (galat) {
    if (!sebagaiMasalah(galat).luring) throw galat;
    const lama = await draftStore.get<T>(kunci).catch(() => null);
    if (!lama) throw galat;
    return lama.payload;
  }
}
