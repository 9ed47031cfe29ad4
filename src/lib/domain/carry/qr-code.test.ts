import { expect, it } from 'vitest';
import { qrCodeOf } from './qr-code';

it('draws a square with white around it, larger for a longer text', () => {
  const short = qrCodeOf('https://a.test/skranke/#carry/19ZB0J19');
  const long = qrCodeOf(`https://id-klar.example.dk/en/skranke/#carry/${'A'.repeat(24)}`);
  // 29 and 33 modules: versions 3 and 4, each with four units of white on either side.
  expect(short.size).toBe(29 + 8);
  expect(long.size).toBeGreaterThan(short.size);
  expect(short.quiet).toBe(4);
  expect(short.path).toMatch(/^M[\d.\sMLHVhvlZz-]+$/);
});
