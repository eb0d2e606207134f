import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { rentang } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

/** The assessor before writes what he saw, for the one who judges now. */
export function CatatanPenilaiPage() {
  const { id = '' } = useParams({ strict: false });
  const [isi, setIsi] = useState('');
  const [ditanya, setDitanya] = useState(false);
  const t = teks.catatan;
  const { data, error, refetch } = useQuery({
    queryKey: ['perpindahan', 'catatan', id],
    queryFn: async () => (await api.GET('/api/v1/catatan-penilai/{id}', { params: { path: { id } } })).data,
  });
  const kirim = useWrite({
    write: async (body: { catatan: string }, kunci) =>
      (
        await api.PUT('/api/v1/catatan-penilai/{id}', {
          params: { path: { id } },
          body,
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: () => {
      toast(t.berhasil);
      void refetch();
    },
  });
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t.judul}
        lead={data ? `${data.pegawai.nama} · ${data.jabatan}, ${data.unitKerja}` : undefined}
      />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={5} />}
      {data && (
        <Card>
          <p className="mb-4 text-muted">
            {t.masa(rentang(data.dari, data.sampai))} {data.penilaiBaru && t.kepada(data.penilaiBaru)}
          </p>
          {data.kemampuan.includes('perpindahan.isi-catatan') ? (
            <form
              noValidate
              className="space-y-4"
              onSubmit={(event) => {
                event.preventDefault();
                setDitanya(true);
                if (isi.trim().length >= 10) kirim.mutate({ catatan: isi.trim() });
              }}
            >
              {kirim.error && <ErrorPanel problem={kirim.error} focus />}
              <Field
                label={t.isi}
                hint={t.petunjuk}
                required
                error={ditanya && isi.trim().length < 10 ? t.kurang : undefined}
              >
                <Textarea rows={6} value={isi} onChange={(event) => setIsi(event.target.value)} />
              </Field>
              <Button type="submit" variant="utama" wide busy={kirim.isPending}>
                {t.kirim}
              </Button>
            </form>
          ) : (
            <>
              <p className="font-medium">{t.terkirim}</p>
              <blockquote className="mt-3 rounded-md bg-sunken px-4 py-3 whitespace-pre-line">
                {data.catatan}
              </blockquote>
            </>
          )}
        </Card>
      )}
    </div>
  );
}
