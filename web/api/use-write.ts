import { type UseMutationOptions, type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { uuidV7 } from './idempotency.ts';
import { type Masalah, sebagaiMasalah } from './masalah.ts';

export type WriteOptions<T, V> = Omit<UseMutationOptions<T, Masalah, V>, 'mutationFn'> & {
  /** Sends `input`; must pass `kunci` on as the `Idempotency-Key` header. */
  write: (input: V, kunci: string) => Promise<T>;
};

/**
 * A mutation whose Idempotency-Key stays the same while the same input is sent again after a failure,
 * so that a second press on "Kirim" never makes a second thing. Errors are always a Masalah.
 */
export function useWrite<T, V = void>({
  write,
  ...options
}: WriteOptions<T, V>): UseMutationResult<T, Masalah, V> {
  const attempt = useRef<{ input: string; kunci: string } | null>(null);
  return useMutation<T, Masalah, V>({
    ...options,
    mutationFn: async (input) => {
      const text = JSON.stringify(input) ?? '';
      if (attempt.current?.input !== text) attempt.current = { input: text, kunci: uuidV7() };
      try {
        const answer = await write(input, attempt.current.kunci);
        attempt.current = null;
        return answer;
      } catch (galat) {
        const masalah = sebagaiMasalah(galat);
        if (!masalah.sementara) attempt.current = null;
        throw masalah;
      }
    },
  });
}
