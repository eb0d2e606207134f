import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  type Temuan,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';
import { batasAktivitas } from '../tables/aktivitas.ts';
import type {
  AktivitasDiperiksa,
  AktivitasMasuk,
  HariAktivitas,
  MasukanAktivitas,
  NilaiAktivitas,
  ProfilAktivitas,
} from './bentuk-aktivitas.ts';
import { menitAktivitas, periksaIsi, periksaTumpang } from './periksa-isi.ts';

const dasar = [p6('Pasal 16'), art(TERANG, 'V-AKT-01 sampai V-AKT-09')];

/**
 * The daily record (V-AKT-01 to 09): is each entry in order, and how many minutes of each day count? Minutes never feed
 * the rating hasil kerja (P6 L-III.A.7). Not modelled: V-AKT-02 (needs the SKP of that day), V-AKT-08 (evidence).
 */
export const validasiAktivitas = buatAturan<MasukanAktivitas, NilaiAktivitas, ProfilAktivitas>({
  id: 'validasi-aktivitas',
  judul: 'Pemeriksaan aktivitas harian',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: periksa }]),
  tabel: [batasAktivitas],
  contoh: [
    {
      judul: '500 menit pada satu hari',
      masukan: {
        tanggalHariIni: '2026-11-24',
        aktivitas: [{ tanggal: '2026-11-24', menit: 500, uraian: 'Verifikasi berkas kenaikan pangkat' }],
      },
      pada: '2026-11-24',
      hasil: {
        keadaan: 'ditetapkan',
        nilai: { menitDihitung: 450, perHari: [{ tanggal: '2026-11-24', menit: 500, menitDihitung: 450 }] },
        kode: ['W-AKT-CAP'],
      },
    },
    {
      judul: 'Waktu yang bertumpang tindih',
      masukan: {
        tanggalHariIni: '2026-11-24',
        aktivitas: [
          { tanggal: '2026-11-24', mulai: '08:00', selesai: '10:00', uraian: 'Rapat persiapan Musrenbang' },
          { tanggal: '2026-11-24', mulai: '09:30', selesai: '11:00', uraian: 'Menelaah usulan kelurahan' },
        ],
      },
      pada: '2026-11-24',
      hasil: { keadaan: 'ditolak', kode: ['E-AKT-OVERLAP'] },
    },
  ],
});

function periksa(masukan: MasukanAktivitas, pada: Hari, profil: ProfilAktivitas): Hasil<NilaiAktivitas> {
  const kurang = [
    ...yangKurang(masukan, ['tanggalHariIni', 'aktivitas']),
    ...(masukan.aktivitas ?? []).flatMap((a, i) => yangKurang(a, ['tanggal', 'uraian'], `/aktivitas/${i}`)),
  ];
  const { tanggalHariIni } = masukan;
  const aktivitas = masukan.aktivitas?.filter(lengkap);
  const { nilai: pilihan, dasar: dasarBatas } = batasAktivitas.pada(pada);
  const kunci = Object.keys(pilihan) as (keyof typeof pilihan)[];
  const luarBatas = kunci.flatMap((k) => {
    const { baku, min, maks } = pilihan[k];
    const n = profil[k] ?? baku;
    const cocok = Number.isInteger(n) && n >= min && n <= maks;
    return cocok
      ? []
      : [temuan('E-PROFIL-BATAS', `/profil/${k}`, `Isi bilangan bulat ${min} sampai ${maks}.`)];
  });
  if (kurang.length > 0 || !aktivitas || !tanggalHariIni) return kurangData(kurang, { alasan: luarBatas });
  if (luarBatas.length > 0) return ditolak(luarBatas);

  const batas = {
    menitPerHari: profil.menitPerHari ?? pilihan.menitPerHari.baku,
    mundurHariKerja: profil.mundurHariKerja ?? pilihan.mundurHariKerja.baku,
    panjangUraian: profil.panjangUraian ?? pilihan.panjangUraian.baku,
  };
  const isi = periksaIsi(masukan, aktivitas, tanggalHariIni, batas);
  const perHari = menitPerHari(aktivitas, batas.menitPerHari);
  const alasan = [...isi.filter((t) => t.kode.startsWith('E-')), ...periksaTumpang(aktivitas)];
  const jejak = {
    peringatan: [
      ...isi.filter((t) => t.kode.startsWith('W-')),
      ...lebih(perHari, aktivitas, batas.menitPerHari),
    ],
    langkah: [
      langkah('Batas menit sehari', `${batas.menitPerHari}`, ...dasarBatas),
      ...perHari.map((h) =>
        langkah(
          `Menit pada ${h.tanggal}`,
          `${h.menitDihitung} dari ${h.menit}`,
          art(TERANG, 'V-AKT-06'),
          art(TERANG, 'V-AKT-09'),
        ),
      ),
    ],
  };
  if (alasan.length > 0) return ditolak(alasan, jejak);
  const menitDihitung = perHari.reduce((total, h) => total + h.menitDihitung, 0);
  return ditetapkan({ menitDihitung, perHari }, jejak);
}

function lengkap(a: AktivitasMasuk): a is AktivitasDiperiksa {
  return a.tanggal != null && a.uraian != null;
}

/** Minutes of each day, oldest first: all that was reported, and what counts of it up to `batas` (V-AKT-06, V-AKT-09). */
export function menitPerHari(aktivitas: readonly AktivitasDiperiksa[], batas: number): HariAktivitas[] {
  const hari = new Map<string, { menit: number; sah: number }>();
  for (const a of aktivitas) {
    if (a.keadaan === 'DITOLAK') continue;
    const h = hari.get(a.tanggal) ?? { menit: 0, sah: 0 };
    const menit = menitAktivitas(a) ?? 0;
    const dihitung = a.keadaan == null || a.keadaan === 'DIVERIFIKASI';
    hari.set(a.tanggal, { menit: h.menit + menit, sah: h.sah + (dihitung ? menit : 0) });
  }
  return [...hari]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tanggal, { menit, sah }]) => ({ tanggal, menit, menitDihitung: Math.min(sah, batas) }));
}

function lebih(
  perHari: readonly HariAktivitas[],
  aktivitas: readonly AktivitasDiperiksa[],
  batas: number,
): Temuan[] {
  return perHari
    .filter((h) => h.menit > batas)
    .map((h) => {
      const terakhir = aktivitas.findLastIndex((a) => a.tanggal === h.tanggal);
      const pesan = `Jumlah ${h.menit} menit melebihi batas ${batas} menit sehari; kelebihannya disimpan tetapi tidak dihitung.`;
      return temuan('W-AKT-CAP', `/aktivitas/${terakhir}/menit`, pesan);
    });
}
