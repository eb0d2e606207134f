import { randomUUIDv7 } from 'node:crypto';
import type { Dunia } from './dunia.ts';
import type { InstansiUji, OrangUji } from './instansi.ts';
import type { Klien } from './klien.ts';

export interface SkpBerlaku {
  skpId: string;
  versiId: string;
  /** Two RHK: the first UTAMA with an indicator, the second TAMBAHAN. */
  rhk: [string, string];
  indikatorId: string;
}

/** An approved SKP of 2026 with two RHK, planted straight into the tables. */
export async function skpBerlaku(
  d: Dunia,
  instansi: InstansiUji,
  pegawai: OrangUji,
  penilai: OrangUji,
): Promise<SkpBerlaku> {
  const [skpId, versiId, rhkSatu, rhkDua, indikatorId] = Array.from({ length: 5 }, () => randomUUIDv7()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const jalankan = (sql: string, ...nilai: unknown[]) => d.pool.query(sql, [instansi.id, ...nilai]);
  await jalankan(
    `insert into skp (instansi_id, id, pegawai_id, penugasan_id, tahun, dari, sampai)
     values ($1, $2, $3, $4, 2026, '2026-01-01', '2026-12-31')`,
    skpId,
    pegawai.id,
    pegawai.penugasanId,
  );
  await jalankan(
    `insert into skp_versi (instansi_id, id, skp_id, nomor, keadaan, pendekatan, penilai_pegawai_id, ditetapkan_pada, versi_aturan)
     values ($1, $2, $3, 1, 'DISETUJUI', 'KUANTITATIF', $4, '2026-01-05', '2022-02-07')`,
    versiId,
    skpId,
    penilai.id,
  );
  for (const [urutan, [id, jenis, uraian]] of (
    [
      [rhkSatu, 'UTAMA', 'Terangkutnya sampah 12 kelurahan setiap hari'],
      [rhkDua, 'TAMBAHAN', 'Tersusunnya laporan bank sampah'],
    ] as const
  ).entries()) {
    await jalankan('insert into rhk (instansi_id, id, skp_id) values ($1, $2, $3)', id, skpId);
    await jalankan(
      `insert into rhk_versi (instansi_id, skp_versi_id, rhk_id, urutan, jenis_usulan, jenis, uraian)
       values ($1, $2, $3, $4, $5, $5, $6)`,
      versiId,
      id,
      urutan,
      jenis,
      uraian,
    );
  }
  await jalankan(
    `insert into indikator (instansi_id, skp_versi_id, id, rhk_id, urutan, uraian, target, target_angka, satuan, aspek)
     values ($1, $2, $3, $4, 0, 'Banyaknya rit sampah terangkut', '40 rit', 40, 'rit', 'KUANTITAS')`,
    versiId,
    indikatorId,
    rhkSatu,
  );
  return { skpId, versiId, rhk: [rhkSatu, rhkDua], indikatorId };
}

export interface AktivitasUji {
  id: string;
  tanggal: string;
  versi: number;
  keadaan: string;
}

/** Reports one activity through the API and hands back the answer's body; throws when it is refused. */
export async function lapor(
  klien: Klien,
  isi: Partial<Record<string, unknown>> & { tanggal: string },
): Promise<AktivitasUji & Record<string, any>> {
  const jawaban = await klien.post('/aktivitas', {
    id: randomUUIDv7(),
    uraian: 'Mengawal pengangkutan sampah ke TPA Cilowong',
    menit: 60,
    kirim: true,
    ...isi,
  });
  if (jawaban.status !== 201) throw new Error(`lapor: ${jawaban.status} ${JSON.stringify(jawaban.isi)}`);
  return jawaban.isi;
}

/** Uploads a small text as evidence and hands back its id. */
export async function unggahCatatan(klien: Klien, teks = 'Catatan kegiatan hari ini'): Promise<string> {
  const id = randomUUIDv7();
  const jawaban = await klien.put(`/bukti/${id}`, Buffer.from(teks), {
    kepala: { 'content-type': 'application/octet-stream', 'x-nama-berkas': 'catatan.txt' },
  });
  if (jawaban.status !== 200) throw new Error(`unggahCatatan: ${jawaban.status}`);
  return id;
}

/** Puts other RHK into an SKP in force, one for each kind given, planted straight into the tables. Hands back their ids. */
export async function gantiRhk(
  d: Dunia,
  instansi: InstansiUji,
  pegawai: OrangUji,
  jenis: readonly ('UTAMA' | 'TAMBAHAN')[],
): Promise<string[]> {
  const jalankan = (sql: string, ...nilai: unknown[]) => d.pool.query(sql, [instansi.id, ...nilai]);
  const { rows } = await jalankan(
    `select v.id, v.skp_id from skp_versi v join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
     where v.instansi_id = $1 and s.pegawai_id = $2`,
    pegawai.id,
  );
  const { id: versiId, skp_id: skpId } = rows[0]!;
  await jalankan('delete from indikator where instansi_id = $1 and skp_versi_id = $2', versiId);
  await jalankan('delete from rhk_versi where instansi_id = $1 and skp_versi_id = $2', versiId);
  const id: string[] = [];
  for (const [urutan, satu] of jenis.entries()) {
    const rhkId = randomUUIDv7();
    await jalankan('insert into rhk (instansi_id, id, skp_id) values ($1, $2, $3)', rhkId, skpId);
    await jalankan(
      `insert into rhk_versi (instansi_id, skp_versi_id, rhk_id, urutan, jenis_usulan, jenis, uraian)
       values ($1, $2, $3, $4, $5, $5, $6)`,
      ...[versiId, rhkId, urutan, satu, `Hasil ke-${urutan + 1} pengangkutan sampah kelurahan`],
    );
    id.push(rhkId);
  }
  return id;
}
