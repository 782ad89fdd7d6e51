import { useEffect, useState } from 'preact/hooks';
import { diagnostic } from '../../browse/health.ts';
import { SWITCHABLE } from '../../browse/sites.ts';
import type { Health, Store } from '../../store/index.ts';
import { day } from '../format.ts';
import { midSentence, msg, t, tn } from '../i18n.ts';
import type { useStatusLine } from '../status-line.tsx';
import { FIELD_WORDS, PROBLEM_WORDS, wordFor } from '../words.ts';

interface HealthProps extends Pick<ReturnType<typeof useStatusLine>, 'say' | 'fail'> {
  store: Store;
  version: string;
}

/** For each site that was read: when it last worked, which place on the page gave each field, and a report to copy. */
export function HealthSection({ store, version, say, fail }: HealthProps) {
  const [sites, setSites] = useState<Health[]>([]);
  useEffect(() => {
    store.listHealth().then(setSites, fail);
  }, [store, fail]);
  const copy = (health: Health) =>
    navigator.clipboard
      .writeText(diagnostic(health, version))
      .then(() => say(t('Copied. It holds no text and no address of any page.')), fail);
  return (
    <section class="card stack">
      <h2>{t('How reading goes')}</h2>
      {sites.length === 0 && <p>{t('Nothing has been read yet. Each site you read a posting on appears here.')}</p>}
      {sites.length > 0 && (
        <ul>
          {sites.map((health) => (
            <SiteHealth key={health.site} health={health} onCopy={() => copy(health)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SiteHealth({ health, onCopy }: { health: Health; onCopy: () => void }) {
  const fields = Object.entries(health.fields);
  return (
    <li class="fact">
      <div class="stack tight">
        <p>
          <strong>{nameOf(health.site)}</strong> <span class="soft">{stateWords(health)}</span>
        </p>
        {fields.length > 0 && (
          <details>
            <summary>{t('Where each field stood')}</summary>
            <dl class="sources">
              {fields.map(([field, by]) => (
                <div key={field}>
                  <dt>{t(wordFor({ ...FIELD_WORDS, text: msg('description') }, field))}</dt>
                  <dd class="soft">{by}</dd>
                </div>
              ))}
            </dl>
          </details>
        )}
      </div>
      <div class="row">
        <button
          type="button"
          class="button slim"
          aria-label={t('Copy report on {site}', { site: nameOf(health.site) })}
          onClick={onCopy}
        >
          {t('Copy report')}
        </button>
      </div>
    </li>
  );
}

function stateWords({ readAt, code, failures }: Health): string {
  const worked = readAt ? t('last read {date}', { date: day(readAt) }) : t('never read');
  if (code === null) return worked;
  const problem = midSentence(t(wordFor(PROBLEM_WORDS, code)));
  return tn(failures, '{worked}; then {problem}, {n} time in a row', '{worked}; then {problem}, {n} times in a row', {
    worked,
    problem,
  });
}

function nameOf(site: string): string {
  return SWITCHABLE.find(({ id }) => id === site)?.name ?? (site === 'generic' ? t('Other career pages') : site);
}
