import type { Component } from 'svelte';
import {
  loadChecklistWords,
  loadClerkFrameWords,
  loadClerkPhrases,
  loadCounterWords,
  loadQueueWords,
} from '$lib/content/words';
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
  /** Takes the place of the page it is opened from in the browser's history, and gives its own to the page after it. */
  readonly leavesNoTrace?: boolean;
  /** Fetches the screen and its words. They come only when it is opened, so that the list stays light. */
  readonly open: (props: ViewProps) => Promise<Component>;
}

const views = {
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
      const [{ default: Show }, danish, own, frame, { keepAwake }] = await Promise.all([
        import('./Show.svelte'),
        loadClerkPhrases('da'),
        loadClerkPhrases(props.lang),
        loadClerkFrameWords(props.lang),
        loadCounterWords(props.lang),
      ]);
      return bind(Show, { ...props, danish, own, frame, keepAwake });
    },
  },
} as const satisfies Record<string, View>;

/** The screens beside the list. An id stands in the address, behind the `#`. */
export type ViewId = keyof typeof views;

/** In the order in which a person needs them. */
export const viewIds: readonly ViewId[] = ['queue', 'show'];

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
