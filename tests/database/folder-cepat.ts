import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';

/** Where throw-away data lies: memory where the system offers it, else the temporary folder. */
export function folderCepat(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}
