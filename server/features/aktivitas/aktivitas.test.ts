import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { lapor, type SkpBerlaku, skpBerlaku, unggahCatatan } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';

let d: Dunia;
let skp: SkpBerlaku;
let staf: Klien;
beforeAll(async () => {
  // Thursday 15 January 2026, 09.00 WIB
  d = await bangunDunia();
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  staf = await d.masuk(d.a.staf);
});
afterAll(() => d.tutup());

const isi = (ubahan: object = {}) => ({
  id: randomUUIDv7(),
  tanggal: '2026-01-15',
  uraian: 'Mengawal pengangkutan sampah ke TPA Cilowong',
  menit: 60,
  kirim: true,
  ...ubahan,
});
const kode = (jawaban: { isi: any }) =>
  jawaban.isi.errors?.map((e: { kode: string; pointer: string }) => `${e.kode} ${e.pointer}`).sort();

describe('reporting an activity', () => {
  it('sends it at once with RHK and evidence, and answers everything the screen shows', async () => {
    const bukti = await unggahCatatan(staf);
    const { status, isi: hasil } = await staf.post(
      '/aktivitas',
      isi({
        rhkId: skp.rhk[0],
        menit: null,
        mulai: '07:30',
        selesai: '09:00',
        volume: 2,
        satuan: 'rit',
        bukti: [bukti],
      }),
    );
    expect(status).toBe(201);
    expect(hasil).toMatchObject({
      kategori: 'RHK',
      rhk: 'Terangkutnya sampah 12 kelurahan setiap hari',
      mulai: '07:30',
      selesai: '09:00',
      menit: 90,
      keadaan: 'DIKIRIM',
      versi: 1,
      kemampuan: ['TARIK'],
      bukti: [{ id: bukti, nama: 'catatan.txt' }],
      temuan: [],
      peringatan: [],
    });
    const dibaca = await staf.get(`/aktivitas/2026-01-15/${hasil.id}`);
    const { temuan: _, peringatan: __, ...tersimpan } = hasil;
    expect({ ...dibaca.isi, dikirimPada: Date.parse(dibaca.isi.dikirimPada) }).toEqual({
      ...tersimpan,
      dikirimPada: Date.parse(hasil.dikirimPada),
    });
    const { rows } = await d.pool.query(
      'select peristiwa, dari, ke, versi_aturan from aktivitas_peristiwa where aktivitas_id = $1',
      [hasil.id],
    );
    expect(rows).toEqual([{ peristiwa: 'KIRIM', dari: null, ke: 'DIKIRIM', versi_aturan: '2022-02-07' }]);
    const audit = await d.pool.query('select peristiwa from audit where objek_id = $1', [hasil.id]);
    expect(audit.rows).toEqual([{ peristiwa: 'aktivitas.dikirim' }]);
  });

  it('names every fault at once, each with its place', async () => {
    const jawaban = await staf.post(
      '/aktivitas',
      isi({ tanggal: '2026-01-16', uraian: 'rapat', menit: null, mulai: '10:00', selesai: '09:00' }),
    );
    expect(jawaban.status).toBe(422);
    expect(kode(jawaban)).toEqual(['E-AKT-FUTURE /tanggal', 'E-AKT-JAM /selesai', 'E-AKT-URAIAN /uraian']);
  });

  it('keeps a draft with its faults, and sends it only when they are gone', async () => {
    const draf = await staf.post('/aktivitas', isi({ uraian: 'rapat', kirim: false }));
    expect(draf.status).toBe(201);
    expect(draf.isi.temuan.map((t: { kode: string }) => t.kode)).toEqual(['E-AKT-URAIAN']);
    const jalur = `/aktivitas/2026-01-15/${draf.isi.id}`;
    expect((await staf.post(`${jalur}/pengiriman`)).status).toBe(422);
    const { id: _, kirim: __, ...benar } = isi({ uraian: 'Rapat koordinasi jadwal angkut' });
    expect((await staf.put(jalur, benar)).status).toBe(428);
    const ubah = await staf.put(jalur, benar, { versi: 1 });
    expect(ubah.isi).toMatchObject({ versi: 2, temuan: [] });
    expect((await staf.put(jalur, benar, { versi: 1 })).isi.terkini.versi).toBe(2);
    const kirim = await staf.post(`${jalur}/pengiriman`);
    expect(kirim.isi).toMatchObject({ keadaan: 'DIKIRIM', versi: 3 });
    expect((await staf.put(jalur, benar, { versi: 3 })).status).toBe(409);
  });

  it('takes a sent one back while nobody has judged it, and erases drafts only', async () => {
    const a = await lapor(staf, { tanggal: '2026-01-15' });
    const jalur = `/aktivitas/2026-01-15/${a.id}`;
    expect((await staf.hapus(jalur)).status).toBe(409);
    expect((await staf.post(`${jalur}/penarikan`)).isi).toMatchObject({ keadaan: 'DRAF', dikirimPada: null });
    expect((await staf.hapus(jalur)).status).toBe(204);
    expect((await staf.get(jalur)).status).toBe(404);
  });

  it('makes one activity of a request that comes twice', async () => {
    const kunci = randomUUIDv7();
    const badan = isi({ uraian: 'Dikirim dua kali oleh telepon yang ragu' });
    const [a, b] = await Promise.all([
      staf.post('/aktivitas', badan, { kunci }),
      staf.post('/aktivitas', badan, { kunci }),
    ]);
    expect(b.isi).toEqual(a.isi);
    const { rows } = await d.pool.query(
      'select count(*)::int as n from aktivitas_peristiwa where aktivitas_id = $1',
      [badan.id],
    );
    expect(rows[0].n).toBe(1);
    expect((await staf.post('/aktivitas', badan)).status).toBe(409);
  });

  it('refuses evidence and RHK of somebody else', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const lain = await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
    const jawaban = await staf.post(
      '/aktivitas',
      isi({ rhkId: lain.rhk[0], bukti: [await unggahCatatan(rekan)] }),
    );
    expect(kode(jawaban)).toEqual(['E-AKT-BUKTI /bukti', 'E-AKT-RHK /rhkId']);
  });
});

