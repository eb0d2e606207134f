import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { Klien } from '#tests/builders/klien.ts';

let d: Dunia;
let operator: Klien;
beforeAll(async () => {
  d = await bangunDunia();
  operator = await d.masuk(d.a.operator);
});
afterAll(() => d.tutup());

const orangBaru = (nip: string) => ({
  id: randomUUIDv7(),
  jenis: 'PNS',
  nip,
  nama: 'Yusuf Maulana',
  golongan: 'III/a',
  pangkat: 'Penata Muda',
  surel: null,
  telepon: null,
});

describe('the operator’s list of people', () => {
  it('shows post, unit and assessor, in pages that neither skip nor repeat', async () => {
    const nama: string[] = [];
    let setelah: string | null = '';
    while (setelah !== null) {
      const { isi }: { isi: any } = await operator.get(
        `/pegawai?batas=4${setelah ? `&setelah=${setelah}` : ''}`,
      );
      nama.push(...isi.isi.map((p: { nama: string }) => p.nama));
      setelah = isi.setelah;
    }
    expect(nama).toEqual([...nama].sort());
    expect(nama).toHaveLength(6);
    const staf = await operator.get('/pegawai?cari=siti');
    expect(staf.isi.isi).toEqual([
      expect.objectContaining({
        nama: 'Siti Aminah',
        penilai: { id: d.a.kabid.id, nama: d.a.kabid.nama },
        masalah: [],
      }),
    ]);
  });

  it('finds a NIP typed with spaces, and takes % literally', async () => {
    const nip = d.a.staf.nip!;
    const { isi } = await operator.get(
      `/pegawai?cari=${encodeURIComponent(`${nip.slice(0, 8)} ${nip.slice(8)}`)}`,
    );
    expect(isi.isi.map((p: { id: string }) => p.id)).toEqual([d.a.staf.id]);
    expect((await operator.get('/pegawai?cari=%25')).isi.isi).toEqual([]);
  });

  it('is closed to everybody else, with the person to ask', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const { status, isi } = await kabid.get('/pegawai');
    expect(status).toBe(403);
    expect(isi.siapa.peran).toBe('OPERATOR');
    expect((await kabid.get('/rekan?cari=dewi')).isi.isi).toEqual([
      {
        id: d.a.rekan.id,
        nama: 'Dewi Lestari',
        jabatan: 'Pengendali Dampak Lingkungan Ahli Pertama',
        unitKerja: 'Bidang Pengelolaan Sampah',
      },
    ]);
  });

  it('does not reach a person of another instansi', async () => {
    expect((await operator.get(`/pegawai/${d.b.staf.id}`)).status).toBe(404);
    expect(
      (
        await operator.put(
          `/pegawai/${d.b.staf.id}`,
          { ...orangBaru('199001012015031001'), id: undefined },
          { versi: 1 },
        )
      ).status,
    ).toBe(404);
  });
});

describe('a person’s data', () => {
  it('needs a possible NIP that fits the kind of employee', async () => {
    const tanggal = await operator.post('/pegawai', orangBaru('199002302015031001'));
    expect(tanggal.isi.errors).toEqual([
      expect.objectContaining({ pointer: '/nip', kode: 'E-NIP-TANGGAL-LAHIR' }),
    ]);
    const pppk = await operator.post('/pegawai', orangBaru('199512312024212015'));
    expect(pppk.isi.errors[0].kode).toBe('E-NIP-JENIS');
  });

  it('is added once, however often the request is repeated', async () => {
    const orang = orangBaru('1990 0101 2015 03 1 001');
    const kunci = randomUUIDv7();
    const [satu, dua] = await Promise.all([
      operator.post('/pegawai', orang, { kunci }),
      operator.post('/pegawai', orang, { kunci }),
    ]);
    const tiga = await operator.post('/pegawai', orang, { kunci });
    expect([satu.status, dua.status, tiga.status]).toEqual([201, 201, 201]);
    expect(dua.isi).toEqual(satu.isi);
    expect(tiga.isi).toEqual(satu.isi);
    expect(satu.isi).toMatchObject({ nip: '199001012015031001', masalah: ['TANPA_PENUGASAN', 'TANPA_AKUN'] });
    const lain = await operator.post('/pegawai', { ...orang, nama: 'Nama Lain' }, { kunci });
    expect(lain.isi.type).toBe('/api/masalah/kunci-terpakai');
    const { rows } = await d.pool.query('select count(*)::int as n from audit where objek_id = $1', [
      orang.id,
    ]);
    expect(rows[0].n).toBe(1);
  });

  it('cannot be overwritten from an old version; the answer holds the present one', async () => {
    const { isi } = await operator.get(`/pegawai/${d.a.rekan.id}`);
    const ubah = {
      jenis: 'PPPK',
      nip: isi.nip,
      nama: 'Dewi Lestari, S.Si.',
      golongan: 'IX',
      pangkat: null,
      surel: null,
      telepon: null,
    };
    const satu = await operator.put(`/pegawai/${d.a.rekan.id}`, ubah, { versi: isi.versi });
    expect(satu.isi).toMatchObject({ nama: 'Dewi Lestari, S.Si.', versi: isi.versi + 1 });
    const dua = await operator.put(
      `/pegawai/${d.a.rekan.id}`,
      { ...ubah, nama: 'Lain' },
      { versi: isi.versi },
    );
    expect(dua.status).toBe(412);
    expect(dua.isi.terkini.nama).toBe('Dewi Lestari, S.Si.');
    expect((await operator.put(`/pegawai/${d.a.rekan.id}`, ubah)).status).toBe(428);
  });
});

