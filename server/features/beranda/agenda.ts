import type { Beranda } from '#contract/beranda.ts';
import type { Periode } from '#contract/periode.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import { tenggat } from '#rules/waktu/tenggat.ts';

type Agenda = Beranda['berikutnya'][number];

const PALING_BANYAK = 3;

/**
 * What comes next, soonest first: windows that open or end, and the day until which an SKP is set (DL-02), of this year
 * or, from November, of the next.
 */
export function agenda(hariIni: Hari, periode: readonly Periode[], wajibSkp: boolean): Agenda[] {
  const kini = hariIni.toString();
  const jendela = periode
    .filter((p) => !p.tertutup && p.jendelaSampai >= kini)
    .map((p): Agenda => {
      const { nama, tahun, jendelaDari, jendelaSampai } = p;
      return jendelaDari > kini
        ? { jenis: 'JENDELA_DIBUKA', hari: jendelaDari, sampai: jendelaSampai, periode: nama, tahun }
        : { jenis: 'JENDELA_DITUTUP', hari: jendelaSampai, sampai: null, periode: nama, tahun };
    });
  return [...jendela, ...(wajibSkp ? penetapanSkp(hariIni) : [])]
    .sort((a, b) => a.hari.localeCompare(b.hari))
    .slice(0, PALING_BANYAK);
}

function penetapanSkp(hariIni: Hari): Agenda[] {
  const tahun = hariIni.month >= 11 ? hariIni.year + 1 : hariIni.year;
  const batas = tenggat.jawab({ kode: 'DL-02', sejak: `${tahun}-01-01` }, hariIni).nilai?.tenggat;
  if (!batas || batas < hariIni.toString()) return [];
  return [{ jenis: 'PENETAPAN_SKP', hari: batas, sampai: null, periode: null, tahun }];
}
