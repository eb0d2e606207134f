import { randomUUIDv7 } from 'node:crypto';
import type { IsianRhk, IsianSkp, Skp } from '#contract/skp.ts';
import { NILAI_PERILAKU, PERSPEKTIF } from '#rules/enum.ts';
import type { Dunia } from './dunia.ts';
import type { OrangUji } from './instansi.ts';

type JenisIsi = 'JPT_KUANTITATIF' | 'JPT_KUALITATIF' | 'KUANTITATIF' | 'KUALITATIF';

interface OpsiIsi {
  /** The leader's RHK every RHK links to; without it the words below stand in. */
  rhkPimpinanId?: string | null;
  rhkPimpinanTeks?: string | null;
  /** Texts of the RHK; the first is utama, the others too. */
  uraian?: readonly string[];
}

/** Contents of an SKP that the rule accepts as they are, for each of the four forms. */
export function isiSkp(jenis: JenisIsi = 'KUANTITATIF', opsi: OpsiIsi = {}): IsianSkp {
  const jpt = jenis.startsWith('JPT_');
  const kuantitatif = !jenis.endsWith('KUALITATIF');
  const uraian = opsi.uraian ?? ['Tersedianya data persampahan yang akurat'];
  return {
    pendekatan: kuantitatif ? 'KUANTITATIF' : 'KUALITATIF',
    perjanjianKerja: null,
    rhk: uraian.map(
      (teks): IsianRhk => ({
        id: randomUUIDv7(),
        jenis: 'UTAMA',
        uraian: teks,
        rhkPimpinanId: opsi.rhkPimpinanId ?? null,
        rhkPimpinanTeks:
          jpt || opsi.rhkPimpinanId ? null : (opsi.rhkPimpinanTeks ?? 'Meningkatnya sampah yang tertangani'),
        penugasanDari: 'Kepala Bidang Pengelolaan Sampah',
        metodeCascading: null,
        klasifikasiPlt: false,
        sasaranId: null,
        selId: null,
        indikator: (jpt ? PERSPEKTIF : [null]).map((perspektif) => ({
          id: randomUUIDv7(),
          uraian: 'Persentase data yang dimutakhirkan',
          target: '95 %',
          targetAngka: 95,
          satuan: '%',
          aspek: kuantitatif && !jpt ? 'KUANTITAS' : null,
          perspektif,
          polaritas: 'MAKSIMALKAN',
        })),
      }),
    ),
    perilaku: NILAI_PERILAKU.map((nilai) => ({ nilai, ekspektasiKhusus: null })),
    lampiran: {
      sumberDaya: ['Peralatan kerja'],
      pertanggungjawaban: ['Laporan triwulanan dengan data timbulan sampah'],
      konsekuensi: ['Bila tercapai: penghargaan', 'Bila tidak tercapai: teguran'],
    },
  };
}

interface OpsiSkp {
  tahun?: number;
  isi?: IsianSkp;
}

/** An SKP draft with valid contents, made and saved by its owner through the API. */
export async function skpDraf(d: Dunia, orang: OrangUji, opsi: OpsiSkp = {}): Promise<Skp> {
  const klien = await d.masuk(orang);
  const baru = await klien.post<Skp>('/skp', { id: randomUUIDv7(), tahun: opsi.tahun ?? 2026 });
  pastikan(baru, 201);
  const jpt = baru.isi.kelompok === 'PIMPINAN';
  const simpan = await klien.put<Skp>(
    `/skp/${baru.isi.id}/rancangan`,
    opsi.isi ?? isiSkp(jpt ? 'JPT_KUANTITATIF' : 'KUANTITATIF'),
    { versi: baru.isi.versi },
  );
  pastikan(simpan, 200);
  return simpan.isi;
}

/** The same, handed in to the penilai. */
export async function skpDiajukan(d: Dunia, orang: OrangUji, opsi: OpsiSkp = {}): Promise<Skp> {
  const draf = await skpDraf(d, orang, opsi);
  const klien = await d.masuk(orang);
  const ajukan = await klien.post<Skp>(`/skp/${draf.id}/pengajuan`);
  pastikan(ajukan, 201);
  return ajukan.isi;
}

/** The same, set by the penilai of that person. */
export async function skpDisetujui(d: Dunia, orang: OrangUji, opsi: OpsiSkp = {}): Promise<Skp> {
  const diajukan = await skpDiajukan(d, orang, opsi);
  const penilai = [d.a, d.b]
    .flatMap((i) => [i.walikota, i.kadis, i.kabid])
    .find((p) => p.id === diajukan.penilai?.pegawaiId);
  if (!penilai) throw new Error(`${orang.nama} has no penilai in this world`);
  const setuju = await (await d.masuk(penilai)).post<Skp>(`/skp/${diajukan.id}/persetujuan`);
  pastikan(setuju, 201);
  return setuju.isi;
}

/** What is saved again from an SKP that was read. */
export function isianDari(skp: Skp): IsianSkp {
  return {
    pendekatan: skp.pendekatan,
    perjanjianKerja: skp.perjanjianKerja,
    rhk: skp.rhk.map(
      ({ jenisUsulan: _u, jenisDitetapkan: _d, rhkPimpinan: _p, sambungan: _s, ...rhk }) => rhk,
    ),
    perilaku: skp.perilaku,
    lampiran: skp.lampiran,
  };
}

function pastikan(jawaban: { status: number; isi: unknown }, status: number): void {
  if (jawaban.status !== status)
    throw new Error(`answered ${jawaban.status}, not ${status}: ${JSON.stringify(jawaban.isi)}`);
}
