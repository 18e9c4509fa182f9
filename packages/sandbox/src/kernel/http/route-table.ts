import type { Operation } from './documents.ts';

interface Template {
  pattern: RegExp;
  operations: Operation[];
}

const escapeRegExp = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Answers, for an address that no route took, which methods it would have taken. */
export class RouteTable {
  readonly #templates = new Map<string, Template>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const known = this.#templates.get(operation.route);
      if (known === undefined) {
        const source = operation.route
          .split('/')
          .map((part) => (part.startsWith('{') ? '[^/]+' : escapeRegExp(part)))
          .join('/');
        this.#templates.set(operation.route, {
          pattern: new RegExp(`^${source}$`),
          operations: [operation],
        });
      } else {
        known.operations.push(operation);
      }
    }
  }

  /** Operations whose template fits the path; where several do (`/x/{id}`, `/x/current`), the fixed one. */
  match(path: string): readonly Operation[] {
    let best: Operation[] = [];
    let fewest = Infinity;
    for (const [route, { pattern, operations }] of this.#templates) {
      if (!pattern.test(path)) continue;
      const parameters = route.split('{').length;
      if (parameters < fewest) {
        best = operations;
        fewest = parameters;
      }
    }
    return best;
  }
}

/** For the Allow header: HEAD goes with GET, OPTIONS always. */
export function allowedMethods(operations: readonly Operation[]): string[] {
  const methods = new Set(operations.map(({ method }) => method));
  if (methods.has('GET')) methods.add('HEAD');
  methods.add('OPTIONS');
  return [...methods].toSorted();
}
