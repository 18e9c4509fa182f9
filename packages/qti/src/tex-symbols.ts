import type { MathToken } from './content.ts';

const operator = (text: string): MathToken => ({ element: 'mo', text });
const identifier = (text: string): MathToken => ({ element: 'mi', text });

const operators: ReadonlyMap<string, string> = new Map(
  Object.entries({
    approx: '≈',
    angle: '∠',
    cap: '∩',
    cdot: '⋅',
    circ: '°',
    colon: ':',
    cup: '∪',
    div: ':',
    dots: '…',
    equiv: '≡',
    ge: '≥',
    in: '∈',
    le: '≤',
    Leftrightarrow: '⇔',
    ldots: '…',
    mid: '|',
    ne: '≠',
    neg: '¬',
    notin: '∉',
    parallel: '∥',
    perp: '⊥',
    pm: '±',
    Rightarrow: '⇒',
    rightarrow: '→',
    setminus: '∖',
    sim: '∼',
    subset: '⊂',
    times: '×',
    to: '→',
    triangle: '△',
    '%': '%',
    '{': '{',
    '}': '}',
  }),
);

const identifiers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alpha: 'α',
    beta: 'β',
    gamma: 'γ',
    delta: 'δ',
    Delta: 'Δ',
    emptyset: '∅',
    epsilon: 'ε',
    infty: '∞',
    lambda: 'λ',
    mu: 'μ',
    omega: 'ω',
    Omega: 'Ω',
    phi: 'φ',
    pi: 'π',
    rho: 'ρ',
    sigma: 'σ',
    theta: 'θ',
    varphi: 'φ',
  }),
);

/** Functions set upright; MathML sets an `mi` of more than one letter upright by itself. */
const functions: ReadonlySet<string> = new Set([
  'sin',
  'cos',
  'tan',
  'cot',
  'log',
  'ln',
  'max',
  'min',
  'arcsin',
  'arccos',
]);

const bigOperators: ReadonlyMap<string, string> = new Map(
  Object.entries({ int: '∫', sum: '∑', lim: 'lim' }),
);

export const doubleStruck: ReadonlyMap<string, string> = new Map(
  Object.entries({
    N: 'ℕ',
    Z: 'ℤ',
    Q: 'ℚ',
    R: 'ℝ',
    C: 'ℂ',
  }),
);

/** Accents drawn over their argument. */
export const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vec: '→',
    overrightarrow: '→',
    overline: '¯',
    widehat: '^',
  }),
);

/** The token of a command without arguments, or undefined when the subset doesn't know it. */
export function symbol(name: string): MathToken | undefined {
  const op = operators.get(name);
  if (op !== undefined) return operator(op);
  const id = identifiers.get(name);
  if (id !== undefined) return identifier(id);
  if (functions.has(name)) return identifier(name);
  const big = bigOperators.get(name);
  if (big !== undefined) return operator(big);
  return undefined;
}

/** Scripts of these stand below and above, not beside (`\int` keeps them beside, as Vietnamese books print it). */
export const hasLimits = (token: { readonly text?: string }): boolean =>
  token.text === 'lim' || token.text === '∑';
