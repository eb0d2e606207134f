import { useNavigate } from '@tanstack/react-router';
import { Copy, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { LABEL_PENDEKATAN } from '#rules/label.ts';
import { api, type Skema } from '../../../api/client.ts';
import { uuidV7 } from '../../../api/idempotency.ts';
import { useWrite } from '../../../api/use-write.ts';
import { Button, buttonLook } from '../../../ui/button.tsx';
import { Segmented } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Field } from '../../../ui/field.tsx';
import { useSegarkanSkp } from '../data.ts';
import { teks as umum } from '../teks.ts';
import { teks } from './teks.ts';

type Pilihan = Skema<'DaftarSkp'>['dapatDibuat'][number];

/** Begins an SKP: year, and whether last year's contents come along. */
export function TambahSkp({ pilihan, onClose }: { pilihan: readonly Pilihan[]; onClose: () => void }) {
  const [tahun, setTahun] = useState(pilihan[0]?.tahun);
  const terpilih = pilihan.find((p) => p.tahun === tahun) ?? pilihan[0];
  const [cara, setCara] = useState<'salin' | 'kosong'>(terpilih?.salinDari ? 'salin' : 'kosong');
  const [pendekatan, setPendekatan] = useState(terpilih?.pendekatan ?? 'KUANTITATIF');
  const navigate = useNavigate();
  const segarkan = useSegarkanSkp();
  const buat = useWrite({
    write: async (isian: { tahun: number; salinDari: string | null; pendekatan: typeof pendekatan }, kunci) =>
      (
        await api.POST('/api/v1/skp', {
          body: { id: uuidV7(), ...isian },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: async (skp) => {
      await segarkan(skp);
      await navigate({ to: '/skp/$id/ubah', params: { id: skp.id } });
    },
  });
  if (!terpilih) return null;
  const asal = cara === 'salin' ? terpilih.salinDari : null;
  const sudahAda = buat.error?.status === 409 ? (buat.error.isi.terkini as { id?: string }).id : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={teks.tambah}
      footer={
        <Button
          variant="utama"
          busy={buat.isPending}
          onClick={() => buat.mutate({ tahun: terpilih.tahun, salinDari: asal?.id ?? null, pendekatan })}
        >
          {teks.buat}
        </Button>
      }
    >
      <div className="space-y-5">
        <Field label={umum.tahunSaja} group>
          <Segmented
            layout="rapat"
            value={String(terpilih.tahun)}
            onChange={(v) => setTahun(Number(v))}
            options={pilihan.map((p) => ({ value: String(p.tahun), label: String(p.tahun) }))}
          />
        </Field>
        {terpilih.salinDari && (
          <Field label={teks.mulaiDari} group>
            <Segmented
              layout="tumpuk"
              value={cara}
              onChange={setCara}
              options={[
                {
                  value: 'salin',
                  label: teks.salin(terpilih.salinDari.tahun),
                  hint: teks.salinAjar(terpilih.salinDari.jabatan),
                  icon: <Copy size={20} aria-hidden className="shrink-0" />,
                },
                {
                  value: 'kosong',
                  label: teks.kosongMulai,
                  hint: teks.kosongMulaiAjar,
                  icon: <FilePlus2 size={20} aria-hidden className="shrink-0" />,
                },
              ]}
            />
          </Field>
        )}
        <Field label={umum.pendekatan} group hint={teks.pendekatanAjar} help={<p>{umum.pasalPendekatan}</p>}>
          <Segmented
            layout="rapat"
            value={pendekatan}
            onChange={setPendekatan}
            options={(['KUANTITATIF', 'KUALITATIF'] as const).map((value) => ({
              value,
              label: LABEL_PENDEKATAN[value],
            }))}
          />
        </Field>
        {buat.error && (
          <ErrorPanel
            problem={buat.error}
            focus
            action={
              sudahAda && (
                <a href={`/skp/${sudahAda}`} className={buttonLook('sekunder')}>
                  {teks.bukaYangAda}
                </a>
              )
            }
          />
        )}
      </div>
    </Dialog>
  );
}
