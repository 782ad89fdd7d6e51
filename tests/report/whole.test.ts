import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as zod from 'zod';
import * as z from 'zod/mini';
import { growthPlan } from '../../src/prepare/growth.ts';
import { prepare } from '../../src/prepare/prepare.ts';
import {
  growthReport,
  matchReport,
  preparationReport,
  REPORT_FORMATS,
  type ReportOptions,
} from '../../src/report/index.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { sampleReading } from '../store/samples.ts';
import { HOSTILE } from './hostile.ts';
import { savedReport } from './saved.ts';
import { everywhere, exampleProfile, wholeInput } from './whole.ts';

const WHOLE: ReportOptions = { withPreparation: true, each: true };
const input = await wholeInput();

/** Every report there is, as HTML or Markdown. */
function all(format: 'html' | 'md', given: typeof input): string[] {
  const { analysis, match, profile, saved } = given;
  return [
    matchReport(given, format, WHOLE).body,
    savedReport([saved], format, WHOLE, profile).body,
    preparationReport(prepare(analysis, match!, profile), format).body,
    growthReport(growthPlan([{ key: 'a', analysis }], profile), format).body,
  ];
}

describe('the published schema', () => {
  const published = new URL('../../docs/report.schema.json', import.meta.url);

  it('is what the code says', async () => {
    const made = z.toJSONSchema(reportSchema, { io: 'input', reused: 'ref' });
    const titled = { title: 'Reports of Rolescope as JSON', ...made };
    await expect(`${JSON.stringify(titled, null, 2)}\n`).toMatchFileSnapshot('../../docs/report.schema.json');
  });

  const OPTIONS: ReportOptions[] = [{}, WHOLE, { hideMyPay: true, hideMyName: true, hideNotes: true, ...WHOLE }];
  const validator = () => zod.fromJSONSchema(JSON.parse(readFileSync(published, 'utf8')));

  it.each(OPTIONS)('holds for every JSON report: %j', (options) => {
    const bare = sampleReading('r1');
    for (const { body } of [
      matchReport(input, 'json', options),
      matchReport({ analysis: bare.analysis, match: null }, 'json', options),
      savedReport([input.saved], 'json', options, input.profile),
      savedReport([], 'json', options),
    ]) {
      expect(validator().safeParse(JSON.parse(body)).error).toBeUndefined();
      expect(reportSchema.safeParse(JSON.parse(body)).error).toBeUndefined();
    }
  });

  it('refuses what is no report', () => {
    const report = JSON.parse(matchReport(input, 'json').body) as Record<string, unknown>;
    for (const broken of [
      {},
      { ...report, schema: 'rolescope/report@9' },
      { ...report, match: { ...(report.match as object), score: 'high' } },
      { ...report, status: 'lost' },
    ]) {
      expect(validator().safeParse(broken).success).toBe(false);
      expect(reportSchema.safeParse(broken).success).toBe(false);
    }
  });
});

describe('what stays private', () => {
  const private_: ReportOptions = { hideMyPay: true, hideMyName: true, hideNotes: true, ...WHOLE };
  it.each(REPORT_FORMATS)('in %s', (format) => {
    const shown = [
      matchReport(input, format, private_).body,
      savedReport([input.saved], format, private_, input.profile).body,
    ].join('\n');
    expect(shown).not.toMatch(/Kestrel|asks about the team/i);
    // the posting's own figures may stand; the user's may not
    expect(shown).not.toMatch(/185[,.]?000|215[,.]?000|280[,.]?000|your floor|your target(?! level)/i);
    const open = matchReport(input, format, { withPreparation: true }).body;
    if (format !== 'csv') expect(open).toMatch(/Kestrel/);
  });

  it('the name goes from notes even where they stay, and the quotes stay as they are', () => {
    const { body } = matchReport(input, 'md', { hideMyName: true });
    expect(body).toContain('… asks about the team');
    expect(body).toContain(input.analysis.responsibilities[0]!.evidence[0]!.text.slice(0, 20));
  });
});

