import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { expectAccessible } from '../testing/axe.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { shown, until } from '../testing/until.ts';
import type { Client } from './client.ts';
import { EduElement, type EmptyState } from './edu-element.ts';
import type { EduErrorEvent } from './events.ts';
import { icons } from './icon.ts';

class EduProbe extends EduElement {
  loads: AbortSignal[] = [];
  outcome: () => Promise<'ready' | 'empty'> = () => Promise.resolve('ready');

  protected override load(_client: Client, signal: AbortSignal): Promise<'ready' | 'empty'> {
    this.loads.push(signal);
    return this.outcome();
  }

  protected override emptyState(hasSession: boolean): EmptyState {
    return {
      shape: icons.bookOpen,
      title: hasSession ? 'Chưa có bài' : 'Chưa mở bài',
      text: 'Hãy quay lại sau.',
    };
  }

  protected override renderReady(): TemplateResult {
    return html`<p class="ready">Xong</p>
      <button class="button primary">Nút</button>`;
  }
}
customElements.define('edu-probe', EduProbe);

function mount(change: Partial<EduProbe> = {}): EduProbe {
  const element = document.createElement('edu-probe') as EduProbe;
  Object.assign(element, { client: fakeApi({}).client }, change);
  document.body.append(element);
  return element;
}

function token(element: EduProbe, selector: string, property: string): string {
  const target = element.shadowRoot?.querySelector(selector);
  return target ? getComputedStyle(target).getPropertyValue(property) : '';
}

