import { sql } from 'kysely';
import type { DaftarSkp, SaringSkp, SkpRingkas } from '#contract/skp.ts';
import type { KeadaanSkp } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { identitas, penilaiDari, penugasanPada, profilInstansi } from '../organisasi/read.ts';
import { pengingatTerakhir } from './pengingat.ts';
import { orangDari } from './pimpinan.ts';
import { wajibSkp } from './policy.ts';

type Ringkas = NonNullable<SkpRingkas['berlaku']>;

interface BarisDaftar {
  id: string;
  penugasanId: string;
  tahun: number;
  dari: string;
  sampai: string;
  jabatan: string;
  unitKerja: string;
  berlaku: Ringkas | null;
  rancangan: Ringkas | null;
  sejak: string;
}

/** Daftar SKP of the person asking. */
export async function daftarSaya(tx: TransaksiInstansi, k: Konteks, saring: SaringSkp): Promise<DaftarSkp> {
  const baris = await barisDaftar(tx, k, saring);
  const isi = baris.slice(0, saring.batas);
  const akhir = isi.at(-1);
  const hari = hariIni(k).toString();
  const saya = await identitas(tx, k.pelaku.instansiId, k.pelaku.pegawaiId, hari);
  const penilai = await penilaiDari(tx, k.pelaku.instansiId, k.pelaku.pegawaiId, hari);
  const ingat = await pengingatTerakhir(
    tx,
    k,
    isi.map((b) => b.id),
  );
  return {
    isi: isi.map((b): SkpRingkas => {
      const orang = b.rancangan?.keadaan === 'DIAJUKAN' ? penilai : b.rancangan ? saya : undefined;
      return {
        id: b.id,
        tahun: b.tahun,
        dari: b.dari,
        sampai: b.sampai,
        jabatan: b.jabatan,
        unitKerja: b.unitKerja,
        berlaku: b.berlaku,
        rancangan: b.rancangan,
        keadaan: (b.rancangan ?? b.berlaku)!.keadaan,
        menunggu: orang
          ? {
              ...orangDari(orang),
              sebagai: orang === penilai ? 'PENILAI' : 'PEGAWAI',
              sejak: b.sejak,
              diingatkanPada: ingat(orang.pegawaiId, b.id)?.pada ?? null,
            }
          : null,
      };
    }),
    setelah: baris.length > saring.batas && akhir ? `${akhir.tahun}_${akhir.id}` : null,
    dapatDibuat: saya && wajibSkp(saya) ? await yangDapatDibuat(tx, k, saya.penugasanId) : [],
  };
}

async function barisDaftar(tx: TransaksiInstansi, k: Konteks, saring: SaringSkp): Promise<BarisDaftar[]> {
  const [tahunBatas, idBatas] = saring.setelah?.split('_') ?? [];
  const { rows } = await sql<BarisDaftar>`
    select s.id, s.penugasan_id as "penugasanId", s.tahun, s.dari, s.sampai, j.nama as jabatan, u.nama as "unitKerja",
      b.isi as berlaku, r.isi as rancangan,
      coalesce((select max(e.pada) from skp_peristiwa e where e.instansi_id = s.instansi_id and e.skp_id = s.id),
        s.dibuat_pada) as sejak
    from skp s
    join penugasan t on t.instansi_id = s.instansi_id and t.id = s.penugasan_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
    left join lateral (select ${ringkasan} as isi from skp_versi v where v.instansi_id = s.instansi_id
      and v.skp_id = s.id and v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')) b on true
    left join lateral (select ${ringkasan} as isi from skp_versi v where v.instansi_id = s.instansi_id
      and v.skp_id = s.id and v.keadaan in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN')) r on true
    where s.instansi_id = ${k.pelaku.instansiId} and s.pegawai_id = ${k.pelaku.pegawaiId}
      and coalesce(b.isi, r.isi) is not null
      and (${saring.tahun ?? null}::int is null or s.tahun = ${saring.tahun ?? null}::int)
      and (${tahunBatas ?? null}::int is null or (s.tahun, s.id) < (${tahunBatas ?? null}::int, ${idBatas ?? null}::uuid))
    order by s.tahun desc, s.id desc limit ${saring.batas + 1}`.execute(tx);
  return rows;
}

const ringkasan = sql`jsonb_build_object('nomor', v.nomor, 'keadaan', v.keadaan, 'pendekatan', v.pendekatan,
  'jumlahRhk', (select count(*) from rhk_versi h where h.instansi_id = v.instansi_id and h.skp_versi_id = v.id),
  'ditetapkanPada', v.ditetapkan_pada)`;

/** This year and the one before or after, as far as the present assignment reaches and no SKP is there. */
async function yangDapatDibuat(
  tx: TransaksiInstansi,
  k: Konteks,
  penugasanId: string,
): Promise<DaftarSkp['dapatDibuat']> {
  const { instansiId, pegawaiId } = k.pelaku;
  const penugasan = (await penugasanPada(tx, instansiId, penugasanId))!;
  const { pendekatan } = await profilInstansi(tx, instansiId, hariIni(k).toString());
  const { rows } = await sql<{
    id: string;
    tahun: number;
    penugasan_id: string;
    jabatan: string;
    keadaan: KeadaanSkp;
  }>`
    select distinct on (s.tahun, s.id) s.id, s.tahun, s.penugasan_id, j.nama as jabatan, v.keadaan
    from skp s
    join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id
    join penugasan t on t.instansi_id = s.instansi_id and t.id = s.penugasan_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    where s.instansi_id = ${instansiId} and s.pegawai_id = ${pegawaiId}
    order by s.tahun desc, s.id desc, v.nomor desc`.execute(tx);
  return tahunTerbuka(hariIni(k), penugasan)
    .filter((tahun) => !rows.some((s) => s.tahun === tahun && s.penugasan_id === penugasanId))
    .map((tahun) => {
      const asal = rows.find((s) => s.tahun <= tahun);
      return {
        tahun,
        pendekatan,
        salinDari: asal ? { id: asal.id, tahun: asal.tahun, jabatan: asal.jabatan } : null,
      };
    });
}

/** Years an SKP may be begun for: the present one, the last until its evaluation ends, the next from December. */
export function tahunTerbuka(
  hari: Temporal.PlainDate,
  masa: { dari: string; sampai: string | null },
): number[] {
  const calon = [
    hari.year,
    ...(hari.month <= 3 ? [hari.year - 1] : []),
    ...(hari.month === 12 ? [hari.year + 1] : []),
  ];
  return calon.filter(
    (tahun) => masa.dari <= `${tahun}-12-31` && (!masa.sampai || masa.sampai >= `${tahun}-01-01`),
  );
}
