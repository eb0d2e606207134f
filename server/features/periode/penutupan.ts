import { sql } from 'kysely';
import { type FaktaPenutupanPeriode, halanganPenutupanPeriode } from '#rules/waktu/penutupan-periode.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { akhirJendela, dasarTenggat, hariSetempat, hitungTenggat } from '../gangguan/read.ts';

interface PeriodeDitutup {
  id: string;
  tahun: number;
  jenis: string;
  jendela_sampai: string;
}

/** Refuses to close a period in which something still runs for an employee; the annual one stands for the whole year. */
export async function pastikanDapatDitutup(
  tx: TransaksiInstansi,
  k: Konteks,
  periode: PeriodeDitutup,
): Promise<void> {
  const alasan = halanganPenutupanPeriode(await faktaPenutupan(tx, k, periode), hariIni(k));
  if (alasan.length === 0) return;
  throw new Masalah(
    'keadaan-tidak-cocok',
    `Periode ini belum dapat ditutup. ${alasan.map((a) => a.pesan).join(' ')}`,
    {
      errors: alasan.map((a) => ({ pointer: '', kode: a.kode, pesan: a.pesan })),
    },
  );
}

/** What still runs in a period for somebody; the annual one stands for the whole year. */
export async function faktaPenutupan(
  tx: TransaksiInstansi,
  k: Konteks,
  periode: PeriodeDitutup,
): Promise<FaktaPenutupanPeriode> {
  const dasar = await dasarTenggat(tx, k.pelaku.instansiId, k.pelaku.zona, hariIni(k).toString());
  const pada = hariIni(k);
  const berjalan = await yangBerjalan(tx, k.pelaku.instansiId, periode);
  const hariKeberatan = berjalan
    .flatMap((e) => (e.dapatKeberatan && e.disampaikan ? [hariSetempat(dasar, e.disampaikan)] : []))
    .flatMap((sejak) => hitungTenggat(dasar, 'DL-12', sejak, pada)?.tenggat ?? [])
    .filter((batas) => batas >= pada.toString())
    .sort();
  return {
    jendelaSampai: akhirJendela(dasar, periode.jendela_sampai).hari,
    belumDisampaikan: berjalan.filter((e) => !e.disampaikan).length,
    dalamHariKeberatan: { jumlah: hariKeberatan.length, sampai: hariKeberatan.at(-1) ?? null },
    keberatanBerjalan: berjalan.filter((e) => e.keadaan === 'KEBERATAN').length,
  };
}

interface Berjalan {
  keadaan: string;
  disampaikan: string | null;
  dapatKeberatan: boolean;
}

/** Decided evaluations that are not final yet. */
async function yangBerjalan(
  tx: TransaksiInstansi,
  instansiId: string,
  { id, tahun, jenis }: PeriodeDitutup,
): Promise<Berjalan[]> {
  const { rows } = await sql<Berjalan>`
    select e.keadaan, e.disampaikan_pada as disampaikan,
      e.keadaan in ('DISAMPAIKAN', 'DITERIMA', 'DIAM', 'DILAPORKAN') and not exists (select from evaluasi_peristiwa x
        where x.instansi_id = e.instansi_id and x.evaluasi_id = e.id
          and x.peristiwa in ('AMBIL_ALIH', 'KUATKAN', 'UBAH_HASIL')) as "dapatKeberatan"
    from evaluasi e join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
    where e.instansi_id = ${instansiId} and e.ditetapkan_pada is not null and e.keadaan <> 'FINAL'
      and w.ditutup_pada is null and (w.id = ${id} or (${jenis} = 'TAHUNAN' and w.tahun = ${tahun}))`.execute(
    tx,
  );
  return rows;
}
