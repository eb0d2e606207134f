import { Link } from '@tanstack/react-router';
import { Gavel, Hourglass, type LucideIcon, MessageSquareText, PenLine, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import { hari } from '#rules/kernel/hari.ts';
import { LABEL_POIN_KEBERATAN } from '#rules/label.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import type { Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { waktu } from '../../parts/format.ts';
import { PredikatBadge, RatingBadge } from '../../parts/predikat.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { teks } from './teks.ts';
import type { Keberatan } from './utas.tsx';

type Pasangan = Pick<Skema<'PutusanEvaluasi'>, 'ratingHasil' | 'ratingPerilaku' | 'predikat'>;

/** The whole matter in order: the result, the objection, what both sides said, the decision. */
export function Runtutan({ keberatan }: { keberatan: Keberatan }) {
  const { zona } = useSesi().instansi;
  const { evaluasi, putusan, pegawai, penilai, atasan, penjelasan, belumDidengar, keadaan } = keberatan;
  const { ratingHasil, ratingPerilaku } = evaluasi.bahan;
  const semula =
    putusan?.semula ??
    (ratingHasil && ratingPerilaku && evaluasi.predikat
      ? { ratingHasil, ratingPerilaku, predikat: evaluasi.predikat }
      : null);
  return (
    <ol aria-label={teks.utas.runtutan}>
      <Tahap ikon={Scale} judul={teks.utas.hasilSemula} siapa={teks.utas.oleh(penilai.nama)}>
        {semula && <Hasil pasangan={semula} />}
        <Link
          to="/mengapa/$id"
          params={{ id: keberatan.evaluasiId }}
          className={`${buttonLook('polos')} -ms-4`}
        >
          {teks.utas.mengapa}
        </Link>
      </Tahap>
      {keberatan.diajukanPada && (
        <Tahap
          ikon={MessageSquareText}
          judul={teks.utas.diajukan}
          siapa={`${pegawai.nama} · ${waktu(keberatan.diajukanPada, zona)}`}
        >
          <Poin keberatan={keberatan} />
        </Tahap>
      )}
      {penjelasan.map((satu) => {
        const cara = teks.utas.cara[satu.cara];
        return (
          <Tahap
            key={satu.id}
            ikon={MessageSquareText}
            judul={teks.utas.penjelasan[satu.pihak]}
            siapa={[
              satu.pihak === 'PENILAI' ? penilai.nama : pegawai.nama,
              typeof cara === 'string' ? cara : cara(satu.oleh.nama),
              waktu(satu.pada, zona),
            ].join(' · ')}
          >
            <p className="whitespace-pre-line">{satu.uraian}</p>
          </Tahap>
        );
      })}
      {keadaan === 'DIAJUKAN' &&
        belumDidengar.map((pihak) => (
          <Tahap key={pihak} ikon={Hourglass} judul={teks.utas.belum[pihak]} redup />
        ))}
      {putusan && (
        <Tahap
          ikon={Gavel}
          judul={putusan.putusan === 'MENGUBAH' ? teks.utas.diubah : teks.utas.dikuatkan}
          siapa={`${atasan?.nama ?? putusan.oleh.nama} · ${waktu(putusan.pada, zona)}`}
        >
          {putusan.putusan === 'MENGUBAH' && (
            <div className="grid gap-3 sm:grid-cols-2">
              <Hasil judul={teks.utas.semula} pasangan={putusan.semula} />
              <Hasil judul={teks.utas.menjadi} pasangan={putusan} />
            </div>
          )}
          <p className="whitespace-pre-line">{putusan.keputusan}</p>
          {putusan.rekomendasi && (
            <p className="whitespace-pre-line">
              <span className="font-semibold">{teks.utas.rekomendasi}: </span>
              {putusan.rekomendasi}
            </p>
          )}
        </Tahap>
      )}
      {putusan && (
        <Tahap ikon={PenLine} judul={teks.utas.ttd} akhir>
          <ul className="space-y-1 text-sm">
            <li>{teks.utas.ttdSudah(putusan.oleh.nama, waktu(putusan.pada, zona))}</li>
            <li>{tandaTangan(penilai.nama, keberatan.diterimaPenilaiPada, zona)}</li>
            <li>{tandaTangan(pegawai.nama, keberatan.diterimaPegawaiPada, zona)}</li>
          </ul>
        </Tahap>
      )}
    </ol>
  );
}

function tandaTangan(nama: string, pada: string | null, zona: Parameters<typeof waktu>[1]): string {
  return pada ? teks.utas.ttdSudah(nama, waktu(pada, zona)) : teks.utas.ttdBelum(nama);
}

function Tahap({
  ikon: Ikon,
  judul,
  siapa,
  redup = false,
  akhir = false,
  children,
}: {
  ikon: LucideIcon;
  judul: string;
  siapa?: string;
  redup?: boolean;
  akhir?: boolean;
  children?: ReactNode;
}) {
  return (
    <li className="relative pb-7 ps-12 last:pb-0">
      {!akhir && <span aria-hidden className="absolute start-[17px] top-9 bottom-0 w-0.5 bg-brand-soft" />}
      <span
        aria-hidden
        className={`absolute start-0 top-0 grid size-9 place-items-center rounded-full ${redup ? 'bg-sunken text-muted' : 'bg-brand-soft text-brand-ink'}`}
      >
        <Ikon size={18} />
      </span>
      <h2 className={`pt-1.5 font-semibold ${redup ? 'text-muted' : ''}`}>{judul}</h2>
      {siapa && <p className="text-sm text-muted">{siapa}</p>}
      {children && <div className="mt-3 space-y-3">{children}</div>}
    </li>
  );
}

function Hasil({ judul, pasangan }: { judul?: string; pasangan: Pasangan }) {
  return (
    <div className="space-y-2 rounded-lg border border-line bg-surface p-3">
      {judul && <p className="text-xs font-semibold tracking-wide text-muted uppercase">{judul}</p>}
      <PredikatBadge predikat={pasangan.predikat} />
      <dl className="space-y-1.5 text-sm">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <dt className="text-muted">{teks.utas.hasilKerja}</dt>
          <dd>
            <RatingBadge rating={pasangan.ratingHasil} />
          </dd>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <dt className="text-muted">{teks.utas.perilaku}</dt>
          <dd>
            <RatingBadge rating={pasangan.ratingPerilaku} />
          </dd>
        </div>
      </dl>
    </div>
  );
}

function Poin({ keberatan }: { keberatan: Keberatan }) {
  const { poin, alasan, evaluasi } = keberatan;
  const nilai = perilakuKerja.pada(hari(evaluasi.bahan.periode.sampai)).nilai;
  const tentang = (p: (typeof poin)[number]) =>
    p.jenis === 'RHK'
      ? evaluasi.bahan.rhk.find((r) => r.rhkId === p.rhkId)?.uraian
      : nilai.find((n) => n.nilai === p.nilai)?.label;
  return (
    <ul className="space-y-3">
      {poin.map((p) => (
        <li key={`${p.jenis} ${p.rhkId} ${p.nilai}`} className="border-s-3 border-line ps-3">
          <p className="text-sm text-muted">
            {[LABEL_POIN_KEBERATAN[p.jenis], tentang(p)].filter(Boolean).join(': ')}
          </p>
          <p className="mt-1 whitespace-pre-line">{p.alasan}</p>
        </li>
      ))}
      {alasan && (
        <li className="border-s-3 border-line ps-3">
          <p className="text-sm text-muted">{teks.utas.umum}</p>
          <p className="mt-1 whitespace-pre-line">{alasan}</p>
        </li>
      )}
    </ul>
  );
}
