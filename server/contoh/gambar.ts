import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { KodeRanah } from './pustaka/daftar.ts';

export interface GambarContoh {
  isi: Buffer;
  miniatur: Buffer;
  sha256: string;
}

type Adegan = 'truk' | 'kelas' | 'klinik' | 'meja' | 'jalan' | 'warga';

const ADEGAN: Readonly<Partial<Record<KodeRanah, Adegan>>> = {
  lingkungan: 'truk',
  pendidikan: 'kelas',
  sekolah: 'kelas',
  kesehatan: 'klinik',
  puskesmas: 'klinik',
  infrastruktur: 'jalan',
  ketertiban: 'jalan',
  kewilayahan: 'warga',
  sosial: 'warga',
  ekonomi: 'warga',
};

/** Drawn, not photographed, and without letters: no place and no face of anybody, and the same on each machine. */
const LUKISAN: Readonly<Record<Adegan, string>> = {
  truk: `${latar('#cfe8e4', '#8a9a5b')}<rect x="120" y="210" width="300" height="140" rx="8" fill="#0f766e"/>
    <rect x="420" y="250" width="110" height="100" rx="10" fill="#f59e0b"/><rect x="448" y="265" width="60" height="38" fill="#e6f4f1"/>
    ${roda(190)}${roda(350)}${roda(480)}`,
  kelas: `${latar('#f6efe0', '#c9a26b')}<rect x="120" y="70" width="400" height="180" fill="#1f4d45" stroke="#8b5e34" stroke-width="10"/>
    <path d="M160 130h180M160 170h260M160 210h120" stroke="#e6f4f1" stroke-width="7"/>${meja(150)}${meja(290)}${meja(430)}`,
  klinik: `${latar('#eef6fb', '#b9c7d3')}<rect x="150" y="120" width="340" height="240" fill="#ffffff" stroke="#94a3b8" stroke-width="4"/>
    <path d="M300 160h40v40h40v40h-40v40h-40v-40h-40v-40h40z" fill="#dc2626"/><rect x="275" y="300" width="90" height="60" fill="#0f766e"/>`,
  meja: `${latar('#f3f1ec', '#b08d57')}<rect x="110" y="260" width="420" height="22" fill="#7c5a2e"/>
    <rect x="330" y="150" width="150" height="100" rx="6" fill="#334155"/><rect x="340" y="160" width="130" height="80" fill="#cfe8e4"/>
    <rect x="160" y="205" width="120" height="50" fill="#fff"/><path d="M172 218h96M172 231h70" stroke="#94a3b8" stroke-width="4"/>`,
  jalan: `${latar('#dbeafe', '#9aa77f')}<path d="M250 240h140l150 240H100z" fill="#475569"/>
    <path d="M316 260h8l4 40h-16zM312 330h16l6 60h-28z" fill="#fde68a"/><path d="M470 330l24-60 24 60z" fill="#f97316"/>`,
  warga: `${latar('#e0f2e9', '#a8b98a')}${orang(150, '#0f766e')}${orang(250, '#f59e0b')}${orang(350, '#334155')}${orang(450, '#b45309')}
    <path d="M90 380h460" stroke="#7c5a2e" stroke-width="8"/>`,
};

const tersimpan = new Map<Adegan, Promise<GambarContoh>>();

/** A small picture that suits a kind of work; drawn once. */
export function gambarUntuk(ranah: KodeRanah): Promise<GambarContoh> {
  const adegan = ADEGAN[ranah] ?? 'meja';
  const ada = tersimpan.get(adegan);
  if (ada) return ada;
  const baru = lukis(adegan);
  tersimpan.set(adegan, baru);
  return baru;
}

async function lukis(adegan: Adegan): Promise<GambarContoh> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">${LUKISAN[adegan]}</svg>`;
  const isi = await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
  const miniatur = await sharp(isi).resize({ width: 320 }).webp({ quality: 72 }).toBuffer();
  return { isi, miniatur, sha256: createHash('sha256').update(isi).digest('hex') };
}

function latar(langit: string, tanah: string): string {
  return `<rect width="640" height="480" fill="${langit}"/><rect y="340" width="640" height="140" fill="${tanah}"/>`;
}

function roda(x: number): string {
  return `<circle cx="${x}" cy="355" r="30" fill="#1f2937"/><circle cx="${x}" cy="355" r="12" fill="#9ca3af"/>`;
}

function meja(x: number): string {
  return `<rect x="${x}" y="330" width="80" height="12" fill="#8b5e34"/><circle cx="${x + 40}" cy="305" r="18" fill="#d6a77a"/>`;
}

function orang(x: number, baju: string): string {
  return `<circle cx="${x}" cy="210" r="28" fill="#d6a77a"/><rect x="${x - 34}" y="242" width="68" height="120" rx="20" fill="${baju}"/>`;
}
