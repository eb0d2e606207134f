import { useState } from 'react';
import { RATING, type Rating } from '#rules/enum.ts';
import { LABEL_JENIS_RHK } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { FaktaRhk } from '../../parts/evaluasi/fakta-rhk.tsx';
import { teks as teksBersama } from '../../parts/evaluasi/teks.ts';
import { kataRating, toneRating } from '../../parts/predikat.tsx';
import { Badge, ToneShape } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import type { Isian } from './isian.ts';
import { teks } from './teks.ts';
import { TindakanRhk } from './tindakan.tsx';

export type BagianProps = {
  bahan: Skema<'BahanEvaluasi'>;
  isian: Isian;
  onUbah: (perubahan: Partial<Isian>) => void;
};

/** Each result: its facts first, then its level. */
export function BagianHasilKerja({ bahan, isian, onUbah }: BagianProps) {
  return (
    <section aria-labelledby="hasil-kerja">
      <h2 id="hasil-kerja" className="text-xl font-bold">
        {teks.layar.fakta}
      </h2>
      <p className="mt-1 mb-4 text-sm text-muted">{teks.layar.faktaAjar}</p>
      <ol className="space-y-4">
        {bahan.rhk.map((rhk, i) => (
          <li
            key={rhk.rhkId}
            className="overflow-hidden rounded-lg border border-line bg-surface shadow-card"
          >
            <div className="space-y-3 p-4 sm:p-5">
              <div className="flex items-center gap-2">
                <span className="text-sm font-bold text-muted">{i + 1}</span>
                <Badge tone={rhk.jenis === 'UTAMA' ? 'info' : 'netral'}>{LABEL_JENIS_RHK[rhk.jenis]}</Badge>
              </div>
              <h3 className="font-semibold">{rhk.uraian}</h3>
              {rhk.rhkPimpinan && (
                <p className="text-sm text-muted">
                  {teksBersama.mendukung}: {rhk.rhkPimpinan}
                </p>
              )}
              <FaktaRhk rhk={rhk} banyakPeriode={bahan.periodik.length > 0} />
              <TindakanRhk bahan={bahan} rhkId={rhk.rhkId} />
            </div>
            <Tingkat
              uraian={rhk.uraian}
              nilai={isian.tingkatRhk[rhk.rhkId] ?? { tingkat: null, catatan: null }}
              onUbah={(baru) => onUbah({ tingkatRhk: { ...isian.tingkatRhk, [rhk.rhkId]: baru } })}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type NilaiTingkat = Isian['tingkatRhk'][string];

function Tingkat({
  uraian,
  nilai,
  onUbah,
}: {
  uraian: string;
  nilai: NilaiTingkat;
  onUbah: (baru: NilaiTingkat) => void;
}) {
  const [menulis, tulis] = useState(Boolean(nilai.catatan));
  return (
    <div className="space-y-3 border-t border-line bg-canvas p-4 sm:p-5">
      <Field label={teks.layar.tingkat} group>
        <PilihRating
          value={nilai.tingkat}
          onChange={(tingkat) => onUbah({ ...nilai, tingkat })}
          kata={(r) => kataRating(r).replace(' ekspektasi', '')}
        />
      </Field>
      {menulis ? (
        <Field label={teks.layar.catatanRhk} optional>
          <Textarea
            rows={2}
            value={nilai.catatan ?? ''}
            onChange={(event) => onUbah({ ...nilai, catatan: event.target.value || null })}
          />
        </Field>
      ) : (
        <Button variant="polos" onClick={() => tulis(true)}>
          {teks.layar.tambahCatatan}
          <span className="sr-only">: {uraian}</span>
        </Button>
      )}
    </div>
  );
}

/** The three levels, each with its shape. */
export function PilihRating({
  value,
  onChange,
  kata = kataRating,
  petunjuk,
  layout,
}: {
  value: Rating | null;
  onChange: (rating: Rating) => void;
  kata?: (rating: Rating) => string;
  petunjuk?: Record<Rating, string>;
  layout?: 'sejajar' | 'tumpuk';
}) {
  return (
    <Segmented
      {...(layout && { layout })}
      value={value}
      onChange={onChange}
      options={RATING.map((r) => ({
        value: r,
        label: kata(r),
        icon: <ToneShape tone={toneRating(r)} size={14} />,
        ...(petunjuk && { hint: petunjuk[r] }),
      }))}
    />
  );
}
