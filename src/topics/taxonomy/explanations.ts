// Explanations: how the answer of a model is accounted for, and told to people.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const explanations = readOutline(
  300,
  `
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
`,
  'interpretability',
);
