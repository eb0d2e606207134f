import type { Dokumen } from '#contract/dokumen.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { manualSkp } from '../manual-indikator/read.ts';
import { matriksDalam, matriksDiubahPada } from '../matriks/read.ts';
import { identitas } from '../organisasi/read.ts';
import { penetapanSkp, type SkpBerlaku, skpBerlakuPada, skpDalam } from '../skp/read.ts';
import { workblockDalam } from '../workblock/read.ts';
import { naskahManual, naskahMatriks, naskahWorkblock, versiFormulir } from './model-perencanaan.ts';
import { terbitkan } from './penerbitan.ts';
import { tempatInstansi } from './queries.ts';

/** Issues the manuals of a set SKP (A.1.3). Errors: `keadaan-tidak-cocok` while it is not set or has no manual. */
export async function terbitkanManual(
  k: Konteks,
  skpId: string,
  nomor: number | undefined,
  asal: string,
): Promise<Dokumen> {
  const terbitan = await baca(k, async (tx) => {
    const skp = await skpDalam(tx, k, skpId, nomor);
    const penetapan = await penetapanSkp(tx, k.pelaku.instansiId, skp.versiId);
    const daftar = await manualSkp(tx, k, skp);
    if (!penetapan) throw belumDitetapkan(skp.penilai?.nama);
    if (!daftar.isi.some((i) => i.manual))
      throw new Masalah('keadaan-tidak-cocok', 'Belum ada manual indikator pada versi SKP ini.');
    const tempat = await tempatInstansi(tx, k.pelaku.instansiId);
    return {
      naskah: naskahManual(skp, daftar, tempat, penetapan),
      pegawaiId: skp.pegawai.pegawaiId,
      sumber: { skp_versi_id: skp.versiId },
    };
  });
  return terbitkan(k, terbitan, asal);
}

/** Issues a workblock (A.1.4) for its owner, beside the owner's SKP in force. */
export async function terbitkanWorkblock(k: Konteks, id: string, asal: string): Promise<Dokumen> {
  const terbitan = await baca(k, async (tx) => {
    const w = await workblockDalam(tx, k, id);
    if (!w.kemampuan.includes('UBAH')) throw hanyaPemilik(w.pemilik.nama);
    const { skp, pemilik, tempat, versiAturan } = await pimpinan(tx, k, w.tahun);
    return {
      naskah: naskahWorkblock(w, pemilik, tempat, versiAturan),
      pegawaiId: w.pemilik.id,
      sumber: { skp_versi_id: skp.versiId },
    };
  });
  return terbitkan(k, terbitan, asal);
}

/** Issues a matrix (A.1.5) for its owner, beside the owner's SKP in force whose indicators are its columns. */
export async function terbitkanMatriks(k: Konteks, id: string, asal: string): Promise<Dokumen> {
  const terbitan = await baca(k, async (tx) => {
    const m = await matriksDalam(tx, k, id);
    if (!m.kemampuan.includes('ISI')) throw hanyaPemilik(m.pemilik.nama);
    const { skp, pemilik, tempat, versiAturan } = await pimpinan(tx, k, m.tahun);
    const diubah = await matriksDiubahPada(tx, k.pelaku.instansiId, id);
    return {
      naskah: naskahMatriks(m, pemilik, tempat, diubah, versiAturan),
      pegawaiId: m.pemilik.pegawaiId,
      sumber: { skp_versi_id: skp.versiId },
    };
  });
  return terbitkan(k, terbitan, asal);
}

/** The caller as a leader whose SKP of a year is in force. */
async function pimpinan(tx: TransaksiInstansi, k: Konteks, tahun: number) {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = dalamTahun(hariIni(k).toString(), tahun);
  const skp: SkpBerlaku | undefined = await skpBerlakuPada(tx, instansiId, pegawaiId, hari);
  const penetapan = skp && (await penetapanSkp(tx, instansiId, skp.versiId));
  const pemilik = await identitas(tx, instansiId, pegawaiId, hari);
  if (!skp || !penetapan || !pemilik) throw belumDitetapkan();
  const tempat = await tempatInstansi(tx, instansiId);
  return { skp, pemilik, tempat, versiAturan: versiFormulir(penetapan, skp.dari) };
}

function dalamTahun(hari: string, tahun: number): string {
  if (hari < `${tahun}-01-01`) return `${tahun}-01-01`;
  return hari > `${tahun}-12-31` ? `${tahun}-12-31` : hari;
}

function belumDitetapkan(nama?: string): Masalah {
  return new Masalah(
    'keadaan-tidak-cocok',
    'Dokumen resmi dapat dicetak sesudah SKP pemiliknya ditetapkan.',
    {
      siapa: {
        peran: 'Pejabat penilai kinerja',
        ...(nama && { nama }),
        cara: 'SKP ditetapkan dengan persetujuan pejabat penilai.',
      },
    },
  );
}

function hanyaPemilik(nama: string): Masalah {
  return tidakBerwenang('Dokumen ini dicetak pimpinan pemiliknya.', {
    peran: 'PENILAI',
    nama,
    cara: 'Mintalah salinannya kepada pemiliknya.',
  });
}
