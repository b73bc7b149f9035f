// Deep learning: what networks are built of, and networks that make data.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const learning = readOutline(
  95,
  `
deep-learning: Deep learning (broad)
  - Networks of many layers that learn from examples.
  | deep learning, neural network, deep neural network, machine learning, deep model, DNN, artificial neural network, foundation model
  transformers: Transformers (broad)
    - Networks built on attention.
    | transformer architecture, transformer model
    | ~transformer {attention language learning neural network* vision sequence trained model* cs.LG cs.CL !power !electrical !voltage !fault}
    | encoder-decoder {model* language translation sequence}, decoder-only, looped transformer
    attention: Attention mechanisms
      - How parts of an input look at each other, and how to make that cheap.
      | attention mechanism, self-attention, softmax attention, multi-head attention, cross-attention, attention layer
      | ~attention {transformer* neural linear softmax sparse quadratic kernel head* flash* model* network* sequence hybrid !human !deficit !joint !eye !user !public !selective !economy !research}
      | attention matrix, attention pattern {transformer* llm*}
    efficient-attention: Efficient attention
      - Attention whose cost grows less than with the square of the length.
      | linear attention, sparse attention, efficient attention, flash attention, attention sparsity, subquadratic
      | linear computational complexity, linear-time attention, sliding window attention
  state-space-models: State space models
    - Networks that carry a state along a sequence.
    | state space model, Mamba, selective state space, SSM {state mamba}, structured state space, Mamba-2, linear RNN, RWKV
    | linear recurrent, SSM {vision graph linear sequence}
    recurrent-networks: Recurrent networks
      - Networks that read a sequence step by step.
      | recurrent neural network, RNN, LSTM, recurrent model, gated recurrent, xLSTM, long short-term memory, reservoir computing
      | echo state network, Hopfield network, GRU {recurrent gated}
  mixture-of-experts: Mixture of experts
    - Models of which only a part works on each input.
    | mixture of experts, MoE, sparse expert, expert routing, MoE model
  network-design: Network building blocks = Network design
    - Layers and blocks that networks are built from.
    | residual connection, skip connection, weight initialization, residual network, multilayer perceptron
    | MLP {architect* network* mixer}, residual layer, network architecture {!communicat* !internet}
    normalization-layers: Normalization layers
      - Layers that keep signals at one scale.
      | layer normalization, batch normalization, normalization layer, LayerNorm, RMSNorm, normalization-free, normalized transformer
      | normalization {transformer* layer* batch network*}, pre-norm
    activation-functions: Activation functions
      - The bends between layers.
      | activation function, ReLU, nonlinearity {network* neural}, activation layer
    regularization: Regularization
      - Keeping networks from learning by heart.
      | dropout {network* neural regulariz*}, regularization {network* neural deep weight* dropout}, regularizer, weight decay
      | early stopping, overfitting, label smoothing, noise injection
    hypernetworks: Networks that make weights = Hypernetworks
      - Networks whose output or input is another network.
      | hypernetwork, weight generation, weight space, neural functional, weight-space learning, model zoo
  graph-learning: Graph learning
    - Learning on nodes and edges.
    | graph learning, graph condensation, graph structure learning, graph pooling
    graph-networks: Graph neural networks
      - Networks that pass messages along edges.
      | graph neural network, GNN, graph convolutional, message passing {graph* neural}, graph attention, graph neural, sheaf neural, sheaf
      | oversmoothing, oversquashing
    graph-transformers: Graph transformers & models = Graph transformers
      - Transformers and large models for graphs.
      | graph transformer, graph foundation model, text-attributed graph, graph LLM, graph language model, graph prompt, LLM graph
      | LLMs on graph
    graph-embedding: Graph representation
      - Vectors for nodes and whole graphs.
      | graph representation learning, graph contrastive, graph embedding, network embedding, node embedding, graph representation
      | graph self-supervised, node representation
    heterophily: Heterophilic graphs
      - Graphs whose neighbours are unlike.
      | heterophily, heterophilic, spectral graph, graph signal, graph filter
    dynamic-graphs: Dynamic graphs
      - Graphs that change over time.
      | dynamic graph, temporal graph, temporal network, evolving graph, temporal link
    graph-generation: Graph generation
      - Making new graphs.
      | graph generation {!scene}, graph generative, molecular graph generation, graph diffusion {generat*}
    hypergraphs: Hypergraphs & mixed graphs = Hypergraphs
      - Edges among many nodes, and nodes of many kinds.
      | hypergraph {learning neural network*}, heterogeneous graph, simplicial, higher-order network, heterogeneous information network
      | multiplex, knowledge hypergraph learning
    link-community: Links & communities
      - Which nodes belong together.
      | link prediction, community detection, node classification, graph classification, graph clustering, graph anomaly detection
      | influence maximization
  generative-models: Generative models = Generative models
    - Models that make new examples of what they saw.
    | generative model {!language}, autoregressive generation, generative modeling, deep generative
    gans: Adversarial generation
      - A maker and a judge that train each other.
      | GAN, generative adversarial, adversarial network {generat*}, StyleGAN, conditional GAN
    autoencoders: Autoencoders
      - Squeezing data through a small code and back.
      | variational autoencoder, VAE, VQ-VAE, autoencoder, vector quantization {generat* codebook* token* latent}, vector quantized
      | codebook
    normalizing-flows: Flows & energy models
      - Densities by invertible maps or energies.
      | normalizing flow, energy-based model, invertible {network* flow neural}, energy-based, Boltzmann machine, Boltzmann generator
    generative-ai: Generative AI
      - Machines that make text and pictures, seen as a whole.
      | generative AI, GenAI, generative artificial intelligence, AI-generated content, AIGC
  diffusion-models: Diffusion models
    - Making data by taking noise away step by step.
    | diffusion model, diffusion transformer, denoising diffusion, score-based generative, latent diffusion, DiT {diffusion}
    | diffusion-based {generat* image* model* policy denois* latent}, diffusion bridge, Schrödinger bridge, score matching
    | score-based model
    | ~diffusion {generat* image* denoising latent noise sampling guidance cs.CV !information !anomalous !thermal !equation !innovation !heat !tensor !weighted}
    | guidance {diffusion}, noise schedule
    flow-matching: Flow matching
      - Straight paths from noise to data.
      | flow matching, rectified flow, stochastic interpolant, flow-based generative, conditional flow matching
      | flow model {generat* matching}
    fast-diffusion: Faster diffusion
      - Fewer and cheaper steps.
      | consistency model, few-step generation, one-step generation, diffusion distillation, step distillation, diffusion acceleration
      | accelerating diffusion, efficient diffusion, distillation {diffusion}, diffusion sampling, fast sampling, feature caching
    diffusion-guidance: Guidance of diffusion
      - Steering generation toward what is wanted.
      | classifier-free guidance, guidance {diffusion sampling flow}, classifier guidance, diffusion alignment, reward-guided
      | diffusion guidance, negative prompt
    discrete-diffusion: Discrete diffusion
      - Diffusion over tokens.
      | discrete diffusion, masked diffusion, masked diffusion language, absorbing diffusion, discrete flow
`,
);
