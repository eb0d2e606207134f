import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { teks } from './teks.ts';

/** The way back to the list of notices. */
export function KembaliKeDaftar() {
  return (
    <Link to="/pemberitahuan" className="inline-flex min-h-11 items-center gap-1 text-brand-ink">
      <ChevronLeft size={18} aria-hidden />
      {teks.judul}
    </Link>
  );
}
