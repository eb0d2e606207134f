import { expect, it } from 'vitest';
import { uuidV7 } from './idempotency.ts';

it('makes ids of version 7 that sort by the time they were made', () => {
  const ids = [0, 1_700_000_000_000, 1_700_000_000_001, 281_474_976_710_655].map((now) => uuidV7(now));
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect([...ids].sort()).toEqual(ids);
  expect(uuidV7(1_700_000_000_000).slice(0, 13)).toBe('018bcfe5-6800');
});

it('never makes the same id twice in one millisecond', () => {
  expect(new Set(Array.from({ length: 1000 }, () => uuidV7(5))).size).toBe(1000);
});
