import { randomUUIDv7 } from 'node:crypto';
import type { Rating } from '#rules/enum.ts';
import type { Dunia } from './dunia.ts';
import type { InstansiUji, OrangUji } from './instansi.ts';
import { skpBerlaku } from './kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from './penilaian.ts';

/** A delivered evaluation of the staf with these ratings; hands back its id and the open proposals by form. */
export async function hasilDisampaikan(
  d: Dunia,
  instansi: InstansiUji,
  rating: { hasil: Rating; perilaku: Rating },
  periodeId: string = instansi.periode.triwulan[0],
): Promise<{ evaluasiId: string; usulan: Record<string, string> }> {
  await skpBerlaku(d, instansi, instansi.staf, instansi.kabid);
  await tetapkanCapaian(d, instansi.kadis, instansi.unit.bidang, periodeId);
  const { id } = await evaluasiDitetapkan(d, instansi, {
    pegawai: instansi.staf,
    periodeId,
    ...rating,
    sampaikan: true,
  });
  const kabid = await d.masuk(instansi.kabid);
  const { isi } = wajib(await kabid.get('/tindak-lanjut?lingkup=BAWAHAN'), 200);
  const usulan = Object.fromEntries(isi.map((t: { bentuk: string; id: string }) => [t.bentuk, t.id]));
  return { evaluasiId: id, usulan };
}

