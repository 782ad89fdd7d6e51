/** One currency: how it is written next to a figure and how many of its units buy about one US dollar. */
export interface Currency {
  /** ISO 4217. */
  code: string;
  /** Signs and words beside a figure, besides the code itself; matched as written. */
  signs: readonly string[];
  /** Rough units to a US dollar: only for telling plausible pay from other sums. */
  scale: number;
}

/** Currencies that postings state pay in, sorted by code; one is added by adding a row. */
export const CURRENCIES: readonly Currency[] = [
  { code: 'AED', signs: ['Dhs', 'د.إ'], scale: 3.7 },
  { code: 'ARS', signs: ['AR$'], scale: 1000 },
  { code: 'AUD', signs: ['AU$', 'A$', 'AUD$', 'aud'], scale: 1.5 },
  { code: 'BGN', signs: ['лв'], scale: 1.8 },
  { code: 'BRL', signs: ['R$', 'reais'], scale: 5 },
  { code: 'CAD', signs: ['CA$', 'C$', 'CAD$', 'CDN$', 'CDN', 'cad'], scale: 1.35 },
  { code: 'CHF', signs: ['SFr.', 'SFr', 'Fr.', 'chf', 'Franken'], scale: 0.9 },
  { code: 'CLP', signs: ['CLP$'], scale: 900 },
  { code: 'CNY', signs: ['CN¥', 'RMB', '元', '￥'], scale: 7 },
  { code: 'COP', signs: ['COP$', 'COL$'], scale: 4000 },
  { code: 'CRC', signs: ['₡'], scale: 510 },
  { code: 'CZK', signs: ['Kč', 'kč'], scale: 23 },
  { code: 'DKK', signs: ['DKK.'], scale: 7 },
  { code: 'EGP', signs: ['E£'], scale: 48 },
  { code: 'EUR', signs: ['€', 'Euro', 'Euros', 'euro', 'euros', 'eur', 'EURO', 'EUROS'], scale: 0.9 },
  { code: 'GBP', signs: ['£', 'gbp', 'UK£', 'pounds', '£GBP'], scale: 0.8 },
  { code: 'HKD', signs: ['HK$', 'HKD$'], scale: 7.8 },
  { code: 'HUF', signs: ['Ft', 'HUF'], scale: 360 },
  { code: 'IDR', signs: ['Rp', 'Rp.'], scale: 15500 },
  { code: 'ILS', signs: ['₪', 'NIS'], scale: 3.7 },
  { code: 'INR', signs: ['₹', 'Rs.', 'Rs', 'rs.', 'rs', 'inr', 'Rupees', 'rupees'], scale: 84 },
  { code: 'JPY', signs: ['¥', 'JP¥', '円', 'yen'], scale: 150 },
  { code: 'KES', signs: ['KSh', 'Ksh'], scale: 130 },
  { code: 'KRW', signs: ['₩', '원'], scale: 1350 },
  { code: 'MXN', signs: ['MX$', 'Mex$', 'MXN$'], scale: 18 },
  { code: 'MYR', signs: ['RM'], scale: 4.5 },
  { code: 'NGN', signs: ['₦'], scale: 1500 },
  { code: 'NOK', signs: [], scale: 10.5 },
  { code: 'NZD', signs: ['NZ$', 'NZD$'], scale: 1.65 },
  { code: 'PEN', signs: ['S/.', 'S/'], scale: 3.7 },
  { code: 'PHP', signs: ['₱', 'Php', 'PhP'], scale: 57 },
  { code: 'PKR', signs: [], scale: 280 },
  { code: 'PLN', signs: ['zł', 'zl', 'pln'], scale: 4 },
  { code: 'RON', signs: ['lei'], scale: 4.6 },
  { code: 'RUB', signs: ['₽', 'руб.', 'руб'], scale: 90 },
  { code: 'SAR', signs: [], scale: 3.75 },
  { code: 'SEK', signs: ['sek'], scale: 10.5 },
  { code: 'SGD', signs: ['S$', 'SG$', 'SGD$'], scale: 1.35 },
  { code: 'THB', signs: ['฿'], scale: 35 },
  { code: 'TRY', signs: ['₺'], scale: 35 },
  { code: 'TWD', signs: ['NT$', 'NTD'], scale: 32 },
  { code: 'UAH', signs: ['₴'], scale: 41 },
  { code: 'USD', signs: ['US$', 'USD$', 'U.S.$', '$US', 'usd', 'dollars'], scale: 1 },
  { code: 'VND', signs: ['₫'], scale: 25000 },
  { code: 'ZAR', signs: ['R'], scale: 18 },
];

