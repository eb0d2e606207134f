import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Segmented } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { FormKetentuan } from './form.tsx';
import { DaftarKetentuan } from './ketentuan.tsx';
import { Potongan } from './potongan.tsx';
import { teks } from './teks.ts';

/** The operator's desk for TPP: what happened in a month, and the agency's own rule. */
export function TppPage() {
  const { tampilan, bulan }: { tampilan?: 'ketentuan'; bulan?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const [menyusun, susun] = useState(false);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['tpp', 'ketentuan'],
    queryFn: async () => (await api.GET('/api/v1/tpp/ketentuan')).data,
  });
  if (data && menyusun)
    return (
      <FormKetentuan
        awal={data.isi[0]?.isi ?? data.usulan}
        usulan={data.isi.length === 0}
        onClose={() => susun(false)}
      />
    );
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      <Field label={teks.tampilan} group className="mb-4 max-w-md">
        <Segmented
          value={tampilan ?? 'potongan'}
          onChange={(baru) => filter({ tampilan: baru === 'ketentuan' ? baru : undefined })}
          options={[
            { value: 'potongan', label: teks.tab.potongan },
            { value: 'ketentuan', label: teks.tab.ketentuan },
          ]}
        />
      </Field>
      {error && !data && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={6} />}
      {data && tampilan === 'ketentuan' && <DaftarKetentuan data={data} onBaru={() => susun(true)} />}
      {data && tampilan !== 'ketentuan' && (
        <Potongan ketentuan={data} bulan={bulan} onSusun={() => susun(true)} />
      )}
    </>
  );
}
