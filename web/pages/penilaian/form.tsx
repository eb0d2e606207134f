import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { useAutosave } from '../../offline/use-autosave.ts';
import { kataPredikat } from '../../parts/predikat.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { SaveState } from '../../ui/feedback.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { BagianHasilKerja } from './hasil-kerja.tsx';
import { type Isian, isianDari, sesuaikan } from './isian.ts';
import type { Evaluasi } from './layar.tsx';
import { PanelKeputusan } from './panel.tsx';
import { BagianPerilaku } from './perilaku.tsx';
import { kurangnya, pratinjau } from './pratinjau.ts';
import { teks } from './teks.ts';

export type FormPenilaianProps = {
  evaluasi: Evaluasi;
  kunciDraf: string;
  awal: Isian;
  onMuatUlang: () => Promise<void>;
};

/** The open judgement: it saves itself; only the decision asks. */
export function FormPenilaian({ evaluasi, kunciDraf, awal, onMuatUlang }: FormPenilaianProps) {
  const { instansi } = useSesi();
  const queryClient = useQueryClient();
  const { bahan } = evaluasi;
  const ambilAlih = evaluasi.kemampuan.includes('evaluasi.ambil-alih');
  const [isian, setIsian] = useState(() => sesuaikan(awal, evaluasi));
  const [id] = useState(() => evaluasi.id ?? uuidV7());
  const [terkini, setTerkini] = useState(evaluasi);
  const [bertanya, tanyakan] = useState(false);
  const ubah = (perubahan: Partial<Isian>) => setIsian((lama) => ({ ...lama, ...perubahan }));

  const simpanan = useAutosave({
    key: kunciDraf,
    value: isian,
    base: isianDari(evaluasi),
    versi: evaluasi.versi === null ? null : String(evaluasi.versi),
    save: async (nilai, { versi: lama, kunci }) => {
      const { data } = await api.PUT('/api/v1/evaluasi/{id}', {
        params: { path: { id } },
        body:
          lama === null
            ? { ...nilai, pegawaiId: bahan.pegawai.pegawaiId, periodeId: bahan.periode.id }
            : nilai,
        headers: lama === null ? { 'Idempotency-Key': kunci } : versi(lama, kunci),
      });
      if (data) setTerkini(data);
      return data?.versi ? String(data.versi) : null;
    },
  });
  const hitungan = pratinjau(bahan, isian, instansi.hariIni);

  const tetapkan = useWrite({
    write: async (_: void, kunci) => {
      const { masalah } = await simpanan.flush();
      if (masalah) throw masalah;
      return api.POST(`/api/v1/evaluasi/{id}/${ambilAlih ? 'pengambilalihan' : 'penetapan'}`, {
        params: { path: { id } },
        body: {},
        headers: { 'Idempotency-Key': kunci },
      });
    },
    onSuccess: async () => {
      toast(teks.layar.ditetapkan);
      await queryClient.invalidateQueries({ queryKey: ['evaluasi'] });
      await queryClient.invalidateQueries({ queryKey: ['distribusi'] });
      await onMuatUlang();
    },
    onSettled: () => tanyakan(false),
  });

  return (
    <>
      <PageHeader
        title={bahan.pegawai.nama}
        eyebrow={bahan.periode.nama}
        lead={`${bahan.pegawai.jabatan} · ${bahan.pegawai.unitKerja}`}
        state={<SaveState status={simpanan.status} savedAt={simpanan.savedAt} zona={instansi.zona} />}
      />
      <div className="space-y-4">
        {ambilAlih && <Notice tone="perhatian">{teks.ambilAlih.form(bahan.penilai.nama)}</Notice>}
        {simpanan.status === 'bentrok' && (
          <Notice
            tone="perhatian"
            action={<Button onClick={() => location.reload()}>{teks.layar.muatUlang}</Button>}
          >
            {teks.layar.konflik}
          </Notice>
        )}
        {simpanan.status === 'gagal' && simpanan.masalah && <ErrorPanel problem={simpanan.masalah} />}
        {tetapkan.error && <ErrorPanel problem={tetapkan.error} focus />}
      </div>
      <div className="mt-4 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-6">
          <BagianHasilKerja bahan={bahan} isian={isian} onUbah={ubah} />
          <BagianPerilaku bahan={bahan} isian={isian} onUbah={ubah} />
        </div>
        <PanelKeputusan
          bahan={bahan}
          isian={isian}
          hitungan={hitungan}
          kurang={kurangnya(terkini.kurang, isian, hitungan)}
          onUbah={ubah}
          onTetapkan={() => tanyakan(true)}
        />
      </div>
      <ConfirmDialog
        open={bertanya}
        title={teks.layar.tetapkanTanya(bahan.pegawai.nama)}
        confirm={teks.layar.tetapkan}
        busy={tetapkan.isPending}
        onConfirm={() => tetapkan.mutate()}
        onClose={() => tanyakan(false)}
      >
        {hitungan.predikat && teks.layar.tetapkanIsi(kataPredikat(hitungan.predikat))}
      </ConfirmDialog>
    </>
  );
}
