import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Grid3x3 } from 'lucide-react';
import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { angka } from '../../parts/format.ts';
import { PilihTahun } from '../../parts/pilih-tahun.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FilterBar } from '../../ui/search-box.tsx';
import { daftarMatriksQuery } from './data.ts';
import { Permintaan } from './permintaan.tsx';
import { teks } from './teks.ts';

/** My matrix, requests about people of mine, and matrices that name me. */
export function MatriksPage() {
  const search: { tahun?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { hariIni } = useSesi().instansi;
  const tahun = Number(search.tahun ?? hariIni.slice(0, 4));
  const { data, error, refetch } = useQuery(daftarMatriksQuery(tahun));
  const mulai = useWrite({
    write: async (_: void, kunci) =>
      (
        await api.POST('/api/v1/matriks', {
          body: { id: uuidV7(), tahun },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['matriks'] });
      await navigate({ to: '/matriks/$id', params: { id } });
    },
  });
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          <Link
            to="/workblock"
            search={search.tahun ? { tahun: search.tahun } : {}}
            className={buttonLook('sekunder')}
          >
            {teks.keWorkblock}
          </Link>
        }
      />
      <FilterBar>
        <PilihTahun value={tahun} onChange={(baru) => filter({ tahun: baru })} />
      </FilterBar>
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {mulai.error && <ErrorPanel problem={mulai.error} focus />}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="space-y-5">
          {data.permintaan.length > 0 && <Permintaan permintaan={data.permintaan} tahun={tahun} />}
          <Card title={teks.milik}>
            {data.milik ? (
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p>{teks.ringkas(angka(data.milik.jumlahOrang), angka(data.milik.jumlahPeran))}</p>
                <Link to="/matriks/$id" params={{ id: data.milik.id }} className={buttonLook('utama')}>
                  {teks.buka}
                </Link>
              </div>
            ) : data.kemampuan.includes('BUAT') ? (
              <EmptyState
                title={teks.mulai(tahun)}
                icon={<Grid3x3 size={28} />}
                action={
                  <Button variant="utama" busy={mulai.isPending} onClick={() => mulai.mutate()}>
                    {teks.mulai(tahun)}
                  </Button>
                }
              >
                {teks.mulaiAjar}
              </EmptyState>
            ) : (
              <EmptyState title={teks.bukanPemimpin} icon={<Grid3x3 size={28} />}>
                {teks.bukanPemimpinAjar}
              </EmptyState>
            )}
          </Card>
          <Card title={teks.dimuat}>
            {data.dimuatDi.length > 0 ? (
              <ul className="divide-y divide-line">
                {data.dimuatDi.map((m) => (
                  <li key={m.id}>
                    <Link
                      to="/matriks/$id"
                      params={{ id: m.id }}
                      className="block min-h-11 rounded-md py-3 hover:bg-sunken"
                    >
                      <span className="block font-semibold">{m.pemilik.nama}</span>
                      <span className="block text-sm text-muted">{m.pemilik.jabatan}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            ) : (
              <p className="text-muted">{teks.dimuatKosong}</p>
            )}
          </Card>
        </div>
      )}
    </>
  );
}
