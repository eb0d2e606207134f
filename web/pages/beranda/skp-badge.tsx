import { LABEL_KEADAAN_SKP } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { teks } from './teks.ts';

type Keadaan = NonNullable<Skema<'Beranda'>['kedudukan']['skp']>['keadaan'];

const TONES: Record<Keadaan, Tone> = {
  BELUM: 'perhatian',
  DRAF: 'info',
  DIAJUKAN: 'info',
  DIKEMBALIKAN: 'perhatian',
  DISETUJUI: 'baik',
  DIREVISI: 'netral',
  DITUTUP: 'netral',
  DIARSIPKAN: 'netral',
};

/** The state of an SKP in its word, shape and colour. */
export function SkpBadge({ keadaan }: { keadaan: Keadaan }) {
  return (
    <Badge tone={TONES[keadaan]}>{keadaan === 'BELUM' ? teks.skpBelum : LABEL_KEADAAN_SKP[keadaan]}</Badge>
  );
}
