import type { LingkupRuang } from '#contract/distribusi.ts';
import type { Dokumen } from '#contract/dokumen.ts';
import type { CetakBimbingan } from '#contract/jenis-dokumen.ts';
import { checksumModel } from '#documents/seal.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { angkaKreditPegawai } from '../angka-kredit/read.ts';
import { satuBimbingan, umpanBalikBimbingan } from '../bimbingan/read.ts';
import { bahanPenetapan } from '../distribusi/read.ts';
import { satuKonseling } from '../konseling/read.ts';
import { identitas } from '../organisasi/read.ts';
import type { Naskah, Orang, Tempat } from './bagian.ts';
import { naskahBimbingan, naskahPermasalahan, setempat } from './model-bimbingan.ts';
import { naskahPak, naskahPenetapan } from './model-penetapan.ts';
import { type Terbitan, terbitkan } from './penerbitan.ts';
import { dokumenTerakhir, tempatInstansi } from './queries.ts';
import { tampilkanDokumen } from './view.ts';

const BELUM_ADA: Record<CetakBimbingan, string> = {
  CATATAN_BIMBINGAN: 'Catatan bimbingan ini belum ditandatangani keduanya.',
  UMPAN_BALIK_BIMBINGAN: 'Pegawai belum memberi umpan balik atas bimbingan ini.',
  EVALUASI_KOMPETENSI: 'Pembimbing belum mengevaluasi kompetensi sesudah bimbingan ini.',
};

/**
 * Issues a form of a finished guidance. B.1.8 is kept for the employee and the superior it went to. Errors: those of
 * reading it, `keadaan-tidak-cocok` for a form that was not signed.
 */
export async function terbitkanBimbingan(
  k: Konteks,
  id: string,
  cetak: CetakBimbingan,
  asal: string,
): Promise<Dokumen> {
  const bimbingan = await satuBimbingan(k, id);
  const b18 = cetak === 'UMPAN_BALIK_BIMBINGAN';
  const umpanBalik =
    b18 && bimbingan.umpanBalikDiberikan
      ? await umpanBalikBimbingan(k, id)
      : b18 && pastikanPembacaB18(bimbingan.sebagai);
  const pada = bimbingan.pegawaiTandaPada ?? sekarang(k);
  const { pegawai, pembimbing, atasan } = bimbingan;
  const terbitan = await baca(k, async (tx): Promise<Terbitan> => {
    const tempat = await tempatInstansi(tx, k.pelaku.instansiId);
    const bahan = {
      bimbingan,
      umpanBalik: umpanBalik || null,
      pegawai: await orangPada(tx, k, pegawai, pada, tempat),
      pembimbing: await orangPada(tx, k, pembimbing, pada, tempat),
      atasan: atasan && (await orangPada(tx, k, atasan, pada, tempat)),
    };
    const naskah = naskahBimbingan(bahan, tempat, cetak);
    if (!naskah) throw new Masalah('keadaan-tidak-cocok', BELUM_ADA[cetak]);
    return {
      naskah,
      pegawaiId: pegawai.id,
      sumber: {
        bimbingan_id: id,
        tahun: bimbingan.tahun,
        hanya_untuk: b18 ? [pegawai.id, ...(atasan ? [atasan.id] : [])] : null,
      },
    };
  });
  return terbitkan(k, terbitan, asal);
}

function pastikanPembacaB18(sebagai: readonly string[]): null {
  if (sebagai.includes('PEGAWAI') || sebagai.includes('ATASAN_PENILAI')) return null;
  throw tidakBerwenang('Umpan balik bimbingan (B.1.8) diserahkan kepada atasan dari pimpinan.');
}

/**
 * Issues B.1.10 as a copy of the person asking alone; whoever else may read the report makes their own. Errors: those of
 * reading the case, `tidak-berwenang`, `keadaan-tidak-cocok` before it was reported.
 */
export async function terbitkanPermasalahan(k: Konteks, id: string, asal: string): Promise<Dokumen> {
  const konseling = await satuKonseling(k, id);
  const { pegawai, penilai, laporan, tahun, kemampuan, dilaporkanPada } = konseling;
  if (!dilaporkanPada)
    throw new Masalah('keadaan-tidak-cocok', 'Permasalahan perilaku ini belum dilaporkan (B.1.10).');
  if (!laporan || !kemampuan.includes('konseling.cetak-laporan'))
    throw tidakBerwenang(
      'Laporan permasalahan perilaku hanya untuk pegawai, pejabat penilai, operator kepegawaian, dan konselor.',
    );
  const terbitan = await baca(k, async (tx): Promise<Terbitan> => {
    const tempat = await tempatInstansi(tx, k.pelaku.instansiId);
    const bahan = {
      konseling,
      pegawai: await orangPada(tx, k, pegawai, laporan.ditandatanganiPada, tempat),
      penilai: await orangPada(tx, k, penilai, laporan.ditandatanganiPada, tempat),
    };
    return {
      naskah: naskahPermasalahan(bahan, tempat)!,
      pegawaiId: pegawai.id,
      sumber: { konseling_id: id, tahun, hanya_untuk: [k.pelaku.pegawaiId] },
    };
  });
  return terbitkan(k, terbitan, asal);
}

