import { afterAll, describe, expect, it } from 'vitest';
import { type PdfPage, readPdf } from '#tests/pdf/baca-pdf.ts';
import { d11 } from './contoh/dokumen-evaluasi.ts';
import { c13 } from './contoh/evaluasi.ts';
import { perilaku } from './contoh/perilaku.ts';
import { a16, a17 } from './contoh/skp.ts';
import { closeRenderer, RenderError, renderPdf, workersStarted } from './render.ts';

afterAll(closeRenderer);

const sentence = 'Laporan bulanan disampaikan lengkap dengan tiket timbang dan berita acara kunjungan. ';

describe('long content', () => {
  it('repeats the header on every page of the grid and numbers on from A into B', async () => {
    const group = a17.hasilKerja.utama[1];
    if (group === undefined) throw new Error('the example has two groups');
    const utama = Array.from({ length: 60 }, (_, i) => ({
      ...group,
      rhk: group.rhk.map((rhk) => ({ ...rhk, rencana: `Hasil kerja ke-${i + 1} ${sentence}` })),
    }));
    const { pages } = await readPdf(
      await renderPdf('A.1.7', { ...a17, hasilKerja: { utama, tambahan: a17.hasilKerja.tambahan } }),
    );
    const grid = pages.filter((page) => /Hasil kerja ke-\d/.test(page.text));
    expect(grid.length).toBeGreaterThan(3);
    for (const page of grid) {
      expect(page.text).toContain('RENCANA HASIL KERJA ASPEK INDIKATOR KINERJA INDIVIDU TARGET');
      expect(page.text).toContain('(1) (2) (3) (4) (5) (6) A. UTAMA');
    }
    for (let i = 1; i <= 60; i++) expect(pagesWith(grid, `Hasil kerja ke-${i} `)).toHaveLength(1);
    expect(textOf(pages)).toContain('B. TAMBAHAN 61 Menunggu');
    expect(pages.at(-1)?.text).toContain(`Halaman ${pages.length} dari ${pages.length}`);
  });

  it('never parts a value from its three guide sentences, wherever the page ends', async () => {
    for (let lines = 0; lines < 12; lines++) {
      const ukuran = Array.from({ length: lines }, () => sentence);
      const utama = a16.hasilKerja.utama.map((rhk) => ({ ...rhk, ukuran: [...rhk.ukuran, ...ukuran] }));
      const { pages } = await readPdf(
        await renderPdf('A.1.6', { ...a16, hasilKerja: { ...a16.hasilKerja, utama } }),
      );
      for (const { nilai, panduan } of perilaku) {
        const [page] = pagesWith(pages, panduan[0]);
        for (const guide of panduan) expect(page?.text).toContain(guide);
        expect(page?.text).toContain(nilai);
      }
    }
  });

  it('breaks a cell taller than a page instead of cutting it off', async () => {
    const isi = Array.from({ length: 120 }, (_, i) => `Kalimat ${i + 1}: ${sentence}`).join('');
    const utama = c13.hasilKerja.utama.map((group, g) => ({
      ...group,
      rhk: group.rhk.map((rhk, r) => ({
        ...rhk,
        indikator: rhk.indikator.map((indikator, i) => ({
          ...indikator,
          realisasi: g + r + i === 0 ? [isi] : indikator.realisasi,
        })),
      })),
    }));
    const longVoice = perilaku.map((nilai) => ({ ...nilai, umpanBalik: [{ dari: 'Pimpinan', isi }] }));
    const { pages } = await readPdf(
      await renderPdf('C.1.3', { ...c13, hasilKerja: { ...c13.hasilKerja, utama }, perilaku: longVoice }),
    );
    const text = textOf(pages);
    for (let i = 1; i <= 120; i++) expect(text.split(`Kalimat ${i}:`)).toHaveLength(1 + 1 + perilaku.length);
  });
});

