import { describe, expect, it } from 'vitest';
import { KEMAJUAN_RHK, TINDAKAN_UMPAN_BALIK } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import {
  alasanTindakanDitolak,
  type FaktaTindakan,
  tindakanMenurutKemajuan,
} from './tindakan-umpan-balik.ts';

const pada = hari('2026-05-04');
const fakta: FaktaTindakan = {
  kemajuan: 'TETAP_TIDAK_ADA',
  tindakan: 'AMBIL_ALIH_RHK',
  catatan: 'Dua kali dibina, data persampahan tetap belum tersusun.',
  adaUmpanBalik: true,
  pernahTanpaKemajuan: true,
  sudahDiambilAlih: false,
};
const kode = (ubah: Partial<FaktaTindakan>) =>
  alasanTindakanDitolak({ ...fakta, ...ubah }, pada).map((a) => a.kode);

describe('a step after feedback (Ps 20)', () => {
  it('takes a result over only as the last step, with a note', () => {
    expect(kode({})).toEqual([]);
    expect(kode({ pernahTanpaKemajuan: false })).toEqual(['E-TINDAKAN-BERTAHAP']);
    expect(kode({ catatan: 'Belum selesai.' })).toEqual(['E-NOTE-REQUIRED']);
    expect(kode({ sudahDiambilAlih: true })).toEqual(['E-TINDAKAN-SUDAH-DIAMBIL']);
    expect(kode({ kemajuan: 'TIDAK_ADA' })).toEqual(['E-TINDAKAN-KEMAJUAN']);
  });

  it('says every reason at once', () => {
    expect(kode({ kemajuan: 'ADA', adaUmpanBalik: false, catatan: '' })).toEqual([
      'E-TINDAKAN-KEMAJUAN',
      'E-TINDAKAN-UMPAN-BALIK',
      'E-NOTE-REQUIRED',
    ]);
  });

  it('knows for every progress and step whether they belong together, and each step belongs somewhere', () => {
    const { nilai } = tindakanMenurutKemajuan.pada(pada);
    for (const kemajuan of KEMAJUAN_RHK)
      for (const tindakan of TINDAKAN_UMPAN_BALIK)
        expect(kode({ kemajuan, tindakan }).length === 0, `${kemajuan} ${tindakan}`).toBe(
          nilai[kemajuan].includes(tindakan),
        );
    expect(new Set(Object.values(nilai).flat())).toEqual(new Set(TINDAKAN_UMPAN_BALIK));
  });
});
