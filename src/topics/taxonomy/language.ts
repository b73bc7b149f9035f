// Language models: their kinds, and how they are trained and tuned.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const language = readOutline(
  262,
  `
large-language-models: Large language models = LLMs (broad)
  - Neural models of text, trained on very much of it, that write, answer and follow instructions.
  | large language model, LLM, language model, GPT, GPT-4, ChatGPT, GPT-2, GPT-3, LLaMA {model* language llm*}, Llama 2, Llama 3, Mixtral
  | foundation language model, pretrained language model, causal language model, autoregressive language model, frontier model, OpenAI {model* gpt* chatgpt llm* api o1 language}
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
    | tokenization {language text token* llm* model*}, tokenizer {!video !visual !image !vision !audio !speech}, subword, byte pair encoding, BPE, byte-level, tokenizer-free
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
      | ~preference {reward* llm* language align* human generation}, post-training {llm* language model* !pruning !quantiz* !quantization}
      | ~alignment {llm* language preference* rlhf reward dpo !entity !image !temporal !sequence !cross !modal* !text !visual !vision !word !ontology !time !morpholog* !tokeniz* !phrase}
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
      | value orientation {llm* language model*}, LLM value, value probing, value system {llm* language ai}, Schwartz value
    reward-models: Reward models
      - Models that score answers as people or rules would.
      | reward model, reward modeling, process reward model, reward hacking, generative reward model, reward overoptimization
      | process reward, outcome reward, rubric reward, rubric-based, ~reward {llm* language preference generation reasoning group verif*}
`,
);
