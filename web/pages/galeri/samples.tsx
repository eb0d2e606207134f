import { nip } from '../../parts/format.ts';
import { type KodePredikat, PredikatBadge } from '../../parts/predikat.tsx';
import { Button } from '../../ui/button.tsx';
import type { Problem } from '../../ui/error-panel.tsx';
import type { Column } from '../../ui/table.tsx';
import { BerandaView } from '../beranda/view.tsx';

type Baris = { nama: string; nip: string; jabatan: string; capaian: string; predikat: KodePredikat };

export const BARIS: readonly Baris[] = [
  {
    nama: 'Siti Aminah',
    nip: '198503152010012003',
    jabatan: 'Analis Kebijakan Ahli Muda',
    capaian: '104,5',
    predikat: 'SANGAT_BAIK',
  },
  {
    nama: 'Rahmat Hidayat',
    nip: '199001012015011001',
    jabatan: 'Pranata Komputer Ahli Pertama',
    capaian: '97',
    predikat: 'BAIK',
  },
  {
    nama: 'Dewi Kartika',
    nip: '197812312005012002',
    jabatan: 'Pengadministrasi Perkantoran',
    capaian: '71,2',
    predikat: 'BUTUH_PERBAIKAN',
  },
];

export const KOLOM: readonly Column<Baris>[] = [
  { key: 'nama', label: 'Nama', main: true, cell: (baris) => baris.nama },
  { key: 'nip', label: 'NIP', cell: (baris) => <span className="tabular-nums">{nip(baris.nip)}</span> },
  { key: 'jabatan', label: 'Jabatan', cell: (baris) => baris.jabatan },
  { key: 'capaian', label: 'Capaian', numeric: true, cell: (baris) => baris.capaian },
  { key: 'predikat', label: 'Predikat', cell: (baris) => <PredikatBadge predikat={baris.predikat} /> },
  { key: 'aksi', label: 'Tindakan', hideLabel: true, cell: () => <Button variant="polos">Buka</Button> },
];

export const MASALAH: Problem = {
  title: 'SKP belum dapat diajukan',
  detail: 'Tiga hal perlu dilengkapi. Isian Anda tersimpan sebagai draf.',
  errors: [
    { pointer: '/rhk/0/target', pesan: 'RHK 1: target aspek kualitas belum diisi.' },
    { pointer: '/rhk/2', pesan: 'RHK 3: belum terhubung dengan RHK pimpinan.' },
  ],
  siapa: {
    nama: 'Nina Marlina',
    peran: 'operator Dinas Kominfo',
    cara: 'Minta ia memeriksa pejabat penilai Anda.',
  },
};

/** The home with every kind of line on it. */
export function KedudukanContoh() {
  return (
    <BerandaView
      nama="Siti Aminah"
      hariIni="2026-03-20"
      tugas={[
        {
          id: '1',
          judul: 'Perbaiki SKP 2026',
          rincian: 'Dikembalikan oleh Rahmat Hidayat: “target RHK 2 terlalu rendah.”',
          batas: '2026-03-18',
          to: '/galeri',
        },
        {
          id: '2',
          judul: 'Isi realisasi triwulan I',
          rincian: '3 dari 5 RHK sudah terisi',
          batas: '2026-03-24',
          to: '/galeri',
        },
        { id: '3', judul: 'Beri umpan balik untuk 2 rekan kerja', batas: '2026-04-10', to: '/galeri' },
      ]}
      kedudukan={[
        {
          id: '1',
          nama: 'Predikat triwulan IV 2025',
          nilai: <PredikatBadge predikat="BAIK" />,
          mengapa: '/galeri',
        },
        {
          id: '2',
          nama: 'Kegiatan disetujui bulan ini',
          nilai: '18',
          keterangan: '2 menunggu pemeriksaan',
          mengapa: '/galeri',
        },
      ]}
      berikutnya={[
        {
          id: '1',
          judul: 'Dialog kinerja triwulan I',
          hari: '2026-04-02',
          rincian: 'Dengan Rahmat Hidayat',
          to: '/galeri',
        },
        { id: '2', judul: 'Triwulan II dimulai', hari: '2026-04-01' },
      ]}
      lapor="/galeri"
    />
  );
}
