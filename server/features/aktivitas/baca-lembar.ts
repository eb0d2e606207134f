import { type IsianAktivitas, isianAktivitas } from '#contract/aktivitas.ts';
import { tautanBaru } from '#contract/bukti.ts';
import { bacaAngka, bacaJam, bacaTanggal, bacaYa } from '#documents/lembar/sel.ts';
import { KATEGORI_AKTIVITAS, type KategoriAktivitas } from '#rules/enum.ts';
import { alamatBerkas, NAMA_KATEGORI, type SelAktivitas } from './kolom-lembar.ts';

/** What is wrong with a cell. */
export interface TemuanSel {
  kolom: keyof SelAktivitas;
  kode: string;
  pesan: string;
}

/** The person's own RHK and rencana aksi, by which a sheet names them. */
export interface RujukanSkp {
  rhk: { id: string; uraian: string; dari: string; sampai: string }[];
  rencana: { id: string; rhkId: string; uraian: string }[];
}

export interface BarisTerbaca {
  isian: IsianAktivitas;
  /** Links that are not evidence yet. */
  tautan: string[];
  temuan: TemuanSel[];
}

/** Reads the cells of one row. What cannot be read is named; in `isian` its place stays empty. */
export function bacaBaris(
  sel: SelAktivitas,
  rujukan: RujukanSkp,
  hariIni: string,
  alamat: string,
): BarisTerbaca {
  const temuan: TemuanSel[] = [];
  const tambah = (kolom: keyof SelAktivitas, kode: string, pesan: string) => {
    temuan.push({ kolom, kode, pesan });
    return null;
  };
  const baca = <T>(
    kolom: keyof SelAktivitas,
    cara: (teks: string) => T | null,
    kode: string,
    pesan: string,
  ) => {
    const teks = sel[kolom].trim();
    return teks === '' ? null : (cara(teks) ?? tambah(kolom, kode, pesan));
  };
  const tanggal =
    sel.tanggal.trim() === ''
      ? tambah('tanggal', 'E-IMPOR-TANGGAL', 'Isi tanggal kegiatan, misalnya 15/01/2026.')
      : baca('tanggal', bacaTanggal, 'E-IMPOR-TANGGAL', 'Bukan tanggal. Tulis seperti 15/01/2026.');
  const bukti = bacaBukti(sel.bukti, alamat, (pesan) => tambah('bukti', 'E-IMPOR-BUKTI', pesan));
  const hari = tanggal ?? hariIni;
  const isian = {
    tanggal: hari,
    ...rujuk(sel, rujukan, hari, tambah),
    mulai: baca('mulai', bacaJam, 'E-IMPOR-JAM', 'Bukan jam. Tulis seperti 08:30.'),
    selesai: baca('selesai', bacaJam, 'E-IMPOR-JAM', 'Bukan jam. Tulis seperti 16:00.'),
    menit: baca('menit', bacaAngka, 'E-IMPOR-ANGKA', 'Bukan angka. Tulis banyaknya menit, misalnya 60.'),
    uraian: sel.uraian,
    volume: baca(
      'volume',
      bacaAngka,
      'E-IMPOR-ANGKA',
      'Bukan angka. Tulis angkanya saja; satuan di kolom Satuan.',
    ),
    satuan: sel.satuan.trim() || null,
    sumberData: sel.sumberData.trim() || null,
    luarHariKerja:
      bacaYa(sel.luarHariKerja) ?? tambah('luarHariKerja', 'E-IMPOR-YA', 'Isi Ya atau Tidak.') ?? false,
    bukti: bukti.id,
  };
  const bentuk = isianAktivitas.safeParse(isian);
  for (const { path, message } of bentuk.error?.issues ?? []) {
    const kolom = (path[0] === 'rhkId' ? 'rhk' : path[0]) as keyof SelAktivitas;
    tambah(kolom, 'E-IMPOR-BENTUK', message);
  }
  const kosong = Object.fromEntries(temuan.map(({ kolom }) => [kolom, KOSONG[kolom]]));
  return {
    isian: bentuk.data ?? isianAktivitas.parse({ ...isian, ...kosong, tanggal: hari }),
    tautan: bukti.tautan,
    temuan,
  };
}

