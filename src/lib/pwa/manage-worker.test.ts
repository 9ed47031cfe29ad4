import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeHost } from '../../../tests/support/fake-worker-host';
import { manageWorker } from './manage-worker';

const WHOLE = { type: 'STATUS', saved: 40, total: 40, version: '1a', latest: '1a' };
const TORN = { ...WHOLE, saved: 39 };
const MINUTE = 60_000;

let host: FakeHost;
let events: ReturnType<typeof makeEvents>;

function makeEvents() {
  return {
    onProgress: vi.fn(),
    onReady: vi.fn(),
    onUpdateWaiting: vi.fn(),
    onFailed: vi.fn(),
    onUpdatedElsewhere: vi.fn(),
    beforeReload: vi.fn(() => Promise.resolve()),
  };
}

/** Lets everything run that only waits for promises. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function start() {
  const control = manageWorker(host, events);
  await settle();
  return control;
}

/** A page opened where a whole build is in use. */
async function startWithActive() {
  host.isControlled = true;
  host.answers.STATUS = WHOLE;
  host.registration.find();
  host.registration.finishInstall();
  return start();
}

beforeEach(() => {
  host = new FakeHost();
  events = makeEvents();
});

describe('the first visit', () => {
  it('tells of every file and says ready only after the active worker has counted', async () => {
    host.registration.find();
    await start();
    host.send({ type: 'PROGRESS', saved: 13, total: 40 });
    expect(events.onProgress).toHaveBeenCalledWith({ saved: 13, total: 40 });
    host.answers.STATUS = WHOLE;
    host.registration.finishInstall();
    expect(events.onReady).not.toHaveBeenCalled();
    await settle();
    expect(events.onReady).toHaveBeenCalledExactlyOnceWith({ total: 40, version: '1a' });
    expect(events.onUpdateWaiting).not.toHaveBeenCalled();
    expect(events.onUpdatedElsewhere).not.toHaveBeenCalled();
  });

  it('tells how far a failed install came, and registers again by itself', async () => {
    host.registration.find();
    await start();
    host.send({ type: 'PROGRESS', saved: 14, total: 22 });
    host.registration.failInstall();
    expect(events.onFailed).toHaveBeenCalledExactlyOnceWith({ saved: 14, total: 22 });
    host.advance(5_000);
    await settle();
    expect(host.registrations).toBe(2);
  });

  it('tries again at once when the page wakes up, once for a burst of events', async () => {
    host.canRegister = false;
    await start();
    expect(events.onFailed).toHaveBeenCalledExactlyOnceWith({ saved: 0, total: 0 });
    host.advance(3_000);
    host.wake();
    host.wake();
    await settle();
    host.wake();
    await settle();
    expect(host.registrations).toBe(2);
  });

  it('waits longer after each failure, and retry does not wait', async () => {
    host.canRegister = false;
    const control = await start();
    host.advance(5_000);
    await settle();
    host.advance(9_000);
    await settle();
    expect(host.registrations).toBe(2);
    host.advance(1_000);
    await settle();
    expect(host.registrations).toBe(3);
    control.retry();
    await settle();
    expect(host.registrations).toBe(4);
  });
});

describe('a copy with holes', () => {
  it('is repaired before it is called ready', async () => {
    host.answers.REPAIR = WHOLE;
    host.registration.find();
    await start();
    host.answers.STATUS = TORN;
    host.registration.finishInstall();
    await settle();
    expect(host.asked).toEqual(['STATUS', 'REPAIR']);
    expect(events.onReady).toHaveBeenCalledOnce();
  });

  it.each([
    ['it cannot be repaired', TORN, { saved: 39, total: 40 }],
    ['the worker does not answer', undefined, { saved: 39, total: 40 }],
  ])('is called incomplete when %s', async (_name, repaired, progress) => {
    await startWithActive();
    host.answers = { ...host.answers, STATUS: TORN, REPAIR: repaired };
    host.advance(MINUTE);
    host.wake();
    await settle();
    expect(events.onFailed).toHaveBeenCalledExactlyOnceWith(progress);
    host.answers.STATUS = WHOLE;
    host.advance(5_000);
    await settle();
    expect(events.onReady).toHaveBeenCalledTimes(2);
  });

  it('is not called ready when the worker stays silent', async () => {
    await startWithActive();
    expect(events.onReady).toHaveBeenCalledOnce();
    host.answers.STATUS = undefined;
    host.advance(MINUTE);
    host.wake();
    await settle();
    expect(events.onFailed).toHaveBeenCalledOnce();
  });
});

/** What a worker says that has a newer build, while the pages are of `version`. */
const behind = (version: string, latest: string) => ({ ...WHOLE, version, latest });

/** A newer worker takes over, and goes on with the build of the open pages. */
async function update(latest: string) {
  host.answers.STATUS = behind('1a', latest);
  host.answers.ADOPT = behind(latest, latest);
  host.registration.find();
  host.send({ type: 'PROGRESS', saved: 1, total: 40 });
  host.registration.finishInstall();
  await settle();
}

