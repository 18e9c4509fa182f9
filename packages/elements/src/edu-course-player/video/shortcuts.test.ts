import { expect } from '@open-wc/testing';
import { shortcutFor, type KeyPress } from './shortcuts.ts';

const press = (key: string, change: Partial<KeyPress> = {}) =>
  shortcutFor({ key, modified: false, target: 'other', ...change });

describe('keyboard shortcuts', () => {
  it('knows its keys, whatever the case', () => {
    const keys = [' ', 'K', 'j', 'l', 'ArrowLeft', 'M', 'c', 'F', '<', '>', '?', 'Home'];
    expect(keys.map((key) => press(key))).to.deep.equal([
      'toggle',
      'toggle',
      'back',
      'forward',
      'step-back',
      'mute',
      'captions',
      'fullscreen',
      'slower',
      'faster',
      'help',
      'start',
    ]);
    expect(press('q')).to.equal(undefined);
  });

  it('leaves the browser’s and the screen reader’s combinations alone', () => {
    expect(press('f', { modified: true })).to.equal(undefined);
  });

  it('never takes a key that the focused control needs', () => {
    expect(press(' ', { target: 'button' })).to.equal(undefined);
    expect(press('k', { target: 'button' })).to.equal('toggle');
    expect(press('ArrowLeft', { target: 'slider' })).to.equal(undefined);
    expect(press('End', { target: 'slider' })).to.equal(undefined);
    expect(press('m', { target: 'slider' })).to.equal('mute');
    expect(press('m', { target: 'choice' })).to.equal(undefined);
    expect(press('k', { target: 'text' })).to.equal(undefined);
  });
});
