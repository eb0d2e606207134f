import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, ChevronDown, Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { Pendekatan } from '#rules/enum.ts';
import { LABEL_JENIS_RHK } from '#rules/label.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Checkbox, Segmented } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { Textarea, TextInput } from '../../../ui/inputs.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { IsianRhk, RhkPimpinan, Skp } from '../data.ts';
import { IsianIndikator } from './indikator.tsx';
import { ganti, indikatorBaru } from './isian.ts';
import { diTempat, jumlahGalat, type Temuan } from './periksa.ts';
import { Saran } from './saran.tsx';
import { TautanPimpinan } from './tautan.tsx';
import { teks } from './teks.ts';

interface KartuRhkProps {
  skp: Skp;
  pendekatan: Pendekatan;
  rhk: IsianRhk;
  nomor: number;
  jumlah: number;
  temuan: readonly Temuan[];
  tunjukkanGalat: boolean;
  pimpinan: RhkPimpinan | undefined;
  terbuka: boolean;
  onBuka: (buka: boolean) => void;
  onUbah: (isi: Partial<IsianRhk>) => void;
  onPindah: (langkah: -1 | 1) => void;
  onHapus: () => void;
}

/** One planned result: folded to what it says, opened to be written. */
export function KartuRhk(props: KartuRhkProps) {
  const { rhk, nomor, temuan, tunjukkanGalat, terbuka, onBuka } = props;
  const isiId = useId();
  const kurang = jumlahGalat(temuan, `/skp/rhk/${nomor}`);
  return (
    <article
      aria-label={teks.rhkKe(nomor + 1)}
      className={clsx(
        'rounded-lg border bg-surface shadow-card',
        terbuka ? 'border-brand' : tunjukkanGalat && kurang > 0 ? 'border-danger' : 'border-line',
      )}
    >
      <button
        type="button"
        aria-expanded={terbuka}
        aria-controls={terbuka ? isiId : undefined}
        onClick={() => onBuka(!terbuka)}
        className="flex w-full items-start gap-3 rounded-lg p-4 text-start sm:px-5"
      >
        <span
          aria-hidden
          className="grid size-8 shrink-0 place-items-center rounded-full bg-brand-soft text-sm font-bold text-brand-ink"
        >
          {nomor + 1}
        </span>
        <span className="min-w-0 grow">
          <span className={clsx('block font-semibold', !rhk.uraian.trim() && 'text-muted')}>
            {rhk.uraian.trim() || teks.belumDitulis}
          </span>
          <span className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
            <span>{LABEL_JENIS_RHK[rhk.jenis]}</span>
            <span>{teks.jumlahIndikator(rhk.indikator.length)}</span>
            {tunjukkanGalat && kurang > 0 && <Badge tone="bahaya">{teks.perluDilengkapi(kurang)}</Badge>}
          </span>
        </span>
        <ChevronDown
          size={22}
          aria-hidden
          className={clsx('mt-1 shrink-0 text-muted transition-transform', terbuka && 'rotate-180')}
        />
      </button>
      {terbuka && (
        <div id={isiId} className="border-t border-line px-4 pt-4 pb-4 sm:px-5">
          <IsiRhk {...props} />
        </div>
      )}
    </article>
  );
}

function IsiRhk({
  skp,
  pendekatan,
  rhk,
  nomor,
  jumlah,
  temuan,
  tunjukkanGalat,
  pimpinan,
  onBuka,
  onUbah,
  onPindah,
  onHapus,
}: KartuRhkProps) {
  const jalur = `/skp/rhk/${nomor}`;
  const di = (tempat: string) => diTempat(temuan, `${jalur}${tempat}`, tunjukkanGalat);
  const kuantitatif = pendekatan === 'KUANTITATIF';
  const jaJf = skp.kelompok === 'JA_JF';
  const uraian = di('/uraian');
  const penugasan = di('/penugasanDari');
  const indikator = di('/indikator');
  return (
    <div className="space-y-5">
      {jaJf && <TautanPimpinan rhk={rhk} pimpinan={pimpinan} temuan={di('/rhkPimpinan')} onUbah={onUbah} />}
      <Field
        label={teks.uraian}
        hint={teks.uraianAjar}
        error={uraian.galat}
        help={teks.uraianBantuan.map((p) => <p key={p}>{p}</p>)}
      >
        <Textarea
          rows={2}
          maxLength={1000}
          value={rhk.uraian}
          placeholder={teks.uraianContoh}
          onChange={(e) => onUbah({ uraian: e.target.value })}
        />
        <Saran pesan={uraian.saran} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field
          label={teks.jenis}
          group
          hint={teks.jenisAjar}
          help={teks.jenisBantuan.map((p) => <p key={p}>{p}</p>)}
        >
          <Segmented
            layout="rapat"
            value={rhk.jenis}
            onChange={(jenis) => onUbah({ jenis })}
            options={(['UTAMA', 'TAMBAHAN'] as const).map((value) => ({
              value,
              label: LABEL_JENIS_RHK[value],
            }))}
          />
        </Field>
        {!(jaJf && kuantitatif) && (
          <Field label={teks.penugasan} hint={teks.penugasanAjar} error={penugasan.galat}>
            <TextInput
              maxLength={200}
              value={rhk.penugasanDari ?? ''}
              onChange={(e) => onUbah({ penugasanDari: e.target.value || null })}
            />
          </Field>
        )}
      </div>
      {(skp.pltDalamPeriode || rhk.klasifikasiPlt) && (
        <Checkbox
          label={teks.plt}
          hint={teks.pltAjar}
          checked={rhk.klasifikasiPlt}
          onChange={(e) => onUbah({ klasifikasiPlt: e.target.checked })}
        />
      )}
      <Field label={teks.indikator} group hint={teks.indikatorAjar} error={indikator.galat}>
        <ul className="space-y-4">
          {rhk.indikator.map((satu, i) => (
            <li key={satu.id}>
              <IsianIndikator
                indikator={satu}
                nomor={i}
                kelompok={skp.kelompok}
                kuantitatif={kuantitatif}
                di={(tempat) => di(`/indikator/${i}${tempat}`)}
                onUbah={(isi) => onUbah({ indikator: ganti(rhk.indikator, satu.id, isi) })}
                onHapus={() => {
                  const sebelum = rhk.indikator;
                  onUbah({ indikator: sebelum.filter((x) => x.id !== satu.id) });
                  toast(teks.indikatorDihapus, {
                    action: { label: teks.urungkan, run: () => onUbah({ indikator: sebelum }) },
                  });
                }}
              />
            </li>
          ))}
        </ul>
        <Button
          variant="polos"
          className="mt-2"
          icon={<Plus size={18} aria-hidden />}
          onClick={() => onUbah({ indikator: [...rhk.indikator, indikatorBaru()] })}
        >
          {teks.tambahIndikator}
        </Button>
      </Field>
      <div className="flex flex-wrap items-center gap-1 border-t border-line pt-3">
        <IconButton label={teks.naik} disabled={nomor === 0} onClick={() => onPindah(-1)}>
          <ArrowUp size={20} aria-hidden />
        </IconButton>
        <IconButton label={teks.turun} disabled={nomor === jumlah - 1} onClick={() => onPindah(1)}>
          <ArrowDown size={20} aria-hidden />
        </IconButton>
        <IconButton label={teks.hapusRhk} onClick={onHapus}>
          <Trash2 size={20} aria-hidden />
        </IconButton>
        <Button className="ms-auto" onClick={() => onBuka(false)}>
          {teks.selesai}
        </Button>
      </div>
    </div>
  );
}
