import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { type Draft, draftStore } from '../../offline/draft-store.ts';
import { useAutosave, useDraft } from '../../offline/use-autosave.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { SaveState, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberInput, Select, Textarea } from '../../ui/inputs.tsx';
import {
  type Baris,
  type IsianSel,
  type Kolom,
  type Metode,
  pasangSel,
  type Sel,
  selDi,
  simpanSel,
} from './data.ts';
import { teks } from './teks.ts';

interface Props {
  matriksId: string;
  baris: Baris;
  kolom: Kolom;
  onSelesai: () => void;
}

/** One cell being written; what was typed on this device and not sent yet comes back. */
export function EditorSel(props: Props) {
  const { pegawai } = useSesi();
  const { matriksId, baris, kolom } = props;
  const kunci = `${pegawai.id}:matriks:${matriksId}:${baris.pegawai.pegawaiId}:${kolom.indikatorId}`;
  const draf = useDraft<IsianSel>(kunci);
  const [putaran, setPutaran] = useState(0);
  if (!draf.ready) return <Skeleton lines={2} />;
  return (
    <Isian
      key={putaran}
      {...props}
      kunci={kunci}
      draf={putaran === 0 ? draf.draft : null}
      onMulaiUlang={() => setPutaran(putaran + 1)}
    />
  );
}

function Isian({
  matriksId,
  baris,
  kolom,
  onSelesai,
  kunci,
  draf,
  onMulaiUlang,
}: Props & { kunci: string; draf: Draft<IsianSel> | null; onMulaiUlang: () => void }) {
  const { instansi } = useSesi();
  const client = useQueryClient();
  const [awal] = useState(() => ({ sel: selDi(baris, kolom), dasar: isianDari(selDi(baris, kolom), kolom) }));
  const [isian, setIsian] = useState<IsianSel>(draf?.payload ?? awal.dasar);
  const tulisan = useRef<HTMLTextAreaElement>(null);
  const { pegawaiId, nama } = baris.pegawai;
  const simpan = useAutosave<IsianSel>({
    key: kunci,
    value: isian,
    base: awal.dasar,
    versi: draf ? draf.versi : awal.sel ? String(awal.sel.versi) : null,
    resume: draf,
    save: (nilai, coba) => simpanSel(client, matriksId, pegawaiId, kolom.indikatorId, nilai, coba),
  });
  useEffect(() => {
    tulisan.current?.focus();
  }, []);
  const ubah = (isi: Partial<IsianSel>) => setIsian({ ...isian, ...isi });
  const lain = simpan.status === 'bentrok' ? (simpan.masalah?.isi.terkini as Sel) : null;
  return (
    <div role="group" aria-label={teks.isiUntuk(nama, kolom.indikator)} className="space-y-3 text-start">
      {!isian.tidakAda && (
        <>
          <Field label={teks.peran}>
            <Textarea
              ref={tulisan}
              rows={2}
              maxLength={1000}
              value={isian.peran}
              placeholder={teks.peranContoh}
              onChange={(e) => ubah({ peran: e.target.value })}
            />
          </Field>
          <Field label={teks.metode}>
            <Select
              value={isian.metode ?? ''}
              onChange={(e) => ubah({ metode: (e.target.value || null) as Metode | null })}
            >
              <option value="">{teks.metodePilih}</option>
              {(Object.keys(teks.metodeNama) as Metode[]).map((m) => (
                <option key={m} value={m}>
                  {teks.metodeNama[m]}
                </option>
              ))}
            </Select>
          </Field>
          {isian.metode === 'LANGSUNG_KUANTITATIF' && (
            <Field label={teks.bebanTarget}>
              <NumberInput
                value={isian.targetAngka}
                suffix={isian.satuan}
                onChange={(n) => n !== undefined && ubah({ targetAngka: n })}
              />
            </Field>
          )}
        </>
      )}
      <Checkbox
        label={teks.tandaiTidakAda}
        checked={isian.tidakAda}
        onChange={(e) => ubah({ tidakAda: e.target.checked })}
      />
      {simpan.status === 'gagal' && simpan.masalah && (
        <p role="alert" className="text-sm text-danger-ink">
          {simpan.masalah.detail ?? simpan.masalah.title}
        </p>
      )}
      {lain && (
        <div role="alert" className="space-y-2 rounded-md bg-attention-soft p-3 text-sm">
          <p>
            {teks.bentrok} <strong>{lain.peran ?? teks.tidakAda}</strong>
          </p>
          <div className="flex flex-wrap gap-2">
            <Button
              onClick={() => {
                setIsian({ ...isian, id: lain.id });
                simpan.rebase(String(lain.versi));
              }}
            >
              {teks.pakaiSini}
            </Button>
            <Button
              onClick={async () => {
                await draftStore.remove(kunci);
                pasangSel(client, matriksId, pegawaiId, kolom.indikatorId, {
                  sel: lain,
                  jumlah: kolom.jumlah,
                });
                onMulaiUlang();
              }}
            >
              {teks.pakaiSana}
            </Button>
          </div>
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SaveState status={simpan.status} savedAt={simpan.savedAt} zona={instansi.zona} />
        <Button
          onClick={() => {
            void simpan.flush();
            onSelesai();
          }}
        >
          {teks.selesai}
        </Button>
      </div>
    </div>
  );
}

function isianDari(sel: Sel | undefined, kolom: Kolom): IsianSel {
  return {
    id: sel?.id ?? uuidV7(),
    peran: sel?.peran ?? '',
    tidakAda: sel !== undefined && sel.peran === null,
    metode: sel?.metode ?? null,
    targetAngka: sel?.targetAngka ?? null,
    satuan: sel?.satuan ?? kolom.satuan,
  };
}
