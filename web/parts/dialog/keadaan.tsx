import type { KeadaanDialog } from '#rules/enum.ts';
import { LABEL_KEADAAN_DIALOG } from '#rules/label.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';

const TONE: Record<KeadaanDialog, Tone> = {
  DIJADWALKAN: 'info',
  MENUNGGU_KONFIRMASI: 'perhatian',
  DIKONFIRMASI: 'baik',
  DIBATALKAN: 'netral',
};

/** Where a dialogue stands. */
export function KeadaanDialogBadge({ keadaan }: { keadaan: KeadaanDialog }) {
  return <Badge tone={TONE[keadaan]}>{LABEL_KEADAAN_DIALOG[keadaan]}</Badge>;
}
