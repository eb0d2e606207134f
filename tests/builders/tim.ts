import { randomUUIDv7 } from 'node:crypto';
import type { Rating } from '#rules/enum.ts';
import type { Dunia } from './dunia.ts';
import type { InstansiUji, OrangUji } from './instansi.ts';
import { skpBerlaku } from './kerja.ts';
import { nilaikan } from './penilaian.ts';

const NAMA = [
  'Aditya',
  'Bunga',
  'Cahyo',
  'Dian',
  'Eko',
  'Fitri',
  'Gilang',
  'Hesti',
  'Indra',
  'Jihan',
  'Kurnia',
  'Laras',
  'Mulyadi',
  'Nadia',
  'Oki',
  'Putri',
  'Qori',
  'Rizal',
  'Sinta',
  'Teguh',
  'Umar',
  'Vina',
  'Wahyu',
  'Yanti',
  'Zaki',
] as const;

/** More people of one assessor in one unit, each with an approved SKP and an account; planted into the tables. */
export async function tanamTim(
  d: Dunia,
  instansi: InstansiUji,
  penilai: OrangUji,
  jumlah: number,
): Promise<OrangUji[]> {
  const contoh = await d.pool.query<{ sandi_hash: string }>(
    'select sandi_hash from kendali.akun where instansi_id = $1 limit 1',
    [instansi.id],
  );
  const nomorInstansi = instansi === d.a ? 1 : 2;
  const orang: OrangUji[] = [];
  for (const [i, depan] of NAMA.slice(0, jumlah).entries()) {
    const [id, jabatanId, penugasanId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
    const nip = `19900101201501${nomorInstansi}${String(500 + i)}`;
    const tulis = (sql: string, ...nilai: unknown[]) => d.pool.query(sql, [instansi.id, ...nilai]);
    const nama = `${depan} Tim`;
    await tulis(
      `insert into pegawai (instansi_id, id, jenis, nip, nama, jenis_kelamin, golongan, pangkat)
       values ($1, $2, 'PNS', $3, $4, 'L', 'III/a', 'Penata Muda')`,
      ...[id, nip, nama],
    );
    await tulis(
      `insert into jabatan (instansi_id, id, unit_kerja_id, nama, jenis) values ($1, $2, $3, 'Pengelola Persampahan', 'PELAKSANA')`,
      ...[jabatanId, penilai.unitId],
    );
    await tulis(
      `insert into penugasan (instansi_id, id, pegawai_id, jabatan_id, jenis, dari)
       values ($1, $2, $3, $4, 'DEFINITIF', '2025-01-01')`,
      ...[penugasanId, id, jabatanId],
    );
    await tulis(
      `insert into penilai (instansi_id, id, penugasan_id, penilai_pegawai_id, dasar, dari)
       values ($1, $2, $3, $4, 'ATASAN_LANGSUNG', '2025-01-01')`,
      ...[randomUUIDv7(), penugasanId, penilai.id],
    );
    await tulis(
      'insert into kendali.akun (instansi_id, id, pegawai_id, nama_masuk, sandi_hash) values ($1, $2, $3, $4, $5)',
      ...[randomUUIDv7(), id, nip, contoh.rows[0]!.sandi_hash],
    );
    const satu = { id, nama, nip, namaMasuk: nip, penugasanId, jabatanId, unitId: penilai.unitId };
    await skpBerlaku(d, instansi, satu, penilai);
    orang.push(satu);
  }
  return orang;
}

/** The pair of ratings that gives each predikat. */
export const PASANGAN = {
  SB: ['DI_ATAS', 'DI_ATAS'],
  B: ['SESUAI', 'SESUAI'],
  BP: ['DI_BAWAH', 'SESUAI'],
  K: ['SESUAI', 'DI_BAWAH'],
  SK: ['DI_BAWAH', 'DI_BAWAH'],
} as const satisfies Record<string, readonly [Rating, Rating]>;

/** The assessor rates these people through the API: the first `SB`, then `B`, and so on, as the counts say. */
export async function nilaiTim(
  d: Dunia,
  penilai: OrangUji,
  periodeId: string,
  orang: readonly OrangUji[],
  jumlah: Partial<Record<keyof typeof PASANGAN, number>>,
): Promise<void> {
  const klien = await d.masuk(penilai);
  const urut = Object.entries(jumlah).flatMap(([p, n]) =>
    Array.from({ length: n }, () => PASANGAN[p as keyof typeof PASANGAN]),
  );
  const sisa = [...urut.entries()];
  const satuJalur = async () => {
    for (let giliran = sisa.shift(); giliran; giliran = sisa.shift()) {
      const [i, [hasil, perilaku]] = giliran;
      await nilaikan(klien, { pegawai: orang[i]!, periodeId, hasil, perilaku });
    }
  };
  await Promise.all(Array.from({ length: 4 }, satuJalur));
}
