import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { CalendarRange, FileText } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { usePeriode } from '../../parts/evaluasi/periode.tsx';
import { rentang } from '../../parts/format.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Progress, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KartuRhk } from './kartu-rhk.tsx';
import { teks } from './teks.ts';

type Lembar = Skema<'LembarRealisasi'>;

/** What was realised in a period: one's own to write, or a person's to read for the assessor. */
export function RealisasiPage() {
  const search = useSearch({ from: '/inside/realisasi' });
  const patch = useUrlFilter();
  const periode = usePeriode(search.periodeId);
  const terpilih = periode.terpilih?.id;
  const lembar = useQuery({
    queryKey: ['realisasi', terpilih, search.pegawaiId],
    enabled: terpilih !== undefined,
    queryFn: async () =>
      (
        await api.GET('/api/v1/realisasi', {
          params: {
            query: { periodeId: terpilih!, ...(search.pegawaiId && { pegawaiId: search.pegawaiId }) },
          },
        })
      ).data!,
  });
  const galat = periode.error ?? lembar.error;
  return (
    <>
      <PageHeader
        title={search.pegawaiId && lembar.data ? teks.milik(lembar.data.pegawai.nama) : teks.judul}
        lead={teks.pengantar}
      />
      {periode.daftar.length > 0 && (
        <Field label={teks.periode} className="mb-4 sm:max-w-xs">
          <Select value={terpilih} onChange={(e) => patch({ periodeId: e.target.value })}>
            {periode.daftar.map((p) => (
              <option key={p.id} value={p.id}>
                {p.nama}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {galat ? (
        <ErrorPanel
          problem={sebagaiMasalah(galat)}
          onRetry={() => {
            periode.refetch();
            if (terpilih) void lembar.refetch();
          }}
        />
      ) : !periode.memuat && periode.daftar.length === 0 ? (
        <Card flush>
          <EmptyState title={teks.tanpaPeriode} icon={<CalendarRange size={28} />}>
            {teks.tanpaPeriodeAjar}
          </EmptyState>
        </Card>
      ) : lembar.data ? (
        <IsiLembar lembar={lembar.data} />
      ) : (
        <Skeleton lines={8} />
      )}
    </>
  );
}

function IsiLembar({ lembar }: { lembar: Lembar }) {
  if (!lembar.skpId)
    return (
      <Card flush>
        <EmptyState
          title={teks.tanpaSkp}
          icon={<FileText size={28} />}
          action={
            <Tautan ke="/skp" className={buttonLook('utama')}>
              {teks.keSkp}
            </Tautan>
          }
        >
          {teks.tanpaSkpAjar}
        </EmptyState>
      </Card>
    );
  const terisi = lembar.rhk.filter((r) => r.realisasi || r.indikator.some((i) => i.realisasi)).length;
  return (
    <div className="space-y-6">
      {lembar.terkunci && (
        <Notice tone="perhatian" title={teks.terkunci}>
          {lembar.terkunci}
        </Notice>
      )}
      <Card>
        <Progress
          label={lembar.periode.nama}
          value={terisi}
          max={lembar.rhk.length}
          text={teks.terisi(terisi, lembar.rhk.length)}
        />
        <p className="mt-2 text-sm text-muted">
          {teks.jendela(rentang(lembar.periode.jendelaDari, lembar.periode.jendelaSampai))}
        </p>
      </Card>
      {(['UTAMA', 'TAMBAHAN'] as const).map((jenis) => {
        const milik = lembar.rhk.filter((r) => r.jenis === jenis);
        if (milik.length === 0) return null;
        return (
          <section key={jenis} aria-label={jenis === 'UTAMA' ? teks.utama : teks.tambahan}>
            <h2 className="mb-3 text-lg font-semibold">{jenis === 'UTAMA' ? teks.utama : teks.tambahan}</h2>
            <div className="space-y-4">
              {milik.map((r) => (
                <KartuRhk key={r.id} rhk={r} lembar={lembar} />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}
