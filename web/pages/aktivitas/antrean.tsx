import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { angka } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { DialogCatatan } from './catatan.tsx';
import { Orang } from './orang.tsx';
import { teks } from './teks.ts';

type Putusan = 'VERIFIKASI' | 'KEMBALIKAN' | 'TOLAK';

/** The queue by person with its selection, the bar of judgements, and the keys of the desk. */
export function Antrean({ antrean }: { antrean: Skema<'AntreanPemeriksaan'> }) {
  const t = teks.pemeriksaan;
  const cache = useQueryClient();
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const [bertanya, setBertanya] = useState<'KEMBALIKAN' | 'TOLAK' | null>(null);
  const [ditolak, setDitolak] = useState<ReadonlyMap<string, string>>(new Map());
  const akar = useRef<HTMLDivElement>(null);
  const semua = antrean.orang.flatMap((o) => o.entri);
  const terpilih = semua.filter((e) => dipilih.has(e.id));

  const putuskan = useWrite({
    write: async ({ putusan, catatan }: { putusan: Putusan; catatan?: string }, kunci) =>
      (
        await api.POST('/api/v1/aktivitas/verifikasi', {
          body: {
            putusan: terpilih.map(({ tanggal, id, versi }) => ({
              tanggal,
              id,
              versi,
              putusan,
              ...(catatan && { catatan }),
            })),
          },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: async ({ hasil }) => {
      const gagal = hasil.filter((h) => h.hasil === 'ditolak');
      setDitolak(new Map(gagal.map((h) => [h.id, h.alasan.map((a) => a.pesan).join(' ')])));
      setDipilih(new Set());
      setBertanya(null);
      if (gagal.length > 0) toast(t.sebagian(hasil.length - gagal.length, gagal.length), { tone: 'gagal' });
      else toast(t.berhasil(hasil.length));
      await cache.invalidateQueries({ queryKey: ['pemeriksaan'] });
    },
  });

  function balik(ids: readonly string[], pilih: boolean): void {
    const baru = new Set(dipilih);
    for (const id of ids) {
      if (pilih) baru.add(id);
      else baru.delete(id);
    }
    setDipilih(baru);
  }

  function minta(putusan: Putusan): void {
    if (terpilih.length === 0 || putuskan.isPending) return;
    if (putusan === 'VERIFIKASI') putuskan.mutate({ putusan });
    else setBertanya(putusan);
  }

  const tekan = useEffectEvent((event: KeyboardEvent) => {
    const di = event.target as HTMLElement;
    const mengetik = di.matches('textarea, select, input:not([type=checkbox])') || di.closest('dialog');
    if (mengetik || event.ctrlKey || event.metaKey || event.altKey) return;
    const kotak = [...(akar.current?.querySelectorAll<HTMLInputElement>('input[data-entri]') ?? [])];
    const ke = kotak.indexOf(document.activeElement as HTMLInputElement);
    const aksi: Record<string, () => void> = {
      j: () => kotak[Math.min(ke + 1, kotak.length - 1)]?.focus(),
      k: () => kotak[Math.max(ke - 1, 0)]?.focus(),
      x: () => kotak[ke]?.click(),
      v: () => minta('VERIFIKASI'),
      r: () => minta('KEMBALIKAN'),
      t: () => minta('TOLAK'),
    };
    const jalankan = aksi[event.key.toLowerCase()];
    if (!jalankan) return;
    event.preventDefault();
    jalankan();
  });
  useEffect(() => {
    const dengar = (event: KeyboardEvent) => tekan(event);
    addEventListener('keydown', dengar);
    return () => removeEventListener('keydown', dengar);
  }, []);

  const dimuat = semua.length;
  return (
    <div ref={akar} className="space-y-4">
      {putuskan.error && !bertanya && <ErrorPanel problem={putuskan.error} focus />}
      {antrean.orang.map((o) => (
        <Orang key={o.pegawai.id} orang={o} dipilih={dipilih} ditolak={ditolak} onBalik={balik} />
      ))}
      {antrean.jumlah > dimuat && <Notice>{t.sisa(angka(antrean.jumlah - dimuat))}</Notice>}
      <p className="hidden text-xs text-muted lg:block">{t.pintasan}</p>
      {terpilih.length > 0 && (
        <Bilah
          jumlah={terpilih.length}
          sibuk={putuskan.isPending && !bertanya}
          onPutusan={minta}
          onKosongkan={() => setDipilih(new Set())}
        />
      )}
      {bertanya && (
        <DialogCatatan
          putusan={bertanya}
          jumlah={terpilih.length}
          sibuk={putuskan.isPending}
          masalah={putuskan.error}
          onClose={() => setBertanya(null)}
          onKirim={(catatan) => putuskan.mutate({ putusan: bertanya, catatan })}
        />
      )}
    </div>
  );
}

function Bilah({
  jumlah,
  sibuk,
  onPutusan,
  onKosongkan,
}: {
  jumlah: number;
  sibuk: boolean;
  onPutusan: (putusan: Putusan) => void;
  onKosongkan: () => void;
}) {
  const t = teks.pemeriksaan;
  return (
    <div className="sticky bottom-22 z-20 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-surface p-3 shadow-float lg:bottom-6">
      <p className="me-auto flex items-center text-sm font-semibold" aria-live="polite">
        {t.terpilih(jumlah)}
        <Button variant="polos" onClick={onKosongkan} className="ms-1">
          {t.batal}
        </Button>
      </p>
      <div className="grid w-full grid-cols-3 gap-2 sm:flex sm:w-auto">
        <Button onClick={() => onPutusan('TOLAK')}>{t.tolak}</Button>
        <Button onClick={() => onPutusan('KEMBALIKAN')}>{t.kembalikan}</Button>
        <Button variant="utama" busy={sibuk} onClick={() => onPutusan('VERIFIKASI')}>
          {t.verifikasi}
        </Button>
      </div>
    </div>
  );
}
