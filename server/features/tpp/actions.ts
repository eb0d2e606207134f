import type { RincianMasalah } from '#contract/masalah.ts';
import type { DaftarKetentuanTpp, KetentuanTppBaru, PotonganTpp, PotonganTppBaru } from '#contract/tpp.ts';
import { rapikanNip } from '#rules/identitas/nip.ts';
import { tpp } from '#rules/tpp/tpp.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import { pastikanMenetapkan, pastikanPengelola } from './policy.ts';
import * as queries from './queries.ts';
import { muatKetentuan, muatPotongan } from './read.ts';

/** Sets the agency's rule from a day on; the one before stays in force until then. Weights are judged by rule `tpp`. */
export function tetapkanKetentuan(k: Konteks, isian: KetentuanTppBaru): Promise<DaftarKetentuanTpp> {
  return tulis(k, async (tx) => {
    await pastikanMenetapkan(tx, k);
    pastikanIsi(k, isian);
    const { instansiId, pegawaiId } = k.pelaku;
    await tx
      .insertInto('tpp_ketentuan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        dari: isian.dari,
        dasar: isian.dasar,
        isi: JSON.stringify(isian.isi),
        ditetapkan_oleh: pegawaiId,
        ditetapkan_pada: sekarang(k),
      })
      .execute();
    await catatOleh(tx, k, {
      objek: { jenis: 'tpp-ketentuan', id: isian.id },
      peristiwa: 'tpp.ketentuan-ditetapkan',
      sesudah: isian,
    });
    return muatKetentuan(tx, k);
  });
}

/** Withdraws a rule that was set by mistake; what it decided is answered by the rule before. */
export function batalkanKetentuan(k: Konteks, id: string): Promise<DaftarKetentuanTpp> {
  return tulis(k, async (tx) => {
    await pastikanMenetapkan(tx, k);
    const { numUpdatedRows } = await tx
      .updateTable('tpp_ketentuan')
      .set({ dibatalkan_pada: sekarang(k) })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .where('dibatalkan_pada', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw tidakDitemukan('Ketentuan TPP');
    await catatOleh(tx, k, { objek: { jenis: 'tpp-ketentuan', id }, peristiwa: 'tpp.ketentuan-dibatalkan' });
    return muatKetentuan(tx, k);
  });
}

/** Records a month's deductions, all or none; every faulty row is named at once. */
export function catatPotongan(k: Konteks, { baris }: PotonganTppBaru): Promise<{ isi: PotonganTpp[] }> {
  return tulis(k, async (tx) => {
    pastikanPengelola(k);
    const { instansiId, pegawaiId } = k.pelaku;
    const siap = await periksaBaris(tx, k, baris);
    await tx
      .insertInto('tpp_potongan')
      .values(
        siap.map((b) => ({
          instansi_id: instansiId,
          id: b.id,
          pegawai_id: b.pegawaiId,
          tanggal: b.tanggal,
          kode: b.kode,
          keterangan: b.keterangan,
          dicatat_oleh: pegawaiId,
          dicatat_pada: sekarang(k),
        })),
      )
      .execute();
    await catatOleh(
      tx,
      k,
      ...siap.map((b) => ({
        objek: { jenis: 'tpp-potongan', id: b.id },
        peristiwa: 'tpp.potongan-dicatat' as const,
        tentang: b.pegawaiId,
        sesudah: { tanggal: b.tanggal, kode: b.kode, keterangan: b.keterangan },
      })),
    );
    return muatPotongan(tx, k, siap[0]!.tanggal.slice(0, 7));
  });
}

/** Withdraws one deduction with a reason; it stays readable and lowers nothing. */
export function batalkanPotongan(k: Konteks, id: string, alasan: string): Promise<{ isi: PotonganTpp[] }> {
  return tulis(k, async (tx) => {
    pastikanPengelola(k);
    const { instansiId, pegawaiId } = k.pelaku;
    const lama = await tx
      .selectFrom('tpp_potongan')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!lama) throw tidakDitemukan('Potongan TPP');
    const bulan = lama.tanggal.slice(0, 7);
    const milik = (await muatPotongan(tx, k, bulan)).isi.find((p) => p.id === id);
    if (!milik) throw tidakBerwenang('Potongan ini milik pegawai di luar lingkup Anda.');
    if (lama.dibatalkan_pada)
      throw new Masalah('keadaan-tidak-cocok', 'Potongan ini sudah dibatalkan sebelumnya.');
    await tx
      .updateTable('tpp_potongan')
      .set({ dibatalkan_oleh: pegawaiId, dibatalkan_pada: sekarang(k), alasan_batal: alasan })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await catatOleh(tx, k, {
      objek: { jenis: 'tpp-potongan', id },
      peristiwa: 'tpp.potongan-dibatalkan',
      tentang: lama.pegawai_id,
      sebelum: { tanggal: lama.tanggal, kode: lama.kode },
      sesudah: { alasan },
    });
    return muatPotongan(tx, k, bulan);
  });
}

