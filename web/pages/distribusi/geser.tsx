import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useId, useState } from 'react';
import { PREDIKAT, type Predikat, RATING, type Rating } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { kuadranKinerja } from '#rules/tables/kuadran.ts';
import type { Skema } from '../../api/client.ts';
import type { Masalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { kataPredikat, kataRating, tonePredikat } from '../../parts/predikat.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { kataBatas } from './batas.tsx';
import type { Sebaran } from './grafik.tsx';
import { teks } from './teks.ts';

type Orang = Skema<'OrangRuang'>;
export type Pasangan = { hasilKerja: Rating; perilaku: Rating };

export type DialogGeserProps = {
  orang: Orang;
  rating: Pasangan;
  periodeId: string;
  /** The spread with everything tried so far. */
  sebaran: Sebaran;
  sibuk: boolean;
  masalah: Masalah | null;
  onSimpan: (ke: Pasangan, alasan: string | null) => void;
  onLepas: () => void;
  onTutup: () => void;
};

/** Tries another pair of ratings for one person; the effect is seen before anything is kept. */
export function DialogGeser({
  orang,
  rating,
  periodeId,
  sebaran,
  sibuk,
  masalah,
  ...aksi
}: DialogGeserProps) {
  const { instansi } = useSesi();
  const kuadran = kuadranKinerja.pada(hari(instansi.hariIni)).nilai;
  const lama = orang.percobaan;
  const [ke, setKe] = useState<Pasangan>(lama && !lama.basi ? lama.ke : rating);
  const [alasan, setAlasan] = useState(lama?.alasan ?? '');
  const tampak = lama && !lama.basi ? lama.predikat : orang.predikat!;
  const baru = kuadran[ke.hasilKerja][ke.perilaku];
  const bergerak = ke.hasilKerja !== rating.hasilKerja || ke.perilaku !== rating.perilaku;
  return (
    <Dialog
      open
      title={teks.geser.judul(orang.pegawai.nama)}
      onClose={aksi.onTutup}
      dismissible={!sibuk}
      footer={
        <>
          {lama ? (
            <Button busy={sibuk} onClick={aksi.onLepas}>
              {teks.geser.lepas}
            </Button>
          ) : (
            <Button onClick={aksi.onTutup}>{teks.geser.batal}</Button>
          )}
          <Button
            variant="utama"
            busy={sibuk}
            disabled={!bergerak}
            onClick={() => aksi.onSimpan(ke, alasan.trim() || null)}
          >
            {teks.geser.simpan}
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        {masalah && <ErrorPanel problem={masalah} focus />}
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-sm">
          <p>{teks.geser.kini(pendek(rating.hasilKerja), pendek(rating.perilaku))}</p>
          <Link
            to="/penilaian/$periodeId/$pegawaiId"
            params={{ periodeId, pegawaiId: orang.pegawai.id }}
            className="inline-flex min-h-11 items-center font-semibold text-brand-ink underline-offset-4 hover:underline"
          >
            {teks.bukaPenilaian}
          </Link>
        </div>
        <Petak kuadran={kuadran} rating={rating} value={ke} onChange={setKe} />
        <div role="status" className="rounded-lg bg-sunken p-4">
          <h3 className="text-sm font-semibold">{teks.geser.akibat}</h3>
          {baru === tampak ? (
            <p className="mt-1 text-sm text-muted">{teks.geser.tetap}</p>
          ) : (
            <ul className="mt-2 space-y-1.5 text-sm">
              {PREDIKAT.filter((p) => p === tampak || p === baru).map((p) => (
                <li key={p} className="flex flex-wrap items-center gap-x-2">
                  <ToneShape tone={tonePredikat(p)} size={14} />
                  <span className="font-semibold">{kataPredikat(p)}</span>
                  <span className="tabular-nums">
                    {teks.menjadi(sebaran.jumlah[p], sebaran.jumlah[p] + (p === baru ? 1 : -1))}
                  </span>
                  <span className="text-muted">({kataBatas(sebaran, p)})</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Field label={teks.geser.alasan} hint={teks.geser.alasanAjar}>
          <Textarea value={alasan} maxLength={1000} onChange={(event) => setAlasan(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  );
}

const KOLOM = [...RATING].reverse();

function Petak({
  kuadran,
  rating,
  value,
  onChange,
}: {
  kuadran: Record<Rating, Record<Rating, Predikat>>;
  rating: Pasangan;
  value: Pasangan;
  onChange: (ke: Pasangan) => void;
}) {
  const nama = useId();
  const petunjuk = useId();
  return (
    <fieldset aria-describedby={petunjuk}>
      <legend className="text-sm font-semibold">{teks.geser.pilih}</legend>
      <p id={petunjuk} className="mt-0.5 mb-2 text-sm text-muted">
        {teks.geser.pilihAjar}
      </p>
      <div className="grid grid-cols-[4.25rem_1fr_1fr_1fr] gap-1 text-center text-xs sm:grid-cols-[6rem_1fr_1fr_1fr] sm:text-sm">
        <span aria-hidden className="self-end pb-1 text-start font-semibold text-muted">
          Hasil kerja ↓
        </span>
        {KOLOM.map((p) => (
          <span aria-hidden key={p} className="self-end pb-1 font-medium text-muted">
            Perilaku {pendek(p)}
          </span>
        ))}
        {RATING.map((h) => (
          <div key={h} className="contents">
            <span aria-hidden className="self-center text-start font-medium text-muted">
              {kapital(pendek(h))}
            </span>
            {KOLOM.map((p) => {
              const predikat = kuadran[h][p];
              const sekarang = rating.hasilKerja === h && rating.perilaku === p;
              return (
                <label
                  key={p}
                  className={clsx(
                    'flex min-h-16 cursor-pointer flex-col items-center justify-center gap-1 rounded-md border-2 bg-sunken px-1 py-2 leading-tight',
                    'has-checked:border-brand has-checked:bg-brand has-checked:font-bold has-checked:text-on-brand',
                    'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand',
                    sekarang ? 'border-dashed border-control' : 'border-transparent hover:border-brand-soft',
                  )}
                >
                  <input
                    type="radio"
                    className="sr-only"
                    name={nama}
                    checked={value.hasilKerja === h && value.perilaku === p}
                    onChange={() => onChange({ hasilKerja: h, perilaku: p })}
                    aria-label={`${teks.geser.sel(pendek(h), pendek(p), kataPredikat(predikat))}${sekarang ? ` (${teks.geser.iniSekarang})` : ''}`}
                  />
                  <span aria-hidden className="flex flex-col items-center gap-1">
                    <ToneShape tone={tonePredikat(predikat)} size={14} />
                    {kataPredikat(predikat)}
                    {sekarang && <span className="text-[11px] font-normal">{teks.geser.iniSekarang}</span>}
                  </span>
                </label>
              );
            })}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function pendek(rating: Rating): string {
  return kataRating(rating).replace(' ekspektasi', '').toLowerCase();
}

function kapital(kata: string): string {
  return kata.charAt(0).toUpperCase() + kata.slice(1);
}