const KOSONG: Partial<Record<keyof SelAktivitas, unknown>> = {
  mulai: null,
  selesai: null,
  menit: null,
  uraian: '',
  volume: null,
  satuan: null,
  sumberData: null,
  bukti: [],
};

type Tambah = (kolom: keyof SelAktivitas, kode: string, pesan: string) => null;

function rujuk(
  sel: SelAktivitas,
  { rhk, rencana }: RujukanSkp,
  hari: string,
  tambah: Tambah,
): Pick<IsianAktivitas, 'rhkId' | 'rencanaAksiId' | 'kategori'> {
  const kategori = bacaKategori(sel.kategori, tambah);
  const berlaku = (id: string) => rhk.some((r) => r.id === id && r.dari <= hari && hari <= r.sampai);
  const pilih = <T>(calon: T[], idRhk: (t: T) => string): T[] => {
    const padaHari = calon.filter((c) => berlaku(idRhk(c)));
    return padaHari.length > 0 ? padaHari : calon;
  };
  const sama = (teks: string) => (r: { uraian: string }) => samakan(r.uraian) === samakan(teks);
  const menurutRhk = sel.rhk.trim() ? pilih(rhk.filter(sama(sel.rhk)), (r) => r.id) : undefined;
  if (menurutRhk?.length === 0)
    tambah('rhk', 'E-IMPOR-RHK', 'RHK ini tidak ada pada SKP Anda. Salin kalimatnya dari SKP.');
  const rhkId = menurutRhk?.[0]?.id ?? null;
  if (!sel.rencanaAksi.trim() || menurutRhk?.length === 0) return { rhkId, rencanaAksiId: null, kategori };
  const calon = pilih(
    rencana.filter((r) => sama(sel.rencanaAksi)(r) && (!rhkId || r.rhkId === rhkId)),
    (r) => r.rhkId,
  );
  if (calon.length > 1)
    tambah('rencanaAksi', 'E-IMPOR-RAGU', 'Rencana aksi ini ada pada lebih dari satu RHK. Isi kolom RHK.');
  if (calon[0]) return { rhkId: calon[0].rhkId, rencanaAksiId: calon[0].id, kategori };
  // many write the RHK itself in this column
  const [langsung] = pilih(
    rhk.filter((r) => sama(sel.rencanaAksi)(r) && (!rhkId || r.id === rhkId)),
    (r) => r.id,
  );
  if (!langsung)
    tambah(
      'rencanaAksi',
      'E-IMPOR-RENCANA',
      'Rencana aksi ini tidak ada pada SKP Anda. Salin kalimatnya, atau kosongkan.',
    );
  return { rhkId: langsung?.id ?? rhkId, rencanaAksiId: null, kategori };
}

function bacaKategori(teks: string, tambah: Tambah): KategoriAktivitas | undefined {
  if (!teks.trim()) return undefined;
  const cocok = KATEGORI_AKTIVITAS.find((k) =>
    [k.replaceAll('_', ' '), NAMA_KATEGORI[k]].some((n) => samakan(n) === samakan(teks)),
  );
  if (!cocok) tambah('kategori', 'E-IMPOR-KATEGORI', 'Isi RHK, Tugas tambahan, atau Umum.');
  return cocok;
}

/** Links in one cell, a line or a space apart. One to a file in Terang is that file. */
function bacaBukti(teks: string, alamat: string, salah: (pesan: string) => void) {
  const id: string[] = [];
  const tautan: string[] = [];
  for (const satu of teks.split(/[\s]+|;\s+/).filter(Boolean)) {
    const milik = /^[0-9a-f-]{36}$/.exec(
      satu.slice(alamatBerkas(alamat, '').length - '/isi'.length, -'/isi'.length),
    );
    if (milik && satu === alamatBerkas(alamat, milik[0])) id.push(milik[0]);
    else if (tautanBaru.shape.tautan.safeParse(satu).success) tautan.push(satu);
    else {
      salah('Isi tautan yang diawali https://. Berkas dilampirkan di Terang sesudahnya.');
      break;
    }
  }
  if (id.length + tautan.length > 20) salah('Paling banyak 20 bukti untuk satu kegiatan.');
  return { id, tautan: [...new Set(tautan)] };
}

function samakan(teks: string): string {
  return teks.toLowerCase().replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}
