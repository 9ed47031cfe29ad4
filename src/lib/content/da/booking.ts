import type { DayProblem, PlaceProblem, TimeProblem } from '$lib/domain/booking/appointment';
import type { AlarmId } from '$lib/domain/booking/calendar-file';

const dayProblems: Readonly<Record<DayProblem, string>> = {
  'no-day': 'Vælg en dag.',
  past: 'Den tid er gået. Vælg en dag og en tid, der kommer.',
  'too-far': 'Dagen er mere end et år væk. Se efter, om året er rigtigt.',
};

const timeProblems: Readonly<Record<TimeProblem, string>> = {
  'no-time': 'Vælg en tid.',
  skipped: 'Den time findes ikke. Uret bliver stillet frem den nat.',
};

const placeProblems: Readonly<Record<PlaceProblem, string>> = {
  'too-long': 'Stedet er for langt. Skriv højst 80 tegn.',
  'cpr-number': 'Det ligner et CPR-nummer. Slet det først. Appen gemmer det ikke.',
};

const alarms: Readonly<Record<AlarmId, string>> = {
  'evening-before': 'Aftenen før',
  'two-hours-before': '2 timer før',
};

/** Words of the screen about the booked time. */
export const booking = {
  form: {
    title: 'Skriv din tid',
    changeTitle: 'Ret din tid',
    lead: 'Den bliver på denne telefon.',
    day: 'Dag',
    time: 'Tid',
    timeHint: 'Dansk tid.',
    place: 'Sted',
    placeHint: 'Hvis du vil. Højst 80 tegn. Ingen navne eller CPR-numre.',
    save: 'Gem tiden',
    cancel: 'Fortryd',
    refused: 'Tiden er ikke gemt endnu',
    mark: 'Fejl:',
    dayProblems,
    timeProblems,
    placeProblems,
  },
  noted: {
    at: (day: string, time: string) => `${day} kl.\u00a0${time}`,
    inDays: (days: number) => (days === 1 ? 'Om 1 dag' : `Om ${days} dage`),
    tomorrow: (time: string) => `I morgen kl.\u00a0${time}`,
    today: (time: string) => `I dag kl.\u00a0${time}`,
    inMinutes: (minutes: number) => (minutes === 1 ? 'Om 1 minut' : `Om ${minutes} minutter`),
    now: 'Det er din tid nu',
    past: 'Din tid er gået',
    unsure: 'Din tid',
    clockWrong:
      'Uret på din telefon ser forkert ud. Så ved vi ikke, hvor længe der er til din tid.',
    howWent: 'Hvordan gik det?',
    tell: 'Fortæl, hvordan det gik',
    change: 'Ret tiden',
    remove: 'Fjern tiden',
    removed: 'Tiden er fjernet.',
    undo: 'Fortryd',
  },
  answer: {
    text: 'Du har svaret, at du ikke har en tid. Nu står der en tid her.',
    unsureText: 'Du har svaret, at du ikke ved, om du har en tid. Nu står der en tid her.',
    change: 'Ja, jeg har en tid',
    changed: 'Dit svar er rettet.',
  },
  day: {
    title: 'På dagen',
    left: (count: number) =>
      count === 1 ? '1 ting er ikke krydset af' : `${count} ting er ikke krydset af`,
    none: 'Du har krydset det hele af. Se listen igen, før du går.',
    early:
      'Vi kender ingen regel for, hvor tidligt du skal komme. Følg det, de har skrevet til dig.',
    toList: 'Åbn din liste',
    witness: 'Send tiden til dit vidne',
  },
  calendar: {
    title: 'Sæt tiden i din kalender',
    lead: 'Din liste kommer med i kalenderen. Andre, der kan se kalenderen, kan også se listen.',
    alarm: 'Mind mig om det',
    alarms,
    share: 'Del kalenderfilen',
    download: 'Hent kalenderfilen',
    shared: 'Kalenderfilen er delt.',
    downloaded: 'Filen er hentet. Åbn den, så kommer tiden i kalenderen.',
    failed: 'Kalenderfilen kunne ikke laves. Prøv igen.',
    /** Stands in the calendar. */
    event: 'Tid i Borgerservice',
    bring: 'Tag med:',
    before: 'Før du går:',
  },
  ask: {
    title: 'Har du ikke en tid?',
    lead: 'Sig en af sætningerne, eller vis dem frem.',
    phone: 'I telefonen',
    hall: 'I hallen',
    municipality: 'Din kommune',
    municipalityNote: 'Find den side, hvor du bestiller tid, og skriv nummeret ned.',
    call: (number: string) => `Ring ${number}`,
  },
};

export type BookingWords = typeof booking;
