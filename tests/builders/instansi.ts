import { randomUUIDv7 } from 'node:crypto';
import type pg from 'pg';

export interface OrangUji {
  id: string;
  nama: string;
  nip: string | null;
  namaMasuk: string;
  penugasanId: string;
  jabatanId: string;
  unitId: string;
}

export interface InstansiUji {
  id: string;
  unit: { kota: string; dinas: string; bidang: string; bkpsdm: string };
  walikota: OrangUji;
  /** JPT pratama; assessed by walikota, assesses kabid. */
  kadis: OrangUji;
  /** Administrator; assesses staf and rekan. */
  kabid: OrangUji;
  /** Pelaksana, PNS. */
  staf: OrangUji;
  /** JF Ahli Pertama, PPPK. */
  rekan: OrangUji;
  /** Pelaksana at BKPSDM with the role OPERATOR; assessed by the kadis. */
  operator: OrangUji;
  /** Quarter periods I–IV and the annual one of 2026. */
  periode: { triwulan: [string, string, string, string]; tahunan: string };
}

interface Benih {
  kode: string;
  nama: string;
  nomor: number;
  sandiHash: string;
}

interface BenihOrang {
  nama: string;
  jenis: 'PNS' | 'PPPK' | 'PEJABAT_NEGARA';
  jabatan: string;
  jenisJabatan: string;
  unit: string;
  memimpin?: boolean;
}

