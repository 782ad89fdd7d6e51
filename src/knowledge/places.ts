/** Where a place is, from general to particular; a missing part means the name does not say. */
export interface Place {
  /** `europe`, `north-america`…; only for a name that is a whole region. */
  region?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** State or province code within the country, e.g. `NY`. */
  state?: string;
  city?: string;
  /** "Anywhere", "worldwide": matches every place. */
  anywhere?: true;
}

/** Countries where jobs of this kind are posted, by the words used for them. The two-letter `CA` is California in US lists, so Canada has no code here. */
const COUNTRIES: readonly (readonly [code: string, region: string, ...names: string[]])[] = [
  ['AE', 'middle-east', 'united arab emirates', 'uae'],
  ['AR', 'latin-america', 'argentina'],
  ['AT', 'europe', 'austria', 'österreich'],
  ['AU', 'asia-pacific', 'australia'],
  ['BE', 'europe', 'belgium'],
  ['BR', 'latin-america', 'brazil', 'brasil'],
  ['CA', 'north-america', 'canada'],
  ['CH', 'europe', 'switzerland', 'schweiz'],
  ['CL', 'latin-america', 'chile'],
  ['CN', 'asia-pacific', 'china'],
  ['CO', 'latin-america', 'colombia'],
  ['CZ', 'europe', 'czechia', 'czech republic'],
  ['DE', 'europe', 'germany', 'deutschland'],
  ['DK', 'europe', 'denmark'],
  ['EE', 'europe', 'estonia'],
  ['ES', 'europe', 'spain', 'españa'],
  ['FI', 'europe', 'finland'],
  ['FR', 'europe', 'france'],
  ['GB', 'europe', 'united kingdom', 'uk', 'u.k.', 'great britain', 'england', 'scotland', 'wales'],
  ['GR', 'europe', 'greece'],
  ['HK', 'asia-pacific', 'hong kong'],
  ['HU', 'europe', 'hungary'],
  ['IE', 'europe', 'ireland'],
  ['IL', 'middle-east', 'israel'],
  ['IN', 'asia-pacific', 'india'],
  ['IT', 'europe', 'italy', 'italia'],
  ['JP', 'asia-pacific', 'japan'],
  ['KR', 'asia-pacific', 'south korea', 'korea'],
  ['LT', 'europe', 'lithuania'],
  ['MX', 'latin-america', 'mexico', 'méxico'],
  ['MY', 'asia-pacific', 'malaysia'],
  ['NL', 'europe', 'netherlands', 'the netherlands', 'nederland'],
  ['NO', 'europe', 'norway'],
  ['NZ', 'asia-pacific', 'new zealand'],
  ['PH', 'asia-pacific', 'philippines'],
  ['PL', 'europe', 'poland', 'polska'],
  ['PT', 'europe', 'portugal'],
  ['RO', 'europe', 'romania'],
  ['SE', 'europe', 'sweden'],
  ['SG', 'asia-pacific', 'singapore'],
  ['TH', 'asia-pacific', 'thailand'],
  ['TR', 'middle-east', 'turkey', 'türkiye'],
  ['UA', 'europe', 'ukraine'],
  ['US', 'north-america', 'united states', 'united states of america', 'usa', 'us', 'u.s.', 'u.s.a.', 'america'],
  ['VN', 'asia-pacific', 'vietnam'],
  ['ZA', 'africa', 'south africa'],
];

const REGIONS: readonly (readonly [region: string, ...names: string[]])[] = [
  ['africa', 'africa'],
  ['asia-pacific', 'apac', 'asia', 'asia pacific', 'asia-pacific'],
  ['emea', 'emea'],
  ['americas', 'americas', 'amer', 'the americas'],
  ['europe', 'europe', 'eu', 'european union', 'eea'],
  ['latin-america', 'latam', 'latin america', 'south america'],
  ['middle-east', 'middle east'],
  ['north-america', 'north america', 'na'],
];

/** Regions that hold other regions. */
const REGION_PARTS: Readonly<Record<string, readonly string[]>> = {
  americas: ['north-america', 'latin-america'],
  emea: ['europe', 'middle-east', 'africa'],
};

