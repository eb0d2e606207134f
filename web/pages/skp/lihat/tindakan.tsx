import { useNavigate } from '@tanstack/react-router';
import { FilePen, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import type { Masalah } from '../../../api/masalah.ts';
import { useWrite } from '../../../api/use-write.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { toast } from '../../../ui/toast.tsx';
import { type Skp, useSegarkanSkp } from '../data.ts';
import { teks } from './teks.ts';

type Langkah = 'TARIK' | 'REVISI' | 'HAPUS';

const PERTANYAAN = {
  TARIK: { judul: teks.tarikTanya, isi: teks.tarikIsi, ya: teks.tarik },
  REVISI: { judul: teks.revisiTanya, isi: teks.revisiIsi, ya: teks.revisiMulai },
  HAPUS: { judul: teks.hapusTanya, isi: teks.hapusIsi, ya: teks.hapus },
};

/** Steps of the employee on a version: take back, begin a new version, delete a draft. Each asks once. */
export function Tindakan({ skp }: { skp: Skp }) {
  const [tanya, setTanya] = useState<Langkah | null>(null);
  const segarkan = useSegarkanSkp();
  const navigate = useNavigate();
  const lakukan = useWrite({
    write: async (langkah: Langkah, kunci) => {
      const opsi = { params: { path: { id: skp.id } }, headers: { 'Idempotency-Key': kunci } };
      if (langkah === 'TARIK') return (await api.DELETE('/api/v1/skp/{id}/pengajuan', opsi)).data!;
      if (langkah === 'REVISI') return (await api.POST('/api/v1/skp/{id}/revisi', opsi)).data!;
      await api.DELETE('/api/v1/skp/{id}/rancangan', opsi);
      return null;
    },
    onSuccess: async (jawaban, langkah) => {
      setTanya(null);
      if (langkah === 'HAPUS') {
        toast(teks.terhapus);
        await navigate({ to: '/skp' });
        return segarkan();
      }
      if (langkah === 'TARIK') toast(teks.tertarik);
      await segarkan(jawaban ?? undefined);
      await navigate({ to: '/skp/$id/ubah', params: { id: skp.id } });
    },
    onError: (masalah: Masalah) => {
      setTanya(null);
      toast(masalah.detail ?? masalah.title, { tone: 'gagal' });
    },
  });
  const boleh = (langkah: Langkah) => skp.kemampuan.includes(langkah);
  if (!boleh('TARIK') && !boleh('REVISI') && !boleh('HAPUS')) return null;
  const pertanyaan = tanya && PERTANYAAN[tanya];
  return (
    <div className="flex flex-col gap-2 sm:flex-row">
      {boleh('TARIK') && (
        <Button icon={<Undo2 size={18} aria-hidden />} onClick={() => setTanya('TARIK')}>
          {teks.tarik}
        </Button>
      )}
      {boleh('REVISI') && (
        <Button icon={<FilePen size={18} aria-hidden />} onClick={() => setTanya('REVISI')}>
          {teks.revisi}
        </Button>
      )}
      {boleh('HAPUS') && (
        <Button variant="polos" icon={<Trash2 size={18} aria-hidden />} onClick={() => setTanya('HAPUS')}>
          {teks.hapus}
        </Button>
      )}
      {pertanyaan && (
        <ConfirmDialog
          open
          title={pertanyaan.judul}
          confirm={pertanyaan.ya}
          danger={tanya === 'HAPUS'}
          busy={lakukan.isPending}
          onConfirm={() => lakukan.mutate(tanya)}
          onClose={() => setTanya(null)}
        >
          {tanya === 'HAPUS' && skp.nomor > 1 ? teks.hapusIsiVersi : pertanyaan.isi}
        </ConfirmDialog>
      )}
    </div>
  );
}
