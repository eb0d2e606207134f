import * as permintaan from '../../features/umpan-balik/permintaan.ts';
import type { Panggung } from './panggung.ts';

/** Questions for feedback: one of the sample employee, half answered, and one that waits for his answer. */
export async function permintaanUmpanBalik(p: Panggung): Promise<void> {
  const [saya, rekan, atasan] = [p.cari('DLH.B1', 1), p.cari('DLH.B1', 2), p.cari('DLH.B1', 0)];
  const [lalu, kini] = [p.mundur(8), p.mundur(4)];
  if (!saya || !rekan || !atasan || !lalu || !kini) return;
  const milik = [p.id(lalu), p.id(lalu), p.id(lalu)] as const;
  await permintaan.minta(p.sebagai(saya, lalu, 500), {
    id: p.id(lalu),
    pertanyaan: 'Apa satu hal yang paling membantu Anda dari cara saya melayani permintaan data bulan ini?',
    sasaran: { nilai: 'BERORIENTASI_PELAYANAN' },
    orang: [
      { id: milik[0], pegawaiId: rekan.id },
      { id: milik[1], pegawaiId: atasan.id },
      { id: milik[2], nama: 'Ketua RW 04 Kelurahan Cipare', kaitan: 'Mitra bank sampah' },
    ],
  });
  await permintaan.jawabPermintaan(p.sebagai(rekan, kini, 600), milik[0], {
    id: p.id(kini),
    sentimen: 'POSITIF',
    uraian: 'Data dikirim hari itu juga dan disertai cara membacanya, sehingga laporan saya cepat selesai.',
    langsung: true,
    namaTerbuka: true,
    buktiId: [],
  });
  await permintaan.minta(p.sebagai(rekan, kini, 630), {
    id: p.id(kini),
    pertanyaan: 'Bagian mana dari panduan pemilahan sampah yang masih sulit dipahami warga?',
    sasaran: { nilai: 'KOLABORATIF' },
    orang: [{ id: p.id(kini), pegawaiId: saya.id }],
  });
}
