import type { Analysis } from '../../facts/analysis.ts';
import type { Posting } from '../../page/posting.ts';
import { isOwnPay } from '../../tracker/own-pay-words.ts';
import type { Edits } from '../../tracker/process.ts';
import { safeLink, span } from '../format.ts';
import { msg, t, tn } from '../i18n.ts';
import { MODE_WORDS } from '../words.ts';
import { Fold } from './fold.tsx';

/** The posting as its page gave it, and what the user wrote over it. */
interface WhereReadProps {
  posting: Partial<Posting> | undefined;
  analysis: Analysis;
  /** The fields that the user wrote over what the page said. */
  edits?: Edits | undefined;
}

/** A field as it was read: where, in words, and the exact place on the page where one is known. */
interface FieldRead {
  field: string;
  word: string;
  value: string;
  from: string;
  place: string | null;
  unsure: boolean;
}

/** Where each field of the posting was read, and its canonical address; nothing for a text that came without a page. */
export function WhereRead({ posting, analysis, edits = {} }: WhereReadProps) {
  const { sources = {}, url } = posting ?? {};
  if (Object.keys(sources).length === 0) return null;
  const link = safeLink(url);
  const fields = VALUES.flatMap(([field, word, read]) => {
    const value = read(posting!, analysis);
    if (value === '') return [];
    // The text may say another way of working than the page's own label, and is then the one that holds.
    const source = field === 'workMode' && posting!.workMode !== analysis.work.mode ? undefined : sources[field];
    const by = !Object.hasOwn(edits, field) ? (source?.by ?? 'text') : 'user';
    const line: FieldRead = {
      field,
      word: t(word),
      value,
      ...placeOf(by),
      unsure: by !== 'user' && source !== undefined && source.confidence < SURE,
    };
    return [line];
  });
  return (
    <Fold id="where-read" title={t('Where this was read')}>
      <dl class="where-read">
        {fields.map(({ field, word, value, from, place, unsure }) => (
          <div key={field}>
            <dt class="soft">{word}</dt>
            <dd>
              <span dir="auto">{value}</span>
              <p class="small soft">
                {t(from)}
                {unsure && ` · ${t('unsure')}`}
                {place && <code>{place}</code>}
              </p>
            </dd>
          </div>
        ))}
        {link && (
          <div>
            <dt class="soft">{t('Address')}</dt>
            <dd>
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </Fold>
  );
}

/** Under this a source only guesses: the place of a label in a list, a word of the page's own title. */
const SURE = 0.5;

type Value = (posting: Partial<Posting>, analysis: Analysis) => string;

/** The fields in the order of the page, each with its word and its value; those that say nothing are left out. */
const VALUES: readonly (readonly [field: string, word: string, value: Value])[] = [
  ['title', msg('Title'), ({ title = '' }) => title],
  ['company', msg('Company'), ({ company = '' }) => company],
  ['location', msg('Place'), ({ location = '' }, { work }) => location || work.places.slice(0, 3).join('; ')],
  ['pay', msg('Pay'), payWords],
  ['workMode', msg('Way of working'), (_, { work }) => (work.mode ? t(MODE_WORDS[work.mode]) : '')],
  ['text', msg('Description'), ({ text = '' }) => (text === '' ? '' : tn(wordsIn(text), '{n} word', '{n} words'))],
];

function payWords({ pay = [] }: Partial<Posting>, { compensation }: Analysis): string {
  if (pay.length > 0)
    return pay
      .map(({ text, by, estimated }) =>
        estimated && !isOwnPay(by) ? t('{pay}, as the site estimates', { pay: text }) : text,
      )
      .join('; ');
  return compensation.ranges.map(({ min, max, currency }) => span(min, max, currency)).join('; ');
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** The name of a source (`json-ld`, `site:lever/.posting-headline h2`) in words, and the place on the page in it. */
function placeOf(by: string): Pick<FieldRead, 'from' | 'place'> {
  const selector = /^site:[^/]*\/(.+)/s.exec(by)?.[1];
  if (selector) return { from: FROM_WORDS.site, place: selector };
  return Object.hasOwn(FROM_WORDS, by)
    ? { from: FROM_WORDS[by as keyof typeof FROM_WORDS], place: null }
    : { from: by, place: null };
}

const FROM_WORDS = {
  'json-ld': msg('In the page’s data for search engines (JSON-LD)'),
  microdata: msg('In the page’s data for search engines (microdata)'),
  'page-data': msg('In the data of the page’s application'),
  site: msg('In a known place of this site'),
  generic: msg('By structure and wording of the page'),
  text: msg('In the text'),
  spreadsheet: msg('In your spreadsheet'),
  user: msg('Written by you'),
} as const;
