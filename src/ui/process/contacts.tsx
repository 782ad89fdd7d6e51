import { useState } from 'preact/hooks';
import type { Contact } from '../../tracker/process.ts';
import { withContact, withoutContact } from '../../tracker/steps.ts';
import { safeLink } from '../format.ts';
import { t } from '../i18n.ts';
import { Adder, ChangeOrRemove, InlineForm, useOpener } from './adder.tsx';
import { Field } from './field.tsx';
import type { PartProps } from './follow-up.tsx';

/** The people of a process. */
export function ContactsPart(props: PartProps) {
  return (
    <Adder
      title={t('People')}
      word={t('Add a person')}
      form={(close) => (
        <ContactForm {...props} contact={{ id: crypto.randomUUID().slice(0, 8), name: '' }} close={close} />
      )}
    >
      {(props.saved.contacts ?? []).map((contact) => (
        <ContactRow key={contact.id} {...props} contact={contact} />
      ))}
    </Adder>
  );
}

function ContactRow({ contact, ...props }: PartProps & { contact: Contact }) {
  const { open, show, close, button } = useOpener();
  const { name, role, email, phone, link, notes } = contact;
  const safe = safeLink(link);
  if (open) return <ContactForm {...props} contact={contact} close={close} />;
  return (
    <div class="process-row">
      <div>
        <p>
          {name} {role && <span class="small soft">{role}</span>}
        </p>
        <p class="small process-ways">
          {email && <a href={`mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`}>{email}</a>}
          {phone && <span>{phone}</span>}
          {safe && (
            <a href={safe} target="_blank" rel="noreferrer noopener">
              {t('Page')}
            </a>
          )}
        </p>
        {notes && <p class="small soft pre">{notes}</p>}
      </div>
      <div class="row">
        <ChangeOrRemove
          what={name}
          opener={button}
          onChange={show}
          onRemove={() =>
            props.step((old, now) => withoutContact(old, contact.id, now), t('Removed: {what}.', { what: name }))
          }
        />
      </div>
    </div>
  );
}

function ContactForm({ contact, step, close }: PartProps & { contact: Contact; close: () => void }) {
  const [draft, setDraft] = useState(contact);
  const set = (field: keyof Contact) => (text: string) => setDraft({ ...draft, [field]: text });
  const save = () => {
    const filled = Object.fromEntries(Object.entries(draft).filter(([, text]) => text?.trim()));
    const next: Contact = { ...filled, id: draft.id, name: draft.name.trim() };
    step((old, now) => withContact(old, next, now), t('Kept: {what}.', { what: next.name }));
  };
  return (
    <InlineForm ready={draft.name.trim() !== ''} onSave={save} onClose={close}>
      <Field first label={t('Name')} value={draft.name} onChange={set('name')} />
      <Field label={t('Role')} value={draft.role ?? ''} onChange={set('role')} />
      <Field type="email" label={t('E-mail')} value={draft.email ?? ''} onChange={set('email')} />
      <Field type="tel" label={t('Phone')} value={draft.phone ?? ''} onChange={set('phone')} />
      <Field type="url" label={t('Link')} value={draft.link ?? ''} onChange={set('link')} />
      <Field label={t('Notes')} value={draft.notes ?? ''} onChange={set('notes')} rows={2} />
    </InlineForm>
  );
}
