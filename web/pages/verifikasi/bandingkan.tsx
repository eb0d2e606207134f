import { clsx } from 'clsx';
import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Putusan } from './putusan.tsx';
import { teks } from './teks.ts';

type Hasil = { keadaan: 'memeriksa' | 'sama' | 'beda' | 'tak-terbaca'; nama: string };

/** Compares a file with the checksum of the issued one, on this device: the file does not leave it. */
export function Bandingkan({ sha256 }: { sha256: string }) {
  const [hasil, setHasil] = useState<Hasil | null>(null);
  const [diAtas, setDiAtas] = useState(false);

  async function bandingkan(berkas: File | undefined): Promise<void> {
    if (!berkas) return;
    const nama = berkas.name;
    setHasil({ keadaan: 'memeriksa', nama });
    try {
      const sidik = await sidikBerkas(berkas);
      setHasil({ keadaan: sidik === sha256 ? 'sama' : 'beda', nama });
    } catch {
      setHasil({ keadaan: 'tak-terbaca', nama });
    }
  }

  return (
    <Card title={teks.bandingkan}>
      {crypto.subtle ? (
        <>
          <p className="text-muted">{teks.bandingkanIsi}</p>
          <label
            onDragOver={(event) => {
              event.preventDefault();
              setDiAtas(true);
            }}
            onDragLeave={() => setDiAtas(false)}
            onDrop={(event) => {
              event.preventDefault();
              setDiAtas(false);
              void bandingkan(event.dataTransfer.files[0]);
            }}
            className={clsx(
              'mt-4 flex cursor-pointer flex-col items-center gap-1 rounded-lg border-2 border-dashed px-4 py-7 text-center',
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand',
              diAtas ? 'border-brand bg-brand-soft' : 'border-control hover:bg-sunken',
            )}
          >
            <FileSearch size={28} aria-hidden className="text-brand-ink" />
            <span className="font-semibold text-brand-ink">{teks.pilih}</span>
            <span className="hidden text-sm text-muted sm:inline">{teks.seret}</span>
            <input
              type="file"
              accept="application/pdf,.pdf"
              className="sr-only"
              onChange={(event) => {
                void bandingkan(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          </label>
          <div aria-live="polite" className="mt-4 empty:hidden">
            {hasil && <HasilBanding {...hasil} />}
          </div>
        </>
      ) : (
        <Notice tone="perhatian">{teks.perluAman}</Notice>
      )}
      <p className="mt-4 text-sm">
        <span className="block text-muted">{teks.sidik}</span>
        <span className="font-mono text-xs break-all">{sha256}</span>
      </p>
    </Card>
  );
}

function HasilBanding({ keadaan, nama }: Hasil) {
  switch (keadaan) {
    case 'memeriksa':
      return <p className="text-muted">{teks.memeriksa}</p>;
    case 'sama':
      return <Putusan tone="baik" judul={teks.sama} isi={teks.samaIsi(nama)} />;
    case 'beda':
      return <Putusan tone="bahaya" judul={teks.beda} isi={teks.bedaIsi(nama)} />;
    case 'tak-terbaca':
      return <Putusan tone="perhatian" judul={teks.takTerbaca} isi={teks.takTerbacaIsi} />;
  }
}

async function sidikBerkas(berkas: File): Promise<string> {
  const sidik = await crypto.subtle.digest('SHA-256', await berkas.arrayBuffer());
  return Array.from(new Uint8Array(sidik), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
