// A lock that is never given back but by the end of a worker: whoever waits for it learns that the worker ended, however it did.

/** In a worker: takes the lock, where the browser has locks, and tells its name. */
export function holdLifeLock(tell: (lock: string) => void): void {
  if ("locks" in navigator) {
    const lock = `worker-${crypto.randomUUID()}`;
    void navigator.locks.request(lock, () => {
      tell(lock);
      return new Promise(() => {});
    });
  }
}

/** In the page: calls back when the worker that told this name is no more. */
export function onLifeEnd(lock: string, ended: () => void): void {
  void navigator.locks.request(lock, ended);
}
