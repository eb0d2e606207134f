import type { IsiPerpindahan } from '#contract/perpindahan.ts';
import { catatGangguan } from '../../features/gangguan/actions.ts';
import { catatPerpindahan, isiCatatanPenilai } from '../../features/perpindahan/actions.ts';
import { saat } from '../kalender.ts';
import type { Panggung } from './panggung.ts';

const KOSONG = {
  dasar: null,
  jabatanId: null,
  penilaiPegawaiId: null,
  penggantiPegawaiId: null,
  menilaiUnit: false,
  sampai: null,
  studi: null,
  hasilStudi: null,
} as const;

async function catat(
  p: Panggung,
  hari: string,
  isi: Partial<IsiPerpindahan> & Pick<IsiPerpindahan, 'pegawaiId' | 'jenis' | 'tanggal'>,
) {
  const operator = p.cari('BKPSDM.B1', 1);
  if (!operator) return null;
  return catatPerpindahan(p.sebagai(operator, hari, 610, ['OPERATOR']), {
    ...KOSONG,
    id: p.id(hari),
    ...isi,
  });
}

/** A move between agencies this month: the assessor before has written what he saw. */
export async function mutasi(p: Panggung): Promise<void> {
  const [o, tujuan] = [p.cari('KEL.1.2', 2), p.cari('DLH.B1', 2)];
  const [hari, tulis] = [p.mundur(2), p.mundur(1)];
  if (!o?.penilai || !tujuan?.penilai || !hari || !tulis || o.mulai >= hari) return;
  const ada = await catat(p, hari, {
    pegawaiId: o.id,
    jenis: 'MUTASI',
    tanggal: hari,
    dasar: `SK Wali Kota Nomor 800.1.3.1/214/BKPSDM/${p.tahun}`,
    jabatanId: tujuan.jabatan.id,
    penilaiPegawaiId: tujuan.penilai.id,
  });
  const diminta = ada?.catatan.find((c) => c.diisiPada === null);
  if (diminta)
    await isiCatatanPenilai(
      p.sebagai(o.penilai, tulis, 600),
      diminta.id,
      'Tertib dan dapat diandalkan. Pendataan warga selesai sebelum waktunya; laporan bulanan perlu lebih rinci.',
    );
}

/** A head of a part who stands in for the head of the agency while he is away. */
export async function pelaksanaTugas(p: Panggung): Promise<void> {
  const [o, kosong] = [p.cari('BKPSDM.B1', 0), p.cari('BKPSDM', 0)];
  const hari = p.mundur(9);
  if (!o || !kosong || !hari) return;
  await catat(p, hari, {
    pegawaiId: o.id,
    jenis: 'PLH_MULAI',
    tanggal: hari,
    dasar: `Surat Perintah Nomor 800.1.11/57/BKPSDM/${p.tahun}`,
    jabatanId: kosong.jabatan.id,
    penilaiPegawaiId: kosong.penilai?.id ?? null,
  });
}

/** Study leave that begins next month; it is carried out on its day. */
export async function tugasBelajar(p: Panggung): Promise<void> {
  const o = p.cari('PKM.1', 2);
  const hari = p.mundur(6);
  if (!o?.penilai || !hari || o.jenis !== 'PNS') return;
  const mulai = Temporal.PlainDate.from(p.hariKerja.at(-1)!).add({ months: 1 }).with({ day: 1 });
  await catat(p, hari, {
    pegawaiId: o.id,
    jenis: 'TUGAS_BELAJAR_MULAI',
    tanggal: mulai.toString(),
    dasar: `SK Wali Kota Nomor 800.1.4.1/98/BKPSDM/${p.tahun}`,
    studi: {
      perguruanTinggi: 'Universitas Sultan Ageng Tirtayasa',
      program: 'Magister Kesehatan Masyarakat',
      jenjang: 'LANJUT_DALAM_NEGERI',
      akreditasi: 'A',
      rencanaSelesai: mulai.add({ years: 2 }).subtract({ days: 1 }).toString(),
    },
  });
}

/** One outage during working hours, written down by the admin the day after. */
export async function gangguan(p: Panggung): Promise<void> {
  const admin = p.cari('BKPSDM.B1', 2);
  const [hari, esok] = [p.mundur(30), p.mundur(29)];
  if (!admin || !hari || !esok) return;
  await catatGangguan(p.sebagai(admin, esok, 500, ['ADMIN']), {
    id: p.id(esok),
    mulai: saat(hari, 9 * 60),
    selesai: saat(hari, 15 * 60 + 30),
    alasan: 'Gangguan jaringan pusat data kota; layanan tidak dapat dibuka dari semua perangkat daerah.',
  });
}
