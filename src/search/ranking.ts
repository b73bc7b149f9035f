// Every weight and threshold of the search room, by what it is for: when two names mean one paper, what makes papers
// near, what a typed word may mean.
import { matching } from './ranking/matching.ts';
import { relating } from './ranking/relating.ts';
import { searching } from './ranking/searching.ts';

export const ranking = { ...matching, ...relating, ...searching } as const;
