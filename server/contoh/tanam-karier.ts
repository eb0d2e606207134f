import { JENJANG_JF, jenjangAngkaKredit } from '#rules/tables/angka-kredit.ts';
import { potonganLazim } from '#rules/tables/tpp.ts';
import type { Acak } from './acak.ts';
import { saat } from './kalender.ts';
import type { Orang, Penduduk } from './orang.ts';
import type { Pemuat } from './pemuat.ts';

const TINGKAT = { S2: 'S2', S1: 'S1_D4', D3: 'D3', SMA: 'D2_D1_SMA' } as const;
const KOTOR_TERENDAH = 1_450_000;
const KOTOR_PER_KELAS = 620_000;

/**
 * The record beside work of a sample agency, a rule on TPP with productivity by predikat, and last month's deductions:
 * what career pages show. Nothing of it is a real agency's number.
 */
export function tanamKarier(p: Pemuat, a: Acak, d: Penduduk, sampai: string): void {
  const operator = d.orang.find((o) => o.formasi.unit === 'BKPSDM.B1' && o.formasi.ke === 1) ?? d.orang[1];
  if (!operator) return;
  const hari = Temporal.PlainDate.from(sampai);
  for (const o of d.orang)
    if (o.jenis !== 'PEJABAT_NEGARA') tanamRiwayat(p, a, d.instansiId, o, operator, hari);
  const dari = `${hari.year - 1}-01-01`;
  p.tambah('tpp_ketentuan', {
    instansi_id: d.instansiId,
    id: a.id(Date.parse(dari)),
    dari,
    dasar: `Peraturan kepala daerah (rekaan) Nomor 7 Tahun ${hari.year - 2}`,
    isi: {
      bobotProduktivitas: 60,
      bobotDisiplin: 40,
      sumberProduktivitas: 'PREDIKAT',
      menitPerHari: null,
      produktivitasPredikat: {
        SANGAT_BAIK: 1,
        BAIK: 1,
        BUTUH_PERBAIKAN: 0.8,
        KURANG: 0.5,
        SANGAT_KURANG: 0.25,
      },
      kelas: Array.from({ length: 17 }, (_, i) => ({
        kelas: i + 1,
        kotor: KOTOR_TERENDAH + KOTOR_PER_KELAS * i,
      })),
      potongan: potonganLazim.pada(hari).nilai.map((l) => ({
        ...l,
        pasal: null,
        tidakMasuk: l.kode === 'TIDAK_MASUK',
      })),
    },
    ditetapkan_oleh: operator.id,
    ditetapkan_pada: saat(dari, 480),
  });
  for (const o of d.orang)
    if (o.jenis !== 'PEJABAT_NEGARA') tanamPotongan(p, a, d.instansiId, o, operator, hari);
}

function tanamRiwayat(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  o: Orang,
  operator: Orang,
  hari: Temporal.PlainDate,
): void {
  const catat = (
    jenis: string,
    isi: { kode?: string; tanggal: string; sampai?: string; nilai?: number; uraian: string; nomor?: string },
  ) =>
    p.tambah('riwayat', {
      instansi_id,
      id: a.id(Date.parse(isi.tanggal)),
      pegawai_id: o.id,
      jenis,
      kode: isi.kode ?? null,
      tanggal: isi.tanggal,
      sampai: isi.sampai ?? null,
      nilai: isi.nilai ?? null,
      uraian: isi.uraian,
      nomor: isi.nomor ?? null,
      dicatat_oleh: operator.id,
      dicatat_pada: saat(hari.toString(), 480),
    });
  const lalu = (maks: number) => hari.subtract({ days: a.bulat(20, maks) }).toString();
  catat('PENDIDIKAN', {
    kode: TINGKAT[o.formasi.profesi.pendidikan],
    tanggal: o.mulai,
    uraian: `Ijazah ${o.formasi.profesi.pendidikan} menurut berkas kepegawaian`,
  });
  if (a.kira(0.85))
    catat('DIKLAT', {
      kode: 'TEKNIS',
      tanggal: lalu(330),
      nilai: a.pilih([8, 12, 20, 24, 32]),
      uraian: 'Bimbingan teknis bidang tugas, BPSDM Provinsi',
    });
  if (a.kira(0.8))
    catat('DIKLAT', { kode: 'SEMINAR', tanggal: lalu(650), nilai: 4, uraian: 'Seminar pelayanan publik' });
  const diklat =
    o.jabatan.jenis === 'JF' ? 'FUNGSIONAL' : o.jabatan.jenis === 'PELAKSANA' ? null : 'KEPEMIMPINAN';
  if (diklat && a.kira(0.85))
    catat('DIKLAT', {
      kode: diklat,
      tanggal: lalu(1800),
      nilai: 120,
      uraian: `Pelatihan ${diklat.toLowerCase()} sesuai jabatan`,
    });
  if (o.jenis === 'PNS' && o.golongan)
    catat('PANGKAT', {
      kode: o.golongan,
      tanggal: `${hari.year - a.bulat(1, 4)}-${a.pilih(['04', '10'])}-01`,
      uraian: o.pangkat ?? 'Pangkat terakhir',
    });
  const jenjang = JENJANG_JF.find((j) => j === o.jabatan.jenjang?.toUpperCase().replace(' ', '_'));
  if (o.jabatan.jenis === 'JF' && jenjang) {
    const tabel = jenjangAngkaKredit.pada(hari).nilai[jenjang];
    catat('JENJANG_JF', {
      kode: jenjang,
      tanggal: o.mulai,
      // credit up to the year before last; the last annual predikat adds its own
      sampai: `${hari.year - 2}-12-31`,
      nilai: Math.round(tabel.pangkat * (0.4 + a.pecahan()) * 100) / 100,
      uraian: o.jabatan.nama,
    });
  }
  if (a.kira(0.55))
    catat('POTENSI', {
      tanggal: lalu(500),
      nilai: Math.round((45 + 50 * (0.5 * o.mutu + 0.5 * a.pecahan())) * 10) / 10,
      uraian: 'Pusat penilaian kompetensi provinsi',
    });
  if (a.kira(0.012))
    catat('HUKUMAN', {
      kode: 'TEGURAN_LISAN',
      tanggal: lalu(900),
      uraian: 'Tidak masuk kerja tanpa alasan yang sah',
      nomor: `800/${a.bulat(10, 99)}/BKPSDM`,
    });
}

function tanamPotongan(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  o: Orang,
  operator: Orang,
  hari: Temporal.PlainDate,
): void {
  if (!a.kira(0.35)) return;
  const kode = ['TERLAMBAT_30', 'TERLAMBAT_30', 'TERLAMBAT_60', 'TIDAK_APEL'];
  const tanggal = new Set(Array.from({ length: a.bulat(1, 3) }, () => a.bulat(1, 24)));
  for (const mundur of tanggal) {
    const kejadian = hari.subtract({ days: mundur });
    if (kejadian.dayOfWeek > 5) continue;
    p.tambah('tpp_potongan', {
      instansi_id,
      id: a.id(Date.parse(kejadian.toString()) + o.urut),
      pegawai_id: o.id,
      tanggal: kejadian.toString(),
      kode: kejadian.dayOfWeek === 1 ? 'TIDAK_APEL' : a.pilih(kode.slice(0, 3)),
      keterangan: null,
      dicatat_oleh: operator.id,
      dicatat_pada: saat(hari.toString(), 500),
    });
  }
}
