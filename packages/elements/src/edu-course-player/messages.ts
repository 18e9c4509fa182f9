import { catalogue } from '../base/localize.ts';
import * as vi from './messages.vi.ts';

/** Texts of the course: outline, lessons, progress. */
export const courseMessages = catalogue(
  vi.courseMessages,
  async () => (await import('./messages.en.ts')).courseMessages,
);

/** Texts of the video player and its transcript. */
export const videoMessages = catalogue(
  vi.videoMessages,
  async () => (await import('./messages.en.ts')).videoMessages,
);

export type CourseWords = (typeof courseMessages)['en'];
export type VideoWords = (typeof videoMessages)['en'];
