import { useSearch } from '@tanstack/react-router';
import { useSesi } from '../../api/sesi.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { PageHeader } from '../../ui/layout.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { BAGIAN, type Bagian } from './bagian.ts';
import { GangguanBagian } from './gangguan.tsx';
import { InstansiBagian } from './instansi.tsx';
import { KalenderBagian } from './kalender.tsx';
import { KoreksiBagian } from './koreksi.tsx';
import { SayaBagian } from './saya.tsx';
import { teks } from './teks.ts';

/** Every limit that runs; for operators also those of the agency, the calendar, outages and corrections. */
export function TenggatPage() {
  const { bagian = 'saya' }: { bagian?: Bagian } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const { peran } = useSesi();
  const operator = peran.includes('OPERATOR');
  const pengelola = operator || peran.includes('ADMIN');
  const terlihat = BAGIAN.filter(
    (b) => b === 'saya' || b === 'kalender' || (b === 'koreksi' ? operator : pengelola),
  );
  const Isi = ISI[terlihat.includes(bagian) ? bagian : 'saya'];
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      <Tabs
        label={teks.judul}
        items={terlihat.map((value) => ({ value, label: teks.bagian[value] }))}
        value={terlihat.includes(bagian) ? bagian : 'saya'}
        onChange={(value) => filter({ bagian: value === 'saya' ? undefined : value })}
      >
        <Isi />
      </Tabs>
    </>
  );
}

const ISI: Record<Bagian, () => React.ReactNode> = {
  saya: SayaBagian,
  instansi: InstansiBagian,
  kalender: KalenderBagian,
  gangguan: GangguanBagian,
  koreksi: KoreksiBagian,
};
