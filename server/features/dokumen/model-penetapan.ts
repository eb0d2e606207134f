import type { Sebaran } from '#contract/distribusi.ts';
import type { AngkaKreditPegawai } from '#contract/karier.ts';
import type { ModelPenetapanPredikat } from '#documents/model/penetapan.ts';
import { LABEL_JENJANG_JF } from '#rules/angka-kredit/label.ts';
import { PREDIKAT, type Predikat } from '#rules/enum.ts';
import { LABEL_PREDIKAT } from '#rules/label.ts';
import type { BahanPenetapan } from '../distribusi/read.ts';
import { dasar, type Naskah, type Orang, pihak, type Tempat, ttdElektronik, ttdKosong } from './bagian.ts';
import { setempat } from './model-bimbingan.ts';

/** Format Penetapan Predikat Kinerja of a final room, signed at `pada`. */
export function naskahPenetapan(
  bahan: BahanPenetapan,
  pimpinan: Orang,
  tempat: Tempat,
  pada: string,
): Naskah & { jenis: 'PENETAPAN_PREDIKAT' } {
  const { ruang, capaian, sebaran, periode, nip, alasan } = bahan;
  const n = Object.values(sebaran.jumlah).reduce((a, b) => a + b, 0);
  return {
    jenis: 'PENETAPAN_PREDIKAT',
    model: {
      ...dasar(tempat, {
        periodePenilaian: { mulai: periode.dari, selesai: periode.sampai },
        ditetapkan: true,
        dibuatPada: pada,
        versiAturan: sebaran.pola.versi ?? sebaran.pola.pada,
      }),
      pegawai: pihak(pimpinan),
      unitKerja: capaian.unitKerja,
      periodeEvaluasi: ruang.periode.nama,
      capaianOrganisasi: capaian.predikat,
      dasarCapaian: capaian.dasar || '–',
      sebaran: PREDIKAT.map((predikat) => ({
        predikat,
        batas: batas(predikat, sebaran),
        jumlah: sebaran.jumlah[predikat],
        persen: `${koma((sebaran.jumlah[predikat] / n) * 100, 1)} %`,
      })),
      jumlahPegawai: n,
      kelompok: ruang.kelompok.map((x): ModelPenetapanPredikat['kelompok'][number] => ({
        penilai: [x.penilai.nama, x.penilai.jabatan].filter(Boolean).join(', '),
        orang: ruang.orang
          .filter((o) => o.penilaiId === x.penilai.id && o.dihitung)
          .flatMap((o) =>
            o.predikat
              ? [
                  {
                    nama: o.pegawai.nama,
                    nip: nip.get(o.pegawai.id) ?? null,
                    jabatan: o.pegawai.jabatan,
                    predikat: o.predikat,
                    alasan: o.evaluasiId ? (alasan.get(o.evaluasiId) ?? []) : [],
                  },
                ]
              : [],
          ),
        alasanSebaran: x.alasanUnit?.alasan ?? null,
      })),
      dikecualikan: ruang.kelompok.flatMap((x) =>
        x.dikecualikan.map((d) => ({ nama: d.pegawai.nama, alasan: d.alasan })),
      ),
      tandaTangan: { pegawai: ttdElektronik(tempat, 'Ditetapkan', pada) },
    },
  };
}

/** The limits the pattern has for one predikat, in words. */
function batas(predikat: Predikat, { pola }: Sebaran): string {
  const milik = (pola.nilai?.penjelasan ?? []).filter((p) => p.predikat.includes(predikat));
  return (
    milik
      .map((p) => {
        const lain = p.predikat.filter((x) => x !== predikat).map((x) => LABEL_PREDIKAT[x]);
        const banyak = `paling ${p.jenis === 'MIN' ? 'sedikit' : 'banyak'} ${p.batas} orang`;
        return lain.length > 0 ? `bersama ${lain.join(' dan ')} ${banyak}` : banyak;
      })
      .join('; ')
      .replace(/^./, (huruf) => huruf.toUpperCase()) || '–'
  );
}

/** Recap of the credit of one functional official, as it stands on the day of `pada`. */
export function naskahPak(
  data: AngkaKreditPegawai,
  orang: Orang,
  tempat: Tempat,
  pada: string,
): (Naskah & { jenis: 'PAK' }) | null {
  const nilai = data.jawaban?.nilai;
  if (!nilai || !data.jawaban || !data.jenjang || !data.tmtJenjang) return null;
  const kini = setempat(pada, tempat).toString();
  const tahun = nilai.rincian.flatMap((r) => r.tahun ?? []);
  return {
    jenis: 'PAK',
    model: {
      ...dasar(tempat, {
        periodePenilaian: {
          mulai: tahun.length > 0 ? `${Math.min(...tahun)}-01-01` : data.tmtJenjang,
          selesai: kini,
        },
        ditetapkan: true,
        dibuatPada: pada,
        versiAturan: data.jawaban.versi ?? data.jawaban.pada,
      }),
      pegawai: pihak(orang),
      jenjang: LABEL_JENJANG_JF[data.jenjang],
      tmtJenjang: data.tmtJenjang,
      golongan: data.golongan,
      keadaanPada: kini,
      rincian: nilai.rincian.map((r) => ({
        tahun: r.tahun === null ? '–' : `${r.tahun}`,
        jenjang: LABEL_JENJANG_JF[r.jenjang],
        predikat: r.predikat,
        hitungan: `${r.bulan}/12 × ${r.persen} % × ${r.koefisien.toLocaleString('id-ID')}`,
        angkaKredit: koma(r.angkaKredit),
        dihitung: r.dihitung,
      })),
      jumlah: koma(nilai.angkaKredit),
      akAwal: koma(nilai.akAwal),
      akPendidikan: koma(nilai.akPendidikan),
      kumulatif: koma(nilai.kumulatif),
      kesiapan: nilai.kesiapan.map((s) => ({
        langkah: `${s.jenis === 'PANGKAT' ? 'Pangkat' : 'Jenjang'} ${s.menuju ?? 'berikutnya'}`,
        target: s.target === null ? 'belum diketahui' : s.target.toLocaleString('id-ID'),
        angkaKredit: s.kurang === null ? '' : s.akCukup ? 'Sudah cukup.' : `Kurang ${koma(s.kurang)}.`,
        syarat: [...s.halangan, ...s.belumPasti].map((t) => t.pesan),
        siap: s.siap,
      })),
      catatan: data.jawaban.peringatan.map((t) => t.pesan),
      tandaTangan: { pejabat: ttdKosong(tempat) },
    },
  };
}

function koma(angka: number, desimal = 2): string {
  return angka.toLocaleString('id-ID', { minimumFractionDigits: desimal, maximumFractionDigits: desimal });
}
