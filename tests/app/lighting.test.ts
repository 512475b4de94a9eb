// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Lighting } from '../../src/app/lighting';

const frame = () => new Promise((done) => requestAnimationFrame(done));
const body = document.body;
let lighting: Lighting | undefined;

function page(html: string): Lighting {
  body.innerHTML = html;
  return (lighting = new Lighting(body));
}

function lit(): string[] {
  return [...body.querySelectorAll('[data-lit]')].map(
    ({ id, attributes }) => `${id} ${attributes.getNamedItem('data-lit')?.value}`,
  );
}

function point(id: string, type = 'pointerover'): Promise<unknown> {
  document.getElementById(id)?.dispatchEvent(new Event(type, { bubbles: true }));
  return frame();
}

const TWO = `<p id="a" data-keys="theme:ai"><b id="in">AI</b></p>
  <svg id="chart"><g id="b" data-keys="theme:ai meeting:1"></g><g id="c" data-keys="theme:ot meeting:1"></g></svg>
  <p id="d">x</p>`;

afterEach(() => lighting?.stop());

describe('Lighting', () => {
  it('lights what stands for the same, and lets the rest of its chart step back', async () => {
    page(TWO);
    await point('in');
    expect(lit()).toEqual(['a pointed', 'b pointed']);
    expect(document.getElementById('chart')?.hasAttribute('data-dims')).toBe(true);
    await point('d');
    expect(lit()).toEqual([]);
    expect(document.getElementById('chart')?.hasAttribute('data-dims')).toBe(false);
  });

  it('goes out when the finger is lifted or the pointer leaves the page', async () => {
    page(TWO);
    await point('in');
    await point('in', 'pointerout');
    expect(lit()).toEqual([]);
  });

  it('keeps lit what the address narrows to, also what is drawn later', async () => {
    page(TWO).pin(['theme:ot']);
    await frame();
    expect(lit()).toEqual(['c pinned']);
    body.insertAdjacentHTML('beforeend', '<i id="e" data-keys="theme:ot"></i>');
    await frame();
    await frame();
    expect(lit()).toEqual(['c pinned', 'e pinned']);
    await point('in');
    expect(lit()).toEqual(['a pointed', 'b pointed', 'c pinned', 'e pinned']);
  });

  it('goes out with the element that was pointed at', async () => {
    page(TWO);
    await point('in');
    document.getElementById('a')?.remove();
    await frame();
    await frame();
    expect(lit()).toEqual([]);
  });
});
