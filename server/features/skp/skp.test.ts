import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { isianDari, isiSkp, skpDiajukan, skpDisetujui, skpDraf } from '#tests/builders/skp.ts';

let d: Dunia;
let staf: Klien;
let kabid: Klien;

beforeAll(async () => {
  d = await bangunDunia();
  staf = await d.masuk(d.a.staf);
  kabid = await d.masuk(d.a.kabid);
});
afterAll(() => d.tutup());

const audit = async (id: string) =>
  (await d.pool.query('select peristiwa from audit where objek_id = $1 order by pada, id', [id])).rows.map(
    (r) => r.peristiwa,
  );
const kabar = async (pegawaiId: string) =>
  (
    await d.pool.query('select jenis from pemberitahuan where pegawai_id = $1 order by dibuat_pada, id', [
      pegawaiId,
    ])
  ).rows.map((r) => r.jenis);

describe('an SKP from draft to approval', () => {
  let id: string;

  it('begins empty for the present assignment, once, however often the request is repeated', async () => {
    id = randomUUIDv7();
    const kunci = randomUUIDv7();
    const [satu, dua] = await Promise.all([
      staf.post('/skp', { id, tahun: 2026 }, { kunci }),
      staf.post('/skp', { id, tahun: 2026 }, { kunci }),
    ]);
    expect([satu.status, dua.status]).toEqual([201, 201]);
    expect(dua.isi).toEqual(satu.isi);
    expect(satu.isi).toMatchObject({
      id,
      nomor: 1,
      keadaan: 'DRAF',
      tahun: 2026,
      dari: '2026-01-01',
      sampai: '2026-12-31',
      formulir: 'A.1.7',
      kelompok: 'JA_JF',
      pegawai: { nama: 'Siti Aminah' },
      penilai: { nama: 'Rahmat Hidayat' },
      tenggat: '2026-01-31',
      rhk: [],
    });
    expect(satu.isi.kemampuan).toEqual(expect.arrayContaining(['UBAH', 'HAPUS']));
    expect(satu.isi.kemampuan).not.toContain('AJUKAN');
    expect(satu.isi.perilaku).toHaveLength(7);
    expect(await audit(id)).toEqual(['skp.dibuat']);
    const lagi = await staf.post('/skp', { id: randomUUIDv7(), tahun: 2026 });
    expect(lagi.status).toBe(409);
    expect(lagi.isi).toMatchObject({
      type: '/api/masalah/sudah-ada',
      terkini: { id, tahun: 2026, keadaan: 'DRAF' },
    });
  });

  it('is refused on submission with every reason at once, each with its place', async () => {
    const { status, isi } = await staf.post(`/skp/${id}/pengajuan`);
    expect(status).toBe(422);
    expect(isi.errors.map((e: any) => e.kode)).toEqual([
      'E-SKP-NO-UTAMA',
      'E-SKP-LAMPIRAN-SUMBER-DAYA',
      'E-SKP-LAMPIRAN-PERTANGGUNGJAWABAN',
      'E-SKP-LAMPIRAN-KONSEKUENSI',
    ]);
  });

  it('is saved as a whole against its version; a conflict hands back the present one', async () => {
    const isi = isiSkp();
    const simpan = await staf.put(`/skp/${id}/rancangan`, isi, { versi: 1 });
    expect(simpan.isi).toMatchObject({
      versi: 2,
      temuan: [{ kode: 'W-RHK-PIMPINAN-SEMENTARA', tingkat: 'W' }],
    });
    expect(simpan.isi.rhk[0]).toMatchObject({
      ...isi.rhk[0],
      sambungan: 'SEMENTARA',
      jenisDitetapkan: false,
    });
    expect(simpan.isi.lampiran).toEqual(isi.lampiran);
    expect(simpan.isi.kemampuan).toContain('AJUKAN');
    const bentrok = await staf.put(`/skp/${id}/rancangan`, { ...isi, rhk: [] }, { versi: 1 });
    expect(bentrok.status).toBe(412);
    expect(bentrok.isi.terkini).toMatchObject({ versi: 2, rhk: [{ id: isi.rhk[0]!.id }] });
    expect((await staf.put(`/skp/${id}/rancangan`, isi)).status).toBe(428);
    const ulang = await staf.put(`/skp/${id}/rancangan`, isianDari(simpan.isi), { versi: 2 });
    expect(isianDari(ulang.isi)).toEqual(isianDari(simpan.isi));
  });

  it('goes to the penilai and can be taken back until it was opened', async () => {
    expect((await kabid.post(`/skp/${id}/pengajuan`)).status).toBe(403);
    const ajukan = await staf.post(`/skp/${id}/pengajuan`);
    expect(ajukan.isi).toMatchObject({
      keadaan: 'DIAJUKAN',
      menunggu: { nama: 'Rahmat Hidayat', sebagai: 'PENILAI' },
    });
    expect((await staf.put(`/skp/${id}/rancangan`, isiSkp(), { versi: ajukan.isi.versi })).status).toBe(409);
    expect((await staf.hapus(`/skp/${id}/pengajuan`)).isi.keadaan).toBe('DRAF');
    await staf.post(`/skp/${id}/pengajuan`);
    expect((await staf.post(`/skp/${id}/pembukaan`)).status).toBe(403);
    const buka = await kabid.post(`/skp/${id}/pembukaan`);
    expect(buka.isi.dibukaPenilaiPada).toBe('2026-01-15T02:00:00.000Z');
    const tarik = await staf.hapus(`/skp/${id}/pengajuan`);
    expect(tarik.status).toBe(409);
    expect(tarik.isi.errors[0].kode).toBe('E-SKP-SUDAH-DIBUKA');
    expect(await kabar(d.a.kabid.id)).toContain('skp.diajukan');
  });

  it('comes back with a note, and only with one', async () => {
    expect((await kabid.post(`/skp/${id}/pengembalian`, { catatan: '  ' })).isi.errors[0].kode).toBe(
      'E-NOTE-REQUIRED',
    );
    const { isi } = await kabid.post(`/skp/${id}/pengembalian`, { catatan: 'Perjelas targetnya.' });
    expect(isi.keadaan).toBe('DIKEMBALIKAN');
    const dibaca = (await staf.get(`/skp/${id}`)).isi;
    expect(dibaca).toMatchObject({
      pengembalian: { catatan: 'Perjelas targetnya.', oleh: 'Rahmat Hidayat' },
      menunggu: { sebagai: 'PEGAWAI' },
    });
    expect(await kabar(d.a.staf.id)).toContain('skp.dikembalikan');
  });

  it('is set by the penilai alone, who decides utama and tambahan', async () => {
    const isi = isiSkp('KUANTITATIF', {
      uraian: ['Tersedianya data persampahan yang akurat', 'Terlayaninya pengaduan warga tepat waktu'],
    });
    const versi = (await staf.get(`/skp/${id}`)).isi.versi;
    await staf.put(`/skp/${id}/rancangan`, isi, { versi });
    const diajukan = (await staf.post(`/skp/${id}/pengajuan`)).isi;
    expect((await staf.post(`/skp/${id}/persetujuan`)).status).toBe(403);
    expect((await (await d.masuk(d.a.kadis)).post(`/skp/${id}/persetujuan`)).status).toBe(409);
    const semuaTambahan = Object.fromEntries(isi.rhk.map((r) => [r.id, 'TAMBAHAN']));
    const tanpaUtama = await kabid.post(`/skp/${id}/persetujuan`, { jenisRhk: semuaTambahan });
    expect(tanpaUtama.isi.errors[0].kode).toBe('E-SKP-NO-UTAMA');
    expect((await kabid.get(`/skp/${id}`)).isi.keadaan).toBe('DIAJUKAN');
    expect((await kabid.post(`/skp/${id}/persetujuan`, {}, { versi: diajukan.versi - 1 })).status).toBe(412);
    const kunci = randomUUIDv7();
    const putusan = { jenisRhk: { [isi.rhk[1]!.id]: 'TAMBAHAN' } };
    const satu = await kabid.post(`/skp/${id}/persetujuan`, putusan, { kunci, versi: diajukan.versi });
    const dua = await kabid.post(`/skp/${id}/persetujuan`, putusan, { kunci, versi: diajukan.versi });
    expect(dua.isi).toEqual(satu.isi);
    expect(satu.isi).toMatchObject({ keadaan: 'DISETUJUI', ditetapkanPada: '2026-01-15', menunggu: null });
    expect(satu.isi.rhk.map((r: any) => [r.jenis, r.jenisUsulan, r.jenisDitetapkan])).toEqual([
      ['UTAMA', 'UTAMA', true],
      ['TAMBAHAN', 'UTAMA', true],
    ]);
    expect(satu.isi.riwayat.map((p: any) => p.peristiwa)).toEqual([
      'BUAT',
      'AJUKAN',
      'TARIK',
      'AJUKAN',
      'KEMBALIKAN',
      'AJUKAN',
      'SETUJUI',
    ]);
    expect((await audit(id)).filter((p) => p === 'skp.disetujui')).toHaveLength(1);
    expect(await kabar(d.a.staf.id)).toContain('skp.disetujui');
  });

  it('changes by a new version only; the one in force stays in force until the new one is set', async () => {
    const lama = (await staf.get(`/skp/${id}`)).isi;
    const revisi = (await staf.post(`/skp/${id}/revisi`)).isi;
    expect(revisi).toMatchObject({
      nomor: 2,
      keadaan: 'DRAF',
      rhk: [{ id: lama.rhk[0].id }, { id: lama.rhk[1].id }],
    });
    expect((await staf.post(`/skp/${id}/revisi`)).status).toBe(409);
    const ubah = isianDari(revisi);
    ubah.rhk[0]!.uraian = 'Tersedianya data persampahan yang mutakhir';
    await staf.put(`/skp/${id}/rancangan`, ubah, { versi: revisi.versi });
    expect((await kabid.get(`/skp/${id}`)).isi).toMatchObject({ nomor: 1, keadaan: 'DISETUJUI' });
    await staf.post(`/skp/${id}/pengajuan`);
    await kabid.post(`/skp/${id}/persetujuan`);
    const { isi } = await staf.get(`/skp/${id}/versi`);
    expect(isi.isi.map((v: any) => [v.nomor, v.keadaan])).toEqual([
      [2, 'DISETUJUI'],
      [1, 'DIREVISI'],
    ]);
    const satu = (await staf.get(`/skp/${id}?nomor=1`)).isi;
    expect(isianDari(satu)).toEqual(isianDari(lama));
    expect(satu.kemampuan).toEqual([]);
  });

  it('lets a draft of a new version be deleted without touching the one in force', async () => {
    await staf.post(`/skp/${id}/revisi`);
    expect((await staf.hapus(`/skp/${id}/rancangan`)).status).toBe(204);
    expect((await staf.get(`/skp/${id}`)).isi).toMatchObject({ nomor: 2, keadaan: 'DISETUJUI' });
    expect((await staf.hapus(`/skp/${id}/rancangan`)).status).toBe(409);
    expect(await audit(id)).toContain('skp.dihapus');
  });
});

