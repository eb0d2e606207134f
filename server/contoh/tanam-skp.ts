import type { KeadaanSkp } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { validasiSkp } from '#rules/perencanaan/validasi-skp.ts';
import type { Acak } from './acak.ts';
import { saat } from './kalender.ts';
import type { Orang } from './orang.ts';
import type { Pemuat } from './pemuat.ts';
import type { RhkContoh, SkpContoh } from './skp-contoh.ts';

/** How far an SKP has come, with the days on which it came there. */
export interface NasibSkp {
  keadaan: KeadaanSkp;
  dibuat: string;
  diajukan: string | null;
  ditetapkan: string | null;
}

const versiAturan = (tanggal: string): string => validasiSkp.jawab({}, hari(tanggal)).versi ?? '';

/** Writes one SKP with its first version, its contents, its steps and the plan under each RHK. */
export function tanamSkp(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  o: Orang,
  skp: SkpContoh,
  n: NasibSkp,
): void {
  const ditetapkan = n.ditetapkan;
  p.tambah('skp', {
    instansi_id,
    id: skp.id,
    pegawai_id: o.id,
    penugasan_id: o.penugasanId,
    tahun: skp.tahun,
    dari: skp.dari,
    sampai: skp.sampai,
    dibuat_pada: saat(n.dibuat, 500),
  });
  p.tambah('rhk', ...skp.rhk.map((r) => ({ instansi_id, id: r.id, skp_id: skp.id })));
  tanamVersi(p, instansi_id, o, skp, { ...n, id: skp.versiId, nomor: 1, rhk: skp.rhk });
  for (const r of skp.rhk)
    for (const [urutan, aksi] of r.aksi.entries())
      p.tambah('rencana_aksi', {
        instansi_id,
        id: aksi.id,
        skp_id: skp.id,
        rhk_id: r.id,
        urutan,
        uraian: aksi.uraian,
        triwulan: aksi.triwulan,
        dibuat_pada: saat(ditetapkan ?? n.dibuat, 840),
      });
  langkah(p, a, instansi_id, o, skp, skp.versiId, n);
}

interface Versi extends NasibSkp {
  id: string;
  nomor: number;
  rhk: readonly RhkContoh[];
}

function tanamVersi(p: Pemuat, instansi_id: string, o: Orang, skp: SkpContoh, v: Versi): void {
  p.tambah('skp_versi', {
    instansi_id,
    id: v.id,
    skp_id: skp.id,
    nomor: v.nomor,
    keadaan: v.keadaan,
    pendekatan: skp.pendekatan,
    penilai_pegawai_id: v.diajukan ? (o.penilai?.id ?? null) : null,
    perjanjian_kerja: skp.perjanjianKerja,
    dibuka_penilai_pada:
      v.ditetapkan || v.keadaan === 'DIKEMBALIKAN' ? saat(v.ditetapkan ?? v.diajukan!, 545) : null,
    ditetapkan_pada: v.ditetapkan,
    versi_aturan: v.ditetapkan ? versiAturan(v.ditetapkan) : null,
    versi: v.ditetapkan ? 3 : v.diajukan ? 2 : 1,
    dibuat_pada: saat(v.dibuat, 500),
    diubah_pada: saat(v.ditetapkan ?? v.diajukan ?? v.dibuat, 550),
  });
  for (const [urutan, r] of v.rhk.entries()) {
    p.tambah('rhk_versi', {
      instansi_id,
      skp_versi_id: v.id,
      rhk_id: r.id,
      urutan,
      jenis_usulan: r.jenis,
      jenis: v.ditetapkan ? r.jenis : null,
      uraian: r.uraian,
      rhk_pimpinan_id: r.pimpinanId,
      rhk_pimpinan_teks: r.pimpinanTeks,
      penugasan_dari: r.penugasanDari,
      metode_cascading: r.metode,
    });
    for (const [ke, i] of r.indikator.entries())
      p.tambah('indikator', {
        instansi_id,
        skp_versi_id: v.id,
        id: i.id,
        rhk_id: r.id,
        urutan: ke,
        uraian: i.uraian,
        target: i.target,
        target_angka: i.targetAngka,
        satuan: i.satuan,
        aspek: i.aspek,
        perspektif: i.perspektif,
        polaritas: i.polaritas,
      });
  }
  p.tambah(
    'skp_perilaku',
    ...skp.ekspektasi.map(({ nilai, khusus }) => ({
      instansi_id,
      skp_versi_id: v.id,
      nilai,
      ekspektasi_khusus: khusus,
    })),
  );
  const bagian = [
    ['SUMBER_DAYA', skp.lampiran.sumberDaya],
    ['PERTANGGUNGJAWABAN', skp.lampiran.pertanggungjawaban],
    ['KONSEKUENSI', skp.lampiran.konsekuensi],
  ] as const;
  for (const [nama, isi] of bagian)
    for (const [urutan, uraian] of isi.entries())
      p.tambah('skp_lampiran', { instansi_id, skp_versi_id: v.id, bagian: nama, urutan, uraian });
}

