/** The six kecamatan of Kota Serang with their 67 kelurahan, as they are named. */
export const KECAMATAN: readonly { nama: string; kelurahan: readonly string[] }[] = [
  {
    nama: 'Serang',
    kelurahan: urai(
      'Cimuncang, Cipare, Kagungan, Kaligandu, Kotabaru, Lontarbaru, Lopang, Serang, Sukawana, Sumurpecung, Terondol, Unyur',
    ),
  },
  {
    nama: 'Cipocok Jaya',
    kelurahan: urai('Banjaragung, Banjarsari, Cipocok Jaya, Dalung, Gelam, Karundang, Panancangan, Tembong'),
  },
  {
    nama: 'Curug',
    kelurahan: urai(
      'Cilaku, Cipete, Curug, Curug Manis, Kamanisan, Pancalaksana, Sukajaya, Sukalaksana, Sukawana, Tinggar',
    ),
  },
  {
    nama: 'Kasemen',
    kelurahan: urai(
      'Banten, Bendung, Kasemen, Kasunyatan, Kilasah, Margaluyu, Mesjid Priyayi, Sawah Luhur, Terumbu, Warung Jaud',
    ),
  },
  {
    nama: 'Taktakan',
    kelurahan: urai(
      'Cibendung, Cilowong, Drangong, Kalang Anyar, Kuranji, Lialang, Pancur, Panggungjati, Sayar, Sepang, Taktakan, Taman Baru, Umbul Tengah',
    ),
  },
  {
    nama: 'Walantaka',
    kelurahan: urai(
      'Cigoong, Kalodran, Kepuren, Kiara, Lebak Wangi, Nyapah, Pabuaran, Pageragung, Pasuluhan, Pengampelan, Pipitan, Tegalsari, Teritih, Walantaka',
    ),
  },
];

/**
 * Health centres, from memory and perhaps not all of them: [K]. Schools below bear the name of their kelurahan and a
 * number, which is how most of them are called, but the numbers are ours.
 */
export const PUSKESMAS: readonly string[] = urai(
  'Serang Kota, Singandaru, Unyur, Rau, Ciracas, Cipocok Jaya, Banjar Agung, Curug, Kasemen, Kilasah, Sawah Luhur, Taktakan, Pancur, Walantaka, Kalodran',
);

export const SD_PER_KELURAHAN = 3;
export const JUMLAH_SMP = 28;

function urai(teks: string): string[] {
  return teks.split(', ');
}
