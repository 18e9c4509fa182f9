/**
 * The portal's calls to its own back end (here: the vendor's, see examples/vendor-node). The page holds no key
 * and no token; the back end knows the person by a session cookie that no script can read.
 */
let settings;

/** Origins of this installation, served by the portal itself. @returns {Promise<{ api: string, backend: string }>} */
export function config() {
  settings ??= fetch('/config.json').then((response) => response.json());
  return settings;
}

export class BackendError extends Error {
  /** @param {number} status HTTP status; 0 when no answer came */
  constructor(status) {
    super(`back end answered ${status}`);
    this.status = status;
  }
}

/** @param {string} path @param {{ method?: string, body?: unknown }} [options] */
export async function call(path, { method = 'GET', body } = {}) {
  const { backend } = await config();
  let response;
  try {
    response = await fetch(`${backend}${path}`, {
      method,
      credentials: 'include',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    throw new BackendError(0);
  }
  if (!response.ok) throw new BackendError(response.status);
  return response.status === 204 ? null : response.json();
}

/**
 * Gives a widget what it needs: where the API is, and a callback that fetches a fresh one-time handle. The widget
 * asks again by itself when its session has run out.
 * @param {HTMLElement} widget @param {{ resource?: string }} [scope]
 */
export async function connect(widget, { resource } = {}) {
  const { api } = await config();
  widget.apiBase = api;
  widget.fetchHandle = async () => {
    const { handle } = await call('/widget-handles', {
      method: 'POST',
      body: { widget: widget.localName, ...(resource === undefined ? {} : { resource }) },
    });
    return handle;
  };
}
