import { createHash, randomUUIDv7, timingSafeEqual } from 'node:crypto';
import type { JawabanLuar, UndanganLuar } from '#contract/permintaan-umpan-balik.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { type TransaksiInstansi, withInstansi, withInstansiBaca } from '../../db/transaksi.ts';
import { Masalah } from '../../masalah.ts';
import { identitas } from '../organisasi/read.ts';
import { sasaranDari } from './permintaan.ts';
import { type BarisDiminta, kunciOrang, orangDiminta, ubahOrang } from './permintaan-queries.ts';
import { periodeBerkalaPada } from './queries.ts';
import { sisipkan } from './sisipan.ts';

interface Tautan {
  instansiId: string;
  orangId: string;
  sidik: Buffer;
}

/** What somebody outside is asked, behind a link that is still good. Errors: `tidak-ditemukan` for every other. */
export function undangan(app: Aplikasi, token: string): Promise<UndanganLuar> {
  const tautan = uraiTautan(token);
  return withInstansiBaca(app.db, tautan.instansiId, async (tx) => {
    const b = berlaku(
      app,
      tautan,
      await orangDiminta(tx, tautan.instansiId).where('o.id', '=', tautan.orangId).executeTakeFirst(),
    );
    const { hari, instansi } = await waktuSetempat(tx, app, tautan.instansiId);
    const pegawai = await identitas(tx, tautan.instansiId, b.pemintaId, hari.toString());
    return {
      instansi,
      pegawai: { nama: b.namaPeminta, jabatan: pegawai?.jabatan ?? null },
      pertanyaan: b.pertanyaan,
      tentang: b.uraianRhk ?? perilakuKerja.pada(hari).nilai.find((n) => n.nilai === b.nilai)?.label ?? '',
      nama: b.luarNama ?? '',
      kaitan: b.luarKaitan ?? '',
      sampai: b.tautanSampai!,
    };
  });
}

/** Takes the answer of somebody outside; the link is used up with it. Errors: as `undangan`. */
export function jawabDariLuar(
  app: Aplikasi,
  token: string,
  isian: JawabanLuar,
  permintaanId: string,
): Promise<null> {
  const tautan = uraiTautan(token);
  return withInstansi(app.db, tautan.instansiId, async (tx) => {
    const b = berlaku(app, tautan, await kunciOrang(tx, tautan.instansiId, tautan.orangId));
    const { hari } = await waktuSetempat(tx, app, tautan.instansiId);
    const pada = app.jam.sekarang().toString();
    await sisipkan(tx, {
      instansiId: tautan.instansiId,
      pegawaiId: b.pemintaId,
      pemberi: { nama: isian.nama, kaitan: isian.kaitan },
      hubungan: 'LAINNYA',
      sasaran: [sasaranDari(b, randomUUIDv7())],
      sentimen: isian.sentimen,
      uraian: isian.uraian,
      berkala: false,
      langsung: false,
      namaTerbuka: isian.namaTerbuka,
      periodeId: (await periodeBerkalaPada(tx, tautan.instansiId, hari.toString()))?.id ?? null,
      permintaanOrangId: b.id,
      menggantikanId: null,
      buktiId: [],
      hari,
      pada,
      permintaanId,
    });
    await ubahOrang(tx, tautan.instansiId, b.id, {
      keadaan: 'DIJAWAB',
      selesai_pada: pada,
      sidik_tautan: null,
      tautan_sampai: null,
    });
    return null;
  });
}

/** A used, expired, recalled, replaced or invented link are one and the same to who holds it. */
function berlaku(app: Aplikasi, { sidik }: Tautan, b: BarisDiminta | undefined): BarisDiminta {
  const cocok =
    b?.keadaan === 'MENUNGGU' &&
    b.sidikTautan &&
    timingSafeEqual(b.sidikTautan, sidik) &&
    Temporal.Instant.compare(b.tautanSampai!, app.jam.sekarang()) > 0;
  if (!b || !cocok) throw tautanMati();
  return b;
}

function uraiTautan(token: string): Tautan {
  const [instansiId, orangId] = [token.slice(0, 22), token.slice(22, 44)].map(panjang);
  if (!instansiId || !orangId) throw tautanMati();
  return { instansiId, orangId, sidik: createHash('sha256').update(token.slice(44)).digest() };
}

function panjang(teks: string): string | null {
  const h = Buffer.from(teks, 'base64url').toString('hex');
  return h.length === 32
    ? `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`
    : null;
}

function tautanMati(): Masalah {
  return new Masalah(
    'tidak-ditemukan',
    'Tautan ini sudah dipakai, kedaluwarsa, atau tidak dikenal. Mintalah tautan baru kepada pegawai yang mengirimnya.',
  );
}

async function waktuSetempat(tx: TransaksiInstansi, app: Aplikasi, instansiId: string) {
  const instansi = await tx
    .selectFrom('kendali.instansi')
    .select(['nama', 'zona'])
    .where('id', '=', instansiId)
    .executeTakeFirstOrThrow();
  return { hari: app.jam.hariIni(instansi.zona), instansi: instansi.nama };
}
