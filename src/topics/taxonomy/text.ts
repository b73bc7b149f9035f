// Text: answering, translating, summarizing, writing and talking.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const text = readOutline(
  262,
  `
question-answering: Question answering
  - Answering questions from text or from what a model knows.
  | question answering, QA {question* answer* retriev* knowledge}, open-domain QA
  multi-hop-qa: Multi-hop questions
    - Questions that need facts from several places.
    | multi-hop QA, multi-hop question, multi-hop reasoning, multi-hop, complex question {answer* knowledge decompos*}
    | question decomposition
  reading-comprehension: Reading comprehension
    - Answering from one given passage.
    | reading comprehension, answer extraction, machine reading, extractive question
  question-generation: Question generation
    - Writing questions from a text.
    | question generation, generating question, clarifying question, distractor generation, question asking
retrieval-augmented-generation: Retrieval-augmented generation = RAG
  - Looking up sources and answering from them.
  | retrieval-augmented generation, RAG {!gene !protein !recombination !rug}, retrieval-augmented, retrieval augmentation, retrieval-augmented language model
  | knowledge-augmented, retrieval-enhanced
  | retrieval-augmented reasoning, retrieval-augmented LLM, knowledge-intensive {retriev* rag}
  | retrieval-augmented large language
  graph-rag: Graph RAG
    - Retrieval over a graph of entities and relations.
    | GraphRAG, graph-based RAG, graph retrieval-augmented, knowledge graph RAG, graph-based retrieval
  multimodal-rag: Multimodal RAG
    - Retrieval of pictures, tables and pages beside text.
    | multimodal RAG, multimodal retrieval augmented, visual RAG, visual document retrieval, multimodal document {retriev* question*}
  deep-research: Deep research
    - Agents that search, read and write up what they found.
    | deep research, agentic search, search agent, agentic RAG, research agent, deep search, deep search agent, agentic deep research
    | agentic information, literature search {agent* llm* deep}
  answer-attribution: Citing sources
    - Answers that name the sources that they rest on.
    | answer attribution, attributed question answering, citation generation
    | attribution {question qa answer* citation* generat* !saliency !feature}, citation quality, inline citation, grounded generation
    | source attribution
machine-translation: Machine translation
  - Translating text from one language to another by machine.
  | machine translation, NMT, neural machine translation, LLM translation, multilingual translation, WMT {translat*}
  | ~translation {language* multilingual cs.CL english llm* bilingual text !image !clinical !domain !molecul* !sign}
  | translator {language translation cs.CL}
  | parallel corpus, back-translation, bilingual corpus
  mt-evaluation: Translation evaluation
    - Telling how good a translation is.
    | translation quality, quality estimation {translation}, MT evaluation, translation evaluation, machine translation evaluation
    | machine translation metric, translation error, translationese
    | post-editing
  specialized-translation: Literary & special translation = Special translation
    - Translating novels, documents and the texts of one field.
    | literary translation, document translation, document-level translation, domain-specific translation, terminology {translat*}
    | simultaneous translation, domain-specific {translation translat*}
    | multimodal machine translation, entity translation, terminology translation, idiom translation, legal translation
multilingual: Multilingual models = Multilingual NLP
  - Models and tasks in more than one language.
  | multilingual, multilingual model, multilinguality, bilingual, multilingual LLM
  low-resource: Low-resource languages
    - Languages with little text to learn from.
    | low-resource language, low-resource, under-resourced language, endangered language, low-resource translation, indigenous language
    | minority language, African language, ~Swahili, less-resourced, Yoruba, Hausa, Amharic, under-resourced
    | ~Igbo, ~Zulu, ~Xhosa, ~Shona, ~Wolof, ~Somali, ~Tigrinya, ~Afrikaans, ~Kinyarwanda, ~Quechua, ~Guarani, ~Nahuatl
    | ~Maori {language text* speech cs.CL llm* corpus}, ~Hawaiian {language text* speech cs.CL llm* corpus}, ~Faroese, ~Luxembourgish
  cross-lingual: Cross-lingual transfer
    - Learning in one language what is used in another.
    | cross-lingual, language transfer, cross-lingual transfer, cross-lingual alignment, language-agnostic
    | zero-shot cross-lingual, language identity, language confusion
    | cross-lingual representation
  code-switching: Code-switching
    - Speech and text that mix languages.
    | code-switching, code-mixed, code-mixing, transliteration, romanized, Hinglish
  language-resources: Languages of Asia & the East = Asian languages
    - Work on Chinese, Japanese, Korean, Indic and other Asian languages.
    | Indic language, Chinese language model, ~Vietnamese, ~Korean, ~Japanese, ~Hindi, ~Bengali, ~Bangla, ~Indonesian, ~Urdu, Tamil
    | Marathi, Telugu, Thai {language text nlp llm*}, Sinhala, Nepali, Indian language, Sanskrit, Malayalam, Kannada
    | ~Chinese {language* text llm* nlp character* cs.CL word* spelling}, Southeast Asia, Southeast Asian
    | ~Gujarati, ~Punjabi, ~Odia, ~Assamese, ~Tibetan, ~Burmese, ~Khmer, ~Malay, ~Javanese, ~Tagalog, ~Filipino, ~Cantonese, ~Mandarin
    | ~Indic, ~Mongolian
  arabic-nlp: Arabic & Middle Eastern languages = Arabic & Mid. Eastern
    - Work on Arabic, Persian, Turkish and Hebrew.
    | Arabic {language nlp llm* cs.CL text dialect*}, ~Turkish, ~Persian, Hebrew, Kurdish, Quran, Farsi, Azerbaijani, Kazakh, Uzbek
    | ~Pashto, ~Uyghur, ~Kyrgyz, ~Tatar, ~Turkic, ~Darija, Moroccan {arabic dialect* language cs.CL darija}
  european-nlp: Languages of Europe = European languages
    - Resources and models for European languages other than English.
    | ~Gaelic, ~Slavic, ~Romanian, ~Slovene, ~Slovenian, ~Serbian, ~Croatian, ~Bulgarian, ~Macedonian, ~Czech, ~Slovak, ~Ukrainian
    | ~Russian {language text* speech corpus nlp llm* cs.CL translation dataset news word*}, ~Hungarian, ~Finnish, ~Estonian, ~Latvian
    | ~Polish {language text* speech corpus nlp llm* cs.CL translation legal medical news}, ~Lithuanian, ~Danish, ~Swedish, ~Norwegian
    | ~Greek {language text* speech corpus nlp llm* cs.CL translation news word*}, ~Icelandic, ~Albanian, ~Maltese, ~Armenian
    | ~Dutch {language text* speech corpus nlp llm* cs.CL translation news word*}, ~Basque, ~Catalan, ~Galician, ~Welsh, ~Irish, ~Breton
    | ~German {language text* speech corpus nlp llm* cs.CL translation news word* sentence*}, ~Yiddish, ~Scandinavian, ~Nordic, ~Georgian
    | ~French {language text* speech corpus nlp llm* cs.CL translation news word* sentence*}, European language, European Portuguese
    | ~Italian {language text* speech corpus nlp llm* cs.CL translation news word* sentence*}, Brazilian Portuguese
    | ~Spanish {language text* speech corpus nlp llm* cs.CL translation news word* sentence*}
    | ~Portuguese {language text* speech corpus nlp llm* cs.CL translation news word* sentence*}
    | ~Latin {language text* corpus nlp cs.CL translation word*}
  dialects: Dialects & varieties
    - Varieties of one language and how models treat them.
    | dialect, language variety, dialectal, language variation, accent {english speech language !color}, language identification
    | regional variety
  culture: Culture in models
    - What models know of cultures and whose they favour.
    | cultural {llm* language model*}, cultural bias, cultural knowledge, cultural awareness, culture {llm* language model* multilingual}
    | cross-cultural, cultural adaptation, cultural understanding, cultural competence, culturally, culturally-aware
    | regional bias, cultural value
summarization: Summarization
  - Making a shorter text that keeps what matters.
  | summarization, text summarization, summarizer, abstractive summary, summary generation, document summarization
  | summarizing {text document* llm* language review*}
text-generation: Text generation
  - Writing text by machine.
  | text generation, natural language generation, NLG, long-form generation, ~narrative {story* generat*}
  | ~decoding {llm* language grammar* contrastive !brain !speech !asr !hidden !activation !neural !representation}
  | language generation {!limit !breadth}
  story-generation: Stories & creative writing = Creative writing
    - Stories, poems and other writing for its own sake.
    | story generation, creative writing, storytelling, poetry, ~narrative {story* generat* literary fiction}, humor generation
    | novel {literary fiction story* book* character*}, poem, screenplay, fiction {story* literary writing character*}, creative story
    | interactive fiction, plot {story stories narrative*}, creativity {llm* language writing text}
    | screenwriting, script generation {story film movie screen*}
  output-diversity: Diversity of generated text = Output diversity
    - Many different answers instead of one, and how models lose them.
    | output diversity, response diversity, generation diversity, diverse response, diverse generation, diversity collapse
    | mode collapse {llm* language align* text}, homogenization {llm* ai language writing}, creative diversity, diverse text
    | ~diversity {llm* response* output* writing ideation idea* story stories}
  controlled-generation: Controlled generation
    - Text that keeps to given conditions and forms.
    | controllable generation, controlled generation {text language}, controllable text, constrained decoding, structured output
    | structured generation, constrained generation, guaranteed generation, JSON {generat* schema output* llm*}
    | constraint satisfaction {text llm* language generat*}, grammar-constrained
  decoding: Decoding
    - How the next words are chosen from a model's probabilities.
    | decoding strategy, decoding method, decoding algorithm
    | ~decoding {llm* token* grammar* contrastive sampling aligned autoregressive text !brain !speech !asr !hidden !activation !neural !representation !speculative !parallel !podcast}
    | contrastive decoding, beam search, nucleus sampling, temperature {sampling decoding llm*}, min-p, watermark-free decoding
    | decoding-time, inference-time alignment, language generation {limit breadth}
    | error accumulation {llm* language autoregress*}
  paraphrase-style: Simplifying & rewriting = Rewriting
    - Saying the same in other or simpler words.
    | text simplification, paraphrase generation, paraphrasing, text style transfer, simplification {text sentence* lexical language}
    | rewriting {text llm* sentence* style}, readability, paraphrase, plain language, style imitation, text rewriting
  data-to-text: Data to text
    - Putting tables and numbers into words.
    | data-to-text, table-to-text, graph-to-text, report generation {!radiology !medical !chest !ct}, time series captioning
    | surface realization
generated-text-detection: Detection of machine text = Machine-text detection
  - Telling text of machines from text of people.
  | machine-generated text, AI-generated text, LLM-generated text, AI text detection, AI-written
  | machine-generated content, LLM-generated content, AI-generated content detection {text}
  | AI-text, style detector, machine-generated
  authorship: Authorship & style
    - Who wrote a text, told by how it is written.
    | authorship {text language llm* attribution verif*}, authorship attribution, authorship verification, stylometry, stylometric
    | writing style, author identification, plagiarism, author profiling
    | personality profiling, personality recognition, personality detection, author attribute
  text-watermarks: Watermarks in text
    - Hidden marks in generated text that show where it is from.
    | text watermark, LLM watermark, text watermarking, watermark {language llm* text}, watermarking {language llm* text}
    | watermarking LLM
dialogue: Dialogue & chatbots = Dialogue systems
  - Systems that converse with people.
  | dialogue, dialog, chatbot, conversational agent, conversational AI, dialogue system, conversational assistant
  | ~conversation {llm* language ai agent* cs.CL human*}, ~conversational {!recommend* !search !retriev*}
  task-dialogue: Task-oriented dialogue
    - Conversations that get something done.
    | task-oriented dialogue, dialogue state tracking, slot filling, task-oriented, customer service, customer support, dialogue policy
    | call center, conversational banking
    | dialogue state
  role-play: Role-play & personas = Role-play & personas
    - Models that speak as a given character.
    | role-playing {llm* language agent* character*}, role-play {llm* language agent* character*}, persona-based, character simulation
    | persona consistency, personas {llm* dialogue role*}, role-playing agent
    | character {role* persona* llm* dialogue novel* fiction* !recognition !level}
  multi-turn: Multi-turn conversation = Multi-turn
    - Talking over many turns without losing the thread.
    | multi-turn conversation, multi-turn, multi-turn dialogue, open-domain dialogue
    | knowledge-grounded dialogue, long-term dialogue, long-term conversation, conversation modeling, dialogue generation
    | multi-party conversation, multi-party dialogue
  discourse-of-dialogue: Analysis of conversations = Conversation analysis
    - What people do in conversations: turns, acts, repair.
    | conversation analysis, dialogue act, turn-taking, talk move, dialogue analysis, conversational dynamics, backchannel
    | interruption {speech conversation* court argument* dialogue}, grounding {dialogue conversation*}
`,
);
