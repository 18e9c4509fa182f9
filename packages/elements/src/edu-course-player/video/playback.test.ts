import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../../testing/axe.ts';
import {
  courseServer,
  enrolmentId,
  lessonIds,
  type CourseServer,
  type CourseServerOptions,
} from '../../testing/course-fixture.ts';
import { shown, until } from '../../testing/until.ts';
import type { EduCoursePlayer } from '../edu-course-player.ts';
import type { EduLessonCompleteEvent, EduProgressSavedEvent } from '../events.ts';
import '../index.ts';
import type { EduLessonTranscript } from './edu-lesson-transcript.ts';
import type { EduLessonVideo } from './edu-lesson-video.ts';
import type { PlaybackStore } from './playback-store.ts';

const media = '/packages/sandbox/media/photosynthesis';

interface Stage {
  readonly player: EduCoursePlayer;
  readonly stage: EduLessonVideo;
  readonly store: PlaybackStore;
  readonly video: HTMLVideoElement;
  /** What stands in the picture, by selector. */
  readonly find: (selector: string) => Promise<HTMLElement>;
  readonly text: (selector: string) => string | undefined;
}

async function open(server: CourseServer): Promise<Stage> {
  const player = document.createElement('edu-course-player');
  player.enrolmentId = enrolmentId;
  player.client = server.client;
  document.body.append(player);
  const stage = (await shown(player, 'edu-lesson-video')) as EduLessonVideo;
  const store = await until(() => stage.store);
  const video = await until(() => stage.videoElement);
  return {
    player,
    stage,
    store,
    video,
    find: (selector) => shown(stage, selector),
    text: (selector) => stage.shadowRoot?.querySelector(selector)?.textContent?.trim(),
  };
}

const lesson = (options: CourseServerOptions = {}) => courseServer({ media, ...options });

