import { SITES, siteAt } from '../page/sites/index.ts';

/** A site that can be switched on by itself: everything that one permission question covers. */
export interface Switchable {
  /** The site's id, or the host of a site without a table. */
  id: string;
  name: string;
  /** Match patterns that are asked for, together. */
  origins: string[];
}

/** How sites write themselves, where their id does not tell. */
const NAMES: Readonly<Record<string, string>> = {
  amazon: 'Amazon Jobs',
  bamboohr: 'BambooHR',
  builtin: 'Built In',
  careerbuilder: 'CareerBuilder',
  google: 'Google Careers',
  icims: 'iCIMS',
  levels: 'Levels.fyi',
  linkedin: 'LinkedIn',
  remoteok: 'RemoteOK',
  seek: 'SEEK',
  simplyhired: 'SimplyHired',
  smartrecruiters: 'SmartRecruiters',
  startup: 'startup.jobs',
  successfactors: 'SuccessFactors',
  usajobs: 'USAJOBS',
  welcometothejungle: 'Welcome to the Jungle',
  weworkremotely: 'We Work Remotely',
  workatastartup: 'Work at a Startup',
  ziprecruiter: 'ZipRecruiter',
};

/** Endings that `name.*` stands for when access is asked: a match pattern cannot end in a wildcard. */
const COUNTRIES = ['com', 'ca', 'co.uk', 'com.au', 'de', 'fr', 'ie', 'nl'];

/** Every site that has a table, by name. */
export const SWITCHABLE: readonly Switchable[] = SITES.map(({ id, hosts }) => ({
  id,
  name: NAMES[id] ?? id.charAt(0).toUpperCase() + id.slice(1),
  origins: hosts
    .flatMap((host) => (host.endsWith('.*') ? COUNTRIES.map((end) => host.slice(0, -1) + end) : [host]))
    .map(originsUnder),
})).sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

/** The switch that an address belongs to: its site's, else one for its host alone. Null where no extension may read. */
export function switchFor(address: string): Switchable | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  const site = siteAt(url);
  const host = url.hostname.replace(/^www\./, '');
  return SWITCHABLE.find(({ id }) => id === site?.id) ?? { id: host, name: host, origins: [originsUnder(host)] };
}

/** The switches that granted match patterns stand for: sites with a table first, then single hosts, each by name. */
export function switchedOn(granted: readonly string[]): Switchable[] {
  const tables = SWITCHABLE.filter(({ origins }) => origins.every((origin) => granted.includes(origin)));
  const covered = new Set(SWITCHABLE.flatMap(({ origins }) => origins));
  const others = granted
    .filter((origin) => !covered.has(origin))
    .map((origin) => ({ id: hostOf(origin), name: hostOf(origin), origins: [origin] }));
  return [...tables, ...others.sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** `jobs.lever.co` → `*://*.jobs.lever.co/*`: the host and what is under it. */
function originsUnder(host: string): string {
  return `*://*.${host}/*`;
}

function hostOf(origin: string): string {
  return origin.replace(/^[^/]*:\/\/(?:\*\.)?/, '').replace(/\/.*/, '');
}
