// arXiv's archives of mathematics, astronomy and physics, in plain words.
// Each is its hue and a line a category: `code: Label = Short`, the short form only where the label
// is too long for a badge. Codes and names after arxiv.org/category_taxonomy.

export const physicsArchives = [
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
] as const;
