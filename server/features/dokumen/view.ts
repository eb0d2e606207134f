import type { Dokumen } from '#contract/dokumen.ts';
import { type JenisDokumen, LABEL_DOKUMEN, nomorFormulir } from '#contract/jenis-dokumen.ts';
import type { PeriodeJenis } from '#rules/enum.ts';
import { namaPeriode } from '../periode/read.ts';
import type { BarisDokumen } from './queries.ts';

export function tampilkanDokumen(b: BarisDokumen): Dokumen {
  const jenis = b.jenis as JenisDokumen;
  const periode =
    b.jenis_periode && b.ke !== null ? namaPeriode(b.tahun, b.jenis_periode as PeriodeJenis, b.ke) : null;
  return {
    id: b.id,
    jenis,
    pegawai: { id: b.pegawai_id, nama: b.nama },
    tahun: b.tahun,
    periode,
    nomorSkp: b.nomor,
    skpId: b.skp_id,
    evaluasiId: b.evaluasi_id,
    namaBerkas: namaBerkas(
      jenis,
      periode ?? (b.nomor === null ? `${b.tahun}` : `${b.tahun} versi ${b.nomor}`),
      b.nama,
    ),
    ukuran: b.ukuran,
    sha256: b.sha256,
    kode: b.kode,
    versiAturan: b.versi_aturan,
    diterbitkanPada: b.dibuat_pada,
    dicabutPada: b.dicabut_pada,
    diganti: b.diganti,
  };
}

/** "A.1.7 Sasaran Kinerja Pegawai (SKP) 2026 versi 1 - Siti Aminah.pdf": found again in any folder of downloads. */
export function namaBerkas(jenis: JenisDokumen, untuk: string, nama: string): string {
  const formulir = [nomorFormulir(jenis), LABEL_DOKUMEN[jenis], untuk].filter(Boolean).join(' ');
  return `${formulir} - ${nama}.pdf`.replace(/[\\/:*?"<>|]/g, '');
}
