import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** One document to make; `masukan` is the JSON that `templates/cetak.typ` reads. */
export interface RenderRequest {
  id: number;
  masukan: string;
  /** Seconds since 1970, written into the PDF as its creation date. */
  creationTimestamp: number;
}

export type RenderAnswer = { id: number; pdf: Uint8Array } | { id: number; fault: string };

const workspace = fileURLToPath(new URL('.', import.meta.url));
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [`${workspace}fonts`] }] });
const main = `${workspace}templates/cetak.typ`;

parentPort?.on('message', (request: RenderRequest) => {
  const answer = render(request);
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : []);
});

function render({ id, masukan, creationTimestamp }: RenderRequest): RenderAnswer {
  try {
    const compiled = compiler.compile({ mainFilePath: main, inputs: { masukan } });
    if (compiled.result === null) {
      return { id, fault: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? []) };
    }
    // PDF/A-2a is PDF/A-2b with tags and text for every glyph; PDF/UA-1 cannot be asked for at the same time.
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2a', creationTimestamp });
    return { id, pdf: new Uint8Array(pdf) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  } finally {
    // The cache is shared by the whole process and outlives this thread: keep what the last documents used.
    compiler.evictCache(3);
  }
}
