/** What the content origin needs of the resources: where media lies and which signed addresses hold. */
export { MEDIA_DIRECTORY } from './media-folder.ts';
export { checkMediaTicket } from './media-links.ts';
