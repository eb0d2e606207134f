import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { LABEL_CARA_DIALOG, LABEL_JENIS_DIALOG } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { KeadaanDialogBadge } from '../../parts/dialog/keadaan.tsx';
import { jarakHari, pukul, tanggal, tanggalHari } from '../../parts/format.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Avatar, Card, PageHeader } from '../../ui/layout.tsx';
import { lawan } from './data.ts';
import { FormJadwal } from './jadwal.tsx';
import { DaftarKesepakatan } from './kesepakatan.tsx';
import { teks } from './teks.ts';

type Daftar = Skema<'DaftarDialog'>;

/** One's dialogues, what one still has to do from them, and whom one has not spoken with for long. */
export function DialogPage() {
  const { hariIni } = useSesi().instansi;
  const search: { untuk?: string; skpId?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const [menjadwalkan, jadwalkan] = useState<{ pegawaiId?: string; skpId?: string } | null>(
    search.untuk ? { pegawaiId: search.untuk, ...(search.skpId && { skpId: search.skpId }) } : null,
  );
  const daftar = useInfiniteQuery({
    queryKey: ['dialog', 'daftar'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (await api.GET('/api/v1/dialog', { params: { query: { setelah: pageParam } } })).data!,
    getNextPageParam: (akhir) => akhir.setelah ?? undefined,
  });
  const pertama = daftar.data?.pages[0];
  const isi = daftar.data?.pages.flatMap((p) => p.isi) ?? [];
  const bawahan = (pertama?.bawahan ?? []).toSorted((a, b) =>
    (a.terakhir ?? '').localeCompare(b.terakhir ?? ''),
  );
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          <Button variant="utama" wide onClick={() => jadwalkan({})}>
            {teks.jadwalkan}
          </Button>
        }
      />
      {daftar.error ? (
        <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
      ) : !pertama ? (
        <Skeleton lines={8} />
      ) : (
        <div className="space-y-4 lg:space-y-6">
          {pertama.kesepakatan.length > 0 && (
            <Card title={teks.milik} flush>
              <DaftarKesepakatan daftar={pertama.kesepakatan} dengan="tautan" />
            </Card>
          )}
          <Card title={teks.riwayat} flush>
            {isi.length === 0 ? (
              <EmptyState title={teks.kosong} icon={<MessagesSquare size={28} />}>
                {teks.kosongAjar}
              </EmptyState>
            ) : (
              <ul className="divide-y divide-line border-t border-line">
                {isi.map((d) => (
                  <li key={d.id}>
                    <SatuDialog d={d} />
                  </li>
                ))}
              </ul>
            )}
            {isi.length > 0 && daftar.hasNextPage && (
              <LoadMore
                shown={isi.length}
                hasMore
                busy={daftar.isFetchingNextPage}
                onMore={() => void daftar.fetchNextPage()}
              />
            )}
          </Card>
          {bawahan.length > 0 && (
            <Card title={teks.bawahan} flush>
              <ul className="divide-y divide-line border-t border-line">
                {bawahan.map((b) => (
                  <li key={b.id} className="flex flex-wrap items-center gap-3 px-4 py-3 sm:px-5">
                    <Avatar name={b.nama} />
                    <div className="min-w-0 grow basis-40">
                      <p className="font-semibold">{b.nama}</p>
                      <p className="text-sm text-muted">
                        {b.terakhir ? teks.terakhir(jarakHari(b.terakhir, hariIni)) : teks.belumPernah}
                      </p>
                    </div>
                    <Button
                      onClick={() => jadwalkan({ pegawaiId: b.id })}
                      aria-label={teks.jadwalkanDengan(b.nama)}
                    >
                      {teks.jadwalkanPendek}
                    </Button>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
      {menjadwalkan && pertama && (
        <FormJadwal
          baru={menjadwalkan}
          bawahan={pertama.bawahan}
          onClose={() => {
            jadwalkan(null);
            if (search.untuk) filter({ untuk: undefined, skpId: undefined });
          }}
        />
      )}
    </>
  );
}

function SatuDialog({ d }: { d: Daftar['isi'][number] }) {
  const { pegawai } = useSesi();
  return (
    <Link
      to="/dialog/$id"
      params={{ id: d.id }}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5 hover:bg-sunken sm:px-5"
    >
      <div className="min-w-0 grow basis-56">
        <p className="font-semibold">
          {tanggalHari(d.tanggal)}
          {d.mulai && `, ${pukul(d.mulai)}`}
        </p>
        <p className="text-sm text-muted">
          {[
            LABEL_JENIS_DIALOG[d.jenis],
            teks.dengan(lawan(d, pegawai.id).nama),
            LABEL_CARA_DIALOG[d.cara].toLowerCase(),
            d.skp && teks.skp(d.skp.tahun, d.skp.nomor),
            d.kesepakatanTerbuka > 0 && teks.terbuka(d.kesepakatanTerbuka),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <KeadaanDialogBadge keadaan={d.keadaan} />
      <span className="sr-only">{tanggal(d.tanggal)}</span>
    </Link>
  );
}
