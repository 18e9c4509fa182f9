import { define } from '../base/define.ts';
import { EduCoursePlayer } from './edu-course-player.ts';
import { EduLessonTranscript } from './video/edu-lesson-transcript.ts';
import { EduLessonVideo } from './video/edu-lesson-video.ts';

define('edu-lesson-video', EduLessonVideo);
define('edu-lesson-transcript', EduLessonTranscript);
define('edu-course-player', EduCoursePlayer);

export { EduCoursePlayer };
export * from './events.ts';
