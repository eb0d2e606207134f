import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { angka, persen } from '../../parts/format.ts';
import { LaporUlang } from '../../parts/lapor-ulang/kartu.tsx';
import { PredikatBadge } from '../../parts/predikat.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { SkpBadge } from './skp-badge.tsx';
import { namaBulan, teks } from './teks.ts';
import { type Agenda, BerandaView, type Kedudukan, type Penantian, type Tugas } from './view.tsx';

type Beranda = Skema<'Beranda'>;

/** The home of the person signed in. */
export function BerandaPage() {
  const { pegawai, instansi } = useSesi();
  const router = useRouter();
  const { data, error, refetch } = useQuery({
    queryKey: ['beranda'],
    refetchOnWindowFocus: true,
    queryFn: async () => (await api.GET('/api/v1/beranda')).data,
  });
  const ada = (jalur: string) => jalur in router.routesByPath;
  const wajibLapor = data ? data.kedudukan.kerja !== null : false;
  return (
    <>
      {error && (
        <div className="mb-4">
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        </div>
      )}
      <BerandaView
        nama={pegawai.nama}
        hariIni={data?.hariIni ?? instansi.hariIni}
        memuat={!data && !error}
        tugas={data?.tugas.map(tugasDari) ?? []}
        menunggu={data?.menunggu.map(penantianDari) ?? []}
        kedudukan={data ? kedudukanDari(data.kedudukan) : []}
        berikutnya={data?.berikutnya.map(agendaDari) ?? []}
        lapor={wajibLapor && ada('/lapor') ? '/lapor' : undefined}
        ulangi={wajibLapor && data && <LaporUlang tanggal={data.hariIni} />}
      />
    </>
  );
}

function tugasDari(satu: Beranda['tugas'][number]): Tugas {
  const { judul, rincian } = teks.tugas[satu.jenis];
  return {
    id: `${satu.jenis} ${satu.tautan}`,
    judul: judul(satu),
    rincian: rincian(satu),
    batas: satu.batas,
    to: satu.tautan,
  };
}

function penantianDari(satu: Beranda['menunggu'][number]): Penantian {
  const { judul, rincian } = teks.penantian[satu.jenis];
  return { id: `${satu.jenis} ${satu.tautan}`, judul: judul(satu), rincian: rincian(satu), to: satu.tautan };
}

function kedudukanDari({ skp, kerja, predikat }: Beranda['kedudukan']): Kedudukan[] {
  return [
    ...(skp
      ? [
          {
            id: 'skp',
            nama: teks.skp(skp.tahun),
            nilai: <SkpBadge keadaan={skp.keadaan} />,
            keterangan: teks.skpKeterangan(skp),
            ...(skp.id && { to: `/skp/${skp.id}` }),
          },
        ]
      : []),
    ...(kerja
      ? [
          {
            id: 'kerja',
            nama: teks.kerja(namaBulan(kerja.bulan)),
            nilai:
              kerja.targetMenit > 0 ? persen(Math.min(1, kerja.menitDihitung / kerja.targetMenit), 0) : '–',
            bagian: kerja.targetMenit > 0 ? Math.min(1, kerja.menitDihitung / kerja.targetMenit) : 0,
            keterangan: teks.kerjaKeterangan(
              angka(kerja.menitDihitung),
              angka(kerja.targetMenit),
              kerja.hariTerisi,
              kerja.hariKerja,
            ),
            to: '/kalender',
          },
        ]
      : []),
    ...(predikat
      ? [
          {
            id: 'predikat',
            nama: teks.predikat,
            nilai: <PredikatBadge predikat={predikat.predikat} />,
            keterangan: teks.predikatKeterangan(predikat.periode),
            mengapa: `/mengapa/${predikat.evaluasiId}`,
          },
        ]
      : []),
  ];
}

function agendaDari(satu: Beranda['berikutnya'][number]): Agenda {
  const { judul, rincian } = teks.agenda[satu.jenis];
  return { id: `${satu.jenis} ${satu.hari}`, hari: satu.hari, judul: judul(satu), rincian: rincian(satu) };
}
