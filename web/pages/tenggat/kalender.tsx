import { useQuery, useQueryClient } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { CalendarX2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AkibatDialog } from './akibat.tsx';
import { TambahDialog, TempelDialog } from './isi-kalender.tsx';
import { teks } from './teks.ts';

type Hari = Skema<'HariLibur'>;

const NADA: Record<Hari['jenis'], Tone> = { NASIONAL: 'bahaya', CUTI_BERSAMA: 'perhatian', DAERAH: 'info' };

/** The days off of a year; what one adds or takes out is gathered, its effect shown, and saved with a reason. */
export function KalenderBagian() {
  const tahunIni = Number(useSesi().instansi.hariIni.slice(0, 4));
  const [tahun, setTahun] = useState(tahunIni);
  const [tambah, setTambah] = useState<Hari[]>([]);
  const [hapus, setHapus] = useState<string[]>([]);
  const [langkah, setLangkah] = useState<'tambah' | 'tempel' | 'akibat' | null>(null);
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['hari-libur', tahun],
    queryFn: async () => (await api.GET('/api/v1/hari-libur', { params: { query: { tahun } } })).data,
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const k = teks.kalender;
  const boleh = data.kemampuan.includes('hari-libur.ubah');
  const baru = tambah.filter((h) => h.tanggal.startsWith(String(tahun)));
  const tampil = [...data.isi.filter((h) => !baru.some((b) => b.tanggal === h.tanggal)), ...baru].sort(
    (a, b) => a.tanggal.localeCompare(b.tanggal),
  );
  const jumlah = tambah.length + hapus.length;
  const tambahkan = (hari: readonly Hari[]) =>
    setTambah((lama) => [...lama.filter((l) => !hari.some((h) => h.tanggal === l.tanggal)), ...hari]);
  const kosongkan = () => {
    setTambah([]);
    setHapus([]);
  };
  const nasional = data.nasional?.isi.filter((h) => !baru.some((b) => b.tanggal === h.tanggal)) ?? [];
  return (
    <div className="space-y-4">
      <div className="flex flex-col gap-3 sm:flex-row sm:items-center sm:justify-between">
        <label className="block sm:w-36">
          <span className="sr-only">{k.tahun}</span>
          <Select value={tahun} onChange={(event) => setTahun(Number(event.target.value))}>
            {[tahunIni + 1, tahunIni, tahunIni - 1].map((satu) => (
              <option key={satu}>{satu}</option>
            ))}
          </Select>
        </label>
        {boleh && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setLangkah('tempel')}>{k.tempel}</Button>
            <Button onClick={() => setLangkah('tambah')}>{k.tambah}</Button>
          </div>
        )}
      </div>
      <p className="text-sm text-muted">{data.hariKerja === 6 ? k.enam : k.lima}</p>
      {boleh && nasional.length > 0 && data.nasional && (
        <Notice action={<Button onClick={() => tambahkan(nasional)}>{k.muat(nasional.length)}</Button>}>
          {k.dasar(data.nasional.dasar.map((d) => d.peraturan).join('; '))}
        </Notice>
      )}
      {jumlah > 0 && (
        <Notice
          tone="perhatian"
          title={k.belumDisimpan(jumlah)}
          action={
            <div className="flex flex-wrap gap-2">
              <Button variant="utama" onClick={() => setLangkah('akibat')}>
                {k.lihatAkibat}
              </Button>
              <Button onClick={kosongkan}>{k.batal}</Button>
            </div>
          }
        />
      )}
      {tampil.length === 0 && (
        <Card>
          <EmptyState title={k.kosong} icon={<CalendarX2 size={28} />}>
            {k.kosongIsi}
          </EmptyState>
        </Card>
      )}
      <div className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
        {[...Map.groupBy(tampil, (h) => h.tanggal.slice(0, 7))].map(([bulan, isi]) => (
          <Card key={bulan} title={namaBulan(bulan)} flush>
            <ul className="divide-y divide-line border-t border-line">
              {isi.map((h) => (
                <SatuHari
                  key={h.tanggal}
                  hari={h}
                  baru={baru.includes(h)}
                  dibuang={hapus.includes(h.tanggal)}
                  onHapus={
                    boleh
                      ? () =>
                          baru.includes(h)
                            ? setTambah((lama) => lama.filter((l) => l !== h))
                            : setHapus((lama) => [...lama, h.tanggal])
                      : undefined
                  }
                />
              ))}
            </ul>
          </Card>
        ))}
      </div>
      {langkah === 'tambah' && (
        <TambahDialog tahun={tahun} onTambah={(h) => tambahkan([h])} onClose={() => setLangkah(null)} />
      )}
      {langkah === 'tempel' && <TempelDialog onTambah={tambahkan} onClose={() => setLangkah(null)} />}
      {langkah === 'akibat' && (
        <AkibatDialog
          tambah={tambah}
          hapus={hapus}
          onClose={() => setLangkah(null)}
          onTersimpan={() => {
            kosongkan();
            void queryClient.invalidateQueries({ queryKey: ['hari-libur'] });
            void queryClient.invalidateQueries({ queryKey: ['tenggat'] });
          }}
        />
      )}
    </div>
  );
}

/** One day: its number and weekday, what it is, and whether it waits to be added or taken out. */
function SatuHari({
  hari,
  baru,
  dibuang,
  onHapus,
}: {
  hari: Hari;
  baru: boolean;
  dibuang: boolean;
  onHapus: (() => void) | undefined;
}) {
  const k = teks.kalender;
  const tanggal = Temporal.PlainDate.from(hari.tanggal);
  return (
    <li className="flex items-center gap-3 py-1.5 ps-4 pe-2 sm:ps-5">
      <div className="w-11 shrink-0 text-center">
        <p className="text-xl leading-6 font-bold">{tanggal.day}</p>
        <p className="text-xs text-muted">{tanggal.toLocaleString('id-ID', { weekday: 'short' })}</p>
      </div>
      <div className={clsx('min-w-0 grow', dibuang && 'text-muted line-through')}>
        <p className="text-sm font-semibold">{hari.nama}</p>
        <p className="mt-0.5 flex flex-wrap gap-1">
          {baru || dibuang ? (
            <Badge tone={baru ? 'baik' : 'netral'}>{baru ? k.akanDitambah : k.akanDihapus}</Badge>
          ) : (
            <Badge tone={NADA[hari.jenis]}>{k.jenis[hari.jenis]}</Badge>
          )}
        </p>
      </div>
      {onHapus && !dibuang && (
        <IconButton label={k.hapusSatu(hari.nama)} onClick={onHapus}>
          <Trash2 size={18} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

function namaBulan(bulan: string): string {
  return Temporal.PlainDate.from(`${bulan}-01`).toLocaleString('id-ID', { month: 'long' });
}