function pastikanIsi(k: Konteks, { isi }: KetentuanTppBaru): void {
  const { alasan } = tpp.jawab({ kotor: 0, produktivitas: 0, potonganDisiplin: [] }, hariIni(k), {
    bobotProduktivitas: isi.bobotProduktivitas,
    bobotDisiplin: isi.bobotDisiplin,
  });
  const errors: RincianMasalah[] = alasan.map((a) => ({
    pointer: a.jalur.replace('/profil', '/isi'),
    kode: a.kode,
    pesan: a.pesan,
  }));
  const ganda = (nilai: readonly (string | number)[], bagian: string, apa: string) =>
    nilai.forEach((n, i) => {
      if (nilai.indexOf(n) !== i)
        errors.push({
          pointer: `/isi/${bagian}/${i}`,
          kode: 'E-TPP-GANDA',
          pesan: `${apa} ${n} ditulis dua kali.`,
        });
    });
  ganda(
    isi.kelas.map((b) => b.kelas),
    'kelas',
    'Kelas',
  );
  ganda(
    isi.potongan.map((b) => b.kode),
    'potongan',
    'Kode',
  );
  if (isi.sumberProduktivitas === 'MENIT' && isi.menitPerHari === null)
    errors.push({
      pointer: '/isi/menitPerHari',
      kode: 'E-TPP-MENIT',
      pesan: 'Isi menit terverifikasi yang diwajibkan setiap hari kerja.',
    });
  if (errors.length > 0) throw new Masalah('ditolak-aturan', 'Ketentuan belum dapat dipakai.', { errors });
}

type Baris = PotonganTppBaru['baris'][number];

async function periksaBaris(tx: TransaksiInstansi, k: Konteks, baris: readonly Baris[]) {
  const { instansiId } = k.pelaku;
  const kini = hariIni(k).toString();
  const lingkup = await lingkupPegawai(tx, k);
  const nip = baris.map((b) => rapikanNip(b.nip));
  const orang = await queries.pegawaiMenurutNip(tx, instansiId, nip, kini);
  const ketentuan = await queries.ketentuanTpp(tx, instansiId);
  const terlihat = new Set<string>();
  const errors: RincianMasalah[] = [];
  const siap = baris.flatMap((b, i) => {
    const salah = (kolom: string, kode: string, pesan: string) =>
      errors.push({ pointer: `/baris/${i}/${kolom}`, kode, pesan: `Baris ${i + 1}: ${pesan}` });
    const milik = orang.get(nip[i] ?? '');
    if (!milik || !(lingkup === 'SEMUA' || lingkup.includes(milik.unit ?? '')))
      salah('nip', 'E-TPP-NIP', `NIP ${b.nip} tidak ditemukan di unit yang Anda kelola.`);
    const tanggal = bacaHari(b.tanggal);
    if (!tanggal)
      salah('tanggal', 'E-TPP-TANGGAL', `"${b.tanggal}" bukan tanggal. Tulis 2026-03-31 atau 31-03-2026.`);
    else if (tanggal > kini) salah('tanggal', 'E-TPP-TANGGAL', 'tanggalnya belum tiba.');
    const isi = tanggal ? ketentuan.find((t) => t.dari <= tanggal)?.isi : undefined;
    const kode = b.kode.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
    if (tanggal && !isi)
      salah('tanggal', 'E-TPP-KETENTUAN', 'belum ada ketentuan TPP yang berlaku pada tanggal itu.');
    else if (isi && !isi.potongan.some((p) => p.kode === kode))
      salah(
        'kode',
        'E-TPP-KODE',
        `"${b.kode}" tidak ada dalam tabel potongan: ${isi.potongan.map((p) => p.kode).join(', ')}.`,
      );
    const kunci = `${milik?.id} ${tanggal} ${kode}`;
    if (milik && terlihat.has(kunci)) salah('nip', 'E-TPP-GANDA', 'sama dengan baris di atasnya.');
    terlihat.add(kunci);
    return milik && tanggal
      ? [{ id: b.id, pegawaiId: milik.id, tanggal, kode, keterangan: b.keterangan }]
      : [];
  });
  if (errors.length > 0)
    throw new Masalah(
      'ditolak-aturan',
      `${errors.length} hal perlu diperbaiki. Belum ada baris yang disimpan.`,
      {
        errors,
      },
    );
  return siap;
}

/** "2026-03-31", "31-03-2026" or "31/3/2026" as an ISO day; null for anything else. */
function bacaHari(teks: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(teks);
  const lokal = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(teks);
  const [tahun, bulan, hari] = iso ? iso.slice(1) : lokal ? lokal.slice(1).reverse() : [];
  if (!tahun || !bulan || !hari) return null;
  try {
    const isian = { year: Number(tahun), month: Number(bulan), day: Number(hari) };
    return Temporal.PlainDate.from(isian, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
