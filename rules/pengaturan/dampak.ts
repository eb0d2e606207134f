import { PREDIKAT_ORGANISASI } from '../enum.ts';
import { type Hari, hari, tulisHari } from '../kernel/hari.ts';
import { LABEL_PREDIKAT_ORGANISASI, LABEL_RATING } from '../label.ts';
import { batasProfil, jelaskanBatas } from '../penilaian/batas-distribusi.ts';
import { usulanRatingPimpinan } from '../penilaian/usulan-rating-pimpinan.ts';
import { type HariKerjaSepekan, hitungHariKerja, kalender } from '../waktu/hari-kerja.ts';
import { periodeTahun } from '../waktu/periode.ts';
import { tenggat } from '../waktu/tenggat.ts';
import { type KolomPengaturan, type KunciPengaturan, PENGATURAN } from './katalog.ts';
import type { ProfilDiperiksa } from './periksa.ts';

/** One thing that would be otherwise, in words. */
export interface Dampak {
  hal: string;
  sebelum: string;
  sesudah: string;
}

export interface ProfilDampak extends ProfilDiperiksa {
  hariKerja: HariKerjaSepekan;
  ratingPimpinanDariOrganisasi: boolean;
  petaRatingPimpinan: Partial<Record<(typeof PREDIKAT_ORGANISASI)[number], keyof typeof LABEL_RATING>>;
}

/** How many people the limits of a pattern are shown for. */
const CONTOH_PEGAWAI = 40;

/** What a setting changes from a day on, computed by the rules that will use it; only lines that differ. */
export function dampakPengaturan(
  kunci: KunciPengaturan,
  lama: ProfilDampak,
  baru: ProfilDampak,
  { mulai, libur }: { mulai: Hari; libur: readonly string[] },
): Dampak[] {
  const dari = (p: ProfilDampak): Map<string, string> => {
    switch (kunci) {
      case 'periode':
      case 'jendela':
        return periode(p, mulai.year);
      case 'hariKerja':
        return minggu(p, mulai, libur);
      case 'kurva':
        return kurva(p, mulai);
      case 'ratingPimpinan':
        return rating(p, mulai);
      default:
        return kolom(kunci, p);
    }
  };
  const [a, b] = [dari(lama), dari(baru)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((hal) => ({ hal, sebelum: a.get(hal) ?? 'tidak ada', sesudah: b.get(hal) ?? 'tidak ada' }))
    .filter((d) => d.sebelum !== d.sesudah);
}

function periode(p: ProfilDampak, tahun: number): Map<string, string> {
  return new Map(
    periodeTahun(tahun, p.periodeEvaluasi, p).map((s) => [
      `Evaluasi ${s.label} ${tahun}`,
      `${tulisHari(s.jendela.dari)} sampai ${tulisHari(s.jendela.sampai)}`,
    ]),
  );
}

function minggu(p: ProfilDampak, mulai: Hari, libur: readonly string[]): Map<string, string> {
  const akhir = mulai.add({ months: 1 }).subtract({ days: 1 });
  const k = kalender(libur, p.hariKerja);
  const hasil = new Map([
    [
      `Hari kerja ${tulisHari(mulai)} sampai ${tulisHari(akhir)}`,
      `${hitungHariKerja(mulai.subtract({ days: 1 }), akhir, k)} hari`,
    ],
  ]);
  for (const [kode, hal] of [
    ['DL-05', 'Penyampaian hasil'],
    ['DL-12', 'Keberatan'],
    ['DL-13', 'Putusan keberatan'],
  ] as const) {
    const { nilai } = tenggat.jawab({ kode, sejak: mulai.toString(), libur, hariKerja: p.hariKerja }, mulai);
    if (nilai) hasil.set(`${hal}, dihitung dari ${tulisHari(mulai)}`, tulisHari(hari(nilai.tenggat)));
  }
  return hasil;
}

function kurva(p: ProfilDampak, mulai: Hari): Map<string, string> {
  return new Map(
    PREDIKAT_ORGANISASI.map((capaian) => {
      const hasil = batasProfil(capaian, mulai, { distribusi: p.profilDistribusi, batas: p.batasDistribusi });
      const batas =
        'ditolak' in hasil ? [] : hasil.aturan.map((b) => jelaskanBatas(b, CONTOH_PEGAWAI, 0).uraian);
      return [
        `Capaian ${LABEL_PREDIKAT_ORGANISASI[capaian]}, ${CONTOH_PEGAWAI} pegawai`,
        batas.join(' ') || 'Tanpa batas angka.',
      ];
    }),
  );
}

function rating(p: ProfilDampak, mulai: Hari): Map<string, string> {
  return new Map(
    PREDIKAT_ORGANISASI.map((capaianOrganisasi) => {
      const { nilai } = usulanRatingPimpinan.jawab({ capaianOrganisasi }, mulai, {
        ratingPimpinanDariOrganisasi: p.ratingPimpinanDariOrganisasi,
        peta: p.petaRatingPimpinan,
      });
      return [
        `Capaian unit ${LABEL_PREDIKAT_ORGANISASI[capaianOrganisasi]}`,
        nilai ? `Diusulkan ${LABEL_RATING[nilai.rating]}` : 'Tanpa usulan',
      ];
    }),
  );
}

function kolom(kunci: KunciPengaturan, p: object): Map<string, string> {
  return new Map(PENGATURAN[kunci].kolom.map((k) => [k.judul, kataNilai(k, nilaiKolom(p, k.nama))]));
}

/** The value of a field of a profile, by its dotted name. */
export function nilaiKolom(profil: object, nama: string): unknown {
  return nama
    .split('.')
    .reduce<unknown>(
      (o, n) => (o && typeof o === 'object' ? (o as Record<string, unknown>)[n] : undefined),
      profil,
    );
}

/** A field's value as people read it. */
export function kataNilai(k: KolomPengaturan, nilai: unknown): string {
  if (nilai === undefined || nilai === null) return 'menurut ketentuan baku';
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  if (Array.isArray(nilai)) return `menengah mulai ${nilai[0]}, tinggi mulai ${nilai[1]}`;
  if (typeof nilai === 'object') return kataPeta(k, nilai as Record<string, unknown>);
  const kata = typeof nilai === 'number' ? `${nilai}` : typeof nilai === 'string' ? nilai : '';
  if (k.bentuk === 'pilihan') return k.pilihan?.find((p) => p.nilai === kata)?.label ?? kata;
  const satuan = k.satuan === '%' ? '%' : k.satuan ? ` ${k.satuan}` : '';
  return `${kata.replace('.', ',')}${satuan}`;
}

function kataPeta(k: KolomPengaturan, nilai: Record<string, unknown>): string {
  const bagian = Object.entries(nilai)
    .filter(([, isi]) => !Array.isArray(isi) || isi.length > 0)
    .map(([kunci, isi]) => {
      const nama = k.kunci?.find((x) => x.nilai === kunci)?.label ?? kunci;
      if (k.bentuk === 'kurva') return `${nama} ${(isi as unknown[]).length} batas`;
      if (k.bentuk === 'tanggalTahun') return `SKP ${nama}: ${tulisHari(hari(String(isi)))}`;
      if (k.bentuk === 'jendela') {
        const j = isi as { tanggalMulai: number; tanggalAkhir: number };
        return `${nama}: tanggal ${j.tanggalMulai} sampai tanggal ${j.tanggalAkhir}`;
      }
      return `${nama}: ${k.pilihan?.find((p) => p.nilai === isi)?.label ?? `${String(isi)}${k.satuan ?? ''}`}`;
    });
  return bagian.join('; ') || 'menurut ketentuan baku';
}
