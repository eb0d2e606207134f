import type { ReactNode } from 'react';
import { tanggal } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import type { Perjanjian, PerjanjianRingkas } from './data.ts';
import { teks } from './teks.ts';

const TONE = { BELUM: 'netral', DRAF: 'perhatian', FINAL: 'baik' } as const;

export function KeadaanPerjanjian({ keadaan }: { keadaan: PerjanjianRingkas['keadaan'] }) {
  return <Badge tone={TONE[keadaan]}>{teks.keadaan[keadaan]}</Badge>;
}

/** The head of the page: whose it is, and how it stands. */
export function Kepala({ perjanjian, action }: { perjanjian: Perjanjian; action?: ReactNode }) {
  return (
    <PageHeader
      title={`${teks.judul} ${perjanjian.tahun}`}
      state={<KeadaanPerjanjian keadaan={perjanjian.keadaan} />}
      lead={[
        perjanjian.unitKerja.nama,
        perjanjian.pemilik?.nama,
        perjanjian.finalPada && teks.finalSejak(tanggal(perjanjian.finalPada)),
      ]
        .filter(Boolean)
        .join(' · ')}
      action={action}
    />
  );
}
