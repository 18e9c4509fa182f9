/** What a key asks the player to do. */
export type Shortcut =
  | 'toggle'
  | 'back'
  | 'forward'
  | 'step-back'
  | 'step-forward'
  | 'previous-chapter'
  | 'next-chapter'
  | 'louder'
  | 'quieter'
  | 'mute'
  | 'captions'
  | 'fullscreen'
  | 'slower'
  | 'faster'
  | 'start'
  | 'end'
  | 'help';

export interface KeyPress {
  readonly key: string;
  readonly modified: boolean;
  /** What has the focus: a control keeps the keys it needs for itself. */
  readonly target: 'button' | 'slider' | 'choice' | 'text' | 'other';
}

const keys: Readonly<Record<string, Shortcut>> = {
  ' ': 'toggle',
  k: 'toggle',
  j: 'back',
  l: 'forward',
  arrowleft: 'step-back',
  arrowright: 'step-forward',
  arrowup: 'louder',
  arrowdown: 'quieter',
  p: 'previous-chapter',
  n: 'next-chapter',
  m: 'mute',
  c: 'captions',
  f: 'fullscreen',
  '<': 'slower',
  '>': 'faster',
  home: 'start',
  end: 'end',
  '?': 'help',
};

/** Single keys work only while focus is in the player (WCAG 2.1.4), and never take a key from the focused control. */
export function shortcutFor({ key, modified, target }: KeyPress): Shortcut | undefined {
  if (modified || target === 'choice' || target === 'text') return undefined;
  const name = key.toLowerCase();
  if (target === 'button' && name === ' ') return undefined;
  if (target === 'slider' && /^(?:arrow|home$|end$)/u.test(name)) return undefined;
  return keys[name];
}

/** The kind of control that an event came from, through shadow roots. */
export function targetKind(event: Event): KeyPress['target'] {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return target.type === 'range' ? 'slider' : 'text';
  if (target instanceof HTMLSelectElement) return 'choice';
  if (target instanceof HTMLTextAreaElement) return 'text';
  if (target instanceof HTMLElement && target.isContentEditable) return 'text';
  return target instanceof HTMLButtonElement ? 'button' : 'other';
}
