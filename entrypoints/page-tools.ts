// The door to the page's tools, its second script, which the background puts where marks stand: keys and what
// else the reader does with a list as a whole.
import { defineUnlistedScript } from '#imports';
import { beginMenus } from '../src/menu/begin-menus.tsx';
import { joinMeeting } from '../src/page/meeting.ts';
import { openTools } from '../src/triage/tools.ts';

const triage = openTools();

export default defineUnlistedScript(() =>
  joinMeeting({
    begin(run) {
      triage.begin(run);
      beginMenus(run);
    },
  }),
);
