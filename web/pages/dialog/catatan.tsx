import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LockKeyhole, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import type { Masalah } from '../../api/masalah.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { waktu } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Dialog, lawan, useTulisDialog } from './data.ts';
import { teks } from './teks.ts';

type Bersama = {
  dialog: Dialog;
  /** What is typed and not saved yet; null when nothing is. */
  ketikan: string | null;
  onKetik: (ketikan: string | null) => void;
};

/** The notes of both, with who can read them. */
export function CatatanBersama({ dialog, ketikan, onKetik }: Bersama) {
  const { pegawai } = useSesi();
  const cache = useQueryClient();
  const nama = lawan(dialog, pegawai.id).nama;
  const simpan = useTulisDialog(
    (catatan: string, kunci) =>
      api.PUT('/api/v1/dialog/{id}/catatan', {
        params: { path: { id: dialog.id } },
        body: { catatan },
        headers: versi(dialog.versi, kunci),
      }),
    () => {
      onKetik(null);
      toast(teks.catatan.tersimpan);
    },
  );
  const bentrok = simpan.error?.bentrok ? (simpan.error.isi.terkini as Dialog) : null;
  return (
    <Card title={teks.catatan.judul}>
      <Janji icon="bersama">{teks.catatan.janji(nama)}</Janji>
      {dialog.kemampuan.includes('dialog.catat') ? (
        <form
          noValidate
          className="mt-3 space-y-3"
          onSubmit={(event) => {
            event.preventDefault();
            simpan.mutate(ketikan ?? dialog.catatan);
          }}
        >
          {bentrok ? (
            <Notice tone="perhatian" title={teks.catatan.bentrok(nama)}>
              <p>{teks.catatan.bentrokAjar}</p>
              <blockquote className="mt-2 border-s-3 border-attention ps-3 whitespace-pre-line">
                {bentrok.catatan}
              </blockquote>
            </Notice>
          ) : (
            simpan.error && <ErrorPanel problem={simpan.error} focus />
          )}
          <Field label={teks.catatan.label}>
            <Textarea
              rows={6}
              maxLength={10_000}
              value={ketikan ?? dialog.catatan}
              onChange={(e) => {
                onKetik(e.target.value === dialog.catatan ? null : e.target.value);
                // the newer notes are seen above; the next save is made on them
                if (bentrok) {
                  cache.setQueryData(['dialog', dialog.id], bentrok);
                  simpan.reset();
                }
              }}
            />
          </Field>
          <Button type="submit" busy={simpan.isPending} disabled={ketikan === null}>
            {teks.catatan.simpan}
          </Button>
        </form>
      ) : (
        <p className="mt-3 whitespace-pre-line">{dialog.catatan || teks.catatan.kosong}</p>
      )}
    </Card>
  );
}

/** One's own note; nothing of it stays on the device, in a list or in a cache that outlives the page. */
export function CatatanPribadi({ dialogId }: { dialogId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['dialog', dialogId, 'pribadi'],
    gcTime: 0,
    queryFn: async () =>
      (await api.GET('/api/v1/dialog/{id}/catatan-pribadi', { params: { path: { id: dialogId } } })).data!,
  });
  return (
    <Card title={teks.pribadi.judul}>
      <Janji icon="pribadi">{teks.pribadi.janji}</Janji>
      {error ? (
        <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
      ) : data ? (
        <FormPribadi dialogId={dialogId} awal={data} />
      ) : (
        <Skeleton lines={3} className="mt-3" />
      )}
    </Card>
  );
}

function FormPribadi({ dialogId, awal }: { dialogId: string; awal: Skema<'CatatanPribadi'> }) {
  const { zona } = useSesi().instansi;
  const [isi, setIsi] = useState(awal.isi);
  const [simpanan, setSimpanan] = useState(awal);
  const simpan = useWrite({
    write: async (baru: string, kunci) => {
      const { data } = await api.PUT('/api/v1/dialog/{id}/catatan-pribadi', {
        params: { path: { id: dialogId } },
        body: { isi: baru },
        headers: simpanan.versi === null ? { 'Idempotency-Key': kunci } : versi(simpanan.versi, kunci),
      });
      return { ...data!, isi: baru };
    },
    onSuccess: (baru) => {
      setSimpanan(baru);
      toast(teks.pribadi.tersimpan);
    },
    onError: (masalah: Masalah) => {
      // written on another device of one's own: keep what is typed, save on top of what is there
      if (masalah.bentrok) setSimpanan(masalah.isi.terkini as Skema<'CatatanPribadi'>);
    },
  });
  return (
    <form
      noValidate
      autoComplete="off"
      className="mt-3 space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        simpan.mutate(isi);
      }}
    >
      {simpan.error && <ErrorPanel problem={simpan.error} focus />}
      <Field label={teks.pribadi.label}>
        <Textarea rows={3} maxLength={10_000} value={isi} onChange={(e) => setIsi(e.target.value)} />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={simpan.isPending} disabled={isi === simpanan.isi}>
          {teks.pribadi.simpan}
        </Button>
        {simpanan.diubahPada && (
          <p className="text-sm text-muted">{teks.pribadi.disimpan(waktu(simpanan.diubahPada, zona))}</p>
        )}
      </div>
    </form>
  );
}

function Janji({ icon, children }: { icon: 'bersama' | 'pribadi'; children: string }) {
  const Icon = icon === 'pribadi' ? LockKeyhole : UsersRound;
  return (
    <p className="flex gap-2.5 rounded-md bg-sunken px-3 py-2.5 text-sm">
      <Icon size={18} aria-hidden className="mt-px shrink-0 text-muted" />
      <span>{children}</span>
    </p>
  );
}
