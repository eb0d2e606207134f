import { hari } from '#rules/kernel/hari.ts';
import { hariPenugasan } from '#rules/penilaian/jangka-waktu.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { akhirJendela, hitungTenggat, type Kini } from '../gangguan/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { namaPeriode } from '../periode/read.ts';
import { orangBertugas, pihakPada } from './queries.ts';
import { type BelumDinilai, belumDinilai, periodeLewatJendela } from './queries-jam.ts';
import { jangkaWaktu, type Periode, penilaiPada } from './siapa.ts';

const SEKALI = 200;

/** The periods whose window has ended, outages included, and that are not closed. */
export async function periodeTerlewat(tx: TransaksiInstansi, kini: Kini): Promise<Periode[]> {
  const hariIni = kini.hari.toString();
  const semua = await periodeLewatJendela(tx, kini.instansiId, hariIni);
  return semua.filter((p) => akhirJendela(kini.dasar, p.jendela_sampai).hari < hariIni);
}

/**
 * DL-08 (L-IV.A.11, L-V.A.8): evaluations that the assessor had not decided when the window ended become the task of the
 * superior, also those nobody began. One batch after `setelah`; null when none is left. Repeating it changes nothing.
 */
export async function alihkan(
  tx: TransaksiInstansi,
  kini: Kini,
  periode: Periode,
  setelah: string | null,
): Promise<string | null> {
  const akhir = akhirJendela(kini.dasar, periode.jendela_sampai).hari;
  const batas = hitungTenggat(kini.dasar, 'DL-08', akhir, kini.hari)!;
  const hariTugas = hariPenugasan(jangkaWaktu(periode), kini.hari).toString();
  const orang = await belumDinilai(tx, kini.instansiId, periode, hariTugas, setelah, SEKALI);
  const atasan = ingatAtasan(tx, kini, periode);
  for (const o of orang) {
    const penilaiId = penilaiPada(o, periode, kini.hari);
    if (!penilaiId) continue;
    const diAtas = await atasan(penilaiId);
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('evaluasi_alih')
      .values({
        instansi_id: kini.instansiId,
        periode_id: periode.id,
        pegawai_id: o.pegawaiId,
        penilai_pegawai_id: penilaiId,
        atasan_pegawai_id: diAtas.atasanId,
        sejak: hari(akhir).add({ days: 1 }).toString(),
        batas: batas.tenggat,
        versi_aturan: batas.versi,
        dicatat_pada: kini.saat,
      })
      .onConflict((c) => c.doNothing())
      .executeTakeFirstOrThrow();
    if (!numInsertedOrUpdatedRows) continue;
    await catat(tx, {
      instansiId: kini.instansiId,
      pelaku: null,
      peristiwa: 'evaluasi.dialihkan',
      objek: { jenis: 'evaluasi', id: o.evaluasiId },
      tentang: o.pegawaiId,
      sesudah: { periodeId: periode.id, penilaiId, atasanId: diAtas.atasanId, batas: batas.tenggat },
    });
    await beriTahu(tx, kini, periode, o, { penilaiId, ...diAtas, batas: batas.tenggat });
  }
  return orang.length < SEKALI ? null : (orang.at(-1)?.pegawaiId ?? null);
}

interface Alih {
  penilaiId: string;
  penilai: string | null;
  atasanId: string | null;
  atasan: string | null;
  batas: string;
}

/** The assessor and the superior hear of a period once, whoever of their people it concerns; the employee of the own case. */
function beriTahu(
  tx: TransaksiInstansi,
  kini: Kini,
  periode: Periode,
  o: BelumDinilai,
  alih: Alih,
): Promise<void> {
  const nama = namaPeriode(periode.tahun, periode.jenis as 'TAHUNAN', periode.ke);
  const jenis = 'evaluasi.dialihkan' as const;
  const isi = { periode: nama, penilai: alih.penilai, atasan: alih.atasan, batas: alih.batas };
  const tautan = `/penilaian?periodeId=${periode.id}`;
  const kunci = `DL-08 ${periode.id}`;
  return kabariSekali(tx, kini, [
    ...(alih.atasanId
      ? [
          {
            pegawaiId: alih.atasanId,
            jenis,
            tautan,
            isi: { ...isi, sebagai: 'ATASAN' },
            kunci: `${kunci} ${alih.penilaiId}`,
          },
        ]
      : []),
    { pegawaiId: alih.penilaiId, jenis, tautan, isi: { ...isi, sebagai: 'PENILAI' }, kunci },
    {
      pegawaiId: o.pegawaiId,
      jenis,
      tautan: '/evaluasi',
      isi: { ...isi, sebagai: 'PEGAWAI' },
      kunci: `${kunci} saya`,
    },
  ]);
}

function ingatAtasan(tx: TransaksiInstansi, kini: Kini, periode: Periode) {
  const ingatan = new Map<string, Promise<Pick<Alih, 'penilai' | 'atasanId' | 'atasan'>>>();
  const cari = async (penilaiId: string) => {
    const pada = kini.hari.toString();
    const [penilai] = await orangBertugas(tx, kini.instansiId, pada, { pegawaiId: penilaiId });
    const atasanId = penilai ? penilaiPada(penilai, periode, kini.hari) : null;
    const atasan = atasanId ? await pihakPada(tx, kini.instansiId, atasanId, pada) : null;
    return { penilai: penilai?.pihak.nama ?? null, atasanId, atasan: atasan?.nama ?? null };
  };
  return (penilaiId: string) => {
    const ada = ingatan.get(penilaiId) ?? cari(penilaiId);
    ingatan.set(penilaiId, ada);
    return ada;
  };
}
