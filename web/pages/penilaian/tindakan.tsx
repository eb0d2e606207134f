import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { KEMAJUAN_RHK, type KemajuanRhk, type TindakanUmpanBalik } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { LABEL_KEMAJUAN_RHK, LABEL_TINDAKAN_UMPAN_BALIK } from '#rules/label.ts';
import { tindakanMenurutKemajuan } from '#rules/pemantauan/tindakan-umpan-balik.ts';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal, waktu } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, Textarea } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Bahan = Skema<'BahanEvaluasi'>;
type Tindakan = Skema<'TindakanUmpanBalik'>;

/** What was done after feedback on one result, and the way to record the next step (P6 Ps 20). */
export function TindakanRhk({ bahan, rhkId }: { bahan: Bahan; rhkId: string }) {
  const { zona } = useSesi().instansi;
  const [mencatat, catat] = useState(false);
  const pegawaiId = bahan.pegawai.pegawaiId;
  const { data } = useQuery({
    queryKey: ['umpan-balik', 'tindakan', pegawaiId],
    queryFn: async () =>
      (await api.GET('/api/v1/umpan-balik/tindakan', { params: { query: { pegawaiId } } })).data!,
  });
  const milik = data?.isi.filter((t) => t.rhk.id === rhkId) ?? [];
  const diambil = bahan.diambilAlih?.find((t) => t.rhkId === rhkId);
  const biasa = milik.filter((t) => t.tindakan !== 'AMBIL_ALIH_RHK');
  return (
    <div className="space-y-3">
      {diambil && (
        <Notice tone="perhatian" title={teks.tindakan.diambil(diambil.oleh, tanggal(diambil.hari))}>
          {diambil.catatan}
        </Notice>
      )}
      {biasa.length > 0 && (
        <ul className="space-y-1 text-sm text-muted" aria-label={teks.tindakan.daftar}>
          {biasa.map((t) => (
            <li key={t.id}>
              {LABEL_KEMAJUAN_RHK[t.kemajuan]}, {LABEL_TINDAKAN_UMPAN_BALIK[t.tindakan].toLowerCase()}:{' '}
              {t.catatan} ({waktu(t.pada, zona)})
            </li>
          ))}
        </ul>
      )}
      {data?.kemampuan.includes('tindakan.tambah') && !diambil && (
        <Button variant="polos" className="-ms-3" onClick={() => catat(true)}>
          {teks.tindakan.catat}
          <span className="sr-only">: {bahan.rhk.find((r) => r.rhkId === rhkId)?.uraian}</span>
        </Button>
      )}
      {mencatat && (
        <FormTindakan pegawaiId={pegawaiId} rhkId={rhkId} lama={milik} onClose={() => catat(false)} />
      )}
    </div>
  );
}

function FormTindakan({
  pegawaiId,
  rhkId,
  lama,
  onClose,
}: {
  pegawaiId: string;
  rhkId: string;
  lama: readonly Tindakan[];
  onClose: () => void;
}) {
  const { hariIni } = useSesi().instansi;
  const cache = useQueryClient();
  const [id] = useState(uuidV7);
  const pernah = lama.some((t) => t.kemajuan !== 'ADA');
  const [kemajuan, setKemajuan] = useState<KemajuanRhk>(pernah ? 'TETAP_TIDAK_ADA' : 'ADA');
  const [tindakan, setTindakan] = useState<TindakanUmpanBalik | ''>('');
  const [catatan, setCatatan] = useState('');
  const pilihan = tindakanMenurutKemajuan.pada(hari(hariIni)).nilai[kemajuan];
  const simpan = useWrite({
    write: (body: Skema<'TindakanUmpanBalikBaruInput'>, kunci) =>
      api.POST('/api/v1/umpan-balik/tindakan', { body, headers: { 'Idempotency-Key': kunci } }),
    onSuccess: async () => {
      toast(teks.tindakan.tercatat);
      onClose();
      await cache.invalidateQueries({ queryKey: ['umpan-balik', 'tindakan', pegawaiId] });
      await cache.invalidateQueries({ queryKey: ['evaluasi', 'bahan'] });
    },
  });
  return (
    <FormulirDialog
      title={teks.tindakan.judul}
      simpan={teks.tindakan.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => tindakan && simpan.mutate({ id, pegawaiId, rhkId, kemajuan, tindakan, catatan })}
    >
      <Field label={teks.tindakan.kemajuan} group hint={teks.tindakan.kemajuanAjar}>
        <Segmented
          value={kemajuan}
          layout="tumpuk"
          onChange={(k) => {
            setKemajuan(k);
            setTindakan('');
          }}
          options={KEMAJUAN_RHK.filter((k) => k !== 'TETAP_TIDAK_ADA' || pernah).map((k) => ({
            value: k,
            label: LABEL_KEMAJUAN_RHK[k],
          }))}
        />
      </Field>
      <Field label={teks.tindakan.apa} required error={simpan.error?.pesanUntuk('/tindakan')}>
        <Select value={tindakan} onChange={(e) => setTindakan(e.target.value as TindakanUmpanBalik)}>
          <option value="">{teks.tindakan.pilih}</option>
          {pilihan.map((t) => (
            <option key={t} value={t}>
              {LABEL_TINDAKAN_UMPAN_BALIK[t]}
            </option>
          ))}
        </Select>
      </Field>
      {tindakan === 'AMBIL_ALIH_RHK' && <Notice tone="perhatian">{teks.tindakan.ambilAlihAjar}</Notice>}
      <Field label={teks.tindakan.catatan} required error={simpan.error?.pesanUntuk('/catatan')}>
        <Textarea rows={3} maxLength={1000} value={catatan} onChange={(e) => setCatatan(e.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
