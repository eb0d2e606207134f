import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { InstansiUji, OrangUji } from '#tests/builders/instansi.ts';
import { lapor, skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
let a: InstansiUji;
let operator: Klien;

/** Two worlds a file would be slow; each part plays with its own people instead. */
beforeAll(async () => {
  d = await bangunDunia('2026-06-01T02:00:00Z');
  a = d.a;
  operator = await d.masuk(a.operator);
});
afterAll(() => d.tutup());

const saat = (hari: string) => d.jam.setel(`${hari}T02:00:00Z`);
const catat = (isi: Record<string, unknown>, kunci?: string) =>
  operator.post(
    '/perpindahan',
    { id: randomUUIDv7(), dasar: 'SK 800/12/BKPSDM/2026', ...isi },
    kunci ? { kunci } : {},
  );
const baris = async (sql: string, ...nilai: unknown[]) => (await d.pool.query(sql, [a.id, ...nilai])).rows;

/** A new post at the BKPSDM with its own head, where somebody may go. */
async function jabatanBaru(
  nama: string,
  unit = a.unit.bkpsdm,
  jenis = 'PELAKSANA',
  memimpin = false,
): Promise<string> {
  const id = randomUUIDv7();
  await d.pool.query(
    'insert into jabatan (instansi_id, id, unit_kerja_id, nama, jenis, memimpin_unit) values ($1, $2, $3, $4, $5, $6)',
    [a.id, id, unit, nama, jenis, memimpin],
  );
  return id;
}

describe('a mutation in the middle of the year', () => {
  let orang: OrangUji;
  let id: string;
  let jabatanId: string;

  beforeAll(async () => {
    orang = a.staf;
    await skpBerlaku(d, a, orang, a.kabid);
    jabatanId = await jabatanBaru('Analis SDM Aparatur');
    saat('2026-04-01');
    await tetapkanCapaian(d, a.kadis, a.unit.bidang, a.periode.triwulan[0]);
    await evaluasiDitetapkan(d, a, {
      pegawai: orang,
      periodeId: a.periode.triwulan[0],
      hasil: 'DI_ATAS',
      perilaku: 'DI_ATAS',
    });
    saat('2026-06-01');
    const staf = await d.masuk(orang);
    await lapor(staf, { tanggal: '2026-05-29' });
  });

  it('is shown before it is saved, with article, assessors of each period and evidence, and changes nothing', async () => {
    const isi = wajib(
      await operator.post('/perpindahan/pratinjau', {
        pegawaiId: orang.id,
        jenis: 'MUTASI',
        tanggal: '2026-06-01',
        jabatanId,
        penilaiPegawaiId: a.kadis.id,
      }),
      200,
    );
    expect(isi.kurang).toEqual([]);
    expect(isi.akan.map((x: { uraian: string }) => x.uraian).join(' ')).toMatch(
      /berakhir 31 Mei 2026.*ditutup per 31 Mei 2026/s,
    );
    expect(isi.akan[0].dasar).toContainEqual({ peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran II.C.6' });
    expect(isi.penilaiPeriode).toEqual([
      { periode: 'Triwulan II 2026', penilai: 'Farida Hanum', unitKerja: 'BKPSDM', sudahDitetapkan: false },
      { periode: 'Triwulan III 2026', penilai: 'Farida Hanum', unitKerja: 'BKPSDM', sudahDitetapkan: false },
      { periode: 'Triwulan IV 2026', penilai: 'Farida Hanum', unitKerja: 'BKPSDM', sudahDitetapkan: false },
      { periode: 'Tahunan 2026', penilai: 'Farida Hanum', unitKerja: 'BKPSDM', sudahDitetapkan: false },
    ]);
    expect(isi.bukti).toEqual(['Triwulan I 2026: Sangat Baik']);
    expect(isi.menunggu.map((m: { siapa: string }) => m.siapa)).toEqual([
      'Siti Aminah',
      'Farida Hanum',
      'Rahmat Hidayat',
    ]);
    expect(await baris('select 1 from perpindahan where instansi_id = $1')).toEqual([]);
    expect(await baris("select 1 from skp_versi where instansi_id = $1 and keadaan = 'DITUTUP'")).toEqual([]);
  });

  it('is refused with every reason and the field that mends it', async () => {
    const { status, isi } = await catat({ pegawaiId: orang.id, jenis: 'MUTASI', tanggal: '2026-06-01' });
    expect(status).toBe(422);
    expect(isi.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
      '/jabatanId',
      '/penilaiPegawaiId',
    ]);
  });

  it('writes everything in one act, once for one key', async () => {
    id = randomUUIDv7();
    const kunci = randomUUIDv7();
    const badan = {
      id,
      pegawaiId: orang.id,
      jenis: 'MUTASI',
      tanggal: '2026-06-01',
      jabatanId,
      penilaiPegawaiId: a.kadis.id,
    };
    const isi = wajib(await catat(badan, kunci), 201);
    expect((await catat(badan, kunci)).isi).toEqual(isi);
    expect(isi.kemampuan).toEqual(['perpindahan.batalkan']);
    expect(
      await baris(
        'select dari::text, sampai::text from penugasan where instansi_id = $1 and pegawai_id = $2 order by dari',
        orang.id,
      ),
    ).toEqual([
      { dari: '2025-01-01', sampai: '2026-05-31' },
      { dari: '2026-06-01', sampai: null },
    ]);
    expect(
      await baris(
        'select s.sampai::text, v.keadaan from skp s join skp_versi v on v.skp_id = s.id where s.instansi_id = $1 and s.pegawai_id = $2',
        orang.id,
      ),
    ).toEqual([{ sampai: '2026-05-31', keadaan: 'DITUTUP' }]);
    expect(
      await baris(
        "select count(*)::int as n from audit where instansi_id = $1 and peristiwa = 'perpindahan.dicatat' and objek_id = $2",
        id,
      ),
    ).toEqual([{ n: 1 }]);
    const kabar = await baris(
      "select p.nama, x.jenis from pemberitahuan x join pegawai p on p.id = x.pegawai_id where x.instansi_id = $1 and x.jenis in ('perpindahan.dicatat', 'penilai.ditetapkan', 'perpindahan.minta-catatan') order by 1, 2",
    );
    expect(kabar.map((b) => `${b.nama} ${b.jenis}`)).toEqual([
      'Farida Hanum penilai.ditetapkan',
      'Rahmat Hidayat perpindahan.minta-catatan',
      'Siti Aminah penilai.ditetapkan',
      'Siti Aminah perpindahan.dicatat',
    ]);
  });

  it('leaves reports of the days before with the assessor who saw them', async () => {
    const rows = await baris(
      'select penilai_pegawai_id as p from aktivitas where instansi_id = $1 and pegawai_id = $2',
      orang.id,
    );
    expect(rows).toEqual([{ p: a.kabid.id }]);
  });

  it('belongs to the agency: the neighbour’s operator finds nothing, other people are refused', async () => {
    const tetangga = await d.masuk(d.b.operator);
    expect((await tetangga.get(`/perpindahan/${id}`)).status).toBe(404);
    expect((await tetangga.post(`/perpindahan/${id}/pembatalan`, { alasan: 'Keliru orang' })).status).toBe(
      404,
    );
    expect((await (await d.masuk(a.kabid)).get(`/perpindahan/${id}`)).status).toBe(403);
  });

  it('is taken back while nothing was built on it, and everything stands as before', async () => {
    const isi = wajib(await operator.post(`/perpindahan/${id}/pembatalan`, { alasan: 'SK ditunda' }), 201);
    expect(isi.dibatalkan).toMatchObject({ oleh: 'Agus Salim', alasan: 'SK ditunda' });
    expect(
      await baris('select sampai from penugasan where instansi_id = $1 and pegawai_id = $2', orang.id),
    ).toEqual([{ sampai: null }]);
    expect(
      await baris(
        'select s.sampai::text, v.keadaan from skp s join skp_versi v on v.skp_id = s.id where s.instansi_id = $1 and s.pegawai_id = $2',
        orang.id,
      ),
    ).toEqual([{ sampai: '2026-12-31', keadaan: 'DISETUJUI' }]);
    expect(
      await baris(
        'select sampai from penilai n where n.instansi_id = $1 and n.penugasan_id = $2',
        orang.penugasanId,
      ),
    ).toEqual([{ sampai: null }]);
  });

  it('once used, is not taken back, and says why', async () => {
    id = randomUUIDv7();
    wajib(
      await catat({
        id,
        pegawaiId: orang.id,
        jenis: 'MUTASI',
        tanggal: '2026-06-01',
        jabatanId,
        penilaiPegawaiId: a.kadis.id,
      }),
      201,
    );
    const staf = await d.masuk(orang);
    wajib(await staf.post('/skp', { id: randomUUIDv7(), tahun: 2026 }), 201);
    const { status, isi } = await operator.post(`/perpindahan/${id}/pembatalan`, { alasan: 'Keliru orang' });
    expect([status, isi.errors.map((e: { kode: string }) => e.kode)]).toEqual([409, ['E-PINDAH-SKP-ADA']]);
  });
});

describe('an assessor who changes', () => {
  it('takes over the reports that wait, by the wizard and by the page of the person alike', async () => {
    const rekan = await d.masuk(a.rekan);
    await skpBerlaku(d, a, a.rekan, a.kabid);
    await lapor(rekan, { tanggal: '2026-05-28' });
    const antrean = async (siapa: OrangUji) =>
      (await (await d.masuk(siapa)).get('/aktivitas/pemeriksaan')).isi.jumlah;
    const semula = await antrean(a.kabid);
    wajib(
      await operator.post(`/pegawai/${a.rekan.id}/penilai`, {
        id: randomUUIDv7(),
        penugasanId: a.rekan.penugasanId,
        penilaiPegawaiId: a.kadis.id,
        dasar: 'ATASAN_LANGSUNG',
        dari: '2026-05-30',
      }),
      201,
    );
    expect([await antrean(a.kabid), await antrean(a.kadis)]).toEqual([semula - 1, 1]);
    const kembali = wajib(
      await catat({
        pegawaiId: a.rekan.id,
        jenis: 'GANTI_PENILAI',
        tanggal: '2026-06-01',
        penilaiPegawaiId: a.kabid.id,
      }),
      201,
    );
    expect(kembali.akan.map((x: { uraian: string }) => x.uraian)).toContain(
      '1 laporan kegiatan yang belum diperiksa pindah ke antrean Rahmat Hidayat.',
    );
    expect([await antrean(a.kabid), await antrean(a.kadis)]).toEqual([semula, 0]);
    // L-II.C.7: the same document goes on as version 2, to be set with the new one
    const versi = await baris(
      'select v.nomor, v.keadaan from skp s join skp_versi v on v.skp_id = s.id where s.instansi_id = $1 and s.pegawai_id = $2 order by 1',
      a.rekan.id,
    );
    expect(versi).toEqual([
      { nomor: 1, keadaan: 'DISETUJUI' },
      { nomor: 2, keadaan: 'DRAF' },
    ]);
  });
});
