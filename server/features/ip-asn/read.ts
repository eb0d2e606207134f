import type { IpAsnPegawai, IpAsnUnit, PredikatTahunan } from '#contract/karier.ts';
import { predikatTerbaru } from '#rules/ip-asn/fakta.ts';
import { peluangIpAsn } from '#rules/ip-asn/ip-asn.ts';
import { ipAsnUnit } from '#rules/ip-asn/ip-asn-unit.ts';
import { jendelaIpAsn, KATEGORI_IP } from '#rules/tables/ip-asn.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import type { PredikatTahunan as Baris } from '../evaluasi/read.ts';
import { orangKarier, orangUnit, pastikanPembaca, pastikanUnit } from '../riwayat/read.ts';
import { hitungIpAsn } from './muat.ts';

/** A person's index with what would raise it; for the person and the operator, since it shows penalties. */
export function ipAsnPegawai(k: Konteks, pegawaiId: string): Promise<IpAsnPegawai> {
  return baca(k, async (tx) => {
    await pastikanPembaca(tx, k, pegawaiId, ['OPERATOR']);
    const orang = await orangKarier(tx, k, pegawaiId);
    const [hasil] = await hitungIpAsn(tx, k, [{ id: pegawaiId, jenisJabatan: orang.jenisJabatan }]);
    const { jawaban, tahunan } = hasil!;
    const batas = hariIni(k).year - jendelaIpAsn.pada(hariIni(k)).nilai.predikatTahun;
    return {
      pegawai: orang.ringkas,
      predikat: sebut(predikatTerbaru(tahunan, batas)),
      jawaban,
      peluang: peluangIpAsn(jawaban.nilai?.rincian ?? []).map(({ dimensi, butir, tambahan }) => ({
        dimensi,
        butir,
        tambahan,
      })),
    };
  });
}

/** The index of a unit. Numbers for operator and pimpinan; who must complete their data, for the operator alone. */
export function ipAsnUnitKerja(k: Konteks, unitKerjaId: string): Promise<IpAsnUnit> {
  return baca(k, async (tx) => {
    const nama = await pastikanUnit(tx, k, unitKerjaId, ['OPERATOR', 'PIMPINAN']);
    const orang = (await orangUnit(tx, k, unitKerjaId)).filter((o) => o.jenisJabatan !== 'KEPALA_DAERAH');
    const hasil = await hitungIpAsn(tx, k, orang);
    const sebab = new Map<string, number>();
    const tanpa = hasil.filter((h) => h.jawaban.keadaan !== 'ditetapkan');
    for (const t of tanpa.flatMap((h) => h.jawaban.alasan)) sebab.set(t.pesan, (sebab.get(t.pesan) ?? 0) + 1);
    const pengurus = k.pelaku.peran.has('OPERATOR');
    return {
      unitKerja: { id: unitKerjaId, nama },
      jawaban: ipAsnUnit.jawab({ ip: hasil.map((h) => h.jawaban.nilai?.ip ?? null) }, hariIni(k)),
      kategori: KATEGORI_IP.map((kategori) => ({
        kategori,
        jumlah: hasil.filter((h) => h.jawaban.nilai?.kategori === kategori).length,
      })),
      tanpaNilai: [...sebab].map(([s, jumlah]) => ({ sebab: s, jumlah })).sort((a, b) => b.jumlah - a.jumlah),
      perluDilengkapi: pengurus
        ? tanpa.slice(0, 200).map((h) => ({
            id: h.id,
            nama: orang.find((o) => o.id === h.id)?.nama ?? '',
            sebab: h.jawaban.alasan.map((a) => a.pesan),
          }))
        : [],
    };
  });
}

function sebut(b: Baris | undefined): PredikatTahunan | null {
  return b
    ? { tahun: b.tahun, predikat: b.tetap ? b.predikat : null, keadaan: b.keadaan, tetap: b.tetap }
    : null;
}
