import { spawnSync } from 'node:child_process';
import { randomUUIDv7 } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withInstansi } from '#server/db/transaksi.ts';
import { buatDokumenOpenapi } from '#server/doors/http/openapi.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import type { Jawaban } from '#tests/builders/klien.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';
import { RAHASIA, type Rahasia } from './rahasia.ts';

// Every GET route of the OpenAPI document with every real id and query variant, every table, every command: a private text
// is nowhere but with its readers. See `rahasia.ts` to add one.

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: { enum?: string[]; format?: string; type?: string };
}
interface Tertanam extends Rahasia {
  id: readonly string[];
  tulis: Awaited<ReturnType<Rahasia['tanam']>>['tulis'];
}

const AKAR = join(import.meta.dirname, '../..');
/** Never more variants of one address than this; the ids of the secrets come first. */
const VARIAN_MAKS = 14;

let d: Dunia;
let rahasia: Tertanam[];
let orang: OrangUji[];
let alamat: string[];
let evaluasiId: string;

beforeAll(async () => {
  d = await bangunDunia('2026-04-05T02:00:00Z');
  const { a } = d;
  await skpBerlaku(d, a, a.staf, a.kabid);
  await tetapkanCapaian(d, a.kadis, a.unit.bidang, a.periode.triwulan[0]);
  evaluasiId = (
    await evaluasiDitetapkan(d, a, { pegawai: a.staf, periodeId: a.periode.triwulan[0], sampaikan: true })
  ).id;
  rahasia = [];
  for (const satu of RAHASIA) rahasia.push({ ...satu, ...(await satu.tanam(d)) });
  // a sealed form of the same person, to be read like every other export
  wajib(
    await (await d.masuk(a.staf)).post(`/evaluasi/${evaluasiId}/dokumen`, { jenis: 'DOKUMEN_EVALUASI' }),
    201,
  );
  orang = [
    a.staf,
    a.rekan,
    a.kabid,
    a.kadis,
    a.walikota,
    a.operator,
    await denganPeran('PIMPINAN'),
    await denganPeran('ADMIN'),
    await denganPeran('BKN'),
    await denganPeran('OPERATOR', 'PIMPINAN', 'ADMIN', 'BKN'),
    d.b.kabid,
    d.b.operator,
  ];
  alamat = await semuaAlamat();
}, 180_000);
afterAll(() => d.tutup());

