import { useEffect, useState } from 'preact/hooks';
import type { LinkedPosting } from '../../browse/cards/links.ts';
import { parseLinkedPostings } from '../../browse/page-list.ts';
import type { Known } from '../../store/browsing.ts';
import type { Store } from '../../store/index.ts';
import { knownOf } from '../../store/known.ts';
import { BandTag } from '../band-tag.tsx';
import { day, safeLink } from '../format.ts';
import { t, tn } from '../i18n.ts';
import type { Browser } from '../ports.ts';
import { STATUS_WORDS } from '../words.ts';

/** What is shown at once; a list on which more is known is better looked through in the page. */
const MOST = 20;

/** What is known of the page itself and of what it leads to. */
interface Here {
  self: Known;
  /** How many postings the page leads to. */
  all: number;
  known: { shown: LinkedPosting; known: Known }[];
}

export interface KnownHereProps {
  browser: Pick<Browser, 'linkedPostings' | 'openLink' | 'openDashboard'>;
  store: Pick<Store, 'database'>;
}

/** On a page that is no posting: which of the postings it leads to are saved or were met before. Nothing is opened or asked for it. */
export function KnownHere({ browser, store }: KnownHereProps) {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => {
    let current = true;
    lookAround(browser, store).then(
      (found) => current && setHere(found),
      () => {}, // a page that does not answer leads nowhere that is known
    );
    return () => {
      current = false;
    };
  }, [browser, store]);
  if (!here) return null;
  const { self, all, known } = here;
  return (
    <>
      {self.saved && (
        <p class="notice known-before">
          {t('You saved this posting: {status}.', { status: t(STATUS_WORDS[self.saved.status]) })}{' '}
          <OpenSaved known={self} browser={browser} />
        </p>
      )}
      {(all > 1 || known.length > 0) && (
        <section class="known-here">
          <h2 class="part-title">
            {known.length === 0
              ? tn(all, '{n} posting here, none that you know', '{n} postings here, none that you know')
              : tn(known.length, 'You know {n} of the postings here', 'You know {n} of the postings here')}
          </h2>
          <ul class="saved-list">
            {known.slice(0, MOST).map((one) => (
              <KnownItem key={one.shown.key} {...one} browser={browser} />
            ))}
          </ul>
          {known.length > MOST && <p class="small soft">{tn(known.length - MOST, 'and {n} more', 'and {n} more')}</p>}
        </section>
      )}
    </>
  );
}

interface ItemProps {
  shown: LinkedPosting;
  known: Known;
  browser: KnownHereProps['browser'];
}

function KnownItem({ shown, known, browser }: ItemProps) {
  const { saved, seen } = known;
  const link = safeLink(shown.link) ?? safeLink(saved?.url);
  const title = saved?.title || shown.title;
  const fit = saved ?? seen;
  return (
    <li class="saved-item">
      <div>
        {link ? (
          <button type="button" class="link-button" onClick={() => browser.openLink(link)}>
            {title}
          </button>
        ) : (
          <span class="firm">{title}</span>
        )}
        <p class="small soft">{saved?.company || shown.company}</p>
        {fit?.band && <BandTag band={fit.band} score={fit.score} />}
      </div>
      <p class="small">
        {saved ? t(STATUS_WORDS[saved.status]) : seen && t('Seen {date}', { date: day(seen.last) })}
        <br />
        <OpenSaved known={known} browser={browser} />
      </p>
    </li>
  );
}

function OpenSaved({ known: { saved }, browser }: Pick<ItemProps, 'known' | 'browser'>) {
  if (!saved) return null;
  return (
    <button
      type="button"
      class="link-button plain-link"
      aria-label={t('Dashboard: {title}', { title: saved.title })}
      onClick={() => browser.openDashboard(`saved/${encodeURIComponent(saved.key)}`)}
    >
      {t('Dashboard')}
    </button>
  );
}

async function lookAround(browser: KnownHereProps['browser'], store: KnownHereProps['store']): Promise<Here | null> {
  const page = parseLinkedPostings(await browser.linkedPostings());
  if (!page) return null;
  const { self, linked } = page;
  const [own, ...others] = await knownOf(store.database, [self, ...linked.map(({ key }) => key)]);
  const known = linked
    .map((shown, index) => ({ shown, known: others[index]! }))
    .filter(({ known: { saved, seen } }) => saved || seen);
  return { self: own!, all: linked.filter(({ sure }) => sure).length, known };
}
