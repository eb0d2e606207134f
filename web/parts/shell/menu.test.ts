import { describe, expect, it } from 'vitest';
import type { Peran } from '../../api/sesi.ts';
import { menuFor } from './menu.ts';

const labels = (peran: Peran[], exists = (_to: string) => true) =>
  menuFor(peran, exists).flatMap((group) => group.items.map((item) => item.label));

describe('the menu', () => {
  it('gives a pegawai their own work and the archive', () => {
    expect(labels(['PEGAWAI'])).toEqual([
      'Beranda',
      'Daftar SKP',
      'Lapor',
      'Kalender',
      'Realisasi',
      'Umpan Balik',
      'Dialog Kinerja',
      'Hasil Evaluasi',
      'Tindak Lanjut',
      'Karier & Hak',
      'Pohon Kinerja',
      'Tim Kerja',
      'Dokumen',
      'Panduan',
    ]);
  });

  it('adds the staff of a penilai and the agency of an operator', () => {
    expect(labels(['PEGAWAI', 'PENILAI'])).toContain('Pemeriksaan');
    expect(labels(['PEGAWAI', 'OPERATOR'])).toEqual(
      expect.arrayContaining(['Pegawai', 'Unit Kerja', 'Periode']),
    );
    expect(labels(['PEGAWAI', 'OPERATOR'])).not.toContain('Penilaian');
  });

  it('lets a pimpinan watch the filling, not change people', () => {
    expect(labels(['PEGAWAI', 'PIMPINAN'])).toContain('Monitoring Pengisian');
    expect(labels(['PEGAWAI', 'PIMPINAN'])).not.toContain('Pegawai');
  });

  it('shows the talent of a unit to pimpinan and operator, the pay of others to the operator alone', () => {
    expect(labels(['PEGAWAI', 'PIMPINAN'])).toContain('Talenta & IP ASN');
    expect(labels(['PEGAWAI', 'PIMPINAN'])).not.toContain('TPP');
    expect(labels(['PEGAWAI', 'OPERATOR'])).toEqual(expect.arrayContaining(['Talenta & IP ASN', 'TPP']));
    expect(labels(['PEGAWAI', 'PENILAI'])).not.toContain('Talenta & IP ASN');
  });

  it('offers the settings of the agency to its operator, to nobody else', () => {
    expect(labels(['PEGAWAI', 'OPERATOR'])).toContain('Pengaturan Instansi');
    expect(labels(['PEGAWAI', 'PENILAI', 'PIMPINAN', 'ADMIN'])).not.toContain('Pengaturan Instansi');
  });

  it('offers nothing that does not exist, and no empty group', () => {
    const groups = menuFor(['PENILAI'], (to) => to === '/' || to === '/penilaian');
    expect(groups.map((group) => group.items.map((item) => item.to))).toEqual([['/'], ['/penilaian']]);
  });
});
