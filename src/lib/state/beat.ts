/** Half a minute: status words count whole minutes, so they are never more than this late. */
const BEAT = 30_000;

/**
 * Tells what time it is, at once and then on whole half minutes, so that a line that opens at 8.00 says so at 8.00. It
 * pauses while the page is hidden and catches up when it shows again.
 * @param read gives the present instant
 * @returns the stop
 */
export function startBeat(read: () => Date, tell: (now: Date) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const beat = () => {
    clearTimeout(timer);
    const now = read();
    tell(now);
    if (document.visibilityState === 'visible') {
      timer = setTimeout(beat, BEAT - (now.getTime() % BEAT));
    }
  };
  beat();
  document.addEventListener('visibilitychange', beat);
  window.addEventListener('pageshow', beat);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', beat);
    window.removeEventListener('pageshow', beat);
  };
}
