import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdbRepository } from './idb/repository';
import type { ListContents, ListRepository, StoredList } from './list-repository';
import { createMemoryRepository } from './memory/repository';
import { valueOf } from './value-of';

const TICKED_AT = new Date('2026-11-22T09:30:00.000Z');
const LATER = new Date('2026-11-22T10:00:00.000Z');

const EMPTY: ListContents = {
  answers: new Map(),
  ticks: new Map(),
  shownList: undefined,
  progress: new Map(),
  settings: new Map(),
  damaged: [],
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What every list repository promises, whatever it keeps things in. Each starts empty. */
describe.each([
  ['memory', createMemoryRepository],
  ['IndexedDB', createIdbRepository],
])('%s keeps the contract:', (_name, create: () => ListRepository) => {
  const load = async (repository: ListRepository): Promise<ListContents> =>
    valueOf(await repository.load());

  it('starts empty and ready', async () => {
    const repository = create();
    expect(await load(repository)).toEqual(EMPTY);
    expect(repository.status()).toBe('ready');
  });

  it('gives back each kind of record', async () => {
    const repository = create();
    const shown = { itemIds: ['photo'], verdict: { kind: 'missing' }, shownAt: '2026-11-22' };
    for (const saved of [
      await repository.putAnswer('errand', 'first-mitid'),
      await repository.putAnswer('papers', ['passport', 'yellow-card']),
      await repository.putTick('bring-passport', TICKED_AT),
      await repository.putShownList(shown),
      await repository.putProgress('mitid-first', TICKED_AT),
      await repository.putSetting('lang', 'en'),
    ])
      expect(saved).toEqual({ ok: true, value: undefined });
    expect(await load(repository)).toEqual({
      answers: new Map<string, unknown>([
        ['errand', 'first-mitid'],
        ['papers', ['passport', 'yellow-card']],
      ]),
      ticks: new Map([['bring-passport', TICKED_AT]]),
      shownList: shown,
      progress: new Map([['mitid-first', TICKED_AT]]),
      settings: new Map([['lang', 'en']]),
      damaged: [],
    });
  });

  it('overwrites and removes by id, and removing nothing is fine', async () => {
    const repository = create();
    await repository.putAnswer('errand', 'first-mitid');
    await repository.putAnswer('errand', 'new-phone');
    await repository.putAnswer('age', 'adult');
    await repository.putTick('a', TICKED_AT);
    await repository.putTick('a', LATER);
    await repository.putTick('b', TICKED_AT);
    await repository.putShownList(['first']);
    await repository.putShownList(['second']);
    expect((await repository.deleteAnswer('age')).ok).toBe(true);
    expect((await repository.deleteTick('b')).ok).toBe(true);
    expect((await repository.deleteTick('never-ticked')).ok).toBe(true);
    const contents = await load(repository);
    expect(contents.answers).toEqual(new Map([['errand', 'new-phone']]));
    expect(contents.ticks).toEqual(new Map([['a', LATER]]));
    expect(contents.shownList).toEqual(['second']);
  });

  it('keeps the order of operations nobody waited for', async () => {
    const repository = create();
    void repository.putTick('a', TICKED_AT);
    void repository.deleteTick('a');
    void repository.putTick('b', TICKED_AT);
    void repository.deleteTick('b');
    void repository.putTick('b', LATER);
    expect((await load(repository)).ticks).toEqual(new Map([['b', LATER]]));
  });

  it('keeps settings apart by key, each text as it was given', async () => {
    const repository = create();
    const notes = '{"phone":"12345678","hours":"Man 9-15\\nFre lukket 👵"}';
    await repository.putSetting('municipality', 'first');
    await repository.putSetting('desk-notes/0751', notes);
    await repository.putSetting('desk-notes/0461', '');
    await repository.putSetting('municipality', 'second');
    expect((await load(repository)).settings).toEqual(
      new Map([
        ['municipality', 'second'],
        ['desk-notes/0751', notes],
        ['desk-notes/0461', ''],
      ]),
    );
  });

  it('starts over and takes it back, leaving progress and settings alone', async () => {
    const repository = create();
    await repository.putAnswer('errand', 'first-mitid');
    await repository.putTick('a', TICKED_AT);
    await repository.putShownList({ itemIds: ['a'] });
    await repository.putSetting('lang', 'en');
    await repository.putProgress('mitid-first', TICKED_AT);
    const before = await load(repository);
    const nothing: StoredList = { answers: new Map(), ticks: new Map(), shownList: undefined };

    expect((await repository.replaceList(nothing)).ok).toBe(true);
    expect(await load(repository)).toEqual({ ...before, ...nothing });

    expect((await repository.replaceList(before)).ok).toBe(true);
    expect(await load(repository)).toEqual(before);
  });

  it('empties everything', async () => {
    const repository = create();
    await repository.putAnswer('errand', 'first-mitid');
    await repository.putTick('a', TICKED_AT);
    await repository.putShownList({});
    await repository.putSetting('lang', 'en');
    await repository.putProgress('mitid-first', TICKED_AT);
    expect((await repository.clearAll()).ok).toBe(true);
    expect(await load(repository)).toEqual(EMPTY);
  });

  it('refuses what cannot be kept, and changes nothing', async () => {
    const repository = create();
    await repository.putAnswer('errand', 'first-mitid');
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const bad: StoredList = {
      answers: new Map<string, unknown>([
        ['age', 'adult'],
        ['papers', () => 'passport'],
      ]),
      ticks: new Map(),
      shownList: undefined,
    };
    for (const refused of [
      await repository.putAnswer('errand', undefined),
      await repository.putAnswer('errand', circular),
      await repository.putShownList(() => []),
      await repository.putTick('a', new Date('never')),
      await repository.replaceList(bad),
      await repository.replaceList({ ...bad, answers: new Map(), shownList: circular }),
      await repository.replaceList({
        ...bad,
        answers: new Map(),
        ticks: new Map([['a', new Date('never')]]),
      }),
    ])
      expect(refused).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect(await load(repository)).toEqual({
      ...EMPTY,
      answers: new Map([['errand', 'first-mitid']]),
    });
  });

  it('keeps copies: nobody changes the list from outside, and a proxy is no obstacle', async () => {
    const repository = create();
    const papers = ['passport'];
    expect((await repository.putAnswer('papers', new Proxy(papers, {}))).ok).toBe(true);
    papers.push('witness');
    const first = await load(repository);
    const read = first.answers.get('papers');
    if (Array.isArray(read)) read.push('health-card');
    expect((await load(repository)).answers.get('papers')).toEqual(['passport']);
  });

  it('treats an id like __proto__ as any other id', async () => {
    const repository = create();
    await repository.putAnswer('__proto__', { polluted: true });
    expect((await load(repository)).answers.get('__proto__')).toEqual({ polluted: true });
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('works on after being let go', async () => {
    const repository = create();
    await repository.putSetting('lang', 'en');
    repository.close();
    await repository.putTick('a', TICKED_AT);
    const contents = await load(repository);
    expect(contents.settings.get('lang')).toBe('en');
    expect(contents.ticks.get('a')).toEqual(TICKED_AT);
  });
});
