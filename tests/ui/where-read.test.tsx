import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Analysis } from '../../src/facts/analysis.ts';
import type { Posting } from '../../src/page/posting.ts';
import { SAMPLE_POSTING } from '../../src/ui/sample.ts';
import { Verdict } from '../../src/ui/verdict/verdict.tsx';
import { WhereRead } from '../../src/ui/verdict/where-read.tsx';

const SOURCES: Posting['sources'] = {
  title: { by: 'site:lever/.posting-headline h2', confidence: 0.88 },
  company: { by: 'json-ld', confidence: 0.9 },
  location: { by: 'page-data', confidence: 0.75 },
  workMode: { by: 'site:lever/.workplaceTypes', confidence: 0.88 },
  text: { by: 'generic', confidence: 0.45 },
};
const POSTING: Posting = {
  ...SAMPLE_POSTING,
  url: 'https://jobs.lever.co/halden/1',
  workMode: 'hybrid',
  sources: SOURCES,
};

let analysis: Analysis;
beforeAll(async () => {
  analysis = await analyse(POSTING);
});

/** The lines "word | value | source" of the fold. */
function lines(posting: Posting, edits?: Parameters<typeof WhereRead>[0]['edits'], of = analysis): string[] {
  const shown = renderToString(<WhereRead posting={posting} analysis={of} edits={edits} />);
  return [...shown.matchAll(/<dt[^>]*>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, word, rest]) =>
    [word, ...rest!.split(/<[^>]+>/).filter(Boolean)].join(' | '),
  );
}

describe('where a posting was read', () => {
  it('tells for every field what was read and which source gave it, with the place on the page and how sure', () => {
    expect(lines(POSTING)).toEqual([
      'Title | Director of Product Management, Planning | In a known place of this site | .posting-headline h2',
      'Company | Halden &amp; Wray | In the page’s data for search engines (JSON-LD)',
      'Place | Chicago, IL | In the data of the page’s application',
      'Pay | $188,000–$226,000 | In the text',
      'Way of working | Hybrid | In a known place of this site | .workplaceTypes',
      `Description | ${POSTING.text.split(/\s+/).length} words | By structure and wording of the page · unsure`,
      'Address | https://jobs.lever.co/halden/1',
    ]);
  });

  it('tells what the user wrote, what a site estimates, and what the text says against the label', () => {
    const pay = [{ text: '$150K - $170K', by: 'site:x/.pay', estimated: true }];
    const sources = { ...SOURCES, pay: { by: 'site:x/.pay', confidence: 0.8 } };
    const shown = lines({ ...POSTING, pay, workMode: 'remote', sources }, { company: 'H&W' });
    expect(analysis.work.mode).toBe('hybrid');
    expect(shown.filter((line) => /^(?:Company|Pay|Way)/.test(line))).toEqual([
      'Company | Halden &amp; Wray | Written by you',
      'Pay | $150K - $170K, as the site estimates | In a known place of this site | .pay',
      'Way of working | Hybrid | In the text',
    ]);
  });

  it('opens no address but one of the web', () => {
    expect(lines({ ...POSTING, url: 'javascript:alert(1)' }).join()).not.toContain('Address');
  });

  it('says nothing of a text that came without a page, and stands in the full verdict of one that has', () => {
    expect(lines({ ...POSTING, sources: {} })).toEqual([]);
    const full = (posting: Posting) => renderToString(<Verdict analysis={analysis} posting={posting} match={null} />);
    expect(full(POSTING)).toContain('Where this was read');
    expect(full({ ...POSTING, sources: {} })).not.toContain('Where this was read');
  });
});
