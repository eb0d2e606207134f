import { useQuery } from '@tanstack/react-query';
import { EyeOff, UsersRound } from 'lucide-react';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { LABEL_HUBUNGAN_UMPAN_BALIK } from '#rules/label.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { api, type Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { SentimenBadge } from '../../parts/evaluasi/umpan-balik.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type Terlindung = Skema<'UmpanBalikTerlindung'>;

/** What colleagues said without a name: open groups with their texts, the others with what they wait for. */
export function SuaraTanpaNama() {
  const { data } = useQuery({
    queryKey: ['umpan-balik', 'terlindung'],
    queryFn: async () => (await api.GET('/api/v1/umpan-balik/terlindung')).data!,
  });
  if (!data || data.kelompok.length === 0) return null;
  const terbuka = data.kelompok.filter((g) => g.terbuka);
  const menunggu = data.kelompok.filter((g) => !g.terbuka);
  return (
    <div className="mb-4 space-y-4 lg:mb-6">
      {menunggu.length > 0 && (
        <Card title={teks.terlindung.menunggu} aside={<Badge>{teks.terlindung.terlindungi}</Badge>}>
          <p className="flex gap-2.5 text-sm text-muted">
            <EyeOff size={18} aria-hidden className="mt-px shrink-0" />
            <span>{teks.terlindung.menungguAjar(data.terkecil)}</span>
          </p>
          <ul className="mt-3 list-disc space-y-1 ps-5 text-sm">
            {menunggu.map((g) => (
              <li key={namaKelompok(g)}>{namaKelompok(g)}</li>
            ))}
          </ul>
        </Card>
      )}
      {terbuka.map((g) => (
        <Kelompok key={namaKelompok(g)} kelompok={g} />
      ))}
    </div>
  );
}

function Kelompok({ kelompok: g }: { kelompok: Terlindung['kelompok'][number] }) {
  const { hariIni } = useSesi().instansi;
  const label = new Map(perilakuKerja.pada(keHari(hariIni)).nilai.map((n) => [n.nilai, n.label]));
  return (
    <Card
      title={namaKelompok(g)}
      aside={
        <Badge tone="info">
          <UsersRound size={14} aria-hidden />
          {teks.terlindung.orang(g.jumlahOrang ?? 0)}
        </Badge>
      }
    >
      <p className="mb-3 text-sm text-muted">{teks.terlindung.tanpaNama}</p>
      <ul className="space-y-3">
        {g.isi.map((u) => (
          <li key={u.uraian} className="border-s-3 border-line ps-3">
            <p className="text-sm font-semibold text-muted">{u.rhk ?? (u.nilai && label.get(u.nilai))}</p>
            <p className="my-1 whitespace-pre-line">{u.uraian}</p>
            <SentimenBadge sentimen={u.sentimen} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function namaKelompok(g: Terlindung['kelompok'][number]): string {
  if (g.pertanyaan) return `“${g.pertanyaan}”`;
  return [g.hubungan && LABEL_HUBUNGAN_UMPAN_BALIK[g.hubungan], g.periode].filter(Boolean).join(', ');
}
