import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dokumen } from '#contract/dokumen.ts';
import type { Skp } from '#contract/skp.ts';
import { closeRenderer } from '#documents/render.ts';
import { checksumBytes } from '#documents/seal.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import type { Jawaban, Klien } from '#tests/builders/klien.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import { isianDari, isiSkp, skpDisetujui, skpDraf } from '#tests/builders/skp.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';

let d: Dunia;
let skpKadis: Skp;
let skpKabid: Skp;
let skpStaf: Skp;
let staf: Klien;
beforeAll(async () => {
  d = await bangunDunia();
  skpKadis = await skpDisetujui(d, d.a.kadis);
  skpKabid = await skpDisetujui(d, d.a.kabid, {
    isi: isiSkp('KUANTITATIF', {
      rhkPimpinanId: skpKadis.rhk[0]!.id,
      uraian: ['Sampah terangkut tepat waktu'],
    }),
  });
  skpStaf = await skpDisetujui(d, d.a.staf, {
    isi: {
      ...isiSkp('KUANTITATIF', {
        rhkPimpinanId: skpKabid.rhk[0]!.id,
        uraian: ['Rute tersusun', 'Armada terawat'],
      }),
      perilaku: [{ nilai: 'AKUNTABEL', ekspektasiKhusus: 'Mencatat timbangan apa adanya' }],
    },
  });
  staf = await d.masuk(d.a.staf);
});
afterAll(async () => {
  await d.tutup();
  await closeRenderer();
});

const terbitkan = async (klien: Klien, skpId: string, isi: object = { jenis: 'SKP' }) =>
  wajib<Dokumen>(await klien.post(`/skp/${skpId}/dokumen`, isi), 201);
const teksPdf = async ({ mentah }: Jawaban) => (await readPdf(mentah)).pages.map((p) => p.text).join(' ');
const isi = (klien: Klien, dok: Dokumen) => klien.get(`/dokumen/${dok.id}/isi`);

describe('the form of an SKP', () => {
  it('is A.1.7 for a pelaksana: results under the leader’s, both parties, place and electronic signatures', async () => {
    const dok = await terbitkan(staf, skpStaf.id);
    expect(dok).toMatchObject({
      jenis: 'A.1.7',
      tahun: 2026,
      nomorSkp: 1,
      periode: null,
      versiAturan: '2022-02-07',
    });
    const teks = await teksPdf(await isi(staf, dok));
    for (const bagian of [
      'PENDEKATAN HASIL KERJA KUANTITATIF',
      'PEMERINTAH KOTA A',
      'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026',
      `NAMA ${d.a.staf.nama}`,
      `NIP ${d.a.staf.nip}`,
      'PANGKAT/GOL. RUANG Penata / III/c',
      `NAMA ${d.a.kabid.nama}`,
      'A. UTAMA Rute tersusun Kuantitas Persentase data yang dimutakhirkan 95 %1 Sampah terangkut tepat waktu Armada terawat',
      'Akuntabel',
      'Mencatat timbangan apa adanya',
      'Serang, 15 Januari 2026',
      'Diajukan secara elektronik melalui Terang, 15 Januari 2026 pukul 09.00 WIB',
      'Disetujui secara elektronik melalui Terang, 15 Januari 2026 pukul 09.00 WIB',
      `Kode verifikasi ${dok.kode}`,
      `http://terang.uji/v/${dok.kode}`,
    ])
      expect(teks).toContain(bagian);
    expect(teks).not.toContain('BELUM DITETAPKAN');
    expect(teks).not.toContain('Menunggu penetapan');
  });

  it('prints the leader’s indicators only where the leader is a JPT', async () => {
    const milikKabid = await d.masuk(d.a.kabid);
    const teks = await teksPdf(await isi(milikKabid, await terbitkan(milikKabid, skpKabid.id)));
    expect(teks).toContain('Persentase data yang dimutakhirkan (95 %)');
    const milikStaf = await teksPdf(await isi(staf, await terbitkan(staf, skpStaf.id)));
    expect(milikStaf).not.toContain('(95 %)');
  });

  it('is A.1.2 for a JPT, with perspektif, and A.1.8 is the annex of all', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const dok = await terbitkan(kadis, skpKadis.id);
    expect(dok.jenis).toBe('A.1.2');
    const teks = await teksPdf(await isi(kadis, dok));
    for (const bagian of ['PERSPEKTIF', 'Penguatan Internal', 'Anggaran', 'Budi Hartono', 'NIP –'])
      expect(teks).toContain(bagian);
    const lampiran = await terbitkan(kadis, skpKadis.id, { jenis: 'LAMPIRAN_SKP' });
    expect(lampiran.jenis).toBe('A.1.8');
    const teksLampiran = await teksPdf(await isi(kadis, lampiran));
    expect(teksLampiran).toContain(
      'SKEMA PERTANGGUNGJAWABAN 1. Laporan triwulanan dengan data timbulan sampah',
    );
    expect(teksLampiran).toContain('Bila tidak tercapai: teguran');
  });

  it('is A.1.6 or A.1.1 when the approach is qualitative; PPPK are printed with their golongan alone', async () => {
    await d.pool.query(`update pegawai set golongan = 'IX' where id = $1`, [d.a.rekan.id]);
    const skp = await skpDisetujui(d, d.a.rekan, { isi: isiSkp('KUALITATIF') });
    const rekan = await d.masuk(d.a.rekan);
    const dok = await terbitkan(rekan, skp.id);
    expect(dok.jenis).toBe('A.1.6');
    const teks = await teksPdf(await isi(rekan, dok));
    expect(teks).toContain('PENDEKATAN HASIL KERJA KUALITATIF');
    expect(teks).toContain('PANGKAT/GOL. RUANG IX');
    expect(teks).toContain('(Penugasan dari Kepala Bidang Pengelolaan Sampah)');
    expect(teks).toContain('Persentase data yang dimutakhirkan (95 %)');
    const kadisB = await d.masuk(d.b.kadis);
    const skpB = await skpDisetujui(d, d.b.kadis, { isi: isiSkp('JPT_KUALITATIF') });
    const dokB = await terbitkan(kadisB, skpB.id);
    expect(dokB.jenis).toBe('A.1.1');
    expect(await teksPdf(await isi(kadisB, dokB))).toContain('(95 %) (Perspektif Penerima Layanan)');
  });
});

