// Meaning: understanding, linguistics, code, knowledge and tables.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const meaning = readOutline(
  262,
  `
language-understanding: Language understanding
  - What words and sentences mean.
  | natural language understanding, language understanding, GLUE {understanding language}, semantic similarity
  | paraphrase identification, ambiguity {language llm* sentence* question*}, negation {language llm* model*}
  | discourse {parsing relation* coheren* treebank marker* implicit connective*}
  nli: Natural language inference = Language inference
    - Whether one sentence follows from another.
    | natural language inference, NLI {inference entail*}, textual entailment, entailment
  word-meaning: Word senses & lexicons = Word senses
    - Meanings of words and the books that list them.
    | word sense disambiguation, lexical semantics, word sense, WordNet, lexicon, lexical resource
    | dictionary {word* lexical lexicograph* bilingual language}, semantic change, thesaurus, definition generation, hypernym, lexical {semantic* word* meaning* ambigu* substitut* resource* norm* borrow*}
    | neologism, multiword expression, simile, lexical semantic, polysemy, metonymy
  pragmatics: Pragmatics & figurative language = Pragmatics & figures
    - What is meant beyond what is said.
    | pragmatics, implicature, pragmatic understanding, pragmatic {language reason* llm* infer* coheren* divers*}, figurative language
    | metaphor, idiom, presupposition, semiotic, politeness, swearing, indirectness
    | common ground {dialog* conversation* llm* communicat* ai}, speech act
    | proverb
  discourse: Discourse & coherence
    - How sentences hang together in a text.
    | discourse {parsing relation* coheren* treebank marker* implicit connective* feature* analysis}, coherence relation
    | discourse parsing, text coherence, rhetorical structure, discourse analysis, document structure {text discourse}
    | topic segmentation, text segmentation {discourse topic document* dialog*}
  argument-mining: Argument mining
    - Claims, reasons and how they support each other.
    | argument mining, argumentation, argument {persuas* quality generat* retriev* mining essay*}, argument quality
    | computational argumentation, debate {argument* political speech*}
  semantic-parsing: Semantic parsing
    - Turning sentences into formal meaning.
    | semantic parsing, AMR, meaning representation, logical form, abstract meaning, natural language to formal
  linguistics: Linguistics & syntax = Linguistics
    - The study of language, by and for models.
    | computational linguistics, linguistic knowledge, linguistic competence, typology {language* linguist*}, linguistic theory
    | linguistic {feature* structure* analysis theory universal* typolog* acceptab*}, linguistic generalization, etymology, Zipf, typological
    | linguistics
    grammar: Grammar & parsing
      - The structure of sentences, and how it is found.
      | syntax {language* linguist* model* llm* gpt* cs.CL}, syntactic, grammar {language* linguist* english learn*}, grammatical
      | filler-gap, dependency parsing, constituency parsing, part-of-speech, subject-verb agreement, treebank, universal dependency
      | grammar induction, construction grammar, word order, preposition, pronoun {language acquisition gender* coreference model* english}
      | clause {syntax syntactic corpus grammar linguis* embedding}, clausal, grammaticality, agreement attraction
    morphology: Morphology & writing = Morphology & spelling
      - Forms of words, sounds and letters.
      | morphology {language* word* linguist*}, morphological {language* word* linguist*}, phonology, inflection, spelling correction
      | spelling, grapheme, lemmatization, orthography, stemming, diacritization
    psycholinguistics: Psycholinguistics & reading = Psycholinguistics
      - How people process language, compared with models.
      | psycholinguistic, surprisal, reading time, human processing, human sentence processing, language comprehension {human* process*}
      | eye movement {reading text}, cognitive modeling {language}, language processing {human brain}, word naming, lexical decision
    language-acquisition: Language learning
      - How children, learners and small models come to a language.
      | language acquisition, BabyLM, second language, L2 {learn* language english writing}, language learner, child-directed
      | vocabulary acquisition, children {language learn* linguistic number*}, developmentally plausible, word learning
      | vocabulary learning, language learning {second foreign learner* vocabulary}, second language acquisition
    grammar-correction: Correcting grammar
      - Finding and mending errors of writing.
      | grammatical error correction, grammatical error, error correction {grammar text language writing spelling !quantum !asr}
      | learner writing
  embeddings: Text embeddings
    - Vectors that stand for texts and words.
    | text embedding, sentence embedding, embedding model {text retriev* sentence*}, sentence representation, document embedding
    | sentence transformer, semantic textual similarity, text representation, universal embedding
    word-embeddings: Word embeddings
      - One vector a word.
      | word embedding, word vector, word2vec, GloVe {word* embed*}, static embedding, contextual embedding, fastText
code-generation: Code generation
  - Programs written by models.
  | code generation, program synthesis, code LLM, code language model, code completion, competitive programming, HumanEval
  | code large language model, code editing
  | coding {agent* problem* program* software benchmark* assistant* !qualitative !video !neural !predictive !icd}
  | programming task, programming problem, program generation, code LLM evaluation
  code-repair: Program repair & review = Program repair
    - Finding and mending faults in programs with models.
    | program repair, code repair, automated program repair, code review, bug fixing, code refactoring, vulnerability repair
    | patch generation {code program software}
  text-to-sql: Text to SQL
    - Questions turned into database queries.
    | text-to-SQL, NL2SQL, natural language to SQL, SQL generation, text-to-Cypher, NL-to-SQL, natural language interface {database* data}
  software-agents: Software agents
    - Agents that work on whole repositories.
    | SWE-bench, coding agent, issue resolution, repository-level, software engineering agent, SWE agent, vibe coding, agentic coding
    | AI programming, coding assistant, GitHub Copilot, software agent, Claude Code
    | terminal agent, command-line agent
  code-understanding: Understanding of code
    - What models know of programs: search, summary, reasoning.
    | code understanding, code search, code reasoning, code intelligence, code summarization, code embedding, code representation
    | program understanding, code translation, code retrieval, program comprehension, code model
  hardware-code: Hardware code
    - Models that write Verilog, kernels and other low-level code.
    | Verilog, RTL {generation llm* code}, CUDA kernel generation, kernel generation {gpu llm*}, hardware description
    | HDL {generat* llm* code}, kernel optimization {gpu cuda llm*}, RTL generation
knowledge-graphs: Knowledge graphs
  - Facts as nodes and edges, and what is done with them.
  | knowledge graph, ~knowledge base
  kg-completion: Knowledge graph completion = KG completion
    - Finding the missing edges of a knowledge graph.
    | knowledge graph completion, knowledge graph embedding, link prediction {knowledge}, knowledge graph reasoning
    | temporal knowledge graph, knowledge graph link, entity alignment, knowledge hypergraph
  kg-questions: Questions over knowledge graphs = KG questions
    - Answering from a knowledge graph.
    | knowledge base question, KGQA, KBQA, knowledge graph question, SPARQL, graph question answering, question answering over knowledge
  kg-construction: Building knowledge graphs = KG construction
    - Making a knowledge graph from text.
    | knowledge graph construction, knowledge graph generation, constructing knowledge graph, knowledge extraction
    | knowledge base construction, automatic knowledge graph
    | knowledge base population, AKBC, automatic knowledge base
  ontologies: Ontologies & semantic web = Ontologies
    - Agreed terms of a field, for machines.
    | ontology {!gene}, ontology learning, semantic web, RDF, ontology matching, linked data, taxonomy construction
    | taxonomy {expansion induction complet*}, controlled vocabulary, metadata {schema semantic standard* vocabular*}
table-understanding: Tables & structured data = Tables
  - Reading and answering from tables.
  | table understanding, table question answering, tabular reasoning, table reasoning, spreadsheet, table retrieval, table recognition
  tabular-learning: Learning from tables
    - Classifiers and models for rows and columns.
    | tabular data, tabular foundation model, tabular learning, tabular {learning data llm* model*}, TabPFN, tabular classification
    | tabular prediction, synthetic tabular, tabular deep learning
`,
);
