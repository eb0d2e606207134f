import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Masalah } from '../api/masalah.ts';
import { type AutosaveOptions, createAutosave } from './autosave.ts';
import type { Draft, DraftStore } from './draft-store.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-01-02T03:32:00Z') }));
afterEach(() => void vi.useRealTimers());

describe('an autosaved draft', () => {
  it('is on the device at once and on the server after a rest, one request for many keystrokes', async () => {
    const { keeper, device, sent } = setUp();
    keeper.change('a');
    keeper.change('ab');
    await vi.advanceTimersByTimeAsync(100);
    expect(device.get('k')?.payload).toBe('ab');
    expect(sent).toEqual([]);
    expect(keeper.getState().status).toBe('berubah');

    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.map((attempt) => attempt.value)).toEqual(['ab']);
    expect(keeper.getState()).toMatchObject({
      status: 'tersimpan',
      savedAt: expect.stringMatching(/^2026-01-02T03:32/),
    });
    expect(device.size).toBe(0);
  });

  it('sends each save on the version that the one before answered', async () => {
    const { keeper, sent } = setUp();
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(1000);
    keeper.change('b');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.map((attempt) => attempt.versi)).toEqual(['1', '2']);
  });

  it('sends what was typed during a request after it, never two at a time', async () => {
    let release: (() => void) | undefined;
    const { keeper, sent, device } = setUp({
      hold: () => new Promise<void>((resolve) => (release = resolve)),
    });
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(1000);
    keeper.change('ab');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.map((attempt) => attempt.value)).toEqual(['a']);
    expect(keeper.getState().status).toBe('menyimpan');

    release?.();
    await vi.advanceTimersByTimeAsync(1000);
    release?.();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent.map((attempt) => attempt.value)).toEqual(['a', 'ab']);
    expect(keeper.getState().status).toBe('tersimpan');
    expect(device.size).toBe(0);
  });

  it('asks again after a reload what became of the save it left behind, before it sends what is newer', async () => {
    let release: (() => void) | undefined;
    const before = setUp({ hold: () => new Promise<void>((resolve) => (release = resolve)) });
    before.keeper.change('a');
    await vi.advanceTimersByTimeAsync(1000);
    before.keeper.change('ab');
    await vi.advanceTimersByTimeAsync(10);
    const left = before.device.get('k');
    expect(left).toMatchObject({ payload: 'ab', versi: '1', kirim: { payload: 'a' } });

    const after = setUp({ resume: left as Draft<string> });
    after.keeper.wake();
    await vi.advanceTimersByTimeAsync(2000);
    expect(after.sent).toMatchObject([
      { value: 'a', versi: '1', kunci: before.sent[0]?.kunci },
      { value: 'ab', versi: '2', kunci: left?.kunci },
    ]);
    expect(after.keeper.getState().status).toBe('tersimpan');
    expect(after.device.size).toBe(0);
    release?.();
  });

  it('sends after a reload what nobody knows to have been sent under the key it had from the start', async () => {
    const before = setUp();
    before.keeper.change('a');
    await vi.advanceTimersByTimeAsync(10);
    const left = before.device.get('k') as Draft<string>;
    void before.keeper.flush(); // as browsers do when the page is left

    const after = setUp({ resume: left });
    after.keeper.wake();
    await vi.advanceTimersByTimeAsync(2000);
    expect(after.sent).toEqual(before.sent);
    expect(after.device.size).toBe(0);
  });

  it('keeps on the device on which version the text stands once a save was answered', async () => {
    let release: (() => void) | undefined;
    const { keeper, device } = setUp({ hold: () => new Promise<void>((resolve) => (release = resolve)) });
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(1000);
    keeper.change('ab');
    release?.();
    await vi.advanceTimersByTimeAsync(10);
    expect(device.get('k')).toMatchObject({ payload: 'ab', versi: '2' });
    expect(device.get('k')?.kirim).toBeUndefined();
  });

  it('waits on the device while offline, and goes out when the connection is back', async () => {
    const net = { online: false };
    const { keeper, sent, device } = setUp({ isOnline: () => net.online });
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(keeper.getState().status).toBe('luring');
    expect(device.get('k')?.payload).toBe('a');
    expect(sent).toEqual([]);

    net.online = true;
    keeper.wake();
    await vi.advanceTimersByTimeAsync(10);
    expect(keeper.getState().status).toBe('tersimpan');
  });

  it('repeats a failed save with growing pauses under the same key', async () => {
    const { keeper, sent } = setUp({ refuse: (n) => (n <= 3 ? problem(503) : null) });
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(8000);
    expect(keeper.getState().status).toBe('tersimpan');
    expect(new Set(sent.map((attempt) => attempt.kunci)).size).toBe(1);
  });

  it('waits as long as the server asks', async () => {
    const { keeper, sent } = setUp({ refuse: (n) => (n === 1 ? problem(503, 30) : null) });
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
  });

  it('does not repeat a refusal until something changes, and keeps the text on the device', async () => {
    const { keeper, sent, device } = setUp({ refuse: (n) => (n === 1 ? problem(422) : null) });
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
    expect(keeper.getState()).toMatchObject({ status: 'gagal', masalah: { status: 422 } });
    expect(device.get('k')?.payload).toBe('a');

    keeper.change('b');
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.getState()).toMatchObject({ status: 'tersimpan', masalah: null });
    expect(sent[0]?.kunci).not.toBe(sent[1]?.kunci);
  });

  it('stops at a conflict until it is settled, while typing stays safe on the device', async () => {
    const { keeper, sent, device } = setUp({ refuse: (n) => (n === 1 ? problem(412) : null) });
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(1000);
    keeper.change('ab');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(keeper.getState().status).toBe('bentrok');
    expect(device.get('k')?.payload).toBe('ab');

    keeper.rebase('7');
    await vi.advanceTimersByTimeAsync(10);
    expect(sent[1]).toMatchObject({ value: 'ab', versi: '7' });
    expect(keeper.getState().status).toBe('tersimpan');
  });

  it('can be sent at once, and tells how it ended', async () => {
    const { keeper } = setUp();
    keeper.change('a');
    expect(await keeper.flush()).toMatchObject({ status: 'tersimpan' });
  });

  it('survives a device that cannot store (private mode, full disk)', async () => {
    const { keeper } = setUp({ brokenDevice: true });
    keeper.change('a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.getState().status).toBe('tersimpan');
  });
});

