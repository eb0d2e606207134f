import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ArrowUp, Building2 } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { angka } from '../../parts/format.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { Grafik } from './grafik.tsx';
import { teks } from './teks.ts';

type Rekap = Skema<'RekapUnit'>;

/** A unit's daily work in numbers, month by month and by sub-unit. */
export function RekapPage() {
  const { hariIni } = useSesi().instansi;
  const search = useSearch({ from: '/inside/rekap' });
  const awal = useQuery({
    queryKey: ['rekap', 'awal'],
    enabled: search.unit === undefined,
    queryFn: async () => (await api.GET('/api/v1/unit-kerja/rekap-awal')).data!,
  });
  const unit = search.unit ?? awal.data?.unitId ?? undefined;
  const tahun = Number(search.tahun) || Number(hariIni.slice(0, 4));
  const bulan = Number(search.bulan) || undefined;
  const rekap = useQuery({
    queryKey: ['rekap', unit, tahun, bulan],
    enabled: unit !== undefined,
    queryFn: async () =>
      (
        await api.GET('/api/v1/unit-kerja/{id}/rekap', {
          params: { path: { id: unit! }, query: { tahun, ...(bulan && { bulan }) } },
        })
      ).data!,
    placeholderData: keepPreviousData,
  });
  const galat = awal.error ?? rekap.error;
  if (galat)
    return (
      <>
        <PageHeader title={teks.judul} />
        <ErrorPanel
          problem={sebagaiMasalah(galat)}
          onRetry={() => void Promise.all([awal.refetch(), unit && rekap.refetch()])}
        />
      </>
    );
  if (awal.data && !unit)
    return (
      <>
        <PageHeader title={teks.judul} />
        <Card flush>
          <EmptyState title={teks.tidakAda} icon={<Building2 size={28} />}>
            {teks.tidakAdaAjar}
          </EmptyState>
        </Card>
      </>
    );
  if (!rekap.data) return <Skeleton lines={8} />;
  return <IsiRekap rekap={rekap.data} tahunIni={Number(hariIni.slice(0, 4))} />;
}

function IsiRekap({ rekap, tahunIni }: { rekap: Rekap; tahunIni: number }) {
  const patch = useUrlFilter();
  const { jumlah, induk } = rekap;
  const kurun = { tahun: String(rekap.tahun), ...(rekap.bulan && { bulan: String(rekap.bulan) }) };
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={rekap.unit.nama}
        eyebrow={
          induk && (
            <Link
              to="/rekap"
              search={{ ...kurun, unit: induk.id }}
              className="inline-flex min-h-11 items-center gap-2 font-semibold text-brand-ink underline-offset-4 hover:underline"
            >
              <ArrowUp size={18} aria-hidden />
              {teks.naik(induk.nama)}
            </Link>
          )
        }
      />
      <div className="mb-4 grid grid-cols-2 gap-3 sm:max-w-md">
        <Field label={teks.tahun}>
          <Select value={rekap.tahun} onChange={(e) => patch({ tahun: e.target.value })}>
            {[tahunIni, tahunIni - 1, tahunIni - 2].map((t) => (
              <option key={t}>{t}</option>
            ))}
          </Select>
        </Field>
        <Field label={teks.bulan}>
          <Select value={rekap.bulan ?? ''} onChange={(e) => patch({ bulan: e.target.value })}>
            <option value="">{teks.setahun}</option>
            {teks.namaBulan.map((nama, i) => (
              <option key={nama} value={i + 1}>
                {nama}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <dl className="mb-4 grid grid-cols-2 gap-2 sm:grid-cols-5 sm:gap-3">
        <Kotak nama={teks.diverifikasi} nilai={angka(jumlah.diverifikasi)} />
        <Kotak nama={teks.dikirim} nilai={angka(jumlah.dikirim)} />
        <Kotak nama={teks.direvisi} nilai={angka(jumlah.direvisi)} />
        <Kotak nama={teks.ditolak} nilai={angka(jumlah.ditolak)} />
        <Kotak nama={teks.jam} nilai={angka(jumlah.menitDiverifikasi / 60, 0)} lebar />
      </dl>
      <div className="grid gap-4">
        <Card title={teks.grafik(rekap.unit.nama)}>
          <Grafik rekap={rekap} onPilih={(bulan) => patch({ bulan })} />
        </Card>
        <Card title={teks.perUnit} flush>
          <Table
            caption={teks.perUnit}
            rows={rekap.anak}
            rowKey={(u) => `${u.id}${u.sendiri}`}
            columns={[
              {
                key: 'nama',
                label: teks.unit,
                main: true,
                cell: (u) => namaUnit(u, rekap, kurun),
              },
              { key: 'ver', label: teks.diverifikasi, numeric: true, cell: (u) => angka(u.diverifikasi) },
              { key: 'kir', label: teks.dikirim, numeric: true, cell: (u) => angka(u.dikirim) },
              { key: 'rev', label: teks.direvisi, numeric: true, cell: (u) => angka(u.direvisi) },
              { key: 'tol', label: teks.ditolak, numeric: true, cell: (u) => angka(u.ditolak) },
              {
                key: 'jam',
                label: teks.jam,
                numeric: true,
                cell: (u) => angka(u.menitDiverifikasi / 60, 0),
              },
            ]}
          />
        </Card>
      </div>
    </>
  );
}

function namaUnit(u: Rekap['anak'][number], rekap: Rekap, kurun: object) {
  if (u.sendiri) return rekap.anak.length > 1 ? teks.sendiri(u.nama) : u.nama;
  return (
    <Link
      to="/rekap"
      search={{ ...kurun, unit: u.id }}
      className="inline-flex min-h-11 items-center text-brand-ink underline underline-offset-4"
    >
      {u.nama}
    </Link>
  );
}

function Kotak({ nama, nilai, lebar }: { nama: string; nilai: string; lebar?: boolean }) {
  return (
    <div
      className={`flex flex-col-reverse rounded-lg border border-line bg-surface px-4 py-3 shadow-card ${lebar ? 'max-sm:col-span-2' : ''}`}
    >
      <dt className="text-sm text-muted">{nama}</dt>
      <dd className="text-xl font-bold tabular-nums">{nilai}</dd>
    </div>
  );
}
