import type { StorageResult } from './list-repository';

/** For tests: the value of a result that must be ok. Throws otherwise, which ends the test. */
export function valueOf<Value>(result: StorageResult<Value>): Value {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}
