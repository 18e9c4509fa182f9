import { isObject, objectAt, resolvePointer, type JsonObject, type JsonValue } from './json.ts';
import { COMMON, DOCUMENTS_DIRECTORY, readDocument } from './read.ts';

const COMPONENT = /^(?<file>[^#]*)#\/components\/(?<kind>[^/]+)\/(?<name>[^/]+)$/;

/**
 * Brings what a document uses of `common.yaml` into its own components, so that it stands alone and every
 * reference is local. References stay references, since content is recursive. A component that does no more than
 * refer to its namesake in `common.yaml` becomes that component.
 *
 * @throws Error for a reference that leads nowhere or to anything but a component here or in `common.yaml`, and
 *   for a component that has another namesake in `common.yaml`
 */
export function bundleDocument(document: JsonObject, common: JsonObject): JsonObject {
  const components: JsonObject = {};
  const wanted: { kind: string; name: string }[] = [];

  const place = (kind: string, name: string, component: JsonValue): void => {
    const group = objectAt(components, kind);
    group[name] = component;
    components[kind] = group;
  };

  const localise = (reference: string, inCommon: boolean): string => {
    const { file = '', kind = '', name = '' } = COMPONENT.exec(reference)?.groups ?? {};
    const local = `#/components/${kind}/${name}`;
    const fromCommon = inCommon ? file === '' : file === COMMON;
    if (
      (!fromCommon && file !== '') ||
      resolvePointer(fromCommon ? common : document, local) === undefined
    ) {
      throw new Error(`the reference ${reference} leads to no component`);
    }
    if (fromCommon) wanted.push({ kind, name });
    return local;
  };

  const copy = (value: JsonValue, inCommon: boolean): JsonValue => {
    if (Array.isArray(value)) return value.map((member) => copy(member, inCommon));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, member]): [string, JsonValue] => [
      key,
      key === '$ref' && typeof member === 'string'
        ? localise(member, inCommon)
        : copy(member, inCommon),
    ]);
    return Object.fromEntries(entries);
  };

  const { components: _, ...rest } = document;
  const bundle = copy(rest, false) as JsonObject;
  for (const [kind, group] of Object.entries(objectAt(document, 'components'))) {
    if (!isObject(group)) continue;
    for (const [name, component] of Object.entries(group)) {
      const target = isObject(component) ? component['$ref'] : undefined;
      if (target === `${COMMON}#/components/${kind}/${name}`) wanted.push({ kind, name });
      else place(kind, name, copy(component, false));
    }
  }
  const brought = new Set<string>();
  for (let want = wanted.pop(); want !== undefined; want = wanted.pop()) {
    const { kind, name } = want;
    const key = `${kind}/${name}`;
    if (brought.has(key)) continue;
    if (name in objectAt(components, kind)) throw new Error(`${key} is also in ${COMMON}`);
    brought.add(key);
    place(kind, name, copy(objectAt(objectAt(common, 'components'), kind)[name] ?? null, true));
  }
  bundle['components'] = sorted(components);
  return bundle;
}

/** The order of the alphabet: it does not depend on which reference comes first. */
function sorted(components: JsonObject): JsonObject {
  const byName = (group: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(group).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return byName(
    Object.fromEntries(
      Object.entries(components).map(([kind, group]) => [
        kind,
        isObject(group) ? byName(group) : group,
      ]),
    ),
  );
}

/** Reads a service's document and bundles it. */
export async function loadBundle(
  service: string,
  directory = DOCUMENTS_DIRECTORY,
): Promise<JsonObject> {
  const [document, common] = await Promise.all([
    readDocument(`${service}.yaml`, directory),
    readDocument(COMMON, directory),
  ]);
  return bundleDocument(document, common);
}
