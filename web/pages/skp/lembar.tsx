import { clsx } from 'clsx';
import { Link2, Link2Off, Spline } from 'lucide-react';
import type { ReactNode } from 'react';
import type { NilaiPerilaku } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { LABEL_ASPEK, LABEL_PERSPEKTIF } from '#rules/label.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { nip, rentang } from '../../parts/format.ts';
import { Card, Disclosure } from '../../ui/layout.tsx';
import type { Rhk, Skp } from './data.ts';
import { teks } from './teks.ts';
import { teksLembar } from './teks-lembar.ts';

/** A version of an SKP as the printed form says it, readable on a phone. `renderAksi` adds a control to each RHK. */
export function LembarSkp({ skp, renderAksi }: { skp: Skp; renderAksi?: (rhk: Rhk) => ReactNode }) {
  const utama = skp.rhk.filter((r) => r.jenis === 'UTAMA');
  const tambahan = skp.rhk.filter((r) => r.jenis === 'TAMBAHAN');
  return (
    <div className="space-y-4 lg:space-y-6">
      <Identitas skp={skp} />
      <Card
        title={teks.bagian.hasil}
        aside={<span className="text-sm text-muted">{teks.formulir(skp.formulir)}</span>}
      >
        {skp.rhk.length === 0 && <p className="text-muted">{teksLembar.tanpaRhk}</p>}
        {renderAksi ? (
          <DaftarRhk skp={skp} rhk={skp.rhk} mulai={1} aksi={renderAksi} />
        ) : (
          <>
            {utama.length > 0 && <Kelompok judul={teksLembar.utama} />}
            <DaftarRhk skp={skp} rhk={utama} mulai={1} />
            {tambahan.length > 0 && <Kelompok judul={teksLembar.tambahan} />}
            <DaftarRhk skp={skp} rhk={tambahan} mulai={utama.length + 1} />
          </>
        )}
      </Card>
      <Perilaku skp={skp} />
      <Lampiran lampiran={skp.lampiran} />
    </div>
  );
}

/** The value's name, definition and three guide sentences, of the text in force in the SKP's year. */
export function keteranganNilai(tahun: number, nilai: NilaiPerilaku) {
  const daftar = perilakuKerja.pada(hari(`${tahun}-12-31`)).nilai;
  return daftar.find((p) => p.nilai === nilai)!;
}

function Identitas({ skp }: { skp: Skp }) {
  return (
    <Card>
      <div className="grid gap-5 sm:grid-cols-2">
        <Pihak judul={teksLembar.pegawai} pihak={skp.pegawai} />
        {skp.penilai ? (
          <Pihak judul={teksLembar.penilai} pihak={skp.penilai} />
        ) : (
          <div>
            <p className="text-sm text-muted">{teksLembar.penilai}</p>
            <p className="font-medium text-danger-ink">{teksLembar.tanpaPenilai}</p>
          </div>
        )}
      </div>
      <p className="mt-4 border-t border-line pt-3 text-sm text-muted">
        {teksLembar.periode}: <span className="font-medium text-ink">{rentang(skp.dari, skp.sampai)}</span>
        {skp.perjanjianKerja && (
          <>
            {' · '}
            {teksLembar.perjanjian}: <span className="font-medium text-ink">{skp.perjanjianKerja}</span>
          </>
        )}
      </p>
    </Card>
  );
}

function Pihak({ judul, pihak }: { judul: string; pihak: Skp['pegawai'] }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-muted">{judul}</p>
      <p className="font-semibold">{pihak.nama}</p>
      <p className="text-sm text-muted">
        {pihak.nip && <span className="block tabular-nums">NIP {nip(pihak.nip)}</span>}
        {(pihak.pangkat || pihak.golongan) && (
          <span className="block">{[pihak.pangkat, pihak.golongan].filter(Boolean).join(' / ')}</span>
        )}
        <span className="block text-ink">{pihak.jabatan}</span>
        <span className="block">{pihak.unitKerja}</span>
      </p>
    </div>
  );
}

function Kelompok({ judul }: { judul: string }) {
  return (
    <h3 className="mt-4 mb-3 rounded-md bg-sunken px-3 py-1.5 text-sm font-semibold text-muted first:mt-0">
      {judul}
    </h3>
  );
}

