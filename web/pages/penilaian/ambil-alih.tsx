import type { Skema } from '../../api/client.ts';
import { tanggal } from '../../parts/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { DaftarPegawai } from './daftar.tsx';
import { teks } from './teks.ts';

/** Whose evaluation fell to the one who reads this, because the assessor stayed silent (D.1.2). */
export function DaftarAmbilAlih({
  daftar,
  periodeId,
}: {
  daftar: Skema<'DaftarAmbilAlih'>;
  periodeId: string;
}) {
  return (
    <div className="space-y-4">
      <Notice tone="perhatian">
        {daftar.jendela.lewat
          ? teks.ambilAlih.ajar(tanggal(daftar.jendela.sampai), tanggal(daftar.batas))
          : teks.ambilAlih.belum(tanggal(daftar.jendela.sampai))}
      </Notice>
      <DaftarPegawai daftar={daftar.isi} periodeId={periodeId} kosong={teks.ambilAlih.kosong} />
    </div>
  );
}
