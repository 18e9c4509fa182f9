import { serveSite, type Site } from '../test/site.ts';

/** The host contract of the house plan: the strictest policy that a page with elements may send. */
const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export interface PagesSite extends Site {
  /** Puts a page under `/pages/<name>`, sent with the strict policy. */
  page(name: string, body: string): string;
}

/** Serves built files from memory, with pages around them. `?v=2` behind a file's name is another copy to a browser. */
export async function serveBuilt(files: ReadonlyMap<string, string>): Promise<PagesSite> {
  const pages = new Map<string, string>();
  const { origin, close } = await serveSite((path) => {
    const page = pages.get(path);
    if (page !== undefined) {
      return { body: page, headers: { 'content-security-policy': STRICT_POLICY } };
    }
    const body = files.get(path.slice(1));
    return body === undefined ? undefined : { body };
  });
  return {
    origin,
    page(name, body) {
      pages.set(
        `/pages/${name}`,
        `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${name}</title></head><body>${body}</body></html>`,
      );
      return `${origin}/pages/${name}`;
    },
    close,
  };
}
