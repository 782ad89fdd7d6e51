import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListField } from '../../src/ui/profile/fields.tsx';
import { NumberInput } from '../../src/ui/profile/number-input.tsx';

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
