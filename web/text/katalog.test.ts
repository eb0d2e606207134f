import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const isi = {
  id: {
    simpan: 'Simpan',
    sapa: (nama: string) => `Selamat pagi, ${nama}`,
    galat: { kosong: 'Kosong', lama: 'Lama' },
  },
  en: { sapa: (nama: string) => `Good morning, ${nama}`, galat: { kosong: 'Empty' } },
};

it('speaks Indonesian unless the device chose otherwise', async () => {
  const { katalog } = await import('./katalog.ts');
  expect(katalog(isi).sapa('Siti')).toBe('Selamat pagi, Siti');
});

it('speaks the chosen language, and Indonesian where that has no text', async () => {
  vi.stubGlobal('localStorage', { getItem: () => 'en' });
  const { katalog } = await import('./katalog.ts');
  const teks = katalog(isi);
  expect(teks.sapa('Siti')).toBe('Good morning, Siti');
  expect(teks.galat).toEqual({ kosong: 'Empty', lama: 'Lama' });
  expect(teks.simpan).toBe('Simpan');
});
