import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Aplikasi } from '../../aplikasi.ts';
import { catat } from '../../audit/catat.ts';
import { withInstansi } from '../../db/transaksi.ts';
import { Masalah } from '../../masalah.ts';

/** Turns whatever was thrown into problem+json, and leaves an audit row for a refused reach. */
export function penanganGalat(app: Aplikasi) {
  return async (galat: FastifyError, req: FastifyRequest, balas: FastifyReply): Promise<FastifyReply> => {
    const masalah = keMasalah(galat);
    if (masalah.status >= 500) {
      // the pattern of the address, never the address: it may name people
      const rute = `${req.method} ${req.routeOptions.url ?? '?'}`;
      req.log.error({ galat, permintaan: req.id, rute }, 'permintaan gagal');
    }
    await catatPenolakan(app, req, masalah);
    return balas
      .code(masalah.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .serializer((badan: unknown) => JSON.stringify(badan))
      .send(masalah.badan(req.id));
  };
}

function keMasalah(galat: FastifyError): Masalah {
  if (galat instanceof Masalah) return galat;
  if (hasZodFastifySchemaValidationErrors(galat)) {
    const awalan = galat.validationContext === 'body' ? '' : `/${galat.validationContext ?? ''}`;
    return new Masalah(
      'bentuk-salah',
      'Ada isian yang belum benar. Perbaiki yang ditandai, lalu kirim lagi.',
      {
        errors: galat.validation.map((v) => ({
          pointer: `${awalan}${v.instancePath}`,
          kode: `E-BENTUK-${v.keyword.toUpperCase().replaceAll('_', '-')}`,
          pesan: v.message ?? 'Nilai ini tidak dapat diterima.',
        })),
      },
    );
  }
  if (galat.statusCode === 429)
    return new Masalah(
      'terlalu-sering',
      'Terlalu banyak percobaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.',
    );
  if (galat.statusCode === 413)
    return new Masalah('terlalu-besar', 'Yang dikirim melebihi ukuran yang diterima.');
  if (galat.statusCode && galat.statusCode >= 400 && galat.statusCode < 500)
    return new Masalah(
      'bentuk-salah',
      'Permintaan tidak dapat dibaca. Periksa bentuk JSON dan kepala permintaannya.',
    );
  return (
    dariBasisData(galat) ??
    new Masalah('galat-sistem', 'Isian Anda belum tersimpan. Coba lagi sebentar lagi.', {
      sebab: galat,
      siapa: { peran: 'ADMIN', cara: 'Sebutkan nomor permintaan di bawah ini kepada pengelola sistem.' },
    })
  );
}

/** Constraints we rely on, as people understand them. */
function dariBasisData(galat: FastifyError): Masalah | undefined {
  switch (galat.code) {
    case '23505':
      return new Masalah('sudah-ada', 'Data dengan kunci yang sama sudah ada. Muat ulang untuk melihatnya.', {
        sebab: galat,
      });
    case '23503':
      return new Masalah('tidak-ditemukan', 'Data yang dirujuk tidak ada di instansi Anda.', {
        sebab: galat,
      });
    case '40001':
    case '40P01':
    case '53300':
      return new Masalah(
        'sedang-sibuk',
        'Sistem sedang sibuk. Isian Anda belum tersimpan; coba lagi sebentar lagi.',
        { sebab: galat },
      );
    default:
      return undefined;
  }
}

async function catatPenolakan(app: Aplikasi, req: FastifyRequest, masalah: Masalah): Promise<void> {
  const { pelaku } = req;
  if (!pelaku || (masalah.status !== 404 && masalah.status !== 403)) return;
  const id = (req.params as { id?: string } | undefined)?.id;
  await withInstansi(app.db, pelaku.instansiId, (tx) =>
    catat(tx, {
      instansiId: pelaku.instansiId,
      pelaku: pelaku.pegawaiId,
      peristiwa: masalah.status === 404 ? 'akses.tidak-ditemukan' : 'akses.ditolak',
      objek: { jenis: req.routeOptions.url ?? 'tidak-dikenal', id: id && UUID.test(id) ? id : null },
      sesudah: { cara: req.method, jenis: masalah.jenis },
      permintaanId: req.id,
    }),
  ).catch((galat: unknown) => req.log.error({ galat }, 'penolakan tidak tercatat'));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
