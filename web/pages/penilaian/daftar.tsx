import { Link } from '@tanstack/react-router';
import { ChevronRight, CircleCheckBig, Hourglass, UsersRound } from 'lucide-react';
import { LABEL_KEADAAN_EVALUASI } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { PredikatBadge } from '../../parts/predikat.tsx';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/feedback.tsx';
import { Avatar, Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type Baris = Skema<'BarisEvaluasi'>;

/** One line a person: where the evaluation stands, and what is missing by whom. */
export function DaftarPegawai({
  daftar,
  periodeId,
  kosong = { judul: teks.kosong, ajar: teks.kosongAjar },
}: {
  daftar: readonly (Baris & { penilai?: { nama: string } })[];
  periodeId: string;
  kosong?: { judul: string; ajar: string };
}) {
  if (daftar.length === 0)
    return (
      <Card>
        <EmptyState title={kosong.judul} icon={<UsersRound size={28} />}>
          {kosong.ajar}
        </EmptyState>
      </Card>
    );
  return (
    <Card flush>
      <ul className="divide-y divide-line">
        {daftar.map((baris) => (
          <li key={baris.pegawai.id}>
            <Link
              to="/penilaian/$periodeId/$pegawaiId"
              params={{ periodeId, pegawaiId: baris.pegawai.id }}
              className="flex min-h-20 items-start gap-3 px-4 py-4 -outline-offset-3! hover:bg-sunken/60 sm:items-center sm:px-5"
            >
              <Avatar name={baris.pegawai.nama} />
              <span className="min-w-0 grow">
                <span className="block font-semibold">{baris.pegawai.nama}</span>
                <span className="block text-sm text-muted">{baris.pegawai.jabatan}</span>
                {baris.penilai && (
                  <span className="block text-sm text-muted">{teks.ambilAlih.dari(baris.penilai.nama)}</span>
                )}
                <span className="mt-2 flex flex-wrap items-center gap-2">
                  {baris.predikat && <PredikatBadge predikat={baris.predikat} />}
                  <Badge tone={nada(baris)}>{LABEL_KEADAAN_EVALUASI[baris.keadaan]}</Badge>
                </span>
                <Kurang baris={baris} />
              </span>
              <ChevronRight size={20} aria-hidden className="mt-2.5 shrink-0 text-muted sm:mt-0" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Kurang({ baris }: { baris: Baris }) {
  const { kurang, rhk } = baris;
  if (baris.keadaan !== 'BELUM' && baris.keadaan !== 'DINILAI') return null;
  const penghalang = kurang.filter((k) => k.kode.startsWith('E-'));
  if (penghalang.length === 0)
    return (
      <span className="mt-2 flex gap-1.5 text-sm font-medium text-brand-ink">
        <CircleCheckBig size={18} aria-hidden className="mt-px shrink-0" />
        {teks.siapDitetapkan}
      </span>
    );
  const orangLain = kurang.filter((k) => k.siapa);
  return (
    <span className="mt-2 block space-y-1 text-sm text-muted">
      {rhk.jumlah > 0 && <span className="block">{teks.kemajuan(rhk.dinilai, rhk.jumlah)}</span>}
      {orangLain.map((k) => (
        <span key={k.kode + k.pesan} className="flex gap-1.5">
          <Hourglass size={16} aria-hidden className="mt-0.5 shrink-0" />
          <span>
            {kalimatPertama(k.pesan)} {k.siapa && <>({teks.menunggu(k.siapa)})</>}
          </span>
        </span>
      ))}
    </span>
  );
}

function nada({ keadaan }: Baris): Tone {
  if (keadaan === 'BELUM') return 'netral';
  if (keadaan === 'DINILAI' || keadaan === 'DITETAPKAN') return 'perhatian';
  return keadaan === 'DISAMPAIKAN' ? 'info' : 'baik';
}

function kalimatPertama(teksPanjang: string): string {
  return teksPanjang.split(/(?<=\.)\s/)[0] ?? teksPanjang;
}