describe('the limits of a day', () => {
  it('lets no two entries overlap, not even from two devices at once; touching ends are fine', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const kirim = (mulai: string, selesai: string) =>
      rekan.post('/aktivitas', isi({ menit: null, mulai, selesai }));
    const serentak = await Promise.all([
      kirim('08:00', '10:00'),
      kirim('09:30', '11:00'),
      kirim('09:00', '09:45'),
    ]);
    expect(serentak.map((j) => j.status).filter((s) => s === 201)).toHaveLength(1);
    const ditolak = serentak.find((j) => j.status === 422)!;
    expect(kode(ditolak)).toEqual(['E-AKT-OVERLAP /mulai']);
    expect(ditolak.isi.errors[0].pesan).toContain('Mengawal pengangkutan sampah');
    const diterima = serentak.find((j) => j.status === 201)!.isi;
    expect((await kirim(diterima.selesai, '12:00')).status).toBe(201);
  });

  it('counts back-dating in working days, over weekend and holidays, until the assessor opens the day', async () => {
    await d.pool.query("insert into hari_libur values ($1, '2026-01-13', 'Libur daerah', 'DAERAH')", [
      d.a.id,
    ]);
    // back from Thursday 15: Wednesday 14, Monday 12, Friday 9 are three working days
    expect((await staf.post('/aktivitas', isi({ tanggal: '2026-01-09' }))).status).toBe(201);
    const telat = await staf.post('/aktivitas', isi({ tanggal: '2026-01-08' }));
    expect(kode(telat)).toEqual(['E-AKT-LATE /tanggal']);
    const buka = { pegawaiId: d.a.staf.id, tanggal: '2026-01-08', catatan: 'Gangguan jaringan di kantor' };
    expect((await staf.post('/aktivitas/hari-terbuka', buka)).status).toBe(404);
    const penilai = await d.masuk(d.a.kabid);
    expect((await penilai.post('/aktivitas/hari-terbuka', buka)).status).toBe(201);
    expect((await penilai.post('/aktivitas/hari-terbuka', buka)).status).toBe(201);
    expect((await staf.post('/aktivitas', isi({ tanggal: '2026-01-08' }))).status).toBe(201);
    const { rows } = await d.pool.query(
      "select count(*)::int as n from audit where peristiwa = 'aktivitas.hari-dibuka'",
    );
    expect(rows[0].n).toBe(1);
    await d.pool.query('delete from hari_libur');
  });

  it('warns on a day off unless it is marked as overtime', async () => {
    d.jam.setel('2026-01-12T02:00:00Z');
    const minggu = await staf.post('/aktivitas', isi({ tanggal: '2026-01-11' }));
    expect(minggu.isi.peringatan.map((p: { kode: string }) => p.kode)).toEqual(['W-AKT-LIBUR']);
    const lembur = await staf.post('/aktivitas', isi({ tanggal: '2026-01-11', luarHariKerja: true }));
    expect(lembur.isi.peringatan).toEqual([]);
    d.jam.setel('2026-01-15T02:00:00Z');
  });

  it('needs an approved SKP for an RHK on that date', async () => {
    await d.pool.query("update skp set dari = '2026-01-14' where id = $1", [skp.skpId]);
    const jawaban = await staf.post('/aktivitas', isi({ tanggal: '2026-01-13', rhkId: skp.rhk[0] }));
    expect(kode(jawaban)).toEqual(['E-AKT-SKP /rhkId']);
    expect(
      (await staf.post('/aktivitas', isi({ tanggal: '2026-01-13', kategori: 'TUGAS_TAMBAHAN' }))).status,
    ).toBe(201);
    await d.pool.query("update skp set dari = '2026-01-01' where id = $1", [skp.skpId]);
  });
});

