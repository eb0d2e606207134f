import type { Page } from 'playwright-core';

/** English that a forgotten text or a foreign library would show; none of these words is Indonesian. */
const ASING =
  /\b(save|cancel|submit|delete|edit|close|loading|search|next|previous|back|add|remove|upload|download|settings|log ?in|log ?out|sign ?(in|out)|password|required|please|error|invalid|failed|not found|undefined|NaN|choose|select|show|hide|new|view|print|open|yes)\b|\[object/i;

/** Watches pages for what a person does not see at once: console, failed requests, foreign words, unchecked screens. */
export class Pengawas {
  private readonly temuan: string[] = [];
  private readonly dikunjungi = new Set<string>();
  private readonly dilihat = new Set<string>();
  private readonly dimaklumi = new Set<Page>();

  awasi(page: Page, nama: string): void {
    const catat = (apa: string) => {
      if (!this.dimaklumi.has(page)) this.temuan.push(`${nama}, ${rupa(page.url())}: ${apa}`);
    };
    page.on('pageerror', (galat) => catat(`threw ${galat.stack ?? galat.message}`));
    page.on('console', (pesan) => {
      if (!['error', 'warning'].includes(pesan.type())) return;
      if (pesan.text().includes('401') && pesan.location().url.endsWith('/api/v1/sesi')) return;
      catat(`console ${pesan.type()}: ${pesan.text()} (${pesan.location().url})`);
    });
    page.on('response', (jawaban) => {
      // whether somebody is signed in is asked by this request, and "no" is an answer
      if (jawaban.status() === 401 && jawaban.url().endsWith('/api/v1/sesi')) return;
      if (jawaban.status() >= 400)
        catat(`${jawaban.status()} from ${jawaban.request().method()} ${jawaban.url()}`);
    });
    page.on('requestfailed', (permintaan) => {
      const sebab = permintaan.failure()?.errorText ?? '';
      // a page that is left, or a download, ends its own reading; a write must always end with an answer
      if (sebab === 'net::ERR_ABORTED' && permintaan.method() === 'GET') return;
      catat(`${sebab} at ${permintaan.method()} ${permintaan.url()}`);
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && frame.url().startsWith('http'))
        this.dikunjungi.add(rupa(frame.url()));
    });
  }

  /** While the connection is cut on purpose, failures are no findings. */
  maklumi(page: Page, ya: boolean): void {
    if (ya) this.dimaklumi.add(page);
    else this.dimaklumi.delete(page);
  }

  /** Looks at a screen: its title, its language, every word on it. Throws what is wrong. */
  async lihat(page: Page): Promise<void> {
    this.dilihat.add(rupa(page.url()));
    const { judul, bahasa, kata } = await page.evaluate(() => {
      const nampak = [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility());
      const atribut = ['aria-label', 'placeholder', 'title', 'alt'];
      return {
        judul: document.title,
        bahasa: document.documentElement.lang,
        kata: [
          ...document.body.innerText.split('\n'),
          ...nampak.flatMap((e) => atribut.map((a) => e.getAttribute(a) ?? '')),
        ],
      };
    });
    if (bahasa !== 'id') throw new Error(`the document's language is "${bahasa}"`);
    if (!/^.+ · Terang$/.test(judul)) throw new Error(`the title is "${judul}"`);
    const asing = [judul, ...kata].filter((satu) => ASING.test(satu));
    if (asing.length > 0) throw new Error(`foreign words: ${asing.join(' | ')}`);
  }

  keluhan(): string[] {
    const terlewat = [...this.dikunjungi].filter((satu) => !this.dilihat.has(satu));
    return [...this.temuan, ...terlewat.map((satu) => `${satu} was visited and never checked`)];
  }
}

/** An address without what differs between two of the same screen: "/skp/:id/ubah". */
function rupa(alamat: string): string {
  return new URL(alamat).pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/^\/v\/.+$/, '/v/:kode');
}
