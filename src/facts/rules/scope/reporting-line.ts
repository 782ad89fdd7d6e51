import { lineAt, type Span, type TextDocument } from '../../../text/document.ts';
import { matchesIn } from '../../lexicon/can-match.ts';

/** "reporting directly into the …", "Reports to: …", "you will be managed by our …", "Line manager: …", "Manager: …" at the head of a line. */
const REPORTS_TO =
  /\b(?:report(?:s|ing)?(?: (?:directly|solid[- ]line|straight|functionally|administratively))*(?: in)? ?(?:to|into)|(?:responsible|accountable) (?:directly )?to|managed by|line manager(?: is| will be)?|your manager (?:is|will be))\b[*_]{0,2} ?:?[*_]{0,2}\s?|^\W{0,4}(?:hiring |direct |line )?manager:[*_]{0,2} /gim;
/** "prepare reports to the CEO", "weekly reporting to …": documents, not a line of command. */
const DOCUMENTS =
  /\b(?:prepar\w+|creat\w+|deliver\w*|generat\w+|provid\w+|present\w*|writ\w+|submit\w*|build\w*|weekly|monthly|quarterly|regular|daily|financial|status|performance|board|executive|data|progress|transparent|management|timely|accurate|for|metrics|regulatory|who) $/i;
/** "dashboards and reports to the CEO": joined to a thing, so only a verb of the job's own counts: "and report directly to". */
const JOINED = /[^,] and $/i;
const VERB = /^report(?: |ing directly )/i;
/** Words between the cue and the title: "to our CEO", "to Acme's Head of Product", "to Dana, our CEO". */
const LEAD_IN =
  /^(?:(?:either|both|the|our|a|an|your|one of our|company(?:'|’)s)\s)*(?:[A-Z][\w&.-]*(?:(?: [A-Z][\w&.-]*){0,2})(?:'|’)s? )?/;
const NAMED_PERSON = /^[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,2}(?:, | \(| [-–—] )(?:the |our )?/;
const TITLE_NOUN =
  /\b(?:directors?|head|vps?|vice[- ]president|president|chief|officer|manager|lead|leader|founders?|co-founders?|partner(?= *$)|supervisor|superintendent|commissioner|counsel|owner|secretary|dean|provost|principal|controller|ceo|cpo|cto|coo|cmo|cfo|cio|cro|cco|cso|chro|rvp|ciso|cpto|cdo|cxo|svp|evp|avp|gm|engineer|scientist|chair|treasurer|architect)\b/i;
const ENDS_TITLE =
  /^(?:who|whose|which|that|while|with|where|based|you|is|are|will|as|on|to|at|via|within|through|from|when|and\/or|has|have|can|until|during|along|across|located|plus|responsible|this|we|i|it|if|but|by|alongside|including|running|leading|overseeing|(?:who|that|you|we)['’][a-zß-ɏ]+)$/i;
/** A title that may go on after a comma: "Senior Director, Partner Marketing". */
const OPEN_TITLE = /\b(?:director|vp|vice president|svp|evp|avp|head|manager|lead|leader|officer)$/i;

/** The title that this job reports to, as a span of the text; undefined when the text does not say. */
export function reportingLine(document: TextDocument): Span | undefined {
  for (const match of matchesIn(document, REPORTS_TO)) {
    const before = document.text.slice(Math.max(0, match.index - 24), match.index);
    if (DOCUMENTS.test(before) || (JOINED.test(before) && !VERB.test(match[0]))) continue;
    const line = lineAt(document, match.index);
    if (line.section.kind === 'legal' || line.section.kind === 'benefits') continue;
    const start = match.index + match[0].length;
    const end = start <= line.end ? line.end : lineAt(document, start).end;
    const title = titleAt(document.text.slice(start, Math.min(end, start + 140)));
    if (title) return { start: start + title.start, end: start + title.end };
  }
  return undefined;
}

/** The title at the beginning of a text: "our VP of product who cares" → "VP of product". */
export function titleAt(text: string): Span | undefined {
  let start = LEAD_IN.exec(text)![0].length;
  const person = NAMED_PERSON.exec(text);
  if (person && !TITLE_NOUN.test(person[0])) start = person[0].length;
  const rest = text.slice(start);
  let end = 0;
  for (const word of rest.matchAll(/[^\s]+/g)) {
    const bare = word[0].replace(/^[*_"“]+|(?<![*_"”)])[*_"”)]+$/g, '');
    if (end > 0 && stopsBefore(rest, end, word.index, bare)) break;
    end = word.index + word[0].length;
    if (/[a-z]\.[A-Z]/.test(bare)) {
      end = word.index + word[0].indexOf('.');
      break;
    }
    if (/[.;:!?]$/.test(bare) && !/^(?:Sr|Jr|Dir|Mgr|St|V\.P)\.$/i.test(bare)) break;
    if (/,$/.test(bare) && !OPEN_TITLE.test(rest.slice(0, end).replace(/(?<![,\s])[,\s]+$/, ''))) break;
    if (/^\(|\($/.test(bare)) break;
  }
  const title = trimmed(rest.slice(0, end));
  if (title === '' || title.length > 90 || !TITLE_NOUN.test(title)) return undefined;
  const offset = rest.indexOf(title);
  if (/^ (?:on|about|regarding) (?:the|our|all|progress)\b/.test(rest.slice(offset + title.length))) return undefined;
  return { start: start + offset, end: start + offset + title.length };
}

function stopsBefore(rest: string, end: number, index: number, word: string): boolean {
  if (rest.slice(end, index).includes('\n')) return true;
  if (/^[(–—|•-]/.test(word)) return true;
  if (/^(?:and|or|&|for|in)$/i.test(word)) {
    const next = /^\S+\s+(\S+)/.exec(rest.slice(index))?.[1] ?? '';
    if (word.toLowerCase() === 'in') return true;
    return !/^[A-Z]/.test(next) || /^(?:You|We|I|This|The|In|As)\b/.test(next);
  }
  if (word === 'the' && !/\b(?:of|for)$/i.test(rest.slice(0, end))) return true;
  const afterComma = rest[end - 1] === ',';
  if (afterComma && !/^[A-Z&]/.test(word)) return true;
  return ENDS_TITLE.test(word);
}

function trimmed(title: string): string {
  return title
    .replace(/\sof (?:the|our) (?:organi[sz]ation|company|business)\W*$/i, '')
    .replace(/^[*_"“\s]+|(?<![*_"”\s.,;:!?)])[*_"”\s.,;:!?)]+$/g, '');
}
