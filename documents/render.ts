import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { renderSVG } from 'uqr';
import {
  LABEL_ASPEK,
  LABEL_PERSPEKTIF,
  LABEL_PREDIKAT,
  LABEL_PREDIKAT_FORMULIR_C,
  LABEL_PREDIKAT_ORGANISASI,
  LABEL_RATING,
} from '#rules/label.ts';
import { printableData } from './huruf.ts';
import { asalFormulir, type JenisDokumen, type ModelMenurutJenis } from './model/jenis.ts';
import type { RenderAnswer, RenderRequest } from './render-worker.ts';

/** A worker is replaced after this many documents, so that its native memory cannot grow without end. */
const documentsPerWorker = 100;

/** The words of the codes, for the templates. */
const label = {
  rating: LABEL_RATING,
  predikat: LABEL_PREDIKAT,
  predikatFormulirC: LABEL_PREDIKAT_FORMULIR_C,
  capaianOrganisasi: LABEL_PREDIKAT_ORGANISASI,
  aspek: LABEL_ASPEK,
  perspektif: LABEL_PERSPEKTIF,
};

/** The template could not set the document; the message holds the compiler's diagnostics. */
export class RenderError extends Error {}

interface Waiting {
  resolve: (pdf: Uint8Array) => void;
  reject: (error: Error) => void;
}

interface Press {
  worker: Worker;
  given: number;
  waiting: Map<number, Waiting>;
}

let press: Press | undefined;
let nextId = 0;
let started = 0;

/**
 * The official form `jenis` as a tagged PDF/A-2a on F4, from a model in which everything is decided.
 * The same model gives the same bytes. Rejects with `RenderError` when it cannot be set.
 */
export async function renderPdf<J extends JenisDokumen>(
  jenis: J,
  model: ModelMenurutJenis[J],
): Promise<Uint8Array> {
  const request: RenderRequest = {
    id: nextId++,
    masukan: printInput(jenis, model),
    creationTimestamp: Math.floor(Temporal.Instant.from(model.dibuatPada).epochMilliseconds / 1000),
  };
  return new Promise((resolve, reject) => {
    const current = currentPress();
    current.given += 1;
    current.waiting.set(request.id, { resolve, reject });
    current.worker.ref();
    current.worker.postMessage(request);
  });
}

/** Ends the worker after the documents in hand; the next `renderPdf` starts another. */
export async function closeRenderer(): Promise<void> {
  const closing = press;
  press = undefined;
  if (closing === undefined) return;
  const ended = once(closing.worker, 'exit');
  retire(closing);
  await ended;
}

/** How many workers this process has started: the measure of recycling. */
export function workersStarted(): number {
  return started;
}

function printInput(jenis: JenisDokumen, model: ModelMenurutJenis[JenisDokumen]): string {
  const url = model.verifikasi?.url;
  return JSON.stringify({
    jenis,
    asal: asalFormulir(jenis),
    model: printableData(model, new Set(['lambangSvg'])),
    label,
    qrSvg: url === undefined ? null : renderSVG(url, { ecc: 'M', border: 2 }),
  });
}

function currentPress(): Press {
  if (press !== undefined && press.given >= documentsPerWorker) {
    retire(press);
    press = undefined;
  }
  press ??= startPress();
  return press;
}

function startPress(): Press {
  started += 1;
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url));
  const opened: Press = { worker, given: 0, waiting: new Map() };
  worker.on('message', (answer: RenderAnswer) => settle(opened, answer));
  worker.on('error', (error) => abandon(opened, error as Error));
  worker.on('exit', () =>
    abandon(opened, new RenderError('The renderer ended before the document was made')),
  );
  return opened;
}

function settle(from: Press, answer: RenderAnswer): void {
  const waiting = from.waiting.get(answer.id);
  from.waiting.delete(answer.id);
  if (from.waiting.size === 0) {
    if (from === press) from.worker.unref();
    else void from.worker.terminate();
  }
  if ('pdf' in answer) waiting?.resolve(answer.pdf);
  else waiting?.reject(new RenderError(answer.fault));
}

/** A worker that gets no more work ends as soon as nothing waits for it. */
function retire(old: Press): void {
  if (old.waiting.size === 0) void old.worker.terminate();
}

function abandon(dead: Press, error: Error): void {
  if (press === dead) press = undefined;
  for (const waiting of dead.waiting.values()) waiting.reject(error);
  dead.waiting.clear();
}
