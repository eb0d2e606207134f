import { ArrowDownToLine } from 'lucide-react';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/layout.tsx';
import type { Isian, IsianRhk, Skp } from '../data.ts';
import { rhkDariPeran, rhkDariSasaran, usulanRhk } from './isian.ts';
import { teks } from './teks.ts';

/** What the perjanjian kinerja and the leader's matrix expect of this person and the draft has not yet; one tap takes it over. */
export function UsulanRhk({
  skp,
  isian,
  onAmbil,
}: {
  skp: Skp;
  isian: Isian;
  onAmbil: (rhk: IsianRhk[]) => void;
}) {
  const { peran, sasaran } = usulanRhk(skp, isian.rhk);
  const usulan = [
    ...sasaran.map((s) => ({
      id: s.id,
      uraian: s.uraian,
      asal: teks.dariPerjanjian(skp.perjanjianKinerja?.unitKerja ?? ''),
      rhk: () => rhkDariSasaran(skp, isian.pendekatan, s),
    })),
    ...peran.map((p) => ({
      id: p.id,
      uraian: p.peran,
      asal: teks.dariMatriks(p.pemilik.nama, p.indikator || p.rhk),
      rhk: () => rhkDariPeran(skp, isian.pendekatan, p),
    })),
  ];
  if (usulan.length === 0) return null;
  return (
    <Card
      title={teks.usulan}
      aside={
        usulan.length > 1 && (
          <Button variant="polos" onClick={() => onAmbil(usulan.map((u) => u.rhk()))}>
            {teks.ambilSemua}
          </Button>
        )
      }
    >
      <ul className="-mt-1 divide-y divide-line">
        {usulan.map((u) => (
          <li key={u.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <span className="min-w-0 grow basis-64">
              <span className="block font-semibold">{u.uraian}</span>
              <span className="block text-sm text-muted">{u.asal}</span>
            </span>
            <Button
              aria-label={teks.ambilIni(u.uraian)}
              icon={<ArrowDownToLine size={18} aria-hidden />}
              onClick={() => onAmbil([u.rhk()])}
            >
              {teks.ambil}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
