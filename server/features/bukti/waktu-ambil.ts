const PENUNJUK_EXIF = 0x8769;
const WAKTU_ASLI = 0x9003;
const SELISIH_UTC = 0x9011;

/**
 * When a picture was taken, from its EXIF block (DateTimeOriginal, with OffsetTimeOriginal where the camera wrote it,
 * otherwise read in `zona`). Undefined when the block holds no readable time. Never throws: EXIF comes from outside.
 */
export function waktuAmbil(exif: Uint8Array | undefined, zona: string): string | undefined {
  if (!exif) return undefined;
  try {
    const tag = bacaTag(exif);
    const waktu = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(tag.get(WAKTU_ASLI) ?? '');
    if (!waktu) return undefined;
    const lokal = Temporal.PlainDateTime.from(`${waktu[1]}-${waktu[2]}-${waktu[3]}T${waktu[4]}`);
    const selisih = /^[+-]\d\d:\d\d/.exec(tag.get(SELISIH_UTC) ?? '')?.[0];
    return lokal
      .toZonedDateTime(selisih ?? zona)
      .toInstant()
      .toString();
  } catch {
    return undefined;
  }
}

function bacaTag(exif: Uint8Array): Map<number, string> {
  const buffer = Buffer.from(exif.buffer, exif.byteOffset, exif.byteLength);
  const awal = buffer.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
  const kecilDahulu = buffer.toString('latin1', awal, awal + 2) === 'II';
  const u16 = (o: number) => (kecilDahulu ? buffer.readUInt16LE(awal + o) : buffer.readUInt16BE(awal + o));
  const u32 = (o: number) => (kecilDahulu ? buffer.readUInt32LE(awal + o) : buffer.readUInt32BE(awal + o));
  const teks = new Map<number, string>();
  const bacaDaftar = (di: number): number | undefined => {
    let berikut: number | undefined;
    for (let i = 0; i < u16(di); i++) {
      const baris = di + 2 + i * 12;
      const tag = u16(baris);
      if (tag === PENUNJUK_EXIF) berikut = u32(baris + 8);
      if (tag === WAKTU_ASLI || tag === SELISIH_UTC) {
        const panjang = u32(baris + 4);
        const mulai = awal + (panjang <= 4 ? baris + 8 : u32(baris + 8));
        teks.set(tag, buffer.toString('latin1', mulai, mulai + panjang));
      }
    }
    return berikut;
  };
  const exifDi = bacaDaftar(u32(4));
  if (exifDi !== undefined) bacaDaftar(exifDi);
  return teks;
}
