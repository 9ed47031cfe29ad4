import { describe, expect, it } from 'vitest';
import { cachesToDelete } from './builds';

describe('cachesToDelete', () => {
  it('keeps the build that was in use last, for tabs that were made for it', () => {
    const others = [
      { name: 'first', activatedAt: 1 },
      { name: 'second', activatedAt: 2 },
    ];
    expect(cachesToDelete(others)).toEqual(['first']);
  });

  it('deletes torn and never used builds, even when they are newer', () => {
    const others = [
      { name: 'in use', activatedAt: 1 },
      { name: 'torn', activatedAt: undefined },
    ];
    expect(cachesToDelete(others)).toEqual(['torn']);
  });

  it('keeps nothing where nothing was ever in use', () => {
    expect(cachesToDelete([{ name: 'torn', activatedAt: undefined }])).toEqual(['torn']);
    expect(cachesToDelete([])).toEqual([]);
  });
});
