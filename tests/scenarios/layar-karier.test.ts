import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Predikat } from '#rules/enum.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { PASANGAN, tanamTim } from '#tests/builders/tim.ts';
import { KASUS, type Kasus } from './karier.ts';

// The worked examples of domain 02, 10.3 to 10.6, as the pages of a person answer them. What is expected stands with the
// examples themselves; each sets its facts through the API and takes them back.

let d: Dunia;
let operator: Klien;
const orang = {} as Record<Predikat | 'TANPA', OrangUji>;
beforeAll(async () => {
  d = await bangunDunia('2026-12-22T02:00:00Z');
  const tim = await tanamTim(d, d.a, d.a.kabid, 6);
  const periodeId = d.a.periode.tahunan;
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  const kabid = await d.masuk(d.a.kabid);
  for (const [i, [hasil, perilaku]] of Object.values(PASANGAN).entries()) {
    const { id } = await nilaikan(kabid, { pegawai: tim[i]!, periodeId, hasil, perilaku });
    const { predikat } = wajib(await kabid.post<{ predikat: Predikat }>(`/evaluasi/${id}/penetapan`), 201);
    wajib(await kabid.post(`/evaluasi/${id}/penyampaian`), 201);
    await d.pool.query(`update evaluasi set keadaan = 'FINAL' where id = $1`, [id]);
    orang[predikat] = tim[i]!;
  }
  orang.TANPA = tim[5]!;
  operator = await d.masuk(d.a.operator);
}, 60_000);
afterAll(() => d.tutup());

type Fakta = { jenis: string } & Record<string, unknown>;
async function catat(pegawai: OrangUji, fakta: readonly Fakta[]): Promise<string[]> {
  const id: string[] = [];
  for (const f of fakta) {
    const isi = { id: randomUUIDv7(), tanggal: '2026-02-02', uraian: 'Menurut dokumen kepegawaian', ...f };
    wajib(await operator.post(`/pegawai/${pegawai.id}/riwayat`, isi), 201);
    id.push(isi.id);
  }
  return id;
}
/** What a page of a person says while these facts stand. */
async function dengan(pegawai: OrangUji, fakta: readonly Fakta[], halaman: string): Promise<any> {
  const id = await catat(pegawai, fakta);
  const isi = wajib(await operator.get(`/pegawai/${pegawai.id}/${halaman}`), 200);
  for (const satu of id)
    wajib(
      await operator.post(`/pegawai/${pegawai.id}/riwayat/${satu}/pembatalan`, { alasan: 'Contoh selesai.' }),
      201,
    );
  return isi;
}
const jabatan = (pegawai: OrangUji, jenis: string) =>
  d.pool.query('update jabatan set jenis = $2 where id = $1', [pegawai.jabatanId, jenis]);
const profil = (isi: object) =>
  d.pool.query('update pengaturan_instansi set profil = $2 where instansi_id = $1', [
    d.a.id,
    JSON.stringify(isi),
  ]);
const kasus = (aturan: string, pilih: (nomor: string) => boolean = () => true) =>
  KASUS.filter((k) => k.aturan === aturan && pilih(k.nomor)).map((k) => ({
    ...k,
    masukan: k.masukan as any,
  }));
/** The answer an example expects; a value of null is none. */
function jawaban({ harapan }: Kasus) {
  if (!('keadaan' in harapan)) throw new Error('an example without a form that is wrong');
  const { keadaan, nilai } = harapan;
  return { keadaan, ...(nilai !== undefined && { nilai }) };
}

