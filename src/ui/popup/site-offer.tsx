import { useEffect, useState } from 'preact/hooks';
import type { Switchable } from '../../browse/sites.ts';
import { t } from '../i18n.ts';
import type { SiteAccess } from '../ports.ts';

interface OfferProps {
  /** The open posting's address. */
  address: string;
  access: SiteAccess;
  onSay: (text: string) => void;
  onFail: (error: unknown) => void;
}

/** Where it is of use, one line: this site can be read without a click. Nothing on sites that are switched on. */
export function SiteOffer({ address, access, onSay, onFail }: OfferProps) {
  const [site, setSite] = useState<Switchable | null>(null);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const [{ switchedOn, switchFor }, granted] = await Promise.all([
        import('../../browse/sites.ts'),
        access.granted(),
      ]);
      const here = switchFor(address);
      const on = here && switchedOn(granted).some(({ id }) => id === here.id);
      if (current) setSite(on ? null : here);
    };
    look().catch(() => {}); // an offer that cannot be made is not made
    return () => {
      current = false;
    };
  }, [address, access]);
  if (!site) return null;
  const accept = async () => {
    if (!(await access.request(site.origins))) return;
    setSite(null);
    onSay(t('{site} is switched on. You can take it back under Sites.', { site: site.name }));
  };
  return (
    <p class="small soft site-offer">
      {t('See the score on the toolbar without a click:')}{' '}
      <button type="button" class="link-button plain-link" onClick={() => accept().catch(onFail)}>
        {t('switch on {site}', { site: site.name })}
      </button>
    </p>
  );
}
