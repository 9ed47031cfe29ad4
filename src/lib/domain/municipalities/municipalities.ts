/** The five regions, in the order in which they are usually named. */
export const regionIds = [
  'hovedstaden',
  'sjaelland',
  'syddanmark',
  'midtjylland',
  'nordjylland',
] as const;
export type RegionId = (typeof regionIds)[number];

/**
 * Code, name and site of every municipality, by region and then by code. The code is the official one of four digits;
 * the name is the short one, without "Kommune". Christiansø has a code too, but is no municipality.
 *
 * Gathered from the open list of the project mxmap-dk (MIT licence, copyright 2026 David Huser), which has it from Wikidata.
 */
const rows = {
  hovedstaden: [
    ['0101', 'København', 'kk.dk'],
    ['0147', 'Frederiksberg', 'frederiksberg.dk'],
    ['0151', 'Ballerup', 'ballerup.dk'],
    ['0153', 'Brøndby', 'brondby.dk'],
    ['0155', 'Dragør', 'dragoer.dk'],
    ['0157', 'Gentofte', 'gentofte.dk'],
    ['0159', 'Gladsaxe', 'gladsaxe.dk'],
    ['0161', 'Glostrup', 'glostrup.dk'],
    ['0163', 'Herlev', 'herlev.dk'],
    ['0165', 'Albertslund', 'albertslund.dk'],
    ['0167', 'Hvidovre', 'hvidovre.dk'],
    ['0169', 'Høje-Taastrup', 'htk.dk'],
    ['0173', 'Lyngby-Taarbæk', 'ltk.dk'],
    ['0175', 'Rødovre', 'rk.dk'],
    ['0183', 'Ishøj', 'ishoj.dk'],
    ['0185', 'Tårnby', 'taarnby.dk'],
    ['0187', 'Vallensbæk', 'vallensbaek.dk'],
    ['0190', 'Furesø', 'furesoe.dk'],
    ['0201', 'Allerød', 'alleroed.dk'],
    ['0210', 'Fredensborg', 'fredensborg.dk'],
    ['0217', 'Helsingør', 'helsingor.dk'],
    ['0219', 'Hillerød', 'hillerod.dk'],
    ['0223', 'Hørsholm', 'horsholm.dk'],
    ['0230', 'Rudersdal', 'rudersdal.dk'],
    ['0240', 'Egedal', 'egedalkommune.dk'],
    ['0250', 'Frederikssund', 'frederikssund.dk'],
    ['0260', 'Halsnæs', 'halsnaes.dk'],
    ['0270', 'Gribskov', 'gribskov.dk'],
    ['0400', 'Bornholm', 'brk.dk'],
  ],
  sjaelland: [
    ['0253', 'Greve', 'greve.dk'],
    ['0259', 'Køge', 'koege.dk'],
    ['0265', 'Roskilde', 'roskilde.dk'],
    ['0269', 'Solrød', 'solrod.dk'],
    ['0306', 'Odsherred', 'odsherred.dk'],
    ['0316', 'Holbæk', 'holbaek.dk'],
    ['0320', 'Faxe', 'faxekommune.dk'],
    ['0326', 'Kalundborg', 'kalundborg.dk'],
    ['0329', 'Ringsted', 'ringsted.dk'],
    ['0330', 'Slagelse', 'slagelse.dk'],
    ['0336', 'Stevns', 'stevns.dk'],
    ['0340', 'Sorø', 'soroe.dk'],
    ['0350', 'Lejre', 'lejre.dk'],
    ['0360', 'Lolland', 'lolland.dk'],
    ['0370', 'Næstved', 'naestved.dk'],
    ['0376', 'Guldborgsund', 'guldborgsund.dk'],
    ['0390', 'Vordingborg', 'vordingborg.dk'],
  ],
  syddanmark: [
    ['0410', 'Middelfart', 'middelfart.dk'],
    ['0420', 'Assens', 'assens.dk'],
    ['0430', 'Faaborg-Midtfyn', 'fmk.dk'],
    ['0440', 'Kerteminde', 'kerteminde.dk'],
    ['0450', 'Nyborg', 'nyborg.dk'],
    ['0461', 'Odense', 'odense.dk'],
    ['0479', 'Svendborg', 'svendborg.dk'],
    ['0480', 'Nordfyns', 'nordfynskommune.dk'],
    ['0482', 'Langeland', 'langelandkommune.dk'],
    ['0492', 'Ærø', 'aeroekommune.dk'],
    ['0510', 'Haderslev', 'haderslev.dk'],
    ['0530', 'Billund', 'billund.dk'],
    ['0540', 'Sønderborg', 'sonderborgkommune.dk'],
    ['0550', 'Tønder', 'toender.dk'],
    ['0561', 'Esbjerg', 'esbjerg.dk'],
    ['0563', 'Fanø', 'fanoe.dk'],
    ['0573', 'Varde', 'vardekommune.dk'],
    ['0575', 'Vejen', 'vejen.dk'],
    ['0580', 'Aabenraa', 'aabenraa.dk'],
    ['0607', 'Fredericia', 'fredericia.dk'],
    ['0621', 'Kolding', 'kolding.dk'],
    ['0630', 'Vejle', 'vejle.dk'],
  ],
  midtjylland: [
    ['0615', 'Horsens', 'horsens.dk'],
    ['0657', 'Herning', 'herning.dk'],
    ['0661', 'Holstebro', 'holstebro.dk'],
    ['0665', 'Lemvig', 'lemvig.dk'],
    ['0671', 'Struer', 'struer.dk'],
    ['0706', 'Syddjurs', 'syddjurs.dk'],
    ['0707', 'Norddjurs', 'norddjurs.dk'],
    ['0710', 'Favrskov', 'favrskov.dk'],
    ['0727', 'Odder', 'odder.dk'],
    ['0730', 'Randers', 'randers.dk'],
    ['0740', 'Silkeborg', 'silkeborg.dk'],
    ['0741', 'Samsø', 'samsoe.dk'],
    ['0746', 'Skanderborg', 'skanderborg.dk'],
    ['0751', 'Aarhus', 'aarhus.dk'],
    ['0756', 'Ikast-Brande', 'ikast-brande.dk'],
    ['0760', 'Ringkøbing-Skjern', 'rksk.dk'],
    ['0766', 'Hedensted', 'hedensted.dk'],
    ['0779', 'Skive', 'skive.dk'],
    ['0791', 'Viborg', 'viborg.dk'],
  ],
  nordjylland: [
    ['0773', 'Morsø', 'morsoe.dk'],
    ['0787', 'Thisted', 'thisted.dk'],
    ['0810', 'Brønderslev', 'bronderslev.dk'],
    ['0813', 'Frederikshavn', 'frederikshavn.dk'],
    ['0820', 'Vesthimmerland', 'vesthimmerland.dk'],
    ['0825', 'Læsø', 'laesoe.dk'],
    ['0840', 'Rebild', 'rebild.dk'],
    ['0846', 'Mariagerfjord', 'mariagerfjord.dk'],
    ['0849', 'Jammerbugt', 'jammerbugt.dk'],
    ['0851', 'Aalborg', 'aalborg.dk'],
    ['0860', 'Hjørring', 'hjoerring.dk'],
  ],
} as const satisfies Record<RegionId, readonly (readonly [string, string, string])[]>;

/** The official code of a municipality: four digits. */
export type MunicipalityCode = (typeof rows)[RegionId][number][0];

export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly region: RegionId;
  /** The front page of its site. */
  readonly site: string;
}

const bySpelling = new Intl.Collator('da');

/** All municipalities, by name as Danish sorts: Å and Aa last. */
export const municipalities: readonly Municipality[] = regionIds
  .flatMap((region) =>
    rows[region].map(([code, name, domain]) => ({
      code,
      name,
      region,
      site: `https://${domain}/`,
    })),
  )
  .sort((one, other) => bySpelling.compare(one.name, other.name));

/** The municipality with this code, or `undefined` where no municipality has it. */
export function municipalityOf(code: string): Municipality | undefined {
  return municipalities.find((municipality) => municipality.code === code);
}
