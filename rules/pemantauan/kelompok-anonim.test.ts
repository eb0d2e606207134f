import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUBUNGAN_UMPAN_BALIK } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { hubunganAnonim, kelompokAnonim, kelompokTerkecil, type SuaraAnonim } from './kelompok-anonim.ts';

const suara = (id: string, ubah: Partial<SuaraAnonim> = {}): SuaraAnonim => ({
  id,
  pemberi: id,
  hubungan: 'REKAN',
  permintaanId: null,
  periodeId: 'TW1',
  ...ubah,
});

describe('the group of unnamed voices', () => {
  it('opens with the third person, not with the third text', () => {
    const [satu] = kelompokAnonim(
      [suara('a'), suara('b', { pemberi: 'a' }), suara('c', { pemberi: 'a' })],
      3,
    );
    expect(satu).toMatchObject({ jumlahPemberi: 1, terbuka: false, id: ['a', 'b', 'c'] });
    const [dua] = kelompokAnonim([suara('a'), suara('b'), suara('c')], 3);
    expect(dua).toMatchObject({ jumlahPemberi: 3, terbuka: true });
  });

  it('keeps relations and periods apart, and the answers to one question together without a relation', () => {
    const kelompok = kelompokAnonim(
      [
        suara('a'),
        suara('b', { hubungan: 'BAWAHAN' }),
        suara('c', { periodeId: 'TW2' }),
        suara('d', { permintaanId: 'P' }),
        suara('e', { permintaanId: 'P', hubungan: 'LAINNYA', periodeId: 'TW2' }),
      ],
      2,
    );
    expect(
      kelompok.map(({ hubungan, permintaanId, periodeId, terbuka }) => [
        hubungan,
        permintaanId,
        periodeId,
        terbuka,
      ]),
    ).toEqual([
      ['REKAN', null, 'TW1', false],
      ['BAWAHAN', null, 'TW1', false],
      ['REKAN', null, 'TW2', false],
      [null, 'P', null, true],
    ]);
  });

  it('never opens on fewer people than asked, holds each voice once, and does not close by one more voice', () => {
    const satu = fc.record({
      id: fc.uuid(),
      pemberi: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      hubungan: fc.constantFrom(...HUBUNGAN_UMPAN_BALIK),
      permintaanId: fc.constantFrom(null, 'P', 'Q'),
      periodeId: fc.constantFrom(null, 'TW1', 'TW2'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(satu, { selector: (s) => s.id }),
        satu,
        fc.integer({ min: 3, max: 6 }),
        (semua, lagi, n) => {
          const kelompok = kelompokAnonim(semua, n);
          expect(kelompok.flatMap((k) => k.id).toSorted()).toEqual(semua.map((s) => s.id).toSorted());
          for (const k of kelompok) {
            const pemberi = new Set(semua.filter((s) => k.id.includes(s.id)).map((s) => s.pemberi));
            expect(k.terbuka).toBe(pemberi.size >= n);
          }
          const sesudah = kelompokAnonim([...semua, lagi], n);
          for (const k of kelompok.filter((x) => x.terbuka))
            expect(sesudah.find((x) => x.id.includes(k.id[0]!))?.terbuka).toBe(true);
        },
      ),
    );
  });

  it('is three by default; an agency may ask for more, never for fewer', () => {
    const pada = hari('2026-01-15');
    expect([null, 1, 5, 99].map((n) => kelompokTerkecil(pada, n))).toEqual([3, 3, 5, 10]);
    expect(HUBUNGAN_UMPAN_BALIK.filter(hubunganAnonim)).toEqual(['REKAN', 'BAWAHAN', 'LAINNYA']);
  });
});
