// Interpretability: what goes on inside models, found by taking them apart, probing and steering them.
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
  | model interpretation, interpretation method {model* llm* network*}, opening the black box
  | ~black box {insid* demystif* tapping uncover* internal* !optimi* !attack*}
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
    | residual stream
    circuits: Circuits in models = Model circuits
      - Small parts of a network that together carry out one behaviour.
      | circuit discovery, circuit analysis {transformer* model* llm* attention gpt* mechanistic* !electronic !analog !power !vlsi}
      | circuit tracing, transformer circuit, neural circuit {transformer* llm* interpretab* language}
      | attribution graph {llm* transformer* circuit* language interpretab*}, circuit finding, attention circuit
      | ~circuit {gpt* llm* interpretab* attention transformer* language mechanis* !quantum !electronic !analog !vlsi !rtl !verilog !design !quantized}
      | circuit extraction {transformer* model* llm*}, circuit localization, circuit-level {llm* transformer* language mechanis*}
      | neural circuitry {llm* transformer*}
    attention-heads: Attention heads
      - What single attention heads do: copying, retrieving, tracking position or syntax.
      | attention head, induction head, retrieval head, attention head analysis, head pruning {attention transformer*}, successor head
    activation-patching: Activation patching
      - Exchanging activations between runs to see which ones cause an answer.
      | activation patching, causal tracing, path patching, attribution patching, interchange intervention, subspace patching
      | activation intervention, causal intervention {model* transformer* language llm* gpt* activation* representation* cs.CL}
      | indirect object identification, patchscope, ablation study {head* attention transformer* mechanistic !survey}, head ablation
      | ablating {head* attention neuron* circuit* activation*}
      | lesioned {llm* language network* model*}, neuron ablation, layer ablation
    causal-abstraction: Causal abstraction
      - Showing that a network realizes a simpler causal model of the task.
      | causal abstraction, causal mediation analysis, causal mediation {model* llm* neural language interpretab*}
      | distributed alignment search, causal interpretability, causal mechanism {language llm* transformer* neural model* internal}
      | causal scrubbing
    learned-algorithms: Algorithms inside models = Learned algorithms
      - The procedures that networks learn for sums, sorting and other tasks of known answer.
      | modular addition, modular arithmetic {network* transformer* grok*}, algorithmic task {transformer* network* neural}, toy transformer
      | learned algorithm {transformer* network*}, algorithm discovery {transformer* mechanis*}
    parameter-decomposition: Parameter decomposition = Parameter parts
      - Splitting a model's weights instead of its activations into parts of one role each.
      | parameter decomposition, weight-based interpretability, weight interpretability, weight-sparse transformer, interpretable weight
    multilingual-internals: Languages inside models = Languages inside
      - What models of many languages share between them inside, and what they keep apart.
      | latent language {llm* multilingual}, pivot language {llm* multilingual}, cross-lingual circuit, multilingual mechanism
      | multilingual representation {layer* neuron* internal* analy* interpret*}, language-specific {parameter* layer* subspace*}
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
      | SAE feature, SAE latent, JumpReLU, TopK SAE, Matryoshka SAE, sparse feature {llm* language interpretab* vision}
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
      | ICL mechanism, induction circuit
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
      | truthfulness probe, hallucination probe, truthfulness direction, internal confidence, truthfulness representation
  representation-engineering: Steering & representation engineering = Activation steering
    - Changing behaviour by adding directions to a model's activations.
    | steering vector, activation steering, representation engineering, representation steering, steering language model, LLM steering
    | model steering, activation addition, activation engineering, inference-time intervention
    | ~steering {!black llm* language activation* vector* model* behavior representation* concept* latent !vehicle !driving !car !robot !wheel !beam}
    | ~steer {llm* language activation* model* latent !vehicle !driving}, persona vector, activation monitoring
    | activation editing, representation editing, representation intervention, feature steering, latent steering, behavior steering
    | contrastive activation, control vector {llm* language}, activation control
    safety-internals: Safety mechanisms inside models = Safety inside models
      - The directions, neurons and layers by which a model refuses or keeps safe.
      | refusal direction, safety neuron, safety layer, safety mechanism {llm* internal* activation* neuron*}, safety head
      | refusal mechanism, refusal feature
      | jailbreak mechanism, safety representation {llm* language model*}, safety direction, refusal vector, safety subspace
      | harmfulness direction, refusal behavior
  representation-analysis: Representation analysis = Representations
    - Comparing and describing the internal representations of models.
    | representation analysis, internal representation {model* llm* network* language transformer*}, analyzing representation
    | latent space analysis, embedding space {interpret* understand* demystif* analy* llm*}
    | layer-wise analysis {model* llm* transformer*}, layerwise analysis, ~internal activation {llm* language}
    | ~activation {llm* language transformer* massive !function !quantiz* !sparse !patching}
    | language model encode, LLM encode, transformer encode {inform* represent*}, representation space {llm* language foundation network*}
    | latent structure {llm* language representation*}
    representation-similarity: Similarity of representations = Repr. similarity
      - How alike the representations of two models or brains are.
      | representational similarity, representation similarity, centered kernel alignment, CKA {kernel similarity represent*}
      | platonic representation {!graph}, representational alignment, model stitching, representation convergence
    model-depth: Depth & layers of models = Depth & layers
      - What the layers of a deep model add, one after another, and which could be left out.
      | effective depth, layer redundancy, depth of large language, use their depth, layer importance, layer-wise importance
      | intermediate layer {llm* language model* transformer* represent*}, layer dynamics
      | ~depth {llm* language transformer* !vision !recursive !estimation !image !stereo !monocular !camera !rgb !optical}
    representation-geometry: Geometry of representations = Repr. geometry
      - The shape of activation space: dimension, curvature, anisotropy.
      | representation geometry, representational geometry, geometry of representation
      | intrinsic dimension {representation* llm* transformer* layer*}, anisotropy {embedding* represent* language}, embedding geometry
      | latent geometry, feature geometry {llm* language transformer* representation* activation*}, neural manifold
`,
);
