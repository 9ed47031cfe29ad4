import { describe, expect, it } from 'vitest';
import { cut, isWhole, piecesOf, takeApart } from './pieces';

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

  it('cuts what the search knows before each place', () => {
    const known = '[{"kind":"topic","place":"a"},{"kind":"topic","place":"b"}]';
    expect(piecesOf(known)).toEqual([
      '[',
      '{"kind":"topic","place":"a"},',
      '{"kind":"topic","place":"b"}]',
    ]);
  });
});

describe('cut', () => {
  it.each([
    ['/viden/', 5],
    ['/404.html', 5],
    ['/en/soeg/a.json', 5],
    ['/reader.js', 1],
    ['/lists/0.json', 1],
  ])('cuts %s into %d', async (path, count) => {
    expect(await digestsOf(path, page)).toHaveLength(count);
  });
});

it('takeApart gives the piece first, then what changes with it', async () => {
  const parts = await takeApart(bytesOf('<h2>Æ</h2>\f{"words":"æ"}'));
  expect(parts.map(([, content]) => new TextDecoder().decode(content))).toEqual([
    '<h2>Æ</h2>',
    '{"words":"æ"}',
  ]);
  expect(parts[0]?.[0]).toBe((await digestsOf('/', '<h2>Æ</h2>'))[0]);
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

  it('never takes what a decoder would make good', async () => {
    const sign = '<h1>\uFFFD</h1>';
    const torn = new Uint8Array([...new TextEncoder().encode('<h1>'), 0xff, 60, 47, 104, 49, 62]);
    expect(await isWhole('/', torn.buffer, await digestsOf('/', sign))).toBe(false);
    expect(await isWhole('/', torn.buffer, [])).toBe(false);
    expect(await isWhole('/', bytesOf(`\uFEFF${page}`), await digestsOf('/', page))).toBe(false);
  });

  it('never takes a file that is in no list', async () => {
    expect(await isWhole('/', bytesOf(''), [])).toBe(false);
  });
});
