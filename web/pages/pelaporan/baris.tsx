import { LABEL_KEADAAN_EVALUASI } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal } from '../../parts/format.ts';
import { CetakEvaluasi } from '../../parts/unduh-dokumen.tsx';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { teks } from './teks.ts';

type Baris = Skema<'BarisPelaporan'>;

const NADA: Record<Baris['status'], Tone> = {
  BELUM: 'netral',
  SIAP: 'info',
  KOREKSI: 'perhatian',
  DILAPORKAN: 'baik',
};

/** One person: where the result stands, what was reported, and the one step that is due. */
export function BarisLaporan({
  baris,
  sebagai,
  sibuk,
  onLapor,
}: {
  baris: Baris;
  sebagai: Skema<'DaftarPelaporan'>['sebagai'];
  sibuk: boolean;
  onLapor: () => void;
}) {
  const { zona } = useSesi().instansi;
  const { pegawai, status, laporan, keberatanBerjalan, evaluasiId } = baris;
  const hari = (saat: string) =>
    tanggal(Temporal.Instant.from(saat).toZonedDateTimeISO(zona).toPlainDate().toString());
  const perlu = status === 'SIAP' || status === 'KOREKSI';
  return (
    <div className="flex flex-col gap-3 px-4 py-4 sm:flex-row sm:items-center sm:justify-between sm:gap-6 sm:px-5">
      <div className="min-w-0">
        <p className="font-semibold">{pegawai.nama}</p>
        <p className="text-sm text-muted">{pegawai.unitKerja}</p>
        <p className="mt-2 flex flex-wrap gap-2">
          <Badge tone={NADA[status]}>{teks.status[status]}</Badge>
          {keberatanBerjalan ? (
            <Badge tone="perhatian">{teks.keberatan}</Badge>
          ) : (
            <Badge>{LABEL_KEADAAN_EVALUASI[baris.keadaan]}</Badge>
          )}
        </p>
        {laporan.map((l) => (
          <p key={l.urutan} className="mt-1.5 text-sm text-muted">
            {teks.laporan(l.urutan, l.dokumen, hari(l.dilaporkanPada), l.oleh)}
            {l.keberatanBerjalan && teks.berjalan}
            {l.terlambat && teks.terlambat}.
          </p>
        ))}
      </div>
      <div className="flex shrink-0 flex-wrap gap-2">
        {sebagai === 'OPERATOR' && laporan.length > 0 && (
          <CetakEvaluasi evaluasiId={evaluasiId} variant="polos" nama={pegawai.nama} />
        )}
        {perlu && (
          <Button busy={sibuk} aria-label={teks.laporNama(pegawai.nama)} onClick={onLapor}>
            {status === 'KOREKSI' ? teks.koreksi : teks.lapor}
          </Button>
        )}
      </div>
    </div>
  );
}
