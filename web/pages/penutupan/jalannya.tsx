import { api, type Skema, versi } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { angka, waktu } from '../../parts/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Progress } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type Data = Skema<'Penutupan'>;

const KEADAAN: Record<Data['keadaan'], { kata: string; tone: Tone }> = {
  BERJALAN: { kata: teks.berjalan, tone: 'info' },
  DIJEDA: { kata: teks.dijeda, tone: 'perhatian' },
  SELESAI: { kata: teks.selesai, tone: 'baik' },
};

/** The run: how far it is, stop and go on, and what it made. */
export function Jalannya({ penutupan: p, onBerubah }: { penutupan: Data; onBerubah: () => void }) {
  const ubah = useWrite({
    write: (langkah: 'jeda' | 'lanjutan', kunci) =>
      api.POST(`/api/v1/penutupan/{id}/${langkah}`, {
        params: { path: { id: p.id } },
        headers: versi(p.versi, kunci),
      }),
    onSettled: onBerubah,
  });
  const { kata, tone } = KEADAAN[p.keadaan];
  const kemajuan = teks.kemajuan(angka(p.selesai), angka(p.jumlah));
  return (
    <>
      <Card title={kata} aside={<Badge tone={tone}>{`${p.persen}%`}</Badge>}>
        {ubah.error && <ErrorPanel problem={ubah.error} focus />}
        <Progress label={teks.maju} value={p.selesai} max={Math.max(1, p.jumlah)} text={kemajuan} />
        <p className="mt-3 text-sm text-muted">
          {teks.dimulai(p.oleh.nama, waktu(p.dimulaiPada))}{' '}
          {p.selesaiPada && teks.selesaiPada(waktu(p.selesaiPada))}
        </p>
        {p.alasan && <p className="mt-1 text-sm text-muted">{teks.dengan(p.alasan)}</p>}
        {p.keadaan !== 'SELESAI' && <p className="mt-1 text-sm text-muted">{teks.bolehPergi}</p>}
        {p.kemampuan.includes('penutupan.jeda') && (
          <Button className="mt-3" busy={ubah.isPending} onClick={() => ubah.mutate('jeda')}>
            {teks.jeda}
          </Button>
        )}
        {p.kemampuan.includes('penutupan.lanjutkan') && (
          <Button
            variant="utama"
            className="mt-3"
            busy={ubah.isPending}
            onClick={() => ubah.mutate('lanjutan')}
          >
            {teks.lanjutkan}
          </Button>
        )}
      </Card>
      <div className="grid gap-5 sm:grid-cols-2">
        <Card title={teks.dokumen}>
          <p>{teks.dokumenRinci(angka(p.dokumen.terbit), angka(p.dokumen.antre))}</p>
          {p.dokumen.gagal > 0 && (
            <p className="mt-1 text-attention-ink">{teks.dokumenGagal(angka(p.dokumen.gagal))}</p>
          )}
        </Card>
        <Card title={teks.usulan}>
          <p className="mb-2 text-sm text-muted">
            {p.usulan.length > 0 ? teks.usulanAjar : teks.tanpaUsulan}
          </p>
          <dl>
            {p.usulan.map((u) => (
              <div key={u.jenis} className="flex justify-between gap-4 border-t border-line py-2">
                <dt>{jenisUsulan(u.jenis)}</dt>
                <dd className="font-semibold tabular-nums">{angka(u.jumlah)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
    </>
  );
}

/** A kind this version of the page does not know yet still reads as words. */
function jenisUsulan(jenis: string): string {
  const dikenal: Record<string, string> = teks.jenis;
  return dikenal[jenis] ?? jenis.replaceAll('_', ' ').toLowerCase();
}
