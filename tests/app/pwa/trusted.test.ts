// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

type CreateScriptURL = (url: string) => string;

let createScriptURL: CreateScriptURL;

beforeEach(() => {
  vi.resetModules();
  const createPolicy = vi.fn((_: string, rules: { createScriptURL: CreateScriptURL }) => {
    createScriptURL = rules.createScriptURL;
    return rules;
  });
  vi.stubGlobal('trustedTypes', { createPolicy });
});

describe('serviceWorkerUrl', () => {
  it('is the one beside the page', async () => {
    const { serviceWorkerUrl } = await import('../../../src/app/pwa/trusted');
    expect(serviceWorkerUrl()).toBe(new URL('./sw.js', document.baseURI).href);
  });
});

describe('the policy', () => {
  it('throws on every other address', async () => {
    await import('../../../src/app/pwa/trusted');
    for (const url of [
      'https://example.org/sw.js',
      './sw.js?x',
      'sw.js',
      '',
      'data:text/javascript,',
    ])
      expect(() => createScriptURL(url), url).toThrow(TypeError);
  });
});

describe('createSearchWorker', () => {
  it('starts a module worker from the address fixed by the build', async () => {
    const Worker = vi.fn();
    vi.stubGlobal('Worker', Worker);
    const { createSearchWorker } = await import('../../../src/app/pwa/trusted');
    createSearchWorker();
    expect(Worker).toHaveBeenCalledWith(expect.stringContaining('search.worker'), {
      type: 'module',
      name: 'search',
    });
  });
});
