import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DaftarHambatan, Hambatan, HambatanSaya } from '#contract/hambatan.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { skpDiajukan, skpDraf } from '#tests/builders/skp.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

const saya = async (orang: OrangUji) =>
  (await (await d.masuk(orang)).get<HambatanSaya>('/hambatan/saya?tahun=2026')).isi;
const daftar = async (kueri = '') =>
  (await (await d.masuk(d.a.operator)).get<DaftarHambatan>(`/hambatan?tahun=2026${kueri}`)).isi;

describe('why an SKP is blocked', () => {
  it('is told with owner, since when, and the counts of each cause', async () => {
    const isi = await daftar();
    expect([isi.pegawai, isi.terhambat]).toEqual([5, 5]);
    expect(isi.hitungan.map((h) => [h.sebab, h.jumlah])).toEqual([
      ['PIMPINAN_BELUM_MENYUSUN', 4],
      ['BELUM_MULAI', 1],
    ]);
    const siti = isi.isi.find((h) => h.pegawai.nama === d.a.staf.nama)!;
    expect(siti).toMatchObject({
      sebab: 'PIMPINAN_BELUM_MENYUSUN',
      pemilik: { peran: 'PIMPINAN', orang: { nama: d.a.kabid.nama } },
      sejak: '2026-01-01',
      dapatSementara: true,
      kemampuan: ['INGATKAN'],
    });
    const satu = await daftar('&sebab=BELUM_MULAI');
    expect(satu.isi.map((h) => h.pegawai.nama)).toEqual([d.a.kadis.nama]);
    expect((await (await d.masuk(d.a.staf)).get('/hambatan?tahun=2026')).status).toBe(403);
  });

  it('is paged without losing anybody', async () => {
    const nama: string[] = [];
    for (let setelah: string | null = ''; setelah !== null; ) {
      const halaman: DaftarHambatan = await daftar(`&batas=2${setelah && `&setelah=${setelah}`}`);
      nama.push(...halaman.isi.map((h) => h.pegawai.nama));
      setelah = halaman.setelah;
    }
    expect(nama).toEqual((await daftar()).isi.map((h) => h.pegawai.nama));
  });

  it('follows the data: no penilai, two of them, no post, an account not in use', async () => {
    const sebab = async () => (await saya(d.a.rekan)).milik?.sebab;
    const { id } = d.a;
    const { penugasanId } = d.a.rekan;
    const hapus = () =>
      d.pool.query('delete from penilai where instansi_id = $1 and penugasan_id = $2', [id, penugasanId]);
    const tambah = (penilai: OrangUji) =>
      d.pool.query(
        `insert into penilai (instansi_id, id, penugasan_id, penilai_pegawai_id, dasar, dari)
         values ($1, $2, $3, $4, 'ATASAN_LANGSUNG', '2025-01-01')`,
        [id, randomUUIDv7(), penugasanId, penilai.id],
      );
    await hapus();
    expect(await sebab()).toBe('TANPA_PENILAI');
    expect((await saya(d.a.rekan)).milik?.pemilik).toMatchObject({
      peran: 'OPERATOR',
      orang: { nama: d.a.operator.nama },
    });
    await tambah(d.a.kabid);
    await tambah(d.a.kadis);
    expect(await sebab()).toBe('PENILAI_GANDA');
    await hapus();
    await tambah(d.a.kabid);
    const akun = (wajib: boolean) =>
      d.pool.query(
        'update kendali.akun set wajib_ganti_sandi = $3 where instansi_id = $1 and pegawai_id = $2',
        [id, d.a.kabid.id, wajib],
      );
    await akun(true);
    expect(await sebab()).toBe('PENILAI_BELUM_AKTIF');
    await akun(false);
    await d.pool.query(`update unit_kerja set sampai = '2026-01-01' where instansi_id = $1 and id = $2`, [
      id,
      d.a.unit.bidang,
    ]);
    expect(await sebab()).toBe('UNIT_TIDAK_BERLAKU');
    await d.pool.query('update unit_kerja set sampai = null where instansi_id = $1 and id = $2', [
      id,
      d.a.unit.bidang,
    ]);
    expect(await sebab()).toBe('PIMPINAN_BELUM_MENYUSUN');
    const { isi } = await (await d.masuk(d.a.rekan)).get<HambatanSaya>('/hambatan/saya?tahun=2031');
    expect(isi.milik?.sebab).toBe('PERIODE_BELUM_DIBUKA');
  });
});

