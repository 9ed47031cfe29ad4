/** Keeps the screen from going dark, for as long as the person wants it and the page is seen. */
export interface ScreenAwake {
  /** Asks for the screen to be kept lit, or lets it go dark. */
  readonly set: (isWanted: boolean) => Promise<void>;
  /** Lets go for good, when the screen of the app is left. */
  readonly stop: () => void;
}

/** What keeps the screen lit until it is let go, or the browser takes it back. */
export interface ScreenLock {
  readonly release: () => Promise<void>;
  readonly onRelease: (told: () => void) => void;
}

/** The parts of the browser that it takes. */
export interface AwakeHost {
  readonly request: () => Promise<ScreenLock>;
  readonly isSeen: () => boolean;
  /** Calls back whenever the page comes into view or goes out of it. Returns how to end that. */
  readonly watchSeen: (onChange: () => void) => () => void;
}

/** The browser as a host; `undefined` where it cannot keep its screen lit. */
export function awakeHost(): AwakeHost | undefined {
  if (!('wakeLock' in navigator)) return undefined;
  return {
    request: async () => {
      const lock = await navigator.wakeLock.request('screen');
      return {
        release: () => lock.release(),
        onRelease: (told) => lock.addEventListener('release', told),
      };
    },
    isSeen: () => document.visibilityState === 'visible',
    watchSeen: (onChange) => {
      document.addEventListener('visibilitychange', onChange);
      return () => document.removeEventListener('visibilitychange', onChange);
    },
  };
}

/**
 * The browser takes the lock back whenever the page is hidden, as by a call or a locked screen, so it is asked for again
 * on return (reliability rule IOS-13). Where the browser refuses, as with a battery nearly empty, it stays silent.
 * @param onChange told whether the screen is kept lit, or will be on return
 */
export function keepAwake(host: AwakeHost, onChange: (isKept: boolean) => void): ScreenAwake {
  let isWanted = false;
  let lock: ScreenLock | undefined;
  /** Which request counts: one that is answered late must not keep what was let go since. */
  let asked = 0;

  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const given = await host.request();
      if (mine !== asked) return void given.release().catch(() => undefined);
      lock = given;
      given.onRelease(() => {
        if (lock !== given) return;
        lock = undefined;
        if (host.isSeen()) giveUp();
      });
    } catch {
      // Hidden meanwhile: it is asked for again on return.
      if (mine === asked && host.isSeen()) giveUp();
    }
  }

  function giveUp(): void {
    isWanted = false;
    onChange(false);
  }

  function letGo(): void {
    isWanted = false;
    asked += 1;
    const held = lock;
    lock = undefined;
    void held?.release().catch(() => undefined);
  }

  const unwatch = host.watchSeen(() => {
    if (isWanted && lock === undefined && host.isSeen()) void ask();
  });

  return {
    async set(wanted) {
      letGo();
      isWanted = wanted;
      onChange(wanted);
      if (wanted) await ask();
    },
    stop() {
      unwatch();
      letGo();
    },
  };
}
