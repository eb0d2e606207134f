import { LABEL_PERPINDAHAN } from '#rules/label.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Pelaksana } from '../../konteks.ts';
import { namaPegawai } from '../pegawai/read.ts';
import { type KabarBaru, kabariSekali } from '../pemberitahuan/actions.ts';
import type { Tindakan } from './akibat.ts';
import type { Dampak } from './dampak.ts';
import { hariEfektif } from './fakta.ts';

/** Tells the person, the assessors before and the assessors now, each once, with the step that waits for them. */
export async function kabari(tx: TransaksiInstansi, p: Pelaksana, t: Tindakan, d: Dampak): Promise<void> {
  const { isian, nilai } = t;
  const nama = await namaPegawai(tx, p.instansiId, [
    isian.pegawaiId,
    ...d.beralih.flatMap((b) => [b.pegawaiId, b.baruId, b.lamaId ?? b.baruId]),
  ]);
  const dari = hariEfektif(nilai, isian.tanggal);
  const catatan = await tx
    .selectFrom('perpindahan_catatan')
    .select(['id', 'pegawai_id', 'penilai_pegawai_id'])
    .where('instansi_id', '=', p.instansiId)
    .where('perpindahan_id', '=', t.id)
    .execute();
  const diri: KabarBaru[] =
    isian.jenis === 'MENINGGAL'
      ? []
      : [
          {
            pegawaiId: isian.pegawaiId,
            jenis: 'perpindahan.dicatat',
            tautan: '/skp',
            isi: {
              apa: LABEL_PERPINDAHAN[isian.jenis],
              dari,
              skpBaru: nilai.skpBaru,
              versiBaru: d.versiDimulai.length > 0,
              skpDitutup: d.skpDitutup.length > 0,
            },
            kunci: t.id,
          },
        ];
  await kabariSekali(tx, p, [
    ...diri,
    ...d.beralih.flatMap((b): KabarBaru[] => [
      {
        pegawaiId: b.pegawaiId,
        jenis: 'penilai.ditetapkan',
        tautan: '/skp',
        isi: { sebagai: 'PEGAWAI', penilai: nama.get(b.baruId), dari },
        kunci: `${t.id} pegawai`,
      },
      {
        pegawaiId: b.baruId,
        jenis: 'penilai.ditetapkan',
        tautan: '/skp-bawahan',
        isi: { sebagai: 'PENILAI', pegawai: nama.get(b.pegawaiId), dari },
        kunci: `${t.id} ${b.pegawaiId}`,
      },
    ]),
    ...catatan.map(
      (c): KabarBaru => ({
        pegawaiId: c.penilai_pegawai_id,
        jenis: 'perpindahan.minta-catatan',
        tautan: `/perpindahan/catatan/${c.id}`,
        isi: { pegawai: nama.get(c.pegawai_id) },
      }),
    ),
  ]);
}
