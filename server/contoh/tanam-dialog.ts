import type { Acak } from './acak.ts';
import { saat } from './kalender.ts';
import type { Orang } from './orang.ts';
import type { Pemuat } from './pemuat.ts';

const SEPAKAT = [
  'Menyusun jadwal kerja triwulan berikutnya',
  'Melengkapi bukti dukung yang masih kurang',
  'Berbagi cara kerja kepada rekan satu tim',
] as const;

/**
 * Dialogues of an assessor with the first of his people: one that both confirmed weeks ago, with an agreement still open,
 * and one on its way.
 */
export function tanamDialog(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  penilai: Orang,
  hariKerja: readonly string[],
): void {
  const pegawai = penilai.bawahan[0];
  const [lalu, kini] = [hariKerja.at(-18), hariKerja.at(-1)];
  if (!pegawai || !lalu || !kini || pegawai.mulai > lalu) return;
  const dasar = {
    instansi_id,
    jenis: 'BERKALA',
    pegawai_id: pegawai.id,
    penilai_pegawai_id: penilai.id,
    mulai: '09:00',
    cara: 'TATAP_MUKA',
    tempat: 'Ruang kerja pejabat penilai',
    agenda: [
      {
        fakta: 'Sumber daya dan dukungan disepakati dalam lampiran SKP.',
        pertanyaan: 'Dukungan apa dari saya yang paling menentukan hasil Saudara sampai dialog berikutnya?',
      },
    ],
    dibuat_oleh: penilai.id,
  };
  const dibuat = saat(lalu, 500);
  const id = a.id(Date.parse(dibuat));
  p.tambah(
    'dialog',
    {
      ...dasar,
      id,
      tanggal: lalu,
      catatan: 'Hasil triwulan dibahas; beban kerja dibagi ulang mulai bulan depan.',
      keadaan: 'DIKONFIRMASI',
      pegawai_setuju_pada: saat(lalu, 640),
      penilai_setuju_pada: saat(lalu, 620),
      dibuat_pada: dibuat,
    },
    {
      ...dasar,
      id: a.id(Date.parse(saat(kini, 500))),
      tanggal: kini,
      catatan: '',
      keadaan: 'DIJADWALKAN',
      pegawai_setuju_pada: null,
      penilai_setuju_pada: null,
      dibuat_pada: saat(kini, 470),
    },
  );
  p.tambah('dialog_kesepakatan', {
    instansi_id,
    id: a.id(Date.parse(saat(lalu, 610))),
    dialog_id: id,
    uraian: a.pilih(SEPAKAT),
    pemilik_pegawai_id: pegawai.id,
    batas: kini,
    keadaan: 'TERBUKA',
    dibuat_pada: saat(lalu, 610),
  });
}
