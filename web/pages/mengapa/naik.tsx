import { TrendingUp } from 'lucide-react';
import { hari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { Dasar } from '../../parts/evaluasi/pasal-chip.tsx';
import { kataPredikat, kataRating, tonePredikat } from '../../parts/predikat.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import type { Mengapa } from './page.tsx';
import { teks } from './teks.ts';

type Kemungkinan = Mengapa['jejak']['lebihBaik'][number];

/** What would have made the predikat one step higher, as the rule says, with what it would have meant in the work. */
export function SatuTingkat({ mengapa: { bahan, jejak } }: { mengapa: Mengapa }) {
  if (!bahan.ratingHasil || !bahan.ratingPerilaku) return null;
  return (
    <section className="rounded-xl bg-info-soft p-5 sm:p-6">
      <h2 className="flex items-center gap-2.5 text-lg font-bold text-info-ink">
        <TrendingUp size={22} aria-hidden className="shrink-0" />
        {teks.naik.judul}
      </h2>
      {jejak.lebihBaik.length === 0 ? (
        <p className="mt-2">{teks.naik.puncak}</p>
      ) : (
        <>
          <ul className="mt-4 space-y-4">
            {jejak.lebihBaik.map((satu) => (
              <li key={`${satu.hasilKerja} ${satu.perilaku}`} className="space-y-3 rounded-lg bg-surface p-4">
                <p>
                  <span className="flex items-center gap-2 font-bold">
                    <ToneShape tone={tonePredikat(satu.predikat)} size={16} />
                    {teks.naik.menjadi(kataPredikat(satu.predikat))}
                  </span>
                  <span className="block">{teks.naik.bila(syarat(satu))}</span>
                </p>
                <Petunjuk satu={satu} bahan={bahan} />
                <Dasar dasar={satu.dasar} />
              </li>
            ))}
          </ul>
          <p className="mt-4 text-sm text-info-ink">{teks.naik.sampai}</p>
        </>
      )}
    </section>
  );
}

function Petunjuk({ satu, bahan }: { satu: Kemungkinan; bahan: Mengapa['bahan'] }) {
  const label = new Map(perilakuKerja.pada(hari(bahan.periode.sampai)).nilai.map((n) => [n.nilai, n.label]));
  const tertahan = bahan.rhk.filter((r) => r.tingkat === 'DI_BAWAH');
  const dapat = satu.hasilKerja === 'DI_ATAS' ? bahan.rhk.filter((r) => r.tingkat === 'SESUAI') : [];
  const nilaiPerlu = bahan.perilaku.filter((p) => p.umpanBalik.some((u) => u.sentimen === 'PERLU_PERBAIKAN'));
  return (
    <div className="space-y-3 text-sm">
      {satu.kenaikan.hasilKerja > 0 && (
        <>
          <p className="text-muted">{teks.naik.hasilPetunjuk[satu.hasilKerja]}</p>
          <Butir judul={teks.naik.rhkBawah} isi={tertahan.map((r) => r.uraian)} />
          <Butir judul={teks.naik.rhkSesuai} isi={dapat.map((r) => r.uraian)} />
        </>
      )}
      {satu.kenaikan.perilaku > 0 && (
        <>
          <p className="text-muted">{teks.naik.perilakuPetunjuk[satu.perilaku]}</p>
          <Butir judul={teks.naik.nilaiPerlu} isi={nilaiPerlu.map((p) => label.get(p.nilai) ?? p.nilai)} />
        </>
      )}
    </div>
  );
}

function Butir({ judul, isi }: { judul: string; isi: readonly string[] }) {
  if (isi.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{judul}</p>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        {isi.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </div>
  );
}

function syarat({ kenaikan, hasilKerja, perilaku }: Kemungkinan): string {
  return [
    kenaikan.hasilKerja > 0 && teks.naik.hasil(kataRating(hasilKerja).toLowerCase()),
    kenaikan.perilaku > 0 && teks.naik.perilaku(kataRating(perilaku).toLowerCase()),
  ]
    .filter(Boolean)
    .join(teks.naik.dan);
}