describe('assignments and assessors', () => {
  it('keep their history: a new post ends the old one and its assessor the day before', async () => {
    const { isi: jabatan } = await operator.get(`/unit-kerja/${d.a.unit.bkpsdm}/jabatan`);
    const { isi } = await operator.post(`/pegawai/${d.a.rekan.id}/penugasan`, {
      id: randomUUIDv7(),
      jabatanId: jabatan.isi[0].id,
      jenis: 'DEFINITIF',
      dari: '2026-02-01',
      dasar: 'SK 821/12/2026',
    });
    expect(isi.penugasan.map((t: any) => [t.unitKerja, t.dari, t.sampai])).toEqual([
      ['BKPSDM', '2026-02-01', null],
      ['Bidang Pengelolaan Sampah', '2025-01-01', '2026-01-31'],
    ]);
    expect(isi.penugasan[1].penilai[0].sampai).toBe('2026-01-31');
  });

  it('replace an assessor from a day on, tell both, and refuse oneself', async () => {
    const penugasanId = d.a.staf.penugasanId;
    const diri = await operator.post(`/pegawai/${d.a.staf.id}/penilai`, {
      id: randomUUIDv7(),
      penugasanId,
      penilaiPegawaiId: d.a.staf.id,
      dasar: 'ATASAN_LANGSUNG',
      dari: '2026-01-15',
    });
    expect(diri.isi.errors[0].kode).toBe('E-PENILAI-DIRI');
    const ganti = await operator.post(`/pegawai/${d.a.staf.id}/penilai`, {
      id: randomUUIDv7(),
      penugasanId,
      penilaiPegawaiId: d.a.kadis.id,
      dasar: 'PLT',
      dari: '2026-01-15',
    });
    expect(ganti.isi.penilai.nama).toBe(d.a.kadis.nama);
    const { rows } = await d.pool.query(
      `select pegawai_id from pemberitahuan where instansi_id = $1 and jenis = 'penilai.ditetapkan'`,
      [d.a.id],
    );
    expect(new Set(rows.map((r) => r.pegawai_id))).toEqual(new Set([d.a.staf.id, d.a.kadis.id]));
  });

  it('a role limited to a unit reaches that unit and below, no further', async () => {
    await operator.post(`/pegawai/${d.a.kadis.id}/peran`, {
      id: randomUUIDv7(),
      peran: 'OPERATOR',
      unitKerjaId: d.a.unit.dinas,
    });
    const kadis = await d.masuk(d.a.kadis);
    const { isi } = await kadis.get('/pegawai?batas=100');
    expect(new Set(isi.isi.map((p: any) => p.unitKerja.nama))).toEqual(
      new Set(['Dinas Lingkungan Hidup', 'Bidang Pengelolaan Sampah']),
    );
    expect((await kadis.get(`/pegawai/${d.a.operator.id}`)).status).toBe(403);
    expect(
      (await kadis.post(`/pegawai/${d.a.staf.id}/peran`, { id: randomUUIDv7(), peran: 'ADMIN' })).status,
    ).toBe(403);
  });
});

describe('organisation and periods', () => {
  it('show the tree with heads and head counts, and refuse a circle', async () => {
    const { isi } = await operator.get('/unit-kerja');
    const dinas = isi.isi.find((u: any) => u.id === d.a.unit.dinas);
    expect(dinas).toMatchObject({ pimpinan: { nama: 'Farida Hanum' }, jumlahPegawai: 1 });
    const { kode, nama, jenis } = dinas;
    const lingkaran = await operator.put(
      `/unit-kerja/${dinas.id}`,
      { kode, nama, jenis, indukId: d.a.unit.bidang },
      { versi: dinas.versi },
    );
    expect(lingkaran.isi.errors[0].kode).toBe('E-UNIT-LINGKARAN');
  });

  it('open a year once with the windows of the rules, and close none before its time', async () => {
    const { isi, status } = await operator.post('/periode', { tahun: 2027 });
    expect(status).toBe(201);
    expect(isi.isi.map((p: any) => [p.nama, p.jendelaDari, p.jendelaSampai])).toEqual([
      ['Triwulan I 2027', '2027-03-15', '2027-04-10'],
      ['Triwulan II 2027', '2027-06-15', '2027-07-10'],
      ['Triwulan III 2027', '2027-09-15', '2027-10-10'],
      ['Triwulan IV 2027', '2027-12-15', '2028-01-10'],
      ['Tahunan 2027', '2027-12-20', '2028-01-31'],
    ]);
    expect((await operator.post('/periode', { tahun: 2027 })).status).toBe(409);
    const { id } = isi.isi[0];
    const dini = await operator.post(`/periode/${id}/penutupan`);
    expect([dini.status, dini.isi.errors[0].kode]).toEqual([409, 'E-JENDELA-BELUM-LEWAT']);
    const staf = await d.masuk(d.a.staf);
    expect((await staf.post('/periode', { tahun: 2028 })).status).toBe(403);
  });

  it('monitoring says who has no SKP yet and why', async () => {
    const { isi } = await operator.get('/pengisian?tahun=2026&keadaan=BELUM&batas=100');
    expect(isi.pegawai.find((p: any) => p.nama === 'Siti Aminah')).toMatchObject({
      sebab: 'Belum mulai menyusun.',
      keadaan: 'BELUM',
    });
    expect(isi.unit.reduce((n: number, u: any) => n + u.belum, 0)).toBe(isi.pegawai.length);
  });
});
