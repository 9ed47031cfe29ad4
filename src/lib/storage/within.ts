/**
 * The promise's own result, or a rejection named `TimeoutError` after `ms` milliseconds. Storage that never
 * answers is a fault browsers have; nobody may wait for it for ever.
 */
export function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException(`no answer within ${String(ms)} ms`, 'TimeoutError'));
    }, ms);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
}
