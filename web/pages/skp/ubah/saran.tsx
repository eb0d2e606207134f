import { Lightbulb } from 'lucide-react';

/** Advice of the rule at a field: worth reading, stops nothing. */
export function Saran({ pesan }: { pesan: string | undefined }) {
  if (!pesan) return null;
  return (
    <p className="mt-1.5 flex gap-1.5 text-sm text-attention-ink">
      <Lightbulb size={18} aria-hidden className="mt-0.5 shrink-0" />
      <span>{pesan}</span>
    </p>
  );
}
