import { useQuery } from '@tanstack/react-query';
import { PREDIKAT } from '#rules/enum.ts';
import { LABEL_PREDIKAT, LABEL_PREDIKAT_ORGANISASI } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { DaftarLangkah } from '../../parts/evaluasi/langkah.tsx';
import { PredikatBadge } from '../../parts/predikat.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Kurva } from './kurva.tsx';
import { teks } from './teks.ts';

type Distribusi = Skema<'Distribusi'>;

/** The curve room: how the people one assesses are spread beside the pattern, and what the circular says of it. */
export function PanelDistribusi({ periodeId }: { periodeId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['distribusi', periodeId],
    queryFn: async () => (await api.GET('/api/v1/distribusi', { params: { query: { periodeId } } })).data,
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const { pola, jumlah, kurva, capaianOrganisasi } = data;
  const terhitung = PREDIKAT.reduce((n, p) => n + jumlah[p], 0);
  return (
    <div className="space-y-4">
      <p className="max-w-[60ch] text-muted">{teks.distribusi.pengantar}</p>
      <Card>
        <p className="mb-4 text-sm text-muted">
          {teks.distribusi.ringkas(terhitung, data.sementara, data.belumDinilai)}
        </p>
        {capaianOrganisasi && kurva ? (
          <Kurva
            kurva={kurva}
            jumlah={jumlah}
            label={teks.distribusi.gambar(LABEL_PREDIKAT_ORGANISASI[capaianOrganisasi])}
          />
        ) : (
          <Notice tone="perhatian">{teks.distribusi.belumCapaian}</Notice>
        )}
        <Catatan pola={pola} />
      </Card>
      <Card flush>
        <Table caption={teks.tab.distribusi} rows={PREDIKAT} rowKey={(p) => p} columns={kolom(data)} />
      </Card>
      {pola.langkah.length > 0 && (
        <Disclosure summary={teks.distribusi.cara}>
          <p className="mb-3 text-sm text-muted">{teks.distribusi.pembulatan}</p>
          <DaftarLangkah langkah={pola.langkah} />
        </Disclosure>
      )}
    </div>
  );
}

function kolom({ jumlah, pola }: Distribusi): Column<(typeof PREDIKAT)[number]>[] {
  return [
    {
      key: 'predikat',
      label: teks.distribusi.predikat,
      main: true,
      cell: (p) => <PredikatBadge predikat={p} />,
    },
    { key: 'jumlah', label: teks.distribusi.pegawai, numeric: true, cell: (p) => jumlah[p] },
    { key: 'batas', label: teks.distribusi.batas, cell: (p) => batas(pola, p) },
  ];
}

function Catatan({ pola }: { pola: Distribusi['pola'] }) {
  if (!pola.nilai) return null;
  const { n, informasiSaja, sesuai } = pola.nilai;
  return (
    <div className="mt-4 space-y-3">
      {sesuai ? (
        <Notice>{teks.distribusi.sesuai}</Notice>
      ) : (
        <Notice tone={informasiSaja ? 'info' : 'perhatian'}>
          <ul className="space-y-1">
            {pola.peringatan.map((p) => (
              <li key={p.kode}>{p.pesan}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="text-sm text-muted">
        {informasiSaja && `${teks.distribusi.informasi(n)} `}
        {teks.distribusi.bukanKuota}
      </p>
    </div>
  );
}

function batas({ nilai }: Distribusi['pola'], p: (typeof PREDIKAT)[number]): string {
  if (!nilai) return '–';
  const { min, maks } = nilai.batas[p];
  const bersama = nilai.batasGabungan.filter((g) => g.predikat.includes(p));
  const kata = [
    min > 0 && teks.distribusi.min(min),
    maks < nilai.n && teks.distribusi.maks(maks),
    ...bersama.map((g) =>
      teks.distribusi.gabungan(g.predikat.map((x) => LABEL_PREDIKAT[x]).join(' dan '), g.min, g.jumlah),
    ),
  ].filter(Boolean);
  return kata.length > 0 ? kata.join('; ') : teks.distribusi.bebas;
}
