import { Trash2 } from 'lucide-react';
import { ASPEK, type Aspek, PERSPEKTIF, type Perspektif, type Polaritas } from '#rules/enum.ts';
import { LABEL_ASPEK, LABEL_PERSPEKTIF } from '#rules/label.ts';
import { angka } from '../../../parts/format.ts';
import { bacaTarget } from '../../../parts/target.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select, Textarea, TextInput } from '../../../ui/inputs.tsx';
import type { Indikator, Skp } from '../data.ts';
import { Saran } from './saran.tsx';
import { teks } from './teks.ts';

type DiTempat = (tempat: string) => { galat: string | undefined; saran: string | undefined };

/** One measure of success: aspek or perspektif by the form, words, and a target where the approach has one. */
export function IsianIndikator({
  indikator,
  nomor,
  kelompok,
  kuantitatif,
  di,
  onUbah,
  onHapus,
}: {
  indikator: Indikator;
  nomor: number;
  kelompok: Skp['kelompok'];
  kuantitatif: boolean;
  di: DiTempat;
  onUbah: (isi: Partial<Indikator>) => void;
  onHapus: () => void;
}) {
  const uraian = di('/uraian');
  return (
    <div className="rounded-md border border-line bg-canvas p-3 sm:p-4">
      <div className="mb-1 flex items-center justify-between gap-2">
        <span className="text-sm font-semibold text-muted">{teks.indikatorKe(nomor + 1)}</span>
        <IconButton label={`${teks.hapusIndikator} ${nomor + 1}`} onClick={onHapus} className="-me-2">
          <Trash2 size={18} aria-hidden />
        </IconButton>
      </div>
      <div className="space-y-4">
        {kelompok === 'PIMPINAN' ? (
          <PilihPerspektif indikator={indikator} di={di} onUbah={onUbah} />
        ) : (
          kuantitatif && <PilihAspek indikator={indikator} di={di} onUbah={onUbah} />
        )}
        <Field
          label={kuantitatif ? teks.ukuran : teks.narasi}
          error={uraian.galat}
          help={kuantitatif ? undefined : teks.narasiBantuan.map((p) => <p key={p}>{p}</p>)}
        >
          <Textarea
            rows={2}
            maxLength={1000}
            value={indikator.uraian}
            placeholder={kuantitatif ? teks.ukuranContoh : teks.narasiContoh}
            onChange={(e) => onUbah({ uraian: e.target.value })}
          />
          <Saran pesan={uraian.saran} />
        </Field>
        {kuantitatif && <IsianTarget indikator={indikator} di={di} onUbah={onUbah} />}
      </div>
    </div>
  );
}

interface SatuProps {
  indikator: Indikator;
  di: DiTempat;
  onUbah: (isi: Partial<Indikator>) => void;
}

function PilihAspek({ indikator, di, onUbah }: SatuProps) {
  return (
    <Field
      label={teks.aspek}
      error={di('/aspek').galat}
      help={teks.aspekBantuan.map((p) => <p key={p}>{p}</p>)}
    >
      <Select
        value={indikator.aspek ?? ''}
        onChange={(e) => onUbah({ aspek: (e.target.value || null) as Aspek | null })}
      >
        <option value="">{teks.pilih}</option>
        {ASPEK.map((a) => (
          <option key={a} value={a}>
            {LABEL_ASPEK[a]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function PilihPerspektif({ indikator, di, onUbah }: SatuProps) {
  const { saran } = di('/perspektif');
  return (
    <Field label={teks.perspektif} help={teks.perspektifBantuan.map((p) => <p key={p}>{p}</p>)}>
      <Select
        value={indikator.perspektif ?? ''}
        onChange={(e) => onUbah({ perspektif: (e.target.value || null) as Perspektif | null })}
      >
        <option value="">{teks.pilih}</option>
        {PERSPEKTIF.map((p) => (
          <option key={p} value={p}>
            {LABEL_PERSPEKTIF[p]}
          </option>
        ))}
      </Select>
      <Saran pesan={saran} />
    </Field>
  );
}

function IsianTarget({ indikator, di, onUbah }: SatuProps) {
  const { galat, saran } = di('/target');
  const terbaca = indikator.targetAngka !== null;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={teks.target} hint={teks.targetAjar} error={galat}>
        <TextInput
          maxLength={500}
          value={indikator.target}
          onChange={(e) => onUbah({ target: e.target.value, ...bacaTarget(e.target.value) })}
        />
        {terbaca && (
          <p className="mt-1 text-xs text-muted" aria-live="polite">
            {teks.targetTerbaca(angka(indikator.targetAngka ?? 0, 6), indikator.satuan ?? '')}
          </p>
        )}
        <Saran pesan={saran} />
      </Field>
      {terbaca && (
        <Field label={teks.arah}>
          <Select
            value={indikator.polaritas}
            onChange={(e) => onUbah({ polaritas: e.target.value as Polaritas })}
          >
            {(['MAKSIMALKAN', 'MINIMALKAN'] as const).map((p) => (
              <option key={p} value={p}>
                {teks.arahPilihan[p]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
