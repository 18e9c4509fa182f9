import { expect } from '@open-wc/testing';
import { devicePreferences } from './preferences.ts';

function storageWith(value: string | null): Storage {
  const kept = new Map<string, string>();
  if (value !== null) kept.set('khuevan:video-preferences', value);
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    removeItem: (key) => kept.delete(key),
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => kept.set(key, text),
  };
}

const defaults = { captions: true, rate: 1, volume: 1, muted: false, dataSaver: false };

describe('video preferences', () => {
  it('keeps what was chosen', () => {
    const storage = storageWith(null);
    devicePreferences(storage, false).write({ ...defaults, captions: false, rate: 1.5 });
    expect(devicePreferences(storage, false).read()).to.deep.equal({
      ...defaults,
      captions: false,
      rate: 1.5,
    });
  });

  it('takes only what has the right type, and nothing from a broken entry', () => {
    const odd = storageWith('{"captions":"no","rate":2,"volume":null,"other":1}');
    expect(devicePreferences(odd, false).read()).to.deep.equal({ ...defaults, rate: 2 });
    expect(devicePreferences(storageWith('{'), false).read()).to.deep.equal(defaults);
  });

  it('works where storage is refused, and follows the browser’s data saver', () => {
    const refusing = new Proxy(storageWith(null), {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const preferences = devicePreferences(refusing, true);
    preferences.write(defaults);
    expect(preferences.read()).to.deep.equal({ ...defaults, dataSaver: true });
  });
});
