import { describe, expect, it } from 'vitest';
import { buildInUse, neverUsed, outlived } from './builds';

const build = (name: string, inUseSince?: number) => ({ name, inUseSince });

describe('the build in use', () => {
  it('is the one that came into use last', () => {
    expect(buildInUse([build('a', 1), build('b', 3), build('c', 2)])?.name).toBe('b');
  });

  it('is none where none ever was', () => {
    expect(buildInUse([build('torn')])).toBeUndefined();
  });
});

describe('what is deleted', () => {
  it('when a build comes into use: used ones, but for the one before, which tabs were made for', () => {
    const builds = [build('first', 1), build('second', 2), build('own', 3)];
    expect(outlived(builds, 'own')).toEqual(['first']);
  });

  it('when a build comes into use: none that a worker may just be fetching', () => {
    expect(outlived([build('first', 1), build('own', 2), build('next')], 'own')).toEqual([]);
  });

  it('when a worker takes over: torn and never used builds, also newer ones', () => {
    const builds = [build('in use', 1), build('torn'), build('own')];
    expect(neverUsed(builds, 'own')).toEqual(['torn']);
  });
});
