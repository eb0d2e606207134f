import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

describe('/aturan, without signing in', () => {
  it('lists the rules', async () => {
    const { status, isi } = await d.tamu().get('/aturan');
    expect(status).toBe(200);
    expect(isi).toContainEqual(
      expect.objectContaining({ id: 'predikat', versi: [expect.objectContaining({ mulai: '2022-02-07' })] }),
    );
  });

  it('shows one rule with its articles, schemas and worked examples', async () => {
    const { status, isi } = await d.tamu().get('/aturan/predikat');
    expect(status).toBe(200);
    expect(isi.skema.masukan.properties.hasilKerja).toBeDefined();
    expect(isi.contoh.length).toBeGreaterThan(0);
    expect(isi.dasar).toEqual([{ peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran IV.B.3' }]);
  });

  it('answers a case as the function does, for the day asked or for today', async () => {
    const masukan = { hasilKerja: 'DI_ATAS', perilaku: 'DI_BAWAH' };
    const { status, isi } = await d.tamu().post('/aturan/predikat', { pada: '2026-12-31', masukan });
    expect(status).toBe(200);
    expect(isi).toMatchObject({
      aturan: 'predikat',
      pada: '2026-12-31',
      versi: '2022-02-07',
      keadaan: 'ditetapkan',
      nilai: { predikat: 'KURANG' },
    });
    expect(isi.langkah.at(-1).dasar[0]).toEqual({
      peraturan: 'PermenPANRB 6/2022',
      pasal: 'Lampiran IV.B.3.a.3',
    });
    const hariIni = await d.tamu().post('/aturan/predikat', { masukan });
    expect(hariIni.isi.pada).toBe('2026-01-15');
  });

  it('refuses with 422 and every fault, pointing into the request', async () => {
    const { status, isi, kepala } = await d.tamu().post('/aturan/distribusi-predikat', {
      pada: 'besok',
      profil: { distribusi: 'X' },
      masukan: { capaianOrganisasi: 'SANGAT_BAIK' },
    });
    expect([status, kepala['content-type']]).toEqual([
      422,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(isi.errors.map((e: { pointer: string }) => e.pointer)).toEqual([
      '/pada',
      '/profil/distribusi',
      '/masukan/capaianOrganisasi',
    ]);
  });

  it('answers 404 for a rule there is not, and 422 for a request without masukan', async () => {
    expect((await d.tamu().get('/aturan/tidak-ada')).status).toBe(404);
    expect((await d.tamu().post('/aturan/tidak-ada', { masukan: {} })).status).toBe(404);
    expect((await d.tamu().post('/aturan/predikat', {})).status).toBe(422);
  });

  it('is limited to a share for each address', async () => {
    const { kepala } = await d.tamu().get('/aturan/nip');
    expect(Number(kepala['x-ratelimit-limit'])).toBe(300);
  });
});
