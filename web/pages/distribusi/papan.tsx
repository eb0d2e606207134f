import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { ArrowRight, Lock } from 'lucide-react';
import { PREDIKAT, type Predikat } from '#rules/enum.ts';
import type { Skema } from '../../api/client.ts';
import { kataPredikat, tonePredikat } from '../../parts/predikat.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import { teks } from './teks.ts';

type Orang = Skema<'OrangRuang'>;

export type PapanProps = {
  orang: readonly Orang[];
  periodeId: string;
  onPilih: (orang: Orang) => void;
};

/** Everybody who is counted, by the predikat the draft would give; columns on a desk, groups below each other on a phone. */
export function Papan({ orang, periodeId, onPilih }: PapanProps) {
  const dihitung = orang.filter((o) => o.dihitung);
  return (
    <div className="grid gap-3 lg:grid-cols-5 lg:gap-2">
      {PREDIKAT.map((p) => {
        const isi = dihitung.filter((o) => tempat(o) === p);
        return (
          <section key={p} aria-labelledby={`papan-${p}`} className="rounded-lg bg-sunken p-2">
            <h3
              id={`papan-${p}`}
              className="flex min-h-9 items-center gap-2 px-1.5 text-sm leading-tight font-semibold"
            >
              <ToneShape tone={tonePredikat(p)} size={14} />
              <span className="grow">{kataPredikat(p)}</span>
              <span className="tabular-nums">{isi.length}</span>
            </h3>
            {isi.length === 0 ? (
              <p className="px-1.5 pb-1.5 text-sm text-muted">{teks.tanpaOrang}</p>
            ) : (
              <ul className="mt-1 grid gap-1.5 sm:grid-cols-2 lg:grid-cols-1">
                {isi.map((o) => (
                  <li key={o.pegawai.id}>
                    <Kepingan orang={o} periodeId={periodeId} onPilih={onPilih} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Kepingan({ orang, periodeId, onPilih }: { orang: Orang } & Omit<PapanProps, 'orang'>) {
  const { percobaan, predikat, dapatDigeser, pegawai } = orang;
  const rupa =
    'flex min-h-11 w-full items-center gap-2 rounded-md border px-2.5 py-1.5 text-start text-sm leading-tight';
  if (!dapatDigeser && !percobaan)
    return (
      <Link
        to="/penilaian/$periodeId/$pegawaiId"
        params={{ periodeId, pegawaiId: pegawai.id }}
        className={clsx(rupa, 'border-transparent text-muted hover:text-ink')}
      >
        <span className="min-w-0 grow">{pegawai.nama}</span>
        <Lock size={16} aria-hidden className="shrink-0" />
        <span className="sr-only">({teks.ditetapkan})</span>
      </Link>
    );
  return (
    <button
      type="button"
      onClick={() => onPilih(orang)}
      className={clsx(
        rupa,
        'bg-surface hover:border-brand',
        percobaan ? 'border-2 border-dashed border-brand' : 'border-line',
      )}
    >
      <span className="min-w-0 grow">
        <span className="block font-medium">{pegawai.nama}</span>
        {percobaan && (
          <span className="flex items-center gap-1 text-xs text-brand-ink">
            <ArrowRight size={14} aria-hidden className="shrink-0" />
            {percobaan.basi ? teks.basi : teks.digeser(kataPredikat(predikat!))}
          </span>
        )}
      </span>
    </button>
  );
}

function tempat({ percobaan, predikat }: Orang): Predikat | null {
  return percobaan && !percobaan.basi ? percobaan.predikat : predikat;
}
