import type { RealisasiEvaluasi } from '#contract/bahan-evaluasi.ts';
import { validasiAktivitas } from '#rules/aktivitas/validasi-aktivitas.ts';
import { hari } from '#rules/kernel/hari.ts';
import type { GudangBerkas } from '../ports/berkas.ts';
import type { Acak } from './acak.ts';
import type { AktivitasContoh } from './aktivitas-contoh.ts';
import { gambarUntuk } from './gambar.ts';
import { saat } from './kalender.ts';
import type { Orang } from './orang.ts';
import type { Pemuat } from './pemuat.ts';
import type { Penilaian, PeriodeContoh, RealisasiContoh, UmpanBalikContoh } from './penilaian-contoh.ts';
import type { SkpContoh } from './skp-contoh.ts';

/** Writes activities; the steps they took only since `langkahSejak`, for those of an old day nobody reads in a sample. */
export function tanamAktivitas(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  o: Orang,
  skp: SkpContoh | null,
  isi: readonly AktivitasContoh[],
  langkahSejak: string,
): void {
  const penilai = o.penilai?.id ?? null;
  const akhir = isi.at(-1);
  const versi_aturan = akhir ? validasiAktivitas.jawab({}, hari(akhir.tanggal)).versi : null;
  for (const x of isi) {
    p.tambah('aktivitas', {
      instansi_id,
      tanggal: x.tanggal,
      id: x.id,
      pegawai_id: o.id,
      unit_kerja_id: o.unit.id,
      skp_id: x.rhk ? (skp?.id ?? null) : null,
      rhk_id: x.rhk?.id ?? null,
      rencana_aksi_id: x.rencanaAksiId,
      kategori: x.kategori,
      mulai: x.mulai,
      selesai: x.selesai,
      menit: x.menit,
      uraian: x.uraian,
      volume: x.volume,
      satuan: x.satuan,
      keadaan: x.keadaan,
      penilai_pegawai_id: penilai,
      diperiksa_oleh: x.diperiksaPada ? penilai : null,
      diperiksa_pada: x.diperiksaPada,
      catatan_pemeriksa: x.catatan,
      versi: x.diperiksaPada ? 2 : 1,
      dibuat_pada: x.dikirimPada,
      dikirim_pada: x.dikirimPada,
    });
    if (x.tanggal < langkahSejak) continue;
    const langkah = { instansi_id, aktivitas_tanggal: x.tanggal, aktivitas_id: x.id, versi_aturan };
    p.tambah('aktivitas_peristiwa', {
      ...langkah,
      id: a.id(Date.parse(x.dikirimPada)),
      peristiwa: 'KIRIM',
      dari: null,
      ke: 'DIKIRIM',
      oleh_pegawai_id: o.id,
      catatan: null,
      pada: x.dikirimPada,
    });
    if (x.diperiksaPada && penilai)
      p.tambah('aktivitas_peristiwa', {
        ...langkah,
        id: a.id(Date.parse(x.diperiksaPada)),
        peristiwa: PERISTIWA[x.keadaan]!,
        dari: 'DIKIRIM',
        ke: x.keadaan,
        oleh_pegawai_id: penilai,
        catatan: x.catatan,
        pada: x.diperiksaPada,
      });
  }
}

const PERISTIWA: Partial<Record<AktivitasContoh['keadaan'], string>> = {
  DIVERIFIKASI: 'VERIFIKASI',
  DIREVISI: 'KEMBALIKAN',
  DITOLAK: 'TOLAK',
};

/** Stores a small picture as this person's evidence and hands it back as forms and evaluations cite it. */
export async function tanamBukti(
  p: Pemuat,
  a: Acak,
  berkas: GudangBerkas,
  instansi_id: string,
  o: Orang,
  nama: string,
  dibuatPada: string,
): Promise<RealisasiEvaluasi['bukti'][number]> {
  const { isi, miniatur, sha256 } = await gambarUntuk(o.ranah);
  const id = a.id(Date.parse(dibuatPada));
  const kunci = `${instansi_id}/${dibuatPada.slice(0, 4)}/${dibuatPada.slice(5, 7)}/${id}.contoh`;
  await Promise.all([berkas.simpan(kunci, isi), berkas.simpan(`${kunci}.miniatur`, miniatur)]);
  p.tambah('bukti', {
    instansi_id,
    id,
    pegawai_id: o.id,
    jenis: 'BERKAS',
    nama,
    tautan: null,
    tipe_isi: 'image/jpeg',
    ukuran: isi.length,
    sha256,
    sha256_asal: sha256,
    kunci,
    kunci_miniatur: `${kunci}.miniatur`,
    dibuat_pada: dibuatPada,
  });
  return {
    id,
    jenis: 'BERKAS',
    nama,
    tautan: null,
    tipeIsi: 'image/jpeg',
    ukuran: isi.length,
    bergambar: true,
    sha256,
  };
}

/** Writes what progressed in a period, with its evidence. */
export function tanamRealisasi(
  p: Pemuat,
  instansi_id: string,
  o: Orang,
  skp: SkpContoh,
  periode: PeriodeContoh,
  isi: readonly RealisasiContoh[],
): void {
  for (const r of isi) {
    p.tambah('realisasi', {
      instansi_id,
      id: r.id,
      pegawai_id: o.id,
      periode_id: periode.id,
      skp_id: skp.id,
      rhk_id: r.rhkId,
      indikator_id: r.indikatorId,
      uraian: r.uraian,
      angka: r.angka,
      dibuat_pada: r.dibuatPada,
      diubah_pada: r.dibuatPada,
    });
    for (const b of r.bukti) p.tambah('realisasi_bukti', { instansi_id, realisasi_id: r.id, bukti_id: b.id });
  }
}

