import { createHash, randomUUIDv7 } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia, SANDI_UJI } from '#tests/builders/dunia.ts';
import type { Klien } from '#tests/builders/klien.ts';

let d: Dunia;
let staf: Klien;
beforeAll(async () => {
  d = await bangunDunia();
  staf = await d.masuk(d.a.staf);
});
afterAll(() => d.tutup());

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

function unggah(klien: Klien, id: string, isi: Buffer, nama: string, kepala: Record<string, string> = {}) {
  return klien.put(`/bukti/${id}`, isi, {
    kepala: {
      'content-type': 'application/octet-stream',
      'x-nama-berkas': encodeURIComponent(nama),
      ...kepala,
    },
  });
}

function foto(): Promise<Buffer> {
  return sharp({ create: { width: 800, height: 400, channels: 3, background: '#0F766E' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({
      IFD2: { DateTimeOriginal: '2026:01:14 08:30:00' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 7/1 0/1' },
    })
    .toBuffer();
}

const baris = async (id: string) =>
  (await d.pool.query('select * from bukti where id = $1', [id])).rows[0] as
    | { kunci: string; kunci_miniatur: string | null }
    | undefined;

describe('uploading evidence', () => {
  it('keeps a photo upright, small, without its place, and remembers when it was taken', async () => {
    const id = randomUUIDv7();
    const asal = await foto();
    expect((await sharp(asal).metadata()).exif!.includes('2026:01:14 08:30:00')).toBe(true);
    const { status, isi } = await unggah(staf, id, asal, 'Kerja bakti.jpg');
    expect(status).toBe(200);
    expect(isi).toMatchObject({
      nama: 'Kerja bakti.jpg',
      tipeIsi: 'image/jpeg',
      bergambar: true,
      // 08.30 in the instansi's zone
      diambilPada: '2026-01-14T01:30:00.000Z',
      kemampuan: ['HAPUS'],
    });
    const unduh = await staf.get(`/bukti/${id}/isi`);
    const { exif, width, height } = await sharp(unduh.mentah).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 400, height: 800 });
    expect(createHash('sha256').update(unduh.mentah).digest('hex')).toBe(isi.sha256);
    const miniatur = await staf.get(`/bukti/${id}/miniatur`);
    expect(await sharp(miniatur.mentah).metadata()).toMatchObject({
      format: 'webp',
      height: 320,
      width: 160,
    });
  });

  it('names files so that no browser runs them', async () => {
    const id = randomUUIDv7();
    await unggah(staf, id, Buffer.from('nama,jumlah\nKel. Unyur,12\n'), '../../rekap "sampah".csv');
    const { kepala, isi } = await staf.get(`/bukti/${id}/isi`);
    expect(isi).toContain('Kel. Unyur');
    expect(kepala['content-type']).toBe('text/csv; charset=utf-8');
    expect(kepala['content-disposition']).toBe("attachment; filename*=UTF-8''rekap%20sampah.csv");
    expect(kepala['x-content-type-options']).toBe('nosniff');
    expect(kepala['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    const pdf = randomUUIDv7();
    await unggah(staf, pdf, PDF, 'laporan.pdf');
    expect((await staf.get(`/bukti/${pdf}/isi`)).kepala['content-disposition']).toMatch(/^inline/);
  });

  it.each([
    ['HTML under the name of a photo', '<!doctype html><script>alert(1)</script>', 'foto.jpg'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'gambar.svg'],
    ['a program', '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0>\0', 'surat.pdf'],
    ['a shell script', '#!/bin/sh\nrm -rf /\n', 'catatan.txt'],
    ['a broken picture', '\xff\xd8\xff\xe0\0\x10JFIF\0 terpotong', 'foto.jpg'],
    ['an archive', 'PK\x03\x04\x14\0\0\0\0\0', 'arsip.zip'],
  ])('refuses %s, says what is accepted, and leaves nothing', async (_, isi, nama) => {
    const id = randomUUIDv7();
    const jawaban = await unggah(staf, id, Buffer.from(isi, 'latin1'), nama);
    expect(jawaban.status).toBe(415);
    expect(jawaban.isi).toMatchObject({ type: '/api/masalah/tipe-berkas' });
    expect(jawaban.isi.detail).toContain('PDF');
    expect(await baris(id)).toBeUndefined();
  });

  it('refuses a file over the limit of the settings', async () => {
    const besar = Buffer.alloc(d.app.pengaturan.UNGGAH_MAKS_MB * 1024 * 1024 + 1, 'a');
    const jawaban = await unggah(staf, randomUUIDv7(), besar, 'besar.txt');
    expect([jawaban.status, jawaban.isi.type]).toEqual([413, '/api/masalah/terlalu-besar']);
  });

  it('checks the checksum that the device sent', async () => {
    const id = randomUUIDv7();
    const salah = await unggah(staf, id, PDF, 'a.pdf', { 'x-sha256': 'a'.repeat(64) });
    expect([salah.status, salah.isi.errors[0].kode]).toEqual([422, 'E-BUKTI-SIDIK']);
    const sidik = createHash('sha256').update(PDF).digest('hex');
    expect((await unggah(staf, id, PDF, 'a.pdf', { 'x-sha256': sidik })).status).toBe(200);
  });
});

describe('repeating an upload', () => {
  it('answers the same for the same bytes, also when both run at once, and stores one file', async () => {
    const id = randomUUIDv7();
    const gambar = await foto();
    const jawaban = await Promise.all([1, 2, 3].map(() => unggah(staf, id, gambar, 'x.jpg')));
    jawaban.push(await unggah(staf, id, gambar, 'x.jpg'));
    expect(new Set(jawaban.map((j) => JSON.stringify(j.isi))).size).toBe(1);
    const { rows } = await d.pool.query(
      "select count(*)::int as n from audit where peristiwa = 'bukti.diunggah' and objek_id = $1",
      [id],
    );
    expect(rows[0].n).toBe(1);
    const { kunci } = (await baris(id))!;
    const semua = (await berkasTersimpan()).filter((nama) => nama.includes(id));
    expect(semua.sort()).toEqual([kunci, `${kunci}.miniatur`]);
  });

  it('refuses other bytes, or another person, under the same id', async () => {
    const id = randomUUIDv7();
    await unggah(staf, id, PDF, 'a.pdf');
    expect((await unggah(staf, id, Buffer.from('catatan lain yang panjang'), 'a.txt')).status).toBe(409);
    expect((await unggah(await d.masuk(d.a.rekan), id, PDF, 'a.pdf')).status).toBe(409);
  });

  it('leaves nothing after a connection cut half way, and takes the repeat', async () => {
    const id = randomUUIDv7();
    const sebelum = await berkasTersimpan();
    const alamat = await d.http.listen({ port: 0, host: '127.0.0.1' });
    const kuki = await kukiStaf(alamat);
    await new Promise<void>((selesai) => {
      const permintaan = request(`${alamat}/api/v1/bukti/${id}`, {
        method: 'PUT',
        headers: {
          cookie: kuki,
          'content-type': 'application/octet-stream',
          'content-length': 500_000,
          'x-nama-berkas': 'putus.txt',
        },
      });
      permintaan.on('error', () => selesai());
      permintaan.write('a'.repeat(100_000), () =>
        setTimeout(() => permintaan.destroy(new Error('putus')), 60),
      );
    });
    await expect
      .poll(async () => (await readdir(tmpdir())).filter((n) => n.startsWith('terang-unggah-')))
      .toEqual([]);
    expect(await baris(id)).toBeUndefined();
    expect(await berkasTersimpan()).toEqual(sebelum);
    expect((await unggah(staf, id, Buffer.from('a'.repeat(500_000)), 'putus.txt')).status).toBe(200);
  });
});

describe('links', () => {
  it('takes https only', async () => {
    const buat = (tautan: string) => staf.post('/bukti/tautan', { id: randomUUIDv7(), tautan });
    expect((await buat('https://serangkota.go.id/berita/1')).isi).toMatchObject({
      jenis: 'TAUTAN',
      nama: 'serangkota.go.id',
    });
    for (const buruk of ['http://serangkota.go.id', 'javascript:alert(1)', 'file:///etc/passwd'])
      expect((await buat(buruk)).status).toBe(422);
  });
});

describe('seeing and removing evidence', () => {
  it('hides what was not yet sent from everybody else, the neighbour included, and writes the reach down', async () => {
    const id = randomUUIDv7();
    await unggah(staf, id, PDF, 'rahasia.pdf');
    for (const orang of [d.a.kabid, d.a.rekan, d.a.operator, d.b.staf])
      for (const jalur of ['', '/isi', '/miniatur'])
        expect((await (await d.masuk(orang)).get(`/bukti/${id}${jalur}`)).status).toBe(404);
    const { rows } = await d.pool.query(
      "select count(*)::int as n from audit where peristiwa = 'akses.tidak-ditemukan' and objek_id = $1 and instansi_id = $2",
      [id, d.b.id],
    );
    expect(rows[0].n).toBe(3);
  });

  it('removes own evidence with its files', async () => {
    const id = randomUUIDv7();
    await unggah(staf, id, await foto(), 'hapus.jpg');
    const { kunci } = (await baris(id))!;
    expect((await (await d.masuk(d.a.rekan)).hapus(`/bukti/${id}`)).status).toBe(404);
    expect((await staf.hapus(`/bukti/${id}`)).status).toBe(204);
    expect((await staf.get(`/bukti/${id}`)).status).toBe(404);
    expect((await berkasTersimpan()).filter((n) => n.startsWith(kunci))).toEqual([]);
  });

  it('lists own evidence, newest first, page by page', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const ids = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
    for (const [i, id] of ids.entries()) await unggah(rekan, id, Buffer.from(`catatan ke-${i}`), `${i}.txt`);
    const satu = await rekan.get('/bukti?batas=2');
    const dua = await rekan.get(`/bukti?batas=2&setelah=${satu.isi.setelah}`);
    expect([...satu.isi.isi, ...dua.isi.isi].map((b: { id: string }) => b.id)).toEqual(
      ids.toSorted().toReversed(),
    );
    expect(dua.isi.setelah).toBeNull();
  });
});

async function berkasTersimpan(): Promise<string[]> {
  const folder = `${tmpdir()}/terang-uji/${d.basisData.connection.database}`;
  const semua = await readdir(folder, { recursive: true, withFileTypes: true });
  return semua
    .filter((s) => s.isFile())
    .map((s) => `${s.parentPath}/${s.name}`.slice(folder.length + 1))
    .sort();
}

async function kukiStaf(alamat: string): Promise<string> {
  const jawaban = await fetch(`${alamat}/api/v1/sesi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nip: d.a.staf.namaMasuk, sandi: SANDI_UJI }),
  });
  return jawaban.headers.getSetCookie()[0]!.split(';')[0]!;
}
