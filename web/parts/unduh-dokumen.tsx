import { useQueryClient } from '@tanstack/react-query';
import { CircleCheck, Eye, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import {
  CETAK_BIMBINGAN,
  CETAK_EVALUASI,
  CETAK_SKP,
  type CetakBimbingan,
  type CetakEvaluasi,
  type CetakSkp,
} from '#contract/jenis-dokumen.ts';
import { api, type Skema } from '../api/client.ts';
import { useWrite } from '../api/use-write.ts';
import { Button, type ButtonVariant, buttonLook } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { teks } from './dokumen/teks.ts';
import { TombolBerkas } from './dokumen/tombol-berkas.tsx';

type Dokumen = Skema<'Dokumen'>;

export type CetakSkpProps = {
  skpId: string;
  /** The version shown on the page. */
  nomor: number;
  /** Whether that version was set: then the sealed form, otherwise a preview with the watermark. */
  ditetapkan: boolean;
  variant?: ButtonVariant;
};

/** "Cetak" on the page of an SKP: the form and its annex. */
export function CetakSkp({ skpId, nomor, ditetapkan, variant }: CetakSkpProps) {
  return (
    <Cetak judul={teks.judulSkp} pengantar={ditetapkan ? teks.resmi : teks.rancangan} variant={variant}>
      {CETAK_SKP.map((jenis) => (
        <li key={jenis}>
          {ditetapkan ? (
            <Terbitkan
              jenis={jenis}
              kirim={(kunci) =>
                api.POST('/api/v1/skp/{id}/dokumen', {
                  params: { path: { id: skpId } },
                  body: { jenis, nomor },
                  headers: { 'Idempotency-Key': kunci },
                })
              }
            />
          ) : (
            <Pilihan jenis={jenis}>
              <a
                href={`/api/v1/skp/${skpId}/pratinjau.pdf?jenis=${jenis}&nomor=${nomor}`}
                target="_blank"
                rel="noreferrer"
                aria-label={teks.lihatNama(teks.pilihan[jenis])}
                className={buttonLook('sekunder')}
              >
                <Eye size={18} aria-hidden />
                {teks.lihat}
              </a>
            </Pilihan>
          )}
        </li>
      ))}
    </Cetak>
  );
}

export type CetakEvaluasiProps = {
  /** Whose document, where a list has many. */
  nama?: string;
  evaluasiId: string;
  /** An objection was decided and the result upheld: then there is also the record of that decision. */
  dikuatkan?: boolean;
  variant?: ButtonVariant;
};

/** "Cetak" on the page of a decided evaluation: its document and its result in detail. */
export function CetakEvaluasi({ evaluasiId, dikuatkan = false, variant, nama }: CetakEvaluasiProps) {
  return (
    <Cetak nama={nama} judul={teks.judulEvaluasi} pengantar={teks.resmi} variant={variant}>
      {CETAK_EVALUASI.filter((jenis) => dikuatkan || jenis !== 'KEPUTUSAN_KEBERATAN').map((jenis) => (
        <li key={jenis}>
          <Terbitkan
            jenis={jenis}
            kirim={(kunci) =>
              api.POST('/api/v1/evaluasi/{id}/dokumen', {
                params: { path: { id: evaluasiId } },
                body: { jenis },
                headers: { 'Idempotency-Key': kunci },
              })
            }
          />
        </li>
      ))}
    </Cetak>
  );
}

/** "Cetak" on a finished guidance: the forms this reader may have. */
export function CetakBimbingan({
  bimbinganId,
  jenis,
}: {
  bimbinganId: string;
  jenis: readonly CetakBimbingan[];
}) {
  return (
    <Cetak judul={teks.judulBimbingan} pengantar={teks.resmi} variant="sekunder">
      {CETAK_BIMBINGAN.filter((j) => jenis.includes(j)).map((j) => (
        <li key={j}>
          <Terbitkan
            jenis={j}
            kirim={(kunci) =>
              api.POST('/api/v1/bimbingan/{id}/dokumen', {
                params: { path: { id: bimbinganId } },
                body: { jenis: j },
                headers: { 'Idempotency-Key': kunci },
              })
            }
          />
        </li>
      ))}
    </Cetak>
  );
}

/** "Cetak" of B.1.10: a copy for the person pressing alone. */
export function CetakPermasalahan({ konselingId }: { konselingId: string }) {
  return (
    <Cetak judul={teks.pilihan.PERMASALAHAN} pengantar={teks.sendiri} variant="sekunder">
      <li>
        <Terbitkan
          jenis="PERMASALAHAN"
          kirim={(kunci) =>
            api.POST('/api/v1/konseling/{id}/dokumen', {
              params: { path: { id: konselingId } },
              body: {},
              headers: { 'Idempotency-Key': kunci },
            })
          }
        />
      </li>
    </Cetak>
  );
}

type PenetapanProps = { periodeId: string; lingkup: 'PENILAI' | 'KALIBRASI' };

/** "Cetak" in the curve room: the act that sets the distribution, signed by being made. */
export function CetakPenetapan({ periodeId, lingkup }: PenetapanProps) {
  return (
    <Cetak judul={teks.pilihan.PENETAPAN} pengantar={teks.penetapan} variant="utama">
      <li>
        <Terbitkan
          jenis="PENETAPAN"
          kirim={(kunci) =>
            api.POST('/api/v1/distribusi/dokumen', {
              body: { periodeId, lingkup },
              headers: { 'Idempotency-Key': kunci },
            })
          }
        />
      </li>
    </Cetak>
  );
}

/** "Cetak" of the credit recap. */
export function CetakAngkaKredit({ pegawaiId }: { pegawaiId: string }) {
  return (
    <Cetak judul={teks.pilihan.PAK} pengantar={teks.resmi} variant="sekunder">
      <li>
        <Terbitkan
          jenis="PAK"
          kirim={(kunci) =>
            api.POST('/api/v1/pegawai/{id}/angka-kredit/dokumen', {
              params: { path: { id: pegawaiId } },
              body: {},
              headers: { 'Idempotency-Key': kunci },
            })
          }
        />
      </li>
    </Cetak>
  );
}

type CetakProps = {
  nama?: string | undefined;
  judul: string;
  pengantar: string;
  variant: ButtonVariant | undefined;
  children: ReactNode;
};

function Cetak({ nama, judul, pengantar, variant = 'sekunder', children }: CetakProps) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <Button variant={variant} icon={<Printer size={20} aria-hidden />} onClick={() => setTerbuka(true)}>
        {teks.cetak}
        {nama && <span className="sr-only"> {nama}</span>}
      </Button>
      <Dialog open={terbuka} onClose={() => setTerbuka(false)} title={judul}>
        <p className="text-sm text-muted">{pengantar}</p>
        <ul className="mt-2 divide-y divide-line">{children}</ul>
      </Dialog>
    </>
  );
}

