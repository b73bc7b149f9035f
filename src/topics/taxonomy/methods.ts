// Methods of learning: theory, probability, causes, labels and data.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const methods = readOutline(
  95,
  `
learning-theory: Learning theory
  - Why and when learning works.
  | learning theory, theoretical analysis {learning network* transformer* model*}
  | generalization {bound* network* gradient sgd theory compositional}
  generalization: Generalization
    - Why what was learned holds for new data.
    | generalization bound, generalization error, PAC-Bayes, PAC-Bayesian, benign overfitting, generalization theory
    | implicit bias {gradient network* learning descent}, overparameterization, overparameterized, excess risk
    | generalization {bound* network* gradient sgd theory analysis}, stability {generaliz* algorithm* sgd}, generalization analysis
  infinite-width: Infinite width & kernels = Kernels & wide nets
    - Networks as kernels, and kernels themselves.
    | neural tangent kernel, infinite-width, kernel method, kernel regression, kernel ridge, random feature, NTK
    | mean-field {network* neural learn*}, reproducing kernel Hilbert, RKHS, kernel learning
  expressivity: Expressive power
    - What a network can compute at all.
    | expressivity {network* transformer* neural gnn*}, expressive power, universal approximation, approximation theory
    | computational power {transformer* network*}, circuit complexity {transformer*}, approximation {neural network* relu theory}
  online-learning: Online learning
    - Deciding again and again, with little regret.
    | online learning {regret bandit* bound* algorithm* theory}, regret bound, online convex, no-regret, online optimization
    | regret analysis, online prediction, regret {online algorithm* bound* game* near minimax learn*}
  statistical-learning: Statistical learning
    - Samples, rates and bounds.
    | statistical learning, sample complexity, PAC learning, minimax {rate* estimat* regret bound*}, VC dimension, computational hardness
    | learnability {theory pac class* bound*}, high-dimensional statistics, identification in the limit, agnostic learning
    | empirical risk
  theory-of-llms: Theory of language models = Theory of LLMs
    - Mathematics of transformers and generation.
    | generation in the limit, theory of transformer, theoretical understanding {transformer* llm* attention language}
    | theoretical analysis {transformer* llm* attention language}, next-token prediction, provably {transformer* llm* attention}
    | theory of in-context
optimal-transport: Optimal transport
  - Moving one distribution to another at least cost.
  | optimal transport, Wasserstein, Sinkhorn, Gromov-Wasserstein
topology: Topology & geometry of data = Topological methods
  - Shape of data by holes, loops and manifolds.
  | topological data analysis, persistent homology, topological deep learning, topological, homology {data topolog* persisten*}
  | manifold hypothesis, Grassmann, information geometry
geometric-learning: Geometric deep learning = Geometric learning
  - Networks that respect symmetry.
  | geometric deep learning, equivariance, equivariant, symmetry {network* learn* neural equivarian* group*}, Riemannian, Lie group
  | group-equivariant, SE3
bayesian: Bayesian methods & uncertainty = Uncertainty & Bayes
  - Learning with probabilities, and knowing what is not known.
  | bayesian neural network, bayesian inference, bayesian deep learning, bayesian learning
  | bayesian {inference posterior learn* network* model* deep prior*}
  uncertainty: Uncertainty estimation
    - How sure a prediction may be.
    | uncertainty quantification, uncertainty estimation, epistemic uncertainty, predictive uncertainty, aleatoric, uncertainty-aware
    | calibration {confiden* uncertaint* probabil* classif* predict* !camera !sensor !robot}, deep ensemble, selective classification
    | uncertainty {quantif* estimat* predict* epistemic calibrat* deep model*}, confidence {calibrat* estimat* classif* predict*}
    | miscalibration
  gaussian-processes: Gaussian processes
    - Functions as random draws.
    | gaussian process, kriging, gaussian process regression
  conformal: Conformal prediction
    - Sets that hold the truth with a promised chance.
    | conformal prediction, conformal {!quasi !geometry !mapping !antenna !field !symmetry}, conformal inference, conformal e-value, prediction set, conformal risk
    | risk control {conformal calibrat* score* threshold*}
  variational-sampling: Sampling & variational inference = Approximate inference
    - Drawing from or standing in for a posterior.
    | variational inference, MCMC, posterior sampling, Langevin, monte carlo {sampling markov chain variational}, approximate inference
    | markov chain monte, importance sampling
    | density estimation {probab* neural flow* kernel likelihood distribution generative !breast !crowd !population}, variational bound
    | sequential monte carlo, sampling algorithm
  simulation-inference: Simulation-based inference = Simulation inference
    - Finding parameters by simulating.
    | simulation-based inference, likelihood-free, amortized inference, neural posterior, approximate bayesian computation
    | amortized bayesian
  graphical-models: Graphical & probabilistic models = Graphical models
    - Variables, and what depends on what.
    | bayesian network, probabilistic model, graphical model, probabilistic programming, probabilistic inference, probabilistic circuit
    | Markov random field, belief propagation, hidden Markov, factor graph, hierarchical bayesian, mixed effects, probabilistic graphical
    | Dirichlet process, mixture model
causal-inference: Causal inference & discovery = Causality
  - What causes what, and what would happen if.
  | causal inference, causal machine learning, do-calculus
  | ~causal {inference effect* discovery graph* confound* treatment* counterfactual* variable* !language !attention !gpt* !llm* !masking}
  | causality {!llm* !language !reason* !represent*}
  causal-discovery: Causal discovery
    - Finding causes in data.
    | causal discovery, causal graph, causal structure, Granger, causal structure learning, causal learning
    | structure learning {causal bayesian dag}
  treatment-effects: Treatment effects
    - What an intervention changes.
    | treatment effect, causal effect, heterogeneous treatment, instrumental variable, propensity score, uplift modeling
    | causal estimation, confounding, confounder, counterfactual prediction, causal forest
  causal-reasoning: Causal reasoning
    - Causes and effects in what models say and see.
    | causal reasoning, causal representation learning, causal model, structural causal model, counterfactual inference
    | counterfactual reasoning, causality {llm* language reason* represent*}, causal language understanding
    | causal representation
ood-detection: Anomaly & OOD detection = Anomaly & OOD
  - What does not belong.
  | out-of-distribution detection, OOD detection, OOD {detect*}, out-of-distribution {detect*}, selective prediction {!text}
  anomaly-detection: Anomaly detection
    - Finding what is odd.
    | anomaly detection, outlier detection, outlier {!quantiz* !quantization !activation !llm* !weight}, unsupervised anomaly, anomaly localization, time series anomaly
    | video anomaly detection, log anomaly, video anomaly
  open-set: Open sets & new classes = Open sets
    - Meeting classes that were not known.
    | open-set recognition, open-set, novelty detection, open-world {recogn* learn* detect*}, category discovery, novel class
    | unknown class, class discovery
  fraud: Fraud detection
    - Cheating found in transactions and claims.
    | fraud detection, fraud, money laundering, financial fraud, insurance fraud, anti-money, scam
  fault-diagnosis: Faults & maintenance
    - Machines that are about to fail.
    | fault detection, fault diagnosis, remaining useful life, predictive maintenance, condition monitoring, prognostics, machinery
    | bearing {fault vibrat* diagnos*}, fault
noisy-labels: Weak supervision & noisy labels = Weak & noisy labels
  - Learning from few or wrong labels.
  | noisy label, label noise, learning with noisy
  semi-supervised: Semi-supervised learning = Semi-supervised
    - A few labels and much without.
    | semi-supervised learning, semi-supervised, pseudo-label, self-training, pseudo-labeling, label propagation
  weak-supervision: Weak supervision
    - Labels that say only part.
    | weak supervision, weakly supervised, multiple instance learning, partial label, positive-unlabeled, weakly-semi, distant supervision
    | programmatic weak, weakly semi-supervised
active-learning: Annotation & active learning = Annotation
  - Which examples to label, and who labels them.
  | active learning {!student !classroom}, ~annotation {llm* data human label* quality corpus guideline*}
  crowdsourcing: Annotation by people
    - Labels from many hands, and where they differ.
    | crowdsourcing, inter-annotator, annotator disagreement, ~annotator, human label variation, annotation guideline, crowd worker
    | annotation disagreement, label variation, perspectivism
  llm-annotation: Annotation by models
    - Labels that language models give.
    | data annotation, LLM annotation, LLM-based annotation, automatic annotation, data labeling, LLM-based data annotation
    | annotation {llm* language gpt* model*}, automated coding, LLM annotator, ~labeling {llm* language gpt*}
imbalance: Imbalanced data
  - Classes with very few examples.
  | class imbalance, long-tailed, imbalanced, long-tail recognition, imbalanced data, imbalanced classification
  | long-tail {distribution learn* recogn* classif*}
multi-label: Multi-label learning
  - Several labels for one thing.
  | multi-label classification, multi-label learning, multi-label, extreme multi-label, label distribution learning
data-curation: Data curation
  - Which data to train on, and in what state.
  | data engineering, data recipe, data reduction, dataset refinement
  data-selection: Data selection
    - Choosing the examples that teach most.
    | data selection, dataset pruning, data pruning, training data selection, subset selection, data filtering, data efficiency
    | data-efficient, sample selection, data governance
  missing-data: Missing data
    - Filling gaps.
    | missing data, imputation, missing value, data imputation, incomplete data
  data-quality: Data quality & documentation = Data quality
    - What is in a dataset and what is wrong with it.
    | data quality, data cleaning, deduplication, data-centric, data curation, datasheets, label error, dataset documentation
    | dataset analysis, data preparation
`,
);
