// Written by scripts/build-key-phrases.ts: words that abstracts are written with and that hardly any
// title takes up. Nothing comes in; words in lower case, as they are spelt, go out.

const read = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Of the arXiv abstracts with such a word less than 1 % have it in their title as well. */
export const proseWords = read(`
14b 2x 32b 3x 4b 4open 4x 5x 70b 72b ablations able absence absent abundant accelerates
acceptable accepted accessible accommodate accompanied according accordingly account accounts
accumulate accumulated accuracies accurately achieve achieved achieves achieving acquire
acquired acquiring activate actively acts actual actually adaptability adaptively adapts add
added adding addition additional additionally address addressed addresses addressing adds
adequately adjust adjusting adjustments adjusts adopt adopted adopting adopts advance
advancement advancements advances advantages advent affected affecting affects aforementioned
aggregates aggressive aim aime aimed aiming aims al aligns alleviate alleviates allocate
allocates allow allowing allows almost alone along alongside already alter altering alternative
alternatives although amount amounts amplified amplifies amplify analogous analyse analyses
analyze analyzed analyzes angles annotate anonymous another anticipate ap appear appears
applicability applicable applied applies apply applying approaches approaching appropriate
approximately areas argue argues arise arises arising around art aspects assess assessed
assesses assign assigned assigning assigns associated assume assumed assumes assuming attains
attempt attempted attempts attracted auc augments auroc automate automatically autonomously
availability available avenues average avoid avoiding avoids axes backgrounds balance balances
baselines become becomes becoming begin begins behave believe benchmarked benefit benefiting
benefits besides boosts bottlenecked breaks breakthroughs bridges bring brings brittle broad
broader broadly budgets build builds built bypassing called candidates cannot capable capture
captured captures capturing careful carefully carry categories categorize categorized caused
causes causing central certain challenged challenging chance changes characteristics
characterize characterized checkpoints choose chosen chunks cifar clarify classes classic
classifies classify clearer clearly closely closer coefficients collaboratively collapses
collect collected collecting collectively com combinations combine combined combines combining
comes commonly communicate comparable compare compared compares comparisons compelling
compensate competing competitive complement complemented complements completed completely
complexities complicated components comprehensively compresses comprises comprising compromise
compromising computationally computes concentrate concentrated concern concerning concerns
conclude conclusion conclusions concretely concurrently conduct conducted conducting conducts
configurations confined confirm confirmed confirming confirms connect consecutive consequently
consider considerable considerably consideration considered considering considers consistently
consisting consists constitutes constrain constraining constrains construct constructed
constructs consuming contain containing contains continue continues continuously contrary
contribute contributes contributing contributions conventional converge converges conversely
convert converted converts convey cornerstone corrections correctly correlate correlates
correspond corresponding costly costs counterpart counterparts counts couples covering covers
crafted create created creates creating critically crucial crucially curate current currently
cycles date deal dealing decoded decomposes decouples decrease decreases dedicated define
defined defines defining degrade degrades degrading degrees deliver delivering delivers
demanding demands demonstrate demonstrated demonstrates demonstrating depend depending depends
deploy deployed deploying deployments derive derived derives deriving described describes
designed designs desirable desired despite details detected detections detects determine
determined determines determining develop developed developing developments develops devise
differ different differently differs difficult difficulties directly discard discarding
disciplines discover discovered discovers discuss discussed disentangle disentangles
disproportionately disrupt distills distinct distinguish distinguishes distinguishing diverge
documented dominant dominate dominated dominates dramatically drastically drops dubbed due
dynamically earlier easier easily effectively effectiveness efficacy efficiently efforts eight
eliminate eliminates eliminating embeds emerge emerged emph emphasize emphasizes emphasizing
empirically employ employed employing employs empowers enable enables enabling encodes
encompasses encompassing encounter encountered encourage encourages encouraging enforce enforces
enforcing engage enhance enhances enrich enriches enriching ensure ensures ensuring entire
entirely entries epochs equally equipped erroneous especially essential establish established
establishes establishing estimate estimated estimates et etc evaluate evaluated evaluates
evaluations even every evolves exactly examine examined examines examining exceed exceeding
exceeds excel excellent excels exceptional excessive exclusively executed executes executing
exhaustive exhibit exhibited exhibiting exhibits exist existence existing exists expand
expanding expands expected expense expensive experimental experimentally experiments explains
explicitly exploit exploited exploits explore explored explores expose exposed exposes exposing
expressed extend extending extends extensive extensively extent extra extract extracted extracts
f1 faced facilitate facilitates facilitating factually fail failed failing fails faithfully
falls families favor favorable featuring fewer fid final finally find findings firstly five fl
flawed flexibility flexibly focuses focusing followed follows formalize formally formed forming
formulate formulated formulates formulating formulation formulations foster fostering found four
fragmented frequent frequently fundamental fundamentally furthermore fuses gained gains garnered
generalize generalizes generally generate generates genuine genuinely git github give given
gives giving gradually great greater greatly grounds groundwork grows gsm8k guarantee guide
guides handle handles handling heavily held helping helps hence highest highlight highlighted
highlighting highlights highly hinder hindered hindering hinders hold holds hours href http
https huggingface hundreds hypothesize identical identified identifies identify ignore ignoring
ii iii illustrate immediate implement implementations implemented implementing implements
implicitly important importantly impose imposes impractical impressive improve improvements
improves inability inaccuracies inaccurate inadequate inadvertently include included includes
including inconsistent incorporate incorporated incorporates incorporating incorrect increase
increased increases increasing increasingly incrementally incur incurring incurs indeed
independently indicate indicates indicating indispensable indistinguishable individually induce
induces ineffective inefficiencies inefficiency inefficient inevitably infeasible infer infers
influenced influences influencing inform inherent inherently inherit initialized initially
inject injecting injects innovations innovative instances instantiate instead insufficient
insufficiently integrate integrates intended interact interesting interestingly internalize
interpret interpreted intervals intricate introduce introduced introduces introducing invalid
investigate investigated investigates involve involved involves involving io irrelevant isolate
isolates isolating issue issues iterations iteratively jointly kappa keep keeping keeps key
keywords kgs kind kitti known lack lacking lacks largely larger largest lastly latest latter
lays lead leading leads learns leave leaves leaving lengthy levels leverage leveraged leverages
lies likely limitation limitations limited limiting little llama3 localize locations longer lose
lower lowest lpips made main mainly mainstream maintain maintained maintaining maintains major
make makes manage manipulate manner manual manually mapped marked markedly marks matched matches
maximize maximizes may meaningful meanwhile measured median meet mere merely merges
methodologies meticulously millions minimize minimizes minimizing miou mismatches miss missed
mistral misuse mitigate mitigates modeled moderate modest modifications modify modifying
modulate modulates modules moreover mostly motivate motivated motivates motivating mse naive
naively namely naturally nature navigate nearly necessarily necessitates necessitating need
needed negatively neglect neglecting negligible neighboring neither never nevertheless newly
nine none nonetheless notable notably notion now nuanced number numerous nuscenes obscure
observe observed observing obstacles obtain obtained obtaining obtains occur occurs offer
offering offers official often ones ongoing onto opaque opening opens operate operates
operationalize opportunity optimizations optimize optimizes organize organizes original
originally others otherwise outdated outline outlines outperform outperformed outperforming
outperforms outputs outstanding overall overcome overcomes overcoming overfit overhead overlook
overlooked overlooking overlooks overly owing pairs participants particular particularly
partitions paves paving pearson percent percentage perform performances performed performing
performs persist persists pervasive phases phenomena phenomenon pivotal places plays poor poorly
popular poses posing positions possess possibilities possible potential potentially powerful
practicality practically practitioners precisely predefined predicted predicts predominantly
preferred presence presented presenting presents preserve preserves pressing prevailing
prevalent prevent preventing prevents previous previously primarily prioritize prioritizes
proactively processed produce produced produces producing progress progressively prohibitive
prohibitively project proliferation prominent promise promising promote promotes promoting prone
pronounced propagate propagates proper properly proposes proposing proprietary prove proven
proves provide provided provides providing psnr publicly published purely purposes push
qualitatively quantified quantifies quantify quantitatively quickly qwen2 raised raises raising
randomly ranges ranging rapid rapidly rarely rated rates rather reached reaches reaching readily
realize reasonable reasons receive received recent recently recognize recognized recognizing
reconstruct reconstructed reconstructs recorded recording recovered recovering recovers
recurring reduce reduced reduces reducing reductions redundant refer referred refers refines
reflect reflecting reflects reformulate reformulates reframes regarding regardless regions
regulations relatively release released relevant reliably reliance relied relies rely relying
remain remained remaining remains remarkable remarkably remove removed removes removing rendered
renders repeatedly replace replaces replacing reported represent representative represented
representing represents reproduce require required requires requiring researchers resolutions
resolve resolves respect respective respectively respond restores restrict restricted
restricting restricts resulting retain retained retaining retains retrieves reveal revealed
revealing reveals reviewed revisit revolutionized richer richness rigorously rmse robustly rouge
roughly rounds routes runs sacrificing safeguards sampled satisfactory satisfy savings
scalability scarcity schedule schemes scored seamlessly searches secondly seeks seen segments
selected selecting selectively selects separate separately separates separating sequentially
serve serves setting settings setup setups seven several severe severely sharply shortcomings
showcase showcasing showed showing shown significant significantly similar similarly simply
simulates simultaneously since situations six sizes slightly smaller solely solve solved solves
sometimes sonnet soon sophisticated sota spanning spearman specifically specified specify speeds
speedup splits squared ssim stabilize stabilizes stages stakeholders standalone standard
starting statistically steers stems still stored storing straightforward strategically
strengthen strengthens strengths strict strictly striking strong stronger strongest strongly
struggle struggles struggling studied studies submissions suboptimal subsequent subsequently
subsets substantial substantially subtasks success successful successfully suffer suffers
sufficiently suggest suggesting suggests suitable suited superior superiority supervise
supplementary supported supporting supports suppress suppresses suppressing surpass surpasses
surpassing surprisingly surrounding susceptible synergistically synthesize synthesizes
synthetically systematically tackle tackles tackling tailored taken takes targets technique ten
tend tendency tends termed terms tested textbf textit textsc thanks themselves theoretically
thereby therefore thorough thoroughly though thousands three throughout timely times today
together traditional traditionally train trains transferred transfers transformed transforms
translates treat treated treating treats trivial tune tunes turns types typical typically
ubiquitous ultimately unable unavailable unchanged unclear uncover uncovers underexplored
underlying undermine undermines undermining underperform underscore underscores underscoring
understood unexplored unfortunately unifies uniformly unique uniquely universally unlike unlocks
unnecessary unprecedented unrealistic unrelated unreliable unresolved unstable updated urgent
url usefulness usually utilize utilized utilizes utilizing validate validated validates
validating valuable vanilla variants variations varied varies variety various vary vast verifies
versatility versions versus viewed viewpoints vital way ways weaker well whereas whose widely
wider widespread work works years yield yielded yielding yields
`);

