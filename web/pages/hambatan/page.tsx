import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { CircleCheckBig } from 'lucide-react';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { hambatanSayaQuery } from '../../parts/hambatan/data.ts';
import { Ditunggu, HambatanSendiri, Rantai, TindakanHambatan } from '../../parts/hambatan/kartu.tsx';
import { PilihTahun } from '../../parts/pilih-tahun.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FilterBar } from '../../ui/search-box.tsx';
import { teks } from './teks.ts';

/** My own chain to an SKP in force, and whom I keep waiting. */
export function HambatanPage() {
  const search: { tahun?: string } = useSearch({ strict: false });
  const { hariIni } = useSesi().instansi;
  const filter = useUrlFilter();
  const tahun = Number(search.tahun ?? hariIni.slice(0, 4));
  const { data, error, refetch } = useQuery(hambatanSayaQuery(tahun));
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar(tahun)} />
      <FilterBar>
        <PilihTahun value={tahun} onChange={(baru) => filter({ tahun: baru })} />
      </FilterBar>
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <div className="space-y-5">
          <Card title={teks.milik}>
            {!data.milik ? (
              <EmptyState title={teks.tidakWajib} icon={<CircleCheckBig size={28} />}>
                {teks.tidakWajibAjar}
              </EmptyState>
            ) : data.milik.sebab ? (
              <HambatanSendiri hambatan={data.milik} />
            ) : (
              <div className="space-y-4">
                <p className="text-lg font-semibold">{teks.lancar}</p>
                <Rantai hambatan={data.milik} />
              </div>
            )}
          </Card>
          {data.menungguSaya.length > 0 && (
            <Card
              title={teks.menunggu}
              aside={
                <Link to="/skp-bawahan" className={buttonLook('polos')}>
                  {teks.bukaSkpBawahan}
                </Link>
              }
            >
              <p className="-mt-1 mb-2 text-sm text-muted">{teks.menungguAjar}</p>
              <ul className="divide-y divide-line">
                {data.menungguSaya.map((h) => (
                  <li key={h.pegawai.pegawaiId} className="space-y-2 py-3">
                    <p>
                      <span className="block font-semibold">{h.pegawai.nama}</span>
                      <span className="block text-sm text-muted">{h.judul}</span>
                    </p>
                    <Ditunggu hambatan={h} />
                    <TindakanHambatan hambatan={h} />
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
    </>
  );
}
