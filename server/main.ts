import { jalankanServer } from './doors/http/jalankan.ts';

await jalankanServer();
