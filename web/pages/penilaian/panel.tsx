import { CircleCheckBig } from 'lucide-react';
import { LABEL_PREDIKAT_ORGANISASI } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { Kuadran } from '../../parts/evaluasi/kuadran.tsx';
import { DaftarLangkah } from '../../parts/evaluasi/langkah.tsx';
import { teks as teksBersama } from '../../parts/evaluasi/teks.ts';
import { kataPredikat, PredikatBadge, RatingBadge, tonePredikat } from '../../parts/predikat.tsx';
import { Badge, ToneShape } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { type BagianProps, PilihRating } from './hasil-kerja.tsx';
import type { Hitungan } from './pratinjau.ts';
import { SebelumPindah } from './sebelum-pindah.tsx';
import { teks } from './teks.ts';

export type PanelKeputusanProps = BagianProps & {
  hitungan: Hitungan;
  kurang: Skema<'Evaluasi'>['kurang'];
  onTetapkan: () => void;
};

/** Where the ratings are given and the predikat they lead to is seen at once. */
export function PanelKeputusan({ bahan, isian, hitungan, kurang, onUbah, onTetapkan }: PanelKeputusanProps) {
  const { instansi } = useSesi();
  const penghalang = kurang.filter((k) => k.kode.startsWith('E-'));
  return (
    <div className="space-y-5 rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
      <SebelumPindah bahan={bahan} />
      {!bahan.tugasBelajarGagal && <Saran bahan={bahan} isian={isian} hitungan={hitungan} onUbah={onUbah} />}
      {!bahan.tugasBelajarGagal && (
        <Field label={teks.layar.ratingHasil} group>
          <PilihRating
            value={isian.ratingHasil}
            onChange={(r) => onUbah({ ratingHasil: r })}
            layout="tumpuk"
          />
        </Field>
      )}
      {(hitungan.perluAlasan || isian.alasanBedaSaran) && (
        <Field label={teks.layar.alasan} hint={teks.layar.alasanPetunjuk} required={hitungan.perluAlasan}>
          <Textarea
            value={isian.alasanBedaSaran ?? ''}
            onChange={(event) => onUbah({ alasanBedaSaran: event.target.value || null })}
          />
        </Field>
      )}
      <Field label={teks.layar.ratingPerilaku} group>
        <PilihRating
          value={isian.ratingPerilaku}
          onChange={(r) => onUbah({ ratingPerilaku: r })}
          petunjuk={teks.layar.panduanPerilaku}
          layout="tumpuk"
        />
      </Field>
      <div className="border-t border-line pt-5">
        <h2 className="text-sm font-semibold">{teks.layar.hasil}</h2>
        <p role="status" className="mt-1 mb-3">
          {hitungan.predikat ? (
            <span className="flex items-center gap-2.5 text-xl font-bold text-brand-ink">
              <ToneShape tone={tonePredikat(hitungan.predikat)} size={22} />
              {kataPredikat(hitungan.predikat)}
            </span>
          ) : (
            <span className="text-muted">{teks.layar.hasilBelum}</span>
          )}
        </p>
        <Kuadran
          hasilKerja={isian.ratingHasil}
          perilaku={isian.ratingPerilaku}
          pada={instansi.hariIni}
          terpilih={teksBersama.kuadranTerpilihPenilai}
        />
        <p className="mt-2 text-xs text-muted">{teks.layar.hasilAjar}</p>
      </div>
      {bahan.periodik.length > 0 && (
        <Disclosure summary={teks.layar.periodik}>
          <ul className="space-y-2 text-sm">
            {bahan.periodik.map((p) => (
              <li key={p.nama} className="flex items-center justify-between gap-3">
                {p.nama}
                {p.predikat ? (
                  <PredikatBadge predikat={p.predikat} />
                ) : (
                  <Badge>{teksBersama.belumDinilai}</Badge>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Field label={teks.layar.catatan} hint={teks.layar.catatanPetunjuk} optional>
        <Textarea
          value={isian.catatan ?? ''}
          onChange={(event) => onUbah({ catatan: event.target.value || null })}
        />
      </Field>
      <div className="space-y-3 border-t border-line bg-surface pt-4 lg:sticky lg:-bottom-5 lg:-mb-5 lg:pb-5">
        <Kurang kurang={kurang} />
        <Button variant="utama" className="w-full" disabled={penghalang.length > 0} onClick={onTetapkan}>
          {teks.layar.tetapkan}
        </Button>
      </div>
    </div>
  );
}

function Saran({ bahan, isian, hitungan, onUbah }: BagianProps & { hitungan: Hitungan }) {
  const { saran, belumDinilai, langkahSaran } = hitungan;
  const usulan = bahan.usulanPimpinan;
  return (
    <section aria-labelledby="saran" className="rounded-lg bg-sunken p-4">
      <h2 id="saran" className="text-sm font-semibold">
        {teks.layar.saran}
      </h2>
      <div className="mt-2 space-y-2 text-sm">
        {saran ? (
          <p className="flex flex-wrap items-center justify-between gap-2">
            <RatingBadge rating={saran} />
            {isian.ratingHasil !== saran && (
              <Button variant="polos" onClick={() => onUbah({ ratingHasil: saran })}>
                {teks.layar.pakaiSaran}
              </Button>
            )}
          </p>
        ) : (
          <p className="text-muted">
            {belumDinilai > 0 ? teks.layar.saranBelum(belumDinilai) : teks.layar.saranTidakAda}
          </p>
        )}
        {usulan && (
          <p>{teks.layar.saranPimpinan(usulan.unitKerja, LABEL_PREDIKAT_ORGANISASI[usulan.capaian])}</p>
        )}
        {langkahSaran.length > 0 && (
          <Disclosure summary={teks.layar.mengapaSaran}>
            <div className="rounded-lg bg-surface">
              <DaftarLangkah langkah={langkahSaran} />
            </div>
          </Disclosure>
        )}
      </div>
    </section>
  );
}

function Kurang({ kurang }: { kurang: Skema<'Evaluasi'>['kurang'] }) {
  if (kurang.length === 0)
    return (
      <p className="flex gap-2 text-sm font-medium text-brand-ink">
        <CircleCheckBig size={18} aria-hidden className="mt-px shrink-0" />
        {teks.layar.siapkah}
      </p>
    );
  return (
    <div>
      <h2 className="text-sm font-semibold">{teks.layar.kurang}</h2>
      <ul className="mt-2 space-y-2 text-sm">
        {kurang.map((k) => (
          <li key={k.kode + k.jalur} className="flex gap-2">
            <span className={k.kode.startsWith('E-') ? 'mt-1.5 text-attention' : 'mt-1.5 text-muted'}>
              <ToneShape tone={k.kode.startsWith('E-') ? 'perhatian' : 'netral'} />
            </span>
            <span>
              {k.pesan} {k.siapa && <span className="text-muted">({teks.menunggu(k.siapa)})</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
