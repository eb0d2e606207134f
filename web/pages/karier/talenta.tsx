import { useQuery } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { api } from '../../api/client.ts';
import { angka, tanggal } from '../../parts/format.ts';
import { Bagian, Besar, MengapaLangkah } from '../../parts/karier/bagian.tsx';
import { kataPredikat } from '../../parts/predikat.tsx';
import { Badge } from '../../ui/badge.tsx';
import { teks } from './teks.ts';

/** As the annex draws them: best performance on top, highest potential at the right. */
const DENAH = [
  [4, 7, 9],
  [2, 5, 8],
  [1, 3, 6],
];

/** One's box, the two inputs behind it, and that it decides nothing by itself. */
export function TalentaBagian({ pegawaiId }: { pegawaiId: string }) {
  const kueri = useQuery({
    queryKey: ['karier', pegawaiId, 'talenta'],
    queryFn: async () =>
      (await api.GET('/api/v1/pegawai/{id}/talenta', { params: { path: { id: pegawaiId } } })).data,
  });
  return (
    <Bagian judul={teks.talenta.judul} kueri={kueri}>
      {({ jawaban, predikat, potensi }) => (
        <>
          {jawaban.nilai && (
            <Besar
              nilai={teks.talenta.kotak(jawaban.nilai.kotak)}
              apa=""
              state={jawaban.nilai.kelompokRencanaSuksesi && <Badge tone="baik">{teks.talenta.krs}</Badge>}
            />
          )}
          <div className="grid grid-cols-[auto_1fr] items-start gap-4">
            <div role="img" aria-label={teks.talenta.denah} className="grid grid-cols-3 gap-1">
              {DENAH.flat().map((n) => (
                <span
                  key={n}
                  aria-hidden
                  className={clsx(
                    'grid size-11 place-items-center rounded-md text-sm font-bold',
                    n === jawaban.nilai?.kotak ? 'bg-brand text-on-brand' : 'bg-sunken text-muted',
                  )}
                >
                  {n}
                </span>
              ))}
            </div>
            <dl className="min-w-0 space-y-2 text-sm">
              <div>
                <dt className="text-muted">{teks.talenta.kinerja}</dt>
                <dd className="font-medium">
                  {predikat?.predikat
                    ? teks.talenta.predikat(kataPredikat(predikat.predikat), predikat.tahun)
                    : teks.talenta.tanpaPredikat}
                </dd>
              </div>
              <div>
                <dt className="text-muted">{teks.talenta.potensial}</dt>
                <dd className="font-medium">
                  {potensi
                    ? teks.talenta.sumber(angka(potensi.skor), potensi.sumber, tanggal(potensi.tanggal))
                    : teks.talenta.tanpaPotensi}
                </dd>
              </div>
            </dl>
          </div>
          <p className="rounded-md bg-sunken px-4 py-3 text-sm">{teks.talenta.bukanPutusan}</p>
          {jawaban.nilai && (
            <div>
              <h3 className="font-semibold">{teks.talenta.rekomendasi}</h3>
              <ul className="mt-1 list-disc space-y-1 ps-5 text-sm text-muted">
                {jawaban.nilai.rekomendasi.map((r) => (
                  <li key={r}>{r}</li>
                ))}
              </ul>
            </div>
          )}
          <MengapaLangkah jawaban={jawaban} />
        </>
      )}
    </Bagian>
  );
}
