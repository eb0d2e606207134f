import type { DaftarPermintaan } from '#contract/permintaan-umpan-balik.ts';
import type { NilaiPerilaku } from '#rules/enum.ts';
import { hubunganAnonim, kelompokTerkecil } from '#rules/pemantauan/kelompok-anonim.ts';
import { ketentuanUmpanBalik } from '#rules/tables/umpan-balik.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { identitas, profilInstansi } from '../organisasi/read.ts';
import { type BarisDiminta, orangDiminta } from './permintaan-queries.ts';
import { hubunganDengan } from './policy.ts';

type PermintaanSaya = DaftarPermintaan['isi'][number];
type PermintaanMasuk = DaftarPermintaan['masuk'][number];

/** What the caller asked of others, and what others ask of the caller and wait for. */
export function daftarPermintaan(k: Konteks): Promise<DaftarPermintaan> {
  const { instansiId, pegawaiId } = k.pelaku;
  return baca(k, async (tx) => {
    const milik = await orangDiminta(tx, instansiId)
      .where('m.pegawai_id', '=', pegawaiId)
      .limit(200)
      .execute();
    const masuk = await menungguSaya(tx, k).execute();
    const profil = await profilInstansi(tx, instansiId, hariIni(k).toString());
    const kelompok = Map.groupBy(milik, (b) => b.permintaanId);
    return {
      isi: [...kelompok.values()].map((baris) => permintaanSaya(baris, k)),
      masuk: await Promise.all(masuk.map((b) => permintaanMasuk(tx, k, b))),
      terkecil: kelompokTerkecil(hariIni(k), profil.umpanBalikKelompokTerkecil),
    };
  });
}

/** How many questions wait for the caller's answer, for the home. */
export async function ringkasanPermintaan(
  tx: TransaksiInstansi,
  k: Konteks,
): Promise<{ jumlah: number; orang: string } | null> {
  const baris = await menungguSaya(tx, k).execute();
  return baris[0] ? { jumlah: baris.length, orang: baris[0].namaPeminta } : null;
}

/** Whether a person may be reminded again: not yet today, and not within the pause of the rule's table. */
export function bolehDiingatkan(b: BarisDiminta, k: Konteks): boolean {
  if (b.keadaan !== 'MENUNGGU' || !b.dimintaId) return false;
  const { jedaPengingatHari } = ketentuanUmpanBalik.pada(hariIni(k)).nilai;
  const terakhir = Temporal.Instant.from(b.diingatkanPada ?? b.pada).toZonedDateTimeISO(k.pelaku.zona);
  return terakhir.toPlainDate().add({ days: jedaPengingatHari }).toString() <= hariIni(k).toString();
}

function menungguSaya(tx: TransaksiInstansi, k: Konteks) {
  return orangDiminta(tx, k.pelaku.instansiId)
    .where('o.pegawai_id', '=', k.pelaku.pegawaiId)
    .where('o.keadaan', '=', 'MENUNGGU')
    .limit(100);
}

function isiPermintaan(b: BarisDiminta) {
  return {
    id: b.permintaanId,
    pertanyaan: b.pertanyaan,
    rhk: b.rhkId ? { id: b.rhkId, uraian: b.uraianRhk ?? '' } : null,
    nilai: b.nilai as NilaiPerilaku | null,
    pada: b.pada,
  };
}

function permintaanSaya(baris: readonly BarisDiminta[], k: Konteks): PermintaanSaya {
  return {
    ...isiPermintaan(baris[0]!),
    orang: baris.map((b) => ({
      id: b.id,
      nama: b.namaDiminta ?? b.luarNama ?? '',
      kaitan: b.luarKaitan,
      keadaan: b.keadaan as PermintaanMasuk['keadaan'],
      alasan: b.alasan,
      diingatkanPada: b.diingatkanPada,
      tautanSampai: b.tautanSampai,
      kemampuan:
        b.keadaan === 'MENUNGGU'
          ? [
              'permintaan.batalkan',
              ...(bolehDiingatkan(b, k) ? ['permintaan.ingatkan'] : []),
              ...(b.dimintaId ? [] : ['permintaan.tautan']),
            ]
          : [],
    })),
  };
}

async function permintaanMasuk(tx: TransaksiInstansi, k: Konteks, b: BarisDiminta): Promise<PermintaanMasuk> {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const dari = await identitas(tx, instansiId, b.pemintaId, hari);
  const hubungan = await hubunganDengan(tx, instansiId, pegawaiId, b.pemintaId, hari);
  return {
    ...isiPermintaan(b),
    orangId: b.id,
    dari: { id: b.pemintaId, nama: b.namaPeminta, jabatan: dari?.jabatan ?? null },
    bernama: !hubunganAnonim(hubungan),
    keadaan: 'MENUNGGU',
    kemampuan: ['permintaan.jawab', 'permintaan.tolak'],
  };
}
