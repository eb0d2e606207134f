import type { Hambatan, JanjiHambatan } from '#contract/hambatan.ts';
import { catatOleh } from '../../audit/catat.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { kirimPengingat, type SebabPengingat } from '../skp/actions.ts';
import { satuHambatan } from './read.ts';
import { tentangHambatan } from './view.ts';

/** Reminds who keeps somebody's SKP waiting; at most once a working day. Errors: `terlalu-sering`, `keadaan-tidak-cocok`. */
export function ingatkan(k: Konteks, pegawaiId: string, tahun: number): Promise<Hambatan> {
  return tulis(k, async (tx) => {
    const h = await satuHambatan(tx, k, pegawaiId, tahun);
    const kepada = h.pemilik?.orang;
    if (!h.sebab || !h.pemilik || !kepada)
      throw new Masalah('keadaan-tidak-cocok', 'Saat ini tidak ada yang perlu diingatkan.');
    if (!h.kemampuan.includes('INGATKAN') && !bolehMengulang(k, h))
      throw tidakBerwenang(
        'Pengingat dikirim pegawai yang bersangkutan, pejabat penilainya, atau yang memantau unitnya.',
        {
          peran: 'OPERATOR',
          cara: 'Sampaikan kepada operator kepegawaian unit itu.',
        },
      );
    await kirimPengingat(tx, k, {
      kepada,
      sebab: sebabPengingat(h),
      hambatan: h.sebab,
      tentang: tentangHambatan(pegawaiId, tahun),
      pegawaiId,
      tahun,
      tautan: tautan(h, kepada.pegawaiId),
      skpId: h.skpId,
    });
    return satuHambatan(tx, k, pegawaiId, tahun);
  });
}

/** The owner of a block says by which day it will be gone; the person concerned sees it. */
export function janjikan(k: Konteks, pegawaiId: string, isian: JanjiHambatan): Promise<Hambatan> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const { tahun, tanggal, catatan } = isian;
    const h = await satuHambatan(tx, k, pegawaiId, tahun);
    if (!h.sebab)
      throw new Masalah('keadaan-tidak-cocok', 'SKP ini sudah berlaku; tidak ada yang perlu dijanjikan.');
    if (!h.kemampuan.includes('JANJI'))
      throw tidakBerwenang('Tanggal dijanjikan oleh yang langkahnya ditunggu.', {
        peran: h.pemilik?.peran ?? 'OPERATOR',
        ...(h.pemilik?.orang && { nama: h.pemilik.orang.nama }),
        cara: 'Ingatkan yang bersangkutan.',
      });
    if (tanggal < hariIni(k).toString())
      throw new Masalah('bentuk-salah', 'Tanggal yang dijanjikan tidak boleh lewat.', {
        errors: [{ pointer: '/tanggal', kode: 'E-JANJI-LEWAT', pesan: 'Pilih hari ini atau sesudahnya.' }],
      });
    await tx
      .insertInto('hambatan_janji')
      .values({
        instansi_id: instansiId,
        pegawai_id: pegawaiId,
        tahun,
        sebab: h.sebab,
        tanggal,
        catatan,
        oleh_pegawai_id: k.pelaku.pegawaiId,
        pada: sekarang(k),
      })
      .onConflict((b) =>
        b
          .columns(['instansi_id', 'pegawai_id', 'tahun', 'sebab'])
          .doUpdateSet({ tanggal, catatan, oleh_pegawai_id: k.pelaku.pegawaiId, pada: sekarang(k) }),
      )
      .execute();
    await catatOleh(tx, k, {
      peristiwa: 'hambatan.dijanjikan',
      objek: { jenis: 'hambatan', id: pegawaiId },
      tentang: pegawaiId,
      sebelum: h.janji,
      sesudah: isian,
    });
    return satuHambatan(tx, k, pegawaiId, tahun);
  });
}

/** Who reminded already today may not again, and is told so by the limit instead of a refusal. */
function bolehMengulang(k: Konteks, h: Hambatan): boolean {
  return (
    h.pengingat.jumlah > 0 &&
    h.pemilik?.orang?.pegawaiId !== k.pelaku.pegawaiId &&
    h.pegawai.pegawaiId === k.pelaku.pegawaiId
  );
}

function sebabPengingat(h: Hambatan): SebabPengingat {
  switch (h.pemilik?.peran) {
    case 'PENILAI':
      return 'PENETAPAN';
    case 'PENILAI_PIMPINAN':
      return 'PENETAPAN_PIMPINAN';
    case 'PIMPINAN':
      return 'SKP_PIMPINAN';
    case 'PEGAWAI':
      return 'PENGAJUAN';
    default:
      return 'DATA';
  }
}

/** Where the one reminded can act at once. */
function tautan(h: Hambatan, kepada: string): string {
  if (h.pemilik?.peran === 'OPERATOR') return `/pegawai/${h.pegawai.pegawaiId}`;
  if (kepada === h.pegawai.pegawaiId || h.pemilik?.peran === 'PIMPINAN') return '/skp';
  return h.sebab === 'MENUNGGU_PENETAPAN' && h.skpId ? `/skp-bawahan/${h.skpId}` : '/skp-bawahan';
}
