/** A second process for the launcher's tests: starts or joins the database, says how, and ends when its input closes. */
import { mulaiTertanam } from '#server/db/tertanam.ts';

const [dataDir = ''] = process.argv.slice(2);
const peladen = await mulaiTertanam({ dataDir, fast: true });
process.stdout.write(
  `${JSON.stringify({ startedByUs: peladen.startedByUs, host: peladen.connection.host })}\n`,
);
process.stdin.resume();
process.stdin.once('end', () => void peladen.stop());