const US_STATES: readonly (readonly [code: string, name: string])[] = [
  ['AL', 'alabama'],
  ['AK', 'alaska'],
  ['AZ', 'arizona'],
  ['AR', 'arkansas'],
  ['CA', 'california'],
  ['CO', 'colorado'],
  ['CT', 'connecticut'],
  ['DE', 'delaware'],
  ['DC', 'district of columbia'],
  ['FL', 'florida'],
  ['GA', 'georgia'],
  ['HI', 'hawaii'],
  ['ID', 'idaho'],
  ['IL', 'illinois'],
  ['IN', 'indiana'],
  ['IA', 'iowa'],
  ['KS', 'kansas'],
  ['KY', 'kentucky'],
  ['LA', 'louisiana'],
  ['ME', 'maine'],
  ['MD', 'maryland'],
  ['MA', 'massachusetts'],
  ['MI', 'michigan'],
  ['MN', 'minnesota'],
  ['MS', 'mississippi'],
  ['MO', 'missouri'],
  ['MT', 'montana'],
  ['NE', 'nebraska'],
  ['NV', 'nevada'],
  ['NH', 'new hampshire'],
  ['NJ', 'new jersey'],
  ['NM', 'new mexico'],
  ['NY', 'new york state'],
  ['NC', 'north carolina'],
  ['ND', 'north dakota'],
  ['OH', 'ohio'],
  ['OK', 'oklahoma'],
  ['OR', 'oregon'],
  ['PA', 'pennsylvania'],
  ['RI', 'rhode island'],
  ['SC', 'south carolina'],
  ['SD', 'south dakota'],
  ['TN', 'tennessee'],
  ['TX', 'texas'],
  ['UT', 'utah'],
  ['VT', 'vermont'],
  ['VA', 'virginia'],
  ['WA', 'washington state'],
  ['WV', 'west virginia'],
  ['WI', 'wisconsin'],
  ['WY', 'wyoming'],
];

