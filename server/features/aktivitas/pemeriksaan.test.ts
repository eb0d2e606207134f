import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { type AktivitasUji, lapor, unggahCatatan } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';

let d: Dunia;
let staf: Klien;
let penilai: Klien;
beforeAll(async () => {
  d = await bangunDunia();
  staf = await d.masuk(d.a.staf);
  penilai = await d.masuk(d.a.kabid);
});
afterAll(() => d.tutup());

const putuskan = (klien: Klien, ...putusan: object[]) => klien.post('/aktivitas/verifikasi', { putusan });
const tentang = (a: AktivitasUji, putusan: string, catatan?: string) => ({
  tanggal: a.tanggal,
  id: a.id,
  versi: a.versi,
  putusan,
  ...(catatan && { catatan }),
});

describe('judging many at once', () => {
  it('lets each answer for itself', async () => {
    const [sah, tanpaCatatan, kembali, tolak, basi] = (await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((huruf) =>
        lapor(staf, { tanggal: '2026-01-15', uraian: `Menyusun laporan bagian ${huruf}`, menit: 30 }),
      ),
    )) as [AktivitasUji, AktivitasUji, AktivitasUji, AktivitasUji, AktivitasUji];
    const { status, isi } = await putuskan(
      penilai,
      tentang(sah, 'VERIFIKASI'),
      tentang(tanpaCatatan, 'KEMBALIKAN'),
      tentang(kembali, 'KEMBALIKAN', 'Lampirkan daftar hadirnya'),
      tentang(tolak, 'TOLAK', 'Bukan tugas kedinasan'),
      { ...tentang(basi, 'VERIFIKASI'), versi: 7 },
      tentang({ ...sah, id: '01900000-0000-7000-8000-000000000000' }, 'VERIFIKASI'),
      tentang(sah, 'VERIFIKASI'),
    );
    expect(status).toBe(200);
    expect(
      isi.hasil.map(
        (h: { keadaan: string | null; alasan: { kode: string }[] }) => h.keadaan ?? h.alasan[0]?.kode,
      ),
    ).toEqual([
      'DIVERIFIKASI',
      'E-NOTE-REQUIRED',
      'DIREVISI',
      'DITOLAK',
      'E-AKT-BERUBAH',
      'E-AKT-TIDAK-ADA',
      'E-AKT-TIDAK-ADA',
    ]);
    const { rows } = await d.pool.query(
      "select objek_id, peristiwa from audit where peristiwa like 'aktivitas.di%' and pelaku_pegawai_id = $1 order by peristiwa",
      [d.a.kabid.id],
    );
    expect(rows).toEqual(
      [
        { objek_id: kembali.id, peristiwa: 'aktivitas.dikembalikan' },
        { objek_id: tolak.id, peristiwa: 'aktivitas.ditolak' },
        { objek_id: sah.id, peristiwa: 'aktivitas.diverifikasi' },
      ].sort((x, y) => x.peristiwa.localeCompare(y.peristiwa)),
    );
    const surat = await d.pool.query(
      'select jenis, isi, tautan from pemberitahuan where pegawai_id = $1 order by jenis',
      [d.a.staf.id],
    );
    expect(surat.rows.map((r) => [r.jenis, r.isi.catatan])).toEqual([
      ['aktivitas.dikembalikan', 'Lampirkan daftar hadirnya'],
      ['aktivitas.ditolak', 'Bukan tugas kedinasan'],
    ]);
  });

  it('belongs to the penilai on that day alone', async () => {
    const a = await lapor(staf, { tanggal: '2026-01-15', uraian: 'Hanya untuk penilai saya' });
    for (const orang of [d.a.kadis, d.a.rekan, d.a.staf, d.a.operator, d.b.kabid]) {
      const { isi } = await putuskan(await d.masuk(orang), tentang(a, 'VERIFIKASI'));
      expect(isi.hasil[0]).toMatchObject({ hasil: 'ditolak' });
    }
    expect((await staf.get(`/aktivitas/2026-01-15/${a.id}`)).isi.keadaan).toBe('DIKIRIM');
  });
});

