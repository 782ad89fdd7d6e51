import type { Analysis } from '../facts/analysis.ts';
import { BANDS, type BandId } from '../knowledge/taxonomy.ts';
import type { Profile } from '../profile/schema.ts';
import type { Blocker, Criterion, Match, PayMatch } from './match.ts';
import { saysAnything } from './person.ts';
import { mustsOf, type Verdict } from './score.ts';

const BAND_LABEL = Object.fromEntries(BANDS.map(({ id, label }) => [id, label])) as Record<BandId, string>;

/** What a blocker is called where there is no room for its sentence. */
const BLOCKER_WORDS: Readonly<Record<Blocker['id'], string>> = {
  function: 'a function you do not look for',
  level: 'a level far from yours',
  years: 'far fewer years than they ask for',
  sponsorship: 'no sponsorship',
  place: 'outside your places',
  mode: 'a work mode you do not want',
  pay: 'pay under your floor',
};

/** "outside your places, a work mode you do not want and pay under your floor". */
function blockerWords(blockers: readonly Blocker[]): string {
  const words = blockers.map(({ id }) => BLOCKER_WORDS[id]);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What a pay verdict says in half a sentence; those not here say nothing. */
const PAY_WORDS: Partial<Record<PayMatch['verdict'], string>> = {
  'meets-target': 'pay meets your target',
  'reaches-target': 'pay reaches your target',
  'above-floor': 'pay is above your floor, short of your target',
  'other-currency': 'pay is in another currency',
};

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
  const read = held === 'unread' ? 'only part of the posting could be read' : '';
  const rest = [read, musts.words, payWords(pay)].filter((part) => part !== '').join('; ');
  const soFar = musts.open ? ' so far' : '';
  if (band !== unblocked)
    return `${BAND_LABEL[band]}: ${blocked}. Apart from that a ${BAND_LABEL[unblocked].toLowerCase()}${soFar}, ${score}: ${rest}.`;
  return `${BAND_LABEL[band]}${soFar}, ${score}: ${blocked === '' ? '' : `${blocked}; `}${rest}.`;
}

/** The sentence where there is no score: why, and what is plain all the same. */
export function unscored(
  { blockers, criteria }: Pick<Match, 'blockers' | 'criteria'>,
  { posting }: Analysis,
  profile: Profile,
): string {
  const but = blockers.length === 0 ? '' : `, but one thing is plain: ${blockerWords(blockers)}`;
  const asked = criteria.some(({ need, weight, group }) => need !== 'profile' && weight > 0 && group !== 'level');
  if (asked && !saysAnything(profile))
    return `Your profile says too little to compare: add your years and skills${but}.`;
  return `${posting.text === '' ? 'Only the title could be read' : 'No requirements could be read'}, so there is no score${but}.`;
}

/**
 * "you meet 6 of 7 must-haves (1 missing)". `few`: they are what holds the verdict down; it is `open` when the profile's
 * silence does that, and more could come to light.
 */
function mustWords(criteria: readonly Criterion[], few: boolean): { words: string; open: boolean } {
  const musts = mustsOf(criteria);
  if (musts.length === 0) return { words: 'no must-haves were found', open: false };
  if (musts.length === 1) return { words: ONE_MUST[musts[0]!.status], open: few && musts[0]!.status === 'unknown' };
  const count = (status: Criterion['status']) => musts.filter((row) => row.status === status).length;
  const [met, partly, lacking, open] = [count('met'), count('partial'), count('missing'), count('unknown')];
  if (open === musts.length) return { words: `your profile mentions none of the ${open} must-haves`, open: few };
  const mostlyOpen = few && open > 0 && open >= lacking + partly;
  const parts = [
    partly > 0 ? `${partly} in part` : '',
    lacking > 0 ? `${lacking} missing` : '',
    open > 0 ? `${open} not in your profile` : '',
  ].filter((part) => part !== '');
  const more = parts.length > 0 ? ` (${parts.join(', ')})` : '';
  return { words: `you meet ${howMany(met, musts.length, few && !mostlyOpen)}${more}`, open: mostlyOpen };
}

const ONE_MUST: Readonly<Record<Criterion['status'], string>> = {
  met: 'you meet the one must-have',
  partial: 'you meet the one must-have in part',
  missing: 'you do not meet the one must-have',
  unknown: 'your profile does not mention the one must-have',
};

function howMany(met: number, all: number, few: boolean): string {
  if (met === all) return `all ${all} must-haves`;
  return met === 0 ? `none of the ${all} must-haves in full` : `${few ? 'only ' : ''}${met} of ${all} must-haves`;
}

function payWords({ verdict, range }: PayMatch): string {
  const words = PAY_WORDS[verdict];
  if (!words) return verdict === 'unknown' && !range ? 'pay is not stated' : '';
  return range?.place && verdict !== 'other-currency' ? `${words} in ${range.place}` : words;
}
