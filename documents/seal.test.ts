import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { d11 } from './contoh/dokumen-evaluasi.ts';
import {
  canonicalJson,
  checksumBytes,
  checksumModel,
  generateKode,
  normalizeKode,
  verifyBytes,
  verifyModel,
} from './seal.ts';

describe('canonicalJson', () => {
  it('is one text whatever the order in which keys were written', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined })).toBe('{"b":[1,{"c":"é","d":null}]}');
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('checksumModel', () => {
  const stored = checksumModel('D.1.1', d11);

  it('does not depend on the verification it is printed with, nor on the emblem', () => {
    expect(checksumModel('D.1.1', { ...d11, verifikasi: null })).toBe(stored);
    const instansi = { ...d11.instansi, lambangSvg: '<svg/>' };
    expect(verifyModel('D.1.1', { ...d11, instansi }, stored)).toBe(true);
  });

  it('changes with anything the document says', () => {
    expect(verifyModel('D.1.1', { ...d11, predikat: 'SANGAT_BAIK' }, stored)).toBe(false);
    expect(verifyModel('D.1.1', { ...d11, ditetapkan: false }, stored)).toBe(false);
    expect(verifyModel('D.1.1', { ...d11, instansi: { nama: 'Lain', lambangSvg: null } }, stored)).toBe(
      false,
    );
  });
});

describe('verifyBytes', () => {
  it('knows SHA-256 and refuses one changed byte', () => {
    const bytes = new TextEncoder().encode('abc');
    const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(checksumBytes(bytes)).toBe(known);
    expect(verifyBytes(bytes, known)).toBe(true);
    expect(verifyBytes(new TextEncoder().encode('abd'), known)).toBe(false);
    expect(verifyBytes(bytes, known.slice(1))).toBe(false);
  });
});

describe('kode verifikasi', () => {
  it('keeps 65 bits: different low five bits of any byte give a different code', () => {
    const base = new Uint8Array(13);
    const codes = new Set([generateKode(base)]);
    for (let i = 0; i < 13; i++) {
      for (let bits = 1; bits < 32; bits++) codes.add(generateKode(base.with(i, bits)));
    }
    expect(codes.size).toBe(1 + 13 * 31);
  });

  it('has no letter that is mistaken for a digit, and refuses too few bytes', () => {
    const all = Array.from({ length: 32 }, (_, i) => generateKode(new Uint8Array(13).fill(i))).join('');
    expect(all).not.toMatch(/[ILOU]/);
    expect(() => generateKode(new Uint8Array(12))).toThrow(RangeError);
  });

  it('is recognised however a person types it', () => {
    expect(normalizeKode(' 7k3m 9qwx–2b4zt ')).toBe('7K3M-9QWX-2B4ZT');
    expect(normalizeKode('OIL0-0000-00000')).toBe('0110-0000-00000');
    expect(normalizeKode('7K3M-9QWX-2B4Z')).toBeNull();
    expect(normalizeKode('7K3M-9QWX-2B4ZU')).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 13, maxLength: 20 }), (bytes) => {
        const kode = generateKode(bytes);
        expect(normalizeKode(kode.toLowerCase().replaceAll('-', ''))).toBe(kode);
      }),
    );
  });
});