/** Plants one small instansi straight into the tables, valid from 1 January 2025. */
export async function tanamInstansi(pool: pg.Pool, benih: Benih): Promise<InstansiUji> {
  const id = randomUUIDv7();
  const sisip = (tabel: string, baris: Record<string, unknown>) => {
    const kolom = Object.keys(baris);
    const nilai = kolom.map((_, i) => `$${i + 1}`);
    return pool.query(`insert into ${tabel} (${kolom}) values (${nilai})`, Object.values(baris));
  };
  await sisip('kendali.instansi', {
    id,
    kode: benih.kode,
    nama: benih.nama,
    jenis: 'KOTA',
    ibu_kota: 'Serang',
  });
  await sisip('pengaturan_instansi', { instansi_id: id, profil: '{}' });

  const buatUnit = async (kode: string, nama: string, jenis: string, induk: string | null) => {
    const unit = randomUUIDv7();
    await sisip('unit_kerja', {
      instansi_id: id,
      id: unit,
      kode,
      nama,
      jenis,
      induk_id: induk,
      dari: '2025-01-01',
    });
    return unit;
  };
  const kota = await buatUnit('KOTA', benih.nama, 'INSTANSI', null);
  const dinas = await buatUnit('DLH', 'Dinas Lingkungan Hidup', 'DINAS', kota);
  const bidang = await buatUnit('DLH-1', 'Bidang Pengelolaan Sampah', 'BIDANG', dinas);
  const bkpsdm = await buatUnit('BKPSDM', 'BKPSDM', 'BADAN', kota);

  let urut = 0;
  const buatOrang = async (o: BenihOrang): Promise<OrangUji> => {
    urut++;
    const orang = randomUUIDv7();
    const jabatanId = randomUUIDv7();
    const penugasanId = randomUUIDv7();
    const nomor = String(benih.nomor * 100 + urut).padStart(3, '0');
    const nip =
      o.jenis === 'PEJABAT_NEGARA'
        ? null
        : o.jenis === 'PPPK'
          ? `199505052024211${nomor}`
          : `198501012010011${nomor}`;
    const namaMasuk = nip ?? `walikota.${benih.kode.toLowerCase()}`;
    await sisip('pegawai', {
      instansi_id: id,
      id: orang,
      jenis: o.jenis,
      nip,
      nama: o.nama,
      jenis_kelamin: 'L',
      golongan: o.jenis === 'PNS' ? 'III/c' : null,
      pangkat: o.jenis === 'PNS' ? 'Penata' : null,
    });
    await sisip('jabatan', {
      instansi_id: id,
      id: jabatanId,
      unit_kerja_id: o.unit,
      nama: o.jabatan,
      jenis: o.jenisJabatan,
      memimpin_unit: o.memimpin ?? false,
    });
    await sisip('penugasan', {
      instansi_id: id,
      id: penugasanId,
      pegawai_id: orang,
      jabatan_id: jabatanId,
      jenis: 'DEFINITIF',
      dari: '2025-01-01',
    });
    await sisip('kendali.akun', {
      id: randomUUIDv7(),
      instansi_id: id,
      pegawai_id: orang,
      nama_masuk: namaMasuk,
      sandi_hash: benih.sandiHash,
    });
    return { id: orang, nama: o.nama, nip, namaMasuk, penugasanId, jabatanId, unitId: o.unit };
  };
  const walikota = await buatOrang({
    nama: 'Budi Hartono',
    jenis: 'PEJABAT_NEGARA',
    jabatan: 'Wali Kota',
    jenisJabatan: 'KEPALA_DAERAH',
    unit: kota,
    memimpin: true,
  });
  const kadis = await buatOrang({
    nama: 'Farida Hanum',
    jenis: 'PNS',
    jabatan: 'Kepala Dinas Lingkungan Hidup',
    jenisJabatan: 'JPT_PRATAMA',
    unit: dinas,
    memimpin: true,
  });
  const kabid = await buatOrang({
    nama: 'Rahmat Hidayat',
    jenis: 'PNS',
    jabatan: 'Kepala Bidang Pengelolaan Sampah',
    jenisJabatan: 'ADMINISTRATOR',
    unit: bidang,
    memimpin: true,
  });
  const staf = await buatOrang({
    nama: 'Siti Aminah',
    jenis: 'PNS',
    jabatan: 'Pengelola Persampahan',
    jenisJabatan: 'PELAKSANA',
    unit: bidang,
  });
  const rekan = await buatOrang({
    nama: 'Dewi Lestari',
    jenis: 'PPPK',
    jabatan: 'Pengendali Dampak Lingkungan Ahli Pertama',
    jenisJabatan: 'JF',
    unit: bidang,
  });
  const operator = await buatOrang({
    nama: 'Agus Salim',
    jenis: 'PNS',
    jabatan: 'Pengelola Kepegawaian',
    jenisJabatan: 'PELAKSANA',
    unit: bkpsdm,
  });

  const menilai = (bawahan: OrangUji, penilai: OrangUji) =>
    sisip('penilai', {
      instansi_id: id,
      id: randomUUIDv7(),
      penugasan_id: bawahan.penugasanId,
      penilai_pegawai_id: penilai.id,
      dasar: 'ATASAN_LANGSUNG',
      dari: '2025-01-01',
    });
  await menilai(kadis, walikota);
  await menilai(kabid, kadis);
  await menilai(staf, kabid);
  await menilai(rekan, kabid);
  await menilai(operator, kadis);
  await sisip('peran', {
    instansi_id: id,
    id: randomUUIDv7(),
    pegawai_id: operator.id,
    peran: 'OPERATOR',
    dari: '2025-01-01',
  });

  const buatPeriode = async (
    jenis: string,
    ke: number,
    dari: string,
    sampai: string,
    jendela: [string, string],
  ) => {
    const p = randomUUIDv7();
    await sisip('periode', {
      instansi_id: id,
      id: p,
      tahun: 2026,
      jenis,
      ke,
      dari,
      sampai,
      jendela_dari: jendela[0],
      jendela_sampai: jendela[1],
    });
    return p;
  };
  const triwulan: [string, string, string, string] = [
    await buatPeriode('TRIWULANAN', 1, '2026-01-01', '2026-03-31', ['2026-03-15', '2026-04-10']),
    await buatPeriode('TRIWULANAN', 2, '2026-04-01', '2026-06-30', ['2026-06-15', '2026-07-10']),
    await buatPeriode('TRIWULANAN', 3, '2026-07-01', '2026-09-30', ['2026-09-15', '2026-10-10']),
    await buatPeriode('TRIWULANAN', 4, '2026-10-01', '2026-12-31', ['2026-12-15', '2027-01-10']),
  ];
  const tahunan = await buatPeriode('TAHUNAN', 1, '2026-01-01', '2026-12-31', ['2026-12-20', '2027-01-31']);
  return {
    id,
    unit: { kota, dinas, bidang, bkpsdm },
    walikota,
    kadis,
    kabid,
    staf,
    rekan,
    operator,
    periode: { triwulan, tahunan },
  };
}
