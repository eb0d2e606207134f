import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { kataPredikat } from '../../parts/predikat.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Usulan = Skema<'KesepakatanHasilLama'>;

/** What the new assessor proposes after a move, for the employee to say yes or no to. */
export function UsulanHasilLama() {
  const { data } = useQuery({
    queryKey: ['evaluasi', 'kesepakatan'],
    queryFn: async () => (await api.GET('/api/v1/evaluasi/kesepakatan')).data,
  });
  return (
    <>
      {(data?.isi ?? []).map((usulan) => (
        <SatuUsulan key={usulan.periodeId} usulan={usulan} />
      ))}
    </>
  );
}

function SatuUsulan({ usulan }: { usulan: Usulan }) {
  const queryClient = useQueryClient();
  const { pegawaiId, periodeId, hasilLama: lama } = usulan;
  const jawab = useWrite({
    write: (setuju: boolean, kunci) =>
      api.POST('/api/v1/evaluasi/kesepakatan', {
        body: { pegawaiId, periodeId, setuju },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      toast(teks.usulan.berhasil);
      await queryClient.invalidateQueries({ queryKey: ['evaluasi'] });
    },
  });
  return (
    <div className="mb-4 space-y-3">
      {jawab.error && <ErrorPanel problem={jawab.error} focus />}
      <Notice
        title={teks.usulan.judul(usulan.penilai, usulan.periode)}
        action={
          <div className="flex flex-wrap gap-2">
            <Button variant="utama" busy={jawab.isPending} onClick={() => jawab.mutate(true)}>
              {teks.usulan.setuju}
            </Button>
            <Button onClick={() => jawab.mutate(false)}>{teks.usulan.tolak}</Button>
          </div>
        }
      >
        {teks.usulan.isi(lama.periode, lama.unitKerja, kataPredikat(lama.predikat))}
      </Notice>
    </div>
  );
}