describe('10.3: IP ASN on the page of a person', () => {
  const JENIS = { STRUKTURAL: 'ADMINISTRATOR', JF: 'JF', PELAKSANA: 'PELAKSANA' } as Record<string, string>;
  const HUKUMAN = { RINGAN: 'TEGURAN_LISAN', BERAT: 'PEMBERHENTIAN' } as Record<string, string>;
  it.each(kasus('ip-asn', (n) => n !== 'I9'))('$nomor', async (k) => {
    const m = k.masukan;
    const pegawai = orang[m.predikat as Predikat];
    await jabatan(pegawai, JENIS[m.kelompok]!);
    await profil(k.profil ? { jpIpAsn: (k.profil as { jp: string }).jp } : {});
    const isi = await dengan(
      pegawai,
      [
        { jenis: 'PENDIDIKAN', kode: m.pendidikan, tanggal: '2015-01-01' },
        ...(m.diklatKepemimpinan ? [{ jenis: 'DIKLAT', kode: 'KEPEMIMPINAN', nilai: 40 }] : []),
        ...(m.diklatFungsional ? [{ jenis: 'DIKLAT', kode: 'FUNGSIONAL', nilai: 40 }] : []),
        ...(m.jpTeknis ? [{ jenis: 'DIKLAT', kode: 'TEKNIS', nilai: m.jpTeknis }] : []),
        ...(m.seminar ? [{ jenis: 'DIKLAT', kode: 'SEMINAR', nilai: 4 }] : []),
        ...(HUKUMAN[m.hukuman] ? [{ jenis: 'HUKUMAN', kode: HUKUMAN[m.hukuman] }] : []),
      ],
      'ip-asn',
    );
    expect(isi.jawaban).toMatchObject(jawaban(k));
  });
});

describe('10.4: angka kredit on the page of a functional official', () => {
  const bulanPertama = (bulan: number) => `2026-${String(13 - bulan).padStart(2, '0')}-01`;
  // one year of one jenjang; A7 to A11 are in the test of the page itself
  const satuTahun = kasus('angka-kredit', (n) => /^A[1-6]$/.test(n) || n === 'A-tabel').filter(
    (k) => k.masukan.periode.length === 1,
  );
  it.each(satuTahun.map((k, i) => ({ ...k, i })))('$nomor ($i)', async (k) => {
    const [{ predikat, bulan }] = k.masukan.periode;
    const pegawai = orang[predikat as Predikat];
    await jabatan(pegawai, 'JF');
    const isi = await dengan(
      pegawai,
      [
        {
          jenis: 'JENJANG_JF',
          kode: k.masukan.jenjang,
          tanggal: bulanPertama(bulan),
          nilai: 0,
        },
      ],
      'angka-kredit',
    );
    const harapan = (k.harapan as { nilai: { angkaKredit: number; kesiapan?: unknown } }).nilai;
    expect(isi.jawaban.nilai.angkaKredit).toBe(harapan.angkaKredit);
    if (harapan.kesiapan)
      expect(isi.jawaban.nilai.kesiapan[0].halangan.map((h: { kode: string }) => h.kode)).toContain(
        'E-AK-PREDIKAT',
      );
  });
});

describe('10.5: the nine boxes on the page of a person', () => {
  it.each(kasus('talenta').map((k, i) => ({ ...k, i })))('$nomor ($i)', async (k) => {
    const { kinerja, potensial } = k.masukan;
    const pegawai = orang[(kinerja ?? 'TANPA') as Predikat];
    const fakta = potensial === null ? [] : [{ jenis: 'POTENSI', nilai: potensial }];
    expect((await dengan(pegawai, fakta, 'talenta')).jawaban).toMatchObject(jawaban(k));
  });
});

