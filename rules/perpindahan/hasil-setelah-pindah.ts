import type { PeriodeJenis } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { ditetapkan, type Hasil, kurangData, langkah, temuan, yangKurang } from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { sumberHasilBerkala } from '../penilaian/pegawai-pindah.ts';

export interface MasukanHasilPindah {
  jenisPeriode?: PeriodeJenis | null;
  sepakatPenilai?: boolean | null;
  sepakatPegawai?: boolean | null;
}

export interface NilaiHasilPindah {
  sumber: 'DINILAI_PENILAI_BARU' | 'PAKAI_HASIL_LAMA';
}

const dasar = [p6('Lampiran IV.A.13')];

/**
 * PermenPANRB 6/2022 L-IV.A.13: whose result counts for the period of a move. Periodic: the new assessor's, or the old
 * unit's when both agree. Annual: always the new assessor's, without averaging.
 */
export const hasilSetelahPindah = buatAturan<MasukanHasilPindah, NilaiHasilPindah>({
  id: 'hasil-setelah-pindah',
  judul: 'Hasil evaluasi pegawai yang pindah: dinilai baru atau memakai hasil lama',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: tentukan }]),
  contoh: [
    {
      judul: 'Pindah 10 Februari: keduanya setuju memakai hasil lama',
      masukan: { jenisPeriode: 'BULANAN', sepakatPenilai: true, sepakatPegawai: true },
      pada: '2026-02-28',
      hasil: { keadaan: 'ditetapkan', nilai: { sumber: 'PAKAI_HASIL_LAMA' } },
    },
    {
      judul: 'Evaluasi tahunan selalu dinilai baru',
      masukan: { jenisPeriode: 'TAHUNAN', sepakatPenilai: true, sepakatPegawai: true },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditetapkan', nilai: { sumber: 'DINILAI_PENILAI_BARU' }, kode: ['W-PINDAH-TAHUNAN'] },
    },
  ],
});

function tentukan(masukan: MasukanHasilPindah): Hasil<NilaiHasilPindah> {
  const { jenisPeriode } = masukan;
  if (!jenisPeriode)
    return kurangData(yangKurang(masukan, ['jenisPeriode']), {
      alasan: [temuan('E-PINDAH-PERIODE', '/jenisPeriode', 'Sebutkan jenis periodenya.')],
    });
  const sepakat = { penilai: masukan.sepakatPenilai === true, pegawai: masukan.sepakatPegawai === true };
  const kata = (ya: boolean) => (ya ? 'setuju' : 'belum setuju');
  const tahunan = jenisPeriode === 'TAHUNAN';
  return ditetapkan(
    { sumber: tahunan ? 'DINILAI_PENILAI_BARU' : sumberHasilBerkala(sepakat) },
    {
      peringatan:
        tahunan && (sepakat.penilai || sepakat.pegawai)
          ? [
              temuan(
                'W-PINDAH-TAHUNAN',
                '/jenisPeriode',
                'Evaluasi tahunan selalu dinilai pejabat penilai yang baru; hasil lama hanya bukti.',
              ),
            ]
          : [],
      langkah: tahunan
        ? [langkah('Evaluasi tahunan', 'Dinilai pejabat penilai yang baru', p6('Lampiran IV.A.13.b'))]
        : [
            langkah('Pejabat penilai baru', kata(sepakat.penilai), p6('Lampiran IV.A.13.a')),
            langkah('Pegawai', kata(sepakat.pegawai), p6('Lampiran IV.A.13.a')),
          ],
    },
  );
}
