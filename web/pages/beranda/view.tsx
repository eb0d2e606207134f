import { Link } from '@tanstack/react-router';
import { CalendarClock, ChevronRight, CircleCheckBig, Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import { jarakHari, tanggal, tanggalHari } from '../../parts/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

/** Something one must do now. `batas` is an ISO day. */
export type Tugas = { id: string; judul: string; rincian?: string; batas: string | null; to: string };

/** One figure or word of how one stands, with where its "Mengapa?" is answered. */
export type Kedudukan = { id: string; nama: string; nilai: ReactNode; keterangan?: string; mengapa?: string };

/** Something that comes, on an ISO day. */
export type Agenda = { id: string; judul: string; hari: string; rincian?: string; to?: string };

export type BerandaViewProps = {
  nama: string;
  hariIni: string;
  tugas: readonly Tugas[];
  kedudukan: readonly Kedudukan[];
  berikutnya: readonly Agenda[];
  /** Address of the report form; absent while one may not report. */
  lapor?: string | undefined;
};

/** The home answers three questions: what must I do now, how do I stand, what comes next. */
export function BerandaView({ nama, hariIni, tugas, kedudukan, berikutnya, lapor }: BerandaViewProps) {
  return (
    <>
      <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <title>{`${teks.judul} · Terang`}</title>
        <div>
          <p className="text-sm text-muted">{tanggalHari(hariIni)}</p>
          <h1 className="text-2xl font-bold sm:text-3xl">{teks.salam(tanpaGelar(nama))}</h1>
        </div>
        {lapor && (
          <Link to={lapor} className={`${buttonLook('utama', 'besar')} max-lg:hidden`}>
            {teks.lapor}
          </Link>
        )}
      </header>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-6">
        <Card title={teks.sekarang} flush>
          {tugas.length > 0 ? (
            <ul className="divide-y divide-line border-t border-line">
              {tugas.map((satu) => (
                <TugasLine key={satu.id} tugas={satu} hariIni={hariIni} />
              ))}
            </ul>
          ) : (
            <EmptyState title={teks.sekarangKosong} icon={<CircleCheckBig size={28} />}>
              {teks.sekarangAjar}
            </EmptyState>
          )}
        </Card>
        <div className="grid gap-4 lg:gap-6">
          <Card title={teks.kedudukan} flush={kedudukan.length === 0}>
            {kedudukan.length > 0 ? (
              <dl className="divide-y divide-line">
                {kedudukan.map((satu) => (
                  <KedudukanLine key={satu.id} kedudukan={satu} />
                ))}
              </dl>
            ) : (
              <EmptyState title={teks.kedudukanKosong} icon={<Compass size={28} />}>
                {teks.kedudukanAjar}
              </EmptyState>
            )}
          </Card>
          <Card title={teks.berikutnya} flush={berikutnya.length === 0}>
            {berikutnya.length > 0 ? (
              <ol className="space-y-4">
                {berikutnya.map((satu) => (
                  <AgendaLine key={satu.id} agenda={satu} hariIni={hariIni} />
                ))}
              </ol>
            ) : (
              <EmptyState title={teks.berikutnyaKosong} icon={<CalendarClock size={28} />}>
                {teks.berikutnyaAjar}
              </EmptyState>
            )}
          </Card>
        </div>
      </div>
    </>
  );
}

function TugasLine({ tugas, hariIni }: { tugas: Tugas; hariIni: string }) {
  return (
    <li>
      <Link
        to={tugas.to}
        className="flex min-h-16 items-center gap-3 px-4 py-3 -outline-offset-3! hover:bg-sunken sm:px-5"
      >
        <span className="min-w-0 grow">
          <span className="block font-semibold">{tugas.judul}</span>
          {tugas.rincian && <span className="block text-sm text-muted">{tugas.rincian}</span>}
          {tugas.batas && (
            <span className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
              <Badge tone={urgency(tugas.batas, hariIni)}>{jarakHari(tugas.batas, hariIni)}</Badge>
              {tanggal(tugas.batas)}
            </span>
          )}
        </span>
        <ChevronRight size={20} aria-hidden className="shrink-0 text-muted" />
      </Link>
    </li>
  );
}

function KedudukanLine({ kedudukan }: { kedudukan: Kedudukan }) {
  return (
    <div className="flex items-center justify-between gap-4 py-3 first:pt-0 last:pb-0">
      <dt className="min-w-0">
        <span className="block font-medium">{kedudukan.nama}</span>
        {kedudukan.keterangan && <span className="block text-sm text-muted">{kedudukan.keterangan}</span>}
      </dt>
      <dd className="flex shrink-0 flex-col items-end text-end text-lg font-bold tabular-nums">
        {kedudukan.nilai}
        {kedudukan.mengapa && (
          <Link
            to={kedudukan.mengapa}
            className="inline-flex min-h-11 items-center text-sm font-semibold text-brand-ink underline underline-offset-4"
          >
            {teks.mengapa}
            <span className="sr-only"> {kedudukan.nama}</span>
          </Link>
        )}
      </dd>
    </div>
  );
}

function AgendaLine({ agenda, hariIni }: { agenda: Agenda; hariIni: string }) {
  return (
    <li className="border-s-3 border-brand-soft ps-4">
      <p className="text-sm text-muted">
        {tanggal(agenda.hari)} · {jarakHari(agenda.hari, hariIni)}
      </p>
      {agenda.to ? (
        <Link
          to={agenda.to}
          className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline"
        >
          {agenda.judul}
        </Link>
      ) : (
        <p className="font-semibold">{agenda.judul}</p>
      )}
      {agenda.rincian && <p className="text-sm text-muted">{agenda.rincian}</p>}
    </li>
  );
}

/** "Siti Aminah, S.Kom., M.Si." → "Siti Aminah": one is greeted by name, addressed by degree elsewhere. */
function tanpaGelar(nama: string): string {
  return nama.split(',')[0] ?? nama;
}

function urgency(batas: string, hariIni: string): Tone {
  const days = Temporal.PlainDate.from(hariIni).until(Temporal.PlainDate.from(batas)).days;
  if (days < 0) return 'bahaya';
  return days <= 7 ? 'perhatian' : 'netral';
}
