import { sql } from 'kysely';
import type { IsianPerjanjian } from '#contract/perjanjian-kinerja.ts';
import type { Perspektif, Polaritas } from '#rules/enum.ts';
import * as matriks from '../../features/matriks/actions.ts';
import * as perjanjian from '../../features/perjanjian-kinerja/actions.ts';
import * as tim from '../../features/tim-kerja/actions.ts';
import type { Orang } from '../orang.ts';
import type { Panggung } from './panggung.ts';

interface HasilJpt {
  id: string;
  uraian: string;
  indikator: {
    uraian: string;
    target: string;
    targetAngka: number;
    satuan: string;
    polaritas: Polaritas;
    perspektif: Perspektif | null;
  }[];
}

const MISI = [
  'Terwujudnya lingkungan kota yang bersih dan sehat',
  'Terwujudnya layanan dasar yang merata dan mudah dijangkau warga',
  'Terwujudnya pemerintahan yang bersih, melayani, dan akuntabel',
] as const;
/** Which goal of the kepala daerah an agency serves, and how far its perjanjian is. The others have still to begin. */
const PERANGKAT = [
  ['SETDA', 2, 'FINAL'],
  ['DLH', 0, 'FINAL'],
  ['DPUPR', 0, 'FINAL'],
  ['DPRKP', 0, 'FINAL'],
  ['DINKES', 1, 'FINAL'],
  ['DIKBUD', 1, 'FINAL'],
  ['DISDUKCAPIL', 1, 'FINAL'],
  ['BKPSDM', 2, 'FINAL'],
  ['BAPPEDA', 2, 'FINAL'],
  ['BPKAD', 2, 'FINAL'],
  ['DISKOMINFO', 2, 'FINAL'],
  ['INSPEKTORAT', 2, 'DRAF'],
] as const;

/** Perjanjian kinerja from the kepala daerah to the heads of agencies, whose SKP answers them. */
export async function perjanjianKinerja(p: Panggung): Promise<void> {
  const [kepala, operator] = [p.cari('INSTANSI', 0), p.cari('BKPSDM.B1', 1)];
  const [mulai, tanda] = [p.hariKerja[2], p.hariKerja[6]];
  if (!kepala || !operator || !mulai || !tanda) return;
  const indikator = (uraian: string, target: number, satuan: string) => ({
    id: p.id(mulai),
    uraian,
    target: `${String(target).replace('.', ',')} ${satuan}`,
    targetAngka: target,
    satuan,
    polaritas: 'MAKSIMALKAN' as const,
    perspektif: null,
  });
  const atas: IsianPerjanjian['sasaran'] = MISI.map((uraian, i) => ({
    id: p.id(mulai),
    uraian,
    indukId: null,
    indikator: [
      [indikator('Indeks kualitas lingkungan hidup', 62.5, 'indeks')],
      [indikator('Indeks pembangunan manusia', 74.8, 'indeks')],
      [indikator('Indeks reformasi birokrasi', 78, 'nilai')],
    ][i]!,
  }));
  await satu(p, operator, kepala, atas, 'FINAL');
  for (const [kode, misi, keadaan] of PERANGKAT) {
    const pimpinan = p.cari(kode, 0);
    if (!pimpinan) continue;
    const hasil = await hasilJpt(p, pimpinan);
    const sasaran = hasil.map((h) => ({
      id: p.id(mulai),
      uraian: h.uraian,
      indukId: atas[misi]!.id,
      indikator: h.indikator.map((i) => ({ ...i, id: p.id(mulai) })),
    }));
    if (sasaran.length === 0) continue;
    await satu(p, operator, pimpinan, sasaran, keadaan);
    await p.tanya(async (tx, instansiId) => {
      for (const [i, h] of hasil.entries())
        await tx
          .updateTable('rhk_versi')
          .set({ sasaran_id: sasaran[i]!.id })
          .where('instansi_id', '=', instansiId)
          .where('rhk_id', '=', h.id)
          .execute();
    });
  }
}

async function satu(
  p: Panggung,
  operator: Orang,
  pimpinan: Orang,
  sasaran: IsianPerjanjian['sasaran'],
  keadaan: 'DRAF' | 'FINAL',
): Promise<void> {
  const [mulai, tanda] = [p.hariKerja[2]!, p.hariKerja[6]!];
  const id = p.id(mulai);
  const saat = (hari: string, menit: number, versi?: number) =>
    p.sebagai(operator, hari, menit, ['OPERATOR'], versi);
  const awal = await perjanjian.buat(saat(mulai, 540), {
    id,
    unitKerjaId: pimpinan.unit.id,
    tahun: p.tahun,
  });
  const nomor = `100.3.7/${String(pimpinan.urut + 11).padStart(3, '0')}/PK/${p.tahun}`;
  const isi = await perjanjian.simpan(saat(mulai, 560, awal.versi), id, { nomor, sasaran });
  if (keadaan === 'FINAL') await perjanjian.finalkan(saat(tanda, 600, isi.versi), id, tanda);
}

