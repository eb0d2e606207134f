import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { katalog } from '../../text/katalog.ts';
import { Notice } from '../../ui/notice.tsx';

const teks = katalog({
  id: {
    judul: 'Pertanyaan untuk Anda sendiri',
    ajar: 'Dari umpan balik Anda pada periode ini. Bukan teguran dan tidak menghalangi apa pun.',
  },
  en: { judul: 'Questions for yourself' },
});

/** What the assessor's own feedback asks of him before he judges; nothing where there is nothing to ask. */
export function PertanyaanPenilai({ pegawaiId, periodeId }: { pegawaiId: string; periodeId: string }) {
  const { data } = useQuery({
    queryKey: ['umpan-balik', 'pertanyaan', pegawaiId, periodeId],
    queryFn: async () =>
      (await api.GET('/api/v1/umpan-balik/pertanyaan', { params: { query: { pegawaiId, periodeId } } }))
        .data!,
  });
  if (!data || data.isi.length === 0) return null;
  return (
    <Notice title={teks.judul}>
      <ul className="list-disc space-y-1 ps-5">
        {data.isi.map((t) => (
          <li key={t.kode}>{t.pesan}</li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">{teks.ajar}</p>
    </Notice>
  );
}
