/** Time helpers; every time is in seconds from the start of the video. */

export const clamp = (value: number, low = 0, high = 1): number =>
  Math.min(high, Math.max(low, value));

/** Progress from `start` to `end`, eased at both ends. */
export function ease(time: number, start: number, end: number): number {
  const x = clamp((time - start) / (end - start));
  return x * x * (3 - 2 * x);
}

/** Opacity of something that appears at `from` and is gone at `to`; 0.6 s each way. */
export function presence(time: number, from: number, to: number, ramp = 0.6): number {
  return Math.min(ease(time, from, from + ramp), 1 - ease(time, to - ramp, to));
}

export const lerp = (from: number, to: number, share: number): number => from + (to - from) * share;

/** A repeatable pseudo-random number in [0, 1), so that two runs give the same frames. */
export function noise(seed: number): number {
  const x = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return x - Math.floor(x);
}
