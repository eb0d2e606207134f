import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dokumen } from '#contract/dokumen.ts';
import { closeRenderer } from '#documents/render.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import {
  coachingSelesai,
  evaluasiKompetensi,
  type KonselingUji,
  konselingBerjalan,
  umpanBalikBimbingan,
} from '#tests/builders/tindak-lanjut.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';

let d: Dunia;
let bimbingan: string;
let kasus: KonselingUji;
let staf: Klien;
let kabid: Klien;
let kadis: Klien;

beforeAll(async () => {
  d = await bangunDunia('2026-04-05T02:00:00Z');
  [staf, kabid, kadis] = [await d.masuk(d.a.staf), await d.masuk(d.a.kabid), await d.masuk(d.a.kadis)];
  bimbingan = await coachingSelesai(d, d.a);
});
afterAll(async () => {
  await d.tutup();
  await closeRenderer();
});

const cetak = (klien: Klien, jenis: string, id = bimbingan) =>
  klien.post(`/bimbingan/${id}/dokumen`, { jenis });
const isi = (klien: Klien, { id }: Dokumen) => klien.get(`/dokumen/${id}/isi`);
async function teks(klien: Klien, dok: Dokumen): Promise<string> {
  return (await readPdf((await isi(klien, dok)).mentah)).pages.map((p) => p.text).join(' ');
}
const daftar = async (klien: Klien): Promise<string[]> =>
  wajib(await klien.get(`/dokumen?pegawaiId=${d.a.staf.id}`), 200).isi.map((x: Dokumen) => x.jenis);

