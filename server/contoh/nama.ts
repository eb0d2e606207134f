import type { Acak } from './acak.ts';

// Given names and second names of Banten as people bear them today; every whole name is put together here by chance.
const DEPAN = {
  L: `Ade Agus Ahmad Aji Andri Apud Arif Asep Aziz Bahrudin Bambang Beni Budi Cecep Dadan Dede Dedi Deni Didin Eko Endang
    Fahmi Faisal Fajar Ferdi Hadi Hafid Hasan Hendra Heri Hidayat Ibnu Idham Ikhwan Imron Irfan Iwan Jajang Jaja Johan Juhdi
    Kosasih Lukman Mahfud Mamat Muhammad Mulyadi Nana Nasrudin Nurdin Oman Rahmat Ridwan Rizki Rohmat Roni Rudi Sapri Sarnata
    Slamet Soleh Subhan Suherman Sukron Suparman Tatang Taufik Tubagus Tono Uci Udin Ujang Usman Wahyu Wawan Yadi Yayan Yusuf Zaenal`,
  P: `Aan Ai Ani Anisa Ayu Cucu Dede Desi Devi Dewi Dian Eka Elis Endah Eni Entin Erna Euis Fatimah Fitri Hani Heni Herlina
    Iis Iin Ika Imas Indah Intan Ita Juju Khadijah Kartika Lela Lia Lilis Linda Maya Mega Mimin Mumun Nani Neneng Nia Nina
    Novi Nur Nurhayati Nurul Oom Popi Putri Rahma Ratna Ratu Reni Retno Rina Rini Rohayati Rosita Santi Sari Siti Sri Suci
    Sulastri Susi Tati Teti Titin Tuti Umi Uun Wati Wulan Yani Yayah Yeni Yuli Yuliana Zahra`,
} as const;
const BELAKANG = {
  L: `Abdillah Alamsyah Anwar Apriyanto Arifin Budiman Darmawan Effendi Fadillah Fauzi Firmansyah Gunawan Hakim Hamdani
    Haris Hermawan Hidayatullah Iskandar Jaelani Kurniawan Kusuma Maulana Mubarok Munawar Mustofa Nugraha Permana Prasetyo
    Pratama Purnama Rahman Ramdani Rosadi Saefullah Saputra Setiawan Sudrajat Sulaeman Suhendi Sunarya Supriatna Suryana
    Syafei Syahputra Wibowo Wijaya Wirawan Yulianto Zakaria`,
  P: `Agustina Aisyah Amalia Andriani Anggraeni Apriliani Astuti Aulia Azizah Cahyani Damayanti Fadilah Fauziah Handayani
    Hasanah Hidayah Indriani Kartini Komariah Kurniasih Lestari Mardiana Marlina Maryam Maulida Mulyani Ningsih Novitasari
    Nuraeni Nurjanah Oktaviani Permatasari Puspita Rahayu Rahmawati Rohmah Rosmiati Safitri Salamah Saraswati Setiawati
    Solihat Sopiah Suryani Susanti Triani Wahyuni Widyawati Wulandari Yuningsih Yulianti Zulaikha`,
} as const;

const daftar = (teks: string) => teks.trim().split(/\s+/);
const KATA = {
  L: { depan: daftar(DEPAN.L), belakang: daftar(BELAKANG.L) },
  P: { depan: daftar(DEPAN.P), belakang: daftar(BELAKANG.P) },
} as const;

/** A fictitious name without degree: two words, sometimes three. */
export function namaOrang(a: Acak, jenisKelamin: 'L' | 'P'): string {
  const { depan, belakang } = KATA[jenisKelamin];
  const satu = a.pilih(depan);
  const tengah = a.kira(0.14) ? ` ${a.pilih(depan.filter((k) => k !== satu))}` : '';
  return `${satu}${tengah} ${a.pilih(belakang)}`;
}

/** The name as it is written with a degree; `null` leaves it bare. */
export function bergelar(nama: string, gelar: string | null): string {
  return gelar ? `${nama}, ${gelar}` : nama;
}
