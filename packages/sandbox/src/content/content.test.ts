import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestClock } from '../kernel/clock.ts';
import type { OriginServer } from '../kernel/runtime.ts';
import { freePort } from '../ports.ts';
import { demo } from '../seed/demo.ts';
import { startSeededSandbox } from '../seed/testing.ts';
import type { TestCaller } from '../testing/test-client.ts';
import type { TestSandbox } from '../testing/test-sandbox.ts';
import { createContentServer } from './index.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

describe('content origin', () => {
  const clock = new TestClock();
  let sandbox: TestSandbox;
  let backend: TestCaller;
  let server: OriginServer;
  let port: number;

  beforeAll(async () => {
    sandbox = await startSeededSandbox('pglite', { clock });
    backend = await sandbox.client();
    port = await freePort();
    const origins = {
      ...sandbox.runtime.config.origins,
      content: `http://content.localhost:${port}`,
    };
    const runtime = { ...sandbox.runtime, config: { ...sandbox.runtime.config, origins } };
    server = await createContentServer(runtime);
    await server.listen();
  });
  afterAll(async () => {
    await server.close();
    await sandbox.close();
  });

  /** Sends the path as it stands: `fetch` would tidy dots and slashes away. */
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const call = send({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      call.on('error', reject);
      call.end();
    });

  interface Launch {
    sources: { type: string; url: string }[];
    captions: { url: string }[];
    poster: string;
    expiresAt: string;
    transcript: { startSeconds: number; text: string }[];
    chapters: { title: string; startSeconds: number }[];
  }

  async function launch(): Promise<{ body: Launch; master: string }> {
    const answer = await backend.post(`/resources/v1/learning-resources/${demo.resource}/launch`);
    expect(answer.status).toBe(200);
    const body = answer.body as Launch;
    return { body, master: new URL(body.sources[0]?.url ?? '').pathname };
  }

  test('a launch names film, captions, chapters, words; all of them are there', async () => {
    const { body, master } = await launch();
    expect(body).toMatchObject({
      sources: [{ type: 'application/vnd.apple.mpegurl' }],
      captions: [{ language: 'vi', label: 'Tiếng Việt', default: true }],
      durationSeconds: 90,
    });
    expect(body.chapters.map(({ startSeconds }) => startSeconds)).toEqual([0, 14, 33, 54, 76]);
    expect(body.transcript.length).toBeGreaterThan(5);
    const playlist = await get(master);
    expect(playlist.status).toBe(200);
    expect(playlist.headers['content-type']).toBe('application/vnd.apple.mpegurl');
    expect(playlist.body.toString()).toMatch(/^#EXTM3U/);
    const segment = await get(new URL('540p/s00.m4s', `http://x${master}`).pathname);
    expect([segment.status, segment.headers['content-type']]).toEqual([200, 'video/iso.segment']);
    const captions = await get(new URL(body.captions[0]?.url ?? '').pathname);
    expect(captions.headers['content-type']).toBe('text/vtt; charset=utf-8');
    const poster = await get(new URL(body.poster).pathname);
    expect(poster.headers['content-type']).toBe('image/jpeg');
  });

  test('every answer forbids what a page could do with it', async () => {
    const { master } = await launch();
    for (const path of [master, '/m/1.x/y', '/']) {
      const { headers } = await get(path);
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  test('pages of registered origins may read it, others may not', async () => {
    const { master } = await launch();
    const ours = await get(master, { origin: 'http://localhost:4400' });
    expect(ours.headers['access-control-allow-origin']).toBe('http://localhost:4400');
    expect(ours.headers['vary']).toBe('Origin');
    const other = await get(master, { origin: 'http://other.example' });
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
    const preflight = await get(
      master,
      { origin: 'http://localhost:4400', 'access-control-request-method': 'GET' },
      'OPTIONS',
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers['access-control-allow-headers']).toContain('Range');
  });

  test('parts of a file', async () => {
    const { master } = await launch();
    const path = new URL('540p/s00.m4s', `http://x${master}`).pathname;
    const whole = await get(path);
    const size = whole.body.length;
    const part = await get(path, { range: 'bytes=10-19' });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 10-19/${size}`);
    expect(part.body).toEqual(whole.body.subarray(10, 20));
    const tail = await get(path, { range: 'bytes=-5' });
    expect(tail.body).toEqual(whole.body.subarray(size - 5));
    const beyond = await get(path, { range: `bytes=${size}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${size}`]);
    const stale = await get(path, { range: 'bytes=0-1', 'if-range': '"other"' });
    expect([stale.status, stale.body.length]).toEqual([200, size]);
    const head = await get(path, {}, 'HEAD');
    expect([head.headers['content-length'], head.body.length]).toEqual([String(size), 0]);
    const kept = await get(path, { 'if-none-match': String(whole.headers['etag']) });
    expect(kept.status).toBe(304);
    expect(whole.headers['cache-control']).toMatch(/^private, max-age=\d+, immutable$/);
  });

  test('addresses that were changed, made up or outlived are refused', async () => {
    const { master, body } = await launch();
    const [, , ticket = ''] = master.split('/');
    const [expires = '', signature = ''] = ticket.split('.');
    const forged = [
      master.replace(expires, String(Number(expires) + 3600)),
      master.replace(signature, `${signature.slice(0, -2)}AA`),
      master.replace(demo.resource, 'res_00000000000000000000'),
      master.replace(ticket, 'x'),
    ];
    for (const path of forged) {
      const refused = await get(path, { 'accept-language': 'en' });
      expect(refused.status).toBe(403);
      expect(refused.headers['content-type']).toBe('application/problem+json');
      expect(refused.body.toString()).not.toContain(ticket);
    }
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse(body.expiresAt) });
    const late = await get(master);
    expect(late.status).toBe(403);
    expect(JSON.parse(late.body.toString())).toMatchObject({ code: 'forbidden' });
    expect(late.body.toString()).toContain('hết hạn');
    clock.set({ offsetMilliseconds: 0, frozenAt: null });
  });

  test('nothing but media leaves a folder', async () => {
    const { master } = await launch();
    const base = master.slice(0, master.lastIndexOf('/') + 1);
    const paths = [
      'meta.json',
      '../README.md',
      '..%2fREADME.md',
      '540p/../../README.md',
      '540p',
      '540p/',
      'nothing.mp4',
      '%00.mp4',
      '//etc/passwd',
      '..\\..\\package.json',
    ];
    for (const path of paths) expect([path, (await get(base + path)).status]).toEqual([path, 404]);
    const post = await get(master, {}, 'POST');
    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(sandbox.faults).toEqual([]);
  });
});
