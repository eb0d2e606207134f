import { useQuery, useQueryClient } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { LABEL_PREDIKAT_ORGANISASI } from '#rules/label.ts';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { CetakPenetapan } from '../../parts/unduh-dokumen.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { AlasanUnit } from './alasan.tsx';
import { DaftarBatas, TabelSebaran } from './batas.tsx';
import { DialogGeser, type Pasangan } from './geser.tsx';
import { Grafik, kataGrafik, type Sebaran } from './grafik.tsx';
import { Papan } from './papan.tsx';
import { PanelPercobaan } from './percobaan.tsx';
import { teks } from './teks.ts';

type Ruang = Skema<'RuangKurva'>;
type Orang = Skema<'OrangRuang'>;
type Capaian = Skema<'KelompokRuang'>['capaian'];
type Kurva = Skema<'KelompokRuang'>['kurva'];
type Lingkup = Ruang['lingkup'];
interface Geseran {
  pegawaiId: string;
  dari: Pasangan;
  ke: Pasangan;
  alasan: string | null;
}

/** The curve room of a period: look, try in private, give reasons, make real. */
export function RuangKurva({ periodeId }: { periodeId: string }) {
  const queryClient = useQueryClient();
  const [lingkup, setLingkup] = useState<Lingkup>('PENILAI');
  const [dipilih, pilih] = useState<Orang | null>(null);
  const kunci = ['distribusi', 'ruang', periodeId, lingkup];
  const { data, error, refetch } = useQuery({
    queryKey: kunci,
    queryFn: async () =>
      (await api.GET('/api/v1/distribusi/ruang', { params: { query: { periodeId, lingkup } } })).data,
  });
  const terima = (ruang: Ruang) => queryClient.setQueryData(kunci, ruang);

  const simpan = useWrite({
    write: async (pergeseran: Geseran[], idempotensi) => {
      const id = data?.simulasi?.id ?? uuidV7();
      const path = { id };
      const header = data?.simulasi
        ? versi(data.simulasi.versi, idempotensi)
        : { 'Idempotency-Key': idempotensi };
      return (
        await api.PUT('/api/v1/distribusi/simulasi/{id}', {
          params: { path },
          body: { periodeId, lingkup, pergeseran },
          headers: header,
        })
      ).data!;
    },
    onSuccess: (ruang) => {
      terima(ruang);
      pilih(null);
    },
  });
  const nyatakan = useWrite({
    write: async (alasanUnit: string | null, idempotensi) =>
      (
        await api.POST('/api/v1/distribusi/simulasi/{id}/penetapan', {
          params: { path: { id: data?.simulasi?.id ?? '' } },
          body: { alasanUnit },
          headers: versi(data?.simulasi?.versi ?? 0, idempotensi),
        })
      ).data!,
    onSuccess: async (ruang) => {
      terima(ruang);
      toast(teks.draf.berhasil);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['evaluasi'] }),
        queryClient.invalidateQueries({ queryKey: ['mengapa'] }),
      ]);
    },
  });
  const buang = useWrite({
    write: async (_: void, idempotensi) =>
      (
        await api.DELETE('/api/v1/distribusi/simulasi/{id}', {
          params: { path: { id: data?.simulasi?.id ?? '' } },
          headers: versi(data?.simulasi?.versi ?? 0, idempotensi),
        })
      ).data!,
    onSuccess: (ruang) => {
      terima(ruang);
      toast(teks.draf.dibuang);
    },
  });

  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  const utama = data.gabungan ?? data.kelompok[0];
  const kelompokDari = (o: Orang) => data.kelompok.find((x) => x.penilai.id === o.penilaiId);
  const ubah = (o: Orang, ke: Pasangan | null, alasan: string | null) =>
    simpan.mutate([
      ...data.orang.flatMap((x) =>
        x.percobaan && x.pegawai.id !== o.pegawai.id
          ? [
              {
                pegawaiId: x.pegawai.id,
                dari: x.percobaan.dari,
                ke: x.percobaan.ke,
                alasan: x.percobaan.alasan,
              },
            ]
          : [],
      ),
      ...(ke && o.rating ? [{ pegawaiId: o.pegawai.id, dari: o.rating, ke, alasan }] : []),
    ]);
  return (
    <div className="space-y-5">
      <p className="max-w-[65ch] text-muted">{teks.pengantar}</p>
      {data.lingkupTersedia.length > 1 && (
        <fieldset className="max-w-md">
          <legend className="sr-only">{teks.lingkup}</legend>
          <Segmented
            options={data.lingkupTersedia.map((value) => ({ value, label: teks[value] }))}
            value={lingkup}
            onChange={(l) => {
              setLingkup(l);
              pilih(null);
            }}
            layout="rapat"
          />
        </fieldset>
      )}
      {lingkup === 'KALIBRASI' && <Notice>{teks.kalibrasiAjar}</Notice>}
      {data.kemampuan.includes('distribusi.cetak') && (
        <Notice
          title={teks.final}
          action={<CetakPenetapan key={lingkup} periodeId={periodeId} lingkup={lingkup} />}
        >
          {teks.finalIsi}
        </Notice>
      )}
      {!utama || data.orang.length === 0 ? (
        <Card>
          <EmptyState title={teks.kosong} icon={<UsersRound size={28} />}>
            {teks.kosongAjar}
          </EmptyState>
        </Card>
      ) : (
        <>
          <KartuSebaran {...utama} belumDinilai={data.kelompok.reduce((n, x) => n + x.belumDinilai, 0)} />
          {data.kelompok.map((x) => (
            <AlasanUnit
              key={x.penilai.id}
              kelompok={x}
              periodeId={periodeId}
              boleh={data.kemampuan.includes('distribusi.beri-alasan')}
              onRuang={terima}
            />
          ))}
          <PanelPercobaan
            ruang={data}
            sibuk={nyatakan.isPending || buang.isPending}
            masalah={nyatakan.error ?? buang.error}
            onPilih={pilih}
            onNyata={(alasan) => nyatakan.mutate(alasan)}
            onBuang={() => buang.mutate()}
          />
          <section aria-labelledby="papan" className="space-y-3">
            <div>
              <h2 id="papan" className="text-lg font-semibold">
                {teks.papan}
              </h2>
              {data.kemampuan.includes('distribusi.simulasikan') && (
                <p className="text-sm text-muted">{teks.papanAjar}</p>
              )}
            </div>
            <Papan orang={data.orang} periodeId={periodeId} onPilih={pilih} />
          </section>
          {lingkup === 'KALIBRASI' && data.kelompok.length > 1 && (
            <section aria-labelledby="per-penilai" className="space-y-3">
              <h2 id="per-penilai" className="text-lg font-semibold">
                {teks.perPenilai}
              </h2>
              {data.kelompok.map((x) => (
                <Disclosure key={x.penilai.id} summary={teks.kelompokPenilai(x.penilai.nama)}>
                  <KartuSebaran {...x} />
                </Disclosure>
              ))}
            </section>
          )}
          <TidakDihitung ruang={data} />
        </>
      )}
      {dipilih?.rating && (
        <DialogGeser
          key={dipilih.pegawai.id}
          orang={dipilih}
          rating={dipilih.rating}
          periodeId={periodeId}
          sebaran={sebaranTampak(kelompokDari(dipilih) ?? utama!)}
          sibuk={simpan.isPending}
          masalah={simpan.error}
          onSimpan={(ke, alasan) => ubah(dipilih, ke, alasan)}
          onLepas={() => ubah(dipilih, null, null)}
          onTutup={() => {
            simpan.reset();
            pilih(null);
          }}
        />
      )}
    </div>
  );
}

