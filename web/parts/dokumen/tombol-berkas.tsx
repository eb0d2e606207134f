import { Download, ExternalLink, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { Skema } from '../../api/client.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Dokumen = Skema<'Dokumen'>;

/** Open, download, and where the device can, share the file of an issued document. `nama` is the document in words. */
export function TombolBerkas({ dokumen, nama }: { dokumen: Dokumen; nama: string }) {
  const [sibuk, setSibuk] = useState(false);
  const alamat = `/api/v1/dokumen/${dokumen.id}/isi`;

  async function bagikan(): Promise<void> {
    setSibuk(true);
    try {
      const jawaban = await fetch(alamat);
      if (!jawaban.ok) throw new Error(`${jawaban.status}`);
      const files = [new File([await jawaban.blob()], dokumen.namaBerkas, { type: 'application/pdf' })];
      await navigator.share({ files, title: nama });
    } catch (galat) {
      const dibatalkan = galat instanceof DOMException && galat.name === 'AbortError';
      if (!dibatalkan) toast(teks.bagikanGagal, { tone: 'gagal' });
    } finally {
      setSibuk(false);
    }
  }

  return (
    <div className="flex flex-wrap gap-2">
      <a
        href={alamat}
        target="_blank"
        rel="noreferrer"
        aria-label={teks.bukaNama(nama)}
        className={buttonLook('sekunder')}
      >
        <ExternalLink size={18} aria-hidden />
        {teks.buka}
      </a>
      <a
        href={alamat}
        download={dokumen.namaBerkas}
        aria-label={teks.unduhNama(nama)}
        className={buttonLook('polos')}
      >
        <Download size={18} aria-hidden />
        {teks.unduh}
      </a>
      {dapatBerbagi() && (
        <Button
          variant="polos"
          busy={sibuk}
          icon={<Share2 size={18} aria-hidden />}
          aria-label={teks.bagikanNama(nama)}
          onClick={() => void bagikan()}
        >
          {teks.bagikan}
        </Button>
      )}
    </div>
  );
}

function dapatBerbagi(): boolean {
  const contoh = new File([''], 'dokumen.pdf', { type: 'application/pdf' });
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [contoh] });
}
