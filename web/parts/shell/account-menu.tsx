import { Link } from '@tanstack/react-router';
import { ChevronsUpDown, KeyRound, LogOut } from 'lucide-react';
import { useId, useRef } from 'react';
import { type Sesi, useKeluar } from '../../api/sesi.ts';
import { Avatar } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { nip } from '../format.ts';
import { teks } from './teks.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** Who is signed in; opens the look, the password and the way out. */
export function AccountMenu({ sesi, compact }: { sesi: Sesi; compact?: boolean }) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const { pegawai, instansi } = sesi;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={teks.menuAkun(pegawai.nama)}
        className={
          compact
            ? 'grid size-11 place-items-center rounded-full'
            : 'flex min-h-14 w-full items-center gap-3 rounded-md px-3 text-start hover:bg-sunken'
        }
      >
        <Avatar name={pegawai.nama} size={compact ? 38 : 40} />
        {!compact && (
          <>
            <span className="min-w-0 grow">
              <span className="block truncate text-sm font-semibold">{pegawai.nama}</span>
              <span className="block truncate text-xs text-muted">{pegawai.jabatan ?? instansi.nama}</span>
            </span>
            <ChevronsUpDown size={18} aria-hidden className="shrink-0 text-muted" />
          </>
        )}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={teks.menuAkun(pegawai.nama)}
        className={`m-0 w-80 max-w-[calc(100vw-1.5rem)] rounded-lg border border-line bg-surface p-4 text-ink shadow-float ${
          compact ? 'inset-auto end-3 top-16' : 'inset-auto start-3 bottom-20'
        }`}
      >
        <AccountPanel sesi={sesi} onLeave={() => popover.current?.hidePopover()} />
      </div>
    </>
  );
}

/** The content of the account menu; also stands in "Lainnya" on phones. */
export function AccountPanel({ sesi, onLeave }: { sesi: Sesi; onLeave?: () => void }) {
  const keluar = useKeluar();
  const { pegawai, instansi } = sesi;
  return (
    <div className="space-y-4">
      <div>
        <p className="font-semibold">{pegawai.nama}</p>
        {pegawai.nip && <p className="text-sm text-muted tabular-nums">NIP {nip(pegawai.nip)}</p>}
        <p className="mt-1 text-sm text-muted">
          {[pegawai.jabatan, pegawai.unitKerja, instansi.nama].filter(Boolean).join(' · ')}
        </p>
      </div>
      <ThemeSwitch />
      <ul className="-mx-2 border-t border-line pt-2">
        <li>
          <Link to="/akun" onClick={onLeave} className={LINE}>
            <KeyRound size={20} aria-hidden className="text-muted" />
            {teks.gantiSandi}
          </Link>
        </li>
        <li>
          <button
            type="button"
            className={LINE}
            onClick={() => keluar().catch(() => toast(teks.keluarGagal, { tone: 'gagal' }))}
          >
            <LogOut size={20} aria-hidden className="text-muted" />
            {teks.keluar}
          </button>
        </li>
      </ul>
    </div>
  );
}

const LINE =
  'flex min-h-11 w-full items-center gap-3 rounded-md px-2 text-start text-sm font-medium hover:bg-sunken';
