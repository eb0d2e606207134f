import type { DaftarRekapTahun, KesiapanPenutupan, Penutupan } from '#contract/penutupan.ts';
import { type MasukanPenutupan, penutupanTahun } from '#rules/waktu/penutupan-tahun.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { pastikanOperatorInstansi } from '../pegawai/read.ts';
import { faktaPenutupan, semuaPeriode } from '../periode/read.ts';
import { hasilPenutupan, hitungKesiapan, penutupanDengan, rekapUnitTahun } from './queries.ts';

/** What the year still lacks before it may be closed, and how far the closing is. */
export function kesiapan(k: Konteks, tahun: number): Promise<KesiapanPenutupan> {
  return baca(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const ada = await penutupanDengan(tx, k.pelaku.instansiId)
      .where('n.tahun', '=', tahun)
      .executeTakeFirst();
    const f = await fakta(tx, k, tahun);
    const { alasan, langkah } = penutupanTahun.jawab(f, hariIni(k));
    const halangan = ada ? [] : alasan.map(({ kode, pesan }) => ({ kode, pesan }));
    return {
      tahun,
      pegawai: f.pegawai,
      belumDitetapkan: f.belumDitetapkan,
      belumDilaporkan: f.belumDilaporkan,
      keberatanBerjalan: f.keberatanBerjalan,
      halangan,
      langkah: langkah.map((l) => ({
        uraian: l.uraian,
        nilai: l.nilai,
        pasal: l.dasar.map((d) => `${d.peraturan} ${d.pasal}`).join('; '),
      })),
      penutupan: ada ? await tampil(tx, k, tahun) : null,
      kemampuan: !ada && halangan.every((h) => h.kode === 'E-ALASAN-WAJIB') ? ['penutupan.mulai'] : [],
    };
  });
}

/** One run. Errors: `tidak-ditemukan`, `tidak-berwenang`. */
export function penutupan(k: Konteks, id: string): Promise<Penutupan> {
  return baca(k, async (tx) => {
    const baris = await penutupanDengan(tx, k.pelaku.instansiId).where('n.id', '=', id).executeTakeFirst();
    if (!baris) throw tidakDitemukan('Penutupan tahun');
    await pastikanOperatorInstansi(tx, k);
    return tampil(tx, k, baris.tahun);
  });
}

/** The closed year of each unit. */
export function rekapUnit(k: Konteks, id: string): Promise<DaftarRekapTahun> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const baris = await penutupanDengan(tx, instansiId).where('n.id', '=', id).executeTakeFirst();
    if (!baris) throw tidakDitemukan('Penutupan tahun');
    await pastikanOperatorInstansi(tx, k);
    const isi = await rekapUnitTahun(tx, instansiId, baris.tahun);
    return {
      tahun: baris.tahun,
      isi: isi.map((r) => ({
        unitKerjaId: r.unit_kerja_id,
        nama: r.nama,
        pegawai: r.pegawai,
        predikat: {
          SANGAT_BAIK: r.sangat_baik,
          BAIK: r.baik,
          BUTUH_PERBAIKAN: r.butuh_perbaikan,
          KURANG: r.kurang,
          SANGAT_KURANG: r.sangat_kurang,
        },
        belum: r.belum,
        menitDiverifikasi: r.menit_diverifikasi,
      })),
    };
  });
}

type Fakta = {
  [K in Exclude<keyof MasukanPenutupan, 'alasan'>]-?: NonNullable<MasukanPenutupan[K]>;
};

/** The facts the rule of closing asks for. Errors: `tidak-ditemukan` when the year has no annual period. */
export async function fakta(tx: TransaksiInstansi, k: Konteks, tahun: number): Promise<Fakta> {
  const tahunan = (await semuaPeriode(tx, k.pelaku.instansiId, tahun)).find((p) => p.jenis === 'TAHUNAN');
  if (!tahunan)
    throw new Masalah('tidak-ditemukan', `Periode tahun ${tahun} belum dibuka di instansi Anda.`, {
      siapa: { peran: 'OPERATOR', cara: 'Buka periodenya pada halaman Periode.' },
    });
  const n = await hitungKesiapan(tx, k.pelaku.instansiId, tahun);
  return {
    ...(await faktaPenutupan(tx, k, {
      id: tahunan.id,
      tahun,
      jenis: tahunan.jenis,
      jendela_sampai: tahunan.jendelaSampai,
    })),
    pegawai: n.pegawai,
    belumDitetapkan: n.belumDitetapkan,
    belumDilaporkan: n.belumDilaporkan,
  };
}

/** The run of a year as it leaves the server. */
export async function tampil(tx: TransaksiInstansi, k: Konteks, tahun: number): Promise<Penutupan> {
  const { instansiId } = k.pelaku;
  const n = await penutupanDengan(tx, instansiId).where('n.tahun', '=', tahun).executeTakeFirstOrThrow();
  const { dokumen, usulan } = await hasilPenutupan(tx, instansiId, tahun);
  const keadaan = n.keadaan as Penutupan['keadaan'];
  return {
    id: n.id,
    tahun,
    keadaan,
    jumlah: n.jumlah,
    selesai: n.selesai,
    persen: keadaan === 'SELESAI' ? 100 : Math.min(99, Math.floor((100 * n.selesai) / Math.max(1, n.jumlah))),
    alasan: n.alasan,
    oleh: { id: n.oleh_pegawai_id, nama: n.namaOleh },
    dimulaiPada: n.dimulai_pada,
    selesaiPada: n.selesai_pada,
    dokumen,
    usulan,
    versi: n.versi,
    kemampuan: KEMAMPUAN[keadaan],
  };
}

const KEMAMPUAN: Record<Penutupan['keadaan'], string[]> = {
  BERJALAN: ['penutupan.jeda'],
  DIJEDA: ['penutupan.lanjutkan'],
  SELESAI: [],
};
