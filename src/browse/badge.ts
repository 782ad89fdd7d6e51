import { BANDS, type BandId } from '../knowledge/taxonomy.ts';
import type { Match } from '../match/match.ts';
import { say, sayN } from '../text/say.ts';

/** What the toolbar button shows: at most four signs, a colour for the eye, and the same in words. */
export interface Badge {
  text: string;
  /** Ground of the text, which is white; undefined: whatever the browser takes. */
  color?: string;
  /** The button's tooltip and accessible name. */
  title: string;
}

/** What is known of the posting that a tab shows. */
export type TabState =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'unreadable'; hint: string }
  | { kind: 'read'; match: Match | null; saved: string | null };

/** The colours of the bands in the popup's light theme: white text passes AA on each. */
const COLORS: Readonly<Record<BandId, string>> = {
  strong: '#17683a',
  good: '#45681a',
  possible: '#7a5800',
  stretch: '#984509',
  poor: '#9b2c2c',
  unread: '#5b6168',
};

const WORDS = Object.fromEntries(BANDS.map(({ id, label }) => [id, label])) as Record<BandId, string>;

/**
 * The badge for a state. No word of the posting stands in it: others may see the toolbar. `confidential`: nothing tells
 * what is looked for, not even that it is looked for; a dot says that the page was read.
 */
export function badgeOf(state: TabState, confidential = false): Badge {
  if (confidential) return { text: state.kind === 'read' ? '•' : '', color: COLORS.unread, title: 'Rolescope' };
  if (state.kind === 'none') return { text: '', title: 'Rolescope' };
  if (state.kind === 'reading') return { text: '…', color: COLORS.unread, title: titled(say('reading this posting')) };
  if (state.kind === 'unreadable') return { text: '?', color: COLORS.unread, title: titled(state.hint) };
  return readBadge(state.match, state.saved);
}

/** A blocker shows before everything, then that it is saved, then the score. The words say all of it. */
function readBadge(match: Match | null, saved: string | null): Badge {
  const band = match?.band ?? 'unread';
  const score = match?.score ?? null;
  const blockers = match?.blockers.length ?? 0;
  const words = [scoreWords(match), blockers === 0 ? '' : sayN(blockers, '{#n} blocker', '{#n} blockers'), saved ?? ''];
  const text = blockers > 0 ? '!' : saved ? '✓' : score === null ? '–' : String(score);
  return { text, color: COLORS[band], title: titled(words.filter(Boolean).join(' · ')) };
}

function titled(words: string): string {
  return say('Rolescope: {words}', { words });
}

function scoreWords(match: Match | null): string {
  if (!match) return say('read; add a profile to see a score');
  if (match.score === null) return WORDS.unread;
  return say('{band}, {#n} of 100', { band: WORDS[match.band], n: match.score });
}
