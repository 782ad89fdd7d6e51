import type { Analysis } from '../../src/facts/analysis.ts';
import type { Posting } from '../../src/page/posting.ts';
import type { Store } from '../../src/store/index.ts';
import type { Reading } from '../../src/tracker/changes.ts';
import type { SavedPosting } from '../../src/tracker/saved.ts';

/** A posting of an invented company, varied by its id. */
export function samplePosting(id: string): Posting {
  return {
    title: `Director of Product, Ledger ${id}`,
    company: 'Marrow & Pike',
    location: 'Leeds, United Kingdom',
    url: `https://jobs.lever.co/marrowpike/${id}`,
    id,
    site: 'lever',
    text: 'You will lead four product managers.\nYou have eight years in product management.',
    sources: { title: { by: 'site:lever', confidence: 0.9 } },
  };
}

/** The reading of a sample posting, with no facts. */
export function sampleReading(id: string): Reading {
  const posting = samplePosting(id);
  const { title, company, location, url, site, text } = posting;
  const analysis: Analysis = {
    schema: 'rolescope/analysis@1',
    id,
    posting: { title, company, location, url, site, text },
    role: { function: 'product-management', level: 'director', bodyLevel: null, track: 'leader', evidence: {} },
    skills: [],
    experience: [],
    compensation: {
      ranges: [],
      bonus: null,
      equity: null,
      signOn: false,
      retirement: false,
      retirementMatch: false,
      benefits: [],
      evidence: {},
    },
    scope: {
      reports: null,
      orgSize: null,
      managesManagers: false,
      reportsTo: null,
      pnl: null,
      budget: null,
      evidence: {},
    },
    work: {
      mode: null,
      daysInOffice: null,
      travelPercent: null,
      places: [],
      sponsorship: null,
      clearance: null,
      evidence: {},
    },
    education: [],
    responsibilities: [],
    flags: [],
    notStated: ['pay'],
    language: 'en',
    confidence: 0.9,
    warnings: [],
  };
  return { posting, analysis, match: null };
}

/** Everything that is saved, in the order of its keys. */
export async function allSaved(store: Pick<Store, 'database' | 'eachSaved'>): Promise<SavedPosting[]> {
  const all: SavedPosting[] = [];
  const keys = (await store.database.keys('saved:')).map((key) => key.slice('saved:'.length));
  for await (const some of store.eachSaved(keys)) all.push(...some);
  return all;
}
