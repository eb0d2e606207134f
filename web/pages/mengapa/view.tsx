import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { LABEL_PREDIKAT_ORGANISASI } from '#rules/label.ts';
import { Kuadran } from '../../parts/evaluasi/kuadran.tsx';
import { DaftarLangkah } from '../../parts/evaluasi/langkah.tsx';
import { Dasar } from '../../parts/evaluasi/pasal-chip.tsx';
import { tanggal, waktu } from '../../parts/format.ts';
import { kataPredikat, kataRating, PredikatBadge, tonePredikat } from '../../parts/predikat.tsx';
import { Badge, ToneShape } from '../../ui/badge.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LangkahBukti } from './bukti.tsx';
import { LangkahHasil } from './hasil.tsx';
import { SatuTingkat } from './naik.tsx';
import type { Mengapa } from './page.tsx';
import { Pergeseran } from './pergeseran.tsx';
import { LangkahPerilaku } from './perilaku.tsx';
import { PutusanKeberatan } from './putusan.tsx';
import { teks } from './teks.ts';

const P6 = 'PermenPANRB 6/2022';

/** One scroll: the predikat, then each step that led to it, then what would have made it higher. */
export function MengapaView({ mengapa, zona }: { mengapa: Mengapa; zona: string }) {
  const { bahan, jejak } = mengapa;
  const pada = jejak.penetapan.pada;
  return (
    <article className="mx-auto max-w-3xl">
      <Kepala mengapa={mengapa} zona={zona} />
      {mengapa.putusan && <PutusanKeberatan putusan={mengapa.putusan} zona={zona} />}
      <h2 className="sr-only">{teks.rantai}</h2>
      <ol className="mt-8">
        <Simpul nomor={1} judul={teks.bukti.judul} pengantar={teks.bukti.pengantar}>
          <LangkahBukti bahan={bahan} />
        </Simpul>
        <Simpul nomor={2} judul={teks.hasil.judul} pengantar={teks.hasil.pengantar}>
          <LangkahHasil bahan={bahan} jejak={jejak} />
        </Simpul>
        <Simpul nomor={3} judul={teks.perilaku.judul} pengantar={teks.perilaku.pengantar}>
          <LangkahPerilaku bahan={bahan} />
        </Simpul>
        <Simpul nomor={4} judul={teks.kuadran.judul} pengantar={teks.kuadran.pengantar}>
          {bahan.tugasBelajarGagal && <Gagal studi={bahan.tugasBelajarGagal} />}
          <Kuadran hasilKerja={bahan.ratingHasil} perilaku={bahan.ratingPerilaku} pada={pada} />
          <DaftarLangkah
            langkah={jejak.penetapan.langkah.filter(
              (l) => !l.uraian.startsWith('Capaian kinerja organisasi'),
            )}
          />
        </Simpul>
        <Simpul nomor={5} judul={teks.organisasi.judul} akhir={bahan.pergeseran.length === 0}>
          <Organisasi bahan={bahan} />
        </Simpul>
        {bahan.pergeseran.length > 0 && (
          <Simpul nomor={6} judul={teks.pergeseran.judul} pengantar={teks.pergeseran.pengantar} akhir>
            <Pergeseran daftar={bahan.pergeseran} zona={zona} />
          </Simpul>
        )}
      </ol>
      <SatuTingkat mengapa={mengapa} />
      {bahan.periodik.length > 0 && <Periodik bahan={bahan} />}
    </article>
  );
}

function Kepala({ mengapa, zona }: { mengapa: Mengapa; zona: string }) {
  const { bahan, predikat, ditetapkanPada, jejak } = mengapa;
  const { ratingHasil, ratingPerilaku } = bahan;
  const kini = predikat ?? jejak.penetapan.nilai?.predikat ?? null;
  return (
    <header>
      <title>{`${teks.judulNama(bahan.pegawai.nama)} · Terang`}</title>
      <p className="text-sm text-muted">{teks.predikatUntuk(bahan.pegawai.nama, bahan.periode.nama)}</p>
      <h1 className="text-xl font-bold">{teks.judul}</h1>
      <div className="mt-4 rounded-xl border border-line bg-surface p-5 shadow-card sm:p-7">
        {kini && ratingPerilaku && (ratingHasil || bahan.tugasBelajarGagal) ? (
          <>
            <p className="flex items-center gap-3 text-3xl font-bold text-brand-ink">
              <ToneShape tone={tonePredikat(kini)} size={34} />
              {kataPredikat(kini)}
            </p>
            <p className="mt-3 text-lg">
              {bahan.tugasBelajarGagal || !ratingHasil
                ? teks.kalimatGagal(kataRating(ratingPerilaku).toLowerCase(), kataPredikat(kini))
                : teks.kalimat(
                    kataRating(ratingHasil).toLowerCase(),
                    kataRating(ratingPerilaku).toLowerCase(),
                    kataPredikat(kini),
                  )}
            </p>
          </>
        ) : (
          <>
            <p className="text-2xl font-bold">{teks.belumAda}</p>
            <p className="mt-2 text-muted">{teks.belumAdaIsi}</p>
          </>
        )}
        {ditetapkanPada ? (
          <p className="mt-4 flex gap-2 border-t border-line pt-4 text-sm text-muted">
            <Lock size={16} aria-hidden className="mt-0.5 shrink-0" />
            <span>
              {mengapa.dokumen === 'D.1.2' && bahan.atasan
                ? teks.bekuAtasan(waktu(ditetapkanPada, zona), bahan.atasan.nama, bahan.penilai.nama)
                : teks.beku(waktu(ditetapkanPada, zona), bahan.penilai.nama)}{' '}
              {[
                teks.versiSkp(bahan.skp.nomor),
                mengapa.versiAturan && teks.versiAturan(tanggal(mengapa.versiAturan)),
              ]
                .filter(Boolean)
                .join(' · ')}
              {jejak.terlambat && mengapa.dokumen === 'D.1.1' && `. ${teks.terlambat}`}
            </span>
          </p>
        ) : (
          kini && (
            <div className="mt-4">
              <Notice tone="perhatian">{teks.sementara}</Notice>
            </div>
          )
        )}
      </div>
    </header>
  );
}

