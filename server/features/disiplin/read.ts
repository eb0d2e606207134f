import type { DisiplinPegawai } from '#contract/karier.ts';
import { disiplin } from '#rules/disiplin/disiplin.ts';
import { berjalan } from '#rules/disiplin/hukuman-berjalan.ts';
import { type JenisHukuman, jenisHukuman } from '#rules/tables/disiplin.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { liburAntara, mingguKerja, profilInstansi } from '../organisasi/read.ts';
import { orangKarier, pastikanPembaca, riwayatBerlaku } from '../riwayat/read.ts';
import { tanggalTidakMasuk } from '../tpp/read.ts';

/** Days without a valid reason this year, what they threaten, and the penalties on record; for the person and the operator. */
export function disiplinPegawai(k: Konteks, pegawaiId: string): Promise<DisiplinPegawai> {
  return baca(k, async (tx) => {
    await pastikanPembaca(tx, k, pegawaiId, ['OPERATOR']);
    const { instansiId } = k.pelaku;
    const pada = hariIni(k);
    const orang = await orangKarier(tx, k, pegawaiId);
    const riwayat = await riwayatBerlaku(tx, instansiId, [pegawaiId], ['HUKUMAN', 'TIDAK_MASUK']);
    const awal = pada.with({ month: 1, day: 1 }).subtract({ months: 2 }).toString();
    const tanggal = [
      ...new Set([
        ...riwayat.filter((r) => r.jenis === 'TIDAK_MASUK' && r.tanggal >= awal).map((r) => r.tanggal),
        ...(await tanggalTidakMasuk(tx, instansiId, pegawaiId, awal, pada.toString())),
      ]),
    ].sort((a, b) => (a < b ? -1 : 1));
    const profil = await profilInstansi(tx, instansiId, pada.toString());
    const jenis = jenisHukuman.pada(pada).nilai;
    return {
      pegawai: orang.ringkas,
      tahun: pada.year,
      tidakMasuk: tanggal.filter((t) => t >= `${pada.year}-01-01`),
      hukuman: riwayat
        .filter((r) => r.jenis === 'HUKUMAN')
        .map((r) => {
          const kode = r.kode as JenisHukuman;
          return {
            nama: jenis[kode].nama,
            tingkat: jenis[kode].tingkat,
            dari: r.tanggal,
            sampai: r.sampai,
            dasar: r.nomor,
            berjalan: berjalan({ jenis: kode, dari: r.tanggal, sampai: r.sampai }, pada),
          };
        })
        .reverse(),
      jawaban: disiplin.jawab(
        {
          tanggal,
          libur: await liburAntara(tx, instansiId, awal, pada.toString()),
          hariKerja: mingguKerja(profil),
          status: orang.jenis === 'PNS' ? 'PNS' : 'PPPK',
        },
        pada,
      ),
    };
  });
}
