import { randomUUIDv7 } from 'node:crypto';
import type { HasilPelaporan, PelaporanBaru } from '#contract/pelaporan.ts';
import { ALUR_EVALUASI } from '#rules/penilaian/alur-evaluasi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { laporkan } from '../evaluasi/actions.ts';
import { periodeAda } from '../evaluasi/read.ts';
import { dasarTenggat } from '../gangguan/read.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { cakupanSaya, peranUntuk, statusLaporan } from './cakupan.ts';
import { barisLaporan } from './queries.ts';
import { batasLaporan } from './read.ts';

/** How many results one request reports. */
const SEKALI = 500;

/**
 * Reports results of a period to the PyB: those named, or all that are ready. One under objection is reported marked so;
 * a second report corrects the first. Errors: `tidak-ditemukan`, `ditolak-aturan` with a reason for each that is not ready.
 */
export function lapor(k: Konteks, isi: PelaporanBaru): Promise<HasilPelaporan> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const periode = await periodeAda(tx, k, isi.periodeId);
    await pastikanPeriodeTerbuka(tx, instansiId, { periodeId: periode.id });
    const { cakupan, sebagai } = await cakupanSaya(tx, k);
    const dasar = await dasarTenggat(tx, instansiId, k.pelaku.zona, hariIni(k).toString());
    const semua = await barisLaporan(tx, instansiId, periode.id, cakupan, {
      kunci: true,
      ...(isi.evaluasiId && { evaluasiId: isi.evaluasiId }),
    });
    const berstatus = semua.map((b) => {
      const peran = peranUntuk(k, sebagai, b);
      return { b, peran, status: statusLaporan(k, dasar, b, peran) };
    });
    const siap = berstatus.filter((x) => x.status === 'SIAP' || x.status === 'KOREKSI');
    if (isi.evaluasiId) {
      if (semua.length < new Set(isi.evaluasiId).size) throw tidakDitemukan('Evaluasi');
      pastikanSemuaSiap(berstatus);
    }
    const kini = siap.slice(0, SEKALI);
    const batas = batasLaporan(k, dasar, periode);
    if (kini.length > 0)
      await tx
        .insertInto('pelaporan')
        .values(
          kini.map(({ b }) => ({
            instansi_id: instansiId,
            id: randomUUIDv7(),
            evaluasi_id: b.evaluasiId,
            urutan: b.laporan.length + 1,
            dokumen: b.dokumen,
            keberatan_berjalan: b.keadaan === 'KEBERATAN',
            batas,
            dilaporkan_oleh: pegawaiId,
            dilaporkan_pada: sekarang(k),
          })),
        )
        .execute();
    await laporkan(
      tx,
      k,
      kini.map(({ b, peran }) => ({ ...b, peran })),
    );
    return { dilaporkan: kini.length, sisa: siap.length - kini.length };
  });
}

function pastikanSemuaSiap(
  berstatus: readonly { b: { nama: string; keadaan: string }; status: string }[],
): void {
  const errors = berstatus.flatMap(({ b, status }, i) => {
    if (status === 'SIAP' || status === 'KOREKSI') return [];
    const belum = ALUR_EVALUASI.penjaga['tanda-tangan-selesai'];
    return [
      status === 'BELUM'
        ? { pointer: `/evaluasiId/${i}`, kode: belum.kode, pesan: `${b.nama}: ${belum.pesan}` }
        : {
            pointer: `/evaluasiId/${i}`,
            kode: 'E-LAPOR-SUDAH',
            pesan: `${b.nama}: sudah dilaporkan dan belum ada yang perlu dikoreksi.`,
          },
    ];
  });
  if (errors.length > 0) throw new Masalah('ditolak-aturan', 'Ada yang belum dapat dilaporkan.', { errors });
}
