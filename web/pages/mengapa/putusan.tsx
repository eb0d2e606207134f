import { Link } from '@tanstack/react-router';
import type { Skema } from '../../api/client.ts';
import { waktu } from '../../parts/format.ts';
import { kataRating, PredikatBadge } from '../../parts/predikat.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { teks } from './teks.ts';

type Putusan = Skema<'PutusanEvaluasi'>;
const t = teks.putusan;

/** The decision on an objection: the result it found, the one it leaves, and why. */
export function PutusanKeberatan({ putusan, zona }: { putusan: Putusan; zona: Parameters<typeof waktu>[1] }) {
  return (
    <section className="mt-6 space-y-4 rounded-xl border border-line bg-surface p-5 shadow-card">
      <div>
        <h2 className="text-lg font-semibold">{t.judul}</h2>
        <p className="text-sm text-muted">{t.oleh(putusan.oleh.nama, waktu(putusan.pada, zona))}</p>
      </div>
      {putusan.putusan === 'MENGUBAH' ? (
        <dl className="grid gap-3 sm:grid-cols-2">
          <Pasangan judul={t.semula} pasangan={putusan.semula} />
          <Pasangan judul={t.kini} pasangan={putusan} />
        </dl>
      ) : (
        <p className="font-medium">{t.dikuatkan}</p>
      )}
      <p className="whitespace-pre-line">{putusan.keputusan}</p>
      {putusan.rekomendasi && (
        <p className="whitespace-pre-line">
          <span className="font-semibold">{t.rekomendasi}: </span>
          {putusan.rekomendasi}
        </p>
      )}
      <Link to="/keberatan/$id" params={{ id: putusan.keberatanId }} className={buttonLook()}>
        {t.buka}
      </Link>
    </section>
  );
}

function Pasangan({
  judul,
  pasangan,
}: {
  judul: string;
  pasangan: Pick<Putusan, 'ratingHasil' | 'ratingPerilaku' | 'predikat'>;
}) {
  return (
    <div className="rounded-lg bg-sunken p-3">
      <dt className="mb-2 text-sm text-muted">{judul}</dt>
      <dd className="space-y-1 text-sm">
        <PredikatBadge predikat={pasangan.predikat} />
        <p>
          {t.hasil}: {kataRating(pasangan.ratingHasil)}
        </p>
        <p>
          {t.perilaku}: {kataRating(pasangan.ratingPerilaku)}
        </p>
      </dd>
    </div>
  );
}
