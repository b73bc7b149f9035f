// Further methods: series, clusters, federations, symbols, physics and search.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const models = readOutline(
  95,
  `
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
    | propositional logic, knowledge base reasoning, rule engine, default reasoning, defeasible
  constraint-solving: Constraints & satisfiability = Constraint solving
    - Finding values that obey all rules.
    | constraint satisfaction, SAT solver, SAT solving, constraint programming, SMT solver, satisfiability, MaxSAT, model counting, SMT
  fuzzy-reasoning: Fuzzy & uncertain reasoning = Fuzzy reasoning
    - Reasoning with degrees of truth and belief.
    | fuzzy logic, fuzzy set, fuzzy inference, fuzzy system, neuro-fuzzy, rough set, Dempster-Shafer, belief function, evidential reasoning
    | fuzzy {rule* set* clustering control* number* neural classif*}, credal, imprecise probability, possibility theory
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
    | hybrid system {dynamic* continuous discrete flow*}, bifurcation
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
    | optimization modeling, optimization problem formulation, mathematical programming, linear programming
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
