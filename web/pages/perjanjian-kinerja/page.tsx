import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FileSignature } from 'lucide-react';
import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { angka, tanggal } from '../../parts/format.ts';
import { PilihTahun } from '../../parts/pilih-tahun.tsx';
import { PilihUnit } from '../../parts/unit-kerja.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Card, Disclosure, PageHeader } from '../../ui/layout.tsx';
import { FilterBar, SearchBox } from '../../ui/search-box.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { daftarPerjanjianQuery, type PerjanjianRingkas } from './data.ts';
import { KeadaanPerjanjian } from './kepala.tsx';
import { teks } from './teks.ts';

/** The perjanjian kinerja of a year, unit by unit. */
export function PerjanjianKinerjaPage() {
  const search: { tahun?: string; cari?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { hariIni } = useSesi().instansi;
  const tahun = Number(search.tahun ?? hariIni.slice(0, 4));
  const cari = (search.cari ?? '').toLowerCase();
  const { data, error, refetch } = useQuery(daftarPerjanjianQuery(tahun));
  const mulai = useWrite({
    write: async (unitKerjaId: string, kunci) =>
      (
        await api.POST('/api/v1/perjanjian-kinerja', {
          body: { id: uuidV7(), unitKerjaId, tahun },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['perjanjian-kinerja'] });
      await navigate({ to: '/perjanjian-kinerja/$id', params: { id } });
    },
  });
  const semua = (data?.isi ?? []).filter((p) => p.unitKerja.nama.toLowerCase().includes(cari));
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      <FilterBar>
        <PilihTahun value={tahun} onChange={(baru) => filter({ tahun: baru })} />
        <SearchBox label={teks.cari} value={search.cari ?? ''} onSearch={(kata) => filter({ cari: kata })} />
      </FilterBar>
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {mulai.error && <ErrorPanel problem={mulai.error} focus />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <div className="space-y-5">
          <p className="text-sm text-muted">{teks.draf(tanggal(data.batasDraf))}</p>
          <Card flush>
            {semua.length > 0 ? (
              <Table
                caption={teks.daftar}
                columns={kolom((unit) => mulai.mutate(unit), mulai.isPending)}
                rows={semua}
                rowKey={(p) => p.unitKerja.id}
              />
            ) : (
              <EmptyState title={teks.kosong} icon={<FileSignature size={28} />}>
                {teks.kosongAjar}
              </EmptyState>
            )}
          </Card>
          {data.kemampuan.includes('BUAT') && (
            <Disclosure summary={teks.unitLain}>
              <Field label={teks.unitLain} hint={teks.unitLainAjar} className="max-w-md">
                <PilihUnit value={null} onChange={(unit) => unit && mulai.mutate(unit)} />
              </Field>
            </Disclosure>
          )}
        </div>
      )}
    </>
  );
}

const kolom = (onMulai: (unitId: string) => void, sibuk: boolean): readonly Column<PerjanjianRingkas>[] => [
  { key: 'unit', label: teks.kolom.unit, main: true, cell: (p) => p.unitKerja.nama },
  {
    key: 'pemilik',
    label: teks.kolom.pemilik,
    cell: (p) => p.pemilik?.nama ?? <span className="text-muted">{teks.tanpaPimpinan}</span>,
  },
  {
    key: 'isi',
    label: teks.kolom.isi,
    cell: (p) => (p.id ? teks.isi(angka(p.jumlahSasaran), angka(p.jumlahIndikator)) : '–'),
  },
  {
    key: 'keadaan',
    label: teks.kolom.keadaan,
    cell: (p) => (
      <>
        <KeadaanPerjanjian keadaan={p.keadaan} />
        {p.finalPada && <span className="block text-xs text-muted">{tanggal(p.finalPada)}</span>}
      </>
    ),
  },
  {
    key: 'buka',
    label: teks.kolom.buka,
    hideLabel: true,
    cell: (p) =>
      p.id ? (
        <Link
          to="/perjanjian-kinerja/$id"
          params={{ id: p.id }}
          aria-label={teks.bukaUnit(p.unitKerja.nama)}
          className={buttonLook('polos')}
        >
          {teks.buka}
        </Link>
      ) : (
        p.kemampuan.includes('BUAT') && (
          <Button
            aria-label={teks.mulaiUnit(p.unitKerja.nama)}
            busy={sibuk}
            onClick={() => onMulai(p.unitKerja.id)}
          >
            {teks.mulai}
          </Button>
        )
      ),
  },
];
