import type { UiWords } from '../da/ui';

export const ui = {
  skipToContent: 'Skip to content',
  otherLanguage: 'Dansk',
  menu: 'Main menu',
  tabs: { start: 'Home', list: 'My list', guidance: 'Guidance', phone: 'Phone' },
  more: 'More',
  sources: 'Sources',
  back: 'Back',
  misuse: 'Misuse?',
  misuseLong: 'Misuse? Block your MitID',
  messages: 'Messages from the app',
  notKept: 'Nothing is kept on this phone. The app works, but your list is gone when you close it.',
  torn: 'Some of what is kept on this phone cannot be read. Please answer what is missing again.',
  updateReady: 'There is a new version of the app. Your answers and ticks stay here.',
  updateNow: 'Update now',
  updateLater: 'Later',
  erasedElsewhere: 'Everything was deleted from another window.',
  updatedElsewhere:
    'The app was updated in another window. Open the page again to get the new version.',
  outdated:
    'The app was updated in another window. What you change in this window is not kept. Open the page again.',
  reload: 'Open the page again',
  notFound: {
    title: 'This page does not exist',
    lead: 'The address is wrong, or the page has moved. Your answers are not lost.',
    toStart: 'Go to Start',
  },
  failed: {
    title: 'Something went wrong',
    lead: 'The page could not be shown. Your answers are not lost. Try again, or go to Start.',
  },
} satisfies UiWords;
