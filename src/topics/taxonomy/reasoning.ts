// Language models at work: how they reason, are prompted, err and are measured.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const reasoning = readOutline(
  262,
  `
llm-reasoning: Reasoning in language models = LLM reasoning
  - Solving problems in several steps with language models.
  | LLM reasoning, reasoning model, large reasoning model, language model reasoning, multi-step reasoning, reasoning LLM
  | reasoning ability {llm* language model*}, reasoning capability {llm* language model*}, step-by-step reasoning, latent reasoning
  | slow thinking, complex reasoning {llm* language model*}, reasoning trace {llm* language model*}, general reasoning
  | reasoning language model
  | ~reasoning {!probabilistic !case !spatial !visual !video !image !clinical !ontology !automated !causal !temporal !legal}
  | ~reason {llm* language model* vlm* mllm*}, ~thinking {llm* reasoning budget token* model* language !design !computational !critical}
  | DeepSeek-R1, reasoning chain {llm* language model* !supply}, reasoning path {llm* language model*}
  | latent thought, long-horizon reasoning, o1-like
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
    | formal reasoning {proof* lean mathemat* verif*}
  logical-reasoning: Logical reasoning
    - Drawing conclusions by rules of logic.
    | logical reasoning, deductive reasoning {llm* language model*}, inductive reasoning {llm* language model*}, abductive reasoning
    | symbolic reasoning {llm* language model* transformer*}, syllogism, logic puzzle, first-order reasoning
    | puzzle {reason* llm* logic* language vlm* visual}, Sudoku, constraint puzzle, propositional reasoning, conditional reasoning
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
    | recursive self-improvement
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
    | hallucinated text, hallucinated span, hallucinated content, detecting hallucinated
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
  multiple-choice: Multiple-choice tests
    - Asking models to pick one of several answers, and what that measures.
    | multiple-choice, multiple choice question, multiple-choice question answering, MCQ, MCQA
  llm-consistency: Consistency of models = Model consistency
    - Whether a model says the same when asked again, otherwise, or about what it said.
    | LLM consistency, consistency of large language, consistency of language model, inconsistency {llm* language gpt*}
    | generator-validator, response consistency, logical consistency {llm* language}, prompt consistency, reversal curse
    | nondeterminism {llm* language inference}, non-determinism {llm* language inference}, randomness {llm* language}
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
    | automatic evaluation {llm* text language generat*}, text generation evaluation, NLG evaluation, BLEU {metric* evaluat* judg* correlat*}
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
  | semantic entropy
synthetic-data: Synthetic data
  - Data that models make, for training and testing.
  | synthetic data, data synthesis, synthetic dataset, synthetic text, synthetic data generation, LLM-generated data, model collapse
  | synthetic benchmark
`,
  'large-language-models',
);
