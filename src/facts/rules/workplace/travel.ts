import type { TextDocument } from '../../../text/document.ts';
import { sentenceAt } from '../../../text/document.ts';
import type { Evidence } from '../../analysis.ts';
import { fromText } from '../../evidence.ts';
import { matchesIn } from '../../lexicon/can-match.ts';

const PERCENT = '(?<![\\d.$€£])(?:(?<low>\\d{1,3}) ?%? ?(?:-|–|—|to) ?)?(?<high>\\d{1,3}) ?(?:%\\+?|percent\\b)';
/** "travel up to 25% of the time", "Travel: 10–20%", "on the road about 30% of the time"; "no travel but …" with its "no". */
const TRAVEL_THEN = new RegExp(
  `\\b(?:(?:no )?travel(?:s|l?ing)?|on the road|reise(?:bereitschaft|tätigkeit)|déplacements?|viaj(?:ar|es)|reizen)\\b[^%\\n]{0,90}?${PERCENT}`,
  'gi',
);
/** "25% travel", "10-15% of your time travelling" */
const THEN_TRAVEL = new RegExp(
  `${PERCENT}(?: of)?(?: (?:your|the|work(?:ing)?|overall|domestic|international|annual|business|some|overnight|required|and|or|\\/|time))*,? (?:for )?(?:travel(?:l?ing)?|reise[a-zß-ɏ]*|déplacements?|viajes)\\b`,
  'gi',
);
/** The travel business, discounts and money: not how much this person travels. */
const NOT_TRAVEL =
  /\b(?:discount|savings?|reimburse\w*|revenue|growth|grew|market share|bonus|cheaper|off (?:on )?travel|employees? (?:are|work)|of the company|employee-owned|match(?:ing)?|bookings?|salary|industry|portal|platform)\b/i;

/** "Increase travel by 20%": a business, not this person. */
const CHANGES = /\b(?:increas|reduc|grow|cut|boost|sav|lower|rais)[a-z]* (?:[a-z]+ ){0,2}$/i;

/** The most of the time that the job travels, in percent; null when no percentage is stated. */
export function findTravel(document: TextDocument): { percent: number; evidence: Evidence } | null {
  for (const pattern of [TRAVEL_THEN, THEN_TRAVEL]) {
    for (const match of matchesIn(document, pattern)) {
      const sentence = sentenceAt(document, match.index);
      const end = match.index + match[0].length;
      const percent = Number(match.groups?.high);
      const crossed = /[.;!?] [A-ZÀ-ÞĀ-ɏ]/.test(match[0]);
      if (
        crossed ||
        percent > 100 ||
        percent === 0 ||
        NOT_TRAVEL.test(document.text.slice(match.index, end + 24)) ||
        CHANGES.test(document.text.slice(Math.max(sentence.start, match.index - 30), match.index)) ||
        sentence.line.section.kind === 'benefits'
      )
        continue;
      return { percent, evidence: fromText(document, { start: match.index, end }, 'work/travel') };
    }
  }
  return null;
}
