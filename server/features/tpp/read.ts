import type { DaftarKetentuanTpp, PotonganTpp, TppPegawai } from '#contract/tpp.ts';
import { produktivitasMenit } from '#rules/aktivitas/produktivitas.ts';
import { predikatTerbaru } from '#rules/ip-asn/fakta.ts';
import { hari } from '#rules/kernel/hari.ts';
import { bobotTpp, potonganLazim } from '#rules/tables/tpp.ts';
import { tpp } from '#rules/tpp/tpp.ts';
import { hitungHariKerja, kalender } from '#rules/waktu/hari-kerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { menitDiverifikasi } from '../aktivitas/read.ts';
import { predikatTahunan } from '../evaluasi/read.ts';
import { identitas, liburAntara, mingguKerja, profilInstansi } from '../organisasi/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import { pastikanPembaca } from '../riwayat/read.ts';
import { bolehMenetapkan, pastikanPengelola } from './policy.ts';
import * as queries from './queries.ts';

/** The agency's rules on TPP and a table to begin with; for operators. */
export function daftarKetentuan(k: Konteks): Promise<DaftarKetentuanTpp> {
  return baca(k, (tx) => muatKetentuan(tx, k));
}

/** The same inside a running transaction, after a change. */
export async function muatKetentuan(tx: TransaksiInstansi, k: Konteks): Promise<DaftarKetentuanTpp> {
  pastikanPengelola(k);
  const menetapkan = await bolehMenetapkan(tx, k);
  const baris = await queries.ketentuanTpp(tx, k.pelaku.instansiId);
  const bobot = bobotTpp.pada(hariIni(k)).nilai;
  return {
    isi: baris.map((b) => ({ ...b, kemampuan: menetapkan ? ['tpp.batalkan-ketentuan'] : [] })),
    usulan: {
      bobotProduktivitas: bobot.produktivitas,
      bobotDisiplin: bobot.disiplin,
      sumberProduktivitas: 'PREDIKAT',
      menitPerHari: null,
      produktivitasPredikat: {},
      kelas: [],
      potongan: potonganLazim.pada(hariIni(k)).nilai.map((p) => ({
        ...p,
        pasal: null,
        tidakMasuk: p.kode === queries.KODE_TIDAK_MASUK,
      })),
    },
    kemampuan: menetapkan ? ['tpp.tetapkan-ketentuan'] : [],
  };
}

/** Deductions of a month in the operator's units, withdrawn ones too. */
export function daftarPotongan(k: Konteks, bulan: string): Promise<{ isi: PotonganTpp[] }> {
  return baca(k, (tx) => muatPotongan(tx, k, bulan));
}

/** The same inside a running transaction, after a change. */
export async function muatPotongan(
  tx: TransaksiInstansi,
  k: Konteks,
  bulan: string,
): Promise<{ isi: PotonganTpp[] }> {
  pastikanPengelola(k);
  const { instansiId } = k.pelaku;
  const lingkup = await lingkupPegawai(tx, k);
  const { awal, akhir } = batasBulan(bulan);
  const baris = await queries.potonganAntara(tx, instansiId, awal, akhir);
  const nip = baris.flatMap((b) => b.nip ?? []);
  const unit = await queries.pegawaiMenurutNip(tx, instansiId, nip, hariIni(k).toString());
  return {
    isi: baris
      .filter((b) => lingkup === 'SEMUA' || lingkup.includes(unit.get(b.nip ?? '')?.unit ?? ''))
      .map((b) => ({
        id: b.id,
        pegawai: { id: b.pegawai_id, nama: b.nama, nip: b.nip },
        tanggal: b.tanggal,
        kode: b.kode,
        keterangan: b.keterangan,
        dibatalkan: b.dibatalkan_pada ? { pada: b.dibatalkan_pada, alasan: b.alasan_batal ?? '' } : null,
        kemampuan: b.dibatalkan_pada ? [] : ['tpp.batalkan-potongan'],
      })),
  };
}

/**
 * Why a person's TPP of a month is what it is: gross by class, productivity and where it comes from, each deduction with
 * its day and article. For the person and the operator. Month of today when none is named.
 */
