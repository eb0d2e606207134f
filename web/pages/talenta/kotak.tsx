import { useQuery } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Bagian } from '../../parts/karier/bagian.tsx';
import { teks } from './teks.ts';

const t = teks.kotak;
const DENAH = [
  [4, 7, 9],
  [2, 5, 8],
  [1, 3, 6],
];

/** The nine boxes with how many people each holds; pressing one shows who. */
export function KotakBagian({ unit }: { unit: string }) {
  const [dipilih, pilih] = useState<number | null>(null);
  const kueri = useQuery({
    queryKey: ['talenta', unit],
    queryFn: async () =>
      (await api.GET('/api/v1/unit-kerja/{id}/talenta', { params: { path: { id: unit } } })).data,
  });
  return (
    <Bagian judul={t.judul} kueri={kueri}>
      {({ kotak, tanpaKotak }) => {
        const isi = (n: number) => kotak.find((k) => k.kotak === n)?.orang ?? [];
        return (
          <>
            <div>
              <p className="mb-1 text-xs font-semibold text-muted">{t.kinerja} ↑</p>
              <div className="grid grid-cols-[4.5rem_repeat(3,minmax(0,1fr))] gap-1.5 sm:grid-cols-[6.5rem_repeat(3,minmax(0,1fr))]">
                {DENAH.map((baris, i) => (
                  <div key={baris.join()} className="contents">
                    <span className="self-center text-xs text-muted">{t.baris[i]}</span>
                    {baris.map((n) => (
                      <button
                        key={n}
                        type="button"
                        aria-label={t.sebut(n, isi(n).length)}
                        aria-pressed={dipilih === n}
                        onClick={() => pilih(dipilih === n ? null : n)}
                        className={clsx(
                          'flex min-h-16 flex-col items-center justify-center rounded-md border-2 p-1',
                          dipilih === n ? 'border-brand' : 'border-transparent',
                          n >= 7 ? 'bg-brand-soft text-brand-ink' : 'bg-sunken text-ink',
                        )}
                      >
                        <span className="text-xl font-bold tabular-nums">{isi(n).length}</span>
                        <span className="text-xs">{t.isi(n)}</span>
                      </button>
                    ))}
                  </div>
                ))}
                <span />
                {t.kolom.map((kolom) => (
                  <span key={kolom} className="text-center text-xs text-muted">
                    {kolom}
                  </span>
                ))}
              </div>
              <p className="mt-1 text-end text-xs font-semibold text-muted">{t.potensial} →</p>
            </div>
            <div aria-live="polite" className="text-sm">
              {dipilih === null ? (
                <p className="text-muted">{t.pilih}</p>
              ) : (
                <>
                  <h3 className="font-semibold">{t.isi(dipilih)}</h3>
                  {isi(dipilih).length === 0 && <p className="text-muted">{t.kosong}</p>}
                  <ul className="divide-y divide-line">
                    {isi(dipilih).map((o) => (
                      <li key={o.id} className="py-2">
                        <span className="block font-medium">{o.nama}</span>
                        <span className="text-muted">
                          {o.jabatan} · {o.unitKerja}
                        </span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
            {tanpaKotak.length > 0 && (
              <div className="text-sm">
                <h3 className="font-semibold">{t.tanpa}</h3>
                <ul className="list-disc ps-5 text-muted">
                  {tanpaKotak.map((s) => (
                    <li key={s.sebab}>{t.jumlah(s.sebab, s.jumlah)}</li>
                  ))}
                </ul>
              </div>
            )}
            <p className="rounded-md bg-sunken px-4 py-3 text-sm">{t.bukanPutusan}</p>
          </>
        );
      }}
    </Bagian>
  );
}
