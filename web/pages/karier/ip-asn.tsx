import { useQuery } from '@tanstack/react-query';
import { LABEL_KATEGORI_IP } from '#rules/ip-asn/label.ts';
import { LABEL_KEADAAN_EVALUASI } from '#rules/label.ts';
import { api } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { Bagian, BelumDapat, Besar, MengapaLangkah } from '../../parts/karier/bagian.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Progress } from '../../ui/feedback.tsx';
import { Notice } from '../../ui/notice.tsx';
import { teks } from './teks.ts';

const DIMENSI = ['KUALIFIKASI', 'KOMPETENSI', 'KINERJA', 'DISIPLIN'] as const;

/** The index with its four dimensions, and what would still raise it. */
export function IpAsnBagian({ pegawaiId }: { pegawaiId: string }) {
  const kueri = useQuery({
    queryKey: ['karier', pegawaiId, 'ip-asn'],
    queryFn: async () =>
      (await api.GET('/api/v1/pegawai/{id}/ip-asn', { params: { path: { id: pegawaiId } } })).data,
  });
  return (
    <Bagian judul={teks.ip.judul} kueri={kueri}>
      {({ jawaban, peluang, predikat }) => {
        const { nilai } = jawaban;
        return (
          <>
            {predikat && !predikat.tetap && (
              <Notice>{teks.tahunanBelum(predikat.tahun, LABEL_KEADAAN_EVALUASI[predikat.keadaan])}</Notice>
            )}
            {!nilai && <BelumDapat jawaban={jawaban} />}
            {nilai && (
              <>
                <Besar
                  nilai={angka(nilai.ip)}
                  apa={teks.ip.dari}
                  state={<Badge tone="info">{LABEL_KATEGORI_IP[nilai.kategori]}</Badge>}
                />
                <div className="space-y-3">
                  {DIMENSI.map((dimensi) => {
                    const butir = nilai.rincian.filter((r) => r.dimensi === dimensi);
                    const ada = butir.reduce((a, r) => a + r.nilai, 0);
                    const maks = butir.reduce((a, r) => a + r.maks, 0);
                    return (
                      <Progress
                        key={dimensi}
                        label={teks.ip.dimensi[dimensi]}
                        value={ada}
                        max={maks}
                        text={teks.ip.dariMaks(angka(ada), angka(maks))}
                      />
                    );
                  })}
                </div>
                <div>
                  <h3 className="font-semibold">{teks.ip.peluang}</h3>
                  {peluang.length === 0 && <p className="text-sm text-muted">{teks.ip.penuh}</p>}
                  <ul className="mt-1 divide-y divide-line text-sm">
                    {peluang.map((p) => (
                      <li key={p.butir} className="flex items-baseline justify-between gap-4 py-2">
                        <span className="min-w-0 text-muted">{p.butir}</span>
                        <span className="shrink-0 font-semibold tabular-nums">+{angka(p.tambahan)}</span>
                      </li>
                    ))}
                  </ul>
                </div>
              </>
            )}
            <MengapaLangkah jawaban={jawaban} />
          </>
        );
      }}
    </Bagian>
  );
}
