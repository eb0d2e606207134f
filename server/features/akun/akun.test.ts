import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia, SANDI_UJI } from '#tests/builders/dunia.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

describe('signing in', () => {
  it('opens a session that knows the person, the post and the roles', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const { status, isi } = await kabid.get('/sesi');
    expect(status).toBe(200);
    expect(isi).toMatchObject({
      pegawai: {
        nama: 'Rahmat Hidayat',
        jabatan: 'Kepala Bidang Pengelolaan Sampah',
        unitKerja: 'Bidang Pengelolaan Sampah',
      },
      instansi: { nama: 'Pemerintah Kota A', hariIni: '2026-01-15' },
      peran: ['PEGAWAI', 'PENILAI'],
      wajibGantiSandi: false,
    });
  });

  it('accepts a NIP pasted with spaces', async () => {
    const nip = d.a.staf.nip!;
    const { status } = await d
      .tamu()
      .masuk(`${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`, SANDI_UJI);
    expect(status).toBe(201);
  });

  it('answers a wrong password and an unknown NIP alike, and says who can help', async () => {
    const salah = await d.tamu().masuk(d.a.rekan.namaMasuk, 'bukan-ini');
    const asing = await d.tamu().masuk('199912312024011999', 'bukan-ini');
    expect([salah.status, asing.status]).toEqual([401, 401]);
    expect({ ...salah.isi, permintaan: '' }).toEqual({ ...asing.isi, permintaan: '' });
    expect(salah.isi.siapa.peran).toBe('OPERATOR');
  });

  it('locks the account after five failures, even for the right password, and opens after fifteen minutes', async () => {
    for (let i = 0; i < 5; i++) await d.tamu().masuk(d.b.rekan.namaMasuk, 'bukan-ini');
    expect((await d.tamu().masuk(d.b.rekan.namaMasuk, SANDI_UJI)).status).toBe(423);
    d.jam.majukan('PT16M');
    expect((await d.tamu().masuk(d.b.rekan.namaMasuk, SANDI_UJI)).status).toBe(201);
  });

  it('refuses a request that comes from another site', async () => {
    const staf = await d.masuk(d.a.staf);
    const { status } = await staf.hapus('/sesi', { kepala: { origin: 'https://jahat.contoh' } });
    expect(status).toBe(403);
  });

  it('ends the session on the server when signing out', async () => {
    const staf = await d.masuk(d.a.staf);
    expect((await staf.hapus('/sesi')).status).toBe(204);
    expect((await staf.get('/sesi')).status).toBe(401);
  });
});

describe('passwords', () => {
  it('lets the operator reset a password, which must then be changed before anything else', async () => {
    const operator = await d.masuk(d.a.operator);
    const lama = await d.masuk(d.a.rekan);
    const reset = await operator.post(`/pegawai/${d.a.rekan.id}/sandi-sementara`);
    expect(reset.status).toBe(201);
    expect((await lama.get('/sesi')).status).toBe(401);

    const rekan = d.tamu();
    expect((await rekan.masuk(d.a.rekan.namaMasuk, reset.isi.sandi)).isi.wajibGantiSandi).toBe(true);
    const ditolak = await rekan.post(`/pegawai/${d.a.rekan.id}/sandi-sementara`);
    expect(ditolak.isi.type).toBe('/api/masalah/wajib-ganti-sandi');
    const ganti = await rekan.put('/akun/sandi', {
      sandiLama: reset.isi.sandi,
      sandiBaru: 'gunung-krakatau-biru',
    });
    expect(ganti.status).toBe(204);
    expect((await d.tamu().masuk(d.a.rekan.namaMasuk, 'gunung-krakatau-biru')).isi.wajibGantiSandi).toBe(
      false,
    );
  });

  it('refuses a password that holds the NIP, and names the field', async () => {
    const staf = await d.masuk(d.a.staf);
    const { status, isi } = await staf.put('/akun/sandi', {
      sandiLama: SANDI_UJI,
      sandiBaru: `x${d.a.staf.nip}`,
    });
    expect(status).toBe(422);
    expect(isi.errors[0]).toMatchObject({ pointer: '/sandiBaru', kode: 'E-SANDI-LEMAH' });
  });

  it('refuses a reset by anybody but the operator, and of a person of another instansi, leaving a trail', async () => {
    const kabid = await d.masuk(d.a.kabid);
    expect((await kabid.post(`/pegawai/${d.a.staf.id}/sandi-sementara`)).status).toBe(403);
    const operator = await d.masuk(d.a.operator);
    expect((await operator.post(`/pegawai/${d.b.staf.id}/sandi-sementara`)).status).toBe(404);
    const { rows } = await d.pool.query(
      'select peristiwa, objek_id from audit where instansi_id = $1 and pelaku_pegawai_id = $2 and peristiwa = $3',
      [d.a.id, d.a.operator.id, 'akses.tidak-ditemukan'],
    );
    expect(rows).toEqual([{ peristiwa: 'akses.tidak-ditemukan', objek_id: d.b.staf.id }]);
  });

  it('keeps an operator of one unit to that unit, and away from accounts with more power than theirs', async () => {
    const berikan = (pegawaiId: string, peran: string, unitKerjaId: string | null) =>
      d.pool.query(
        `insert into peran (instansi_id, id, pegawai_id, peran, unit_kerja_id, dari)
         values ($1, gen_random_uuid(), $2, $3, $4, '2025-01-01')`,
        [d.a.id, pegawaiId, peran, unitKerjaId],
      );
    await berikan(d.a.kadis.id, 'OPERATOR', d.a.unit.dinas);
    await berikan(d.a.kabid.id, 'ADMIN', null);
    const kadis = await d.masuk(d.a.kadis);
    const reset = (id: string) => kadis.post(`/pegawai/${id}/sandi-sementara`);
    expect((await reset(d.a.operator.id)).status).toBe(403);
    expect((await reset(d.a.kabid.id)).status).toBe(403);
    expect((await reset(d.a.staf.id)).status).toBe(201);
  });
});