/** Cities as `city, country[, state]`, then other names. A metropolitan area counts as its city. */
const CITIES: readonly (readonly [city: string, country: string, state: string, ...names: string[]])[] = [
  ['amsterdam', 'NL', ''],
  ['ann arbor', 'US', 'MI'],
  ['atlanta', 'US', 'GA', 'greater atlanta'],
  ['auckland', 'NZ', ''],
  ['austin', 'US', 'TX', 'greater austin'],
  ['baltimore', 'US', 'MD'],
  ['bangalore', 'IN', '', 'bengaluru'],
  ['barcelona', 'ES', ''],
  ['beijing', 'CN', ''],
  ['berlin', 'DE', ''],
  ['bellevue', 'US', 'WA'],
  ['bogota', 'CO', '', 'bogotá'],
  ['boston', 'US', 'MA', 'greater boston', 'cambridge, ma'],
  ['boulder', 'US', 'CO'],
  ['brussels', 'BE', ''],
  ['bucharest', 'RO', ''],
  ['budapest', 'HU', ''],
  ['buenos aires', 'AR', ''],
  ['calgary', 'CA', 'AB'],
  ['charlotte', 'US', 'NC'],
  ['chicago', 'US', 'IL', 'greater chicago', 'chicagoland'],
  ['cincinnati', 'US', 'OH'],
  ['cleveland', 'US', 'OH'],
  ['cologne', 'DE', '', 'köln'],
  ['columbus', 'US', 'OH'],
  ['copenhagen', 'DK', ''],
  ['dallas', 'US', 'TX', 'dallas-fort worth', 'dfw'],
  ['denver', 'US', 'CO', 'greater denver'],
  ['detroit', 'US', 'MI'],
  ['dubai', 'AE', ''],
  ['dublin', 'IE', ''],
  ['durham', 'US', 'NC'],
  ['edinburgh', 'GB', ''],
  ['frankfurt', 'DE', ''],
  ['gothenburg', 'SE', ''],
  ['hamburg', 'DE', ''],
  ['helsinki', 'FI', ''],
  ['houston', 'US', 'TX'],
  ['hyderabad', 'IN', ''],
  ['indianapolis', 'US', 'IN'],
  ['irvine', 'US', 'CA'],
  ['istanbul', 'TR', ''],
  ['jersey city', 'US', 'NJ'],
  ['kansas city', 'US', 'MO'],
  ['krakow', 'PL', '', 'kraków'],
  ['kyiv', 'UA', ''],
  ['las vegas', 'US', 'NV'],
  ['lisbon', 'PT', '', 'lisboa'],
  ['london', 'GB', '', 'greater london'],
  ['los angeles', 'US', 'CA', 'la', 'greater los angeles', 'santa monica', 'culver city'],
  ['madrid', 'ES', ''],
  ['manchester', 'GB', ''],
  ['melbourne', 'AU', ''],
  ['mexico city', 'MX', ''],
  ['miami', 'US', 'FL'],
  ['milan', 'IT', '', 'milano'],
  ['minneapolis', 'US', 'MN', 'st. paul'],
  ['montreal', 'CA', 'QC', 'montréal'],
  ['mumbai', 'IN', ''],
  ['munich', 'DE', '', 'münchen'],
  ['nashville', 'US', 'TN'],
  ['new delhi', 'IN', '', 'delhi', 'gurgaon', 'gurugram', 'noida'],
  [
    'new york',
    'US',
    'NY',
    'nyc',
    'new york city',
    'brooklyn',
    'manhattan',
    'greater new york',
    'new york metro',
    'new york metropolitan area',
  ],
  ['oslo', 'NO', ''],
  ['orlando', 'US', 'FL'],
  ['ottawa', 'CA', 'ON'],
  ['paris', 'FR', ''],
  ['philadelphia', 'US', 'PA'],
  ['phoenix', 'US', 'AZ', 'scottsdale', 'tempe'],
  ['pittsburgh', 'US', 'PA'],
  ['portland', 'US', 'OR'],
  ['porto', 'PT', ''],
  ['prague', 'CZ', ''],
  ['pune', 'IN', ''],
  ['raleigh', 'US', 'NC', 'research triangle'],
  ['redmond', 'US', 'WA'],
  ['richmond', 'US', 'VA'],
  ['rome', 'IT', ''],
  ['sacramento', 'US', 'CA'],
  ['salt lake city', 'US', 'UT', 'lehi'],
  ['san antonio', 'US', 'TX'],
  ['san diego', 'US', 'CA'],
  [
    'san francisco',
    'US',
    'CA',
    'sf',
    'sfo',
    'bay area',
    'san francisco bay area',
    'sf bay area',
    'silicon valley',
    'san jose',
    'palo alto',
    'mountain view',
    'menlo park',
    'sunnyvale',
    'redwood city',
    'san mateo',
    'santa clara',
    'oakland',
    'cupertino',
    'foster city',
    'south san francisco',
    'fremont',
    'los gatos',
  ],
  ['santiago', 'CL', ''],
  ['sao paulo', 'BR', '', 'são paulo'],
  ['seattle', 'US', 'WA', 'greater seattle', 'kirkland'],
  ['seoul', 'KR', ''],
  ['shanghai', 'CN', ''],
  ['singapore', 'SG', ''],
  ['st. louis', 'US', 'MO', 'saint louis'],
  ['stockholm', 'SE', ''],
  ['sydney', 'AU', ''],
  ['taipei', 'TW', ''],
  ['tallinn', 'EE', ''],
  ['tampa', 'US', 'FL'],
  ['tel aviv', 'IL', '', 'tel-aviv'],
  ['tokyo', 'JP', ''],
  ['toronto', 'CA', 'ON', 'greater toronto'],
  ['vancouver', 'CA', 'BC'],
  ['vienna', 'AT', '', 'wien'],
  ['vilnius', 'LT', ''],
  ['warsaw', 'PL', '', 'warszawa'],
  ['washington', 'US', 'DC', 'washington dc', 'washington d.c.', 'dc', 'd.c.', 'dmv', 'arlington', 'mclean', 'reston'],
  ['waterloo', 'CA', 'ON'],
  ['wellington', 'NZ', ''],
  ['zurich', 'CH', '', 'zürich'],
];

const PROVINCES: readonly (readonly [code: string, name: string])[] = [
  ['AB', 'alberta'],
  ['BC', 'british columbia'],
  ['MB', 'manitoba'],
  ['NS', 'nova scotia'],
  ['ON', 'ontario'],
  ['QC', 'quebec'],
  ['QC', 'québec'],
];

const REGION_OF = new Map(COUNTRIES.map(([code, region]) => [code, region]));

const GAZETTEER = new Map<string, Place>([
  ...REGIONS.flatMap(([region, ...names]) => names.map((name) => [name, { region }] as const)),
  ...COUNTRIES.flatMap(([country, , ...names]) => names.map((name) => [name, { country }] as const)),
  ...PROVINCES.map(([state, name]) => [name, { country: 'CA', state }] as const),
  ...US_STATES.map(([state, name]) => [name, { country: 'US', state }] as const),
  ...CITIES.flatMap(([city, country, state, ...names]) =>
    [city, ...names].map((name) => [name, { city, country, ...(state ? { state } : {}) }] as const),
  ),
  ...['anywhere', 'worldwide', 'global', 'globally', 'any location'].map((name) => [name, { anywhere: true }] as const),
]);

