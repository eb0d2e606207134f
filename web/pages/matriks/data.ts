import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';

export type Matriks = Skema<'Matriks'>;
export type Kolom = Matriks['kolom'][number];
export type Baris = Matriks['baris'][number];
export type Sel = Skema<'SelMatriks'>;
export type Metode = NonNullable<Sel['metode']>;

/** What is typed in one cell. */
export interface IsianSel {
  id: string;
  peran: string;
  tidakAda: boolean;
  metode: Metode | null;
  targetAngka: number | null;
  satuan: string | null;
}

export const daftarMatriksQuery = (tahun: number) =>
  queryOptions({
    queryKey: ['matriks', 'daftar', tahun],
    queryFn: async () => (await api.GET('/api/v1/matriks', { params: { query: { tahun } } })).data!,
  });

export const matriksQuery = (id: string) =>
  queryOptions({
    queryKey: ['matriks', 'satu', id],
    queryFn: async () => (await api.GET('/api/v1/matriks/{id}', { params: { path: { id } } })).data!,
  });

export function selDi(baris: Baris, kolom: Kolom): Sel | undefined {
  return baris.sel.find((s) => s.indikatorId === kolom.indikatorId);
}

/** Puts a saved cell and its column's sum into what is shown, without asking for the whole matrix again. */
export function pasangSel(
  client: QueryClient,
  matriksId: string,
  pegawaiId: string,
  indikatorId: string,
  jawaban: { sel: Sel | null; jumlah: Kolom['jumlah'] },
): void {
  client.setQueryData<Matriks>(['matriks', 'satu', matriksId], (lama) => {
    if (!lama) return lama;
    return {
      ...lama,
      kolom: lama.kolom.map((k) => (k.indikatorId === indikatorId ? { ...k, jumlah: jawaban.jumlah } : k)),
      baris: lama.baris.map((b) =>
        b.pegawai.pegawaiId === pegawaiId
          ? {
              ...b,
              sel: [
                ...b.sel.filter((s) => s.indikatorId !== indikatorId),
                ...(jawaban.sel ? [jawaban.sel] : []),
              ],
            }
          : b,
      ),
    };
  });
}

/** Writes one cell; answers its new version, null once it is empty. */
export async function simpanSel(
  client: QueryClient,
  matriksId: string,
  pegawaiId: string,
  indikatorId: string,
  isian: IsianSel,
  { versi, kunci }: { versi: string | null; kunci: string },
): Promise<string | null> {
  const isi = isian.tidakAda ? 'TIDAK_ADA_PERAN' : isian.peran.trim() ? 'PERAN' : 'KOSONG';
  const { data } = await api.PUT('/api/v1/matriks/{id}/sel/{selId}', {
    params: { path: { id: matriksId, selId: isian.id } },
    headers: { 'Idempotency-Key': kunci, ...(versi && { 'If-Match': `"${versi}"` }) },
    body: {
      pegawaiId,
      indikatorId,
      isi,
      peran: isian.peran,
      metode: isian.metode,
      targetAngka: isian.targetAngka,
      satuan: isian.satuan,
    },
  });
  pasangSel(client, matriksId, pegawaiId, indikatorId, data!);
  return data!.sel ? String(data!.sel.versi) : null;
}
