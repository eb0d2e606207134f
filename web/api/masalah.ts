import { teks } from './teks.ts';

/** The body of an RFC 9457 problem as the server writes it. */
export type IsiMasalah = {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: { pointer: string; kode: string; pesan: string }[];
  siapa?: { peran?: string; nama?: string; cara?: string };
};

/**
 * Anything that kept a request from succeeding, in words for people. `status` 0 means the server was
 * not reached; `isi` is the whole body, with what the problem's type adds (a 412 brings both versions).
 */
export class Masalah extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly { pointer: string; kode: string; pesan: string }[];
  readonly siapa: IsiMasalah['siapa'];
  readonly isi: Readonly<Record<string, unknown>>;
  /** Seconds the server asked to wait before trying again. */
  readonly tungguDetik: number | undefined;

  constructor(isi: IsiMasalah, tungguDetik?: number) {
    super(isi.title);
    this.name = 'Masalah';
    this.status = isi.status;
    this.type = isi.type;
    this.title = isi.title;
    this.detail = isi.detail;
    this.errors = isi.errors ?? [];
    this.siapa = isi.siapa;
    this.isi = { ...isi };
    this.tungguDetik = tungguDetik;
  }

  /** The same request may succeed later: no connection, an overloaded or a restarting server. */
  get sementara(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  get luring(): boolean {
    return this.status === 0;
  }

  /** Someone else changed it in between (If-Match did not match). */
  get bentrok(): boolean {
    return this.status === 412;
  }

  /** The message for one field of what was sent, by its JSON pointer ("/rhk/0/target"). */
  pesanUntuk(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.pesan;
  }
}

/** Reads a refused response, also one that is not a problem document (a proxy's page). */
export async function masalahDari(response: Response): Promise<Masalah> {
  const wait = Number(response.headers.get('retry-after')) || undefined;
  if (response.headers.get('content-type')?.includes('json')) {
    const body = (await response.json().catch(() => null)) as IsiMasalah | null;
    if (body?.title) return new Masalah({ ...body, status: response.status }, wait);
  }
  const { title, detail } = response.status >= 500 ? teks.server : teks.takTerduga;
  return new Masalah({ type: 'about:blank', status: response.status, title, detail }, wait);
}

/** Any thrown value as a Masalah; a failed fetch means that the server was not reached. */
export function sebagaiMasalah(galat: unknown): Masalah {
  if (galat instanceof Masalah) return galat;
  const luring = galat instanceof TypeError && /fetch|network|load failed/i.test(galat.message);
  const { title, detail } = luring ? teks.luring : teks.layar;
  return new Masalah({ type: 'about:blank', status: luring ? 0 : 400, title, detail });
}
