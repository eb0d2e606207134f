import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Satu = Skema<'DaftarMatriks'>['permintaan'][number];

/** People of mine whom other leaders ask for: agree, or refuse with a reason (L-II.A.5.f). */
export function Permintaan({ permintaan, tahun }: { permintaan: readonly Satu[]; tahun: number }) {
  const client = useQueryClient();
  const [menolak, setMenolak] = useState<Satu | null>(null);
  const [catatan, setCatatan] = useState('');
  const putuskan = useWrite({
    write: async (isi: { satu: Satu; setuju: boolean; catatan: string }, kunci) =>
      api.POST('/api/v1/matriks/{id}/orang/{pegawaiId}/keputusan', {
        params: { path: { id: isi.satu.matriksId, pegawaiId: isi.satu.pegawai.pegawaiId } },
        headers: { 'Idempotency-Key': kunci },
        body: { setuju: isi.setuju, catatan: isi.catatan },
      }),
    onSuccess: async () => {
      setMenolak(null);
      setCatatan('');
      toast(teks.diputuskan);
      await client.invalidateQueries({ queryKey: ['matriks', 'daftar', tahun] });
    },
    onError: (masalah) => !menolak && toast(masalah.detail ?? masalah.title, { tone: 'gagal' }),
  });
  return (
    <Card title={teks.permintaan}>
      <p className="-mt-2 mb-2 text-sm text-muted">{teks.permintaanAjar}</p>
      <ul className="divide-y divide-line">
        {permintaan.map((p) => (
          <li key={`${p.matriksId}:${p.pegawai.pegawaiId}`} className="space-y-2 py-3">
            <p className="flex flex-wrap items-center gap-2 font-semibold">
              {teks.meminta(p.pemilik.nama, p.pegawai.nama)}
              {p.keadaan !== 'MENUNGGU' && (
                <Badge tone={p.keadaan === 'DISETUJUI' ? 'baik' : 'bahaya'}>
                  {teks.keputusan[p.keadaan]}
                </Badge>
              )}
            </p>
            <p className="text-sm text-muted">
              {p.pemilik.jabatan} · {tanggal(p.dimintaPada.slice(0, 10))}
            </p>
            {p.peran.length > 0 && (
              <p className="text-sm">
                {teks.peranDiminta} {p.peran.join('; ')}
              </p>
            )}
            <div className="flex flex-wrap gap-2">
              {p.keadaan !== 'DISETUJUI' && (
                <Button
                  variant={p.keadaan === 'MENUNGGU' ? 'utama' : 'sekunder'}
                  busy={putuskan.isPending}
                  onClick={() => putuskan.mutate({ satu: p, setuju: true, catatan: '' })}
                >
                  {teks.setujui}
                </Button>
              )}
              {p.keadaan !== 'DITOLAK' && <Button onClick={() => setMenolak(p)}>{teks.tolak}</Button>}
            </div>
          </li>
        ))}
      </ul>
      {menolak && (
        <FormulirDialog
          title={teks.tolakJudul(menolak.pegawai.nama)}
          simpan={teks.tolak}
          problem={putuskan.error}
          busy={putuskan.isPending}
          onClose={() => setMenolak(null)}
          onSubmit={() => putuskan.mutate({ satu: menolak, setuju: false, catatan })}
        >
          <Field label={teks.tolakAlasan}>
            <Textarea rows={2} maxLength={500} value={catatan} onChange={(e) => setCatatan(e.target.value)} />
          </Field>
        </FormulirDialog>
      )}
    </Card>
  );
}
