import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { angka } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { teks } from './teks.ts';

type Data = Skema<'KesiapanPenutupan'>;

/** What the year still lacks, why it may or may not be closed, and the button that closes it. */
export function Kesiapan({ kesiapan, onMulai }: { kesiapan: Data; onMulai: () => void }) {
  const [bertanya, setBertanya] = useState(false);
  const boleh = kesiapan.kemampuan.includes('penutupan.mulai');
  const { halangan } = kesiapan;
  const hitungan = [
    [teks.pegawai, kesiapan.pegawai],
    [teks.adaHasil, kesiapan.pegawai - kesiapan.belumDitetapkan],
    [teks.belumDitetapkan, kesiapan.belumDitetapkan],
    [teks.belumDilaporkan, kesiapan.belumDilaporkan],
    [teks.keberatan, kesiapan.keberatanBerjalan],
  ] as const;
  return (
    <Card title={teks.siap}>
      <dl className="mb-4 grid grid-cols-1 gap-x-8 sm:grid-cols-2">
        {hitungan.map(([nama, nilai]) => (
          <div key={nama} className="flex items-baseline justify-between gap-4 border-b border-line py-2.5">
            <dt className="text-muted">{nama}</dt>
            <dd className="font-semibold tabular-nums">{angka(nilai)}</dd>
          </div>
        ))}
      </dl>
      {halangan.length === 0 && <Notice title={teks.bolehDitutup} />}
      {halangan.length > 0 && (
        <Notice tone="perhatian" title={boleh ? teks.perluAlasan : teks.belumBoleh}>
          <ul className="list-disc space-y-1 ps-5">
            {halangan.map((h) => (
              <li key={h.kode}>{h.pesan}</li>
            ))}
          </ul>
          {kesiapan.belumDitetapkan > 0 && (
            <Link
              to="/pengisian"
              search={{ tahun: String(kesiapan.tahun) }}
              className="mt-1 inline-flex min-h-11 items-center font-semibold text-brand-ink"
            >
              {teks.lihatBelum}
            </Link>
          )}
        </Notice>
      )}
      <Disclosure summary={teks.mengapa} className="mt-2">
        <ul className="space-y-2 text-sm">
          {kesiapan.langkah.map((l) => (
            <li key={l.uraian}>
              {l.uraian}: <strong>{l.nilai}</strong> <span className="text-muted">({l.pasal})</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      {boleh && (
        <Button variant="utama" wide className="mt-3" onClick={() => setBertanya(true)}>
          {teks.tutup(kesiapan.tahun)}
        </Button>
      )}
      {bertanya && (
        <TutupTahun
          tahun={kesiapan.tahun}
          perluAlasan={halangan.length > 0}
          onMulai={() => {
            setBertanya(false);
            onMulai();
          }}
          onClose={() => setBertanya(false)}
        />
      )}
    </Card>
  );
}

function TutupTahun({
  tahun,
  perluAlasan,
  onMulai,
  onClose,
}: {
  tahun: number;
  perluAlasan: boolean;
  onMulai: () => void;
  onClose: () => void;
}) {
  const [id] = useState(() => uuidV7());
  const [alasan, setAlasan] = useState('');
  const mulai = useWrite({
    write: (isi: string, kunci) =>
      api.POST('/api/v1/penutupan', {
        body: { id, tahun, alasan: isi || null },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: onMulai,
  });
  return (
    <ConfirmDialog
      open
      danger
      title={teks.tanya(tahun)}
      confirm={teks.tutup(tahun)}
      busy={mulai.isPending}
      onConfirm={() => mulai.mutate(alasan.trim())}
      onClose={onClose}
    >
      <div className="space-y-3">
        {mulai.error && <ErrorPanel problem={mulai.error} focus />}
        <ul className="list-disc space-y-1 ps-5">
          {teks.akibat.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ul>
        {perluAlasan && (
          <Field
            label={teks.alasan}
            hint={teks.alasanBantu}
            error={mulai.error?.pesanUntuk('/alasan')}
            required
          >
            <Textarea rows={3} value={alasan} onChange={(event) => setAlasan(event.target.value)} />
          </Field>
        )}
      </div>
    </ConfirmDialog>
  );
}
