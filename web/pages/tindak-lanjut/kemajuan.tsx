import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TindakLanjutBaru } from '#contract/tindak-lanjut.ts';
import { LABEL_BENTUK_TINDAK_LANJUT } from '#rules/tindak-lanjut/label.ts';
import { api } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Bentuk = TindakLanjutBaru['bentuk'];
type Usul = Pick<TindakLanjutBaru, 'pegawaiId' | 'bentuk' | 'sebab'>;
const BENTUK: readonly Bentuk[] = ['BIMBINGAN', 'KONSELING', 'RENCANA_KOMPETENSI'];

/** Writes a proposal of the leader's own. */
function useUsulkan(padaSelesai?: () => void) {
  const queryClient = useQueryClient();
  return useWrite({
    write: (usul: Usul, kunci) =>
      api.POST('/api/v1/tindak-lanjut', {
        body: { id: kunci, ...usul },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      toast(teks.diusulkan);
      await queryClient.invalidateQueries({ queryKey: ['tindak-lanjut'] });
      padaSelesai?.();
    },
  });
}

/** Whose feedback shows no progress, with what the rule proposes; and a proposal of one's own. */
export function BelumMaju() {
  const [mengusulkan, usulkan] = useState(false);
  const langsung = useUsulkan();
  const { data } = useQuery({
    queryKey: ['tindak-lanjut', 'kemajuan'],
    queryFn: async () => (await api.GET('/api/v1/tindak-lanjut/kemajuan')).data!,
  });
  return (
    <div className="mb-4 space-y-4">
      {data && data.isi.length > 0 && (
        <Card title={teks.belumMaju}>
          <p className="text-muted">{teks.belumMajuAjar}</p>
          <ul className="mt-3 divide-y divide-line">
            {data.isi.map(({ pegawai, periode, aturan }) => (
              <li key={pegawai.id} className="py-3">
                <p className="font-semibold">{pegawai.nama}</p>
                <p className="text-sm text-muted">
                  {[
                    periode,
                    ...aturan.langkah
                      .filter((l) => l.uraian.startsWith('Umpan balik') && !/ dari 0 /.test(l.nilai))
                      .map((l) => `${l.uraian}: ${l.nilai}`),
                  ].join(' · ')}
                </p>
                <div className="mt-2 flex flex-wrap gap-2">
                  {aturan.nilai?.usulan.map((u) => (
                    <Button
                      key={u.bentuk}
                      busy={langsung.isPending}
                      onClick={() =>
                        langsung.mutate({
                          pegawaiId: pegawai.id,
                          bentuk: u.bentuk as Bentuk,
                          sebab: 'KEMAJUAN',
                        })
                      }
                    >
                      {teks.usulkanBentuk(LABEL_BENTUK_TINDAK_LANJUT[u.bentuk])}
                    </Button>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Button onClick={() => usulkan(true)}>{teks.usulkan}</Button>
      {mengusulkan && <FormUsul onClose={() => usulkan(false)} />}
    </div>
  );
}

function FormUsul({ onClose }: { onClose: () => void }) {
  const { data } = useQuery({
    queryKey: ['dialog', 'bawahan'],
    queryFn: async () => (await api.GET('/api/v1/dialog')).data!.bawahan,
  });
  const [pegawaiId, pilih] = useState('');
  const [bentuk, pilihBentuk] = useState<Bentuk>('BIMBINGAN');
  const kirim = useUsulkan(onClose);
  return (
    <FormulirDialog
      title={teks.usulkan}
      simpan={teks.usulkanPendek}
      problem={kirim.error}
      busy={kirim.isPending}
      onClose={onClose}
      onSubmit={() => kirim.mutate({ pegawaiId, bentuk, sebab: 'PIMPINAN' })}
    >
      <p className="text-muted">{teks.usulkanAjar}</p>
      <Field label={teks.pegawai} error={kirim.error?.pesanUntuk('/pegawaiId')} required>
        <Select value={pegawaiId} onChange={(e) => pilih(e.target.value)}>
          <option value="">{teks.pilih}</option>
          {data?.map((b) => (
            <option key={b.id} value={b.id}>
              {b.nama}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={teks.bentuk} required>
        <Select value={bentuk} onChange={(e) => pilihBentuk(e.target.value as Bentuk)}>
          {BENTUK.map((b) => (
            <option key={b} value={b}>
              {LABEL_BENTUK_TINDAK_LANJUT[b]}
            </option>
          ))}
        </Select>
      </Field>
    </FormulirDialog>
  );
}