/** Two-letter codes: read only as written in capitals, for "in", "or" and "me" are words. */
const CODES = new Map<string, Place>([
  ...COUNTRIES.map(([country]) => [country, { country }] as const),
  ...PROVINCES.map(([state]) => [state, { country: 'CA', state }] as const),
  ...US_STATES.map(([state]) => [state, { country: 'US', state }] as const),
]);

const LONGEST = 4;

/**
 * The places that a posting's or a profile's words name: "New York, NY; Remote (US)" gives New York and the United
 * States. A city is told by the state or country after it ("Portland, ME" is not in Oregon). Unknown names give nothing.
 */
export function placesNamed(words: string): Place[] {
  return words
    .split(/[;|\n•]|\s(?:or|and|&)\s|\s[-–—/]\s|[()]/)
    .flatMap((part) => placesInPart(part.trim()))
    .filter((place, index, all) => all.findIndex((other) => same(other, place)) === index);
}

function placesInPart(part: string): Place[] {
  const found: Place[] = [];
  for (const piece of part.split(/[,/]/)) {
    for (const place of placesInPiece(piece.trim())) {
      const last = found.at(-1);
      if (last?.city && refines(place, last)) continue;
      if (last?.city && !place.city && place.country && conflicts(place, last)) {
        // A namesake elsewhere: keep what stands after the comma, for the table knows only the larger city.
        found[found.length - 1] = place;
        continue;
      }
      if (last && !last.city && last.state && place.country === last.country && !place.state && !place.city) continue;
      found.push(place);
    }
  }
  return found;
}

function placesInPiece(piece: string): Place[] {
  const tokens = piece.split(/[^\p{L}\p{N}.'-]+/u).filter(Boolean);
  const found: Place[] = [];
  for (let from = 0; from < tokens.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1) {
      const place = lookUp(tokens.slice(from, from + length).join(' '));
      if (!place) continue;
      found.push(place);
      taken = length;
      break;
    }
    from += taken;
  }
  return found;
}

function lookUp(name: string): Place | undefined {
  return (
    (/^[A-Z]{2}$/.test(name) ? codeOf(name) : undefined) ?? GAZETTEER.get(name.toLowerCase().replace(/^-|-$/g, ''))
  );
}

function codeOf(name: string): Place | undefined {
  if (name === 'UK') return { country: 'GB' };
  if (name === 'NA' || name === 'EU' || name === 'SF' || name === 'LA') return GAZETTEER.get(name.toLowerCase());
  return CODES.get(name);
}

/** Names of a city that are a state's name too: after another city of that state they name the state. */
const CITY_OR_STATE: Readonly<Record<string, string>> = { 'new york': 'NY', washington: 'WA' };

function refines(place: Place, city: Place): boolean {
  if (place.city) return CITY_OR_STATE[place.city] === city.state && place.country === city.country;
  return !!place.country && place.country === city.country && (!place.state || place.state === city.state);
}

function conflicts(place: Place, city: Place): boolean {
  return place.country !== city.country || (!!place.state && place.state !== city.state);
}

function same(a: Place, b: Place): boolean {
  return (
    a.anywhere === b.anywhere &&
    a.region === b.region &&
    a.country === b.country &&
    a.state === b.state &&
    a.city === b.city
  );
}

/** Whether `outer` is the same place as `inner` or holds it. */
export function holds(outer: Place, inner: Place): boolean {
  if (outer.anywhere) return true;
  if (outer.region) return regionHolds(outer.region, inner);
  if (outer.city) return outer.city === inner.city && outer.country === inner.country;
  if (outer.state) return outer.state === inner.state && outer.country === inner.country;
  return !!outer.country && outer.country === inner.country;
}

function regionHolds(region: string, inner: Place): boolean {
  const of = inner.region ?? (inner.country ? REGION_OF.get(inner.country) : undefined);
  return !!of && (of === region || (REGION_PARTS[region]?.includes(of) ?? false));
}

/** Whether the two name places of which one holds the other. */
export function overlap(a: Place, b: Place): boolean {
  return holds(a, b) || holds(b, a);
}

/** Whether two places are in one country (a region or "anywhere" counts when it holds the other's country). */
export function sameCountry(a: Place, b: Place): boolean {
  if (a.country && b.country) return a.country === b.country;
  return overlap(a, b);
}
