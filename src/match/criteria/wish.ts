import { say } from '../../text/say.ts';
import type { Criterion } from '../match.ts';
import { WISH_WEIGHT } from '../weights.ts';

/** How a posting answers a wish; null: it does not say. */
export type Answer = Pick<Criterion, 'credit' | 'why'> | null;

/** A row for one wish. `text` is what the profile says; `answer` null: the posting does not say. */
export function wish(
  id: keyof typeof WISH_WEIGHT,
  label: string,
  text: string,
  evidence: Criterion['evidence'],
  answer: Answer,
): Criterion {
  const credit = answer?.credit ?? 0;
  return {
    id: `wish/${id}`,
    label,
    group: 'wish',
    need: 'profile',
    weight: WISH_WEIGHT[id],
    credit,
    status: answer === null ? 'unknown' : credit >= 0.8 ? 'met' : credit > 0.25 ? 'partial' : 'missing',
    evidence,
    proof: [{ kind: 'work', text }],
    why: answer?.why ?? say('The posting does not say.'),
  };
}
