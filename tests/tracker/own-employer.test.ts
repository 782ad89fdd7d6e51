import { expect, it } from 'vitest';
import { isListedEmployer } from '../../src/tracker/own-employer.ts';

const rows: [company: string, listed: string, same: boolean][] = [
  ['Marrow & Pike', 'marrow and pike', true],
  ['Marrow & Pike, Inc.', 'Marrow & Pike', true],
  ['Marrow & Pike', 'Marrow & Pike Holdings Ltd.', true],
  ['Ébène S.A.', 'Ebene', true],
  ['Brightmoor GmbH & Co. KG', 'brightmoor', false],
  ['Brightmoor Foods', 'Brightmoor', false],
  ['Group', 'Group', true],
  ['Pike', 'Marrow & Pike', false],
  ['', '', false],
  ['Marrow', '', false],
];
it.each(rows)('%s on a list with %s: %s', (company, listed, same) => {
  expect(isListedEmployer(company, ['Someone Else', listed])).toBe(same);
});
