import { clsx } from 'clsx';
import { RATING } from '#rules/enum.ts';
import { LABEL_PREDIKAT_ORGANISASI } from '#rules/label.ts';
import { DaftarLangkah } from '../../parts/evaluasi/langkah.tsx';
import { Dasar } from '../../parts/evaluasi/pasal-chip.tsx';
import { kataRating, RatingBadge, toneRating } from '../../parts/predikat.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import type { Mengapa } from './page.tsx';
import { teks } from './teks.ts';

const ISI = {
  DI_ATAS: 'bg-brand text-on-brand',
  SESUAI: 'bg-brand-soft text-brand-ink',
  DI_BAWAH: 'bg-attention-soft text-attention-ink',
};

/** From the levels to the suggestion, from the suggestion to the rating given. */
export function LangkahHasil({ bahan, jejak }: Pick<Mengapa, 'bahan' | 'jejak'>) {
  const { usulanPimpinan: usulan, ratingHasil } = bahan;
  const hitung = (r: (typeof RATING)[number]) => bahan.rhk.filter((x) => x.tingkat === r).length;
  const urut = RATING.flatMap((r) => bahan.rhk.filter((x) => x.tingkat === r));
  return (
    <>
      {urut.length > 0 && (
        <div>
          <ul aria-hidden className="flex gap-1">
            {urut.map((rhk) => (
              <li
                key={rhk.rhkId}
                className={clsx(
                  'grid h-10 grow basis-0 place-items-center rounded-md',
                  ISI[rhk.tingkat ?? 'SESUAI'],
                )}
              >
                <ToneShape tone={toneRating(rhk.tingkat ?? 'SESUAI')} size={14} />
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm text-muted">
            {teks.hasil.sebaran(hitung('DI_ATAS'), hitung('SESUAI'), hitung('DI_BAWAH'))}
          </p>
        </div>
      )}
      <dl className="grid gap-3 sm:grid-cols-2">
        <div className="rounded-lg border border-dashed border-control p-4">
          <dt className="text-sm text-muted">{teks.hasil.saran}</dt>
          <dd className="mt-1.5 font-semibold">
            {jejak.saranBerlaku ? <RatingBadge rating={jejak.saranBerlaku} /> : teks.hasil.saranTidakAda}
          </dd>
        </div>
        <div className="rounded-lg border-2 border-brand bg-brand-soft p-4">
          <dt className="text-sm text-brand-ink">{teks.hasil.diberikan}</dt>
          <dd className="mt-1.5 font-bold">{ratingHasil ? kataRating(ratingHasil) : '–'}</dd>
        </div>
      </dl>
      {usulan && (
        <div className="space-y-2 text-sm">
          <p>{teks.hasil.saranPimpinan(usulan.unitKerja, LABEL_PREDIKAT_ORGANISASI[usulan.capaian])}</p>
          <Dasar dasar={[{ peraturan: 'SE MenPANRB 3/2023', pasal: 'Predikat pimpinan unit kerja' }]} />
        </div>
      )}
      {bahan.alasanBedaSaran && jejak.saranBerlaku !== ratingHasil && (
        <p className="rounded-md bg-sunken px-4 py-3 text-sm">
          <span className="font-semibold">{teks.hasil.alasan}: </span>
          {bahan.alasanBedaSaran}
        </p>
      )}
      {jejak.saran.langkah.length > 0 && (
        <Disclosure summary={teks.hasil.cara}>
          <DaftarLangkah langkah={jejak.saran.langkah} />
        </Disclosure>
      )}
    </>
  );
}
