import { sql } from 'kysely';
import type {
  CalonSambungan,
  DaftarSkp,
  DaftarSkpBawahan,
  RhkPimpinanTahun,
  RiwayatVersi,
  SaringSkp,
  Skp,
  SkpBawahan,
} from '#contract/skp.ts';
import type { Pendekatan } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { bawahanDari, type Identitas, penilaiDari } from '../organisasi/read.ts';
import { daftarSaya } from './daftar.ts';
import { pengingatTerakhir } from './pengingat.ts';
import { skpPimpinan } from './pimpinan.ts';
import { langkahTerbuka, lewatTenggat, tenggatPenetapan, wajibSkp } from './policy.ts';
import { type IsiVersi, isiVersi, riwayat, skpTahun } from './queries.ts';
import { kemiripan } from './sambungan.ts';
import { berlakuDari, muat, rancanganDari, susunSkp } from './susun.ts';
import { perilakuTampil, peristiwaTampil, rhkTampil, versiTampil } from './view.ts';

/** One SKP; `nomor` names an older version. Errors: `tidak-ditemukan`, `tidak-berwenang`. */
export function skp(k: Konteks, id: string, nomor?: number): Promise<Skp> {
  return baca(k, async (tx) => susunSkp(tx, k, await muat(tx, k, id), nomor));
}

/** My SKP, newest year first, and the years for which none exists yet at my present post. */
export function daftarSkp(k: Konteks, saring: SaringSkp): Promise<DaftarSkp> {
  return baca(k, (tx) => daftarSaya(tx, k, saring));
}

/** Every version of an SKP with its steps, newest first. */
export function versiSkp(k: Konteks, id: string): Promise<RiwayatVersi> {
  return baca(k, async (tx) => {
    const { semua } = await muat(tx, k, id);
    const langkah = await riwayat(tx, k.pelaku.instansiId, id);
    return {
      isi: semua.map((v) => ({
        ...versiTampil(v),
        riwayat: langkah.filter((p) => p.skp_versi_id === v.id).map(peristiwaTampil),
      })),
    };
  });
}

/** The RHK of my penilai to link to, and how their SKP stands. */
export function rhkPimpinan(k: Konteks, tahun: number): Promise<RhkPimpinanTahun> {
  return baca(k, async (tx) => {
    const hari = hariIni(k).toString();
    const penilai = await penilaiDari(tx, k.pelaku.instansiId, k.pelaku.pegawaiId, hari);
    return skpPimpinan(tx, k.pelaku.instansiId, penilai, tahun, hari);
  });
}

/** The provisional links of an SKP, each with the leader's RHK it may mean, most alike first. */
export function calonSambungan(k: Konteks, id: string): Promise<CalonSambungan> {
  return baca(k, async (tx) => {
    const { skp: induk, semua, pihak } = await muat(tx, k, id);
    const versi = rancanganDari(semua) ?? berlakuDari(semua);
    if (!versi) return { isi: [] };
    const { rhk } = await isiVersi(tx, k.pelaku.instansiId, versi.id);
    const pimpinan = await skpPimpinan(tx, k.pelaku.instansiId, pihak.penilai, induk.tahun, pihak.hari);
    const calon = pimpinan.keadaan === 'BERLAKU' ? pimpinan.rhk : [];
    return {
      isi: rhk.map(rhkTampil).flatMap((r) =>
        r.sambungan === 'SEMENTARA' && r.rhkPimpinanTeks
          ? [
              {
                rhkId: r.id,
                uraian: r.uraian,
                rhkPimpinanTeks: r.rhkPimpinanTeks,
                calon: calon
                  .map(({ id: rhkId, uraian, indikator }) => ({
                    id: rhkId,
                    uraian,
                    indikator,
                    kemiripan: kemiripan(uraian, r.rhkPimpinanTeks ?? ''),
                  }))
                  .sort((a, b) => b.kemiripan - a.kemiripan),
              },
            ]
          : [],
      ),
    };
  });
}

/** SKP Bawahan: everybody I assess in a year, who waits for me first and longest; also whom I may act for after the limit. */
export function skpBawahan(k: Konteks, tahun: number): Promise<DaftarSkpBawahan> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const hari = hariIni(k).toString();
    const langsung = (await bawahanDari(tx, instansiId, pegawaiId, hari)).filter(wajibSkp);
    const isi = await barisBawahan(tx, k, langsung, tahun, 'PENILAI');
    const tenggat = await tenggatPenetapan(tx, k, tahun);
    if (hari > tenggat) {
      const berjenjang = await Promise.all(
        langsung.map((b) => bawahanDari(tx, instansiId, b.pegawaiId, hari)),
      );
      const tertahan = await barisBawahan(tx, k, berjenjang.flat().filter(wajibSkp), tahun, 'ATASAN_PENILAI');
      isi.push(...tertahan.filter((b) => b.menungguSaya));
    }
    isi.sort(
      (a, b) =>
        Number(b.menungguSaya) - Number(a.menungguSaya) ||
        (a.menungguSaya ? (a.sejak ?? '').localeCompare(b.sejak ?? '') : 0) ||
        a.pegawai.nama.localeCompare(b.pegawai.nama, 'id'),
    );
    return { tahun, tenggat, isi };
  });
}

