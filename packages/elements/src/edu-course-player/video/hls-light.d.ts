/** hls.js ships no declarations for its light build; it is the same API with parts left out. */
declare module 'hls.js/light' {
  export * from 'hls.js';
  export { default as Hls } from 'hls.js';
}
