import type { Predikat } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import {
  bagiSetengahKeAtas,
  bandingkan,
  type Desimal,
  desimal,
  kali,
  keBilangan,
  kurangi,
  tambah,
} from '../kernel/desimal.ts';
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
import { art, TERANG } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT } from '../label.ts';
import { bobotTpp } from '../tables/tpp.ts';
import { contohTpp } from './contoh.ts';

export interface MasukanTpp {
  /** Whole rupiah before assessment. */
  kotor?: number | null;
  /** 0–1. Without it, read from `predikat` by the agency's table. */
  produktivitas?: number | null;
  predikat?: Predikat | null;
  /** Percent of the discipline part, one entry for each occurrence. */
  potonganDisiplin?: readonly number[] | null;
  /** Other deductions, whole rupiah each. */
  potonganLain?: readonly number[] | null;
}

export interface ProfilTpp {
  /** Percent; both together 100. */
  bobotProduktivitas?: number;
  bobotDisiplin?: number;
  /** Productivity 0–1 that the agency's rule gives each predikat. Empty until the agency fills it. */
  produktivitasPredikat?: Partial<Record<Predikat, number>>;
}

interface BagianTpp {
  bobot: number;
  pagu: number;
  dibayar: number;
}

export interface NilaiTpp {
  dibayar: number;
  rincian: {
    kotor: number;
    produktivitas: BagianTpp & { nilai: number };
    disiplin: BagianTpp & { jumlahPotongan: number };
    /** What each deduction costs; together they are exactly what the discipline part lost. */
    potongan: { persen: number; rupiah: number }[];
    potonganLain: number;
  };
}

const dasar = [art('PP 12/2019', 'Pasal 58'), art(TERANG, 'Rumus TPP')];

/**
 * TPP paid = gross × (weight × productivity + weight × (1 − deductions)) − other deductions. Deductions lower the discipline
 * part only, never below 0. Whole rupiah, rounded half up.
 * @DOUBT PP 12/2019 Pasal 58 – formula, weights and table are each region's – the common pattern, with the agency's
 * own numbers as profil – 2026-11-24
 */
export const tpp = buatAturan<MasukanTpp, NilaiTpp, ProfilTpp>({
  id: 'tpp',
  judul: 'Tambahan Penghasilan Pegawai yang dibayarkan',
  dasar,
  rumus: berlaku([{ mulai: '2019-03-12', dasar, nilai: hitung }]),
  tabel: [bobotTpp],
  contoh: contohTpp,
});

const SERATUS = desimal(100);

function hitung(masukan: MasukanTpp, pada: Hari, profil: ProfilTpp): Hasil<NilaiTpp> {
  const { predikat } = masukan;
  const dariTabel = predikat ? profil.produktivitasPredikat?.[predikat] : undefined;
  const produktivitas = masukan.produktivitas ?? dariTabel ?? null;
  const kurang = yangKurang({ ...masukan, produktivitas }, ['kotor', 'produktivitas', 'potonganDisiplin']);
  const { kotor, potonganDisiplin } = masukan;
  if (kurang.length > 0 || kotor == null || produktivitas === null || !potonganDisiplin)
    return kurangData(kurang, { alasan: alasanKurang(masukan) });
  const baku = bobotTpp.pada(pada);
  const bobotP = profil.bobotProduktivitas ?? baku.nilai.produktivitas;
  const bobotD = profil.bobotDisiplin ?? baku.nilai.disiplin;
  const lain = masukan.potonganLain ?? [];
  const salah = periksa({ kotor, produktivitas, potonganDisiplin, lain }, bobotP, bobotD);
  if (salah.length > 0) return ditolak(salah);

  const k = desimal(kotor);
  const paguP = bulat(kali(k, desimal(bobotP)), 100);
  const paguD = keBilangan(kurangi(k, desimal(paguP)));
  const jumlahPotongan = potonganDisiplin.map(desimal).reduce(tambah, desimal(0));
  const dipotong = bandingkan(jumlahPotongan, SERATUS) > 0 ? SERATUS : jumlahPotongan;
  const bagian = tambah(
    kali(kali(desimal(bobotP), desimal(produktivitas)), SERATUS),
    kali(desimal(bobotD), kurangi(SERATUS, dipotong)),
  );
  const sebelumLain = bulat(kali(k, bagian), 10_000);
  const dibayarP = bulat(kali(kali(k, desimal(bobotP)), desimal(produktivitas)), 100);
  const dibayarD = sebelumLain - dibayarP;
  const potonganLain = lain.reduce((a, b) => a + b, 0);
  const dibayar = Math.max(0, sebelumLain - potonganLain);
  return ditetapkan(
    {
      dibayar,
      rincian: {
        kotor,
        produktivitas: { bobot: bobotP, pagu: paguP, dibayar: dibayarP, nilai: produktivitas },
        disiplin: {
          bobot: bobotD,
          pagu: paguD,
          dibayar: dibayarD,
          jumlahPotongan: keBilangan(dipotong),
        },
        potongan: bagiPotongan(potonganDisiplin, paguD, paguD - dibayarD),
        potonganLain,
      },
    },
    {
      langkah: [
        langkah('TPP sebelum dinilai', rupiah(kotor), ...dasar),
        langkah(
          `Bagian produktivitas, ${angka(bobotP)} %`,
          `${rupiah(paguP)} × ${angka(produktivitas)}${dariTabel !== undefined && masukan.produktivitas == null && predikat ? ` (predikat ${LABEL_PREDIKAT[predikat]})` : ''} = ${rupiah(dibayarP)}`,
          ...baku.dasar,
        ),
        langkah(
          `Bagian disiplin, ${angka(bobotD)} %`,
          `${rupiah(paguD)} × (100 − ${angka(keBilangan(dipotong))}) % = ${rupiah(dibayarD)}`,
          ...baku.dasar,
        ),
        ...(potonganLain > 0 ? [langkah('Potongan lain', `−${rupiah(potonganLain)}`, ...dasar)] : []),
        langkah('TPP yang dibayarkan', rupiah(dibayar), ...dasar),
      ],
    },
  );
}

