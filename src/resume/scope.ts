import { say } from '../text/say.ts';
import type { ResumeFact } from './facts.ts';
import { type ResumeLine, withoutBullet } from './sections.ts';

const LED = '(?:built|coach(?:ed)?|grew|hired|lead|leading|led|manag(?:e|ed|ing)|oversaw|scaled|supervised|ran)';
const NUMBER = '(\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)';
const PEOPLE =
  '(?:direct reports|designers|directors|engineers|people|pms|product managers|product people|reports|staff)';

/** "led a team of 12", "grew the product organisation from 4 to 15" */
const TEAM_OF = new RegExp(
  `\\b${LED}\\b[^.;]{0,60}?\\b(?:teams?|organi[sz]ation|group|department|org)\\b[^.;\\d]{0,20}\\b(?:of|to|from \\d{1,4} to)\\b (?:over |about |more than |~)?${NUMBER}\\b(?! ?(?:%|percent|m\\b|million|k\\b))`,
  'i',
);
/** "managed 6 product managers", "led nine PMs" */
const LED_PEOPLE = new RegExp(
  `\\b${LED}\\b(?: and \\w+)? (?:a team of |up to |over )?${NUMBER} (?:\\w+ ){0,2}?${PEOPLE}\\b`,
  'i',
);
/** "managed managers", "led three directors" */
const LED_MANAGERS = new RegExp(
  `\\b${LED}\\b[^.;]{0,30}\\b(?:managers of|group product managers|other managers|people managers|managers and directors|directors of product|directors)\\b|\\bmanag(?:ed|ing) (?:product )?managers of\\b|\\bmanag(?:ed|ing) managers\\b`,
  'i',
);
/** "owned the P&L of $40M"; "supported the P&L" is none. */
const OWNED_PNL =
  /\b(?:accountab\w+|full|held|managed|manag\w+|owned|owning|own|ran|responsib\w+)\b[^.;]{0,40}\b(?:P ?& ?L|profit and loss)\b|\b(?:P ?& ?L|profit and loss) (?:accountability|owner(?:ship)?|responsibility)\b/i;
/** "a $4M budget", "budget of $2.5 million" */
const BUDGET =
  /[$€£] ?(\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?) ?(k|thousand|m|mm|million|b|bn|billion)?\b(?:(?! and )[^.;]){0,25}\bbudget\b|\bbudget (?:of|up to|over) (?:about |over )?[$€£] ?(\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?) ?(k|thousand|m|mm|million|b|bn|billion)?\b/i;

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};

/** How much was led and owned: the largest team, managers led, P&L, the largest budget. */
export function scopeFacts(lines: readonly ResumeLine[]): ResumeFact[] {
  const spoken = lines.filter(({ heading, section }) => !heading && section !== 'education');
  return [
    largestTeam(spoken),
    yes('managedManagers', say('Has led managers'), LED_MANAGERS, spoken),
    yes('pnl', say('Has owned a P&L'), OWNED_PNL, spoken),
    largestBudget(spoken),
  ].filter((fact) => fact !== null);
}

function largestTeam(lines: readonly ResumeLine[]): ResumeFact | null {
  const found = largest(lines, (text) => {
    const match = TEAM_OF.exec(text)?.[1] ?? LED_PEOPLE.exec(text)?.[1];
    return match ? (WORDS[match.toLowerCase()] ?? Number(match)) : null;
  });
  return (
    found && {
      id: 'scope/largestTeam',
      value: { kind: 'scope', field: 'largestTeam', amount: found.amount },
      label: say('Largest team: {#n}', { n: found.amount }),
      lines: [found.line],
    }
  );
}

function largestBudget(lines: readonly ResumeLine[]): ResumeFact | null {
  const found = largest(lines, (text) => {
    const match = BUDGET.exec(text);
    return match ? amountOf(match[1] ?? match[3]!, match[2] ?? match[4]) : null;
  });
  return (
    found && {
      id: 'scope/budget',
      value: { kind: 'scope', field: 'budget', amount: found.amount },
      label: say('Largest budget: {#n}', { n: found.amount.toLocaleString('en-US') }),
      lines: [found.line],
    }
  );
}

function amountOf(digits: string, scale = ''): number {
  const unit = scale.toLowerCase().charAt(0);
  const times = unit === 'k' || unit === 't' ? 1e3 : unit === 'm' ? 1e6 : unit === 'b' ? 1e9 : 1;
  return Math.min(1e9, Math.round(Number(digits.replaceAll(',', '')) * times));
}

function largest(
  lines: readonly ResumeLine[],
  read: (text: string) => number | null,
): { amount: number; line: string } | null {
  let best: { amount: number; line: string } | null = null;
  for (const { text } of lines) {
    const amount = read(text);
    if (amount !== null && (!best || amount > best.amount)) best = { amount, line: withoutBullet(text) };
  }
  return best;
}

function yes(
  field: 'managedManagers' | 'pnl',
  label: string,
  pattern: RegExp,
  lines: readonly ResumeLine[],
): ResumeFact | null {
  const shown = lines.filter(({ text }) => pattern.test(text)).map(({ text }) => withoutBullet(text));
  return shown.length === 0
    ? null
    : { id: `scope/${field}`, value: { kind: 'scope', field, amount: true }, label, lines: shown };
}
