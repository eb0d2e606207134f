import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { katalog } from '../../text/katalog.ts';
import { buttonLook } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { tanggal } from '../format.ts';
import { KeadaanDialogBadge } from './keadaan.tsx';

const teks = katalog({
  id: {
    judul: 'Klarifikasi ekspektasi',
    ajar: 'Sebelum ditetapkan, bicarakan apa yang diharapkan dan catat berdua apa yang menjadi jelas.',
    mulai: 'Jadwalkan klarifikasi',
    satu: (hari: string, versi: number) => `${hari} · versi ${versi}`,
  },
  en: { judul: 'Clarified expectations' },
});

/** The dialogues in which the expectations of an SKP were clarified, and the way to hold one while it is not set. */
export function KlarifikasiEkspektasi({
  skpId,
  pegawaiId,
  ditetapkan,
}: {
  skpId: string;
  pegawaiId: string;
  ditetapkan: boolean;
}) {
  const { data } = useQuery({
    queryKey: ['dialog', 'daftar', 'skp', skpId],
    queryFn: async () => (await api.GET('/api/v1/dialog', { params: { query: { skpId } } })).data!,
  });
  const isi = (data?.isi ?? []).filter((d) => d.keadaan !== 'DIBATALKAN');
  if (!data || (ditetapkan && isi.length === 0)) return null;
  return (
    <Card title={teks.judul}>
      {!ditetapkan && <p className="text-sm text-muted">{teks.ajar}</p>}
      <ul className="divide-y divide-line">
        {isi.map((d) => (
          <li key={d.id}>
            <Link
              to="/dialog/$id"
              params={{ id: d.id }}
              className="flex min-h-12 flex-wrap items-center justify-between gap-2 py-2 font-semibold text-brand-ink underline-offset-4 hover:underline"
            >
              {teks.satu(tanggal(d.tanggal), d.skp?.nomor ?? 1)}
              <KeadaanDialogBadge keadaan={d.keadaan} />
            </Link>
          </li>
        ))}
      </ul>
      {!ditetapkan && (
        <Link to="/dialog" search={{ untuk: pegawaiId, skpId }} className={`mt-3 ${buttonLook('sekunder')}`}>
          {teks.mulai}
        </Link>
      )}
    </Card>
  );
}
