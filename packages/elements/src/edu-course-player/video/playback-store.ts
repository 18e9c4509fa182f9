import { Store } from '../../base/store.ts';
import type { Cue, LaunchedVideo } from '../course/course-gateway.ts';
import { addSegment, type Segment } from '../course/segments.ts';
import type { MediaEngine, MediaFailure, MediaListener, MediaSnapshot } from './media-engine.ts';
import type { Preferences, PreferenceStorage } from './preferences.ts';
import { cueAt, lastBegun } from './web-vtt.ts';

export const rates = [0.75, 1, 1.25, 1.5, 2] as const;
export const skipSeconds = 10;
export const stepSeconds = 5;
export const volumeStep = 0.1;

/** `poster` nothing is loaded yet · `loading` the engine comes up · `ready` it can play · `failed`. */
export type PlaybackPhase = 'poster' | 'loading' | 'ready' | 'failed';

/** What was just done, for the status line that is seen and spoken. */
export type Notice =
  | { readonly kind: 'played' | 'paused' | 'seeked' | 'resumed'; readonly seconds: number }
  | { readonly kind: 'rate' | 'volume'; readonly value: number }
  | { readonly kind: 'captions' | 'muted' | 'dataSaver'; readonly on: boolean };

export interface PlaybackState extends MediaSnapshot, Preferences {
  readonly phase: PlaybackPhase;
  readonly failure: MediaFailure | undefined;
  readonly cues: readonly Cue[];
  readonly chapters: readonly Cue[];
  readonly poster: string | undefined;
  /** What was played so far, with what the service already knew. */
  readonly played: readonly Segment[];
  readonly notice: Notice | undefined;
  /** Grows with each notice, so that the same one twice is spoken twice. */
  readonly noticeCount: number;
}

/** Chooses what can play one of these sources. Rejects when nothing can. */
export type OpenEngine = (sources: LaunchedVideo['sources']) => Promise<MediaEngine>;

export interface PlaybackStart {
  readonly durationSeconds: number;
  readonly positionSeconds: number;
  readonly played: readonly Segment[];
}

/** A position report further than this from the last one is a jump, not play. Twice the pace of the fastest rate. */
const longestStepSeconds = 4;

/** Rules of playback without a DOM: what a key or button does, what was played, which line stands. */
export class PlaybackStore extends Store<PlaybackState> implements MediaListener {
  readonly #openEngine: OpenEngine;
  readonly #preferences: PreferenceStorage;
  #video: LaunchedVideo | undefined;
  #engine: MediaEngine | undefined;
  #opening: Promise<MediaEngine> | undefined;

  constructor(start: PlaybackStart, openEngine: OpenEngine, preferences: PreferenceStorage) {
    super({
      ...preferences.read(),
      phase: 'poster',
      failure: undefined,
      time: start.positionSeconds,
      duration: start.durationSeconds,
      paused: true,
      ended: false,
      seeking: false,
      waiting: false,
      bufferedEnd: 0,
      cues: [],
      chapters: [],
      poster: undefined,
      played: start.played,
      notice: undefined,
      noticeCount: 0,
    });
    this.#openEngine = openEngine;
    this.#preferences = preferences;
  }

  /** Index of the caption that stands now, or -1. */
  get cueIndex(): number {
    return cueAt(this.state.cues, this.state.time);
  }

  /** Index of the line the transcript marks, or -1. */
  get lineIndex(): number {
    return lastBegun(this.state.cues, this.state.time);
  }

  get chapterIndex(): number {
    return lastBegun(this.state.chapters, this.state.time);
  }

  /** Takes the addresses; nothing is fetched before the first play or seek. */
  setVideo(video: LaunchedVideo): void {
    this.#video = video;
    this.update({ chapters: video.chapters, poster: video.poster });
  }

  setCues(cues: readonly Cue[]): void {
    this.update({ cues });
  }

  async play(): Promise<void> {
    const { ended, time, phase } = this.state;
    const resumed = phase === 'poster' && time > 0;
    // Assumed at once: the button answers although the engine is still on its way.
    this.update({ paused: false });
    const engine = await this.#ready();
    if (engine === undefined || this.state.paused) return;
    if (ended) engine.seek(0);
    try {
      await engine.play();
      this.#say({ kind: resumed ? 'resumed' : 'played', seconds: ended ? 0 : time });
    } catch {
      this.update({ paused: true });
    }
  }

  pause(): void {
    if (this.state.paused) return;
    this.#engine?.pause();
    this.update({ paused: true, waiting: false });
    this.#say({ kind: 'paused', seconds: this.state.time });
  }

  async toggle(): Promise<void> {
    if (this.state.paused) await this.play();
    else this.pause();
  }

