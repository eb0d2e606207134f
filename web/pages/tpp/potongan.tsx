import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleCheckBig, ScrollText } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggalPendek } from '../../parts/format.ts';
import { bulanTerakhir, namaBulan } from '../../parts/karier/bulan.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { toast } from '../../ui/toast.tsx';
import { BatalPotongan } from './batal.tsx';
import { teks } from './teks.ts';
import { type BarisTempel, bacaTempelan } from './tempel.ts';

type Daftar = Skema<'DaftarPotonganTpp'>;
type Satu = Daftar['isi'][number];
const t = teks.potongan;
/** Rows shown at once: a month of a large agency has thousands. */
const SEKALI = 25;

/** The deductions of a month: pasted from the attendance recap, listed, withdrawn. */
export function Potongan({
  ketentuan,
  bulan,
  onSusun,
}: {
  ketentuan: Skema<'DaftarKetentuanTpp'>;
  bulan: string | undefined;
  onSusun: () => void;
}) {
  const { hariIni } = useSesi().instansi;
  const filter = useUrlFilter();
  const queryClient = useQueryClient();
  const dipilih = bulan ?? hariIni.slice(0, 7);
  const [tempelan, setTempelan] = useState('');
  const [dibatalkan, batalkan] = useState<Satu | null>(null);
  const [ditampilkan, tampilkan] = useState(SEKALI);
  const kunci = ['tpp', 'potongan', dipilih];
  const { data, error, isPending, refetch } = useQuery({
    queryKey: kunci,
    queryFn: async () =>
      (await api.GET('/api/v1/tpp/potongan', { params: { query: { bulan: dipilih } } })).data,
    placeholderData: keepPreviousData,
  });
  const baris = bacaTempelan(tempelan);
  const simpan = useWrite({
    write: async (isi: BarisTempel[], kunciTulis) =>
      (
        await api.POST('/api/v1/tpp/potongan', {
          body: { baris: isi },
          headers: { 'Idempotency-Key': kunciTulis },
        })
      ).data,
    onSuccess: (_, isi) => {
      toast(t.berhasil(isi.length));
      setTempelan('');
      void queryClient.invalidateQueries({ queryKey: ['tpp', 'potongan'] });
    },
  });
  const berlaku = ketentuan.isi.find((k) => k.dari <= hariIni);
  if (!berlaku)
    return (
      <Card flush>
        <EmptyState
          title={teks.belumAda}
          icon={<ScrollText size={28} />}
          action={
            ketentuan.kemampuan.includes('tpp.tetapkan-ketentuan') && (
              <Button variant="utama" onClick={onSusun}>
                {teks.ketentuan.baru}
              </Button>
            )
          }
        >
          {teks.belumAdaAjar}
        </EmptyState>
      </Card>
    );
  const uraian = new Map(berlaku.isi.potongan.map((p) => [p.kode, p.uraian]));
  return (
    <div className="space-y-4">
      <Card title={t.catat}>
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (baris.length > 0) simpan.mutate(baris);
          }}
        >
          {simpan.error && <ErrorPanel problem={simpan.error} focus />}
          <Field label={t.tempel} hint={t.petunjuk}>
            <Textarea
              rows={6}
              value={tempelan}
              placeholder={t.contoh}
              onChange={(event) => setTempelan(event.target.value)}
            />
          </Field>
          <p className="text-sm text-muted break-words">
            {t.kode(berlaku.isi.potongan.map((p) => p.kode).join(', '))}
          </p>
          <Button type="submit" variant="utama" wide busy={simpan.isPending} disabled={baris.length === 0}>
            {t.simpan(baris.length)}
          </Button>
        </form>
      </Card>
      <Card
        title={t.daftar}
        flush
        aside={
          <label className="block w-48">
            <span className="sr-only">{t.bulan}</span>
            <Select value={dipilih} onChange={(event) => filter({ bulan: event.target.value })}>
              {bulanTerakhir(hariIni, 12).map((b) => (
                <option key={b} value={b}>
                  {namaBulan(b)}
                </option>
              ))}
            </Select>
          </label>
        }
      >
        {error && !data && (
          <div className="p-4">
            <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
          </div>
        )}
        {isPending && <Skeleton lines={4} className="p-4" />}
        {data?.isi.length === 0 && (
          <EmptyState title={t.kosong} icon={<CircleCheckBig size={28} />}>
            {t.kosongAjar}
          </EmptyState>
        )}
        {data && data.isi.length > 0 && (
          <Table
            caption={t.daftar}
            rows={data.isi.slice(0, ditampilkan)}
            rowKey={(p) => p.id}
            columns={[
              { key: 'nama', label: t.nama, main: true, cell: (p) => p.pegawai.nama },
              {
                key: 'tanggal',
                label: t.tanggal,
                cell: (p) => tanggalPendek(p.tanggal),
                className: 'sm:whitespace-nowrap',
              },
              { key: 'kode', label: t.kodeKolom, cell: (p) => uraian.get(p.kode) ?? p.kode },
              {
                key: 'keterangan',
                label: t.keterangan,
                cell: (p) => p.dibatalkan?.alasan ?? p.keterangan ?? '–',
              },
              {
                key: 'langkah',
                label: t.langkah,
                hideLabel: true,
                cell: (p) => langkahBaris(p, batalkan),
              },
            ]}
          />
        )}
        {data && data.isi.length > SEKALI && (
          <LoadMore
            hasMore={data.isi.length > ditampilkan}
            onMore={() => tampilkan(ditampilkan + SEKALI)}
            shown={Math.min(ditampilkan, data.isi.length)}
            total={data.isi.length}
          />
        )}
      </Card>
      {dibatalkan && (
        <BatalPotongan
          id={dibatalkan.id}
          onClose={() => batalkan(null)}
          onSaved={() => void queryClient.invalidateQueries({ queryKey: kunci })}
        />
      )}
    </div>
  );
}

function langkahBaris(p: Satu, batalkan: (p: Satu) => void) {
  if (p.dibatalkan) return <Badge>{t.dibatalkan}</Badge>;
  if (!p.kemampuan.includes('tpp.batalkan-potongan')) return null;
  return (
    <Button
      variant="polos"
      aria-label={t.batalkanApa(p.pegawai.nama, tanggalPendek(p.tanggal))}
      onClick={() => batalkan(p)}
    >
      {t.batalkan}
    </Button>
  );
}