/** The results in the SKP in force of the head of an agency. */
function hasilJpt(p: Panggung, o: Orang): Promise<HasilJpt[]> {
  return p.tanya(async (tx, instansiId) => {
    const { rows } = await sql<HasilJpt>`
      select r.rhk_id as id, r.uraian, (select jsonb_agg(jsonb_build_object('uraian', i.uraian, 'target', i.target,
          'targetAngka', i.target_angka, 'satuan', i.satuan, 'polaritas', i.polaritas, 'perspektif', i.perspektif)
          order by i.urutan) from indikator i
          where i.instansi_id = r.instansi_id and i.skp_versi_id = r.skp_versi_id and i.rhk_id = r.rhk_id) as indikator
      from rhk_versi r join skp_versi v on v.instansi_id = r.instansi_id and v.id = r.skp_versi_id
      join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
      where r.instansi_id = ${instansiId} and s.pegawai_id = ${o.id} and s.tahun = ${p.tahun} and v.keadaan = 'DISETUJUI'
      order by r.urutan limit 4`.execute(tx);
    return rows;
  });
}

/** Leaders who lay out who brings which result before the SKP below are agreed. */
export async function matriksPeran(p: Panggung): Promise<void> {
  for (const kode of ['DLH', 'DLH.B1', 'SD.1']) {
    const pemilik = p.cari(kode, 0);
    const hari = p.hariKerja[10];
    if (!pemilik || !hari || pemilik.bawahan.length === 0) continue;
    const k = p.sebagai(pemilik, hari, 600);
    const isi = await matriks.buat(k, { id: p.id(hari), tahun: p.tahun });
    const peran = await peranBawahan(p, pemilik);
    for (const b of isi.baris)
      for (const c of isi.kolom) {
        const milik = peran.find((x) => x.pegawaiId === b.pegawai.pegawaiId && x.pimpinanId === c.rhkId);
        const pertama = isi.kolom.find((x) => x.rhkId === c.rhkId) === c;
        await matriks.isiSel(k, isi.id, p.id(hari), {
          pegawaiId: b.pegawai.pegawaiId,
          indikatorId: c.indikatorId,
          isi: milik && pertama ? 'PERAN' : 'TIDAK_ADA_PERAN',
          peran: milik && pertama ? milik.uraian : '',
          metode: milik && pertama ? 'LANGSUNG_ASPEK' : null,
          targetAngka: null,
          satuan: null,
        });
      }
  }
}

async function peranBawahan(p: Panggung, pemilik: Orang) {
  const { rows } = await p.tanya((tx, instansiId) =>
    sql<{ pegawaiId: string; pimpinanId: string; uraian: string }>`
      select s.pegawai_id as "pegawaiId", r.rhk_pimpinan_id as "pimpinanId", r.uraian
      from rhk_versi r join skp_versi v on v.instansi_id = r.instansi_id and v.id = r.skp_versi_id and v.nomor = 1
      join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
      where r.instansi_id = ${instansiId} and s.tahun = ${p.tahun}
        and s.pegawai_id = any (${pemilik.bawahan.map((b) => b.id)}) and r.rhk_pimpinan_id is not null
      order by s.pegawai_id, r.urutan`.execute(tx),
  );
  return rows;
}

/** A team whose leader assesses nobody, with a member of another agency who waits for the consent of his assessor. */
export async function timKerja(p: Panggung): Promise<void> {
  const [pimpinan, ketua] = [p.cari('DLH', 0), p.cari('DLH.B1', 2)];
  const hari = p.mundur(34);
  if (!pimpinan || !ketua || !hari) return;
  const k = p.sebagai(pimpinan, hari, 560);
  const id = p.id(hari);
  const sampai = `${p.tahun}-12-31`;
  await tim.bentuk(k, {
    id,
    nama: 'Tim Percepatan Bank Sampah Sekolah',
    tujuan:
      'Membentuk bank sampah di sekolah dasar bersama guru dan kelurahan, lalu mendampinginya sampai berjalan.',
    ketuaPegawaiId: ketua.id,
    dari: hari,
    sampai,
  });
  for (const [kode, ke, setuju] of [
    ['DLH.B1', 1, true],
    ['KEL.1.2', 1, true],
    ['SD.1', 1, false],
  ] as const) {
    const anggota = p.cari(kode, ke);
    if (!anggota?.penilai) continue;
    await tim.tambahAnggota(k, id, { pegawaiId: anggota.id, dari: hari, sampai });
    if (setuju && anggota.penilai !== pimpinan)
      await tim.putuskan(p.sebagai(anggota.penilai, hari, 640), id, anggota.id, {
        setuju: true,
        catatan: '',
      });
  }
}
