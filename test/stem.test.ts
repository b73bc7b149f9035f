// Porter's own examples of each of his steps (Porter 1980), as they come out at the end of all of them.
import { expect, it } from 'vitest';
import { stem } from '../src/search/stem.ts';

const EXAMPLES = `
caresses caress, ponies poni, ties ti, caress caress, cats cat, feed feed, agreed agre, plastered plaster, bled bled,
motoring motor, sing sing, conflated conflat, troubled troubl, sized size, hopping hop, tanned tan, falling fall,
hissing hiss, fizzed fizz, failing fail, filing file, happy happi, sky sky, relational relat, conditional condit,
rational ration, valenci valenc, hesitanci hesit, digitizer digit, conformabli conform, radicalli radic,
differentli differ, vileli vile, analogousli analog, vietnamization vietnam, predication predic, operator oper,
feudalism feudal, decisiveness decis, hopefulness hope, callousness callous, formaliti formal, sensitiviti sensit,
sensibiliti sensibl, triplicate triplic, formative form, formalize formal, electriciti electr, electrical electr,
hopeful hope, goodness good, revival reviv, allowance allow, inference infer, airliner airlin, gyroscopic gyroscop,
adjustable adjust, defensible defens, irritant irrit, replacement replac, adjustment adjust, dependent depend,
adoption adopt, homologou homolog, communism commun, activate activ, angulariti angular, homologous homolog,
effective effect, bowdlerize bowdler, probate probat, rate rate, cease ceas, controll control, roll roll`;

it.each(EXAMPLES.split(',').map((pair) => pair.trim().split(' ')))('%s becomes %s', (word, end) => {
  expect(stem(word ?? '')).toBe(end);
});

it.each([
  ['legally', 'legal'],
  ['currently', 'current'],
  ['famously', 'famous'],
  ['reliably', 'reliabl'],
  ['formation', 'format'],
  ['realization', 'realiz'],
  ['quantizer', 'quantiz'],
  ['translator', 'translat'],
  ['massiveness', 'massiv'],
  ['usefulness', 'use'],
  ['nativity', 'nativ'],
  ['publicity', 'public'],
  ['ballooning', 'balloon'],
])('a short beginning keeps its suffix: %s becomes %s', (word, end) => {
  expect(stem(word)).toBe(end);
});

it.each(['is', 'as', 'gpt2s', 'naïves', '深度学习', 'Cats'])('%s stays as it is', (word) => {
  expect(stem(word)).toBe(word);
});
