import type { DokumenDasar } from '#documents/model/dokumen.ts';
import type { NilaiPerilaku } from '#documents/model/hasil-kerja.ts';
import type { JenisDokumen, ModelMenurutJenis } from '#documents/model/jenis.ts';
import type { Pihak, TandaTangan } from '#documents/model/pihak.ts';
import type { NilaiPerilaku as KodePerilaku } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';

/** One form with the page model that fills it. */
export type Naskah = { [J in JenisDokumen]: { jenis: J; model: ModelMenurutJenis[J] } }[JenisDokumen];

/** Where and by which clock a form is signed. */
export interface Tempat {
  instansi: string;
  ibuKota: string;
  zona: string;
}

/** The two parties as the identity tables need them. */
export interface Orang {
  nama: string;
  nip: string | null;
  pangkat: string | null;
  golongan: string | null;
  jabatan: string;
  unitKerja: string;
}

export function pihak(orang: Orang): Pihak {
  return {
    nama: orang.nama,
    nip: orang.nip,
    pangkatGolRuang: [orang.pangkat, orang.golongan].filter(Boolean).join(' / ') || null,
    jabatan: orang.jabatan,
    unitKerja: orang.unitKerja,
  };
}

/** A signature given in Terang at an instant; `perbuatan` begins the sentence ("Disetujui"). */
export function ttdElektronik(tempat: Tempat, perbuatan: string, pada: string): TandaTangan {
  const waktu = Temporal.Instant.from(pada).toZonedDateTimeISO(tempat.zona);
  const tanggal = waktu.toPlainDate();
  const jam = waktu.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
  const hari = tanggal.toLocaleString('id-ID', { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    tempat: tempat.ibuKota,
    tanggal: tanggal.toString(),
    keterangan:
      `${perbuatan} secara elektronik melalui Terang, ${hari} pukul ${jam} ${SINGKATAN[tempat.zona] ?? ''}`.trim(),
  };
}

/** A signature that is still to be given. */
export function ttdKosong(tempat: Tempat, tanggal: string | null = null): TandaTangan {
  return { tempat: tempat.ibuKota, tanggal, keterangan: null };
}

const SINGKATAN: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** The seven values with their guide sentences, as the law has them on a day; `lengkapi` adds what a form has beyond. */
export function nilaiPerilaku<
  P extends { nilai: KodePerilaku; ekspektasiKhusus: string | null },
  T extends object,
>(isi: readonly P[], pada: Hari, lengkapi: (sumber: P | undefined) => T): (NilaiPerilaku & T)[] {
  return perilakuKerja.pada(pada).nilai.map(({ nilai, label, panduan }) => {
    const sumber = isi.find((p) => p.nilai === nilai);
    return {
      nilai: label,
      panduan: [...panduan],
      ekspektasiKhusus: paragraf(sumber?.ekspektasiKhusus ?? null),
      ...lengkapi(sumber),
    };
  });
}

/** Lines that say something. */
export function paragraf(teks: string | null): string[] {
  return (teks ?? '')
    .split(/\n+/)
    .map((baris) => baris.trim())
    .filter((baris) => baris !== '');
}

/** Indicator and target as the one sentence of the qualitative forms. */
export function ukuran({ uraian, target }: { uraian: string; target: string }): string {
  const sasaran = target.trim();
  return sasaran === '' || uraian.includes(sasaran) ? uraian : `${uraian} (${sasaran})`;
}

/** Consecutive or scattered, items of one key come together, in the order in which the keys appear. */
export function kelompokkan<T>(isi: readonly T[], kunci: (satu: T) => string): T[][] {
  return [...Map.groupBy(isi, kunci).values()];
}

/** A model without its seal; `terbitkan` adds it. */
export function dasar(
  tempat: Tempat,
  isi: Pick<DokumenDasar, 'periodePenilaian' | 'ditetapkan' | 'dibuatPada' | 'versiAturan'>,
): DokumenDasar {
  return { instansi: { nama: tempat.instansi, lambangSvg: null }, verifikasi: null, ...isi };
}