const SCALES = new Map(CURRENCIES.map(({ code, scale }) => [code, scale]));

/** Rough units of the currency to one US dollar; 1 for a code that is not in the table. */
export const scaleOf = (code: string): number => SCALES.get(code) ?? 1;

/** A sign or word as written → ISO code; `$` and `kr`, which several currencies share, stay themselves: the place of the job decides. */
export const CURRENCY_OF_SIGN: ReadonlyMap<string, string> = new Map<string, string>([
  ['$', '$'],
  ['kr', 'kr'],
  ['kr.', 'kr'],
  ...CURRENCIES.flatMap(({ code, signs }) => [code, ...signs].map((sign) => [sign, code] as const)),
]);

/** Countries and cities whose own money is written `$` or `kr` (or whose bare figures are in it); first hit wins. */
export const MONEY_OF_PLACE: ReadonlyArray<readonly [RegExp, { $?: string; kr?: string; own: string }]> = [
  [
    /\b(?:Canad(?:a|ian)|Ontario|Toronto|Vancouver|Montr[eé]al|Qu[eé]bec|Calgary|Ottawa|British Columbia|Alberta|Manitoba|Nova Scotia|Waterloo, ON|Edmonton|Winnipeg|Halifax|Brampton|Mississauga|Burnaby|Kitchener|Saskatchewan|New Brunswick|Newfoundland)\b/i,
    { $: 'CAD', own: 'CAD' },
  ],
  [
    /\b(?:Australian?|Sydney|Brisbane|Perth|Adelaide|Canberra|New South Wales|NSW|Queensland|Melbourne(?!,? (?:FL|Florida)))\b/i,
    { $: 'AUD', own: 'AUD' },
  ],
  [/\b(?:New Zealand|Auckland|Wellington, N|Christchurch)\b/i, { $: 'NZD', own: 'NZD' }],
  [/\bSingapore\b/i, { $: 'SGD', own: 'SGD' }],
  [/\bHong Kong\b/i, { $: 'HKD', own: 'HKD' }],
  [/\b(?:Taiwan|Taipei)\b/i, { $: 'TWD', own: 'TWD' }],
  [/\b(?:Sweden|Stockholm|Gothenburg|G[oö]teborg|Malm[oö])\b/i, { kr: 'SEK', own: 'SEK' }],
  [/\b(?:Norway|Oslo|Bergen)\b/i, { kr: 'NOK', own: 'NOK' }],
  [/\b(?:Denmark|Copenhagen|K[oø]benhavn|Aarhus)\b/i, { kr: 'DKK', own: 'DKK' }],
  [
    /\b(?:United Kingdom|UK|England|Scotland|Wales|London(?!,? (?:ON|Ontario))|Manchester, (?:UK|England))\b/,
    { own: 'GBP' },
  ],
  [/\b(?:India|Bangalore|Bengaluru|Mumbai|Delhi|Hyderabad|Pune|Chennai|Gurgaon|Gurugram|Noida)\b/i, { own: 'INR' }],
  [/\b(?:Switzerland|Z[uü]rich|Geneva|Basel|Lausanne)\b/i, { own: 'CHF' }],
  [/\b(?:Poland|Warsaw|Krak[oó]w|Wroc[lł]aw)\b/i, { own: 'PLN' }],
  [
    /\b(?:Germany|Berlin|M[uü]nchen|Munich|Hamburg|France|Paris|Spain|Madrid|Barcelona|Netherlands|Amsterdam|Ireland|Dublin(?!, (?:OH|CA))|Italy|Milan|Portugal|Lisbon|Austria|Vienna|Belgium|Brussels|Finland|Helsinki|Estonia|Tallinn)\b/i,
    { own: 'EUR' },
  ],
];

/** Words that say the dollars are those of the United States. */
export const UNITED_STATES =
  /\b(?:U\.?S\.?A?\.?|USD|United States|America|New York|NYC|San Francisco|SF|Bay Area|California|Seattle|Boston|Chicago|Austin|Texas|Denver|Colorado|Washington|Los Angeles|Atlanta|Miami|[A-Z][a-z]+, (?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]))\b/;
