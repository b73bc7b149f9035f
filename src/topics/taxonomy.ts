// The taxonomy whole: its branches, and the phrases that look like topics and are none.
// Data: a topic is added or mended by a line in a branch. Labels are English, as the field is.
import { agents } from './taxonomy/agents.ts';
import { explanations } from './taxonomy/explanations.ts';
import { forms } from './taxonomy/forms.ts';
import { health } from './taxonomy/health.ts';
import { imageSources } from './taxonomy/image-sources.ts';
import { images } from './taxonomy/images.ts';
import { interpretability } from './taxonomy/interpretability.ts';
import { language } from './taxonomy/language.ts';
import { lawFinance } from './taxonomy/law-finance.ts';
import { learning } from './taxonomy/learning.ts';
import { meaning } from './taxonomy/meaning.ts';
import { methods } from './taxonomy/methods.ts';
import { modelKnowledge } from './taxonomy/model-knowledge.ts';
import { models } from './taxonomy/models.ts';
import { people } from './taxonomy/people.ts';
import { peopleInImages } from './taxonomy/people-in-images.ts';
import { placesIndustry } from './taxonomy/places-industry.ts';
import { reasoning } from './taxonomy/reasoning.ts';
import { retrieval } from './taxonomy/retrieval.ts';
import { robots } from './taxonomy/robots.ts';
import { safety } from './taxonomy/safety.ts';
import { sciences } from './taxonomy/sciences.ts';
import { seeing } from './taxonomy/seeing.ts';
import { society } from './taxonomy/society.ts';
import { speech } from './taxonomy/speech.ts';
import { systems } from './taxonomy/systems.ts';
import { text } from './taxonomy/text.ts';
import { textAnalysis } from './taxonomy/text-analysis.ts';
import { theory } from './taxonomy/theory.ts';
import { training } from './taxonomy/training.ts';
import { vision } from './taxonomy/vision.ts';
import type { Topic } from './topic.ts';

export const taxonomy: readonly Topic[] = [
  ...interpretability,
  ...explanations,
  ...modelKnowledge,
  ...language,
  ...reasoning,
  ...text,
  ...textAnalysis,
  ...meaning,
  ...vision,
  ...peopleInImages,
  ...imageSources,
  ...images,
  ...seeing,
  ...learning,
  ...training,
  ...methods,
  ...models,
  ...speech,
  ...agents,
  ...robots,
  ...retrieval,
  ...people,
  ...health,
  ...lawFinance,
  ...society,
  ...safety,
  ...systems,
  ...theory,
  ...sciences,
  ...placesIndustry,
  ...forms,
];

/** Phrases that hold an alias and mean something else; their words are used up. */
export const meaningless: readonly string[] = [
  'pay attention',
  'attention deficit',
  'all you need',
  'attention span',
  'power transformer',
  'transformer fault',
  'social interpretation',
  'court interpreting',
  'data interpretation',
  'image interpretation',
  'video interpretation',
  'visual interpretation',
  'cultural interpretation',
  'probe into',
  'model surgery',
  'model stock',
  'reproducing kernel',
];
