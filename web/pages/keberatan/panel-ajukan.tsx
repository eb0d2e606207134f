import { Link } from '@tanstack/react-router';
import type { Skema } from '../../api/client.ts';
import { Kuadran } from '../../parts/evaluasi/kuadran.tsx';
import { Dasar } from '../../parts/evaluasi/pasal-chip.tsx';
import { kataPredikat, RatingBadge, tonePredikat } from '../../parts/predikat.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { teks } from './teks.ts';

const P6 = 'PermenPANRB 6/2022';

/** What was decided and what the rule says of it, beside the form; and the one button. */
export function PanelAjukan({
  evaluasi,
  jumlah,
  onAjukan,
}: {
  evaluasi: Skema<'Evaluasi'>;
  jumlah: number;
  onAjukan: () => void;
}) {
  const { bahan, predikat, jejak, id } = evaluasi;
  return (
    <div className="space-y-5 rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5 lg:sticky lg:top-6">
      <section aria-labelledby="ditetapkan" className="space-y-3">
        <h2 id="ditetapkan" className="text-sm font-semibold">
          {teks.susun.hasil}
        </h2>
        {predikat && (
          <p className="flex items-center gap-2.5 text-xl font-bold text-brand-ink">
            <ToneShape tone={tonePredikat(predikat)} size={22} />
            {kataPredikat(predikat)}
          </p>
        )}
        <dl className="space-y-2 text-sm">
          <Rating nama={teks.utas.hasilKerja} rating={bahan.ratingHasil} />
          <Rating nama={teks.utas.perilaku} rating={bahan.ratingPerilaku} />
        </dl>
        {id && (
          <Link to="/mengapa/$id" params={{ id }} className={`${buttonLook('polos')} -ms-4`}>
            {teks.utas.mengapa}
          </Link>
        )}
      </section>
      <section aria-labelledby="menurut-aturan" className="space-y-3 border-t border-line pt-4">
        <h2 id="menurut-aturan" className="text-sm font-semibold">
          {teks.susun.aturan}
        </h2>
        <p className="text-sm text-muted">{teks.susun.aturanAjar}</p>
        <Kuadran hasilKerja={bahan.ratingHasil} perilaku={bahan.ratingPerilaku} pada={jejak.penetapan.pada} />
        <Dasar
          dasar={[
            { peraturan: P6, pasal: 'Lampiran IV.B.3' },
            { peraturan: P6, pasal: 'Lampiran V.B' },
          ]}
        />
      </section>
      <div className="space-y-3 border-t border-line pt-4">
        <p role="status" className="text-sm text-muted">
          {teks.susun.ringkas(jumlah)}
        </p>
        <Button variant="utama" className="w-full" onClick={onAjukan}>
          {teks.susun.ajukan}
        </Button>
      </div>
    </div>
  );
}

function Rating({ nama, rating }: { nama: string; rating: Skema<'BahanEvaluasi'>['ratingHasil'] }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <dt className="text-muted">{nama}</dt>
      <dd>{rating && <RatingBadge rating={rating} />}</dd>
    </div>
  );
}
