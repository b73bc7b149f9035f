// Training: what is learned, carried over, made smaller and optimized.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const training = readOutline(
  95,
  `
representation-learning: Representation learning = Representation learn.
  - Learning useful descriptions of data.
  | representation learning
  contrastive-learning: Contrastive learning
    - Pulling like examples together and others apart.
    | contrastive learning, contrastive loss, InfoNCE, contrastive, supervised contrastive, contrastive representation, contrastive-based
  self-supervised: Self-supervised learning = Self-supervised
    - Learning from data without labels.
    | self-supervised learning, self-supervised, JEPA, unsupervised representation, joint-embedding, representation collapse
    | unsupervised learning, dimensional collapse
  disentanglement: Disentanglement
    - One factor of the data in each direction.
    | disentangled representation, disentanglement, disentangled, nonlinear ICA, independent component
object-centric: Object-centric learning = Object-centric
  - Representations that part a scene into its things.
  | object-centric learning, slot attention, object-centric representation, object-centric {learn* represent* video scene* slot*}
  metric-learning: Metric learning
    - Distances that mean something.
    | metric learning, similarity learning, Matryoshka representation, hyperspherical, deep metric, triplet loss, Matryoshka embedding
  dimension-reduction: Dimension reduction
    - Fewer numbers that keep what matters.
    | dimension reduction, dimensionality reduction, manifold learning, t-SNE, UMAP {dimension* embed* reduc*}, principal component
    | PCA {data analysis component dimension* kernel}, discriminant analysis, linear discriminant, discriminant {linear data supervis*}
    | feature extraction {linear supervis* discriminant}, data representation, matrix factorization {!activation}, sparse representation
    | nonnegative matrix, low-rank matrix
    | self-organizing map, low-dimensional embedding
  hyperbolic: Hyperbolic spaces
    - Trees and hierarchies in curved space.
    | hyperbolic {embedding* space learn* neural representation* geometry}, hyperbolic embedding, hyperbolic space
transfer-learning: Transfer & fine-tuning
  - Using what was learned on one task for another.
  | transfer learning, ~fine-tuning, fine-tuned model
  domain-adaptation: Domain adaptation
    - From one kind of data to another.
    | domain adaptation, domain shift, source-free, unsupervised domain adaptation, cross-domain {learn* adapt* generaliz* transfer}
    | domain-incremental, domain-adaptive
  domain-generalization: Generalization under shift = Distribution shift
    - Models that hold where data differ from training.
    | domain generalization, distribution shift, covariate shift, out-of-distribution generalization, OOD generalization
    | invariant learning, concept drift, data drift, generalization under, distributional shift
    | domain generalized
  test-time-adaptation: Adaptation at test time = Test-time adaptation
    - Models that adjust to what they meet.
    | test-time adaptation, test-time training, test-time learning, test-time prompt, test-time reinforcement
  multi-task: Multi-task learning
    - One model for several tasks.
    | multi-task learning, multi-task, task interference, multi-objective learning, task grouping, negative transfer
  few-shot-learning: Few-shot & meta-learning = Few-shot learning
    - Learning from a handful of examples.
    | few-shot learning, few-shot classification, one-shot learning, few-shot {learn* classif* segment* recogn*}
    | class-incremental few-shot
  meta-learning: Meta-learning
    - Learning how to learn.
    | meta-learning, meta-learned, learning to learn, MAML, meta-learner, prior-data fitted
  zero-shot: Zero-shot learning
    - Classes that were never shown.
    | zero-shot learning, zero-shot transfer, generalized zero-shot, zero-shot classification, zero-shot generalization
    | zero-shot recognition
  continual-learning: Continual learning
    - Learning one thing after another without forgetting.
    | continual learning, catastrophic forgetting, lifelong learning, incremental learning, class-incremental, plasticity loss
    | loss of plasticity, ~forgetting {continual finetun* tun* catastrophic neural model*}, online continual
  curriculum-learning: Curriculum learning
    - Easy examples first.
    | curriculum learning, self-paced learning, ~curriculum {learn* reinforcement train* !student !education !school !course}
  parameter-efficient: Parameter-efficient tuning = Efficient fine-tuning
    - Tuning few weights of a large model.
    | parameter-efficient fine-tuning, PEFT, adapter tuning, efficient fine-tuning, parameter-efficient, prefix tuning
    | adapter {tun* llm* lora efficient model*}
  lora: Low-rank adaptation
    - Tuning by small low-rank matrices.
    | LoRA {!radio !lorawan !iot}, low-rank adaptation, QLoRA, low-rank adapter, LoRA fine-tuning, LoRA-based
    | tensorized {tun* adapter* llm* federated}
knowledge-distillation: Knowledge distillation
  - Teaching a small model by a large one.
  | knowledge distillation
  | distillation {model* teacher student llm* knowledge language learn* !quantum !entanglement !column !chemical}, distilling
  | teacher-student, self-distillation, on-policy distillation, distilled model, teacher model
  dataset-distillation: Dataset distillation
    - A few made-up examples in place of many.
    | dataset distillation, dataset condensation, data distillation, condensed dataset, coreset
model-compression: Model compression
  - Models in less memory.
  | model compression, LLM compression, compression {llm* model* neural language !image !video !data !audio !point}, compressed model
  | compressed LLM
  pruning: Pruning & sparsity
    - Taking weights, layers or experts away.
    | network pruning, weight pruning, model pruning, structured pruning, lottery ticket, layer pruning, sparse training
    | sparsification {model* network* neural}, pruning {model* network* llm* weight* neural structured layer* token* !tree !correspondence}
    | sparsity {llm* network* weight* activation* prun*}, unstructured pruning, sparse neural network, expert pruning, pruned
    | token pruning {!vision !visual !multimodal}
    | pruning {node channel filter expert head* width depth subspace}, sparse activation, activation sparsity, layer skipping
  quantization: Quantization
    - Weights and activations in few bits.
    | quantization {!midi !rhythm !music}, post-training quantization, low-bit, quantized, quantization-aware, mixed precision, 1-bit, binary neural network
    | 4-bit, ternary {llm* network* weight*}, FP8, FP4, NVFP4, low-precision, vector-quantized weight, floating-point format, INT8
    | quantizing, FP16, BF16, W4A4
  low-rank: Low-rank & tensor methods = Low-rank methods
    - Large matrices as products of small ones.
    | low-rank compression, low-rank decomposition, low-rank approximation {llm* network* model*}, low-rank
    | SVD {llm* compress* model* matrix decompos*}, tensor network {!quantum}, tensor factorization, tensor train, matrix decomposition
    | low-rank factorization, Kronecker
optimization: Optimization of training = Training optimization
  - How networks are trained: steps, rates, losses.
  | distributed optimization, policy gradient convergence
  optimizers: Optimizers
    - Rules that turn gradients into steps.
    | stochastic gradient descent, SGD, optimizer {learning training adam gradient* neural llm* deep}, Adam {optimi* gradient* sgd}
    | Muon {optimi*}, adaptive optimizer, AdamW, second-order optimization, momentum {sgd gradient* optimi* descent}, preconditioner
    | Shampoo, gradient clipping, sign descent, sharpness-aware
  learning-rates: Schedules & hyperparameters = Learning rates
    - Step sizes, batch sizes and how they change.
    | learning rate, batch size {training learning sgd}, learning rate schedule, warmup, hyperparameter, hyperparameter transfer
    | learning rate scheduling
  optimization-theory: Theory of optimization = Optimization theory
    - How fast methods converge, and to what.
    | convex optimization, nonconvex optimization, convergence rate, minimax optimization, non-convex
    | proximal {gradient operator splitting}, gradient descent, bilevel optimization, stochastic optimization, gradient method
    | convergence {gradient stochastic algorithm* optimiz* sgd rate*}, variational inequality, first-order method, zeroth-order
    | stochastic approximation, primal-dual, Frank-Wolfe, multi-gradient
    | saddle point, convergence analysis, stochastic gradient
  loss-functions: Loss functions & landscapes = Loss functions
    - What is minimized, and the shape of it.
    | loss function, loss landscape, cross-entropy, mode connectivity, focal loss, flat minima, surrogate loss
  local-learning: Learning without backpropagation = Beyond backprop
    - Local and biological rules in place of backpropagation.
    | backpropagation, local learning rule, forward-forward, Hebbian, biologically plausible, predictive coding, gradient-free
    | equilibrium propagation, local learning, feedback alignment, local error
scaling-laws: Scaling laws
  - How loss falls with data, size and computing.
  | scaling law, neural scaling, compute-optimal, scaling behavior, model scaling, data scaling law
augmentation: Data augmentation
  - More training examples by small changes.
  | data augmentation, augmentation {data image* text train* mixup policy sample* deep dropout !retrieval}, mixup, augment, CutMix
`,
  'deep-learning',
);
