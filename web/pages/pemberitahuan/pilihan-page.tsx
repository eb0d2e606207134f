import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Segmented } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { TimeInput } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { keadaanDorong, matikanDorong, nyalakanDorong } from './dorong.ts';
import { KembaliKeDaftar } from './kembali.tsx';
import { teks } from './teks.ts';

type Pilihan = Skema<'PilihanPemberitahuan'>;

const KUNCI = ['pemberitahuan', 'pilihan'];
const SUREL = ['LANGSUNG', 'HARIAN', 'MINGGUAN', 'TIDAK'] as const;

/** How one is told outside the app: by e-mail, by push, and when to be left alone. */
export function PilihanPemberitahuanPage() {
  const { data, error, refetch } = useQuery({
    queryKey: KUNCI,
    queryFn: async () => (await api.GET('/api/v1/pemberitahuan/pilihan')).data,
  });
  return (
    <>
      <PageHeader title={teks.atur} lead={teks.aturPengantar} eyebrow={<KembaliKeDaftar />} />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && <Isian key={data.versi} pilihan={data} />}
    </>
  );
}

function Isian({ pilihan }: { pilihan: Pilihan }) {
  const queryClient = useQueryClient();
  const { alamatSurel, suratTersedia, kunciDorong, versi: nomor, ...awal } = pilihan;
  const [isi, setIsi] = useState(awal);
  const ubah = (sebagian: Partial<typeof isi>) => setIsi({ ...isi, ...sebagian });
  const simpan = useWrite({
    write: (body: typeof isi, kunci) =>
      api.PUT('/api/v1/pemberitahuan/pilihan', {
        body,
        headers: nomor > 0 ? versi(nomor, kunci) : { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: KUNCI });
      toast(teks.tersimpan);
    },
  });
  return (
    <div className="max-w-3xl space-y-5">
      {simpan.error && <ErrorPanel problem={simpan.error} focus />}
      <Card title={teks.surel}>
        {!suratTersedia && <Notice>{teks.suratTidakAda}</Notice>}
        {suratTersedia && !alamatSurel && <Notice tone="perhatian">{teks.tanpaAlamat}</Notice>}
        {suratTersedia && alamatSurel && (
          <p className="mb-3 text-sm text-muted">{teks.keAlamat(alamatSurel)}</p>
        )}
        <Field label={teks.kapanSurel} group className="mt-3">
          <Segmented
            value={isi.surel}
            onChange={(surel) => ubah({ surel })}
            options={SUREL.map((value) => ({ value, label: teks.caraSurel[value] }))}
          />
        </Field>
        <p className="mt-2 text-sm text-muted">{teks.mendesak}</p>
      </Card>
      <PerambanIni kunci={kunciDorong} dorong={isi.dorong} onDorong={(dorong) => ubah({ dorong })} />
      <Card title={teks.tenang}>
        <p className="mb-3 text-sm text-muted">{teks.tenangAjar}</p>
        <div className="grid grid-cols-2 gap-4 sm:max-w-sm">
          <Field label={teks.tenangDari}>
            <TimeInput
              value={isi.tenangDari}
              onChange={(event) => ubah({ tenangDari: event.target.value })}
            />
          </Field>
          <Field label={teks.tenangSampai}>
            <TimeInput
              value={isi.tenangSampai}
              onChange={(event) => ubah({ tenangSampai: event.target.value })}
            />
          </Field>
        </div>
        <Checkbox
          className="mt-2"
          label={teks.liburTenang}
          checked={isi.liburTenang}
          onChange={(event) => ubah({ liburTenang: event.target.checked })}
        />
      </Card>
      <Button variant="utama" wide busy={simpan.isPending} onClick={() => simpan.mutate(isi)}>
        {teks.simpan}
      </Button>
    </div>
  );
}

function PerambanIni({
  kunci,
  dorong,
  onDorong,
}: {
  kunci: string | null;
  dorong: boolean;
  onDorong: (dorong: boolean) => void;
}) {
  const queryClient = useQueryClient();
  const { data: keadaan } = useQuery({ queryKey: ['dorong'], queryFn: keadaanDorong });
  const segarkan = () => queryClient.invalidateQueries({ queryKey: ['dorong'] });
  const ganti = useWrite({
    write: async (nyala: boolean) => (nyala && kunci ? nyalakanDorong(kunci) : matikanDorong()),
    onSettled: segarkan,
  });
  const bisa = kunci !== null && (keadaan === 'MATI' || keadaan === 'NYALA');
  return (
    <Card title={teks.dorong}>
      {ganti.error && <ErrorPanel problem={ganti.error} />}
      <p className="mb-2 text-sm text-muted">
        {teks.dorongKeadaan[kunci ? (keadaan ?? 'MATI') : 'TIDAK_BISA']}
      </p>
      {bisa && (
        <Button busy={ganti.isPending} onClick={() => ganti.mutate(keadaan === 'MATI')}>
          {keadaan === 'MATI' ? teks.nyalakan : teks.matikan}
        </Button>
      )}
      <Checkbox
        className="mt-2"
        label={teks.dorongSemua}
        checked={dorong}
        onChange={(event) => onDorong(event.target.checked)}
      />
    </Card>
  );
}
