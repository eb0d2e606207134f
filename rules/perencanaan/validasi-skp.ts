import { NILAI_PERILAKU, type NilaiPerilaku, PERSPEKTIF } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { type Hari, hari, sebelum, sesudah } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  type Temuan,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { LABEL_PERSPEKTIF } from '../label.ts';
import { kataPemeriksa, tingkatKendaliJpt } from '../tables/isi-skp.ts';
import { perilakuKerja } from '../tables/perilaku.ts';
import type { IsiSkp, MasukanSkp } from './bentuk-skp.ts';
import { contohSkp } from './contoh-skp.ts';
import { formulirUntuk, kelompokFormulir } from './formulir.ts';
import { periksaAsalMatriks } from './matriks.ts';
import { type KonteksSkp, periksaRhk } from './periksa-rhk.ts';
import { periksaPerjanjian } from './perjanjian-kinerja.ts';

export interface NilaiValidasiSkp {
  sah: boolean;
}

const dasar = [p6('Pasal 7'), p6('Pasal 8'), p6('Pasal 9'), p6('Pasal 10'), p6('Lampiran II.A')];

/**
 * PermenPANRB 6/2022 Ps 7–12 and L-II.A: may this SKP be submitted and set (V-SKP-01 to 18)? All findings at once:
 * `E-` in `alasan` refuses, `W-` in `peringatan` advises. V-SKP-04 and 09 are read where the perjanjian kinerja and the
 * roles of a matrix are given. Not modelled: V-SKP-03 (a permission), V-SKP-12 (a checklist for people).
 */
export const validasiSkp = buatAturan<MasukanSkp, NilaiValidasiSkp>({
  id: 'validasi-skp',
  judul: 'Kelengkapan dan kesesuaian SKP',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: periksa }]),
  tabel: [perilakuKerja, kataPemeriksa, tingkatKendaliJpt],
  contoh: contohSkp,
});

function periksa(masukan: MasukanSkp, pada: Hari): Hasil<NilaiValidasiSkp> {
  const kedudukan = masukan.kedudukan ?? 'AKTIF';
  if (kedudukan !== 'AKTIF')
    return ditolak([bukanSubjek('/kedudukan', 'Pegawai ini sedang tidak wajib menyusun SKP.')]);
  if (masukan.jenisJabatan === 'KEPALA_DAERAH') {
    return ditolak([bukanSubjek('/jenisJabatan', 'Kepala Daerah bukan pegawai ASN dan tidak menyusun SKP.')]);
  }
  const { skp, jenisJabatan } = masukan;
  const kurang = [
    ...yangKurang(masukan, ['skp', 'jenisJabatan']),
    ...(skp ? yangKurang(skp, ['tahun', 'dari', 'sampai', 'pendekatan'], '/skp') : []),
    ...(skp?.rhk ?? []).flatMap((r, i) => yangKurang(r, ['jenis'], `/skp/rhk/${i}`)),
  ];
  if (!skp || !jenisJabatan || !skp.pendekatan) return kurangData(kurang);

  const pemangku = { jenisJabatan, pimpinanUnitMandiri: masukan.pimpinanUnitMandiri };
  const konteks: KonteksSkp = {
    skp,
    pendekatan: skp.pendekatan,
    kelompok: kelompokFormulir(pemangku),
    jpt: jenisJabatan.startsWith('JPT_'),
    pada,
  };
  const semua = [
    ...periksaRhk(konteks),
    ...(konteks.kelompok === 'PIMPINAN'
      ? periksaPerjanjian(skp, konteks.jpt, masukan.perjanjianKinerja)
      : periksaAsalMatriks(skp, masukan.peranMatriks)),
    ...perspektif(konteks),
    ...perilaku(skp),
    ...lampiran(skp),
    ...pegawai(masukan, skp),
    ...masa(masukan, skp),
  ];
  const formulir = formulirUntuk(pemangku, skp.pendekatan, pada)?.skp ?? '';
  const jejak = {
    peringatan: semua.filter((t) => t.kode.startsWith('W-')),
    langkah: [
      langkah('Formulir', formulir, p6(`Formulir ${formulir}`)),
      langkah(
        'Rencana hasil kerja',
        `${skp.rhk?.length ?? 0}`,
        p6('Lampiran II.A.2.a.1'),
        p6('Lampiran II.A.6'),
      ),
      langkah('Nilai perilaku', `${nilaiAda(skp).size} dari 7`, p6('Pasal 10(3)')),
    ],
  };
  const alasan = semua.filter((t) => t.kode.startsWith('E-'));
  if (kurang.length > 0) return kurangData(kurang, { ...jejak, alasan });
  return alasan.length > 0 ? ditolak(alasan, jejak) : ditetapkan({ sah: true }, jejak);
}

/** V-SKP-05: the SKP of a leader covers the four perspectives; the budget must be there. */
function perspektif({ skp, kelompok }: KonteksSkp): Temuan[] {
  if (kelompok !== 'PIMPINAN') return [];
  const ada = new Set(skp.rhk?.flatMap((r) => r.indikator?.map((i) => i.perspektif) ?? []));
  return PERSPEKTIF.filter((p) => !ada.has(p)).map((p) =>
    p === 'ANGGARAN'
      ? temuan(
          'E-SKP-PERSPEKTIF-ANGGARAN',
          '/skp/rhk',
          'Belum ada indikator berperspektif anggaran. Tambahkan sedikitnya satu.',
        )
      : temuan(
          'W-PERSPEKTIF-LENGKAP',
          '/skp/rhk',
          `Belum ada indikator berperspektif ${LABEL_PERSPEKTIF[p].toLowerCase()}. Sebaiknya keempatnya ada.`,
        ),
  );
}

