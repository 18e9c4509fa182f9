import { define } from '../../base/define.ts';
import { EduLessonReading } from './edu-lesson-reading.ts';

define('edu-lesson-reading', EduLessonReading);