describe('a sealed document', () => {
  it('is made once for one content, however often and by whomever it is asked for', async () => {
    const pertama = await terbitkan(staf, skpStaf.id);
    d.jam.setel('2026-01-15T09:00:00Z');
    const kabid = await d.masuk(d.a.kabid);
    expect(await terbitkan(kabid, skpStaf.id)).toEqual(pertama);
    const kunci = randomUUIDv7();
    const ulang = await Promise.all(
      [1, 2, 3].map(() => staf.post(`/skp/${skpStaf.id}/dokumen`, { jenis: 'LAMPIRAN_SKP' }, { kunci })),
    );
    expect(new Set(ulang.map((u) => u.isi.id)).size).toBe(1);
    const bersamaan = await Promise.all(
      [staf, kabid, staf].map((k) => terbitkan(k, skpStaf.id, { jenis: 'LAMPIRAN_SKP' })),
    );
    expect(new Set(bersamaan.map((b) => b.id)).size).toBe(1);
    const audit = await d.pool.query(
      `select pelaku_pegawai_id, tentang_pegawai_id from audit
      where peristiwa = 'dokumen.diterbitkan' and objek_id = $1`,
      [pertama.id],
    );
    expect(audit.rows).toEqual([{ pelaku_pegawai_id: d.a.staf.id, tentang_pegawai_id: d.a.staf.id }]);
    d.jam.setel('2026-01-15T02:00:00Z');
  });

  it('is the very file whose checksum stands in the answer', async () => {
    const dok = await terbitkan(staf, skpStaf.id);
    const jawaban = await isi(staf, dok);
    expect(jawaban.kepala['content-type']).toBe('application/pdf');
    expect(decodeURIComponent(String(jawaban.kepala['content-disposition']))).toContain(
      'A.1.7 Sasaran Kinerja Pegawai (SKP) 2026 versi 1 - Siti Aminah.pdf',
    );
    expect(checksumBytes(jawaban.mentah)).toBe(dok.sha256);
    expect(jawaban.mentah.length).toBe(dok.ukuran);
  });

  it('of an SKP taken over from elsewhere leaves the signatures to ink', async () => {
    const { skpId } = await skpBerlaku(d, d.b, d.b.kabid, d.b.kadis);
    const kabid = await d.masuk(d.b.kabid);
    const teks = await teksPdf(await isi(kabid, await terbitkan(kabid, skpId)));
    expect(teks).toContain('Serang, 5 Januari 2026 Pejabat Penilai Kinerja');
    expect(teks).not.toContain('secara elektronik');
    expect(teks).not.toContain('BELUM DITETAPKAN');
  });

  it('stays as it is when the SKP gets another version, which gets a document of its own', async () => {
    const lama = await terbitkan(staf, skpStaf.id);
    const sebelum = (await isi(staf, lama)).mentah;
    const revisi = wajib<Skp>(await staf.post(`/skp/${skpStaf.id}/revisi`), 201);
    const isian = isianDari(revisi);
    isian.rhk[0]!.uraian = 'Rute tersusun ulang setelah musim hujan';
    wajib(await staf.put(`/skp/${skpStaf.id}/rancangan`, isian, { versi: revisi.versi }), 200);
    wajib(await staf.post(`/skp/${skpStaf.id}/pengajuan`), 201);
    wajib(await (await d.masuk(d.a.kabid)).post(`/skp/${skpStaf.id}/persetujuan`), 201);
    const baru = await terbitkan(staf, skpStaf.id);
    expect(baru.nomorSkp).toBe(2);
    expect(baru.id).not.toBe(lama.id);
    expect(await teksPdf(await isi(staf, baru))).toContain('Rute tersusun ulang setelah musim hujan');
    expect((await isi(staf, lama)).mentah).toEqual(sebelum);
    expect(await terbitkan(staf, skpStaf.id, { jenis: 'SKP', nomor: 1 })).toEqual(lama);
    for (const dok of [lama, baru])
      expect((await d.tamu().get(`/verifikasi/${dok.kode}`)).isi.dicabut).toBe(false);
  });

  it('is not sent once its file was changed or lost, and the trail says so', async () => {
    const kadis = await d.masuk(d.a.kadis);
    const dok = await terbitkan(kadis, skpKadis.id);
    const [{ kunci }] = (await d.pool.query('select kunci from dokumen where id = $1', [dok.id])).rows;
    const asli = await d.app.berkas.baca(kunci);
    const palsu = asli.slice();
    palsu[palsu.length - 10]! ^= 1;
    await d.app.berkas.simpan(kunci, palsu);
    const ditolak = await isi(kadis, dok);
    expect(ditolak.status).toBe(500);
    expect(ditolak.isi).toMatchObject({ type: '/api/masalah/galat-sistem', siapa: { peran: 'ADMIN' } });
    await d.app.berkas.hapus(kunci);
    expect((await isi(kadis, dok)).status).toBe(500);
    const { rows } = await d.pool.query(
      `select sebelum, sesudah from audit where peristiwa = 'dokumen.rusak' and objek_id = $1 order by pada`,
      [dok.id],
    );
    expect(rows).toEqual([
      { sebelum: { sha256: dok.sha256 }, sesudah: { sha256: checksumBytes(palsu) } },
      { sebelum: { sha256: dok.sha256 }, sesudah: { sha256: null } },
    ]);
    await d.app.berkas.simpan(kunci, asli);
    expect((await isi(kadis, dok)).status).toBe(200);
  });
});