describe('hostile text', () => {
  it('is printed as it is written, not run or interpreted', async () => {
    const hostile = [
      '#panic("x") #import "/etc/passwd" $a^2$ `kode` @rujukan',
      '*tebal* _miring_ = Judul - butir // komentar /* blok */',
      '<tag attr="1">&amp; \\ \\n \\u{41}',
      'kutip "ganda" \'tunggal\' ‘a’ “b” ~ --- -- ...',
    ];
    const { pages } = await readPdf(await renderPdf('D.1.1', { ...d11, catatan: hostile }));
    for (const text of hostile) expect(pages[0]?.text).toContain(text);
  });

  it('cannot turn the direction of the line or hide in invisible characters', async () => {
    const catatan = ['predikat\u202e kiab tagnas\u202c Ba\u200bik\u00ad \u2066x\u2069 nol\u0000 akhir'];
    const { pages } = await readPdf(await renderPdf('D.1.1', { ...d11, catatan }));
    expect(pages[0]?.text).toContain('predikat kiab tagnas Baik x nol akhir');
  });

  it('shows a box for characters that no font holds, and the rest of the text with it', async () => {
    const { pages } = await readPdf(
      await renderPdf('D.1.1', { ...d11, catatan: ['Bagus 👍 中文 Ж ≥ 90% ½ → selesai'] }),
    );
    expect(pages[0]?.text).toContain('Bagus □ □□ Ж ≥ 90% ½ → selesai');
  });

  it('keeps words longer than their column inside it', async () => {
    const word = 'mempertanggungjawabkanketidakbertanggungjawaban'.repeat(3);
    const utama = c13.hasilKerja.utama.map((group) => ({
      diintervensi: { rencana: word, indikator: [word, word] },
      rhk: group.rhk.map((rhk) => ({
        rencana: word,
        umpanBalik: [{ dari: word, isi: word }],
        indikator: rhk.indikator.map((indikator) => ({
          ...indikator,
          indikator: word,
          target: word,
          realisasi: [word],
          umpanBalik: [],
        })),
      })),
    }));
    const pdf = await renderPdf('C.1.3', { ...c13, hasilKerja: { utama, tambahan: [] } });
    const { pages } = await readPdf(pdf);
    const joined = textOf(pages).replace(/[- ]/g, '');
    expect(joined.split(word).length).toBeGreaterThan(8);
    for (const page of pages) expect(page.overlapping).toEqual([]);
  });
});

describe('the renderer', () => {
  it('replaces its worker after a fixed number of documents, answering all of them', async () => {
    await closeRenderer();
    const before = workersStarted();
    const wanted = Array.from({ length: 200 }, (_, i) => `Catatan nomor ${i}`);
    const made = await Promise.all(
      wanted.map((catatan) => renderPdf('D.1.1', { ...d11, catatan: [catatan] })),
    );
    expect(workersStarted() - before).toBe(2);
    await renderPdf('D.1.1', d11);
    expect(workersStarted() - before).toBe(3);
    const { pages } = await readPdf(made[137] as Uint8Array);
    expect(pages[0]?.text).toContain('Catatan nomor 137');
  });

  it('rejects what cannot be set, and goes on with the next document', async () => {
    const broken = { ...d11, periodePenilaian: { mulai: 'kapan-kapan', selesai: '2026-12-31' } };
    await expect(renderPdf('D.1.1', broken)).rejects.toBeInstanceOf(RenderError);
    expect((await renderPdf('D.1.1', d11)).length).toBeGreaterThan(1000);
  });

  it('finishes what it was given before it closes', async () => {
    const pending = renderPdf('D.1.1', d11);
    await closeRenderer();
    expect((await pending).length).toBeGreaterThan(1000);
  });
});

function pagesWith(pages: PdfPage[], text: string): PdfPage[] {
  return pages.filter((page) => page.text.includes(text));
}

function textOf(pages: PdfPage[]): string {
  return pages.map((page) => page.text).join(' ');
}
