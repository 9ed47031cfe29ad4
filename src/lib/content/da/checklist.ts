import type { ItemGroup, ItemId } from '$lib/domain/checklist/items';
import type { Effort } from '$lib/domain/checklist/ways-out';
import type { ItemWords } from '../item-words';
import { errandRows } from './errand-rows';
import { mitIdRows } from './mitid-rows';
import { postAndPowerRows } from './post-and-power-rows';
import { reasons } from './reasons';
import { ways } from './ways';

const items: Readonly<Record<ItemId, ItemWords>> = {
  ...mitIdRows,
  ...postAndPowerRows,
  ...errandRows,
};

export const checklistWords = {
  pageTitle: 'Min liste',
  /** In place of the title, once there are several. */
  numbered: (number: number) => `Liste ${number}`,
  helped: 'Du hjælper en anden med listen',
  description: 'Din egen liste til Borgerservice: hvad du skal have med, og hvad du mangler.',
  groups: {
    before: 'Før du går',
    bring: 'Tag med',
    counter: 'Ved skranken',
    after: 'Bagefter',
  } satisfies Readonly<Record<ItemGroup, string>>,
  groupsUrgent: { before: 'Gør det nu', after: 'Bagefter' },
  groupsInLine: { before: 'Mens du venter' },
  groupsAtHome: { before: 'Sådan gør du' },
  items,
  ...reasons,
  ways,
  verdict: {
    missing: (count: number) => (count === 1 ? 'Du mangler 1 ting' : `Du mangler ${count} ting`),
    askFirst: 'Ring og spørg først',
    askThere: 'Spørg i skranken først',
    lostPhonePapers: 'Dine papirer ser ud til at være nok. Borgerservice afgør det.',
    misuse: 'Spær dit MitID nu',
    misuseWhy: 'Tag ét trin ad gangen. Start med det første.',
    lostPhone: 'Spær MitID og SIM-kort nu',
    lostPhoneWhy: 'Bagefter finder vi vejen tilbage.',
    lostPhoneVisit: 'Når det er spærret, skal du i Borgerservice.',
    lostPhoneHome: 'Når det er spærret, kan du nok få MitID igen hjemmefra.',
    alsoAsk: 'Spørg også om dette',
  },
  tryHomeTitle: 'Måske kan du få MitID hjemmefra',
  tryHome:
    'Har du pas eller ID-kort med chip? Så kan MitID-appen måske læse det. Så behøver du ikke at gå derhen.',
  seeWays: 'Se, hvad du kan gøre',
  waysFor: (thing: string) => `Mangler: ${thing}`,
  effort: { now: 'Nu', today: 'I dag', 'another-day': 'En anden dag' } satisfies Readonly<
    Record<Effort, string>
  >,
  missingMark: 'Mangler',
  counted: (done: number, total: number) => `${done} af ${total}`,
  announced: (group: string, done: number, total: number) =>
    `${group}: ${done} af ${total} krydset af`,
  more: 'Hvorfor og hvorfra',
  municipality: {
    find: 'Find din kommune',
    findNote: 'Se, hvor du bestiller tid. Gem nummer og åbningstider.',
    yours: (name: string) => `Din kommune: ${name}`,
    yoursNote: 'Kommunens side og dine egne noter.',
  },
  startOver: 'Start forfra',
  startedOver: 'Din liste er slettet.',
  undo: 'Fortryd',
  editAnswers: 'Ret dine svar',
  inLineNow: 'Jeg står i køen nu',
  callNow: 'Hvem skal du ringe til nu?',
  empty: {
    text: 'Der er ingen liste på denne telefon. Svar på få spørgsmål, så får du en.',
    unfinished: 'Du er ikke helt færdig med spørgsmålene.',
    resume: 'Fortsæt spørgsmålene',
    make: 'Lav min liste',
    fetchNote: 'Fra en anden telefon, eller hvis browseren har slettet den.',
  },
  copy: {
    text: 'Telefonen har mistet din liste. Her er en kopi fra sidst.',
    restore: 'Hent min liste tilbage',
    anew: 'Lav en ny liste',
  },
  install: {
    title: 'Læg ID-klar på hjemmeskærmen',
    note: 'Så åbner den med et tryk, også uden internet.',
  },
  longUnused: {
    text: 'Du har ikke åbnet listen i over 60 dage. Skal den slettes?',
    remove: 'Slet listen',
    keep: 'Behold den',
  },
  worked: {
    title: 'Det lykkedes',
    told: (day: string) => `Du fortalte det ${day}.`,
    keep: 'Her er listen, som den var. Du kan beholde den eller slette den.',
  },
  moreHelp: 'Læs mere',
  time: {
    at: (day: string, time: string) => `Din tid: ${day} kl. ${time}`,
    past: 'Din tid er gået. Hvordan gik det?',
    tell: 'Fortæl, hvordan det gik',
  },
  loading: 'Henter din liste …',
};

export type ChecklistWords = typeof checklistWords;
