// What authors write of where their paper appeared, and what arXiv prints of it: a name where one is said, and nothing
// where a paper was only sent somewhere, or where another text of theirs appeared.
import { describe, expect, it } from 'vitest';
import { venueOf, venueSeries } from '../src/paper/venue.ts';
import { saysWithdrawn, venueOfComments, venueOfReference } from '../src/paper/venue-words.ts';

describe('comments', () => {
  it.each([
    ['Accepted at ACL 2024 (main)', 'ACL 2024'],
    ['Accepted to EMNLP 2023 Findings', 'EMNLP 2023 Findings'],
    ['12 pages, to appear in Phys. Rev. D, comments welcome', 'Phys. Rev. D'],
    ['6 pages, accepted for publication in the ApJ Letters. Modified version', 'ApJ Letters'],
    ['Published in the proceedings of the MADEUP26', 'MADEUP26'],
    ['accepted as an oral presentation at ICCV 2025', 'ICCV 2025'],
    ['Camera-ready for COLM 2025. Code: https://example.org', 'COLM 2025'],
    ['ICML 2026 Spotlight', 'ICML 2026'],
    ['12 pages. ACL 2023', 'ACL 2023'],
    ['To be published in JHEP', 'JHEP'],
  ])('“%s” name %s', (comments, venue) => {
    expect(venueOfComments(comments)).toBe(venue);
  });

  it.each([
    '',
    '15 pages, 5 figures',
    'Accepted',
    'accepted for publication',
    'Published in 2019',
    'Preprint submitted to Made Up Letters',
    'Submitted to ICML 2026',
    'ICLR 2025, under review',
    'not accepted at ICML',
    'Extended version of the paper accepted at ICML 2020',
    'A short version appeared in the NeurIPS 2019 workshop',
    'Version of June 2024',
  ])('“%s” name none', (comments) => {
    expect(venueOfComments(comments)).toBeNull();
  });
});

it.each([
  ['Astrophys.J.663:1149-1173,2007', 'Astrophys.J.'],
  ['Phys. Rev. D 76, 013009 (2007)', 'Phys. Rev. D'],
  ['Journal of Made Up Physics February 2014, Volume 64, pp 499-503', 'Journal of Made Up Physics'],
  [
    '2019 IEEE International Conference on X (ICX), pp. 1-6',
    '2019 IEEE International Conference on X',
  ],
  [
    'Findings of the Association: ACL 2026, pages 4-9, 2026',
    'Findings of the Association: ACL 2026',
  ],
  ['Nature, vol. 5', 'Nature'],
])('the journal reference “%s” names %s', (reference, venue) => {
  expect(venueOfReference(reference)).toBe(venue);
});

it('a journal reference that is none names none', () => {
  expect(venueOfReference(' ')).toBeNull();
});

it.each([
  ['This paper has been withdrawn by the author due to an error', '', true],
  ['Withdrawn', '', true],
  ['12 pages', 'This paper has been withdrawn.', true],
  ['The submission was withdrawn from arXiv', '', true],
  ['Withdrawn from ICLR 2024 for lack of time', '', false],
  ['12 pages', 'We count how many papers are withdrawn each year.', false],
])('“%s” and “%s” say that a paper was taken back: %s', (comments, abstract, is) => {
  expect(saysWithdrawn(comments, abstract)).toBe(is);
});

it('what pages said goes before an id’s own letters, and a venue’s years are one choice', () => {
  const ids = { acl: 'P18-1001' };
  expect(venueOf({ ids })).toBe('ACL');
  const edition = { venue: { is: 'NeurIPS 2019', at: 0 } };
  expect(venueOf({ ids, edition })).toBe('NeurIPS 2019');
  expect(venueSeries({ ids, edition })).toBe('NeurIPS');
  expect(venueOf({ ids: {}, edition: { venue: { is: '', at: 0 } } })).toBeNull();
});
