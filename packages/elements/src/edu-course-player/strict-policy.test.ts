import { expect } from '@open-wc/testing';
import { shown, until } from '../testing/until.ts';

interface StrictWindow extends Window {
  readonly violations: readonly string[];
  readonly pageErrors: readonly string[];
}

describe('edu-course-player under the strict policy', () => {
  it('plays, shows every kind of lesson and breaks no rule', async () => {
    const frame = document.createElement('iframe');
    frame.allow = 'autoplay; fullscreen';
    frame.width = '1000';
    frame.height = '800';
    frame.src = `/strict/page.html?media=1&module=${new URL('../testing/strict-course-page.ts', import.meta.url).pathname}`;
    document.body.append(frame);
    const page = await until(() => {
      const inner = frame.contentWindow as StrictWindow | null;
      return inner?.document.querySelector('edu-course-player') ? inner : undefined;
    }, 'the page');
    const player = await until(() => page.document.querySelector('edu-course-player'));
    const stage = (await shown(
      player,
      'edu-lesson-video',
    )) as HTMLElementTagNameMap['edu-lesson-video'];
    const store = await until(() => stage.store);
    // Muted, a video may start without a gesture.
    store.toggleMuted();
    await store.play();
    await until(() => store.state.time > 20.5, 'half a second of play');
    expect(stage.videoElement?.currentSrc).to.match(/^blob:/);
    store.pause();

    const open = async (name: string, mark: string): Promise<void> => {
      const buttons = player.shadowRoot?.querySelectorAll<HTMLElement>('.lesson-button') ?? [];
      [...buttons].find((one) => one.textContent?.includes(name))?.click();
      await shown(player, mark);
    };
    await open('Thoát hơi nước', 'edu-lesson-reading');
    await open('Luyện tập', 'edu-quiz-runner');
    await open('Quang hợp ở thực vật', 'edu-lesson-transcript');

    expect(page.violations).to.deep.equal([]);
    expect(page.pageErrors).to.deep.equal([]);
    frame.remove();
  });
});
