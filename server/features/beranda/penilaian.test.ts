import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Beranda } from '#contract/beranda.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { evaluasiDitetapkan, nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { COACHING_PEGAWAI } from '#tests/builders/tindak-lanjut.ts';

// One period that passes without its assessor: what each person's home then asks, and that it can be done from there.

let d: Dunia;
let tw1: string;
beforeAll(async () => {
  d = await bangunDunia('2026-04-01T02:00:00Z');
  tw1 = d.a.periode.triwulan[0];
  for (const orang of [d.a.staf, d.a.rekan]) await skpBerlaku(d, d.a, orang, d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw1);
});
afterAll(() => d.tutup());

const sesi = new Map<string, Promise<Klien>>();
const pada = (hari: string) => {
  sesi.clear();
  d.jam.setel(`${hari}T02:00:00Z`);
};
/** One session a person and day. */
function masuk(orang: OrangUji): Promise<Klien> {
  const ada = sesi.get(orang.id) ?? d.masuk(orang);
  sesi.set(orang.id, ada);
  return ada;
}
type Tugas = Beranda['tugas'][number];
async function beranda(orang: OrangUji): Promise<Beranda> {
  return wajib(await (await masuk(orang)).get('/beranda'), 200);
}
const tugas = async (orang: OrangUji, jenis: Tugas['jenis']) =>
  (await beranda(orang)).tugas.filter((t) => t.jenis === jenis);
const semua = () => [d.a.staf, d.a.rekan, d.a.kabid, d.a.kadis, d.a.walikota, d.a.operator, d.b.kadis];
/** Who of all is shown a task of this kind. */
async function yangDitugasi(jenis: Tugas['jenis']): Promise<string[]> {
  const nama: string[] = [];
  for (const orang of semua()) if ((await tugas(orang, jenis)).length > 0) nama.push(orang.nama);
  return nama;
}

describe('an assessor who stays silent', () => {
  it('hands the task to the superior alone the day after the window, with the day of DL-08', async () => {
    pada('2026-04-10');
    expect(await yangDitugasi('EVALUASI_BERALIH')).toEqual([]);
    pada('2026-04-13');
    expect(await yangDitugasi('EVALUASI_BERALIH')).toEqual([d.a.kadis.nama]);
    expect(await tugas(d.a.kadis, 'EVALUASI_BERALIH')).toEqual([
      expect.objectContaining({
        jumlah: 2,
        periode: 'Triwulan I 2026',
        orang: d.a.kabid.nama,
        batas: '2026-04-30',
        tautan: `/penilaian?tampilan=ambil-alih&periodeId=${tw1}`,
      }),
    ]);
    const kadis = await masuk(d.a.kadis);
    expect((await kadis.get(`/evaluasi/ambil-alih?periodeId=${tw1}`)).isi.isi).toHaveLength(2);
  });

  it('counts only who has an SKP to be judged by, for the superior and for the assessor', async () => {
    // the operator is assessed by the kadis and has no SKP
    const perluDinilai = await tugas(d.a.kadis, 'EVALUASI_BAWAHAN');
    expect(perluDinilai).toEqual([]);
    expect(await tugas(d.a.kabid, 'EVALUASI_BAWAHAN')).toMatchObject([{ jumlah: 2, dari: 2 }]);
  });

  it('leaves the list once the superior has decided, who then delivers it within seven working days', async () => {
    const kadis = await masuk(d.a.kadis);
    const { id } = await nilaikan(kadis, { pegawai: d.a.staf, periodeId: tw1 });
    wajib(await kadis.post(`/evaluasi/${id}/pengambilalihan`), 201);
    expect(await tugas(d.a.kadis, 'EVALUASI_BERALIH')).toMatchObject([{ jumlah: 1 }]);
    expect(await yangDitugasi('EVALUASI_BERALIH_DISAMPAIKAN')).toEqual([d.a.kadis.nama]);
    expect(await tugas(d.a.kadis, 'EVALUASI_BERALIH_DISAMPAIKAN')).toMatchObject([
      { jumlah: 1, batas: '2026-04-22' },
    ]);
    wajib(await kadis.post(`/evaluasi/${id}/penyampaian`), 201);
    expect(await yangDitugasi('EVALUASI_BERALIH_DISAMPAIKAN')).toEqual([]);
    expect(await tugas(d.a.staf, 'DOKUMEN_DITERIMA')).toMatchObject([
      { orang: d.a.kadis.nama, batas: '2026-04-22', tautan: `/evaluasi/${id}` },
    ]);
    // delivered by who signed it: the HR office has no part in it (L-V.A.5, A.9)
    expect((await (await masuk(d.a.operator)).post(`/evaluasi/${id}/penyampaian`)).status).toBe(403);
    expect(await yangDitugasi('HASIL_DILAPORKAN')).toEqual([]);
    wajib(await (await masuk(d.a.staf)).post(`/evaluasi/${id}/penerimaan`), 201);
    expect(await tugas(d.a.staf, 'DOKUMEN_DITERIMA')).toEqual([]);
  });

  it('is followed by the report to the PyB, asked of who may make it until it is made', async () => {
    expect(await yangDitugasi('HASIL_DILAPORKAN')).toEqual([d.a.kadis.nama, d.a.operator.nama]);
    // 30 working days after Friday 10 April
    expect(await tugas(d.a.kadis, 'HASIL_DILAPORKAN')).toMatchObject([
      { jumlah: 1, batas: '2026-05-22', tautan: `/pelaporan?periodeId=${tw1}` },
    ]);
    const operator = await masuk(d.a.operator);
    const { isi } = await operator.get(`/pelaporan?periodeId=${tw1}`);
    expect(isi).toMatchObject({ batas: '2026-05-22', jumlah: { siap: 1 } });
    wajib(await operator.post('/pelaporan', { periodeId: tw1 }), 201);
    expect(await yangDitugasi('HASIL_DILAPORKAN')).toEqual([]);
  });
});

