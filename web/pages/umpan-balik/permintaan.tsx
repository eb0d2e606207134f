import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, Inbox, MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal, waktu } from '../../parts/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { FormJawaban } from './jawaban.tsx';
import { teks } from './teks.ts';

type Saya = Skema<'PermintaanUmpanBalik'>;
type Masuk = Skema<'PermintaanMasuk'>;
type Orang = Saya['orang'][number];

const TONE: Record<Orang['keadaan'], Tone> = {
  MENUNGGU: 'perhatian',
  DIJAWAB: 'baik',
  DITOLAK: 'netral',
  DIBATALKAN: 'netral',
};

/** What others ask of me, and what I asked of others. */
export function TabPermintaan() {
  const [menjawab, jawab] = useState<Masuk | null>(null);
  const { data, error, refetch } = useQuery(permintaanQuery);
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  return (
    <div className="space-y-4 lg:space-y-6">
      {data.masuk.length > 0 && (
        <Card title={teks.permintaan.masuk} flush>
          <ul className="divide-y divide-line border-t border-line">
            {data.masuk.map((m) => (
              <li key={m.orangId} className="space-y-2 px-4 py-4 sm:px-5">
                <p className="text-sm text-muted">
                  {[m.dari.nama, m.dari.jabatan].filter(Boolean).join(', ')}
                </p>
                <p className="font-semibold">{m.pertanyaan}</p>
                <p className="text-sm text-muted">
                  <Tentang nilai={m.nilai} rhk={m.rhk} />
                </p>
                <Button onClick={() => jawab(m)} aria-label={teks.permintaan.jawabUntuk(m.dari.nama)}>
                  {teks.permintaan.jawab}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {data.isi.length === 0 ? (
        <Card>
          <EmptyState
            title={teks.permintaan.kosong}
            icon={data.masuk.length > 0 ? <Inbox size={28} /> : <MessageCircleQuestionMark size={28} />}
          >
            {teks.permintaan.kosongAjar(data.terkecil)}
          </EmptyState>
        </Card>
      ) : (
        data.isi.map((p) => <SatuPermintaan key={p.id} permintaan={p} terkecil={data.terkecil} />)
      )}
      {menjawab && <FormJawaban masuk={menjawab} onClose={() => jawab(null)} />}
    </div>
  );
}

/** The questions one put and received. */
export const permintaanQuery = {
  queryKey: ['umpan-balik', 'permintaan'],
  queryFn: async () => (await api.GET('/api/v1/umpan-balik/permintaan')).data!,
};

function SatuPermintaan({ permintaan: p, terkecil }: { permintaan: Saya; terkecil: number }) {
  const { zona } = useSesi().instansi;
  return (
    <Card flush>
      <div className="px-4 pt-4 pb-3 sm:px-5">
        <h2 className="font-semibold">{p.pertanyaan}</h2>
        <p className="text-sm text-muted">
          <Tentang nilai={p.nilai} rhk={p.rhk} /> · {waktu(p.pada, zona)}
        </p>
        {p.orang.length < terkecil && (
          <p className="mt-2 text-sm text-muted">{teks.permintaan.kurangOrang(terkecil)}</p>
        )}
      </div>
      <ul className="divide-y divide-line border-t border-line">
        {p.orang.map((o) => (
          <li key={o.id} className="px-4 py-3 sm:px-5">
            <SatuOrang orang={o} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SatuOrang({ orang: o }: { orang: Orang }) {
  const cache = useQueryClient();
  const { zona } = useSesi().instansi;
  const [tautan, setTautan] = useState<Skema<'TautanLuar'> | null>(null);
  const langkah = useWrite({
    write: async (apa: 'pengingat' | 'pembatalan', kunci) =>
      api.POST(`/api/v1/umpan-balik/permintaan-orang/{id}/${apa}`, {
        params: { path: { id: o.id } },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async (_, apa) => {
      toast(apa === 'pengingat' ? teks.permintaan.diingatkan(o.nama) : teks.permintaan.dibatalkan);
      await cache.invalidateQueries({ queryKey: permintaanQuery.queryKey });
    },
  });
  const buat = useWrite({
    write: async (_: void, kunci) =>
      (
        await api.POST('/api/v1/umpan-balik/permintaan-orang/{id}/tautan', {
          params: { path: { id: o.id } },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: setTautan,
  });
  const galat = langkah.error ?? buat.error;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p>
          {o.nama}
          {o.kaitan && <span className="text-muted"> · {o.kaitan}</span>}
        </p>
        <Badge tone={TONE[o.keadaan]}>{teks.permintaan.keadaan[o.keadaan]}</Badge>
      </div>
      {o.alasan && <p className="text-sm text-muted">{o.alasan}</p>}
      {o.tautanSampai && !tautan && o.keadaan === 'MENUNGGU' && (
        <p className="text-sm text-muted">{teks.permintaan.tautanAda(waktu(o.tautanSampai, zona))}</p>
      )}
      {tautan && <Tautan tautan={tautan} nama={o.nama} />}
      {o.kemampuan.length > 0 && (
        <div className="-ms-3 flex flex-wrap gap-1">
          {o.kemampuan.includes('permintaan.ingatkan') && (
            <Button
              variant="polos"
              busy={langkah.isPending}
              aria-label={teks.permintaan.ingatkanUntuk(o.nama)}
              onClick={() => langkah.mutate('pengingat')}
            >
              {teks.permintaan.ingatkan}
            </Button>
          )}
          {o.kemampuan.includes('permintaan.tautan') && (
            <Button
              variant="polos"
              busy={buat.isPending}
              aria-label={teks.permintaan.buatTautanUntuk(o.nama)}
              onClick={() => buat.mutate()}
            >
              {o.tautanSampai || tautan ? teks.permintaan.tautanBaru : teks.permintaan.buatTautan}
            </Button>
          )}
          {o.kemampuan.includes('permintaan.batalkan') && (
            <Button
              variant="polos"
              aria-label={teks.permintaan.batalkanUntuk(o.nama)}
              onClick={() => langkah.mutate('pembatalan')}
            >
              {teks.permintaan.batalkan}
            </Button>
          )}
        </div>
      )}
      {galat && <ErrorPanel problem={galat} />}
    </div>
  );
}

function Tautan({ tautan, nama }: { tautan: Skema<'TautanLuar'>; nama: string }) {
  const { zona } = useSesi().instansi;
  const alamat = `${location.origin}${tautan.jalur}`;
  return (
    <Notice title={teks.permintaan.tautanSiap(nama)}>
      <p>{teks.permintaan.tautanAjar(tanggal(tautan.sampai.slice(0, 10)), waktu(tautan.sampai, zona))}</p>
      <div className="mt-2 flex gap-2">
        <TextInput
          readOnly
          value={alamat}
          aria-label={teks.permintaan.tautan(nama)}
          className="min-w-0 grow"
        />
        <Button
          icon={<Copy size={18} aria-hidden />}
          onClick={() =>
            void navigator.clipboard?.writeText(alamat).then(() => toast(teks.permintaan.disalin))
          }
        >
          {teks.permintaan.salin}
        </Button>
      </div>
    </Notice>
  );
}

function Tentang({ nilai, rhk }: Pick<Saya, 'nilai' | 'rhk'>) {
  const { hariIni } = useSesi().instansi;
  return rhk?.uraian ?? perilakuKerja.pada(keHari(hariIni)).nilai.find((n) => n.nilai === nilai)?.label ?? '';
}
