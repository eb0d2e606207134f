import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { beriPeran, catatRiwayat, evaluasiTahunanFinal } from '#tests/builders/karier.ts';
import { DUA_RUPA, pakaiPeramban } from './berkas.ts';
import { bukaServer, periksaLayar, sebagaiPemakai } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('what follows from a result at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let alamat: string;

  beforeAll(async () => {
    d = await bangunDunia('2026-12-22T02:00:00Z');
    await evaluasiTahunanFinal(d, d.a, d.a.staf);
    await d.pool.query(`update jabatan set jenis = 'JF', kelas = 8 where id = $1`, [d.a.staf.jabatanId]);
    await catatRiwayat(
      d,
      d.a,
      d.a.staf,
      { jenis: 'PENDIDIKAN', kode: 'S1_D4', tanggal: '2010-01-01' },
      { jenis: 'DIKLAT', kode: 'FUNGSIONAL', nilai: 120, tanggal: '2023-05-05' },
      { jenis: 'POTENSI', nilai: 84, uraian: 'Pusat penilaian BKN' },
      { jenis: 'HUKUMAN', kode: 'POTONG_TUKIN_6_BULAN', tanggal: '2026-11-01', sampai: '2027-04-30' },
    );
    await beriPeran(d, d.a, d.a.kadis, 'PIMPINAN', d.a.unit.dinas);
    alamat = `${await bukaServer(d)}/`;
  });
  afterAll(async () => {
    await d.tutup();
  });

  it('goes from the agency’s rule and a person’s record to credit, index, box and pay that explain themselves', async () => {
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}tpp`);
      await page.getByText('Instansi belum menetapkan ketentuan TPP').waitFor();
      await periksaLayar(page, 'tpp-kosong');
      await page.getByRole('button', { name: 'Tetapkan ketentuan baru' }).click();
      await page.getByLabel('Dasar').fill('Perwal Rekaan 7/2026');
      await page.getByLabel('Kelas 8', { exact: true }).fill('5.000.000');
      await page.getByLabel('Disiplin, persen').fill('30');
      await page.getByRole('button', { name: 'Tetapkan ketentuan' }).click();
      await page.getByText('Bobot produktivitas dan disiplin bersama-sama harus 100 %.').first().waitFor();
      await page.getByLabel('Disiplin, persen').fill('40');
      await page.getByLabel('Baik', { exact: true }).fill('100');
      await periksaLayar(page, 'tpp-isian');
      await page.getByRole('button', { name: 'Tetapkan ketentuan' }).click();
      await page.getByText('Ketentuan ditetapkan.').waitFor();

      const tempel = page.getByRole('textbox', { name: 'Tempel dari lembar kerja' });
      await tempel.fill(`NIP;Tanggal;Kode\n${d.a.staf.nip};01-12-2026;TIDAK_APLE`);
      await page.getByRole('button', { name: 'Simpan 1 potongan' }).click();
      await page.getByText(/"TIDAK_APLE" tidak ada dalam tabel potongan/).waitFor();
      await tempel.fill(
        [
          [d.a.staf.nip, '01-12-2026', 'TERLAMBAT_30'],
          [d.a.staf.nip, '02-12-2026', 'TERLAMBAT_30'],
          [d.a.staf.nip, '03-12-2026', 'TERLAMBAT_30'],
          [d.a.staf.nip, '04-12-2026', 'TERLAMBAT_60'],
          [d.a.staf.nip, '07-12-2026', 'TIDAK_APEL', 'Apel Senin'],
        ]
          .map((b) => b.join('\t'))
          .join('\n'),
      );
      await page.getByRole('button', { name: 'Simpan 5 potongan' }).click();
      await page.getByText('5 potongan dicatat.').waitFor();
      await periksaLayar(page, 'tpp-potongan');
      await page.goto(`${alamat}tpp?tampilan=ketentuan`);
      await page.getByRole('heading', { name: 'Perwal Rekaan 7/2026' }).waitFor();
      await periksaLayar(page, 'tpp-ketentuan');

      await page.goto(`${alamat}pegawai/${d.a.staf.id}`);
      await page.getByRole('link', { name: 'Karier & hak', exact: true }).click();
      await page.getByRole('button', { name: 'Catat riwayat' }).click();
      await page.getByLabel('Jenis riwayat').selectOption({ label: 'Jenjang fungsional' });
      await page.getByRole('combobox', { name: 'Jenjang', exact: true }).selectOption({ label: 'Ahli Muda' });
      await page.getByLabel('TMT jenjang').fill('2024-03-01');
      await page.getByLabel('Angka kredit yang dibawa').fill('80,5');
      await page.getByLabel(/Angka kredit itu dihitung sampai/).fill('2025-12-31');
      await page.getByLabel('Nama jabatan fungsional').fill('Pengendali Dampak Lingkungan');
      await periksaLayar(page, 'riwayat-isian');
      await page.getByRole('button', { name: 'Simpan riwayat' }).click();
      await page.getByText('105,5', { exact: true }).waitFor();
      await periksaLayar(page, 'karier-operator');
    });

    await sebagai(d.a.staf, async (page) => {
      await page.goto(`${alamat}karier`);
      await page.getByText('Cukup: sudah mencapai 100.').waitFor();
      await page.getByText('Sedang menjalani hukuman disiplin tingkat sedang atau berat.').first().waitFor();
      await page.getByText('Rp4.910.000').first().waitFor();
      await page.getByText('Kotak 8').first().waitFor();
      expect(await page.getByText('tidak memutuskan apa pun dengan sendirinya').count()).toBe(1);
      await page.getByText('57', { exact: true }).first().waitFor();
      await periksaLayar(page, 'karier');
      for (const mengapa of await page.getByText('Mengapa?').all()) await mengapa.click();
      await page.getByText('TPP yang dibayarkan').waitFor();
      await page
        .getByRole('button', { name: /PermenPANRB 1\/2023, Pasal 37/ })
        .first()
        .click();
      await page.getByText('PermenPANRB 1/2023, Pasal 37', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await periksaLayar(page, 'karier-mengapa');
    });

    await sebagai(d.a.kadis, async (page) => {
      await page.goto(`${alamat}talenta?unit=${d.a.unit.dinas}`);
      await page.getByRole('button', { name: 'Kotak 8, 1 orang' }).click();
      await page.getByText(d.a.staf.nama).waitFor();
      await page.getByText('rata-rata dari 1 pegawai').waitFor();
      expect(await page.getByText('Perlu dilengkapi').count()).toBe(0);
      await periksaLayar(page, 'talenta-unit');
    });

    await sebagai(d.a.kabid, async (page) => {
      await page.goto(`${alamat}pegawai/${d.a.staf.id}/karier`);
      await page.getByRole('alert').first().waitFor();
      expect(await page.getByText('Rp4.910.000').count()).toBe(0);
    });
  });

  function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    return sebagaiPemakai(browser(), look, alamat, orang, lakukan);
  }
});