/** One step of the chain, hung on a line that runs from the first to the last. */
function Simpul({
  nomor,
  judul,
  pengantar,
  akhir = false,
  children,
}: {
  nomor: number;
  judul: string;
  pengantar?: string;
  akhir?: boolean;
  children: ReactNode;
}) {
  return (
    <li className="relative pb-10 ps-11 sm:ps-14">
      {!akhir && (
        <span
          aria-hidden
          className="absolute start-[15px] top-8 bottom-0 w-0.5 bg-brand-soft sm:start-[19px]"
        />
      )}
      <span
        aria-hidden
        className="absolute start-0 top-0 grid size-8 place-items-center rounded-full bg-brand text-sm font-bold text-on-brand sm:size-10"
      >
        {nomor}
      </span>
      <h3 className="pt-0.5 text-lg font-bold sm:pt-1.5">{judul}</h3>
      {pengantar && <p className="mt-1 text-sm text-muted">{pengantar}</p>}
      <div className="mt-4 space-y-4">{children}</div>
    </li>
  );
}

/** L-IV.B.3.a.3.d: a study that failed limits the predikat, whatever the results were. */
function Gagal({ studi }: { studi: NonNullable<Mengapa['bahan']['tugasBelajarGagal']> }) {
  return (
    <div className="space-y-2">
      <Notice tone="perhatian" title={teks.gagal.judul}>
        {teks.gagal.isi(`${studi.program}, ${studi.perguruanTinggi}`, tanggal(studi.berakhir))}
      </Notice>
      <Dasar dasar={[{ peraturan: P6, pasal: 'Lampiran IV.B.3.a.3.d' }]} />
    </div>
  );
}

function Organisasi({ bahan }: { bahan: Mengapa['bahan'] }) {
  const { capaianOrganisasi: capaian } = bahan;
  if (!capaian) return <p className="text-muted">{teks.organisasi.kosong}</p>;
  return (
    <div className="space-y-3 rounded-lg border border-line bg-surface p-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="text-sm text-muted">{teks.organisasi.capaian(capaian.unitKerja)}</span>
        <span className="text-lg font-bold">{LABEL_PREDIKAT_ORGANISASI[capaian.predikat]}</span>
      </p>
      <p className="text-sm">{capaian.dasar}</p>
      {capaian.sumber === 'TAHUN_LALU' && (
        <p className="text-sm font-medium">{teks.organisasi.tahunLalu(capaian.tahun)}</p>
      )}
      {capaian.sumber === 'SEMENTARA' && <p className="text-sm font-medium">{teks.organisasi.sementara}</p>}
      <p className="text-sm text-muted">{teks.organisasi.bukanKuota}</p>
      <Dasar
        dasar={[
          { peraturan: P6, pasal: 'Lampiran IV.B.1' },
          { peraturan: P6, pasal: 'Lampiran IV.B.2' },
        ]}
      />
    </div>
  );
}

function Periodik({ bahan }: { bahan: Mengapa['bahan'] }) {
  return (
    <section className="mt-6 rounded-xl border border-line bg-surface p-5">
      <h2 className="text-lg font-semibold">{teks.periodik.judul}</h2>
      <p className="mt-1 text-sm text-muted">{teks.periodik.isi}</p>
      <dl className="mt-3 divide-y divide-line">
        {bahan.periodik.map((p) => (
          <div key={p.nama} className="flex min-h-11 items-center justify-between gap-4 py-1.5">
            <dt>{p.nama}</dt>
            <dd>
              {p.predikat ? <PredikatBadge predikat={p.predikat} /> : <Badge>{teks.periodik.belum}</Badge>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
