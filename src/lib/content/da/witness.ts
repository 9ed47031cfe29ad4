import type { FitQuestionId, FitReply } from '$lib/domain/identity/witness-fit';
import type { WitnessBringId, WitnessProblem } from '$lib/domain/identity/witness';

const questions: Readonly<Record<FitQuestionId, string>> = {
  adult: 'Er vidnet fyldt 18 år?',
  'mitid-30-days': 'Har vidnet haft sit eget MitID i over 30 dage?',
  'not-too-often': 'Har vidnet højst været vidne 2 gange i de sidste 120 dage?',
  'in-person': 'Kan vidnet selv møde op?',
  'photo-id': 'Har vidnet gyldigt foto-ID?',
};

const myQuestions: Readonly<Record<FitQuestionId, string>> = {
  adult: 'Er du fyldt 18 år?',
  'mitid-30-days': 'Har du haft dit eget MitID i over 30 dage?',
  'not-too-often': 'Har du højst været vidne 2 gange i de sidste 120 dage?',
  'in-person': 'Kan du selv møde op?',
  'photo-id': 'Har du gyldigt foto-ID?',
};

const replies: Readonly<Record<FitReply, string>> = {
  yes: 'Ja',
  no: 'Nej',
  'dont-know': 'Ved ikke',
};

const problems: Readonly<Record<WitnessProblem, string>> = {
  'under-18': 'Et vidne skal være fyldt 18 år.',
  'not-in-person': 'Et vidne skal selv møde op i Borgerservice.',
  'no-mitid': 'Et vidne skal have sit eget MitID.',
  'mitid-too-new':
    'Et vidne skal have haft MitID i over 30 dage. Ældre sider siger 10 dage. Vi følger de nyeste.',
  'too-often': 'Man må være vidne højst 3 gange på 120 dage.',
  'no-photo-id': 'Et vidne skal have gyldigt foto-ID med.',
};

/** Words of the screen about the witness. The message itself has a module of its own. */
export const witness = {
  lead: 'Et vidne møder op med dig og bekræfter, hvem du er, med sit eget MitID.',
  fit: {
    title: 'Kan personen være vidne?',
    hint: 'Svar sammen med vidnet. Svarene bliver kun gemt, hvis I laver vidnets liste her.',
    questions,
    replies,
    problems,
    open: 'Svar på alle fem spørgsmål.',
    fits: 'Det ser ud til at passe',
    fitsWhy: 'Borgerservice afgør det.',
    unfit: 'Det passer ikke',
    unfitNext:
      'Find et andet vidne. Der findes også professionelle vidner. Spørg Borgerservice, hvem og hvor.',
    askFirst: 'Spørg først',
    askFirstWhy: 'Spørg vidnet om dette. Er I i tvivl om en regel, så spørg Borgerservice.',
  },
  bringTitle: 'Det skal vidnet have med',
  brings: {
    mitid: { title: 'Sit eget MitID', text: 'På sin telefon, eller med sin kodeviser.' },
    photo: {
      title: 'Sit eget foto-ID',
      text: 'Pas, kørekort eller et andet foto-ID. Det skal være gyldigt.',
    },
    cpr: {
      title: 'Måske et papir med CPR-nummer',
      text: 'Viser vidnets foto-ID ikke CPR-nummeret, så skal vidnet tage et papir mere med.',
    },
  } satisfies Readonly<Record<WitnessBringId, { title: string; text: string }>>,
  message: {
    title: 'Send en besked',
    language: 'Sprog i beskeden',
    text: 'Beskeden',
    share: 'Del beskeden',
    sms: 'Send som sms',
    copy: 'Kopiér beskeden',
    copied: 'Beskeden er kopieret.',
    notCopied: 'Telefonen kunne ikke kopiere. Teksten er markeret. Hold på den, og vælg kopiér.',
    notShared: 'Beskeden blev ikke delt. Prøv at kopiere den.',
    withTime: 'Din tid står i beskeden.',
    noTime: 'Der står ingen tid i beskeden.',
    noteTime: 'Skriv din tid',
  },
  own: {
    title: 'Vidnets egen liste',
    text: 'Vidnet kan åbne adressen i beskeden på sin egen telefon. Er I sammen, kan I lave listen her. Din egen liste er her stadig bagefter.',
    make: 'Lav vidnets liste her',
  },
  /** On the phone of the witness, who comes there from the message. `fit` takes the place of what is above. */
  me: {
    lead: 'Du er bedt om at være vidne. Du møder op i Borgerservice og siger, hvem den anden er. Det gør du med dit eget MitID.',
    make: 'Lav min liste som vidne',
    open: 'Åbn min liste som vidne',
    fit: {
      title: 'Kan du være vidne?',
      hint: 'Laver du din liste, kommer svarene med. De bliver på din telefon.',
      questions: myQuestions,
      unfitNext: 'Sig det til den, der har spurgt dig. Så kan I finde et andet vidne.',
      askFirstWhy: 'Find ud af dette. Er du i tvivl om en regel, så spørg Borgerservice.',
    },
    bringTitle: 'Det skal du have med',
  },
};

export type WitnessWords = typeof witness;
