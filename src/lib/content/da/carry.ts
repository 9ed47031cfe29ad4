/** Words of the screen that takes a list to another phone. */
export const carry = {
  out: {
    title: 'Giv listen videre',
    lead: 'Din liste ligger i koden. Den, der ser koden, kan læse listen.',
    codeTitle: 'Din kode',
    how: 'Åbn ID-klar på den anden telefon. Tryk på „Min liste“ og så på „Hent eller flyt en liste“. Skriv koden der.',
    carried: 'Med i koden: dine svar, det, du har set på papirerne, og dine krydser.',
    notCarried: 'Ikke med i koden: din tid, dine noter, og hvordan det gik.',
    /** Told where the code had no room for all. */
    noTicks:
      'Listen er for lang til koden. Dine krydser er ikke med. Vil du have dem med, så brug filen.',
    answersOnly:
      'Listen er for lang til koden. Dine krydser og det, du har set på papirerne, er ikke med. Vil du have det med, så brug filen.',
    unfinished: 'Svar på alle spørgsmål først. Så kan listen komme med.',
    toQuestions: 'Svar på spørgsmålene',
  },
  qr: {
    title: 'Scan koden',
    how: 'Peg på billedet med kameraet på den anden telefon. Så åbner listen i browseren.',
    alt: 'QR-kode. Den fører til din liste, og det gør koden i bogstaver og tal også.',
    home: 'Ligger ID-klar på hjemmeskærmen på den anden telefon? Så skriv koden i appen. På en iPhone kan browser og app ikke se hinandens lister.',
    failed: 'Billedet kunne ikke laves. Brug koden i stedet.',
  },
  file: {
    title: 'Som fil',
    lead: 'I filen er hele listen, også din tid og dine valg til medarbejderen. Kønummeret og det, du har fortalt bagefter, bliver her.',
    name: 'id-klar-liste.json',
    share: 'Del filen',
    save: 'Gem filen',
    shared: 'Filen er delt.',
    saved: 'Filen er gemt på telefonen.',
  },
  message: {
    title: 'Som besked eller på papir',
    /** The message itself; the code and the address follow on lines of their own. */
    message: 'Min liste i ID-klar. Åbn adressen, eller skriv koden i appen.',
    text: 'Beskeden',
    share: 'Del beskeden',
    sms: 'Send som sms',
    copy: 'Kopiér beskeden',
    copied: 'Beskeden er kopieret.',
    notCopied: 'Beskeden er markeret. Kopiér den selv.',
    notShared: 'Beskeden kunne ikke deles. Prøv sms, eller kopiér den.',
  },
  in: {
    title: 'Hent en liste',
    /** At the top, where a list is in hand: leads down to the field. */
    jump: 'Jeg har en kode',
    lead: 'Intet bliver ændret, før du siger ja.',
    code: 'Koden fra den anden telefon',
    hint: 'Højst 24 bogstaver og tal. Store og små er ens.',
    read: 'Se listen',
    file: 'Eller vælg en fil fra ID-klar',
  },
  codeProblems: {
    empty: 'Skriv koden først.',
    strange: (sign: string) => `„${sign}“ findes ikke i en kode. Skriv kun A-Z og tal.`,
    length: (count: number) =>
      `Du har skrevet ${count} tegn. En kode har 8, 12, 16, 20 eller 24. Se efter, om noget mangler.`,
    mistyped:
      'Noget i koden er skrevet forkert. Se den igennem. 5 ligner S, 2 ligner Z, 8 ligner B.',
    'other-version':
      'Koden er lavet i en anden udgave af ID-klar. Opdatér begge telefoner, eller brug filen.',
  },
  fileProblems: {
    empty: 'Der er ingen svar i filen.',
    'not-ours': 'Det er ikke en fil fra ID-klar. Vælg en anden fil.',
    half: 'Filen er ikke hel. Gem den igen på den anden telefon.',
    'other-version':
      'Filen er lavet i en anden udgave af ID-klar. Opdatér appen på begge telefoner, og gem filen igen.',
    'too-large': 'Filen er for stor til at være en liste. Vælg en anden fil.',
    unreadable: 'Telefonen kunne ikke åbne filen. Prøv igen.',
  },
  ask: {
    title: 'Vil du have denne liste?',
    code: (code: string) => `Kode: ${code}`,
    here: 'På denne telefon:',
    notAsked: 'Ikke besvaret',
    ticks: (count: number) =>
      count === 1 ? '1 kryds kommer med.' : `${count} krydser kommer med.`,
    papers: (count: number) =>
      count === 1
        ? 'Det, der er set på 1 papir, kommer med.'
        : `Det, der er set på ${count} papirer, kommer med.`,
    compareTitle: 'Hvis den tager din listes plads',
    answersDiffer: (count: number) =>
      count === 1 ? '1 svar bliver et andet.' : `${count} svar bliver nogle andre.`,
    papersDiffer: (count: number) =>
      count === 1
        ? 'Det, du har set på 1 papir, bliver ændret.'
        : `Det, du har set på ${count} papirer, bliver ændret.`,
    ticksAdded: (count: number) =>
      count === 1 ? '1 kryds kommer til.' : `${count} krydser kommer til.`,
    ticksRemoved: (count: number) =>
      count === 1 ? '1 kryds forsvinder.' : `${count} krydser forsvinder.`,
    same: 'Listen er som den, du har her. Du behøver ikke at hente den.',
    twin: (number: number) => `Listen er her allerede. Det er liste ${number}.`,
    use: (number: number) => `Brug liste ${number}`,
    noTicks: 'Koden havde ikke plads til krydserne.',
    answersOnly: 'Koden havde kun plads til svarene.',
    unknown: (count: number) =>
      count === 1
        ? '1 ting i filen kender denne udgave ikke. Den kommer ikke med.'
        : `${count} ting i filen kender denne udgave ikke. De kommer ikke med.`,
    when: (day: string, time: string) => `${day} kl. ${time}`,
    whenOver: (day: string, time: string) => `${day} kl. ${time} (den er gået)`,
    withTime: (when: string) => `Tiden i filen: ${when}.`,
    withClerk: 'Valg til medarbejderen kommer med.',
    timeComes: (when: string) => `Tiden bliver ${when}.`,
    timeChanges: (ours: string, theirs: string) => `Din tid er ${ours}. Den bliver ${theirs}.`,
    timeStays: (when: string) => `Din tid bliver: ${when}.`,
    clerkChanges: 'Dine valg til medarbejderen bliver som i filen.',
    notesStay: 'Dine andre noter på denne telefon bliver.',
    sameButNotes: 'Svar og krydser er som dine. Noget andet er nyt.',
    takeNotes: 'Hent det nye',
    take: 'Hent listen',
    add: 'Læg den ved siden af min',
    replace: 'Brug den i stedet for min',
    cancel: 'Nej, behold min',
    cancelNone: 'Nej tak',
  },
  done: {
    added: 'Listen er hentet',
    replaced: 'Listen er skiftet ud',
    undone: 'Din egen liste er tilbage',
    open: 'Åbn listen',
    undo: 'Fortryd',
    cancelled: 'Intet er ændret.',
  },
};

export type CarryWords = typeof carry;
