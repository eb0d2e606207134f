import type { KonselingLengkap, PenunjukanKonselor } from '#contract/konseling.ts';
import { alasanKonselorDitolak } from '#rules/tindak-lanjut/konselor.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { langkah } from './actions.ts';
import type { BarisKonseling } from './queries.ts';

/** The HR office appoints a counsellor, or another one (L-III.D.5.c.2.a.3). Errors: `ditolak-aturan` with every reason. */
export function tunjuk(k: Konteks, id: string, isian: PenunjukanKonselor): Promise<KonselingLengkap> {
  return langkah(k, id, 'TUNJUK', 'konseling.ditunjuk', async (tx, b) => {
    await pastikanLayak(tx, k, b, isian);
    return {
      ubah: { konselor_pegawai_id: isian.konselorId, jenis_konselor: isian.jenis },
      kabar: [
        { pegawaiId: isian.konselorId, jenis: 'konseling.ditunjuk', isi: { sebagai: 'KONSELOR' } },
        { pegawaiId: b.pegawai_id, jenis: 'konseling.ditunjuk' },
      ],
    };
  });
}

async function pastikanLayak(
  tx: TransaksiInstansi,
  k: Konteks,
  b: BarisKonseling,
  { konselorId, jenis }: PenunjukanKonselor,
): Promise<void> {
  const { instansiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const konselor = await identitas(tx, instansiId, konselorId, hari);
  if (!konselor) throw tidakDitemukan('Pegawai');
  const pegawai = await identitas(tx, instansiId, b.pegawai_id, hari);
  const penilaiKonselor = await penilaiDari(tx, instansiId, konselorId, hari);
  const alasan = alasanKonselorDitolak({
    jenis,
    konselorId,
    pegawaiId: b.pegawai_id,
    penilaiId: b.penilai_pegawai_id,
    atasanId: await diAtas(tx, instansiId, b.penilai_pegawai_id, hari),
    bawahanPegawai: penilaiKonselor?.pegawaiId === b.pegawai_id,
    satuUnit: pegawai?.unitKerjaId === konselor.unitKerjaId,
  });
  if (alasan.length > 0)
    throw new Masalah('ditolak-aturan', 'Pilih konselor lain, agar pegawai dapat berbicara dengan bebas.', {
      errors: alasan.map((a) => ({ pointer: a.jalur, kode: a.kode, pesan: a.pesan })),
    });
}

const TINGKAT_MAKS = 8;

async function diAtas(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiId: string,
  hari: string,
): Promise<string[]> {
  const rantai: string[] = [];
  for (let kini = penilaiId; rantai.length < TINGKAT_MAKS; ) {
    const atas = await penilaiDari(tx, instansiId, kini, hari);
    if (!atas || rantai.includes(atas.pegawaiId)) break;
    rantai.push(atas.pegawaiId);
    kini = atas.pegawaiId;
  }
  return rantai;
}
