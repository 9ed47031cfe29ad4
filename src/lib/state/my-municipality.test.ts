import { describe, expect, it } from 'vitest';
import { municipalityOf } from '$lib/domain/municipalities/municipalities';
import type { ListContents, ListRepository, StorageError } from '$lib/storage/list-repository';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import { ListStore } from './list-store.svelte';
import { MyMunicipality } from './my-municipality.svelte';

const aarhus = { code: '0751', name: 'Aarhus', site: 'https://aarhus.dk/' };
const odense = { code: '0461', name: 'Odense', site: 'https://odense.dk/' };

async function openStore(repository: ListRepository, reason?: StorageError): Promise<ListStore> {
  const contents = await contentsOf(repository);
  const opened = { repository, contents, ...(reason === undefined ? {} : { reason }) };
  const store = new ListStore(() => Promise.resolve(opened));
  await store.open();
  return store;
}

async function contentsOf(repository: ListRepository): Promise<ListContents> {
  const result = await repository.load();
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe('MyMunicipality', () => {
  it('knows nothing before the storage has answered, and nothing on an empty phone', async () => {
    expect(
      new MyMunicipality(new ListStore(() => new Promise(() => undefined))).chosen,
    ).toBeUndefined();
    const mine = new MyMunicipality(await openStore(createMemoryRepository()));
    expect(mine.chosen).toBeUndefined();
    expect(mine.notes).toEqual({});
    expect(await mine.keepNotes({ phone: '12345678' })).toBe(false);
  });

  it('keeps the choice and the notes for the next launch', async () => {
    const repository = createMemoryRepository();
    const mine = new MyMunicipality(await openStore(repository));
    expect(await mine.choose(municipalityOf('0751') ?? odense)).toBe(true);
    expect(await mine.keepNotes({ phone: '12345678', hours: 'Man 9-15' })).toBe(true);

    const later = new MyMunicipality(await openStore(repository));
    expect(later.chosen).toEqual(aarhus);
    expect(later.notes).toEqual({ phone: '12345678', hours: 'Man 9-15' });
  });

  it('shows the notes of one desk never at another, and has them again on return', async () => {
    const mine = new MyMunicipality(await openStore(createMemoryRepository()));
    await mine.choose(aarhus);
    await mine.keepNotes({ phone: '12345678' });
    await mine.choose(odense);
    expect(mine.notes).toEqual({});
    await mine.keepNotes({ hours: 'Tirsdag' });
    await mine.choose(aarhus);
    expect(mine.notes).toEqual({ phone: '12345678' });
    await mine.keepNotes({});
    expect(mine.notes).toEqual({});
  });

  it('drops the corrupt part and keeps the good one', async () => {
    const repository = createMemoryRepository();
    await repository.putSetting('municipality', JSON.stringify(aarhus));
    await repository.putSetting(
      'desk-notes/0751',
      JSON.stringify({ phone: '010190-1234', hours: 'Man 9-15' }),
    );
    const mine = new MyMunicipality(await openStore(repository));
    expect(mine.notes).toEqual({ hours: 'Man 9-15' });
    await repository.putSetting('municipality', '{"code":"0751"');
    const torn = new MyMunicipality(await openStore(repository));
    expect([torn.chosen, torn.notes]).toEqual([undefined, {}]);
  });

  it('stays when the list is started over, and goes when everything is deleted', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    const mine = new MyMunicipality(store);
    await mine.choose(aarhus);
    await mine.keepNotes({ phone: '12345678' });
    await store.startOver();
    expect(mine.chosen).toEqual(aarhus);
    await store.eraseAll();
    expect([mine.chosen, mine.notes]).toEqual([undefined, {}]);
    expect((await contentsOf(repository)).settings.size).toBe(0);
  });

  it('never says that it is kept before the phone has it', async () => {
    const memory = createMemoryRepository();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((settle) => (letGo = settle));
    const repository: ListRepository = {
      ...memory,
      putSetting: async (key, value) => {
        await held;
        return memory.putSetting(key, value);
      },
    };
    const mine = new MyMunicipality(await openStore(repository));
    const said: boolean[] = [];
    const choosing = mine.choose(aarhus).then((isKept) => said.push(isKept));
    expect(mine.chosen).toEqual(aarhus);
    expect(await contentsOf(memory)).toMatchObject({ settings: new Map() });
    expect(said).toEqual([]);
    letGo();
    await choosing;
    expect(said).toEqual([true]);
  });

  it('says that nothing is kept on a full phone, and where nothing outlives the page', async () => {
    const memory = createMemoryRepository();
    const full: ListRepository = {
      ...memory,
      putSetting: () => Promise.resolve({ ok: false, error: { kind: 'full' } }),
    };
    const mine = new MyMunicipality(await openStore(full));
    expect(await mine.choose(aarhus)).toBe(false);
    expect(mine.chosen).toEqual(aarhus);
    const reason: StorageError = { kind: 'unavailable', cause: 'none' };
    const fleeting = new MyMunicipality(await openStore(createMemoryRepository(), reason));
    expect(await fleeting.choose(aarhus)).toBe(false);
    expect(fleeting.chosen).toEqual(aarhus);
  });
});
