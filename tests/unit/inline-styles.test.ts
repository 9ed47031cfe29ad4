import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withStyles } from '../../scripts/inline-styles.mjs';

const page = (links: string, rest = '') =>
  `<head><meta content="script-src 'self'; style-src 'self' 'unsafe-hashes' 'sha256-x'; base-uri 'none'">
<title>a</title>
		<link href="/_app/a.css" rel="stylesheet">${links}
<meta name="viewport"></head>${rest}`;
const sheets: Readonly<Record<string, string>> = {
  '/_app/a.css': 'h1{color:red}\n',
  '/_app/b.css': 'p>b{}',
};
const stylesAt = (address: string) => sheets[address] ?? '';
const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('withStyles', () => {
  it('puts the styles into a page, in order, and allows them and nothing else', () => {
    const found = withStyles(page('\n\t\t<link href="/_app/b.css" rel="stylesheet">\n'), stylesAt);
    expect(found).toContain('<style>h1{color:red}</style><style>p>b{}</style>');
    expect(found).not.toContain('<link');
    expect(found).toContain(
      `style-src 'self' ${digestOf('h1{color:red}')} ${digestOf('p>b{}')} 'unsafe-hashes' 'sha256-x';`,
    );
  });

  it('leaves a page with Kit, and one without styles, as it is', () => {
    const withKit = page('', '<script>import("/_app/immutable/entry/start.abc.js")</script>');
    expect(withStyles(withKit, stylesAt)).toBe(withKit);
    expect(withStyles('<head></head>', stylesAt)).toBe('<head></head>');
  });

  it.each(['a{}</style>', 'a{background:url(b.png)}', '@import "b.css";'])(
    'refuses styles that would not be the same inside: %s',
    (text) => {
      expect(() => withStyles(page(''), () => text)).toThrow('/_app/a.css');
    },
  );

  it('refuses a page whose policy it cannot add to', () => {
    const lax = page('').replace("style-src 'self'", 'style-src *');
    expect(() => withStyles(lax, stylesAt)).toThrow('no rule about styles');
  });
});
