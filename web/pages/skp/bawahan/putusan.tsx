import { CircleCheckBig, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { JenisRhk } from '#rules/enum.ts';
import { LABEL_JENIS_RHK } from '#rules/label.ts';
import { api, versi } from '../../../api/client.ts';
import { useWrite } from '../../../api/use-write.ts';
import { Button } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/choices.tsx';
import { ConfirmDialog, Dialog } from '../../../ui/dialog.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Field } from '../../../ui/field.tsx';
import { Textarea } from '../../../ui/inputs.tsx';
import { toast } from '../../../ui/toast.tsx';
import { type Rhk, type Skp, useSegarkanSkp } from '../data.ts';
import { LembarSkp } from '../lembar.tsx';
import { teks } from './teks.ts';

/** The text with utama or tambahan to decide on each RHK, and the two ways it can go from here. */
export function Putusan({ skp }: { skp: Skp }) {
  const [jenis, setJenis] = useState<Record<string, JenisRhk>>(() =>
    Object.fromEntries(skp.rhk.map((r) => [r.id, r.jenis])),
  );
  const [langkah, setLangkah] = useState<'tetapkan' | 'kembalikan' | null>(null);
  const segarkan = useSegarkanSkp();
  const { nama } = skp.pegawai;
  const utama = skp.rhk.filter((r) => jenis[r.id] === 'UTAMA').length;
  const berlaku = skp.versiLain.find((v) => v.keadaan === 'DISETUJUI' && v.nomor !== skp.nomor);
  const tetapkan = useWrite({
    write: async (jenisRhk: Record<string, JenisRhk>, kunci) =>
      (
        await api.POST('/api/v1/skp/{id}/persetujuan', {
          params: { path: { id: skp.id } },
          body: { jenisRhk },
          headers: versi(skp.versi, kunci),
        })
      ).data!,
    onSuccess: async (jawaban) => {
      toast(teks.ditetapkan(nama));
      await segarkan(jawaban);
    },
    onError: () => setLangkah(null),
  });
  return (
    <>
      {tetapkan.error && <ErrorPanel problem={tetapkan.error} focus />}
      <LembarSkp
        skp={skp}
        renderAksi={(r) => (
          <JenisSatu
            rhk={r}
            value={jenis[r.id] ?? r.jenis}
            onChange={(j) => setJenis({ ...jenis, [r.id]: j })}
          />
        )}
      />
      {utama === 0 && <ErrorPanel problem={{ title: teks.tanpaUtama }} />}
      <div className="sticky bottom-20 z-10 -mx-4 border-t border-line bg-canvas/95 px-4 py-3 backdrop-blur sm:mx-0 sm:rounded-lg sm:border lg:bottom-4">
        <div className="flex gap-2 sm:justify-end">
          {skp.kemampuan.includes('KEMBALIKAN') && (
            <Button
              className="grow sm:grow-0"
              icon={<Undo2 size={18} aria-hidden />}
              onClick={() => setLangkah('kembalikan')}
            >
              {teks.kembalikan}
            </Button>
          )}
          {skp.kemampuan.includes('SETUJUI') && (
            <Button
              variant="utama"
              className="grow sm:grow-0"
              icon={<CircleCheckBig size={18} aria-hidden />}
              disabled={utama === 0}
              onClick={() => setLangkah('tetapkan')}
            >
              {teks.tetapkan}
            </Button>
          )}
        </div>
      </div>
      <ConfirmDialog
        open={langkah === 'tetapkan'}
        title={teks.tetapkanTanya(nama)}
        confirm={teks.tetapkan}
        busy={tetapkan.isPending}
        onConfirm={() => tetapkan.mutate(jenis)}
        onClose={() => setLangkah(null)}
      >
        <p>{teks.tetapkanIsi(utama, skp.rhk.length - utama)}</p>
        {berlaku && <p className="mt-2">{teks.tetapkanGanti(berlaku.nomor)}</p>}
      </ConfirmDialog>
      {langkah === 'kembalikan' && <Kembalikan skp={skp} onClose={() => setLangkah(null)} />}
    </>
  );
}

function JenisSatu({
  rhk,
  value,
  onChange,
}: {
  rhk: Rhk;
  value: JenisRhk;
  onChange: (jenis: JenisRhk) => void;
}) {
  return (
    <Field
      label={teks.jenis}
      group
      className="mt-3 max-w-md"
      hint={value === rhk.jenisUsulan ? undefined : teks.usulan(LABEL_JENIS_RHK[rhk.jenisUsulan])}
    >
      <Segmented
        layout="rapat"
        value={value}
        onChange={onChange}
        options={(['UTAMA', 'TAMBAHAN'] as const).map((v) => ({ value: v, label: LABEL_JENIS_RHK[v] }))}
      />
    </Field>
  );
}

function Kembalikan({ skp, onClose }: { skp: Skp; onClose: () => void }) {
  const [catatan, setCatatan] = useState('');
  const segarkan = useSegarkanSkp();
  const { nama } = skp.pegawai;
  const kembalikan = useWrite({
    write: async (isi: string, kunci) =>
      (
        await api.POST('/api/v1/skp/{id}/pengembalian', {
          params: { path: { id: skp.id } },
          body: { catatan: isi },
          headers: versi(skp.versi, kunci),
        })
      ).data!,
    onSuccess: async (jawaban) => {
      toast(teks.dikembalikan(nama));
      onClose();
      await segarkan(jawaban);
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={teks.kembalikanJudul(nama)}
      footer={
        <Button
          variant="utama"
          busy={kembalikan.isPending}
          disabled={!catatan.trim()}
          onClick={() => kembalikan.mutate(catatan)}
        >
          {teks.kembalikan}
        </Button>
      }
    >
      <Field
        label={teks.catatan}
        required
        hint={teks.catatanAjar}
        error={kembalikan.error?.errors[0]?.pesan ?? kembalikan.error?.title}
      >
        <Textarea
          rows={5}
          maxLength={2000}
          value={catatan}
          placeholder={teks.catatanContoh}
          onChange={(e) => setCatatan(e.target.value)}
        />
      </Field>
    </Dialog>
  );
}
