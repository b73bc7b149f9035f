// Theory of computing.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const theory = readOutline(
  320,
  `
theory-computing: Theory of computing
  - What can be computed, and at what cost.
  | theoretical computer science, theory of computation, computability, Turing machine, Turing complete, Kolmogorov complexity
  algorithms: Algorithms & data structures = Algorithms
    - Ways to compute, with proofs of their cost.
    | data structure, approximation algorithm, randomized algorithm, streaming algorithm, online algorithm, sublinear, sorting algorithm
    | sketching {algorithm* matrix data streaming}, polynomial-time, algorithm design {llm* approximat* automat*}, learning-augmented
    | hash table, priority queue, dynamic programming, subsequence, submodular
  complexity: Complexity
    - How hard problems are.
    | computational complexity, NP-hard, NP-complete, complexity class, parameterized complexity
    | lower bound {complexity comput* query communication}, communication complexity, hardness of, fine-grained complexity
    | circuit complexity, PSPACE, fixed-parameter
    | property testing, proof complexity
  graph-algorithms: Graphs & combinatorics = Graph algorithms
    - Paths, colours, cuts and counting.
    | graph algorithm, shortest path, graph coloring, combinatorics, graph theory, minimum spanning, maximum independent, graph matching
    | chromatic, matching problem, Steiner, planar graph, random graph, subgraph {isomorph* match* count*}, max-cut, graph isomorphism
    | graph property, Hamiltonian {graph* cycle}, graph sampling
  automata: Automata & formal languages = Automata
    - Machines of states and the languages they read.
    | formal language, automata, finite automata, regular language, context-free, finite-state, pushdown, cellular automata, transducer
    | grammar inference, string algorithm, regular expression
  information-theory: Information theory
    - How much is said, and how it is coded.
    | information theory, information-theoretic, mutual information, entropy {estimat* information rate transfer maximum shannon}
    | rate-distortion, source coding, information bottleneck, data compression, lossless compression, capacity {channel information}
    | minimum description length, partial information
  computational-geometry: Computational geometry = Comput. geometry
    - Shapes and distances, computed.
    | computational geometry, convex hull, Voronoi, Delaunay, triangulation, polygon, mesh {generation quality finite simplif*}
    | packing problem, geometric algorithm, polytope
  numerical-methods: Numerical methods
    - Computing with real numbers.
    | numerical method, linear algebra, numerical analysis, iterative solver, eigenvalue, linear system solver, matrix computation
    | interpolation {numeric* polynomial spline}, numerical simulation, numerical integration, conjugate gradient, Newton method
    | linear solver
  category-theory: Category theory
    - Structures and maps between them, used to describe computing and learning.
    | category theory, categorical semantics, functor, monoidal category, categorical {semantic* theory functor* adjunction*}, sheaf {theory neural}, topos
  decision-theory: Decision theory
    - Choosing well among alternatives with several aims or uncertain ends.
    | decision theory, multi-criteria decision, multicriteria, decision analysis, decision-making under uncertainty, decision support system
    | LLM decision-making, utility theory, analytic hierarchy, multi-attribute
  programming-languages: Programming languages = Program. languages
    - Languages for machines and what they mean.
    | programming language, type system, type theory, lambda calculus, functional programming, domain-specific language, Haskell
    | Rust {program* memory language safe* code}, semantics of program, concurrent program, probabilistic program, DSL
  social-choice: Social choice & markets = Social choice
    - Voting, matching and sharing.
    | social choice, voting {rule* election* social majority theory}, stable matching, fair allocation
    | mechanism {design incentive auction truthful}, preference aggregation, matching market, cake cutting, envy-free
    | participatory budgeting
`,
);
