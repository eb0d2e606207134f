import { sql } from 'kysely';
import type { KeadaanSkp } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { bawahanDari, type Identitas, penilaiDari, penugasanPada } from '../organisasi/read.ts';
import { tenggatPenetapan, wajibSkp } from './policy.ts';

/** How the SKP of this year stand for one person, for the home. */
export interface RingkasanSkp {
  tahun: number;
  /** The last day on which the penilai sets it. */
  batas: string;
  /** Null for who writes none (Kepala Daerah, nobody without a post). */
  saya: {
    id: string | null;
    keadaan: 'BELUM' | KeadaanSkp;
    nomor: number | null;
    adaYangBerlaku: boolean;
    /** The day of its last step. */
    sejak: string | null;
    /** As above; null for who took up the post after it and for a new version of an agreed SKP. */
    batas: string | null;
    penilai: string | null;
  } | null;
  bawahan: {
    jumlah: number;
    menungguSaya: number;
    sejak: string | null;
    /** As above, where one who waits held the post by then and has no SKP in force. */
    batas: string | null;
    belumMengajukan: number;
  };
}

/** See {@link RingkasanSkp}; `saya` is the person's post today. */
export async function ringkasanSkp(
  tx: TransaksiInstansi,
  k: Konteks,
  saya: Identitas | undefined,
): Promise<RingkasanSkp> {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k);
  const tahun = hari.year;
  const bawahan = k.pelaku.peran.has('PENILAI')
    ? (await bawahanDari(tx, instansiId, pegawaiId, hari.toString())).filter(wajibSkp)
    : [];
  const semua = await keadaanTahun(tx, instansiId, [pegawaiId, ...bawahan.map((b) => b.pegawaiId)], tahun);
  const milik = (o: Identitas) =>
    semua.findLast((s) => s.pegawai_id === o.pegawaiId && s.penugasan_id === o.penugasanId);
  const skpBawahan = bawahan.map(milik);
  const diajukan = skpBawahan.filter((s) => s?.keadaan === 'DIAJUKAN');
  const batas = await tenggatPenetapan(tx, k, tahun);
  return {
    tahun,
    batas,
    saya: saya && wajibSkp(saya) ? await milikSaya(tx, k, saya, milik(saya)) : null,
    bawahan: {
      jumlah: bawahan.length,
      menungguSaya: diajukan.length,
      sejak: hariSetempat(k, diajukan.flatMap((s) => s?.sejak ?? []).sort()[0]),
      batas: (await adaSejak(tx, instansiId, diajukan, batas)) ? batas : null,
      belumMengajukan: skpBawahan.filter((s) => !s || (!s.berlakuId && s.keadaan !== 'DIAJUKAN')).length,
    },
  };
}

interface BarisTahun {
  id: string;
  pegawai_id: string;
  penugasan_id: string;
  berlakuId: string | null;
  nomor: number;
  keadaan: KeadaanSkp;
  sejak: string | null;
}

/** The state of each SKP of a year without its contents: the draft's where there is one. */
async function keadaanTahun(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: readonly string[],
  tahun: number,
): Promise<BarisTahun[]> {
  const { rows } = await sql<BarisTahun>`
    select s.id, s.pegawai_id, s.penugasan_id, b.id as "berlakuId", coalesce(r.nomor, b.nomor) as nomor,
      coalesce(r.keadaan, b.keadaan) as keadaan,
      (select max(e.pada) from skp_peristiwa e where e.instansi_id = s.instansi_id and e.skp_id = s.id
        and e.skp_versi_id = coalesce(r.id, b.id)) as sejak
    from skp s
    left join skp_versi b on b.instansi_id = s.instansi_id and b.skp_id = s.id
      and b.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
    left join skp_versi r on r.instansi_id = s.instansi_id and r.skp_id = s.id
      and r.keadaan in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN')
    where s.instansi_id = ${instansiId} and s.tahun = ${tahun} and s.pegawai_id = any(${pegawaiId}::uuid[])
      and coalesce(r.id, b.id) is not null`.execute(tx);
  return rows;
}

/** Whether one of these first versions is of an assignment that had begun by the day. */
async function adaSejak(
  tx: TransaksiInstansi,
  instansiId: string,
  skp: readonly (BarisTahun | undefined)[],
  hari: string,
): Promise<boolean> {
  const pertama = skp.flatMap((s) => (s && !s.berlakuId ? [s.penugasan_id] : []));
  if (pertama.length === 0) return false;
  const ada = await tx
    .selectFrom('penugasan')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', pertama)
    .where('dari', '<=', hari)
    .limit(1)
    .executeTakeFirst();
  return ada !== undefined;
}

async function milikSaya(
  tx: TransaksiInstansi,
  k: Konteks,
  saya: Identitas,
  skp: BarisTahun | undefined,
): Promise<RingkasanSkp['saya']> {
  const { instansiId, pegawaiId } = k.pelaku;
  const penilai = await penilaiDari(tx, instansiId, pegawaiId, hariIni(k).toString());
  const penugasan = await penugasanPada(tx, instansiId, saya.penugasanId);
  const batas = await tenggatPenetapan(tx, k, hariIni(k).year);
  return {
    id: skp?.id ?? null,
    keadaan: skp?.keadaan ?? 'BELUM',
    nomor: skp?.nomor ?? null,
    adaYangBerlaku: skp?.berlakuId != null,
    sejak: hariSetempat(k, skp?.sejak),
    batas: skp?.berlakuId || (penugasan && penugasan.dari > batas) ? null : batas,
    penilai: penilai?.nama ?? null,
  };
}

function hariSetempat(k: Konteks, saat: string | null | undefined): string | null {
  if (!saat) return null;
  return Temporal.Instant.from(saat).toZonedDateTimeISO(k.pelaku.zona).toPlainDate().toString();
}
