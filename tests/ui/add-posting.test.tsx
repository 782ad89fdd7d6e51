import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { newSaved } from '../../src/tracker/changes.ts';
import { toRow } from '../../src/tracker/row.ts';
import { AddPosting } from '../../src/ui/compare/add-posting.tsx';
import { sampleReading } from '../store/samples.ts';

const ROW = toRow(newSaved(sampleReading('u'), '2026-11-21T10:00:00.000Z'));

it('postings of one title and company are told apart by their places, others need none', () => {
  const rows = [
    { ...ROW, key: 'a', title: 'Head of Product', location: 'Leeds' },
    { ...ROW, key: 'b', title: 'Head of Product', location: 'Oslo' },
    { ...ROW, key: 'c', title: 'VP Product', location: 'Lyon' },
  ];
  const drawn = renderToString(<AddPosting rows={rows} full={false} onAdd={() => {}} />);
  expect([...drawn.matchAll(/<button[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
    'Head of Product · Marrow &amp; Pike · Leeds',
    'Head of Product · Marrow &amp; Pike · Oslo',
    'VP Product · Marrow &amp; Pike',
  ]);
});