export function tppPegawai(k: Konteks, pegawaiId: string, diminta?: string): Promise<TppPegawai> {
  return baca(k, async (tx) => {
    await pastikanPembaca(tx, k, pegawaiId, ['OPERATOR']);
    const { instansiId } = k.pelaku;
    const kini = hariIni(k);
    const bulan = diminta ?? kini.toPlainYearMonth().toString();
    const { awal, akhir } = batasBulan(bulan);
    const pada = akhir < kini.toString() ? hari(akhir) : kini;
    const orang = await identitas(tx, instansiId, pegawaiId, pada.toString());
    if (!orang) throw tidakDitemukan('Jabatan pegawai pada bulan itu');
    const kelas = await queries.kelasJabatan(tx, instansiId, orang.jabatanId);
    const ketentuan = (await queries.ketentuanTpp(tx, instansiId)).find((t) => t.dari <= akhir);
    const isi = ketentuan?.isi;
    const jenis = new Map(isi?.potongan.map((p) => [p.kode, p]));
    const potongan = (await queries.potonganAntara(tx, instansiId, awal, akhir, pegawaiId)).flatMap((b) => {
      const j = jenis.get(b.kode);
      return j ? [{ ...j, tanggal: b.tanggal, keterangan: b.keterangan }] : [];
    });
    const menit =
      isi?.sumberProduktivitas === 'MENIT' && isi.menitPerHari
        ? await menitBulan(tx, k, pegawaiId, bulan, isi.menitPerHari)
        : null;
    const tetap = (await predikatTahunan(tx, instansiId, [pegawaiId])).filter((p) => p.tetap);
    const predikat =
      isi?.sumberProduktivitas === 'PREDIKAT' ? predikatTerbaru(tetap, pada.year - 2) : undefined;
    const persen =
      menit && isi?.menitPerHari
        ? produktivitasMenit(menit.diverifikasi, isi.menitPerHari, menit.hariKerja)
        : null;
    const jawaban = tpp.jawab(
      {
        kotor: isi?.kelas.find((b) => b.kelas === kelas)?.kotor ?? null,
        produktivitas: persen === null ? null : persen / 100,
        predikat: predikat?.predikat ?? null,
        potonganDisiplin: potongan.map((p) => p.persen),
      },
      pada,
      isi
        ? {
            bobotProduktivitas: isi.bobotProduktivitas,
            bobotDisiplin: isi.bobotDisiplin,
            produktivitasPredikat: isi.produktivitasPredikat,
          }
        : {},
    );
    return {
      pegawai: { id: pegawaiId, nama: orang.nama, jabatan: orang.jabatan, unitKerja: orang.unitKerja },
      bulan,
      kelas,
      ketentuan: ketentuan ? { dari: ketentuan.dari, dasar: ketentuan.dasar } : null,
      produktivitas: {
        sumber: isi?.sumberProduktivitas ?? null,
        predikat: predikat?.predikat ?? null,
        tahunPredikat: predikat?.tahun ?? null,
        menit,
      },
      potongan: potongan.map((p, i) => ({
        tanggal: p.tanggal,
        kode: p.kode,
        uraian: p.uraian,
        persen: p.persen,
        rupiah: jawaban.nilai?.rincian.potongan[i]?.rupiah ?? null,
        pasal: p.pasal,
        keterangan: p.keterangan,
      })),
      jawaban,
    };
  });
}

/** Days of a person recorded as deductions that count as absence without a valid reason. */
export async function tanggalTidakMasuk(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  dari: string,
  sampai: string,
): Promise<string[]> {
  const ketentuan = await queries.ketentuanTpp(tx, instansiId);
  const baris = await queries.potonganAntara(tx, instansiId, dari, sampai, pegawaiId);
  return baris
    .filter((b) => {
      const isi = ketentuan.find((t) => t.dari <= b.tanggal)?.isi;
      return isi?.potongan.some((p) => p.kode === b.kode && p.tidakMasuk);
    })
    .map((b) => b.tanggal);
}

async function menitBulan(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  bulan: string,
  menitPerHari: number,
) {
  const { instansiId } = k.pelaku;
  const { awal, akhir } = batasBulan(bulan);
  const profil = await profilInstansi(tx, instansiId, akhir);
  const libur = await liburAntara(tx, instansiId, awal, akhir);
  const kemarin = hari(awal).subtract({ days: 1 });
  const hariKerja = hitungHariKerja(kemarin, hari(akhir), kalender(libur, mingguKerja(profil)));
  return {
    diverifikasi: await menitDiverifikasi(tx, instansiId, pegawaiId, bulan),
    wajib: menitPerHari * hariKerja,
    hariKerja,
  };
}

function batasBulan(bulan: string): { awal: string; akhir: string } {
  const awal = hari(`${bulan}-01`);
  return { awal: awal.toString(), akhir: awal.with({ day: awal.daysInMonth }).toString() };
}
