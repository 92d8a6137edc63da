/** Milliseconds of work after which the screen gets a turn: short enough for the pane to answer at once. */
const portion = 40;

/**
 * Makes a pause for long work in the pane: gives way to the screen every few dozen milliseconds, tells how far the work
 * is, and throws the signal's reason once the person has cancelled.
 */
export function giveWay(
  signal?: AbortSignal,
  onProgress?: (done: number, total: number) => void,
): (done: number, total: number) => Promise<void> {
  let last = performance.now();
  return async (done, total) => {
    if (performance.now() - last >= portion) {
      onProgress?.(done, total);
      await new Promise((resolve) => setTimeout(resolve, 0));
      last = performance.now();
    }
    signal?.throwIfAborted();
  };
}
