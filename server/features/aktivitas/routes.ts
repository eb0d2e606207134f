import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  type Aktivitas,
  aktivitas,
  aktivitasBaru,
  aktivitasTersimpan,
  antreanPemeriksaan,
  bukaHari,
  catatanWajib,
  daftarAktivitas,
  hariTerbuka,
  hasilVerifikasi,
  isianAktivitas,
  kalender,
  paramAktivitas,
  pilihanLapor,
  rekapBulan,
  rekapUnit,
  salinAktivitas,
  saringAktivitas,
  saringBulan,
  saringRekapUnit,
  verifikasi,
} from '#contract/aktivitas.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { HALAMAN_EKSPOR, pasangEkspor, semuaHalaman } from '../../doors/http/ekspor.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import { alamatPublik } from '../../pengaturan.ts';
import * as actions from './actions.ts';
import * as antrean from './antrean.ts';
import * as bulanan from './kalender.ts';
import { kolomEkspor } from './kolom-lembar.ts';
import * as read from './read.ts';
import * as unit from './rekap-unit.ts';

const tags = ['Aktivitas'];

export const ruteAktivitas: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.post(
    '/aktivitas',
    {
      schema: {
        tags,
        summary: 'Laporkan aktivitas',
        body: aktivitasBaru,
        response: jawab(aktivitasTersimpan, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.lapor(konteks(aplikasi, req), req.body)),
  );

  http.post(
    '/aktivitas/salin',
    {
      schema: {
        tags,
        summary: 'Ulangi aktivitas lama',
        body: salinAktivitas,
        response: jawab(aktivitasTersimpan, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.salin(konteks(aplikasi, req), req.body)),
  );

  http.get(
    '/aktivitas',
    {
      schema: {
        tags,
        summary: 'Aktivitas saya',
        description: 'Terbaru dahulu. Tanpa `dari`: tiga bulan terakhir.',
        querystring: saringAktivitas,
        response: jawab(daftarAktivitas),
      },
    },
    async (req, balas) => kirimJson(balas, await read.aktivitasSaya(konteks(aplikasi, req), req.query)),
  );

  pasangEkspor(http, aplikasi, {
    jalur: '/aktivitas',
    tag: 'Aktivitas',
    nama: 'aktivitas',
    saring: saringAktivitas.omit({ setelah: true, batas: true }),
    kolom: (k) => kolomEkspor(alamatPublik(k.app.pengaturan)),
    baris: (k, saring) =>
      semuaHalaman<Aktivitas>(async (setelah) =>
        JSON.parse(await read.aktivitasSaya(k, { ...saring, setelah, batas: HALAMAN_EKSPOR })),
      ),
  });

  http.get(
    '/aktivitas/kalender',
    {
      schema: {
        tags,
        summary: 'Kalender aktivitas saya',
        querystring: saringBulan,
        response: jawab(kalender),
      },
    },
    (req) => bulanan.kalenderSaya(konteks(aplikasi, req), req.query.bulan),
  );

  http.get(
    '/aktivitas/pilihan',
    {
      schema: {
        tags,
        summary: 'Pilihan untuk melapor pada satu hari',
        querystring: z.object({ tanggal: z.iso.date() }),
        response: jawab(pilihanLapor),
      },
    },
    (req) => bulanan.pilihanLapor(konteks(aplikasi, req), req.query.tanggal),
  );

  http.get(
    '/aktivitas/rekap',
    { schema: { tags, summary: 'Rekap bulan saya', querystring: saringBulan, response: jawab(rekapBulan) } },
    (req) => read.rekapBulanSaya(konteks(aplikasi, req), req.query.bulan),
  );

  http.get(
    '/aktivitas/pemeriksaan',
    { schema: { tags, summary: 'Antrean pemeriksaan', response: jawab(antreanPemeriksaan) } },
    (req) => antrean.antreanPemeriksaan(konteks(aplikasi, req)),
  );

  http.post(
    '/aktivitas/verifikasi',
    {
      schema: {
        tags,
        summary: 'Putuskan banyak aktivitas',
        body: verifikasi,
        response: jawab(hasilVerifikasi),
      },
    },
    (req) => actions.verifikasi(konteks(aplikasi, req), req.body),
  );

  http.post(
    '/aktivitas/hari-terbuka',
    {
      schema: {
        tags,
        summary: 'Buka hari yang lewat batas',
        body: bukaHari,
        response: jawab(hariTerbuka, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.bukaHari(konteks(aplikasi, req), req.body)),
  );

  http.get(
    '/aktivitas/:tanggal/:id',
    { schema: { tags, summary: 'Satu aktivitas', params: paramAktivitas, response: jawab(aktivitas) } },
    async (req, balas) => kirimJson(balas, await read.satuAktivitas(konteks(aplikasi, req), req.params)),
  );

  http.put(
    '/aktivitas/:tanggal/:id',
    {
      schema: {
        tags,
        summary: 'Ubah aktivitas',
        params: paramAktivitas,
        body: isianAktivitas,
        response: jawab(aktivitasTersimpan),
      },
    },
    (req) => actions.ubah(konteks(aplikasi, req), req.params, req.body),
  );

  http.delete(
    '/aktivitas/:tanggal/:id',
    { schema: { tags, summary: 'Hapus aktivitas', params: paramAktivitas, response: jawab(kosong, 204) } },
    async (req, balas) => balas.code(204).send(await actions.hapus(konteks(aplikasi, req), req.params)),
  );

  http.post(
    '/aktivitas/:tanggal/:id/pengiriman',
    {
      schema: {
        tags,
        summary: 'Kirim aktivitas',
        params: paramAktivitas,
        response: jawab(aktivitasTersimpan),
      },
    },
    (req) => actions.kirim(konteks(aplikasi, req), req.params),
  );

  http.post(
    '/aktivitas/:tanggal/:id/penarikan',
    {
      schema: {
        tags,
        summary: 'Tarik aktivitas',
        params: paramAktivitas,
        response: jawab(aktivitasTersimpan),
      },
    },
    (req) => actions.tarik(konteks(aplikasi, req), req.params),
  );

  http.post(
    '/aktivitas/:tanggal/:id/pembukaan-kembali',
    {
      schema: {
        tags,
        summary: 'Buka kembali aktivitas terverifikasi',
        params: paramAktivitas,
        body: catatanWajib,
        response: jawab(aktivitas),
      },
    },
    (req) => actions.bukaKembali(konteks(aplikasi, req), req.params, req.body.catatan),
  );

  http.get(
    '/unit-kerja/rekap-awal',
    {
      schema: {
        tags,
        summary: 'Unit tempat rekap saya dimulai',
        response: jawab(z.object({ unitId: z.uuid().nullable() })),
      },
    },
    (req) => unit.unitAwal(konteks(aplikasi, req)),
  );

  http.get(
    '/unit-kerja/:id/rekap',
    {
      schema: {
        tags,
        summary: 'Rekap aktivitas unit kerja',
        params: paramId,
        querystring: saringRekapUnit,
        response: jawab(rekapUnit),
      },
    },
    (req) => unit.rekapUnit(konteks(aplikasi, req), req.params.id, req.query.tahun, req.query.bulan),
  );
};

/** JSON that PostgreSQL wrote: passed on as it is, neither parsed nor written anew. */
function kirimJson(balas: FastifyReply, teks: string): never {
  return balas.type('application/json; charset=utf-8').send(teks) as never;
}
