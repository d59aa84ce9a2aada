/**
 * Process groups that must not outlive this process, whatever ends it.
 *
 * @module
 */
const living = new Set<number>();

function killAll(): void {
  for (const pid of living) signalGroup(pid, 'SIGKILL');
}

/** Remembers a group, named by its leader, until it is forgotten. */
export function rememberGroup(pid: number): void {
  if (living.size === 0) process.on('exit', killAll);
  living.add(pid);
}

/** Ends what is left of a group whose leader has ended. */
export function forgetGroup(pid: number): void {
  signalGroup(pid, 'SIGKILL');
  living.delete(pid);
  if (living.size === 0) process.off('exit', killAll);
}

/** Sends a signal to every process of a remembered group that still is there. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (!living.has(pid)) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}