describe('updates', () => {
  it('tells of each version that lies ready, also the second and third in a page life', async () => {
    await startWithActive();
    for (const [at, latest] of ['2b', '3c', '4d'].entries()) {
      await update(latest);
      expect(events.onUpdateWaiting).toHaveBeenCalledTimes(at + 1);
    }
    expect(events.onProgress).not.toHaveBeenCalled();
    expect(events.onUpdatedElsewhere).not.toHaveBeenCalled();
    expect(host.asked).not.toContain('ADOPT');
  });

  it('tells of a version that lay ready before the page was opened, once', async () => {
    host.isControlled = true;
    host.answers.STATUS = behind('1a', '2b');
    host.registration.find();
    host.registration.finishInstall();
    await start();
    host.advance(MINUTE);
    host.wake();
    await settle();
    expect(host.asked).toEqual(['STATUS', 'STATUS']);
    expect(events.onUpdateWaiting).toHaveBeenCalledOnce();
  });

  it('hears of it when the newer worker takes over while the one before is asked', async () => {
    await startWithActive();
    host.advance(MINUTE);
    host.wake();
    await update('2b');
    expect(events.onUpdateWaiting).toHaveBeenCalledOnce();
  });

  it('hears of it by the change of controller, where it missed how the worker changed', async () => {
    await startWithActive();
    host.answers.STATUS = behind('1a', '2b');
    host.changeController();
    await settle();
    expect(events.onUpdateWaiting).toHaveBeenCalledOnce();
  });

  it('reloads the tab with the tap, once, after pending writes', async () => {
    const control = await startWithActive();
    await update('2b');
    let finishWrites: () => void = () => undefined;
    events.beforeReload.mockReturnValue(new Promise((resolve) => (finishWrites = resolve)));
    control.applyUpdate();
    host.send(behind('2b', '2b'));
    await settle();
    expect(host.asked.filter((type) => type === 'ADOPT')).toHaveLength(1);
    expect(host.reloads).toBe(0);
    finishWrites();
    await settle();
    expect(host.reloads).toBe(1);
    expect(events.onUpdatedElsewhere).not.toHaveBeenCalled();
  });

  it('does not reload when something could not be written', async () => {
    const control = await startWithActive();
    await update('2b');
    events.beforeReload.mockRejectedValue(new Error('full'));
    control.applyUpdate();
    await settle();
    expect(host.reloads).toBe(0);
    expect(events.onUpdatedElsewhere).toHaveBeenCalledOnce();
  });

  it.each([
    ['does not answer', undefined],
    ['has lost files of it', behind('1a', '2b')],
  ])('offers again when the worker %s', async (_name, answer) => {
    const control = await startWithActive();
    await update('2b');
    host.answers.ADOPT = answer;
    control.applyUpdate();
    await settle();
    expect(events.onUpdateWaiting).toHaveBeenCalledTimes(2);
    expect(host.reloads).toBe(0);
  });

  it.each([
    ['hears of it', () => host.send(behind('2b', '2b'))],
    [
      'slept and asks',
      () => {
        host.answers.STATUS = behind('2b', '2b');
        host.advance(MINUTE);
        host.wake();
      },
    ],
  ])('never reloads another tab, only tells it: one that %s', async (_name, learn) => {
    await startWithActive();
    learn();
    await settle();
    learn();
    await settle();
    expect(events.onUpdatedElsewhere).toHaveBeenCalledOnce();
    expect(events.onUpdateWaiting).not.toHaveBeenCalled();
    expect(host.reloads).toBe(0);
  });

  it('keeps quiet about an update that failed, and looks again, at most once a minute', async () => {
    await startWithActive();
    const before = host.registration.updates;
    for (const times of [1, 2, 3]) {
      host.registration.find();
      host.registration.failInstall();
      host.advance(MINUTE - 1);
      expect(host.registration.updates).toBe(before + times - 1);
      host.advance(1);
      expect(host.registration.updates).toBe(before + times);
    }
    expect(events.onFailed).not.toHaveBeenCalled();
  });

  it('looks at most once a minute while files of an open copy are missing', async () => {
    await startWithActive();
    host.answers.STATUS = TORN;
    host.answers.REPAIR = TORN;
    const before = host.registration.updates;
    host.advance(MINUTE);
    for (let second = 0; second < 60; second += 5) {
      host.wake();
      await settle();
      host.advance(5_000);
      await settle();
    }
    expect(events.onFailed.mock.calls.length).toBeGreaterThan(3);
    expect(host.registration.updates).toBeLessThanOrEqual(before + 2);
  });

  it('looks at the start, when waking up at most once a minute, and every hour', async () => {
    await startWithActive();
    expect(host.registration.updates).toBe(1);
    host.wake();
    expect(host.registration.updates).toBe(1);
    host.advance(MINUTE);
    host.wake();
    host.wake();
    expect(host.registration.updates).toBe(2);
    host.advance(59 * MINUTE);
    expect(host.registration.updates).toBe(3);
  });
});

describe('once the offline copy is deleted', () => {
  it('nothing brings it back: no wake, no timer, no try by hand', async () => {
    const control = await startWithActive();
    const { updates } = host.registration;
    control.stop();
    host.answers.STATUS = TORN;
    host.wake();
    control.retry();
    host.advance(3 * 60 * MINUTE);
    await settle();
    expect(host.registrations).toBe(1);
    expect(host.registration.updates).toBe(updates);
    expect(host.asked).not.toContain('REPAIR');
  });
});
