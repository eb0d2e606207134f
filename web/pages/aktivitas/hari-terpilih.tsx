import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CalendarPlus, Star } from 'lucide-react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { durasi, waktuAktivitas } from '../../parts/aktivitas/durasi.ts';
import { type Aktivitas, BadgeKeadaan } from '../../parts/aktivitas/keadaan.tsx';
import { DaftarBukti } from '../../parts/bukti/kartu.tsx';
import { angka, tanggalHari } from '../../parts/format.ts';
import { LaporUlang } from '../../parts/lapor-ulang/kartu.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { HariKalender } from './keadaan-hari.ts';
import { teks } from './teks.ts';
import { useFavorit, useHapus, useKirimTersimpan, useTarik } from './use-kirim.ts';

/** The entries of one day with what can be done to each. */
export function HariTerpilih({
  tanggal,
  hariIni,
  hari,
}: {
  tanggal: string;
  hariIni: string;
  hari: HariKalender | undefined;
}) {
  const t = teks.kalender;
  const daftar = useQuery({
    queryKey: ['aktivitas', 'hari', tanggal],
    queryFn: async () =>
      (
        await api.GET('/api/v1/aktivitas', {
          params: { query: { dari: tanggal, sampai: tanggal, batas: 100 } },
        })
      ).data!.isi,
  });
  const lapor = (
    <Link to="/lapor" search={tanggal === hariIni ? {} : { tanggal }} className={buttonLook('utama')}>
      <CalendarPlus size={20} aria-hidden />
      {t.laporHari}
    </Link>
  );
  const urut = [...(daftar.data ?? [])].sort((a, b) => (a.mulai ?? '99').localeCompare(b.mulai ?? '99'));
  return (
    <div className="grid gap-4 lg:sticky lg:top-6">
      <Card title={tanggalHari(tanggal)} flush>
        {hari && hari.menit > 0 && (
          <p className="px-4 pb-3 text-sm text-muted sm:px-5">
            {t.totalHari(durasi(hari.menitDihitung), durasi(hari.menit))}
          </p>
        )}
        {daftar.error && (
          <div className="p-4">
            <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
          </div>
        )}
        {daftar.isPending && (
          <div className="p-5">
            <Skeleton />
          </div>
        )}
        {daftar.data?.length === 0 && (
          <EmptyState title={hari?.libur ?? t.kosongHari} action={hari?.dapatDilaporkan && lapor}>
            {tanggal > hariIni ? t.kosongNanti : hari?.dapatDilaporkan ? t.kosongAjar : t.kosongLewat}
          </EmptyState>
        )}
        {urut.length > 0 && (
          <ul className="divide-y divide-line border-t border-line">
            {urut.map((a) => (
              <Entri key={a.id} a={a} />
            ))}
          </ul>
        )}
        {urut.length > 0 && hari?.dapatDilaporkan && <div className="border-t border-line p-4">{lapor}</div>}
      </Card>
      {hari?.dapatDilaporkan && <LaporUlang key={tanggal} tanggal={tanggal} />}
    </div>
  );
}

function Entri({ a }: { a: Aktivitas }) {
  const t = teks.kalender;
  const [kirim, tarik, hapus, favorit] = [useKirimTersimpan(), useTarik(), useHapus(), useFavorit()];
  const galat = kirim.error ?? tarik.error ?? hapus.error ?? favorit.error;
  const boleh = (peristiwa: string) => a.kemampuan.includes(peristiwa);
  return (
    <li className="space-y-2 px-4 py-4 sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-sm font-semibold tabular-nums">{waktuAktivitas(a)}</span>
        <BadgeKeadaan keadaan={a.keadaan} />
      </div>
      <p>{a.uraian}</p>
      {(a.rhk || a.volume !== null) && (
        <p className="text-sm text-muted">
          {[a.rencanaAksi ?? a.rhk, a.volume !== null && `${angka(a.volume)} ${a.satuan ?? ''}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {a.catatanPemeriksa && (
        <Notice tone="perhatian" title={teks.lapor.catatanPemeriksa}>
          {a.catatanPemeriksa}
        </Notice>
      )}
      {a.bukti.length > 0 && <DaftarBukti bukti={a.bukti} />}
      {galat && <ErrorPanel problem={galat} />}
      {a.keadaan !== 'DITOLAK' && (
        <div className="flex flex-wrap gap-2 pt-1">
          {boleh('UBAH') && (
            <Link to="/lapor" search={{ tanggal: a.tanggal, ubah: a.id }} className={buttonLook()}>
              {t.ubah}
            </Link>
          )}
          {boleh('KIRIM') && (
            <Button
              variant="utama"
              busy={kirim.isPending}
              onClick={() => kirim.mutate(a, { onSuccess: () => toast(t.terkirim) })}
            >
              {t.kirim}
            </Button>
          )}
          {boleh('TARIK') && (
            <Button
              busy={tarik.isPending}
              onClick={() => tarik.mutate(a, { onSuccess: () => toast(t.ditarik) })}
            >
              {t.tarik}
            </Button>
          )}
          <Button
            variant="polos"
            icon={<Star size={18} aria-hidden />}
            busy={favorit.isPending}
            onClick={() => favorit.mutate(a, { onSuccess: () => toast(t.favoritTersimpan) })}
          >
            {t.favorit}
          </Button>
          {boleh('HAPUS') && (
            <Button
              variant="polos"
              busy={hapus.isPending}
              onClick={() => hapus.mutate(a, { onSuccess: () => toast(t.terhapus) })}
            >
              {t.hapus}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
