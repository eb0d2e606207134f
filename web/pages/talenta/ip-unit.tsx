import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LABEL_KATEGORI_IP } from '#rules/ip-asn/label.ts';
import { api } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { Bagian, Besar, MengapaLangkah } from '../../parts/karier/bagian.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Progress } from '../../ui/feedback.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { teks } from './teks.ts';

const t = teks.ip;

/** The mean index of a unit, its categories, and who is left out and why. */
export function IpUnitBagian({ unit }: { unit: string }) {
  const kueri = useQuery({
    queryKey: ['ip-asn', unit],
    queryFn: async () =>
      (await api.GET('/api/v1/unit-kerja/{id}/ip-asn', { params: { path: { id: unit } } })).data,
  });
  return (
    <Bagian judul={t.judul} kueri={kueri}>
      {({ jawaban, kategori, tanpaNilai, perluDilengkapi }) => (
        <>
          {jawaban.nilai ? (
            <Besar
              nilai={angka(jawaban.nilai.rerata)}
              apa={t.rerata(jawaban.nilai.n)}
              state={<Badge tone="info">{LABEL_KATEGORI_IP[jawaban.nilai.kategori]}</Badge>}
            />
          ) : (
            <p className="text-muted">{t.belum}</p>
          )}
          {jawaban.nilai && (
            <div className="space-y-3">
              <h3 className="font-semibold">{t.kategori}</h3>
              {kategori.map((k) => (
                <Progress
                  key={k.kategori}
                  label={LABEL_KATEGORI_IP[k.kategori]}
                  value={k.jumlah}
                  max={jawaban.nilai?.n ?? 1}
                  text={t.orang(angka(k.jumlah))}
                />
              ))}
            </div>
          )}
          {tanpaNilai.length > 0 && (
            <Notice title={jawaban.nilai ? t.tanpa(jawaban.nilai.tanpaNilai) : t.belum}>
              <p>{t.sebab}:</p>
              <ul className="list-disc ps-5">
                {tanpaNilai.map((s) => (
                  <li key={s.sebab}>{teks.kotak.jumlah(s.sebab.replace(/\.$/, ''), s.jumlah)}</li>
                ))}
              </ul>
            </Notice>
          )}
          {perluDilengkapi.length > 0 && (
            <Disclosure summary={`${t.lengkapi} (${angka(perluDilengkapi.length)})`}>
              <ul className="divide-y divide-line text-sm">
                {perluDilengkapi.map((o) => (
                  <li key={o.id} className="py-2">
                    <Link
                      to="/pegawai/$id/karier"
                      params={{ id: o.id }}
                      className="inline-flex min-h-11 items-center font-medium text-brand-ink underline-offset-4 hover:underline"
                    >
                      {o.nama}
                    </Link>
                    <span className="block text-muted">{o.sebab.join(' ')}</span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          <MengapaLangkah jawaban={jawaban} />
        </>
      )}
    </Bagian>
  );
}
