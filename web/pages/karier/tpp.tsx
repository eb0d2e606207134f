import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { angka, persen, rupiah, tanggal, tanggalPendek } from '../../parts/format.ts';
import { Bagian, BelumDapat, Besar, MengapaLangkah } from '../../parts/karier/bagian.tsx';
import { bulanTerakhir, namaBulan } from '../../parts/karier/bulan.ts';
import { kataPredikat } from '../../parts/predikat.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Badge } from '../../ui/badge.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { teks } from './teks.ts';

type Tpp = Skema<'TppPegawai'>;

/** Why this amount: from gross to paid, each deduction with its day and article. */
export function TppBagian({ pegawaiId, bulan }: { pegawaiId: string; bulan: string | undefined }) {
  const { hariIni } = useSesi().instansi;
  const filter = useUrlFilter();
  const dipilih = bulan ?? hariIni.slice(0, 7);
  const kueri = useQuery({
    queryKey: ['karier', pegawaiId, 'tpp', dipilih],
    queryFn: async () =>
      (
        await api.GET('/api/v1/pegawai/{id}/tpp', {
          params: { path: { id: pegawaiId }, query: { bulan: dipilih } },
        })
      ).data,
    placeholderData: keepPreviousData,
  });
  return (
    <Bagian
      judul={teks.tpp.judul}
      kueri={kueri}
      aside={
        <label className="block w-48">
          <span className="sr-only">{teks.tpp.bulan}</span>
          <Select value={dipilih} onChange={(e) => filter({ bulan: e.target.value })}>
            {bulanTerakhir(hariIni, 12).map((b) => (
              <option key={b} value={b}>
                {namaBulan(b)}
              </option>
            ))}
          </Select>
        </label>
      }
    >
      {(tpp) => (
        <>
          {!tpp.ketentuan && <Notice>{teks.tpp.tanpaKetentuan}</Notice>}
          {tpp.ketentuan && !tpp.jawaban.nilai && <BelumDapat jawaban={tpp.jawaban} />}
          {tpp.jawaban.nilai && <Isi tpp={tpp} />}
          {tpp.ketentuan && (
            <p className="text-sm text-muted">
              {teks.tpp.dasar(tpp.ketentuan.dasar, tanggal(tpp.ketentuan.dari))}
            </p>
          )}
          <MengapaLangkah jawaban={tpp.jawaban} />
        </>
      )}
    </Bagian>
  );
}

function Isi({ tpp }: { tpp: Tpp }) {
  const nilai = tpp.jawaban.nilai;
  if (!nilai) return null;
  const { rincian: r } = nilai;
  return (
    <>
      <Besar nilai={rupiah(nilai.dibayar)} apa={teks.tpp.dibayar} />
      <dl aria-label={teks.tpp.rincian} className="divide-y divide-line text-sm">
        <Baris nama={teks.tpp.kotor(tpp.kelas)} nilai={rupiah(r.kotor)} />
        <Baris
          nama={teks.tpp.produktivitas(angka(r.produktivitas.bobot))}
          rinci={[asalProduktivitas(tpp, r.produktivitas.nilai), bagian(r.produktivitas)].join('. ')}
          nilai={rupiah(r.produktivitas.dibayar)}
        />
        <Baris
          nama={teks.tpp.disiplin(angka(r.disiplin.bobot))}
          rinci={bagian(r.disiplin)}
          nilai={rupiah(r.disiplin.dibayar)}
        />
        {tpp.potongan.map((p, i) => (
          <Baris
            key={`${p.tanggal}${p.kode}${i}`}
            anak
            nama={teks.tpp.potongan(p.uraian, angka(p.persen))}
            rinci={[tanggalPendek(p.tanggal), p.keterangan].filter(Boolean).join(' · ')}
            pasal={p.pasal}
            nilai={selisih(p.rupiah ?? 0)}
          />
        ))}
        {r.potonganLain > 0 && <Baris nama={teks.tpp.lain} nilai={selisih(r.potonganLain)} />}
        <Baris nama={teks.tpp.jumlah} nilai={rupiah(nilai.dibayar)} tebal />
      </dl>
    </>
  );
}

function asalProduktivitas({ produktivitas: p }: Tpp, nilai: number): string {
  if (p.menit) return teks.tpp.menit(angka(p.menit.diverifikasi), angka(p.menit.wajib), p.menit.hariKerja);
  return p.predikat && p.tahunPredikat
    ? teks.tpp.predikat(kataPredikat(p.predikat), p.tahunPredikat, persen(nilai))
    : persen(nilai);
}

/** The full share, what is taken off it, so that the amount beside it is what remains. */
function bagian({ pagu, dibayar }: { pagu: number; dibayar: number }): string {
  return pagu === dibayar
    ? teks.tpp.utuh(rupiah(pagu))
    : teks.tpp.dipotong(rupiah(pagu), rupiah(pagu - dibayar));
}

function selisih(nilai: number): string {
  return nilai === 0 ? rupiah(0) : `−${rupiah(nilai)}`;
}

function Baris({
  nama,
  rinci,
  nilai,
  pasal,
  anak,
  tebal,
}: {
  nama: string;
  rinci?: string | undefined;
  nilai: string;
  pasal?: string | null;
  anak?: boolean;
  tebal?: boolean;
}) {
  return (
    <div className={`flex items-baseline justify-between gap-4 py-2 ${anak ? 'ps-4' : ''}`}>
      <dt className={`min-w-0 ${tebal ? 'text-base font-bold' : anak ? 'text-muted' : 'font-medium'}`}>
        {nama}
        {rinci && <span className="block text-muted font-normal">{rinci}</span>}
        {pasal && <Badge className="mt-1">{pasal}</Badge>}
      </dt>
      <dd className={`shrink-0 tabular-nums ${tebal ? 'text-base font-bold' : anak ? 'text-muted' : ''}`}>
        {nilai}
      </dd>
    </div>
  );
}
