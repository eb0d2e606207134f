import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { tanggal, waktu } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { CabutDialog } from './cabut.tsx';
import { IsianDialog } from './isian.tsx';
import { teks } from './teks.ts';

type Daftar = Skema<'DaftarPengaturan'>;
type Satu = Daftar['isi'][number];

/** The settings by what they are about; each stands in one group. */
const KELOMPOK: readonly (readonly [keyof typeof teks.kelompok, readonly Satu['kunci'][]])[] = [
  ['waktu', ['periode', 'jendela', 'hariKerja', 'pengumumanBkn']],
  ['kinerja', ['pendekatan', 'aktivitas', 'umpanBalik']],
  ['penilaian', ['kurva', 'ratingPimpinan', 'bantuanCapaian', 'tindakLanjut']],
  ['karier', ['talenta', 'ipAsn']],
  ['sistem', ['gangguan']],
];

/** What the agency has chosen: each with its ground, since when, its history, and a change from a day on. */
export function PengaturanPage() {
  const queryClient = useQueryClient();
  const [mengubah, setMengubah] = useState<Satu | null>(null);
  const [mencabut, setMencabut] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['pengaturan'],
    queryFn: async () => (await api.GET('/api/v1/pengaturan')).data,
  });
  const tersimpan = (baru: Daftar | undefined) => {
    queryClient.setQueryData(['pengaturan'], baru);
    for (const kunci of ['periode', 'hari-libur', 'tenggat', 'beranda'])
      void queryClient.invalidateQueries({ queryKey: [kunci] });
  };
  const boleh = data?.kemampuan.includes('pengaturan.ubah') ?? false;
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data &&
        KELOMPOK.map(([nama, kunci]) => (
          <section key={nama} className="mb-8" aria-labelledby={`kelompok-${nama}`}>
            <h2 id={`kelompok-${nama}`} className="mb-3 text-xl font-bold">
              {teks.kelompok[nama]}
            </h2>
            <div className="grid items-start gap-4 lg:grid-cols-2">
              {data.isi
                .filter((satu) => kunci.includes(satu.kunci))
                .map((satu) => (
                  <SatuPengaturan
                    key={satu.kunci}
                    satu={satu}
                    onUbah={boleh ? () => setMengubah(satu) : undefined}
                    onCabut={setMencabut}
                  />
                ))}
            </div>
          </section>
        ))}
      {mengubah && data && (
        <IsianDialog
          satu={mengubah}
          versi={data.versi}
          onClose={() => setMengubah(null)}
          onTersimpan={tersimpan}
        />
      )}
      {mencabut && <CabutDialog id={mencabut} onClose={() => setMencabut(null)} onTersimpan={tersimpan} />}
    </>
  );
}

function SatuPengaturan({
  satu,
  onUbah,
  onCabut,
}: {
  satu: Satu;
  onUbah: (() => void) | undefined;
  onCabut: (id: string) => void;
}) {
  const berlaku = satu.riwayat.find((r) => r.mulai === satu.sejak && !r.dicabut);
  const judul = `pengaturan-${satu.kunci}`;
  return (
    <Card aria-labelledby={judul}>
      <div className="flex items-center justify-between gap-3">
        <h3 id={judul} className="text-lg font-semibold">
          {satu.judul}
        </h3>
        {onUbah && (
          <Button onClick={onUbah} aria-label={teks.ubahNama(satu.judul)}>
            {teks.ubah}
          </Button>
        )}
      </div>
      <p className="mt-1 text-sm text-muted">{satu.arti}</p>
      <dl className="mt-2 divide-y divide-line border-y border-line text-sm">
        {satu.kolom.map((k) => (
          <div key={k.nama} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
            <dt className="text-muted">{k.judul}</dt>
            <dd className="font-semibold">{k.kata.charAt(0).toUpperCase() + k.kata.slice(1)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex flex-wrap items-center gap-2 text-sm">
        <Badge tone={satu.tanda === 'PASAL' ? 'info' : 'netral'}>{teks.tanda[satu.tanda]}</Badge>
        <span className="text-muted">{satu.dasar.map((d) => `${d.peraturan}, ${d.pasal}`).join('; ')}</span>
      </p>
      <p className="mt-2 text-sm">
        {berlaku ? teks.sejakOleh(tanggal(berlaku.mulai), berlaku.oleh.nama) : teks.sejakAwal}
      </p>
      {satu.riwayat.length > 0 ? (
        <Riwayat satu={satu} onCabut={onUbah && onCabut} />
      ) : (
        <p className="mt-1 text-sm text-muted">{teks.belumDiubah}</p>
      )}
    </Card>
  );
}

function Riwayat({ satu, onCabut }: { satu: Satu; onCabut: ((id: string) => void) | undefined }) {
  // opens for a change that waits, and stays as it is when that is withdrawn: the withdrawal is what is read next
  const [terbuka, setTerbuka] = useState(false);
  const menunggu = satu.riwayat.some((r) => r.dapatDicabut);
  return (
    <details
      className="mt-1"
      open={terbuka || menunggu}
      onToggle={(event) => setTerbuka(event.currentTarget.open)}
    >
      <summary className="flex min-h-11 cursor-pointer items-center text-sm font-semibold text-brand-ink">
        {teks.riwayat(satu.riwayat.length)}
      </summary>
      <ol className="divide-y divide-line border-t border-line text-sm">
        {satu.riwayat.map((r) => (
          <li key={r.id} className="space-y-1 py-3">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {teks.mulai(tanggal(r.mulai))}
              {r.dapatDicabut && <Badge tone="perhatian">{teks.akan}</Badge>}
            </p>
            <p className={r.dicabut ? 'text-muted line-through' : ''}>{r.ringkas}</p>
            <p>{r.alasan}</p>
            <p className="text-muted">{teks.oleh(r.oleh.nama, waktu(r.pada))}</p>
            {r.dicabut && <p className="text-muted">{teks.dicabut(r.dicabut.oleh, r.dicabut.alasan)}</p>}
            {r.dapatDicabut && onCabut && <Button onClick={() => onCabut(r.id)}>{teks.cabut}</Button>}
          </li>
        ))}
      </ol>
    </details>
  );
}
