import { describe, expect, it } from 'vitest';
import { cut, isWhole, piecesOf } from './pieces';

const page =
  '<head></head><h1>Æble</h1><p>a</p><h2 id="b">b</h2><details class="x"><ul><li id="y">c</li></ul></details>';
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const digestsOf = async (path: string, text: string) =>
  (await cut(path, bytesOf(text))).map(([digest]) => digest);

describe('piecesOf', () => {
  it('cuts before headings, folds and places that links name, and loses nothing', () => {
    expect(piecesOf(page)).toEqual([
      '<head></head>',
      '<h1>Æble</h1><p>a</p>',
      '<h2 id="b">b</h2>',
      '<details class="x"><ul>',
      '<li id="y">c</li></ul></details>',
    ]);
    expect(piecesOf(page).join('')).toBe(page);
  });
});

describe('isWhole', () => {
  it('takes the very file, and nothing cut off, longer or in another order', async () => {
    const digests = await digestsOf('/', page);
    const is = (text: string) => isWhole('/', bytesOf(text), digests);
    const pieces = piecesOf(page);
    expect(await is(page)).toBe(true);
    expect(await is(page.slice(0, -1))).toBe(false);
    expect(await is(`${page} `)).toBe(false);
    expect(await is(pieces.slice(0, 4).join(''))).toBe(false);
    expect(await is(`${page}<h2>d</h2>`)).toBe(false);
    expect(await is(pieces.toReversed().join(''))).toBe(false);
  });

  it('never takes a file that is in no list', async () => {
    expect(await isWhole('/', bytesOf(''), [])).toBe(false);
  });
});
