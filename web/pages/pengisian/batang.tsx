import type { Skema } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { Badge, type Tone, ToneShape } from '../../ui/badge.tsx';
import { KEADAAN_PENGISIAN, type KeadaanPengisian, type SaringanPengisian } from './keadaan.ts';
import { teks } from './teks.ts';

export type Hitungan = Pick<
  Skema<'Pengisian'>['unit'][number],
  'pegawai' | 'tidakWajib' | 'belum' | 'draf' | 'diajukan' | 'dikembalikan' | 'disetujui'
>;

const LOOK: Record<KeadaanPengisian, { tone: Tone; kolom: keyof Hitungan; batang: string; tanda: string }> = {
  DISETUJUI: { tone: 'baik', kolom: 'disetujui', batang: 'bg-brand', tanda: 'text-brand' },
  DIAJUKAN: { tone: 'info', kolom: 'diajukan', batang: 'bg-info-ink', tanda: 'text-info-ink' },
  DIKEMBALIKAN: { tone: 'bahaya', kolom: 'dikembalikan', batang: 'bg-danger', tanda: 'text-danger' },
  DRAF: { tone: 'perhatian', kolom: 'draf', batang: 'bg-attention', tanda: 'text-attention' },
  BELUM: { tone: 'netral', kolom: 'belum', batang: 'bg-control/60', tanda: 'text-control' },
  TIDAK_WAJIB: { tone: 'netral', kolom: 'tidakWajib', batang: 'bg-sunken', tanda: 'text-muted' },
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

/** The key of the bars with the numbers; each is a filter of the list, first of all who is not done. */
export function Keterangan({
  hitungan,
  value,
  onChange,
}: {
  hitungan: Hitungan;
  value: SaringanPengisian | undefined;
  onChange: (saringan: SaringanPengisian | undefined) => void;
}) {
  const pilihan: { saringan: SaringanPengisian | undefined; kata: string; jumlah: number }[] = [
    { saringan: undefined, kata: teks.belumSelesai, jumlah: hitungan.pegawai - hitungan.disetujui },
    ...KEADAAN_PENGISIAN.map((keadaan) => ({
      saringan: keadaan,
      kata: teks.keadaan[keadaan],
      jumlah: jumlahPada(hitungan, keadaan),
    })),
    ...(hitungan.tidakWajib > 0
      ? [
          {
            saringan: 'TIDAK_WAJIB' as const,
            kata: teks.keadaan.TIDAK_WAJIB,
            jumlah: hitungan.tidakWajib,
          },
        ]
      : []),
    { saringan: 'SEMUA', kata: teks.keadaanSemua, jumlah: hitungan.pegawai + hitungan.tidakWajib },
  ];
  return (
    <div role="group" aria-label={teks.pilihKeadaan} className="mt-4 flex flex-wrap gap-2">
      {pilihan.map(({ saringan, kata, jumlah }) => (
        <button
          key={saringan ?? 'BELUM_SELESAI'}
          type="button"
          aria-pressed={value === saringan}
          onClick={() => onChange(saringan)}
          className={`inline-flex min-h-11 items-center gap-2 rounded-full border px-3.5 text-sm font-medium ${
            value === saringan
              ? 'border-brand bg-brand-soft text-brand-ink'
              : 'border-control bg-surface hover:bg-sunken'
          }`}
        >
          {saringan && saringan !== 'SEMUA' && (
            <span className={LOOK[saringan].tanda}>
              <ToneShape tone={LOOK[saringan].tone} />
            </span>
          )}
          {kata}
          <span className="font-semibold tabular-nums">{angka(jumlah)}</span>
        </button>
      ))}
    </div>
  );
}

/** The states of several units together. */
export function jumlahkan(unit: readonly Hitungan[]): Hitungan {
  const total = (kolom: keyof Hitungan) => unit.reduce((jumlah, satu) => jumlah + satu[kolom], 0);
  return {
    pegawai: total('pegawai'),
    tidakWajib: total('tidakWajib'),
    belum: total('belum'),
    draf: total('draf'),
    diajukan: total('diajukan'),
    dikembalikan: total('dikembalikan'),
    disetujui: total('disetujui'),
  };
}