async function click(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

/** Starts by a real click, as the browser asks of a video with sound. */
async function start({ store, find }: Stage): Promise<void> {
  await click(await find('.start'));
  await until(() => store.state.phase === 'ready' && !store.state.waiting, 'the first picture');
}

describe('playback of a real stream', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  beforeEach(async () => {
    localStorage.clear();
    await setViewport({ width: 1280, height: 900 });
  });
  afterEach(() => {
    for (const element of document.querySelectorAll('edu-course-player')) element.remove();
  });

  it('plays through Media Source Extensions, with captions, and stops at a key', async () => {
    const opened = await open(lesson());
    await start(opened);
    const { store, video, text } = opened;
    await until(() => store.state.time > 0.8, 'the first second');
    expect(video.currentSrc).to.match(/^blob:/);
    expect(video.videoWidth).to.be.oneOf([480, 960]);
    expect(store.state.duration).to.be.closeTo(90, 0.2);
    await until(() => text('.caption') !== undefined, 'the caption');
    expect(text('.caption')).to.equal('Vì sao cây đứng yên một chỗ mà vẫn lớn lên mỗi ngày?');
    await sendKeys({ press: 'c' });
    await until(() => text('.caption') === undefined, 'no caption');
    expect(text('.notice')).to.equal('Tắt phụ đề');
    await sendKeys({ press: 'k' });
    await until(() => video.paused);
    expect(text('.notice')).to.match(/^Tạm dừng ở \d+ giây$/);
  });

  it('does everything by keys', async () => {
    const opened = await open(lesson());
    await start(opened);
    const { store, video, stage, text } = opened;
    await sendKeys({ press: 'm' });
    expect(video.muted).to.equal(true);
    await sendKeys({ press: 'l' });
    await until(() => !store.state.seeking && video.currentTime > 10, 'ten seconds on');
    await sendKeys({ press: 'j' });
    await until(() => !store.state.seeking && video.currentTime < 6, 'ten seconds back');
    await sendKeys({ press: '>' });
    expect(video.playbackRate).to.equal(1.25);
    await sendKeys({ press: 'n' });
    await until(() => !store.state.seeking && video.currentTime >= 14, 'the second part');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowDown' });
    expect(video.volume).to.be.closeTo(0.9, 0.001);
    await sendKeys({ press: 'Space' });
    await until(() => video.paused, 'a pause by the space bar');
    await sendKeys({ press: '?' });
    const help = await shown(stage, 'dialog[open]');
    await expectAccessible(stage);
    await sendKeys({ press: 'Escape' });
    expect(help.hasAttribute('open')).to.equal(false);
    await sendKeys({ press: 'f' });
    await until(() => document.fullscreenElement !== null, 'full screen');
    await until(() => text('.keys') !== undefined && stage.fullscreen);
    await sendKeys({ press: 'f' });
    await until(() => document.fullscreenElement === null, 'the page again');
  });

  it('moves by the slider: seconds by arrows, parts by page keys, and says where it is', async () => {
    const opened = await open(lesson({ position: 10 }));
    const { store, stage, find } = opened;
    const slider = await find('.seek input');
    slider.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(store.state.time).to.equal(15);
    await sendKeys({ press: 'PageUp' });
    await sendKeys({ press: 'PageUp' });
    expect(store.state.time).to.equal(54);
    await stage.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.equal(
      '54 giây trên 1 phút 30 giây, phần: Sản phẩm và phương trình',
    );
    await sendKeys({ press: 'End' });
    expect(store.state.time).to.equal(90);
    await sendKeys({ press: 'Home' });
    expect(store.state.time).to.equal(0);
  });

  it('saves where it is on a pause, and goes on from there after a reload', async () => {
    const server = lesson({ position: 20 });
    const before = await open(server);
    const saved: number[] = [];
    before.player.addEventListener('edu-progress-saved', (event: EduProgressSavedEvent) =>
      saved.push(event.positionSeconds),
    );
    await start(before);
    await until(() => before.store.state.time > 21, 'a second of play');
    await sendKeys({ press: 'k' });
    await until(() => saved.length > 0, 'the acknowledgement');
    const kept = server.stored.get(lessonIds.photosynthesis);
    expect(kept?.positionSeconds).to.be.within(21, 24);
    expect(kept?.segments[0]?.start).to.equal(0);
    expect(server.writes[0]?.sequence).to.equal(5);
    for (const write of server.writes) expect(write.positionSeconds).to.be.at.least(20);
    before.player.remove();

    const after = await open(server);
    expect(after.store.state.time).to.be.closeTo(kept?.positionSeconds ?? 0, 0.5);
    await start(after);
    expect(after.video.currentTime).to.be.at.least(21);
    expect(after.store.state.notice?.kind).to.equal('resumed');
  });

  it('completes the lesson once nine tenths were played, and offers the next', async () => {
    const server = lesson({ position: 80 });
    const opened = await open(server);
    const completed: string[] = [];
    opened.player.addEventListener('edu-lesson-complete', (event: EduLessonCompleteEvent) =>
      completed.push(event.lessonId),
    );
    await start(opened);
    opened.store.setRate(2);
    await until(() => opened.store.state.time > 82, 'two more seconds');
    await opened.store.seek(89.2);
    await until(() => opened.store.state.ended, 'the end');
    await until(() => completed.length > 0, 'the completion');
    expect(completed).to.deep.equal([lessonIds.photosynthesis]);
    const next = await until(() =>
      [...(opened.stage.shadowRoot?.querySelectorAll<HTMLElement>('.panel button') ?? [])].at(-1),
    );
    await expectAccessible(opened.stage);
    await click(next);
    await shown(opened.player, 'edu-quiz-runner');
  });

  it('does not count skipping to the end as watching', async () => {
    const server = lesson();
    const opened = await open(server);
    await start(opened);
    await opened.store.seek(89.5);
    await until(() => opened.store.state.ended, 'the end');
    expect(opened.text('.panel')).to.contain('Một vài đoạn được bỏ qua.');
    await until(() => server.writes.length > 0, 'the write');
    expect(server.stored.get(lessonIds.photosynthesis)?.completed).to.equal(false);
  });

  it('says that the video broke off and goes on when it is there again', async () => {
    const server = lesson({ position: 33, source: '/packages/sandbox/media/gone/master.m3u8' });
    const opened = await open(server);
    await click(await opened.find('.start'));
    const panel = await opened.find('[part=media-error]');
    expect(panel.dataset['code']).to.equal('media-network');
    await expectAccessible(opened.stage);
    const launch = 'POST /resources/v1/learning-resources/{learningResourceId}/launch';
    const { [launch]: real } = lesson().routes;
    if (real !== undefined) server.routes = { ...server.routes, [launch]: real };
    const retry = panel.querySelector('button');
    if (retry) await click(retry);
    await until(() => opened.store.state.phase === 'ready' && opened.store.state.time > 33);
    expect(server.calls.filter((call) => call.endsWith('/launch'))).to.have.length(2);
  });

  it('marks the line of the transcript, and a click on a line plays from there', async () => {
    const opened = await open(lesson({ position: 40 }));
    const transcript = (await shown(opened.player, 'edu-lesson-transcript')) as EduLessonTranscript;
    const current = await shown(transcript, '.line[aria-current]');
    expect(current.textContent?.replaceAll(/\s+/g, ' ').trim()).to.equal(
      '0:38 Lục lạp chứa chất diệp lục, nhờ vậy lá có màu xanh.',
    );
    const line = await until(() =>
      [...(transcript.shadowRoot?.querySelectorAll('.line') ?? [])].find((one) =>
        one.textContent?.includes('hấp thụ'),
      ),
    );
    await click(line);
    await until(() => opened.video.currentTime >= 43.8 && !opened.video.paused, 'play');
    await until(() => line.getAttribute('aria-current') === 'true');
    await sendKeys({ press: 'k' });
    await until(() => opened.video.paused, 'a pause from within the transcript');
  });

  it('stops following when the reader scrolls, and follows again on demand', async () => {
    const opened = await open(lesson({ position: 60 }));
    const transcript = (await shown(opened.player, 'edu-lesson-transcript')) as EduLessonTranscript;
    const lines = await shown(transcript, '.lines');
    await until(() => lines.scrollTop > 0, 'the list to follow');
    const page = scrollY;
    lines.dispatchEvent(new WheelEvent('wheel', { deltaY: -400 }));
    lines.scrollTop = 0;
    opened.store.changed({ ...opened.store.state, time: 65 });
    await transcript.updateComplete;
    expect(lines.scrollTop).to.equal(0);
    (await shown(transcript, '.follow')).click();
    await until(() => lines.scrollTop > 0, 'the list to come back');
    expect(scrollY).to.equal(page);
  });

  it('reaches the tabs and the parts by keyboard', async () => {
    const opened = await open(lesson());
    const transcript = (await shown(opened.player, 'edu-lesson-transcript')) as EduLessonTranscript;
    (await shown(transcript, '[role=tab][aria-selected=true]')).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(transcript.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Các phần');
    const parts = transcript.shadowRoot?.querySelectorAll('.line');
    expect(parts?.length).to.equal(5);
    await expectAccessible(transcript);
  });

  it('puts what a narrow stage has no room for into a menu', async () => {
    await setViewport({ width: 360, height: 780 });
    const { stage, find, store } = await open(lesson());
    const settings = await find('.menu-key');
    expect(getComputedStyle(await find('.volume')).display).to.equal('none');
    await click(settings);
    const saver = await find('.menu [role=switch]');
    await click(saver);
    expect(store.state.dataSaver).to.equal(true);
    await stage.updateComplete;
    expect(saver.getAttribute('aria-checked')).to.equal('true');
    await expectAccessible(stage);
    await sendKeys({ press: 'Escape' });
    await stage.updateComplete;
    expect(stage.shadowRoot?.activeElement).to.equal(settings);
    expect((await find('.menu')).hidden).to.equal(true);
    for (const key of stage.shadowRoot?.querySelectorAll('.key') ?? []) {
      const { width, height } = key.getBoundingClientRect();
      if (width > 0) expect([width >= 44, height >= 44]).to.deep.equal([true, true]);
    }
  });

  it('stays with the smallest rendition where data is saved', async () => {
    const opened = await open(lesson());
    opened.store.toggleDataSaver();
    performance.clearResourceTimings();
    await start(opened);
    await until(() => opened.store.state.bufferedEnd > 20, 'twenty seconds of data');
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
    const segments = fetched.filter((name) => name.endsWith('.m4s'));
    expect(segments.length).to.be.above(2);
    expect(segments.filter((name) => !name.includes('/270p/'))).to.deep.equal([]);
    expect(opened.video.videoWidth).to.equal(480);
  });

  it('remembers how the learner likes to watch', async () => {
    const first = await open(lesson());
    first.store.setRate(1.5);
    first.store.toggleCaptions();
    first.player.remove();
    const second = await open(lesson());
    expect(second.store.state).to.include({ rate: 1.5, captions: false });
  });

  it('leaves nothing playing when it is taken out of the page', async () => {
    const opened = await open(lesson());
    await start(opened);
    opened.player.remove();
    await until(() => opened.video.paused && opened.video.getAttribute('src') === null);
    document.body.append(opened.player);
    const stage = (await shown(opened.player, 'edu-lesson-video')) as EduLessonVideo;
    expect((await until(() => stage.store)).state.phase).to.equal('poster');
  });
});
