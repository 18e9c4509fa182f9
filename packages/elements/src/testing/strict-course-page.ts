import '../edu-course-player/index.ts';
import { courseServer, enrolmentId } from './course-fixture.ts';

/** A page under the strict policy with a player in it; the test drives it from outside. */
localStorage.clear();
const player = document.createElement('edu-course-player');
player.enrolmentId = enrolmentId;
player.client = courseServer({
  media: '/packages/sandbox/media/photosynthesis',
  position: 20,
}).client;
document.body.append(player);
