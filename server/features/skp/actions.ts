import type { PengingatTerkirim, SambunganRhk, Skp } from '#contract/skp.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { bawahanDari } from '../organisasi/read.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { kirimPengingat } from './pengingat.ts';
import { orangDari, skpPimpinan } from './pimpinan.ts';
import { wajibSkp } from './policy.ts';
import { skpTahun } from './queries.ts';
import { tentangOrang } from './read.ts';
import { sambunganSementara, sambungkan } from './sambungan.ts';
import { muat, rancanganDari, susunSkp, tujuanPengingat } from './susun.ts';

export { akhiriSkpTahun } from './akhir-tahun.ts';
export { alihkanPenetapan } from './jam.ts';
export { ajukan, buka, kembalikan, klasifikasikan, setujui, tarik } from './penetapan.ts';
export { kirimPengingat, type SebabPengingat } from './pengingat.ts';
export {
  bukaKembaliSkp,
  hapusVersiPerpindahan,
  mulaiVersiPerpindahan,
  type RhkTambahan,
  type SkpDitutup,
  tutupSkp,
  type VersiDimulai,
} from './perpindahan.ts';
export { buatSkp, hapusRancangan, mulaiRevisi, simpanRancangan } from './rancangan.ts';

/**
 * The employee says which RHK of the leader a provisional link meant. No new version: the words were agreed, this only
 * says where they are found (docs/decisions).
 */
export function sambungkanRhk(k: Konteks, id: string, isian: SambunganRhk): Promise<Skp> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const { skp, pihak } = await muat(tx, k, id, true);
    if (!pihak.peran.includes('PEGAWAI'))
      throw tidakBerwenang('Sambungan ke RHK pimpinan dipilih pegawai pemilik SKP.', {
        peran: 'PEGAWAI',
        cara: 'Sampaikan kepada yang bersangkutan.',
      });
    const semua = await sambunganSementara(tx, instansiId, skp.tahun, [skp.pegawai_id]);
    const sementara = semua.filter((s) => s.skpId === id && s.rhkId === isian.rhkId);
    if (sementara.length === 0) throw tidakDitemukan('Sambungan sementara RHK ini');
    const pimpinan = await skpPimpinan(tx, instansiId, pihak.penilai, skp.tahun, pihak.hari);
    if (pimpinan.keadaan !== 'BERLAKU' || !pimpinan.rhk.some((r) => r.id === isian.rhkPimpinanId))
      throw new Masalah('bentuk-salah', 'Pilih RHK dari SKP pejabat penilai Anda yang sudah ditetapkan.', {
        errors: [
          {
            pointer: '/rhkPimpinanId',
            kode: 'E-SKP-RHK-PIMPINAN-ASING',
            pesan: 'Pilih dari daftar RHK pimpinan Anda.',
          },
        ],
      });
    for (const satu of sementara) await sambungkan(tx, k, satu, isian.rhkPimpinanId, 'DIPILIH');
    return susunSkp(tx, k, await muat(tx, k, id));
  });
}

/** Reminds the one whose step this SKP waits for. Errors: `keadaan-tidak-cocok` (nobody), `terlalu-sering`. */
export function ingatkan(k: Konteks, id: string): Promise<PengingatTerkirim> {
  return tulis(k, async (tx) => {
    const { skp, semua, pihak } = await muat(tx, k, id, true);
    const versi = rancanganDari(semua);
    const kepada = versi && (await tujuanPengingat(tx, k, skp, pihak, versi));
    if (!versi || !kepada)
      throw new Masalah('keadaan-tidak-cocok', 'Saat ini tidak ada yang perlu Anda ingatkan untuk SKP ini.');
    const penilai = pihak.peran.includes('PENILAI');
    const diajukan = versi.keadaan === 'DIAJUKAN';
    return kirimPengingat(tx, k, {
      kepada,
      sebab: diajukan ? 'PENETAPAN' : penilai ? 'PENGAJUAN' : 'SKP_PIMPINAN',
      tentang: id,
      pegawaiId: skp.pegawai_id,
      tahun: skp.tahun,
      tautan: diajukan ? `/skp-bawahan/${id}` : penilai ? `/skp/${id}` : '/skp',
      skpId: id,
    });
  });
}

/** Reminds a subordinate to begin or hand in the SKP of a year. */
export function ingatkanBawahan(k: Konteks, pegawaiId: string, tahun: number): Promise<PengingatTerkirim> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const bawahan = await bawahanDari(tx, instansiId, k.pelaku.pegawaiId, hariIni(k).toString());
    const orang = bawahan.find((b) => b.pegawaiId === pegawaiId);
    if (!orang) throw tidakDitemukan('Pegawai yang Anda nilai');
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun });
    const skp = (await skpTahun(tx, instansiId, [pegawaiId], tahun)).at(-1);
    const giliranPegawai = !skp || skp.keadaan === 'DRAF' || skp.keadaan === 'DIKEMBALIKAN';
    if (!wajibSkp(orang) || !giliranPegawai)
      throw new Masalah('keadaan-tidak-cocok', `${orang.nama} tidak sedang ditunggu untuk SKP ini.`);
    return kirimPengingat(tx, k, {
      kepada: orangDari(orang),
      sebab: 'PENGAJUAN',
      tentang: skp?.id ?? tentangOrang(pegawaiId, tahun),
      pegawaiId,
      tahun,
      tautan: skp ? `/skp/${skp.id}` : '/skp',
      skpId: skp?.id ?? null,
    });
  });
}