type SetUp = {
  refuse?: (attempt: number) => Masalah | null;
  hold?: () => Promise<void>;
  isOnline?: () => boolean;
  brokenDevice?: boolean;
  resume?: Draft<string>;
};

function setUp({ refuse, hold, isOnline = () => true, brokenDevice = false, resume }: SetUp = {}) {
  const device = new Map<string, Draft>();
  const sent: { value: string; versi: string | null; kunci: string }[] = [];
  const save: AutosaveOptions<string>['save'] = async (value, attempt) => {
    sent.push({ value, ...attempt });
    const versi = String(sent.length + 1);
    await hold?.();
    const masalah = refuse?.(sent.length);
    if (masalah) throw masalah;
    return versi;
  };
  const store = memoryStore(device, brokenDevice);
  const options = { key: 'k', store, save, versi: '1', isOnline, ...(resume && { resume }) };
  const keeper = createAutosave<string>(options);
  return { keeper, device, sent };
}

function memoryStore(device: Map<string, Draft>, broken: boolean): DraftStore {
  return {
    get: async <T>(key: string) => (device.get(key) as Draft<T> | undefined) ?? null,
    put: async (key, draft) => {
      if (broken) throw new DOMException('no space', 'QuotaExceededError');
      device.set(key, draft);
    },
    remove: async (key) => void device.delete(key),
    list: async () => [],
  };
}

function problem(status: number, tungguDetik?: number): Masalah {
  return new Masalah({ type: 'about:blank', title: 'Ditolak', status }, tungguDetik);
}
