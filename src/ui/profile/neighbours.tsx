import { Plus, RotateCcw } from 'lucide';
import { useState } from 'preact/hooks';
import { type AdjacencyChange, ALL_NEIGHBOURS } from '../../knowledge/adjacency.ts';
import { SKILLS, type SkillId } from '../../knowledge/taxonomy.ts';
import type { Profile } from '../../profile/schema.ts';
import { said, t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { skillLabel } from '../words.ts';
import { SelectField } from './fields.tsx';
import { NumberInput } from './number-input.tsx';
import { OwnFigures } from './own-figures.tsx';
import type { SectionProps } from './sections.tsx';
import { GROUP_WORDS } from './skills.tsx';

/** One skill's worth for another as it counts now. */
interface Pair extends AdjacencyChange {
  /** What the built-in table says; null for a pair that the user added. */
  usual: number | null;
}

/** What one skill is worth for another: searchable, each figure open to the user, each change to be taken back. */
export function Neighbours({ profile, onChange }: SectionProps) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const pairs = pairsOf(profile);
  const changed = profile.adjacency?.length ?? 0;
  const shown = wanted === '' ? pairs : pairs.filter((pair) => sentenceOf(pair).toLowerCase().includes(wanted));
  const set: OnSet = (pair, credit) => onChange(withCredit(profile, pair, credit));
  return (
    <OwnFigures
      title={t('What counts for what')}
      changed={changed}
      about={t(
        'Strength in one skill is part proof of the skills next to it. Put a figure right where you see it otherwise; 0 switches it off.',
      )}
    >
      <input
        type="search"
        aria-label={t('Search pairs of skills')}
        placeholder={t('Search, such as payments')}
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {shown.length === 0 && <p class="soft">{t('No pair names that. You can add one below.')}</p>}
      {Object.entries(GROUP_WORDS).map(([group, word]) => {
        const of = shown.filter(({ to }) => GROUP_OF.get(to) === group);
        if (of.length === 0) return null;
        return (
          <details key={group} class="fold skill-group" open={wanted !== '' || undefined}>
            <summary>
              <h4>
                {t(word)} <span class="soft numbers">{of.length}</span>
              </h4>
            </summary>
            <ul class="neighbours">
              {of.map((pair) => (
                <PairRow key={`${pair.from}/${pair.to}`} pair={pair} onSet={set} />
              ))}
            </ul>
          </details>
        );
      })}
      <AddPair pairs={pairs} onAdd={(pair) => set(pair, ADDED_CREDIT)} />
    </OwnFigures>
  );
}

const GROUP_OF = new Map<SkillId, string>(SKILLS.map(({ id, group }) => [id, group]));

/** Sets what a pair is worth; null: as the table has it, or not at all. */
type OnSet = (pair: Pick<Pair, 'from' | 'to' | 'usual'>, credit: number | null) => void;

interface PairRowProps {
  pair: Pair;
  onSet: OnSet;
}

function PairRow({ pair, onSet }: PairRowProps) {
  const { from, to, credit, usual } = pair;
  return (
    <li class="neighbour">
      <span>
        {sentenceOf(pair)}
        {usual !== null && usual !== credit && (
          <span class="small soft numbers"> {t('usually {percent}%', { percent: percentOf(usual) })}</span>
        )}
      </span>
      <NumberInput
        aria-label={t('Percent that {from} counts for {to}', { from: skillLabel(from), to: skillLabel(to) })}
        min={0}
        max={100}
        step={5}
        value={percentOf(credit)}
        onChange={(percent) => percent !== undefined && onSet(pair, percent / 100)}
      />
      {usual === credit ? (
        <span />
      ) : (
        <button
          type="button"
          class="button square"
          aria-label={
            usual === null
              ? t('Remove: {pair}', { pair: sentenceOf(pair) })
              : t('Back to {percent}%: {pair}', { percent: percentOf(usual), pair: sentenceOf(pair) })
          }
          onClick={() => onSet(pair, null)}
        >
          <Icon of={RotateCcw} />
        </button>
      )}
    </li>
  );
}

const ADDED_CREDIT = 0.5;

interface AddPairProps {
  pairs: readonly Pair[];
  onAdd: (pair: Pick<Pair, 'from' | 'to' | 'usual'>) => void;
}

function AddPair({ pairs, onAdd }: AddPairProps) {
  const options = SKILLS.map(({ id, label }) => ({ id, word: said(label) }));
  const [from, setFrom] = useState<SkillId>('payments');
  const [to, setTo] = useState<SkillId>('insurance');
  const there = from === to || pairs.some((pair) => pair.from === from && pair.to === to);
  return (
    <fieldset class="stack tight">
      <legend>{t('A pair of your own')}</legend>
      <div class="columns">
        <SelectField label={t('Who has')} options={options} value={from} onChange={setFrom} />
        <SelectField label={t('has part of')} options={options} value={to} onChange={setTo} />
      </div>
      <div class="row">
        <button type="button" class="button slim" disabled={there} onClick={() => onAdd({ from, to, usual: null })}>
          <Icon of={Plus} size={14} />
          {t('Add it at {percent}%', { percent: percentOf(ADDED_CREDIT) })}
        </button>
        {there && (
          <span class="small soft">{from === to ? t('Choose two skills.') : t('This pair is in the list.')}</span>
        )}
      </div>
    </fieldset>
  );
}

/** "Payments counts as 60% of Banking". */
function sentenceOf({ from, to, credit }: AdjacencyChange): string {
  const names = { from: skillLabel(from), to: skillLabel(to) };
  return credit === 0
    ? t('{from} does not count for {to}', names)
    : t('{from} counts as {percent}% of {to}', { ...names, percent: percentOf(credit) });
}

function percentOf(credit: number): number {
  return Math.round(credit * 100);
}

/** Every pair of the table and of the profile, by the skill that is proven. */
function pairsOf({ adjacency = [] }: Profile): Pair[] {
  const own = new Map(adjacency.map((change) => [`${change.from}/${change.to}`, change]));
  const built = [...ALL_NEIGHBOURS].flatMap(([to, near]) =>
    near.map(({ from, credit }) => ({ from, to, credit: own.get(`${from}/${to}`)?.credit ?? credit, usual: credit })),
  );
  const known = new Set(built.map(({ from, to }) => `${from}/${to}`));
  const added = [...own].flatMap(([name, change]) => (known.has(name) ? [] : [{ ...change, usual: null }]));
  return [...added, ...built];
}

/** The profile with one pair at a figure; null, or what is usual, leaves no figure of the user's own. */
export function withCredit(
  profile: Profile,
  { from, to, usual }: Pick<Pair, 'from' | 'to' | 'usual'>,
  credit: number | null,
): Profile {
  const others = (profile.adjacency ?? []).filter((pair) => pair.from !== from || pair.to !== to);
  const adjacency = credit === null || credit === usual ? others : [...others, { from, to, credit }];
  return { ...profile, adjacency: adjacency.length > 0 ? adjacency : undefined };
}
