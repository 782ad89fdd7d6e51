import { useState } from 'preact/hooks';
import { SWITCHABLE, type Switchable, switchedOn, switchFor } from '../../browse/sites.ts';
import { t } from '../i18n.ts';
import type { SiteAccess } from '../ports.ts';
import type { useStatusLine } from '../status-line.tsx';

type Line = Pick<ReturnType<typeof useStatusLine>, 'say' | 'fail'>;

interface SwitchesProps extends Line {
  access: SiteAccess;
  /** Granted match patterns. */
  granted: readonly string[];
}

/** One switch a site; the browser itself asks before it gives access, and taking it back is the same click. */
export function SiteSwitches({ access, granted, say, fail }: SwitchesProps) {
  const on = switchedOn(granted);
  const isOn = (site: Switchable) => on.some(({ id }) => id === site.id);
  const flip = async (site: Switchable) => {
    if (isOn(site)) {
      await access.release(site.origins);
      return say(t('{site} is switched off. Rolescope reads it only when you click.', { site: site.name }));
    }
    // Straight from the click: the browser asks only then.
    const given = await access.request(site.origins);
    say(
      given
        ? t('{site} is switched on.', { site: site.name })
        : t('{site} stays off: the browser gave no access.', { site: site.name }),
    );
  };
  const others = on.filter(({ id }) => !SWITCHABLE.some((site) => site.id === id));
  return (
    <section class="card stack">
      <h2>{t('Read by itself')}</h2>
      <p>
        {t(
          'On a site that is switched on, the toolbar button shows how well the open posting fits, without a click. Everything stays on this computer. The browser asks you before it gives access to a site.',
        )}
      </p>
      <fieldset>
        <legend>{t('Sites')}</legend>
        <div class="checks">
          {[...SWITCHABLE, ...others].map((site) => (
            <SiteSwitch key={site.id} site={site} on={isOn(site)} onFlip={() => flip(site).catch(fail)} />
          ))}
        </div>
      </fieldset>
      <OtherSite
        onAdd={(site) => (isOn(site) ? say(t('{site} is on already.', { site: site.name })) : flip(site).catch(fail))}
      />
    </section>
  );
}

function SiteSwitch({ site, on, onFlip }: { site: Switchable; on: boolean; onFlip: () => void }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        onClick={(event) => {
          // It shows what the browser granted, not what was clicked.
          event.preventDefault();
          onFlip();
        }}
      />
      {site.name}
    </label>
  );
}

/** A careers page that no table knows: switched on by its address. */
function OtherSite({ onAdd }: { onAdd: (site: Switchable) => void }) {
  const [address, setAddress] = useState('');
  const typed = address.trim();
  const site = switchFor(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`);
  const usable = site !== null && (site.name.includes('.') || SWITCHABLE.includes(site));
  const wrong = typed !== '' && !usable;
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!usable) return;
        onAdd(site);
        setAddress('');
      }}
    >
      <label for="other-site">{t('Another site')}</label>
      <div class="pair wide">
        <input
          id="other-site"
          placeholder="careers.example.com"
          value={address}
          aria-invalid={wrong}
          aria-describedby="other-site-hint"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!usable}>
          {t('Switch on')}
        </button>
      </div>
      <p id="other-site-hint" class="hint" role="status">
        {wrong && t('This is not the address of a website yet. Write it as in the address bar: careers.example.com')}
      </p>
    </form>
  );
}
