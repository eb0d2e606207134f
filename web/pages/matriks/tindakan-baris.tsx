import { useQueryClient } from '@tanstack/react-query';
import { UserMinus } from 'lucide-react';
import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Baris, type Matriks, selDi, simpanSel } from './data.ts';
import { teks } from './teks.ts';

/** What may be done with a whole row: the rest without role, or out of the matrix. */
export function TindakanBaris({ matriks, baris }: { matriks: Matriks; baris: Baris }) {
  const client = useQueryClient();
  const { pegawaiId, nama } = baris.pegawai;
  const kosong = matriks.kolom.filter((k) => !selDi(baris, k));
  const sisa = useWrite({
    write: async () => {
      for (const k of kosong)
        await simpanSel(
          client,
          matriks.id,
          pegawaiId,
          k.indikatorId,
          { id: uuidV7(), peran: '', tidakAda: true, metode: null, targetAngka: null, satuan: null },
          { versi: null, kunci: uuidV7() },
        );
    },
    onError: (masalah) => toast(masalah.detail ?? masalah.title, { tone: 'gagal' }),
  });
  const keluarkan = useWrite({
    write: async (_: void, kunci) =>
      (
        await api.DELETE('/api/v1/matriks/{id}/orang/{pegawaiId}', {
          params: { path: { id: matriks.id, pegawaiId } },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: (data) => client.setQueryData(['matriks', 'satu', matriks.id], data),
    onError: (masalah) => toast(masalah.detail ?? masalah.title, { tone: 'gagal' }),
  });
  if (!baris.kemampuan.includes('ISI')) return null;
  return (
    <div className="-ms-2 mt-1 flex flex-wrap items-center">
      {kosong.length > 0 && baris.sel.length > 0 && (
        <Button
          variant="polos"
          aria-label={teks.sisaUntuk(nama)}
          busy={sisa.isPending}
          onClick={() => sisa.mutate()}
        >
          {teks.sisaTidakAda}
        </Button>
      )}
      {baris.kemampuan.includes('KELUARKAN') && (
        <IconButton label={teks.keluarkan(nama)} onClick={() => keluarkan.mutate()}>
          <UserMinus size={18} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
