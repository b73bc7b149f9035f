// Methods of learning: theory, probability, causes, data, series, symbols, physics and search.
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
    | conformal prediction, conformal, conformal inference, conformal e-value, prediction set, conformal risk
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
time-series: Time series
  - Numbers that follow each other in time.
  | time series, electricity {forecast* price* load}, imputation {series}, multivariate time series
  forecasting: Forecasting
    - What comes next in a series.
    | time series forecasting, forecasting {series temporal model* deep neural load demand learning}, temporal forecasting
    | long-term forecasting, demand forecasting, load forecasting, probabilistic forecasting, multivariate forecasting
    | forecast {model* series neural learning demand}
  series-classification: Classifying time series = Series classification
    - Sorting and describing series.
    | time series classification, time series clustering, time series representation, shapelet, time series understanding
    | time series reasoning
  series-models: Time series foundation models = Series foundation
    - Large models for all series.
    | time series foundation model, time series language, time series pretraining, LLM time series, time series LLM
    | foundation models for time
  spatio-temporal: Space and time
    - Series at many places.
    | spatiotemporal forecasting, spatiotemporal prediction, spatiotemporal
    | spatio-temporal graph, spatiotemporal data
  point-processes: Event sequences
    - Events at irregular times.
    | temporal point process, point process, irregularly sampled, Hawkes, event sequence, survival analysis, irregular time series
    | time-to-event
clustering: Clustering
  - Groups in data without labels.
  | clustering, deep clustering, k-means, cluster analysis, subspace clustering, multi-view clustering, spectral clustering
  | unsupervised clustering
trees-ensembles: Trees & classical learners = Trees & ensembles
  - Trees, forests, margins and neighbours.
  | decision tree, support vector machine, SVM, k-nearest neighbor, logistic regression, linear regression
  | nearest neighbor {classif* regress* search}, naive bayes
  ensembles: Boosting & ensembles
    - Many weak learners in one.
    | gradient boosting, random forest, XGBoost, ensemble learning, boosting {tree* weak ensemble adaboost}, LightGBM, tree ensemble
    | boosted tree, bagging, ensemble framework, stacking ensemble
  feature-selection: Feature selection
    - Which variables to keep.
    | feature selection, feature engineering, variable selection, feature generation, feature construction, automated feature
federated-learning: Federated learning
  - Learning together without sharing data.
  | federated learning, FedAvg, client selection, federated {!llm !llms !lora !language !tuning !foundation}
  personalized-federated: Personalized federated learning = Personal federated
    - Federated models that differ by client.
    | personalized federated, federated personalization, client heterogeneity, heterogeneous federated, clustered federated, non-IID
  federated-llm: Federated tuning of large models = Federated tuning
    - Large models tuned where the data are.
    | federated fine-tuning, federated LLM, federated large language, federated LoRA, federated instruction, federated foundation
    | federated tuning, federated {llm* lora language tun* foundation}
  decentralized-learning: Decentralized learning
    - Learning without a centre.
    | decentralized learning, split learning, gossip learning, decentralized training, swarm learning, decentralized federated
    | vertical federated
neuro-symbolic: Neuro-symbolic AI
  - Networks and symbols together.
  | neuro-symbolic, neural-symbolic, logic tensor, differentiable logic, symbolic knowledge, symbolic planning, Markov logic
  symbolic-ai: Logic & knowledge representation = Logic & symbols
    - Reasoning by rules.
    | inductive logic programming, logic programming, answer set programming, knowledge representation, automated reasoning
    | description logic, nonmonotonic, non-monotonic reasoning, belief revision, abstract argumentation, Prolog, first-order logic
    | epistemic logic, modal logic, argumentation framework, answer set, formal logic, symbolic AI, expert system, rule-based system
    | Datalog, deontic
  constraint-solving: Constraints & satisfiability = Constraint solving
    - Finding values that obey all rules.
    | constraint satisfaction, SAT solver, SAT solving, constraint programming, SMT solver, satisfiability, MaxSAT, model counting, SMT
  symbolic-regression: Symbolic regression
    - Formulas found from data.
    | symbolic regression, equation discovery, equation learning, law discovery, formula discovery
  compositionality: Compositional generalization & ARC = Compositionality
    - New wholes from known parts.
    | compositional generalization, ARC-AGI, abstraction and reasoning corpus, compositionality {language semantic* llm*}
    | systematic generalization, abstract reasoning, Bongard, compositional {generaliz* reason* learn*}, inductive generalization
  vector-symbolic: Hyperdimensional computing = Hyperdimensional comp.
    - Symbols as long random vectors.
    | vector symbolic architecture, hyperdimensional computing, holographic reduced, vector symbolic, hypervector