describe('an objection', () => {
  let id: string;
  it('asks both sides to explain and the superior to decide, each until the day of DL-13', async () => {
    const { id: evaluasiId } = await evaluasiDitetapkan(d, d.a, {
      pegawai: d.a.rekan,
      periodeId: tw1,
      hasil: 'DI_BAWAH',
      sampaikan: true,
    });
    const rekan = await masuk(d.a.rekan);
    id = randomUUIDv7();
    wajib(await rekan.put(`/keberatan/${id}`, { evaluasiId, alasan: 'Dua rit tertunda banjir.' }), 200);
    expect(await yangDitugasi('KEBERATAN_DIPUTUS')).toEqual([]);
    wajib(await rekan.post(`/keberatan/${id}/pengajuan`), 201);
    expect(await yangDitugasi('KEBERATAN_DIJELASKAN')).toEqual([d.a.rekan.nama, d.a.kabid.nama]);
    expect(await yangDitugasi('KEBERATAN_DIPUTUS')).toEqual([d.a.kadis.nama]);
    const batas = '2026-04-22';
    const tautan = `/keberatan/${id}`;
    expect(await tugas(d.a.kadis, 'KEBERATAN_DIPUTUS')).toMatchObject([
      { orang: d.a.rekan.nama, batas, tautan },
    ]);
    expect(await tugas(d.a.rekan, 'KEBERATAN_DIJELASKAN')).toMatchObject([{ orang: null, batas, tautan }]);
    for (const [orang, boleh] of [
      [d.a.kadis, 'keberatan.putus'],
      [d.a.kabid, 'keberatan.jelaskan'],
    ] as const)
      expect((await (await masuk(orang)).get(`/keberatan/${id}`)).isi.kemampuan).toContain(boleh);
    expect((await beranda(d.a.rekan)).menunggu.map((m) => m.jenis)).not.toContain('KEBERATAN_DIPUTUS');
  });

  it('names the superior whom the employee waits for, once both have spoken', async () => {
    for (const [orang, pihak] of [
      [d.a.rekan, 'PEGAWAI'],
      [d.a.kabid, 'PENILAI'],
    ] as const)
      wajib(
        await (await masuk(orang)).post(`/keberatan/${id}/penjelasan`, {
          id: randomUUIDv7(),
          pihak,
          cara: 'TERTULIS',
          uraian: 'Sudah dijelaskan.',
        }),
        201,
      );
    expect(await yangDitugasi('KEBERATAN_DIJELASKAN')).toEqual([]);
    expect((await beranda(d.a.rekan)).menunggu).toContainEqual(
      expect.objectContaining({ jenis: 'KEBERATAN_DIPUTUS', orang: d.a.kadis.nama, batas: '2026-04-22' }),
    );
  });

  it('asks both sides to sign the decision, which carries no limit, and nothing after that', async () => {
    const kadis = await masuk(d.a.kadis);
    wajib(
      await kadis.post(`/keberatan/${id}/keputusan`, {
        putusan: 'MENGUATKAN',
        keputusan: 'Sudah dipertimbangkan.',
      }),
      201,
    );
    expect(await yangDitugasi('KEBERATAN_DIPUTUS')).toEqual([]);
    expect(await tugas(d.a.kabid, 'KEBERATAN_DITANDATANGANI')).toMatchObject([
      { batas: null, orang: d.a.rekan.nama },
    ]);
    for (const orang of [d.a.rekan, d.a.kabid]) {
      expect(await tugas(orang, 'KEBERATAN_DITANDATANGANI')).toHaveLength(1);
      wajib(await (await masuk(orang)).post(`/keberatan/${id}/penerimaan`), 201);
    }
    expect(await yangDitugasi('KEBERATAN_DITANDATANGANI')).toEqual([]);
  });
});

