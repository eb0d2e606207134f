import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { draftStore } from '../../offline/draft-store.ts';
import { type Aktivitas, BadgeKeadaan } from '../../parts/aktivitas/keadaan.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { Formulir } from './formulir.tsx';
import { type Isian, isianDari, isianKosong, type Pilihan } from './isian.ts';
import { teks } from './teks.ts';
import { Terkirim } from './terkirim.tsx';
import { Ulangi } from './ulangi.tsx';
import { type Tersimpan, useHapus, useKirim } from './use-kirim.ts';

export type LaporProps = {
  kunciDraf: string;
  tanggal: string;
  hariIni: string;
  pilihan: Pilihan;
  /** The draft or returned activity that is being mended. */
  lama: Aktivitas | null;
  /** What was typed on this device and never reached the server. */
  draf: Isian | null;
  /** What the report is for, when the address names it. */
  tujuan: string | undefined;
  onTanggal: (tanggal: string) => void;
};

/** The report form from the first key to "Terkirim". What is typed is kept on the device at every change. */
export function Lapor({ kunciDraf, tanggal, hariIni, pilihan, lama, draf, tujuan, onTanggal }: LaporProps) {
  const t = teks.lapor;
  const navigate = useNavigate();
  const cache = useQueryClient();
  const awal = () => (lama ? isianDari(lama) : isianKosong(pilihan, tujuan));
  const [isian, setIsian] = useState<Isian>(() => draf ?? awal());
  const [berubah, setBerubah] = useState(draf !== null);
  const [hari, setHari] = useState(tanggal);
  const [unggahan, setUnggahan] = useState(0);
  const [tertunda, setTertunda] = useState<'kirim' | 'simpan' | null>(null);
  const [terkirim, setTerkirim] = useState<Tersimpan | null>(null);
  const [tanyaHapus, setTanyaHapus] = useState(false);
  const kirim = useKirim();
  const hapus = useHapus();
  // an activity being mended keeps its own address while its day is changed
  const hariItu = lama ? hari : tanggal;

  useEffect(() => {
    if (!berubah) return;
    void draftStore.put(kunciDraf, { payload: isian, versi: null, waktu: new Date().toISOString() });
  }, [isian, berubah, kunciDraf]);

  function ubah(baru: Partial<Isian> | ((lama: Isian) => Partial<Isian>)): void {
    setBerubah(true);
    setIsian((kini) => ({ ...kini, ...(typeof baru === 'function' ? baru(kini) : baru) }));
  }

  async function bersihkan(baru: Isian): Promise<void> {
    setBerubah(false);
    setIsian(baru);
    kirim.reset();
    await draftStore.remove(kunciDraf);
  }

  async function jalankan(langsung: boolean): Promise<void> {
    if (unggahan > 0) return setTertunda(langsung ? 'kirim' : 'simpan');
    setTertunda(null);
    const hasil = await kirim.jalankan({ tanggal: hariItu, isian, lama, kirim: langsung });
    if (!hasil) return;
    await bersihkan(isianKosong(pilihan));
    await cache.invalidateQueries({ queryKey: ['aktivitas'] });
    if (langsung) {
      setTerkirim(hasil);
      scrollTo({ top: 0 });
    } else {
      toast(t.drafTersimpan);
      await navigate({ to: '/kalender', search: { bulan: hasil.tanggal.slice(0, 7), hari: hasil.tanggal } });
    }
  }

  // what was pressed while files were still on their way happens when they have arrived
  useEffect(() => {
    if (tertunda && unggahan === 0) void jalankan(tertunda === 'kirim');
  });

  if (terkirim)
    return (
      <Terkirim
        aktivitas={terkirim}
        penilai={pilihan.penilai}
        onLagi={() => {
          setTerkirim(null);
          setIsian(isianKosong(pilihan));
          if (lama) void navigate({ to: '/lapor' });
        }}
        onDitarik={(ditarik) =>
          void navigate({
            to: '/lapor',
            search: { tanggal: ditarik.tanggal, ubah: ditarik.id },
            replace: true,
          })
        }
      />
    );

  return (
    <>
      <PageHeader
        title={lama ? t.ubah : t.judul}
        lead={pilihan.penilai ? t.pengantar(pilihan.penilai) : undefined}
        state={lama && <BadgeKeadaan keadaan={lama.keadaan} />}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-6">
        <form
          noValidate
          className="min-w-0 space-y-4"
          onSubmit={(event) => {
            event.preventDefault();
            void jalankan(true);
          }}
        >
          {!pilihan.penilai && <Notice tone="perhatian">{t.tanpaPenilai}</Notice>}
          {lama?.catatanPemeriksa && (
            <Notice tone="perhatian" title={t.catatanPemeriksa}>
              {lama.catatanPemeriksa}
            </Notice>
          )}
          {draf && berubah && (
            <Notice
              action={
                <Button
                  variant="polos"
                  icon={<RotateCcw size={18} aria-hidden />}
                  onClick={() => void bersihkan(awal())}
                >
                  {t.mulaiBaru}
                </Button>
              }
            >
              {t.dipulihkan}
            </Notice>
          )}
          {kirim.masalah && (
            <ErrorPanel
              focus
              problem={kirim.masalah.luring ? { title: t.luringJudul, detail: t.luringIsi } : kirim.masalah}
            />
          )}
          <Card>
            <Formulir
              tanggal={hariItu}
              hariIni={hariIni}
              pilihan={pilihan}
              isian={isian}
              masalah={kirim.masalah}
              onTanggal={lama ? setHari : onTanggal}
              ubah={ubah}
              onSibuk={setUnggahan}
            />
          </Card>
          <div className="flex flex-col gap-2 sm:flex-row-reverse sm:justify-start [&>button]:shrink-0">
            <Button type="submit" variant="utama" size="besar" busy={kirim.sibuk || tertunda === 'kirim'}>
              {t.kirim}
            </Button>
            <Button size="besar" busy={tertunda === 'simpan'} onClick={() => void jalankan(false)}>
              {t.simpanDraf}
            </Button>
            {lama?.kemampuan.includes('HAPUS') && (
              <Button variant="polos" size="besar" onClick={() => setTanyaHapus(true)}>
                {t.hapusDraf}
              </Button>
            )}
            <p role="status" className="self-center text-sm text-muted sm:me-auto">
              {tertunda ? t.menungguUnggah : berubah ? t.diPerangkat : ''}
            </p>
          </div>
        </form>
        {!lama && <Ulangi pilihan={pilihan} onPilih={(a) => ubah(isianDari(a, true))} />}
      </div>
      {lama && (
        <ConfirmDialog
          open={tanyaHapus}
          title={t.hapusTanya}
          confirm={t.hapusDraf}
          danger
          busy={hapus.isPending}
          onClose={() => setTanyaHapus(false)}
          onConfirm={() =>
            hapus.mutate(lama, {
              onSuccess: async () => {
                await draftStore.remove(kunciDraf);
                toast(t.terhapus);
                await navigate({
                  to: '/kalender',
                  search: { bulan: lama.tanggal.slice(0, 7), hari: lama.tanggal },
                });
              },
            })
          }
        >
          {t.hapusIsi}
        </ConfirmDialog>
      )}
    </>
  );
}