describe('10.6: TPP on the page of a person', () => {
  const NAMA_PREDIKAT: Predikat[] = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'];
  it('P-1 to P-5 from the agency’s own table, by the month', async () => {
    const semua = kasus('tpp', (n) => n !== 'P-6');
    // a predikat stands for each productivity, a code for each percentage
    const produktivitasPredikat = Object.fromEntries(
      semua.map((k, i) => [NAMA_PREDIKAT[i], k.masukan.produktivitas]),
    );
    const persen = [...new Set(semua.flatMap((k) => k.masukan.potonganDisiplin as number[]))];
    const kode = (p: number) => `POTONGAN_${String(p).replace('.', '_')}`;
    wajib(
      await operator.post('/tpp/ketentuan', {
        id: randomUUIDv7(),
        dari: '2026-01-01',
        dasar: 'Perwal Rekaan 2/2026',
        isi: {
          bobotProduktivitas: 60,
          bobotDisiplin: 40,
          sumberProduktivitas: 'PREDIKAT',
          produktivitasPredikat,
          kelas: [{ kelas: 7, kotor: 5_000_000 }],
          potongan: persen.map((p) => ({ kode: kode(p), uraian: `Potongan ${p} persen`, persen: p })),
        },
      }),
      201,
    );
    for (const [i, k] of semua.entries()) {
      const pegawai = orang[NAMA_PREDIKAT[i]!];
      await d.pool.query('update jabatan set kelas = 7 where id = $1', [pegawai.jabatanId]);
      const baris = (k.masukan.potonganDisiplin as number[]).map((p, n) => ({
        id: randomUUIDv7(),
        nip: pegawai.nip,
        tanggal: `2026-12-${String(1 + n).padStart(2, '0')}`,
        kode: kode(p),
      }));
      if (baris.length > 0) wajib(await operator.post('/tpp/potongan', { baris }), 201);
      const { isi } = await operator.get(`/pegawai/${pegawai.id}/tpp?bulan=2026-12`);
      expect([k.nomor, isi.jawaban.nilai]).toEqual([
        k.nomor,
        expect.objectContaining((k.harapan as { nilai: object }).nilai),
      ]);
    }
  });
});

describe('10.6: discipline on the page of a person', () => {
  /** Working days of 2026 that no other of the list follows. */
  const terpisah = Array.from({ length: 44 }, (_, minggu) => [1, 3].map((h) => 7 * minggu + h))
    .flat()
    .map((n) => Temporal.PlainDate.from('2026-01-04').add({ days: n }).toString());

  it('D-1 every threshold of days that do not follow one another', { timeout: 30_000 }, async () => {
    const pegawai = d.a.staf;
    let sudah = 0;
    for (const k of kasus('disiplin', (n) => n === 'D-1')) {
      const tambah = terpisah.slice(sudah, k.masukan.hariTanpaAlasan);
      await catat(
        pegawai,
        tambah.map((tanggal) => ({ jenis: 'TIDAK_MASUK', tanggal })),
      );
      sudah = k.masukan.hariTanpaAlasan;
      const { isi } = await operator.get(`/pegawai/${pegawai.id}/disiplin`);
      const { tingkat, jenis } = (k.harapan as { nilai: { tingkat: string; jenis: RegExp | null } }).nilai;
      expect([sudah, isi.jawaban.nilai.hari, isi.jawaban.nilai.tingkat]).toEqual([sudah, sudah, tingkat]);
      if (jenis) expect(isi.jawaban.nilai.jenis).toMatch(jenis);
    }
  });

  it('D-2 ten days in a row', async () => {
    const [k] = kasus('disiplin', (n) => n === 'D-2');
    const hari = Array.from({ length: 12 }, (_, i) =>
      Temporal.PlainDate.from('2026-06-08').add({ days: i }),
    ).filter((h) => h.dayOfWeek < 6);
    const isi = await dengan(
      d.a.rekan,
      hari.map((h) => ({ jenis: 'TIDAK_MASUK', tanggal: h.toString() })),
      'disiplin',
    );
    expect(isi.jawaban).toMatchObject(jawaban(k!));
  });

  it('D-3 begins anew with the year', async () => {
    const dua = kasus('disiplin', (n) => n === 'D-3');
    for (const k of dua.toSorted((a, b) => a.pada!.localeCompare(b.pada!))) {
      d.jam.setel(`${k.pada}T08:00:00Z`);
      operator = await d.masuk(d.a.operator);
      const sampai = (k.masukan.tanggal as string[]).filter((t) => t <= k.pada!);
      const isi = await dengan(
        d.a.kabid,
        sampai.map((tanggal) => ({ jenis: 'TIDAK_MASUK', tanggal })),
        'disiplin',
      );
      expect(isi.jawaban).toMatchObject(jawaban(k));
    }
  });
});
