import type { DaftarManual } from '#contract/manual-indikator.ts';
import type { Matriks } from '#contract/matriks.ts';
import type { Skp } from '#contract/skp.ts';
import type { Workblock } from '#contract/workblock.ts';
import type { DokumenDasar } from '#documents/model/dokumen.ts';
import { hari } from '#rules/kernel/hari.ts';
import { formulirKinerja } from '#rules/tables/formulir.ts';
import type { Penetapan } from '../skp/read.ts';
import type { Naskah, Orang, Tempat } from './bagian.ts';
import { dasar, pihak, ttdElektronik, ttdKosong, ukuran } from './bagian.ts';

const AWAL_TAHUN = '-01-01';
const AKHIR_TAHUN = '-12-31';

/** A.1.3 of a set SKP; indicators without a manual are left out. */
export function naskahManual(skp: Skp, daftar: DaftarManual, tempat: Tempat, penetapan: Penetapan): Naskah {
  const ttd = (perbuatan: string, pada: string | null) =>
    pada ? ttdElektronik(tempat, perbuatan, pada) : ttdKosong(tempat, penetapan.hari);
  return {
    jenis: 'A.1.3',
    model: {
      ...dasar(tempat, {
        periodePenilaian: { mulai: skp.dari, selesai: skp.sampai },
        ditetapkan: true,
        dibuatPada: penetapan.pada ?? tengahMalam(penetapan.hari, tempat),
        versiAturan: versiFormulir(penetapan, skp.dari),
      }),
      pegawai: pihak(skp.pegawai),
      penilai: pihak(skp.penilai ?? skp.pegawai),
      manual: daftar.isi.flatMap((i) =>
        i.manual
          ? [{ rencana: i.rhk, indikator: ukuran({ uraian: i.indikator, target: i.target }), ...i.manual }]
          : [],
      ),
      tandaTangan: {
        pegawai: ttd('Diajukan', skp.diajukanPada),
        penilai: ttd('Disetujui', penetapan.pada),
      },
    },
  };
}

/** A.1.4 as it stands; its owner signs on paper or by the seal. */
export function naskahWorkblock(w: Workblock, pemilik: Orang, tempat: Tempat, versiAturan: string): Naskah {
  return {
    jenis: 'A.1.4',
    model: {
      ...setahun(w.tahun, tempat, w.diubahPada, versiAturan),
      pegawai: pihak(pemilik),
      judul: w.judul,
      indikatorTarget: w.indikatorTarget,
      pihakTerlibat: w.pihakTerlibat,
      waktuPenyelesaian: w.waktuPenyelesaian,
      penerimaManfaat: w.penerimaManfaat,
      tujuan: w.tujuan,
      anggaran: w.anggaran,
      kegiatan: { rutin: w.kegiatanRutin, transformatif: w.kegiatanTransformatif },
      keluaran: { rutin: w.keluaranRutin, transformatif: w.keluaranTransformatif },
      tandaTangan: { pegawai: ttdKosong(tempat) },
    },
  };
}

/** A.1.5 as it stands: people whose part the own penilai has not agreed to are left out (L-II.A.5.f). */
export function naskahMatriks(
  m: Matriks,
  pemilik: Orang,
  tempat: Tempat,
  diubahPada: string,
  versiAturan: string,
): Naskah {
  return {
    jenis: 'A.1.5',
    model: {
      ...setahun(m.tahun, tempat, diubahPada, versiAturan),
      pegawai: pihak(pemilik),
      indikator: m.kolom.map((c) => ukuran({ uraian: c.indikator, target: c.target })),
      baris: m.baris
        .filter((b) => !b.persetujuan || b.persetujuan.keadaan === 'DISETUJUI')
        .map((b) => ({
          nama: b.pegawai.nama,
          jabatan: b.pegawai.jabatan,
          peran: m.kolom.map((c) => {
            const sel = b.sel.find((s) => s.indikatorId === c.indikatorId);
            return sel ? (sel.peran ?? 'TIDAK ADA PERAN') : '';
          }),
        })),
      tandaTangan: { pegawai: ttdKosong(tempat) },
    },
  };
}

function setahun(tahun: number, tempat: Tempat, dibuatPada: string, versiAturan: string): DokumenDasar {
  return dasar(tempat, {
    periodePenilaian: { mulai: `${tahun}${AWAL_TAHUN}`, selesai: `${tahun}${AKHIR_TAHUN}` },
    ditetapkan: true,
    dibuatPada,
    versiAturan,
  });
}

function tengahMalam(tanggal: string, { zona }: Tempat): string {
  return Temporal.PlainDate.from(tanggal).toZonedDateTime(zona).toInstant().toString();
}

/** The version of the rules an SKP was set under; of the forms where it was taken over without one. */
export function versiFormulir(penetapan: Penetapan, dari: string): string {
  return penetapan.versiAturan ?? formulirKinerja.pada(hari(dari)).mulai;
}
