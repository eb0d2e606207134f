import { sql } from 'kysely';
import { type Temuan, temuan } from '#rules/kernel/jawaban.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { BarisPerpindahan } from './queries.ts';
import { isiTersimpan } from './tersimpan.ts';

/** What was built on an act, so that it can no longer be taken back; a new act mends it then. Every reason at once. */
export async function penghalangBatal(
  tx: TransaksiInstansi,
  instansiId: string,
  baris: Pick<BarisPerpindahan, 'id' | 'pegawaiId' | 'efektif' | 'isi' | 'dampak'>,
): Promise<Temuan[]> {
  const { dampak } = isiTersimpan(baris);
  const tugas = sql`any (${dampak.penugasanBaru}::uuid[])`;
  const penilai = JSON.stringify(dampak.beralih.map((b) => ({ pegawai: b.pegawaiId, baru: b.baruId })));
  const versi = JSON.stringify(dampak.versiDimulai.map((v) => ({ id: v.versiId, versi: v.versi })));
  const ditutup = sql`any (${dampak.skpDitutup.flatMap((s) => s.versiId ?? [])}::uuid[])`;
  const { rows } = await sql<{
    sesudah: boolean;
    skp: boolean;
    evaluasi: boolean;
    versi: boolean;
    catatan: boolean;
    arsip: boolean;
    aktivitas: boolean;
  }>`
    select
      exists (select from perpindahan h where h.instansi_id = ${instansiId} and h.pegawai_id = ${baris.pegawaiId}
        and h.id > ${baris.id} and h.dibatalkan_pada is null) as sesudah,
      exists (select from skp s where s.instansi_id = ${instansiId} and s.penugasan_id = ${tugas}) as skp,
      exists (select from evaluasi e where e.instansi_id = ${instansiId} and e.penugasan_id = ${tugas})
        or exists (select from evaluasi e join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
          join jsonb_to_recordset(${penilai}::jsonb) as b (pegawai uuid, baru uuid)
            on b.pegawai = e.pegawai_id and b.baru = e.penilai_pegawai_id
          where e.instansi_id = ${instansiId} and e.keadaan <> 'BELUM' and w.sampai >= ${baris.efektif}) as evaluasi,
      exists (select from jsonb_to_recordset(${versi}::jsonb) as v (id uuid, versi int)
        left join skp_versi x on x.instansi_id = ${instansiId} and x.id = v.id
        where x.id is null or x.keadaan <> 'DRAF' or x.versi <> v.versi) as versi,
      exists (select from perpindahan_catatan c where c.instansi_id = ${instansiId} and c.perpindahan_id = ${baris.id}
        and c.diisi_pada is not null) as catatan,
      exists (select from skp_versi x where x.instansi_id = ${instansiId} and x.id = ${ditutup} and x.keadaan <> 'DITUTUP') as arsip,
      exists (select from aktivitas a join jsonb_to_recordset(${penilai}::jsonb) as b (pegawai uuid, baru uuid)
          on b.pegawai = a.pegawai_id and b.baru = a.diperiksa_oleh
        where a.instansi_id = ${instansiId} and a.tanggal >= ${baris.efektif}) as aktivitas`.execute(tx);
  const b = rows[0]!;
  const ya = (benar: boolean, kode: string, pesan: string) => (benar ? [temuan(kode, '', pesan)] : []);
  return [
    ...ya(
      b.sesudah,
      'E-PINDAH-ADA-SESUDAHNYA',
      'Ada perpindahan orang ini yang dicatat sesudahnya. Batalkan itu lebih dahulu.',
    ),
    ...ya(b.skp, 'E-PINDAH-SKP-ADA', 'SKP untuk jabatan baru sudah dibuat.'),
    ...ya(b.evaluasi, 'E-PINDAH-EVALUASI-ADA', 'Sudah ada penilaian oleh pejabat penilai yang baru.'),
    ...ya(b.versi, 'E-PINDAH-VERSI-DIPAKAI', 'Versi baru SKP yang disiapkan sudah diisi atau diajukan.'),
    ...ya(b.catatan, 'E-PINDAH-CATATAN-ADA', 'Pejabat penilai lama sudah menulis catatannya.'),
    ...ya(b.arsip, 'E-PINDAH-SKP-DIARSIPKAN', 'SKP yang ditutup sudah diarsipkan.'),
    ...ya(
      b.aktivitas,
      'E-PINDAH-DIPERIKSA',
      'Pejabat penilai yang baru sudah memeriksa laporan kegiatannya.',
    ),
  ];
}
