// Two saved papers for tests of what is written: one of which all is known, and one of which hardly anything is.
// They must never change with the clock.
import type { Entry } from '../../src/paper/entry.ts';

const SAVED = Date.UTC(2024, 2, 5, 23, 59);
export const bare: Entry = {
  key: 'title:onlyatitle',
  ids: {},
  title: 'Only a Title',
  authors: [],
  categories: [],
  savedAt: SAVED,
  updatedAt: SAVED,
  deletedAt: null,
  status: null,
  tags: [],
  note: '',
};
export const whole: Entry = {
  ...bare,
  key: 'arxiv:2402.10001',
  ids: { arxiv: '2402.10001', doi: '10.1000/x(1)', acl: '2024.acl-long.1' },
  title: 'Whales & Their Songs',
  authors: ['Guido van Rossum', 'ATLAS Collaboration'],
  year: 2024,
  categories: ['cs.CL', 'cs.LG'],
  status: 'reading',
  tags: ['to cite', 'sea'],
  note: 'Reads 50% well.\nTwice.',
};
