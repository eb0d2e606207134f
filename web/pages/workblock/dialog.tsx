import { useState } from 'react';
import { api, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { type IsianWorkblock, KUNCI, type Workblock } from './data.ts';
import { teks } from './teks.ts';

/** Writes a workblock or changes one. Lists are typed one item a line. */
export function DialogWorkblock({
  tahun,
  lama,
  onClose,
  onTersimpan,
}: {
  tahun: number;
  lama: Workblock | null;
  onClose: () => void;
  onTersimpan: () => void;
}) {
  const [id] = useState(() => lama?.id ?? uuidV7());
  const [isian, setIsian] = useState<Record<string, string>>(() =>
    Object.fromEntries(KUNCI.map((k) => [k, lama ? [lama[k]].flat().join('\n') : ''])),
  );
  const kata = (k: (typeof KUNCI)[number]) => (isian[k] ?? '').trim();
  const butir = (k: (typeof KUNCI)[number]) =>
    kata(k)
      .split('\n')
      .map((b) => b.trim())
      .filter(Boolean);
  const simpan = useWrite({
    write: async (_: void, kunci) => {
      const body: IsianWorkblock = {
        judul: kata('judul'),
        indikatorTarget: butir('indikatorTarget'),
        pihakTerlibat: kata('pihakTerlibat'),
        waktuPenyelesaian: kata('waktuPenyelesaian'),
        penerimaManfaat: kata('penerimaManfaat'),
        tujuan: kata('tujuan'),
        anggaran: kata('anggaran'),
        kegiatanRutin: butir('kegiatanRutin'),
        kegiatanTransformatif: butir('kegiatanTransformatif'),
        keluaranRutin: butir('keluaranRutin'),
        keluaranTransformatif: butir('keluaranTransformatif'),
      };
      return lama
        ? api.PUT('/api/v1/workblock/{id}', {
            params: { path: { id } },
            body,
            headers: versi(lama.versi, kunci),
          })
        : api.POST('/api/v1/workblock', {
            body: { id, tahun, ...body },
            headers: { 'Idempotency-Key': kunci },
          });
    },
    onSuccess: onTersimpan,
  });
  return (
    <FormulirDialog
      title={lama ? lama.judul : teks.tambah}
      simpan={teks.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => simpan.mutate()}
    >
      {KUNCI.map((k) => (
        <Field
          key={k}
          label={teks.isi[k]}
          required={k === 'judul'}
          hint={DAFTAR.has(k) ? teks.perBaris : undefined}
          error={simpan.error?.pesanUntuk(`/${k}`)}
        >
          <Textarea
            rows={DAFTAR.has(k) ? 3 : 1}
            maxLength={k === 'judul' ? 300 : DAFTAR.has(k) ? 4000 : 500}
            value={isian[k]}
            onChange={(e) => setIsian({ ...isian, [k]: e.target.value })}
          />
        </Field>
      ))}
    </FormulirDialog>
  );
}

const DAFTAR: ReadonlySet<string> = new Set([
  'indikatorTarget',
  'kegiatanRutin',
  'kegiatanTransformatif',
  'keluaranRutin',
  'keluaranTransformatif',
]);
