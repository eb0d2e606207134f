import type { Skema } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { Progress } from '../../ui/feedback.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

/** The month in numbers, and why they are so. */
export function Ringkasan({ kalender }: { kalender: Skema<'KalenderAktivitas'> }) {
  const t = teks.kalender;
  const { ringkasan: r, batasMenitHarian } = kalender;
  return (
    <Card>
      <Progress
        label={t.dihitung}
        value={r.menitDihitung}
        max={r.targetMenit}
        text={`${angka(r.menitDihitung)} ${t.dariTarget(t.menit(angka(r.targetMenit)))}`}
      />
      <dl className="mt-4 grid grid-cols-3 gap-2 text-center">
        <Angka nama={t.dilaporkan} nilai={angka(r.menit)} />
        <Angka nama={t.hariTerisi} nilai={`${r.hariTerisi} / ${r.hariKerja}`} />
        <Angka nama={t.belum} nilai={angka(r.hariKosong)} />
      </dl>
      <Disclosure summary={t.mengapa} className="mt-2">
        <div className="space-y-2 text-sm text-muted">
          <p>{t.mengapaDihitung(angka(batasMenitHarian))}</p>
          <p>{t.mengapaTarget(angka(batasMenitHarian))}</p>
          <p>{t.mengapaRating}</p>
        </div>
      </Disclosure>
    </Card>
  );
}

function Angka({ nama, nilai }: { nama: string; nilai: string }) {
  return (
    <div className="flex flex-col-reverse justify-end rounded-md bg-sunken px-2 py-3">
      <dt className="text-xs text-muted">{nama}</dt>
      <dd className="text-lg font-bold tabular-nums">{nilai}</dd>
    </div>
  );
}