describe('follow-up', () => {
  it('asks the assessor to answer what a Butuh Perbaikan proposes, and nobody else', async () => {
    expect(await yangDitugasi('TINDAK_LANJUT_BAWAHAN')).toEqual([d.a.kabid.nama]);
    const [satu] = await tugas(d.a.kabid, 'TINDAK_LANJUT_BAWAHAN');
    const { isi } = await (await masuk(d.a.kabid)).get('/tindak-lanjut?lingkup=BAWAHAN');
    expect(satu).toMatchObject({
      jumlah: isi.isi.filter((t: { keadaan: string }) => t.keadaan === 'DIUSULKAN').length,
      sejak: '2026-04-13',
    });
  });

  it('goes with a guidance from the employee’s part to the guide’s, by the day of the meeting', async () => {
    const [kabid, rekan] = [await masuk(d.a.kabid), await masuk(d.a.rekan)];
    const { isi } = await kabid.get('/tindak-lanjut?lingkup=BAWAHAN&bentuk=BIMBINGAN');
    const id = randomUUIDv7();
    const rencana = {
      id,
      pegawaiId: d.a.rekan.id,
      jenis: 'COACHING',
      tindakLanjutId: isi.isi[0].id,
      jadwal: '2026-04-20',
    };
    const { versi } = wajib(await kabid.post('/bimbingan', rencana), 201);
    expect(await tugas(d.a.rekan, 'BIMBINGAN_DIISI')).toMatchObject([
      { orang: d.a.kabid.nama, batas: '2026-04-20', tautan: `/bimbingan/${id}` },
    ]);
    expect(await yangDitugasi('BIMBINGAN_DILAKSANAKAN')).toEqual([]);
    wajib(await rekan.put(`/bimbingan/${id}/isian-pegawai`, COACHING_PEGAWAI, { versi }), 200);
    expect(await yangDitugasi('BIMBINGAN_DIISI')).toEqual([]);
    expect(await tugas(d.a.kabid, 'BIMBINGAN_DILAKSANAKAN')).toMatchObject([{ orang: d.a.rekan.nama }]);
  });
});