function sebaranTampak({ kini, percobaan }: { kini: Sebaran; percobaan: Sebaran | null }): Sebaran {
  return percobaan ?? kini;
}

function KartuSebaran({
  capaian,
  kurva,
  kini,
  percobaan,
  belumDinilai,
}: {
  capaian: Capaian;
  kurva: Kurva;
  kini: Sebaran;
  percobaan: Sebaran | null;
  belumDinilai: number;
}) {
  const tampak = percobaan ?? kini;
  const { nilai } = tampak.pola;
  const n = Object.values(kini.jumlah).reduce((a, b) => a + b, 0);
  const isi = kataGrafik(kini, percobaan);
  return (
    <Card className="p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div>
          <p className="text-lg font-semibold">
            {capaian ? teks.organisasi(LABEL_PREDIKAT_ORGANISASI[capaian.predikat]) : teks.pola}
          </p>
          <p className="text-sm text-muted">
            {[
              capaian?.unitKerja,
              capaian?.sumber === 'TAHUN_LALU' && teks.tahunLalu(capaian.tahun),
              capaian?.sumber === 'SEMENTARA' && teks.sementara,
              teks.terhitung(n),
              belumDinilai > 0 && teks.belumDinilai(belumDinilai),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {nilai && (
          <Badge tone={nilai.sesuai ? 'baik' : nilai.informasiSaja ? 'info' : 'perhatian'}>
            {nilai.sesuai ? teks.sesuai : teks.lewat}
          </Badge>
        )}
      </div>
      {!capaian && (
        <div className="mt-4">
          <Notice tone="perhatian">{teks.belumCapaian}</Notice>
        </div>
      )}
      <div className="mt-4 grid gap-x-8 gap-y-5 xl:grid-cols-[3fr_2fr]">
        <div>
          <Grafik
            kini={kini}
            percobaan={percobaan}
            kurva={kurva}
            label={
              capaian ? teks.gambar(LABEL_PREDIKAT_ORGANISASI[capaian.predikat], isi) : teks.gambarTanpa(isi)
            }
          />
          <Legenda percobaan={percobaan !== null} pola={kurva !== null} />
        </div>
        <div className="space-y-3">
          <DaftarBatas sebaran={tampak} />
          <p className="text-sm text-muted">{teks.bukanKuota}</p>
        </div>
      </div>
      <div className="mt-2">
        <TabelSebaran kini={kini} percobaan={percobaan} />
      </div>
    </Card>
  );
}

function Legenda({ percobaan, pola }: { percobaan: boolean; pola: boolean }) {
  return (
    <ul aria-hidden className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      <li className="flex items-center gap-1.5">
        <span className="size-3 rounded-sm bg-brand" />
        {percobaan ? teks.percobaan : teks.sekarang}
      </li>
      {percobaan && (
        <li className="flex items-center gap-1.5">
          <span className="size-3 rounded-sm border-2 border-dashed border-control" />
          {teks.sekarang}
        </li>
      )}
      {pola && (
        <li className="flex items-center gap-1.5">
          <span className="w-5 border-t-2 border-dashed border-brand" />
          {teks.pola}
        </li>
      )}
      <li className="flex items-center gap-1.5">
        <span className="w-5 border-t-2 border-ink" />
        {teks.batas}
      </li>
    </ul>
  );
}

function TidakDihitung({ ruang }: { ruang: Ruang }) {
  const semua = ruang.kelompok.flatMap((x) => x.dikecualikan);
  if (semua.length === 0) return null;
  return (
    <Disclosure summary={teks.tidakDihitung(semua.length)}>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {semua.map((d) => (
          <li key={d.pegawai.id} className="px-4 py-3 text-sm">
            <span className="font-semibold">{d.pegawai.nama}</span>
            <span className="block text-muted">{d.alasan}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
