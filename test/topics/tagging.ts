// The tagging table: a title (and, where it matters, an abstract or categories), the topics that it
// must get in this order, and topics that it must not get. All texts are our own or are titles.

export interface TaggingCase {
  title: string;
  abstract?: string;
  categories?: string[];
  /** The first tags, in order. */
  first?: string[];
  never?: string[];
}

export const taggingCases: TaggingCase[] = [
  // Spellings meet: plural, hyphen, space, British and American.
  { title: 'Training sparse autoencoders', first: ['sparse-autoencoders'] },
  { title: 'Training a Sparse Auto-Encoder', first: ['sparse-autoencoders'] },
  { title: 'Summarisation of meetings', first: ['summarization'] },
  { title: 'Summarization of meetings', first: ['summarization'] },
  { title: 'Post hoc explanations', first: ['post-hoc'] },
  { title: 'Tokenisers for code', first: ['tokenization'] },
  // The longest phrase wins, and uses its words up.
  {
    title: 'Concept bottleneck models for birds',
    first: ['concept-bottleneck'],
    never: ['example-concepts'],
  },
  { title: 'Object detection in point clouds', first: ['object-detection'], never: ['cloud'] },
  {
    title: 'Language model agents that plan',
    first: ['llm-agents'],
    never: ['masked-language-models'],
  },
  // A title in title case, with an acronym inside a longer phrase.
  { title: 'Dynamic LLM Routing at Scale', first: ['llm-routing'] },
  { title: 'Surveying LLM Agents', first: ['llm-agents'] },
  // Narrow before broad; the broad one stays where the title says it in words of its own.
  {
    title: 'Mechanistic interpretability of induction heads',
    first: ['attention-heads', 'mechanistic-interpretability'],
  },
  { title: 'Knowledge editing in large language models', first: ['knowledge-editing'] },
  {
    title: 'Gaussian splatting for 3D reconstruction',
    first: ['gaussian-splatting'],
    never: ['three-d-vision'],
  },
  // Kinds of paper come last.
  { title: 'A survey of machine unlearning', first: ['unlearning', 'survey'] },
  { title: 'A benchmark for tool learning', first: ['tool-use', 'benchmark'] },
  // Words of more than one meaning need company.
  { title: 'Interpreting circuits in transformer language models', first: ['circuits'] },
  { title: 'Analog circuits for low power', never: ['circuits'] },
  { title: 'SAE features in language models', first: ['sparse-autoencoders'] },
  { title: 'SAE levels of vehicle automation', never: ['sparse-autoencoders'] },
  { title: 'Steering vectors shift model behaviour', first: ['representation-engineering'] },
  { title: 'Steering a vehicle on ice', never: ['representation-engineering'] },
  { title: 'Superposition in neural features', first: ['superposition'] },
  { title: 'Superposition of quantum states', never: ['superposition'] },
  { title: 'Linear attention with softmax kernels', first: ['efficient-attention'] },
  { title: 'Human attention to road signs', never: ['attention'] },
  { title: 'Power transformer fault diagnosis', never: ['transformers'] },
  { title: 'Attention is all you need', never: ['attention', 'attention-explanation'] },
  { title: 'Interpreting in the court: sign and speech', never: ['interpretability'] },
  {
    title: 'Legal interpretation by courts',
    first: ['legal-reasoning'],
    never: ['interpretability'],
  },
  { title: 'Predicting stock prices', first: ['trading'] },
  { title: 'Model Stock: averaging weights', never: ['finance'] },
  { title: 'Probing syntax in hidden representations', first: ['linguistic-probing'] },
  { title: 'Probing value priorities of language models', never: ['probing'] },
  { title: 'Whisper for long recordings of speech', first: ['speech-recognition'] },
  { title: 'They whisper at night', never: ['speech-recognition'] },
  { title: 'News recommendation', never: ['replication'] },
  { title: 'Adapting CLIP to image retrieval', first: ['clip-models'] },
  { title: 'CLIP and RNA binding in yeast', never: ['clip-models'] },
  { title: 'Cutting a clip from a film', never: ['clip-models'] },
  { title: 'Faces from a GAN', first: ['gans'] },
  { title: 'GaN transistors for fast chargers', never: ['gans'] },
  { title: 'RAG over long reports', first: ['retrieval-augmented-generation'] },
  { title: 'RAG gene variants in mice', never: ['retrieval-augmented-generation'] },
  { title: 'Rag paper and its makers', never: ['retrieval-augmented-generation'] },
  { title: 'LoRA for small budgets', first: ['lora'] },
  { title: 'LoRa radio in a valley', never: ['lora'] },
  { title: 'SAM masks for segmentation', first: ['segment-anything'] },
  { title: 'SAM and the tax office', never: ['segment-anything'] },
  // In capitals among small letters a plain word is a system's name.
  { title: 'CORTEX: alerts triaged by rules', never: ['neuroscience'] },
  { title: 'Mapping the visual cortex', first: ['neuroscience'] },
  { title: 'MIDI: multi-instance scenes', never: ['music'] },
  { title: 'Drums from MIDI', first: ['music-generation'] },
  // What is denied is not what it is about.
  { title: 'Alignment tuning without reinforcement learning', never: ['reinforcement-learning'] },
  { title: 'Attention-free sequence models', never: ['attention'] },
  { title: 'Alignment tuning with reinforcement learning', first: ['reinforcement-learning'] },
  // A phrase does not run over a full stop or a comma.
  { title: 'On trust. Region growing', never: ['explanation-users', 'optimization'] },
  { title: 'Graph, neural network and tree', never: ['graph-learning'] },
  // Passing mentions in an abstract do not tag; repeated ones do.
  {
    title: 'A method for triage',
    abstract: 'We compare with a diffusion model. The rest is about triage.',
    never: ['diffusion-models'],
  },
  {
    title: 'A method for triage',
    abstract: 'A diffusion model ranks patients. The diffusion model is small.',
    first: ['diffusion-models'],
  },
  {
    title: 'Machine translation of letters',
    abstract: 'We compare with a diffusion model. The diffusion model is small.',
    first: ['machine-translation'],
    never: ['diffusion-models'],
  },
  // A title is read by itself: an abstract does not lend its words company.
  {
    title: 'Does driving a bus imply a colour?',
    abstract: 'The car of the autonomous scenario stands in a video of the world.',
    never: ['autonomous-driving'],
  },
  // Categories stand in where nothing is said, and tell meanings apart.
  {
    title: 'On a question of Erdős',
    categories: ['math.CO', 'math.NT'],
    first: ['arxiv:math.CO', 'arxiv:math.NT'],
  },
  {
    title: 'Sparse autoencoders',
    categories: ['cs.LG'],
    first: ['sparse-autoencoders'],
    never: ['arxiv:cs.LG'],
  },
  { title: 'Removing noise from speech', categories: ['eess.AS'], first: ['speech-audio'] },
  // On a paper of another science, arXiv's category is the finer word for it.
  {
    title: 'Black hole mergers in cosmology and astrophysics',
    categories: ['astro-ph.GA'],
    first: ['arxiv:astro-ph.GA'],
    never: ['physics', 'astronomy'],
  },
  // A survey of the sky is no survey of papers.
  {
    title: 'A survey of variable stars: dataset and overview of',
    categories: ['astro-ph.SR'],
    never: ['survey', 'dataset'],
  },
  {
    title: 'A survey of machine unlearning',
    categories: ['cs.LG'],
    first: ['unlearning', 'survey'],
  },
  {
    title: 'Graph neural networks for astrophysics',
    categories: ['cs.LG'],
    first: ['graph-networks', 'astronomy'],
  },
  // Depth inside a model, not in a scene; a language of Europe, not a verb; a measure, not a map.
  { title: 'The effective depth of a large language model', first: ['model-depth'] },
  { title: 'Monocular depth of language-guided scenes', never: ['model-depth'] },
  { title: 'Named entities in Slovene text', first: ['named-entities', 'european-nlp'] },
  { title: 'Learning to polish a draft before a deadline', never: ['european-nlp'] },
  { title: 'A street detector that gains three points of mAP', never: ['urban-data'] },
  { title: 'A street detector that gains a map', first: ['urban-data'] },
  // Tests of people and of models; things counted, and circuits that count.
  { title: 'Predicting item difficulty before an exam', first: ['assessment-items'] },
  { title: 'Multiple-choice questions mislead language models', first: ['multiple-choice'] },
  { title: 'Class-agnostic counting of fruit in images', first: ['object-counting'] },
  { title: 'A circuit for counting in language models', never: ['object-counting'] },
  // The same word in another field.
  { title: 'Rhythm quantization of piano performances', never: ['quantization'] },
  { title: 'Registration by quasi-conformal maps', never: ['conformal'] },
  { title: 'Noise-robust segmentation of cells', never: ['speech-robustness'] },
  { title: 'Noise-robust speech recognition', first: ['speech-robustness'] },
  { title: 'Morphological alignment of tokenizers', never: ['alignment'] },
  // What images are made of.
  { title: 'Estimating a BRDF from one photograph', first: ['materials-light'] },
  { title: 'Video object insertion without masks', first: ['image-composition'] },
  { title: 'Slot attention for scenes of many things', first: ['object-centric'] },
  // A phrase of the abstract that takes up a word of the title is not said in passing.
  {
    title: 'A fast table reader',
    abstract: 'Letters are lined up. Table structure recognition gains.',
    first: ['ocr'],
  },
  {
    title: 'A fast reader',
    abstract: 'Letters are lined up. Table structure recognition gains.',
    never: ['ocr'],
  },
  {
    title: 'A fast table reader with sparse autoencoders',
    abstract: 'Letters are lined up. Table structure recognition gains.',
    never: ['ocr'],
  },
  {
    title: 'A fast learning reader',
    abstract: 'Letters are lined up. Contrastive learning gains.',
    never: ['contrastive-learning'],
  },
  // Prefixes and names that mean another thing.
  { title: 'Inference on consumer CPUs', never: ['commerce'] },
  { title: 'Motion in dynamic scene graph generation', first: ['scene-graphs'] },
  { title: 'An open AI-powered platform for plants', never: ['large-language-models'] },
  {
    title: 'Accretion Onto Magnetized Stars',
    abstract:
      'Depending on the rate, a star may be in the stable or the unstable regime. A star may switch.',
    never: ['tree-search'],
  },
  { title: 'Heuristics for A-Star on Road Networks', first: ['tree-search'] },
  // A score that is reported is no study of scores; the task that it is reported on is the topic.
  {
    title: 'A Network of Layers Alone',
    abstract:
      'On two machine translation tasks of WMT our layers are better: 28 BLEU here, 41 BLEU there.',
    first: ['machine-translation'],
    never: ['text-evaluation'],
  },
  { title: 'How Well BLEU Correlates With Human Judgments', first: ['text-evaluation'] },
  // Models that are known by name.
  { title: 'The Llama 3 Herd of Models', first: ['large-language-models'] },
  { title: 'Herding Llamas in the Andes', never: ['large-language-models'] },
];