describe('a private text', () => {
  it('is in no answer of any route for anybody but its readers, and is there for them', async () => {
    const bocor: string[] = [];
    const rusak: string[] = [];
    const terbaca = new Set<string>();
    let diminta = 0;
    for (const siapa of orang) {
      const klien = await d.masuk(siapa);
      for (const jalur of alamat) {
        const jawaban = await klien.get(jalur);
        const teks = await teksDari(jawaban);
        diminta++;
        if (jawaban.status >= 500) rusak.push(`${jawaban.status} from GET ${jalur}`);
        for (const satu of rahasia) {
          if (!teks.includes(satu.kata)) continue;
          const boleh =
            satu.pembaca(d).some((p) => p.id === siapa.id) && satu.rute.some((r) => cocok(r, jalur));
          if (boleh) terbaca.add(`${satu.nama} ${siapa.id}`);
          else bocor.push(`${satu.nama} → ${siapa.nama}: GET ${jalur}`);
        }
      }
    }
    const tamu = d.tamu();
    for (const jalur of alamat) {
      const teks = await teksDari(await tamu.get(jalur));
      bocor.push(
        ...rahasia.filter((s) => teks.includes(s.kata)).map((s) => `${s.nama} → tamu: GET ${jalur}`),
      );
    }
    expect(bocor).toEqual([]);
    expect(new Set(rusak)).toEqual(new Set());
    expect(terbaca).toEqual(new Set(rahasia.flatMap((s) => s.pembaca(d).map((p) => `${s.nama} ${p.id}`))));
    expect(diminta).toBeGreaterThan(orang.length * 60);
  }, 240_000);

  it('is not handed to another who repeats the write with the same key, and not kept as an answer', async () => {
    for (const { nama, kata, tulis, pembaca } of rahasia) {
      for (const siapa of orang.filter((o) => !pembaca(d).some((p) => p.id === o.id))) {
        const klien = await d.masuk(siapa);
        const kirim = tulis.cara === 'PUT' ? klien.put : klien.post;
        const { isi } = await kirim(
          tulis.jalur,
          { ...(tulis.badan as object), isi: 'tiruan' },
          { kunci: tulis.kunci },
        );
        expect(JSON.stringify(isi), `${nama}: ${siapa.nama}`).not.toContain(kata);
      }
    }
  });

  it('stands in its own table and in no other: trail, kept answers, notices, jobs', async () => {
    const { rows } = await d.pool.query<{ nama: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as nama from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(rows.length).toBeGreaterThan(40);
    const ada: string[] = [];
    for (const { nama } of rows)
      for (const satu of rahasia) {
        const hasil = await d.pool.query(`select 1 from ${nama} t where t::text like $1 limit 1`, [
          `%${satu.kata}%`,
        ]);
        if (hasil.rows.length > 0) ada.push(`${satu.nama}: ${nama}`);
      }
    expect(ada.toSorted()).toEqual(
      rahasia.flatMap((s) => s.tabel.map((t) => `${s.nama}: public.${t}`)).toSorted(),
    );
  });

  it('is refused by the database to a query that asks for everything on behalf of somebody else', async () => {
    for (const { nama, kata, tabelPribadi, pembaca } of rahasia)
      for (const tabel of tabelPribadi)
        for (const siapa of [...orang, undefined]) {
          const { rows } = await withInstansi(
            d.app.db,
            d.a.id,
            (tx) => sql<{ teks: string }>`select t::text as teks from ${sql.table(tabel)} t`.execute(tx),
            siapa && { pegawaiId: siapa.id, akunId: randomUUIDv7() },
          );
          const terlihat = rows.some((r) => r.teks.includes(kata));
          const penulis = pembaca(d).some((p) => p.id === siapa?.id);
          expect(terlihat, `${nama} as ${siapa?.nama ?? 'nobody'}`).toBe(penulis);
        }
  });

  it('is printed by no command', () => {
    const keluaran = PERINTAH_BACA.map((argumen) => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['server/doors/cli/main.ts', ...argumen],
        {
          cwd: AKAR,
          encoding: 'utf8',
          env: { ...process.env, DATABASE_URL: d.basisData.url, DATA_DIR: join(tmpdir(), 'terang-rahasia') },
        },
      );
      expect(status, `${argumen.join(' ')}: ${stderr}`).not.toBe(2);
      return stdout + stderr;
    }).join('\n');
    expect(keluaran.length).toBeGreaterThan(50);
    for (const { kata } of rahasia) expect(keluaran).not.toContain(kata);
  });

  it('would be looked for in a new command too: each is either run above or reads nothing', () => {
    const main = readFileSync(join(AKAR, 'server/doors/cli/main.ts'), 'utf8');
    const ada = [...main.matchAll(/^ {2}'?([\w-]+)'?: \{\s*guna/gm)].map(([, nama]) => nama);
    expect(ada.length).toBeGreaterThan(4);
    expect(new Set(ada.filter((nama) => !TANPA_BACA.includes(nama!)))).toEqual(
      new Set(PERINTAH_BACA.map(([nama]) => nama)),
    );
  });
});

/** Commands that read people's data, as they are run here. */
const PERINTAH_BACA: readonly (readonly string[])[] = [['audit', 'verifikasi'], ['periksa']];
/** Commands that read none: the rules, the schema, and loading a sample into an empty installation. */
const TANPA_BACA: readonly string[] = ['aturan', 'migrasi', 'data-contoh'];

/** Somebody of A with these roles and no part in the dialogue. */
async function denganPeran(...peran: string[]): Promise<OrangUji> {
  const id = randomUUIDv7();
  const namaMasuk = `uji.${peran.join('-').toLowerCase()}`;
  await d.pool.query(
    `insert into pegawai (instansi_id, id, jenis, nama, jenis_kelamin) values ($1, $2, 'PEJABAT_NEGARA', $3, 'P')`,
    [d.a.id, id, `Peran ${peran.join(', ')}`],
  );
  await d.pool.query(
    `insert into kendali.akun (id, instansi_id, pegawai_id, nama_masuk, sandi_hash)
     select $1, $2, $3, $4, sandi_hash from kendali.akun where pegawai_id = $5`,
    [randomUUIDv7(), d.a.id, id, namaMasuk, d.a.staf.id],
  );
  for (const satu of peran)
    await d.pool.query(
      `insert into peran (instansi_id, id, pegawai_id, peran, dari) values ($1, $2, $3, $4, '2025-01-01')`,
      [d.a.id, randomUUIDv7(), id, satu],
    );
  return { ...d.a.staf, id, nama: `Peran ${peran.join(', ')}`, namaMasuk };
}

