import type { SourceId } from '$lib/domain/validity/source-ids';
import { publishedBy, type Source } from './source';

const mitid = publishedBy('MitID');
/** The newest make of mitid.dk, told by its wording. */
const newest = [2024, 2026] as const;

/** Pages of mitid.dk and its sister for companies. */
export const mitidSources = {
  'mitid-documentation': mitid(
    'en',
    'MitID and documentation',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-and-documentation/?language=en-gb',
    [2023, 2025],
  ),
  'mitid-documentation-older': mitid(
    'en',
    'MitID and documentation, 2022',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-and-documentation/?language=en-gb',
    [2022, 2023],
  ),
  'mitid-legitimation': mitid(
    'en',
    'Identification and documents',
    'https://mitid.dk/en-gb/help/help-universe/mitid-user/legitimation-and-documentation',
    newest,
  ),
  'mitid-raise-level': mitid(
    'en',
    'Raise your assurance level',
    'https://mitid.dk/en-gb/help/help-universe/mitid-user/raise-ial',
    newest,
  ),
  'mitid-who': mitid(
    'en',
    'Who can get MitID',
    'https://www.mitid.dk/en-gb/get-started-with-mitid/who-can-get-mitid/',
  ),
  'mitid-about': mitid('en', 'About MitID', 'https://www.mitid.dk/en-gb/about-mitid'),
  'mitid-when-you-get': mitid(
    'en',
    'When you get MitID',
    'https://www.mitid.dk/en-gb/help/help-universe/when-you-get-mitid/',
  ),
  'mitid-non-citizens': mitid(
    'en',
    'MitID for non-citizens',
    'https://www.mitid.dk/en-gb/help/help-universe/non-citizens/',
  ),
  'mitid-non-citizens-2022': mitid(
    'en',
    'MitID for non-citizens, 2022',
    'https://pp.mitid.dk/en-gb/help/help-universe/non-citizens/',
    [2022, 2022],
  ),
  'mitid-p-code': mitid(
    'en',
    'P code',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-app/p-code',
    newest,
  ),
  'mitid-passport': mitid(
    'en',
    'Get MitID with a passport',
    'https://www.mitid.dk/en-gb/get-started-with-mitid/get-mitid-with-passport/',
  ),
  'mitid-foreign-passport': mitid(
    'en',
    'Foreign passport, step 3',
    'https://www.mitid.dk/en-gb/get-started-with-mitid/foreign-passport/step-3/',
  ),
  'mitid-get-app': mitid(
    'en',
    'Get the MitID app, step 3',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-app/get-mitid-app/step-3',
  ),
  'mitid-reactivate-app': mitid(
    'en',
    'Reactivate the app',
    'https://mitid.dk/en-gb/help/help-universe/mitid-app/reactivate-app',
    newest,
  ),
  'mitid-temporary-pin': mitid(
    'en',
    'Temporary PIN code',
    'https://mitid.dk/en-gb/help/help-universe/mitid-app/temporary-pin-code/?language=en-gb',
    newest,
  ),
  'mitid-activate-app': mitid(
    'en',
    'Activate the app',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-app/activate-app/',
  ),
  'mitid-copy-app': mitid(
    'da',
    'Kopiér appen',
    'https://www.mitid.dk/hjaelp/hjaelpeunivers/mitid-app/kopier-app/',
    newest,
  ),
  'mitid-activation-code-2022': mitid(
    'en',
    'Order an activation code',
    'https://pp.mitid.dk/en-gb/help/help-universe/mitid-authenticators/order-new-activation-code/',
    [2021, 2022],
  ),
  'mitid-spare': mitid(
    'en',
    'Have a spare MitID',
    'https://www.mitid.dk/en-gb/help/help-universe/have-a-spare-mitid/',
  ),
  'mitid-password-da': mitid(
    'da',
    'Få en ny adgangskode',
    'https://www.mitid.dk/hjaelp/hjaelpeunivers/mitid-adgangskode/faa-en-ny-mitid-adgangskode/',
    [2022, 2024],
  ),
  'mitid-password-en': mitid(
    'en',
    'Get a new password',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-password/get-new-mitid-password/',
    [2023, 2024],
  ),
  'mitid-block': mitid(
    'en',
    'Blocking',
    'https://www.mitid.dk/en-gb/help/help-universe/blocking/?language=en-gb',
  ),
  'mitid-blocked': mitid(
    'en',
    'Blocked authenticator',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-authenticators/mitid-authenticator-is-blocked/',
    newest,
  ),
  'mitid-lost': mitid(
    'en',
    'Lost authenticator',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-authenticators/i-lost-my-mitid-authenticator/',
  ),
  'mitid-misuse': mitid(
    'en',
    'Suspected misuse',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-authenticators/i-suspect-misuse-of-my-authenticator/',
  ),
  'mitid-user-id': mitid(
    'en',
    'User ID',
    'https://mitid.dk/en-gb/help/help-universe/mitid-user',
    newest,
  ),
  'mitid-user-id-forgotten': mitid(
    'en',
    'Forgotten user ID',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-user/i-have-forgotten-my-user-id/',
  ),
  'mitid-code-display': mitid(
    'en',
    'Code display',
    'https://www.mitid.dk/en-gb/get-started-with-mitid/mitid-authenticators/mitid-code-display',
    newest,
  ),
  'mitid-audio-reader': mitid(
    'en',
    'Audio code reader',
    'https://www.mitid.dk/en-gb/get-started-with-mitid/how-to-use-mitid/mitid-audio-code-reader',
    newest,
  ),
  'mitid-chip': mitid('da', 'MitID chip', 'https://www.mitid.dk/mitid-chip', newest),
  'mitid-activate-chip': mitid(
    'en',
    'Activate the chip',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-chip/activate-chip/',
  ),
  'mitid-refusal': mitid(
    'da',
    'Afslag',
    'https://mitid.dk/hjaelp/hjaelpeunivers/andre-behov/afslag/',
    newest,
  ),
  'mitid-power-of-attorney': mitid(
    'en',
    'Power of attorney and guardianship',
    'https://mitid.dk/en-gb/help/help-universe/power-of-attorney-and-guardianship/',
    newest,
  ),
  'mitid-help-others': mitid(
    'en',
    'Help others',
    'https://mitid.dk/en-gb/help/help-universe/help-others',
  ),
  'mitid-help-old-phone': mitid(
    'da',
    'Hjælp en anden, som har en ældre telefon',
    'https://www.mitid.dk/kom-i-gang-med-mitid/hjaelp-en-anden-med-at-faa-mitid-med-pas-og-aeldre-telefon/guide-3-trin-0/',
  ),
  'mitid-help-foreign-passport': mitid(
    'da',
    'Hjælp en anden, som har udenlandsk pas',
    'https://mitid.dk/kom-i-gang-med-mitid/hjaelp-en-anden-med-at-faa-mitid-med-udenlandsk-pasid-kort',
  ),
  'mitid-13-14': mitid(
    'en',
    '13 and 14 years old',
    'https://pp.mitid.dk/en-gb/help/help-universe/13-to-14-years-old/',
    [2022, 2022],
  ),
  'mitid-15': mitid(
    'en',
    '15 years old',
    'https://www.mitid.dk/en-gb/help/help-universe/15-years-old/',
  ),
  'mitid-complaints': mitid('da', 'Klager', 'https://www.mitid.dk/om-mitid/klager/'),
  'mitid-complaints-en': mitid(
    'en',
    'Complaints',
    'https://mitid.dk/en-gb/about-mitid/complaints',
    newest,
  ),
  'mitid-privacy': mitid(
    'en',
    'Privacy notice',
    'https://www.mitid.dk/en-gb/legal/privacy-notice/',
  ),
  'mitid-profile': mitid(
    'en',
    'Your profile',
    'https://www.mitid.dk/en-gb/help/help-universe/mitid-profile/',
  ),
  'mitid-erhverv-prices': publishedBy('MitID Erhverv')(
    'en',
    'Prices and invoices',
    'https://mitid-erhverv.dk/en/about-mitid-erhverv/prices-and-invoices',
  ),
} satisfies Partial<Record<SourceId, Source>>;
