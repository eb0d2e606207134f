import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Impor } from './data.ts';
import { teks } from './teks.ts';

/** Which column of the sheet stands for which known one; may be changed, and every row is checked again. */
export function Padanan({ impor }: { impor: Impor }) {
  const queryClient = useQueryClient();
  const { id, kepala, kolom } = impor;
  const ubah = useWrite({
    write: async (pemadanan: Record<string, number | null>, kunci) =>
      (
        await api.PUT('/api/v1/impor/{id}/pemadanan', {
          params: { path: { id } },
          body: { pemadanan },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: (baru) => {
      queryClient.setQueryData(['impor', id], baru);
      void queryClient.invalidateQueries({ queryKey: ['impor', id, 'baris'] });
    },
  });
  const kurang = kolom.some((k) => k.wajib && k.indeks === null);
  return (
    <>
      {kurang && <Notice tone="perhatian">{teks.kolomKurang}</Notice>}
      {ubah.error && <ErrorPanel problem={ubah.error} focus />}
      <Disclosure summary={teks.kolom} open={kurang}>
        <p className="mb-3 text-sm text-muted">{teks.kolomIsi}</p>
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {kolom.map((k) => (
            <Field key={k.kunci} label={k.judul} required={k.wajib}>
              <Select
                value={k.indeks ?? ''}
                disabled={ubah.isPending}
                onChange={({ target }) =>
                  ubah.mutate({ [k.kunci]: target.value === '' ? null : Number(target.value) })
                }
              >
                <option value="">{teks.tidakAda}</option>
                {kepala.map((judul, indeks) => (
                  <option key={indeks} value={indeks}>
                    {huruf(indeks)} · {judul || '–'}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      </Disclosure>
    </>
  );
}

function huruf(kolom: number): string {
  const awal = kolom >= 26 ? huruf(Math.floor(kolom / 26) - 1) : '';
  return awal + String.fromCharCode(65 + (kolom % 26));
}
