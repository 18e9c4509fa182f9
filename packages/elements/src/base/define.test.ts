import { expect } from '@open-wc/testing';
import { define } from './define.ts';

describe('define', () => {
  it('keeps the first definition, warns once and never throws', () => {
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (message: string) => warnings.push(message);
    class First extends HTMLElement {
      static version = '1.0.0';
    }
    class Second extends HTMLElement {
      static version = '2.0.0';
    }
    class Third extends HTMLElement {}
    try {
      define('edu-define-probe', First);
      define('edu-define-probe', First);
      define('edu-define-probe', Second);
      define('edu-define-probe', Third);
    } finally {
      console.warn = original;
    }
    expect(customElements.get('edu-define-probe')).to.equal(First);
    expect(warnings).to.deep.equal([
      '[khuevan] <edu-define-probe> is already defined (version 1.0.0); this copy (version 2.0.0) is not used.',
    ]);
  });
});
