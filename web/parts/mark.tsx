/** The mark of Terang: a light that rises over the horizon. Decoration beside the name. */
export function Mark({ size = 36 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" className="shrink-0">
      <rect width="64" height="64" rx="16" fill="#0f766e" />
      <path d="M18 42a14 14 0 0 1 28 0z" fill="#fbbf4b" />
      <path
        d="M32 13v8M13.6 20.6l5.2 5.6M50.4 20.6l-5.2 5.6"
        stroke="#fff"
        strokeWidth="4.5"
        strokeLinecap="round"
      />
      <path d="M11 49.5h42" stroke="#fff" strokeWidth="4.5" strokeLinecap="round" />
    </svg>
  );
}
