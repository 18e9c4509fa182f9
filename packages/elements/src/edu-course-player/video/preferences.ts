/** How this reader likes to watch; kept on the device, holds nothing about a person. */
export interface Preferences {
  readonly captions: boolean;
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly dataSaver: boolean;
}

export interface PreferenceStorage {
  read(): Preferences;
  write(preferences: Preferences): void;
}

const key = 'khuevan:video-preferences';

/** Captions begin switched on: many lessons are watched without sound. */
const defaultPreferences: Preferences = {
  captions: true,
  rate: 1,
  volume: 1,
  muted: false,
  dataSaver: false,
};

/** Where storage is refused the preferences last as long as the page. */
export function devicePreferences(
  storage: Storage | undefined,
  lessData = prefersLessData(),
): PreferenceStorage {
  const defaults = { ...defaultPreferences, dataSaver: lessData };
  return {
    read() {
      try {
        return { ...defaults, ...known(JSON.parse(storage?.getItem(key) ?? '{}')) };
      } catch {
        return defaults;
      }
    },
    write(preferences) {
      try {
        storage?.setItem(key, JSON.stringify(preferences));
      } catch {
        // The choice still holds for this video.
      }
    },
  };
}

function known(value: unknown): Partial<Preferences> {
  if (typeof value !== 'object' || value === null) return {};
  const found: Record<string, unknown> = {};
  for (const [name, fallback] of Object.entries(defaultPreferences)) {
    const kept: unknown = Reflect.get(value, name);
    if (typeof kept === typeof fallback) found[name] = kept;
  }
  return found;
}

/** The reader asked the browser to save data. */
function prefersLessData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  );
}
