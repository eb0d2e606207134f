import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select, Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

/** Lets somebody report on a day past the limit; the reason is kept. */
export function DialogBukaHari({ onClose }: { onClose: () => void }) {
  const t = teks.pemeriksaan;
  const form = useId();
  const { hariIni } = useSesi().instansi;
  const [pegawaiId, setPegawaiId] = useState('');
  const [tanggal, setTanggal] = useState('');
  const [catatan, setCatatan] = useState('');
  const tahun = Number(hariIni.slice(0, 4));
  const bawahan = useQuery({
    queryKey: ['skp', 'bawahan', tahun],
    queryFn: async () => (await api.GET('/api/v1/skp/bawahan', { params: { query: { tahun } } })).data!,
  });
  const buka = useWrite({
    write: async (isi: { pegawaiId: string; tanggal: string; catatan: string }, kunci) =>
      (await api.POST('/api/v1/aktivitas/hari-terbuka', { body: isi, headers: { 'Idempotency-Key': kunci } }))
        .data!,
    onSuccess: () => {
      toast(t.dibuka);
      onClose();
    },
  });
  const lengkap = pegawaiId !== '' && tanggal !== '' && catatan.trim() !== '';
  const kirim = (event: FormEvent) => {
    event.preventDefault();
    if (lengkap) buka.mutate({ pegawaiId, tanggal, catatan });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.bukaHari}
      footer={
        <Button type="submit" form={form} variant="utama" disabled={!lengkap} busy={buka.isPending}>
          {t.buka}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={kirim} className="space-y-4">
        <p className="text-muted">{t.bukaHariIsi}</p>
        {buka.error && <ErrorPanel problem={buka.error} focus />}
        <Field label={t.pegawai} required>
          <Select value={pegawaiId} onChange={(e) => setPegawaiId(e.target.value)}>
            <option value="">{t.tidakAdaPegawai}</option>
            {bawahan.data?.isi.map((b) => (
              <option key={b.pegawai.pegawaiId} value={b.pegawai.pegawaiId}>
                {b.pegawai.nama}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.tanggal} required error={buka.error?.pesanUntuk('/tanggal')}>
          <DateInput value={tanggal} max={hariIni} onChange={(e) => setTanggal(e.target.value)} />
        </Field>
        <Field label={t.alasan} required error={buka.error?.pesanUntuk('/catatan')}>
          <Textarea rows={2} maxLength={1000} value={catatan} onChange={(e) => setCatatan(e.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
