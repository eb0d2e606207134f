import type { PREDIKAT_ORGANISASI } from '../enum.ts';
import { type Hari, hari, sebelum, tulisHari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import { batasProfil, type ProfilDistribusi } from '../penilaian/batas-distribusi.ts';
import { halanganJendela } from '../waktu/jendela.ts';
import { type PilihanPeriode, periodeTahun } from '../waktu/periode.ts';
import { type KunciPengaturan, PENGATURAN } from './katalog.ts';

/** The settings a check or a preview looks at; an agency's whole profile fits. */
export interface ProfilDiperiksa {
  periodeEvaluasi: 'BULANAN' | 'TRIWULANAN';
  gabungTw4Akhir: boolean;
  jendela: NonNullable<PilihanPeriode['jendela']>;
  profilDistribusi: NonNullable<ProfilDistribusi['distribusi']>;
  batasDistribusi: NonNullable<ProfilDistribusi['batas']>;
  batasTalenta?: readonly [number, number] | null | undefined;
  bantuanCapaian: boolean;
  ambangCapaian: { istimewa: number; baik: number; butuhPerbaikan: number; kurang: number } | null;
  pengumumanBkn: Readonly<Record<string, string>>;
}

/** The first day from which a setting may hold: never before today, for yearly ones the next year that is not open yet. */
export function mulaiTerawal(kunci: KunciPengaturan, hariIni: Hari, tahunTerbuka: readonly number[]): Hari {
  if (PENGATURAN[kunci].mulai === 'HARI') return hariIni;
  let tahun = hariIni.year;
  while (tahunTerbuka.includes(tahun)) tahun++;
  return hariIni.with({ year: tahun, month: 1, day: 1 });
}

/** Why a setting may not be so from that day on; nothing when it may. A change never reaches back. */
export function halanganPengaturan(
  kunci: KunciPengaturan,
  profil: ProfilDiperiksa,
  mulai: Hari,
  { hariIni, tahunTerbuka }: { hariIni: Hari; tahunTerbuka: readonly number[] },
): Temuan[] {
  return [...halanganMulai(kunci, mulai, hariIni, tahunTerbuka), ...halanganIsi(kunci, profil, mulai)];
}

function halanganMulai(
  kunci: KunciPengaturan,
  mulai: Hari,
  hariIni: Hari,
  tahunTerbuka: readonly number[],
): Temuan[] {
  const terawal = mulaiTerawal(kunci, hariIni, tahunTerbuka);
  if (PENGATURAN[kunci].mulai === 'TAHUN') {
    if (mulai.dayOfYear !== 1)
      return [
        temuan('E-PENGATURAN-TAHUN', '/mulai', 'Pengaturan ini berlaku per tahun. Pilih tanggal 1 Januari.'),
      ];
    if (tahunTerbuka.includes(mulai.year) || sebelum(mulai, terawal))
      return [
        temuan(
          'E-PENGATURAN-TAHUN-DIBUKA',
          '/mulai',
          `Periode tahun ${mulai.year} sudah dibuka. Paling awal ${tulisHari(terawal)}.`,
        ),
      ];
    return [];
  }
  return sebelum(mulai, terawal)
    ? [
        temuan(
          'E-PENGATURAN-MUNDUR',
          '/mulai',
          `Perubahan tidak berlaku surut. Paling awal ${tulisHari(terawal)}.`,
        ),
      ]
    : [];
}

function halanganIsi(kunci: KunciPengaturan, p: ProfilDiperiksa, mulai: Hari): Temuan[] {
  switch (kunci) {
    case 'periode':
      return p.gabungTw4Akhir && p.periodeEvaluasi === 'BULANAN'
        ? [
            temuan(
              'E-PENGATURAN-GABUNG',
              '/isi/gabungTw4Akhir',
              'Hanya triwulan IV yang dapat digabung dengan akhir tahun. Pilih evaluasi triwulanan.',
            ),
          ]
        : [];
    case 'jendela':
      return halanganTanggal(p, mulai.year);
    case 'kurva':
      return halanganKurva(p, mulai);
    case 'talenta': {
      const [menengah, tinggi] = p.batasTalenta ?? [0, 1];
      return menengah >= tinggi || menengah < 0 || tinggi > 100
        ? [
            temuan(
              'E-TALENTA-BATAS',
              '/isi/batasTalenta',
              'Batas menengah harus di bawah batas tinggi, antara 0 dan 100.',
            ),
          ]
        : [];
    }
    case 'bantuanCapaian': {
      const a = p.ambangCapaian;
      return a && !(a.istimewa >= a.baik && a.baik > a.butuhPerbaikan && a.butuhPerbaikan > a.kurang)
        ? [
            temuan(
              'E-PENGATURAN-AMBANG',
              '/isi/ambangCapaian',
              'Persen harus menurun dari Istimewa sampai Kurang.',
            ),
          ]
        : [];
    }
    case 'pengumumanBkn':
      return Object.entries(p.pengumumanBkn)
        .filter(([tahun, batas]) => hari(batas).year - Number(tahun) > 1 || hari(batas).year < Number(tahun))
        .map(([tahun]) =>
          temuan(
            'E-PENGATURAN-PENGUMUMAN',
            '/isi/pengumumanBkn',
            `Batas SKP ${tahun} jatuh pada tahun itu atau tahun berikutnya.`,
          ),
        );
    default:
      return [];
  }
}

/** The windows of a year as they would be opened, by the same check that guards a single window. */
function halanganTanggal(p: ProfilDiperiksa, tahun: number): Temuan[] {
  const semua = (['BULANAN', 'TRIWULANAN'] as const).flatMap((berkala) => {
    try {
      return periodeTahun(tahun, berkala, { jendela: p.jendela });
    } catch {
      return [];
    }
  });
  const salah = new Map<string, Temuan>();
  for (const s of semua) {
    const temuanJendela = halanganJendela(
      { jenis: s.jenis, dari: s.dari.toString(), sampai: s.sampai.toString() },
      { jendelaDari: s.jendela.dari.toString(), jendelaSampai: s.jendela.sampai.toString() },
    );
    for (const t of temuanJendela)
      salah.set(`${s.jenis} ${t.kode}`, {
        ...t,
        jalur: `/isi/jendela/${s.jenis}`,
        pesan: `${s.label}: ${t.pesan}`,
      });
  }
  return [...salah.values()];
}

function halanganKurva(p: ProfilDiperiksa, mulai: Hari): Temuan[] {
  if (p.profilDistribusi !== 'CUSTOM') return [];
  const isi = Object.entries(p.batasDistribusi) as [
    (typeof PREDIKAT_ORGANISASI)[number],
    readonly unknown[],
  ][];
  if (!isi.some(([, batas]) => batas.length > 0))
    return [
      temuan(
        'E-PENGATURAN-KURVA-KOSONG',
        '/isi/batasDistribusi',
        'Isi paling sedikit satu batas, atau pilih pola PermenPANRB 6/2022.',
      ),
    ];
  return isi.flatMap(([capaian]) => {
    const hasil = batasProfil(capaian, mulai, { distribusi: 'CUSTOM', batas: p.batasDistribusi });
    return 'ditolak' in hasil ? [{ ...hasil.ditolak, jalur: `/isi/batasDistribusi/${capaian}` }] : [];
  });
}
