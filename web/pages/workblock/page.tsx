import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ArrowLeft, Blocks, Plus } from 'lucide-react';
import { useState } from 'react';
import { DASAR_WORKBLOCK } from '#rules/perencanaan/workblock.ts';
import { api, versi } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { PilihTahun } from '../../parts/pilih-tahun.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FilterBar } from '../../ui/search-box.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Workblock, workblockQuery } from './data.ts';
import { DialogWorkblock } from './dialog.tsx';
import { KartuWorkblock } from './kartu.tsx';
import { teks } from './teks.ts';

/** The strategies of a leader for the year, and those of the penilai whose strategy one's work serves. */
export function WorkblockPage() {
  const search: { tahun?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const client = useQueryClient();
  const { hariIni } = useSesi().instansi;
  const tahun = Number(search.tahun ?? hariIni.slice(0, 4));
  const { data, error, refetch } = useQuery(workblockQuery(tahun));
  const [disunting, setDisunting] = useState<Workblock | 'baru' | null>(null);
  const [dihapus, setDihapus] = useState<Workblock | null>(null);
  const segarkan = () => client.invalidateQueries({ queryKey: ['workblock'] });
  const hapus = useWrite({
    write: async (w: Workblock, kunci) =>
      api.DELETE('/api/v1/workblock/{id}', {
        params: { path: { id: w.id } },
        headers: versi(w.versi, kunci),
      }),
    onSuccess: async () => {
      setDihapus(null);
      toast(teks.terhapus);
      await segarkan();
    },
  });
  const boleh = data?.kemampuan.includes('BUAT');
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar(DASAR_WORKBLOCK.map((d) => `${d.peraturan}, ${d.pasal}`).join('; '))}
        eyebrow={
          <Link
            to="/matriks"
            className="inline-flex min-h-11 items-center gap-2 font-semibold text-brand-ink underline-offset-4 hover:underline"
          >
            <ArrowLeft size={18} aria-hidden />
            {teks.kembali}
          </Link>
        }
        action={
          boleh && (
            <Button
              variant="utama"
              icon={<Plus size={20} aria-hidden />}
              onClick={() => setDisunting('baru')}
            >
              {teks.tambah}
            </Button>
          )
        }
      />
      <FilterBar>
        <PilihTahun value={tahun} onChange={(baru) => filter({ tahun: baru })} />
      </FilterBar>
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="space-y-5">
          <section aria-label={teks.milik} className="space-y-4">
            {data.milik.length === 0 ? (
              <Card title={teks.milik}>
                <EmptyState title={boleh ? teks.kosong : teks.bukanPemimpin} icon={<Blocks size={28} />}>
                  {boleh ? teks.kosongAjar : teks.bukanPemimpinAjar}
                </EmptyState>
              </Card>
            ) : (
              data.milik.map((w) => (
                <KartuWorkblock key={w.id} w={w} onUbah={setDisunting} onHapus={setDihapus} />
              ))
            )}
          </section>
          <section aria-label={teks.pimpinan} className="space-y-4">
            <h2 className="text-lg font-semibold">{teks.pimpinan}</h2>
            {data.pimpinan.length === 0 && <p className="text-muted">{teks.pimpinanKosong}</p>}
            {data.pimpinan.map((w) => (
              <KartuWorkblock key={w.id} w={w} onUbah={setDisunting} onHapus={setDihapus} />
            ))}
          </section>
        </div>
      )}
      {disunting && (
        <DialogWorkblock
          tahun={tahun}
          lama={disunting === 'baru' ? null : disunting}
          onClose={() => setDisunting(null)}
          onTersimpan={async () => {
            setDisunting(null);
            toast(teks.tersimpan);
            await segarkan();
          }}
        />
      )}
      <ConfirmDialog
        open={dihapus !== null}
        title={teks.hapusTanya}
        confirm={teks.hapus}
        danger
        busy={hapus.isPending}
        onClose={() => setDihapus(null)}
        onConfirm={() => dihapus && hapus.mutate(dihapus)}
      >
        {teks.hapusIsi}
        {hapus.error && <ErrorPanel problem={hapus.error} />}
      </ConfirmDialog>
    </>
  );
}
