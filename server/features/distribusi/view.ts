import type { AlasanSebaran, KelompokRuang, OrangRuang, RuangKurva, Sebaran } from '#contract/distribusi.ts';
import type { Predikat } from '#rules/enum.ts';
import { halanganPenetapanDistribusi } from '#rules/penilaian/penetapan-distribusi.ts';
import { predikat as aturanPredikat } from '#rules/penilaian/predikat.ts';
import type { OrangDinilai } from '../evaluasi/read.ts';
import { hitungJumlah, kurvaUntuk, perluAlasan, sebaranDari } from './hitung.ts';
import type { BarisAlasan } from './queries.ts';
import {
  basi,
  dapatDigeser,
  dariBaris,
  type Kelompok,
  type Pasangan,
  pasanganKini,
  type Ruang,
} from './ruang.ts';

/** The day and the settings a spread is judged by. */
export type Saat = Pick<Ruang, 'pada' | 'profil'>;

/** The room as its owner sees it: now, and as the draft would have it. */
export function presentasi(ruang: Ruang): RuangKurva {
  const { kelompok, simulasi, periode, pada, profil } = ruang;
  const capaian = ruang.capaianSendiri?.predikat ?? null;
  const semua = kelompok.flatMap((x) => x.populasi.dihitung);
  const gabungan =
    ruang.lingkup === 'KALIBRASI'
      ? {
          capaian: ruang.capaianSendiri,
          kurva: kurvaUntuk(capaian, pada),
          kini: sebaranDari(capaian, hitungJumlah(semua.map((o) => o.predikat!)), pada, profil),
          percobaan: ruang.pergeseran.length > 0 ? sebaranPercobaan(ruang, semua, capaian) : null,
        }
      : null;
  const bisa = semua.some(dapatDigeser) && !periode.ditutup;
  return {
    periode: { id: periode.id, nama: periode.nama },
    lingkup: ruang.lingkup,
    lingkupTersedia: ruang.lingkupTersedia,
    kelompok: kelompok.map((x) => kelompokRuang(ruang, x)),
    gabungan,
    orang: kelompok.flatMap((x) => x.orang.map((o) => orangRuang(ruang, x, o))),
    simulasi: simulasi ? { id: simulasi.id, versi: simulasi.versi, diubahPada: simulasi.diubah_pada } : null,
    kemampuan: [
      ...(bisa ? ['distribusi.simulasikan'] : []),
      ...(simulasi ? ['distribusi.buang'] : []),
      ...(simulasi && ruang.pergeseran.length > 0 && bisa ? ['distribusi.tetapkan'] : []),
      ...(ruang.lingkup === 'PENILAI' && kelompok.some((x) => perluAlasan(kini(ruang, x)))
        ? ['distribusi.beri-alasan']
        : []),
      ...(halanganPenetapanDistribusi(faktaPenetapan(ruang)).length === 0 ? ['distribusi.cetak'] : []),
    ],
  };
}

/** What the rule asks before the format may be made, with the achievement and the spread it would print. */
export function faktaPenetapan(ruang: Ruang) {
  const semua = ruang.kelompok.flatMap((x) => x.populasi.dihitung);
  const milik = ruang.lingkup === 'KALIBRASI' ? ruang.capaianSendiri : (ruang.kelompok[0]?.capaian ?? null);
  const jumlah = hitungJumlah(semua.map((o) => o.predikat!));
  return {
    milik,
    sebaran: sebaranDari(milik?.predikat ?? null, jumlah, ruang.pada, ruang.profil),
    capaian: milik?.predikat ?? null,
    dihitung: semua.length,
    sementara: semua.filter((o) => o.sementara).length,
    belumDinilai: ruang.kelompok.reduce((n, x) => n + x.populasi.belumDinilai.length, 0),
    percobaan: ruang.pergeseran.length,
  };
}

/** How a group is spread now. */
export function kini(ruang: Saat, { capaian, populasi }: Kelompok): Sebaran {
  const jumlah = hitungJumlah(populasi.dihitung.map((o) => o.predikat!));
  return sebaranDari(capaian?.predikat ?? null, jumlah, ruang.pada, ruang.profil);
}

/** How a group would be spread if the draft were real. */
export function sesudahPercobaan(ruang: Ruang, { capaian, populasi }: Kelompok): Sebaran {
  return sebaranPercobaan(ruang, populasi.dihitung, capaian?.predikat ?? null);
}

/** The reason that stands beside a group's spread. */
export function alasanSebaran(a: BarisAlasan | undefined, { pola }: Sebaran): AlasanSebaran | null {
  if (!a) return null;
  return {
    alasan: a.alasan,
    oleh: { id: a.oleh_pegawai_id, nama: a.nama },
    pada: a.dibuat_pada,
    mencakup: pola.peringatan.every((p) => a.kode.includes(p.kode)),
  };
}

function kelompokRuang(ruang: Ruang, x: Kelompok): KelompokRuang {
  const sebaran = kini(ruang, x);
  const alasanUnit = alasanSebaran(x.alasan, sebaran);
  const bergerak = ruang.pergeseran.some((g) => x.orang.some((o) => o.pihak.pegawaiId === g.pegawai_id));
  return {
    penilai: x.penilai,
    capaian: x.capaian,
    kurva: kurvaUntuk(x.capaian?.predikat ?? null, ruang.pada),
    kini: sebaran,
    percobaan: bergerak ? sesudahPercobaan(ruang, x) : null,
    belumDinilai: x.populasi.belumDinilai.length,
    dikecualikan: x.populasi.dikecualikan,
    alasanUnit,
    unitKerja: x.unit,
  };
}

function sebaranPercobaan(
  ruang: Ruang,
  orang: readonly OrangDinilai[],
  capaian: Parameters<typeof sebaranDari>[0],
): Sebaran {
  const jumlah = hitungJumlah(
    orang.map((o) => {
      const g = ruang.pergeseran.find((b) => b.pegawai_id === o.pihak.pegawaiId);
      return g && dapatDigeser(o) ? predikatPasangan(ruang, dariBaris(g).ke) : o.predikat!;
    }),
  );
  return sebaranDari(capaian, jumlah, ruang.pada, ruang.profil);
}

function orangRuang(ruang: Ruang, { penilai, populasi }: Kelompok, o: OrangDinilai): OrangRuang {
  const { pegawaiId, nama, jabatan } = o.pihak;
  const dihitung = populasi.dihitung.includes(o);
  const g = ruang.pergeseran.find((b) => b.pegawai_id === pegawaiId);
  return {
    pegawai: { id: pegawaiId, nama, jabatan },
    penilaiId: penilai.id,
    evaluasiId: o.evaluasiId,
    keadaan: o.keadaan,
    rating: pasanganKini(o),
    predikat: o.predikat,
    dihitung,
    dapatDigeser: dihitung && dapatDigeser(o) && !ruang.periode.ditutup,
    percobaan: g
      ? {
          ...dariBaris(g),
          predikat: predikatPasangan(ruang, dariBaris(g).ke),
          alasan: g.alasan,
          basi: basi(o, g),
        }
      : null,
  };
}

function predikatPasangan({ pada }: Ruang, pasangan: Pasangan): Predikat {
  return aturanPredikat.jawab(pasangan, pada).nilai!.predikat;
}
