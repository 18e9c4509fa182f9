/** A browser without script: follows redirects by hand, keeps cookies by host and path. */
export class TestBrowser {
  readonly #cookies = new Map<string, { value: string; host: string; path: string }>();
  /** Every address that was opened, in order. */
  readonly visited: string[] = [];
  headers: Record<string, string> = { accept: 'text/html', 'accept-language': 'vi' };

  async open(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    this.visited.push(url.href);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...this.headers, cookie: this.#cookieHeader(url), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) this.#store(url, line);
    return response;
  }

  /** Opens and follows redirects, up to (not into) an origin of `stopAt`. */
  async follow(
    address: string | URL,
    init: RequestInit = {},
    stopAt: readonly string[] = [],
  ): Promise<{ url: URL; response: Response | null }> {
    let url = new URL(address);
    let response = await this.open(url, init);
    while (response.status >= 301 && response.status <= 308) {
      url = new URL(response.headers.get('location') ?? '', url);
      if (stopAt.includes(url.origin)) return { url, response: null };
      response = await this.open(url);
    }
    return { url, response };
  }

  /** Posts the form of a page as a browser does. */
  async submit(
    page: { url: URL; html: string },
    fields: Record<string, string | string[]>,
    stopAt: readonly string[] = [],
  ): Promise<{ url: URL; response: Response | null }> {
    const body = new URLSearchParams();
    body.set('formToken', /name="formToken" value="([^"]+)"/.exec(page.html)?.[1] ?? '');
    for (const [name, value] of Object.entries(fields)) {
      for (const item of [value].flat()) body.append(name, item);
    }
    const headers = { origin: page.url.origin, 'sec-fetch-site': 'same-origin' };
    return this.follow(page.url, { method: 'POST', body, headers }, stopAt);
  }

  #cookieHeader(url: URL): string {
    return [...this.#cookies]
      .filter(([, { host, path }]) => host === url.hostname && url.pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
  }

  #store(url: URL, line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split('=');
    const path = attributes.find((part) => part.startsWith('path='))?.slice(5) ?? '/';
    const key = `${name} ${url.hostname} ${path}`;
    if (value === '') this.#cookies.delete(key);
    else this.#cookies.set(key, { value, host: url.hostname, path });
  }
}