describe('a reminder about a block', () => {
  const ingatkan = async (oleh: OrangUji, tentang: OrangUji, kunci?: string) =>
    (await d.masuk(oleh)).post<Hambatan>(
      `/hambatan/${tentang.id}/pengingat`,
      { tahun: 2026 },
      kunci ? { kunci } : undefined,
    );

  it('reaches the owner once a working day, is counted, and leaves its row', async () => {
    const kunci = randomUUIDv7();
    const satu = await ingatkan(d.a.staf, d.a.staf, kunci);
    expect([satu.status, satu.isi.pengingat.jumlah, satu.isi.kemampuan]).toEqual([201, 1, []]);
    expect((await ingatkan(d.a.staf, d.a.staf, kunci)).isi).toEqual(satu.isi);
    expect((await ingatkan(d.a.staf, d.a.staf)).status).toBe(429);
    const kabar = await (await d.masuk(d.a.kabid)).get('/pemberitahuan');
    expect(JSON.stringify(kabar.isi)).toContain(`${d.a.staf.nama} menunggu SKP Anda berlaku`);
    const { rows } = await d.pool.query(
      `select tentang_pegawai_id from audit where instansi_id = $1 and peristiwa = 'pengingat.dikirim'`,
      [d.a.id],
    );
    expect(rows).toEqual([{ tentang_pegawai_id: d.a.kabid.id }]);
  });

  it('is refused to who has no part in it, and to another instansi', async () => {
    expect((await ingatkan(d.a.rekan, d.a.staf)).status).toBe(403);
    expect((await ingatkan(d.b.operator, d.a.staf)).status).toBe(404);
  });

  it('shows its effect once the cause is gone', async () => {
    expect((await daftar()).pengingat).toEqual({ jumlah: 1, bergerak: 0 });
    await skpBerlaku(d, d.a, d.a.kabid, d.a.kadis);
    const isi = await daftar();
    expect(isi.pengingat).toEqual({ jumlah: 1, bergerak: 1 });
    expect(isi.isi.find((h) => h.pegawai.nama === d.a.staf.nama)).toMatchObject({
      sebab: 'BELUM_MULAI',
      pemilik: { peran: 'PEGAWAI' },
    });
  });
});

describe('a promised day', () => {
  const janji = async (oleh: OrangUji, tanggal: string) =>
    (await d.masuk(oleh)).put<Hambatan>(`/hambatan/${d.a.staf.id}/janji`, {
      tahun: 2026,
      tanggal,
      catatan: 'Setelah rapat renja',
    });

  it('is set by the owner, and seen by the person waiting until the step is done', async () => {
    await skpDraf(d, d.a.staf);
    const klien = await d.masuk(d.a.staf);
    const { isi: milik } = await klien.get('/skp');
    await klien.post(`/skp/${milik.isi[0].id}/pengajuan`);
    expect((await saya(d.a.staf)).milik).toMatchObject({ sebab: 'MENUNGGU_PENETAPAN', sejak: '2026-01-15' });
    expect((await saya(d.a.kabid)).menungguSaya.map((h) => h.pegawai.nama)).toEqual([d.a.staf.nama]);
    expect((await janji(d.a.staf, '2026-01-20')).status).toBe(403);
    expect((await janji(d.a.kabid, '2026-01-02')).isi).toMatchObject({ errors: [{ kode: 'E-JANJI-LEWAT' }] });
    expect((await janji(d.a.kabid, '2026-01-20')).status).toBe(200);
    const { isi } = await janji(d.a.kabid, '2026-01-19');
    expect(isi.janji).toEqual({
      tanggal: '2026-01-19',
      catatan: 'Setelah rapat renja',
      oleh: d.a.kabid.nama,
      lewat: false,
    });
    expect((await saya(d.a.staf)).milik?.janji?.tanggal).toBe('2026-01-19');
    await (await d.masuk(d.a.kabid)).post(`/skp/${milik.isi[0].id}/persetujuan`);
    expect((await saya(d.a.staf)).milik).toMatchObject({ sebab: null, janji: null, kemampuan: [] });
  });

  it('is the operator’s to give where the data is wrong', async () => {
    await skpDiajukan(d, d.b.kabid);
    await d.pool.query('delete from penilai where instansi_id = $1 and penugasan_id = $2', [
      d.b.id,
      d.b.staf.penugasanId,
    ]);
    const operator = await d.masuk(d.b.operator);
    const { status, isi } = await operator.put<Hambatan>(`/hambatan/${d.b.staf.id}/janji`, {
      tahun: 2026,
      tanggal: '2026-01-16',
    });
    expect([status, isi.sebab, isi.janji?.tanggal]).toEqual([200, 'TANPA_PENILAI', '2026-01-16']);
  });
});
