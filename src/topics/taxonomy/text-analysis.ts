// Texts taken apart: what they name, and what kind they are.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const textAnalysis = readOutline(
  262,
  `
information-extraction: Information extraction
  - Finding facts in text and putting them into a form.
  | information extraction {!geometric !geometry !view !hyperspectral}, structured information extraction, structured extraction
  | ~extraction {entit* relation* event* document* text !feature !attack* !model !rationale !speaker !minutiae !road}, sequence labeling
  | key information extraction, structured data extraction, web information extraction, schema extraction
  named-entities: Named entities
    - Finding and resolving names in text.
    | named entity, named entity recognition, NER, entity linking, entity recognition, entity extraction, coreference
    | entity disambiguation, coreference resolution, toponym, nested entity, entity relatedness, entity typing
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
    | text analytics, text mining
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
    | offensive content, online abuse, faux hate, misogyny, incivility, toxic comment
  misinformation: Misinformation & fact checking = Misinformation
    - False claims and how they spread.
    | misinformation, fake news, disinformation, rumor detection, conspiracy
    | clickbait, credibility {text* news source* signal* web}, satire
    fact-checking: Fact checking
      - Telling by evidence whether a claim is true.
      | fact-checking, fact verification, claim verification, automated fact checking, check-worthy, claim detection, fact check
      | evidence retrieval {claim* fact* verif*}, claim extraction
`,
);
