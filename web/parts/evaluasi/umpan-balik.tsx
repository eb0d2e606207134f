import { LABEL_HUBUNGAN_UMPAN_BALIK } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { tanggalPendek } from '../format.ts';
import { teks } from './teks.ts';

type UmpanBalik = Skema<'UmpanBalikEvaluasi'>;

const SENTIMEN: Record<UmpanBalik['sentimen'], { kata: string; tone: Tone }> = {
  POSITIF: { kata: teks.positif, tone: 'baik' },
  PERLU_PERBAIKAN: { kata: teks.perluPerbaikan, tone: 'perhatian' },
  NETRAL: { kata: teks.netral, tone: 'netral' },
};

/** The tenor of feedback in its word, shape and colour. */
export function SentimenBadge({ sentimen }: { sentimen: UmpanBalik['sentimen'] }) {
  const { kata, tone } = SENTIMEN[sentimen];
  return <Badge tone={tone}>{kata}</Badge>;
}

/** What was said, by whom as far as one may know, and when. */
export function KutipanUmpanBalik({ daftar }: { daftar: readonly UmpanBalik[] }) {
  return (
    <ul className="space-y-3">
      {daftar.map((satu) => (
        <li key={satu.id} className="border-s-3 border-line ps-3">
          <p className="text-sm">{satu.uraian}</p>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
            <SentimenBadge sentimen={satu.sentimen} />
            <span>
              {satu.pemberi?.nama ??
                (satu.hubungan ? LABEL_HUBUNGAN_UMPAN_BALIK[satu.hubungan] : teks.tanpaNama)}
              {satu.hari && ` · ${tanggalPendek(satu.hari)}`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
