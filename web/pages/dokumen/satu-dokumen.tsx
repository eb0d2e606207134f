import { Link } from '@tanstack/react-router';
import { LABEL_DOKUMEN, nomorFormulir } from '#contract/jenis-dokumen.ts';
import type { Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { TombolBerkas } from '../../parts/dokumen/tombol-berkas.tsx';
import { tanggal } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { Qr } from './qr.tsx';
import { teks } from './teks.ts';

/** One issued document: what it is in words, its file, and how others check it. */
export function SatuDokumen({ dokumen }: { dokumen: Skema<'Dokumen'> }) {
  const { zona } = useSesi().instansi;
  const { kode, jenis, periode, nomorSkp } = dokumen;
  const terbit = Temporal.Instant.from(dokumen.diterbitkanPada).toZonedDateTimeISO(zona).toPlainDate();
  const untuk = periode ?? (nomorSkp === null ? '' : teks.versi(nomorSkp));
  const nama = LABEL_DOKUMEN[jenis];
  const nomor = nomorFormulir(jenis);
  return (
    <>
      <div className="flex flex-col gap-3 sm:flex-row sm:items-center sm:justify-between sm:gap-6">
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-center gap-x-2.5 gap-y-1 font-semibold">
            {nama}
            {dokumen.dicabutPada && (
              <Badge tone={dokumen.diganti ? 'perhatian' : 'bahaya'}>
                {dokumen.diganti ? teks.diganti : teks.dicabut}
              </Badge>
            )}
          </h3>
          <p className="mt-0.5 text-sm text-muted">
            {[untuk, nomor && teks.formulir(nomor), teks.terbit(tanggal(terbit.toString()))]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <TombolBerkas dokumen={dokumen} nama={`${nama} ${untuk}`} />
      </div>
      <Disclosure summary={teks.periksa} className="mt-1">
        <div className="flex flex-col gap-4 sm:flex-row sm:items-center">
          <Qr isi={`${location.origin}/v/${kode}`} label={teks.qr(kode)} />
          <div className="min-w-0 space-y-2 text-sm">
            <p>
              <span className="block text-muted">{teks.kode}</span>
              <span className="font-mono text-lg font-semibold tracking-wide">{kode}</span>
            </p>
            <p className="max-w-[52ch] text-muted">{teks.pindai}</p>
            <p>
              <span className="block text-muted">{teks.sidik}</span>
              <span className="font-mono text-xs break-all">{dokumen.sha256}</span>
            </p>
            <p className="text-muted">{teks.aturan(tanggal(dokumen.versiAturan))}</p>
            <Link
              to="/v/$kode"
              params={{ kode }}
              className="inline-flex min-h-11 items-center font-semibold text-brand-ink underline underline-offset-4"
            >
              {teks.bukaVerifikasi}
            </Link>
          </div>
        </div>
      </Disclosure>
    </>
  );
}
