import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { BellRing, ChevronRight, UsersRound } from 'lucide-react';
import { api } from '../../../api/client.ts';
import { sebagaiMasalah } from '../../../api/masalah.ts';
import { useSesi } from '../../../api/sesi.ts';
import { useWrite } from '../../../api/use-write.ts';
import { tanggal } from '../../../parts/format.ts';
import { useUrlFilter } from '../../../parts/url-filter.ts';
import { Button, buttonLook } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../../ui/feedback.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/inputs.tsx';
import { Avatar, Card, PageHeader } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { toast } from '../../../ui/toast.tsx';
import { bawahanQuery, type SkpBawahan, useSegarkanSkp } from '../data.ts';
import { KeadaanBadge, useJarak } from '../keadaan.tsx';
import { teks as umum } from '../teks.ts';
import { teks } from './teks.ts';

/** The penilai's queue: who waits first and longest, then everybody else with their state. */
export function SkpBawahanPage() {
  const { instansi } = useSesi();
  const kini = Number(instansi.hariIni.slice(0, 4));
  const { tahun = kini }: { tahun?: number } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const { data, error, refetch } = useQuery(bawahanQuery(tahun));
  const menunggu = data?.isi.filter((b) => b.menungguSaya) ?? [];
  const lainnya = data?.isi.filter((b) => !b.menungguSaya) ?? [];
  const lewat = data !== undefined && instansi.hariIni > data.tenggat;
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={data && data.isi.length > 0 && teks.pengantar(menunggu.length)}
        action={
          <Field label={umum.tahunSaja} className="flex items-center gap-2">
            <Select
              value={String(tahun)}
              onChange={(e) =>
                filter({ tahun: Number(e.target.value) === kini ? undefined : e.target.value })
              }
            >
              {[kini + 1, kini, kini - 1, kini - 2].map((t) => (
                <option key={t}>{t}</option>
              ))}
            </Select>
          </Field>
        }
      />
      {error ? (
        <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={8} />
      ) : data.isi.length === 0 ? (
        <Card>
          <EmptyState title={teks.kosong} icon={<UsersRound size={28} />}>
            {teks.kosongAjar}
          </EmptyState>
        </Card>
      ) : (
        <div className="space-y-6">
          {(menunggu.length > 0 || !lewat) && (
            <Notice tone={lewat ? 'perhatian' : 'info'}>
              {lewat ? teks.lewat(tanggal(data.tenggat)) : teks.tenggat(tanggal(data.tenggat))}
            </Notice>
          )}
          {menunggu.length > 0 && <Kelompok judul={teks.menunggu} isi={menunggu} tahun={tahun} />}
          {lainnya.length > 0 && (
            <Kelompok judul={menunggu.length > 0 ? teks.lainnya : teks.judul} isi={lainnya} tahun={tahun} />
          )}
        </div>
      )}
    </>
  );
}

function Kelompok({ judul, isi, tahun }: { judul: string; isi: readonly SkpBawahan[]; tahun: number }) {
  return (
    <Card title={judul} flush>
      <ul className="divide-y divide-line border-t border-line">
        {isi.map((b) => (
          <li key={`${b.pegawai.pegawaiId}${b.sebagai}`}>
            <Baris bawahan={b} tahun={tahun} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Baris({ bawahan: b, tahun }: { bawahan: SkpBawahan; tahun: number }) {
  const jarak = useJarak();
  const rincian = [
    b.skpId ? umum.rhk(b.jumlahRhk) : null,
    b.sejak && umum.sejak(jarak(b.sejak)),
    b.jumlahSementara > 0 && teks.sementara(b.jumlahSementara),
    b.adaYangBerlaku && b.keadaan !== 'DISETUJUI' && teks.berlakuVersi,
    b.sebagai === 'ATASAN_PENILAI' && teks.sebagaiAtasan,
    b.diingatkanPada && umum.sudahDiingatkan(jarak(b.diingatkanPada)),
  ].filter(Boolean);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 sm:flex-nowrap sm:px-5">
      <Avatar name={b.pegawai.nama} />
      <div className="min-w-0 grow basis-48">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold">{b.pegawai.nama}</span>
          <KeadaanBadge keadaan={b.keadaan} />
        </p>
        <p className="text-sm text-muted">{b.pegawai.jabatan}</p>
        {rincian.length > 0 && <p className="text-sm text-muted">{rincian.join(' · ')}</p>}
      </div>
      <div className="flex w-full gap-2 sm:w-auto sm:shrink-0">
        {b.kemampuan.includes('INGATKAN') && <IngatkanBawahan bawahan={b} tahun={tahun} />}
        {b.skpId && (
          <Link
            to="/skp-bawahan/$id"
            params={{ id: b.skpId }}
            className={`${buttonLook(b.menungguSaya ? 'utama' : 'sekunder')} grow sm:grow-0`}
          >
            {b.menungguSaya ? teks.periksa : teks.lihat}
            <span className="sr-only"> SKP {b.pegawai.nama}</span>
            {b.menungguSaya && <ChevronRight size={18} aria-hidden />}
          </Link>
        )}
      </div>
    </div>
  );
}

function IngatkanBawahan({ bawahan, tahun }: { bawahan: SkpBawahan; tahun: number }) {
  const segarkan = useSegarkanSkp();
  const { pegawaiId, nama } = bawahan.pegawai;
  const ingatkan = useWrite({
    write: async (_: void, kunci) =>
      (
        await api.POST('/api/v1/skp/bawahan/{pegawaiId}/pengingat', {
          params: { path: { pegawaiId } },
          body: { tahun },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: async () => {
      toast(umum.pengingatTerkirim(nama));
      await segarkan();
    },
    onError: (masalah) => toast(masalah.detail ?? masalah.title, { tone: 'gagal' }),
  });
  return (
    <Button
      className="grow sm:grow-0"
      busy={ingatkan.isPending}
      onClick={() => ingatkan.mutate()}
      icon={<BellRing size={18} aria-hidden />}
    >
      {umum.ingatkan}
      <span className="sr-only"> {nama}</span>
    </Button>
  );
}
