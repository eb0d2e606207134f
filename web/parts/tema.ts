import { useSyncExternalStore } from 'react';

/** sistem: as the device says. */
export type Tema = 'sistem' | 'terang' | 'gelap';

const KUNCI = 'terang.tema';
const listeners = new Set<() => void>();

/** Applies the theme chosen on this device; once at the start, before the first paint. */
export function applyTema(tema: Tema = storedTema()): void {
  if (tema === 'sistem') delete document.documentElement.dataset.tema;
  else document.documentElement.dataset.tema = tema;
}

/** The chosen theme and a setter that remembers it on this device. */
export function useTema(): [Tema, (tema: Tema) => void] {
  const tema = useSyncExternalStore(subscribe, storedTema);
  return [tema, chooseTema];
}

function chooseTema(tema: Tema): void {
  localStorage.setItem(KUNCI, tema);
  applyTema(tema);
  for (const listener of listeners) listener();
}

function storedTema(): Tema {
  const stored = localStorage.getItem(KUNCI);
  return stored === 'terang' || stored === 'gelap' ? stored : 'sistem';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
