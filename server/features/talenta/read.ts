import type { TalentaPegawai, TalentaUnit } from '#contract/karier.ts';
import { predikatTerbaru } from '#rules/ip-asn/fakta.ts';
import { jendelaIpAsn } from '#rules/tables/ip-asn.ts';
import { talenta } from '#rules/talenta/talenta.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { predikatTahunan } from '../evaluasi/read.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { orangKarier, orangUnit, pastikanPembaca, pastikanUnit, riwayatBerlaku } from '../riwayat/read.ts';

/** A person's box with the inputs behind it; for the person, the operator and the pimpinan of their unit. */
export function talentaPegawai(k: Konteks, pegawaiId: string): Promise<TalentaPegawai> {
  return baca(k, async (tx) => {
    await pastikanPembaca(tx, k, pegawaiId, ['OPERATOR', 'PIMPINAN']);
    const orang = await orangKarier(tx, k, pegawaiId);
    const { predikat, potensi, jawaban } = (await petakan(tx, k, [pegawaiId]))[0]!;
    return {
      pegawai: orang.ringkas,
      predikat: predikat
        ? {
            tahun: predikat.tahun,
            predikat: predikat.tetap ? predikat.predikat : null,
            keadaan: predikat.keadaan,
            tetap: predikat.tetap,
          }
        : null,
      potensi: potensi
        ? { skor: potensi.nilai ?? 0, tanggal: potensi.tanggal, sumber: potensi.uraian }
        : null,
      jawaban,
    };
  });
}

/** The nine boxes of a unit with the people in them; for operator and pimpinan. */
export function talentaUnitKerja(k: Konteks, unitKerjaId: string): Promise<TalentaUnit> {
  return baca(k, async (tx) => {
    const nama = await pastikanUnit(tx, k, unitKerjaId, ['OPERATOR', 'PIMPINAN']);
    const orang = (await orangUnit(tx, k, unitKerjaId)).filter((o) => o.jenisJabatan !== 'KEPALA_DAERAH');
    const hasil = await petakan(
      tx,
      k,
      orang.map((o) => o.id),
    );
    const kotak = Map.groupBy(orang, (_, i) => hasil[i]?.jawaban.nilai?.kotak ?? 0);
    const kurang = (jalur: string) => hasil.filter((h) => h.jawaban.kurang.includes(jalur)).length;
    return {
      unitKerja: { id: unitKerjaId, nama },
      kotak: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
        kotak: n,
        orang: (kotak.get(n as 1) ?? []).map(({ id, nama: n2, jabatan, unitKerja }) => ({
          id,
          nama: n2,
          jabatan,
          unitKerja,
        })),
      })),
      tanpaKotak: [
        { sebab: 'Predikat tahunan belum final', jumlah: kurang('/kinerja') },
        { sebab: 'Skor potensial belum dicatat', jumlah: kurang('/potensial') },
      ].filter((t) => t.jumlah > 0),
    };
  });
}

/** Box, and the facts it rests on, of each of these people, in their order. */
async function petakan(tx: TransaksiInstansi, k: Konteks, pegawaiId: readonly string[]) {
  const { instansiId } = k.pelaku;
  const pada = hariIni(k);
  const potensi = Map.groupBy(
    await riwayatBerlaku(tx, instansiId, pegawaiId, ['POTENSI']),
    (r) => r.pegawai_id,
  );
  const tahunan = Map.groupBy(await predikatTahunan(tx, instansiId, pegawaiId), (p) => p.pegawaiId);
  const { batasTalenta } = await profilInstansi(tx, instansiId, pada.toString());
  const batasTahun = pada.year - jendelaIpAsn.pada(pada).nilai.predikatTahun;
  return pegawaiId.map((id) => {
    const semua = tahunan.get(id) ?? [];
    const tetap = predikatTerbaru(
      semua.filter((p) => p.tetap),
      batasTahun,
    );
    const skor = potensi.get(id)?.at(-1);
    return {
      predikat: tetap ?? semua[0] ?? null,
      potensi: skor ?? null,
      jawaban: talenta.jawab(
        { kinerja: tetap?.predikat ?? null, potensial: skor?.nilai ?? null },
        pada,
        batasTalenta ? { batas: batasTalenta } : {},
      ),
    };
  });
}
