import { clsx } from 'clsx';
import { Segmented } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberInput, TimeInput } from '../../ui/inputs.tsx';
import type { Isian } from './isian.ts';
import { teks } from './teks.ts';

const CEPAT = [30, 60, 90, 120] as const;

/** How long it took: by a tap on minutes, or from–to. */
export function Waktu({
  isian,
  ubah,
  galat,
}: {
  isian: Isian;
  ubah: (baru: Partial<Isian>) => void;
  galat: (pointer: string) => string | undefined;
}) {
  const t = teks.lapor;
  return (
    <div className="space-y-3">
      <Field label={t.waktu} group>
        <Segmented
          options={[
            { value: 'menit', label: t.caraMenit },
            { value: 'jam', label: t.caraJam },
          ]}
          value={isian.cara}
          onChange={(cara) => ubah({ cara })}
        />
      </Field>
      {isian.cara === 'menit' ? (
        <div className="grid grid-cols-4 items-end gap-2 sm:grid-cols-6">
          {CEPAT.map((menit) => (
            <button
              key={menit}
              type="button"
              aria-pressed={isian.menit === menit}
              onClick={() => ubah({ menit })}
              className={clsx(
                'min-h-12 rounded-md border text-base font-semibold tabular-nums',
                isian.menit === menit
                  ? 'border-brand bg-brand-soft text-brand-ink ring-1 ring-brand ring-inset'
                  : 'border-control bg-surface hover:bg-sunken',
              )}
            >
              {menit}
              <span className="sr-only"> {t.menit}</span>
            </button>
          ))}
          <Field label={t.menitLain} error={galat('/menit')} className="col-span-4 sm:col-span-2">
            <NumberInput
              value={isian.menit}
              onChange={(menit) => ubah({ menit: menit ?? null })}
              suffix={t.menit}
            />
          </Field>
        </div>
      ) : (
        <div className="grid grid-cols-2 gap-3">
          <Field label={t.mulai} error={galat('/mulai')} required>
            <TimeInput value={isian.mulai} onChange={(e) => ubah({ mulai: e.target.value })} />
          </Field>
          <Field label={t.selesai} error={galat('/selesai') ?? galat('/menit')} required>
            <TimeInput value={isian.selesai} onChange={(e) => ubah({ selesai: e.target.value })} />
          </Field>
        </div>
      )}
    </div>
  );
}
