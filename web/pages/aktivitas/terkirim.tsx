import { Link } from '@tanstack/react-router';
import { CircleCheckBig, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { waktuAktivitas } from '../../parts/aktivitas/durasi.ts';
import { tanggalHari } from '../../parts/format.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';
import { type Tersimpan, useTarik } from './use-kirim.ts';

/** The receipt: what was sent, who reads it, and the way back while nobody has. */
export function Terkirim({
  aktivitas,
  penilai,
  onLagi,
  onDitarik,
}: {
  aktivitas: Tersimpan;
  penilai: string | null;
  onLagi: () => void;
  onDitarik: (draf: Tersimpan) => void;
}) {
  const t = teks.terkirim;
  const judul = useRef<HTMLHeadingElement>(null);
  const tarik = useTarik();
  useEffect(() => judul.current?.focus(), []);
  return (
    <div className="mx-auto max-w-xl space-y-4">
      <title>{`${t.judul} · Terang`}</title>
      <Card>
        <div className="flex flex-col items-center gap-2 pt-4 text-center">
          <span className="grid size-16 place-items-center rounded-full bg-brand-soft text-brand-ink">
            <CircleCheckBig size={34} aria-hidden />
          </span>
          <h1 ref={judul} tabIndex={-1} className="text-2xl font-bold outline-none">
            {t.judul}
          </h1>
          <p className="text-muted">{penilai ? t.isi(penilai) : t.isiTanpaPenilai}</p>
        </div>
        <div className="mt-5 rounded-lg bg-sunken p-4">
          <p className="text-xs text-muted">{tanggalHari(aktivitas.tanggal)}</p>
          <p className="mt-1 font-medium">{aktivitas.uraian}</p>
          <p className="mt-1 text-sm text-muted">{waktuAktivitas(aktivitas)}</p>
        </div>
        {aktivitas.peringatan.map((p) => (
          <div key={p.kode} className="mt-3">
            <Notice tone="perhatian">{p.pesan}</Notice>
          </div>
        ))}
        {tarik.error && (
          <div className="mt-3">
            <ErrorPanel problem={tarik.error} />
          </div>
        )}
        <div className="mt-5 grid gap-2">
          <Button variant="utama" size="besar" onClick={onLagi}>
            {t.lagi}
          </Button>
          <Link
            to="/kalender"
            search={{ bulan: aktivitas.tanggal.slice(0, 7), hari: aktivitas.tanggal }}
            className={buttonLook('sekunder', 'besar')}
          >
            {t.kalender}
          </Link>
          <Button
            variant="polos"
            icon={<Undo2 size={18} aria-hidden />}
            busy={tarik.isPending}
            onClick={() =>
              tarik.mutate(aktivitas, {
                onSuccess: (draf) => {
                  toast(t.ditarik);
                  onDitarik(draf);
                },
              })
            }
          >
            {t.tarik}
          </Button>
        </div>
      </Card>
    </div>
  );
}
