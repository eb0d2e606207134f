import type { Evaluasi } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi } from '#rules/enum.ts';
import { keadaanJendela } from '#rules/penilaian/jangka-waktu.ts';
import type { KodeTenggat } from '#rules/tables/tenggat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { penetapCapaian } from '../capaian-organisasi/read.ts';
import { akhirJendela, dasarTenggat, hariSetempat, hitungTenggat } from '../gangguan/read.ts';
import { unitDipimpin } from '../organisasi/read.ts';
import { ISIAN_KOSONG, type Isian, kumpulkanBahan } from './bahan.ts';
import { susunJejak } from './jejak.ts';
import { kekurangan } from './kekurangan.ts';
import { type Kedudukan, kemampuan, peranPada, type Saat, terkunci } from './policy.ts';
import { type BarisEvaluasiDb, periodeDengan } from './queries.ts';
import { jangkaWaktu, type ParaPihak, type Periode, paraPihak } from './siapa.ts';
import { type EvaluasiDimuat, presentasi, yangBeku } from './view.ts';

/** Everything about one evaluation inside a transaction. */
export interface Berkas extends EvaluasiDimuat {
  periode: Periode;
  kedudukan: Kedudukan;
  /** The window has ended, outages included, and nobody has decided. */
  jendelaLewat: boolean;
}

/** Whether the window of a period has ended, the days it was moved by outages included. */
export async function jendelaSudahLewat(
  tx: TransaksiInstansi,
  k: Konteks,
  periode: Pick<Periode, 'jendela_sampai'>,
): Promise<boolean> {
  if (periode.jendela_sampai >= hariIni(k).toString()) return false;
  const dasar = await dasarTenggat(tx, k.pelaku.instansiId, k.pelaku.zona, hariIni(k).toString());
  return akhirJendela(dasar, periode.jendela_sampai).hari < hariIni(k).toString();
}

/** What decides about the steps besides state and role. */
export function saatDari({ baris, periode, jendelaLewat }: Berkas): Saat {
  return {
    terkunci: terkunci(baris, periode.ditutup_pada),
    jendelaLewat,
    disampaikan: Boolean(baris?.disampaikan_pada),
    diterima: Boolean(baris?.diterima_pada),
  };
}

