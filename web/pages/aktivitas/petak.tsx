import { clsx } from 'clsx';
import type { KeyboardEvent } from 'react';
import type { Skema } from '../../api/client.ts';
import { tanggalHari } from '../../parts/format.ts';
import { type Tone, ToneShape } from '../../ui/badge.tsx';
import { type KeadaanHari, keadaanHari, NADA_HARI } from './keadaan-hari.ts';
import { teks } from './teks.ts';

const GROUND: Record<Tone, string> = {
  unggul: 'bg-brand-soft text-brand-ink',
  baik: 'bg-brand-soft text-brand-ink',
  perhatian: 'bg-attention-soft text-attention-ink',
  bahaya: 'bg-danger-soft text-danger-ink',
  gawat: 'bg-danger-soft text-danger-ink',
  info: 'bg-info-soft text-info-ink',
  netral: 'bg-sunken text-muted',
};

/** The month as a grid from Monday; arrow keys move between days. Below it, what each sign means. */
export function Petak({
  kalender,
  hariIni,
  terpilih,
  onPilih,
}: {
  kalender: Skema<'KalenderAktivitas'>;
  hariIni: string;
  terpilih: string | undefined;
  onPilih: (tanggal: string) => void;
}) {
  const t = teks.kalender;
  const kosong = Temporal.PlainDate.from(`${kalender.bulan}-01`).dayOfWeek - 1;
  const keadaan = kalender.hari.map((h) => keadaanHari(h, hariIni));
  const dipakai = (Object.keys(NADA_HARI) as KeadaanHari[]).filter((k) => keadaan.includes(k));
  const fokus = terpilih?.startsWith(kalender.bulan) ? terpilih : kalender.hari[0]?.tanggal;

  function pindah(event: KeyboardEvent<HTMLElement>): void {
    const langkah = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key];
    const tombol = event.target as HTMLElement;
    if (langkah === undefined || !tombol.dataset.hari) return;
    event.preventDefault();
    const ke = kalender.hari.findIndex((h) => h.tanggal === tombol.dataset.hari) + langkah;
    const tujuan = kalender.hari[ke];
    if (tujuan) event.currentTarget.querySelector<HTMLElement>(`[data-hari="${tujuan.tanggal}"]`)?.focus();
  }

  return (
    <>
      <div className="grid grid-cols-7 gap-1 pb-1 text-center text-xs font-semibold text-muted" aria-hidden>
        {t.hariPendek.map((nama) => (
          <span key={nama}>{nama}</span>
        ))}
      </div>
      <div role="group" aria-label={t.judul} className="grid grid-cols-7 gap-1" onKeyDown={pindah}>
        {kalender.hari.map((h, i) => {
          const k = keadaan[i]!;
          const nada = NADA_HARI[k];
          const aktif = h.tanggal === terpilih;
          return (
            <button
              key={h.tanggal}
              type="button"
              data-hari={h.tanggal}
              tabIndex={h.tanggal === fokus ? 0 : -1}
              aria-pressed={aktif}
              aria-current={h.tanggal === hariIni ? 'date' : undefined}
              aria-label={`${tanggalHari(h.tanggal)}: ${h.libur ?? t.keadaanHari[k]}${h.menit > 0 ? `, ${t.menit(String(h.menit))}` : ''}`}
              onClick={() => onPilih(h.tanggal)}
              style={i === 0 ? { gridColumnStart: kosong + 1 } : undefined}
              className={clsx(
                'flex min-h-14 flex-col items-center gap-0.5 rounded-md px-0.5 py-1.5 sm:min-h-18',
                nada ? GROUND[nada] : 'text-muted hover:bg-sunken',
                aktif && 'ring-3 ring-brand',
              )}
            >
              <span
                className={clsx(
                  'grid size-6 place-items-center rounded-full text-sm tabular-nums',
                  h.tanggal === hariIni ? 'bg-brand font-bold text-on-brand' : 'font-semibold',
                )}
              >
                {Number(h.tanggal.slice(8))}
              </span>
              {nada && <ToneShape tone={nada} size={11} />}
              {h.menit > 0 && <span className="text-[0.6875rem] leading-none tabular-nums">{h.menit}</span>}
            </button>
          );
        })}
      </div>
      {dipakai.length > 0 && (
        <ul
          aria-label={t.legenda}
          className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 border-t border-line pt-3 text-xs"
        >
          {dipakai.map((k) => (
            <li key={k} className="flex items-center gap-1.5 text-muted">
              <span className={clsx('grid size-5 place-items-center rounded', GROUND[NADA_HARI[k]!])}>
                <ToneShape tone={NADA_HARI[k]!} size={10} />
              </span>
              {t.keadaanHari[k]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
