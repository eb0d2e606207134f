import type { ReactNode } from 'react';
import { LABEL_JENIS_PEGAWAI } from '#rules/label.ts';
import type { Skema } from '../../api/client.ts';
import { nip } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

/** Who the person is, as the forms print it. */
export function Identitas({
  pegawai,
  onUbah,
}: {
  pegawai: Skema<'Pegawai'>;
  onUbah?: (() => void) | undefined;
}) {
  const { jenis, golongan, pangkat, jenisKelamin, surel, telepon } = pegawai;
  return (
    <Card
      title={teks.identitas.judul}
      aside={
        onUbah && (
          <Button variant="polos" onClick={onUbah}>
            {teks.identitas.ubah}
          </Button>
        )
      }
    >
      <dl className="space-y-3 text-sm">
        <Baris nama={teks.identitas.nip}>
          {pegawai.nip ? <span className="tabular-nums">{nip(pegawai.nip)}</span> : teks.identitas.tanpaNip}
        </Baris>
        <Baris nama={teks.identitas.jenis}>{LABEL_JENIS_PEGAWAI[jenis]}</Baris>
        {jenis !== 'PEJABAT_NEGARA' && (
          <Baris nama={teks.identitas.pangkat}>
            {pangkat && golongan ? `${pangkat} (${golongan})` : (pangkat ?? golongan)}
          </Baris>
        )}
        <Baris nama={teks.identitas.kelamin}>{teks.identitas[jenisKelamin]}</Baris>
        <Baris nama={teks.identitas.surel}>{surel}</Baris>
        <Baris nama={teks.identitas.telepon}>{telepon}</Baris>
      </dl>
    </Card>
  );
}

function Baris({ nama, children }: { nama: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-3">
      <dt className="text-muted">{nama}</dt>
      <dd className="font-medium break-words">
        {children || <span className="font-normal text-muted">{teks.identitas.kosong}</span>}
      </dd>
    </div>
  );
}
