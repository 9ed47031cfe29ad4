import { describe, expect, it } from 'vitest';
import { readAloud, voiceFor, type ReadingStage, type SpeechHost, type Voice } from './read-aloud';

const voice = (lang: string, localService = true, isDefault = false): Voice => ({
  lang,
  localService,
  default: isDefault,
});

describe('voiceFor', () => {
  const danish = voice('da-DK');
  const android = voice('da_DK');
  const remote = voice('da-DK', false, true);
  const british = voice('en-GB');
  const american = voice('en-US', true, true);
  it.each<[string, string, readonly Voice[], Voice | undefined]>([
    ['none at all', 'da', [], undefined],
    ['none of the language', 'da', [british, american], undefined],
    ['only one that sends what it says', 'da', [remote], undefined],
    ['one on the phone beside it', 'da', [remote, danish], danish],
    ['a tag as Android writes it', 'da', [british, android], android],
    ['several, of which one is chosen on the phone', 'en', [british, american], american],
    ['several, of which none is', 'en', [british, voice('en-US')], british],
    ['a language that begins alike', 'da', [voice('dav-KE')], undefined],
  ])('%s', (_, lang, voices, expected) => {
    expect(voiceFor(lang, voices)).toBe(expected);
  });
});

/** A phone that says a line until `end` is called. */
function fakePhone() {
  const said: string[] = [];
  const stages: ReadingStage[] = [];
  const state = { hushed: 0, isWatched: true };
  let onEnd: ((isSaid: boolean) => void) | undefined;
  let onLeave: (() => void) | undefined;
  const host: SpeechHost<Voice> = {
    voices: () => [],
    watchVoices: () => () => undefined,
    say: (line, _, told) => {
      said.push(line);
      onEnd = told;
    },
    hush: () => {
      state.hushed += 1;
      // As browsers do: the line that was cut short ends with an error.
      onEnd?.(false);
    },
    watchLeaving: (told) => {
      onLeave = told;
      return () => {
        state.isWatched = false;
      };
    },
  };
  const reading = readAloud(host, (stage) => stages.push(stage));
  return {
    said,
    stages,
    state,
    reading,
    end: (isSaid = true) => onEnd?.(isSaid),
    hide: () => onLeave?.(),
  };
}

const lines = ['one', 'two', 'three'];
const dane = voice('da-DK');

describe('readAloud', () => {
  it('says line after line, and is silent after the last', () => {
    const { reading, said, stages, end } = fakePhone();
    reading.start(lines, dane);
    end();
    end();
    expect(said).toEqual(lines);
    expect(stages).toEqual(['reading']);
    end();
    expect(said).toEqual(lines);
    expect(stages).toEqual(['reading', 'silent']);
  });

  it('goes on after a pause with the line that was cut short', () => {
    const { reading, said, stages, state, end } = fakePhone();
    reading.start(lines, dane);
    end();
    reading.pause();
    expect(state.hushed).toBe(1);
    reading.resume();
    expect(said).toEqual(['one', 'two', 'two']);
    expect(stages).toEqual(['reading', 'paused', 'reading']);
  });

  it('stops, and begins anew', () => {
    const { reading, said, stages, end } = fakePhone();
    reading.start(lines, dane);
    end();
    reading.stop();
    reading.resume();
    expect(said).toEqual(['one', 'two']);
    reading.start(lines, dane);
    expect(said).toEqual(['one', 'two', 'one']);
    expect(stages).toEqual(['reading', 'silent', 'reading']);
  });

  it('pauses when the page goes out of view, and does nothing where it is silent', () => {
    const { reading, stages, state, hide } = fakePhone();
    hide();
    reading.pause();
    reading.stop();
    expect(state.hushed).toBe(0);
    reading.start(lines, dane);
    hide();
    expect(stages).toEqual(['reading', 'paused']);
  });

  it('says so where the voice fails, and can be tried again', () => {
    const { reading, said, stages, end } = fakePhone();
    reading.start(lines, dane);
    end(false);
    expect(stages.at(-1)).toBe('failed');
    expect(said).toEqual(['one']);
    reading.start(lines, dane);
    expect(stages.at(-1)).toBe('reading');
  });

  it('is silent once the screen is left', () => {
    const { reading, state, stages, said, end } = fakePhone();
    reading.start(lines, dane);
    reading.leave();
    expect(state).toEqual({ hushed: 1, isWatched: false });
    expect(stages.at(-1)).toBe('silent');
    end();
    expect(said).toEqual(['one']);
  });
});
