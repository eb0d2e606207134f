import { Plus, X } from 'lucide-react';
import { hari } from '#rules/kernel/hari.ts';
import { pilihanLampiran } from '#rules/tables/lampiran-skp.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Textarea } from '../../../ui/inputs.tsx';
import { Card } from '../../../ui/layout.tsx';
import type { Isian } from '../data.ts';
import { teks as umum } from '../teks.ts';
import type { BagianProps } from './editor.tsx';
import { diTempat } from './periksa.ts';
import { teks } from './teks.ts';

type Kunci = keyof Isian['lampiran'];

/** Step 3: the annex. Three short lists, with what the regulation names as suggestions. */
export function LampiranSkp({ skp, isian, ubah, temuan, tunjukkanGalat }: BagianProps) {
  const { sumberDaya, konsekuensi } = pilihanLampiran.pada(hari(skp.dari)).nilai;
  const saran: Record<Kunci, string[]> = {
    sumberDaya: [...sumberDaya],
    pertanggungjawaban: [...teks.pertanggungjawabanSaran],
    konsekuensi: [...konsekuensi.positif.map(teks.bilaTercapai), ...konsekuensi.negatif.map(teks.bilaTidak)],
  };
  return (
    <section aria-label={teks.langkah.lampiran} className="space-y-4">
      <p className="text-muted">{teks.lampiranAjar}</p>
      {(['sumberDaya', 'pertanggungjawaban', 'konsekuensi'] as const).map((kunci) => (
        <Bagian
          key={kunci}
          kunci={kunci}
          baris={isian.lampiran[kunci]}
          saran={saran[kunci]}
          galat={diTempat(temuan, `/skp/lampiran/${kunci}`, tunjukkanGalat).galat}
          onUbah={(baris) => ubah((lama) => ({ ...lama, lampiran: { ...lama.lampiran, [kunci]: baris } }))}
        />
      ))}
    </section>
  );
}

function Bagian({
  kunci,
  baris,
  saran,
  galat,
  onUbah,
}: {
  kunci: Kunci;
  baris: readonly string[];
  saran: readonly string[];
  galat: string | undefined;
  onUbah: (baris: string[]) => void;
}) {
  const { ajar, contoh } = teks.lampiranIsi[kunci];
  const tulisan = baris.length > 0 ? baris : [''];
  const belum = saran.filter((s) => !baris.some((b) => b.trim().toLowerCase() === s.toLowerCase()));
  const tambah = (isi: string) => onUbah([...baris.filter((b) => b.trim()), isi]);
  return (
    <Card title={umum.lampiran[kunci]}>
      <Field
        label={umum.lampiran[kunci]}
        group
        hint={ajar}
        error={galat}
        className="-mt-4 [&>div:first-child]:sr-only"
      >
        <ol className="space-y-2">
          {tulisan.map((isi, i) => (
            <li key={i} className="flex items-start gap-1">
              <div className="grow">
                <Textarea
                  rows={1}
                  maxLength={500}
                  id={undefined}
                  aria-label={teks.baris(umum.lampiran[kunci], i + 1)}
                  placeholder={contoh}
                  value={isi}
                  onChange={(e) => onUbah(tulisan.map((b, j) => (j === i ? e.target.value : b)))}
                />
              </div>
              {baris.length > 0 && (
                <IconButton
                  label={teks.hapusBaris(i + 1)}
                  onClick={() => onUbah(tulisan.filter((_, j) => j !== i))}
                >
                  <X size={18} aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ol>
      </Field>
      {belum.length > 0 && (
        <div className="mt-3">
          <p className="mb-1.5 text-sm text-muted">{teks.saran}</p>
          <ul className="flex flex-wrap gap-2">
            {belum.map((s) => (
              <li key={s}>
                <button
                  type="button"
                  onClick={() => tambah(s)}
                  className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-control bg-surface px-3.5 py-1.5 text-start text-sm hover:border-brand hover:text-brand-ink"
                >
                  <Plus size={16} aria-hidden className="shrink-0" />
                  {s}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {baris.length > 0 && (
        <Button
          variant="polos"
          className="-ms-2 mt-2"
          icon={<Plus size={18} aria-hidden />}
          onClick={() => onUbah([...baris, ''])}
        >
          {teks.tambahBaris}
        </Button>
      )}
    </Card>
  );
}
