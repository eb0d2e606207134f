import { clsx } from 'clsx';
import { useState } from 'react';
import { tanggalPendek } from '../../parts/format.ts';
import { Field } from '../../ui/field.tsx';
import { DateInput } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';

/** Which day the report is for: today and yesterday by a tap, others by the device's picker. */
export function PilihHari({
  tanggal,
  hariIni,
  onChange,
  galat,
}: {
  tanggal: string;
  hariIni: string;
  onChange: (tanggal: string) => void;
  galat: string | undefined;
}) {
  const t = teks.lapor;
  const kemarin = Temporal.PlainDate.from(hariIni).subtract({ days: 1 }).toString();
  const [lain, setLain] = useState(tanggal !== hariIni && tanggal !== kemarin);
  const pilih = (hari: string) => {
    setLain(false);
    onChange(hari);
  };
  return (
    <Field label={t.tanggal} group error={galat}>
      <div className="flex gap-2">
        <Cip
          aktif={!lain && tanggal === hariIni}
          onClick={() => pilih(hariIni)}
          label={t.hariIni}
          rincian={hariIni}
        />
        <Cip
          aktif={!lain && tanggal === kemarin}
          onClick={() => pilih(kemarin)}
          label={t.kemarin}
          rincian={kemarin}
        />
        <Cip aktif={lain} onClick={() => setLain(true)} label={t.tanggalLain} />
      </div>
      {lain && (
        <div className="mt-2">
          <DateInput
            aria-label={t.tanggal}
            value={tanggal}
            max={hariIni}
            onChange={(e) => e.target.value && onChange(e.target.value)}
          />
        </div>
      )}
    </Field>
  );
}

function Cip({
  aktif,
  onClick,
  label,
  rincian,
}: {
  aktif: boolean;
  onClick: () => void;
  label: string;
  rincian?: string;
}) {
  return (
    <button
      type="button"
      aria-pressed={aktif}
      onClick={onClick}
      className={clsx(
        'min-h-13 grow rounded-md border px-2 py-1.5 text-sm font-semibold sm:grow-0 sm:px-4',
        aktif
          ? 'border-brand bg-brand-soft text-brand-ink ring-1 ring-brand ring-inset'
          : 'border-control bg-surface hover:bg-sunken',
      )}
    >
      {label}
      {rincian && (
        <span className="block text-xs font-normal text-muted">
          {tanggalPendek(rincian).replace(/ \d{4}$/, '')}
        </span>
      )}
    </button>
  );
}
