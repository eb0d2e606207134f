import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LABEL_JENIS_JABATAN } from '#rules/label.ts';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import type { UnitKerja } from '../../parts/unit-kerja.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { teks } from './teks.ts';

/** One unit: where it stands, who heads it, its posts and who holds them. */
export function RincianDialog({
  unit,
  induk,
  boleh,
  onClose,
  onUbah,
  onAnak,
  onJabatan,
}: {
  unit: UnitKerja;
  induk: UnitKerja | undefined;
  boleh: (kemampuan: string) => boolean;
  onClose: () => void;
  onUbah: () => void;
  onAnak: () => void;
  onJabatan: () => void;
}) {
  const jabatan = useQuery({
    queryKey: ['unit-kerja', unit.id, 'jabatan'],
    queryFn: async () =>
      (await api.GET('/api/v1/unit-kerja/{id}/jabatan', { params: { path: { id: unit.id } } })).data?.isi,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={unit.nama}
      footer={
        <>
          {boleh('unit-kerja.ubah') && <Button onClick={onUbah}>{teks.rincian.ubah}</Button>}
          {boleh('unit-kerja.tambah') && <Button onClick={onAnak}>{teks.rincian.anak}</Button>}
          {boleh('jabatan.tambah') && (
            <Button variant="utama" onClick={onJabatan}>
              {teks.rincian.tambahJabatan}
            </Button>
          )}
        </>
      }
    >
      <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 gap-y-2 text-sm">
        <dt className="text-muted">{teks.rincian.kode}</dt>
        <dd className="font-medium">{unit.kode}</dd>
        <dt className="text-muted">{teks.rincian.jenis}</dt>
        <dd className="font-medium">{teks.jenisUnit[unit.jenis]}</dd>
        <dt className="text-muted">{teks.rincian.induk}</dt>
        <dd className="font-medium">{induk?.nama ?? teks.rincian.puncak}</dd>
        <dt className="text-muted">{teks.rincian.pimpinan}</dt>
        <dd className="font-medium">
          {unit.pimpinan ? (
            <>
              {unit.pimpinan.nama}
              <span className="block font-normal text-muted">{unit.pimpinan.jabatan}</span>
            </>
          ) : (
            <Badge tone="perhatian">{teks.tanpaPimpinan}</Badge>
          )}
        </dd>
      </dl>
      <div className="mt-5 mb-2 flex items-center justify-between gap-3">
        <h3 className="font-semibold">{teks.rincian.jabatan}</h3>
        <Link to="/pegawai" search={{ unit: unit.id }} className={buttonLook('polos')}>
          {teks.rincian.pegawai}
        </Link>
      </div>
      {jabatan.isPending && <Skeleton lines={4} />}
      {jabatan.error && (
        <ErrorPanel problem={sebagaiMasalah(jabatan.error)} onRetry={() => void jabatan.refetch()} />
      )}
      {jabatan.data?.length === 0 && <p className="text-sm text-muted">{teks.rincian.tanpaJabatan}</p>}
      <ul className="divide-y divide-line border-t border-line empty:hidden">
        {jabatan.data?.map((satu) => (
          <li key={satu.id} className="py-2.5 text-sm">
            <span className="flex flex-wrap items-center gap-2 font-medium">
              {satu.nama}
              {satu.memimpinUnit && <Badge tone="info">{teks.rincian.memimpin}</Badge>}
              {satu.unitMandiri && <Badge>{teks.rincian.mandiri}</Badge>}
            </span>
            <span className="block text-muted">
              {[LABEL_JENIS_JABATAN[satu.jenis], satu.jenjang].filter(Boolean).join(' · ')}
            </span>
            <span className="block">
              {satu.pemegang.length > 0 ? (
                satu.pemegang.map((orang) => orang.nama).join(', ')
              ) : (
                <span className="text-muted">{teks.rincian.lowong}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