  /** Goes to a place, in seconds; beyond the ends is the end. */
  async seek(seconds: number): Promise<void> {
    const { duration } = this.state;
    const time = Math.max(0, duration > 0 ? Math.min(seconds, duration) : seconds);
    this.update({ time, ended: false });
    this.#say({ kind: 'seeked', seconds: time });
    if (this.state.phase === 'poster') return;
    (await this.#ready())?.seek(time);
  }

  /** Goes to a place and plays from there, as a click on a line of the transcript asks. */
  async playFrom(seconds: number): Promise<void> {
    await this.seek(seconds);
    await this.play();
  }

  async seekBy(seconds: number): Promise<void> {
    await this.seek(this.state.time + seconds);
  }

  /** The chapter before or after; going back from well inside a chapter goes to its start first. */
  async seekChapter(direction: 1 | -1): Promise<void> {
    const { chapters, time } = this.state;
    const at = this.chapterIndex;
    const inside = time - (chapters[at]?.start ?? 0) > 3;
    const target = chapters[direction === 1 ? at + 1 : inside ? at : at - 1];
    if (target !== undefined) await this.seek(target.start);
  }

  setRate(rate: number): void {
    this.#engine?.setRate(rate);
    this.#prefer({ rate });
    this.#say({ kind: 'rate', value: rate });
  }

  stepRate(direction: 1 | -1): void {
    const at = rates.findIndex((rate) => rate === this.state.rate);
    const next = rates[at < 0 ? 1 : at + direction];
    if (next !== undefined) this.setRate(next);
  }

  setVolume(volume: number): void {
    const value = Math.round(Math.min(1, Math.max(0, volume)) * 100) / 100;
    this.#engine?.setVolume(value, value === 0);
    this.#prefer({ volume: value, muted: value === 0 });
    this.#say({ kind: 'volume', value });
  }

  toggleMuted(): void {
    const muted = !this.state.muted;
    const volume = !muted && this.state.volume === 0 ? 0.5 : this.state.volume;
    this.#engine?.setVolume(volume, muted);
    this.#prefer({ volume, muted });
    this.#say({ kind: 'muted', on: muted });
  }

  toggleCaptions(): void {
    const captions = !this.state.captions;
    this.#prefer({ captions });
    this.#say({ kind: 'captions', on: captions });
  }

  toggleDataSaver(): void {
    const dataSaver = !this.state.dataSaver;
    this.#engine?.setDataSaver(dataSaver);
    this.#prefer({ dataSaver });
    this.#say({ kind: 'dataSaver', on: dataSaver });
  }

  /** After a failure: with fresh addresses, from where it stopped. */
  async retry(video: LaunchedVideo): Promise<void> {
    this.#drop();
    this.setVideo(video);
    this.update({ phase: 'poster', failure: undefined });
    await this.play();
  }

  dispose(): void {
    this.#drop();
  }

  changed(snapshot: MediaSnapshot): void {
    const { time: before, played, duration, phase } = this.state;
    // While the engine comes up it reports `paused`, although the reader has already asked to play.
    const paused = phase === 'ready' ? snapshot.paused : this.state.paused;
    const time = snapshot.seeking || phase !== 'ready' ? before : snapshot.time;
    const step = time - before;
    const advanced = !snapshot.seeking && step > 0 && step < longestStepSeconds;
    this.update({
      ...snapshot,
      time,
      paused,
      duration: snapshot.duration > 0 ? snapshot.duration : duration,
      played: advanced ? addSegment(played, { start: before, end: time }) : played,
    });
  }

  failed(failure: MediaFailure): void {
    this.#drop();
    this.update({ phase: 'failed', failure, paused: true, waiting: false });
  }

  async #ready(): Promise<MediaEngine | undefined> {
    if (this.#engine !== undefined) return this.#engine;
    if (this.#video === undefined) return undefined;
    const opening = (this.#opening ??= this.#open(this.#video));
    try {
      const engine = await opening;
      return this.#engine === engine ? engine : undefined;
    } catch {
      if (this.#opening === opening) this.failed('network');
      return undefined;
    }
  }

  async #open(video: LaunchedVideo): Promise<MediaEngine> {
    this.update({ phase: 'loading', waiting: true });
    const engine = await this.#openEngine(video.sources);
    const { time, rate, volume, muted, dataSaver, duration } = this.state;
    // A video that was seen to its end begins anew.
    const startAt = duration > 0 && time > duration - 2 ? 0 : time;
    this.update({ time: startAt });
    this.#engine = engine;
    await engine.load({ sources: video.sources, startAt, dataSaver }, this);
    if (this.#engine !== engine) return engine;
    engine.setRate(rate);
    engine.setVolume(volume, muted);
    this.update({ phase: 'ready' });
    return engine;
  }

  #drop(): void {
    this.#opening = undefined;
    this.#engine?.dispose();
    this.#engine = undefined;
  }

  #prefer(change: Partial<Preferences>): void {
    this.update(change);
    const { captions, rate, volume, muted, dataSaver } = this.state;
    this.#preferences.write({ captions, rate, volume, muted, dataSaver });
  }

  #say(notice: Notice): void {
    this.update({ notice, noticeCount: this.state.noticeCount + 1 });
  }
}
