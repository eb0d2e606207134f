import { randomUUIDv7 } from 'node:crypto';
import type { IsiKesepakatan, Kesepakatan } from '#contract/evaluasi.ts';
import type { PeriodeJenis } from '#rules/enum.ts';
import { hasilSetelahPindah } from '#rules/perpindahan/hasil-setelah-pindah.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca, tulis } from '../../tulis.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { namaPeriode, pastikanPeriodeTerbuka } from '../periode/read.ts';
import { type HasilLama, hasilLama } from './hasil-lama.ts';
import { kedudukanEvaluasi, muatBerkas, periodeAda } from './muat.ts';
import { evaluasiPegawai, kunciEvaluasi } from './queries.ts';
import { type ParaPihak, type Periode, paraPihak } from './siapa.ts';
import { catatPeristiwa, simpan } from './simpan.ts';

/**
 * L-IV.A.13.a: the new assessor proposes to use the old unit's periodic result, the employee says yes or no. With both yes
 * it stands as the judgement, to be decided by the assessor like any other. Errors: `tidak-berwenang`,
 * `keadaan-tidak-cocok`, `tidak-ditemukan`.
 */
export function jawabKesepakatan(k: Konteks, isian: IsiKesepakatan): Promise<Kesepakatan> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const periode = await periodeAda(tx, k, isian.periodeId);
    await pastikanPeriodeTerbuka(tx, instansiId, { periodeId: periode.id });
    const pihak = await paraPihak(tx, instansiId, isian.pegawaiId, periode, hariIni(k));
    if (!pihak) throw tidakDitemukan('Pegawai dalam periode ini');
    const sebagai =
      saya === pihak.penilai.pegawaiId ? 'PENILAI' : saya === isian.pegawaiId ? 'PEGAWAI' : null;
    if (!sebagai)
      throw tidakBerwenang('Kesepakatan ini hanya antara pejabat penilai yang baru dan pegawainya.');
    const lama = await hasilLama(tx, instansiId, pihak.pegawai, periode);
    const [evaluasi] = await evaluasiPegawai(tx, instansiId, [isian.pegawaiId], [periode.id]);
    pastikanDapat(lama, sebagai, isian.setuju, evaluasi?.ditetapkan_pada ?? null);
    await tulisKata(tx, k, pihak, periode, lama, sebagai, isian.setuju);
    const kini = (await hasilLama(tx, instansiId, pihak.pegawai, periode))!;
    if (kini.tampil.keadaan === 'SEPAKAT') await terapkan(tx, k, isian.pegawaiId, periode);
    await kabari(tx, k, pihak, periode, sebagai, isian.setuju);
    return tampil(pihak, periode, kini);
  });
}

/** Proposals that wait for the caller's answer. */
export function daftarKesepakatan(k: Konteks): Promise<{ isi: Kesepakatan[] }> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const menunggu = await tx
      .selectFrom('evaluasi_kesepakatan')
      .select('periode_id')
      .where('instansi_id', '=', instansiId)
      .where('pegawai_id', '=', pegawaiId)
      .where('pegawai_setuju_pada', 'is', null)
      .where('ditolak_pada', 'is', null)
      .execute();
    const isi: Kesepakatan[] = [];
    for (const { periode_id } of menunggu) {
      const periode = await periodeAda(tx, k, periode_id);
      const pihak = await paraPihak(tx, instansiId, pegawaiId, periode, hariIni(k));
      const lama = pihak && (await hasilLama(tx, instansiId, pihak.pegawai, periode));
      if (pihak && lama) isi.push(tampil(pihak, periode, lama));
    }
    return { isi };
  });
}

function pastikanDapat(
  lama: HasilLama | null,
  sebagai: 'PENILAI' | 'PEGAWAI',
  setuju: boolean,
  ditetapkanPada: string | null,
): asserts lama is HasilLama {
  const tolak = (pesan: string) => new Masalah('keadaan-tidak-cocok', pesan);
  if (!lama) throw tolak('Tidak ada hasil periodik unit lama yang dapat dipakai untuk periode ini.');
  if (ditetapkanPada) throw tolak('Evaluasi periode ini sudah ditetapkan.');
  const { keadaan } = lama.tampil;
  if (keadaan === 'SEPAKAT' || keadaan === 'DITOLAK') throw tolak('Kesepakatan ini sudah diputus.');
  if (sebagai === 'PEGAWAI' && keadaan === 'DAPAT')
    throw tolak('Pejabat penilai belum mengusulkan memakai hasil lama.');
  if (sebagai === 'PENILAI' && keadaan === 'MENUNGGU_PEGAWAI' && setuju)
    throw tolak('Usulan Anda sudah terkirim dan menunggu jawaban pegawai.');
}

