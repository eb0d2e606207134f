import {
  ArrowLeftRight,
  Award,
  BookOpen,
  Building2,
  CalendarClock,
  CalendarDays,
  CalendarRange,
  ChartColumn,
  ClipboardCheck,
  FileCheck2,
  FileSignature,
  FileText,
  Grid3x3,
  House,
  ListChecks,
  type LucideIcon,
  MessageSquareText,
  MessagesSquare,
  Network,
  PenLine,
  Scale,
  Send,
  Settings2,
  SquareActivity,
  Target,
  TrendingUp,
  UserRound,
  Users,
  UsersRound,
  Wallet,
} from 'lucide-react';
import type { Peran } from '../../api/sesi.ts';
import { teks } from './teks.ts';

export type MenuItem = { to: string; label: string; icon: LucideIcon };
export type MenuGroup = { key: string; label: string; items: readonly MenuItem[] };

type Entry = MenuItem & { for?: readonly Peran[] };
type Group = { key: string; label: string; items: readonly Entry[] };

const OPERATOR: readonly Peran[] = ['OPERATOR', 'ADMIN'];

export const BERANDA: MenuItem = { to: '/', label: teks.menu.beranda, icon: House };
export const SKP: MenuItem = { to: '/skp', label: teks.menu.skp, icon: FileText };
export const LAPOR: MenuItem = { to: '/lapor', label: teks.menu.lapor, icon: PenLine };
export const KALENDER: MenuItem = { to: '/kalender', label: teks.menu.kalender, icon: CalendarDays };

const GROUPS: readonly Group[] = [
  {
    key: 'saya',
    label: teks.kelompok.saya,
    items: [
      BERANDA,
      SKP,
      LAPOR,
      KALENDER,
      { to: '/realisasi', label: teks.menu.realisasi, icon: Target },
      { to: '/umpan-balik', label: teks.menu.umpanBalik, icon: MessageSquareText },
      { to: '/dialog', label: teks.menu.dialog, icon: MessagesSquare },
      { to: '/evaluasi', label: teks.menu.evaluasi, icon: Award },
      { to: '/tindak-lanjut', label: teks.menu.tindakLanjut, icon: ListChecks },
      { to: '/karier', label: teks.menu.karier, icon: TrendingUp },
      { to: '/pohon-kinerja', label: teks.menu.pohon, icon: Network },
      { to: '/tim-kerja', label: teks.menu.tim, icon: Users },
    ],
  },
  {
    key: 'penilai',
    label: teks.kelompok.penilai,
    items: [
      { to: '/skp-bawahan', label: teks.menu.skpBawahan, icon: UsersRound, for: ['PENILAI'] },
      { to: '/matriks', label: teks.menu.matriks, icon: Grid3x3, for: ['PENILAI'] },
      { to: '/pemeriksaan', label: teks.menu.pemeriksaan, icon: ClipboardCheck, for: ['PENILAI'] },
      { to: '/penilaian', label: teks.menu.penilaian, icon: Scale, for: ['PENILAI'] },
      { to: '/pelaporan', label: teks.menu.pelaporan, icon: Send, for: ['PENILAI', 'OPERATOR'] },
      { to: '/rekap', label: teks.menu.rekap, icon: ChartColumn, for: ['PENILAI', ...OPERATOR, 'PIMPINAN'] },
    ],
  },
  {
    key: 'operator',
    label: teks.kelompok.operator,
    items: [
      { to: '/pegawai', label: teks.menu.pegawai, icon: UserRound, for: OPERATOR },
      { to: '/perpindahan', label: teks.menu.perpindahan, icon: ArrowLeftRight, for: OPERATOR },
      { to: '/unit-kerja', label: teks.menu.unitKerja, icon: Building2, for: OPERATOR },
      {
        to: '/perjanjian-kinerja',
        label: teks.menu.perjanjian,
        icon: FileSignature,
        for: [...OPERATOR, 'PIMPINAN'],
      },
      { to: '/periode', label: teks.menu.periode, icon: CalendarRange, for: OPERATOR },
      { to: '/tenggat', label: teks.menu.tenggat, icon: CalendarClock, for: OPERATOR },
      {
        to: '/pengisian',
        label: teks.menu.monitoring,
        icon: SquareActivity,
        for: [...OPERATOR, 'PIMPINAN'],
      },
      { to: '/talenta', label: teks.menu.talenta, icon: Grid3x3, for: ['OPERATOR', 'PIMPINAN'] },
      { to: '/tpp', label: teks.menu.tpp, icon: Wallet, for: ['OPERATOR'] },
      { to: '/pengaturan', label: teks.menu.pengaturan, icon: Settings2, for: ['OPERATOR'] },
    ],
  },
  {
    key: 'bantuan',
    label: teks.kelompok.bantuan,
    items: [
      { to: '/dokumen', label: teks.menu.dokumen, icon: FileCheck2 },
      { to: '/panduan', label: teks.menu.panduan, icon: BookOpen },
    ],
  },
];

/**
 * The menu of someone with these roles, in groups without empty ones. `exists` tells whether a page is
 * registered with the router, so that no entry leads nowhere.
 */
export function menuFor(peran: readonly Peran[], exists: (to: string) => boolean): MenuGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    items: group.items.filter(
      (item) => exists(item.to) && (!item.for || item.for.some((one) => peran.includes(one))),
    ),
  })).filter((group) => group.items.length > 0);
}
