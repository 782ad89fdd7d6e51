import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { computeMatch } from '../../src/match/compute.ts';
import { growthPlan } from '../../src/prepare/growth.ts';
import { prepare } from '../../src/prepare/prepare.ts';
import { emptyProfile } from '../../src/profile/parse.ts';
import { ExportDialog } from '../../src/ui/export-dialog.tsx';
import { ChecklistSection } from '../../src/ui/prepare/checklist.tsx';
import { GrowthRows } from '../../src/ui/prepare/growth-rows.tsx';
import { NegotiationSection } from '../../src/ui/prepare/negotiation.tsx';
import { QuestionsSection } from '../../src/ui/prepare/questions.tsx';
import { Positions } from '../../src/ui/profile/positions.tsx';
import { Stories } from '../../src/ui/profile/stories.tsx';
import { HOSTILE } from '../report/hostile.ts';
import { everywhere, wholeInput } from '../report/whole.ts';

const input = await wholeInput();
const onFail = () => {};

function shown({ analysis, match, profile }: typeof input, hidden = false): string {
  const preparation = prepare(analysis, match!, profile, { hideMyPay: hidden });
  const { gaps, unsaid } = growthPlan([{ key: 'a', analysis }], profile);
  return renderToString(
    <>
      <ChecklistSection checklist={preparation.checklist} stories={profile.stories.length} />
      <QuestionsSection questions={preparation.questions} topics={preparation.topics} onFail={onFail} />
      <NegotiationSection talk={preparation.negotiation} hidden={hidden} onFail={onFail} />
      <GrowthRows gaps={[...gaps, ...unsaid]} of={1} />
      <Stories profile={profile} onChange={onFail} />
      <Positions profile={profile} onChange={onFail} />
    </>,
  );
}

describe('the pages to prepare', () => {
  it('name story, quote, figure and source', () => {
    const text = shown(input).replace(/<[^>]*>/g, ' ');
    for (const words of [
      'Covers: Pricing and packaging.',
      'Experience with pricing and packaging',
      'USD 215,000',
      '(sources A, E)',
    ])
      expect(text).toContain(words);
  });

  it('keep the user’s figures to themselves where amounts are hidden', () => {
    const text = shown(input, true);
    expect(text).not.toMatch(/185,000|215,000|280,000/);
    expect(text).toContain('Hidden, as you chose');
  });

  it.each(HOSTILE)('hostile text stays text: %j', (words) => {
    const { work } = input.profile;
    const given = { ...everywhere(input, words), profile: { ...everywhere(input.profile, words), work } };
    const { document } = parseHTML(`<body>${shown(given)}</body>`);
    expect(document.querySelectorAll('img, script, iframe, image, style, meta, object, use').length).toBe(0);
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|^style$|^src$/i);
        if (name === 'href') expect(value).toMatch(/^#\//);
      }
  });

  it('an empty profile and a posting without duties give a page too', () => {
    const analysis = { ...input.analysis, responsibilities: [], skills: [] };
    const profile = emptyProfile();
    const text = shown({ ...input, analysis, match: computeMatch(analysis, profile), profile });
    expect(text).toContain('No duties and no must-haves were read');
    expect(text).toContain('Your profile has no floor and no target yet.');
  });
});

describe('a story in the profile', () => {
  const story = { title: 'Checkout', situation: '', action: '', skills: [] };
  it.each([
    ['Everybody was happy', true],
    ['Conversion rose by 9 %', false],
    ['', false],
  ])('%j asks for a number: %s', (result, asks) => {
    const profile = { ...emptyProfile(), stories: [{ ...story, result }] };
    expect(renderToString(<Stories profile={profile} onChange={onFail} />).includes('No number yet')).toBe(asks);
  });
});

it('the export dialog ticks what is private at first', () => {
  const html = renderToString(<ExportDialog initial={{ hideMyPay: true }} several onExport={onFail} />);
  expect(html.match(/type="checkbox"/g)).toHaveLength(5);
  expect(html).toMatch(/type="checkbox" checked\/?>My floor, target and budget/);
});
