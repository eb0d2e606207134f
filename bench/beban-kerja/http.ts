import { randomUUIDv7 } from 'node:crypto';
import { bebani, type Permintaan, type Ukuran } from '../beban.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { SQL_LANTAI } from '../sql-lantai.ts';

export interface BebanKerja {
  jelas: string;
  /** The worst pass must reach it, as in design 6. */
  gerbang: string;
  sambungan: number[];
  terang(sambungan: number, detik: number): Promise<Ukuran>;
  lantai(sambungan: number, detik: number): Promise<Ukuran>;
}

const HARI = Temporal.Now.plainDateISO('Asia/Jakarta').toString();
const BULAN = HARI.slice(0, 7);
const [AWAL, AKHIR] = [
  `${BULAN}-01`,
  Temporal.PlainDate.from(HARI).add({ months: 1 }).with({ day: 1 }).subtract({ days: 1 }).toString(),
];

/** Every HTTP workload, by its name on the command line. Each prepares its own rows. */
export const bebanKerjaHttp: Record<string, (l: Lingkungan) => Promise<BebanKerja>> = {
  'aktivitas-tulis': async (l) => {
    const acak = () => l.ramai[Math.floor(Math.random() * l.ramai.length)]!;
    return {
      jelas:
        'POST /aktivitas oleh 2.000 orang: diperiksa aturan, dicatat dalam audit dan rekap, tahan mati sebelum dijawab; lantai: satu INSERT',
      gerbang: '≥ 0,4',
      sambungan: [16, 64],
      terang: (n, detik) => bebani(l.terang, n, detik, () => tulisTerang(acak().kuki)),
      lantai: (n, detik) =>
        bebani(l.lantai, n, detik, () =>
          keLantai('tulis', [
            l.instansi.id,
            HARI,
            randomUUIDv7(),
            acak().id,
            l.instansi.staf.unitId,
            1,
            URAIAN,
          ]),
        ),
    };
  },

  'aktivitas-titik': async (l) => {
    const kuki = await l.masuk(l.instansi.staf.namaMasuk);
    const id = await tanamAktivitas(l, l.instansi.staf.id, 200);
    const pilih = () => id[Math.floor(Math.random() * id.length)]!;
    return {
      jelas: 'GET /aktivitas/{tanggal}/{id}: satu aktivitas sendiri',
      gerbang: '≥ 0,5',
      sambungan: [16],
      terang: (n, detik) => bebani(l.terang, n, detik, () => ambil(kuki, `/aktivitas/${HARI}/${pilih()}`)),
      lantai: (n, detik) =>
        bebani(l.lantai, n, detik, () => keLantai('titik', [l.instansi.id, HARI, pilih()])),
    };
  },

  'aktivitas-daftar': async (l) => {
    const kuki = await l.masuk(l.instansi.rekan.namaMasuk);
    await tanamAktivitas(l, l.instansi.rekan.id, 200);
    return {
      jelas: 'GET /aktivitas?batas=50: aktivitas sendiri bulan ini',
      gerbang: '≥ 0,5',
      sambungan: [16],
      terang: (n, detik) =>
        bebani(l.terang, n, detik, () => ambil(kuki, `/aktivitas?dari=${AWAL}&sampai=${AKHIR}&batas=50`)),
      lantai: (n, detik) =>
        bebani(l.lantai, n, detik, () =>
          keLantai('daftar', [l.instansi.id, l.instansi.rekan.id, AWAL, AKHIR]),
        ),
    };
  },

  'unit-dasbor': async (l) => {
    const kuki = await l.masuk(l.instansi.kabid.namaMasuk);
    await tanamAktivitas(l, l.instansi.rekan.id, 1000);
    return {
      jelas:
        'GET /unit-kerja/{id}/rekap: sebulan satu unit dari rekap; lantai: GROUP BY atas sedikitnya 1.000 baris',
      gerbang: '≥ 2',
      sambungan: [16],
      terang: (n, detik) =>
        bebani(l.terang, n, detik, () =>
          ambil(
            kuki,
            `/unit-kerja/${l.instansi.unit.bidang}/rekap?tahun=${BULAN.slice(0, 4)}&bulan=${Number(BULAN.slice(5))}`,
          ),
        ),
      lantai: (n, detik) =>
        bebani(l.lantai, n, detik, () =>
          keLantai('dasbor', [l.instansi.id, l.instansi.unit.bidang, AWAL, AKHIR]),
        ),
    };
  },
};

const URAIAN = 'Memeriksa timbunan sampah di titik pantau kelurahan';

function tulisTerang(kuki: string): Permintaan {
  return {
    cara: 'POST',
    jalur: '/api/v1/aktivitas',
    status: 201,
    kepala: () => ({ cookie: kuki, 'idempotency-key': randomUUIDv7() }),
    badan: () =>
      JSON.stringify({
        id: randomUUIDv7(),
        tanggal: HARI,
        kategori: 'UMUM',
        menit: 1,
        uraian: URAIAN,
        kirim: true,
      }),
  };
}

function ambil(kuki: string, jalur: string): Permintaan {
  return { cara: 'GET', jalur: `/api/v1${jalur}`, status: 200, kepala: () => ({ cookie: kuki }) };
}

function keLantai(nama: keyof typeof SQL_LANTAI, nilai: unknown[]): Permintaan {
  return { cara: 'POST', jalur: `/${nama}`, status: 200, badan: () => JSON.stringify(nilai) };
}

/** Rows straight into the table, for reads to find; returns their ids. */
async function tanamAktivitas(l: Lingkungan, pegawaiId: string, jumlah: number): Promise<string[]> {
  const id = Array.from({ length: jumlah }, () => randomUUIDv7());
  await l.pool.query(
    `insert into aktivitas (instansi_id, tanggal, id, pegawai_id, unit_kerja_id, kategori, menit, uraian, keadaan, dikirim_pada)
     select $1, $2, id, $3, $4, 'UMUM', 1, $5, 'DIKIRIM', now() from unnest($6::uuid[]) id`,
    [l.instansi.id, HARI, pegawaiId, l.instansi.unit.bidang, URAIAN, id],
  );
  await l.pool.query('analyze aktivitas');
  return id;
}
