const TRIES = 4;
/** So many files that cannot be had, and the rest waits for the next try: there may be no network at all. */
const FAILURES = 12;
const FIRST_PAUSE_MS = 300;
/** So many downloads at a time as Chromium lets a worker have that installs. */
const LANES = 3;

/** What a download takes from the browser. */
export interface Network {
  fetch(path: string, init: RequestInit): Promise<Response>;
  pause(milliseconds: number): Promise<void>;
  /** In 0..1. */
  random(): number;
}

/** How every file is asked for. */
export const DOWNLOAD: RequestInit = {
  cache: 'reload', // the browser's own cache may hold the file of an older build (SW-3)
  credentials: 'omit',
  redirect: 'error',
};

/** What a host says of an answer's body as it was sent, and not of what is in it. */
const ofTheBody = ['content-encoding', 'content-length', 'etag', 'last-modified', 'accept-ranges'];

/** An answer's headers for a body that is put together here: a host sends its safety headers with every answer. */
export function headersOf(answer: Response): Headers {
  const headers = new Headers(answer.headers);
  for (const name of ofTheBody) headers.delete(name);
  return headers;
}

/**
 * A network on which these addresses are asked for already, so that their answers come while others are waited for. Each
 * answer is given once; `dropRest` ends those that nobody took.
 */
export function askAhead(
  network: Network,
  paths: readonly string[],
): Network & { dropRest: () => void } {
  const ahead = new Map(paths.map((path) => [path, network.fetch(path, DOWNLOAD)]));
  // Who takes the answer hears of its failure.
  for (const answer of ahead.values()) answer.catch(() => undefined);
  return {
    ...network,
    fetch(path, init) {
      const answer = ahead.get(path);
      ahead.delete(path);
      return answer ?? network.fetch(path, init);
    },
    dropRest() {
      for (const answer of ahead.values())
        answer.then(({ body }) => body?.cancel()).catch(() => undefined);
    },
  };
}

/** Is this what was asked for? */
type Check = (content: ArrayBuffer) => Promise<boolean>;

async function fetchOnce(network: Network, path: string, isRight: Check): Promise<Response> {
  const response = await network.fetch(path, DOWNLOAD);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  // A login page comes with status 200, a cut file too; only the content tells (SW-2).
  const content = await response.clone().arrayBuffer();
  if (!(await isRight(content))) throw new Error(`wrong content for ${path}`);
  return response;
}

/** Fetches one file until its content is right; throws the last error after four tries. */
export async function fetchVerified(
  network: Network,
  path: string,
  isRight: Check,
): Promise<Response> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await fetchOnce(network, path, isRight);
    } catch (error) {
      if (failures + 1 >= TRIES) throw error;
      // Spread, or the lanes fall in step with a fault that comes regularly.
      await network.pause(FIRST_PAUSE_MS * 2 ** failures * (0.5 + network.random()));
    }
  }
}

/**
 * Does the work for every item, three at a time. A failure does not stop the others, unless there are many: what they
 * bring is kept for the next try. Throws the first failure when all are through.
 */
export async function inLanes<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const errors: unknown[] = [];
  async function lane(): Promise<void> {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      try {
        await work(item);
      } catch (error) {
        errors.push(error);
        if (errors.length >= FAILURES) return;
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane));
  if (errors.length > 0) throw errors[0];
}
