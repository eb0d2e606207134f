import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { LABEL_PREDIKAT_ORGANISASI, LABEL_UNSUR_REKOMENDASI } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { waktu } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FormCapaian } from './capaian-form.tsx';
import { teks } from './teks.ts';

type Capaian = Skema<'CapaianOrganisasi'>;

/** The achievement of the unit one heads, and the forms for the units below. */
export function PanelCapaian({ periodeId }: { periodeId: string }) {
  const [dibuka, buka] = useState<Capaian | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['capaian-organisasi', periodeId],
    queryFn: async () =>
      (await api.GET('/api/v1/capaian-organisasi', { params: { query: { periodeId } } })).data,
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  return (
    <div className="space-y-4">
      <p className="max-w-[60ch] text-muted">{teks.capaian.pengantar}</p>
      {data.milik && (
        <Card title={teks.capaian.unitAnda} flush>
          <Baris capaian={data.milik} onBuka={buka} />
        </Card>
      )}
      {data.bawahan.length > 0 ? (
        <Card title={teks.capaian.unitBawah} flush>
          <ul className="divide-y divide-line border-t border-line">
            {data.bawahan.map((c) => (
              <li key={c.unitKerja.id}>
                <Baris capaian={c} onBuka={buka} />
              </li>
            ))}
          </ul>
        </Card>
      ) : (
        !data.milik && (
          <Card>
            <EmptyState title={teks.capaian.tanpa} icon={<Building2 size={28} />}>
              {teks.capaian.tanpaAjar}
            </EmptyState>
          </Card>
        )
      )}
      {dibuka && <FormCapaian capaian={dibuka} bantuan={data.bantuan} onClose={() => buka(null)} />}
    </div>
  );
}

function Baris({ capaian, onBuka }: { capaian: Capaian; onBuka: (c: Capaian) => void }) {
  const { zona } = useSesi().instansi;
  const { unitKerja, predikat, pimpinan, penetap, ditetapkanOleh, ditetapkanPada, kemampuan } = capaian;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 sm:px-5">
      <div className="min-w-0 grow basis-60">
        <p className="font-semibold">{unitKerja.nama}</p>
        {pimpinan && <p className="text-sm text-muted">{pimpinan.nama}</p>}
        <p className="mt-2 flex flex-wrap items-center gap-2 text-sm">
          {predikat ? (
            <>
              <Badge tone="info">{LABEL_PREDIKAT_ORGANISASI[predikat]}</Badge>
              {ditetapkanOleh && ditetapkanPada && (
                <span className="text-muted">
                  {teks.capaian.oleh(ditetapkanOleh.nama, waktu(ditetapkanPada, zona))}
                </span>
              )}
            </>
          ) : (
            <>
              <Badge tone="perhatian">{teks.capaian.belum}</Badge>
              {kemampuan.length === 0 && penetap && (
                <span className="text-muted">{teks.capaian.menunggu(penetap.nama)}</span>
              )}
            </>
          )}
        </p>
        {capaian.dasar && <p className="mt-2 text-sm">{capaian.dasar}</p>}
        {capaian.rekomendasi.length > 0 && (
          <dl className="mt-2 space-y-1 text-sm">
            {capaian.rekomendasi.map((r) => (
              <div key={r.unsur}>
                <dt className="inline text-muted">{LABEL_UNSUR_REKOMENDASI[r.unsur]}: </dt>
                <dd className="inline">{r.isi}</dd>
              </div>
            ))}
          </dl>
        )}
        {capaian.berlaku && <YangBerlaku berlaku={capaian.berlaku} sementara={capaian.sementara} />}
      </div>
      {kemampuan.length > 0 && (
        <Button variant={predikat ? 'sekunder' : 'utama'} onClick={() => onBuka(capaian)}>
          {predikat ? teks.capaian.ubah : teks.capaian.tetapkan}
          <span className="sr-only"> {unitKerja.nama}</span>
        </Button>
      )}
    </div>
  );
}

/** Which achievement annual evaluations rest on today, said loudly where it is not simply this year's. */
function YangBerlaku({
  berlaku,
  sementara,
}: {
  berlaku: NonNullable<Capaian['berlaku']>;
  sementara: Capaian['sementara'];
}) {
  if (berlaku.sumber === 'PERIODE_INI') return null;
  return (
    <div className="mt-3">
      <Notice
        tone={berlaku.predikat ? 'info' : 'perhatian'}
        title={
          berlaku.predikat && berlaku.tahun
            ? berlaku.sumber === 'SEMENTARA'
              ? teks.capaian.dipakaiSementara(LABEL_PREDIKAT_ORGANISASI[berlaku.predikat])
              : teks.capaian.dipakaiLalu(LABEL_PREDIKAT_ORGANISASI[berlaku.predikat], berlaku.tahun)
            : teks.capaian.belumBerlaku
        }
      >
        {berlaku.catatan.map((c) => (
          <p key={c.kode}>{c.pesan}</p>
        ))}
        {sementara && berlaku.sumber === 'SEMENTARA' && (
          <p>
            {sementara.keputusan}. {sementara.alasan}
          </p>
        )}
      </Notice>
    </div>
  );
}
