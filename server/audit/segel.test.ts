import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { withInstansi } from '../db/transaksi.ts';
import { catat } from './catat.ts';
import { segelSemua, verifikasiRantai } from './segel.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

const tambah = (instansiId: string, n: number) =>
  withInstansi(d.app.db, instansiId, (tx) =>
    catat(
      tx,
      ...Array.from({ length: n }, (_, i) => ({
        instansiId,
        pelaku: null,
        peristiwa: 'pegawai.diubah' as const,
        objek: { jenis: 'pegawai', id: null },
        sesudah: { i, nama: 'Müller "é"' },
      })),
    ),
  );

describe('the audit chain', () => {
  it('seals rows in each instansi apart, also when two sealers run at once', async () => {
    await tambah(d.a.id, 30);
    await tambah(d.b.id, 5);
    const jumlah = await Promise.all([segelSemua(d.app.db), segelSemua(d.app.db), segelSemua(d.app.db)]);
    expect(jumlah.reduce((a, b) => a + b)).toBe(35);
    await tambah(d.a.id, 7);
    expect(await segelSemua(d.app.db)).toBe(7);
    expect(await verifikasiRantai(d.app.db, d.a.id)).toEqual({ diperiksa: 37, utuh: true, belumDisegel: 0 });
    expect((await verifikasiRantai(d.app.db, d.b.id)).diperiksa).toBe(5);
  });

  it('says where it breaks when a sealed row was changed or removed behind its back', async () => {
    const { rows } = await d.pool.query(
      'select audit_id from audit_segel where instansi_id = $1 and urut = 12',
      [d.a.id],
    );
    await d.pool.query(`update audit set sesudah = '{"i": 99}' where id = $1`, [rows[0].audit_id]);
    expect((await verifikasiRantai(d.app.db, d.a.id)).putus).toEqual({
      urut: 12,
      auditId: rows[0].audit_id,
      sebab: 'ISI_BERUBAH',
    });
    await d.pool.query('delete from audit_segel where instansi_id = $1 and urut = 3', [d.a.id]);
    expect((await verifikasiRantai(d.app.db, d.a.id)).putus).toMatchObject({
      urut: 4,
      sebab: 'URUTAN_BOLONG',
    });
  });

  it('counts rows that no seal covers', async () => {
    await tambah(d.b.id, 2);
    await d.pool.query(
      `update audit set pada = now() - interval '5 minutes'
       where instansi_id = $1 and id not in (select audit_id from audit_segel)`,
      [d.b.id],
    );
    expect((await verifikasiRantai(d.app.db, d.b.id)).belumDisegel).toBe(2);
  });
});
