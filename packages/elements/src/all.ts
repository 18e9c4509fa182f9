/** Everything, registered: the source of the one-file bundle. */
import './edu-course-player/index.ts';
import './edu-identity-verification/index.ts';
import './edu-quiz-runner/index.ts';
