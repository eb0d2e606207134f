import { encode } from 'uqr';

/** A QR code as one path, dark on white in both themes so that every camera reads it. */
export function Qr({ isi, label, ukuran = 148 }: { isi: string; label: string; ukuran?: number }) {
  const { data, size } = encode(isi, { ecc: 'M', border: 3 });
  const jalur = data
    .flatMap((baris, y) => baris.map((gelap, x) => (gelap ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      width={ukuran}
      height={ukuran}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="shrink-0 rounded-md bg-white"
    >
      <path d={jalur} fill="#101413" />
    </svg>
  );
}
