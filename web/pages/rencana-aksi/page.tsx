import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, ListChecks, Plus } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { DialogRencana } from './dialog.tsx';
import { teks } from './teks.ts';

type RencanaAksi = Skema<'RencanaAksi'>;

/** The steps planned under each RHK of an SKP; its owner writes, its assessor reads. */
export function RencanaAksiPage() {
  const { id } = useParams({ from: '/inside/skp/$id/rencana-aksi' });
  const cache = useQueryClient();
  const [disunting, setDisunting] = useState<{ rhkId: string; lama: RencanaAksi | null } | null>(null);
  const [berhenti, setBerhenti] = useState<RencanaAksi | null>(null);
  const daftar = useQuery({
    queryKey: ['rencana-aksi', id],
    queryFn: async () => (await api.GET('/api/v1/skp/{id}/rencana-aksi', { params: { path: { id } } })).data!,
  });
  const segarkan = () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: ['rencana-aksi', id] }),
      cache.invalidateQueries({ queryKey: ['aktivitas', 'pilihan'] }),
    ]);
  const hentikan = useWrite({
    write: async (r: RencanaAksi, kunci) =>
      (
        await api.POST('/api/v1/rencana-aksi/{id}/penghentian', {
          params: { path: { id: r.id } },
          headers: versi(r.versi, kunci),
        })
      ).data!,
    onSuccess: async () => {
      setBerhenti(null);
      toast(teks.terhenti);
      await segarkan();
    },
  });
  const data = daftar.data;
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        eyebrow={
          <Link
            to="/skp/$id"
            params={{ id }}
            className="inline-flex min-h-11 items-center gap-2 font-semibold text-brand-ink underline-offset-4 hover:underline"
          >
            <ArrowLeft size={18} aria-hidden />
            {teks.kembali}
          </Link>
        }
      />
      {daftar.error ? (
        <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
      ) : !data ? (
        <Skeleton lines={8} />
      ) : data.rhk.length === 0 ? (
        <Card flush>
          <EmptyState title={teks.tanpaRhk} icon={<ListChecks size={28} />}>
            {teks.tanpaRhkAjar}
          </EmptyState>
        </Card>
      ) : (
        <ol className="space-y-4">
          {data.rhk.map((rhk, i) => {
            const milik = data.isi.filter((r) => r.rhkId === rhk.id);
            return (
              <li key={rhk.id}>
                <Card title={`${i + 1}. ${rhk.uraian}`} flush>
                  {milik.length === 0 && (
                    <p className="px-4 pb-4 text-sm text-muted sm:px-5">{teks.kosong}</p>
                  )}
                  <ul className="divide-y divide-line border-t border-line empty:hidden">
                    {milik.map((r) => (
                      <Baris
                        key={r.id}
                        r={r}
                        onUbah={() => setDisunting({ rhkId: r.rhkId, lama: r })}
                        onHentikan={() => setBerhenti(r)}
                      />
                    ))}
                  </ul>
                  {data.kemampuan.includes('TAMBAH') && (
                    <div className="border-t border-line p-3">
                      <Button
                        variant="polos"
                        icon={<Plus size={20} aria-hidden />}
                        aria-label={teks.tambahKe(rhk.uraian)}
                        onClick={() => setDisunting({ rhkId: rhk.id, lama: null })}
                      >
                        {teks.tambah}
                      </Button>
                    </div>
                  )}
                </Card>
              </li>
            );
          })}
        </ol>
      )}
      {disunting && (
        <DialogRencana
          skpId={id}
          {...disunting}
          onClose={() => setDisunting(null)}
          onTersimpan={async () => {
            setDisunting(null);
            toast(teks.tersimpan);
            await segarkan();
          }}
        />
      )}
      <ConfirmDialog
        open={berhenti !== null}
        title={teks.hentikanTanya}
        confirm={teks.hentikan}
        busy={hentikan.isPending}
        onClose={() => setBerhenti(null)}
        onConfirm={() => berhenti && hentikan.mutate(berhenti)}
      >
        {teks.hentikanIsi}
        {hentikan.error && <ErrorPanel problem={hentikan.error} />}
      </ConfirmDialog>
    </>
  );
}

function Baris({ r, onUbah, onHentikan }: { r: RencanaAksi; onUbah: () => void; onHentikan: () => void }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
      <div className="min-w-0 grow basis-56">
        <p className={r.dihentikanPada ? 'text-muted line-through' : undefined}>{r.uraian}</p>
        <p className="text-sm text-muted">
          {[
            r.triwulan === null ? teks.sepanjangTahun : teks.namaTriwulan[r.triwulan - 1],
            r.aktivitas > 0 && teks.aktivitas(r.aktivitas),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {r.dihentikanPada && <Badge>{teks.dihentikan}</Badge>}
      {r.kemampuan.includes('UBAH') && (
        <div className="flex gap-1">
          <Button variant="polos" onClick={onUbah} aria-label={`${teks.ubah}: ${r.uraian}`}>
            {teks.ubah}
          </Button>
          <Button variant="polos" onClick={onHentikan} aria-label={`${teks.hentikan}: ${r.uraian}`}>
            {teks.hentikan}
          </Button>
        </div>
      )}
    </li>
  );
}