async function barisBawahan(
  tx: TransaksiInstansi,
  k: Konteks,
  orang: readonly Identitas[],
  tahun: number,
  sebagai: SkpBawahan['sebagai'],
): Promise<SkpBawahan[]> {
  const skpMereka = await skpTahun(
    tx,
    k.pelaku.instansiId,
    orang.map((o) => o.pegawaiId),
    tahun,
  );
  const milik = orang.map((o) => skpMereka.findLast((s) => s.pegawai_id === o.pegawaiId));
  const tentang = orang.map((o, i) => milik[i]?.id ?? tentangOrang(o.pegawaiId, tahun));
  const ingat = await pengingatTerakhir(tx, k, tentang);
  const lewat = await lewatTenggat(tx, k, tahun);
  return orang.map((o, i) => {
    const s = milik[i];
    const keadaan = s?.keadaan ?? 'BELUM';
    const diingatkan = ingat(o.pegawaiId, tentang[i]!);
    const giliranPegawai = keadaan === 'BELUM' || keadaan === 'DRAF' || keadaan === 'DIKEMBALIKAN';
    const terbuka =
      s?.keadaan === 'DIAJUKAN'
        ? langkahTerbuka('DIAJUKAN', [sebagai], {
            sah: true,
            dibukaPenilai: false,
            adaRancangan: true,
            lewatTenggat: lewat,
          })
        : [];
    return {
      pegawai: { pegawaiId: o.pegawaiId, nama: o.nama, jabatan: o.jabatan, unitKerja: o.unitKerja },
      sebagai,
      skpId: s?.id ?? null,
      nomor: s?.nomor ?? null,
      keadaan,
      adaYangBerlaku: s?.berlakuId != null,
      jumlahRhk: s?.jumlahRhk ?? 0,
      jumlahSementara: s?.jumlahSementara ?? 0,
      menungguSaya: terbuka.includes('SETUJUI'),
      sejak: s?.sejak ?? null,
      diingatkanPada: diingatkan?.pada ?? null,
      kemampuan: [
        ...terbuka,
        ...(giliranPegawai && sebagai === 'PENILAI' && !diingatkan?.hariIni ? ['INGATKAN'] : []),
      ],
    };
  });
}

/** What a reminder is about while somebody has no SKP yet. */
export function tentangOrang(pegawaiId: string, tahun: number): string {
  return `${pegawaiId}:${tahun}`;
}

/** The version in force of somebody's SKP on a day, for other features; undefined when none is in force. */
export interface SkpBerlaku {
  id: string;
  versiId: string;
  nomor: number;
  tahun: number;
  dari: string;
  sampai: string;
  pendekatan: Pendekatan;
  pegawaiId: string;
  penugasanId: string;
  penilaiPegawaiId: string;
  ditetapkanPada: string;
}

/** See {@link SkpBerlaku}. Where two assignments have an SKP in the year, the one whose span holds the day. */
export async function skpBerlakuPada(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<SkpBerlaku | undefined> {
  const { rows } = await sql<SkpBerlaku>`
    select s.id, v.id as "versiId", v.nomor, s.tahun, s.dari, s.sampai, v.pendekatan, s.pegawai_id as "pegawaiId",
      s.penugasan_id as "penugasanId", v.penilai_pegawai_id as "penilaiPegawaiId", v.ditetapkan_pada as "ditetapkanPada"
    from skp s
    join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id
      and v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
    join penugasan t on t.instansi_id = s.instansi_id and t.id = s.penugasan_id
    where s.instansi_id = ${instansiId} and s.pegawai_id = ${pegawaiId} and s.dari <= ${hari} and s.sampai >= ${hari}
    order by t.sampai is null or t.sampai >= ${hari} desc, t.dari desc limit 1`.execute(tx);
  return rows[0];
}

export interface VersiLengkap {
  rhk: Skp['rhk'];
  perilaku: Skp['perilaku'];
  lampiran: IsiVersi['lampiran'];
}

/** The contents of one version, for documents and evaluation; links carry the words of the leader's SKP of today. */
export async function isiVersiSkp(
  tx: TransaksiInstansi,
  instansiId: string,
  versiId: string,
): Promise<VersiLengkap> {
  const isi = await isiVersi(tx, instansiId, versiId);
  return { rhk: isi.rhk.map(rhkTampil), perilaku: perilakuTampil(isi), lampiran: isi.lampiran };
}

/** One SKP inside a running transaction, as `GET /skp/{id}` gives it, for documents. The caller's right is checked. */
export async function skpDalam(tx: TransaksiInstansi, k: Konteks, id: string, nomor?: number): Promise<Skp> {
  return susunSkp(tx, k, await muat(tx, k, id), nomor);
}

/** When a version was set, and under which version of the rules. For documents. */
export interface Penetapan {
  /** Null where only the day is known: an SKP taken over from elsewhere. */
  pada: string | null;
  hari: string;
  versiAturan: string | null;
}

/** See {@link Penetapan}; undefined while the version is a draft. */
export async function penetapanSkp(
  tx: TransaksiInstansi,
  instansiId: string,
  versiId: string,
): Promise<Penetapan | undefined> {
  const { rows } = await sql<Penetapan>`
    select e.pada, v.ditetapkan_pada as hari, coalesce(e.versi_aturan, v.versi_aturan) as "versiAturan"
    from skp_versi v
    left join skp_peristiwa e on e.instansi_id = v.instansi_id and e.skp_versi_id = v.id and e.peristiwa = 'SETUJUI'
    where v.instansi_id = ${instansiId} and v.id = ${versiId} and v.ditetapkan_pada is not null
    order by e.pada desc limit 1`.execute(tx);
  return rows[0];
}

export { rancanganSkp, sudahDitetapkan } from './klarifikasi.ts';
export { pengingatTerakhir } from './pengingat.ts';
export { type RingkasanSkp, ringkasanSkp } from './ringkasan.ts';
