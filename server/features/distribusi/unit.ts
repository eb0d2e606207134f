import type { DaftarSebaranUnit } from '#contract/distribusi.ts';
import type { PredikatOrganisasi } from '#rules/enum.ts';
import { ambangTampil, kelompokTampil } from '#rules/penilaian/kelompok-kecil.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { capaianSemuaUnit } from '../capaian-organisasi/read.ts';
import { jumlahHasil, periodeAda } from '../evaluasi/read.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { lingkupPantau } from '../pegawai/read.ts';
import { hitungJumlah, type Jumlah, kurvaUntuk, sebaranDari } from './hitung.ts';

/**
 * Numbers by unit and for the instansi, for the operator and the leaders who follow the appraisal. Never a name, and no
 * number where it would be one.
 */
export function sebaranUnit(k: Konteks, periodeId: string): Promise<DaftarSebaranUnit> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const pada = hariIni(k);
    const lingkup = await lingkupPantau(tx, k);
    const periode = await periodeAda(tx, k, periodeId);
    const profil = await profilInstansi(tx, instansiId, periode.sampai);
    const unit = (await capaianSemuaUnit(tx, k, periode)).filter(
      (u) => lingkup === 'SEMUA' || lingkup.includes(u.id),
    );
    const hasil = await jumlahHasil(tx, k, periodeId);
    const baris = unit
      .map((u) => {
        const milik = hasil.filter((h) => h.unitKerjaId === u.id);
        const jumlah = hitungJumlah([]);
        for (const h of milik) jumlah[h.predikat] += h.jumlah;
        return { unit: u, jumlah, sementara: milik.reduce((n, h) => n + h.sementara, 0) };
      })
      .filter((b) => orang(b.jumlah) > 0);
    const tampil = kelompokTampil(baris, (b) => orang(b.jumlah), pada);
    const total = hitungJumlah([]);
    for (const b of tampil) for (const [p, n] of Object.entries(b.jumlah)) total[p as keyof Jumlah] += n;
    const puncak = lingkup === 'SEMUA' ? (unit.find((u) => u.indukId === null)?.predikat ?? null) : null;
    const sebaran = (capaian: PredikatOrganisasi | null, jumlah: Jumlah) =>
      sebaranDari(capaian, jumlah, pada, profil);
    return {
      isi: baris.map((b) => ({
        unitKerja: { id: b.unit.id, nama: b.unit.nama },
        capaianOrganisasi: b.unit.predikat,
        sebaran: tampil.has(b) ? sebaran(b.unit.predikat, b.jumlah) : null,
        sementara: tampil.has(b) ? b.sementara : null,
      })),
      total: sebaran(puncak, total),
      capaianOrganisasi: puncak,
      kurva: kurvaUntuk(puncak, pada),
      ambangTampil: ambangTampil.pada(pada).nilai,
    };
  });
}

function orang(jumlah: Jumlah): number {
  return Object.values(jumlah).reduce((n, x) => n + x, 0);
}
