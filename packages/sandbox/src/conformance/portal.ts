/** The page that widgets are opened on. */
export const PORTAL = 'http://localhost:4400';
