// What models know, of the world and of themselves, and what they are able to do.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const modelKnowledge = readOutline(
  300,
  `
model-introspection: Introspection & self-knowledge = Model self-knowledge
  - What models know and say about themselves.
  | introspection {llm* language model*}, introspective {llm* language model*}, metacognition {llm* language model* ai}
  | metacognitive {llm* language model* ai reasoning}, self-knowledge {llm* language model*}, self-awareness {llm* language model*}
  | situational awareness {llm* language model*}, knowledge boundary, know what they know, self-recognition {llm* language}
  | self-monitoring {llm* language}, model self-assessment
model-knowledge: Knowledge in models
  - Where facts are kept in a model and how they are called up.
  | internal knowledge {llm* language}, knowledge probing
  | knowledge gap {llm* language model*}
  factual-recall: Factual recall
    - How a language model finds a fact that it has learned.
    | factual recall, fact retrieval {llm* language transformer*}, knowledge localization, knowledge storage {llm* language transformer*}
    | knowledge neuron {!chem}, recall of fact, factual association, knowledge extraction from language
    | factual knowledge {llm* language model*}
  knowledge-conflicts: Knowledge conflicts
    - When what a model has learned and what the context says disagree.
    | knowledge conflict, context-memory conflict, parametric knowledge, conflicting knowledge, conflicting evidence {llm* rag language}
    | conflicting information {llm* rag language}
    | context utilization {llm* language rag}
  memorization: Memorization
    - Training text that a model can repeat word for word.
    | verbatim memorization, ~memorization, ~memorize, training data extraction, memorized, n-gram novelty, novelty of language model
    | extracting training data, extractable memorization, extracting book, memorizing {llm* language model* network*}
  knowledge-editing: Knowledge editing
    - Changing single facts in a trained model.
    | knowledge editing, model editing, knowledge update {llm* language model*}, fact editing, editing factual, lifelong editing
    | locate-then-edit
    | knowledge injection, new knowledge {edit* inject* updat* acquir*}, ripple effect {knowledge edit* llm*}, knowledge acquisition {llm* language}
  unlearning: Machine unlearning
    - Making a model forget data without training it anew.
    | machine unlearning, knowledge unlearning, LLM unlearning, unlearning, data removal {model* learning}
  concept-erasure: Concept erasure
    - Removing a concept from representations or from an image model.
    | concept erasure {diffusion model* representation* linear}, concept removal, concept unlearning, erasing concept, linear erasure
    | concept ablation, unsafe concept {diffusion image}
model-abilities: Capabilities of models = Model capabilities
  - What models can and cannot do, and when abilities appear.
  | emergent ability, emergent capability, capability evaluation, model capability {llm* language foundation}, LLM capability
  | LLM ability, abilities of large language, capability of large language, limitation of large language, limitations of LLM
  | evaluation of GPT, evaluation of ChatGPT, scaling emergent, ~capability {llm* language gpt* mllm* foundation}
  | ~ability {llm* language gpt* mllm*}, ~limitation {llm* language gpt* mllm*}
  | failure mode {llm* language mllm* vlm* vision}, blind spot {llm* language mllm* vlm*}
  cognition-llm: Cognitive science of models = Cognition & LLMs
    - Models studied by the tests and notions of psychology.
    | cognitive science {llm* language model*}, cognitive bias {llm* language model*}, machine psychology
    | psychometric {llm* language model*}, cognitive ability {llm* language model*}, human-like cognition
    | developmental psychology {llm* language}, cognitive evaluation, personality {llm* language agent* model* trait*}
    | personality trait {llm* language agent* model*}, creativity {llm* language model* generative ai}
    | human-like {llm* language behavior cognit*}, Big Five, psychological test {llm*}, cognitive dissonance
    | irrationality {llm* language}, human surrogate {llm* language}, LLM psychology, cognitive reality
    | heuristics and bias {llm* language}, anchoring bias, decision bias {llm* language}, cognitive process {llm* language}
  social-intelligence: Social intelligence
    - Reading and joining the social life of people.
    | social intelligence, social AI, social reasoning, social cognition
    | social interaction {ai llm* language model* understanding !network}
  theory-of-mind: Theory of mind
    - Knowing what others know, want and believe.
    | theory of mind, false belief task, mentalizing, perspective-taking {llm* language model* vision*}
    | mental state {llm* language model*}
`,
  'interpretability',
);
