import type { JenisPegawai } from '#rules/enum.ts';
import { nip as aturanNip, type NilaiNip, rapikanNip } from '#rules/identitas/nip.ts';
import { LABEL_JENIS_PEGAWAI } from '#rules/label.ts';
import { teks } from './teks.ts';

/** What a NIP says while it is typed. */
export interface HasilNip {
  /** Eighteen digits are there. */
  lengkap: boolean;
  nilai: NilaiNip | null;
  galat: string | undefined;
  peringatan: string | undefined;
}

/** Reads a NIP by the rule and holds it against the chosen kind of employee, as the server will. */
export function periksaNip(teksNip: string, jenis: JenisPegawai): HasilNip {
  const rapi = rapikanNip(teksNip);
  const lengkap = rapi.length >= 18;
  if (rapi === '') return { lengkap, nilai: null, galat: teks.isian.wajibNip, peringatan: undefined };
  const jawaban = aturanNip.jawab({ nomor: rapi }, Temporal.Now.plainDateISO());
  const nilai = jawaban.keadaan === 'ditetapkan' ? jawaban.nilai : null;
  const beda = nilai && (jenis === 'PNS') !== (nilai.jenis === 'PNS');
  return {
    lengkap,
    nilai,
    galat: beda
      ? teks.isian.bedaJenis(LABEL_JENIS_PEGAWAI[nilai.jenis])
      : jawaban.alasan.map((alasan) => alasan.pesan).join(' ') || undefined,
    peringatan: jawaban.peringatan.map((satu) => satu.pesan).join(' ') || undefined,
  };
}
