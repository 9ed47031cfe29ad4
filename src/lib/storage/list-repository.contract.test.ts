import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdbRepository } from './idb/repository';
import { emptyList } from './list-repository';
import type { ListContents, ListRepository, StoredList } from './list-repository';
import { createMemoryRepository } from './memory/repository';
import { answer, LIST, listIn, note, tick } from '../../../tests/support/entries';
import { valueOf } from './value-of';

const TICKED_AT = new Date('2026-11-22T09:30:00.000Z');
const LATER = new Date('2026-11-22T10:00:00.000Z');

const EMPTY: ListContents = {
  lists: new Map(),
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
  const loadList = async (repository: ListRepository): Promise<StoredList> =>
    listIn(await repository.load());

  it('starts empty and ready', async () => {
    const repository = create();
    expect(await load(repository)).toEqual(EMPTY);
    expect(repository.status()).toBe('ready');
  });

  it('gives back each kind of record', async () => {
    const repository = create();
    const shown = { itemIds: ['photo'], verdict: { kind: 'missing' }, shownAt: '2026-11-22' };
    for (const saved of [
      await repository.putEntry(LIST, answer('errand', 'first-mitid')),
      await repository.putEntry(LIST, answer('papers', ['passport', 'yellow-card'])),
      await repository.putEntry(LIST, tick('bring-passport', TICKED_AT)),
      await repository.putEntry(LIST, note('shown-list', shown)),
      await repository.putEntry(LIST, { kind: 'check', key: 'passport', value: { valid: 'yes' } }),
      await repository.putProgress('mitid-first', TICKED_AT),
      await repository.putSetting('lang', 'en'),
    ])
      expect(saved).toEqual({ ok: true, value: undefined });
    expect(await load(repository)).toEqual({
      lists: new Map([
        [
          LIST,
          {
            answers: new Map<string, unknown>([
              ['errand', 'first-mitid'],
              ['papers', ['passport', 'yellow-card']],
            ]),
            checks: new Map([['passport', { valid: 'yes' }]]),
            ticks: new Map([['bring-passport', TICKED_AT]]),
            notes: new Map([['shown-list', shown]]),
          },
        ],
      ]),
      progress: new Map([['mitid-first', TICKED_AT]]),
      settings: new Map([['lang', 'en']]),
      damaged: [],
    });
  });

  it('overwrites and removes by id, and removing nothing is fine', async () => {
    const repository = create();
    await repository.putEntry(LIST, answer('errand', 'first-mitid'));
    await repository.putEntry(LIST, answer('errand', 'new-phone'));
    await repository.putEntry(LIST, answer('age', 'adult'));
    await repository.putEntry(LIST, tick('a', TICKED_AT));
    await repository.putEntry(LIST, tick('a', LATER));
    await repository.putEntry(LIST, tick('b', TICKED_AT));
    await repository.putEntry(LIST, note('shown-list', ['first']));
    await repository.putEntry(LIST, note('shown-list', ['second']));
    expect((await repository.deleteEntry(LIST, 'answer', 'age')).ok).toBe(true);
    expect((await repository.deleteEntry(LIST, 'tick', 'b')).ok).toBe(true);
    expect((await repository.deleteEntry(LIST, 'tick', 'never-ticked')).ok).toBe(true);
    const contents = await loadList(repository);
    expect(contents.answers).toEqual(new Map([['errand', 'new-phone']]));
    expect(contents.ticks).toEqual(new Map([['a', LATER]]));
    expect(contents.notes).toEqual(new Map([['shown-list', ['second']]]));
  });

  it('keeps the order of operations nobody waited for', async () => {
    const repository = create();
    void repository.putEntry(LIST, tick('a', TICKED_AT));
    void repository.deleteEntry(LIST, 'tick', 'a');
    void repository.putEntry(LIST, tick('b', TICKED_AT));
    void repository.deleteEntry(LIST, 'tick', 'b');
    void repository.putEntry(LIST, tick('b', LATER));
    expect((await loadList(repository)).ticks).toEqual(new Map([['b', LATER]]));
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
    await repository.putEntry(LIST, answer('errand', 'first-mitid'));
    await repository.putEntry(LIST, tick('a', TICKED_AT));
    await repository.putEntry(LIST, note('shown-list', { itemIds: ['a'] }));
    await repository.putSetting('lang', 'en');
    await repository.putProgress('mitid-first', TICKED_AT);
    const before = await load(repository);
    const list = await loadList(repository);

    expect((await repository.replaceList(LIST, emptyList)).ok).toBe(true);
    expect(await load(repository)).toEqual({ ...before, lists: new Map() });

    expect((await repository.replaceList(LIST, list)).ok).toBe(true);
    expect(await load(repository)).toEqual(before);
  });

  it('keeps lists apart, and replaces one without touching its neighbours', async () => {
    const repository = create();
    // `list-1` is the start of `list-10`: no list may reach into the other.
    for (const id of ['list-1', 'list-10', 'list-2']) {
      await repository.putEntry(id, answer('errand', id));
      await repository.putEntry(id, tick('a', TICKED_AT));
    }
    await repository.deleteEntry('list-2', 'tick', 'a');
    await repository.replaceList('list-1', emptyList);
    const { lists } = await load(repository);
    expect([...lists.keys()].sort()).toEqual(['list-10', 'list-2']);
    expect(lists.get('list-10')?.answers).toEqual(new Map([['errand', 'list-10']]));
    expect(lists.get('list-10')?.ticks.size).toBe(1);
    expect(lists.get('list-2')?.ticks.size).toBe(0);
  });

  it('keeps kinds apart that share a key', async () => {
    const repository = create();
    await repository.putEntry(LIST, answer('phone', 'x'));
    await repository.putEntry(LIST, tick('phone', TICKED_AT));
    await repository.putEntry(LIST, note('phone', 'y'));
    await repository.deleteEntry(LIST, 'answer', 'phone');
    const list = await loadList(repository);
    expect([list.answers.size, list.ticks.size, list.notes.get('phone')]).toEqual([0, 1, 'y']);
  });

  it('erases everything, and can be used again', async () => {
    const repository = create();
    await repository.putEntry(LIST, answer('errand', 'first-mitid'));
    await repository.putEntry(LIST, tick('a', TICKED_AT));
    await repository.putEntry(LIST, note('shown-list', {}));
    await repository.putSetting('lang', 'en');
    await repository.putProgress('mitid-first', TICKED_AT);
    expect((await repository.eraseAll()).ok).toBe(true);
    expect(await load(repository)).toEqual(EMPTY);
    expect((await repository.putSetting('lang', 'da')).ok).toBe(true);
    expect((await load(repository)).settings).toEqual(new Map([['lang', 'da']]));
  });

  it('refuses what cannot be kept, and changes nothing', async () => {
    const repository = create();
    await repository.putEntry(LIST, answer('errand', 'first-mitid'));
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const bad: StoredList = {
      ...emptyList,
      answers: new Map<string, unknown>([
        ['age', 'adult'],
        ['papers', () => 'passport'],
      ]),
    };
    for (const refused of [
      await repository.putEntry(LIST, answer('errand', undefined)),
      await repository.putEntry(LIST, answer('errand', circular)),
      await repository.putEntry(
        LIST,
        note('shown-list', () => []),
      ),
      await repository.putEntry(LIST, tick('a', new Date('never'))),
      await repository.replaceList(LIST, bad),
      await repository.replaceList(LIST, {
        ...emptyList,
        notes: new Map([['shown-list', circular]]),
      }),
      await repository.replaceList(LIST, {
        ...emptyList,
        ticks: new Map([['a', new Date('never')]]),
      }),
    ])
      expect(refused).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect(await load(repository)).toEqual({
      ...EMPTY,
      lists: new Map([[LIST, { ...emptyList, answers: new Map([['errand', 'first-mitid']]) }]]),
    });
  });

  it('keeps copies: nobody changes the list from outside, and a proxy is no obstacle', async () => {
    const repository = create();
    const papers = ['passport'];
    expect((await repository.putEntry(LIST, answer('papers', new Proxy(papers, {})))).ok).toBe(
      true,
    );
    papers.push('witness');
    const first = await loadList(repository);
    const read = first.answers.get('papers');
    if (Array.isArray(read)) read.push('health-card');
    expect((await loadList(repository)).answers.get('papers')).toEqual(['passport']);
  });

  it('treats an id like __proto__ as any other id', async () => {
    const repository = create();
    await repository.putEntry(LIST, answer('__proto__', { polluted: true }));
    expect((await loadList(repository)).answers.get('__proto__')).toEqual({ polluted: true });
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('works on after being let go', async () => {
    const repository = create();
    await repository.putSetting('lang', 'en');
    repository.close();
    await repository.putEntry(LIST, tick('a', TICKED_AT));
    const contents = await load(repository);
    expect(contents.settings.get('lang')).toBe('en');
    expect(contents.lists.get(LIST)?.ticks.get('a')).toEqual(TICKED_AT);
  });
});