/**
 * Sets the distribution of the room of the person asking, as a document for that person alone. The same content keeps the
 * document and its moment; a changed one replaces it. Errors: `ditolak-aturan` with every reason while it is not final.
 */
export async function tetapkanPredikat(
  k: Konteks,
  periodeId: string,
  lingkup: LingkupRuang,
  asal: string,
): Promise<Dokumen> {
  const { pegawaiId: saya } = k.pelaku;
  const sumber = { periode_id: periodeId, lingkup, hanya_untuk: [saya] };
  return terbitkanBertanggal(
    k,
    { jenis: 'PENETAPAN_PREDIKAT', pegawaiId: saya, sumber },
    asal,
    async (tx, tempat) => {
      const bahan = await bahanPenetapan(tx, k, periodeId, lingkup);
      const saat = sekarang(k);
      const pimpinan = await orangPada(tx, k, { id: saya, nama: '' }, saat, tempat);
      return (pada) => naskahPenetapan(bahan, pimpinan, tempat, pada);
    },
  );
}

/** Issues the recap of a person's credit. Errors: those of reading it, `keadaan-tidak-cocok` while nothing can be counted. */
export async function terbitkanPak(k: Konteks, pegawaiId: string, asal: string): Promise<Dokumen> {
  const data = await angkaKreditPegawai(k, pegawaiId);
  const sumber = { tahun: hariIni(k).year };
  return terbitkanBertanggal(k, { jenis: 'PAK', pegawaiId, sumber }, asal, async (tx, tempat) => {
    const orang = await orangPada(tx, k, data.pegawai, sekarang(k), tempat);
    return (pada) => {
      const naskah = naskahPak(data, orang, tempat, pada);
      if (naskah) return naskah;
      const sebab = [data.sebab, ...(data.jawaban?.alasan ?? [])].flatMap((t) => t?.pesan ?? []);
      throw new Masalah('keadaan-tidak-cocok', sebab.join(' ') || 'Angka kredit belum dapat dihitung.');
    };
  });
}

/** A form that bears the moment of its making: with nothing changed since the last one, that moment stays. */
async function terbitkanBertanggal(
  k: Konteks,
  milik: { jenis: 'PENETAPAN_PREDIKAT' | 'PAK'; pegawaiId: string; sumber: Terbitan['sumber'] },
  asal: string,
  siapkan: (tx: TransaksiInstansi, tempat: Tempat) => Promise<(pada: string) => Naskah>,
): Promise<Dokumen> {
  const { instansiId } = k.pelaku;
  const pada = detik(sekarang(k));
  const { lama, naskah } = await baca(k, async (tx) => {
    const susun = await siapkan(tx, await tempatInstansi(tx, instansiId));
    const terakhir = await dokumenTerakhir(tx, instansiId, milik);
    const ulang = terakhir && susun(detik(terakhir.dibuat_pada));
    const sama = ulang && checksumModel(ulang.jenis, ulang.model) === terakhir.sidik_isi;
    return { lama: sama ? terakhir : undefined, naskah: susun(pada) };
  });
  if (lama) return tampilkanDokumen(lama);
  return terbitkan(k, { naskah, pegawaiId: milik.pegawaiId, sumber: milik.sumber, pada }, asal);
}

/** Rows keep microseconds, a clock may have more: a form speaks of whole seconds. */
function detik(pada: string): string {
  return Temporal.Instant.from(pada).round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
}

/** Somebody as they were on the day of an instant; without a post then, the name alone. */
async function orangPada(
  tx: TransaksiInstansi,
  k: Konteks,
  { id, nama }: { id: string; nama: string },
  pada: string,
  tempat: Tempat,
): Promise<Orang> {
  const orang = await identitas(tx, k.pelaku.instansiId, id, setempat(pada, tempat).toString());
  return orang ?? { nama, nip: null, pangkat: null, golongan: null, jabatan: '–', unitKerja: '–' };
}