/** V-SKP-13: seven values, each once. */
function perilaku(skp: IsiSkp): Temuan[] {
  const ada = nilaiAda(skp);
  const semua = skp.perilaku ?? [];
  const hilang = NILAI_PERILAKU.filter((n) => !ada.has(n));
  const ganda = semua.flatMap((p, i) => (semua.findIndex((q) => q.nilai === p.nilai) < i ? [i] : []));
  const pesan = `SKP memuat tujuh nilai perilaku; ${hilang.length} belum ada: ${hilang.join(', ')}.`;
  return [
    ...(hilang.length > 0 ? [temuan('E-PERILAKU-INCOMPLETE', '/skp/perilaku', pesan)] : []),
    ...ganda.map((i) =>
      temuan('E-PERILAKU-GANDA', `/skp/perilaku/${i}`, 'Nilai perilaku ini sudah ada. Hapus salah satunya.'),
    ),
  ];
}

/** V-SKP-14: the annex names resources, accountability and consequences. */
function lampiran({ lampiran: isi }: IsiSkp): Temuan[] {
  const bagian = [
    ['sumberDaya', 'E-SKP-LAMPIRAN-SUMBER-DAYA', 'Tulis dukungan sumber daya yang disepakati.'],
    [
      'pertanggungjawaban',
      'E-SKP-LAMPIRAN-PERTANGGUNGJAWABAN',
      'Tulis skema pertanggungjawaban: seberapa sering dan dengan data apa.',
    ],
    [
      'konsekuensi',
      'E-SKP-LAMPIRAN-KONSEKUENSI',
      'Tulis konsekuensi bila ekspektasi tercapai dan bila tidak.',
    ],
  ] as const;
  return bagian
    .filter(([kunci]) => !isi?.[kunci]?.some((baris) => baris.trim()))
    .map(([kunci, kode, pesan]) => temuan(kode, `/skp/lampiran/${kunci}`, pesan));
}

/** V-SKP-16 and 17: what the person's contract and acting posts ask for. */
function pegawai(masukan: MasukanSkp, skp: IsiSkp): Temuan[] {
  const pppk = masukan.jenisPegawai === 'PPPK' || masukan.jenisPegawai === 'PPPK_PARUH_WAKTU';
  const adaPlt = skp.rhk?.some((r) => r.jenis === 'UTAMA' && r.klasifikasiPlt);
  return [
    ...(pppk && !masukan.perjanjianKerja?.trim()
      ? [
          temuan(
            'W-PPPK-PERJANJIAN',
            '/perjanjianKerja',
            'SKP PPPK juga mengacu pada perjanjian kerja. Cantumkan nomornya.',
          ),
        ]
      : []),
    ...(masukan.pltDalamPeriode && !adaPlt
      ? [
          temuan(
            'W-PLT-RHK',
            '/skp/rhk',
            'Ada penugasan Plt./Plh. dalam periode ini. Tambahkan RHK utama untuk penugasan itu.',
          ),
        ]
      : []),
  ];
}

/** V-SKP-18: inside one calendar year and the assignment, beside no other SKP of the same assignment. */
function masa({ penugasan, skpLain }: MasukanSkp, skp: IsiSkp): Temuan[] {
  if (!skp.dari || !skp.sampai) return [];
  const [dari, sampai] = [hari(skp.dari), hari(skp.sampai)];
  const hasil: Temuan[] = [];
  const tambah = (kode: string, jalur: string, pesan: string) => hasil.push(temuan(kode, jalur, pesan));
  if (sebelum(sampai, dari))
    tambah('E-SKP-PERIODE', '/skp/sampai', 'Akhir periode lebih awal daripada awalnya.');
  if (skp.tahun && (dari.year !== skp.tahun || sampai.year !== skp.tahun)) {
    tambah('E-SKP-PERIODE-TAHUN', '/skp/tahun', `Periode SKP harus di dalam tahun ${skp.tahun}.`);
  }
  const diLuar =
    penugasan &&
    (sebelum(dari, hari(penugasan.dari)) || (penugasan.sampai && sesudah(sampai, hari(penugasan.sampai))));
  if (diLuar)
    tambah(
      'E-SKP-PERIODE-PENUGASAN',
      '/skp/dari',
      'Periode SKP harus di dalam masa penugasan pada jabatan ini.',
    );
  if (skpLain?.some((lain) => !sebelum(sampai, hari(lain.dari)) && !sesudah(dari, hari(lain.sampai)))) {
    tambah(
      'E-SKP-PERIODE-TUMPANG',
      '/skp/dari',
      'Sudah ada SKP lain untuk penugasan ini pada masa yang sama.',
    );
  }
  return hasil;
}

function nilaiAda(skp: IsiSkp): Set<NilaiPerilaku> {
  return new Set(skp.perilaku?.flatMap((p) => p.nilai ?? []));
}

function bukanSubjek(jalur: string, pesan: string): Temuan {
  return temuan('E-NOT-SUBJECT', jalur, `${pesan} (PermenPANRB 6/2022, Lampiran II.C.8)`);
}
