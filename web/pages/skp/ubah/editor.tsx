import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, Ruler } from 'lucide-react';
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { api, versi as kepalaVersi } from '../../../api/client.ts';
import { useSesi } from '../../../api/sesi.ts';
import { type Draft, draftStore } from '../../../offline/draft-store.ts';
import { useAutosave } from '../../../offline/use-autosave.ts';
import { useUrlFilter } from '../../../parts/url-filter.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { SaveState } from '../../../ui/feedback.tsx';
import { PageHeader } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Isian, isianDari, type RhkPimpinan, type Skp } from '../data.ts';
import { KeadaanBadge } from '../keadaan.tsx';
import { teks as teksLihat } from '../lihat/teks.ts';
import { teks as umum } from '../teks.ts';
import { AjukanSkp } from './ajukan.tsx';
import { Bentrok } from './bentrok.tsx';
import { HasilKerja } from './hasil-kerja.tsx';
import { bersih } from './isian.ts';
import { LampiranSkp } from './lampiran.tsx';
import { LANGKAH, type Langkah, NavigasiLangkah } from './langkah.tsx';
import { periksaIsian, type Temuan } from './periksa.ts';
import { PerilakuSkp } from './perilaku.tsx';
import { teks } from './teks.ts';

/** What each part of the editor gets. */
export interface BagianProps {
  skp: Skp;
  isian: Isian;
  ubah: (ubah: (lama: Isian) => Isian) => void;
  temuan: readonly Temuan[];
  /** Errors are shown once the person has asked whether it is ready. */
  tunjukkanGalat: boolean;
}

interface EditorProps {
  kunci: string;
  skp: Skp;
  draf: Draft<Isian> | null;
  pimpinan: RhkPimpinan | undefined;
  /** Begins anew from what the server holds, dropping what was typed here. */
  onMulaiUlang: (terkini: Skp) => void;
}

export function EditorSkp({ kunci, skp, draf, pimpinan, onMulaiUlang }: EditorProps) {
  const sesi = useSesi();
  const klien = useQueryClient();
  const filter = useUrlFilter();
  const { langkah = 'hasil' }: { langkah?: Langkah } = useSearch({ strict: false });
  const [isian, setIsian] = useState<Isian>(() => draf?.payload ?? isianDari(skp));
  const [tunjukkanGalat, setTunjukkan] = useState(skp.keadaan === 'DIKEMBALIKAN' || langkah === 'periksa');
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const puncak = useRef<HTMLDivElement>(null);

  const simpan = useAutosave<Isian>({
    key: kunci,
    value: isian,
    base: isianDari(skp),
    versi: draf?.versi ?? String(skp.versi),
    resume: draf,
    save: async (nilai, { versi, kunci: ulang }) => {
      const { data } = await api.PUT('/api/v1/skp/{id}/rancangan', {
        params: { path: { id: skp.id } },
        headers: kepalaVersi(versi ?? skp.versi, ulang),
        body: bersih(nilai),
      });
      klien.setQueryData(['skp', 'satu', skp.id, 'terkini'], data);
      return String(data!.versi);
    },
  });

  const temuan = useMemo(
    () => periksaIsian(skp, isian, pimpinan, Temporal.PlainDate.from(sesi.instansi.hariIni)),
    [skp, isian, pimpinan, sesi.instansi.hariIni],
  );
  const ubah = useCallback((fn: (lama: Isian) => Isian) => setIsian(fn), []);
  const ke = (tujuan: Langkah) => {
    if (tujuan === 'periksa') setTunjukkan(true);
    filter({ langkah: tujuan === 'hasil' ? undefined : tujuan });
    keAtas(puncak);
  };
  const bagian = { skp, isian, ubah, temuan, tunjukkanGalat };
  const ini = LANGKAH.indexOf(langkah);
  const lanjut = LANGKAH[ini + 1];
  const mundur = LANGKAH[ini - 1];
  const ditolak = simpan.status === 'gagal' ? simpan.masalah : null;
  return (
    <>
      <PageHeader
        title={teks.judul(skp.tahun)}
        state={<KeadaanBadge keadaan={skp.keadaan} />}
        lead={`${umum.versi(skp.nomor)} · ${skp.pegawai.jabatan}`}
        action={<SaveState status={simpan.status} savedAt={simpan.savedAt} zona={sesi.instansi.zona} />}
      />
      <div className="space-y-4 lg:space-y-6">
        {skp.pengembalian && (
          <Notice tone="perhatian" title={teksLihat.dikembalikan(skp.pengembalian.oleh)}>
            <p className="whitespace-pre-line">{skp.pengembalian.catatan}</p>
          </Notice>
        )}
        {draf && draf.versi !== null && <p className="text-sm text-muted">{teks.luringDraf}</p>}
        {ditolak && <ErrorPanel problem={ditolak} />}
        <div ref={puncak} tabIndex={-1} className="scroll-mt-20 outline-none">
          <NavigasiLangkah langkah={langkah} temuan={temuan} tunjukkanGalat={tunjukkanGalat} onBuka={ke} />
        </div>
        {langkah === 'hasil' && (
          <>
            <HasilKerja {...bagian} pimpinan={pimpinan} terbuka={terbuka} onBuka={setTerbuka} />
            <Link
              to="/skp/$id/manual-indikator"
              params={{ id: skp.id }}
              onClick={() => void simpan.flush()}
              className="inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
            >
              <Ruler size={18} aria-hidden />
              {teks.keManual}
            </Link>
          </>
        )}
        {langkah === 'perilaku' && <PerilakuSkp {...bagian} />}
        {langkah === 'lampiran' && <LampiranSkp {...bagian} />}
        {langkah === 'periksa' && (
          <AjukanSkp
            skp={skp}
            temuan={temuan}
            flush={simpan.flush}
            onTuju={(tujuan, rhk) => {
              if (rhk !== null) setTerbuka(isian.rhk[rhk]?.id ?? null);
              ke(tujuan);
            }}
          />
        )}
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-between">
          {mundur ? (
            <Button wide icon={<ArrowLeft size={18} aria-hidden />} onClick={() => ke(mundur)}>
              {teks.sebelumnya}
            </Button>
          ) : (
            <span />
          )}
          {lanjut && (
            <Button wide variant={lanjut === 'periksa' ? 'utama' : 'sekunder'} onClick={() => ke(lanjut)}>
              {teks.berikutnya(teks.langkah[lanjut])}
              <ArrowRight size={18} aria-hidden />
            </Button>
          )}
        </div>
      </div>
      {simpan.status === 'bentrok' && simpan.masalah && (
        <Bentrok
          di={isian}
          terkini={simpan.masalah.isi.terkini as Skp}
          onSini={(terkini) => simpan.rebase(String(terkini.versi))}
          onServer={async (terkini) => {
            await draftStore.remove(kunci);
            klien.setQueryData(['skp', 'satu', skp.id, 'terkini'], terkini);
            onMulaiUlang(terkini);
          }}
        />
      )}
    </>
  );
}

/** A new step begins at its top, for eyes and for screen readers. */
function keAtas(puncak: RefObject<HTMLDivElement | null>): void {
  requestAnimationFrame(() => {
    puncak.current?.scrollIntoView({ block: 'start' });
    puncak.current?.focus({ preventScroll: true });
  });
}
