import { Camera, FolderOpen, Images, Link2, RotateCcw, X } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { Progress } from '../../ui/feedback.tsx';
import { useFieldControl } from '../../ui/field.tsx';
import { DialogBuktiSaya, DialogTautan } from './dialog.tsx';
import { DaftarBukti } from './kartu.tsx';
import { teks } from './teks.ts';
import { type BuktiRingkas, useUnggahan } from './use-unggahan.ts';

const UKURAN_MB = 10;
const TERIMA =
  'image/jpeg,image/png,image/webp,image/avif,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.txt,.csv,application/pdf,text/plain,text/csv';

/**
 * Chooses evidence: camera, files, a link, or what was uploaded before. Files go to the server at once; `onChange` hears
 * of them when they have arrived, so that a form never names evidence that is not there. Stands in a `Field group`.
 */
export function PemilihBukti({
  value,
  onChange,
  onSibuk,
}: {
  value: readonly BuktiRingkas[];
  /** An updater, because several files arrive on their own. */
  onChange: (ubah: (lama: readonly BuktiRingkas[]) => readonly BuktiRingkas[]) => void;
  /** How many files are still on their way. */
  onSibuk?: (n: number) => void;
}) {
  const id = useId();
  const kamera = useRef<HTMLInputElement>(null);
  const berkas = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<'tautan' | 'saya' | null>(null);
  const { 'aria-describedby': keterangan } = useFieldControl();
  const tambah = (baru: readonly BuktiRingkas[]) =>
    onChange((lama) => [...lama, ...baru.filter((b) => !lama.some((a) => a.id === b.id))]);
  const unggahan = useUnggahan((bukti) => tambah([bukti]));
  const jalan = unggahan.antre.filter((u) => !u.masalah).length;
  const lapor = useEffectEvent((n: number) => onSibuk?.(n));
  useEffect(() => lapor(jalan), [jalan]);

  const pilih = (input: HTMLInputElement) => {
    unggahan.tambah([...(input.files ?? [])]);
    input.value = '';
  };

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-2">
        <Button
          icon={<Camera size={20} aria-hidden />}
          onClick={() => kamera.current?.click()}
          className="grow sm:grow-0"
        >
          {teks.ambilFoto}
        </Button>
        <Button
          icon={<FolderOpen size={20} aria-hidden />}
          onClick={() => berkas.current?.click()}
          className="grow sm:grow-0"
        >
          {teks.pilihBerkas}
        </Button>
        <Button variant="polos" icon={<Images size={20} aria-hidden />} onClick={() => setDialog('saya')}>
          {teks.buktiSaya}
        </Button>
        <Button variant="polos" icon={<Link2 size={20} aria-hidden />} onClick={() => setDialog('tautan')}>
          {teks.tautan}
        </Button>
      </div>
      <p id={`${id}-petunjuk`} className="text-xs text-muted">
        {teks.petunjuk(UKURAN_MB)}
      </p>
      <input
        ref={kamera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={teks.ambilFoto}
        onChange={(e) => pilih(e.currentTarget)}
      />
      <input
        ref={berkas}
        type="file"
        accept={TERIMA}
        multiple
        hidden
        aria-label={teks.pilihBerkas}
        aria-describedby={keterangan}
        onChange={(e) => pilih(e.currentTarget)}
      />
      {unggahan.antre.length > 0 && (
        <ul aria-live="polite" className="space-y-2">
          {unggahan.antre.map((u) => (
            <li key={u.id} className="flex items-center gap-2 rounded-md border border-line p-3">
              <div className="min-w-0 grow">
                {u.masalah ? (
                  <>
                    <p className="truncate text-sm font-medium">{u.berkas.name}</p>
                    <p className="text-sm text-danger-ink">
                      {teks.gagal}. {u.masalah.detail ?? u.masalah.title}
                    </p>
                  </>
                ) : (
                  <Progress label={u.berkas.name} value={u.kemajuan * 100} />
                )}
              </div>
              {u.masalah?.sementara && (
                <IconButton label={teks.cobaLagi} onClick={() => unggahan.ulangi(u.id)}>
                  <RotateCcw size={18} aria-hidden />
                </IconButton>
              )}
              <IconButton label={teks.lepas(u.berkas.name)} onClick={() => unggahan.batalkan(u.id)}>
                <X size={18} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {value.length > 0 && (
        <DaftarBukti
          bukti={value}
          onLepas={(lepas) => onChange((lama) => lama.filter((b) => b.id !== lepas))}
        />
      )}
      {dialog === 'tautan' && <DialogTautan onClose={() => setDialog(null)} onTambah={(b) => tambah([b])} />}
      {dialog === 'saya' && (
        <DialogBuktiSaya terpakai={value} onClose={() => setDialog(null)} onPilih={tambah} />
      )}
    </div>
  );
}
