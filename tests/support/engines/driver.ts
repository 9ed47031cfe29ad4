/**
 * Drives a browser by the commands of W3C WebDriver. The engines differ in how a command travels and in nothing else:
 * WebKit's driver takes it over HTTP, Firefox takes it itself over a socket.
 */
export interface Driver {
  /** Sends one command and gives its value; a refused one throws with the browser's own words. */
  send(command: Command, params?: Params): Promise<unknown>;
  /** Ends the browser and everything started for it. */
  stop(): Promise<void>;
  /** Where the browser puts the files that a page lets it save. */
  readonly downloads: string;
}

export type Command =
  | 'Navigate'
  | 'GetCurrentURL'
  | 'ExecuteAsyncScript'
  | 'FindElement'
  | 'ElementClick'
  | 'ElementSendKeys'
  | 'GetWindowHandle'
  | 'NewWindow'
  | 'SwitchToWindow'
  | 'CloseWindow';

export type Params = Readonly<Record<string, unknown>>;

/** How long an element may take to appear, a script to answer and a page to load. */
export const TIMEOUTS = { implicit: 20_000, script: 30_000, pageLoad: 30_000 } as const;

/** The value of a field of something that came over the wire; `undefined` where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Text that must be there for the conversation to go on. */
export function textOf(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  if (typeof found !== 'string') throw new Error(`no ${name} in ${JSON.stringify(value)}`);
  return found;
}

/** The error that a browser answers with. */
export function toError(command: string, answer: unknown): Error {
  return new Error(`${command}: ${textOf(answer, 'error')}: ${textOf(answer, 'message')}`);
}
