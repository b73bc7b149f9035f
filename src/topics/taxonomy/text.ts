// Tasks on text: answering, translating, writing, talking and extracting.
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
  | machine translation, NMT, neural machine translation, LLM translation, multilingual translation
  | ~translation {language* multilingual cs.CL english llm* bilingual text !image !clinical !domain !molecul* !sign}
  | translator {language translation cs.CL}
  mt-evaluation: Translation evaluation
    - Telling how good a translation is.
    | translation quality, quality estimation {translation}, MT evaluation, translation evaluation, machine translation evaluation
    | machine translation metric, translation error, translationese
  specialized-translation: Literary & special translation = Special translation
    - Translating novels, documents and the texts of one field.
    | literary translation, document translation, document-level translation, domain-specific translation, terminology {translat*}
    | simultaneous translation, domain-specific {translation translat*}
multilingual: Multilingual models = Multilingual NLP
  - Models and tasks in more than one language.
  | multilingual, multilingual model, multilinguality, bilingual, multilingual LLM
  low-resource: Low-resource languages
    - Languages with little text to learn from.
    | low-resource language, low-resource, under-resourced language, endangered language, low-resource translation, indigenous language
    | minority language, African language, ~Swahili, less-resourced, Yoruba, Hausa, Amharic, under-resourced
  cross-lingual: Cross-lingual transfer
    - Learning in one language what is used in another.
    | cross-lingual, language transfer, cross-lingual transfer, cross-lingual alignment, language-agnostic
    | zero-shot cross-lingual, language identity, language confusion
  code-switching: Code-switching
    - Speech and text that mix languages.
    | code-switching, code-mixed, code-mixing, transliteration, romanized, Hinglish
  language-resources: Languages of Asia & the East = Asian languages
    - Work on Chinese, Japanese, Korean, Indic and other Asian languages.
    | Indic language, Chinese language model, ~Vietnamese, ~Korean, ~Japanese, ~Hindi, ~Bengali, ~Bangla, ~Indonesian, ~Urdu, Tamil
    | Marathi, Telugu, Thai {language text nlp llm*}, Sinhala, Nepali, Indian language, Sanskrit, Malayalam, Kannada
    | ~Chinese {language* text llm* nlp character* cs.CL word* spelling}, Southeast Asia, Southeast Asian
  arabic-nlp: Arabic & Middle Eastern languages = Arabic & Mid. Eastern
    - Work on Arabic, Persian, Turkish and Hebrew.
    | Arabic {language nlp llm* cs.CL text dialect*}, ~Turkish, ~Persian, Hebrew, Kurdish, Quran, Farsi, Azerbaijani, Kazakh, Uzbek
  dialects: Dialects & varieties
    - Varieties of one language and how models treat them.
    | dialect, language variety, dialectal, language variation, accent {english speech language !color}, language identification
    | regional variety
  culture: Culture in models
    - What models know of cultures and whose they favour.
    | cultural {llm* language model*}, cultural bias, cultural knowledge, cultural awareness, culture {llm* language model* multilingual}
    | cross-cultural, cultural adaptation, cultural understanding, cultural competence, culturally, culturally-aware
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
  authorship: Authorship & style
    - Who wrote a text, told by how it is written.
    | authorship {text language llm* attribution verif*}, authorship attribution, authorship verification, stylometry, stylometric
    | writing style, author identification, plagiarism, author profiling
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
information-extraction: Information extraction
  - Finding facts in text and putting them into a form.
  | information extraction, structured information extraction, structured extraction
  | ~extraction {entit* relation* event* document* text !feature !attack* !model !rationale !speaker !minutiae !road}, sequence labeling
  named-entities: Named entities
    - Finding and resolving names in text.
    | named entity, named entity recognition, NER, entity linking, entity recognition, entity extraction, coreference
    | entity disambiguation, coreference resolution, toponym, nested entity, entity relatedness, entity ranking, entity typing
  relation-extraction: Relations & events
    - Which things are related in a text, and what happened.
    | relation extraction, event extraction, event detection {text news language event extraction}, triple extraction
    | semantic role labeling, open information extraction, event argument, causal relation extraction, document-level relation
    | event causality, relation classification, script event
  keyphrases: Key phrases & terms
    - The words that say what a text is about.
    | keyphrase extraction, keyword extraction, term extraction, keyphrase, keyphrase generation, terminology extraction
text-classification: Text classification
  - Sorting texts into classes.
  | text classification, document classification, sentence classification, short text, news classification, multi-label text
  | topic classification, text classifier, text categorization
  topic-models: Topic models
    - Finding the themes of many texts.
    | topic modeling, topic model, topic discovery, text clustering, BERTopic, LDA {topic*}, document clustering, neural topic
  intent-detection: Intents & queries
    - What a short request asks for.
    | intent detection, intent classification, query classification, intent recognition, intent discovery, user intent
  sentiment: Sentiment & emotion in text = Sentiment & emotion
    - What people feel about things, read from their words.
    | sentiment analysis, sentiment classification, emotion recognition {text conversation dialogue language}, ~sentiment
    aspect-sentiment: Aspects & opinions
      - Which part of a thing an opinion is about.
      | aspect-based sentiment, opinion mining, aspect extraction, ABSA, customer review, product review, opinion summarization
    emotion: Emotions in text
      - Anger, joy and other emotions, and how to answer them.
      | emotion recognition {text conversation dialogue language !speech !facial}, emotion detection, emotion classification
      | emotional support, empathy {llm* dialogue language conversation*}, empathetic, emotional intelligence
      | ~emotion {!speech !facial !face !eeg !audio !music !speaker}, emotional response, affective {computing language text}
      | emotional tone, emotion cause, ~emotional {llm* language text dialogue chatbot* !speech !facial !eeg !voice}
    stance-sarcasm: Stance, irony & sarcasm = Stance & irony
      - What a text is for or against, and when it means the opposite.
      | stance detection, sarcasm, irony detection, sarcasm detection, stance {text* social* llm* topic}, irony, humor, joke
  hate-speech: Hate speech & toxicity = Hate speech & toxicity
    - Hateful, abusive and harmful language online.
    | hate speech, toxicity {language text llm* content detect*}, offensive language, toxic language, abusive language, content moderation
    | toxic content, hateful meme, cyberbullying, harmful meme, detoxification, sexism
    | ~moderation {content online comment* toxic* filter*}, abusive content, counterspeech, counter-narrative, online harm, harassment
    | toxic {text* language content speech comment*}, racist, racism
  misinformation: Misinformation & fact checking = Misinformation
    - False claims and how they spread.
    | misinformation, fake news, disinformation, rumor detection, conspiracy
    fact-checking: Fact checking
      - Telling by evidence whether a claim is true.
      | fact-checking, fact verification, claim verification, automated fact checking, check-worthy, claim detection, fact check
      | evidence retrieval {claim* fact* verif*}, claim extraction
`,
);
