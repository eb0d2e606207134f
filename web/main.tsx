import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { ensureTemporal } from './parts/format.ts';
import { applyTema } from './parts/tema.ts';
import { createTerangRouter } from './router.tsx';
import { bahasa } from './text/katalog.ts';
import './ui/theme.css';

applyTema();
document.documentElement.lang = bahasa;
await ensureTemporal();

const queryClient = createQueryClient();
const router = createTerangRouter(queryClient);
const place = document.getElementById('terang');
if (!place) throw new Error('index.html has no #terang');

createRoot(place).render(
  <StrictMode>
    <App queryClient={queryClient} router={router} />
  </StrictMode>,
);
