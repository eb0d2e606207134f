import { clsx } from 'clsx';
import { LABEL_ASPEK } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { angka } from '../format.ts';
import { DeretBukti } from './bukti.tsx';
import { Tanya } from './pasal-chip.tsx';
import { teks } from './teks.ts';
import { KutipanUmpanBalik } from './umpan-balik.tsx';

type Rhk = Skema<'RhkEvaluasi'>;
type Realisasi = Skema<'RealisasiEvaluasi'>;

/** The facts of one result: its indicators against their targets, what was realised, the evidence, what was said. */
export function FaktaRhk({ rhk, banyakPeriode }: { rhk: Rhk; banyakPeriode: boolean }) {
  const adaRealisasi = rhk.realisasi.length > 0 || rhk.indikator.some((i) => i.realisasi.length > 0);
  return (
    <div className="space-y-4">
      {rhk.indikator.length > 0 && (
        <ul className="space-y-3">
          {rhk.indikator.map((indikator) => (
            <li key={indikator.id} className="space-y-2">
              <p className="text-sm">
                {indikator.aspek && <span className="text-muted">{LABEL_ASPEK[indikator.aspek]} · </span>}
                {indikator.uraian}
              </p>
              <Banding indikator={indikator} />
              <UraianRealisasi daftar={indikator.realisasi} banyakPeriode={banyakPeriode} />
            </li>
          ))}
        </ul>
      )}
      <UraianRealisasi daftar={rhk.realisasi} banyakPeriode={banyakPeriode} />
      {!adaRealisasi && <p className="text-sm text-muted italic">{teks.realisasiKosong}</p>}
      {rhk.aktivitas.jumlah > 0 && (
        <p className="text-sm text-muted">
          <Tanya apa={teks.aktivitas(rhk.aktivitas.jumlah)} mengapa={teks.aktivitasMengapa}>
            {teks.aktivitas(rhk.aktivitas.jumlah)}
          </Tanya>
        </p>
      )}
      {rhk.umpanBalik.length > 0 && (
        <div>
          <p className="mb-2 text-xs font-semibold tracking-wide text-muted uppercase">{teks.umpanBalik}</p>
          <KutipanUmpanBalik daftar={rhk.umpanBalik} />
        </div>
      )}
    </div>
  );
}

/** Target and result side by side, with a bar where both are numbers. */
function Banding({ indikator }: { indikator: Rhk['indikator'][number] }) {
  const { capaianPersen: persen } = indikator;
  const terakhir = indikator.realisasi.findLast((r) => r.angka !== null);
  const tertulis = persen === null ? null : `${angka(persen)}%`;
  return (
    <div className="rounded-md bg-sunken px-3 py-2.5">
      <dl className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 text-sm">
        <div className="flex gap-2">
          <dt className="text-muted">{teks.target}</dt>
          <dd className="font-semibold">{indikator.target}</dd>
        </div>
        {terakhir && terakhir.angka !== null && (
          <div className="flex gap-2">
            <dt className="text-muted">{teks.realisasi}</dt>
            <dd className="font-semibold tabular-nums">
              {angka(terakhir.angka)} {indikator.satuan}
            </dd>
          </div>
        )}
        {tertulis && (
          <div className="flex items-baseline gap-2">
            <dt className="text-muted">{teks.capaian}</dt>
            <dd className="tabular-nums">
              <Tanya apa={`${teks.capaian} ${tertulis}`} mengapa={teks.capaianMengapa(tertulis)}>
                {tertulis}
              </Tanya>
            </dd>
          </div>
        )}
      </dl>
      {persen !== null && (
        <div aria-hidden className="mt-2 h-2 overflow-hidden rounded-full bg-line">
          <div
            className={clsx('h-full rounded-full', persen >= 100 ? 'bg-brand' : 'bg-attention')}
            style={{ width: `${Math.min(100, Math.max(2, persen))}%` }}
          />
        </div>
      )}
    </div>
  );
}

function UraianRealisasi({
  daftar,
  banyakPeriode,
}: {
  daftar: readonly Realisasi[];
  banyakPeriode: boolean;
}) {
  return daftar.map((satu) => (
    <div key={satu.id} className="space-y-2">
      <p className="text-sm whitespace-pre-line">
        {banyakPeriode && <span className="font-medium text-muted">{satu.periode}: </span>}
        {satu.uraian}
      </p>
      <DeretBukti bukti={satu.bukti} />
    </div>
  ));
}
