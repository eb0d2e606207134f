import { Download } from 'lucide-react';
import { katalog } from '../text/katalog.ts';
import { buttonLook } from '../ui/button.tsx';

const teks = katalog({
  id: { xlsx: 'Unduh Excel', csv: 'CSV', nama: (daftar: string) => `Unduh ${daftar} sebagai CSV` },
});

/** Takes a list along as a sheet, filtered as it is shown. `alamat` is the list's own address in the interface. */
export function UnduhDaftar({
  alamat,
  nama,
  saring = {},
}: {
  alamat: string;
  /** The list in words. */
  nama: string;
  saring?: Record<string, string | undefined>;
}) {
  const ke = (format: 'xlsx' | 'csv') => {
    const isi = new URLSearchParams({ format });
    for (const [kunci, nilai] of Object.entries(saring)) if (nilai) isi.set(kunci, nilai);
    return `/api/v1${alamat}/ekspor?${isi}`;
  };
  return (
    <div className="flex gap-1">
      <a href={ke('xlsx')} download className={buttonLook('sekunder')}>
        <Download size={18} aria-hidden />
        {teks.xlsx}
      </a>
      <a href={ke('csv')} download aria-label={teks.nama(nama)} className={buttonLook('polos')}>
        {teks.csv}
      </a>
    </div>
  );
}
