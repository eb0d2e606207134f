import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { waktu } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Kelompok = Skema<'KelompokRuang'>;
type Ruang = Skema<'RuangKurva'>;

/** Why the unit's spread differs from the pattern: what was written, or that it is still to be written. */
export function AlasanUnit({
  kelompok,
  periodeId,
  boleh,
  onRuang,
}: {
  kelompok: Kelompok;
  periodeId: string;
  boleh: boolean;
  onRuang: (r: Ruang) => void;
}) {
  const { zona } = useSesi().instansi;
  const [dibuka, buka] = useState(false);
  const { alasanUnit, kini } = kelompok;
  const nilai = kini.pola.nilai;
  const perlu = nilai !== null && !nilai.sesuai && !nilai.informasiSaja;
  if (!perlu && !alasanUnit) return null;
  return (
    <>
      <Notice
        tone={perlu && !alasanUnit?.mencakup ? 'perhatian' : 'info'}
        title={teks.alasanUnit.judul}
        action={
          boleh &&
          perlu && (
            <Button onClick={() => buka(true)}>
              {alasanUnit ? teks.alasanUnit.ubah : teks.alasanUnit.tulis}
            </Button>
          )
        }
      >
        {alasanUnit ? (
          <>
            <p>{alasanUnit.alasan}</p>
            <p className="text-muted">
              {teks.alasanUnit.oleh(alasanUnit.oleh.nama, waktu(alasanUnit.pada, zona))}
            </p>
            {perlu && !alasanUnit.mencakup && <p className="font-medium">{teks.alasanUnit.usang}</p>}
          </>
        ) : (
          <p>{teks.alasanUnit.perlu}</p>
        )}
      </Notice>
      {dibuka && <FormAlasan periodeId={periodeId} onRuang={onRuang} onTutup={() => buka(false)} />}
    </>
  );
}

function FormAlasan({
  periodeId,
  onRuang,
  onTutup,
}: {
  periodeId: string;
  onRuang: (r: Ruang) => void;
  onTutup: () => void;
}) {
  const [alasan, setAlasan] = useState('');
  const [id] = useState(uuidV7);
  const simpan = useWrite({
    write: async (isi: string, kunci) =>
      (
        await api.POST('/api/v1/distribusi/alasan', {
          body: { id, periodeId, alasan: isi },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: (ruang) => {
      toast(teks.alasanUnit.tersimpan);
      onRuang(ruang);
      onTutup();
    },
  });
  return (
    <Dialog
      open
      title={teks.alasanUnit.tulis}
      onClose={onTutup}
      dismissible={!simpan.isPending}
      footer={
        <>
          <Button onClick={onTutup}>{teks.geser.batal}</Button>
          <Button variant="utama" busy={simpan.isPending} onClick={() => simpan.mutate(alasan)}>
            {teks.alasanUnit.simpan}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {simpan.error && <ErrorPanel problem={simpan.error} focus />}
        <Field
          label={teks.alasanUnit.label}
          hint={teks.alasanUnit.petunjuk}
          required
          error={simpan.error?.pesanUntuk('/alasan')}
        >
          <Textarea value={alasan} maxLength={1000} onChange={(event) => setAlasan(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}
