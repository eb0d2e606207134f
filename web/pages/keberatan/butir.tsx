import { type ReactNode, useId } from 'react';
import { hari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import type { Skema } from '../../api/client.ts';
import { FaktaRhk } from '../../parts/evaluasi/fakta-rhk.tsx';
import { KutipanUmpanBalik } from '../../parts/evaluasi/umpan-balik.tsx';
import { RatingBadge } from '../../parts/predikat.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { awalDariFakta, type Isian, type Sasaran, sama } from './isian.ts';
import { teks } from './teks.ts';

export type BagianButirProps = {
  bahan: Skema<'BahanEvaluasi'>;
  isian: Isian;
  /** What the server said of a field, by its pointer. */
  galat: (pointer: string) => string | undefined;
  /** Null drops the point. */
  onPoin: (sasaran: Sasaran, alasan: string | null) => void;
  onAlasan: (alasan: string) => void;
};

/** Everything that was judged, each to be picked and answered with a reason. */
export function BagianButir({ bahan, isian, galat, onPoin, onAlasan }: BagianButirProps) {
  const nilai = perilakuKerja.pada(hari(bahan.periode.sampai)).nilai;
  const dasar = { isian, galat, onPoin };
  const rhk = (rhkId: string): Sasaran => ({ jenis: 'RHK', rhkId, nilai: null });
  return (
    <div className="space-y-8">
      <Bagian judul={teks.susun.hasilKerja} ajar={teks.susun.hasilKerjaAjar}>
        <ol className="space-y-4">
          {bahan.rhk.map((satu) => (
            <li
              key={satu.rhkId}
              className="overflow-hidden rounded-lg border border-line bg-surface shadow-card"
            >
              <div className="space-y-2 p-4 sm:p-5">
                {satu.tingkat && <RatingBadge rating={satu.tingkat} />}
                <h3 className="font-semibold">{satu.uraian}</h3>
                {satu.catatan && <p className="rounded-md bg-sunken px-3 py-2 text-sm">{satu.catatan}</p>}
                <Disclosure summary={teks.susun.fakta}>
                  <FaktaRhk rhk={satu} banyakPeriode={bahan.periodik.length > 0} />
                </Disclosure>
              </div>
              <div className="border-t border-line bg-canvas px-4 py-2 sm:px-5">
                <Butir
                  {...dasar}
                  sasaran={rhk(satu.rhkId)}
                  label={teks.susun.pilihRhk}
                  nama={satu.uraian}
                  awal={() => awalDariFakta(satu)}
                />
              </div>
            </li>
          ))}
        </ol>
      </Bagian>
      <Bagian judul={teks.susun.perilaku} ajar={teks.susun.perilakuAjar}>
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface px-4 shadow-card sm:px-5">
          {nilai.map(({ nilai: kode, label }) => {
            const umpanBalik = bahan.perilaku.find((p) => p.nilai === kode)?.umpanBalik ?? [];
            return (
              <li key={kode} className="py-1">
                <Butir
                  {...dasar}
                  sasaran={{ jenis: 'PERILAKU', rhkId: null, nilai: kode }}
                  label={label}
                  nama={label}
                />
                {umpanBalik.length > 0 && (
                  <div className="pb-3 ps-8">
                    <KutipanUmpanBalik daftar={umpanBalik} />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      </Bagian>
      <Bagian judul={teks.susun.lain}>
        <div className="space-y-1 rounded-lg border border-line bg-surface px-4 py-2 shadow-card sm:px-5">
          <Butir
            {...dasar}
            sasaran={{ jenis: 'TATA_CARA', rhkId: null, nilai: null }}
            label={teks.susun.tataCara}
            petunjuk={teks.susun.tataCaraAjar}
            nama={teks.susun.tataCara}
          />
          <Butir
            {...dasar}
            sasaran={{ jenis: 'LAINNYA', rhkId: null, nilai: null }}
            label={teks.susun.lainnya}
            petunjuk={teks.susun.lainnyaAjar}
            nama={teks.susun.lainnya}
          />
        </div>
      </Bagian>
      <Field
        label={teks.susun.umum}
        hint={teks.susun.umumPetunjuk}
        error={galat('/alasan')}
        className="rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5"
      >
        <Textarea rows={4} value={isian.alasan} onChange={(event) => onAlasan(event.target.value)} />
      </Field>
    </div>
  );
}

function Bagian({ judul, ajar, children }: { judul: string; ajar?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-xl font-bold">
        {judul}
      </h2>
      {ajar && <p className="mt-1 text-sm text-muted">{ajar}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

type ButirProps = Pick<BagianButirProps, 'isian' | 'galat' | 'onPoin'> & {
  sasaran: Sasaran;
  label: string;
  petunjuk?: string;
  /** What the point is about, for screen readers. */
  nama: string;
  awal?: () => string;
};

function Butir({ isian, galat, onPoin, sasaran, label, petunjuk, nama, awal }: ButirProps) {
  const urut = isian.poin.findIndex((p) => sama(p, sasaran));
  const poin = isian.poin[urut];
  return (
    <>
      <Checkbox
        label={
          <>
            {label}
            {label !== nama && <span className="sr-only">: {nama}</span>}
          </>
        }
        hint={petunjuk}
        checked={poin !== undefined}
        onChange={(event) => onPoin(sasaran, event.target.checked ? '' : null)}
      />
      {poin && (
        <div className="pb-4 sm:ps-8">
          <Field
            label={label === nama ? teks.susun.alasanUntuk(nama) : teks.susun.alasan}
            hint={teks.susun.alasanPetunjuk}
            error={galat(`/poin/${urut}/alasan`)}
            required
          >
            <Textarea
              rows={3}
              value={poin.alasan}
              aria-label={teks.susun.alasanUntuk(nama)}
              onChange={(event) => onPoin(sasaran, event.target.value)}
            />
          </Field>
          {awal && poin.alasan === '' && (
            <Button variant="polos" onClick={() => onPoin(sasaran, awal())}>
              {teks.susun.ambilFakta}
              <span className="sr-only">: {nama}</span>
            </Button>
          )}
        </div>
      )}
    </>
  );
}
