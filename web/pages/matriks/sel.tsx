import { CircleCheck } from 'lucide-react';
import { angka } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Baris, Kolom, Sel } from './data.ts';
import { teks } from './teks.ts';

/** What stands in a cell. */
export function IsiSel({ sel }: { sel: Sel | undefined }) {
  if (!sel) return <span className="text-muted">{teks.belumDiisi}</span>;
  if (sel.peran === null) return <span className="text-sm text-muted uppercase">{teks.tidakAda}</span>;
  return (
    <>
      <span className="block">{sel.peran}</span>
      <span className="mt-1 flex flex-wrap gap-x-3 text-xs text-muted">
        {sel.metode && <span>{teks.metodeNama[sel.metode]}</span>}
        {sel.metode === 'LANGSUNG_KUANTITATIF' && sel.targetAngka !== null && (
          <span className="font-semibold tabular-nums">
            {angka(sel.targetAngka, 6)} {sel.satuan}
          </span>
        )}
        {sel.diambil && (
          <span className="inline-flex items-center gap-1 text-brand-ink">
            <CircleCheck size={14} aria-hidden />
            {teks.diambil}
          </span>
        )}
      </span>
    </>
  );
}

/** What a column adds up to; a difference is a warning, never a refusal. */
export function JumlahKolom({ kolom }: { kolom: Kolom }) {
  const { jumlah } = kolom;
  if (!jumlah) return null;
  const beda = Math.abs(jumlah.selisih);
  return (
    <span className="mt-1 flex flex-wrap items-center gap-2 text-xs font-normal">
      <span>
        {teks.jumlah(angka(jumlah.jumlah, 6), `${angka(jumlah.target, 6)} ${kolom.satuan ?? ''}`.trim())}
      </span>
      <Badge tone={beda === 0 ? 'baik' : 'perhatian'}>
        {beda === 0
          ? teks.jumlahPas
          : jumlah.selisih < 0
            ? teks.jumlahKurang(angka(beda, 6))
            : teks.jumlahLebih(angka(beda, 6))}
      </Badge>
    </span>
  );
}

/** Who a row is about, and whether their penilai agreed. */
export function Orang({ baris }: { baris: Baris }) {
  const { persetujuan, asal } = baris;
  return (
    <>
      <span className="block font-semibold">{baris.pegawai.nama}</span>
      <span className="block text-xs font-normal text-muted">{baris.pegawai.jabatan}</span>
      {asal !== 'BAWAHAN' && (
        <span className="mt-1 block text-xs font-normal">
          {teks.asal[asal]}
          {asal === 'LINTAS' && ` · ${baris.pegawai.unitKerja}`}
        </span>
      )}
      {persetujuan && persetujuan.keadaan !== 'DISETUJUI' && (
        <Badge
          tone={persetujuan.keadaan === 'MENUNGGU' ? 'perhatian' : 'bahaya'}
          className="mt-1 whitespace-normal!"
        >
          {persetujuan.keadaan === 'MENUNGGU'
            ? teks.menungguPenilai(persetujuan.penilai?.nama ?? '')
            : teks.ditolakPenilai(persetujuan.penilai?.nama ?? '')}
        </Badge>
      )}
    </>
  );
}
