import { first } from '../search.ts';
import { amazon } from './amazon.ts';
import { ashby } from './ashby.ts';
import { avature } from './avature.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtin } from './builtin.ts';
import { careerbuilder } from './careerbuilder.ts';
import { dice } from './dice.ts';
import { eightfold } from './eightfold.ts';
import { glassdoor } from './glassdoor.ts';
import { google } from './google.ts';
import { greenhouse } from './greenhouse.ts';
import { gusto } from './gusto.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jobvite } from './jobvite.ts';
import { levels } from './levels.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { monster } from './monster.ts';
import { oracle } from './oracle.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { recruitee } from './recruitee.ts';
import { remoteok } from './remoteok.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import { simplyhired } from './simplyhired.ts';
import type { Site, SiteAddress, SiteTable } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { startup } from './startup.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { usajobs } from './usajobs.ts';
import { welcometothejungle } from './welcometothejungle.ts';
import { wellfound } from './wellfound.ts';
import { weworkremotely } from './weworkremotely.ts';
import { workable } from './workable.ts';
import { workatastartup } from './workatastartup.ts';
import { workday } from './workday.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** In the order in which they are told apart. */
const KINDS = ['apply', 'posting', 'list'] as const;

/** The tables, sorted by name. */
const TABLES: readonly SiteTable[] = [
  amazon,
  ashby,
  avature,
  bamboohr,
  breezy,
  builtin,
  careerbuilder,
  dice,
  eightfold,
  glassdoor,
  google,
  greenhouse,
  gusto,
  icims,
  indeed,
  jobvite,
  levels,
  lever,
  linkedin,
  monster,
  oracle,
  paylocity,
  personio,
  phenom,
  recruitee,
  remoteok,
  rippling,
  seek,
  simplyhired,
  smartrecruiters,
  startup,
  successfactors,
  taleo,
  teamtailor,
  usajobs,
  welcometothejungle,
  wellfound,
  weworkremotely,
  workable,
  workatastartup,
  workday,
  ziprecruiter,
];

/** All sites that have a table. */
export const SITES: readonly Site[] = TABLES.map((table) => ({ id: table.hosts[0]!.split('.', 1)[0]!, ...table }));

/** The site that serves an address, or whose system wrote the page; undefined for any other page. */
export function siteOf(url: URL, document: Document): Site | undefined {
  return siteAt(url) ?? SITES.find((site) => site.marker && first(document, site.marker));
}

/** The site that serves an address, told by its host alone. */
export function siteAt(url: URL): Site | undefined {
  return SITES.find((site) => site.hosts.some((name) => isOn(url.hostname, name)));
}

/** Whole names only: `lever.co` serves `jobs.lever.co`, never `clever.co`; `glassdoor.*` stands for all its countries. */
function isOn(host: string, name: string): boolean {
  const country = /\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;
  return (name.endsWith('.*') ? `.${host}`.replace(country, '.*') : `.${host}`).endsWith(`.${name}`);
}

/** What an address says on its site; undefined when its shape is not known. */
export function addressOn(site: Site, url: URL): SiteAddress | undefined {
  const path = (url.pathname + url.search).slice(0, 2000);
  for (const kind of KINDS) {
    for (const shape of site[kind] ?? []) {
      const [pattern, link] = 'exec' in shape ? [shape] : shape;
      const match = pattern.exec(path);
      if (!match) continue;
      const id = match.length > 1 ? (match.at(-1) ?? '') : '';
      const target = new URL(link?.replace('$1', id).replace('$&', path) ?? url.pathname, url.origin);
      // Of the query, only what holds the id is part of the address.
      for (const [name, value] of link ? [] : url.searchParams) if (value === id) target.searchParams.set(name, id);
      return { kind, id, link: link || kind === 'posting' ? target.href : '' };
    }
  }
  return undefined;
}
