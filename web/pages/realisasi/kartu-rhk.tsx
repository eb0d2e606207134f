import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { LABEL_ASPEK } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { durasi } from '../../parts/aktivitas/durasi.ts';
import { DaftarBukti } from '../../parts/bukti/kartu.tsx';
import { angka } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { FormRealisasi } from './form.tsx';
import { teks } from './teks.ts';

type Lembar = Skema<'LembarRealisasi'>;
type Rhk = Lembar['rhk'][number];
type Indikator = Rhk['indikator'][number];

/** One RHK: its proposal, and a place for realisasi — by indicator where there are any, otherwise for the RHK itself. */
export function KartuRhk({ rhk, lembar }: { rhk: Rhk; lembar: Lembar }) {
  const perIndikator = lembar.pendekatan === 'KUANTITATIF' && rhk.indikator.length > 0;
  const bolehUbah = lembar.kemampuan.includes('UBAH');
  return (
    <article className="rounded-lg border border-line bg-surface shadow-card">
      <h3 className="px-4 pt-4 font-semibold sm:px-5">{rhk.uraian}</h3>
      {bolehUbah && <Usulan usulan={rhk.usulan} />}
      <ul className="divide-y divide-line border-t border-line">
        {perIndikator ? (
          rhk.indikator.map((i) => (
            <Tempat key={i.id} rhk={rhk} indikator={i} periodeId={lembar.periode.id} bolehUbah={bolehUbah} />
          ))
        ) : (
          <Tempat rhk={rhk} indikator={null} periodeId={lembar.periode.id} bolehUbah={bolehUbah} />
        )}
      </ul>
    </article>
  );
}

function Usulan({ usulan }: { usulan: Rhk['usulan'] }) {
  return (
    <div className="mx-4 my-3 rounded-md bg-info-soft p-3 text-sm sm:mx-5">
      <p className="flex flex-wrap items-center gap-x-2 font-semibold text-info-ink">
        <Sparkles size={16} aria-hidden className="shrink-0" />
        {teks.usulan}
        {usulan.aktivitas > 0 && (
          <span className="font-normal">({teks.usulanRingkas(usulan.aktivitas, durasi(usulan.menit))})</span>
        )}
      </p>
      <p className="mt-1 line-clamp-4">{usulan.uraian || teks.usulanKosong}</p>
    </div>
  );
}

function Tempat({
  rhk,
  indikator,
  periodeId,
  bolehUbah,
}: {
  rhk: Rhk;
  indikator: Indikator | null;
  periodeId: string;
  bolehUbah: boolean;
}) {
  const [menyunting, setMenyunting] = useState(false);
  const realisasi = indikator ? indikator.realisasi : rhk.realisasi;
  const target = indikator ? [indikator] : rhk.indikator;
  return (
    <li className="space-y-3 px-4 py-4 sm:px-5">
      {target.map((i) => (
        <div key={i.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
          <div className="min-w-0 grow basis-56">
            <p className="font-medium">{i.uraian}</p>
            <p className="text-sm text-muted">
              {teks.target}: {i.target}
              {i.aspek && ` · ${LABEL_ASPEK[i.aspek as keyof typeof LABEL_ASPEK]}`}
            </p>
          </div>
          {indikator && <Capaian indikator={i} />}
        </div>
      ))}
      {menyunting ? (
        <FormRealisasi
          rhk={rhk}
          indikator={indikator}
          periodeId={periodeId}
          onSelesai={() => setMenyunting(false)}
        />
      ) : realisasi ? (
        <div className="space-y-3 rounded-md bg-sunken p-3">
          <p className="whitespace-pre-line">
            {realisasi.angka !== null && (
              <strong className="me-2 tabular-nums">
                {angka(realisasi.angka)} {indikator?.satuan}
              </strong>
            )}
            {realisasi.uraian}
          </p>
          <DaftarBukti bukti={realisasi.bukti} />
          {bolehUbah && <Button onClick={() => setMenyunting(true)}>{teks.ubah}</Button>}
        </div>
      ) : bolehUbah ? (
        <Button
          onClick={() => setMenyunting(true)}
          aria-label={`${teks.isi}: ${indikator?.uraian ?? rhk.uraian}`}
        >
          {teks.isi}
        </Button>
      ) : (
        <Badge>{teks.belum}</Badge>
      )}
    </li>
  );
}

function Capaian({ indikator: { capaian, realisasi } }: { indikator: Indikator }) {
  if (capaian.persen !== null)
    return (
      <span className="shrink-0 text-sm sm:text-end" title={teks.mengapaCapaian}>
        <strong className="block tabular-nums">{teks.capaian(angka(capaian.persen))}</strong>
        <span className="text-xs text-muted">{teks.capaianTahun}</span>
      </span>
    );
  return realisasi ? <Badge tone="baik">{teks.sudah}</Badge> : <Badge tone="perhatian">{teks.belum}</Badge>;
}
