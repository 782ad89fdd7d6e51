import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { ListField } from '../../src/ui/profile/fields.tsx';
import { NumberInput } from '../../src/ui/profile/number-input.tsx';
import { Positions } from '../../src/ui/profile/positions.tsx';

let root: HTMLElement;
let InputEvent: typeof Event;

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  InputEvent = (window as unknown as { Event: typeof Event }).Event;
  // linkedom knows neither; a field starts empty and valid.
  Object.defineProperties(window.HTMLInputElement.prototype, {
    validity: { configurable: true, value: { valid: true } },
    valueAsNumber: { configurable: true, value: Number.NaN },
  });
  root = document.getElementById('app')!;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const rendered = () => new Promise((done) => setTimeout(done, 5));

/** Types into the field as a browser does: `number` is what it makes of the text. */
async function type(field: HTMLInputElement, text: string, number = Number.NaN, valid = true) {
  field.value = text;
  Object.defineProperty(field, 'valueAsNumber', { configurable: true, value: number });
  Object.defineProperty(field, 'validity', { configurable: true, value: { valid } });
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await rendered();
}

describe('a field for a number', () => {
  const given: (number | undefined)[] = [];
  let set: (value: number | undefined) => void;
  function Form() {
    const [value, setValue] = useState<number | undefined>(undefined);
    set = setValue;
    return (
      <NumberInput
        value={value}
        onChange={(next) => {
          given.push(next);
          setValue(next);
        }}
      />
    );
  }

  it('leaves what is being typed alone, passes on only valid numbers, and follows changes from elsewhere', async () => {
    render(<Form />, root);
    const field = root.querySelector('input')!;
    await type(field, '12.', 12);
    expect(field.value).toBe('12.');
    await type(field, '12.5', 12.5);
    await type(field, '1250', 1250, false);
    expect(field.value).toBe('1250');
    await type(field, '');
    expect(given).toEqual([12, 12.5, undefined]);
    set(7);
    await rendered();
    expect(field.value).toBe('7');
  });
});

describe('a field for several lines', () => {
  let places: string[] = ['Chicago'];
  let set: (value: string[]) => void;
  function Form() {
    const [value, setValue] = useState(places);
    places = value;
    set = setValue;
    return <ListField label="Places" hint="" value={value} onChange={setValue} />;
  }

  it('keeps the line that is being started, and follows changes from elsewhere', async () => {
    render(<Form />, root);
    const field = root.querySelector('textarea')!;
    expect(field.value).toBe('Chicago');
    await type(field as unknown as HTMLInputElement, 'Chicago\n Berlin \n');
    expect(places).toEqual(['Chicago', 'Berlin']);
    expect(field.value).toBe('Chicago\n Berlin \n');
    set(['Oslo']);
    await rendered();
    expect(field.value).toBe('Oslo');
  });
});

describe('positions', () => {
  function Held({ kept }: { kept: Profile[] }) {
    const [profile, setProfile] = useState<Profile>({
      ...emptyProfile(),
      positions: [
        { title: 'Director', from: '2021-10' },
        { title: 'Product Manager', from: '2016', to: '2021-09' },
      ],
    });
    const onChange = (next: Profile) => {
      kept.push(next);
      setProfile(next);
    };
    return <Positions profile={profile} onChange={onChange} />;
  }
  const months = () => [...root.querySelectorAll<HTMLInputElement>('.position-dates input')];

  it('show the months of the row they stand in, also after one was removed', async () => {
    render(<Held kept={[]} />, root);
    await rendered();
    expect(months().map(({ value }) => value)).toEqual(['2021-10', '', '2016', '2021-09']);
    root.querySelector<HTMLElement>('.position-dates button')!.click();
    await rendered();
    expect(months().map(({ value }) => value)).toEqual(['2016', '2021-09']);
  });

  it('pass on a month and nothing that is none', async () => {
    const kept: Profile[] = [];
    render(<Held kept={kept} />, root);
    await rendered();
    await type(months()[1]!, '2024-', Number.NaN, false);
    expect(kept).toEqual([]);
    await type(months()[1]!, '2024-05');
    expect(kept.at(-1)?.positions?.[0]).toEqual({ title: 'Director', from: '2021-10', to: '2024-05' });
  });
});
