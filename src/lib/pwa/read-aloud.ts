/** A voice, as the browser tells of it. */
export interface Voice {
  /** A language tag; some phones write `da_DK`. */
  readonly lang: string;
  /** Lives on the phone, and sends nothing anywhere. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** The parts of the browser that it takes. */
export interface SpeechHost<V extends Voice> {
  /** Empty until the browser has found them. */
  readonly voices: () => readonly V[];
  readonly watchVoices: (onChange: () => void) => () => void;
  /** Says one line. `onEnd` is told whether it was said. */
  readonly say: (line: string, voice: V, onEnd: (isSaid: boolean) => void) => void;
  readonly hush: () => void;
  /** Calls back when the page goes out of view, is left or is closed. */
  readonly watchLeaving: (onLeave: () => void) => () => void;
}

export type ReadingStage = 'silent' | 'reading' | 'paused' | 'failed';

/** Reads lines aloud, one after the other. */
export interface ReadAloud<V extends Voice> {
  /** From the first line. */
  readonly start: (lines: readonly string[], voice: V) => void;
  readonly pause: () => void;
  /** From the line that was cut short. */
  readonly resume: () => void;
  readonly stop: () => void;
  /** Falls silent for good, when the screen of the app is left. */
  readonly leave: () => void;
}

/** The browser as a host; `undefined` where it cannot speak. */
export function speechHost(): SpeechHost<SpeechSynthesisVoice> | undefined {
  // Some in-app browsers have the name and nothing behind it.
  const find = (): SpeechSynthesis | undefined => window.speechSynthesis;
  const speech = find();
  if (!speech) return undefined;
  /** Held on to: Chromium drops one that nobody holds, and then never tells of its end. */
  let saying: SpeechSynthesisUtterance | undefined;
  return {
    voices: () => speech.getVoices(),
    watchVoices: (onChange) => {
      speech.addEventListener('voiceschanged', onChange);
      return () => speech.removeEventListener('voiceschanged', onChange);
    },
    say: (line, voice, onEnd) => {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = () => onEnd(true);
      utterance.onerror = () => onEnd(false);
      saying = utterance;
      speech.speak(saying);
    },
    hush: () => {
      saying = undefined;
      speech.cancel();
    },
    watchLeaving: (onLeave) => {
      const onHide = () => {
        if (document.visibilityState === 'hidden') onLeave();
      };
      document.addEventListener('visibilitychange', onHide);
      window.addEventListener('pagehide', onLeave);
      return () => {
        document.removeEventListener('visibilitychange', onHide);
        window.removeEventListener('pagehide', onLeave);
      };
    },
  };
}

/** The voice for a language that lives on the phone: the one chosen there, else the first. `undefined` without one. */
export function voiceFor<V extends Voice>(lang: string, voices: readonly V[]): V | undefined {
  const fitting = voices.filter(
    (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/**
 * Reads line by line rather than in one go: the browser's own pause fails on Android, and long texts are cut short in
 * Chromium. When the page goes out of view, as by a call, it pauses.
 */
export function readAloud<V extends Voice>(
  host: SpeechHost<V>,
  onChange: (stage: ReadingStage) => void,
): ReadAloud<V> {
  let text: { readonly lines: readonly string[]; readonly voice: V } | undefined;
  let at = 0;
  let stage: ReadingStage = 'silent';
  /** Which line counts: the end of one that was hushed must not begin the next. */
  let turn = 0;

  function become(next: ReadingStage): void {
    stage = next;
    onChange(next);
  }

  function sayNext(): void {
    turn += 1;
    const mine = turn;
    const line = text?.lines[at];
    if (text === undefined || line === undefined) return become('silent');
    host.say(line, text.voice, (isSaid) => {
      if (mine !== turn) return;
      if (!isSaid) return halt('failed');
      at += 1;
      sayNext();
    });
  }

  function halt(next: ReadingStage): void {
    turn += 1;
    host.hush();
    become(next);
  }

  function pause(): void {
    if (stage === 'reading') halt('paused');
  }

  const unwatch = host.watchLeaving(pause);

  return {
    start(lines, voice) {
      if (stage === 'reading') halt('silent');
      text = { lines, voice };
      at = 0;
      become('reading');
      sayNext();
    },
    pause,
    resume() {
      if (stage !== 'paused') return;
      become('reading');
      sayNext();
    },
    stop() {
      if (stage !== 'silent') halt('silent');
    },
    leave() {
      unwatch();
      if (stage === 'reading') halt('silent');
    },
  };
}
