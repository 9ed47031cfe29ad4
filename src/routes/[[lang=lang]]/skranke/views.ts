import type { Component } from 'svelte';
import { loadOrigins } from '$lib/content/facts/origin';
import { loadHotlineStatusWords } from '$lib/content/first-words';
import {
  loadAfterwardsWords,
  loadBookingPhrases,
  loadBookingWords,
  loadCarryWords,
  loadChecklistWords,
  loadClerkFrameWords,
  loadClerkPhrases,
  loadCounterWords,
  loadListsWords,
  loadPaperChecksWords,
  loadQuestionWords,
  loadQueueWords,
  loadShareWords,
  loadWayOutWords,
  loadWhereItStandsWords,
  loadWitnessMessage,
  loadWitnessWords,
} from '$lib/content/words';
import { isPaperId } from '$lib/domain/identity/papers';
import type { Lang } from '$lib/i18n/lang';
import type { IconName } from '$lib/ui/icons';

/** What every screen is given beside its own words. */
export interface ViewProps {
  readonly lang: Lang;
  /** What stands behind the screen's name in the address, such as the missing thing; empty where nothing does. */
  readonly part: string;
}

interface View {
  readonly icon: IconName;
  /** Has the screen nothing to show before a list is made? */
  readonly needsList: boolean;
  /** Gives its place in the browser's history to the page after it: the way back leads to the page before, never here. */
  readonly leavesNoTrace?: boolean;
  /** Fetches the screen and its words. They come only when it is opened, so that the list stays light. */
  readonly open: (props: ViewProps) => Promise<Component>;
  /** The name of the one thing that the screen is about; `undefined` where it is about none. */
  readonly nameOf?: (props: ViewProps) => Promise<string | undefined>;
}