type Jenis = CetakSkp | CetakEvaluasi | CetakBimbingan | 'PERMASALAHAN' | 'PENETAPAN' | 'PAK';

/** One form: first prepared, then at hand. A new window is opened by the person's own press, which no browser blocks. */
function Terbitkan({
  jenis,
  kirim,
}: {
  jenis: Jenis;
  kirim: (kunci: string) => Promise<{ data?: Dokumen }>;
}) {
  const queryClient = useQueryClient();
  const terbitkan = useWrite({
    write: async (_: void, kunci) => (await kirim(kunci)).data,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['dokumen'] }),
  });
  const dokumen = terbitkan.data;
  const nama = teks.pilihan[jenis];
  return (
    <Pilihan jenis={jenis} galat={terbitkan.error && <ErrorPanel problem={terbitkan.error} focus />}>
      {dokumen ? (
        <div role="status" tabIndex={-1} ref={fokuskan} className="outline-none">
          <p className="mb-2 flex items-center gap-2 text-sm">
            <CircleCheck size={18} aria-hidden className="shrink-0 text-brand-ink" />
            <span>
              {teks.siap} {teks.kode}{' '}
              <span className="font-mono font-semibold whitespace-nowrap">{dokumen.kode}</span>
            </span>
          </p>
          <TombolBerkas dokumen={dokumen} nama={nama} />
        </div>
      ) : (
        <Button
          busy={terbitkan.isPending}
          aria-label={teks.siapkanNama(nama)}
          onClick={() => terbitkan.mutate()}
        >
          {teks.siapkan}
        </Button>
      )}
    </Pilihan>
  );
}

/** The pressed button is gone: whoever uses the keyboard goes on from what took its place. */
function fokuskan(element: HTMLElement | null): void {
  element?.focus();
}

function Pilihan({ jenis, galat, children }: { jenis: Jenis; galat?: ReactNode; children: ReactNode }) {
  return (
    <div className="space-y-3 py-4">
      <div>
        <p className="font-semibold">{teks.pilihan[jenis]}</p>
        <p className="text-sm text-muted">{teks.isi[jenis]}</p>
      </div>
      {galat}
      {children}
    </div>
  );
}
