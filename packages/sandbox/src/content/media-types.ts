/** File endings that the content origin serves, and as what. Nothing else leaves a media folder. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['.m3u8', 'application/vnd.apple.mpegurl'],
  ['.m4s', 'video/iso.segment'],
  ['.mp4', 'video/mp4'],
  ['.m4a', 'audio/mp4'],
  ['.vtt', 'text/vtt; charset=utf-8'],
  ['.jpg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
]);

/** Media type of a file by its ending; undefined for what is not served. */
export function mediaTypeOf(path: string): string | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : TYPES.get(path.slice(dot));
}