const views = {
  papers: {
    icon: 'search',
    needsList: true,
    open: async (props) => {
      const [{ default: Papers }, words, listWords] = await Promise.all([
        import('./Papers.svelte'),
        loadPaperChecksWords(props.lang),
        loadChecklistWords(props.lang),
      ]);
      return bind(Papers, { ...props, words, listWords });
    },
    nameOf: async ({ lang, part }) =>
      isPaperId(part) ? (await loadChecklistWords(lang)).items[part].title : undefined,
  },
  'way-out': {
    icon: 'question',
    needsList: true,
    open: async (props) => {
      const [{ default: WayOut }, words, listWords, message, standsWords, originOf] =
        await Promise.all([
          import('./WayOut.svelte'),
          loadWayOutWords(props.lang),
          loadChecklistWords(props.lang),
          loadWitnessWords(props.lang),
          loadWhereItStandsWords(props.lang),
          loadOrigins(props.lang),
        ]);
      const sendWords = message.message;
      return bind(WayOut, { ...props, words, listWords, sendWords, standsWords, originOf });
    },
    nameOf: async ({ lang, part }) => {
      const titles: Readonly<Record<string, string>> = (await loadChecklistWords(lang))
        .missingTitles;
      return Object.hasOwn(titles, part) ? titles[part] : undefined;
    },
  },
  witness: {
    icon: 'person',
    needsList: false,
    open: async (props) => {
      const [{ default: Witness }, words, danish, english, standsWords, originOf] =
        await Promise.all([
          import('./Witness.svelte'),
          loadWitnessWords(props.lang),
          loadWitnessMessage('da'),
          loadWitnessMessage('en'),
          loadWhereItStandsWords(props.lang),
          loadOrigins(props.lang),
        ]);
      const messages = { da: danish, en: english };
      return bind(Witness, { ...props, words, messages, standsWords, originOf });
    },
  },
  'be-witness': {
    icon: 'person',
    needsList: false,
    open: async (props) => {
      const [{ default: BeWitness }, words, listWords, standsWords, originOf] = await Promise.all([
        import('./BeWitness.svelte'),
        loadWitnessWords(props.lang),
        loadChecklistWords(props.lang),
        loadWhereItStandsWords(props.lang),
        loadOrigins(props.lang),
      ]);
      return bind(BeWitness, { ...props, words, listWords, standsWords, originOf });
    },
  },
  queue: {
    icon: 'list',
    needsList: true,
    leavesNoTrace: true,
    open: async (props) => {
      const [{ default: Queue }, words, listWords, { keepAwake }] = await Promise.all([
        import('./Queue.svelte'),
        loadQueueWords(props.lang),
        loadChecklistWords(props.lang),
        loadCounterWords(props.lang),
      ]);
      return bind(Queue, { ...props, words, listWords, keepAwake });
    },
  },
  show: {
    icon: 'person',
    needsList: true,
    leavesNoTrace: true,
    open: async (props) => {
      const [{ default: Show }, da, en, frame, { keepAwake }] = await Promise.all([
        import('./Show.svelte'),
        loadClerkPhrases('da'),
        loadClerkPhrases('en'),
        loadClerkFrameWords(props.lang),
        loadCounterWords(props.lang),
      ]);
      return bind(Show, { ...props, phrases: { da, en }, frame, keepAwake });
    },
  },
  booking: {
    icon: 'calendar',
    needsList: true,
    open: async (props) => {
      const [{ default: Booking }, words, danish, own, listWords] = await Promise.all([
        import('./Booking.svelte'),
        loadBookingWords(props.lang),
        loadBookingPhrases('da'),
        loadBookingPhrases(props.lang),
        loadChecklistWords(props.lang),
      ]);
      return bind(Booking, { ...props, words, phrases: { danish, own }, listWords });
    },
  },
  afterwards: {
    icon: 'check',
    needsList: true,
    open: async (props) => {
      const [{ default: Afterwards }, words, listWords, standsWords, originOf] = await Promise.all([
        import('./Afterwards.svelte'),
        loadAfterwardsWords(props.lang),
        loadChecklistWords(props.lang),
        loadWhereItStandsWords(props.lang),
        loadOrigins(props.lang),
      ]);
      return bind(Afterwards, { ...props, words, listWords, standsWords, originOf });
    },
  },
  lists: {
    icon: 'list',
    needsList: false,
    open: async (props) => {
      const [{ default: Lists }, words, listWords, questionWords] = await Promise.all([
        import('./Lists.svelte'),
        loadListsWords(props.lang),
        loadChecklistWords(props.lang),
        loadQuestionWords(props.lang),
      ]);
      return bind(Lists, { ...props, words, listWords, questionWords });
    },
  },
  carry: {
    icon: 'phone',
    needsList: false,
    open: async (props) => {
      const [{ default: Carry }, words, questionWords] = await Promise.all([
        import('./Carry.svelte'),
        loadCarryWords(props.lang),
        loadQuestionWords(props.lang),
      ]);
      return bind(Carry, { ...props, words, questionWords });
    },
  },
  share: {
    icon: 'out',
    needsList: true,
    open: async (props) => {
      const [{ default: Share }, words, listWords, lineWords, standsWords] = await Promise.all([
        import('./Share.svelte'),
        loadShareWords(props.lang),
        loadChecklistWords(props.lang),
        loadHotlineStatusWords(props.lang),
        loadWhereItStandsWords(props.lang),
      ]);
      return bind(Share, { ...props, words, listWords, lineWords, standsWords });
    },
  },
} as const satisfies Record<string, View>;

/** The screens beside the list. An id stands in the address, behind the `#`. */
export type ViewId = keyof typeof views;

/** In the order in which a person needs them. Only the message to the witness leads to the screen of the witness. */
export const viewIds: readonly ViewId[] = [
  'papers',
  'way-out',
  'witness',
  'queue',
  'show',
  'booking',
  'afterwards',
  'lists',
  'carry',
  'share',
];

export function isViewId(id: string): id is ViewId {
  return Object.hasOwn(views, id);
}

export function viewOf(id: ViewId): View {
  return views[id];
}

/** A component with its props filled in. */
function bind<Props extends Record<string, unknown>>(
  View: Component<Props>,
  props: Props,
): Component {
  return (internals) => View(internals, props);
}
