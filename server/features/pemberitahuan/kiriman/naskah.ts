import { hari, tulisHari } from '#rules/kernel/hari.ts';
import type { Surel } from '../../../ports/pos.ts';
import { kalimat, tenggatKabar } from '../kalimat.ts';

export interface KabarKirim {
  jenis: string;
  isi: Record<string, unknown>;
}

export interface Naskah {
  id: string;
  kepada: Surel['kepada'];
  instansi: string;
  rangkuman: boolean;
  kabar: readonly KabarKirim[];
  /** Where the one button leads. */
  tautan: string;
}

/**
 * The words that leave the app. What somebody wrote along (`catatan`) stays inside: a mailbox is read over shoulders.
 */
function baris({ jenis, isi }: KabarKirim): { kata: string; tenggat: string | null } {
  const { catatan: _, ...tanpaCatatan } = isi;
  const tenggat = tenggatKabar(isi);
  return { kata: kalimat(jenis, tanpaCatatan), tenggat: tenggat && tulisHari(hari(tenggat)) };
}

/** An e-mail: what happened, until when, one button. */
export function naskahSurel(n: Naskah): Surel {
  const isi = n.kabar.map(baris);
  const subjek = n.rangkuman && isi.length > 1 ? `${isi.length} kabar menunggu Anda di Terang` : isi[0]!.kata;
  const kaki = `Dikirim Terang untuk ${n.instansi}. Cara dan waktu pemberitahuan Anda atur sendiri di Terang, menu Pemberitahuan.`;
  const teks = [
    `Yth. ${n.kepada.nama},`,
    ...isi.map((b) => (b.tenggat ? `${b.kata}\nTenggat: ${b.tenggat}.` : b.kata)),
    `Buka di Terang: ${n.tautan}`,
    kaki,
  ].join('\n\n');
  const html = `<!doctype html><html lang="id"><body style="font:16px/1.5 sans-serif;color:#1b2423;max-width:34em;margin:0 auto;padding:16px">
<p>Yth. ${aman(n.kepada.nama)},</p>
${isi.map((b) => `<p>${aman(b.kata)}${b.tenggat ? `<br><strong>Tenggat: ${aman(b.tenggat)}.</strong>` : ''}</p>`).join('\n')}
<p><a href="${aman(n.tautan)}" style="display:inline-block;background:#0f766e;color:#fff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">Buka di Terang</a></p>
<p style="font-size:13px;color:#55605f">${aman(kaki)}</p></body></html>`;
  return { id: n.id, kepada: n.kepada, subjek: subjek.slice(0, 160), teks, html };
}

/** What a browser shows: a title, a line, and where a press leads. */
export function naskahDorong(n: Naskah): string {
  const [pertama] = n.kabar.map(baris);
  const isi = pertama!.tenggat ? `${pertama!.kata} Tenggat: ${pertama!.tenggat}.` : pertama!.kata;
  return JSON.stringify({ id: n.id, judul: 'Terang', isi, tautan: n.tautan });
}

function aman(teks: string): string {
  return teks
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
