import { useRouter } from '@tanstack/react-router';
import { useSesi } from '../../api/sesi.ts';
import { BerandaView } from './view.tsx';

/** The home of the person signed in. */
export function BerandaPage() {
  const { pegawai, instansi } = useSesi();
  const router = useRouter();
  return (
    <BerandaView
      nama={pegawai.nama}
      hariIni={instansi.hariIni}
      tugas={[]}
      kedudukan={[]}
      berikutnya={[]}
      lapor={'/lapor' in router.routesByPath ? '/lapor' : undefined}
    />
  );
}
