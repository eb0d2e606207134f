import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { SENTIMEN_UMPAN_BALIK, type SentimenUmpanBalik } from '#rules/enum.ts';
import { LABEL_SENTIMEN_UMPAN_BALIK } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Segmented } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { toast } from '../../ui/toast.tsx';
import { KalimatField } from './kalimat.tsx';
import { teks } from './teks.ts';

/** Answers a colleague's question, or declines it. */
export function FormJawaban({ masuk, onClose }: { masuk: Skema<'PermintaanMasuk'>; onClose: () => void }) {
  const cache = useQueryClient();
  const form = useId();
  const [id] = useState(uuidV7);
  const [sentimen, pilih] = useState<SentimenUmpanBalik | null>(null);
  const [uraian, tulis] = useState('');
  const [namaTerbuka, buka] = useState(false);
  const [dicoba, coba] = useState(false);
  const path = { id: masuk.orangId };
  const selesai = async (pesan: string) => {
    toast(pesan);
    onClose();
    await cache.invalidateQueries({ queryKey: ['umpan-balik'] });
    await cache.invalidateQueries({ queryKey: ['beranda'] });
  };
  const kirim = useWrite({
    write: async (isi: { sentimen: SentimenUmpanBalik; uraian: string; namaTerbuka: boolean }, kunci) =>
      api.POST('/api/v1/umpan-balik/permintaan-orang/{id}/jawaban', {
        params: { path },
        body: { id, langsung: false, buktiId: [], ...isi },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: () => selesai(teks.form.terkirim(masuk.dari.nama)),
  });
  const tolak = useWrite({
    write: async (_: void, kunci) =>
      api.POST('/api/v1/umpan-balik/permintaan-orang/{id}/penolakan', {
        params: { path },
        body: {},
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: () => selesai(teks.permintaan.ditolak),
  });
  const kurang = uraian.trim().length < 10;
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    coba(true);
    if (sentimen && !kurang) kirim.mutate({ sentimen, uraian, namaTerbuka });
  }
  const galat = kirim.error ?? tolak.error;
  return (
    <Dialog
      open
      size="lebar"
      title={teks.permintaan.jawabJudul(masuk.dari.nama)}
      onClose={onClose}
      dismissible={uraian === ''}
      footer={
        <>
          <Button variant="polos" busy={tolak.isPending} onClick={() => tolak.mutate()}>
            {teks.permintaan.tolak}
          </Button>
          <Button onClick={onClose}>{teks.form.batal}</Button>
          <Button type="submit" form={form} variant="utama" busy={kirim.isPending}>
            {teks.permintaan.kirimJawaban}
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={onSubmit} className="space-y-5">
        {galat && <ErrorPanel problem={galat} focus />}
        <blockquote className="border-s-3 border-brand ps-3 font-semibold">{masuk.pertanyaan}</blockquote>
        <p className="text-sm text-muted">{masuk.bernama ? teks.form.nama.PIMPINAN : teks.form.nama.REKAN}</p>
        <Field label={teks.form.nada} group error={dicoba && !sentimen ? teks.form.pilihNada : undefined}>
          <Segmented
            value={sentimen}
            onChange={pilih}
            options={SENTIMEN_UMPAN_BALIK.map((s) => ({ value: s, label: LABEL_SENTIMEN_UMPAN_BALIK[s] }))}
          />
        </Field>
        <KalimatField
          uraian={uraian}
          nilai={masuk.nilai ? [masuk.nilai] : []}
          sentimen={sentimen}
          error={dicoba && kurang ? teks.form.tulis : kirim.error?.pesanUntuk('/uraian')}
          onUbah={tulis}
        />
        {!masuk.bernama && (
          <Checkbox
            label={teks.form.namaTerbuka}
            hint={teks.form.namaTerbukaAjar}
            checked={namaTerbuka}
            onChange={(e) => buka(e.target.checked)}
          />
        )}
        <p className="text-sm text-muted">{teks.form.tetap}</p>
      </form>
    </Dialog>
  );
}
