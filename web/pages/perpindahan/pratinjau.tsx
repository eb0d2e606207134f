import { CircleAlert, CircleCheckBig } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Skema } from '../../api/client.ts';
import { DaftarLangkah } from '../../parts/evaluasi/langkah.tsx';
import { Dasar } from '../../parts/evaluasi/pasal-chip.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type Isi = Skema<'PratinjauPerpindahan'>;

/** What saving would do, in sentences with their articles: before anything is written. */
export function Pratinjau({ isi, memuat }: { isi: Isi | undefined; memuat: boolean }) {
  return (
    <Card
      title={teks.pratinjau.judul}
      aria-label={teks.pratinjau.judul}
      aria-busy={memuat}
      aria-live="polite"
    >
      {!isi ? (
        <p className="text-muted">{teks.pratinjau.isiDahulu}</p>
      ) : (
        <div className={`space-y-5 ${memuat ? 'opacity-60' : ''}`}>
          {isi.kurang.length > 0 ? (
            <Bagian judul={teks.pratinjau.belum}>
              <ul className="space-y-2">
                {isi.kurang.map((t) => (
                  <li key={t.kode + t.jalur + t.pesan} className="flex gap-2">
                    <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0 text-attention" />
                    <span>{t.pesan}</span>
                  </li>
                ))}
              </ul>
            </Bagian>
          ) : (
            <DaftarAkibat akan={isi.akan} />
          )}
          {isi.penilaiPeriode.length > 0 && (
            <Bagian judul={teks.pratinjau.penilai}>
              <dl className="divide-y divide-line">
                {isi.penilaiPeriode.map((p) => (
                  <div key={p.periode} className="flex flex-wrap justify-between gap-x-4 py-2">
                    <dt className="text-muted">{p.periode}</dt>
                    <dd className="font-medium">
                      {p.sudahDitetapkan ? teks.pratinjau.sudah : (p.penilai ?? teks.pratinjau.tidakDinilai)}
                    </dd>
                  </div>
                ))}
              </dl>
            </Bagian>
          )}
          {isi.bukti.length > 0 && (
            <Bagian judul={teks.pratinjau.bukti}>
              <ul className="list-disc ps-5">
                {isi.bukti.map((b) => (
                  <li key={b}>{b}</li>
                ))}
              </ul>
            </Bagian>
          )}
          {isi.menunggu.length > 0 && (
            <Bagian judul={teks.pratinjau.menunggu}>
              <ol className="space-y-1.5">
                {isi.menunggu.map((m) => (
                  <li key={m.siapa + m.langkah}>
                    <span className="font-medium">{m.siapa}</span>:{' '}
                    {m.langkah.toLowerCase().replace(/skp/g, 'SKP')}
                  </li>
                ))}
              </ol>
            </Bagian>
          )}
          {isi.peringatan.length > 0 && (
            <Bagian judul={teks.pratinjau.perhatian}>
              <ul className="space-y-1.5 text-attention-ink">
                {isi.peringatan.map((t) => (
                  <li key={t.kode}>{t.pesan}</li>
                ))}
              </ul>
            </Bagian>
          )}
          <Disclosure summary={teks.pratinjau.aturan}>
            <DaftarLangkah langkah={isi.langkah} />
          </Disclosure>
        </div>
      )}
    </Card>
  );
}

export function DaftarAkibat({ akan }: { akan: Isi['akan'] }) {
  return (
    <ul className="space-y-3">
      {akan.map((a) => (
        <li key={a.uraian} className="flex gap-2.5">
          <CircleCheckBig size={18} aria-hidden className="mt-0.5 shrink-0 text-brand" />
          <div className="min-w-0 space-y-1.5">
            <p>{a.uraian}</p>
            <Dasar dasar={a.dasar} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Bagian({ judul, children }: { judul: string; children: ReactNode }) {
  return (
    <section className="text-sm">
      <h3 className="mb-2 font-semibold">{judul}</h3>
      {children}
    </section>
  );
}
