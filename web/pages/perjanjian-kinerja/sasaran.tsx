import { Plus, Trash2 } from 'lucide-react';
import { PERSPEKTIF, type Perspektif } from '#rules/enum.ts';
import { LABEL_PERSPEKTIF } from '#rules/label.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { bacaTarget } from '../../parts/target.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, Textarea, TextInput } from '../../ui/inputs.tsx';
import type { Perjanjian, Sasaran } from './data.ts';
import { teks } from './teks.ts';

type Indikator = Sasaran['indikator'][number];

/** One goal and how it is measured. */
export function KartuSasaran({
  sasaran,
  nomor,
  atas,
  onUbah,
  onHapus,
}: {
  sasaran: Sasaran;
  nomor: number;
  atas: Perjanjian['sasaranAtas'];
  onUbah: (isi: Partial<Sasaran>) => void;
  onHapus: () => void;
}) {
  const ganti = (id: string, isi: Partial<Indikator>) =>
    onUbah({ indikator: sasaran.indikator.map((i) => (i.id === id ? { ...i, ...isi } : i)) });
  return (
    <section
      aria-label={teks.sasaranKe(nomor)}
      className="space-y-4 rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <div className="flex items-start gap-2">
        <Field label={teks.sasaranKe(nomor)} className="min-w-0 grow">
          <Textarea
            rows={2}
            maxLength={1000}
            value={sasaran.uraian}
            placeholder={teks.sasaranContoh}
            onChange={(e) => onUbah({ uraian: e.target.value })}
          />
        </Field>
        <IconButton label={teks.hapusSasaran(nomor)} onClick={onHapus} className="mt-8">
          <Trash2 size={20} aria-hidden />
        </IconButton>
      </div>
      {atas.length > 0 && (
        <Field label={teks.dukung} hint={teks.dukungAjar}>
          <Select value={sasaran.indukId ?? ''} onChange={(e) => onUbah({ indukId: e.target.value || null })}>
            <option value="">{teks.dukungTidak}</option>
            {atas.map((s) => (
              <option key={s.id} value={s.id}>
                {`${s.uraian} (${s.unitKerja})`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ul className="space-y-3">
        {sasaran.indikator.map((ind, i) => (
          <li
            key={ind.id}
            className="grid gap-3 rounded-md border border-line bg-canvas p-3 sm:grid-cols-[minmax(0,5fr)_minmax(0,2fr)_minmax(0,3fr)_auto]"
          >
            <Field label={teks.indikatorKe(nomor, i + 1)}>
              <Textarea
                rows={1}
                maxLength={1000}
                value={ind.uraian}
                onChange={(e) => ganti(ind.id, { uraian: e.target.value })}
              />
            </Field>
            <Field label={teks.target}>
              <TextInput
                maxLength={200}
                value={ind.target}
                placeholder={teks.targetAjar}
                onChange={(e) => ganti(ind.id, { target: e.target.value, ...bacaTarget(e.target.value) })}
              />
            </Field>
            <Field label={teks.perspektif}>
              <Select
                value={ind.perspektif ?? ''}
                onChange={(e) => ganti(ind.id, { perspektif: (e.target.value || null) as Perspektif | null })}
              >
                <option value="">{teks.pilih}</option>
                {PERSPEKTIF.map((p) => (
                  <option key={p} value={p}>
                    {LABEL_PERSPEKTIF[p]}
                  </option>
                ))}
              </Select>
            </Field>
            <IconButton
              label={teks.hapusIndikator(nomor, i + 1)}
              className="sm:mt-8"
              onClick={() => onUbah({ indikator: sasaran.indikator.filter((x) => x.id !== ind.id) })}
            >
              <Trash2 size={18} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button
        variant="polos"
        icon={<Plus size={18} aria-hidden />}
        onClick={() =>
          onUbah({
            indikator: [
              ...sasaran.indikator,
              {
                id: uuidV7(),
                uraian: '',
                target: '',
                targetAngka: null,
                satuan: null,
                polaritas: 'MAKSIMALKAN',
                perspektif: null,
              },
            ],
          })
        }
      >
        {teks.tambahIndikator}
      </Button>
    </section>
  );
}
