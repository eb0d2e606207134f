import { clsx } from 'clsx';
import { BriefcaseBusiness } from 'lucide-react';
import type { Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { rentang, tanggal } from '../../parts/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type Penugasan = Skema<'Pegawai'>['penugasan'][number];
type Masa = 'kini' | 'lalu' | 'nanti';

const TONES: Record<Masa, Tone> = { kini: 'baik', lalu: 'netral', nanti: 'info' };

/** Every post the person held, newest first, each with its assessors through time. */
export function Riwayat({
  penugasan,
  bolehAtur,
  onTambah,
  onPenilai,
  onAkhiri,
}: {
  penugasan: readonly Penugasan[];
  bolehAtur: boolean;
  onTambah: () => void;
  onPenilai: (penugasan: Penugasan) => void;
  onAkhiri: (penugasan: Penugasan) => void;
}) {
  const { hariIni } = useSesi().instansi;
  return (
    <Card
      title={teks.riwayat.judul}
      aside={
        bolehAtur && (
          <Button variant="polos" onClick={onTambah}>
            {teks.riwayat.tambah}
          </Button>
        )
      }
      flush={penugasan.length === 0}
    >
      {penugasan.length === 0 ? (
        <EmptyState title={teks.riwayat.kosong} icon={<BriefcaseBusiness size={28} />}>
          {teks.riwayat.kosongAjar}
        </EmptyState>
      ) : (
        <ol className="ms-2">
          {penugasan.map((satu) => (
            <SatuPenugasan
              key={satu.id}
              penugasan={satu}
              hariIni={hariIni}
              onPenilai={bolehAtur ? () => onPenilai(satu) : undefined}
              onAkhiri={bolehAtur ? () => onAkhiri(satu) : undefined}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}

function SatuPenugasan({
  penugasan,
  hariIni,
  onPenilai,
  onAkhiri,
}: {
  penugasan: Penugasan;
  hariIni: string;
  onPenilai?: (() => void) | undefined;
  onAkhiri?: (() => void) | undefined;
}) {
  const { jabatan, unitKerja, jenis, penilai } = penugasan;
  const masa = masaDari(penugasan, hariIni);
  const dapatDiatur = masa !== 'lalu';
  return (
    <li className="relative border-s-2 border-line ps-6 pb-7 last:border-transparent last:pb-1">
      <span
        aria-hidden
        className={clsx(
          'absolute -start-[9px] top-1.5 size-4 rounded-full border-2',
          masa === 'lalu' ? 'border-control bg-surface' : 'border-brand bg-brand',
        )}
      />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="font-semibold">{jabatan}</h3>
        {jenis !== 'DEFINITIF' && <Badge tone="info">{teks.jenisTugas[jenis]}</Badge>}
        <Badge tone={TONES[masa]}>{teks.riwayat[masa]}</Badge>
      </div>
      <p className="text-sm text-muted">{unitKerja}</p>
      <p className="text-sm text-muted">{masaDalamKata(penugasan, masa)}</p>
      <div className="mt-3 rounded-md bg-sunken/60 px-3.5 py-3">
        <h4 className="text-xs font-semibold text-muted">{teks.riwayat.penilai}</h4>
        {penilai.length === 0 ? (
          <p className="mt-1 text-sm">{teks.riwayat.tanpaPenilai}</p>
        ) : (
          <ul className="mt-1 space-y-2">
            {penilai.map((satu) => {
              const masaPenilai = masaDari(satu, hariIni);
              return (
                <li key={satu.id} className="text-sm">
                  <span className={masaPenilai === 'lalu' ? 'text-muted' : 'font-semibold'}>{satu.nama}</span>
                  <span className="block text-muted">
                    {teks.dasarPenilai[satu.dasar]} · {masaDalamKata(satu, masaPenilai)}
                  </span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
      {dapatDiatur && (onPenilai || onAkhiri) && (
        <div className="mt-3 flex flex-wrap gap-2">
          {onPenilai && (
            <Button onClick={onPenilai}>
              {penilai.length > 0 ? teks.riwayat.ganti : teks.riwayat.tetapkan}
              <span className="sr-only"> {jabatan}</span>
            </Button>
          )}
          {onAkhiri && (
            <Button variant="polos" onClick={onAkhiri}>
              {teks.riwayat.akhiri}
              <span className="sr-only"> {jabatan}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function masaDari({ dari, sampai }: { dari: string; sampai: string | null }, hariIni: string): Masa {
  if (dari > hariIni) return 'nanti';
  return sampai !== null && sampai < hariIni ? 'lalu' : 'kini';
}

function masaDalamKata({ dari, sampai }: { dari: string; sampai: string | null }, masa: Masa): string {
  if (sampai !== null) return rentang(dari, sampai);
  return masa === 'nanti' ? teks.riwayat.mulai(tanggal(dari)) : teks.riwayat.sejak(tanggal(dari));
}