describe('who may read and act', () => {
  it('its employee, the penilai, the atasan and the operator; nobody else, and the reach is written down', async () => {
    const skp = await skpDisetujui(d, d.a.rekan);
    for (const orang of [d.a.rekan, d.a.kabid, d.a.kadis, d.a.operator])
      expect((await (await d.masuk(orang)).get(`/skp/${skp.id}`)).status).toBe(200);
    expect((await staf.get(`/skp/${skp.id}`)).status).toBe(403);
    expect((await (await d.masuk(d.b.kabid)).get(`/skp/${skp.id}`)).status).toBe(404);
    const { rows } = await d.pool.query(
      'select peristiwa from audit where objek_id = $1 and pelaku_pegawai_id = any($2) order by peristiwa',
      [skp.id, [d.a.staf.id, d.b.kabid.id]],
    );
    expect(rows.map((r) => r.peristiwa)).toEqual(['akses.ditolak', 'akses.tidak-ditemukan']);
  });

  it('no route of another instansi, colleague or role changes an approved SKP', async () => {
    const skp = (await (await d.masuk(d.a.rekan)).get('/skp')).isi.isi[0];
    const sebelum = await isiMentah(skp.id);
    const rhkId = (await (await d.masuk(d.a.rekan)).get(`/skp/${skp.id}`)).isi.rhk[0].id;
    const langkah: ((k: Klien) => Promise<{ status: number }>)[] = [
      (k) => k.put(`/skp/${skp.id}/rancangan`, isiSkp(), { versi: 3 }),
      (k) => k.hapus(`/skp/${skp.id}/rancangan`),
      (k) => k.post(`/skp/${skp.id}/pengajuan`),
      (k) => k.hapus(`/skp/${skp.id}/pengajuan`),
      (k) => k.post(`/skp/${skp.id}/pembukaan`),
      (k) => k.put(`/skp/${skp.id}/klasifikasi`, { jenisRhk: { [rhkId]: 'TAMBAHAN' } }),
      (k) => k.post(`/skp/${skp.id}/pengembalian`, { catatan: 'x' }),
      (k) => k.post(`/skp/${skp.id}/persetujuan`, { jenisRhk: { [rhkId]: 'TAMBAHAN' } }),
      (k) => k.post(`/skp/${skp.id}/sambungan`, { rhkId, rhkPimpinanId: rhkId }),
    ];
    for (const orang of [d.a.rekan, d.a.staf, d.a.kabid, d.a.kadis, d.a.operator, d.b.kabid]) {
      const klien = await d.masuk(orang);
      for (const satu of langkah) expect((await satu(klien)).status).toBeGreaterThanOrEqual(400);
    }
    expect(await isiMentah(skp.id)).toEqual(sebelum);
  });

  it('a Kepala Daerah plans no performance', async () => {
    const { status } = await (await d.masuk(d.a.walikota)).post('/skp', { id: randomUUIDv7(), tahun: 2026 });
    expect(status).toBe(403);
  });
});