describe('reading the own record', () => {
  it('pages through days and filters, newest first', async () => {
    const kabid = await d.masuk(d.a.kabid);
    for (const tanggal of ['2026-01-12', '2026-01-13', '2026-01-13', '2026-01-14'])
      await lapor(kabid, { tanggal });
    await lapor(kabid, { tanggal: '2026-01-14', kirim: false });
    const satu = await kabid.get('/aktivitas?batas=3');
    const dua = await kabid.get(`/aktivitas?batas=3&setelah=${satu.isi.setelah}`);
    const semua = [...satu.isi.isi, ...dua.isi.isi];
    expect(semua.map((a) => a.tanggal)).toEqual([
      '2026-01-14',
      '2026-01-14',
      '2026-01-13',
      '2026-01-13',
      '2026-01-12',
    ]);
    expect(new Set(semua.map((a) => a.id)).size).toBe(5);
    expect(dua.isi.setelah).toBeNull();
    const draf = await kabid.get('/aktivitas?keadaan=DRAF&dari=2026-01-14&sampai=2026-01-14');
    expect(draf.isi.isi.map((a: { kemampuan: string[] }) => a.kemampuan)).toEqual([
      ['UBAH', 'KIRIM', 'HAPUS'],
    ]);
    expect((await kabid.get('/aktivitas?sampai=2026-01-01')).isi).toEqual({ isi: [], setelah: null });
  });

  it('repeats an earlier activity today, without its evidence', async () => {
    const asal = await lapor(staf, {
      tanggal: '2026-01-14',
      rhkId: skp.rhk[1],
      bukti: [await unggahCatatan(staf)],
    });
    const { status, isi: salinan } = await staf.post('/aktivitas/salin', {
      id: randomUUIDv7(),
      dari: { tanggal: asal.tanggal, id: asal.id },
    });
    expect(status).toBe(201);
    expect(salinan).toMatchObject({
      tanggal: '2026-01-15',
      rhkId: skp.rhk[1],
      menit: 60,
      keadaan: 'DRAF',
      bukti: [],
    });
    const rekan = await d.masuk(d.a.rekan);
    expect(
      (
        await rekan.post('/aktivitas/salin', {
          id: randomUUIDv7(),
          dari: { tanggal: asal.tanggal, id: asal.id },
        })
      ).status,
    ).toBe(404);
  });

  it('offers for a day the RHK in force, the last choice and the work to repeat', async () => {
    const { isi: pilihan } = await staf.get('/aktivitas/pilihan?tanggal=2026-01-15');
    expect(pilihan).toMatchObject({
      hariKerja: true,
      dapatDilaporkan: true,
      batasTanggal: '2026-01-12',
      batasMenitHarian: 450,
      skpId: skp.skpId,
      terakhir: { rhkId: skp.rhk[1], kategori: 'RHK' },
      penilai: 'Rahmat Hidayat',
    });
    expect(pilihan.rhk.map((r: { id: string }) => r.id)).toEqual(skp.rhk);
    expect(pilihan.ulangi.length).toBeGreaterThan(0);
    expect(new Set(pilihan.ulangi.map((a: { tanggal: string }) => a.tanggal))).toEqual(
      new Set(['2026-01-14']),
    );
  });

  it('shows the month with what counts, up to 450 minutes a day, and what is missing', async () => {
    const operator = await d.masuk(d.a.operator);
    const a = await lapor(operator, { tanggal: '2026-01-14', menit: 300 });
    const b = await lapor(operator, { tanggal: '2026-01-14', menit: 200 });
    await lapor(operator, { tanggal: '2026-01-13', menit: 90 });
    const kadis = await d.masuk(d.a.kadis);
    await kadis.post('/aktivitas/verifikasi', {
      putusan: [a, b].map((x) => ({ tanggal: x.tanggal, id: x.id, versi: 1, putusan: 'VERIFIKASI' })),
    });
    const { isi: kalender } = await operator.get('/aktivitas/kalender?bulan=2026-01');
    const hari = (tanggal: string) => kalender.hari.find((h: { tanggal: string }) => h.tanggal === tanggal);
    expect(hari('2026-01-14')).toMatchObject({
      menit: 500,
      menitDihitung: 450,
      jumlah: { diverifikasi: 2 },
      kosong: false,
    });
    expect(hari('2026-01-13')).toMatchObject({ menit: 90, menitDihitung: 0, jumlah: { dikirim: 1 } });
    expect(hari('2026-01-12')).toMatchObject({ kosong: true, dapatDilaporkan: true });
    expect(hari('2026-01-08')).toMatchObject({ kosong: true, dapatDilaporkan: false });
    expect(hari('2026-01-11')).toMatchObject({ hariKerja: false, kosong: false });
    expect(hari('2026-01-15')).toMatchObject({ kosong: false });
    // 22 working days × 450 minutes
    expect(kalender.ringkasan).toMatchObject({
      hariKerja: 22,
      menit: 590,
      menitDihitung: 450,
      targetMenit: 9900,
      produktivitas: 4.5,
    });
  });
});

it('hides an activity from a colleague, from the operator and from the neighbour', async () => {
  const a = await lapor(staf, { tanggal: '2026-01-15' });
  for (const orang of [d.a.rekan, d.a.operator, d.b.kabid]) {
    const klien = await d.masuk(orang);
    const jalur = `/aktivitas/2026-01-15/${a.id}`;
    for (const jawaban of [
      await klien.get(jalur),
      await klien.hapus(jalur),
      await klien.post(`${jalur}/penarikan`),
      await klien.post(`${jalur}/pembukaan-kembali`, { catatan: 'Ingin melihat' }),
    ])
      expect(jawaban.status).toBe(404);
  }
});
