import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { FileSignature, Network } from 'lucide-react';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { PilihTahun } from '../../parts/pilih-tahun.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FilterBar } from '../../ui/search-box.tsx';
import { jalurQuery, pohonQuery, refDari, type Simpul } from './data.ts';
import { SimpulPohon } from './simpul.tsx';
import { teks } from './teks.ts';

/** The goals of an instansi down to the RHK of a person; `?simpul=RHK:<id>` opens the way to one node. */
export function PohonKinerjaPage() {
  const search: { tahun?: string; simpul?: string } = useSearch({ strict: false });
  const { hariIni } = useSesi().instansi;
  const filter = useUrlFilter();
  const tahun = Number(search.tahun ?? hariIni.slice(0, 4));
  const tuju = refDari(search.simpul);
  const { data, error, refetch } = useQuery(pohonQuery(tahun));
  const jalur = useQuery({ ...jalurQuery(tahun, tuju ?? { jenis: 'RHK', id: '' }), enabled: tuju !== null });
  const jalan = tuju ? (jalur.data?.isi ?? []) : [];
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          <Link to="/perjanjian-kinerja" className={buttonLook('sekunder')}>
            <FileSignature size={20} aria-hidden />
            {teks.perjanjian}
          </Link>
        }
      />
      <FilterBar>
        <PilihTahun value={tahun} onChange={(baru) => filter({ tahun: baru, simpul: undefined })} />
        {tuju && <Button onClick={() => filter({ simpul: undefined })}>{teks.seluruhnya}</Button>}
      </FilterBar>
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {tuju && jalur.error && <ErrorPanel problem={sebagaiMasalah(jalur.error)} />}
      {!error && (!data || (tuju && jalur.isPending)) && <Skeleton lines={8} />}
      {data && !(tuju && jalur.isPending) && (
        <div className="space-y-4">
          {jalan.length > 0 && (
            <Jalan jalan={jalan} onTuju={(s) => filter({ simpul: `${s.jenis}:${s.id}` })} />
          )}
          <p className="text-sm text-muted">
            {data.periode ? teks.periode(data.periode) : teks.tanpaPeriode}
          </p>
          {data.isi.length > 0 ? (
            <ul aria-label={teks.pohon} className="space-y-4" key={search.simpul ?? ''}>
              {data.isi.map((s) => (
                <SimpulPohon
                  key={s.id}
                  tahun={tahun}
                  simpul={s}
                  terbuka={new Set(jalan.slice(0, -1).map((x) => x.id))}
                  sorot={tuju?.id ?? null}
                />
              ))}
            </ul>
          ) : (
            <Card>
              <EmptyState
                title={teks.kosong}
                icon={<Network size={28} />}
                action={
                  <Link to="/perjanjian-kinerja" className={buttonLook('utama')}>
                    {teks.perjanjian}
                  </Link>
                }
              >
                {teks.kosongAjar}
              </EmptyState>
            </Card>
          )}
        </div>
      )}
    </>
  );
}

/** The way back: from the goal of the instansi to the node one stands at. */
function Jalan({ jalan, onTuju }: { jalan: readonly Simpul[]; onTuju: (simpul: Simpul) => void }) {
  return (
    <nav aria-label={teks.jalan}>
      <ol className="flex flex-col gap-1 text-sm sm:flex-row sm:flex-wrap sm:items-center">
        {jalan.map((s, i) => (
          <li key={s.id} className="flex min-w-0 items-center gap-1">
            {i > 0 && (
              <span aria-hidden className="text-muted">
                ›
              </span>
            )}
            {i === jalan.length - 1 || s.jenis === 'UNIT' ? (
              <span className={i === jalan.length - 1 ? 'font-semibold' : 'text-muted'}>{s.uraian}</span>
            ) : (
              <button
                type="button"
                onClick={() => onTuju(s)}
                className="min-h-11 rounded-md px-1 text-start text-brand-ink underline-offset-4 hover:underline"
              >
                {s.uraian}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