export async function periodeAda(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Periode> {
  const periode = await periodeDengan(tx, k.pelaku.instansiId, id);
  if (!periode) throw tidakDitemukan('Periode');
  return periode;
}

/** Who the evaluation is between: as kept once decided, as the organisation stands before. */
export async function kedudukanEvaluasi(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  periode: Periode,
  baris: BarisEvaluasiDb | null,
): Promise<{ kedudukan: Kedudukan; pihak: ParaPihak | null }> {
  const beku = baris && yangBeku(baris);
  if (beku) {
    const { pegawai, penilai, atasan } = beku.bahan;
    return {
      pihak: { pegawai, penilai, atasan },
      kedudukan: {
        pegawaiId: pegawai.pegawaiId,
        penilaiId: penilai.pegawaiId,
        atasanId: atasan?.pegawaiId ?? null,
      },
    };
  }
  const pihak = await paraPihak(tx, k.pelaku.instansiId, pegawaiId, periode, hariIni(k));
  if (!pihak)
    throw new Masalah(
      'keadaan-tidak-cocok',
      'Pegawai ini belum punya jabatan atau pejabat penilai pada periode itu.',
      {
        siapa: {
          peran: 'OPERATOR',
          cara: 'Mintalah operator kepegawaian melengkapi penugasan dan pejabat penilainya.',
        },
      },
    );
  return {
    pihak,
    kedudukan: {
      pegawaiId,
      penilaiId: pihak.penilai.pegawaiId,
      atasanId: pihak.atasan?.pegawaiId ?? null,
    },
  };
}

/** Material and trace: those kept, or gathered now. Errors: `keadaan-tidak-cocok` while no SKP was set. */
export async function muatBerkas(
  tx: TransaksiInstansi,
  k: Konteks,
  periode: Periode,
  { kedudukan, pihak }: { kedudukan: Kedudukan; pihak: ParaPihak | null },
  baris: BarisEvaluasiDb | null,
): Promise<Berkas> {
  const beku = baris && yangBeku(baris);
  if (beku) return { baris, ...beku, periode, kedudukan, jendelaLewat: false };
  const draf = { evaluasiId: baris?.id ?? null, isian: baris ? isianDari(baris) : ISIAN_KOSONG };
  const bahan = pihak && (await kumpulkanBahan(tx, k, pihak, periode, draf));
  if (!bahan)
    throw new Masalah('keadaan-tidak-cocok', 'SKP pegawai ini untuk periode itu belum ditetapkan.', {
      siapa: {
        peran: 'Pegawai yang dinilai',
        ...(pihak && { nama: pihak.pegawai.nama }),
        cara: 'Mintalah pegawai mengajukan SKP-nya, lalu tetapkan lebih dahulu.',
      },
    });
  const jendelaLewat = await jendelaSudahLewat(tx, k, periode);
  return { baris, bahan, jejak: susunJejak(bahan, hariIni(k)), periode, kedudukan, jendelaLewat };
}

/** What leaves the server about an evaluation, for this reader. */
export async function tampilkan(tx: TransaksiInstansi, k: Konteks, berkas: Berkas): Promise<Evaluasi> {
  const { baris, kedudukan } = berkas;
  const peran = peranPada(k.pelaku.pegawaiId, kedudukan);
  const keadaan = (baris?.keadaan ?? 'BELUM') as KeadaanEvaluasi;
  return presentasi(berkas, peran, {
    kurang: baris?.ditetapkan_pada ? [] : await kurangnya(tx, k, berkas),
    tenggat: await tenggatBerikut(tx, k, berkas),
    kemampuan: kemampuan(keadaan, peran, saatDari(berkas)),
    koreksi: baris?.koreksi_id ? await koreksiDari(tx, k, baris.koreksi_id) : null,
  });
}

/** What a correction is about, for who reads the evaluation made in it. */
async function koreksiDari(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Evaluasi['koreksi']> {
  const c = await tx
    .selectFrom('koreksi')
    .select(['hal', 'alasan', 'sampai', 'evaluasi_asal_id', 'dibuka_pada'])
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const { hal, alasan, sampai } = c;
  return { id, hal, alasan, sampai, dibukaPada: c.dibuka_pada, evaluasiAsalId: c.evaluasi_asal_id };
}

export function isianDari(baris: BarisEvaluasiDb): Isian {
  return {
    ratingHasil: baris.rating_hasil as Isian['ratingHasil'],
    ratingPerilaku: baris.rating_perilaku as Isian['ratingPerilaku'],
    alasanBedaSaran: baris.alasan_beda_saran,
    catatanPerilaku: baris.catatan_perilaku,
    catatan: baris.catatan,
  };
}

/** Whom one waits for when the organisation's achievement is missing. */
export async function namaPenetap(
  tx: TransaksiInstansi,
  k: Konteks,
  penilaiId: string,
): Promise<string | null> {
  const pada = hariIni(k).toString();
  const unit = await unitDipimpin(tx, k.pelaku.instansiId, penilaiId, pada);
  const penetap = unit && (await penetapCapaian(tx, k.pelaku.instansiId, unit.id, pada));
  return penetap?.nama ?? null;
}

async function kurangnya(tx: TransaksiInstansi, k: Konteks, { bahan, jejak, periode }: Berkas) {
  const ada = bahan.rhk.filter(
    (r) => r.realisasi.length > 0 || r.indikator.some((i) => i.realisasi.length > 0),
  );
  const semuaUmpanBalik = [...bahan.rhk, ...bahan.perilaku].flatMap((x) => x.umpanBalik);
  const kemajuan = {
    skpDitetapkan: true,
    rhk: {
      jumlah: bahan.rhk.length,
      berrealisasi: ada.length,
      dinilai: bahan.rhk.filter((r) => r.tingkat !== null).length,
    },
    umpanBalikPenilai: semuaUmpanBalik.filter((u) => u.pemberi?.id === bahan.penilai.pegawaiId).length,
    ratingHasil: bahan.ratingHasil,
    ratingPerilaku: bahan.ratingPerilaku,
    capaianOrganisasi: bahan.capaianOrganisasi?.predikat ?? null,
    jendela: keadaanJendela(jangkaWaktu(periode), hariIni(k)),
    tanpaHasil: !!bahan.tugasBelajarGagal || bahan.hasilLama?.keadaan === 'SEPAKAT',
  };
  const penetap = kemajuan.capaianOrganisasi ? null : await namaPenetap(tx, k, bahan.penilai.pegawaiId);
  const tanpaAlasan = jejak.penetapan.alasan
    .filter(
      (a) =>
        a.kode === 'E-RATING-ALASAN' && bahan.ratingHasil && kemajuan.rhk.dinilai === kemajuan.rhk.jumlah,
    )
    .map((a) => ({ ...a, jalur: '/alasanBedaSaran', siapa: null }));
  return [...kekurangan(kemajuan, { pegawai: bahan.pegawai.nama, penetap }), ...tanpaAlasan];
}

async function tenggatBerikut(
  tx: TransaksiInstansi,
  k: Konteks,
  berkas: Berkas,
): Promise<Evaluasi['tenggat']> {
  const menunggu = yangDitunggu(berkas);
  if (!menunggu) return null;
  const { kode, langkah } = menunggu;
  const dasar = await dasarTenggat(tx, k.pelaku.instansiId, k.pelaku.zona, hariIni(k).toString());
  const sejak =
    menunggu.saat === null
      ? akhirJendela(dasar, berkas.periode.jendela_sampai).hari
      : hariSetempat(dasar, menunggu.saat);
  const nilai = hitungTenggat(dasar, kode, sejak, hariIni(k));
  return (
    nilai && {
      kode,
      hari: nilai.tenggat,
      langkah,
      semula: nilai.semula ?? null,
      sisaHari: hariIni(k).until(Temporal.PlainDate.from(nilai.tenggat), { largestUnit: 'days' }).days,
      mengapa: nilai.langkah,
    }
  );
}

/** Whose step is next and since when its days run; `saat` null: since the end of the window. */
function yangDitunggu({
  baris,
  jendelaLewat,
}: Berkas): { kode: KodeTenggat; saat: string | null; langkah: string } | null {
  switch (baris?.keadaan ?? 'BELUM') {
    case 'BELUM':
    case 'DINILAI':
      if (!jendelaLewat) return null;
      return { kode: 'DL-08', saat: null, langkah: 'Atasan pejabat penilai menetapkan' };
    case 'DITETAPKAN':
      return { kode: 'DL-05', saat: baris!.ditetapkan_pada, langkah: 'Pejabat penilai menyampaikan' };
    case 'DISAMPAIKAN':
      return { kode: 'DL-06', saat: baris!.disampaikan_pada, langkah: 'Pegawai menandatangani' };
    case 'DIALIHKAN_ATASAN':
      if (baris!.diterima_pada) return null;
      return baris!.disampaikan_pada
        ? { kode: 'DL-10', saat: baris!.disampaikan_pada, langkah: 'Pegawai menandatangani' }
        : { kode: 'DL-09', saat: baris!.ditetapkan_pada, langkah: 'Atasan pejabat penilai menyampaikan' };
    default:
      return null;
  }
}
