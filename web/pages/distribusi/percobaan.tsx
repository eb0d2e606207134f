import { EyeOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Skema } from '../../api/client.ts';
import type { Masalah } from '../../api/masalah.ts';
import { kataPredikat, kataRating, tonePredikat } from '../../parts/predikat.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';

type Orang = Skema<'OrangRuang'>;
type Ruang = Skema<'RuangKurva'>;

export type PercobaanProps = {
  ruang: Ruang;
  sibuk: boolean;
  masalah: Masalah | null;
  onPilih: (orang: Orang) => void;
  onNyata: (alasanUnit: string | null) => void;
  onBuang: () => void;
};

/** The private draft: what was tried, whether each has its reason, and the step that makes it real. */
export function PanelPercobaan({ ruang, sibuk, masalah, onPilih, onNyata, onBuang }: PercobaanProps) {
  const [tanya, setTanya] = useState<'nyata' | 'buang' | null>(null);
  const dicoba = ruang.orang.filter((o) => o.percobaan);
  if (dicoba.length === 0) return null;
  const tanpaAlasan = dicoba.filter((o) => !o.percobaan?.alasan).length;
  return (
    <section
      aria-labelledby="percobaan"
      className="rounded-xl border-2 border-dashed border-brand bg-surface p-4 shadow-card sm:p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="percobaan" className="text-lg font-semibold">
          {teks.draf.judul}
        </h2>
        <p role="status" className="text-sm font-medium">
          {teks.draf.jumlah(dicoba.length)}
        </p>
      </div>
      <p className="mt-1 flex gap-2 text-sm text-muted">
        <EyeOff size={18} aria-hidden className="mt-0.5 shrink-0" />
        {teks.draf.pribadi}
      </p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {dicoba.map((o) => (
          <Geseran key={o.pegawai.id} orang={o} onPilih={onPilih} />
        ))}
      </ul>
      <div className="mt-4 flex flex-col-reverse gap-2 sm:flex-row sm:items-center sm:justify-end">
        {tanpaAlasan > 0 && (
          <p className="text-sm text-attention-ink sm:me-auto">{teks.draf.kurangAlasan(tanpaAlasan)}</p>
        )}
        <Button icon={<Trash2 size={18} aria-hidden />} onClick={() => setTanya('buang')}>
          {teks.draf.buang}
        </Button>
        {ruang.kemampuan.includes('distribusi.tetapkan') && (
          <Button variant="utama" onClick={() => setTanya('nyata')}>
            {teks.draf.nyata}
          </Button>
        )}
      </div>
      {tanya === 'nyata' && (
        <DialogNyata
          ruang={ruang}
          jumlah={dicoba.length}
          sibuk={sibuk}
          masalah={masalah}
          onNyata={onNyata}
          onTutup={() => setTanya(null)}
        />
      )}
      <ConfirmDialog
        open={tanya === 'buang'}
        title={teks.draf.buangTanya}
        confirm={teks.draf.buang}
        danger
        busy={sibuk}
        onConfirm={onBuang}
        onClose={() => setTanya(null)}
      >
        {teks.draf.buangIsi}
      </ConfirmDialog>
    </section>
  );
}

function Geseran({ orang, onPilih }: { orang: Orang; onPilih: (o: Orang) => void }) {
  const p = orang.percobaan!;
  const beda = (['hasilKerja', 'perilaku'] as const).filter((k) => p.dari[k] !== p.ke[k]);
  const nama = { hasilKerja: 'Hasil kerja', perilaku: 'Perilaku' };
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 grow basis-56">
        <p className="font-semibold">{orang.pegawai.nama}</p>
        <p className="flex flex-wrap items-center gap-x-2 text-sm">
          <ToneShape tone={tonePredikat(p.predikat)} size={14} />
          <span>
            {orang.predikat && kataPredikat(orang.predikat)} → <strong>{kataPredikat(p.predikat)}</strong>
          </span>
          <span className="text-muted">
            {beda
              .map((k) => `${nama[k]}: ${kataRating(p.dari[k])} → ${kataRating(p.ke[k]).toLowerCase()}`)
              .join('; ')}
          </span>
        </p>
        {p.basi ? (
          <p className="mt-1 text-sm font-medium text-danger-ink">{teks.draf.basi}</p>
        ) : p.alasan ? (
          <p className="mt-1 text-sm text-muted">{p.alasan}</p>
        ) : (
          <p className="mt-1 text-sm font-medium text-attention-ink">{teks.draf.tanpaAlasan}</p>
        )}
      </div>
      <Button aria-label={teks.draf.ubah(orang.pegawai.nama)} onClick={() => onPilih(orang)}>
        {teks.draf.ubahKata}
      </Button>
    </li>
  );
}

function DialogNyata({
  ruang,
  jumlah,
  sibuk,
  masalah,
  onNyata,
  onTutup,
}: {
  ruang: Ruang;
  jumlah: number;
  sibuk: boolean;
  masalah: Masalah | null;
  onNyata: (alasanUnit: string | null) => void;
  onTutup: () => void;
}) {
  const [alasan, setAlasan] = useState('');
  const melampaui = ruang.kelompok.filter(
    ({ percobaan }) =>
      percobaan?.pola.nilai && !percobaan.pola.nilai.sesuai && !percobaan.pola.nilai.informasiSaja,
  );
  return (
    <Dialog
      open
      title={teks.draf.nyataTanya(jumlah)}
      onClose={onTutup}
      dismissible={!sibuk}
      footer={
        <>
          <Button onClick={onTutup}>{teks.geser.batal}</Button>
          <Button variant="utama" busy={sibuk} onClick={() => onNyata(alasan.trim() || null)}>
            {teks.draf.nyata}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {masalah && <ErrorPanel problem={masalah} focus />}
        <p className="text-muted">{teks.draf.nyataIsi}</p>
        {melampaui.length > 0 && (
          <>
            <ul className="space-y-1 text-sm">
              {melampaui.flatMap((x) =>
                x.percobaan!.pola.peringatan.map((w) => <li key={x.penilai.id + w.kode}>{w.pesan}</li>),
              )}
            </ul>
            <Field
              label={teks.alasanUnit.label}
              hint={teks.alasanUnit.petunjuk}
              required
              error={masalah?.pesanUntuk('/alasanUnit')}
            >
              <Textarea value={alasan} maxLength={1000} onChange={(event) => setAlasan(event.target.value)} />
            </Field>
          </>
        )}
      </div>
    </Dialog>
  );
}
