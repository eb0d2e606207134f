import { extractText, getDocumentProxy } from 'unpdf';

export interface PdfPage {
  widthMm: number;
  heightMm: number;
  /** The page's text with every run of white space as one space. */
  text: string;
  /** Pieces of text that run over another on the same line, as "this|that": text that left its column. */
  overlapping: string[];
}

/** Reads a PDF back as a reader would: title, language, pages with their size and text. */
export async function readPdf(bytes: Uint8Array): Promise<{ title: string; lang: string; pages: PdfPage[] }> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  const pages: PdfPage[] = [];
  for (const [index, pageText] of text.entries()) {
    const page = await pdf.getPage(index + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [pieceOf(item)] : []));
    pages.push({
      widthMm: inMm(width),
      heightMm: inMm(height),
      text: pageText.replace(/\s+/g, ' '),
      overlapping: overlaps(pieces),
    });
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  return { title: info.Title ?? '', lang: info.Language ?? '', pages };
}

interface Piece {
  str: string;
  left: number;
  right: number;
  baseline: number;
}

function pieceOf({ str, transform, width }: { str: string; transform: number[]; width: number }): Piece {
  const left = transform[4] ?? 0;
  return { str, left, right: left + width, baseline: transform[5] ?? 0 };
}

function overlaps(pieces: Piece[]): string[] {
  return pieces.flatMap((a, i) =>
    pieces
      .slice(i + 1)
      .filter((b) => Math.abs(a.baseline - b.baseline) < 2 && a.left < b.right - 1 && b.left < a.right - 1)
      .map((b) => `${a.str}|${b.str}`),
  );
}

function inMm(points: number): number {
  return Math.round((points / 72) * 254) / 10;
}
