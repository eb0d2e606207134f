import { useState } from 'react';
import {
  KENDALI_INDIKATOR,
  LABEL_KENDALI,
  LABEL_PERIODE_PELAPORAN,
  PERIODE_PELAPORAN,
} from '#rules/perencanaan/manual-indikator.ts';
import { api, versi } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, Textarea, TextInput } from '../../ui/inputs.tsx';
import type { IsianManual, Manual } from './data.ts';
import { teks } from './teks.ts';

const KOSONG: IsianManual = {
  tujuan: '',
  definisi: '',
  formula: '',
  satuan: '',
  kendali: null,
  sumberData: '',
  periodePelaporan: null,
};

/** Writes the manual of one indicator, part by part; what is missing may follow later. */
export function DialogManual({
  skpId,
  indikator,
  onClose,
  onTersimpan,
}: {
  skpId: string;
  indikator: Manual;
  onClose: () => void;
  onTersimpan: () => void;
}) {
  const [isian, setIsian] = useState<IsianManual>(indikator.manual ?? KOSONG);
  const simpan = useWrite({
    write: async (isi: IsianManual, kunci) =>
      api.PUT('/api/v1/skp/{id}/manual-indikator/{indikatorId}', {
        params: { path: { id: skpId, indikatorId: indikator.indikatorId } },
        body: isi,
        headers: indikator.manual ? versi(indikator.versi, kunci) : { 'Idempotency-Key': kunci },
      }),
    onSuccess: onTersimpan,
  });
  const panjang = (kunci: 'tujuan' | 'definisi' | 'formula' | 'sumberData', hint?: string, maks = 1000) => (
    <Field label={teks[kunci]} hint={hint} error={simpan.error?.pesanUntuk(`/${kunci}`)}>
      <Textarea
        rows={2}
        maxLength={maks}
        value={isian[kunci]}
        onChange={(e) => setIsian({ ...isian, [kunci]: e.target.value })}
      />
    </Field>
  );
  return (
    <FormulirDialog
      title={indikator.indikator || teks.judul}
      simpan={teks.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => simpan.mutate(isian)}
    >
      {panjang('tujuan', teks.tujuanAjar)}
      {panjang('definisi', teks.definisiAjar, 2000)}
      {panjang('formula', teks.bolehKosong)}
      <Field label={teks.satuan} hint={teks.bolehKosong}>
        <TextInput
          maxLength={60}
          value={isian.satuan}
          onChange={(e) => setIsian({ ...isian, satuan: e.target.value })}
        />
      </Field>
      <Field label={teks.kendali}>
        <Select
          value={isian.kendali ?? ''}
          onChange={(e) =>
            setIsian({ ...isian, kendali: KENDALI_INDIKATOR.find((x) => x === e.target.value) ?? null })
          }
        >
          <option value="">{teks.pilih}</option>
          {KENDALI_INDIKATOR.map((x) => (
            <option key={x} value={x}>
              {LABEL_KENDALI[x]}
            </option>
          ))}
        </Select>
      </Field>
      {panjang('sumberData')}
      <Field label={teks.periodePelaporan}>
        <Select
          value={isian.periodePelaporan ?? ''}
          onChange={(e) =>
            setIsian({
              ...isian,
              periodePelaporan: PERIODE_PELAPORAN.find((x) => x === e.target.value) ?? null,
            })
          }
        >
          <option value="">{teks.pilih}</option>
          {PERIODE_PELAPORAN.map((x) => (
            <option key={x} value={x}>
              {LABEL_PERIODE_PELAPORAN[x]}
            </option>
          ))}
        </Select>
      </Field>
    </FormulirDialog>
  );
}