/** Writes a second version that adds one result and waits for the assessor, while the first stays in force. */
export function tanamRevisi(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  o: Orang,
  skp: SkpContoh,
  dibuat: string,
  diajukan: string,
): void {
  const id = a.id(Date.parse(saat(dibuat, 500)));
  const asal = skp.rhk[0]!;
  const baru: RhkContoh = {
    ...asal,
    id: a.id(Date.parse(saat(dibuat, 505))),
    jenis: 'TAMBAHAN',
    uraian: `Tersusunnya panduan singkat pekerjaan ${o.unit.nama} bagi pegawai baru`,
    indikator: [
      {
        ...asal.indikator[0]!,
        id: a.id(Date.parse(saat(dibuat, 505))),
        uraian: 'Panduan yang dipakai pegawai baru',
        target: skp.pendekatan === 'KUANTITATIF' ? '1 panduan' : '',
        targetAngka: 1,
        satuan: 'panduan',
        polaritas: 'MAKSIMALKAN',
      },
    ],
    aksi: [],
  };
  const n: NasibSkp = { keadaan: 'DIAJUKAN', dibuat, diajukan, ditetapkan: null };
  p.tambah('rhk', { instansi_id, id: baru.id, skp_id: skp.id });
  tanamVersi(p, instansi_id, o, skp, { ...n, id, nomor: 2, rhk: [...skp.rhk, baru] });
  peristiwa(p, a, instansi_id, skp, id, o.id, dibuat, 500, 'REVISI', 'DISETUJUI', 'DRAF');
  peristiwa(p, a, instansi_id, skp, id, o.id, diajukan, 550, 'AJUKAN', 'DRAF', 'DIAJUKAN');
  kabari(p, a, instansi_id, o, skp, diajukan);
}

function langkah(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  o: Orang,
  skp: SkpContoh,
  versiId: string,
  n: NasibSkp,
): void {
  const catat = (
    oleh: string,
    tanggal: string,
    menit: number,
    nama: string,
    dari: string | null,
    ke: string,
    catatan?: string,
  ) => peristiwa(p, a, instansi_id, skp, versiId, oleh, tanggal, menit, nama, dari, ke, catatan);
  const penilai = o.penilai?.id ?? o.id;
  catat(o.id, n.dibuat, 500, 'BUAT', null, 'DRAF');
  if (!n.diajukan) return;
  catat(o.id, n.diajukan, 530, 'AJUKAN', 'DRAF', 'DIAJUKAN');
  if (n.keadaan === 'DIAJUKAN') kabari(p, a, instansi_id, o, skp, n.diajukan);
  if (n.keadaan === 'DIKEMBALIKAN') {
    const catatan = 'Target RHK pertama perlu disesuaikan dengan sisa masa kerja tahun ini.';
    catat(penilai, n.diajukan, 545, 'BUKA', 'DIAJUKAN', 'DIAJUKAN');
    catat(penilai, n.diajukan, 560, 'KEMBALIKAN', 'DIAJUKAN', 'DIKEMBALIKAN', catatan);
  }
  if (!n.ditetapkan) return;
  catat(penilai, n.ditetapkan, 545, 'BUKA', 'DIAJUKAN', 'DIAJUKAN');
  catat(penilai, n.ditetapkan, 550, 'SETUJUI', 'DIAJUKAN', 'DISETUJUI');
  if (n.keadaan !== 'DIARSIPKAN') return;
  const akhir = `${skp.tahun + 1}-01-04`;
  catat(penilai, akhir, 480, 'TUTUP', 'DISETUJUI', 'DITUTUP');
  catat(penilai, `${skp.tahun + 1}-03-16`, 600, 'ARSIPKAN', 'DITUTUP', 'DIARSIPKAN');
}

function peristiwa(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  skp: SkpContoh,
  skp_versi_id: string,
  oleh: string,
  tanggal: string,
  menit: number,
  nama: string,
  dari: string | null,
  ke: string,
  catatan?: string,
): void {
  const pada = saat(tanggal, menit);
  p.tambah('skp_peristiwa', {
    instansi_id,
    id: a.id(Date.parse(pada)),
    skp_id: skp.id,
    skp_versi_id,
    peristiwa: nama,
    dari,
    ke,
    oleh_pegawai_id: oleh,
    catatan: catatan ?? null,
    versi_aturan: versiAturan(tanggal),
    pada,
  });
}

function kabari(p: Pemuat, a: Acak, instansi_id: string, o: Orang, skp: SkpContoh, tanggal: string): void {
  if (!o.penilai) return;
  const dibuat_pada = saat(tanggal, 551);
  p.tambah('pemberitahuan', {
    instansi_id,
    id: a.id(Date.parse(dibuat_pada)),
    pegawai_id: o.penilai.id,
    jenis: 'skp.diajukan',
    isi: { skpId: skp.id, tahun: skp.tahun, olehPegawaiId: o.id, nama: o.nama },
    tautan: `/skp-bawahan/${skp.id}`,
    dibuat_pada,
  });
}
