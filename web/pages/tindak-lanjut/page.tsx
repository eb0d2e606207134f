import { useSearch } from '@tanstack/react-router';
import { type Peran, useSesi } from '../../api/sesi.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { buttonLook } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { DaftarUsulan } from './daftar.tsx';
import { BelumMaju } from './kemajuan.tsx';
import { Pendampingan } from './pendampingan.tsx';
import { Prioritas } from './prioritas.tsx';
import { teks } from './teks.ts';

const TAMPILAN = ['bawahan', 'unit', 'pendampingan', 'prioritas'] as const;
type Tampilan = 'saya' | (typeof TAMPILAN)[number];

const UNTUK: Partial<Record<Tampilan, readonly Peran[]>> = {
  bawahan: ['PENILAI'],
  unit: ['OPERATOR'],
  prioritas: ['OPERATOR', 'PIMPINAN'],
};

/** What follows from results: proposals and what became of them, guidance and counselling, priorities. */
export function TindakLanjutPage() {
  const search: { tampilan?: Tampilan } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const { peran } = useSesi();
  const ada = (['saya', ...TAMPILAN] as const).filter((t) => {
    const untuk = UNTUK[t];
    return !untuk || untuk.some((p) => peran.includes(p));
  });
  const tampilan = search.tampilan && ada.includes(search.tampilan) ? search.tampilan : 'saya';
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          <Tautan ke="/rencana-kompetensi" className={buttonLook('sekunder')}>
            {teks.rencana}
          </Tautan>
        }
      />
      <Tabs
        label={teks.tampilan}
        value={tampilan}
        onChange={(v) => filter({ tampilan: v === 'saya' ? undefined : v })}
        items={ada.map((value) => ({ value, label: teks[value] }))}
      >
        {tampilan === 'pendampingan' && <Pendampingan />}
        {tampilan === 'prioritas' && <Prioritas />}
        {tampilan === 'bawahan' && <BelumMaju />}
        {(tampilan === 'saya' || tampilan === 'bawahan' || tampilan === 'unit') && (
          <DaftarUsulan key={tampilan} lingkup={tampilan} />
        )}
      </Tabs>
    </>
  );
}