describe('after the judgement', () => {
  it('locks what was verified, and opens it again only with a reason that is written down', async () => {
    const a = await lapor(staf, { tanggal: '2026-01-15', uraian: 'Menimbang sampah terpilah' });
    await putuskan(penilai, tentang(a, 'VERIFIKASI'));
    const jalur = `/aktivitas/2026-01-15/${a.id}`;
    const { isi: kini } = await staf.get(jalur);
    expect(kini).toMatchObject({ keadaan: 'DIVERIFIKASI', kemampuan: [] });
    for (const jawaban of [
      await staf.hapus(jalur),
      await staf.post(`${jalur}/penarikan`),
      await staf.put(jalur, { tanggal: '2026-01-15', uraian: 'Diubah diam-diam', menit: 10 }, { versi: 2 }),
    ])
      expect(jawaban.status).toBe(409);
    expect((await staf.post(`${jalur}/pembukaan-kembali`, { catatan: 'Saya buka sendiri' })).status).toBe(
      403,
    );
    expect((await penilai.post(`${jalur}/pembukaan-kembali`, { catatan: '' })).status).toBe(422);
    const buka = await penilai.post(`${jalur}/pembukaan-kembali`, { catatan: 'Volume perlu diperbaiki' });
    expect(buka.isi).toMatchObject({ keadaan: 'DIREVISI', catatanPemeriksa: 'Volume perlu diperbaiki' });
    const { rows } = await d.pool.query(
      'select peristiwa, dari, ke, catatan from aktivitas_peristiwa where aktivitas_id = $1 order by pada, id',
      [a.id],
    );
    expect(rows.map((r) => `${r.peristiwa} ${r.dari}→${r.ke}`)).toEqual([
      'KIRIM null→DIKIRIM',
      'VERIFIKASI DIKIRIM→DIVERIFIKASI',
      'BUKA_KEMBALI DIVERIFIKASI→DIREVISI',
    ]);
  });

  it('takes a returned one again, even past the limit of back-dating', async () => {
    const a = await lapor(staf, { tanggal: '2026-01-15', uraian: 'Dikembalikan lalu terlambat' });
    await putuskan(penilai, tentang(a, 'KEMBALIKAN', 'Perjelas hasilnya'));
    d.jam.setel('2026-01-30T02:00:00Z');
    const kirim = await (await d.masuk(d.a.staf)).post(`/aktivitas/2026-01-15/${a.id}/pengiriman`);
    expect(kirim.isi).toMatchObject({ keadaan: 'DIKIRIM', versi: 3 });
    d.jam.setel('2026-01-15T02:00:00Z');
  });
});

describe('the queue', () => {
  it('groups by person, lifts the odd ones up and says why', async () => {
    const rekan = await d.masuk(d.a.rekan);
    await lapor(rekan, {
      tanggal: '2026-01-15',
      uraian: 'Uji emisi di Terminal Pakupatan',
      bukti: [await unggahCatatan(rekan)],
    });
    await lapor(rekan, { tanggal: '2026-01-12', uraian: 'Menyusun telaah dampak lingkungan' });
    await lapor(rekan, { tanggal: '2026-01-13', uraian: 'menyusun telaah dampak lingkungan ' });
    await lapor(rekan, {
      tanggal: '2026-01-14',
      uraian: 'Patroli malam tempat pembuangan liar',
      menit: null,
      mulai: '20:00',
      selesai: '23:00',
    });
    const { isi } = await penilai.get('/aktivitas/pemeriksaan');
    const milikRekan = isi.orang.find((o: { pegawai: { id: string } }) => o.pegawai.id === d.a.rekan.id);
    expect(isi.orang[0]).toBe(milikRekan);
    expect(milikRekan).toMatchObject({ pegawai: { nama: 'Dewi Lestari' }, menit: 360 });
    const tanda = Object.fromEntries(
      milikRekan.entri.map((e: { tanggal: string; tanda: { kode: string }[] }) => [
        e.tanggal,
        e.tanda.map((t) => t.kode),
      ]),
    );
    expect(tanda).toEqual({
      '2026-01-12': ['TANPA_BUKTI', 'TERLAMBAT'],
      '2026-01-13': ['TANPA_BUKTI', 'TEKS_SAMA'],
      '2026-01-14': ['TANPA_BUKTI', 'LUAR_KEBIASAAN'],
      '2026-01-15': [],
    });
    expect(milikRekan.entri.at(-1).tanggal).toBe('2026-01-15');
    expect(milikRekan.entri[0].kemampuan).toEqual(['VERIFIKASI', 'KEMBALIKAN', 'TOLAK']);
  });

  it('lets the penilai open the evidence of what was sent', async () => {
    const bukti = await unggahCatatan(staf, 'Daftar hadir rapat');
    await lapor(staf, { tanggal: '2026-01-15', uraian: 'Rapat dengan bukti terlampir', bukti: [bukti] });
    expect((await penilai.get(`/bukti/${bukti}/isi`)).isi).toBe('Daftar hadir rapat');
    expect((await (await d.masuk(d.a.kadis)).get(`/bukti/${bukti}`)).status).toBe(200);
    expect((await (await d.masuk(d.a.operator)).get(`/bukti/${bukti}`)).status).toBe(200);
    expect((await (await d.masuk(d.a.rekan)).get(`/bukti/${bukti}`)).status).toBe(404);
    expect((await staf.hapus(`/bukti/${bukti}`)).status).toBe(409);
  });
});
