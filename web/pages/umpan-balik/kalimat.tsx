import { NILAI_PERILAKU, type NilaiPerilaku, type SentimenUmpanBalik } from '#rules/enum.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { BANK_KALIMAT } from './bank-kalimat.ts';
import { KERANGKA, teks } from './teks.ts';

/** The note, with a frame for it and sentences to begin from; whatever is taken is there to be completed. */
export function KalimatField({
  uraian,
  nilai,
  sentimen,
  error,
  onUbah,
}: {
  uraian: string;
  nilai: readonly NilaiPerilaku[];
  sentimen: SentimenUmpanBalik | null;
  error: string | undefined;
  onUbah: (uraian: string) => void;
}) {
  const kalimat =
    sentimen && sentimen !== 'NETRAL'
      ? NILAI_PERILAKU.filter((n) => nilai.includes(n)).flatMap((n) => BANK_KALIMAT[n][sentimen])
      : [];
  const tambahkan = (baru: string) => onUbah(uraian.trim() ? `${uraian.trim()}\n${baru}` : baru);
  return (
    <div className="space-y-2">
      <Field label={teks.form.uraian} hint={teks.form.uraianPetunjuk} error={error} required>
        <Textarea rows={4} value={uraian} onChange={(event) => onUbah(event.target.value)} />
      </Field>
      {sentimen && (
        <Button variant="polos" onClick={() => tambahkan(KERANGKA[sentimen])}>
          {teks.form.kerangka}
        </Button>
      )}
      {kalimat.length > 0 && (
        <Disclosure summary={teks.form.bank}>
          <ul className="space-y-1">
            {kalimat.map((satu) => (
              <li key={satu}>
                <button
                  type="button"
                  onClick={() => tambahkan(satu)}
                  className="min-h-11 w-full rounded-md border border-line px-3 py-2 text-start text-sm hover:border-brand hover:bg-brand-soft"
                >
                  {satu}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
