import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

/** Whether the person can sign in, and the way to help who cannot. */
export function Akun({
  pegawai,
  onReset,
}: {
  pegawai: Skema<'Pegawai'>;
  onReset?: (() => void) | undefined;
}) {
  return (
    <Card title={teks.akun.judul}>
      <p className="text-sm text-muted">{pegawai.punyaAkun ? teks.akun.ada : teks.akun.tiada}</p>
      {onReset && (
        <Button className="mt-3" onClick={onReset}>
          {pegawai.punyaAkun ? teks.akun.reset : teks.akun.buat}
        </Button>
      )}
    </Card>
  );
}

/** Asks, makes a temporary password, and shows it exactly once. */
export function SandiDialog({
  pegawai,
  onClose,
  onDibuat,
}: {
  pegawai: Skema<'Pegawai'>;
  onClose: () => void;
  onDibuat: () => void;
}) {
  const [tersalin, setTersalin] = useState(false);
  const buat = useWrite({
    // forgotten with the dialog: a password has no place in a cache
    gcTime: 0,
    write: async (_: void, kunci) =>
      (
        await api.POST('/api/v1/pegawai/{id}/sandi-sementara', {
          params: { path: { id: pegawai.id } },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: onDibuat,
  });
  const sandi = buat.data?.sandi;

  if (sandi)
    return (
      <Dialog
        open
        onClose={onClose}
        dismissible={false}
        size="sempit"
        title={teks.akun.sekali}
        footer={
          <Button variant="utama" onClick={onClose}>
            {teks.akun.selesai}
          </Button>
        }
      >
        <p className="text-muted">{teks.akun.sekaliIsi}</p>
        <div className="mt-4 flex flex-wrap items-center justify-between gap-3 rounded-lg border border-control bg-sunken p-3">
          <code className="min-w-0 font-mono text-lg font-semibold tracking-wide break-all select-all">
            {sandi}
          </code>
          <Button
            icon={tersalin ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
            onClick={() => void navigator.clipboard.writeText(sandi).then(() => setTersalin(true))}
          >
            {tersalin ? teks.akun.tersalin : teks.akun.salin}
          </Button>
        </div>
      </Dialog>
    );

  return (
    <Dialog
      open
      onClose={onClose}
      size="sempit"
      title={pegawai.punyaAkun ? teks.akun.reset : teks.akun.buat}
      footer={
        <>
          <Button onClick={onClose}>{teks.batal}</Button>
          <Button variant="utama" busy={buat.isPending} onClick={() => buat.mutate()}>
            {teks.akun.lanjut}
          </Button>
        </>
      }
    >
      {buat.error && <ErrorPanel problem={buat.error} focus />}
      <p className="text-muted">{teks.akun.arti(pegawai.nama)}</p>
    </Dialog>
  );
}