spiking: Spiking & neuromorphic = Spiking networks
  - Networks of spikes, and chips like brains.
  | spiking neural network, neuromorphic, SNN, spiking
physics-informed: Learning for physics & PDEs = Physics-informed ML
  - Learning the laws of flows, fields and motion.
  | partial differential equation, PDE, neural PDE, scientific machine learning
  neural-operators: Neural operators
    - Learning maps between functions.
    | neural operator, operator learning, Fourier neural operator, DeepONet, PDE foundation, operator network
  pinns: Physics-informed networks = Physics-informed nets
    - Networks that must obey an equation.
    | physics-informed, PINN, physics-guided, physics-constrained, physics-informed neural, physics-aware
  dynamical-systems: Dynamical systems
    - Systems that move by a law.
    | neural ODE, Koopman, dynamical system, neural ordinary differential, Hamiltonian neural, differential equation, chaotic
    | dynamics learning {system* physic*}, chaos, nonlinear dynamics, system dynamics
  surrogate-simulation: Surrogates for simulation = Simulation surrogates
    - Fast stand-ins for slow simulations.
    | surrogate modeling, surrogate model {simulat* physics pde fluid engineering wildfire spread}, reduced-order model
    | computational fluid dynamics, finite element, physics simulation, differentiable physics
    | turbulence {flow fluid physics* simulat* !atmospheric}, mesh-based simulation, emulator {simulat* climate physic*}
quantum-ml: Quantum machine learning = Quantum ML
  - Learning on quantum computers.
  | quantum machine learning, quantum neural network, quantum computing, variational quantum, quantum circuit, quantum algorithm
  | quantum kernel, quantum-inspired, hybrid quantum
bayesian-optimization: Black-box & evolutionary search = Black-box optimization
  - Searching for what is best without gradients.
  | bayesian optimization, black-box optimization, expensive optimization
  evolutionary: Evolutionary search
    - Search by change and selection.
    | evolutionary algorithm, genetic algorithm, neuroevolution, evolution strategy, genetic programming, particle swarm
    | swarm intelligence, metaheuristic, evolutionary search, evolutionary optimization, evolutionary computation, differential evolution
    | multi-objective evolutionary, quality-diversity, open-ended evolution, novelty search
  multi-objective: Multi-objective optimization = Multi-objective opt.
    - Several aims at once.
    | multi-objective optimization, Pareto, multi-objective, Pareto front, Pareto optimal, stochastic multi-objective
  combinatorial-optimization: Combinatorial optimization = Combinatorial opt.
    - The best order, route or set.
    | combinatorial optimization, mixed-integer, vehicle routing problem, traveling salesman, neural combinatorial, integer programming
    | neighborhood search, facility location, scheduling problem, job shop, knapsack, bin packing
    | heuristic design {llm* automat* evolution*}, job shop scheduling, vehicle routing, operations research
architecture-search: AutoML & architecture search = AutoML & NAS
  - Letting machines design and tune models.
  | AutoML, automated machine learning
  nas: Neural architecture search = Architecture search
    - Searching for the best network.
    | neural architecture search, NAS {architecture search neural zero shot proxy efficient differentiable evaluation benchmark}, architecture search, zero-cost proxy, training-free NAS
  hyperparameter-tuning: Hyperparameter tuning
    - Searching for the best settings.
    | hyperparameter optimization, hyperparameter tuning, algorithm selection, hyperparameter search, algorithm configuration
`,
);
