import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { problem, type ProblemError } from '../kernel/problem.ts';
import type { SandboxRuntime } from '../kernel/runtime.ts';
import { checkMediaTicket, MEDIA_DIRECTORY } from '../services/resources/public.ts';
import { readRange } from './byte-range.ts';
import { readMediaAddress, type MediaAddress } from './media-address.ts';
import { mediaTypeOf } from './media-types.ts';

const expiredTicket = (): ProblemError =>
  problem('forbidden', {
    detail: {
      vi: 'Địa chỉ này đã hết hạn. Hãy mở lại học liệu (launchLearningResource) để có địa chỉ mới.',
      en: 'This address has run out. Open the resource again (launchLearningResource) for a new one.',
    },
  });

const forgedTicket = (): ProblemError =>
  problem('forbidden', {
    detail: {
      vi: 'Chữ ký của địa chỉ không đúng. Hãy dùng nguyên địa chỉ mà launchLearningResource trả về.',
      en: 'The signature of this address is wrong. Use the address as launchLearningResource gave it.',
    },
  });

/** Which folder holds a resource's media. Asked once a resource: it doesn't change while the server runs. */
export class MediaFolders {
  readonly #runtime: SandboxRuntime;
  readonly #known = new Map<string, string>();

  constructor(runtime: SandboxRuntime) {
    this.#runtime = runtime;
  }

  async find(resourceId: string): Promise<string | undefined> {
    const known = this.#known.get(resourceId);
    if (known !== undefined) return known;
    const row = await this.#runtime.database.kysely
      .selectFrom('resources.learning_resource')
      .select('media')
      .where('id', '=', resourceId)
      .executeTakeFirst();
    const folder = row?.media ?? undefined;
    if (folder !== undefined) this.#known.set(resourceId, folder);
    return folder;
  }
}

interface MediaFile {
  readonly path: string;
  readonly type: string;
  readonly size: number;
  readonly tag: string;
  /** Seconds that the address still holds. */
  readonly lifetime: number;
}

async function findFile(
  address: MediaAddress,
  { clock, keys }: SandboxRuntime,
  folders: MediaFolders,
): Promise<MediaFile> {
  const now = Math.floor(clock.now() / 1000);
  const ticket = await checkMediaTicket(keys, address.ticket, address.resourceId, now);
  if (!ticket.ok) throw ticket.reason === 'expired' ? expiredTicket() : forgedTicket();
  const type = mediaTypeOf(address.file);
  const folder = await folders.find(address.resourceId);
  if (type === undefined || folder === undefined) throw problem('not-found');
  const path = join(MEDIA_DIRECTORY, folder, address.file);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) throw problem('not-found');
  const tag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  return { path, type, size: found.size, tag, lifetime: ticket.expires - now };
}

/**
 * Answers a GET or HEAD for media.
 * @throws ProblemError for everything that is not served
 */
export async function serveMedia(
  request: IncomingMessage,
  response: ServerResponse,
  runtime: SandboxRuntime,
  folders: MediaFolders,
): Promise<void> {
  const address = readMediaAddress(request.url ?? '');
  if (address === undefined) throw problem('unknown-path');
  const file = await findFile(address, runtime, folders);
  response.setHeader('content-type', file.type);
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('etag', file.tag);
  // The address names these bytes and no others for as long as it holds.
  response.setHeader('cache-control', `private, max-age=${file.lifetime}, immutable`);
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  const condition = request.headers['if-range'];
  const isCurrent = condition === undefined || condition === file.tag;
  const range = readRange(isCurrent ? request.headers.range : undefined, file.size);
  if (range.kind === 'unsatisfiable') {
    response.removeHeader('content-type');
    response.writeHead(416, { 'content-range': `bytes */${file.size}` }).end();
    return;
  }
  const [start, end] = range.kind === 'part' ? [range.start, range.end] : [0, file.size - 1];
  response.writeHead(range.kind === 'part' ? 206 : 200, {
    'content-length': end - start + 1,
    ...(range.kind === 'part' ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {}),
  });
  if (request.method === 'HEAD' || file.size === 0) {
    response.end();
    return;
  }
  await pipeline(createReadStream(file.path, { start, end }), response);
}
