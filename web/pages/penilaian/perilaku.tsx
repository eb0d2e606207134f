import { Link } from '@tanstack/react-router';
import { CircleHelp } from 'lucide-react';
import { hari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { Popover } from '../../parts/evaluasi/pasal-chip.tsx';
import { PertanyaanPenilai } from '../../parts/evaluasi/pertanyaan.tsx';
import { teks as teksBersama } from '../../parts/evaluasi/teks.ts';
import { KutipanUmpanBalik } from '../../parts/evaluasi/umpan-balik.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import type { BagianProps } from './hasil-kerja.tsx';
import { teks } from './teks.ts';

/** The seven values with their guide sentences and what was said about each. */
export function BagianPerilaku({ bahan, isian, onUbah }: BagianProps) {
  const nilai = perilakuKerja.pada(hari(bahan.periode.sampai)).nilai;
  return (
    <section aria-labelledby="perilaku-kerja">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="perilaku-kerja" className="text-xl font-bold">
            {teks.layar.perilaku}
          </h2>
          <p className="mt-1 max-w-[52ch] text-sm text-muted">{teks.layar.perilakuAjar}</p>
        </div>
        <Link
          to="/umpan-balik"
          search={{ untuk: bahan.pegawai.pegawaiId }}
          className={buttonLook('sekunder')}
        >
          {teks.layar.umpanBalik}
        </Link>
      </div>
      <div className="mt-4 empty:hidden">
        <PertanyaanPenilai pegawaiId={bahan.pegawai.pegawaiId} periodeId={bahan.periode.id} />
      </div>
      <ul className="mt-4 divide-y divide-line rounded-lg border border-line bg-surface shadow-card">
        {nilai.map(({ nilai: kode, label, panduan }) => {
          const milik = bahan.perilaku.find((p) => p.nilai === kode);
          return (
            <li key={kode} className="space-y-3 p-4 sm:px-5">
              <div className="flex items-center justify-between gap-3">
                <h3 className="font-semibold">{label}</h3>
                <Popover
                  label={teks.layar.panduan(label)}
                  face={<CircleHelp size={18} aria-hidden />}
                  className="-my-2 grid size-11 shrink-0 place-items-center rounded-md text-muted hover:text-brand-ink"
                >
                  <p className="font-semibold">{label}</p>
                  <ul className="mt-2 list-disc space-y-1 ps-5">
                    {panduan.map((butir) => (
                      <li key={butir}>{butir}</li>
                    ))}
                  </ul>
                </Popover>
              </div>
              {milik?.ekspektasiKhusus && (
                <p className="rounded-md bg-info-soft px-3 py-2 text-sm">
                  <span className="font-semibold text-info-ink">{teksBersama.ekspektasiKhusus}: </span>
                  {milik.ekspektasiKhusus}
                </p>
              )}
              {milik && milik.umpanBalik.length > 0 ? (
                <KutipanUmpanBalik daftar={milik.umpanBalik} />
              ) : (
                <p className="text-sm text-muted italic">{teksBersama.umpanBalikKosong}</p>
              )}
            </li>
          );
        })}
      </ul>
      <Field label={teks.layar.catatanPerilaku} optional className="mt-4">
        <Textarea
          value={isian.catatanPerilaku ?? ''}
          onChange={(event) => onUbah({ catatanPerilaku: event.target.value || null })}
        />
      </Field>
    </section>
  );
}
