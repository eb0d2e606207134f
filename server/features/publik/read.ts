import type { JenisDokumen } from '#contract/jenis-dokumen.ts';
import type { Verifikasi } from '#contract/verifikasi.ts';
import { normalizeKode } from '#documents/seal.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { withKendali } from '../../db/transaksi.ts';
import { Masalah } from '../../masalah.ts';

/** What the public directory says of a code. Errors: `tidak-ditemukan`, also for what cannot be a code. */
export async function verifikasi(app: Aplikasi, tertulis: string): Promise<Verifikasi> {
  const kode = normalizeKode(tertulis);
  const segel =
    kode &&
    (await withKendali(app.db, (tx) =>
      tx
        .selectFrom('kendali.segel_dokumen as s')
        .innerJoin('kendali.instansi as i', 'i.id', 's.instansi_id')
        .select([
          's.jenis',
          'i.nama',
          's.diterbitkan_pada',
          's.dicabut_pada',
          's.diganti',
          's.sha256',
          's.versi_aturan',
        ])
        .where('s.kode', '=', kode)
        .executeTakeFirst(),
    ));
  if (!segel)
    throw new Masalah(
      'tidak-ditemukan',
      'Kode ini tidak ada dalam daftar dokumen yang diterbitkan Terang. Periksa lagi ketikannya.',
    );
  return {
    asli: true,
    jenis: segel.jenis as JenisDokumen,
    instansi: segel.nama,
    diterbitkanPada: segel.diterbitkan_pada,
    dicabut: segel.dicabut_pada !== null,
    diganti: segel.diganti,
    sha256: segel.sha256,
    versiAturan: segel.versi_aturan,
  };
}
