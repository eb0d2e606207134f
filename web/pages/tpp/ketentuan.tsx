import { useQueryClient } from '@tanstack/react-query';
import { Plus, ScrollText } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { angka, tanggal } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Daftar = Skema<'DaftarKetentuanTpp'>;
type Ketentuan = Daftar['isi'][number];
const t = teks.ketentuan;

/** The agency's rules through time; the one in force is marked. */
export function DaftarKetentuan({ data, onBaru }: { data: Daftar; onBaru: () => void }) {
  const { hariIni } = useSesi().instansi;
  const queryClient = useQueryClient();
  const [dibatalkan, tanya] = useState<Ketentuan | null>(null);
  const kini = data.isi.find((k) => k.dari <= hariIni);
  const batalkan = useWrite({
    write: async (id: string, kunci) =>
      (
        await api.POST('/api/v1/tpp/ketentuan/{id}/pembatalan', {
          params: { path: { id } },
          body: {},
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (baru) => {
      queryClient.setQueryData(['tpp', 'ketentuan'], baru);
      toast(t.batalBerhasil);
    },
    onSettled: () => tanya(null),
  });
  const tombol = data.kemampuan.includes('tpp.tetapkan-ketentuan') && (
    <Button variant="utama" wide icon={<Plus size={20} aria-hidden />} onClick={onBaru}>
      {t.baru}
    </Button>
  );
  if (data.isi.length === 0)
    return (
      <Card flush>
        <EmptyState title={teks.belumAda} icon={<ScrollText size={28} />} action={tombol}>
          {teks.belumAdaAjar}
        </EmptyState>
      </Card>
    );
  return (
    <div className="space-y-4">
      {tombol}
      {batalkan.error && <ErrorPanel problem={batalkan.error} focus />}
      {data.isi.map((k) => (
        <Card
          key={k.id}
          title={k.dasar}
          aside={
            <Badge tone={k === kini ? 'baik' : 'netral'}>
              {k === kini ? t.kini : k.dari > hariIni ? t.nanti : t.lama}
            </Badge>
          }
        >
          <div className="space-y-2 text-sm text-muted">
            <p>{t.sejak(tanggal(k.dari))}</p>
            <p>{t.bobot(angka(k.isi.bobotProduktivitas), angka(k.isi.bobotDisiplin))}</p>
            <p>{t.sumber[k.isi.sumberProduktivitas]}</p>
            <p>{t.jumlah(k.isi.kelas.length, k.isi.potongan.length)}</p>
            {k.isi.sumberProduktivitas === 'PREDIKAT' &&
              Object.keys(k.isi.produktivitasPredikat).length === 0 && (
                <Notice tone="perhatian">{t.predikatKosong}</Notice>
              )}
            {k.kemampuan.includes('tpp.batalkan-ketentuan') && (
              <Button variant="polos" aria-label={t.batalkanApa(k.dasar)} onClick={() => tanya(k)}>
                {t.batalkan}
              </Button>
            )}
          </div>
        </Card>
      ))}
      <ConfirmDialog
        open={dibatalkan !== null}
        title={t.batalJudul}
        confirm={t.batalYa}
        busy={batalkan.isPending}
        onConfirm={() => dibatalkan && batalkan.mutate(dibatalkan.id)}
        onClose={() => tanya(null)}
      >
        {t.batalIsi}
      </ConfirmDialog>
    </div>
  );
}
