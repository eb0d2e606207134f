/** Resolves after `ms` milliseconds. */
export const jeda = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether a process with this id exists, whoever owns it. */
export function prosesHidup(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (galat) {
    return (galat as NodeJS.ErrnoException).code === 'EPERM';
  }
}
