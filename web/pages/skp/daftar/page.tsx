import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, FilePlus2, FileText } from 'lucide-react';
import { useState } from 'react';
import { LABEL_PENDEKATAN } from '#rules/label.ts';
import { sebagaiMasalah } from '../../../api/masalah.ts';
import { useSesi } from '../../../api/sesi.ts';
import { rentang, tanggal } from '../../../parts/format.ts';
import { hambatanSayaQuery } from '../../../parts/hambatan/data.ts';
import { Ditunggu } from '../../../parts/hambatan/kartu.tsx';
import { Button, buttonLook } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../../ui/feedback.tsx';
import { Card, PageHeader } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { daftarQuery, type SkpRingkas } from '../data.ts';
import { KeadaanBadge, useJarak } from '../keadaan.tsx';
import { teks as umum } from '../teks.ts';
import { TambahSkp } from './tambah.tsx';
import { teks } from './teks.ts';

/** The list people land on: one line a year and post, its state, and whom it waits for. */
export function DaftarSkpPage() {
  const { data, error, refetch } = useQuery(daftarQuery);
  const [tambah, setTambah] = useState(false);
  const dapat = data?.dapatDibuat ?? [];
  const tombol = dapat.length > 0 && (
    <Button variant="utama" icon={<FilePlus2 size={20} aria-hidden />} onClick={() => setTambah(true)}>
      {teks.tambah}
    </Button>
  );
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} action={data && data.isi.length > 0 && tombol} />
      <Terhambat />
      {error ? (
        <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={6} />
      ) : data.isi.length > 0 ? (
        <ul className="space-y-3">
          {data.isi.map((skp) => (
            <li key={skp.id}>
              <Baris skp={skp} />
            </li>
          ))}
        </ul>
      ) : (
        <Card>
          {dapat.length > 0 ? (
            <EmptyState title={teks.kosong} icon={<FileText size={28} />} action={tombol}>
              {teks.kosongAjar}
            </EmptyState>
          ) : (
            <EmptyState title={teks.tidakWajib} icon={<FileText size={28} />}>
              {teks.tidakWajibAjar}
            </EmptyState>
          )}
        </Card>
      )}
      {tambah && <TambahSkp pilihan={dapat} onClose={() => setTambah(false)} />}
    </>
  );
}

/** A word about the block, where it is another's step: whom one waits for, and the way to the whole chain. */
function Terhambat() {
  const { pegawai, instansi } = useSesi();
  const { data } = useQuery(hambatanSayaQuery(Number(instansi.hariIni.slice(0, 4))));
  const milik = data?.milik;
  if (!milik?.sebab || milik.pemilik?.orang?.pegawaiId === pegawai.id) return null;
  return (
    <div className="mb-5">
      <Notice
        tone="perhatian"
        title={milik.judul}
        action={
          <Link to="/hambatan" className={buttonLook('sekunder')}>
            {teks.terhambat}
          </Link>
        }
      >
        <Ditunggu hambatan={milik} />
      </Notice>
    </div>
  );
}

function Baris({ skp }: { skp: SkpRingkas }) {
  const { pegawai } = useSesi();
  const jarak = useJarak();
  const { rancangan, berlaku, menunggu } = skp;
  const saya = menunggu?.pegawaiId === pegawai.id;
  const versi = rancangan ?? berlaku;
  return (
    <Link
      {...(saya
        ? { to: '/skp/$id/ubah', params: { id: skp.id } }
        : { to: '/skp/$id', params: { id: skp.id } })}
      className="flex items-center gap-4 rounded-lg border border-line bg-surface p-4 shadow-card hover:border-brand sm:p-5"
    >
      <span className="hidden text-2xl font-extrabold tracking-tight text-brand-ink tabular-nums sm:block sm:w-20">
        {skp.tahun}
      </span>
      <span className="min-w-0 grow">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <span className="text-lg font-bold">
            <span className="sm:hidden">{umum.tahun(skp.tahun)}</span>
            <span className="hidden sm:inline">{skp.jabatan}</span>
          </span>
          <KeadaanBadge keadaan={skp.keadaan} />
        </span>
        <span className="mt-1 block text-sm font-medium sm:hidden">{skp.jabatan}</span>
        <span className="mt-0.5 block text-sm text-muted">
          {skp.unitKerja} · {rentang(skp.dari, skp.sampai)}
        </span>
        <span className="mt-1 block text-sm text-muted">
          {versi && `${umum.rhk(versi.jumlahRhk)} · ${LABEL_PENDEKATAN[versi.pendekatan]}`}
          {berlaku?.ditetapkanPada && ` · ${umum.ditetapkan(tanggal(berlaku.ditetapkanPada))}`}
        </span>
        {rancangan && berlaku && (
          <span className="mt-1 block text-sm">{teks.rancanganVersi(rancangan.nomor)}</span>
        )}
        {menunggu && (
          <span className="mt-2 block text-sm font-semibold text-brand-ink">
            {saya
              ? rancangan?.keadaan === 'DIKEMBALIKAN'
                ? teks.perbaiki
                : teks.lanjutkan
              : `${umum.menunggu(menunggu.nama)}, ${umum.sejak(jarak(menunggu.sejak))}`}
          </span>
        )}
      </span>
      <ChevronRight size={22} aria-hidden className="shrink-0 text-muted" />
    </Link>
  );
}
