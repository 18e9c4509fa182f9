import { demo } from '../../seed/demo.ts';
import type { RenewStock } from './stock-tools.ts';

export const renewCourses: RenewStock = async (_operation, { ids }) => {
  // Whoever is enrolled already cannot be enrolled again.
  ids.rotate('lrn');
  for (const id of [demo.course, demo.lessons.video, demo.courseEnrolment]) ids.prefer(id);
};