describe('the atasan of the penilai', () => {
  it('may set it only after 31 January', async () => {
    const skp = await skpDiajukan(d, d.b.staf);
    let kadis = await d.masuk(d.b.kadis);
    const dini = await kadis.post(`/skp/${skp.id}/persetujuan`);
    expect(dini.status).toBe(409);
    expect(dini.isi.errors[0].kode).toBe('E-SKP-BELUM-LEWAT-TENGGAT');
    expect((await kadis.get('/skp/bawahan?tahun=2026')).isi.isi.some((b: any) => b.skpId === skp.id)).toBe(
      false,
    );
    d.jam.setel('2026-01-31T10:00:00Z');
    kadis = await d.masuk(d.b.kadis);
    expect((await kadis.post(`/skp/${skp.id}/persetujuan`)).status).toBe(409);
    d.jam.setel('2026-01-31T17:00:00Z');
    const antrean = (await kadis.get('/skp/bawahan?tahun=2026')).isi.isi;
    expect(antrean[0]).toMatchObject({ skpId: skp.id, sebagai: 'ATASAN_PENILAI', menungguSaya: true });
    const setuju = await kadis.post(`/skp/${skp.id}/persetujuan`);
    expect(setuju.isi).toMatchObject({ keadaan: 'DISETUJUI', ditetapkanPada: '2026-02-01' });
    d.jam.setel('2026-01-15T02:00:00Z');
  });
});

