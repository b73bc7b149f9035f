// arXiv's archives of computing, statistics, economics and quantitative biology, in plain words.
// Each is its hue and a line a category: `code: Label = Short`, the short form only where the label
// is too long for a badge. Codes and names after arxiv.org/category_taxonomy.

export const computingArchives = [
  [
    255,
    `
cs.AI: Artificial intelligence = Artificial intell.
cs.AR: Hardware architecture
cs.CC: Computational complexity = Complexity theory
cs.CE: Computational engineering, finance and science = Computational eng.
cs.CG: Computational geometry = Comput. geometry
cs.CL: Computation and language = Language processing
cs.CR: Cryptography and security = Crypto & security
cs.CV: Computer vision
cs.CY: Computers and society
cs.DB: Databases
cs.DC: Distributed and parallel computing = Distributed computing
cs.DL: Digital libraries
cs.DM: Discrete mathematics = Discrete maths
cs.DS: Data structures and algorithms = Algorithms
cs.ET: Emerging technologies = Emerging technology
cs.FL: Formal languages and automata theory = Formal languages
cs.GL: General literature on computing = General literature
cs.GR: Computer graphics
cs.GT: Computer science and game theory = Game theory
cs.HC: Human-computer interaction = Human-computer int.
cs.IR: Information retrieval
cs.IT: Information theory
cs.LG: Machine learning
cs.LO: Logic in computer science = Logic in computing
cs.MA: Multi-agent systems
cs.MM: Multimedia
cs.MS: Mathematical software
cs.NA: Numerical analysis
cs.NE: Neural and evolutionary computing = Neural & evolutionary
cs.NI: Networking and internet architecture = Networking
cs.OH: Other computer science = Other computing
cs.OS: Operating systems
cs.PF: Performance of computers = Performance
cs.PL: Programming languages = Programming languages
cs.RO: Robotics
cs.SC: Symbolic computation
cs.SD: Sound
cs.SE: Software engineering
cs.SI: Social and information networks = Social networks
cs.SY: Systems and control
`,
  ],
  [
    285,
    `
stat.AP: Applied statistics
stat.CO: Statistical computation = Stat. computation
stat.ME: Statistical methodology = Stat. methodology
stat.ML: Statistical machine learning = Statistical learning
stat.OT: Other statistics
stat.TH: Statistics theory
`,
  ],
  [
    230,
    `
eess.AS: Audio and speech processing = Audio & speech
eess.IV: Image and video processing = Image & video proc.
eess.SP: Signal processing
eess.SY: Systems and control
`,
  ],
  [
    120,
    `
econ.EM: Econometrics
econ.GN: General economics
econ.TH: Theoretical economics = Economic theory
`,
  ],
  [
    95,
    `
q-fin.CP: Computational finance
q-fin.EC: Economics
q-fin.GN: General finance
q-fin.MF: Mathematical finance
q-fin.PM: Portfolio management
q-fin.PR: Pricing of securities
q-fin.RM: Risk management
q-fin.ST: Statistical finance
q-fin.TR: Trading and market microstructure = Trading & markets
`,
  ],
  [
    150,
    `
q-bio.BM: Biomolecules
q-bio.CB: Cell behaviour
q-bio.GN: Genomics
q-bio.MN: Molecular networks
q-bio.NC: Neurons and cognition = Neurons & cognition
q-bio.OT: Other quantitative biology = Other quant. biology
q-bio.PE: Populations and evolution = Populations, evolution
q-bio.QM: Quantitative methods in biology = Quantitative biology
q-bio.SC: Subcellular processes = Subcellular processes
q-bio.TO: Tissues and organs
`,
  ],
] as const;
