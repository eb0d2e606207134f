import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dokumen } from '#contract/dokumen.ts';
import { closeRenderer } from '#documents/render.ts';
import { checksumBytes } from '#documents/seal.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import { skpDisetujui } from '#tests/builders/skp.ts';

let d: Dunia;
let dok: Dokumen;
let pdf: Buffer;
beforeAll(async () => {
  d = await bangunDunia();
  const skp = await skpDisetujui(d, d.a.kadis);
  const kadis = await d.masuk(d.a.kadis);
  dok = wajib(await kadis.post(`/skp/${skp.id}/dokumen`, { jenis: 'SKP' }), 201);
  pdf = (await kadis.get(`/dokumen/${dok.id}/isi`)).mentah;
});
afterAll(async () => {
  await d.tutup();
  await closeRenderer();
});

describe('public verification', () => {
  it('says that a document is genuine, by whom and when, and gives nothing else away', async () => {
    const { status, isi, kepala } = await d.tamu().get(`/verifikasi/${dok.kode}`);
    expect(status).toBe(200);
    expect(isi).toEqual({
      asli: true,
      jenis: 'A.1.2',
      instansi: 'Pemerintah Kota A',
      diterbitkanPada: dok.diterbitkanPada,
      dicabut: false,
      diganti: false,
      sha256: checksumBytes(pdf),
      versiAturan: '2022-02-07',
    });
    expect(kepala['cache-control']).toBe('no-store');
  });

  it('reads a code as people type it', async () => {
    const diketik = ` ${dok.kode.toLowerCase().replaceAll('-', ' ')}`;
    expect((await d.tamu().get(`/verifikasi/${encodeURIComponent(diketik)}`)).isi.asli).toBe(true);
  });

  it('knows no other code', async () => {
    for (const kode of ['0000-0000-00000', 'bukan-kode', encodeURIComponent("' or 1=1 --")]) {
      const { status, isi } = await d.tamu().get(`/verifikasi/${kode}`);
      expect(status).toBe(404);
      expect(isi.type).toBe('/api/masalah/tidak-ditemukan');
      expect(isi.detail).not.toContain('instansi');
    }
  });

  it('says when a document was withdrawn', async () => {
    await d.pool.query('update kendali.segel_dokumen set dicabut_pada = now() where kode = $1', [dok.kode]);
    expect((await d.tamu().get(`/verifikasi/${dok.kode}`)).isi).toMatchObject({ asli: true, dicabut: true });
  });

  it('slows down who tries many codes', async () => {
    const jawaban = [];
    for (let i = 0; i < 65; i++) jawaban.push((await d.tamu().get('/verifikasi/0000-0000-00000')).status);
    expect(jawaban.at(-1)).toBe(429);
  });
});
