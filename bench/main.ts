import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ukuran } from './beban.ts';
import { bebanKerjaHttp } from './beban-kerja/http.ts';
import { ukurMuatBeranda } from './beban-kerja/muat-beranda.ts';
import { ukurPenutupan } from './beban-kerja/penutupan.ts';
import { ukurPredikat } from './beban-kerja/predikat.ts';
import { mesin, siapkanLingkungan } from './lingkungan.ts';

// npm run bench                 lists the workloads
// npm run bench -- <name|semua> [--detik N] [--putaran N] [--acuan]
// Each pass measures Terang and its floor one after the other; the worst pass counts against the gate.

const PREDIKAT = 'predikat';
const PENUTUPAN = 'penutupan';
const MUAT_BERANDA = 'muat-beranda';

interface Putaran {
  terang: Ukuran;
  lantai: Ukuran;
  nisbah: number;
}

const argumen = process.argv.slice(2);
const nama = argumen.find((a) => !a.startsWith('--') && Number.isNaN(Number(a)));
const angka = (bendera: string, bawaan: number) => {
  const i = argumen.indexOf(bendera);
  return i < 0 ? bawaan : Number(argumen[i + 1]);
};
const putaran = angka('--putaran', 3);
const detik = angka('--detik', 5);
const simpanAcuan = argumen.includes('--acuan');
const dikenal = [...Object.keys(bebanKerjaHttp), PREDIKAT, PENUTUPAN, MUAT_BERANDA];

if (!nama) tulis(`Beban kerja: ${dikenal.join(', ')}, semua`);
else if (nama !== 'semua' && !dikenal.includes(nama)) {
  tulis(`Tidak dikenal: ${nama}. Pilih: ${dikenal.join(', ')}, semua.`);
  process.exitCode = 1;
} else await ukur(nama === 'semua' ? dikenal : [nama]);

async function ukur(pilihan: string[]): Promise<void> {
  tulis(`Mesin: ${mesin()}; ${putaran} putaran × ${detik} detik`);
  if (pilihan.includes(PREDIKAT)) {
    const hasil = await ukurPredikat(putaran);
    tulis(
      `\n${PREDIKAT}: ${bulat(hasil.terburuk)} jawaban/detik lewat aturan --baris (terburuk dari ${putaran}; gerbang ≥ ${bulat(hasil.gerbang)}), memori puncak ${hasil.memoriMb} MB`,
    );
    simpan(PREDIKAT, hasil);
  }
  if (pilihan.includes(PENUTUPAN)) await tutupTahun();
  if (pilihan.includes(MUAT_BERANDA)) await muatBeranda();
  const http = pilihan.filter((p) => p in bebanKerjaHttp);
  if (http.length === 0) return;
  const lingkungan = await siapkanLingkungan();
  try {
    for (const satu of http) {
      const beban = await bebanKerjaHttp[satu]!(lingkungan);
      tulis(`\n${satu}: ${beban.jelas}`);
      for (const sambungan of beban.sambungan) {
        const hasil: Putaran[] = [];
        for (let i = 0; i < putaran; i++) {
          const lantai = await beban.lantai(sambungan, detik);
          const terang = await beban.terang(sambungan, detik);
          hasil.push({ terang, lantai, nisbah: terang.laju / lantai.laju });
        }
        const terburuk = Math.min(...hasil.map((h) => h.nisbah));
        const laju = hasil.map((h) => `${bulat(h.terang.laju)}/${bulat(h.lantai.laju)}`).join('  ');
        const gagal = hasil.reduce((n, h) => n + h.terang.gagal + h.lantai.gagal, 0);
        tulis(
          `  ${String(sambungan).padStart(3)} sambungan  Terang/lantai per detik: ${laju}  terburuk ${terburuk.toFixed(2)} × (gerbang ${beban.gerbang})` +
            `  p99 ${hasil.map((h) => h.terang.p99.toFixed(1)).join('/')} ms${gagal ? `  GAGAL ${gagal}` : ''}`,
        );
        simpan(`${satu}-${sambungan}`, {
          jelas: beban.jelas,
          gerbang: beban.gerbang,
          terburuk,
          putaran: hasil,
        });
      }
    }
  } finally {
    await lingkungan.tutup();
  }
}

async function tutupTahun(): Promise<void> {
  const hasil = await ukurPenutupan(putaran);
  tulis(`\n${PENUTUPAN}: ${hasil.jelas}`);
  for (const u of hasil.ukuran)
    tulis(
      `  ${bulat(u.pegawai).padStart(6)} pegawai  Terang/lantai detik: ${u.terang.map((t, i) => `${t.toFixed(2)}/${u.lantai[i]!.toFixed(2)}`).join('  ')}` +
        `  terburuk ${u.terburuk.toFixed(2)} × (gerbang ${hasil.gerbang})  ${u.msPerPegawai.toFixed(3)} ms/pegawai  memori puncak ${u.memoriMb} MB`,
    );
  tulis(`  pertumbuhan per pegawai dari kecil ke besar: ${hasil.pertumbuhan.toFixed(2)} × (1 = lurus)`);
  simpan(PENUTUPAN, hasil);
}

async function muatBeranda(): Promise<void> {
  const hasil = await ukurMuatBeranda(putaran);
  const { anggaran } = hasil;
  tulis(`\n${MUAT_BERANDA}: ${hasil.jelas}`);
  tulis(
    `  lukisan terbesar, kunjungan pertama: ${baris(hasil.lukisanPertama)} ms (≤ ${bulat(anggaran.lukisanPertama)})`,
  );
  tulis(
    `  lukisan terbesar, kunjungan kedua: ${baris(hasil.lukisanKedua)} ms (≤ ${bulat(anggaran.lukisanKedua)})`,
  );
  tulis(`  JavaScript yang dikirim: ${bulat(hasil.javascript)} bita (≤ ${bulat(anggaran.javascript)})`);
  if (hasil.melanggar.length > 0) {
    tulis(`  ANGGARAN DILANGGAR: ${hasil.melanggar.join(', ')}`);
    process.exitCode = 1;
  }
  simpan(MUAT_BERANDA, hasil);
}

function baris(nilai: number[]): string {
  return nilai.map(bulat).join(' / ');
}

function simpan(berkas: string, hasil: object): void {
  const folder = join(import.meta.dirname, simpanAcuan ? 'acuan' : '../tmp/bench');
  mkdirSync(folder, { recursive: true });
  const isi = {
    beban: berkas,
    perintah: `npm run bench -- ${argumen.join(' ')}`,
    mesin: mesin(),
    tanggal: Temporal.Now.plainDateISO().toString(),
    ...hasil,
  };
  writeFileSync(join(folder, `${berkas}.json`), `${JSON.stringify(isi, bulatkan, 2)}\n`);
}

function bulatkan(_: string, nilai: unknown): unknown {
  return typeof nilai === 'number' ? Math.round(nilai * 100) / 100 : nilai;
}

function bulat(n: number): string {
  return Math.round(n).toLocaleString('id-ID');
}

function tulis(teks: string): void {
  process.stdout.write(`${teks}\n`);
}