/** Every GET address of the document, path parameters and query filled with what really is there. */
async function semuaAlamat(): Promise<string[]> {
  const { paths } = (await buatDokumenOpenapi()) as {
    paths: Record<string, { get?: { parameters?: Parameter[] } }>;
  };
  const hasil: string[] = [];
  for (const [jalur, { get }] of Object.entries(paths)) {
    if (!get) continue;
    const pendek = jalur.replace('/api/v1', '');
    const varian: string[] = [];
    for (const terisi of await isiJalur(pendek))
      for (const tanya of isiTanya(get.parameters ?? [])) varian.push(terisi + tanya);
    hasil.push(...varian.slice(0, VARIAN_MAKS));
  }
  return hasil;
}

async function isiJalur(jalur: string): Promise<string[]> {
  if (!jalur.includes('{')) return [jalur];
  const kandidat = new Set([...rahasia.flatMap((s) => s.id), ...(await idNyata(jalur)), d.a.staf.id]);
  const { rows } = await d.pool.query<{ kode: string }>('select kode from kendali.segel_dokumen limit 1');
  const kode = rows[0]?.kode ?? 'TIDAK-ADA';
  return [...kandidat].map((id) =>
    jalur
      .replace('{kode}', kode)
      .replace('{tanggal}', '2026-04-02')
      .replace(/\{\w+\}/g, id),
  );
}

/** Ids of the objects the address speaks of: rows of the tables with its nouns in their name. */
async function idNyata(jalur: string): Promise<string[]> {
  const kata = jalur.split('/').filter((b) => b && !b.includes('{'));
  const nama = [kata[0], kata.slice(0, 2).join('_')].map((n) => n?.replaceAll('-', '_'));
  const { rows: tabel } = await d.pool.query<{ nama: string }>(
    `select table_name as nama from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and table_name = any ($1)`,
    [nama],
  );
  const id: string[] = [];
  for (const t of tabel)
    id.push(
      ...(await d.pool.query<{ id: string }>(`select id from ${t.nama} order by id limit 6`)).rows.map(
        (r) => r.id,
      ),
    );
  return id;
}

/** None, each parameter alone with each of its values, and all together; what is required is always there. */
function isiTanya(parameter: readonly Parameter[]): string[] {
  const tanya = parameter.filter((p) => p.in === 'query');
  const wajibAda = tanya.filter((p) => p.required).map((p) => [p.name, nilaiUntuk(p)[0] ?? 'x'] as const);
  const varian = [
    wajibAda,
    ...tanya.flatMap((p) =>
      nilaiUntuk(p).map((nilai) => [...wajibAda.filter(([n]) => n !== p.name), [p.name, nilai] as const]),
    ),
    tanya.map((p) => [p.name, nilaiUntuk(p)[0] ?? 'x'] as const),
  ];
  return [
    ...new Set(varian.map((v) => (v.length > 0 ? `?${new URLSearchParams(v.map((x) => [...x]))}` : ''))),
  ];
}

function nilaiUntuk({ name, schema }: Parameter): string[] {
  if (schema.enum) return schema.enum;
  if (name === 'pegawaiId') return [d.a.staf.id, d.a.kabid.id];
  if (name === 'periodeId') return [d.a.periode.triwulan[0], d.a.periode.tahunan];
  if (name === 'tahun') return ['2026'];
  if (name === 'bulan') return ['2026-04', '4'];
  if (name === 'cari') return ['Siti', rahasia[0]!.kata];
  if (/unit/i.test(name)) return [d.a.unit.bidang];
  if (schema.format === 'date') return ['2026-01-01', '2026-04-05'];
  if (schema.format === 'uuid') return [evaluasiId, ...rahasia.flatMap((s) => s.id)];
  if (name === 'batas') return ['50'];
  if (schema.type === 'boolean') return ['true', 'false'];
  if (schema.type === 'integer' || schema.type === 'number') return ['1'];
  return [rahasia[0]!.kata];
}

function cocok(rute: string, jalur: string): boolean {
  const pola = new RegExp(`^${rute.replace(/\{\w+\}/g, '[^/?]+')}(\\?|$)`);
  return pola.test(jalur);
}

/** What a reader gets to see of an answer, whatever its form. */
async function teksDari(jawaban: Jawaban): Promise<string> {
  if (String(jawaban.kepala['content-type']).includes('pdf')) {
    const { pages } = await readPdf(jawaban.mentah);
    return pages.map((p) => p.text).join('\n');
  }
  return jawaban.mentah.toString('utf8');
}
