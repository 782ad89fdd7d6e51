import { FileText, Link as LinkIcon } from 'lucide';
import { useState } from 'preact/hooks';
import { withDocuments, withLinks } from '../../tracker/steps.ts';
import { safeLink } from '../format.ts';
import { t } from '../i18n.ts';
import { Icon } from '../icon.tsx';
import { Adder, InlineForm } from './adder.tsx';
import { Field } from './field.tsx';
import type { PartProps } from './follow-up.tsx';

/** Links that belong to a process, and the names of documents that were used. */
export function PapersPart(props: PartProps) {
  const { saved, step } = props;
  const { links = [], documents = [] } = saved;
  return (
    <Adder title={t('Links and documents')} word={t('Add')} form={(close) => <PaperForm {...props} close={close} />}>
      {links.map((link) => {
        const safe = safeLink(link.url);
        return (
          <Paper
            key={link.url}
            name={link.label}
            icon={LinkIcon}
            onRemove={() =>
              step(
                (old, now) =>
                  withLinks(
                    old,
                    (old.links ?? []).filter(({ url }) => url !== link.url),
                    now,
                  ),
                t('Removed: {what}.', { what: link.label }),
              )
            }
          >
            {safe ? (
              <a href={safe} target="_blank" rel="noreferrer noopener">
                {link.label}
              </a>
            ) : (
              `${link.label} (${link.url})`
            )}
          </Paper>
        );
      })}
      {documents.map((name) => (
        <Paper
          key={name}
          name={name}
          icon={FileText}
          onRemove={() =>
            step(
              (old, now) =>
                withDocuments(
                  old,
                  (old.documents ?? []).filter((other) => other !== name),
                  now,
                ),
              t('Removed: {what}.', { what: name }),
            )
          }
        >
          {name}
        </Paper>
      ))}
    </Adder>
  );
}

interface PaperProps {
  name: string;
  icon: typeof FileText;
  onRemove: () => void;
  children: preact.ComponentChildren;
}

function Paper({ name, icon, onRemove, children }: PaperProps) {
  return (
    <div class="process-row">
      <p>
        <Icon of={icon} size={14} /> {children}
      </p>
      <button
        type="button"
        class="button slim plain"
        aria-label={t('Remove: {what}', { what: name })}
        onClick={onRemove}
      >
        {t('Remove')}
      </button>
    </div>
  );
}

/** One form for both: with an address it is a link, without one the name of a document. */
function PaperForm({ step, close }: PartProps & { close: () => void }) {
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const label = name.trim();
  const address = url.trim();
  const usable = address === '' || safeLink(address) !== null;
  const save = () => {
    if (address)
      step(
        (old, now) =>
          withLinks(
            old,
            [...(old.links ?? []).filter((link) => link.url !== address), { label: label || address, url: address }],
            now,
          ),
        t('Link kept.'),
      );
    else
      step((old, now) => withDocuments(old, [...new Set([...(old.documents ?? []), label])], now), t('Document kept.'));
  };
  return (
    <InlineForm ready={usable && (label !== '' || address !== '')} onSave={save} onClose={close}>
      <Field first label={t('Name')} value={name} onChange={setName} />
      <Field type="url" label={t('Address, for a link')} value={url} onChange={setUrl} />
      <p class="small soft">
        {t('Without an address only the name is kept, for instance which version of your résumé you sent.')}
      </p>
    </InlineForm>
  );
}
