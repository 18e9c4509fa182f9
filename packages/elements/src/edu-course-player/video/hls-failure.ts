import type { ErrorData } from 'hls.js';
import type { MediaFailure } from './media-engine.ts';

/** What a content server answers when a signed address ran out or was never valid. */
const refused = new Set([401, 403, 410]);

/** What an error that hls.js could not mend means for the viewer. */
export function failureOf({ type, response }: Pick<ErrorData, 'type' | 'response'>): MediaFailure {
  if (String(type) !== 'networkError') return 'unsupported';
  return refused.has(response?.code ?? 0) ? 'expired' : 'network';
}
