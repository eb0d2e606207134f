import { segelSemua, verifikasiRantai } from '../../audit/segel.ts';
import { denganAplikasi, denganPesan, GalatPerintah } from './buka.ts';

const SEBAB = {
  ISI_BERUBAH: 'isi baris berubah sesudah disegel',
  BARIS_HILANG: 'baris yang disegel sudah tidak ada',
  URUTAN_BOLONG: 'ada segel yang hilang',
} as const;

/**
 * `terang audit verifikasi`: recomputes the audit chain of every instansi. Exit 0: whole. 1: broken somewhere. 2: wrong
 * call.
 */
export function jalankan(argumen: string[]): Promise<number> {
  return denganPesan(async () => {
    if (argumen.length !== 1 || argumen[0] !== 'verifikasi')
      throw new GalatPerintah('Cara pakai: terang audit verifikasi', 2);
    return denganAplikasi(
      async ({ app }) => {
        await segelSemua(app.db);
        const instansi = await app.db
          .selectFrom('kendali.instansi')
          .select(['id', 'nama'])
          .orderBy('nama')
          .execute();
        let utuh = true;
        for (const { id, nama } of instansi) {
          const hasil = await verifikasiRantai(app.db, id);
          utuh &&= hasil.utuh;
          const { putus } = hasil;
          process.stdout.write(
            putus
              ? `PUTUS  ${nama}: pada segel ke-${putus.urut} (audit ${putus.auditId}), ${SEBAB[putus.sebab]}\n`
              : `utuh   ${nama}: ${hasil.diperiksa} baris\n`,
          );
        }
        if (instansi.length === 0) process.stdout.write('Belum ada instansi.\n');
        return utuh ? 0 : 1;
      },
      { hanyaPeriksa: true },
    );
  });
}
