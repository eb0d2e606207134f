import { Outlet, useRouter } from '@tanstack/react-router';
import { WifiOff } from 'lucide-react';
import { useState } from 'react';
import { useSesi } from '../../api/sesi.ts';
import { useOnline } from '../../offline/online.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Mark } from '../mark.tsx';
import { AccountMenu, AccountPanel } from './account-menu.tsx';
import { Bell } from './bell.tsx';
import { menuFor } from './menu.ts';
import { BottomBar, MenuLink, Rail } from './navigation.tsx';
import { teks } from './teks.ts';

/** The frame of every signed-in page: rail or bars, the offline notice, and the page itself. */
export function Shell() {
  const sesi = useSesi();
  const router = useRouter();
  const online = useOnline();
  const [more, setMore] = useState(false);
  const exists = (to: string) => to in router.routesByPath;
  const groups = menuFor(sesi.peran, exists);

  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[17rem_minmax(0,1fr)]">
      <a
        href="#isi"
        className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:rounded-md focus:bg-surface focus:px-4 focus:py-3 focus:font-semibold focus:shadow-float"
      >
        {teks.lompat}
      </a>

      <aside className="sticky top-0 hidden h-dvh flex-col border-e border-line bg-surface lg:flex">
        <div className="flex items-center justify-between gap-2 py-6 ps-6 pe-4">
          <Brand instansi={sesi.instansi.nama} />
          <Bell />
        </div>
        <div className="grow overflow-y-auto">
          <Rail groups={groups} />
        </div>
        <div className="border-t border-line p-3">
          <AccountMenu sesi={sesi} />
        </div>
      </aside>

      <div className="flex min-h-dvh min-w-0 flex-col">
        <header className="sticky top-0 z-30 flex h-16 items-center justify-between border-b border-line bg-surface px-4 lg:hidden">
          <Brand instansi={sesi.instansi.nama} />
          <div className="flex items-center gap-1">
            <Bell />
            <AccountMenu sesi={sesi} compact />
          </div>
        </header>
        {!online && (
          <p
            role="status"
            className="flex items-center justify-center gap-2 bg-attention-soft px-4 py-2.5 text-sm font-medium text-attention-ink"
          >
            <WifiOff size={18} aria-hidden className="shrink-0" />
            {teks.luring}
          </p>
        )}
        <main
          id="isi"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl grow px-4 pt-5 pb-32 outline-none sm:px-6 lg:px-10 lg:pt-10 lg:pb-16"
        >
          <Outlet />
        </main>
      </div>

      <BottomBar exists={exists} onMore={() => setMore(true)} />
      <Dialog open={more} onClose={() => setMore(false)} title={teks.menu.lainnya}>
        <nav aria-label={teks.menuUtama} className="-mx-2 mb-4 space-y-4">
          {groups.map((group) => (
            <div key={group.key}>
              <p className="px-3 pb-1 text-xs font-semibold text-muted">{group.label}</p>
              {group.items.map((item) => (
                <MenuLink key={item.to} item={item} onOpen={() => setMore(false)} />
              ))}
            </div>
          ))}
        </nav>
        <div className="border-t border-line pt-4">
          <AccountPanel sesi={sesi} onLeave={() => setMore(false)} />
        </div>
      </Dialog>
    </div>
  );
}

function Brand({ instansi, className = '' }: { instansi: string; className?: string }) {
  return (
    <div className={`flex min-w-0 items-center gap-3 ${className}`}>
      <Mark />
      <div className="min-w-0">
        <p className="text-lg leading-6 font-extrabold tracking-tight">Terang</p>
        <p className="truncate text-xs text-muted">{instansi}</p>
      </div>
    </div>
  );
}
