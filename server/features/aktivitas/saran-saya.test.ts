import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { type AktivitasUji, lapor, type SkpBerlaku, skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';

const HARI_INI = '2026-01-15';
let d: Dunia;
let skp: SkpBerlaku;
let staf: Klien;
let apel: AktivitasUji[];
beforeAll(async () => {
  // Thursday 15 January 2026, 09.00 WIB
  d = await bangunDunia();
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  staf = await d.masuk(d.a.staf);
  apel = [];
  for (const tanggal of ['2026-01-12', '2026-01-13', '2026-01-14'])
    apel.push(await lapor(staf, { tanggal, uraian: 'Apel pagi di halaman dinas', menit: 30 }));
  await lapor(staf, { tanggal: '2026-01-14', rhkId: skp.rhk[0], uraian: 'Mengawal 3 rit sampah' });
  await lapor(staf, { tanggal: '2026-01-14', uraian: 'Masih berupa draf saja', kirim: false });
});
afterAll(() => d.tutup());

const saran = async (klien = staf) => (await klien.get(`/aktivitas/saran?tanggal=${HARI_INI}`)).isi;

describe('suggestions over HTTP', () => {
  it('come from the caller’s own sent work, with reason and what may be reported', async () => {
    const isi = await saran();
    expect(isi).toMatchObject({ hariKerja: true, dapatDilaporkan: true, menitHariItu: 0 });
    expect(isi.penilai).toBe(d.a.kabid.nama);
    expect(isi.saran).toMatchObject([
      { uraian: 'Apel pagi di halaman dinas', menit: 30, alasan: { jenis: 'TIAP_HARI', kali: 3, dari: 3 } },
    ]);
    expect(isi.hari).toMatchObject([
      {
        jenis: 'HARI_TERAKHIR',
        tanggal: '2026-01-14',
        isi: [
          { rhk: 'Terangkutnya sampah 12 kelurahan setiap hari', menit: 60 },
          { uraian: 'Apel pagi di halaman dinas' },
        ],
      },
    ]);
    expect(isi.rencana).toMatchObject([{ rhk: 'Tersusunnya laporan bank sampah', terakhir: null }]);
    expect(await saran(await d.masuk(d.a.rekan))).toMatchObject({ saran: [], hari: [] });
  });

  it('drop what was sent back, and what the day has by now', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const putusan = apel.slice(0, 2).map(({ tanggal, id }) => ({
      tanggal,
      id,
      versi: 1,
      putusan: 'TOLAK',
      catatan: 'Tidak hadir apel',
    }));
    expect((await kabid.post('/aktivitas/verifikasi', { putusan })).isi.hasil).toMatchObject([
      { hasil: 'berhasil' },
      { hasil: 'berhasil' },
    ]);
    expect((await saran()).saran).toEqual([]);
    await lapor(staf, { tanggal: HARI_INI, uraian: 'Apel pagi di halaman Dinas', menit: 30 });
    const { hari, menitHariItu } = await saran();
    expect(hari[0].isi.map((s: { uraian: string }) => s.uraian)).toEqual(['Mengawal 3 rit sampah']);
    expect(menitHariItu).toBe(30);
  });
});

describe('a favourite', () => {
  const simpan = (klien: Klien, dari: AktivitasUji, id = randomUUIDv7()) =>
    klien.post('/aktivitas/favorit', { id, dari: { tanggal: dari.tanggal, id: dari.id } });

  it('stays at hand, once, until it is let go; both stand in the trail', async () => {
    const asal = await lapor(staf, { tanggal: '2026-01-13', uraian: 'Memeriksa 4 bank sampah', menit: 45 });
    const id = randomUUIDv7();
    expect((await simpan(staf, asal, id)).status).toBe(201);
    expect((await saran()).saran[0]).toMatchObject({
      uraian: 'Memeriksa 4 bank sampah',
      menit: 45,
      favoritId: id,
      alasan: { jenis: 'FAVORIT' },
    });
    const serupa = await lapor(staf, { tanggal: '2026-01-12', uraian: 'memeriksa 9 bank sampah' });
    expect(await simpan(staf, serupa)).toMatchObject({ status: 409 });
    expect((await staf.hapus(`/aktivitas/favorit/${id}`)).status).toBe(204);
    expect((await saran()).saran).toEqual([]);
    const { rows } = await d.pool.query('select peristiwa from audit where objek_id = $1 order by pada', [
      id,
    ]);
    expect(rows.map((r) => r.peristiwa)).toEqual(['aktivitas.favorit-ditambah', 'aktivitas.favorit-dilepas']);
  });

  it('is made once however often the same request arrives', async () => {
    const asal = await lapor(staf, { tanggal: '2026-01-13', uraian: 'Menimbang sampah terpilah' });
    const badan = { id: randomUUIDv7(), dari: { tanggal: asal.tanggal, id: asal.id } };
    const kunci = randomUUIDv7();
    const jawaban = [
      await staf.post('/aktivitas/favorit', badan, { kunci }),
      await staf.post('/aktivitas/favorit', badan, { kunci }),
    ];
    expect(jawaban.map((j) => j.status)).toEqual([201, 201]);
    const { rows } = await d.pool.query('select count(*)::int as n from aktivitas_favorit where id = $1', [
      badan.id,
    ]);
    expect(rows[0].n).toBe(1);
  });

  it('is never made of a colleague’s activity, nor let go by them or another agency', async () => {
    const asal = await lapor(staf, { tanggal: '2026-01-13', uraian: 'Milik staf seorang saja' });
    const id = randomUUIDv7();
    await simpan(staf, asal, id);
    for (const orang of [d.a.rekan, d.a.kabid, d.b.staf]) {
      const lain = await d.masuk(orang);
      expect((await simpan(lain, asal)).status).toBe(404);
      expect((await lain.hapus(`/aktivitas/favorit/${id}`)).status).toBe(404);
    }
  });
});
