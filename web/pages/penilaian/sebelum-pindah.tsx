import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { rentang, tanggal } from '../../parts/format.ts';
import { kataPredikat, PredikatBadge } from '../../parts/predikat.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { BagianProps } from './hasil-kerja.tsx';
import { teks } from './teks.ts';

/** What was before somebody came to this assessor: notes and results of then, and the choice the regulation leaves. */
export function SebelumPindah({ bahan }: Pick<BagianProps, 'bahan'>) {
  const { tugasBelajarGagal: gagal, sebelumPindah: sebelum } = bahan;
  return (
    <>
      {gagal && <Notice tone="perhatian">{teks.pindah.gagal(gagal.program, tanggal(gagal.berakhir))}</Notice>}
      {bahan.hasilLama && <HasilLama bahan={bahan} lama={bahan.hasilLama} />}
      {sebelum && sebelum.length > 0 && (
        <Disclosure summary={teks.pindah.judul} open>
          <p className="mb-2 text-sm text-muted">{teks.pindah.ajar}</p>
          <ul className="space-y-3 text-sm">
            {sebelum.map((s) => (
              <li key={s.penilai + s.dari} className="rounded-md bg-sunken p-3">
                <p className="font-semibold">{s.jabatan}</p>
                <p className="text-muted">
                  {s.unitKerja} · {s.penilai} · {rentang(s.dari, s.sampai)}
                </p>
                <p className="mt-2 whitespace-pre-line">{s.catatan ?? teks.pindah.tanpaCatatan}</p>
                {s.hasil.map((h) => (
                  <p key={h.periode} className="mt-2 flex items-center justify-between gap-3">
                    {h.periode}
                    {h.predikat ? <PredikatBadge predikat={h.predikat} /> : <Badge>–</Badge>}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function HasilLama({
  bahan,
  lama,
}: Pick<BagianProps, 'bahan'> & { lama: NonNullable<BagianProps['bahan']['hasilLama']> }) {
  const queryClient = useQueryClient();
  const usulkan = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/evaluasi/kesepakatan', {
        body: { pegawaiId: bahan.pegawai.pegawaiId, periodeId: bahan.periode.id, setuju: true },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      toast(teks.pindah.terkirim);
      await queryClient.invalidateQueries({ queryKey: ['evaluasi'] });
    },
  });
  const kata = {
    DAPAT: teks.pindah.lama(lama.periode, kataPredikat(lama.predikat), lama.unitKerja),
    MENUNGGU_PEGAWAI: teks.pindah.menunggu,
    SEPAKAT: teks.pindah.sepakat,
    DITOLAK: teks.pindah.ditolak,
  };
  return (
    <>
      {usulkan.error && <ErrorPanel problem={usulkan.error} focus />}
      <Notice
        {...(lama.keadaan === 'DAPAT' && {
          action: (
            <Button busy={usulkan.isPending} onClick={() => usulkan.mutate()}>
              {teks.pindah.usulkan}
            </Button>
          ),
        })}
      >
        {kata[lama.keadaan]}
      </Notice>
    </>
  );
}
