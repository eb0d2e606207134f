import type { PredikatOrganisasi } from '#rules/enum.ts';
import { periodeTahun } from '#rules/waktu/periode.ts';
import { namaPeriode } from '../features/periode/read.ts';
import type { Acak } from './acak.ts';
import { LIBUR, saat } from './kalender.ts';
import type { Orang, Penduduk, UnitBerid } from './orang.ts';
import type { Pemuat } from './pemuat.ts';
import type { PeriodeContoh } from './penilaian-contoh.ts';

/** Writes settings, holidays, units, posts, people, assignments, assessors and roles. */
export function tanamOrganisasi(p: Pemuat, a: Acak, d: Penduduk, tahun: number): void {
  const instansi_id = d.instansiId;
  const awal = saat(`${tahun - 1}-01-02`, 480);
  const profil = { pendekatan: d.daerah.jenis === 'KOTA' ? 'KUANTITATIF' : 'KUALITATIF' };
  p.tambah('pengaturan_instansi', { instansi_id, profil, diubah_pada: awal });
  p.tambah('hari_libur', ...LIBUR.map((l) => ({ instansi_id, ...l })));
  for (const [urutan, u] of d.unit.entries())
    p.tambah('unit_kerja', {
      instansi_id,
      id: u.id,
      induk_id: u.indukId,
      kode: u.kode,
      nama: u.nama,
      jenis: u.jenis,
      urutan,
      dari: '2021-01-01',
    });
  for (const j of d.jabatan)
    p.tambah('jabatan', {
      instansi_id,
      id: j.id,
      unit_kerja_id: j.unit.id,
      nama: j.nama,
      jenis: j.jenis,
      jenjang: j.jenjang,
      kelas: j.kelas,
      memimpin_unit: j.memimpin,
      unit_mandiri: j.mandiri,
    });
  for (const o of d.orang) tanamOrang(p, a, instansi_id, o, awal);
  for (const [o, peran] of pemegangPeran(d))
    p.tambah('peran', {
      instansi_id,
      id: a.id(Date.parse(awal)),
      pegawai_id: o.id,
      peran,
      dari: `${tahun - 1}-01-01`,
    });
}

function tanamOrang(p: Pemuat, a: Acak, instansi_id: string, o: Orang, awal: string): void {
  p.tambah('pegawai', {
    instansi_id,
    id: o.id,
    jenis: o.jenis,
    nip: o.nip,
    nama: o.nama,
    golongan: o.golongan,
    pangkat: o.pangkat,
    jenis_kelamin: o.jenisKelamin,
    tanggal_lahir: o.lahir,
    dibuat_pada: awal,
  });
  p.tambah('penugasan', {
    instansi_id,
    id: o.penugasanId,
    pegawai_id: o.id,
    jabatan_id: o.jabatan.id,
    jenis: 'DEFINITIF',
    dari: o.mulai,
    dasar: `Keputusan ${o.unit.kode}/${o.urut + 1}/${o.mulai.slice(0, 4)}`,
  });
  if (o.penilai)
    p.tambah('penilai', {
      instansi_id,
      id: a.id(Date.parse(awal) + o.urut),
      penugasan_id: o.penugasanId,
      penilai_pegawai_id: o.penilai.id,
      dasar: o.dasarPenilai,
      dari: o.mulai,
    });
}

function pemegangPeran(d: Penduduk): [Orang, 'OPERATOR' | 'PIMPINAN' | 'ADMIN'][] {
  const cari = (unit: string, ke: number) =>
    d.orang.find((o) => o.formasi.unit === unit && o.formasi.ke === ke);
  const semua = [
    [cari('INSTANSI', 0), 'PIMPINAN'],
    [cari('SETDA', 0), 'PIMPINAN'],
    [cari('BKPSDM.B1', 1), 'OPERATOR'],
    [cari('BKPSDM.B1', 2), 'ADMIN'],
  ] as const;
  return semua.flatMap(([o, peran]): [Orang, 'OPERATOR' | 'PIMPINAN' | 'ADMIN'][] => (o ? [[o, peran]] : []));
}

/** The annual period of the year before, closed, and those of the year the sample stands in. */
export function tanamPeriode(p: Pemuat, a: Acak, instansi_id: string, sampai: string): PeriodeContoh[] {
  const tahun = Number(sampai.slice(0, 4));
  const semua = [
    ...periodeTahun(tahun - 1, 'TRIWULANAN').filter((w) => w.jenis === 'TAHUNAN'),
    ...periodeTahun(tahun, 'TRIWULANAN'),
  ].map((w): PeriodeContoh => {
    const jenis = w.jenis as PeriodeContoh['jenis'];
    return {
      id: a.id(Date.UTC(tahun, 0, 1)),
      jenis,
      tahun: w.tahun,
      ke: w.ke,
      nama: namaPeriode(w.tahun, jenis, w.ke),
      dari: w.dari.toString(),
      sampai: w.sampai.toString(),
      jendelaDari: w.jendela.dari.toString(),
      jendelaSampai: w.jendela.sampai.toString(),
    };
  });
  for (const w of semua) {
    const tutup = w.tahun < tahun && sampai > `${tahun}-03-16`;
    p.tambah('periode', {
      instansi_id,
      id: w.id,
      tahun: w.tahun,
      jenis: w.jenis,
      ke: w.ke,
      dari: w.dari,
      sampai: w.sampai,
      jendela_dari: w.jendelaDari,
      jendela_sampai: w.jendelaSampai,
      ditutup_pada: tutup ? saat(`${tahun}-03-16`, 600) : null,
    });
  }
  return semua;
}

export interface CapaianContoh {
  predikat: PredikatOrganisasi;
  dasar: string;
}

/** The achievement of every unit that has a head, set by the leader above on one day after the period. */
export function tanamCapaian(
  p: Pemuat,
  a: Acak,
  d: Penduduk,
  periode: PeriodeContoh,
  tanggal: string,
): Map<UnitBerid, CapaianContoh> {
  const hasil = new Map<UnitBerid, CapaianContoh>();
  const menurutId = new Map(d.unit.map((u) => [u.id, u]));
  for (const u of d.unit) {
    if (!u.pimpinan) continue;
    const nasib = a.pecahan() * 0.7 + u.pimpinan.mutu * 0.3;
    const predikat = nasib > 0.8 ? 'ISTIMEWA' : nasib < 0.08 ? 'BUTUH_PERBAIKAN' : 'BAIK';
    const persen = { ISTIMEWA: a.bulat(103, 109), BAIK: a.bulat(92, 101), BUTUH_PERBAIKAN: a.bulat(78, 88) };
    const dasar = `Rata-rata capaian indikator perjanjian kinerja ${persen[predikat]} persen sampai dengan ${periode.nama}.`;
    let induk = u.indukId ? menurutId.get(u.indukId) : undefined;
    while (induk && !induk.pimpinan) induk = induk.indukId ? menurutId.get(induk.indukId) : undefined;
    hasil.set(u, { predikat, dasar });
    p.tambah('capaian_organisasi', {
      instansi_id: d.instansiId,
      id: a.id(Date.parse(saat(tanggal, 560))),
      unit_kerja_id: u.id,
      periode_id: periode.id,
      predikat,
      dasar,
      ditetapkan_oleh: (induk?.pimpinan ?? u.pimpinan).id,
      ditetapkan_pada: saat(tanggal, 600),
    });
  }
  return hasil;
}