describe('the forms of a guidance', () => {
  it('are B.1.6 with what both wrote and signed, one document for the same content, found by code without content', async () => {
    const dok = wajib<Dokumen>(await cetak(kabid, 'CATATAN_BIMBINGAN'), 201);
    expect(dok).toMatchObject({ jenis: 'B.1.6', tahun: 2026, periode: null, pegawai: { id: d.a.staf.id } });
    expect(dok.namaBerkas).toBe(`B.1.6 Catatan Coaching 2026 - ${d.a.staf.nama}.pdf`);
    const tulisan = await teks(kabid, dok);
    for (const bagian of [
      'CATATAN BIMBINGAN KINERJA COACHING',
      'Dua truk menunggu suku cadang',
      'Pinjam pakai truk disepakati lewat nota dinas',
      'Ditandatangani secara elektronik melalui Terang, 5 April 2026 pukul 09.00 WIB',
    ])
      expect(tulisan).toContain(bagian);
    expect(wajib<Dokumen>(await cetak(staf, 'CATATAN_BIMBINGAN'), 201).id).toBe(dok.id);
    const publik = wajib(await d.tamu().get(`/verifikasi/${dok.kode}`), 200);
    expect(publik).toMatchObject({ asli: true, jenis: 'B.1.6', dicabut: false });
    expect(JSON.stringify(publik)).not.toContain(d.a.staf.nama);
    const { rows } = await d.pool.query(
      `select peristiwa from audit where objek_id = $1 and peristiwa = 'dokumen.diterbitkan'`,
      [dok.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('wait for their signature: B.1.8 and B.1.9 are refused with the reason before', async () => {
    for (const [klien, jenis] of [
      [staf, 'UMPAN_BALIK_BIMBINGAN'],
      [kabid, 'EVALUASI_KOMPETENSI'],
    ] as const) {
      const { isi: masalah } = await cetak(klien, jenis);
      expect([jenis, masalah.type]).toEqual([jenis, '/api/masalah/keadaan-tidak-cocok']);
    }
  });

  it('keep B.1.8 for the employee and the superior: the guide can neither make, list nor open it', async () => {
    wajib(
      await staf.post(
        `/bimbingan/${bimbingan}/umpan-balik`,
        umpanBalikBimbingan('Terlalu banyak menggurui.'),
      ),
      201,
    );
    const dok = wajib<Dokumen>(await cetak(staf, 'UMPAN_BALIK_BIMBINGAN'), 201);
    expect(await teks(kadis, dok)).toContain('Terlalu banyak menggurui.');
    expect(wajib<Dokumen>(await cetak(kadis, 'UMPAN_BALIK_BIMBINGAN'), 201).id).toBe(dok.id);
    expect((await cetak(kabid, 'UMPAN_BALIK_BIMBINGAN')).status).toBe(403);
    expect((await isi(kabid, dok)).status).toBe(404);
    expect(await daftar(kabid)).not.toContain('B.1.8');
    expect(await daftar(kadis)).toContain('B.1.8');
  });

  it('are B.1.9 with every competence, its value in words and the scale', async () => {
    wajib(await kabid.post(`/bimbingan/${bimbingan}/kompetensi`, evaluasiKompetensi()), 201);
    const tulisan = await teks(kabid, wajib<Dokumen>(await cetak(kabid, 'EVALUASI_KOMPETENSI'), 201));
    expect(tulisan).toContain('4. Orientasi pada Hasil (Manajerial) 2 – Kurang');
    expect(tulisan).toContain('10. Penyusunan jadwal armada (Teknis) 3 – Memadai');
  });

  it('are nobody else’s: a colleague is refused, another agency finds nothing', async () => {
    const dok = wajib<Dokumen>(await cetak(staf, 'CATATAN_BIMBINGAN'), 201);
    const [rekan, lain] = [await d.masuk(d.a.rekan), await d.masuk(d.b.kabid)];
    expect([(await cetak(rekan, 'CATATAN_BIMBINGAN')).status, (await isi(rekan, dok)).status]).toEqual([
      403, 403,
    ]);
    expect([(await cetak(lain, 'CATATAN_BIMBINGAN')).status, (await isi(lain, dok)).status]).toEqual([
      404, 404,
    ]);
  });
});

describe('the report of a behaviour problem', () => {
  beforeAll(async () => {
    kasus = await konselingBerjalan(d, d.a);
    // the clock went on past the sessions
    [staf, kabid, kadis] = [await d.masuk(d.a.staf), await d.masuk(d.a.kabid), await d.masuk(d.a.kadis)];
  });
  const laporkan = (klien: Klien) => klien.post(`/konseling/${kasus.id}/dokumen`, {});

  it('is B.1.10 as a copy of each reader’s own, in no list, and says nothing of the counselling', async () => {
    const pembaca = [d.a.staf, d.a.kabid, d.a.operator, kasus.konselor];
    const salinan: Dokumen[] = [];
    for (const orang of pembaca) {
      const klien = await d.masuk(orang);
      const dok = wajib<Dokumen>(await laporkan(klien), 201);
      expect(wajib<Dokumen>(await laporkan(klien), 201).id).toBe(dok.id);
      const tulisan = await teks(klien, dok);
      expect(tulisan).toContain('Akuntabel');
      expect(tulisan).toContain('Berbicara empat mata dua kali');
      for (const rahasia of [kasus.rahasia, kasus.pesan, kasus.tempat, kasus.konselor.nama])
        expect(tulisan).not.toContain(rahasia);
      salinan.push(dok);
    }
    expect(new Set(salinan.map((s) => s.id)).size).toBe(pembaca.length);
    for (const orang of pembaca) {
      const klien = await d.masuk(orang);
      for (const [n, dok] of salinan.entries())
        expect((await isi(klien, dok)).status).toBe(pembaca[n] === orang ? 200 : 404);
    }
    for (const klien of [staf, kabid, await d.masuk(d.a.operator)])
      expect(await daftar(klien)).not.toContain('B.1.10');
  });

  it('is refused to the superior, a colleague and another agency', async () => {
    const status = async (orang: typeof d.a.staf) => (await laporkan(await d.masuk(orang))).status;
    expect([await status(d.a.kadis), await status(d.a.rekan), await status(d.b.kabid)]).toEqual([
      403, 403, 404,
    ]);
  });

  it('is closed to a former reader, also the copy once made', async () => {
    const konselor = await d.masuk(kasus.konselor);
    const dok = wajib<Dokumen>(await laporkan(konselor), 201);
    await d.pool.query(`update konseling set konselor_pegawai_id = $2 where id = $1`, [
      kasus.id,
      d.a.operator.id,
    ]);
    expect((await isi(konselor, dok)).status).toBe(403);
  });

  it('does not exist before it was reported', async () => {
    const id = randomUUIDv7();
    await d.pool.query(
      `update konseling set keadaan = 'MEMBAIK', konselor_pegawai_id = null, jenis_konselor = null`,
    );
    wajib(
      await kabid.post('/konseling', {
        id,
        pegawaiId: d.a.staf.id,
        pemberitahuan: 'Terlambat apel tiga kali.',
      }),
      201,
    );
    const { isi: masalah } = await kabid.post(`/konseling/${id}/dokumen`, {});
    expect(masalah.type).toBe('/api/masalah/keadaan-tidak-cocok');
  });
});