/** Less than 3 %. */
export const weakWords = read(`
10k 1b 1k 2b 3b 4o 5b 7b 8b 9b abilities ability ablation abnormal absolute accelerate
acceptance access accounting accumulation accuracy accurate across acting actionable activated
adapt adaptable adaptations adapted adjacent adjusted adoption advanced advancing advocate
affect aggregate aggregated aggregating align alleviating always ambiguities ambiguous
amplifying analytical analyzing annotated annotating annotations annotators answers apis
apparent application applications approximate architectural architectures area array article
artifacts asking assessing assessments assignments assist assumption assumptions attributes
augment authenticity authored authors automating averaged away backbone backbones bands base
baseline basic basis behind benchmarks beneficial best better biased bleu blocks boost
bottlenecks bound boundaries boxes branches break burden bypass calculation calibrate calls
candidate capabilities capability capacity cases cause centers challenge challenges channels
characteristic characterizing checks choices ci clarity classified claude clean clear clinicians
clips close clusters coco codebase codes coefficient coherence coherent cohorts collection
combination come commands commercial common comparing comparison compatibility compatible
complementary complete completeness complex complexity component compose comprehend compress
compressing computation computational computations concatenation concise concrete conditions
configuration connecting connection consequences considerations constant constructing
consumption contained contemporary contents contexts contextually continually contrasting
contribution controllability controls converting coordinates core correct correctness correlated
correlations correspondences cosine countries critical cues cumulative curated cutting databases
datasets days db decades decide decisions decompose decomposing decouple deeper deeply default
deficiencies degradations degraded demo densely dependence dependencies deployable deployment
describe describing descriptions designing detailed detect developers development deviations
diagnose diagnoses diagnostics dice differences differentiation dimensions diminishing direction
discrepancies discussion disjoint disparities distances distill distinction distinctions
distinctive distortions distributions diverse domains done downstream draw drawing drawn drivers
drives drop ease easy edges edited effective efficiency effort elements elicit embed emerges
emerging emphasis encode encoded engaging engineered enhancements entities entry equal
equivalent errors ever evolved exact example examples execute expanded expectations experiences
experiment experimentation expertise explained exploiting express expressiveness extended
external extracting extractor faces facing factor factors fall far faster feasible fed files
fill filtered finding finer finetuned first fixed flops fluent focus focused fold follow forces
formats forms fps fraction fragile frames frameworks frequencies fully fused fusing future gain
gap gaps gemini gemma generality generalizability generalizing generating generations geometries
get globally goals governing gpus granularities grids groups grow growing guiding half
hallucinate hallucinated handcrafted harder heavy help helpful hierarchically higher histories
homogeneous hope horizons hyperparameters hypotheses idea ideal ideas identifying identities ill
imagenet impacts implementation implications importance improved improvement improving inclusion
inconsistencies independent indicator indicators indices individual individuals inferences
inferred informative initial injected input inputs inside insight insights inspiration
instability institutions integrating integrity intensive interacting interest intermediate
internally interplay interpretations intersection introduction intuition intuitive investigation
iou isolated isolation items iteration iv kl lab labeled labor lag later layers learn least led
lengths less leveraging like limit limits linearly linked links list llama localizing locate
losses lrms macro magnitude majority making managing manipulations many mappings marginal
margins masks match mathematically matrices maximizing mean meanings means measurable measure
measurements measures mechanism mechanisms medium merged method methodological methodology
methods metrics mimic mini minimally minor minutes mismatch mmlu modern modes modification
modified module monolithic motions move moves multiple mutually names narrow naturalness
navigating near necessary necessity needs neighbors nodes nuances numbers nvidia objectives
observations occlusions occurring offs openai operating operation operations opportunities
optimizing optional options opus orders ordinary organizations organized outcomes output outside
overfitting overlap overlapping page pages paired par paradigm paradigms parameters parts
passages passes past paths pathway patterns peak per perceive perfect performance period
pipelines platforms plausible points populations portion posed positive positives possibility
posts practical practice practices precise predict predictable predictions predictors
preliminary prerequisite preserved prevalence primary principled prioritizing probabilities
problem problematic procedure procedures process processes products projected projects
properties proportion proposals protocols providers publication pure purpose quadratic
qualitative qwen qwen3 radiologists raise range rankings ranks rate ratio ratios reach realism
reconstructions recover references refine refined refining reflected regime regimes regularizer
reinforce related relationship relationships render repeated repetitive replicate repositories
requirement requirements resolved resources responses restore restoring retraining retrieve
retrieved retrieving returns reusable reusing revise rich rigorous rise roberta robotics roc run
running samples scales scarce scenarios schedules schemas scheme scores scratch second seconds
seeds seek segmented select semantically sentences separability sequences serious sessions sets
shaped share shelf shifted shifting shifts shorter signals significance similarities simpler
simplicity simplified simulate sites size slices smooth smoothness solid solution solutions
sourced sources spans speakers special specialized specific speed standardized standards
standing state states static statistics steer steps store stores strategies strategy strength
structurally structures studying subjects subset subtle sufficient suggestions suitability
summarize summary superficial support surprising sustained synthesized tags take targeting tasks
techniques technological technologies tension testbed tests textures theoretical third threats
thresholds throughput tied tight tightly timesteps top topics total tracks tractable tradeoff
trainable trained transferring transformative transforming translate translated translating
translations transparency trend triplets true truly uncertain uncovering underrepresented
understand undesirable uneven unify unintended unlock unseen update updates updating upper usage
useful users utilization utterances valid variability variables variant varying verify version
viability viable viewing violations volumes vs vulnerable weaknesses website weights wer wide
win windows working worldwide worse worst written year
`);
