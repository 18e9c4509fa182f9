import { expect } from '@open-wc/testing';
import {
  addresses,
  claimNames,
  identityMessages,
  reasonTexts,
} from '../edu-identity-verification/messages.ts';
import { quizMessages } from '../edu-quiz-runner/messages.ts';
import {
  inheritedLocale,
  observeDocumentLanguage,
  toLocale,
  bilingual,
  type Bilingual,
  type MessageValue,
} from './localize.ts';
import { baseMessages, failureTexts } from './messages.ts';

/** Texts that are rightly the same in both languages. */
const sameInBoth: ReadonlySet<string> = new Set<string>();

/** Every text with sample values for its parameters. */
function render(message: MessageValue): string {
  if (typeof message === 'string') return message;
  const call = message as (...values: unknown[]) => string;
  return call(
    ...Array.from({ length: call.length }, (_, index) => (index === 0 ? 2 : 3).toString()),
  );
}

describe('catalogues', () => {
  const catalogues: Record<string, Bilingual<Record<string, MessageValue>>> = {
    base: baseMessages,
    quiz: quizMessages,
    identity: identityMessages,
    claims: claimNames,
    reasons: reasonTexts,
    addresses,
  };

  for (const [name, messages] of Object.entries(catalogues)) {
    it(`${name}: the same keys, nothing empty, nothing left untranslated`, async () => {
      await messages.load();
      const { vi, en } = messages;
      expect(Object.keys(en).sort()).to.deep.equal(Object.keys(vi).sort());
      for (const key of Object.keys(vi)) {
        const source = render(vi[key] ?? '');
        const english = render(en[key] ?? '');
        expect(source.trim(), `${key} in Vietnamese`).not.to.equal('');
        expect(english.trim(), `${key} in English`).not.to.equal('');
        if (!sameInBoth.has(key)) expect(english, key).not.to.equal(source);
      }
    });
  }

  it('failures: every kind has a title and a text in both languages', async () => {
    await failureTexts.load();
    expect(Object.keys(failureTexts.en).sort()).to.deep.equal(Object.keys(failureTexts.vi).sort());
    expect(failureTexts.vi.offline.title).to.equal('Chưa kết nối được');
    expect(failureTexts.en.offline.title).to.equal('Not connected');
  });
});

describe('bilingual', () => {
  it('gives Vietnamese until English is there, asks once, and again after a failure', async () => {
    let asked = 0;
    const texts = bilingual({ retry: 'Thử lại' }, async () => {
      asked += 1;
      if (asked === 1) throw new TypeError('Failed to fetch');
      return { retry: 'Try again' };
    });
    expect(texts.en.retry).to.equal('Thử lại');
    await texts.load().catch(() => undefined);
    expect(texts.loaded).to.equal(false);
    await Promise.all([texts.load(), texts.load()]);
    expect(asked).to.equal(2);
    expect(texts.en.retry).to.equal('Try again');
  });
});

describe('language of an element', () => {
  it('reads BCP 47 tags and leaves foreign ones alone', () => {
    expect(toLocale('vi-VN')).to.equal('vi');
    expect(toLocale('EN')).to.equal('en');
    expect(toLocale('fr')).to.equal(undefined);
    expect(toLocale('')).to.equal(undefined);
    expect(toLocale(null)).to.equal(undefined);
  });

  it('takes the nearest lang, through shadow roots, past languages we do not speak', () => {
    const outer = document.createElement('section');
    outer.lang = 'en';
    const foreign = document.createElement('div');
    foreign.lang = 'fr';
    const host = document.createElement('div');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    foreign.append(host);
    outer.append(foreign);
    document.body.append(outer);
    expect(inheritedLocale(inner)).to.equal('en');
    outer.removeAttribute('lang');
    expect(inheritedLocale(inner)).to.equal('vi');
    outer.remove();
  });

  it('tells followers of a changed lang until they stop', async () => {
    let calls = 0;
    const stop = observeDocumentLanguage(() => {
      calls += 1;
    });
    document.body.lang = 'en';
    await new Promise((resolve) => setTimeout(resolve));
    expect(calls).to.equal(1);
    stop();
    document.body.removeAttribute('lang');
    await new Promise((resolve) => setTimeout(resolve));
    expect(calls).to.equal(1);
  });
});