describe('a draft', () => {
  it('can only be previewed, with the watermark and without a code, and nothing is kept', async () => {
    const draf = await skpDraf(d, d.a.operator);
    const operator = await d.masuk(d.a.operator);
    const ditolak = await operator.post(`/skp/${draf.id}/dokumen`, { jenis: 'SKP' });
    expect(ditolak.status).toBe(409);
    expect(ditolak.isi.siapa).toMatchObject({ nama: d.a.kadis.nama });
    for (const jenis of ['SKP', 'LAMPIRAN_SKP']) {
      const { mentah, status } = await operator.get(`/skp/${draf.id}/pratinjau.pdf?jenis=${jenis}`);
      expect(status).toBe(200);
      const { pages } = await readPdf(mentah);
      for (const { text } of pages) {
        expect(text).toContain('BELUM DITETAPKAN');
        expect(text).toContain('Dokumen ini tidak memiliki kode verifikasi.');
      }
    }
    expect((await operator.get('/dokumen')).isi.isi).toEqual([]);
  });

  it('prints dashes for what is still empty', async () => {
    const rekanB = await d.masuk(d.b.rekan);
    for (const pendekatan of ['KUANTITATIF', 'KUALITATIF'] as const) {
      const id = randomUUIDv7();
      const orang = pendekatan === 'KUANTITATIF' ? rekanB : await d.masuk(d.b.staf);
      const baru = wajib<Skp>(await orang.post('/skp', { id, tahun: 2026, pendekatan }), 201);
      const isian = isiSkp(pendekatan, { uraian: ['', 'Tanpa indikator'] });
      isian.rhk[0]!.indikator[0] = { ...isian.rhk[0]!.indikator[0]!, uraian: '', target: '', aspek: null };
      isian.rhk[1]!.indikator = [];
      isian.lampiran.sumberDaya = [];
      wajib(await orang.put(`/skp/${id}/rancangan`, isian, { versi: baru.versi }), 200);
      const teks = await teksPdf(await orang.get(`/skp/${id}/pratinjau.pdf`));
      expect(teks).toContain('Tanpa indikator');
      expect((await orang.get(`/skp/${id}/pratinjau.pdf?jenis=LAMPIRAN_SKP`)).status).toBe(200);
    }
  });

  it('is no longer previewed once it is set', async () => {
    expect((await staf.get(`/skp/${skpStaf.id}/pratinjau.pdf?nomor=1`)).status).toBe(409);
  });
});

