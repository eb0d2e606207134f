import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { api } from '../../api/client.ts';
import { PilihUnit } from '../../parts/unit-kerja.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { IpUnitBagian } from './ip-unit.tsx';
import { KotakBagian } from './kotak.tsx';
import { teks } from './teks.ts';

/** A unit's nine boxes and index, for pimpinan and operator. */
export function TalentaPage() {
  const { unit: diminta }: { unit?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const awal = useQuery({
    queryKey: ['rekap', 'awal'],
    enabled: diminta === undefined,
    queryFn: async () => (await api.GET('/api/v1/unit-kerja/rekap-awal')).data!,
  });
  const unit = diminta ?? awal.data?.unitId ?? undefined;
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      <Field label={teks.unit} className="mb-4 max-w-xl">
        <PilihUnit value={unit} onChange={(id) => filter({ unit: id ?? undefined })} />
      </Field>
      {!unit && !awal.isFetching && (
        <Card flush>
          <EmptyState title={teks.tidakAda} icon={<Building2 size={28} />}>
            {teks.tidakAdaAjar}
          </EmptyState>
        </Card>
      )}
      {unit && (
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <KotakBagian key={unit} unit={unit} />
          <IpUnitBagian unit={unit} />
        </div>
      )}
    </>
  );
}
