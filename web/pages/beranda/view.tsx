import { Link } from '@tanstack/react-router';
import { CalendarClock, ChevronRight, CircleCheckBig, Compass, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import { jarakHari, tanggal, tanggalHari } from '../../parts/format.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

/** Something one must do now. `batas` is an ISO day. */
export type Tugas = { id: string; judul: string; rincian?: string; batas: string | null; to: string };

/** Somebody else's step that one waits for: who, and for what. */
export type Penantian = { id: string; judul: string; rincian: string; to: string };

/** One figure or word of how one stands, with where its "Mengapa?" is answered. `bagian` (0–1) is drawn as a bar. */
export type Kedudukan = {
  id: string;
  nama: string;
  nilai: ReactNode;
  keterangan?: string;
  bagian?: number;
  to?: string;
  mengapa?: string;
};

/** Something that comes, on an ISO day. */
export type Agenda = { id: string; judul: string; hari: string; rincian?: string; to?: string };

export type BerandaViewProps = {
  nama: string;
  hariIni: string;
  tugas: readonly Tugas[];
  menunggu?: readonly Penantian[];
  kedudukan: readonly Kedudukan[];
  berikutnya: readonly Agenda[];
  /** Address of the report form; absent while one may not report. */
  lapor?: string | undefined;
  /** Usual work at one tap, first of all things. */
  ulangi?: ReactNode;
  /** The answers are still on their way. */
  memuat?: boolean;
};

/** The home answers three questions: what must I do now, how do I stand, what comes next. */
export function BerandaView(props: BerandaViewProps) {
  const { nama, hariIni, tugas, menunggu = [], kedudukan, berikutnya, lapor, ulangi, memuat } = props;
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
        <div className="grid gap-4 lg:gap-6">
          {ulangi}
          <Card title={teks.sekarang} flush>
            {memuat ? (
              <Memuat />
            ) : tugas.length > 0 ? (
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
            {menunggu.length > 0 && <Menunggu menunggu={menunggu} />}
          </Card>
        </div>
        <div className="grid gap-4 lg:gap-6">
          <Card title={teks.kedudukan} flush={kedudukan.length === 0}>
            {memuat ? (
              <Memuat />
            ) : kedudukan.length > 0 ? (
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
          <Card
            title={teks.berikutnya}
            flush={berikutnya.length === 0}
            aside={
              <Tautan
                ke="/tenggat"
                className="inline-flex min-h-11 items-center text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
              >
                {teks.semuaTenggat}
              </Tautan>
            }
          >
            {memuat ? (
              <Memuat />
            ) : berikutnya.length > 0 ? (
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
      <Tautan
        ke={tugas.to}
        className="flex min-h-16 items-center gap-3 px-4 py-3 -outline-offset-3! hover:bg-sunken sm:px-5"
      >
        <span className="min-w-0 grow">
          <span className="block font-semibold">{tugas.judul}</span>
          {tugas.rincian && <span className="block text-sm text-muted">{tugas.rincian}</span>}
          {tugas.batas && (
            <span className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
              <Badge tone={urgency(tugas.batas, hariIni)}>{jarakBatas(tugas.batas, hariIni)}</Badge>
              {jarakBatas(tugas.batas, hariIni) !== tanggal(tugas.batas) && tanggal(tugas.batas)}
            </span>
          )}
        </span>
        <ChevronRight size={20} aria-hidden className="shrink-0 text-muted" />
      </Tautan>
    </li>
  );
}

function KedudukanLine({ kedudukan }: { kedudukan: Kedudukan }) {
  const { nama, nilai, keterangan, bagian, to, mengapa } = kedudukan;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 py-3 first:pt-0 last:pb-0">
      <dt className="min-w-0 font-medium">
        {to ? (
          <Tautan ke={to} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
            {nama}
          </Tautan>
        ) : (
          nama
        )}
      </dt>
      <dd className="text-end text-lg font-bold tabular-nums">{nilai}</dd>
      {bagian !== undefined && (
        <dd
          aria-hidden
          className="col-span-2 mb-2 h-2 overflow-hidden rounded-full bg-sunken ring-1 ring-line ring-inset"
        >
          <div className="h-full rounded-full bg-brand" style={{ width: `${bagian * 100}%` }} />
        </dd>
      )}
      {keterangan && <dd className={`text-sm text-muted ${mengapa ? '' : 'col-span-2'}`}>{keterangan}</dd>}
      {mengapa && (
        <dd className="text-end">
          <Tautan
            ke={mengapa}
            className="inline-flex min-h-11 items-center text-sm font-semibold text-brand-ink underline underline-offset-4"
          >
            {teks.mengapa}
            <span className="sr-only"> {nama}</span>
          </Tautan>
        </dd>
      )}
    </div>
  );
}

/** Whose step one waits for: quieter than what one must do oneself. */
function Menunggu({ menunggu }: { menunggu: readonly Penantian[] }) {
  return (
    <div className="rounded-b-lg border-t border-line bg-sunken/50 px-4 py-4 sm:px-5">
      <h3 className="flex items-center gap-2 text-sm font-semibold text-muted">
        <Hourglass size={16} aria-hidden />
        {teks.menunggu}
      </h3>
      <ul className="mt-1">
        {menunggu.map((satu) => (
          <li key={satu.id}>
            <Tautan
              ke={satu.to}
              className="flex min-h-11 items-center py-1.5 text-sm underline-offset-4 hover:underline"
            >
              <span>
                <strong className="font-semibold">{satu.judul}</strong>{' '}
                <span className="text-muted">{satu.rincian}</span>
              </span>
            </Tautan>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Memuat() {
  return <Skeleton lines={4} className="px-4 pt-2 pb-5 sm:px-5" />;
}

function AgendaLine({ agenda, hariIni }: { agenda: Agenda; hariIni: string }) {
  return (
    <li className="border-s-3 border-brand-soft ps-4">
      <p className="text-sm text-muted">
        {[tanggal(agenda.hari), jarakHari(agenda.hari, hariIni)].filter(unik).join(' · ')}
      </p>
      {agenda.to ? (
        <Tautan
          ke={agenda.to}
          className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline"
        >
          {agenda.judul}
        </Tautan>
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

/** How a limit lies to today; one long past is past, whatever its date. */
function jarakBatas(batas: string, hariIni: string): string {
  const jarak = jarakHari(batas, hariIni);
  return batas < hariIni && jarak === tanggal(batas) ? teks.lewat : jarak;
}

/** Far days are told by their date alone. */
function unik(kata: string, index: number, semua: readonly string[]): boolean {
  return semua.indexOf(kata) === index;
}

function urgency(batas: string, hariIni: string): Tone {
  const days = Temporal.PlainDate.from(hariIni).until(Temporal.PlainDate.from(batas)).days;
  if (days < 0) return 'bahaya';
  return days <= 7 ? 'perhatian' : 'netral';
}
