import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProfile } from '../../src/profile/parse.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { ListField, NumberField } from '../../src/ui/profile/fields.tsx';
import { Positions } from '../../src/ui/profile/positions.tsx';
import { UnkeptFields, useUnkept } from '../../src/ui/profile/unkept.ts';
import { PayWishes } from '../../src/ui/profile/wishes.tsx';

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
  function Form({ start }: { start?: number }) {
    const [value, setValue] = useState<number | undefined>(start);
    const { unkept, report } = useUnkept();
    set = setValue;
    return (
      <UnkeptFields.Provider value={report}>
        <NumberField
          label="Years"
          hint="In product"
          max={60}
          step={0.5}
          value={value}
          onChange={(next) => {
            given.push(next);
            setValue(next);
          }}
        />
        <output>{unkept ?? 'all kept'}</output>
      </UnkeptFields.Provider>
    );
  }
  const field = () => root.querySelector('input')!;
  const says = () => root.querySelector('output')!.textContent;
  const show = async (start?: number) => {
    given.length = 0;
    render(<Form {...(start === undefined ? {} : { start })} />, root);
    // Effects run after a frame, or a tenth of a second without one.
    await new Promise((done) => setTimeout(done, 150));
  };
  const enter = async () => {
    field().dispatchEvent(new InputEvent('change', { bubbles: true }));
    await rendered();
  };

  it('leaves what is being typed alone, passes it on when it is entered, and follows changes from elsewhere', async () => {
    await show();
    await type(field(), '12.', 12);
    expect([field().value, given, says()]).toEqual(['12.', [], 'typed']);
    await type(field(), '12.5', 12.5);
    await enter();
    expect([given, says()]).toEqual([[12.5], 'all kept']);
    await type(field(), '');
    await enter();
    expect(given).toEqual([12.5, undefined]);
    set(7);
    await rendered();
    expect(field().value).toBe('7');
  });

  // The keys one by one; what is held before and after. A number on the way to one that cannot be kept is never passed on.
  it.each([
    [undefined, ['9', '99', '999']],
    [14, ['1', '19', '199', '1999']],
    [5, ['4', '4.', '4.2']],
  ] as const)('keeps what it held, %s, while %j is typed, and says why', async (held, keys) => {
    await show(held);
    for (const text of keys) await type(field(), text, Number(text), Number(text) <= 60 && text !== '4.2');
    await enter();
    expect([given, says(), field().value]).toEqual([[], 'wrong', keys.at(-1)]);
    const error = root.querySelector('.field-error')!;
    expect(error.textContent).toBe('Not kept: a number from 0 to 60 in steps of 0.5 goes here.');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')!.split(' ')).toEqual([expect.stringMatching(/-hint$/), error.id]);
    await type(field(), '19', 19);
    await enter();
    expect([given, says(), root.querySelector('.field-error')]).toEqual([[19], 'all kept', null]);
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('takes over what was typed after a pause, when the page is left, and when the field goes', async () => {
    await show();
    await type(field(), '8', 8);
    await vi.waitFor(() => expect(given).toEqual([8]), { timeout: 3000 });
    await type(field(), '9', 9);
    window.dispatchEvent(new InputEvent('pagehide'));
    expect(given).toEqual([8, 9]);
    await rendered();
    await type(field(), '10', 10);
    render(null, root);
    expect(given).toEqual([8, 9, 10]);
  });

  it('passes on nothing that is wrong when the page is left', async () => {
    await show(3);
    await type(field(), '99', 99, false);
    window.dispatchEvent(new InputEvent('pagehide'));
    render(null, root);
    expect(given).toEqual([]);
  });
});

describe('pay where amounts are hidden', () => {
  const compensation = { currency: 'USD', baseFloor: 185_000, baseTarget: 215_000, totalTarget: 280_000 };
  const kept: Profile[] = [];
  const values = () => [...root.querySelectorAll('input')].map((field) => field.value);

  it('shows no amount until it is asked for, and nothing can be written over the mask', async () => {
    const profile = { ...emptyProfile(), compensation };
    const onChange = (next: Profile) => kept.push(next);
    render(<PayWishes profile={profile} onChange={onChange} hideAmounts />, root);
    expect(values()).toEqual(['Hidden', 'Hidden', 'Hidden']);
    expect(root.innerHTML).not.toMatch(/185|215|280/);
    for (const field of root.querySelectorAll('input')) {
      expect(field.readOnly || field.hasAttribute('readOnly')).toBe(true);
      expect(root.querySelector(`label[for="${field.id}"]`)).not.toBeNull();
      await type(field, '5', 5);
      field.dispatchEvent(new InputEvent('change', { bubbles: true }));
    }
    expect(kept).toEqual([]);
    root.querySelector('button')!.click();
    await rendered();
    expect(values()).toEqual(['185000', '215000', '280000']);
    expect(root.querySelector('button')!.textContent).toBe('Hide amounts');
  });

  it('tells which amounts there are', () => {
    const profile = { ...emptyProfile(), compensation: { currency: 'USD', baseTarget: 215_000 } };
    render(<PayWishes profile={profile} onChange={() => {}} hideAmounts />, root);
    expect(values()).toEqual(['', 'Hidden', '']);
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
