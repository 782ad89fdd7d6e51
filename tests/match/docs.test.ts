import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as weights from '../../src/match/weights.ts';

const doc = readFileSync(new URL('../../docs/score.md', import.meta.url), 'utf8');

test('docs/score.md states the numbers that the code uses', () => {
  const {
    ABOVE_CREDIT,
    BELOW_CREDIT,
    ABOVE_FACTOR,
    BELOW_FACTOR,
    REACH,
    SKILL_WEIGHT,
    DOMAIN_WEIGHT,
    GROUP_CAP,
    YEARS_WEIGHT,
    NEUTRAL,
    WISH_WEIGHT,
  } = weights;
  for (const rung of [0, 1, 2, 3]) expect(doc).toContain(`| ${rung} | ${ABOVE_CREDIT[rung]} | ${BELOW_CREDIT[rung]} |`);
  for (const rung of [1, 2, 3, 4])
    expect(doc).toContain(`| ${rung} | ×${ABOVE_FACTOR[rung]} | ×${BELOW_FACTOR[rung]} |`);
  expect(doc).toContain(`no more than ${REACH === 0.5 ? 'half' : REACH} a level above the one you hold`);
  for (const { required, preferred, duty } of [SKILL_WEIGHT, DOMAIN_WEIGHT])
    expect(doc).toContain(`${required} · ${preferred} · ${duty}`);
  expect(doc).toContain(`${YEARS_WEIGHT.required} · ${YEARS_WEIGHT.preferred}`);
  expect(doc).toContain(
    `at most ${GROUP_CAP.skill}, fields ${GROUP_CAP.domain}, years ${GROUP_CAP.experience}, scope ${GROUP_CAP.scope}, degrees ${GROUP_CAP.education}`,
  );
  expect(doc).toContain(`weight ${NEUTRAL.weight})`);
  expect(doc).toContain(
    `pay ${WISH_WEIGHT.pay}, level ${WISH_WEIGHT.level}, work mode ${WISH_WEIGHT.mode}, place ${WISH_WEIGHT.place}, track ${WISH_WEIGHT.track}`,
  );
});
