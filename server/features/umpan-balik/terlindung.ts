import { createHash } from 'node:crypto';
import type { UmpanBalikTerlindung } from '#contract/umpan-balik.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { suaraPegawai } from './kelompok.ts';
import * as queries from './queries.ts';
import { namaPeriodeBaris } from './view.ts';

type Kelompok = UmpanBalikTerlindung['kelompok'][number];

/** What was said about the caller without a name: texts of open groups, and which groups still wait for more voices. */
export function umpanBalikTerlindung(k: Konteks): Promise<UmpanBalikTerlindung> {
  const { instansiId, pegawaiId } = k.pelaku;
  return baca(k, async (tx) => {
    const { kelompok, terkecil } = await suaraPegawai(tx, instansiId, pegawaiId, hariIni(k));
    const id = kelompok.flatMap((g) => g.id);
    const baris =
      id.length === 0 ? [] : await queries.umpanBalikDengan(tx, instansiId).where('u.id', 'in', id).execute();
    const menurutId = new Map(baris.map((b) => [b.id, b]));
    const tanya = await queries.pertanyaanSaya(tx, instansiId, pegawaiId);
    return {
      terkecil,
      kelompok: kelompok.map(({ hubungan, permintaanId, terbuka, jumlahPemberi, id: anggota }): Kelompok => {
        const satu = menurutId.get(anggota[0]!);
        return {
          hubungan,
          pertanyaan: tanya.get(permintaanId ?? '') ?? null,
          periode: permintaanId || !satu ? null : (namaPeriodeBaris(satu)?.nama ?? null),
          terbuka,
          jumlahOrang: terbuka ? jumlahPemberi : null,
          isi: terbuka
            ? anggota.toSorted(urutSamar).flatMap((satuId) => {
                const b = menurutId.get(satuId);
                return b
                  ? [
                      {
                        rhk: b.uraianRhk,
                        nilai: b.nilai as Kelompok['isi'][number]['nilai'],
                        sentimen: b.sentimen as Kelompok['isi'][number]['sentimen'],
                        uraian: b.uraian,
                      },
                    ]
                  : [];
              })
            : [],
        };
      }),
    };
  });
}

/** The same order every time, and none that tells who spoke first: ids are made in the order of time. */
function urutSamar(a: string, b: string): number {
  return samar(a).localeCompare(samar(b));
}

function samar(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
