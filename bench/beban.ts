import { Agent, request } from 'node:http';

/** One request of a workload. `badan` makes the body anew each time, since writes carry fresh ids. */
export interface Permintaan {
  cara: 'GET' | 'POST';
  jalur: string;
  kepala?: () => Record<string, string>;
  badan?: () => string;
  status: number;
}

export interface Ukuran {
  /** Answers a second. */
  laju: number;
  p50: number;
  p99: number;
  gagal: number;
}

/**
 * Closed-loop load on loopback: `sambungan` clients, each sending its next request when the last was answered, for
 * `detik` seconds after a warm-up of one. `untuk(i)` gives the request of client i. Times are milliseconds.
 */
export async function bebani(
  alamat: string,
  sambungan: number,
  detik: number,
  untuk: (klien: number) => Permintaan,
): Promise<Ukuran> {
  const agen = new Agent({ keepAlive: true, maxSockets: sambungan });
  const lama: number[] = [];
  let gagal = 0;
  const mulaiHitung = performance.now() + 1000;
  const selesai = mulaiHitung + detik * 1000;
  const satu = async (klien: number): Promise<void> => {
    while (performance.now() < selesai) {
      const t = performance.now();
      const p = untuk(klien);
      const status = await kirim(agen, alamat, p);
      const kini = performance.now();
      if (t < mulaiHitung || kini > selesai) continue;
      if (status === p.status) lama.push(kini - t);
      else gagal++;
    }
  };
  await Promise.all(Array.from({ length: sambungan }, (_, i) => satu(i)));
  agen.destroy();
  lama.sort((a, b) => a - b);
  const persentil = (p: number) => lama[Math.min(lama.length - 1, Math.floor(lama.length * p))] ?? Number.NaN;
  return { laju: lama.length / detik, p50: persentil(0.5), p99: persentil(0.99), gagal };
}

function kirim(agen: Agent, alamat: string, p: Permintaan): Promise<number> {
  return new Promise((jawab, tolak) => {
    const badan = p.badan?.();
    const req = request(
      `${alamat}${p.jalur}`,
      {
        agent: agen,
        method: p.cara,
        headers: {
          ...(badan !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(badan),
          }),
          ...p.kepala?.(),
        },
      },
      (res) => {
        res.resume();
        res.once('end', () => jawab(res.statusCode ?? 0));
      },
    );
    req.once('error', tolak);
    req.end(badan);
  });
}
