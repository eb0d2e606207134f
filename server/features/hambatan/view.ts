import type { Hambatan } from '#contract/hambatan.ts';
import { URAIAN_HAMBATAN } from '#rules/perencanaan/hambatan-skp.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { pengingatTerakhir } from '../skp/read.ts';
import { type Penolong, pemilik, sejak, type Terdiagnosis } from './diagnosis.ts';
import { boleh, type Hubungan } from './policy.ts';
import * as queries from './queries.ts';

/** What a reminder about somebody's block is about, for its limit of one a working day. */
export function tentangHambatan(pegawaiId: string, tahun: number): string {
  return `hambatan:${pegawaiId}:${tahun}`;
}

/** Diagnosed people as they leave, with promises, reminders and what this reader may do. */
export async function presentasi(
  tx: TransaksiInstansi,
  k: Konteks,
  tahun: number,
  orang: readonly Terdiagnosis[],
  bantu: Penolong,
  hubungan: Hubungan,
): Promise<Hambatan[]> {
  const { instansiId } = k.pelaku;
  const ids = orang.map((o) => o.fakta.pegawaiId);
  const janji = await queries.janji(tx, instansiId, tahun, ids);
  const pengingat = await queries.pengingat(tx, instansiId, tahun, ids);
  const ingat = await pengingatTerakhir(
    tx,
    k,
    ids.map((id) => tentangHambatan(id, tahun)),
  );
  const hari = hariIni(k).toString();
  return orang.map((o): Hambatan => {
    const { fakta, diagnosis } = o;
    const { sebab } = diagnosis;
    const milik = pemilik(o, bantu);
    const dijanjikan = janji.find((j) => j.pegawai_id === fakta.pegawaiId && j.sebab === sebab);
    const dikirim = pengingat.filter((p) => p.pegawai_id === fakta.pegawaiId);
    const hariIniSudah =
      milik?.orang && ingat(milik.orang.pegawaiId, tentangHambatan(fakta.pegawaiId, tahun))?.hariIni;
    return {
      pegawai: {
        pegawaiId: fakta.pegawaiId,
        nama: fakta.nama,
        jabatan: fakta.jabatan ?? '–',
        unitKerja: fakta.unitKerja ?? '–',
      },
      tahun,
      skpId: fakta.skpId,
      sebab,
      judul: sebab ? URAIAN_HAMBATAN[sebab].judul : 'SKP sudah berlaku',
      langkah: sebab ? URAIAN_HAMBATAN[sebab].langkah : '',
      rantai: [...diagnosis.rantai],
      pemilik: milik,
      sejak: sejak(o, tahun),
      janji: dijanjikan
        ? {
            tanggal: dijanjikan.tanggal,
            catatan: dijanjikan.catatan,
            oleh: dijanjikan.oleh,
            lewat: dijanjikan.tanggal < hari,
          }
        : null,
      pengingat: { jumlah: dikirim.length, terakhir: dikirim.at(-1)?.pada ?? null },
      dapatSementara: diagnosis.dapatSementara,
      kemampuan: sebab
        ? boleh(k, fakta, milik, hubungan).filter((b) => b !== 'INGATKAN' || !hariIniSudah)
        : [],
    };
  });
}
