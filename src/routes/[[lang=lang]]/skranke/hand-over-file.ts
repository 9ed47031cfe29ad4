/** Can this phone share this file? Few share more than pictures and texts. */
export function canShareFile(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}

/** Shares a file; where the phone refuses after all, it is fetched. Closing the sheet is no failure. */
export async function shareFile(file: File): Promise<'shared' | 'closed' | 'downloaded'> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'closed';
    downloadFile(file);
    return 'downloaded';
  }
}

/** Puts a file among the phone's own. */
export function downloadFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