function DaftarRhk({
  skp,
  rhk,
  mulai,
  aksi,
}: {
  skp: Skp;
  rhk: readonly Rhk[];
  mulai: number;
  aksi?: (rhk: Rhk) => ReactNode;
}) {
  return (
    <ol className="divide-y divide-line" start={mulai}>
      {rhk.map((r, i) => (
        <li key={r.id} className="flex gap-3 py-4 first:pt-0 last:pb-0">
          <span
            aria-hidden
            className="grid size-7 shrink-0 place-items-center rounded-full bg-brand-soft text-sm font-bold text-brand-ink"
          >
            {mulai + i}
          </span>
          <div className="min-w-0 grow">
            <p className="font-semibold">{r.uraian || teksLembar.belumDitulis}</p>
            {r.penugasanDari && skp.formulir !== 'A.1.7' && (
              <p className="text-sm text-muted">
                {teksLembar.penugasanDari}: {r.penugasanDari}
              </p>
            )}
            {skp.kelompok === 'JA_JF' && <Tautan rhk={r} />}
            {aksi?.(r)}
            <Indikator skp={skp} rhk={r} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Tautan({ rhk }: { rhk: Rhk }) {
  const tersambung = rhk.sambungan === 'TERSAMBUNG';
  const putus = rhk.sambungan === 'TIDAK_ADA' || rhk.sambungan === 'TERPUTUS';
  const Icon = tersambung ? Link2 : putus ? Link2Off : Spline;
  return (
    <div
      className={clsx(
        'mt-1.5 flex gap-2 rounded-md px-2.5 py-1.5 text-sm',
        tersambung ? 'bg-sunken' : putus ? 'text-muted' : 'bg-attention-soft',
      )}
    >
      <Icon size={16} aria-hidden className="mt-1 shrink-0 text-muted" />
      <p className="min-w-0">
        <span
          className={clsx(
            'block text-xs font-semibold',
            tersambung || putus ? 'text-muted' : 'text-attention-ink',
          )}
        >
          {teks.sambungan[rhk.sambungan]}
        </span>
        {rhk.rhkPimpinan?.uraian ?? rhk.rhkPimpinanTeks}
      </p>
    </div>
  );
}

function Indikator({ skp, rhk }: { skp: Skp; rhk: Rhk }) {
  if (rhk.indikator.length === 0)
    return <p className="mt-2 text-sm text-muted">{teksLembar.tanpaIndikator}</p>;
  return (
    <ul className="mt-3 space-y-2">
      {rhk.indikator.map((i) => {
        const kelas =
          skp.kelompok === 'PIMPINAN'
            ? i.perspektif && LABEL_PERSPEKTIF[i.perspektif]
            : skp.pendekatan === 'KUANTITATIF' && i.aspek && LABEL_ASPEK[i.aspek];
        return (
          <li
            key={i.id}
            className="grid gap-x-4 gap-y-1 border-s-3 border-line ps-3 text-sm sm:grid-cols-[7.5rem_minmax(0,1fr)_minmax(5rem,auto)]"
          >
            <span className={clsx('font-semibold text-muted', !kelas && 'max-sm:hidden')}>{kelas}</span>
            <span className="min-w-0">{i.uraian || teksLembar.belumDitulis}</span>
            {skp.pendekatan === 'KUANTITATIF' && (
              <span className="sm:text-end">
                <span className="text-muted sm:sr-only">{teksLembar.target}: </span>
                <span className="font-semibold tabular-nums">{i.target || '—'}</span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Perilaku({ skp }: { skp: Skp }) {
  return (
    <Card title={teks.bagian.perilaku}>
      <ol className="divide-y divide-line">
        {skp.perilaku.map((p, i) => {
          const { label, panduan } = keteranganNilai(skp.tahun, p.nilai);
          return (
            <li key={p.nilai} className="py-1 first:pt-0 last:pb-0">
              <Disclosure
                summary={
                  <span className="text-ink">
                    {i + 1}. {label}
                    <span className="sr-only">, {teksLembar.panduan}</span>
                  </span>
                }
              >
                <ul className="list-disc space-y-1 ps-11 text-sm text-muted">
                  {panduan.map((kalimat) => (
                    <li key={kalimat}>{kalimat}</li>
                  ))}
                </ul>
              </Disclosure>
              {p.ekspektasiKhusus && (
                <p className="mb-2 ms-7 rounded-md bg-sunken px-3 py-2 text-sm">
                  <span className="block text-xs font-semibold text-muted">{teksLembar.ekspektasi}</span>
                  <span className="whitespace-pre-line">{p.ekspektasiKhusus}</span>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

function Lampiran({ lampiran }: { lampiran: Skp['lampiran'] }) {
  return (
    <Card title={teksLembar.lampiran}>
      <div className="grid gap-5 lg:grid-cols-3">
        {(['sumberDaya', 'pertanggungjawaban', 'konsekuensi'] as const).map((kunci) => (
          <div key={kunci}>
            <h3 className="text-sm font-semibold">{teks.lampiran[kunci]}</h3>
            {lampiran[kunci].some((b) => b.trim()) ? (
              <ol className="mt-1 list-decimal space-y-1 ps-5 text-sm">
                {lampiran[kunci].map((baris, i) => (
                  <li key={`${i}${baris}`}>{baris}</li>
                ))}
              </ol>
            ) : (
              <p className="mt-1 text-sm text-muted">{teksLembar.kosong}</p>
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}
