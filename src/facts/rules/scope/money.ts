import { sentenceAt, type TextDocument } from '../../../text/document.ts';
import type { Evidence, ScopeFacts } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';
import { needAt } from '../../refine/need.ts';

/** Characters around a P&L that say whose it is. */
const NEAR = 120;
const PNL = /\bP ?& ?L(?:s|'s)?\b|\bprofit (?:and|&|\/) loss\b/gi;
/** "own the P&L", "full P&L responsibility", "accountable for a P&L". */
const OWNS =
  /\b(?:own|owns|owning|manag\w+|responsib\w+|accountab\w+|run|runs|running|full|lead|leading|direct|ownership of|take)\b[^.;\n]{0,50}$/i;
const OWNED_AFTER = /^[^.;\n]{0,12}\b(?:ownership|owner|responsibilit(?:y|ies)|accountability|management)\b/i;
/** "impact on the P&L", "contribute to P&L", "working with Finance on P&L". */
const ONLY_TOUCHES =
  /\b(?:impact\w*|influenc\w+|contribut\w+|shar(?:e|es|ed|ing)|co-?own\w*|support\w*|inform\w*|understand\w*|partner\w*|align\w*|visibility|help\w*|track\w*|report\w*\b(?! (?:directly )?(?:in)?to\b))\b[^.;\n]{0,40}$/i;
/** "P&L impact". */
const TOUCHED_AFTER = /^ (?:impact|contribution|improvement|growth)\b/i;
/** Revenue that the job answers for, without a P&L: "own the revenue number", "deliver on revenue goals". */
const REVENUE =
  /\b(?:own|owns|owning|accountable for|responsible for|deliver(?:s|ing)? (?:on|against)|carry|carries)\b (?:[\w-]+ ){0,5}(?:(?:revenue|arr|sales) (?:goals?|targets?|number|growth|outcomes?)|commercial model|commercial (?:outcomes?|results|performance|success))\b/gi;
/** An amount of money of at least five figures: "$40M", "£1.5 million", "$250,000". */
const AMOUNT = '[$€£] ?\\d{1,3}(?:(?:,\\d{3})+|(?:\\.\\d{1,2})?) ?(?:k|mm?|bn?|million|billion)?\\b\\+?';
const BUDGET = new RegExp(
  `(${AMOUNT})[^.;\\n]{0,24}\\bbudgets?\\b|\\bbudgets?\\b (?:of|up to|over|in excess of|totall?ing|exceeding|:)? ?(?:approximately |around |about |over |up to )?(${AMOUNT})`,
  'gi',
);
/** "Own R&D spending of about $12 million", "• R&D spend of $12M". */
const SPENDING = new RegExp(
  `(?:\\b(?:own|owns|owning|manag\\w+|overs\\w+|responsib\\w+|accountab\\w+|control|controls)\\b [^.;\\n$€£]{0,50}|^[^\\w\\n]{0,4}(?:[a-z&]{2,12} ){1,2})\\bspend(?:ing)? (?:of|over|exceeding|up to|totall?ing) (?:approximately |around |about |over |up to )?(${AMOUNT})`,
  'gim',
);
/** "Manage accounts with a spend of $2M": what customers spend. */
const OTHERS_SPENDING = /\b(?:with|customers?|accounts?|clients?|advertisers?|users?|members?|partners?|who|whose)\b/i;
const NOT_A_JOBS_BUDGET =
  /\b(?:learning|development|training|equipment|home[- ]office|wellness|personal|travel|conference|education|coworking|monitor|per (?:employee|person)|stipend|experience|track record|years)\b/i;
const SMALL = /^[$€£] ?\d{1,3}(?:,\d{3})?$/;

/** Whether the job owns or influences a P&L, with its quote; null when the text does not say. */
export function profitAndLoss(
  document: TextDocument,
): { pnl: NonNullable<ScopeFacts['pnl']>; evidence: Evidence } | null {
  let influences: Evidence | null = null;
  for (const match of matchesIn(document, PNL)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (needAt(document, span) !== 'duty') continue;
    const sentence = sentenceAt(document, match.index);
    const before = document.text.slice(Math.max(sentence.start, span.start - NEAR), match.index);
    const after = document.text.slice(span.end, Math.min(sentence.end, span.end + NEAR));
    const own = OWNS.exec(before);
    if ((own || OWNED_AFTER.test(after)) && !ONLY_TOUCHES.test(before)) {
      const start = own ? span.start - before.length + own.index : span.start;
      const tail = OWNED_AFTER.exec(after)?.[0].length ?? 0;
      return {
        pnl: 'owns',
        evidence: fromText(document, { start, end: span.end + (own ? 0 : tail) }, 'scope/pnl-owned'),
      };
    }
    if (!ONLY_TOUCHES.test(before) && !TOUCHED_AFTER.test(after)) continue;
    influences ??= fromText(
      document,
      { start: wordStart(document.text, Math.max(sentence.start, span.start - 40), span.start), end: span.end },
      'scope/pnl-named',
    );
  }
  if (influences) return { pnl: 'influences', evidence: influences };
  for (const match of matchesIn(document, REVENUE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!match[0].includes('\n') && needAt(document, span) === 'duty')
      return { pnl: 'influences', evidence: fromText(document, span, 'scope/revenue-answered-for') };
  }
  return null;
}

/** The next beginning of a word from an offset on, so that no quote opens inside of one. */
function wordStart(text: string, from: number, to: number): number {
  if (from === 0 || /\s/.test(text[from - 1]!)) return from;
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? to : from + space + 1;
}

/** The budget of the job, verbatim, with its quote; null when no amount is stated. */
export function budgetAmount(document: TextDocument): { budget: string; evidence: Evidence } | null {
  for (const match of [...matchesIn(document, BUDGET), ...matchesIn(document, SPENDING)]) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (needAt(document, span) !== 'duty') continue;
    const amount = (match[1] ?? match[2])!.trim();
    if (SMALL.test(amount) && Number(amount.replace(/\D/g, '')) < 50_000) continue;
    const sentence = sentenceAt(document, match.index);
    const before = document.text.slice(Math.min(sentence.start, span.start), span.end);
    if (!/budget/i.test(match[0]) && OTHERS_SPENDING.test(before)) continue;
    if (NOT_A_JOBS_BUDGET.test(sentence.text)) continue;
    return { budget: amount, evidence: fromText(document, span, 'scope/budget') };
  }
  return null;
}
