/** Waits until `read` gives something other than `null`, `undefined` or `false`, and returns it. */
export async function until<Value>(
  read: () => Value | null | undefined | false,
  what = 'the expected state',
): Promise<Value> {
  const deadline = performance.now() + 4000;
  for (;;) {
    const value = read();
    if (value !== null && value !== undefined && value !== false) return value;
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until an element's shadow root holds what matches, and returns it. */
export function shown(host: Element, selector: string): Promise<HTMLElement> {
  return until(() => host.shadowRoot?.querySelector<HTMLElement>(selector), selector);
}
