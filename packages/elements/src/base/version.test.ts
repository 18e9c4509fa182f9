import { expect } from '@open-wc/testing';
import { VERSION } from './version.ts';

describe('VERSION', () => {
  it('is that of the package', async () => {
    const answer = await fetch('/packages/elements/package.json');
    const { version } = (await answer.json()) as { version: string };
    expect(VERSION).to.equal(version);
  });
});
