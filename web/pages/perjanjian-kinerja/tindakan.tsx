import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, versi } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Perjanjian } from './data.ts';
import { teks } from './teks.ts';

type Langkah = 'FINALKAN' | 'BUKA' | 'HAPUS';

/** What may be done with a perjanjian as a whole: make it final, open it for a change, delete the draft. */
export function TindakanPerjanjian({
  perjanjian,
  siap = true,
  flush,
}: {
  perjanjian: Perjanjian;
  siap?: boolean;
  flush?: () => Promise<unknown>;
}) {
  const [langkah, setLangkah] = useState<Langkah | null>(null);
  const boleh = (satu: Langkah) => perjanjian.kemampuan.includes(satu);
  const mulai = async (satu: Langkah) => {
    await flush?.();
    setLangkah(satu);
  };
  return (
    <div className="flex flex-wrap gap-2">
      {boleh('FINALKAN') && (
        <Button variant="utama" disabled={!siap} onClick={() => void mulai('FINALKAN')}>
          {teks.finalkan}
        </Button>
      )}
      {boleh('BUKA') && <Button onClick={() => setLangkah('BUKA')}>{teks.perubahan}</Button>}
      {boleh('HAPUS') && (
        <Button variant="polos" onClick={() => setLangkah('HAPUS')}>
          {teks.hapus}
        </Button>
      )}
      {langkah && <Dialog langkah={langkah} perjanjian={perjanjian} onClose={() => setLangkah(null)} />}
    </div>
  );
}

function Dialog({
  langkah,
  perjanjian,
  onClose,
}: {
  langkah: Langkah;
  perjanjian: Perjanjian;
  onClose: () => void;
}) {
  const { hariIni } = useSesi().instansi;
  const client = useQueryClient();
  const navigate = useNavigate();
  const [tanggal, setTanggal] = useState(hariIni);
  const [alasan, setAlasan] = useState('');
  const { id } = perjanjian;
  const kirim = useWrite({
    write: async (_: void, kunci) => {
      const path = { params: { path: { id } } };
      // what is on the screen was saved just before; its version is in the cache
      const kini = client.getQueryData<Perjanjian>(['perjanjian-kinerja', 'satu', id]) ?? perjanjian;
      const headers = versi(kini.versi, kunci);
      if (langkah === 'FINALKAN')
        return (
          await api.POST('/api/v1/perjanjian-kinerja/{id}/finalisasi', {
            ...path,
            headers,
            body: { tanggal },
          })
        ).data;
      if (langkah === 'BUKA')
        return (
          await api.POST('/api/v1/perjanjian-kinerja/{id}/perubahan', { ...path, headers, body: { alasan } })
        ).data;
      await api.DELETE('/api/v1/perjanjian-kinerja/{id}', { ...path, headers });
      return undefined;
    },
    onSuccess: async (data) => {
      if (data) client.setQueryData(['perjanjian-kinerja', 'satu', id], data);
      toast(langkah === 'FINALKAN' ? teks.sudahFinal : langkah === 'BUKA' ? teks.dibuka : teks.dihapus);
      onClose();
      if (!data) await navigate({ to: '/perjanjian-kinerja' });
      await client.invalidateQueries({ queryKey: ['perjanjian-kinerja', 'daftar'] });
    },
  });
  if (langkah === 'HAPUS')
    return (
      <ConfirmDialog
        open
        danger
        title={teks.hapusYakin}
        confirm={teks.hapus}
        onClose={onClose}
        busy={kirim.isPending}
        onConfirm={() => kirim.mutate()}
      >
        {teks.hapusAjar}
      </ConfirmDialog>
    );
  const final = langkah === 'FINALKAN';
  return (
    <FormulirDialog
      title={final ? teks.finalkan : teks.perubahan}
      simpan={final ? teks.finalkan : teks.perubahan}
      problem={kirim.error}
      busy={kirim.isPending}
      onClose={onClose}
      onSubmit={() => kirim.mutate()}
    >
      <p className="text-muted">{final ? teks.finalkanAjar : teks.perubahanAjar}</p>
      {final ? (
        <Field label={teks.tanggal}>
          <DateInput max={hariIni} value={tanggal} onChange={(e) => setTanggal(e.target.value)} />
        </Field>
      ) : (
        <Field label={teks.alasan}>
          <Textarea rows={2} maxLength={500} value={alasan} onChange={(e) => setAlasan(e.target.value)} />
        </Field>
      )}
    </FormulirDialog>
  );
}
