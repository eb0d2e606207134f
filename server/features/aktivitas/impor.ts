import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { menitAktivitas } from '#rules/aktivitas/periksa-isi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { alamatPublik } from '../../pengaturan.ts';
import { tautanMilik } from '../bukti/actions.ts';
import { kalimatTertutup, periodeTertutup } from '../periode/read.ts';
import { type BarisTerbaca, bacaBaris, type RujukanSkp, type TemuanSel } from './baca-lembar.ts';
import type { SelAktivitas } from './kolom-lembar.ts';
import { periksaAktivitas } from './periksa.ts';
import { type KeadaanHari, kunciHari, muatHari } from './queries.ts';
import { sisipBanyak } from './sisip-banyak.ts';

export { KOLOM_AKTIVITAS } from './kolom-lembar.ts';

export interface BarisMasuk {
  nomor: number;
  sel: SelAktivitas;
}

export interface HasilPeriksaBaris {
  nomor: number;
  /** The day: rows of one day are checked together. */
  kelompok: string;
  hasil: 'SAH' | 'SALAH' | 'SUDAH_ADA';
  temuan: TemuanSel[];
}

type Lain = KeadaanHari['lain'][number];

/** What is known of a day: entries with clock times, and the minutes of all others together. */
interface HariImpor {
  berjam: Lain[];
  menitLain: number;
  tertutup: string | null;
}

type Terperiksa = HasilPeriksaBaris & { terbaca: BarisTerbaca; hariItu?: KeadaanHari; menit: number };

/**
 * Checks the caller's activities out of a sheet, batch after batch in the order of the file, by the rules of a single
 * activity. Each good row counts for those after it: two rows of one sheet cannot overlap. What is there already is told
 * apart, so that the same sheet twice doubles nothing.
 */
export class PemeriksaAktivitas {
  private readonly k: Konteks;
  private readonly kini: string;
  private readonly alamat: string;
  private rujukan: RujukanSkp | undefined;
  private readonly hari = new Map<string, HariImpor>();
  private readonly keadaan = new Map<string, KeadaanHari>();
  private readonly barisMenurutIsi = new Map<string, number>();

  constructor(k: Konteks) {
    this.k = k;
    this.kini = hariIni(k).toString();
    this.alamat = alamatPublik(k.app.pengaturan);
  }

  async periksa(tx: TransaksiInstansi, baris: readonly BarisMasuk[]): Promise<HasilPeriksaBaris[]> {
    const hasil = await this.periksaSemua(tx, baris);
    return hasil.map(({ nomor, kelompok, hasil: h, temuan }) => ({ nomor, kelompok, hasil: h, temuan }));
  }

  /** Checks rows once more, with their days locked, and takes over those that are good. */
  async terima(
    tx: TransaksiInstansi,
    baris: readonly BarisMasuk[],
    kirim: boolean,
  ): Promise<HasilPeriksaBaris[]> {
    const { instansiId, pegawaiId } = this.k.pelaku;
    this.rujukan ??= await muatRujukan(tx, this.k);
    const hari = baris.map(({ sel }) => bacaBaris(sel, this.rujukan!, this.kini, this.alamat).isian.tanggal);
    for (const satu of [...new Set(hari)].sort()) await kunciHari(tx, pegawaiId, satu);
    const hasil = await this.periksaSemua(tx, baris);
    const sah = hasil.filter((h) => h.hasil === 'SAH');
    const tautan = await tautanMilik(
      tx,
      this.k,
      sah.flatMap((h) => h.terbaca.tautan),
    );
    // ids of one millisecond come in any order; lists that go by id show the rows as the sheet has them
    const id = sah.map(() => randomUUIDv7()).sort();
    await sisipBanyak(
      tx,
      this.k,
      sah.map(({ terbaca, hariItu, menit }, i) => ({
        instansiId,
        pegawaiId,
        id: id[i]!,
        isian: {
          ...terbaca.isian,
          bukti: [...terbaca.isian.bukti, ...terbaca.tautan.map((t) => tautan.get(t)!)],
        },
        hariItu: hariItu!,
        hasil: {
          kategori: terbaca.isian.kategori ?? (terbaca.isian.rhkId ? 'RHK' : 'UMUM'),
          menit,
          temuan: [],
          peringatan: [],
        },
        keadaan: kirim ? 'DIKIRIM' : 'DRAF',
        kini: sekarang(this.k),
      })),
    );
    return hasil;
  }

