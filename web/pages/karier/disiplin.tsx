import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { tanggal, tanggalPendek } from '../../parts/format.ts';
import { Bagian, MengapaLangkah } from '../../parts/karier/bagian.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Notice } from '../../ui/notice.tsx';
import { teks } from './teks.ts';

/** Days without a valid reason, what they threaten, and the penalties on record. */
export function DisiplinBagian({ pegawaiId }: { pegawaiId: string }) {
  const kueri = useQuery({
    queryKey: ['karier', pegawaiId, 'disiplin'],
    queryFn: async () =>
      (await api.GET('/api/v1/pegawai/{id}/disiplin', { params: { path: { id: pegawaiId } } })).data,
  });
  return (
    <Bagian judul={teks.disiplin.judul} kueri={kueri}>
      {({ jawaban, tidakMasuk, hukuman, tahun }) => {
        const { nilai } = jawaban;
        return (
          <>
            {nilai && (
              <div className="space-y-1">
                <p className="font-semibold">
                  {nilai.hari > 0 ? teks.disiplin.hari(nilai.hari, tahun) : teks.disiplin.nihil(tahun)}
                </p>
                {tidakMasuk.length > 0 && (
                  <p className="text-sm text-muted">{tidakMasuk.map(tanggalPendek).join(' · ')}</p>
                )}
                {nilai.berikut && nilai.hari > 0 && (
                  <p className="text-sm text-muted">
                    {teks.disiplin.berikut(nilai.berikut.hari, nilai.berikut.jenis)}
                  </p>
                )}
              </div>
            )}
            {nilai?.jenis && (
              <Notice tone="perhatian" title={`${teks.disiplin.ancaman}: ${nilai.jenis.toLowerCase()}`}>
                {teks.disiplin.bukanPutusan}
              </Notice>
            )}
            {jawaban.peringatan.map((p) => (
              <Notice key={p.kode}>{p.pesan}</Notice>
            ))}
            <div>
              <h3 className="font-semibold">{teks.disiplin.hukuman}</h3>
              {hukuman.length === 0 && <p className="text-sm text-muted">{teks.disiplin.tanpaHukuman}</p>}
              <ul className="divide-y divide-line">
                {hukuman.map((h) => (
                  <li
                    key={h.dari + h.nama}
                    className="flex flex-wrap items-center justify-between gap-2 py-2"
                  >
                    <span className="min-w-0 text-sm">
                      <span className="block font-medium">{h.nama}</span>
                      <span className="text-muted">
                        {[tanggal(h.dari), h.sampai && tanggal(h.sampai)].filter(Boolean).join(' – ')}
                        {h.dasar && ` · ${h.dasar}`}
                      </span>
                    </span>
                    <Badge tone={h.berjalan ? 'perhatian' : 'netral'}>
                      {h.berjalan ? teks.disiplin.berjalan : teks.disiplin.selesai}
                    </Badge>
                  </li>
                ))}
              </ul>
            </div>
            <MengapaLangkah jawaban={jawaban} />
          </>
        );
      }}
    </Bagian>
  );
}
