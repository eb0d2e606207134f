import type { Skema } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { Badge, type Tone, ToneShape } from '../../ui/badge.tsx';
import { KEADAAN_PENGISIAN, type KeadaanPengisian } from './keadaan.ts';
import { teks } from './teks.ts';

export type Hitungan = Pick<
  Skema<'Pengisian'>['unit'][number],
  'pegawai' | 'belum' | 'draf' | 'diajukan' | 'dikembalikan' | 'disetujui'
>;

const LOOK: Record<KeadaanPengisian, { tone: Tone; kolom: keyof Hitungan; batang: string; tanda: string }> = {
  DISETUJUI: { tone: 'baik', kolom: 'disetujui', batang: 'bg-brand', tanda: 'text-brand' },
  DIAJUKAN: { tone: 'info', kolom: 'diajukan', batang: 'bg-info-ink', tanda: 'text-info-ink' },
  DIKEMBALIKAN: { tone: 'bahaya', kolom: 'dikembalikan', batang: 'bg-danger', tanda: 'text-danger' },
  DRAF: { tone: 'perhatian', kolom: 'draf', batang: 'bg-attention', tanda: 'text-attention' },
  BELUM: { tone: 'netral', kolom: 'belum', batang: 'bg-control/60', tanda: 'text-control' },
};

export function KeadaanBadge({ keadaan }: { keadaan: KeadaanPengisian }) {
  return <Badge tone={LOOK[keadaan].tone}>{teks.keadaan[keadaan]}</Badge>;
}

export function jumlahPada(hitungan: Hitungan, keadaan: KeadaanPengisian): number {
  return hitungan[LOOK[keadaan].kolom];
}

/** How many people are in each state, as parts of one bar. The numbers stand beside it in words. */
export function Batang({ hitungan, tinggi = 'h-3' }: { hitungan: Hitungan; tinggi?: string }) {
  return (
    <div
      aria-hidden
      className={`flex ${tinggi} gap-px overflow-hidden rounded-full bg-sunken ring-1 ring-line ring-inset`}
    >
      {KEADAAN_PENGISIAN.map((keadaan) => {
        const jumlah = jumlahPada(hitungan, keadaan);
        return (
          jumlah > 0 && <div key={keadaan} className={LOOK[keadaan].batang} style={{ flexGrow: jumlah }} />
        );
      })}
    </div>
  );
}

/** The key of the bars, with the numbers; each one is a filter. */
export function Keterangan({
  hitungan,
  value,
  onChange,
}: {
  hitungan: Hitungan;
  value: KeadaanPengisian | undefined;
  onChange: (keadaan: KeadaanPengisian | undefined) => void;
}) {
  return (
    <div role="group" aria-label={teks.pilihKeadaan} className="mt-3 flex flex-wrap gap-2">
      {KEADAAN_PENGISIAN.map((keadaan) => {
        const dipilih = value === keadaan;
        return (
          <button
            key={keadaan}
            type="button"
            aria-pressed={dipilih}
            onClick={() => onChange(dipilih ? undefined : keadaan)}
            className={`inline-flex min-h-11 items-center gap-2 rounded-full border px-3.5 text-sm font-medium ${
              dipilih
                ? 'border-brand bg-brand-soft text-brand-ink'
                : 'border-control bg-surface hover:bg-sunken'
            }`}
          >
            <span className={LOOK[keadaan].tanda}>
              <ToneShape tone={LOOK[keadaan].tone} />
            </span>
            {teks.keadaan[keadaan]}
            <span className="font-semibold tabular-nums">{angka(jumlahPada(hitungan, keadaan))}</span>
          </button>
        );
      })}
    </div>
  );
}

/** The states of several units together. */
export function jumlahkan(unit: readonly Hitungan[]): Hitungan {
  const total = (kolom: keyof Hitungan) => unit.reduce((jumlah, satu) => jumlah + satu[kolom], 0);
  return {
    pegawai: total('pegawai'),
    belum: total('belum'),
    draf: total('draf'),
    diajukan: total('diajukan'),
    dikembalikan: total('dikembalikan'),
    disetujui: total('disetujui'),
  };
}
