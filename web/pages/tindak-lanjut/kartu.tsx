import { useState } from 'react';
import {
  LABEL_BENTUK_TINDAK_LANJUT,
  LABEL_KEADAAN_BIMBINGAN,
  LABEL_KEADAAN_KONSELING,
  LABEL_KEADAAN_TINDAK_LANJUT,
  LABEL_SEBAB_TINDAK_LANJUT,
} from '#rules/tindak-lanjut/label.ts';
import type { Skema } from '../../api/client.ts';
import { DaftarLangkah } from '../../parts/evaluasi/langkah.tsx';
import { tanggal } from '../../parts/format.ts';
import { PredikatBadge } from '../../parts/predikat.tsx';
import { Tautan } from '../../parts/tautan.tsx';
import { TONE_TINDAK_LANJUT } from '../../parts/tindak-lanjut/tone.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { FormBimbingan } from './bimbingan-baru.tsx';
import { teks } from './teks.ts';
import { type Apa, FormUsulan } from './tulis.tsx';

type TindakLanjut = Skema<'TindakLanjut'>;

/** One proposal: why, how far, and the next step for who may take it. */
export function KartuUsulan({ satu, sendiri }: { satu: TindakLanjut; sendiri: boolean }) {
  const [apa, buka] = useState<Apa | 'bimbingan' | null>(null);
  const { pegawai, bentuk, aturan, rencana } = satu;
  const usulan = aturan?.nilai?.usulan.find((u) => u.bentuk === bentuk);
  const sanksi = bentuk === 'PERIKSA_SANKSI' ? aturan?.nilai?.sanksi : null;
  const boleh = (nama: string) => satu.kemampuan.includes(`tindak-lanjut.${nama}`);
  const judul = LABEL_BENTUK_TINDAK_LANJUT[bentuk];
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={TONE_TINDAK_LANJUT[satu.keadaan]}>{LABEL_KEADAAN_TINDAK_LANJUT[satu.keadaan]}</Badge>
        {satu.predikat && <PredikatBadge predikat={satu.predikat} />}
      </div>
      <h2 className="mt-3 text-lg font-semibold">{sendiri ? judul : `${judul}: ${pegawai.nama}`}</h2>
      <p className="text-sm text-muted">
        {[
          sendiri ? null : pegawai.jabatan,
          satu.periode ?? LABEL_SEBAB_TINDAK_LANJUT[satu.sebab],
          teks.sejak(tanggal(satu.sejak)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {usulan && <p className="mt-2">{usulan.uraian}</p>}
      {satu.alasan && (
        <p className="mt-2 border-s-3 border-line ps-3 whitespace-pre-line">
          <span className="block text-sm text-muted">{teks.catatanKeadaan}</span>
          {satu.alasan}
        </p>
      )}
      {sanksi && <JalurSanksi sanksi={sanksi} />}
      {aturan && (
        <Disclosure summary={teks.mengapa} className="mt-2">
          <DaftarLangkah
            langkah={aturan.langkah.filter((l) =>
              // the steps of a result are shared by its proposals; each card shows its own
              l.uraian === 'Diusulkan' ? l.nilai === judul : sanksi || !/sanksi/i.test(l.uraian),
            )}
          />
        </Disclosure>
      )}
      <ul className="mt-3 space-y-1">
        {satu.bimbingan.map((b) => (
          <li key={b.id}>
            <Tautan ke={`/bimbingan/${b.id}`} className={TAUTAN}>
              {teks[b.jenis]}
            </Tautan>
            {` · ${LABEL_KEADAAN_BIMBINGAN[b.keadaan]}`}
          </li>
        ))}
        {satu.konseling && (
          <li>
            <Tautan ke={`/konseling/${satu.konseling.id}`} className={TAUTAN}>
              {teks.konseling}
            </Tautan>
            {` · ${LABEL_KEADAAN_KONSELING[satu.konseling.keadaan]}`}
          </li>
        )}
        {rencana.jumlah > 0 && <li className="text-sm">{teks.kemajuanRencana(rencana)}</li>}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        {boleh('mulai') && bentuk === 'BIMBINGAN' && (
          <Button onClick={() => buka('bimbingan')}>{teks.rencanakan}</Button>
        )}
        {boleh('mulai') && bentuk === 'KONSELING' && (
          <Button onClick={() => buka('beritahu')}>{teks.beritahu}</Button>
        )}
        {bentuk === 'RENCANA_KOMPETENSI' && (sendiri || boleh('mulai')) && (
          <Tautan ke={alamatRencana(satu, sendiri)} className={buttonLook('sekunder')}>
            {boleh('mulai') ? teks.susunRencana : teks.lihatRencana}
          </Tautan>
        )}
        {boleh('selesaikan') && <Button onClick={() => buka('penyelesaian')}>{teks.selesaikan}</Button>}
        {boleh('tiadakan') && (
          <Button variant="polos" onClick={() => buka('peniadaan')}>
            {teks.tiadakan}
          </Button>
        )}
      </div>
      {apa === 'bimbingan' && <FormBimbingan satu={satu} onClose={() => buka(null)} />}
      {apa && apa !== 'bimbingan' && <FormUsulan satu={satu} apa={apa} onClose={() => buka(null)} />}
    </Card>
  );
}

const TAUTAN = 'inline-flex min-h-11 items-center font-semibold text-brand-ink underline underline-offset-4';

function alamatRencana({ id, pegawai }: TindakLanjut, sendiri: boolean): string {
  const untuk = sendiri ? '' : `pegawaiId=${pegawai.id}&`;
  return `/rencana-kompetensi?${untuk}tindakLanjutId=${id}`;
}

/** The way another law lays down; to be checked, decided by nobody here. */
function JalurSanksi({
  sanksi,
}: {
  sanksi: { langkah: readonly string[]; bukti: readonly string[]; pemutus: string };
}) {
  return (
    <Disclosure summary={teks.jalur} className="mt-2">
      <ol className="list-decimal space-y-1 ps-5">
        {sanksi.langkah.map((l) => (
          <li key={l}>{l}</li>
        ))}
      </ol>
      <p className="mt-3 font-semibold">{teks.bukti}</p>
      <ul className="list-disc space-y-1 ps-5">
        {sanksi.bukti.map((b) => (
          <li key={b}>{b}</li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">{teks.pemutus(sanksi.pemutus)}</p>
    </Disclosure>
  );
}
