import type { Agent } from 'node:https';
import type pg from 'pg';
import webpush from 'web-push';

export interface PerangkatDorong {
  titikAkhir: string;
  p256dh: string;
  auth: string;
}

/** The way to browsers that agreed to be pushed to. */
export interface Dorong {
  publik: string;
  /** `false` when the browser has withdrawn its agreement and must be forgotten; rejects on any other fault. */
  kirim(perangkat: PerangkatDorong, isi: string): Promise<boolean>;
}

const SEHARI = 24 * 60 * 60;

/** Push by the web's own standard (RFC 8030, 8291, 8292), as the installation with this key pair. */
export function dorongWeb(kunci: { publik: string; pribadi: string }, kontak: string, agent?: Agent): Dorong {
  return {
    publik: kunci.publik,
    kirim: async ({ titikAkhir, p256dh, auth }, isi) => {
      try {
        await webpush.sendNotification({ endpoint: titikAkhir, keys: { p256dh, auth } }, isi, {
          vapidDetails: { subject: kontak, publicKey: kunci.publik, privateKey: kunci.pribadi },
          TTL: SEHARI,
          ...(agent && { agent }),
        });
        return true;
      } catch (galat) {
        if (galat instanceof webpush.WebPushError && (galat.statusCode === 404 || galat.statusCode === 410))
          return false;
        throw galat;
      }
    },
  };
}

/** The key pair of the installation, made on its first use. `pool` is the owner's. */
export async function kunciDorong(pool: pg.Pool): Promise<{ publik: string; pribadi: string }> {
  const { publicKey, privateKey } = webpush.generateVAPIDKeys();
  await pool.query(
    'insert into kendali.kunci_dorong (publik, pribadi) values ($1, $2) on conflict do nothing',
    [publicKey, privateKey],
  );
  const { rows } = await pool.query<{ publik: string; pribadi: string }>(
    'select publik, pribadi from kendali.kunci_dorong',
  );
  return rows[0]!;
}
