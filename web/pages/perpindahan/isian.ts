import type { JenisPerpindahan } from '#rules/enum.ts';
import type { Skema } from '../../api/client.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';

type Badan = Skema<'IsiPerpindahan'>;
type Studi = NonNullable<Badan['studi']>;

/** What the operator has filled in so far. */
export interface Isian {
  orang: ComboboxOption | null;
  jenis: JenisPerpindahan | null;
  tanggal: string;
  dasar: string;
  unit: string | null;
  jabatan: string | null;
  penilai: ComboboxOption | null;
  pengganti: ComboboxOption | null;
  menilaiUnit: boolean;
  sampai: string;
  studi: {
    perguruanTinggi: string;
    program: string;
    jenjang: Studi['jenjang'];
    akreditasi: 'A' | 'B' | 'C' | '';
    rencanaSelesai: string;
  };
  ipk: string;
  waktuLulus: '' | 'LEBIH_CEPAT' | 'TEPAT_WAKTU' | 'PERPANJANGAN';
}

export function isianAwal(hariIni: string, orang: ComboboxOption | null = null): Isian {
  return {
    orang,
    jenis: null,
    tanggal: hariIni,
    dasar: '',
    unit: null,
    jabatan: null,
    penilai: null,
    pengganti: null,
    menilaiUnit: false,
    sampai: '',
    studi: {
      perguruanTinggi: '',
      program: '',
      jenjang: 'LANJUT_DALAM_NEGERI',
      akreditasi: '',
      rencanaSelesai: '',
    },
    ipk: '',
    waktuLulus: '',
  };
}

/** For the next person of the same decision: what happened, when and by which letter stay. */
export function isianBerikut(lama: Isian): Isian {
  return { ...isianAwal(lama.tanggal), jenis: lama.jenis, dasar: lama.dasar };
}

const JABATAN: readonly JenisPerpindahan[] = [
  'MUTASI',
  'PROMOSI',
  'ROTASI',
  'AKTIF_KEMBALI',
  'CPNS',
  'PPPK_BARU',
  'PLT_MULAI',
  'PLH_MULAI',
];
const MENINGGALKAN: readonly JenisPerpindahan[] = [
  'MUTASI',
  'PROMOSI',
  'ROTASI',
  'CLTN',
  'MPP',
  'PEJABAT_NEGARA',
  'DIBERHENTIKAN_SEMENTARA',
  'PENSIUN',
  'MENGUNDURKAN_DIRI',
  'MENINGGAL',
  'PLT_SELESAI',
];

/** Which fields a kind of act asks for; whether they suffice is the server's word. */
export const butuh = {
  jabatan: (j: JenisPerpindahan) => JABATAN.includes(j),
  penilai: (j: JenisPerpindahan) => JABATAN.includes(j) || j === 'GANTI_PENILAI',
  pengganti: (j: JenisPerpindahan) => MENINGGALKAN.includes(j),
  menilaiUnit: (j: JenisPerpindahan) => j === 'PLT_MULAI' || j === 'PLH_MULAI',
  sampai: (j: JenisPerpindahan) => j === 'CLTN' || j === 'MPP' || j === 'KONTRAK_PARUH_WAKTU',
  studi: (j: JenisPerpindahan) => j === 'TUGAS_BELAJAR_MULAI',
  hasilStudi: (j: JenisPerpindahan) => j === 'TUGAS_BELAJAR_SELESAI',
  hariTerakhir: (j: JenisPerpindahan) =>
    ['PLT_SELESAI', 'TUGAS_BELAJAR_SELESAI', 'PENSIUN', 'MENGUNDURKAN_DIRI', 'MENINGGAL'].includes(j),
};

/** As the server takes it; null while person, kind or day is missing. */
export function badanDari(i: Isian): Badan | null {
  if (!i.orang || !i.jenis || !/^\d{4}-\d\d-\d\d$/.test(i.tanggal)) return null;
  const { jenis } = i;
  const s = i.studi;
  const studiSiap = s.perguruanTinggi.trim().length > 1 && s.program.trim().length > 1 && s.rencanaSelesai;
  const ipk = Number(i.ipk.replace(',', '.'));
  return {
    pegawaiId: i.orang.value,
    jenis,
    tanggal: i.tanggal,
    dasar: i.dasar.trim() || null,
    jabatanId: butuh.jabatan(jenis) ? i.jabatan : null,
    penilaiPegawaiId: butuh.penilai(jenis) ? (i.penilai?.value ?? null) : null,
    penggantiPegawaiId: butuh.pengganti(jenis) ? (i.pengganti?.value ?? null) : null,
    menilaiUnit: butuh.menilaiUnit(jenis) && i.menilaiUnit,
    sampai: butuh.sampai(jenis) && i.sampai ? i.sampai : null,
    studi:
      butuh.studi(jenis) && studiSiap
        ? {
            perguruanTinggi: s.perguruanTinggi.trim(),
            program: s.program.trim(),
            jenjang: s.jenjang,
            akreditasi: s.akreditasi || null,
            rencanaSelesai: s.rencanaSelesai,
          }
        : null,
    hasilStudi:
      butuh.hasilStudi(jenis) && (i.ipk.trim() || i.waktuLulus)
        ? {
            ipk: i.ipk.trim() && ipk >= 0 && ipk <= 4 ? ipk : null,
            waktuLulus: i.waktuLulus || null,
          }
        : null,
  };
}
