/** Resolves in a task of its own: before it the browser can paint, and answer a tap. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
