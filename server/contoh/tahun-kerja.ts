import type { CapaianEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { GudangBerkas } from '../ports/berkas.ts';
import type { Acak } from './acak.ts';
import { peranTokoh } from './adegan/penilaian.ts';
import { type AktivitasContoh, aktivitasSetahun, hariPemeriksaan } from './aktivitas-contoh.ts';
import { hariKerjaAntara } from './kalender.ts';
import type { Orang, Penduduk } from './orang.ts';
import type { Pemuat } from './pemuat.ts';
import { nilaiPeriode, type PeriodeContoh, realisasiPeriode, umpanBalikPeriode } from './penilaian-contoh.ts';
import { type RhkAtasan, type SkpContoh, susunSkp } from './skp-contoh.ts';
import { tanamDialog } from './tanam-dialog.ts';
import {
  type JalanEvaluasi,
  tanamAktivitas,
  tanamBukti,
  tanamEvaluasi,
  tanamRealisasi,
  tanamUmpanBalik,
} from './tanam-kerja.ts';
import { type CapaianContoh, tanamCapaian, tanamPeriode } from './tanam-organisasi.ts';
import { type NasibSkp, tanamRevisi, tanamSkp } from './tanam-skp.ts';
import { tanamTindakLanjut } from './tanam-tindak-lanjut.ts';

export interface LingkupTahun {
  a: Acak;
  p: Pemuat;
  berkas: GudangBerkas;
  penduduk: Penduduk;
  /** The day the sample stands at. */
  sampai: string;
  /** Activities of one person at most. */
  aktivitasMaks: number;
}

const BUKTI_MAKS = 240;
/** Working days after which a signed result is reported and past the days of an objection. */
const HARI_SAMPAI_FINAL = 20;

/**
 * Makes the work of one person after the other, leaders first, from last year's SKP to today's activities. What a leader
 * planned is remembered for those below; nothing else grows with the number of people.
 */
export function siapkanTahun({ a, p, berkas, penduduk, sampai, aktivitasMaks }: LingkupTahun) {
  const { instansiId } = penduduk;
  const tahun = Number(sampai.slice(0, 4));
  const pendekatan = penduduk.daerah.jenis === 'KOTA' ? 'KUANTITATIF' : 'KUALITATIF';
  const semuaHari = hariKerjaAntara(`${tahun - 1}-01-02`, `${tahun + 1}-01-31`);
  const hariTahun = (t: number) => semuaHari.filter((h) => h.startsWith(String(t)));
  const hariKerja = hariTahun(tahun).filter((h) => h <= sampai);
  const diperiksa = hariPemeriksaan(semuaHari);
  const periode = tanamPeriode(p, a.cabang('periode'), instansiId, sampai);
  const dinilai = periode.flatMap((w) => jadwal(w, semuaHari, sampai));
  const capaian = new Map<PeriodeContoh, Map<Orang['unit'], CapaianContoh>>();
  for (const { periode: w, capaianPada } of dinilai)
    capaian.set(w, tanamCapaian(p, a.cabang(`capaian ${w.id}`), penduduk, w, capaianPada));
  const pelapor = penduduk.orang.find((o) => o.formasi.unit === 'BKPSDM.B1' && o.formasi.ke === 1) ?? null;
  const rhkLalu = new Map<Orang, RhkAtasan>();
  const rhkKini = new Map<Orang, { rhk: RhkAtasan; berlaku: boolean }>();
  const langkahSejak = Temporal.PlainDate.from(sampai).subtract({ days: 45 }).toString();
  let bukti = 0;

  async function satuOrang(o: Orang): Promise<void> {
    if (o.jenis === 'PEJABAT_NEGARA' || !o.penilai) return;
    const ao = a.cabang(`kerja ${o.urut}`);
    const lama = o.mulai < `${tahun - 1}-01-02`;
    if (lama) await tahunLalu(ao.cabang('lalu'), o);
    const atasan = rhkKini.get(o.penilai);
    const skp = susunSkp(ao, o, tahun, pendekatan, atasan?.rhk ?? [], atasan ? !atasan.berlaku : false);
    const nasib = nasibSkp(ao, o);
    tanamSkp(p, ao, instansiId, o, skp, nasib);
    if (o.bawahan.length > 0) rhkKini.set(o, { rhk: ringkas(skp), berlaku: nasib.ditetapkan !== null });
    const berlaku = nasib.ditetapkan ? skp : null;
    const l = { hariKerja, diperiksa, sampai, maks: aktivitasMaks };
    const aktivitas = aktivitasSetahun(ao, o, berlaku, nasib.ditetapkan, l);
    tanamAktivitas(p, ao, instansiId, o, berlaku, aktivitas, langkahSejak);
    // the assessor's people are planted with the organisation, before anybody's year
    tanamDialog(p, ao.cabang('dialog'), instansiId, o, hariKerja);
    const dibina = ao.cabang('tindak lanjut');
    if (o.formasi.unit === 'DLH.B1' || dibina.kira(0.08))
      tanamTindakLanjut(p, dibina, instansiId, o, hariKerja);
    if (!berlaku) return;
    for (const d of dinilai)
      if (d.periode.tahun === tahun) await satuPeriode(ao, o, berlaku, nasib.ditetapkan!, d, aktivitas);
    const acuan = o.formasi.unit === 'DLH.B1' && o.formasi.ke === 2;
    if (!o.formasi.memimpin && hariKerja.length > 60 && (acuan || ao.kira(0.025)))
      tanamRevisi(p, ao, instansiId, o, skp, hariKerja.at(-6)!, hariKerja.at(-3)!);
  }

  async function tahunLalu(ao: Acak, o: Orang): Promise<void> {
    const skp = susunSkp(ao, o, tahun - 1, pendekatan, rhkLalu.get(o.penilai!) ?? [], false);
    const { dibuat, diajukan, ditetapkan } = hariSkp(ao, o, hariTahun(tahun - 1));
    const keadaan = sampai > `${tahun}-03-16` ? 'DIARSIPKAN' : 'DISETUJUI';
    tanamSkp(p, ao, instansiId, o, skp, { keadaan, dibuat, diajukan, ditetapkan });
    if (o.bawahan.length > 0) rhkLalu.set(o, ringkas(skp));
    const d = dinilai.find((x) => x.periode.tahun < tahun);
    if (d) await satuPeriode(ao, o, skp, ditetapkan!, d, []);
  }

  /** Nearly everybody agreed in January; newcomers are still at it, and one head keeps his people waiting. */
  function nasibSkp(ao: Acak, o: Orang): NasibSkp {
    const hari = hariSkp(ao, o, hariTahun(tahun));
    if (o.mulai >= `${tahun}-01-02`) {
      const sejak = hariKerja.filter((h) => h >= o.mulai);
      const acuan = o.formasi.unit === 'DLH.B1';
      const nasib = acuan ? 0 : ao.pecahan();
      const keadaan = nasib < 0.6 ? 'DIAJUKAN' : nasib < 0.85 ? 'DRAF' : 'DIKEMBALIKAN';
      const dibuat = sejak.at(-15) ?? o.mulai;
      return {
        keadaan,
        dibuat,
        diajukan: keadaan === 'DRAF' ? null : (sejak.at(-4) ?? dibuat),
        ditetapkan: null,
      };
    }
    if (o.formasi.unit === 'DLH.B2' && o.formasi.memimpin)
      return { keadaan: 'DRAF', dibuat: hari.dibuat, diajukan: null, ditetapkan: null };
    if (hari.ditetapkan! <= sampai) return { keadaan: 'DISETUJUI', ...hari };
    if (hari.diajukan <= sampai) return { ...hari, keadaan: 'DIAJUKAN', ditetapkan: null };
    return { keadaan: 'DRAF', dibuat: hari.dibuat, diajukan: null, ditetapkan: null };
  }

  async function satuPeriode(
    ao: Acak,
    o: Orang,
    skp: SkpContoh,
    ditetapkanSkp: string,
    d: Jadwal,
    aktivitas: readonly AktivitasContoh[],
  ): Promise<void> {
    const w = d.periode;
    const realisasi = realisasiPeriode(ao, o, skp, w, ao.pilih(d.menulis));
    if (bukti < BUKTI_MAKS && w.tahun === tahun && realisasi[0] && (o.urut < 40 || ao.kira(0.15))) {
      const nama = `foto-kegiatan-${w.nama.toLowerCase().replaceAll(' ', '-')}.jpg`;
      realisasi[0].bukti.push(await tanamBukti(p, ao, berkas, instansiId, o, nama, realisasi[0].dibuatPada));
      bukti++;
    }
    tanamRealisasi(p, instansiId, o, skp, w, realisasi);
    const umpanBalik = umpanBalikPeriode(ao, o, skp, d.menulis);
    tanamUmpanBalik(p, instansiId, o, w, umpanBalik);
    const terakhir = dinilai.findLast((x) => x.periode.tahun === tahun) === d;
    const biasa = jalanEvaluasi(ao, d, pelapor, sampai);
    const jalan = biasa && terakhir ? jalanTokoh(o, biasa, hariKerja) : biasa;
    const unitPenilai = o.penilai!.unit;
    const capaianUnit = capaian.get(w)!;
    const milik = capaianUnit.get(unitPenilai);
    if (!jalan || !milik) return;
    const capaianPenilai: CapaianEvaluasi = {
      unitKerjaId: unitPenilai.id,
      unitKerja: unitPenilai.nama,
      predikat: milik.predikat,
      tahun: w.tahun,
      sumber: 'PERIODE_INI',
      dasar: milik.dasar,
    };
    const atasan = w.tahun === tahun ? rhkKini.get(o.penilai!)?.rhk : rhkLalu.get(o.penilai!);
    const penilaian = nilaiPeriode(ao, o, skp, {
      periode: w,
      ditetapkanSkp,
      realisasi,
      umpanBalik,
      aktivitas: aktivitas.filter((x) => x.tanggal >= w.dari && x.tanggal <= w.sampai),
      capaian: capaianPenilai,
      capaianSendiri: o.formasi.memimpin ? (capaianUnit.get(o.unit)?.predikat ?? null) : null,
      tanggal: jalan.ditetapkan,
      rhkAtasan: atasan ?? [],
    });
    tanamEvaluasi(p, ao, instansiId, o, penilaian, jalan);
  }

  const tahunIni = dinilai.map((d) => d.periode).filter((w) => w.tahun === tahun);
  return { satuOrang, dinilai: tahunIni };
}

interface Jadwal {
  periode: PeriodeContoh;
  capaianPada: string;
  /** Days on which people wrote what they realised and gave feedback. */
  menulis: string[];
  /** Days on which assessors decide: inside the window, after the period and the achievement. */
  menetapkan: string[];
  terlambat: string[];
}

/** The timetable of a period whose window has opened by `sampai`. */
function jadwal(periode: PeriodeContoh, hariKerja: readonly string[], sampai: string): Jadwal[] {
  const sesudah = hariKerja.filter((h) => h > periode.sampai);
  const capaianPada = sesudah[0];
  if (!capaianPada || capaianPada > sampai) return [];
  const menulis =
    periode.jenis === 'TAHUNAN'
      ? hariKerja.filter((h) => h > periode.jendelaDari && h <= periode.sampai)
      : hariKerja.filter((h) => h > periode.jendelaDari && h <= periode.sampai).slice(-9);
  const menetapkan = sesudah.filter((h) => h > capaianPada && h <= periode.jendelaSampai);
  const terlambat = sesudah.filter((h) => h > periode.jendelaSampai).slice(0, 60);
  return [{ periode, capaianPada, menulis, menetapkan, terlambat }];
}

/** A few people wait at a step for what is played with them afterwards. */
function jalanTokoh(o: Orang, jalan: JalanEvaluasi, hariKerja: readonly string[]): JalanEvaluasi {
  const peran = peranTokoh(o);
  if (!peran) return jalan;
  const [disampaikan, diterima] = [hariKerja.at(-7)!, hariKerja.at(-5)!];
  if (peran !== 'keberatanBerjalan') return { ...jalan, keadaan: 'DINILAI' };
  return disampaikan > jalan.ditetapkan ? { ...jalan, keadaan: 'DITERIMA', disampaikan, diterima } : jalan;
}

function jalanEvaluasi(ao: Acak, d: Jadwal, pelapor: Orang | null, sampai: string): JalanEvaluasi | null {
  const tahunan = d.periode.jenis === 'TAHUNAN';
  // nobody may decide once the window is over; a few deliver weeks after it
  const telat = !tahunan && d.terlambat.length > 0 && ao.kira(0.05);
  const semua = [...d.menetapkan, ...d.terlambat];
  const i = ao.bulat(0, d.menetapkan.length - 1);
  const ke = (n: number) => semua[Math.min(semua.length - 1, i + n)]!;
  const tunda = telat ? d.menetapkan.length + ao.bulat(0, 14) : 0;
  const [ditetapkan, disampaikan, diterima] = [ke(0), ke(tunda + ao.bulat(0, 1)), ke(tunda + ao.bulat(2, 7))];
  if (ditetapkan > sampai) return null;
  const dasar = { ditetapkan, disampaikan, diterima, pelapor };
  const baru = semua.filter((h) => h > ditetapkan && h <= sampai).length < 12;
  if (baru && ao.kira(0.15)) return { ...dasar, keadaan: 'DINILAI' };
  if (disampaikan > sampai || (baru && ao.kira(0.1))) return { ...dasar, keadaan: 'DITETAPKAN' };
  if (diterima > sampai || (baru && ao.kira(0.1))) return { ...dasar, keadaan: 'DISAMPAIKAN' };
  const hariSejak = semua.filter((h) => h > diterima && h <= sampai).length;
  const dilaporkan = tahunan ? sampai > `${d.periode.tahun + 1}-03-16` : hariSejak >= HARI_SAMPAI_FINAL;
  return { ...dasar, keadaan: dilaporkan ? 'FINAL' : 'DITERIMA' };
}

/** Working days of January on which an SKP is made, handed in and set; leaders earlier than those below. */
function hariSkp(ao: Acak, o: Orang, hariKerja: readonly string[]) {
  const ke = Math.min(19, o.jenjang * 4 - 1 + ao.bulat(0, 3));
  return {
    dibuat: hariKerja[Math.max(0, ke - 3)]!,
    diajukan: hariKerja[Math.max(0, ke - ao.bulat(0, 2))]!,
    ditetapkan: hariKerja[ke]! as string | null,
  };
}

function ringkas(skp: SkpContoh): RhkAtasan {
  return skp.rhk.map(({ id, tema, uraian, indikator }) => ({
    id,
    tema,
    uraian,
    indikator: indikator.map((i) => (i.target ? `${i.uraian} (${i.target})` : i.uraian)),
  }));
}
