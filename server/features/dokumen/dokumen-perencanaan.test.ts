import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dokumen } from '#contract/dokumen.ts';
import { closeRenderer } from '#documents/render.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpDisetujui, skpDraf } from '#tests/builders/skp.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(async () => {
  await d.tutup();
  await closeRenderer();
});

describe('the papers of cascading', () => {
  it('waits with the manual (A.1.3) for the SKP to be set, then gives one document for one content', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const skp = await skpDraf(d, d.a.kadis);
    const alamat = `/skp/${skp.id}/manual-indikator`;
    await kadis.put(`${alamat}/${skp.rhk[0]!.indikator[0]!.id}`, { tujuan: 'Mengukur kemutakhiran data' });
    expect((await kadis.post(`${alamat}/dokumen`)).status).toBe(409);
    await kadis.post(`/skp/${skp.id}/pengajuan`);
    expect((await (await d.masuk(d.a.walikota)).post(`/skp/${skp.id}/persetujuan`)).status).toBe(201);
    const pertama = await kadis.post<Dokumen>(`${alamat}/dokumen`);
    expect([pertama.status, pertama.isi.jenis, pertama.isi.skpId]).toEqual([201, 'A.1.3', skp.id]);
    expect((await kadis.post<Dokumen>(`${alamat}/dokumen`)).isi.id).toBe(pertama.isi.id);
    expect((await kadis.get(`/dokumen/${pertama.isi.id}/isi`)).status).toBe(200);
  });

  it('issues workblock (A.1.4) and matrix (A.1.5) to their owner, and a new one once something changed', async () => {
    await skpDisetujui(d, d.a.kabid);
    const kabid = await d.masuk(d.a.kabid);
    const staf = await d.masuk(d.a.staf);
    const workblock = randomUUIDv7();
    await kabid.post('/workblock', { id: workblock, tahun: 2026, judul: 'Bank sampah di setiap RW' });
    const terbit = await kabid.post<Dokumen>(`/workblock/${workblock}/dokumen`);
    expect([terbit.status, terbit.isi.jenis]).toEqual([201, 'A.1.4']);
    await kabid.put(`/workblock/${workblock}`, { judul: 'Bank sampah di setiap RT' }, { versi: 1 });
    expect((await kabid.post<Dokumen>(`/workblock/${workblock}/dokumen`)).isi.id).not.toBe(terbit.isi.id);
    expect((await staf.post(`/workblock/${workblock}/dokumen`)).status).toBe(403);
    const matriks = randomUUIDv7();
    await kabid.post('/matriks', { id: matriks, tahun: 2026 });
    const a15 = await kabid.post<Dokumen>(`/matriks/${matriks}/dokumen`);
    expect([a15.status, a15.isi.jenis]).toEqual([201, 'A.1.5']);
    expect((await staf.post(`/matriks/${matriks}/dokumen`)).status).toBe(403);
    expect((await (await d.masuk(d.b.kabid)).post(`/matriks/${matriks}/dokumen`)).status).toBe(404);
  });
});
