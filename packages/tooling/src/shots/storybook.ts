import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn, serveSite, type Site } from '../test/site.ts';

export interface Story {
  id: string;
  title: string;
  name: string;
}

/** Builds Storybook, serves it on a port of its own and lists its stories. */
export async function serveStorybook(root: string): Promise<Site & { stories: Story[] }> {
  const folder = join(root, 'storybook-static');
  const build = spawn('storybook', ['build', '--quiet', '--disable-telemetry'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(build, 'close')) as [number | null];
  if (code !== 0) throw new Error(`storybook build ended with ${code}`);
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Story & { type: string }>;
  };
  const site = await serveSite(filesIn(folder));
  return {
    ...site,
    stories: Object.values(index.entries).filter((entry) => entry.type === 'story'),
  };
}
