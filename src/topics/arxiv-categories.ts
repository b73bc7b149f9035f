// arXiv's categories in plain words, by code. They stand in where the taxonomy has nothing to say.
// Codes and names after arxiv.org/category_taxonomy, with the aliases that arXiv still lists.

export interface ArxivCategory {
  label: string;
  /** For the badge: at most 22 characters. */
  short: string;
  /** OKLCH degrees, one an archive. */
  hue: number;
}

// `code: Label = Short`, the short form only where the label is too long for a badge.
const ARCHIVES: readonly (readonly [hue: number, lines: string])[] = [
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
  [
    310,
    `
math.AC: Commutative algebra
math.AG: Algebraic geometry
math.AP: Analysis of partial differential equations = Analysis of PDEs
math.AT: Algebraic topology
math.CA: Classical analysis and differential equations = Classical analysis
math.CO: Combinatorics
math.CT: Category theory
math.CV: Complex variables
math.DG: Differential geometry
math.DS: Dynamical systems
math.FA: Functional analysis
math.GM: General mathematics = General maths
math.GN: General topology
math.GR: Group theory
math.GT: Geometric topology
math.HO: History and overview of mathematics = History of maths
math.IT: Information theory
math.KT: K-theory and homology
math.LO: Mathematical logic
math.MG: Metric geometry
math.MP: Mathematical physics
math.NA: Numerical analysis
math.NT: Number theory
math.OA: Operator algebras
math.OC: Optimization and control = Optimization, control
math.PR: Probability
math.QA: Quantum algebra
math.RA: Rings and algebras
math.RT: Representation theory = Representation theory
math.SG: Symplectic geometry
math.SP: Spectral theory
math.ST: Statistics theory
`,
  ],
  [
    25,
    `
astro-ph: Astrophysics
astro-ph.CO: Cosmology and nongalactic astrophysics = Cosmology
astro-ph.EP: Earth and planetary astrophysics = Planetary astrophysics
astro-ph.GA: Astrophysics of galaxies = Galaxies
astro-ph.HE: High-energy astrophysical phenomena = High-energy astro.
astro-ph.IM: Astronomical instruments and methods = Astronomy methods
astro-ph.SR: Solar and stellar astrophysics = Sun and stars
`,
  ],
  [
    50,
    `
cond-mat: Condensed matter
cond-mat.dis-nn: Disordered systems and neural networks = Disordered systems
cond-mat.mes-hall: Mesoscale and nanoscale physics = Nanoscale physics
cond-mat.mtrl-sci: Materials science
cond-mat.other: Other condensed matter = Other cond. matter
cond-mat.quant-gas: Quantum gases
cond-mat.soft: Soft condensed matter = Soft matter
cond-mat.stat-mech: Statistical mechanics
cond-mat.str-el: Strongly correlated electrons = Correlated electrons
cond-mat.supr-con: Superconductivity
`,
  ],
  [
    75,
    `
gr-qc: General relativity and quantum cosmology = General relativity
hep-ex: High-energy physics, experiment = High-energy exp.
hep-lat: High-energy physics, lattice = Lattice field theory
hep-ph: High-energy physics, phenomenology = High-energy phen.
hep-th: High-energy physics, theory = High-energy theory
math-ph: Mathematical physics
nucl-ex: Nuclear experiment
nucl-th: Nuclear theory
quant-ph: Quantum physics
nlin.AO: Adaptation and self-organizing systems = Self-organization
nlin.CD: Chaotic dynamics
nlin.CG: Cellular automata and lattice gases = Cellular automata
nlin.PS: Pattern formation and solitons = Pattern formation
nlin.SI: Exactly solvable and integrable systems = Integrable systems
physics.acc-ph: Accelerator physics
physics.ao-ph: Atmospheric and oceanic physics = Atmosphere & ocean
physics.app-ph: Applied physics
physics.atm-clus: Atomic and molecular clusters = Atomic clusters
physics.atom-ph: Atomic physics
physics.bio-ph: Biological physics
physics.chem-ph: Chemical physics
physics.class-ph: Classical physics
physics.comp-ph: Computational physics = Computational physics
physics.data-an: Data analysis and statistics = Data analysis
physics.ed-ph: Physics education
physics.flu-dyn: Fluid dynamics
physics.gen-ph: General physics
physics.geo-ph: Geophysics
physics.hist-ph: History and philosophy of physics = History of physics
physics.ins-det: Instrumentation and detectors = Instruments, detectors
physics.med-ph: Medical physics
physics.optics: Optics
physics.plasm-ph: Plasma physics
physics.pop-ph: Popular physics
physics.soc-ph: Physics and society
physics.space-ph: Space physics
`,
  ],
];

const LINE = /^(\S+): ([^=]+?)(?: = (.+))?$/gm;

function readCategories(): Map<string, ArxivCategory> {
  const categories = new Map<string, ArxivCategory>();
  for (const [hue, lines] of ARCHIVES) {
    for (const [, code = '', label = '', short] of lines.matchAll(LINE))
      categories.set(code, { label, short: short ?? label, hue });
  }
  return categories;
}

export const arxivCategories: ReadonlyMap<string, ArxivCategory> = readCategories();