function alasanKurang({ predikat, produktivitas }: MasukanTpp): Temuan[] {
  if (produktivitas != null || !predikat) return [];
  return [
    temuan(
      'E-TPP-TABEL-KOSONG',
      '/produktivitas',
      `Instansi belum menetapkan produktivitas untuk predikat ${LABEL_PREDIKAT[predikat]}.`,
    ),
  ];
}

function periksa(
  f: { kotor: number; produktivitas: number; potonganDisiplin: readonly number[]; lain: readonly number[] },
  bobotP: number,
  bobotD: number,
): Temuan[] {
  const salah: Temuan[] = [];
  if (!Number.isSafeInteger(f.kotor) || f.kotor < 0)
    salah.push(temuan('E-TPP-KOTOR', '/kotor', 'TPP kotor harus rupiah bulat, 0 atau lebih.'));
  if (f.produktivitas < 0 || f.produktivitas > 1)
    salah.push(temuan('E-TPP-PRODUKTIVITAS', '/produktivitas', 'Produktivitas berada di antara 0 dan 1.'));
  f.potonganDisiplin.forEach((p, i) => {
    if (p < 0)
      salah.push(temuan('E-TPP-POTONGAN', `/potonganDisiplin/${i}`, 'Potongan tidak boleh kurang dari 0 %.'));
  });
  f.lain.forEach((p, i) => {
    if (!Number.isSafeInteger(p) || p < 0)
      salah.push(
        temuan('E-TPP-POTONGAN', `/potonganLain/${i}`, 'Potongan harus rupiah bulat, 0 atau lebih.'),
      );
  });
  if (bobotP < 0 || bobotD < 0 || bandingkan(tambah(desimal(bobotP), desimal(bobotD)), SERATUS) !== 0)
    salah.push(
      temuan(
        'E-TPP-BOBOT',
        '/profil/bobotProduktivitas',
        'Bobot produktivitas dan disiplin bersama-sama harus 100 %.',
      ),
    );
  return salah;
}

/** Spreads what was lost over the deductions, so that the rows sum exactly; beyond 100 % a deduction costs nothing more. */
function bagiPotongan(
  persen: readonly number[],
  pagu: number,
  hilang: number,
): { persen: number; rupiah: number }[] {
  let jumlah = desimal(0);
  let sudah = 0;
  return persen.map((p, i) => {
    jumlah = tambah(jumlah, desimal(p));
    const penuh = bandingkan(jumlah, SERATUS) >= 0;
    const sampai = i === persen.length - 1 || penuh ? hilang : bulat(kali(desimal(pagu), jumlah), 100);
    const rp = sampai - sudah;
    sudah = sampai;
    return { persen: p, rupiah: rp };
  });
}

function bulat(a: Desimal, pembagi: number): number {
  return keBilangan(bagiSetengahKeAtas(a, desimal(pembagi), 0));
}

function angka(nilai: number): string {
  return String(nilai).replace('.', ',');
}

function rupiah(nilai: number): string {
  return `Rp${String(nilai).replace(/\B(?=(\d{3})+$)/g, '.')}`;
}
