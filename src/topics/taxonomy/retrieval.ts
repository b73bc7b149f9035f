// Information retrieval and recommendation.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const retrieval = readOutline(
  340,
  `
information-retrieval: Information retrieval
  - Finding what answers a question in many documents.
  | information retrieval, document retrieval, passage retrieval, ad hoc retrieval, semantic search
  | retrieval {cs.IR dense document* query* passage* search rag text rank* !image !video}
  dense-retrieval: Dense retrieval & reranking = Dense retrieval
    - Retrieval by vectors, and ranking what was found.
    | dense retrieval, dense retriever, bi-encoder, retriever {dense query* document* llm* generat* rag passage* graph text}, dense passage
    reranking: Ranking & reranking
      - Putting the best on top.
      | reranking, learning to rank, reranker, passage ranking, document ranking, cross-encoder, listwise ranking, neural ranking
      | LLM reranking, ranking model, utility judgment
    vector-search: Vector search
      - Nearest neighbours among millions of vectors.
      | vector search, approximate nearest neighbor, vector database, similarity search, nearest neighbor search
      | hashing {!password !cryptographic !feature}, vector retrieval, vector index, maximum inner product, embedding search
    late-interaction: Sparse & many-vector retrieval = Sparse retrieval
      - Retrieval by words, or by several vectors a text.
      | ColBERT, late interaction, sparse retrieval, learned sparse, hybrid retrieval, multi-vector, BM25, SPLADE, lexical retrieval
    generative-retrieval: Generative retrieval
      - Models that write the name of the document.
      | generative retrieval, generative information retrieval, document identifier, differentiable search index
  query-understanding: Queries
    - What a searcher means.
    | query expansion, query rewriting, query understanding, query reformulation, query suggestion, search intent, query intent
    | query {search retriev* rewrit* expan* intent classif* user !graph !database !sql !key}
  conversational-search: Conversational search
    - Searching by talking.
    | conversational search, conversational information seeking, conversational retrieval, conversational query, information seeking
    | interactive retrieval
  domain-search: Search in shops & special fields = Special search
    - Products, patents, law, code and science.
    | product search, e-commerce search, patent search, legal retrieval, scientific document retrieval, enterprise search
    | biomedical retrieval, legal case retrieval, dataset search, e-commerce query, medical retrieval, math retrieval
  search-evaluation: Evaluation of search
    - Whether what is found is relevant.
    | relevance judgment, search relevance, relevance assessment, retrieval evaluation, retrieval benchmark, test collection
    | information retrieval evaluation, literature search, relevance {judg* assess* search retriev*}, IR evaluation
    | click model
    | RAG evaluation {search rank* retriev*}
  web-search: Search engines
    - Searching the web, with and without models.
    | search engine, web search, generative engine, generative engine optimization, AI search, search engine optimization, web crawl
    | LLM search
recommendation: Recommender systems
  - What a person may want next.
  | recommender system, recommendation system
  | recommendation {user* item* cs.IR news music llm* product* conversation* sequential generative}, recommender
  | personalized recommendation, item recommendation
  sequential-recommendation: Sequential recommendation = Sequential rec.
    - What comes next, from what came before.
    | sequential recommendation, session-based, next-item, multi-behavior, user behavior modeling, user sequence, next-basket
    | user behavior sequence, sequential recommender
  collaborative-filtering: Collaborative filtering = Collaborative filter.
    - Learning taste from the taste of others.
    | collaborative filtering, graph recommendation, implicit feedback, matrix factorization {recommend* collaborative rating*}
    | negative sampling {recommend*}, rating prediction, graph collaborative
  llm-recommendation: Language models for recommendation = LLM recommendation
    - Recommending with language models.
    | generative recommendation, LLM-based recommendation, semantic ID, LLM recommendation, LLM recommender, generative recommender
    | large language model recommendation, recommendation {llm* language !clinical !treatment !medical !policy !health}
  ctr: Clicks & advertising
    - Which advertisement will be pressed.
    | click-through rate, CTR prediction, CTR, conversion rate, advertising, ad ranking, ads {ctr rank* advert* bid*}, real-time bidding
    | advertisement, online advertising, click {rate model* predict* log*}, auto-bidding, user retention
  cold-start: New users & items
    - Recommending with little to go on.
    | cold-start {recommend* item* user*}, cross-domain recommendation, cold-start recommendation
  conversational-recommendation: Recommending in conversation = Conversational rec.
    - Recommending by asking and answering.
    | conversational recommendation, conversational recommender, critiquing, recommendation dialogue
  special-recommendation: News, places, music & products = Rec. of news & places
    - Recommending one kind of thing.
    | news recommendation, POI {recommend* point}, point of interest, music recommendation, product recommendation, job recommendation
    | movie recommendation, course recommendation, playlist, video recommendation, food recommendation, next POI
  fair-recommendation: Bias & fairness in recommendation = Rec. bias & fairness
    - Who and what gets shown too often.
    | popularity bias, fairness in recommendation, filter bubble, echo chamber, exposure fairness, recommendation fairness
    | fair recommendation, recommender bias, recommendation diversity, unbiased recommendation
personalization: Personalization
  - Systems that fit one person.
  | personalized {llm* language model* generation agent* !federated !image !diffusion}, personalized LLM, personalizing, personalization {!image* !diffusion !subject}
  user-modeling: User models
    - What is known of a user.
    | user modeling, user profile, user embedding, user interest, user preference {llm* language}, user representation, user behavior
    | behavior log, behavioral log
`,
);
