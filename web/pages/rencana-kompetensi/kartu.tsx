import { useState } from 'react';
import { LABEL_BENTUK_KOMPETENSI } from '#rules/tindak-lanjut/label.ts';
import type { Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal } from '../../parts/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { FormAkhir } from './akhir.tsx';
import { teks } from './teks.ts';

type Rencana = Skema<'RencanaKompetensi'>;

const TONE: Record<Rencana['keadaan'], Tone> = {
  DIRENCANAKAN: 'info',
  SELESAI: 'baik',
  DIBATALKAN: 'netral',
};

/** One plan: what is missing, how it is closed, until when, and what came of it. */
export function KartuRencana({ satu }: { satu: Rencana }) {
  const { hariIni } = useSesi().instansi;
  const [apa, buka] = useState<'penyelesaian' | 'pembatalan' | null>(null);
  const lewat = satu.keadaan === 'DIRENCANAKAN' && satu.sampai < hariIni;
  const boleh = (nama: string) => satu.kemampuan.includes(`rencana-kompetensi.${nama}`);
  return (
    <Card className="h-full">
      <div className="flex flex-wrap gap-2">
        <Badge tone={TONE[satu.keadaan]}>{teks.keadaan[satu.keadaan]}</Badge>
        {lewat && <Badge tone="perhatian">{teks.lewat}</Badge>}
      </div>
      <h2 className="mt-2 text-lg font-semibold">{satu.kompetensi}</h2>
      <p className="text-sm text-muted">
        {[
          LABEL_BENTUK_KOMPETENSI[satu.bentuk],
          satu.pendamping && teks.bersama(satu.pendamping.nama),
          teks.sampai(tanggal(satu.sampai)),
          satu.jp > 0 && teks.jp(satu.jp),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="mt-2 whitespace-pre-line">{satu.kesenjangan}</p>
      {satu.hasil && (
        <p className="mt-2 border-s-3 border-line ps-3 whitespace-pre-line">
          <span className="block text-sm text-muted">
            {satu.keadaan === 'SELESAI' ? teks.hasil : teks.alasanBatal}
          </span>
          {satu.hasil}
        </p>
      )}
      {satu.kemampuan.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-2">
          {boleh('selesaikan') && <Button onClick={() => buka('penyelesaian')}>{teks.selesaikan}</Button>}
          {boleh('batalkan') && (
            <Button variant="polos" onClick={() => buka('pembatalan')}>
              {teks.batalkan}
            </Button>
          )}
        </div>
      )}
      {apa && <FormAkhir satu={satu} apa={apa} onClose={() => buka(null)} />}
    </Card>
  );
}
