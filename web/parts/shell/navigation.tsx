import { Link } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { Ellipsis } from 'lucide-react';
import { BERANDA, KALENDER, LAPOR, type MenuGroup, type MenuItem, SKP } from './menu.ts';
import { teks } from './teks.ts';

/** The rail at the left of a desk. */
export function Rail({ groups }: { groups: readonly MenuGroup[] }) {
  return (
    <nav aria-label={teks.menuUtama} className="space-y-5 px-3 pb-6">
      {groups.map((group, index) => (
        <div key={group.key} role="group" aria-labelledby={`menu-${group.key}`}>
          <p
            id={`menu-${group.key}`}
            className={clsx('px-3 pb-1.5 text-xs font-semibold text-muted', index === 0 && 'sr-only')}
          >
            {group.label}
          </p>
          <ul className="space-y-0.5">
            {group.items.map((item) => (
              <li key={item.to}>
                <MenuLink item={item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** One line of a menu; the current page is marked by ground, weight and a bar. */
export function MenuLink({ item, onOpen }: { item: MenuItem; onOpen?: () => void }) {
  const Icon = item.icon;
  return (
    <Link
      to={item.to}
      activeOptions={{ exact: item.to === '/' }}
      onClick={onOpen}
      className="relative flex min-h-11 items-center gap-3 rounded-md px-3 text-sm font-medium text-muted hover:bg-sunken hover:text-ink"
      activeProps={{
        className:
          'bg-brand-soft! font-semibold! text-brand-ink! before:absolute before:inset-y-2.5 before:start-0 before:w-1 before:rounded-full before:bg-brand',
      }}
    >
      <Icon size={20} aria-hidden className="shrink-0" />
      {item.label}
    </Link>
  );
}

/** The bar under the thumb on phones; Lapor, the daily work, stands out in the middle. */
export function BottomBar({ exists, onMore }: { exists: (to: string) => boolean; onMore: () => void }) {
  const [skp, lapor, kalender] = [SKP, LAPOR, KALENDER].map((item) => exists(item.to));
  return (
    <nav
      aria-label={teks.menuBawah}
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-lg items-stretch justify-around px-1">
        <BottomLink item={BERANDA} />
        {skp && <BottomLink item={{ ...SKP, label: teks.menu.skpPendek }} />}
        {lapor && (
          <li className="flex flex-1 justify-center">
            <Link
              to={LAPOR.to}
              className="-mt-5 mb-1.5 flex size-17 flex-col items-center justify-center gap-0.5 rounded-full border-4 border-canvas bg-brand text-xs font-bold text-on-brand shadow-float hover:bg-brand-strong"
            >
              <LAPOR.icon size={24} aria-hidden />
              {LAPOR.label}
            </Link>
          </li>
        )}
        {kalender && <BottomLink item={KALENDER} />}
        <li className="flex flex-1">
          <button type="button" aria-haspopup="dialog" onClick={onMore} className={BOTTOM_LOOK}>
            <Ellipsis size={22} aria-hidden />
            {teks.menu.lainnya}
          </button>
        </li>
      </ul>
    </nav>
  );
}

const BOTTOM_LOOK =
  'flex min-h-16 w-full flex-col items-center justify-center gap-1 rounded-md text-xs font-medium text-muted -outline-offset-3!';

function BottomLink({ item }: { item: MenuItem }) {
  const Icon = item.icon;
  return (
    <li className="flex flex-1">
      <Link
        to={item.to}
        activeOptions={{ exact: item.to === '/' }}
        className={BOTTOM_LOOK}
        activeProps={{
          className:
            'font-bold! text-brand-ink! relative before:absolute before:top-0 before:h-1 before:w-9 before:rounded-b-full before:bg-brand',
        }}
      >
        <Icon size={22} aria-hidden />
        {item.label}
      </Link>
    </li>
  );
}
