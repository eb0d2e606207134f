import type { AngkaKreditPegawai } from '#contract/karier.ts';
import { angkaKredit } from '#rules/angka-kredit/angka-kredit.ts';
import { pendidikanBaru } from '#rules/angka-kredit/pendidikan-baru.ts';
import { periodeMenurutJenjang } from '#rules/angka-kredit/periode-jenjang.ts';
import { hukumanBerjalan } from '#rules/disiplin/hukuman-berjalan.ts';
import { temuan } from '#rules/kernel/jawaban.ts';
import { GOLONGAN_PNS, type JenjangJf } from '#rules/tables/angka-kredit.ts';
import type { JenisHukuman } from '#rules/tables/disiplin.ts';
import type { TingkatPendidikan } from '#rules/tables/ip-asn.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { predikatTahunan } from '../evaluasi/read.ts';
import { orangKarier, pastikanPembaca, riwayatBerlaku } from '../riwayat/read.ts';

/** A person's credit year by year and how near the next step is; for the person and the operator. */
export function angkaKreditPegawai(k: Konteks, pegawaiId: string): Promise<AngkaKreditPegawai> {
  return baca(k, async (tx) => {
    await pastikanPembaca(tx, k, pegawaiId, ['OPERATOR']);
    const { instansiId } = k.pelaku;
    const pada = hariIni(k);
    const orang = await orangKarier(tx, k, pegawaiId);
    const riwayat = await riwayatBerlaku(
      tx,
      instansiId,
      [pegawaiId],
      ['JENJANG_JF', 'PANGKAT', 'PENDIDIKAN', 'HUKUMAN'],
    );
    const sampaiKini = riwayat.filter((r) => r.tanggal <= pada.toString());
    const jenjangMilik = sampaiKini.filter((r) => r.jenis === 'JENJANG_JF');
    const kini = jenjangMilik.at(-1);
    const pangkat = sampaiKini.findLast((r) => r.jenis === 'PANGKAT');
    const golongan = GOLONGAN_PNS.find((g) => g === (pangkat?.kode ?? orang.golongan)) ?? null;
    const tahunan = (await predikatTahunan(tx, instansiId, [pegawaiId])).map(
      ({ tahun, predikat, keadaan, tetap }) => ({ tahun, predikat: tetap ? predikat : null, keadaan, tetap }),
    );
    const dasar = {
      pegawai: orang.ringkas,
      jenjang: (kini?.kode ?? null) as JenjangJf | null,
      tmtJenjang: kini?.tanggal ?? null,
      golongan,
      tahunan,
      kemampuan: [] as string[],
    };
    if (orang.jenisJabatan !== 'JF')
      return {
        ...dasar,
        jawaban: null,
        sebab: temuan('E-AK-BUKAN-JF', '', 'Angka kredit hanya dikumpulkan dalam jabatan fungsional.'),
      };
    if (!kini)
      return {
        ...dasar,
        jawaban: null,
        sebab: temuan(
          'E-AK-JENJANG',
          '',
          'Jenjang jabatan fungsional dan TMT-nya belum dicatat operator kepegawaian.',
        ),
      };

    const tetap = tahunan.flatMap(({ tahun, predikat }) => (predikat ? [{ tahun, predikat }] : []));
    const jawaban = angkaKredit.jawab(
      {
        jenjang: kini.kode as JenjangJf,
        periode: periodeMenurutJenjang(
          jenjangMilik.map((j) => ({
            jenjang: j.kode as JenjangJf,
            tmt: j.tanggal,
            akAwalPada: j.sampai,
          })),
          tetap,
        ),
        akAwal: kini.nilai ?? 0,
        pendidikanBaru: pendidikanBaru(
          sampaiKini
            .filter((r) => r.jenis === 'PENDIDIKAN')
            .map((r) => ({ tingkat: r.kode as TingkatPendidikan, diakui: r.tanggal })),
          kini.sampai && kini.sampai > kini.tanggal ? kini.sampai : kini.tanggal,
        ),
        golongan,
        tmtPangkat: pangkat?.tanggal ?? null,
        predikatTerakhir: predikatDuaTahun(tetap, Math.max(tahunan[0]?.tahun ?? 0, pada.year - 1)),
        hukuman: hukumanBerjalan(
          sampaiKini
            .filter((r) => r.jenis === 'HUKUMAN')
            .map((r) => ({ jenis: r.kode as JenisHukuman, dari: r.tanggal, sampai: r.sampai })),
          pada,
        ),
        status: orang.jenis === 'PNS' ? 'PNS' : 'PPPK',
      },
      pada,
    );
    return { ...dasar, sebab: null, jawaban, kemampuan: jawaban.nilai ? ['angka-kredit.cetak'] : [] };
  });
}

/** The two latest years that can be known, latest first; a year without a settled predikat is unknown. */
function predikatDuaTahun(
  tetap: readonly {
    tahun: number;
    predikat: NonNullable<AngkaKreditPegawai['tahunan'][number]['predikat']>;
  }[],
  terakhir: number,
) {
  return [terakhir, terakhir - 1].map((tahun) => tetap.find((t) => t.tahun === tahun)?.predikat ?? null);
}
