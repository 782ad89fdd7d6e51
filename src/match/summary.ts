import type { Analysis } from '../facts/analysis.ts';
import { BANDS, type BandId } from '../knowledge/taxonomy.ts';
import type { Profile } from '../profile/schema.ts';
import { say } from '../text/say.ts';
import type { Blocker, Criterion, Match, PayMatch } from './match.ts';
import { saysAnything } from './says-anything.ts';
import { mustsOf, type Verdict } from './score.ts';
import { endsUnderTarget } from './shown.ts';

const BAND_LABEL = Object.fromEntries(BANDS.map(({ id, label }) => [id, label])) as Record<BandId, string>;

/** What a blocker is called where there is no room for its sentence. */
const BLOCKER_WORDS: Readonly<Record<Blocker['id'], string>> = {
  function: say('a function you do not look for'),
  level: say('a level far from yours'),
  years: say('far fewer years than they ask for'),
  sponsorship: say('no sponsorship'),
  place: say('outside your places'),
  mode: say('a work mode you do not want'),
  pay: say('pay under your floor'),
};

/** "outside your places, a work mode you do not want and pay under your floor". */
function blockerWords(blockers: readonly Blocker[]): string {
  const words = blockers.map(({ id }) => BLOCKER_WORDS[id]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What a pay verdict says in half a sentence; those not here say nothing. */
const PAY_WORDS: Partial<Record<PayMatch['verdict'], string>> = {
  'meets-target': say('pay meets your target'),
  'reaches-target': say('pay reaches your target'),
  'above-floor': say('pay is above your floor'),
  'other-currency': say('pay is in another currency'),
};

/** The same of a range that holds for one place. */
const PAY_THERE: Partial<Record<PayMatch['verdict'], (place: string) => string>> = {
  'meets-target': (place) => say('pay meets your target in {=place}', { place }),
  'reaches-target': (place) => say('pay reaches your target in {=place}', { place }),
  'above-floor': (place) => say('pay is above your floor in {=place}', { place }),
};

/** The same of a range over the floor that ends under the target. */
function shortWords(place: string | null | undefined): string {
  return place
    ? say('pay is above your floor, short of your target in {=place}', { place })
    : say('pay is above your floor, short of your target');
}

/**
 * One or two sentences for the top: "Good match, 78: you meet 6 of 7 must-haves; pay reaches your target in New York."
 * Where a blocker decides, it comes first and alone: "Stretch: no sponsorship. Apart from that a good match, 78: you …"
 */
export function summarise(
  { score, blockers, criteria, pay }: Pick<Match, 'blockers' | 'criteria' | 'pay'> & { score: number },
  verdict: Verdict,
): string {
  const { band, unblocked, held } = verdict;
  const blocked = blockerWords(blockers);
  const musts = mustWords(criteria, held === 'unproven');
  const read = held === 'unread' ? say('only part of the posting could be read') : '';
  const rest = [read, musts.words, payWords(pay)].filter((part) => part !== '').join('; ');
  const head = (words: string) => (musts.open ? say('{band} so far', { band: words }) : words);
  if (band !== unblocked) {
    const apart = head(BAND_LABEL[unblocked].toLowerCase());
    const parts = { band: BAND_LABEL[band], blocked, apart, score, rest };
    return say('{band}: {blocked}. Apart from that a {apart}, {#score}: {rest}.', parts);
  }
  const all = blocked === '' ? rest : `${blocked}; ${rest}`;
  return say('{band}, {#score}: {rest}.', { band: head(BAND_LABEL[band]), score, rest: all });
}

/** The sentence where there is no score: why, and what is plain all the same. */
export function unscored(
  { blockers, criteria }: Pick<Match, 'blockers' | 'criteria'>,
  { posting }: Analysis,
  profile: Profile,
): string {
  const asked = criteria.some(({ need, weight, group }) => need !== 'profile' && weight > 0 && group !== 'level');
  const why =
    asked && !saysAnything(profile)
      ? say('Your profile says too little to compare: add your years and skills')
      : posting.text === ''
        ? say('Only the title could be read, so there is no score')
        : say('No requirements could be read, so there is no score');
  if (blockers.length === 0) return say('{words}.', { words: why });
  return say('{why}, but one thing is plain: {blocked}.', { why, blocked: blockerWords(blockers) });
}

/**
 * "you meet 6 of 7 must-haves (1 missing)". `few`: they are what holds the verdict down; it is `open` when the profile's
 * silence does that, and more could come to light.
 */
function mustWords(criteria: readonly Criterion[], few: boolean): { words: string; open: boolean } {
  const musts = mustsOf(criteria);
  if (musts.length === 0) return { words: say('no must-haves were found'), open: false };
  if (musts.length === 1) return { words: ONE_MUST[musts[0]!.status], open: few && musts[0]!.status === 'unknown' };
  const count = (status: Criterion['status']) => musts.filter((row) => row.status === status).length;
  const [met, partly, lacking, open] = [count('met'), count('partial'), count('missing'), count('unknown')];
  if (open === musts.length)
    return { words: say('your profile mentions none of the {#n} must-haves', { n: open }), open: few };
  const mostlyOpen = few && open > 0 && open >= lacking + partly;
  const parts = [
    partly > 0 ? say('{#n} in part', { n: partly }) : '',
    lacking > 0 ? say('{#n} missing', { n: lacking }) : '',
    open > 0 ? say('{#n} not in your profile', { n: open }) : '',
  ].filter((part) => part !== '');
  const words = howMany(met, musts.length, few && !mostlyOpen);
  return {
    words: parts.length === 0 ? words : say('{words} ({?more})', { words, more: parts.join(', ') }),
    open: mostlyOpen,
  };
}

const ONE_MUST: Readonly<Record<Criterion['status'], string>> = {
  met: say('you meet the one must-have'),
  partial: say('you meet the one must-have in part'),
  missing: say('you do not meet the one must-have'),
  unknown: say('your profile does not mention the one must-have'),
};

function howMany(met: number, all: number, few: boolean): string {
  if (met === all) return say('you meet all {#n} must-haves', { n: all });
  if (met === 0) return say('you meet none of the {#n} must-haves in full', { n: all });
  return few
    ? say('you meet only {#met} of {#all} must-haves', { met, all })
    : say('you meet {#met} of {#all} must-haves', { met, all });
}

function payWords(pay: PayMatch): string {
  const { verdict, range } = pay;
  if (endsUnderTarget(pay)) return shortWords(range?.place);
  const words = PAY_WORDS[verdict];
  if (!words) return verdict === 'unknown' && !range ? say('pay is not stated') : '';
  return (range?.place && PAY_THERE[verdict]?.(range.place)) || words;
}