  private async periksaSemua(tx: TransaksiInstansi, baris: readonly BarisMasuk[]): Promise<Terperiksa[]> {
    this.rujukan ??= await muatRujukan(tx, this.k);
    const terbaca = baris.map(({ sel }) => bacaBaris(sel, this.rujukan!, this.kini, this.alamat));
    await this.muatHariBaru(
      tx,
      terbaca.map((t) => t.isian.tanggal),
    );
    const ada = await yangSudahAda(tx, this.k, terbaca);
    const hasil: Terperiksa[] = [];
    for (const [i, { nomor }] of baris.entries()) hasil.push(await this.satu(tx, nomor, terbaca[i]!, ada));
    return hasil;
  }

  private async satu(
    tx: TransaksiInstansi,
    nomor: number,
    terbaca: BarisTerbaca,
    ada: ReadonlySet<string>,
  ): Promise<Terperiksa> {
    const { isian } = terbaca;
    const dasar = { nomor, terbaca, menit: menitAktivitas(isian) ?? 0 };
    const kelompok = terbaca.temuan.some((t) => t.kolom === 'tanggal') ? '' : isian.tanggal;
    const isi = sidikIsi(isian, dasar.menit);
    if (terbaca.temuan.length === 0 && ada.has(isi))
      return { ...dasar, kelompok, hasil: 'SUDAH_ADA', temuan: [] };
    const hari = this.hari.get(isian.tanggal)!;
    const hariItu = await this.keadaanHari(tx, terbaca, hari);
    const periksa = periksaAktivitas(isian, hariItu, this.kini, null);
    const temuan = [...terbaca.temuan];
    const rusak = new Set(temuan.map((t) => t.kolom));
    const waktuRusak = ['mulai', 'selesai', 'menit'].some((kolom) => rusak.has(kolom as keyof SelAktivitas));
    for (const { pointer, kode, pesan } of periksa.temuan) {
      const kolom = KOLOM_DARI[pointer] ?? 'uraian';
      // a rule says nothing of a cell that could not even be read
      if (rusak.has(kolom) || (rusak.has('tanggal') && /TANGGAL|LATE|FUTURE|OVERLAP|SKP/.test(kode)))
        continue;
      if (waktuRusak && ['mulai', 'selesai', 'menit'].includes(kolom)) continue;
      temuan.push({
        kolom: kolom === 'rhk' && terbaca.isian.rencanaAksiId ? 'rencanaAksi' : kolom,
        kode,
        pesan,
      });
    }
    if (hari.tertutup && !rusak.has('tanggal'))
      temuan.push({ kolom: 'tanggal', kode: 'E-PERIODE-DITUTUP', pesan: kalimatTertutup(hari.tertutup) });
    const kembar = this.barisMenurutIsi.get(isi);
    if (temuan.length === 0 && kembar !== undefined)
      temuan.push({
        kolom: 'uraian',
        kode: 'E-IMPOR-GANDA',
        pesan: `Sama persis dengan baris ${kembar}. Hapus salah satu, atau bedakan isinya.`,
      });
    if (temuan.length > 0) return { ...dasar, kelompok, hasil: 'SALAH', temuan };
    this.barisMenurutIsi.set(isi, nomor);
    if (isian.mulai) hari.berjam.push({ ...isian, id: '', menit: periksa.menit, keadaan: 'DIKIRIM' });
    else hari.menitLain += periksa.menit;
    return { ...dasar, kelompok, hasil: 'SAH', temuan, hariItu, menit: periksa.menit };
  }

  private async muatHariBaru(tx: TransaksiInstansi, semua: readonly string[]): Promise<void> {
    const baru = [...new Set(semua)].filter((h) => !this.hari.has(h));
    if (baru.length === 0) return;
    const { instansiId, pegawaiId } = this.k.pelaku;
    const { rows } = await sql<{ tanggal: string; berjam: Lain[] | null; menit: number }>`
      select a.tanggal, coalesce(sum(a.menit) filter (where a.mulai is null), 0)::int as menit,
        json_agg(json_build_object('id', a.id, 'mulai', to_char(a.mulai, 'HH24:MI'), 'selesai', to_char(a.selesai, 'HH24:MI'),
          'menit', a.menit, 'uraian', a.uraian, 'keadaan', a.keadaan)) filter (where a.mulai is not null) as berjam
      from aktivitas a where a.instansi_id = ${instansiId} and a.pegawai_id = ${pegawaiId} and a.tanggal = any(${baru}::date[])
        and a.keadaan in ('DIKIRIM', 'DIVERIFIKASI', 'DIREVISI') group by a.tanggal`.execute(tx);
    const ada = new Map(rows.map((r) => [r.tanggal, r]));
    for (const hari of baru)
      this.hari.set(hari, {
        berjam: ada.get(hari)?.berjam ?? [],
        menitLain: ada.get(hari)?.menit ?? 0,
        tertutup: hari < this.kini ? await periodeTertutup(tx, instansiId, { hari }) : null,
      });
  }

