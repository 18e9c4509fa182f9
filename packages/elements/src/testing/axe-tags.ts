/** WCAG 2.2 AA and EN 301 549 in axe's names: what every page, story and state of an element has to pass. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'];
