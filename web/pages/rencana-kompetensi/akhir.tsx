import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { PemilihBukti } from '../../parts/bukti/pemilih.tsx';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

/** The end of a plan: done, with what was gained and its proof, or called off with the reason. */
export function FormAkhir({
  satu,
  apa,
  onClose,
}: {
  satu: Skema<'RencanaKompetensi'>;
  apa: 'penyelesaian' | 'pembatalan';
  onClose: () => void;
}) {
  const [tulisan, ubah] = useState('');
  const [bukti, lampirkan] = useState<readonly Skema<'BuktiRingkas'>[]>([]);
  const [ditekan, tekan] = useState(false);
  const queryClient = useQueryClient();
  const selesai = apa === 'penyelesaian';
  const kirim = useWrite({
    write: (isi: { tulisan: string; buktiId: string }, kunci) => {
      const umum = { params: { path: { id: satu.id } }, headers: versi(satu.versi, kunci) };
      return selesai
        ? api.POST('/api/v1/rencana-kompetensi/{id}/penyelesaian', {
            ...umum,
            body: { hasil: isi.tulisan, buktiId: isi.buktiId },
          })
        : api.POST('/api/v1/rencana-kompetensi/{id}/pembatalan', { ...umum, body: { alasan: isi.tulisan } });
    },
    onSuccess: async () => {
      toast(teks.tersimpan);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['rencana-kompetensi'] }),
        queryClient.invalidateQueries({ queryKey: ['tindak-lanjut'] }),
      ]);
      onClose();
    },
  });
  const satuBukti = bukti[0];
  const kirimkan = () => {
    tekan(true);
    if (!selesai || satuBukti) kirim.mutate({ tulisan, buktiId: satuBukti?.id ?? '' });
  };
  return (
    <FormulirDialog
      title={selesai ? teks.selesaikanJudul : teks.batalkanJudul}
      simpan={teks.simpan}
      problem={kirim.error}
      busy={kirim.isPending}
      onClose={onClose}
      onSubmit={kirimkan}
    >
      <p className="font-semibold">{satu.kompetensi}</p>
      <Field
        label={selesai ? teks.isian.hasil : teks.isian.alasan}
        error={kirim.error?.pesanUntuk(selesai ? '/hasil' : '/alasan')}
        required
      >
        <Textarea rows={4} value={tulisan} onChange={(e) => ubah(e.target.value)} />
      </Field>
      {selesai && (
        <Field
          label={teks.isian.bukti}
          hint={teks.isian.buktiPetunjuk}
          error={ditekan && !satuBukti ? teks.tanpaBukti : undefined}
          group
          required
        >
          <PemilihBukti value={bukti} onChange={(ganti) => lampirkan((lama) => ganti(lama).slice(-1))} />
        </Field>
      )}
    </FormulirDialog>
  );
}
