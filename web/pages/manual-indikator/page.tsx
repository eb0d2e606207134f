import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft, Ruler } from 'lucide-react';
import { useState } from 'react';
import { DASAR_MANUAL } from '#rules/perencanaan/manual-indikator.ts';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { CetakSatu } from '../../parts/cetak-satu.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { type DaftarManual, type Manual, manualQuery } from './data.ts';
import { DialogManual } from './dialog.tsx';
import { IsiManual } from './isi.tsx';
import { teks } from './teks.ts';

/** The manuals of an SKP, indicator by indicator; its owner writes while it is a draft, others read. */
export function ManualIndikatorPage() {
  const { id = '' } = useParams({ strict: false });
  const { nomor }: { nomor?: number } = useSearch({ strict: false });
  const { data, error, refetch } = useQuery(manualQuery(id, nomor));
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar(DASAR_MANUAL.map((d) => `${d.peraturan}, ${d.pasal}`).join('; '))}
        eyebrow={
          <Link
            to="/skp/$id"
            params={{ id }}
            search={nomor === undefined ? {} : { nomor }}
            className="inline-flex min-h-11 items-center gap-2 font-semibold text-brand-ink underline-offset-4 hover:underline"
          >
            <ArrowLeft size={18} aria-hidden />
            {teks.kembali}
          </Link>
        }
      />
      {error ? (
        <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={8} />
      ) : data.isi.length === 0 ? (
        <Card flush>
          <EmptyState title={teks.kosong} icon={<Ruler size={28} />}>
            {teks.kosongAjar}
          </EmptyState>
        </Card>
      ) : (
        <Isi data={data} />
      )}
    </>
  );
}

function Isi({ data }: { data: DaftarManual }) {
  const client = useQueryClient();
  const [disunting, setDisunting] = useState<Manual | null>(null);
  const boleh = data.kemampuan.includes('UBAH');
  const wajib = data.kewajiban === 'BILA_BELUM_DIPAHAMI';
  return (
    <div className="space-y-4">
      {data.ditetapkan && data.isi.some((i) => i.manual) && (
        <div className="flex flex-wrap gap-2">
          <CetakSatu
            nama={teks.cetak}
            kirim={(kunci) =>
              api.POST('/api/v1/skp/{id}/manual-indikator/dokumen', {
                params: { path: { id: data.skpId }, query: { nomor: data.nomor } },
                headers: { 'Idempotency-Key': kunci },
              })
            }
          />
        </div>
      )}
      {boleh ? (
        <Notice title={wajib ? teks.wajib : teks.sukarela}>
          {wajib ? teks.wajibAjar : teks.sukarelaAjar}
        </Notice>
      ) : (
        <Notice>{teks.terkunci}</Notice>
      )}
      <ol className="space-y-4">
        {[...Map.groupBy(data.isi, (i) => i.rhkId).values()].map((kelompok, n) => (
          <li key={kelompok[0]!.rhkId}>
            <Card title={`${n + 1}. ${kelompok[0]!.rhk}`}>
              <ul className="divide-y divide-line">
                {kelompok.map((i) => (
                  <Baris key={i.indikatorId} i={i} onUbah={boleh ? () => setDisunting(i) : undefined} />
                ))}
              </ul>
            </Card>
          </li>
        ))}
      </ol>
      {disunting && (
        <DialogManual
          skpId={data.skpId}
          indikator={disunting}
          onClose={() => setDisunting(null)}
          onTersimpan={async () => {
            setDisunting(null);
            toast(teks.tersimpan);
            await client.invalidateQueries({ queryKey: ['manual-indikator'] });
          }}
        />
      )}
    </div>
  );
}

function Baris({ i, onUbah }: { i: Manual; onUbah: (() => void) | undefined }) {
  const aksi = i.manual ? teks.ubah : teks.tulis;
  return (
    <li className="space-y-3 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <p className="font-semibold">{i.indikator}</p>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            {i.target && (
              <span>
                {teks.target}: {i.target}
              </span>
            )}
            {!i.manual ? (
              <Badge>{teks.belum}</Badge>
            ) : i.temuan.length > 0 ? (
              <Badge tone="perhatian">{teks.kurang(i.temuan.length)}</Badge>
            ) : (
              <Badge tone="baik">{teks.lengkap}</Badge>
            )}
            {i.nomorVersi !== null && <span>{teks.dariVersi(i.nomorVersi)}</span>}
          </p>
        </div>
        {onUbah && (
          <Button aria-label={teks.untuk(aksi, i.indikator)} onClick={onUbah}>
            {aksi}
          </Button>
        )}
      </div>
      {i.manual && <IsiManual manual={i.manual} />}
      {i.temuan.length > 0 && (
        <ul className="list-disc ps-5 text-sm text-muted">
          {i.temuan.map((t) => (
            <li key={t.pointer}>{t.pesan}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
