import type { Analysis } from '../../facts/analysis.ts';
import { t, tn } from '../i18n.ts';
import { LADDER } from '../words.ts';
import { Claim } from './claim.tsx';
import { stepOf } from './ladder.tsx';

/** Where title and text stand apart: by how much, in one neutral sentence, with the words of both. */
export function LevelTruth({ analysis }: { analysis: Analysis }) {
  const { role, flags, posting } = analysis;
  const flag = flags.find(({ id }) => id === 'title-above-body' || id === 'title-below-body');
  if (!flag || role.level === null || role.bodyLevel === null) return null;
  const apart = Math.abs(stepOf(role.level) - LADDER.findIndex(({ id }) => id === role.bodyLevel));
  if (apart === 0) return null;
  const sentence =
    flag.id === 'title-above-body'
      ? tn(
          apart,
          'The title stands one step above what the text describes.',
          'The title stands {n} steps above what the text describes.',
        )
      : tn(
          apart,
          'The text describes a job one step above its title.',
          'The text describes a job {n} steps above its title.',
        );
  return (
    <Claim
      evidence={flag.evidence}
      text={posting.text}
      why={<p>{t('Titles vary with the size of a company; what the job leads and decides tells more.')}</p>}
    >
      {sentence}
    </Claim>
  );
}
