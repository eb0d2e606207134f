import { BellRing, Hourglass } from 'lucide-react';
import type { KeadaanSkp } from '#rules/enum.ts';
import { LABEL_KEADAAN_SKP } from '#rules/label.ts';
import { useSesi } from '../../api/sesi.ts';
import { jarakHari } from '../../parts/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { type Skp, useIngatkan } from './data.ts';
import { teks } from './teks.ts';

const NADA: Record<KeadaanSkp | 'BELUM', Tone> = {
  BELUM: 'netral',
  DRAF: 'netral',
  DIAJUKAN: 'info',
  DIKEMBALIKAN: 'perhatian',
  DISETUJUI: 'baik',
  DIREVISI: 'netral',
  DITUTUP: 'netral',
  DIARSIPKAN: 'netral',
};

/** The state of an SKP in the words people know, with shape and colour. */
export function KeadaanBadge({ keadaan }: { keadaan: KeadaanSkp | 'BELUM' }) {
  return (
    <Badge tone={NADA[keadaan]}>{keadaan === 'BELUM' ? teks.belumMulai : LABEL_KEADAAN_SKP[keadaan]}</Badge>
  );
}

/** How far back an instant lies, as a day of the agency's clock. */
export function useJarak(): (saat: string) => string {
  const { instansi } = useSesi();
  return (saat) => {
    const hari = Temporal.Instant.from(saat).toZonedDateTimeISO(zonaIana(instansi.zona)).toPlainDate();
    return jarakHari(hari.toString(), instansi.hariIni);
  };
}

/** Whom an SKP waits for and since when, with the one-tap reminder where the person may send it. */
export function Menunggu({ skp }: { skp: Skp }) {
  const { pegawai } = useSesi();
  const jarak = useJarak();
  const { menunggu } = skp;
  if (!menunggu) return null;
  const saya = menunggu.pegawaiId === pegawai.id;
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4 shadow-card sm:flex-row sm:items-center sm:justify-between">
      <p className="flex gap-3">
        <Hourglass size={20} aria-hidden className="mt-0.5 shrink-0 text-muted" />
        <span>
          <span className="font-semibold">{saya ? teks.menungguAnda : teks.menunggu(menunggu.nama)}</span>
          <span className="block text-sm text-muted">
            {!saya && `${menunggu.jabatan} · `}
            {teks.sejak(jarak(menunggu.sejak))}
            {menunggu.diingatkanPada && ` · ${teks.sudahDiingatkan(jarak(menunggu.diingatkanPada))}`}
          </span>
        </span>
      </p>
      {skp.kemampuan.includes('INGATKAN') && !saya && <Ingatkan id={skp.id} />}
    </div>
  );
}

export function Ingatkan({ id, nama }: { id: string; nama?: string }) {
  const ingatkan = useIngatkan(id);
  return (
    <Button
      wide
      busy={ingatkan.isPending}
      onClick={() => ingatkan.mutate()}
      icon={<BellRing size={18} aria-hidden />}
    >
      {nama ? teks.ingatkanNama(nama) : teks.ingatkan}
    </Button>
  );
}

const ZONA: Record<string, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };

function zonaIana(zona: string): string {
  return ZONA[zona] ?? zona;
}
