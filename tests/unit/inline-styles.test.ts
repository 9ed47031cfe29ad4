import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineStyles, withStyles } from '../../scripts/inline-styles.mjs';

const page = (links: string, rest = '') =>
  `<head><meta content="script-src 'self'; style-src 'self' 'unsafe-hashes' 'sha256-x'; base-uri 'none'">
<title>a</title>
		<link href="/_app/a.css" rel="stylesheet">${links}
<meta name="viewport"></head>${rest}`;
const sheets = new Map([
  ['/_app/a.css', 'h1{color:red}'],
  ['/_app/b.css', 'p>b{}'],
]);
const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('withStyles', () => {
  it('puts the styles into a page, in order, and allows those of all such pages', () => {
    const both = page('\n\t\t<link href="/_app/b.css" rel="stylesheet">\n');
    expect(withStyles(both, sheets)).toContain('<style>h1{color:red}</style><style>p>b{}</style>');
    expect(withStyles(both, sheets)).not.toContain('<link');
    expect(withStyles(page(''), sheets)).toContain(
      `style-src 'self' ${digestOf('h1{color:red}')} ${digestOf('p>b{}')} 'unsafe-hashes' 'sha256-x';`,
    );
  });

  it('leaves a page with Kit, and one without styles, as it is', () => {
    const withKit = page('', '<script>import("/_app/immutable/entry/start.abc.js")</script>');
    expect(withStyles(withKit, sheets)).toBe(withKit);
    expect(withStyles('<head></head>', sheets)).toBe('<head></head>');
  });

  it('refuses a page whose policy it cannot add to', () => {
    const lax = page('').replace("style-src 'self'", 'style-src *');
    expect(() => withStyles(lax, sheets)).toThrow('no rule about styles');
  });
});

describe('inlineStyles', () => {
  it.each(['a{}</style>', 'a{background:url(b.png)}', '@import "b.css";'])(
    'refuses styles that would not be the same inside: %s',
    async (text) => {
      const root = await mkdtemp(path.join(tmpdir(), 'id-klar-styles-'));
      await mkdir(path.join(root, '_app'));
      await writeFile(path.join(root, '_app/a.css'), text);
      await writeFile(path.join(root, 'index.html'), page(''));
      await expect(inlineStyles(root, '')).rejects.toThrow('/_app/a.css');
      await rm(root, { recursive: true });
    },
  );
});
