import type { BahanDialog } from '#contract/dialog.ts';
import { agendaDialog } from '#rules/pemantauan/agenda-dialog.ts';
import { kalender } from '#rules/waktu/hari-kerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { ringkasanAktivitas } from '../aktivitas/read.ts';
import { liburAntara, mingguKerja, profilInstansi } from '../organisasi/read.ts';
import { capaianTerkini } from '../realisasi/read.ts';
import { rencanaTertahan } from '../rencana-aksi/read.ts';
import { jumlahTerbacaSejak } from '../umpan-balik/read.ts';
import { pihakBaru } from './policy.ts';
import { terakhirDengan, terbawa } from './queries.ts';
import { satuKesepakatan } from './view.ts';

/** What a dialogue with a person can begin with: facts of other features, each with its question. */
export async function susunBahan(tx: TransaksiInstansi, k: Konteks, pegawaiId: string): Promise<BahanDialog> {
  const { instansiId } = k.pelaku;
  const kini = hariIni(k);
  const { pegawai, penilai } = await pihakBaru(tx, k, pegawaiId);
  const pihak = { pegawaiId, penilaiId: penilai.pegawaiId };
  const terakhir =
    (await terakhirDengan(tx, instansiId, penilai.pegawaiId, [pegawaiId], kini.toString())).get(pegawaiId) ??
    null;
  const terbuka = await terbawa(tx, instansiId, pihak, null);
  const profil = await profilInstansi(tx, instansiId, kini.toString());
  const batas = [kini.subtract({ months: 3 }).toString(), kini.add({ months: 3 }).toString()] as const;
  const kerja = kalender(await liburAntara(tx, instansiId, ...batas), mingguKerja(profil));
  const aktivitas = await ringkasanAktivitas(tx, { instansiId, pegawaiId }, kini, kerja, profil);
  const capaian = await capaianTerkini(tx, k, pegawaiId);
  const agenda = agendaDialog(
    {
      kesepakatanTerbuka: terbuka.map(({ uraian, batas: hari }) => ({
        uraian,
        batas: hari,
        lewat: hari < kini.toString(),
      })),
      rhk: capaian?.rhk ?? [],
      periode: capaian?.periode ?? null,
      laporan: {
        dikembalikan: aktivitas.dikembalikan?.jumlah ?? 0,
        hariKosong: aktivitas.kosong?.jumlah ?? 0,
      },
      umpanBalik: await jumlahTerbacaSejak(
        tx,
        k,
        pegawaiId,
        terakhir ?? kini.with({ month: 1, day: 1 }).toString(),
      ),
      rencanaTertahan: await rencanaTertahan(tx, instansiId, pegawaiId, kini),
    },
    kini,
  );
  return {
    pegawai: { id: pegawaiId, nama: pegawai.nama, jabatan: pegawai.jabatan },
    penilai: { id: penilai.pegawaiId, nama: penilai.nama },
    terakhir,
    agenda: agenda.map(({ fakta, pertanyaan }) => ({ fakta, pertanyaan })),
    terbawa: terbuka.map((x) => satuKesepakatan(x, k.pelaku.pegawaiId)),
  };
}
