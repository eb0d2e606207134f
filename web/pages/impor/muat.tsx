import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download, FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { type Masalah, sebagaiMasalah } from '../../api/masalah.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Progress } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { type Impor, type JenisImpor, muatLembar } from './data.ts';
import { teks } from './teks.ts';

const CONTOH: Record<JenisImpor, string> = { AKTIVITAS: '/api/v1/aktivitas/ekspor?dari=2100-01-01' };

/** Choosing a file, or pasting cells. */
export function Muat({ jenis, onMuat }: { jenis: JenisImpor; onMuat: (impor: Impor) => void }) {
  const queryClient = useQueryClient();
  const [tempelan, setTempelan] = useState('');
  const [kemajuan, setKemajuan] = useState(0);
  const muat = useMutation<Impor, Masalah, { nama: string; isi: Blob }>({
    mutationFn: ({ nama, isi }) =>
      muatLembar(jenis, nama, isi, setKemajuan).catch((galat: unknown) => {
        throw sebagaiMasalah(galat);
      }),
    onSuccess: (impor) => {
      queryClient.setQueryData(['impor', impor.id], impor);
      onMuat(impor);
    },
  });
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2 lg:gap-6">
      {muat.error && (
        <div className="lg:col-span-2">
          <ErrorPanel problem={muat.error} focus />
        </div>
      )}
      {muat.isPending && (
        <Card className="lg:col-span-2">
          <Progress
            label={kemajuan < 1 ? teks.mengunggah : teks.memeriksa}
            value={kemajuan * 100}
            text={kemajuan < 1 ? undefined : ''}
          />
        </Card>
      )}
      <Card title={teks.pilih}>
        <p className="text-sm text-muted">{teks.pilihIsi}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <label
            className={`${buttonLook('utama')} cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2`}
          >
            <FileSpreadsheet size={20} aria-hidden />
            {teks.pilih}
            <input
              type="file"
              aria-label={teks.pilihBerkas}
              accept=".xlsx,.csv,.tsv,.txt"
              disabled={muat.isPending}
              className="sr-only"
              onChange={(event) => {
                const [berkas] = event.target.files ?? [];
                event.target.value = '';
                if (berkas) muat.mutate({ nama: berkas.name, isi: berkas });
              }}
            />
          </label>
          <a href={CONTOH[jenis]} download className={buttonLook('polos')}>
            <Download size={18} aria-hidden />
            {teks.contoh}
          </a>
        </div>
      </Card>
      <Card>
        <Field label={teks.tempel} hint={teks.tempelIsi}>
          <Textarea
            rows={5}
            value={tempelan}
            spellCheck={false}
            onChange={(event) => setTempelan(event.target.value)}
          />
        </Field>
        <div className="mt-3">
          <Button
            disabled={!tempelan.trim()}
            busy={muat.isPending}
            onClick={() => muat.mutate({ nama: teks.namaTempelan, isi: new Blob([tempelan]) })}
          >
            {teks.tempelMuat}
          </Button>
        </div>
      </Card>
    </div>
  );
}
