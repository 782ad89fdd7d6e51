import type { Analysis } from '../facts/analysis.ts';
import { BANDS, type BandId } from '../knowledge/taxonomy.ts';
import type { Profile } from '../profile/schema.ts';
import type { Blocker, Criterion, Match, PayMatch } from './match.ts';
import { saysAnything } from './person.ts';
import { bandByScore } from './score.ts';

const BAND_LABEL = Object.fromEntries(BANDS.map(({ id, label }) => [id, label])) as Record<BandId, string>;

/** What a blocker is called where there is no room for its sentence. */
const BLOCKER_WORDS: Readonly<Record<Blocker['id'], string>> = {
  function: 'another function than you look for',
  level: 'the level is far from yours',
  years: 'far fewer years than they ask for',
  sponsorship: 'no sponsorship',
  place: 'none of your places',
  mode: 'a work mode you do not want',
  pay: 'pay tops out under your floor',
};

/** What a pay verdict says in half a sentence; those not here say nothing. */
const PAY_WORDS: Partial<Record<PayMatch['verdict'], string>> = {
  'meets-target': 'pay meets your target',
  'reaches-target': 'pay reaches your target',
  'above-floor': 'pay is above your floor, short of your target',
  'other-currency': 'pay is in another currency',
};

/** One sentence for the top: "Good match, 78: you meet 6 of 7 must-haves; pay reaches your target in New York." */
export function summarise(
  match: Pick<Match, 'score' | 'band' | 'blockers' | 'criteria' | 'pay'>,
  analysis: Analysis,
  profile: Profile,
): string {
  const { score, band, blockers, criteria, pay } = match;
  if (score === null) return unscored(match, analysis, profile);
  const held = bandByScore(score) === band ? '' : ` (held down from ${BAND_LABEL[bandByScore(score)].toLowerCase()})`;
  const reasons = blockers.map(({ id }) => BLOCKER_WORDS[id]);
  const parts = [reasons.join(', '), mustWords(criteria), payWords(pay)].filter((part) => part !== '');
  const head = `${BAND_LABEL[band]}, ${score}${held}`;
  return parts.length === 0 ? `${head}.` : `${head}: ${parts.join('; ')}.`;
}

function unscored(
  { blockers, criteria }: Pick<Match, 'blockers' | 'criteria'>,
  { posting }: Analysis,
  profile: Profile,
): string {
  const but =
    blockers.length === 0 ? '' : `, but one thing is plain: ${blockers.map(({ id }) => BLOCKER_WORDS[id]).join(', ')}`;
  const asked = criteria.some(({ need, weight, group }) => need !== 'profile' && weight > 0 && group !== 'level');
  if (asked && !saysAnything(profile))
    return `Your profile says too little to compare: add your years and skills${but}.`;
  return `${posting.text === '' ? 'Only the title could be read' : 'No requirements could be read'}, so there is no score${but}.`;
}

function mustWords(criteria: readonly Criterion[]): string {
  const musts = criteria.filter(({ need, group, weight }) => need === 'required' && group !== 'level' && weight > 0);
  if (musts.length === 0) return 'no must-haves were found';
  const met = musts.filter(({ status }) => status === 'met').length;
  const partly = musts.filter(({ status }) => status === 'partial').length;
  const lacking = musts.filter(({ status }) => status === 'missing').length;
  const open = musts.filter(({ status }) => status === 'unknown').length;
  const all =
    met === musts.length
      ? met === 1
        ? 'the one must-have'
        : `all ${met} must-haves`
      : `${met} of ${musts.length} must-have${musts.length === 1 ? '' : 's'}`;
  const more = [
    partly > 0 ? `${partly} in part` : '',
    lacking > 0 ? `${lacking} missing` : '',
    open > 0 ? `${open} not in your profile` : '',
  ].filter((part) => part !== '');
  return `you meet ${all}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}

function payWords({ verdict, range }: PayMatch): string {
  const words = PAY_WORDS[verdict];
  if (!words) return verdict === 'unknown' && !range ? 'pay is not stated' : '';
  return range?.place && verdict !== 'other-currency' ? `${words} in ${range.place}` : words;
}