describe('a name that is left out', () => {
  it.each([
    ['Ann', 'Planning with ANN; the annual plan', 'Planning with …; the annual plan'],
    ['Ann', 'In İstanbul, says Ann.', 'In İstanbul, says ….'],
    ['Jo-Lee O’Dea (she)', 'Jo-Lee O’Dea (she), Jo-Lee', '…, Jo-Lee'],
    ['Łukasz', 'łukasz and Łukaszenko', '… and Łukaszenko'],
    ['a.*', 'an a.* and all', 'an … and all'],
  ])('%s in %j', (name, notes, left) => {
    const given = { ...input, profile: { ...input.profile, name }, saved: { ...input.saved, notes } };
    expect(JSON.parse(matchReport(given, 'json', { hideMyName: true }).body).notes).toBe(left);
  });
});

describe('the whole of it', () => {
  it('holds drawings with their words', () => {
    const { document } = parseHTML(matchReport(input, 'html', WHOLE).body);
    const drawn = [...document.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-label')!);
    expect(drawn.map((says) => says.split(':')[0])).toEqual(['Fit', 'Pay a year', 'On the ladder']);
  });

  it('holds what would move it, the range in detail and the bonus in money', () => {
    const { body } = matchReport(input, 'md', WHOLE);
    expect(body).toContain('## What would move it\n\n- ');
    expect(body).toContain('The top of the range is 20% above its bottom.');
    expect(body).toContain('Bonus: 20%: USD 37,600–45,200 a year');
  });

  it('has each posting on pages of its own', () => {
    const list = ['a', 'b'].map((key) => ({ ...input.saved, key }));
    expect(savedReport(list, 'html', WHOLE, input.profile).body.match(/<hr>/g)).toHaveLength(2);
    expect(savedReport(list, 'html').body).not.toContain('<hr>');
  });

  it('has a row for each requirement of each posting in CSV', () => {
    const list = ['a', 'b'].map((key) => ({ ...input.saved, key }));
    expect(savedReport(list, 'csv', { each: true }).body.split('\r\n')).toHaveLength(
      2 * input.match!.criteria.length + 2,
    );
    expect(savedReport(list, 'csv').body.split('\r\n')).toHaveLength(2 + 2);
  });

  it('is the same bytes for the same input, whatever the order of the list', () => {
    const list = ['a', 'b', 'c'].map((key) => ({ ...input.saved, key }));
    for (const format of REPORT_FORMATS) {
      expect(matchReport(structuredClone(input), format, WHOLE)).toEqual(matchReport(input, format, WHOLE));
      expect(savedReport([...list].reverse(), format, WHOLE, input.profile)).toEqual(
        savedReport(list, format, WHOLE, input.profile),
      );
    }
  });
});

describe('hostile text in every field stays text', () => {
  it.each(['md', 'html'] as const)('words that turn around leave those after them as they are: %s', (format) => {
    const words = '\u202eKestrel\u202d of Leeds';
    for (const body of all(format, { ...everywhere(input, words), profile: everywhere(input.profile, words) })) {
      expect(body).toContain('Kestrel of Leeds');
      expect(body).not.toMatch(/[\u202d\u202e]/);
    }
  });

  it.each(HOSTILE)('%j', (words) => {
    const { work } = exampleProfile();
    const given: typeof input = { ...everywhere(input, words), profile: { ...everywhere(input.profile, words), work } };
    for (const html of all('html', given)) {
      const { document } = parseHTML(html);
      expect(
        document.querySelectorAll('img, script, iframe, object, image, use, link, form, base, a, style ~ style').length,
      ).toBe(0);
      expect(document.querySelectorAll('meta[http-equiv]').length).toBe(1);
      const handlers = [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
        [...attributes].filter(({ name }) => /^on|^style$|href/i.test(name)),
      );
      expect(handlers).toEqual([]);
    }
    for (const markdown of all('md', given)) {
      expect(markdown.replace(/\\[\s\S]/g, '')).not.toMatch(/[<`[\]]|!\[|https?:/);
    }
    for (const row of matchReport(given, 'csv').body.split('\r\n')) expect(row).not.toMatch(/(?:^|,)"?[=+@]/);
  });
});
