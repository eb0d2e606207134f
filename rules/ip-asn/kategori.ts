import { bandingkan, type Desimal, desimal } from '../kernel/desimal.ts';
import type { Hari } from '../kernel/hari.ts';
import { type KategoriIp, kategoriIpAsn } from '../tables/ip-asn.ts';

/** The category of an index: the highest lower bound that is reached (Peraturan BKN 8/2019). */
export function kategoriIp(ip: Desimal, pada: Hari): KategoriIp {
  const { nilai } = kategoriIpAsn.pada(pada);
  return nilai.find((b) => bandingkan(ip, desimal(b.sejak)) >= 0)?.kategori ?? 'SANGAT_RENDAH';
}
