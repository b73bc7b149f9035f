// Systems: running and training models, hardware, data, software, networks and signals.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const systems = readOutline(
  228,
  `
llm-serving: Inference & serving = Inference & serving
  - Running large models fast and cheaply.
  | LLM inference, LLM serving, inference acceleration, inference serving, inference engine, model serving, continuous batching, prefill
  | language model inference, inference system, serving system, LLM cascading
  | ~inference {llm* acceleration lossless parallel distributed edge !bayesian !causal !variational !active !membership !natural !statistical}
  speculative-decoding: Speculative decoding
    - Guessing several tokens and checking them at once.
    | speculative decoding, speculative sampling, draft model, multi-token prediction, parallel decoding
    | speculative {decod* draft* llm* inference}, lookahead decoding, early exit, Medusa {decod* draft*}
  kv-cache: KV cache
    - What a model remembers of the tokens before, and how to keep it small.
    | KV cache, key-value cache, cache compression, KV caching, cache eviction, prefix caching, KV compression, KV eviction
    | cache {kv llm* attention token*}, key-value {cach* llm*}, semantic caching, caching {llm* context serving language prompt}
  edge-inference: On-device inference
    - Large models on phones and small machines.
    | on-device inference, edge inference, on-device, mobile inference, edge LLM, edge deployment, on-device LLM, on-device language model
    | mobile device, inference on edge, browser inference
  moe-serving: Serving mixtures of experts = Serving experts
    - Experts kept, cached and moved.
    | MoE inference, expert caching, expert parallelism, expert offloading, mixture-of-experts inference, expert scheduling
    | expert prefetching
  llm-efficiency: Efficiency of language models = LLM efficiency
    - Less time, memory and money for the same answers.
    | efficient LLM, efficient large language, inference efficiency, efficiency optimization, LLM efficiency, inference cost
    | inference optimization, cost-efficient, efficient language model, inference latency, efficient inference
training-systems: Training systems
  - Training on many machines.
  | training system, large-scale training, LLM training system
  distributed-training: Parallel training
    - Models and data split over many devices.
    | distributed training, pipeline parallelism, data parallelism, model parallelism, tensor parallelism, collective communication
    | parallelism {training gpu* llm* model*}, gradient compression, low-communication, sequence parallelism, communication-efficient
    | asynchronous training
  training-stability: Stability & efficiency of training = Training stability
    - Training that neither breaks down nor wastes.
    | training stability, efficient training, training efficiency, loss spike, memory-efficient training, stable training, stabilizing
    | activation checkpointing, checkpointing, training instability, memory-efficient {training tun* optimi*}, efficient pretraining
hardware: Hardware & accelerators = Hardware
  - Chips and boards for learning.
  | hardware-aware, hardware
  accelerators: Accelerators & FPGAs = Accelerators
    - Machines made for neural networks.
    | hardware accelerator, FPGA, systolic array, ASIC, accelerator {hardware neural dnn llm* gpu* design inference}, NPU, TPU
    | hardware-software co-design, dataflow {accelerat* architect* hardware}, neural processing unit, accelerator design
  gpus: GPUs & kernels
    - Programs for graphics processors.
    | GPU kernel, GPU, CUDA, tensor core, high-performance computing, HPC, supercomputer, GPU cluster, kernel fusion, Triton kernel
    | GPU programming, matrix multiplication
  in-memory: Computing in memory
    - Analog and memory that computes.
    | in-memory computing, processing-in-memory, compute-in-memory, analog computing, photonic, memristor, analog in-memory
    | optical computing, optical neural, ReRAM, DRAM
  chip-design: Chip design
    - Learning that helps to draw chips.
    | chip design, electronic design automation, circuit design, analog circuit, VLSI, hardware design, netlist, EDA, chiplet
    | placement {chip macro circuit}, logic synthesis, high-level synthesis, analog design
  processors: Processors & memory
    - How processors and their memories are built.
    | CPU {cache memory architect* core* vector* inference perform*}, microarchitecture, branch prediction, memory hierarchy, computer architecture, cache hierarchy
    | instruction set architecture, memory bandwidth, SIMD
  tiny-ml: Small devices
    - Learning on microcontrollers.
    | TinyML, microcontroller, edge device, edge AI, embedded system, embedded device, resource-constrained device, MCU, embedded AI
  compilers: Compilers
    - Turning programs into fast code.
    | compiler, compiler optimization, LLVM, deep learning compiler, code optimization, program optimization
    | auto-tuning {compil* kernel* code}, MLIR, decompilation, RISC-V
operating-systems: Operating systems & storage = Operating systems
  - Kernels, files and disks.
  | operating system {!agent !llm}, Linux kernel, file system, storage system, SSD {storage flash nvme disk*}, virtual memory, virtualization, unikernel, solid-state drive
sustainable-ai: Energy & footprint of AI = Energy use of AI
  - What computing costs in energy.
  | green AI, sustainable AI, carbon footprint, energy consumption {training inference model* learning ai llm* neural}
  | environmental impact {ai model* llm* training}, energy-efficient {learning inference neural ai llm* model*}
  | energy efficiency {learning inference neural ai llm* model*}, carbon emission of AI
databases: Databases & data management = Databases
  - Storing and asking for data.
  | database {quer* sql relational vector graph cs.DB management schema transaction*}, SQL, data management, NoSQL
  query-processing: Queries & indexes
    - Fast answers from tables.
    | query optimization, query processing, join order, index structure, learned index, cardinality estimation, query optimizer, SQL query
    | OLAP, transaction processing, DBMS
  data-integration: Data integration
    - Making data of many sources one.
    | data integration, schema matching, data discovery, entity matching, record linkage, record matching, data lake, entity resolution
    | data wrangling, data harmonization, deduplication of record, FAIR data, data catalog
  process-mining: Process mining
    - Reading how work is done from the logs it leaves.
    | process mining, predictive process monitoring, event log, process discovery, business process management, conformance checking
  graph-stream-data: Graph data & streams
    - Data as graphs, streams and vectors.
    | graph database, data stream, stream processing, streaming data, data stream mining, graph query, data pipeline, data warehouse
    | knowledge base system
software-engineering: Software engineering
  - How programs are made and kept.
  | software engineering, refactoring {code software}, software, verification {formal program* code software hardware}
  software-testing: Testing
    - Finding faults by running.
    | software testing, test generation, unit test generation, mutation testing, test case, unit test, test automation, test oracle
    | regression testing, GUI testing, test suite, metamorphic testing
  bugs-analysis: Bugs & program analysis = Bugs & analysis
    - Finding faults by reading.
    | bug localization, static analysis, bug detection, program analysis, bug {software code program*}, fault localization, debugging
    | defect prediction, bug report, code analysis, code smell, code quality, technical debt
  formal-methods: Formal verification
    - Proving that programs are right.
    | formal verification, program verification, model checking, runtime verification, formal specification, loop invariant
    | temporal logic, formal method, Dafny, verified code, program proof, type inference
    | verification {formal program* code software hardware}
  requirements-design: Requirements & architecture = Requirements
    - What a system should do, and its plan.
    | requirements engineering, software architecture, UML, microservice, low-code, software requirement, model-driven
    | system design {software engineer*}, user story
    | project management {software it agile ai}, agile {software develop*}, software process
  operations: Operations & logs
    - Running systems, and what they write down.
    | AIOps, log analysis, root cause analysis, log parsing, incident management, DevOps, MLOps, infrastructure-as-code, observability
    | cloud incident, operations and maintenance, log {anomal* pars* system}, LLMOps, site reliability
  web-programs: Web programs
    - Pages and programs that run in browsers.
    | web application, web browser, ~JavaScript, WebAssembly, web development, website generation, front-end {code web ui}, web page generation
  developers: Developers & open source = Developers
    - Those who write programs.
    | developer {software code ai}, open-source software, open source {software community project*}, GitHub, software supply chain
    | developer productivity, pull request, Stack Overflow, commit message, software development, software maintenance, programmer
networks: Networks & communications = Networks & comms
  - Connecting machines.
  | radar {sens* signal* wireless target*}, computer network, communication network, networking
  | network architecture {communicat* internet}, network protocol, internet {protocol traffic measure* routing}
  wireless: Wireless & mobile networks = Wireless networks
    - Radio, from phones to satellites.
    | wireless, wireless communication, 6G, 5G, MIMO, channel estimation, mmWave, OFDM, channel state information, CSI, mobile network
    | O-RAN, RIS {reflect* wireless}, beam {wireless mimo prediction}, radio, spectrum sensing, antenna, telecom, telecommunication, 3GPP
    | radio map, satellite network, wireless network, cellular network, beam prediction
  iot-edge: Internet of things & edge = IoT & edge
    - Many small machines and their nearest helpers.
    | Internet of Things, IoT, edge computing, mobile edge computing, fog computing, LoRaWAN, sensor network, computing continuum
    | smart home, IoT device, edge intelligence, edge-cloud, cloud-edge
    | AIoT
  semantic-communication: Semantic communication = Semantic comms
    - Sending meaning instead of bits.
    | semantic communication, joint source-channel, goal-oriented communication, channel coding, error-correcting
    | task-oriented communication, integrated sensing, neural decoder {code* channel}
  network-management: Traffic & routing
    - How packets find their way.
    | network traffic, software-defined network, network management, routing protocol, network slicing, peer-to-peer
    | traffic classification, congestion control, network configuration, vehicular network, resource allocation, intent-based network
    | DNS, TCP, QUIC
cloud: Distributed & cloud computing = Cloud computing
  - Many machines as one.
  | cloud computing, serverless, cloud {comput* serverless edge native infrastructure}, data center, Kubernetes, scientific computing
  | federated cloud
  scheduling: Scheduling & resources
    - Who gets which machine when.
    | scheduling {job* gpu* cloud cluster* task* llm* resource*}, load balancing, autoscaling, job scheduling
    | resource management {cloud cluster edge gpu}, cluster scheduling, resource scheduling, workload {cloud predict* schedul* trace*}
  distributed-systems: Distributed & parallel systems = Distributed systems
    - Machines that must agree.
    | distributed computing, distributed system, consensus protocol, fault tolerance, parallel computing, MPI, distributed algorithm
    | parallel algorithm, parallel programming, concurrency
signal-processing: Signal processing
  - Reading measured signals.
  | signal processing, IMU
  eeg: EEG & MEG
    - Electric and magnetic signals of the brain.
    | EEG, electroencephalography, MEG, electroencephalogram, EEG foundation, brain signal, magnetoencephalography, EEG signal
    | spike detection {eeg meg epilep*}, SEEG, iEEG, ECoG, intracranial {eeg record* speech brain neural}
  ecg: Heart & body signals
    - ECG, PPG and muscles.
    | ECG, electrocardiogram, PPG, photoplethysmography, electromyography, EMG, physiological signal, arrhythmia, rPPG, vital sign
    | biosignal, physiological, respiration
  radar-sensing: Radar & sensing
    - Seeing by radio, sound and WiFi.
    | radar, radar signal, wi-fi, wifi sensing, millimeter-wave radar, sonar, direction of arrival, array processing, sensor fusion
    | sensor data, RF sensing, WiFi-based, multi-sensor
  sparse-recovery: Compressed sensing
    - Signals from few measurements.
    | compressed sensing, sparse recovery, sparse signal, compressive sensing, sparse coding, tensor decomposition, tensor completion
    | matrix completion, signal recovery
  spectral-methods: Waves & spectra
    - Signals by frequency.
    | wavelet, time-frequency, Fourier {transform analysis feature* signal !neural}, spectral analysis, frequency domain, vibration
    | structural health monitoring, filter {kalman signal adaptive}, Kalman
`,
);
