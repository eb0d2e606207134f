import { randomUUIDv7 } from 'node:crypto';
import type { Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { wajib } from '#tests/builders/penilaian.ts';

/**
 * A text that only some may read, planted with words that stand nowhere else. `private-content.test.ts` then looks for the
 * words in every answer, export, table and command. One entry for each kind of private text; add yours to `RAHASIA`.
 */
export interface Rahasia {
  nama: string;
  /** The planted words; unique. */
  kata: string;
  /** Who may read it, and nobody else whatever their role. */
  pembaca: (d: Dunia) => readonly OrangUji[];
  /** Routes that give it to its readers, with `{id}`; at least one of them must, or the search proves nothing. */
  rute: readonly string[];
  /** Tables that hold it; in every other its words are looked for and must not be. */
  tabel: readonly string[];
  /** Tables of these whose rows the database itself gives to their author alone (`jadikan_tabel_pribadi`). */
  tabelPribadi: readonly string[];
  /** Plants it through the API; hands back the ids of the objects it hangs on, and the write as it was sent. */
  tanam: (d: Dunia) => Promise<{
    id: readonly string[];
    tulis: { cara: 'PUT' | 'POST'; jalur: string; badan: unknown; kunci: string };
  }>;
}

function catatanPribadi(nama: string, kata: string, penulis: (d: Dunia) => OrangUji): Rahasia {
  return {
    nama,
    kata,
    pembaca: (d) => [penulis(d)],
    rute: ['/dialog/{id}/catatan-pribadi'],
    tabel: ['dialog_catatan_pribadi'],
    tabelPribadi: ['dialog_catatan_pribadi'],
    tanam: async (d) => {
      const id = await dialogDenganStaf(d);
      const klien = await d.masuk(penulis(d));
      const jalur = `/dialog/${id}/catatan-pribadi`;
      const badan = { isi: `Awal. ${kata}. Akhir.` };
      const kunci = randomUUIDv7();
      wajib(await klien.put(jalur, badan, { kunci }), 200);
      // written twice: the version before must not live on anywhere either
      wajib(await klien.put(jalur, { isi: `Lagi: ${kata}!` }, { versi: 1 }), 200);
      return { id: [id], tulis: { cara: 'PUT', jalur, badan, kunci } };
    },
  };
}

const dialog = new WeakMap<Dunia, Promise<string>>();

/** One dialogue of staf and kabid with shared notes and an agreement, for both private notes. */
function dialogDenganStaf(d: Dunia): Promise<string> {
  const ada = dialog.get(d) ?? buat();
  dialog.set(d, ada);
  return ada;

  async function buat(): Promise<string> {
    const kabid = await d.masuk(d.a.kabid);
    const id = randomUUIDv7();
    const baru = wajib(
      await kabid.post('/dialog', {
        id,
        pegawaiId: d.a.staf.id,
        jenis: 'BERKALA',
        tanggal: d.jam.hariIni('Asia/Jakarta').toString(),
        cara: 'TATAP_MUKA',
        agenda: [{ fakta: 'Rit naik.', pertanyaan: 'Apa yang membantu?' }],
      }),
      201,
    );
    wajib(
      await kabid.put(`/dialog/${id}/catatan`, { catatan: 'Catatan bersama.' }, { versi: baru.versi }),
      200,
    );
    return id;
  }
}

export const RAHASIA: readonly Rahasia[] = [
  catatanPribadi('catatan pribadi pejabat penilai', 'kenangan-terubuk-7141', (d) => d.a.kabid),
  catatanPribadi('catatan pribadi pegawai', 'pelita-belanak-3377', (d) => d.a.staf),
];
