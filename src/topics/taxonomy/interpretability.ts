// Interpretability and explainability: what goes on inside models, and how it is told to people.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const interpretability = readOutline(
  300,
  `
interpretability: Interpretability
  - Understanding what a model has learned and why it answers as it does.
  | interpretability, model interpretability, interpretable machine learning, interpretable model, interpretable AI, ~interpretable
  | ~uninterpretable
  | ~interpreting {model* network* transformer* classifier* neural black policy representation* embedding* neuron* latent token* agent* cnn* circuit* !automated !court}
  | ~demystifying {representation* embedding* transformer* attention}
  | ~interpretation {model* network* transformer* neural classifier* cs.LG !legal !court !quantum !image !sar !ecg !medical !seismic !clinical !report !translation !text !law !statut* !constitution* !chest !ray !radiolog* !signal !cultural}
  mechanistic-interpretability: Mechanistic interpretability = Mechanistic interp.
    - Taking a trained network apart into the steps by which it computes its answers.
    | mechanistic interpretability, mechanistic interpretation, mechanistic analysis {model* transformer* network* llm* attention gpt*}
    | mechanistic explanation {model* transformer* network* llm*}
    | mechanistic understanding {model* transformer* network* llm* cs.LG cs.CL}, mechanistic study {model* transformer* network* llm*}
    | mechanistic account {model* transformer* network* llm*}, mechanistic evidence {model* transformer* network* llm*}
    | mechanistically interpretable, mech interp
    | reverse engineering {transformer* network* model* circuit* llm* neural mechanis* !malware !binary !firmware !hardware}
    | ~mechanistic {llm* transformer* language neural attention cs.CL cs.LG !pharmac*}
    | ~mechanistically {llm* transformer* language neural model* tuning cs.CL cs.LG}, internal mechanism {model* llm* transformer*}
    | how language model {trac* encod* represent* mechanis* inside internal* process* handle* layer* stor*}
    | how LLM {trac* encod* represent* mechanis* inside internal* process* handle* layer* stor*}
    | how transformer {trac* encod* represent* mechanis* inside internal* process* handle* layer* stor* learn*}
    | ~inside {llm* transformer* language}
    circuits: Circuits in models = Model circuits
      - Small parts of a network that together carry out one behaviour.
      | circuit discovery, circuit analysis {transformer* model* llm* attention gpt* mechanistic* !electronic !analog !power !vlsi}
      | circuit tracing, transformer circuit, neural circuit {transformer* llm* interpretab* language}
      | attribution graph {llm* transformer* circuit* language interpretab*}, circuit finding, attention circuit
      | ~circuit {gpt* llm* interpretab* attention transformer* language mechanis* !quantum !electronic !analog !vlsi !rtl !verilog !design !quantized}
    attention-heads: Attention heads
      - What single attention heads do: copying, retrieving, tracking position or syntax.
      | attention head, induction head, retrieval head, attention head analysis, head pruning {attention transformer*}, successor head
    activation-patching: Activation patching
      - Exchanging activations between runs to see which ones cause an answer.
      | activation patching, causal tracing, path patching, attribution patching, interchange intervention, subspace patching
      | activation intervention, causal intervention {model* transformer* language llm* gpt* activation* representation* cs.CL}
      | indirect object identification, patchscope, ablation study {head* attention transformer* mechanistic !survey}, head ablation
      | ablating {head* attention neuron* circuit* activation*}
    causal-abstraction: Causal abstraction
      - Showing that a network realizes a simpler causal model of the task.
      | causal abstraction, causal mediation analysis, causal mediation {model* llm* neural language interpretab*}
      | distributed alignment search, causal interpretability, causal mechanism {language llm* transformer* neural model* internal}
      | causal scrubbing
    superposition: Superposition & polysemanticity = Superposition
      - More features than dimensions, so that one neuron answers to many things.
      | superposition hypothesis, feature superposition
      | ~superposition {neuron* feature* polysemantic* autoencoder* interpretab* llm* transformer* !quantum}, polysemanticity, polysemantic
      | monosemanticity, monosemantic
    sparse-autoencoders: Sparse autoencoders
      - Networks that split activations into many features of which few are active.
      | sparse autoencoder, SAE {autoencoder* sparse feature* interpretab* activation* llm* !automotive !vehicle}
      | sparse dictionary learning {activation* llm* model* interpretab* transformer*}, sparse coding of activation, sparse feature circuit
      | monosemantic feature
    transcoders: Transcoders & crosscoders = Transcoders
      - Sparse stand-ins for whole layers, or shared over layers or models.
      | transcoder {sparse interpretab* circuit* llm* feature* mlp}, crosscoder, cross-layer transcoder, sparse crosscoder, model diffing
      | replacement model {circuit* interpretab* transcoder*}
    dictionary-features: Features in activations = Model features
      - Finding the directions in activation space that stand for something.
      | dictionary learning {activation* llm* feature* interpretab* transformer* representation*}
      | matching pursuit {representation* interpretab* autoencoder* feature*}, matrix factorization {activation* mlp interpretab*}
      | interpretable feature, feature description {neuron* llm* autoencoder* polysemantic*}, MLP activation
    linear-representations: Linear representations
      - The claim that concepts are directions in a model's activation space.
      | linear representation hypothesis, linear representation {llm* language concept* hypothesis}
      | concept vector {llm* activation* language representation* interpretab*}, concept direction, truth direction, truth vector
      | linear direction {activation* concept* representation* llm*}, concept geometry, truth representation
    neurons: Neurons in models = Neuron analysis
      - What single neurons respond to and store.
      | neuron-level, neuron analysis {model* llm* network*}, neuron activation {llm* language model*}
      | individual neuron {network* llm* model*}, language-specific neuron, neuron explanation
      | ~neuron {llm* language transformer* knowledge multilingual cs.CL !biological !spiking !spike !brain !cortex !cortical !merging !tuning !fire !hardware !physic}
    automated-interpretability: Automated interpretability = Automated interp.
      - Letting models describe the features and neurons of models.
      | automated interpretability, automatic interpretability, automatic neuron description, explaining neuron, auto-interpretability
      | neuron description, feature labeling {autoencoder* neuron*}, automatically interpreting
    logit-lens: Logit lens & decoding states = Decoding hidden states
      - Reading intermediate layers by decoding their hidden states.
      | logit lens, tuned lens, decoding activation, decode activation, decoding hidden state, activation oracle, activation decoding
      | ~hidden representation {llm* language transformer* !recurrent}, ~hidden state {llm* language transformer* !markov}
    training-dynamics: Training dynamics & phase changes = Training dynamics
      - How abilities and structure arise during training, often suddenly.
      | training dynamics, learning dynamics {network* transformer* llm* gradient deep model*}, grokking
      | phase transition {loss training learning transformer* network* llm* neural syntax}, simplicity bias, developmental interpretability
      | feature learning {dynamics neural gradient network* infinite}, double descent, neural collapse, edge of stability
    world-models-inside: World representations in models = World representations
      - Models of boards, space or time that form inside sequence models.
      | emergent world representation, internal world model {language llm* transformer* sequence}, linear world representation, OthelloGPT
    reasoning-mechanisms: Mechanisms of reasoning = Reasoning mechanisms
      - How models compute inside when they reason, count or do arithmetic.
      | reasoning circuit, mechanism of reasoning, arithmetic mechanism, arithmetic circuit, bag of heuristics
      | internal reasoning {llm* language model* transformer*}, latent multi-hop, internal computation {llm* language model* transformer*}
    in-context-mechanisms: Mechanisms of in-context learning = In-context mechanisms
      - How examples in a prompt change what a model computes.
      | function vector, in-context task vector, mechanism of in-context, understanding in-context learning
      | task vector {icl context prompt* demonstration*}, in-context learning dynamics
    vision-interpretability: Interpretability of vision models = Vision interpretab.
      - What networks that see have learned, from neurons to concepts.
      | interpretable vision, interpretability of vision, vision transformer interpretability, interpreting CLIP, interpreting vision
      | explainable vision, interpretability analysis of vision, explainable computer vision
  probing: Probing
    - Training small classifiers on a model's activations to see what they encode.
    | probing classifier, linear probe, linear probing {representation* model* llm* layer*}, probing task, diagnostic classifier
    | probing representation, probing language model
    | ~probing {representation* layer* linguistic encoder* embedding* syntax syntactic bert* hidden activation* internal phonolog* pretrained causal !value !hallucination !microscop* !quantum !limit* !limitation !bias !dimension}
    | ~probe {llm* language hidden linear activation* representation* layer* !space !medical !ultrasound !molecul*}
    linguistic-probing: Linguistic probing
      - Which grammar and meaning the layers of a language model encode.
      | structural probe, derivational probing, syntactic probing, linguistic probing, probing syntax
      | probing {syntax syntactic grammatical morpholog* phonolog* linguistic}, layer-wise {syntactic linguistic syntax}
    truth-probes: Probing for truth = Truth probes
      - Reading from activations whether a model holds a statement true, or lies.
      | latent knowledge {elicit* probe* activation*}, lie detection {llm* model* language}, internal state {truth* hallucinat* lying llm*}
      | geometry of truth, eliciting latent knowledge, deception probe, truth probe
  representation-engineering: Steering & representation engineering = Activation steering
    - Changing behaviour by adding directions to a model's activations.
    | steering vector, activation steering, representation engineering, representation steering, steering language model, LLM steering
    | model steering, activation addition, activation engineering, inference-time intervention
    | ~steering {!black llm* language activation* vector* model* behavior representation* concept* latent !vehicle !driving !car !robot !wheel !beam}
    | ~steer {llm* language activation* model* latent !vehicle !driving}, persona vector, activation monitoring
    safety-internals: Safety mechanisms inside models = Safety inside models
      - The directions, neurons and layers by which a model refuses or keeps safe.
      | refusal direction, safety neuron, safety layer, safety mechanism {llm* internal* activation* neuron*}, safety head
      | refusal mechanism, refusal feature
  representation-analysis: Representation analysis = Representations
    - Comparing and describing the internal representations of models.
    | representation analysis, internal representation {model* llm* network* language transformer*}, analyzing representation
    | latent space analysis, embedding space {interpret* understand* demystif* analy* llm*}
    | layer-wise analysis {model* llm* transformer*}, layerwise analysis, ~internal activation {llm* language}
    | ~activation {llm* language transformer* massive !function !quantiz* !sparse !patching}
    representation-similarity: Similarity of representations = Repr. similarity
      - How alike the representations of two models or brains are.
      | representational similarity, representation similarity, centered kernel alignment, CKA {kernel similarity represent*}
      | platonic representation {!graph}, representational alignment, model stitching, representation convergence
    representation-geometry: Geometry of representations = Repr. geometry
      - The shape of activation space: dimension, curvature, anisotropy.
      | representation geometry, representational geometry, geometry of representation
      | intrinsic dimension {representation* llm* transformer* layer*}, anisotropy {embedding* represent* language}, embedding geometry
      | latent geometry, feature geometry {llm* language transformer* representation* activation*}, neural manifold
  feature-attribution: Feature attribution
    - How much each part of the input counts for an answer.
    | feature attribution, attribution method {explan* feature* model* network* interpretab* explain* saliency}
    | feature importance {model* explan* explain* interpretab* learning}, input attribution, attribution faithfulness
    | local interpretability, ~attribution {input* feature* variable* explan*}
    saliency: Saliency maps & CAM = Saliency maps
      - Maps of the pixels or words that an answer depends on.
      | saliency map, saliency explanation, class activation map, class activation mapping, Grad-CAM
      | visual explanation {model* network* classif* !textbook}, attention rollout, ~heatmap {explan* explain* model* saliency}
      | feature visualization, activation maximization
    shapley-values: Shapley values
      - Sharing out an answer among the inputs as game theory shares a gain.
      | SHAP {!shape}, shapley value {explan* feature* explain* model* attribution learning data}, shapley additive explanation
      | shapley interaction, ~shapley, KernelSHAP, shapley explanation
    gradient-attribution: Gradient-based attribution = Gradient attribution
      - Attribution from gradients or relevance sent back through the layers.
      | integrated gradient, layer-wise relevance propagation, LRP {relevance layer* explan*}, relevance propagation
      | gradient-based explanation, gradient attribution, input gradient, smoothgrad, attribution through layer, path attribution
    attention-explanation: Attention as explanation = Attention as explan.
      - Whether attention weights say why a model answered as it did.
      | attention is not explanation, attention as explanation, attention visualization, attention map analysis
      | attention flow {transformer* explan* llm*}, attention sink, cross-attention explanation
    context-attribution: Attribution to context = Context attribution
      - Which parts of the prompt or of the sources a generated answer rests on.
      | context attribution, token attribution, attributing generation, prompt attribution, generation attribution, contextual attribution
    data-attribution: Training data attribution = Data attribution
      - Which training examples an answer goes back to.
      | training data attribution, data attribution, influence function {training data* model* llm* learning}, data influence
      | data valuation, data shapley
  example-concepts: Concept-based explanation = Concept explanations
    - Explaining a model in concepts that people know.
    | concept-based explanation, concept-based explainability, concept-based interpretability, concept-based model
    | concept explanation {model* network* explan* neural}, concept-level explanation, concept embedding model
    concept-bottleneck: Concept bottleneck models = Concept bottlenecks
      - Models that decide by way of named concepts alone.
      | concept bottleneck, concept bottleneck model, concept bottleneck LLM, bottleneck concept, CBM {concept* bottleneck*}
    concept-vectors: Concept activation vectors = Concept vectors
      - Directions for human concepts, and tests of how much a model uses them.
      | concept activation vector, TCAV, concept sensitivity, concept direction testing
    concept-discovery: Concept discovery
      - Finding the concepts that a network uses without naming them first.
      | concept discovery {model* network* interpretab* explan* unsupervised}, concept extraction {explan* interpretab* network*}
      | unsupervised concept, visual concept {explain* interpret* bottleneck discover*}, concept mining {explan* interpretab* network*}
      | concept decomposition
    prototypes: Prototype-based models = Prototype models
      - Models that decide by likeness to learned examples or parts.
      | prototypical part, prototype-based explanation, prototypical part network, part-prototype, ProtoPNet, interpretable prototype
      | case-based explanation, prototype-based interpretab
  counterfactual-explanations: Counterfactual explanations = Counterfactual explan.
    - What would have to be different for another answer.
    | counterfactual explanation, counterfactual explainer, contrastive explanation
    | counterfactual generation {explan* explain* classif* text}
    | ~counterfactual {explan* explain* recourse classif* interpretab* regress* !fairness}, semifactual explanation
    recourse: Algorithmic recourse
      - What a person can do to change a decision of a model.
      | algorithmic recourse, actionable recourse, ~recourse {algorithm* counterfactual* classif* explan*}
  post-hoc: Post-hoc explanation
    - Explaining a finished model from the outside.
    | post-hoc explanation, post-hoc interpretability, post-hoc explainer, post-hoc explainability, post-hoc interpretation
    | explaining black box, black box explanation, interpreting black box, black box model {explain* explan* interpret*}
    | local explanation, global explanation, explaining prediction
    | ~explaining {model* classifi* prediction* network* llm* decision* learn* neural transformer* recommend* black cs.LG}, ~explainer
    surrogate-models: Surrogates & rule extraction = Surrogate explan.
      - Simple models or rules that stand in for a black box.
      | LIME {explan* explain* interpretab*}, rule extraction {network* model* explan*}, surrogate explanation, local surrogate
      | rule-based explanation, model-agnostic explanation, anchors {explan* explain*}, decision rule {explan* interpret* learn* model*}
  intrinsic: Self-interpretable models = Self-interpretable
    - Models that are built to be understood.
    | self-interpretable, self-explaining neural network, inherently interpretable, intrinsically interpretable, interpretable by design
    | interpretable neural network, glass-box, explainable by design, interpretable representation
    additive-models: Additive models
      - Models that add up one curve a feature.
      | generalized additive model, neural additive model, explainable boosting machine, GAM {additive interpret*}
      | additive model {interpret* neural}
    interpretable-trees: Interpretable trees & rules = Interpretable rules
      - Short trees, rule lists and scores that people can follow.
      | interpretable decision tree, decision set {interpretab*}, rule list, rule learning {interpret* explain* feature* induct*}
      | rule set {interpret* learn*}, optimal decision tree, scoring system {interpret* sparse}, interpretable rule
    kolmogorov-arnold: Kolmogorov-Arnold networks = Kolmogorov-Arnold
      - Networks that learn the functions on their edges.
      | Kolmogorov-Arnold network, KAN {kolmogorov* arnold}, Kolmogorov-Arnold
  xai: Explainable AI
    - Methods and studies of explanations for what AI systems decide.
    | explainable AI, explainable artificial intelligence, XAI, explainability, explainable machine learning, explainable deep learning
    | explainable model, ~explainable, explainable NLP, AI explanation, model explanation
    | ~explanation {model* xai ai classif* network* deep learn* machine interpretab* decision* faithful* cs.AI cs.LG !scientific !physics !theory !cultural}
    explanation-faithfulness: Faithfulness of explanations = Explanation faithful.
      - Whether an explanation tells what the model really did.
      | faithfulness of explanation, faithful explanation, explanation faithfulness, unfaithful explanation
      | faithfulness metric {explan* attribution* interpretab*}, faithfulness {explan* rationale* interpretab* attribution* cot}
      | unfaithfulness {explan* reasoning cot}, counterfactual faithfulness
    cot-faithfulness: Faithfulness of reasoning = Faithful reasoning
      - Whether a written chain of thought is the reasoning that was used.
      | unfaithful chain of thought, chain-of-thought faithfulness, CoT faithfulness, faithful chain of thought, reasoning faithfulness
      | faithfulness of reasoning, faithful reasoning {explan* chain* cot}, CoT monitoring, chain-of-thought monitoring, monitorability
      | CoT monitorability, encoded reasoning, ciphered reasoning, ciphered language, hidden reasoning {llm* monitor* cot}
    explanation-evaluation: Evaluating explanations = Explanation evaluation
      - Measures and benchmarks of how good explanations are.
      | evaluating explanation, evaluation of explanation, explanation quality, explanation evaluation, benchmarking attribution
      | benchmarking explanation, benchmarking explainability, evaluating interpretability, evaluating feature attribution
      | interpretability evaluation, interpretability benchmark, human-grounded evaluation {explan* interpretab*}
    explanation-robustness: Robustness of explanations = Explanation robustness
      - Whether explanations stay the same when little has changed.
      | robustness of explanation, robustness of interpretability, explanation robustness, explanation stability, stability of explanation
      | explanation disagreement, disagreement problem {explan* xai}
    explanation-users: Explanations for people = Explanations & people
      - How people use, want and understand explanations.
      | user-centered explanation, human-centered explainable, human-centered XAI, human-centered explainability, conversational explanation
      | explanatory dialogue, interactive explanation, explanation user study, human understanding of explanation, AI explanation user
    rationales: Rationales
      - The parts of the input that justify an answer, chosen by the model.
      | rationale extraction, rationale generation, extractive rationale, selective rationalization
      | rationalization {extract* explan* select* predict* text}, ~rationale {extract* explan* predict* generat* distill* human llm* text}
    nl-explanations: Explanations in words
      - Explanations that a model writes as sentences.
      | free-text explanation, natural language explanation, textual explanation, explanation generation, verbal explanation
      | LLM-generated explanation, free-text rationale
    self-explanation: Self-explanations of models = Self-explanation
      - What models say of their own answers.
      | self-explanation, self-explaining, self-explain {llm* model*}, self-interpretation {llm* model*}
    explainable-rl: Explainable reinforcement learning = Explainable RL
      - Why an agent that learns by reward acts as it does.
      | explainable reinforcement learning, interpretable reinforcement learning, interpretable policy, XRL {reinforcement}
      | policy explanation, explainable planning, programmatic policy
    explainable-graphs: Explaining graph networks = Graph explanations
      - Which nodes and edges the answer of a graph network rests on.
      | GNN explanation, explainable graph, GNN explainability, graph explanation, explaining graph neural, GNN explainer
      | interpretable graph
    explainable-recommendation: Explainable recommendation = Explainable rec.
      - Telling users why something is recommended to them.
      | explainable recommendation, explainable recommender, recommendation explanation, interpretable recommendation
      | explaining recommendation
    explainable-health: Explainable medical AI
      - Explanations for diagnoses and forecasts about patients.
      | explainable medical, explainable diagnosis, interpretable diagnosis, explainable clinical, interpretable medical, XAI in healthcare
      | explainable healthcare, interpretable clinical
    xai-theory: Theory of interpretability = Theory of interp.
      - What explanation and interpretability are and should be.
      | science of interpretability, philosophy of interpretability, theory of interpretability, interpretability research
      | interpretability and explainability, challenge of interpretability, actionable interpretability
    interpretability-illusions: Interpretability illusions = Interp. illusions
      - Explanations that convince and are wrong.
      | interpretability illusion, illusion of interpretability, illusion of explanatory depth, misleading explanation
      | manipulated explanation, fooling explanation, explanation manipulation, limits of interpretability
      | sanity check {explan* saliency interpretab* attribution*}
  interpretability-tools: Interpretability tools
    - Software to look into models and show what was found.
    | interpretability tool, interpretability library, interpretability toolkit, explainability toolkit, explainability tool, pyvene
    | TransformerLens, model inspection, explanation toolkit, visualization tool {interpretab* explain* model*}
    | interactive visualization {model* interpretab* transformer* neural}
  model-introspection: Introspection & self-knowledge = Model self-knowledge
    - What models know and say about themselves.
    | introspection {llm* language model*}, introspective {llm* language model*}, metacognition {llm* language model* ai}
    | metacognitive {llm* language model* ai reasoning}, self-knowledge {llm* language model*}, self-awareness {llm* language model*}
    | situational awareness {llm* language model*}, knowledge boundary, know what they know, self-recognition {llm* language}
    | self-monitoring {llm* language}, model self-assessment
  model-knowledge: Knowledge in models
    - Where facts are kept in a model and how they are called up.
    | internal knowledge {llm* language}, knowledge probing
    factual-recall: Factual recall
      - How a language model finds a fact that it has learned.
      | factual recall, fact retrieval {llm* language transformer*}, knowledge localization, knowledge storage {llm* language transformer*}
      | knowledge neuron {!chem}, recall of fact, factual association, knowledge extraction from language
      | factual knowledge {llm* language model*}
    knowledge-conflicts: Knowledge conflicts
      - When what a model has learned and what the context says disagree.
      | knowledge conflict, context-memory conflict, parametric knowledge, conflicting knowledge, conflicting evidence {llm* rag language}
      | conflicting information {llm* rag language}
    memorization: Memorization
      - Training text that a model can repeat word for word.
      | verbatim memorization, ~memorization, ~memorize, training data extraction, memorized, n-gram novelty, novelty of language model
    knowledge-editing: Knowledge editing
      - Changing single facts in a trained model.
      | knowledge editing, model editing, knowledge update {llm* language model*}, fact editing, editing factual, lifelong editing
      | locate-then-edit
      | knowledge injection, new knowledge {llm* language}, ripple effect {knowledge edit* llm*}, knowledge acquisition {llm* language}
    unlearning: Machine unlearning
      - Making a model forget data without training it anew.
      | machine unlearning, knowledge unlearning, LLM unlearning, unlearning, data removal {model* learning}
    concept-erasure: Concept erasure
      - Removing a concept from representations or from an image model.
      | concept erasure {diffusion model* representation* linear}, concept removal, concept unlearning, erasing concept, linear erasure
      | concept ablation, unsafe concept {diffusion image}
  model-abilities: Capabilities of models = Model capabilities
    - What models can and cannot do, and when abilities appear.
    | emergent ability, emergent capability, capability evaluation, model capability {llm* language foundation}, LLM capability
    | LLM ability, abilities of large language, capability of large language, limitation of large language, limitations of LLM
    | evaluation of GPT, evaluation of ChatGPT, scaling emergent, ~capability {llm* language gpt* mllm* foundation}
    | ~ability {llm* language gpt* mllm*}, ~limitation {llm* language gpt* mllm*}
    cognition-llm: Cognitive science of models = Cognition & LLMs
      - Models studied by the tests and notions of psychology.
      | cognitive science {llm* language model*}, cognitive bias {llm* language model*}, machine psychology
      | psychometric {llm* language model*}, cognitive ability {llm* language model*}, human-like cognition
      | developmental psychology {llm* language}, cognitive evaluation, personality {llm* language agent* model* trait*}
      | personality trait {llm* language agent* model*}, creativity {llm* language model* generative ai}
      | human-like {llm* language behavior cognit*}, Big Five, psychological test {llm*}, cognitive dissonance
    social-intelligence: Social intelligence
      - Reading and joining the social life of people.
      | social intelligence, social AI, social reasoning, social cognition
      | social interaction {ai llm* language model* understanding !network}
    theory-of-mind: Theory of mind
      - Knowing what others know, want and believe.
      | theory of mind, false belief task, mentalizing, perspective-taking {llm* language model* vision*}
      | mental state {llm* language model*}
`,
);
