import { useQuery } from '@tanstack/react-query';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { pernyataanBimbingan, skalaKompetensi } from '#rules/tables/bimbingan.ts';
import { LABEL_JAWABAN_BIMBINGAN } from '#rules/tindak-lanjut/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import type { Apa } from './dialog.tsx';
import { teks } from './teks.ts';

/** B.1.8 for employee and superior, B.1.9 for all who may read the guidance. */
export function SesudahBimbingan({
  bimbingan: b,
  onTulis,
}: {
  bimbingan: Skema<'BimbinganLengkap'>;
  onTulis: (apa: Apa) => void;
}) {
  const pada = keHari(useSesi().instansi.hariIni);
  const boleh = (nama: string) => b.kemampuan.includes(`bimbingan.${nama}`);
  const skala = skalaKompetensi.pada(pada).nilai;
  const { data: umpanBalik } = useQuery({
    queryKey: ['bimbingan', b.id, 'umpan-balik'],
    enabled: boleh('baca-umpan-balik'),
    queryFn: async () =>
      (await api.GET('/api/v1/bimbingan/{id}/umpan-balik', { params: { path: { id: b.id } } })).data,
  });
  const jawaban = new Map(umpanBalik?.jawaban.map((j) => [j.nomor, j.jawaban]));
  return (
    <>
      <Card title={teks.b18}>
        {b.atasan && boleh('beri-umpan-balik') && (
          <p className="mb-3 text-muted">{teks.b18Ajar(b.atasan.nama)}</p>
        )}
        {b.umpanBalikDiberikan && !umpanBalik && <p className="text-muted">{teks.b18Terkirim}</p>}
        {umpanBalik && (
          <ol className="list-decimal space-y-2 ps-5">
            {pernyataanBimbingan.pada(pada).nilai.map((p) => (
              <li key={p.nomor}>
                {p.pernyataan}: <strong>{LABEL_JAWABAN_BIMBINGAN[jawaban.get(p.nomor) ?? 'TIDAK']}</strong>
              </li>
            ))}
          </ol>
        )}
        {umpanBalik?.catatan && <p className="mt-3 whitespace-pre-line">{umpanBalik.catatan}</p>}
        {boleh('beri-umpan-balik') && (
          <Button variant="utama" onClick={() => onTulis('umpan-balik')}>
            {teks.b18Isi}
          </Button>
        )}
      </Card>
      <Card title={teks.b19}>
        {!b.kompetensi && <p className="text-muted">{teks.belum}</p>}
        {b.kompetensi && (
          <>
            <ul className="divide-y divide-line">
              {b.kompetensi.nilai.map((n) => (
                <li key={n.kompetensi} className="py-2">
                  <span className="font-semibold">{n.kompetensi}</span>: {n.nilai} (
                  {skala.find((s) => s.nilai === n.nilai)?.label})
                  <span className="block text-sm text-muted">{n.alasan}</span>
                </li>
              ))}
            </ul>
            <p className="mt-3 text-sm text-muted">{teks.rekomendasi}</p>
            <p className="whitespace-pre-line">{b.kompetensi.rekomendasi}</p>
          </>
        )}
        {boleh('nilai-kompetensi') && (
          <Button className="mt-3" onClick={() => onTulis('kompetensi')}>
            {teks.b19Isi}
          </Button>
        )}
      </Card>
    </>
  );
}
