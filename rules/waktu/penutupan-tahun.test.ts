import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { type MasukanPenutupan, penutupanTahun } from './penutupan-tahun.ts';

const beres = {
  jendelaSampai: '2027-01-31',
  pegawai: 20,
  belumDitetapkan: 0,
  belumDilaporkan: 0,
  belumDisampaikan: 0,
  dalamHariKeberatan: { jumlah: 0, sampai: null },
  keberatanBerjalan: 0,
};
const tanya = (ubah: MasukanPenutupan = {}, pada = '2027-02-01') =>
  penutupanTahun.jawab({ ...beres, ...ubah }, hari(pada));
const kode = (j: ReturnType<typeof tanya>) => j.alasan.map((a) => a.kode);

describe('penutupan-tahun', () => {
  it('allows the day after the window, not its last day', () => {
    expect(tanya()).toMatchObject({ keadaan: 'ditetapkan', nilai: { pegawai: 20, tanpaHasil: 0 } });
    expect(kode(tanya({}, '2027-01-31'))).toEqual(['E-JENDELA-BELUM-LEWAT']);
  });

  it.each([
    [{ belumDitetapkan: 1 }, ['E-ALASAN-WAJIB']],
    [{ belumDilaporkan: 1 }, ['E-ALASAN-WAJIB']],
    [{ belumDitetapkan: 1, alasan: '   ' }, ['E-ALASAN-WAJIB']],
    [{ belumDitetapkan: 1, alasan: 'Cuti besar' }, []],
    [{ belumDisampaikan: 2 }, ['E-BELUM-DISAMPAIKAN']],
    [{ dalamHariKeberatan: { jumlah: 1, sampai: '2027-02-12' } }, ['E-HARI-KEBERATAN']],
    [{ keberatanBerjalan: 1, alasan: 'Cuti besar' }, ['E-KEBERATAN-BERJALAN']],
  ])('%j → %j', (ubah, harapan) => {
    expect(kode(tanya(ubah))).toEqual(harapan);
  });

  it('names every missing fact', () => {
    expect(penutupanTahun.jawab({ pegawai: 3 }, hari('2027-02-01'))).toMatchObject({
      keadaan: 'kurang_data',
      kurang: [
        '/jendelaSampai',
        '/belumDitetapkan',
        '/belumDilaporkan',
        '/belumDisampaikan',
        '/dalamHariKeberatan',
        '/keberatanBerjalan',
      ],
    });
  });
});