async function tulisKata(
  tx: TransaksiInstansi,
  k: Konteks,
  { pegawai, penilai }: ParaPihak,
  periode: Periode,
  lama: HasilLama,
  sebagai: 'PENILAI' | 'PEGAWAI',
  setuju: boolean,
): Promise<void> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const kini = sekarang(k);
  const kata = setuju
    ? sebagai === 'PENILAI'
      ? { penilai_setuju_pada: kini }
      : { pegawai_setuju_pada: kini }
    : { ditolak_oleh: saya, ditolak_pada: kini };
  await tx
    .insertInto('evaluasi_kesepakatan')
    .values({
      instansi_id: instansiId,
      pegawai_id: pegawai.pegawaiId,
      periode_id: periode.id,
      evaluasi_lama_id: lama.tampil.evaluasiId,
      penilai_pegawai_id: penilai.pegawaiId,
      ...kata,
    })
    .onConflict((c) => c.columns(['instansi_id', 'pegawai_id', 'periode_id']).doUpdateSet(kata))
    .execute();
  const putusan = hasilSetelahPindah.jawab(
    {
      jenisPeriode: periode.jenis as PeriodeJenis,
      sepakatPenilai: setuju,
      sepakatPegawai: setuju && sebagai === 'PEGAWAI',
    },
    hariIni(k),
  );
  await catatOleh(tx, k, {
    peristiwa: setuju ? 'evaluasi.hasil-lama-disetujui' : 'evaluasi.hasil-lama-ditolak',
    objek: { jenis: 'evaluasi', id: lama.tampil.evaluasiId },
    tentang: pegawai.pegawaiId,
    sesudah: { periodeId: periode.id, sebagai, sumber: putusan.nilai?.sumber, versiAturan: putusan.versi },
  });
}

/** Both said yes: the old result becomes the judgement of the period, ready for the assessor to decide. */
async function terapkan(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  periode: Periode,
): Promise<void> {
  const { instansiId } = k.pelaku;
  const ada = (await evaluasiPegawai(tx, instansiId, [pegawaiId], [periode.id]))[0] ?? null;
  const siapa = await kedudukanEvaluasi(tx, k, pegawaiId, periode, ada);
  const berkas = await muatBerkas(tx, k, periode, siapa, ada);
  const { ratingHasil, ratingPerilaku, alasanBedaSaran, catatanPerilaku, catatan } = berkas.bahan;
  const id = ada?.id ?? randomUUIDv7();
  const isi = { ratingHasil, ratingPerilaku, alasanBedaSaran, catatanPerilaku, catatan, tingkatRhk: {} };
  await simpan(tx, k, id, berkas, isi, 'DINILAI');
  const baris = (await kunciEvaluasi(tx, instansiId, id))!;
  await catatPeristiwa(
    tx,
    k,
    { ...berkas, baris },
    {
      peristiwa: 'NILAI',
      dari: ada?.keadaan ?? 'BELUM',
      ke: 'DINILAI',
    },
  );
}

function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  { pegawai, penilai }: ParaPihak,
  periode: Periode,
  sebagai: 'PENILAI' | 'PEGAWAI',
  setuju: boolean,
): Promise<void> {
  const nama = namaPeriode(periode.tahun, periode.jenis as PeriodeJenis, periode.ke);
  const kepada = sebagai === 'PENILAI' ? pegawai : penilai;
  return kabariSekali(tx, { instansiId: k.pelaku.instansiId, saat: sekarang(k) }, [
    sebagai === 'PENILAI' && setuju
      ? {
          pegawaiId: kepada.pegawaiId,
          jenis: 'evaluasi.hasil-lama-diminta',
          tautan: '/evaluasi',
          isi: { oleh: penilai.nama, periode: nama },
          kunci: periode.id,
        }
      : {
          pegawaiId: kepada.pegawaiId,
          jenis: 'evaluasi.hasil-lama-diputus',
          tautan: sebagai === 'PENILAI' ? '/evaluasi' : `/penilaian/${periode.id}/${pegawai.pegawaiId}`,
          isi: { oleh: sebagai === 'PENILAI' ? penilai.nama : pegawai.nama, periode: nama, setuju },
          kunci: periode.id,
        },
  ]);
}

function tampil({ pegawai, penilai }: ParaPihak, periode: Periode, lama: HasilLama): Kesepakatan {
  return {
    pegawaiId: pegawai.pegawaiId,
    periodeId: periode.id,
    periode: namaPeriode(periode.tahun, periode.jenis as PeriodeJenis, periode.ke),
    penilai: penilai.nama,
    hasilLama: lama.tampil,
  };
}
