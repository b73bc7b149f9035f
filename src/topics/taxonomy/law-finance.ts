// Law and money.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const lawFinance = readOutline(
  340,
  `
law: Law
  - Courts, contracts and statutes.
  | legal, law {legal court* llm* ai regulat* judg*}, human rights, lawyer
  legal-reasoning: Legal reasoning & judgment = Legal reasoning
    - Deciding cases and reading statutes.
    | legal reasoning, legal judgment, legal interpretation, statutory, judgment prediction, legal question, legal argument, statute
    | court judgment, case law, legal LLM, legal language model, court, judicial, supreme court
  copyright-patents: Copyright & patents
    - Who owns words, pictures and ideas.
    | copyright {!image}, patent, intellectual property, licensing {data model* copyright open}, copyrighted, patent claim
    | patent classification, robots.txt, web scraping, data license, fair use
  contracts: Contracts & compliance
    - Rules that must be kept.
    | contract {legal llm* language review}, legislation, compliance {regulat* legal policy gdpr}, regulatory, legal document
    | privacy policy, terms of service, legal NLP, legal text, legal summarization, GDPR
finance: Finance & economics
  - Money, markets and firms.
  | financial, finance, accounting {financ* audit* firm* bookkeep*}, audit {financ* account*}
  | investment {financ* stock* portfolio* fund*}
  trading: Stocks & trading
    - Prices and how to trade on them.
    | stock {market* price* predict* trad* financ* return* invest*}, trading, portfolio, quantitative trading, stock prediction
    | asset pricing, stock market, algorithmic trading, stock movement, portfolio optimization, alpha factor
    | market {stock trad* financ* price*}, volatility, hedging, options pricing
  financial-text: Financial text
    - Reports, calls and news of firms.
    | earnings call, financial document, financial question, financial LLM, financial NLP, financial report, financial sentiment
    | financial language, financial news, annual report, ESG, 10-K
    | financial reasoning, financial domain, financial language understanding, financial benchmark, financial analysis {llm* language}
  credit-insurance: Credit & insurance
    - Who will pay back, and what a risk costs.
    | credit scoring, credit risk, insurance, banking, bank {!memory !world !tree* !filter* !kernel*}, loan, credit card, default prediction, actuarial, credit
  economics: Economics
    - How people and countries trade.
    | economic, economics, macroeconomic, labor economics, inflation, pricing, economy, econometric
    | tax {income fiscal law legal polic* econom* financ*}, GDP, dynamic pricing
  crypto: Cryptocurrencies
    - Money on a chain.
    | cryptocurrency, bitcoin, blockchain, DeFi, decentralized finance, Ethereum, token economy, NFT
  commerce: Trade & marketing
    - Selling, shops and supply.
    | e-commerce, marketing, supply chain, business model, customer {churn segment* marketing review* purchas*}, retail, consumer {!cpu !cpus !gpu !gpus !hardware !grade !laptop* !device*}
    | online shopping, business process, entrepreneur, startup, procurement, shopping
    | digital transformation, corporate innovation, innovation {firm* corporate green business enterpr*}, product attribute
    | attribute value extraction
`,
);
