import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DaftarLangkah, type Langkah } from '../evaluasi/langkah.tsx';
import { teks } from './teks.ts';

type Jawaban = {
  keadaan: string;
  alasan: readonly { kode: string; pesan: string; jalur: string }[];
  peringatan: readonly { kode: string; pesan: string }[];
  langkah: readonly Langkah[];
};

/** One question of the page: its answer, or that it is on its way, or what went wrong. */
export function Bagian<T>({
  judul,
  aside,
  kueri,
  children,
}: {
  judul: string;
  aside?: ReactNode;
  kueri: UseQueryResult<T | undefined>;
  children: (data: T) => ReactNode;
}) {
  return (
    <Card title={judul} aside={aside}>
      {kueri.error && !kueri.data && (
        <ErrorPanel problem={sebagaiMasalah(kueri.error)} onRetry={() => void kueri.refetch()} />
      )}
      {kueri.isPending && <Skeleton lines={4} />}
      {kueri.data && <div className="space-y-4">{children(kueri.data)}</div>}
    </Card>
  );
}

/** Why: the steps of the rule with their articles, folded. */
export function MengapaLangkah({ jawaban }: { jawaban: Jawaban }) {
  if (jawaban.langkah.length === 0) return null;
  return (
    <Disclosure summary={teks.mengapa}>
      <DaftarLangkah langkah={jawaban.langkah} />
    </Disclosure>
  );
}

/** What keeps the rule from an answer, every fact at once. */
export function BelumDapat({ jawaban, ajar = teks.lengkapi }: { jawaban: Jawaban; ajar?: string }) {
  const berlaku = jawaban.keadaan !== 'tidak_berlaku';
  return (
    <Notice title={berlaku ? teks.belumDapat : teks.tidakBerlaku}>
      {jawaban.alasan.length > 0 && (
        <ul className="list-disc space-y-1 ps-5">
          {jawaban.alasan.map((a) => (
            <li key={a.kode + a.jalur}>{a.pesan}</li>
          ))}
        </ul>
      )}
      {berlaku && <p className="mt-1">{ajar}</p>}
    </Notice>
  );
}

/** A number that leads its card, with what it counts. */
export function Besar({ nilai, apa, state }: { nilai: string; apa: string; state?: ReactNode }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span className="text-3xl font-bold text-brand-ink tabular-nums">{nilai}</span>
      <span className="text-muted">{apa}</span>
      {state}
    </p>
  );
}
