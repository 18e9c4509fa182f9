import { barStyles } from './controls.styles.ts';
import { helpStyles } from './help-dialog.styles.ts';
import { overlayStyles } from './overlays.styles.ts';
import { seekBarStyles } from './seek-bar.styles.ts';
import { stageStyles } from './stage.styles.ts';

/** Looks of the video lesson, a file a part. The stage comes after what it hides at some widths. */
export const videoStyles = [overlayStyles, barStyles, seekBarStyles, stageStyles, helpStyles];
