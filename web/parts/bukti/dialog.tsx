import { useInfiniteQuery } from '@tanstack/react-query';
import { Images } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { tanggalPendek } from '../format.ts';
import { Gambar } from './gambar.tsx';
import { teks } from './teks.ts';
import type { BuktiRingkas } from './use-unggahan.ts';

/** Adds a link as evidence. */
export function DialogTautan({
  onClose,
  onTambah,
}: {
  onClose: () => void;
  onTambah: (bukti: BuktiRingkas) => void;
}) {
  const form = useId();
  const [tautan, setTautan] = useState('https://');
  const [nama, setNama] = useState('');
  const [id] = useState(uuidV7);
  const simpan = useWrite({
    write: async (isi: { tautan: string; nama: string }, kunci) =>
      (
        await api.POST('/api/v1/bukti/tautan', {
          body: { id, tautan: isi.tautan, ...(isi.nama && { nama: isi.nama }) },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: (bukti) => {
      onTambah(bukti);
      onClose();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    simpan.mutate({ tautan, nama });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={teks.tautan}
      footer={
        <Button type="submit" form={form} variant="utama" busy={simpan.isPending}>
          {teks.lampirkan}
        </Button>
      }
    >
      <form id={form} onSubmit={onSubmit} noValidate className="space-y-4">
        {simpan.error && <ErrorPanel problem={simpan.error} focus />}
        <Field
          label={teks.alamat}
          hint={teks.alamatPetunjuk}
          error={simpan.error?.pesanUntuk('/tautan')}
          required
        >
          <TextInput type="url" inputMode="url" value={tautan} onChange={(e) => setTautan(e.target.value)} />
        </Field>
        <Field label={teks.namaTautan} optional>
          <TextInput value={nama} onChange={(e) => setNama(e.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}

/** Chooses among what the person has uploaded before. */
export function DialogBuktiSaya({
  terpakai,
  onClose,
  onPilih,
}: {
  terpakai: readonly BuktiRingkas[];
  onClose: () => void;
  onPilih: (bukti: readonly BuktiRingkas[]) => void;
}) {
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const daftar = useInfiniteQuery({
    queryKey: ['bukti'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (
        await api.GET('/api/v1/bukti', {
          params: { query: { batas: 30, ...(pageParam && { setelah: pageParam }) } },
        })
      ).data!,
    getNextPageParam: (halaman) => halaman.setelah ?? undefined,
    staleTime: 0,
  });
  const semua = daftar.data?.pages.flatMap((h) => h.isi) ?? [];
  const ada = semua.filter((b) => !terpakai.some((t) => t.id === b.id));
  const balik = (id: string) => {
    const baru = new Set(dipilih);
    if (!baru.delete(id)) baru.add(id);
    setDipilih(baru);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={teks.pilihBukti}
      footer={
        <Button
          variant="utama"
          disabled={dipilih.size === 0}
          onClick={() => {
            onPilih(ada.filter((b) => dipilih.has(b.id)));
            onClose();
          }}
        >
          {teks.gunakan(dipilih.size)}
        </Button>
      }
    >
      {daftar.error && (
        <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
      )}
      {daftar.isPending && <Skeleton lines={5} />}
      {daftar.data && ada.length === 0 && (
        <EmptyState title={teks.belumAda} icon={<Images size={28} />}>
          {teks.belumAdaAjar}
        </EmptyState>
      )}
      <ul className="space-y-1">
        {ada.map((b) => (
          <li key={b.id}>
            <label className="flex min-h-16 cursor-pointer items-center gap-3 rounded-md p-2 has-checked:bg-brand-soft hover:bg-sunken">
              <input
                type="checkbox"
                checked={dipilih.has(b.id)}
                onChange={() => balik(b.id)}
                className="size-5.5 shrink-0 accent-brand"
              />
              <Gambar bukti={b} />
              <span className="min-w-0">
                <span className="block truncate text-sm font-medium">{b.nama}</span>
                <span className="block text-xs text-muted">{tanggalPendek(b.dibuatPada.slice(0, 10))}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {ada.length > 0 && (
        <LoadMore
          hasMore={daftar.hasNextPage}
          busy={daftar.isFetchingNextPage}
          shown={ada.length}
          onMore={() => void daftar.fetchNextPage()}
        />
      )}
    </Dialog>
  );
}
