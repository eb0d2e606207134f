import type { Beranda } from '#contract/beranda.ts';
import { kalender } from '#rules/waktu/hari-kerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { menungguPemeriksaan, ringkasanAktivitas } from '../aktivitas/read.ts';
import { ringkasanBimbingan } from '../bimbingan/read.ts';
import { ringkasanDialog } from '../dialog/read.ts';
import { ringkasanEvaluasi } from '../evaluasi/read.ts';
import { dasarTenggat } from '../gangguan/read.ts';
import { tertahan } from '../hambatan/read.ts';
import { ringkasanKeberatan } from '../keberatan/read.ts';
import { identitas, mingguKerja, profilInstansi } from '../organisasi/read.ts';
import { hitungMasalahPegawai } from '../pegawai/read.ts';
import { ringkasanPelaporan } from '../pelaporan/read.ts';
import { semuaPeriode } from '../periode/read.ts';
import { ringkasanRencana } from '../rencana-kompetensi/read.ts';
import { ringkasanSkp } from '../skp/read.ts';
import { ringkasanTindakLanjut } from '../tindak-lanjut/read.ts';
import { ringkasanPermintaan } from '../umpan-balik/read.ts';
import { agenda } from './agenda.ts';
import { type Keadaan, menunggu, tugas } from './tugas.ts';

/** The home of the person asking: what to do now and whom they wait for, how they stand, what comes next. */
export function beranda(k: Konteks): Promise<Beranda> {
  return baca(k, async (tx) => {
    const keadaan = await kumpulkan(tx, k);
    const { skp, aktivitas, evaluasi, periode, saya } = keadaan;
    return {
      hariIni: keadaan.hariIni,
      tugas: tugas(keadaan),
      menunggu: menunggu(keadaan),
      kedudukan: {
        skp: skp.saya && {
          tahun: skp.tahun,
          id: skp.saya.id,
          keadaan: skp.saya.keadaan,
          nomor: skp.saya.nomor,
          adaYangBerlaku: skp.saya.adaYangBerlaku,
        },
        kerja: aktivitas && aktivitas.bulan,
        predikat: evaluasi.terakhir && {
          evaluasiId: evaluasi.terakhir.id,
          periode: evaluasi.terakhir.periode,
          predikat: evaluasi.terakhir.predikat,
        },
      },
      berikutnya: agenda(hariIni(k), periode, skp.saya !== null && saya !== undefined),
    };
  });
}

/** Causes that the home says in lines of their own: no assessor yet, and an SKP that waits to be set. */
const DISEBUT_SENDIRI = ['TANPA_PENILAI', 'MENUNGGU_PENETAPAN'];

async function skpTertahan(tx: TransaksiInstansi, k: Konteks, tahun: number): Promise<Keadaan['tertahan']> {
  const sebab = await tertahan(tx, k, tahun);
  return sebab && !DISEBUT_SENDIRI.includes(sebab.sebab) ? sebab : null;
}

/** Every fact the home is made of, in one transaction; each feature answers for its own. */
async function kumpulkan(tx: TransaksiInstansi, k: Konteks): Promise<Keadaan> {
  const { instansiId, pegawaiId, peran } = k.pelaku;
  const kini = hariIni(k);
  const saya = await identitas(tx, instansiId, pegawaiId, kini.toString());
  const profil = await profilInstansi(tx, instansiId, kini.toString());
  const dasar = await dasarTenggat(tx, instansiId, k.pelaku.zona, hariIni(k).toString());
  const kerja = kalender(dasar.libur, mingguKerja(profil));
  const skp = await ringkasanSkp(tx, k, saya);
  const operator = peran.has('OPERATOR');
  const periode = await semuaPeriode(tx, instansiId);
  return {
    hariIni: kini.toString(),
    saya,
    skp,
    // who plans no performance reports none
    aktivitas: skp.saya ? await ringkasanAktivitas(tx, { instansiId, pegawaiId }, kini, kerja, profil) : null,
    evaluasi: await ringkasanEvaluasi(tx, k, saya, dasar),
    periode,
    antrean: peran.has('PENILAI') ? await menungguPemeriksaan(tx, instansiId, pegawaiId) : null,
    dialog: await ringkasanDialog(tx, k),
    diminta: await ringkasanPermintaan(tx, k),
    keberatan: await ringkasanKeberatan(tx, k),
    pelaporan: await ringkasanPelaporan(tx, k, dasar, periode),
    tindakLanjut: await ringkasanTindakLanjut(tx, k),
    bimbingan: await ringkasanBimbingan(tx, k),
    rencana: await ringkasanRencana(tx, k),
    tertahan: skp.saya && !skp.saya.adaYangBerlaku ? await skpTertahan(tx, k, skp.tahun) : null,
    masalah: operator ? await hitungMasalahPegawai(tx, k) : null,
  };
}