/** Somebody more in the agency: a pelaksana without assessor, with an account, and a role where one is named. */
export async function tambahOrang(
  d: Dunia,
  instansi: InstansiUji,
  {
    nama,
    unitId,
    peran,
  }: { nama: string; unitId: string; peran?: 'ADMIN' | 'BKN' | 'PIMPINAN' | 'OPERATOR' },
): Promise<OrangUji> {
  const [id, jabatanId, penugasanId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  const jalankan = (sql: string, ...nilai: unknown[]) => d.pool.query(sql, [instansi.id, ...nilai]);
  const { rows } = await jalankan(
    `select 700 + count(*)::int as urut, min(a.sandi_hash) as sandi from pegawai p
     join kendali.akun a on a.instansi_id = p.instansi_id and a.pegawai_id = p.id where p.instansi_id = $1`,
  );
  const awal = instansi === d.a ? '19870303201503' : '19880303201503';
  const nip = `${awal}1${String(rows[0].urut).padStart(3, '0')}`;
  await jalankan(
    `insert into pegawai (instansi_id, id, jenis, nip, nama, jenis_kelamin) values ($1, $2, 'PNS', $3, $4, 'P')`,
    ...[id, nip, nama],
  );
  await jalankan(
    `insert into jabatan (instansi_id, id, unit_kerja_id, nama, jenis) values ($1, $2, $3, 'Pengelola Layanan', 'PELAKSANA')`,
    ...[jabatanId, unitId],
  );
  await jalankan(
    `insert into penugasan (instansi_id, id, pegawai_id, jabatan_id, jenis, dari) values ($1, $2, $3, $4, 'DEFINITIF', '2025-01-01')`,
    ...[penugasanId, id, jabatanId],
  );
  await jalankan(
    `insert into kendali.akun (instansi_id, id, pegawai_id, nama_masuk, sandi_hash) values ($1, $2, $3, $4, $5)`,
    ...[randomUUIDv7(), id, nip, rows[0].sandi],
  );
  if (peran)
    await jalankan(
      `insert into peran (instansi_id, id, pegawai_id, peran, dari) values ($1, $2, $3, $4, '2025-01-01')`,
      ...[randomUUIDv7(), id, peran],
    );
  return { id, nama, nip, namaMasuk: nip, penugasanId, jabatanId, unitId };
}

export interface KonselingUji {
  id: string;
  konselor: OrangUji;
  /** What only the counsellor may ever read. */
  rahasia: string;
  /** What the counselled person may read, too. */
  pesan: string;
  tempat: string;
}

/** A counselling of the staf under way: told, reported, a counsellor of another unit appointed, one meeting, two records. */
export async function konselingBerjalan(
  d: Dunia,
  instansi: InstansiUji,
  sejakDiberitahu = 'P15D',
): Promise<KonselingUji> {
  const umpanBalikId = await umpanBalikPerilaku(d, instansi);
  const id = randomUUIDv7();
  const pemberitahuan = 'Tiga kali meninggalkan apel tanpa kabar pada bulan ini.';
  wajib(
    await (await d.masuk(instansi.kabid)).post('/konseling', {
      id,
      pegawaiId: instansi.staf.id,
      pemberitahuan,
    }),
    201,
  );
  d.jam.majukan(sejakDiberitahu);
  const [kabid, operator] = [await d.masuk(instansi.kabid), await d.masuk(instansi.operator)];
  wajib(await kabid.post(`/konseling/${id}/laporan`, laporanPerilaku([umpanBalikId])), 201);
  const orang = await tambahOrang(d, instansi, { nama: 'Nurul Fadilah', unitId: instansi.unit.bkpsdm });
  const penunjukan = { konselorId: orang.id, jenis: 'INDEPENDEN' };
  wajib(await operator.post(`/konseling/${id}/konselor`, penunjukan), 201);
  const konselor = await d.masuk(orang);
  const [rahasia, pesan, tempat] = ['rahasia', 'pesan', 'ruang'].map(
    (kata) => `${kata}-${randomUUIDv7()}`,
  ) as [string, string, string];
  wajib(
    await konselor.post(`/konseling/${id}/sesi`, {
      id: randomUUIDv7(),
      tanggal: '2026-04-25',
      mulai: '09:00',
      tempat,
    }),
    201,
  );
  for (const [isi, untukPegawai] of [
    [rahasia, false],
    [pesan, true],
  ] as const)
    wajib(await konselor.post(`/konseling/${id}/catatan`, { id: randomUUIDv7(), isi, untukPegawai }), 201);
  return { id, konselor: orang, rahasia, pesan, tempat };
}

/** B.1.10 as the assessor fills it. */
export function laporanPerilaku(umpanBalikId: string[]) {
  return {
    nilai: ['AKUNTABEL'],
    ekspektasiKhusus: 'Hadir pada setiap apel pagi.',
    uraian: 'Ketidakhadiran tanpa kabar menghambat pembagian armada pada pagi hari.',
    serupa: false,
    tindakan: 'Berbicara empat mata dua kali dan mengatur ulang jadwal piket.',
    umpanBalikId,
  };
}

/** Feedback of the kabid on a value of the staf. */
export async function umpanBalikPerilaku(
  d: Dunia,
  instansi: InstansiUji,
  nilai = 'AKUNTABEL',
): Promise<string> {
  const kabid = await d.masuk(instansi.kabid);
  const id = randomUUIDv7();
  wajib(
    await kabid.post('/umpan-balik', {
      pegawaiId: instansi.staf.id,
      sasaran: [{ id, nilai }],
      sentimen: 'PERLU_PERBAIKAN',
      uraian: 'Saat apel Senin, saya melihat Saudara tidak hadir tanpa kabar.',
    }),
    201,
  );
  return id;
}

/** B.1.6 as the employee fills it. */
export const COACHING_PEGAWAI = {
  jenis: 'COACHING',
  tujuan: [
    {
      indikator: 'Banyaknya rit sampah terangkut',
      baseline: '34 rit',
      target: '40 rit',
      strategi: 'Membagi jadwal angkut per kelurahan',
    },
  ],
  fakta: [
    {
      target: '40 rit',
      progres: '31 rit sampai akhir Maret',
      masalah: 'Dua truk menunggu suku cadang',
      penyebab: 'Pengadaan suku cadang baru selesai bulan depan',
    },
  ],
  peluang: 'Meminjam satu truk dari bidang pertamanan pada hari Selasa dan Kamis.',
};

export const COACHING_PEMBIMBING = {
  jenis: 'COACHING',
  langkah: [
    {
      indikator: 'Banyaknya rit sampah terangkut',
      strategi: 'Pinjam pakai truk disepakati lewat nota dinas',
      sesuaikanSkp: false,
    },
  ],
};

/** B.1.9 as the guide fills it; one competence below "memadai". */
export function evaluasiKompetensi() {
  const manajerial = [
    'Integritas',
    'Kerjasama',
    'Komunikasi',
    'Orientasi pada Hasil',
    'Pelayanan Publik',
    'Pengembangan Diri dan Orang Lain',
    'Mengelola Perubahan',
    'Pengambilan Keputusan',
  ];
  const satu = (rumpun: string, kompetensi: string, nilai = 3) => ({
    rumpun,
    kompetensi,
    nilai,
    alasan: 'Terlihat dari pekerjaan tiga bulan terakhir.',
  });
  return {
    nilai: [
      ...manajerial.map((m) => satu('MANAJERIAL', m, m === 'Orientasi pada Hasil' ? 2 : 3)),
      satu('SOSIO_KULTURAL', 'Perekat dan Pemersatu Bangsa', 4),
      satu('TEKNIS', 'Penyusunan jadwal armada'),
    ],
    rekomendasi: 'Belajar menyusun rencana kerja mingguan bersama rekan yang berpengalaman.',
  };
}

/** Coaching of the staf by the kabid, signed by both. Hands back its id. */
export async function coachingSelesai(
  d: Dunia,
  instansi: InstansiUji,
  tindakLanjutId?: string,
): Promise<string> {
  const [kabid, staf] = [await d.masuk(instansi.kabid), await d.masuk(instansi.staf)];
  const id = randomUUIDv7();
  const rencana = {
    id,
    pegawaiId: instansi.staf.id,
    jenis: 'COACHING',
    tindakLanjutId,
    jadwal: '2026-04-20',
  };
  const { versi } = wajib(await kabid.post('/bimbingan', rencana), 201);
  const isi = wajib(await staf.put(`/bimbingan/${id}/isian-pegawai`, COACHING_PEGAWAI, { versi }), 200);
  wajib(await kabid.put(`/bimbingan/${id}/isian-pembimbing`, COACHING_PEMBIMBING, { versi: isi.versi }), 200);
  wajib(await kabid.post(`/bimbingan/${id}/tanda-tangan`), 201);
  wajib(await staf.post(`/bimbingan/${id}/tanda-tangan`), 201);
  return id;
}

/** B.1.8 with these words beside the nine answers. */
export function umpanBalikBimbingan(catatan: string) {
  return {
    jawaban: Array.from({ length: 9 }, (_, i) => ({ nomor: i + 1, jawaban: i === 5 ? 'TIDAK' : 'YA' })),
    catatan,
  };
}

/** One object of each kind that follows a result, by the noun of its address. */
export async function tindakLanjutMilik(d: Dunia, instansi: InstansiUji): Promise<Record<string, string>> {
  const bimbingan = await coachingSelesai(d, instansi);
  const kabid = await d.masuk(instansi.kabid);
  const pegawaiId = instansi.staf.id;
  const usulan = { id: randomUUIDv7(), pegawaiId, bentuk: 'BIMBINGAN', sebab: 'PIMPINAN' };
  wajib(await kabid.post('/tindak-lanjut', usulan), 201);
  const rencana = {
    id: randomUUIDv7(),
    pegawaiId,
    kompetensi: 'Komunikasi',
    kesenjangan: 'Laporan lisan belum runtut.',
    bentuk: 'MENTORING',
    sampai: '2026-06-30',
    jp: 2,
  };
  wajib(await kabid.post('/rencana-kompetensi', rencana), 201);
  return {
    'tindak-lanjut': usulan.id,
    bimbingan,
    'rencana-kompetensi': rencana.id,
    konseling: (await konselingBerjalan(d, instansi)).id,
  };
}