describe('EduElement', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('edu-probe')) element.remove();
    document.documentElement.removeAttribute('style');
  });

  it('shows its data and says so', async () => {
    const element = document.createElement('edu-probe') as EduProbe;
    let ready = 0;
    element.addEventListener('edu-ready', () => {
      ready += 1;
    });
    element.client = fakeApi({}).client;
    document.body.append(element);
    expect(element.phase).to.equal('loading');
    await shown(element, '.ready');
    expect(ready).to.equal(1);
  });

  it('shows an error with its code, tells the host, and tries again', async () => {
    const element = mount({
      outcome: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    const errors: EduErrorEvent[] = [];
    element.addEventListener('edu-error', (event) => errors.push(event));
    const retry = await shown(element, '[part=retry]');
    expect(errors.map(({ failure }) => failure)).to.deep.equal([
      { kind: 'offline', code: 'network-unreachable' },
    ]);
    expect(element.shadowRoot?.querySelector('code')?.textContent).to.equal('network-unreachable');
    await expectAccessible(element);
    element.outcome = () => Promise.resolve('ready');
    retry.click();
    await shown(element, '.ready');
    expect(element.shadowRoot?.activeElement?.className).to.equal('root');
  });

  it('loads again by itself when the connection is back', async () => {
    const element = mount({ outcome: () => Promise.reject(new TypeError('Failed to fetch')) });
    await shown(element, '[part=retry]');
    element.outcome = () => Promise.resolve('ready');
    window.dispatchEvent(new Event('online'));
    await shown(element, '.ready');
    expect(element.loads.length).to.equal(2);
  });

  it('shows a calm bar while offline', async () => {
    const element = mount();
    await shown(element, '.ready');
    element.offline = true;
    const bar = await shown(element, '.offline-bar');
    expect(bar.textContent?.trim()).to.equal('Mất kết nối mạng.');
    await expectAccessible(element);
  });

  it('says that nothing is to be done while the host has given no session, until it gives one', async () => {
    const element = document.createElement('edu-probe') as EduProbe;
    // What a server's template writes where there is no session.
    element.handle = '';
    document.body.append(element);
    await element.updateComplete;
    expect(element.phase).to.equal('loading');
    const title = await shown(element, '[part~=empty] h2');
    expect(title.textContent).to.equal('Chưa mở bài');
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    await expectAccessible(element);
    element.client = fakeApi({}).client;
    await shown(element, '.ready');
    element.client = undefined;
    await shown(element, '[part~=empty]');
  });

  it('says why there is nothing in what the session is for', async () => {
    const element = mount({ outcome: () => Promise.resolve('empty') });
    expect((await shown(element, '[part~=empty] h2')).textContent).to.equal('Chưa có bài');
  });

  it('drops an answer that a newer load has overtaken', async () => {
    let finish: (phase: 'ready' | 'empty') => void = () => undefined;
    const element = mount({
      outcome: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    await until(() => element.loads.length === 1);
    const late = finish;
    element.outcome = () => Promise.resolve('ready');
    await element.reload();
    late('empty');
    await element.updateComplete;
    expect(element.loads[0]?.aborted).to.equal(true);
    expect(element.phase).to.equal('ready');
  });

  it('keeps what it loads when it is only moved, and gives up when it is taken out', async () => {
    const element = mount({ outcome: () => new Promise(() => undefined) });
    await until(() => element.loads.length === 1);
    const other = document.createElement('div');
    document.body.append(other);
    other.append(element);
    await Promise.resolve();
    expect(element.loads[0]?.aborted).to.equal(false);
    other.remove();
    await Promise.resolve();
    expect(element.loads[0]?.aborted).to.equal(true);
  });

  it('speaks two languages on one page and follows a change', async () => {
    const vietnamese = mount({ outcome: () => Promise.reject(new Error('x')) });
    const english = mount({ outcome: () => Promise.reject(new Error('x')), locale: 'en' });
    const inherited = mount({ outcome: () => Promise.reject(new Error('x')) });
    inherited.lang = 'en';
    const text = async (element: EduProbe) =>
      (await shown(element, '[part=retry]')).textContent?.trim();
    expect(await text(vietnamese)).to.equal('Thử lại');
    expect(await text(english)).to.equal('Try again');
    expect(await text(inherited)).to.equal('Try again');
    inherited.lang = 'vi';
    await inherited.updateComplete;
    expect(await text(inherited)).to.equal('Thử lại');
    expect((await shown(inherited, '.root')).lang).to.equal('vi');
  });

  it('takes the host’s tokens, font and colour scheme, and its own theme first', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = mount();
    await shown(element, '.ready');
    expect(token(element, '.primary', 'background-color')).to.equal('rgb(47, 63, 143)');
    element.theme = 'dark';
    await element.updateComplete;
    expect(token(element, '.primary', 'background-color')).to.equal('rgb(179, 191, 255)');
    element.theme = undefined;
    document.documentElement.style.setProperty('color-scheme', 'dark');
    await element.updateComplete;
    expect(token(element, '.primary', 'background-color')).to.equal('rgb(179, 191, 255)');
    document.documentElement.style.setProperty('--edu-accent', 'rgb(1, 2, 3)');
    document.documentElement.style.setProperty('font-family', 'Georgia');
    expect(token(element, '.primary', 'background-color')).to.equal('rgb(1, 2, 3)');
    expect(token(element, '.ready', 'font-family')).to.equal('Georgia');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('keeps its size where the host shrinks the root font', async () => {
    document.documentElement.style.setProperty('font-size', '62.5%');
    const element = mount();
    await shown(element, '.ready');
    expect(token(element, '.ready', 'font-size')).to.equal('16px');
    expect(token(element, '.ready', 'line-height')).to.equal('25.6px');
  });

  it('takes the width it is given in a flex row', async () => {
    const row = document.createElement('div');
    row.style.setProperty('display', 'flex');
    row.style.setProperty('width', '400px');
    const element = mount();
    row.append(element);
    document.body.append(row);
    await shown(element, '.ready');
    expect(element.getBoundingClientRect().width).to.equal(400);
    row.remove();
  });

  it('uses system colours where colours are forced, and no motion where it is unwanted', async () => {
    const element = mount();
    await shown(element, '.ready');
    expect(token(element, '.primary', 'transition-duration')).to.contain('0.15s');
    await emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const probe = document.createElement('span');
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.setProperty('background-color', 'Highlight');
    document.body.append(probe);
    expect(token(element, '.primary', 'background-color')).to.equal(
      getComputedStyle(probe).backgroundColor,
    );
    expect(token(element, '.primary', 'transition-duration')).not.to.contain('0.15s');
    probe.remove();
    await emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });
});
