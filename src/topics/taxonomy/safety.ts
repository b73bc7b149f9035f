// Safety, robustness, privacy and security.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const safety = readOutline(
  20,
  `
ai-safety: AI safety
  - Keeping AI from doing harm.
  | AI safety, LLM safety, AI alignment, model safety, safe AI
  | safety {llm* language mllm* agent* vlm* generative ai !road !traffic !driving !food !structural}
  jailbreaks: Jailbreaks & prompt injection = Jailbreaks
    - Getting models to do what they should refuse.
    | jailbreak, jailbreaking, jailbreak attack, LLM attack, adversarial prompt, jailbroken, safety bypass, prompt attack
    prompt-injection: Prompt injection
      - Commands hidden in what a model reads.
      | prompt injection, indirect prompt injection, instruction hierarchy, prompt injection attack, prompt leakage, prompt extraction, goal hijacking
    red-teaming: Red teaming
      - Attacking a model to find its faults.
      | red teaming, red team, automated red, adversarial testing {llm* ai language}, safety testing
  misalignment: Misalignment & deception = Misalignment
    - Models that want or hide what they should not.
    | misalignment {ai llm* model* emergent}, deceptive alignment, scheming, alignment faking, emergent misalignment
    | deception {llm* ai language model*}, sandbagging, instrumental convergence, power-seeking, strategic deception, specification gaming
    | model organism {misalign* llm*}, misbehavior {llm* model* detect* ai}, covert, loss of control
  oversight: Oversight & control
    - Watching over systems that may be cleverer.
    | scalable oversight, AI control, weak-to-strong {alignment supervis* generaliz* safety}, superalignment, AI oversight
    | monitor {llm* cot agent* ai safety}, safety case, corrigibility, shutdown, LLM monitoring, runtime monitoring {llm* ai agent*}
    | debate oversight
  guardrails: Guardrails & refusal
    - Filters, and saying no at the right time.
    | guardrail, safety guardrail, refusal {llm* language model* safety}, over-refusal, guardrailing, safety classifier, content safety
    | safety filter {llm* image content}, guard model, unsafe content, harmful content {llm* language model* generat*}, harmful request
  safety-tuning: Safety training
    - Making models safe, and how tuning undoes it.
    | safety alignment, safety tuning, harmful fine-tuning, fine-tuning attack, safe fine-tuning, safety fine-tuning, safe alignment
    | safety training
  safety-evaluation: Evaluation of safety
    - Tests for danger.
    | safety benchmark {llm* ai language}, safety evaluation, dangerous capability, catastrophic risk, risk assessment {ai llm* model*}
    | safety assessment {llm* ai}, frontier risk, biosecurity, CBRN, safety risk {ai llm* language model* latent}
    | harmful {llm* language model* prompt* content}
  physical-safety: Safety in critical systems = Safety-critical AI
    - Learning in machines that may hurt.
    | safety-critical, safety assurance, functional safety, safety verification {neural system* autonomous learning}
    | hazard {analysis autonomous safety ai}, dependability, assurance case, safety case autonomous
adversarial-robustness: Adversarial robustness
  - Inputs made to deceive a model.
  | adversarial robustness, adversarial {attack* robust* perturb* defen* examples !generative}
  adversarial-attacks: Attacks on models
    - How small changes mislead.
    | adversarial attack, adversarial example, adversarial perturbation, patch attack, adversarial patch, transferable attack
    | universal perturbation, evasion attack, gradient attack, gradient-based attack, black-box attack, adversarial image
    | attack transferability, physical attack {adversar* patch}, adversarial transferability, generative attack
  adversarial-defense: Defences
    - Training and filters against attacks.
    | adversarial training, adversarial defense, adversarial purification, adversarial detection, robust training {adversar*}
    | adversarially robust, defense against adversarial
    | protective perturbation, image immunization, malicious image edit, malicious editing
  certified-robustness: Certified robustness
    - Proofs that no small change matters.
    | certified robustness, robustness verification, randomized smoothing, neural network verification, Lipschitz, certified defense
    | formal robustness
robustness: Robustness
  - Holding up when data are dirty or different.
  | robustness, robust learning, robustness evaluation, out-of-distribution robustness, distributionally robust, model robustness
  | perturbation {robust* adversar* !pruning}
  shortcuts: Shortcuts & spurious cues = Spurious cues
    - Being right for the wrong reason.
    | spurious correlation, shortcut learning, shortcut {learning spurious* bias*}, spurious feature, simplicity shortcut
    | group robustness, Clever Hans, spurious, confounded {cue* shortcut}
  corruptions: Noise & corruption
    - Bad weather, blur and errors.
    | data corruption, corruption robustness, image corruption, adverse weather, noisy input, robustness to noise, common corruption
    | robustness benchmark, prompt robustness
backdoors: Backdoors & poisoning = Backdoors & poisoning
  - Hidden triggers and spoiled training data.
  | backdoor, backdoor attack, trojan {attack* model* neural}, trigger {backdoor* attack*}
  poisoning: Data poisoning
    - Bad examples put into training.
    | data poisoning, poisoning attack, poisoning {attack* data model* llm* rag}, poisoned
    | Byzantine {federated attack* robust* distributed}, label flipping, model poisoning, knowledge poisoning, RAG poisoning
    | corpus poisoning
    | unlearnable example
privacy: Privacy
  - Learning without telling secrets.
  | privacy, privacy-preserving
  | visual privacy, face anonymization, image privacy, deanonymization
  | facial privacy, identity protection {face facial image* video*}
  differential-privacy: Differential privacy
    - Noise that hides each single person.
    | differential privacy, differentially private, private learning, DP-SGD, local differential, private training, privacy budget
  membership-inference: Membership inference & leaks = Membership inference
    - Finding out what a model was trained on.
    | membership inference, model inversion, gradient leakage, gradient inversion, privacy attack
    | data leakage {privacy model* attack* llm*}, membership inference attack, attribute inference, training data leakage
    | reconstruction attack, data extraction {privacy attack*}
  anonymization: Anonymous & synthetic data = Anonymization
    - Taking persons out of data.
    | anonymization, de-identification, PII, pseudonymization, anonymized, personally identifiable, privacy evaluation, privacy synthetic
    | synthetic data privacy, privacy-preserving synthetic, text anonymization, text sanitization, sanitization {text data privacy}
    | personal information
  secure-computation: Computing on secrets
    - Encryption while learning.
    | homomorphic encryption, secure computation, secure multi-party, secure aggregation, trusted execution, private inference
    | encrypted inference, confidential computing, secret sharing
watermarking: Watermarks & provenance = Watermarks
  - Marks that tell where something is from.
  | watermark, watermarking
  model-ownership: Ownership of models
    - Fingerprints, theft and proof.
    | model fingerprinting, ownership verification, LLM fingerprinting, model extraction, model stealing, fingerprinting {model* llm*}
    | model theft, model watermark, dataset ownership
  image-watermarks: Marks in images & media = Media watermarks
    - Hidden marks and messages.
    | steganography, image watermark, image watermarking, provenance {image* video* watermark* content}, content authenticity
    | copyright protection, invisible watermark, audio watermark, video watermark, steganalysis
security: Cybersecurity
  - Attacks on computers, and defence.
  | cybersecurity, cyber, security {ai attack* llm* vulnerab* threat* code agent* network* software cs.CR}, cyber defense, threat model
  | attack graph
  malware: Malware
    - Harmful programs.
    | malware, ransomware, malware detection, malware classification, Android malware, binary analysis, botnet
    | malicious {code software package* app apps android}
  intrusion-detection: Intrusion detection
    - Attacks seen in traffic and logs.
    | intrusion detection, network security, DDoS, cyber attack, network intrusion, network anomaly, anomaly traffic, cyber threat
    | threat detection, threat intelligence, security operation, SOC {security alert*}, cyber threat intelligence, attack detection
  vulnerabilities: Vulnerabilities & fuzzing = Vulnerabilities
    - Holes in programs.
    | vulnerability detection, software vulnerability, penetration testing, fuzzing, exploit {vulnerab* attack*}
    | vulnerabilities {software code security}, capture the flag, vulnerability {detect* code software repair* smart}, CVE
    | exploit generation, secure code, code security
  llm-security: Security of models & agents = LLM & agent security
    - Attacks on systems built of models.
    | agent security, LLM security, security of LLM, attack surface, security of agent, securing, MCP security, agent attack
    | LLM agent security, security of AI, AI security, LLM supply chain, agent safety, denial of service {llm* language}
    | sleeper agent
    | skill-based attack, skill injection, malicious skill, skill poisoning
  phishing-spam: Phishing, spam & scams = Phishing & spam
    - Messages that deceive.
    | phishing, spam, phishing detection, social engineering, spam detection, scam detection, email {phish* spam secur*}
    | SMS {spam phish*}, bot detection, social bot
  cryptography: Cryptography & identity = Cryptography
    - Ciphers, keys and proofs of identity.
    | cryptography, cryptographic, encryption, zero-knowledge, authentication, post-quantum, cipher {crypt* encrypt* attack* key}
    | side-channel, password, digital signature, identity management, access control
  smart-contracts: Smart contracts & blockchains = Smart contracts
    - Programs on a chain and their faults.
    | smart contract, Solidity, smart contract vulnerability, blockchain security, consensus {blockchain byzantine distributed}
    | contract vulnerability
`,
);
