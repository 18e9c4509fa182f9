/** Share of a video that has to be played for the lesson to count as done; skipping to the end is not watching. */
export const completionShare = 0.9;
