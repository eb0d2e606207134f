import { useSearch } from '@tanstack/react-router';
import { useSesi } from '../../api/sesi.ts';
import { PageHeader } from '../../ui/layout.tsx';
import { RiwayatSaya } from '../riwayat/daftar.tsx';
import { Karier } from './karier.tsx';
import { teks } from './teks.ts';

/** One's own: angka kredit, IP ASN, talent, discipline, TPP, and the record they rest on. */
export function KarierPage() {
  const { pegawai } = useSesi();
  const { bulan }: { bulan?: string } = useSearch({ strict: false });
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      <Karier pegawaiId={pegawai.id} bulan={bulan} />
      <div className="mt-4">
        <RiwayatSaya pegawaiId={pegawai.id} />
      </div>
    </>
  );
}
