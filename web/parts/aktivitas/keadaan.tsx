import { LABEL_KEADAAN_AKTIVITAS } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';

export type Aktivitas = Skema<'Aktivitas'>;
export type KeadaanAktivitas = Aktivitas['keadaan'];

export const NADA_KEADAAN: Record<KeadaanAktivitas, Tone> = {
  DRAF: 'netral',
  DIKIRIM: 'info',
  DIVERIFIKASI: 'baik',
  DIREVISI: 'perhatian',
  DITOLAK: 'bahaya',
};

/** The state of an activity in its word, shape and colour. */
export function BadgeKeadaan({ keadaan }: { keadaan: KeadaanAktivitas }) {
  return <Badge tone={NADA_KEADAAN[keadaan]}>{LABEL_KEADAAN_AKTIVITAS[keadaan]}</Badge>;
}
