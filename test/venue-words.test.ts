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
    ['In: ICML 2024', 'ICML 2024'],
    ['Findings of the ACL 2023', 'Findings of the ACL 2023'],
    ["9 pages; EMNLP '23", "EMNLP '23"],
    ['Presented at the main conference of ACL 2024', 'ACL 2024'],
    ['Appears in Conference Proceedings of the SIGIR 2021', 'SIGIR 2021'],
    ['Accepted at IEEE Access. 12 pages', 'IEEE Access'],
    ['Accepted to Nature - with an appendix', 'Nature'],
    ['Accepted at the workshop. CoLLAs 2022; ICML 2023', 'ICML 2023'],
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
    'Not yet accepted at ICML 2020 workshop',
    'If accepted at ICML, code will follow',
    'Parts of this appeared in the proceedings: version of the paper presented at ICML',
    'Accepted at a workshop of mine and yours',
    `Accepted at ${'Very '.repeat(16)}Long`,
    'An ABCD 2024 of nobody',
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
  ['Nature Volume 5', 'Nature'],
  ['Nature, No. 3 (2019)', 'Nature'],
  ['Physics Letters: Issue 4', 'Physics Letters'],
  ['Made Up Letters January 2014', 'Made Up Letters'],
  ['Made Up Letters Jan. 2014', 'Made Up Letters'],
  ['Made Up Letters Feb 2014', 'Made Up Letters'],
  ['Made Up Letters March 2014', 'Made Up Letters'],
  ['Made Up Letters April 2014', 'Made Up Letters'],
  ['Made Up Letters June 2014', 'Made Up Letters'],
  ['Made Up Letters July 2014', 'Made Up Letters'],
  ['Made Up Letters Aug 2014', 'Made Up Letters'],
  ['Made Up Letters September 2014', 'Made Up Letters'],
  ['Made Up Letters Sep 2014', 'Made Up Letters'],
  ['Made Up Letters October 2014', 'Made Up Letters'],
  ['Made Up Letters November 2014', 'Made Up Letters'],
  ['Made Up Letters December 2014', 'Made Up Letters'],
  ['The Made Up  Journal  12', 'Made Up Journal'],
  ['Journal of Volumetric Sets 3', 'Journal of Volumetric Sets'],
  ['In Proceedings of the ICML 2026, pages 4-9', 'ICML 2026'],
  ['J. Doe and K. Roe, Made Up Letters 3 (2019)', 'J. Doe and K. Roe, Made Up Letters 3 (2019)'],
  ['J.K. Doe, Made Up Letters 3 (2019)', 'J.K. Doe, Made Up Letters 3 (2019)'],
  ['J.-K. Doe, Made Up Letters 3', 'J.-K. Doe, Made Up Letters 3'],
  ['Doe, J., Made Up Letters 3 (2019)', 'Doe, J., Made Up Letters 3 (2019)'],
  ['PLoS ONE 3, 4', 'PLoS ONE'],
  ['2019', '2019'],
  ['12, 345', '12, 345'],
])('the journal reference “%s” names %s', (reference, venue) => {
  expect(venueOfReference(reference)).toBe(venue);
});

it('a journal reference that is none names none, and one that is long is cut', () => {
  expect(venueOfReference(' ')).toBeNull();
  expect(venueOfReference('Long '.repeat(40))).toHaveLength(80);
  expect(venueOfReference(`J. Doe, ${'Long '.repeat(40)}`)).toHaveLength(80);
});

it.each([
  ['This paper has been withdrawn by the author due to an error', '', true],
  ['Withdrawn', '', true],
  ['12 pages', 'This paper has been withdrawn.', true],
  ['The submission was withdrawn from arXiv', '', true],
  ['Withdrawn from ICLR 2024 for lack of time', '', false],
  ['(Withdrawn) 12 pages', '', true],
  ['Temporarily withdrawn', '', true],
  ['It was later withdrawn', '', true],
  ['Withdrawn from arXiv', '', true],
  ['The paper was withdrawn from the arXiv', '', true],
  ['The paper was withdrawn from a journal', '', false],
  ['We name those withdrawn', '', false],
  ['', ' The present submission is temporarily withdrawn by its authors', true],
  ['', 'We say when this paper was withdrawn', false],
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
