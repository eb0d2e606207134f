import { useQueryClient } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { Skema } from '../api/client.ts';
import { useWrite } from '../api/use-write.ts';
import { katalog } from '../text/katalog.ts';
import { Button } from '../ui/button.tsx';
import { toast } from '../ui/toast.tsx';
import { TombolBerkas } from './dokumen/tombol-berkas.tsx';

const teks = katalog({
  id: { siapkan: 'Siapkan PDF', siap: 'Dokumen siap.' },
  en: { siapkan: 'Prepare PDF' },
});

/** One sealed form: prepared by a press, then at hand in the same place. */
export function CetakSatu({
  nama,
  kirim,
}: {
  /** Which form, for who hears the button: "Matriks (A.1.5)". */
  nama: string;
  kirim: (kunci: string) => Promise<{ data?: Skema<'Dokumen'> }>;
}) {
  const client = useQueryClient();
  const terbitkan = useWrite({
    write: async (_: void, kunci) => (await kirim(kunci)).data,
    onSuccess: () => {
      toast(teks.siap);
      void client.invalidateQueries({ queryKey: ['dokumen'] });
    },
    onError: (masalah) => toast(masalah.detail ?? masalah.title, { tone: 'gagal' }),
  });
  if (terbitkan.data) return <TombolBerkas dokumen={terbitkan.data} nama={nama} />;
  return (
    <Button
      icon={<Printer size={20} aria-hidden />}
      aria-label={`${teks.siapkan} ${nama}`}
      busy={terbitkan.isPending}
      onClick={() => terbitkan.mutate()}
    >
      {teks.siapkan}
    </Button>
  );
}