export function tanamUmpanBalik(
  p: Pemuat,
  instansi_id: string,
  o: Orang,
  periode: PeriodeContoh,
  isi: readonly UmpanBalikContoh[],
): void {
  for (const u of isi)
    p.tambah('umpan_balik', {
      instansi_id,
      id: u.id,
      pegawai_id: o.id,
      pemberi_pegawai_id: u.pemberi.id,
      hubungan: u.hubungan,
      berkala: u.hubungan === 'PIMPINAN',
      langsung: u.rhkId !== null,
      periode_id: periode.id,
      rhk_id: u.rhkId,
      nilai: u.nilai,
      sentimen: u.sentimen,
      uraian: u.uraian,
      dibuat_pada: u.dibuatPada,
    });
}

export type KeadaanAkhir = 'DINILAI' | 'DITETAPKAN' | 'DISAMPAIKAN' | 'DITERIMA' | 'FINAL';

/** The days of an evaluation's steps; later ones are absent while they have not come. */
export interface JalanEvaluasi {
  keadaan: KeadaanAkhir;
  ditetapkan: string;
  disampaikan: string;
  diterima: string;
  pelapor: Orang | null;
}

const LANGKAH = [
  ['NILAI', 'BELUM', 'DINILAI'],
  ['TETAPKAN', 'DINILAI', 'DITETAPKAN'],
  ['SAMPAIKAN', 'DITETAPKAN', 'DISAMPAIKAN'],
  ['TERIMA', 'DISAMPAIKAN', 'DITERIMA'],
  ['LAPORKAN', 'DITERIMA', 'DILAPORKAN'],
  ['SELESAIKAN', 'DILAPORKAN', 'FINAL'],
] as const;

/** Writes an evaluation as the feature keeps it: draft, or decided with its material and trace beside it. */
export function tanamEvaluasi(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  o: Orang,
  { bahan, jejak }: Penilaian,
  j: JalanEvaluasi,
): void {
  const beku = j.keadaan !== 'DINILAI';
  const sampai = LANGKAH.findIndex(([, , ke]) => ke === j.keadaan);
  const pada = {
    NILAI: saat(j.ditetapkan, 560),
    TETAPKAN: saat(j.ditetapkan, 600),
    SAMPAIKAN: saat(j.disampaikan, 620),
    TERIMA: saat(j.diterima, 660),
    LAPORKAN: saat(j.diterima, 900),
    SELESAIKAN: saat(j.diterima, 905),
  };
  const id = a.id(Date.parse(pada.NILAI));
  const hasil = jejak.penetapan.nilai;
  if (beku && !hasil)
    throw new Error(`aturan menolak evaluasi contoh ${o.nama}: ${JSON.stringify(jejak.penetapan.alasan)}`);
  const penilai = bahan.penilai.pegawaiId;
  p.tambah('evaluasi', {
    instansi_id,
    id,
    pegawai_id: o.id,
    periode_id: bahan.periode.id,
    penugasan_id: o.penugasanId,
    skp_id: bahan.skp.skpId,
    skp_versi_id: bahan.skp.skpVersiId,
    penilai_pegawai_id: penilai,
    atasan_pegawai_id: bahan.atasan?.pegawaiId ?? null,
    unit_kerja_id: o.unit.id,
    keadaan: j.keadaan,
    capaian_organisasi: beku ? hasil!.capaianOrganisasi : null,
    rating_hasil: bahan.ratingHasil,
    rating_perilaku: bahan.ratingPerilaku,
    predikat: beku ? hasil!.predikat : null,
    saran_hasil: beku ? jejak.saranBerlaku : null,
    alasan_beda_saran: bahan.alasanBedaSaran,
    catatan_perilaku: bahan.catatanPerilaku,
    catatan: bahan.catatan,
    versi_aturan: beku ? jejak.penetapan.versi : null,
    masukan: beku ? bahan : null,
    jejak: beku ? jejak : null,
    ditetapkan_pada: beku ? pada.TETAPKAN : null,
    disampaikan_pada: sampai >= 2 ? pada.SAMPAIKAN : null,
    diterima_pada: sampai >= 3 ? pada.TERIMA : null,
    versi: sampai + 1,
    dibuat_pada: pada.NILAI,
    diubah_pada: pada[LANGKAH[sampai]![0]],
  });
  for (const r of bahan.rhk)
    p.tambah('evaluasi_rhk', {
      instansi_id,
      evaluasi_id: id,
      rhk_id: r.rhkId,
      tingkat: r.tingkat,
      catatan: r.catatan,
    });
  for (const [nama, dari, ke] of LANGKAH.slice(0, sampai + 1)) {
    const oleh =
      nama === 'TERIMA'
        ? o.id
        : nama === 'LAPORKAN' || nama === 'SELESAIKAN'
          ? (j.pelapor?.id ?? penilai)
          : penilai;
    p.tambah('evaluasi_peristiwa', {
      instansi_id,
      id: a.id(Date.parse(pada[nama])),
      evaluasi_id: id,
      peristiwa: nama,
      dari,
      ke,
      oleh_pegawai_id: oleh,
      versi_aturan: jejak.penetapan.versi ?? '',
      pada: pada[nama],
    });
  }
}
