import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Textarea } from '../../../ui/inputs.tsx';
import { Card } from '../../../ui/layout.tsx';
import type { Isian } from '../data.ts';
import { keteranganNilai } from '../lembar.tsx';
import type { BagianProps } from './editor.tsx';
import { teks } from './teks.ts';

/** Step 2: the seven values with their guide sentences, and what the leader asks beyond them. */
export function PerilakuSkp({ skp, isian, ubah }: BagianProps) {
  return (
    <section aria-label={teks.langkah.perilaku} className="space-y-3">
      <p className="text-muted">{teks.perilakuAjar}</p>
      {isian.perilaku.map((p, i) => (
        <Nilai
          key={p.nilai}
          nomor={i + 1}
          tahun={skp.tahun}
          perilaku={p}
          onUbah={(ekspektasiKhusus) =>
            ubah((lama) => ({
              ...lama,
              perilaku: lama.perilaku.map((q) => (q.nilai === p.nilai ? { ...q, ekspektasiKhusus } : q)),
            }))
          }
        />
      ))}
    </section>
  );
}

function Nilai({
  nomor,
  tahun,
  perilaku,
  onUbah,
}: {
  nomor: number;
  tahun: number;
  perilaku: Isian['perilaku'][number];
  onUbah: (teks: string | null) => void;
}) {
  const { label, definisi, panduan } = keteranganNilai(tahun, perilaku.nilai);
  const [terbuka, setTerbuka] = useState(!!perilaku.ekspektasiKhusus);
  return (
    <Card
      title={
        <>
          {nomor}. {label}
        </>
      }
    >
      <p className="-mt-3 mb-2 text-sm text-muted">{definisi}</p>
      <ul className="list-disc space-y-1 ps-5 text-sm">
        {panduan.map((kalimat) => (
          <li key={kalimat}>{kalimat}</li>
        ))}
      </ul>
      {terbuka ? (
        <Field className="mt-3" label={teks.ekspektasi(label)} optional>
          <Textarea
            rows={2}
            maxLength={1000}
            value={perilaku.ekspektasiKhusus ?? ''}
            placeholder={teks.ekspektasiContoh}
            onChange={(e) => onUbah(e.target.value || null)}
          />
        </Field>
      ) : (
        <Button
          variant="polos"
          className="-ms-2 mt-2"
          icon={<Plus size={18} aria-hidden />}
          onClick={() => setTerbuka(true)}
        >
          {teks.tambahEkspektasi}
          <span className="sr-only">, {label}</span>
        </Button>
      )}
    </Card>
  );
}