describe('SKP Bawahan and reminders', () => {
  it('name everybody the penilai waits for, and let each be reminded once a working day', async () => {
    const kabidB = await d.masuk(d.b.kabid);
    const { isi } = await kabidB.get('/skp/bawahan?tahun=2026');
    expect(isi.isi.map((b: any) => [b.pegawai.nama, b.keadaan, b.kemampuan])).toEqual([
      ['Dewi Lestari', 'BELUM', ['INGATKAN']],
      ['Siti Aminah', 'DISETUJUI', []],
    ]);
    const ingat = async () =>
      (await d.masuk(d.b.kabid)).post(`/skp/bawahan/${d.b.rekan.id}/pengingat`, { tahun: 2026 });
    expect((await ingat()).status).toBe(201);
    expect((await ingat()).status).toBe(429);
    expect((await kabidB.get('/skp/bawahan?tahun=2026')).isi.isi[0]).toMatchObject({
      diingatkanPada: '2026-01-15T02:00:00.000Z',
      kemampuan: [],
    });
    // Friday, then the weekend counts with it, then Monday
    for (const [kini, status] of [
      ['2026-01-16T02:00:00Z', 201],
      ['2026-01-17T02:00:00Z', 429],
      ['2026-01-18T02:00:00Z', 429],
      ['2026-01-19T02:00:00Z', 201],
    ] as const) {
      d.jam.setel(kini);
      expect((await ingat()).status).toBe(status);
    }
    d.jam.setel('2026-01-15T02:00:00Z');
    expect(
      (await (await d.masuk(d.b.kabid)).post(`/skp/bawahan/${d.b.kadis.id}/pengingat`, { tahun: 2026 }))
        .status,
    ).toBe(404);
    expect(await kabar(d.b.rekan.id)).toEqual(['pengingat.skp', 'pengingat.skp', 'pengingat.skp']);
  });

  it('an employee reminds the penilai who has the SKP on the table', async () => {
    const skp = await skpDiajukan(d, d.b.rekan);
    const rekan = await d.masuk(d.b.rekan);
    expect(skp.kemampuan).toContain('INGATKAN');
    const { isi } = await rekan.post(`/skp/${skp.id}/pengingat`);
    expect(isi.kepada.nama).toBe('Rahmat Hidayat');
    const sesudah = (await rekan.get(`/skp/${skp.id}`)).isi;
    expect(sesudah.kemampuan).not.toContain('INGATKAN');
    expect(sesudah.menunggu.diingatkanPada).toBe('2026-01-15T02:00:00.000Z');
    expect(await kabar(d.b.kabid.id)).toContain('pengingat.skp');
  });
});

