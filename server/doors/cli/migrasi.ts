import { denganAplikasi } from './buka.ts';

/** `terang migrasi`: brings the database to the newest schema. Exit 0: current. 1: could not. 2: wrong settings. */
export function jalankan(): Promise<number> {
  return denganAplikasi(async () => {
    process.stdout.write('Skema basis data terkini.\n');
    return 0;
  });
}
