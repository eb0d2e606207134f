import { afterAll, describe, expect, it } from 'vitest';
import { closeRenderer } from '#documents/render.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { skpDiajukan, skpDisetujui } from '#tests/builders/skp.ts';
import { pakaiPeramban } from './berkas.ts';
import { DESK, PHONE } from './browser.ts';
import { bangunPanggung, type Panggung } from './langkah/panggung.ts';
import { catatPerpindahan, nilaikan, sampaiDokumen, unitBaru } from './langkah/perpindahan.ts';
import { ajukan, kartuRhk, tetapkanSkp } from './langkah/skp.ts';

const browser = pakaiPeramban();
afterAll(closeRenderer);

describe.each([PHONE, DESK])('a year in which somebody moves, at $width px', (ukuran) => {
  async function main(jalani: (p: Panggung) => Promise<void>): Promise<void> {
    const p = await bangunPanggung(browser(), ukuran);
    try {
      await jalani(p);
      expect(p.keluhan()).toEqual([]);
    } finally {
      await p.tutup();
    }
  }

  it('a mid-year mutation ends in the D.1.1 of the new assessor, with the old unit as evidence only', () =>
    main(async (p) => {
      const { a } = p.d;
      const baru = await unitBaru(p, a.rekan);
      await skpBerlaku(p.d, a, a.staf, a.kabid);
      p.saat('2026-04-01T09:00');
      await tetapkanCapaian(p.d, a.kadis, a.unit.bidang, a.periode.triwulan[0]);
      await evaluasiDitetapkan(p.d, a, {
        pegawai: a.staf,
        periodeId: a.periode.triwulan[0],
        hasil: 'DI_ATAS',
        perilaku: 'DI_ATAS',
      });

      p.saat('2026-06-02T09:00');
      const desk = await catatPerpindahan(p, {
        orang: a.staf,
        apa: 'Mutasi',
        tanggal: '2026-06-01',
        jabatan: { unit: baru.unit, nama: baru.jabatan },
        saran: a.rekan.nama,
        akan: [/ditutup per 31 Mei 2026/, 'Triwulan I 2026: Sangat Baik', /Menulis|menulis catatan/],
      });
      await p.periksa(desk, 'tersimpan');
      await desk.getByRole('link', { name: 'Lihat rinciannya' }).click();
      await desk.getByRole('heading', { name: 'Yang terjadi' }).waitFor();
      await p.periksa(desk, 'satu perpindahan');
      await p.buka(a.operator, '/perpindahan');
      await desk.getByRole('link', { name: a.staf.nama }).waitFor();
      await p.periksa(desk, 'daftar perpindahan');

      const lama = await p.buka(a.kabid, '/pemberitahuan');
      await lama.getByRole('link', { name: /Tulis catatan singkat tentang Siti Aminah/ }).waitFor();
      await p.periksa(lama, 'pemberitahuan penilai lama');
      await lama.getByRole('link', { name: /Tulis catatan singkat tentang Siti Aminah/ }).click();
      await lama
        .getByRole('textbox', { name: 'Apa yang Anda lihat selama itu' })
        .fill('Jadwal angkut rapi; perlu dilanjutkan pembinaan petugas baru.');
      await p.periksa(lama, 'catatan penilai');
      await lama.getByRole('button', { name: 'Kirim catatan' }).click();
      await lama.getByText('Catatan ini sudah dikirim.').waitFor();

      const skp = await skpDiajukan(p.d, a.staf);
      wajib(await (await p.d.masuk(a.rekan)).post(`/skp/${skp.id}/persetujuan`), 201);
      p.saat('2027-01-12T09:00');
      await tetapkanCapaian(p.d, a.kadis, baru.unitId, a.periode.tahunan);
      const page = await p.buka(a.rekan, `/penilaian/${a.periode.tahunan}/${a.staf.id}`);
      await page.getByText('Jadwal angkut rapi; perlu dilanjutkan').waitFor();
      await nilaikan(page, { tingkat: ['Sesuai'], perilaku: 'Sesuai ekspektasi', catatan: 'Lanjutkan.' });
      const isi = await sampaiDokumen(p, page, a.staf, 'Tahunan 2026');
      expect(isi).toMatch(/PREDIKAT KINERJA PEGAWAI : Baik CATATAN/);
      for (const kata of [a.staf.nama, a.rekan.nama, a.kadis.nama, baru.jabatan, baru.unit])
        expect(isi).toContain(kata);
      for (const kata of [a.kabid.nama, 'Pengelola Persampahan']) expect(isi).not.toContain(kata);
    }));

  it('a Plt duty ends in the D.1.1 of the head it reports to, with the duty as RHK utama of the same SKP', () =>
    main(async (p) => {
      const { a } = p.d;
      const q = (sql: string, ...n: unknown[]) => p.d.pool.query(sql, [a.id, ...n]);
      await q(
        'update penilai set penilai_pegawai_id = $2 where instansi_id = $1 and penugasan_id = $3',
        a.kadis.id,
        a.rekan.penugasanId,
      );
      const skp = await skpDisetujui(p.d, a.rekan);
      await q(
        "update penugasan set sampai = '2026-06-30' where instansi_id = $1 and id = $2",
        a.kabid.penugasanId,
      );

      p.saat('2026-07-01T09:00');
      await catatPerpindahan(p, {
        orang: a.rekan,
        apa: 'Plt. dimulai',
        tanggal: '2026-07-01',
        jabatan: { unit: 'Bidang Pengelolaan Sampah', nama: 'Kepala Bidang Pengelolaan Sampah' },
        saran: a.kadis.nama,
        centang: /juga menilai pegawai unit ini/,
        akan: [/dengan RHK utama untuk tugas itu/, /1 orang beralih pejabat penilai/],
      });
      const plt = await p.buka(a.rekan, `/skp/${skp.id}/ubah`);
      const kartu = kartuRhk(plt, 2);
      await kartu.getByRole('button').first().click();
      await kartu.getByRole('textbox', { name: 'Rencana hasil kerja' }).waitFor();
      expect(await kartu.getByRole('textbox', { name: 'Rencana hasil kerja' }).inputValue()).toBe(
        'Terlaksananya tugas Plt. Kepala Bidang Pengelolaan Sampah',
      );
      const tulis = kartu.getByRole('button', { name: /Tulis sementara/ });
      if (await tulis.isVisible()) await tulis.click();
      await kartu
        .getByRole('textbox', { name: 'RHK pimpinan (sementara)' })
        .fill('Meningkatnya sampah kota yang tertangani');
      await kartu
        .getByRole('textbox', { name: 'Ukuran keberhasilan' })
        .fill('Persentase layanan angkut yang berjalan');
      await kartu.getByRole('textbox', { name: 'Target' }).fill('95 %');
      await plt.getByText(/^Tersimpan/).waitFor();
      await p.periksa(plt, 'RHK untuk Plt');
      await ajukan(plt, a.kadis.nama);
      await p.periksa(plt, 'SKP Plt diajukan');
      const atas = await p.buka(a.kadis, `/skp-bawahan/${skp.id}`);
      await p.periksa(atas, 'SKP Plt diperiksa');
      await tetapkanSkp(atas, a.rekan.nama);
      await p.periksa(atas, 'SKP Plt ditetapkan');

      p.saat('2026-09-21T09:00');
      await tetapkanCapaian(p.d, a.walikota, a.unit.dinas, a.periode.triwulan[2]);
      const bawahan = wajib(
        await (await p.d.masuk(a.rekan)).get(`/evaluasi?periodeId=${a.periode.triwulan[2]}`),
        200,
      );
      expect(bawahan.bawahan.map((b: { pegawai: { nama: string } }) => b.pegawai.nama)).toEqual([
        a.staf.nama,
      ]);
      const page = await p.buka(a.kadis, `/penilaian/${a.periode.triwulan[2]}/${a.rekan.id}`);
      await page.getByText('Terlaksananya tugas Plt. Kepala Bidang Pengelolaan Sampah').first().waitFor();
      await nilaikan(page, {
        tingkat: ['Di atas', 'Di atas'],
        perilaku: 'Sesuai ekspektasi',
        catatan: 'Tugas Plt. berjalan.',
      });
      const isi = await sampaiDokumen(p, page, a.rekan, 'Triwulan III 2026');
      expect(isi).toMatch(/PREDIKAT KINERJA PEGAWAI : Baik CATATAN/);
      for (const kata of [a.rekan.nama, a.kadis.nama, 'Tugas Plt. berjalan.']) expect(isi).toContain(kata);
    }));

  it('a tugas belajar drop-out ends in a D.1.1 that is Kurang and says why', () =>
    main(async (p) => {
      const { a } = p.d;
      await skpBerlaku(p.d, a, a.staf, a.kabid);
      p.saat('2026-02-02T09:00');
      await catatPerpindahan(p, {
        orang: a.staf,
        apa: 'Tugas belajar dimulai',
        tanggal: '2026-02-02',
        isi: {
          'Perguruan tinggi': 'Universitas Sultan Ageng Tirtayasa',
          'Program studi': 'S2 Teknik Lingkungan',
          'Rencana selesai': '2028-01-31',
        },
        pilihan: { 'Akreditasi perguruan tinggi': 'A' },
        akan: [/pada SKP yang sama disiapkan/],
      });
      p.saat('2026-10-05T09:00');
      await catatPerpindahan(p, {
        orang: a.staf,
        apa: 'Tugas belajar tidak selesai',
        labelTanggal: 'Tanggal dinyatakan tidak selesai',
        tanggal: '2026-10-01',
        akan: [/hanya Kurang atau Sangat Kurang/],
      });
      p.saat('2027-01-12T09:00');
      await tetapkanCapaian(p.d, a.kadis, a.unit.bidang, a.periode.tahunan);
      const page = await p.buka(a.kabid, `/penilaian/${a.periode.tahunan}/${a.staf.id}`);
      await page.getByText(/S2 Teknik Lingkungan tidak selesai per 1 Oktober 2026/).waitFor();
      await page.getByRole('group', { name: 'Rating perilaku kerja' }).getByText('Sesuai ekspektasi').click();
      const isi = await sampaiDokumen(p, page, a.staf, 'Tahunan 2026');
      expect(isi).toMatch(/PREDIKAT KINERJA PEGAWAI : Kurang\/Misconduct CATATAN/);
      expect(isi).toContain(
        'S2 Teknik Lingkungan, Universitas Sultan Ageng Tirtayasa, tidak selesai per 1 Oktober 2026',
      );
      expect(isi).toContain('TUBEL_DO');
      const milik = await p.buka(a.staf, '/evaluasi');
      await milik.getByRole('link', { name: /Tahunan 2026/ }).click();
      await milik.getByRole('link', { name: 'Mengapa predikat ini?' }).click();
      await milik.getByText('Tugas belajar tidak selesai (TUBEL_DO)').waitFor();
      await p.periksa(milik, 'mengapa tugas belajar');
    }));
});
