import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

const k = teks.kalender;

/** What the gathered changes would move, before they are saved with a reason. */
export function AkibatDialog({
  tambah,
  hapus,
  onClose,
  onTersimpan,
}: {
  tambah: Skema<'HariLibur'>[];
  hapus: string[];
  onClose: () => void;
  onTersimpan: () => void;
}) {
  const [alasan, setAlasan] = useState('');
  const akibat = useQuery({
    queryKey: ['hari-libur', 'akibat', tambah, hapus],
    queryFn: async () => (await api.POST('/api/v1/hari-libur/pratinjau', { body: { tambah, hapus } })).data,
    gcTime: 0,
  });
  const simpan = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/hari-libur', {
        body: { tambah, hapus, alasan },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: () => {
      toast(k.tersimpan);
      onTersimpan();
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={k.judulAkibat}
      simpan={k.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => simpan.mutate()}
    >
      {akibat.error && (
        <ErrorPanel problem={sebagaiMasalah(akibat.error)} onRetry={() => void akibat.refetch()} />
      )}
      {!akibat.data && !akibat.error && <Skeleton lines={3} />}
      {akibat.data &&
        (akibat.data.bergeser.length === 0 ? (
          <p>{k.tanpaAkibat}</p>
        ) : (
          <ul className="space-y-3">
            {akibat.data.bergeser.map((g) => (
              <li key={`${g.kode} ${g.periode} ${g.dari}`}>
                <p className="font-semibold">{g.uraian}</p>
                <p className="text-sm">
                  {[g.periode, k.geser(tanggal(g.dari), tanggal(g.ke)), teks.orang(g.jumlah)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        ))}
      {akibat.data && akibat.data.tetap > 0 && (
        <p className="text-sm text-muted">{k.tetap(akibat.data.tetap)}</p>
      )}
      <Field
        label={k.alasan}
        hint={k.alasanPetunjuk}
        error={simpan.error?.pesanUntuk('/alasan') ?? undefined}
        required
      >
        <TextInput value={alasan} onChange={(event) => setAlasan(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