describe('who may see a document', () => {
  it('its person, penilai, atasan penilai and the operator; nobody else', async () => {
    const dok = await terbitkan(staf, skpStaf.id);
    for (const orang of [d.a.staf, d.a.kabid, d.a.kadis, d.a.operator]) {
      const klien = await d.masuk(orang);
      expect((await isi(klien, dok)).status).toBe(200);
      const daftar = await klien.get(`/dokumen?pegawaiId=${d.a.staf.id}&tahun=2026`);
      expect(daftar.isi.isi.map((satu: Dokumen) => satu.id)).toContain(dok.id);
    }
    for (const orang of [d.a.rekan, d.a.walikota]) {
      const klien = await d.masuk(orang);
      expect((await isi(klien, dok)).status).toBe(403);
      expect((await klien.get(`/dokumen?pegawaiId=${d.a.staf.id}`)).status).toBe(403);
      expect((await klien.post(`/skp/${skpStaf.id}/dokumen`, { jenis: 'SKP' })).status).toBe(403);
    }
    expect((await staf.get('/dokumen?tahun=2025')).isi.isi).toEqual([]);
  });

  it('for another instansi it does not exist', async () => {
    const dok = await terbitkan(staf, skpStaf.id);
    for (const orang of [d.b.kabid, d.b.operator]) {
      const asing = await d.masuk(orang);
      expect((await isi(asing, dok)).status).toBe(404);
      expect((await asing.get(`/dokumen?pegawaiId=${d.a.staf.id}`)).status).toBe(404);
      expect((await asing.post(`/skp/${skpStaf.id}/dokumen`, { jenis: 'SKP' })).status).toBe(404);
      expect((await asing.get(`/skp/${skpStaf.id}/pratinjau.pdf`)).status).toBe(404);
    }
    expect((await d.tamu().get(`/dokumen/${dok.id}/isi`)).status).toBe(401);
  });

  it('lists newest first, page by page', async () => {
    const semua = (await staf.get('/dokumen')).isi.isi as Dokumen[];
    expect(semua.length).toBeGreaterThan(2);
    const satu = await staf.get('/dokumen?batas=1');
    const dua = await staf.get(`/dokumen?batas=1&setelah=${satu.isi.setelah}`);
    expect([...satu.isi.isi, ...dua.isi.isi].map((x: Dokumen) => x.id)).toEqual(
      semua.slice(0, 2).map((x) => x.id),
    );
  });
});
