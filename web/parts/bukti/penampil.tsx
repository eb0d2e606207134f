import { Download, ExternalLink } from 'lucide-react';
import { buttonLook } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Gambar } from './gambar.tsx';
import { teks } from './teks.ts';
import type { BuktiRingkas } from './use-unggahan.ts';

/** One piece of evidence, large: pictures and PDF in place, other files and links by their own program. */
export function Penampil({ bukti, onClose }: { bukti: BuktiRingkas | null; onClose: () => void }) {
  if (!bukti) return null;
  const alamat = bukti.tautan ?? `/api/v1/bukti/${bukti.id}/isi`;
  const tautan = bukti.jenis === 'TAUTAN';
  const dalamHalaman = bukti.bergambar || bukti.tipeIsi === 'application/pdf';
  return (
    <Dialog
      open
      onClose={onClose}
      title={bukti.nama}
      size="lebar"
      footer={
        <a
          href={alamat}
          target="_blank"
          rel="noreferrer"
          download={dalamHalaman || tautan ? undefined : bukti.nama}
          className={buttonLook('utama')}
        >
          {dalamHalaman || tautan ? (
            <ExternalLink size={18} aria-hidden />
          ) : (
            <Download size={18} aria-hidden />
          )}
          {dalamHalaman || tautan ? teks.bukaTab : teks.unduh}
        </a>
      }
    >
      {bukti.bergambar ? (
        <img src={alamat} alt={bukti.nama} className="mx-auto max-h-[70dvh] rounded-md object-contain" />
      ) : bukti.tipeIsi === 'application/pdf' ? (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- browsers show no PDF in a sandbox; the server tells it by content and sends it with a CSP of its own
        <iframe
          src={alamat}
          title={bukti.nama}
          className="hidden h-[70dvh] w-full rounded-md border border-line sm:block"
        />
      ) : (
        <p className="flex items-center gap-4 text-muted">
          <Gambar bukti={bukti} />
          <span className="min-w-0 break-all">{tautan ? bukti.tautan : teks.tidakDapatTampil}</span>
        </p>
      )}
    </Dialog>
  );
}
