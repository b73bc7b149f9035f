// Language models: what they are made of, how they are trained, prompted and measured.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const language = readOutline(
  262,
  `
large-language-models: Large language models = LLMs (broad)
  - Neural models of text, trained on very much of it, that write, answer and follow instructions.
  | large language model, LLM, language model, GPT, GPT-4, ChatGPT, GPT-2, GPT-3, LLaMA {model* language llm*}
  | foundation language model, pretrained language model, causal language model, autoregressive language model, frontier model, OpenAI
  | Gemini {llm* ai language}, DeepSeek, LM, PLM, pretrained model {language text}
  small-language-models: Small language models
    - Language models small enough for modest machines.
    | small language model, SLM {small}, compact language model, smaller language model, smaller LLM, small LLM, tiny language model
    | lightweight language model
  masked-language-models: Masked language models = Masked LMs
    - Encoders trained to fill in hidden words.
    | masked language model, masked language modeling, BERT, BERT-based, RoBERTa, MLM {masked bert* pretrain* syntax}, encoder-only
    | DeBERTa, ModernBERT
  diffusion-language-models: Diffusion language models = Diffusion LMs
    - Language models that write by refining all words together.
    | diffusion language model, diffusion LLM, large language diffusion, dLLM, diffusion large language model
    | non-autoregressive {text translation language generation}
  open-models: Model families & reports = Model reports
    - Papers that present a new family of models.
    | technical report {model* llm* language}, open-source LLM, open language model, family of large language, open-weight model
    | open-source language model, fully open, open foundation model, model family
  domain-llms: Domain-specific models
    - Language models made for one field or trade.
    | domain-specific LLM, domain-specific language model, domain-adapted, domain-specific large language, LLM task adaptation
    | domain adaptation {llm* language}, specialized language model, vertical domain, domain specialization
  llm-pretraining: Language model pretraining = LM pretraining
    - Training a language model on raw text.
    | language model pretraining, LLM pretraining, pretraining language model, LLM training, pretraining LLM
    | ~pretraining {llm* language token*}, language model training, large language model training
    continual-pretraining: Continual pretraining
      - Going on with pretraining for a new language or field.
      | continual pretraining, continued pretraining, continual pre-training LLM, domain-adaptive pretraining
      | language adaptation {llm* pretrain* language}, post-training on
    pretraining-data: Pretraining data
      - Choosing, cleaning and mixing the text that models are trained on.
      | pretraining data {language llm*}, pretraining corpus {language llm*}, data mixture {llm* language pretrain*}
      | data mixing {llm* language pretrain*}, mixture ratio, web corpus, pretraining dataset, data composition {pretrain* llm*}
  tokenization: Tokenization
    - Cutting text into the pieces that a model reads.
    | tokenization {language text token* llm* model*}, tokenizer, subword, byte pair encoding, BPE, byte-level, tokenizer-free
    | vocabulary expansion, vocabulary adaptation, character-level {llm* language model* token* understand*}
    | token {character* tokeniz* internal !visual !vision !image !diffusion !reward !web3 !crypto*}
    | vocabulary size, vocabulary {token* tokeniz* subword*}
  instruction-tuning: Instruction tuning
    - Teaching a pretrained model to follow instructions.
    | instruction tuning, instruction-tuned, instruction following, instruction fine-tuning, supervised fine-tuning
    | SFT {tun* llm* model* tun* reinforcement}, fine-tuning language model, fine-tuning large language, LLM fine-tuning, fine-tuning LLM
    | complex instruction
    instruction-data: Instruction data
      - Making and choosing the examples on which models are tuned.
      | instruction data, instruction synthesis, instruction data selection, fine-tuning data, instruction dataset, instruction selection
      | self-instruct, SFT data, instruction generation, reasoning instruction, synthetic instruction
    alignment: Preference alignment
      - Making models do what people prefer.
      | preference alignment, LLM alignment, alignment of large language, alignment of language model, human preference alignment
      | preference learning, aligning large language, aligning language model, aligning LLM
      | language model alignment, model alignment {llm* language reward prefer*}
      | ~preference {reward* llm* language align* human generation}, post-training {llm* language model*}
      | ~alignment {llm* language preference* rlhf reward dpo !entity !image !temporal !sequence !cross !modal* !text !visual !vision !word !ontology !time}
    preference-optimization: Preference optimization = Preference optim.
      - Learning directly from pairs of better and worse answers.
      | preference optimization, direct preference optimization, DPO, preference tuning, preference pair, SimPO
      | preference data {llm* language}, offline preference
    rlhf: RL from human feedback
      - Tuning a model by reward learned from human judgement.
      | RLHF, reinforcement learning from human, RLAIF, human feedback {llm* language reinforcement reward align*}
    value-alignment: Values & pluralistic alignment = Value alignment
      - Whose values a model follows, and how.
      | value alignment {ai llm* human language}, pluralistic alignment, human values, constitutional AI, personalized alignment
      | cultural alignment, moral alignment
    reward-models: Reward models
      - Models that score answers as people or rules would.
      | reward model, reward modeling, process reward model, reward hacking, generative reward model, reward overoptimization
      | process reward, outcome reward, rubric reward, rubric-based, ~reward {llm* language preference generation reasoning group verif*}
  llm-reasoning: Reasoning in language models = LLM reasoning
    - Solving problems in several steps with language models.
    | LLM reasoning, reasoning model, large reasoning model, language model reasoning, multi-step reasoning, reasoning LLM
    | reasoning ability {llm* language model*}, reasoning capability {llm* language model*}, step-by-step reasoning, latent reasoning
    | slow thinking, complex reasoning {llm* language model*}, reasoning trace {llm* language model*}, general reasoning
    | reasoning language model
    | ~reasoning {!probabilistic !case !spatial !visual !video !image !clinical !ontology !automated !causal !temporal !legal}
    | ~reason {llm* language model* vlm* mllm*}, ~thinking {llm* reasoning budget token* model* language !design !computational !critical}
    chain-of-thought: Chain of thought
      - Writing the steps before the answer.
      | chain of thought, CoT, chain-of-thought reasoning, tree of thought, graph of thought, thought process {llm* language}
      | thinking token, long CoT, latent chain of thought, implicit reasoning, thought chain
    math-reasoning: Mathematical reasoning = Math reasoning
      - Problems of mathematics solved in words.
      | mathematical reasoning, math reasoning, math word problem, mathematical problem solving, GSM8K, olympiad, arithmetic reasoning
      | math problem {llm* language model*}, numerical reasoning, mathematics {llm* language model* !achievement !student !applied}
    theorem-proving: Theorem proving
      - Proofs that a machine can check.
      | theorem proving, formal proof, autoformalization, formal theorem, proof generation, Lean 4, Lean {proof* theorem* formal* mathemat*}
      | theorem prover, proof assistant, Isabelle, Coq, formal mathematics, proof search, prover
    logical-reasoning: Logical reasoning
      - Drawing conclusions by rules of logic.
      | logical reasoning, deductive reasoning {llm* language model*}, inductive reasoning {llm* language model*}, abductive reasoning
      | symbolic reasoning {llm* language model* transformer*}, syllogism, logic puzzle, first-order reasoning
    commonsense: Common sense
      - What everyone knows of the world without being told.
      | commonsense reasoning, commonsense knowledge, commonsense, physical commonsense
      | social commonsense, causal commonsense
    analogies: Analogies
      - Seeing that two things are related as two others are.
      | analogical reasoning, analogy {word* reason* language llm* task*}
    temporal-reasoning: Temporal reasoning
      - Reasoning about when things happen.
      | temporal reasoning, temporal question, temporal relation, temporal knowledge {llm* language}, time reasoning
    test-time-scaling: Test-time scaling
      - More computing at the time of the answer for better answers.
      | test-time scaling, test-time compute, inference-time scaling, self-consistency, best-of-n
      | inference scaling, parallel thinking, test-time reasoning, parallel reasoning, test time computation, inference-time compute
    reasoning-efficiency: Efficient reasoning
      - Reasoning with fewer tokens, and only where it is needed.
      | efficient reasoning, adaptive reasoning {llm* model* thinking}, overthinking, reasoning budget, thinking budget
      | early exit reasoning, length penalty, concise reasoning, reasoning compression, reasoning length
      | hybrid reasoning {thinking mode* llm*}
    self-correction: Self-correction & critique = Self-correction
      - Models that criticize and mend their own answers.
      | self-correction, self-refine, self-critique, self-refinement, self-improvement {llm* language model* agent*}
      | self-reflection {llm* language agent*}, self-verification, self-improving, critique {llm* language model* reason* generat*}
      | self-rewarding, self-evolution
    rl-reasoning: RL for reasoning
      - Reinforcement learning that teaches models to reason.
      | reinforcement learning with verifiable, RLVR, GRPO, group relative policy optimization, reinforcement fine-tuning, verifiable reward
      | RL for LLM, LLM reinforcement learning, policy optimization {reasoning}, RL fine-tuning, R1-Zero
      | reinforcement learning {reasoning thinking !control}, RL post-training, reinforcement post-training
  prompting: Prompting & in-context learning = Prompting
    - Getting what is wanted by the way of asking.
    | prompt engineering, prompting, zero-shot prompting, prompt sensitivity, prompt design, system prompt, few-shot learner {language}
    | ~prompt {llm* language gpt* chatgpt}
    in-context-learning: In-context learning
      - Learning a task from examples in the prompt.
      | in-context learning, ICL, in-context example, demonstration selection, in-context {llm* language transformer*}, few-shot prompting
      | many-shot
    prompt-optimization: Prompt optimization
      - Searching for the prompt that works best.
      | prompt optimization, automatic prompt, prompt tuning, soft prompt, prompt search, prompt learning {language text llm* vision clip}
      | prompt evolution, automatic prompt engineering
  long-context: Long context
    - Reading and using very long inputs.
    | long context, long-context language model, context window, context length, context extension, lost in the middle
    | long-context understanding, needle in a haystack, long document, long-text {understand* llm* language generat*}
    position-encoding: Position encodings
      - How a transformer is told the order of its input.
      | position encoding {llm* language transformer*}, positional encoding, rotary position, RoPE, length extrapolation
      | length generalization, position embedding, positional embedding, position bias {llm* language attention transformer*}
    context-compression: Context compression
      - Making a long prompt shorter without losing what matters.
      | context compression, prompt compression, compressing context, context pruning
  hallucination: Hallucination & factuality = Hallucination
    - Statements of models that are not true or not supported.
    | hallucinate, confabulation, hallucination {!mllm !mllms !lvlm !lvlms !vlm !vlms !vision !visual !multimodal}
    hallucination-detection: Hallucination detection = Hallucination finding
      - Telling made-up statements from supported ones.
      | hallucination detection, detecting hallucination, hallucination mitigation, mitigating hallucination, hallucination evaluation
    factuality: Factuality
      - Whether what a model writes agrees with the facts.
      | factuality, factual consistency, factual error, fact-conflicting, factual accuracy {llm* language}
      | truthfulness {llm* language model*}, factual hallucination
  llm-evaluation: Evaluation of language models = LLM evaluation
    - Measuring what language models can do.
    | LLM evaluation, evaluating large language, evaluation of large language, LLM benchmark, evaluating LLM, evaluating language model
    | evaluation of LLM, benchmarking large language, benchmarking LLM, benchmarking language model, language model evaluation
    | LLM leaderboard, evaluation benchmark {llm* language}, evaluation framework {llm* language}, can large language model
    | zero-shot evaluation {gpt* llm* language}, evaluator {llm* language}, ~benchmarking {llm* language mllm* gpt*}
    | ~evaluating {llm* gpt* chatgpt !retrieval !explan* !interpretab*}, ~benchmark {llm* gpt*}, ~assessing {llm* gpt* chatgpt}
    llm-judges: Models as judges
      - Models that grade the answers of models.
      | LLM-as-a-judge, LLM judge, LLM as judge, judge model, LLM evaluator, evaluator LLM, numerical bias {llm* evaluat*}
      | judging {llm* model* reward}, LLM-based evaluation, LLM-based judge, automatic evaluator
      | human judge {llm* language}, ~judge {llm* language model*}
    benchmark-contamination: Benchmark contamination = Contamination
      - Test items that were in the training data.
      | benchmark contamination, data contamination, test set contamination, benchmark leakage, contamination detection
    benchmark-design: Design of benchmarks
      - How tests of models are made, combined and checked.
      | item response theory {llm* language ai benchmark*}, benchmark saturation, sample-level benchmarking, dynamic benchmark
      | benchmark construction, benchmark design, efficient evaluation {llm* benchmark* model*}, evaluation methodology
      | performance prediction {llm* benchmark* language}, AI evaluation, AI benchmark, AI measurement
    text-evaluation: Evaluation of generated text = Text evaluation
      - Scores and studies of how good generated text is.
      | automatic evaluation {llm* text language generat*}, text generation evaluation, NLG evaluation, BLEU
      | evaluation metric {text generat* translation summar* language nlg}, human evaluation {text generat* llm* nlg}, BERTScore
      | reference-free evaluation, language generation evaluation
  llm-routing: Routing & ensembles of models = LLM routing
    - Choosing among several models for each question.
    | LLM routing, LLM router, model routing, dynamic LLM routing, model selection {llm* language}, LLM cascade, model cascade
    | LLM selection, selecting LLM
    model-merging: Model merging
      - Joining the weights of several models into one.
      | model merging, model fusion {llm* language}, merging model, task arithmetic, task vector, model soup
      | weight averaging, LoRA merging
    llm-ensembles: Ensembles of models
      - Several language models that answer together.
      | LLM ensemble, mixture of agents, multi-LLM, collaborative inference {llm* language}, ensemble {llm* language}, expert orchestration
      | model collaboration, LLM collaboration
  uncertainty-llm: Confidence of language models = LLM confidence
    - Whether a model knows how sure it may be.
    | LLM uncertainty, uncertainty {llm* language mllm* vlm* verbalized}, confidence calibration {llm* language}, verbalized confidence
    | confidence estimation {llm* language}, abstention {llm* language}, overconfidence {llm* language}, calibration {llm* !quantization}
    | ~confidence {llm* language}
  synthetic-data: Synthetic data
    - Data that models make, for training and testing.
    | synthetic data, data synthesis, synthetic dataset, synthetic text, synthetic data generation, LLM-generated data, model collapse
    | synthetic benchmark
`,
);
