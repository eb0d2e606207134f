import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, History, Repeat2, Star } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { durasi, waktuAktivitas } from '../aktivitas/durasi.ts';
import { tanggal as tulisTanggal } from '../format.ts';
import { DialogKirimUlang } from './dialog.tsx';
import { alasanSaran, judulHari, type Saran, type SaranLapor } from './kalimat.ts';
import { teks } from './teks.ts';

const LANGSUNG_TAMPIL = 3;

/** The usual work of a day at one tap each: whole days, single pieces with their reason, RHK left alone. */
export function LaporUlang({ tanggal }: { tanggal: string }) {
  const [dibuka, setDibuka] = useState<readonly Saran[] | null>(null);
  const { hariIni } = useSesi().instansi;
  const { data, isPending } = useQuery({
    queryKey: ['aktivitas', 'saran', tanggal],
    queryFn: async () => (await api.GET('/api/v1/aktivitas/saran', { params: { query: { tanggal } } })).data!,
  });
  if (isPending)
    return (
      <Card title={teks.judul}>
        <Skeleton lines={4} />
      </Card>
    );
  if (!data?.dapatDilaporkan) return null;
  const baris = data.hari.length + data.saran.length + data.rencana.length;
  if (baris === 0) return null;
  const tampil = data.saran.slice(0, LANGSUNG_TAMPIL);
  const lain = data.saran.slice(LANGSUNG_TAMPIL);
  return (
    <Card title={teks.judul} flush>
      <ul className="divide-y divide-line border-t border-line">
        {data.hari.map((h) => (
          <Baris
            key={h.jenis}
            ikon={<History size={20} aria-hidden />}
            judul={judulHari(h, tanggal, hariIni)}
            rincian={teks.jumlah(h.isi.length, durasi(h.isi.reduce((n, s) => n + s.menit, 0)))}
            onClick={() => setDibuka(h.isi)}
          />
        ))}
        <DaftarSaran saran={tampil} onPilih={(s) => setDibuka([s])} />
      </ul>
      {(lain.length > 0 || data.rencana.length > 0) && (
        <Disclosure
          summary={teks.lainnya(lain.length + data.rencana.length)}
          className="border-t border-line px-4 sm:px-5"
        >
          <ul className="-mx-4 divide-y divide-line sm:-mx-5">
            <DaftarSaran saran={lain} onPilih={(s) => setDibuka([s])} />
            <Rencana rencana={data.rencana} tanggal={tanggal} />
          </ul>
        </Disclosure>
      )}
      {dibuka && <DialogKirimUlang data={data} saran={dibuka} onClose={() => setDibuka(null)} />}
    </Card>
  );
}

function DaftarSaran({ saran, onPilih }: { saran: readonly Saran[]; onPilih: (s: Saran) => void }) {
  return saran.map((s) => (
    <Baris
      key={s.kunci}
      ikon={s.favoritId ? <Star size={20} aria-hidden /> : <Repeat2 size={20} aria-hidden />}
      judul={s.uraian}
      rincian={`${waktuAktivitas(s)} · ${alasanSaran(s)}`}
      onClick={() => onPilih(s)}
    />
  ));
}

/** Leads to the form with the aim chosen; what was done is for the person to write. */
function Rencana({ rencana, tanggal }: { rencana: SaranLapor['rencana']; tanggal: string }) {
  return rencana.map((r) => (
    <li key={r.rencanaAksiId ?? r.rhkId}>
      <Link
        to="/lapor"
        search={{
          tanggal,
          tujuan: r.rencanaAksiId ? `rencana:${r.rhkId}:${r.rencanaAksiId}` : `rhk:${r.rhkId}`,
        }}
        className={BARIS}
      >
        <span className="min-w-0 grow">
          <span className="line-clamp-2 text-sm font-medium">{r.rencanaAksi ?? r.rhk}</span>
          <span className="block text-xs text-muted">
            {teks.rencana}: {r.terakhir ? teks.rencanaSejak(tulisTanggal(r.terakhir)) : teks.rencanaBelum}
          </span>
        </span>
        <ChevronRight size={20} aria-hidden className="shrink-0 text-muted" />
      </Link>
    </li>
  ));
}

const BARIS =
  'flex min-h-14 w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-3! hover:bg-sunken sm:px-5';

function Baris({
  ikon,
  judul,
  rincian,
  onClick,
}: {
  ikon: React.ReactNode;
  judul: string;
  rincian: string;
  onClick: () => void;
}) {
  return (
    <li>
      <button type="button" className={BARIS} onClick={onClick}>
        <span className="shrink-0 text-brand-ink">{ikon}</span>
        <span className="min-w-0 grow">
          <span className="line-clamp-2 text-sm font-medium">{judul}</span>
          <span className="block text-xs text-muted">{rincian}</span>
        </span>
        <ChevronRight size={20} aria-hidden className="shrink-0 text-muted" />
      </button>
    </li>
  );
}