  private async keadaanHari(
    tx: TransaksiInstansi,
    { isian }: BarisTerbaca,
    hari: HariImpor,
  ): Promise<KeadaanHari> {
    const { instansiId, pegawaiId } = this.k.pelaku;
    const kunci = [isian.tanggal, isian.rhkId, isian.rencanaAksiId, ...isian.bukti].join(' ');
    let hariItu = this.keadaan.get(kunci);
    if (!hariItu) {
      hariItu = await muatHari(tx, instansiId, pegawaiId, randomUUIDv7(), isian, this.kini, false);
      this.keadaan.set(kunci, hariItu);
    }
    const lain = hari.berjam.filter(
      (a) => isian.mulai && isian.selesai && a.mulai! < isian.selesai && isian.mulai < a.selesai!,
    );
    // the others stand together as one entry without a clock time: only their minutes matter
    const sisa = hari.menitLain + hari.berjam.reduce((n, a) => n + (lain.includes(a) ? 0 : a.menit), 0);
    if (sisa > 0)
      lain.push({ id: '', mulai: null, selesai: null, menit: sisa, uraian: '', keadaan: 'DIKIRIM' });
    return { ...hariItu, lain };
  }
}

const KOLOM_DARI: Record<string, keyof SelAktivitas> = {
  '/tanggal': 'tanggal',
  '/mulai': 'mulai',
  '/selesai': 'selesai',
  '/menit': 'menit',
  '/uraian': 'uraian',
  '/rhkId': 'rhk',
  '/rencanaAksiId': 'rencanaAksi',
  '/kategori': 'kategori',
  '/bukti': 'bukti',
};

async function muatRujukan(tx: TransaksiInstansi, k: Konteks): Promise<RujukanSkp> {
  const { instansiId, pegawaiId } = k.pelaku;
  const { rows: rhk } = await sql<RujukanSkp['rhk'][number]>`
    select distinct r.rhk_id as id, r.uraian, s.dari, s.sampai from rhk_versi r
    join skp_versi v on v.instansi_id = r.instansi_id and v.id = r.skp_versi_id
    join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
    where r.instansi_id = ${instansiId} and s.pegawai_id = ${pegawaiId} and v.ditetapkan_pada is not null`.execute(
    tx,
  );
  const { rows: rencana } = await sql<RujukanSkp['rencana'][number]>`
    select r.id, r.rhk_id as "rhkId", r.uraian from rencana_aksi r
    join skp s on s.instansi_id = r.instansi_id and s.id = r.skp_id
    where r.instansi_id = ${instansiId} and s.pegawai_id = ${pegawaiId}`.execute(tx);
  return { rhk, rencana };
}

/** Of these rows, the ones the caller has reported already, by what they say. */
async function yangSudahAda(
  tx: TransaksiInstansi,
  k: Konteks,
  terbaca: readonly BarisTerbaca[],
): Promise<Set<string>> {
  const hari = [...new Set(terbaca.map((t) => t.isian.tanggal))];
  const uraian = [...new Set(terbaca.map((t) => t.isian.uraian))];
  const { rows } = await sql<Parameters<typeof sidikIsi>[0] & { menit: number }>`
    select a.tanggal, to_char(a.mulai, 'HH24:MI') as mulai, to_char(a.selesai, 'HH24:MI') as selesai, a.menit, a.uraian,
      a.volume, a.satuan from aktivitas a
    where a.instansi_id = ${k.pelaku.instansiId} and a.pegawai_id = ${k.pelaku.pegawaiId}
      and a.tanggal = any(${hari}::date[]) and a.uraian = any(${uraian}::text[])`.execute(tx);
  return new Set(rows.map((r) => sidikIsi(r, r.menit)));
}

function sidikIsi(
  a: Pick<BarisTerbaca['isian'], 'tanggal' | 'mulai' | 'selesai' | 'uraian' | 'volume' | 'satuan'>,
  menit: number,
): string {
  return JSON.stringify([a.tanggal, a.mulai, a.selesai, menit, a.uraian, a.volume, a.satuan]);
}