describe('a draft', () => {
  it('takes no RHK of another SKP and no leader’s RHK that is not the penilai’s', async () => {
    const orangLain = await d.masuk(d.a.staf);
    const operator = await d.masuk(d.a.operator);
    const draf = await skpDraf(d, d.a.operator);
    const milikStaf = (await orangLain.get('/skp')).isi.isi[0].id;
    const rhkStaf = (await orangLain.get(`/skp/${milikStaf}`)).isi.rhk[0].id;
    const isi = isianDari(draf);
    const asing = await operator.put(
      `/skp/${draf.id}/rancangan`,
      { ...isi, rhk: [{ ...isi.rhk[0], id: rhkStaf }] },
      { versi: draf.versi },
    );
    expect(asing.isi.errors[0].kode).toBe('E-SKP-RHK-ASING');
    const tautan = await operator.put(
      `/skp/${draf.id}/rancangan`,
      { ...isi, rhk: [{ ...isi.rhk[0], rhkPimpinanId: rhkStaf }] },
      { versi: draf.versi },
    );
    expect(tautan.isi.errors[0].kode).toBe('E-SKP-RHK-PIMPINAN-ASING');
  });

  it('of a JPT asks for a perspektif, of which anggaran is due', async () => {
    const draf = await skpDraf(d, d.a.kadis, { isi: isiSkp('KUANTITATIF') });
    expect(draf.formulir).toBe('A.1.2');
    expect(draf.temuan.map((t) => t.kode)).toEqual(
      expect.arrayContaining(['E-SKP-PERSPEKTIF-ANGGARAN', 'W-PERSPEKTIF-KOSONG']),
    );
  });

  it('in the qualitative approach names who gave the assignment', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const draf = (await kadis.get('/skp')).isi.isi[0];
    const isi = isiSkp('JPT_KUALITATIF');
    isi.rhk[0]!.penugasanDari = null;
    const versi = (await kadis.get(`/skp/${draf.id}`)).isi.versi;
    const simpan = await kadis.put(`/skp/${draf.id}/rancangan`, isi, { versi });
    expect(simpan.isi).toMatchObject({ formulir: 'A.1.1', pendekatan: 'KUALITATIF' });
    expect(simpan.isi.temuan.map((t: any) => t.kode)).toEqual(['E-SKP-PENUGASAN-DARI']);
  });
});

describe('last year’s SKP', () => {
  it('is copied for the next year with new identities', async () => {
    d.jam.setel('2026-12-10T02:00:00Z');
    const pegawai = await d.masuk(d.a.staf);
    const { isi } = await pegawai.get('/skp');
    const { id } = isi.isi[0];
    expect(isi.dapatDibuat).toEqual([
      {
        tahun: 2027,
        pendekatan: 'KUANTITATIF',
        salinDari: { id, tahun: 2026, jabatan: 'Pengelola Persampahan' },
      },
    ]);
    const salin = (await pegawai.post('/skp', { id: randomUUIDv7(), tahun: 2027, salinDari: id })).isi;
    const asal = (await pegawai.get(`/skp/${id}`)).isi;
    expect(salin.rhk.map((r: any) => r.uraian)).toEqual(asal.rhk.map((r: any) => r.uraian));
    expect(salin.rhk.map((r: any) => r.id)).not.toEqual(asal.rhk.map((r: any) => r.id));
    expect(salin.lampiran).toEqual(asal.lampiran);
    await pegawai.hapus(`/skp/${salin.id}/rancangan`);
    expect((await pegawai.get(`/skp/${salin.id}`)).status).toBe(404);
  });
});

/** Everything stored about the versions of one SKP, as raw rows. */
async function isiMentah(skpId: string): Promise<unknown> {
  const { rows } = await d.pool.query(
    `select v.*, (select jsonb_agg(r order by r.urutan) from rhk_versi r where r.skp_versi_id = v.id) as rhk,
       (select jsonb_agg(i order by i.rhk_id, i.urutan) from indikator i where i.skp_versi_id = v.id) as indikator
     from skp_versi v where v.skp_id = $1 order by nomor`,
    [skpId],
  );
  return rows;
}
