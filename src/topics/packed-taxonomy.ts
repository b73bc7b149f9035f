// Written by scripts/build-taxonomy.ts out of the taxonomy's outlines; see packed.ts for what it is.
import type { PackedTaxonomy } from './packed.ts';

export const PACKED: PackedTaxonomy = {
  longest: 35,
  topics: `interpretability	Interpretability	Interpretability	subject		300	Understanding what a model has learned and why it answers as it does.
mechanistic-interpretability	Mechanistic interpretability	Mechanistic interp.	subject	interpretability	300	Taking a trained network apart into the steps by which it computes its answers.
circuits	Circuits in models	Model circuits	subject	mechanistic-interpretability	300	Small parts of a network that together carry out one behaviour.
attention-heads	Attention heads	Attention heads	subject	mechanistic-interpretability	300	What single attention heads do: copying, retrieving, tracking position or syntax.
activation-patching	Activation patching	Activation patching	subject	mechanistic-interpretability	300	Exchanging activations between runs to see which ones cause an answer.
causal-abstraction	Causal abstraction	Causal abstraction	subject	mechanistic-interpretability	300	Showing that a network realizes a simpler causal model of the task.
learned-algorithms	Algorithms inside models	Learned algorithms	subject	mechanistic-interpretability	300	The procedures that networks learn for sums, sorting and other tasks of known answer.
parameter-decomposition	Parameter decomposition	Parameter parts	subject	mechanistic-interpretability	300	Splitting a model's weights instead of its activations into parts of one role each.
multilingual-internals	Languages inside models	Languages inside	subject	mechanistic-interpretability	300	What models of many languages share between them inside, and what they keep apart.
superposition	Superposition & polysemanticity	Superposition	subject	mechanistic-interpretability	300	More features than dimensions, so that one neuron answers to many things.
sparse-autoencoders	Sparse autoencoders	Sparse autoencoders	subject	mechanistic-interpretability	300	Networks that split activations into many features of which few are active.
transcoders	Transcoders & crosscoders	Transcoders	subject	mechanistic-interpretability	300	Sparse stand-ins for whole layers, or shared over layers or models.
dictionary-features	Features in activations	Model features	subject	mechanistic-interpretability	300	Finding the directions in activation space that stand for something.
linear-representations	Linear representations	Linear representations	subject	mechanistic-interpretability	300	The claim that concepts are directions in a model's activation space.
neurons	Neurons in models	Neuron analysis	subject	mechanistic-interpretability	300	What single neurons respond to and store.
automated-interpretability	Automated interpretability	Automated interp.	subject	mechanistic-interpretability	300	Letting models describe the features and neurons of models.
logit-lens	Logit lens & decoding states	Decoding hidden states	subject	mechanistic-interpretability	300	Reading intermediate layers by decoding their hidden states.
training-dynamics	Training dynamics & phase changes	Training dynamics	subject	mechanistic-interpretability	300	How abilities and structure arise during training, often suddenly.
world-models-inside	World representations in models	World representations	subject	mechanistic-interpretability	300	Models of boards, space or time that form inside sequence models.
reasoning-mechanisms	Mechanisms of reasoning	Reasoning mechanisms	subject	mechanistic-interpretability	300	How models compute inside when they reason, count or do arithmetic.
in-context-mechanisms	Mechanisms of in-context learning	In-context mechanisms	subject	mechanistic-interpretability	300	How examples in a prompt change what a model computes.
vision-interpretability	Interpretability of vision models	Vision interpretab.	subject	mechanistic-interpretability	300	What networks that see have learned, from neurons to concepts.
probing	Probing	Probing	subject	interpretability	300	Training small classifiers on a model's activations to see what they encode.
linguistic-probing	Linguistic probing	Linguistic probing	subject	probing	300	Which grammar and meaning the layers of a language model encode.
truth-probes	Probing for truth	Truth probes	subject	probing	300	Reading from activations whether a model holds a statement true, or lies.
representation-engineering	Steering & representation engineering	Activation steering	subject	interpretability	300	Changing behaviour by adding directions to a model's activations.
safety-internals	Safety mechanisms inside models	Safety inside models	subject	representation-engineering	300	The directions, neurons and layers by which a model refuses or keeps safe.
representation-analysis	Representation analysis	Representations	subject	interpretability	300	Comparing and describing the internal representations of models.
representation-similarity	Similarity of representations	Repr. similarity	subject	representation-analysis	300	How alike the representations of two models or brains are.
model-depth	Depth & layers of models	Depth & layers	subject	representation-analysis	300	What the layers of a deep model add, one after another, and which could be left out.
representation-geometry	Geometry of representations	Repr. geometry	subject	representation-analysis	300	The shape of activation space: dimension, curvature, anisotropy.
feature-attribution	Feature attribution	Feature attribution	subject	interpretability	300	How much each part of the input counts for an answer.
saliency	Saliency maps & CAM	Saliency maps	subject	feature-attribution	300	Maps of the pixels or words that an answer depends on.
shapley-values	Shapley values	Shapley values	subject	feature-attribution	300	Sharing out an answer among the inputs as game theory shares a gain.
gradient-attribution	Gradient-based attribution	Gradient attribution	subject	feature-attribution	300	Attribution from gradients or relevance sent back through the layers.
attention-explanation	Attention as explanation	Attention as explan.	subject	feature-attribution	300	Whether attention weights say why a model answered as it did.
context-attribution	Attribution to context	Context attribution	subject	feature-attribution	300	Which parts of the prompt or of the sources a generated answer rests on.
data-attribution	Training data attribution	Data attribution	subject	feature-attribution	300	Which training examples an answer goes back to.
example-concepts	Concept-based explanation	Concept explanations	subject	interpretability	300	Explaining a model in concepts that people know.
concept-bottleneck	Concept bottleneck models	Concept bottlenecks	subject	example-concepts	300	Models that decide by way of named concepts alone.
concept-vectors	Concept activation vectors	Concept vectors	subject	example-concepts	300	Directions for human concepts, and tests of how much a model uses them.
concept-discovery	Concept discovery	Concept discovery	subject	example-concepts	300	Finding the concepts that a network uses without naming them first.
prototypes	Prototype-based models	Prototype models	subject	example-concepts	300	Models that decide by likeness to learned examples or parts.
counterfactual-explanations	Counterfactual explanations	Counterfactual explan.	subject	interpretability	300	What would have to be different for another answer.
recourse	Algorithmic recourse	Algorithmic recourse	subject	counterfactual-explanations	300	What a person can do to change a decision of a model.
post-hoc	Post-hoc explanation	Post-hoc explanation	subject	interpretability	300	Explaining a finished model from the outside.
surrogate-models	Surrogates & rule extraction	Surrogate explan.	subject	post-hoc	300	Simple models or rules that stand in for a black box.
intrinsic	Self-interpretable models	Self-interpretable	subject	interpretability	300	Models that are built to be understood.
additive-models	Additive models	Additive models	subject	intrinsic	300	Models that add up one curve a feature.
interpretable-trees	Interpretable trees & rules	Interpretable rules	subject	intrinsic	300	Short trees, rule lists and scores that people can follow.
kolmogorov-arnold	Kolmogorov-Arnold networks	Kolmogorov-Arnold	subject	intrinsic	300	Networks that learn the functions on their edges.
xai	Explainable AI	Explainable AI	subject	interpretability	300	Methods and studies of explanations for what AI systems decide.
explanation-faithfulness	Faithfulness of explanations	Explanation faithful.	subject	xai	300	Whether an explanation tells what the model really did.
cot-faithfulness	Faithfulness of reasoning	Faithful reasoning	subject	xai	300	Whether a written chain of thought is the reasoning that was used.
explanation-evaluation	Evaluating explanations	Explanation evaluation	subject	xai	300	Measures and benchmarks of how good explanations are.
explanation-robustness	Robustness of explanations	Explanation robustness	subject	xai	300	Whether explanations stay the same when little has changed.
explanation-users	Explanations for people	Explanations & people	subject	xai	300	How people use, want and understand explanations.
rationales	Rationales	Rationales	subject	xai	300	The parts of the input that justify an answer, chosen by the model.
nl-explanations	Explanations in words	Explanations in words	subject	xai	300	Explanations that a model writes as sentences.
self-explanation	Self-explanations of models	Self-explanation	subject	xai	300	What models say of their own answers.
explainable-rl	Explainable reinforcement learning	Explainable RL	subject	xai	300	Why an agent that learns by reward acts as it does.
explainable-graphs	Explaining graph networks	Graph explanations	subject	xai	300	Which nodes and edges the answer of a graph network rests on.
explainable-recommendation	Explainable recommendation	Explainable rec.	subject	xai	300	Telling users why something is recommended to them.
explainable-health	Explainable medical AI	Explainable medical AI	subject	xai	300	Explanations for diagnoses and forecasts about patients.
xai-theory	Theory of interpretability	Theory of interp.	subject	xai	300	What explanation and interpretability are and should be.
interpretability-illusions	Interpretability illusions	Interp. illusions	subject	xai	300	Explanations that convince and are wrong.
interpretability-tools	Interpretability tools	Interpretability tools	subject	interpretability	300	Software to look into models and show what was found.
model-introspection	Introspection & self-knowledge	Model self-knowledge	subject	interpretability	300	What models know and say about themselves.
model-knowledge	Knowledge in models	Knowledge in models	subject	interpretability	300	Where facts are kept in a model and how they are called up.
factual-recall	Factual recall	Factual recall	subject	model-knowledge	300	How a language model finds a fact that it has learned.
knowledge-conflicts	Knowledge conflicts	Knowledge conflicts	subject	model-knowledge	300	When what a model has learned and what the context says disagree.
memorization	Memorization	Memorization	subject	model-knowledge	300	Training text that a model can repeat word for word.
knowledge-editing	Knowledge editing	Knowledge editing	subject	model-knowledge	300	Changing single facts in a trained model.
unlearning	Machine unlearning	Machine unlearning	subject	model-knowledge	300	Making a model forget data without training it anew.
concept-erasure	Concept erasure	Concept erasure	subject	model-knowledge	300	Removing a concept from representations or from an image model.
model-abilities	Capabilities of models	Model capabilities	subject	interpretability	300	What models can and cannot do, and when abilities appear.
cognition-llm	Cognitive science of models	Cognition & LLMs	subject	model-abilities	300	Models studied by the tests and notions of psychology.
social-intelligence	Social intelligence	Social intelligence	subject	model-abilities	300	Reading and joining the social life of people.
theory-of-mind	Theory of mind	Theory of mind	subject	model-abilities	300	Knowing what others know, want and believe.
large-language-models	Large language models	LLMs	broad		262	Neural models of text, trained on very much of it, that write, answer and follow instructions.
small-language-models	Small language models	Small language models	subject	large-language-models	262	Language models small enough for modest machines.
masked-language-models	Masked language models	Masked LMs	subject	large-language-models	262	Encoders trained to fill in hidden words.
diffusion-language-models	Diffusion language models	Diffusion LMs	subject	large-language-models	262	Language models that write by refining all words together.
open-models	Model families & reports	Model reports	subject	large-language-models	262	Papers that present a new family of models.
domain-llms	Domain-specific models	Domain-specific models	subject	large-language-models	262	Language models made for one field or trade.
llm-pretraining	Language model pretraining	LM pretraining	subject	large-language-models	262	Training a language model on raw text.
continual-pretraining	Continual pretraining	Continual pretraining	subject	llm-pretraining	262	Going on with pretraining for a new language or field.
pretraining-data	Pretraining data	Pretraining data	subject	llm-pretraining	262	Choosing, cleaning and mixing the text that models are trained on.
tokenization	Tokenization	Tokenization	subject	large-language-models	262	Cutting text into the pieces that a model reads.
instruction-tuning	Instruction tuning	Instruction tuning	subject	large-language-models	262	Teaching a pretrained model to follow instructions.
instruction-data	Instruction data	Instruction data	subject	instruction-tuning	262	Making and choosing the examples on which models are tuned.
alignment	Preference alignment	Preference alignment	subject	instruction-tuning	262	Making models do what people prefer.
preference-optimization	Preference optimization	Preference optim.	subject	instruction-tuning	262	Learning directly from pairs of better and worse answers.
rlhf	RL from human feedback	RL from human feedback	subject	instruction-tuning	262	Tuning a model by reward learned from human judgement.
value-alignment	Values & pluralistic alignment	Value alignment	subject	instruction-tuning	262	Whose values a model follows, and how.
reward-models	Reward models	Reward models	subject	instruction-tuning	262	Models that score answers as people or rules would.
llm-reasoning	Reasoning in language models	LLM reasoning	subject	large-language-models	262	Solving problems in several steps with language models.
chain-of-thought	Chain of thought	Chain of thought	subject	llm-reasoning	262	Writing the steps before the answer.
math-reasoning	Mathematical reasoning	Math reasoning	subject	llm-reasoning	262	Problems of mathematics solved in words.
theorem-proving	Theorem proving	Theorem proving	subject	llm-reasoning	262	Proofs that a machine can check.
logical-reasoning	Logical reasoning	Logical reasoning	subject	llm-reasoning	262	Drawing conclusions by rules of logic.
commonsense	Common sense	Common sense	subject	llm-reasoning	262	What everyone knows of the world without being told.
analogies	Analogies	Analogies	subject	llm-reasoning	262	Seeing that two things are related as two others are.
temporal-reasoning	Temporal reasoning	Temporal reasoning	subject	llm-reasoning	262	Reasoning about when things happen.
test-time-scaling	Test-time scaling	Test-time scaling	subject	llm-reasoning	262	More computing at the time of the answer for better answers.
reasoning-efficiency	Efficient reasoning	Efficient reasoning	subject	llm-reasoning	262	Reasoning with fewer tokens, and only where it is needed.
self-correction	Self-correction & critique	Self-correction	subject	llm-reasoning	262	Models that criticize and mend their own answers.
rl-reasoning	RL for reasoning	RL for reasoning	subject	llm-reasoning	262	Reinforcement learning that teaches models to reason.
prompting	Prompting & in-context learning	Prompting	subject	large-language-models	262	Getting what is wanted by the way of asking.
in-context-learning	In-context learning	In-context learning	subject	prompting	262	Learning a task from examples in the prompt.
prompt-optimization	Prompt optimization	Prompt optimization	subject	prompting	262	Searching for the prompt that works best.
long-context	Long context	Long context	subject	large-language-models	262	Reading and using very long inputs.
position-encoding	Position encodings	Position encodings	subject	long-context	262	How a transformer is told the order of its input.
context-compression	Context compression	Context compression	subject	long-context	262	Making a long prompt shorter without losing what matters.
hallucination	Hallucination & factuality	Hallucination	subject	large-language-models	262	Statements of models that are not true or not supported.
hallucination-detection	Hallucination detection	Hallucination finding	subject	hallucination	262	Telling made-up statements from supported ones.
factuality	Factuality	Factuality	subject	hallucination	262	Whether what a model writes agrees with the facts.
llm-evaluation	Evaluation of language models	LLM evaluation	subject	large-language-models	262	Measuring what language models can do.
multiple-choice	Multiple-choice tests	Multiple-choice tests	subject	llm-evaluation	262	Asking models to pick one of several answers, and what that measures.
llm-consistency	Consistency of models	Model consistency	subject	llm-evaluation	262	Whether a model says the same when asked again, otherwise, or about what it said.
llm-judges	Models as judges	Models as judges	subject	llm-evaluation	262	Models that grade the answers of models.
benchmark-contamination	Benchmark contamination	Contamination	subject	llm-evaluation	262	Test items that were in the training data.
benchmark-design	Design of benchmarks	Design of benchmarks	subject	llm-evaluation	262	How tests of models are made, combined and checked.
text-evaluation	Evaluation of generated text	Text evaluation	subject	llm-evaluation	262	Scores and studies of how good generated text is.
llm-routing	Routing & ensembles of models	LLM routing	subject	large-language-models	262	Choosing among several models for each question.
model-merging	Model merging	Model merging	subject	llm-routing	262	Joining the weights of several models into one.
llm-ensembles	Ensembles of models	Ensembles of models	subject	llm-routing	262	Several language models that answer together.
uncertainty-llm	Confidence of language models	LLM confidence	subject	large-language-models	262	Whether a model knows how sure it may be.
synthetic-data	Synthetic data	Synthetic data	subject	large-language-models	262	Data that models make, for training and testing.
question-answering	Question answering	Question answering	subject		262	Answering questions from text or from what a model knows.
multi-hop-qa	Multi-hop questions	Multi-hop questions	subject	question-answering	262	Questions that need facts from several places.
reading-comprehension	Reading comprehension	Reading comprehension	subject	question-answering	262	Answering from one given passage.
question-generation	Question generation	Question generation	subject	question-answering	262	Writing questions from a text.
retrieval-augmented-generation	Retrieval-augmented generation	RAG	subject		262	Looking up sources and answering from them.
graph-rag	Graph RAG	Graph RAG	subject	retrieval-augmented-generation	262	Retrieval over a graph of entities and relations.
multimodal-rag	Multimodal RAG	Multimodal RAG	subject	retrieval-augmented-generation	262	Retrieval of pictures, tables and pages beside text.
deep-research	Deep research	Deep research	subject	retrieval-augmented-generation	262	Agents that search, read and write up what they found.
answer-attribution	Citing sources	Citing sources	subject	retrieval-augmented-generation	262	Answers that name the sources that they rest on.
machine-translation	Machine translation	Machine translation	subject		262	Translating text from one language to another by machine.
mt-evaluation	Translation evaluation	Translation evaluation	subject	machine-translation	262	Telling how good a translation is.
specialized-translation	Literary & special translation	Special translation	subject	machine-translation	262	Translating novels, documents and the texts of one field.
multilingual	Multilingual models	Multilingual NLP	subject		262	Models and tasks in more than one language.
low-resource	Low-resource languages	Low-resource languages	subject	multilingual	262	Languages with little text to learn from.
cross-lingual	Cross-lingual transfer	Cross-lingual transfer	subject	multilingual	262	Learning in one language what is used in another.
code-switching	Code-switching	Code-switching	subject	multilingual	262	Speech and text that mix languages.
language-resources	Languages of Asia & the East	Asian languages	subject	multilingual	262	Work on Chinese, Japanese, Korean, Indic and other Asian languages.
arabic-nlp	Arabic & Middle Eastern languages	Arabic & Mid. Eastern	subject	multilingual	262	Work on Arabic, Persian, Turkish and Hebrew.
european-nlp	Languages of Europe	European languages	subject	multilingual	262	Resources and models for European languages other than English.
dialects	Dialects & varieties	Dialects & varieties	subject	multilingual	262	Varieties of one language and how models treat them.
culture	Culture in models	Culture in models	subject	multilingual	262	What models know of cultures and whose they favour.
summarization	Summarization	Summarization	subject		262	Making a shorter text that keeps what matters.
text-generation	Text generation	Text generation	subject		262	Writing text by machine.
story-generation	Stories & creative writing	Creative writing	subject	text-generation	262	Stories, poems and other writing for its own sake.
output-diversity	Diversity of generated text	Output diversity	subject	text-generation	262	Many different answers instead of one, and how models lose them.
controlled-generation	Controlled generation	Controlled generation	subject	text-generation	262	Text that keeps to given conditions and forms.
decoding	Decoding	Decoding	subject	text-generation	262	How the next words are chosen from a model's probabilities.
paraphrase-style	Simplifying & rewriting	Rewriting	subject	text-generation	262	Saying the same in other or simpler words.
data-to-text	Data to text	Data to text	subject	text-generation	262	Putting tables and numbers into words.
generated-text-detection	Detection of machine text	Machine-text detection	subject		262	Telling text of machines from text of people.
authorship	Authorship & style	Authorship & style	subject	generated-text-detection	262	Who wrote a text, told by how it is written.
text-watermarks	Watermarks in text	Watermarks in text	subject	generated-text-detection	262	Hidden marks in generated text that show where it is from.
dialogue	Dialogue & chatbots	Dialogue systems	subject		262	Systems that converse with people.
task-dialogue	Task-oriented dialogue	Task-oriented dialogue	subject	dialogue	262	Conversations that get something done.
role-play	Role-play & personas	Role-play & personas	subject	dialogue	262	Models that speak as a given character.
multi-turn	Multi-turn conversation	Multi-turn	subject	dialogue	262	Talking over many turns without losing the thread.
discourse-of-dialogue	Analysis of conversations	Conversation analysis	subject	dialogue	262	What people do in conversations: turns, acts, repair.
information-extraction	Information extraction	Information extraction	subject		262	Finding facts in text and putting them into a form.
named-entities	Named entities	Named entities	subject	information-extraction	262	Finding and resolving names in text.
relation-extraction	Relations & events	Relations & events	subject	information-extraction	262	Which things are related in a text, and what happened.
keyphrases	Key phrases & terms	Key phrases & terms	subject	information-extraction	262	The words that say what a text is about.
text-classification	Text classification	Text classification	subject		262	Sorting texts into classes.
topic-models	Topic models	Topic models	subject	text-classification	262	Finding the themes of many texts.
intent-detection	Intents & queries	Intents & queries	subject	text-classification	262	What a short request asks for.
sentiment	Sentiment & emotion in text	Sentiment & emotion	subject	text-classification	262	What people feel about things, read from their words.
aspect-sentiment	Aspects & opinions	Aspects & opinions	subject	sentiment	262	Which part of a thing an opinion is about.
emotion	Emotions in text	Emotions in text	subject	sentiment	262	Anger, joy and other emotions, and how to answer them.
stance-sarcasm	Stance, irony & sarcasm	Stance & irony	subject	sentiment	262	What a text is for or against, and when it means the opposite.
hate-speech	Hate speech & toxicity	Hate speech & toxicity	subject	text-classification	262	Hateful, abusive and harmful language online.
misinformation	Misinformation & fact checking	Misinformation	subject	text-classification	262	False claims and how they spread.
fact-checking	Fact checking	Fact checking	subject	misinformation	262	Telling by evidence whether a claim is true.
language-understanding	Language understanding	Language understanding	subject		262	What words and sentences mean.
nli	Natural language inference	Language inference	subject	language-understanding	262	Whether one sentence follows from another.
word-meaning	Word senses & lexicons	Word senses	subject	language-understanding	262	Meanings of words and the books that list them.
pragmatics	Pragmatics & figurative language	Pragmatics & figures	subject	language-understanding	262	What is meant beyond what is said.
discourse	Discourse & coherence	Discourse & coherence	subject	language-understanding	262	How sentences hang together in a text.
argument-mining	Argument mining	Argument mining	subject	language-understanding	262	Claims, reasons and how they support each other.
semantic-parsing	Semantic parsing	Semantic parsing	subject	language-understanding	262	Turning sentences into formal meaning.
linguistics	Linguistics & syntax	Linguistics	subject	language-understanding	262	The study of language, by and for models.
grammar	Grammar & parsing	Grammar & parsing	subject	linguistics	262	The structure of sentences, and how it is found.
morphology	Morphology & writing	Morphology & spelling	subject	linguistics	262	Forms of words, sounds and letters.
psycholinguistics	Psycholinguistics & reading	Psycholinguistics	subject	linguistics	262	How people process language, compared with models.
language-acquisition	Language learning	Language learning	subject	linguistics	262	How children, learners and small models come to a language.
grammar-correction	Correcting grammar	Correcting grammar	subject	linguistics	262	Finding and mending errors of writing.
embeddings	Text embeddings	Text embeddings	subject	language-understanding	262	Vectors that stand for texts and words.
word-embeddings	Word embeddings	Word embeddings	subject	embeddings	262	One vector a word.
code-generation	Code generation	Code generation	subject		262	Programs written by models.
code-repair	Program repair & review	Program repair	subject	code-generation	262	Finding and mending faults in programs with models.
text-to-sql	Text to SQL	Text to SQL	subject	code-generation	262	Questions turned into database queries.
software-agents	Software agents	Software agents	subject	code-generation	262	Agents that work on whole repositories.
code-understanding	Understanding of code	Understanding of code	subject	code-generation	262	What models know of programs: search, summary, reasoning.
hardware-code	Hardware code	Hardware code	subject	code-generation	262	Models that write Verilog, kernels and other low-level code.
knowledge-graphs	Knowledge graphs	Knowledge graphs	subject		262	Facts as nodes and edges, and what is done with them.
kg-completion	Knowledge graph completion	KG completion	subject	knowledge-graphs	262	Finding the missing edges of a knowledge graph.
kg-questions	Questions over knowledge graphs	KG questions	subject	knowledge-graphs	262	Answering from a knowledge graph.
kg-construction	Building knowledge graphs	KG construction	subject	knowledge-graphs	262	Making a knowledge graph from text.
ontologies	Ontologies & semantic web	Ontologies	subject	knowledge-graphs	262	Agreed terms of a field, for machines.
table-understanding	Tables & structured data	Tables	subject		262	Reading and answering from tables.
tabular-learning	Learning from tables	Learning from tables	subject	table-understanding	262	Classifiers and models for rows and columns.
computer-vision	Computer vision	Computer vision	broad		158	Making sense of images by machine.
visual-perception	Human & machine perception	Visual perception	subject	computer-vision	158	How people see, and whether machines see alike.
image-classification	Image classification	Image classification	subject	computer-vision	158	Saying what an image shows.
fine-grained-recognition	Fine-grained recognition	Fine-grained	subject	image-classification	158	Telling apart what looks nearly the same.
object-detection	Object detection	Object detection	subject	computer-vision	158	Finding things in an image and drawing boxes around them.
three-d-detection	3D object detection	3D object detection	subject	object-detection	158	Boxes in space, from cameras or laser.
object-counting	Counting objects	Counting objects	subject	object-detection	158	How many things an image shows.
visual-grounding	Visual grounding	Visual grounding	subject	object-detection	158	Finding in a picture what words refer to.
salient-camouflaged	Salient & camouflaged objects	Salient objects	subject	object-detection	158	Things that stand out, and things that hide.
segmentation	Image segmentation	Image segmentation	subject	computer-vision	158	Marking the pixels that belong to a thing.
segment-anything	Segment anything	Segment anything	subject	segmentation	158	Segmentation by points, boxes or words with one large model.
referring-segmentation	Segmentation by words	Segmentation by words	subject	segmentation	158	Marking what a sentence refers to.
video-segmentation	Video segmentation	Video segmentation	subject	segmentation	158	Marking things through a whole video.
tracking	Object tracking	Object tracking	subject	computer-vision	158	Following things through a video.
multi-object-tracking	Tracking of many objects	Multi-object tracking	subject	tracking	158	Following many things at once without mixing them up.
visual-representation	Visual representation learning	Visual representations	subject	computer-vision	158	What vision models learn to see, and their backbones.
vision-transformers	Vision transformers	Vision transformers	subject	visual-representation	158	Transformers that read images in patches.
convolutional	Convolutional networks	Convolutional networks	subject	visual-representation	158	Networks of local filters.
visual-pretraining	Self-supervised vision	Self-supervised vision	subject	visual-representation	158	Learning to see without labels.
vision-foundation-models	Vision foundation models	Vision foundation	subject	visual-representation	158	Large vision models for many tasks.
face-person	Faces & people in images	Faces & people	subject	computer-vision	158	Faces and people in pictures and video.
face-recognition	Face recognition	Face recognition	subject	face-person	158	Who a face belongs to, and whether it is real.
facial-expression	Facial expressions	Facial expressions	subject	face-person	158	Emotions and actions of the face.
talking-heads	Talking heads	Talking heads	subject	face-person	158	Faces moved by speech, and portraits that live.
person-identification	Person re-identification	Person re-ID	subject	face-person	158	Knowing a person again by body, gait or iris.
gaze	Gaze estimation	Gaze estimation	subject	face-person	158	Where a person looks.
virtual-try-on	Virtual try-on & fashion	Virtual try-on	subject	face-person	158	Clothes and make-up on pictures of people.
crowds	Crowds & pedestrians	Crowds & pedestrians	subject	face-person	158	Counting people and foreseeing where they walk.
human-pose	Human pose & motion	Human pose & motion	subject	computer-vision	158	How people stand, move and hold things.
human-motion	Human motion	Human motion	subject	human-pose	158	Making and reading movements of the body.
human-avatars	Bodies & avatars	Bodies & avatars	subject	human-pose	158	Bodies in three dimensions that can be animated.
hands	Hands & gestures	Hands & gestures	subject	human-pose	158	Hands, and what they hold and say.
action-recognition	Action recognition	Action recognition	subject	computer-vision	158	What people do in a video.
temporal-localization	Temporal localization	Temporal localization	subject	action-recognition	158	When in a video something happens.
egocentric	First-person video	First-person video	subject	action-recognition	158	Video from the wearer's own eyes.
action-quality	Quality of movement	Quality of movement	subject	action-recognition	158	How well a movement is done, in sports and exercise.
activity-sensors	Activity from sensors	Activity from sensors	subject	action-recognition	158	What people do, from phones and worn sensors.
video-understanding	Video understanding	Video understanding	subject	computer-vision	158	What happens in a video, and answering questions about it.
video-language-models	Video language models	Video language models	subject	video-understanding	158	Language models that watch videos.
video-retrieval	Video retrieval & moments	Video retrieval	subject	video-understanding	158	Finding videos, and the moment that is asked for.
long-video	Long & streaming video	Long & streaming video	subject	video-understanding	158	Hours of video, or video as it comes.
event-cameras	Event cameras	Event cameras	subject	computer-vision	158	Cameras that report changes instead of frames.
ocr	Documents & OCR	Documents & OCR	subject	computer-vision	158	Text and layout in images of documents.
handwriting	Handwriting & historical documents	Handwriting	subject	ocr	158	Reading what was written by hand.
charts	Charts & figures	Charts & figures	subject	ocr	158	Reading and making charts.
presentations	Slides & posters	Slides & posters	subject	ocr	158	Slides and posters read, shown and made.
document-understanding	Document understanding	Document understanding	subject	ocr	158	What the pages of a document say, with their layout.
scene-text	Scene text	Scene text	subject	ocr	158	Reading signs and labels in pictures.
remote-sensing	Remote sensing	Remote sensing	subject	computer-vision	158	The earth seen from satellites and aircraft.
hyperspectral	Hyperspectral & multispectral images	Hyperspectral	subject	remote-sensing	158	Images with many more bands than three.
change-detection	Change detection	Change detection	subject	remote-sensing	158	What has changed between two images of a place.
land-cover	Land & vegetation from above	Land & vegetation	subject	remote-sensing	158	Crops, forests and land cover in satellite images.
geo-localization	Geo-localization	Geo-localization	subject	remote-sensing	158	Where a picture was taken.
radar-imaging	Radar images	Radar images	subject	remote-sensing	158	Synthetic aperture radar and its kin.
deepfakes	Deepfakes & forensics	Deepfakes & forensics	subject	computer-vision	158	Forged faces, images and voices, and how they are found.
ai-image-detection	Detecting generated images	Generated images	subject	deepfakes	158	Telling generated images and videos from real ones.
image-forensics	Image forensics	Image forensics	subject	deepfakes	158	Finding what was changed in a picture.
audio-deepfakes	Fake voices	Fake voices	subject	deepfakes	158	Telling cloned voices from real ones.
vision-anomaly	Visual inspection	Visual inspection	subject	computer-vision	158	Finding flaws in made things by camera.
image-generation	Image generation	Image generation	subject		158	Pictures made by models from words or noise.
image-personalization	Personalized generation	Personalized images	subject	image-generation	158	Pictures of a given subject or person in new scenes.
controllable-images	Controllable image generation	Controllable images	subject	image-generation	158	Pictures that follow a layout, sketch or pose.
autoregressive-images	Autoregressive image generation	Autoregressive images	subject	image-generation	158	Pictures written token by token.
style-transfer	Style & artistic images	Style & art	subject	image-generation	158	The look of one picture on another, and art.
graphic-design	Type & graphic design	Graphic design	subject	image-generation	158	Letters, logos, posters and pages designed by machine.
comics	Comics & anime	Comics & anime	subject	image-generation	158	Drawn stories, read and made.
vector-graphics	Vector graphics & text in images	Vector graphics	subject	image-generation	158	Lines, icons and letters that are drawn, not painted.
image-gen-evaluation	Evaluating generated images	Image gen. evaluation	subject	image-generation	158	Whether a picture shows what was asked for.
image-editing	Image editing	Image editing	subject	image-generation	158	Changing pictures as a sentence asks.
image-composition	Compositing & insertion	Image compositing	subject	image-editing	158	Putting things into pictures so that they belong there.
image-translation	Image-to-image translation	Image translation	subject	image-generation	158	Turning one kind of picture into another.
video-generation	Video generation	Video generation	subject		158	Videos made by models.
video-editing	Video editing	Video editing	subject	video-generation	158	Changing videos as a sentence asks.
video-prediction	Video prediction & world simulation	World simulation	subject	video-generation	158	Foreseeing the next frames of a scene.
controllable-video	Controllable video	Controllable video	subject	video-generation	158	Videos with a given camera, motion or sound.
image-restoration	Image restoration	Image restoration	subject		158	Making bad pictures good.
super-resolution	Super-resolution	Super-resolution	subject	image-restoration	158	More detail than was recorded.
image-denoising	Noise, blur & shadows	Denoising & deblurring	subject	image-restoration	158	Removing noise, blur, rain, haze and shadow.
low-light	Light & colour	Light & colour	subject	image-restoration	158	Dark, underwater and badly coloured pictures.
image-compression	Image & video compression	Image compression	subject	image-restoration	158	Fewer bytes for the same picture.
image-quality	Image quality	Image quality	subject	image-restoration	158	How good a picture looks to people.
image-fusion	Image fusion	Image fusion	subject	image-restoration	158	One picture from several sensors.
inverse-problems	Inverse problems in imaging	Inverse problems	subject	image-restoration	158	Recovering an image from indirect measurements.
three-d-vision	3D vision	3D vision	broad		158	Space, shape and distance from images.
gaussian-splatting	Gaussian splatting & NeRF	Splatting & NeRF	subject	three-d-vision	158	Scenes as clouds of soft blobs that render fast.
radiance-fields	Radiance fields	Radiance fields	subject	three-d-vision	158	Scenes as networks that answer for every ray.
view-synthesis	New views	New views	subject	three-d-vision	158	Pictures of a scene from where no camera stood.
dynamic-scenes	Moving scenes in 4D	4D scenes	subject	three-d-vision	158	Scenes in space that change over time.
three-d-generation	3D generation	3D generation	subject	three-d-vision	158	Shapes and scenes made by models.
three-d-reconstruction	3D reconstruction	3D reconstruction	subject	three-d-vision	158	Shape from pictures.
object-pose	Pose of objects & cameras	Object & camera pose	subject	three-d-vision	158	Where a thing or camera is and how it is turned.
image-matching	Matching & place recognition	Matching & places	subject	three-d-vision	158	The same point or place in two pictures.
depth-estimation	Depth & optical flow	Depth & optical flow	subject	three-d-vision	158	How far away things are, and how they move.
stereo-flow	Stereo & optical flow	Stereo & optical flow	subject	three-d-vision	158	Shifts between two pictures.
point-clouds	Point clouds	Point clouds	subject	three-d-vision	158	Shapes as sets of points, mostly from laser.
three-d-understanding	3D scene understanding	3D scene understanding	subject	three-d-vision	158	What is where in a room or street.
panoramas	Panoramas & fisheye images	Panoramas & fisheye	subject	three-d-vision	158	Pictures of all directions at once.
materials-light	Materials & light	Materials & light	subject	three-d-vision	158	How surfaces take and give light, estimated and made.
cad	CAD & design models	CAD & design models	subject	three-d-vision	158	Parts as engineers draw them.
medical-imaging	Medical imaging	Medical imaging	subject		158	Pictures of the body, read by machine.
medical-segmentation	Medical segmentation	Medical segmentation	subject	medical-imaging	158	Marking organs and lesions.
pathology	Digital pathology	Digital pathology	subject	medical-imaging	158	Slides of tissue under the microscope.
radiology	Radiology & reports	Radiology & reports	subject	medical-imaging	158	X-rays and scans, and the reports on them.
brain-ct-mri	CT & MRI	CT & MRI	subject	medical-imaging	158	Slices through the body.
medical-reconstruction	Medical image reconstruction	Scan reconstruction	subject	medical-imaging	158	Better scans from less radiation or time.
retina	Eyes & retina	Eyes & retina	subject	medical-imaging	158	Pictures of the eye.
ultrasound-endoscopy	Ultrasound & endoscopy	Ultrasound & endoscopy	subject	medical-imaging	158	Live pictures from inside the body.
surgery	Surgery & its videos	Surgery & its videos	subject	medical-imaging	158	Operations, watched and helped by machine.
skin	Skin	Skin	subject	medical-imaging	158	Pictures of the skin.
vision-language	Vision and language	Vision and language	subject		158	Images and words together.
clip-models	CLIP & its kin	CLIP & its kin	subject	vision-language	158	Encoders that put images and texts into one space.
captioning	Captioning	Captioning	subject	vision-language	158	Saying in words what a picture shows.
image-retrieval	Image & cross-modal retrieval	Cross-modal retrieval	subject	vision-language	158	Finding pictures by words, and words by pictures.
scene-graphs	Scene graphs	Scene graphs	subject	vision-language	158	What is where in a picture and how things relate.
vision-language-models	Vision-language models	Vision-language models	subject	vision-language	158	Language models that see.
visual-question-answering	Visual question answering	Visual QA	subject	vision-language-models	158	Questions about pictures.
multimodal-reasoning	Visual reasoning	Visual reasoning	subject	vision-language-models	158	Thinking about what is seen.
spatial-reasoning	Spatial reasoning	Spatial reasoning	subject	vision-language-models	158	Where things are and how they lie to each other.
vlm-hallucination	Hallucination of vision models	Visual hallucination	subject	vision-language-models	158	Things that a model says it sees and that are not there.
visual-tokens	Fewer visual tokens	Fewer visual tokens	subject	vision-language-models	158	Making models that see faster by reading less.
vlm-evaluation	Evaluation of vision-language models	VLM evaluation	subject	vision-language-models	158	Benchmarks of models that see.
visual-instruction	Visual instruction tuning	Visual instructions	subject	vision-language-models	158	Teaching models that see to follow requests.
multimodal	Multimodal learning	Multimodal learning	broad		158	Several kinds of signal in one model.
unified-multimodal	Unified models	Unified models	subject	multimodal	158	One model that both reads and makes pictures, sound and text.
multimodal-fusion	Fusing modalities	Fusing modalities	subject	multimodal	158	Joining signals, also where one is missing.
audio-visual	Sound and sight	Sound and sight	subject	multimodal	158	What is seen and heard together.
deep-learning	Deep learning	Deep learning	broad		95	Networks of many layers that learn from examples.
transformers	Transformers	Transformers	broad	deep-learning	95	Networks built on attention.
attention	Attention mechanisms	Attention mechanisms	subject	transformers	95	How parts of an input look at each other, and how to make that cheap.
efficient-attention	Efficient attention	Efficient attention	subject	transformers	95	Attention whose cost grows less than with the square of the length.
state-space-models	State space models	State space models	subject	deep-learning	95	Networks that carry a state along a sequence.
recurrent-networks	Recurrent networks	Recurrent networks	subject	state-space-models	95	Networks that read a sequence step by step.
mixture-of-experts	Mixture of experts	Mixture of experts	subject	deep-learning	95	Models of which only a part works on each input.
network-design	Network building blocks	Network design	subject	deep-learning	95	Layers and blocks that networks are built from.
normalization-layers	Normalization layers	Normalization layers	subject	network-design	95	Layers that keep signals at one scale.
activation-functions	Activation functions	Activation functions	subject	network-design	95	The bends between layers.
regularization	Regularization	Regularization	subject	network-design	95	Keeping networks from learning by heart.
hypernetworks	Networks that make weights	Hypernetworks	subject	network-design	95	Networks whose output or input is another network.
graph-learning	Graph learning	Graph learning	subject	deep-learning	95	Learning on nodes and edges.
graph-networks	Graph neural networks	Graph neural networks	subject	graph-learning	95	Networks that pass messages along edges.
graph-transformers	Graph transformers & models	Graph transformers	subject	graph-learning	95	Transformers and large models for graphs.
graph-embedding	Graph representation	Graph representation	subject	graph-learning	95	Vectors for nodes and whole graphs.
heterophily	Heterophilic graphs	Heterophilic graphs	subject	graph-learning	95	Graphs whose neighbours are unlike.
dynamic-graphs	Dynamic graphs	Dynamic graphs	subject	graph-learning	95	Graphs that change over time.
graph-generation	Graph generation	Graph generation	subject	graph-learning	95	Making new graphs.
hypergraphs	Hypergraphs & mixed graphs	Hypergraphs	subject	graph-learning	95	Edges among many nodes, and nodes of many kinds.
link-community	Links & communities	Links & communities	subject	graph-learning	95	Which nodes belong together.
generative-models	Generative models	Generative models	subject	deep-learning	95	Models that make new examples of what they saw.
gans	Adversarial generation	Adversarial generation	subject	generative-models	95	A maker and a judge that train each other.
autoencoders	Autoencoders	Autoencoders	subject	generative-models	95	Squeezing data through a small code and back.
normalizing-flows	Flows & energy models	Flows & energy models	subject	generative-models	95	Densities by invertible maps or energies.
generative-ai	Generative AI	Generative AI	subject	generative-models	95	Machines that make text and pictures, seen as a whole.
diffusion-models	Diffusion models	Diffusion models	subject	deep-learning	95	Making data by taking noise away step by step.
flow-matching	Flow matching	Flow matching	subject	diffusion-models	95	Straight paths from noise to data.
fast-diffusion	Faster diffusion	Faster diffusion	subject	diffusion-models	95	Fewer and cheaper steps.
diffusion-guidance	Guidance of diffusion	Guidance of diffusion	subject	diffusion-models	95	Steering generation toward what is wanted.
discrete-diffusion	Discrete diffusion	Discrete diffusion	subject	diffusion-models	95	Diffusion over tokens.
representation-learning	Representation learning	Representation learn.	subject	deep-learning	95	Learning useful descriptions of data.
contrastive-learning	Contrastive learning	Contrastive learning	subject	representation-learning	95	Pulling like examples together and others apart.
self-supervised	Self-supervised learning	Self-supervised	subject	representation-learning	95	Learning from data without labels.
disentanglement	Disentanglement	Disentanglement	subject	representation-learning	95	One factor of the data in each direction.
object-centric	Object-centric learning	Object-centric	subject	deep-learning	95	Representations that part a scene into its things.
metric-learning	Metric learning	Metric learning	subject	object-centric	95	Distances that mean something.
dimension-reduction	Dimension reduction	Dimension reduction	subject	object-centric	95	Fewer numbers that keep what matters.
hyperbolic	Hyperbolic spaces	Hyperbolic spaces	subject	object-centric	95	Trees and hierarchies in curved space.
transfer-learning	Transfer & fine-tuning	Transfer & fine-tuning	subject	deep-learning	95	Using what was learned on one task for another.
domain-adaptation	Domain adaptation	Domain adaptation	subject	transfer-learning	95	From one kind of data to another.
domain-generalization	Generalization under shift	Distribution shift	subject	transfer-learning	95	Models that hold where data differ from training.
test-time-adaptation	Adaptation at test time	Test-time adaptation	subject	transfer-learning	95	Models that adjust to what they meet.
multi-task	Multi-task learning	Multi-task learning	subject	transfer-learning	95	One model for several tasks.
few-shot-learning	Few-shot & meta-learning	Few-shot learning	subject	transfer-learning	95	Learning from a handful of examples.
meta-learning	Meta-learning	Meta-learning	subject	transfer-learning	95	Learning how to learn.
zero-shot	Zero-shot learning	Zero-shot learning	subject	transfer-learning	95	Classes that were never shown.
continual-learning	Continual learning	Continual learning	subject	transfer-learning	95	Learning one thing after another without forgetting.
curriculum-learning	Curriculum learning	Curriculum learning	subject	transfer-learning	95	Easy examples first.
parameter-efficient	Parameter-efficient tuning	Efficient fine-tuning	subject	transfer-learning	95	Tuning few weights of a large model.
lora	Low-rank adaptation	Low-rank adaptation	subject	transfer-learning	95	Tuning by small low-rank matrices.
knowledge-distillation	Knowledge distillation	Knowledge distillation	subject	deep-learning	95	Teaching a small model by a large one.
dataset-distillation	Dataset distillation	Dataset distillation	subject	knowledge-distillation	95	A few made-up examples in place of many.
model-compression	Model compression	Model compression	subject	deep-learning	95	Models in less memory.
pruning	Pruning & sparsity	Pruning & sparsity	subject	model-compression	95	Taking weights, layers or experts away.
quantization	Quantization	Quantization	subject	model-compression	95	Weights and activations in few bits.
low-rank	Low-rank & tensor methods	Low-rank methods	subject	model-compression	95	Large matrices as products of small ones.
optimization	Optimization of training	Training optimization	subject	deep-learning	95	How networks are trained: steps, rates, losses.
optimizers	Optimizers	Optimizers	subject	optimization	95	Rules that turn gradients into steps.
learning-rates	Schedules & hyperparameters	Learning rates	subject	optimization	95	Step sizes, batch sizes and how they change.
optimization-theory	Theory of optimization	Optimization theory	subject	optimization	95	How fast methods converge, and to what.
loss-functions	Loss functions & landscapes	Loss functions	subject	optimization	95	What is minimized, and the shape of it.
local-learning	Learning without backpropagation	Beyond backprop	subject	optimization	95	Local and biological rules in place of backpropagation.
scaling-laws	Scaling laws	Scaling laws	subject	deep-learning	95	How loss falls with data, size and computing.
augmentation	Data augmentation	Data augmentation	subject	deep-learning	95	More training examples by small changes.
learning-theory	Learning theory	Learning theory	subject		95	Why and when learning works.
generalization	Generalization	Generalization	subject	learning-theory	95	Why what was learned holds for new data.
infinite-width	Infinite width & kernels	Kernels & wide nets	subject	learning-theory	95	Networks as kernels, and kernels themselves.
expressivity	Expressive power	Expressive power	subject	learning-theory	95	What a network can compute at all.
online-learning	Online learning	Online learning	subject	learning-theory	95	Deciding again and again, with little regret.
statistical-learning	Statistical learning	Statistical learning	subject	learning-theory	95	Samples, rates and bounds.
theory-of-llms	Theory of language models	Theory of LLMs	subject	learning-theory	95	Mathematics of transformers and generation.
optimal-transport	Optimal transport	Optimal transport	subject		95	Moving one distribution to another at least cost.
topology	Topology & geometry of data	Topological methods	subject		95	Shape of data by holes, loops and manifolds.
geometric-learning	Geometric deep learning	Geometric learning	subject		95	Networks that respect symmetry.
bayesian	Bayesian methods & uncertainty	Uncertainty & Bayes	subject		95	Learning with probabilities, and knowing what is not known.
uncertainty	Uncertainty estimation	Uncertainty estimation	subject	bayesian	95	How sure a prediction may be.
gaussian-processes	Gaussian processes	Gaussian processes	subject	bayesian	95	Functions as random draws.
conformal	Conformal prediction	Conformal prediction	subject	bayesian	95	Sets that hold the truth with a promised chance.
variational-sampling	Sampling & variational inference	Approximate inference	subject	bayesian	95	Drawing from or standing in for a posterior.
simulation-inference	Simulation-based inference	Simulation inference	subject	bayesian	95	Finding parameters by simulating.
graphical-models	Graphical & probabilistic models	Graphical models	subject	bayesian	95	Variables, and what depends on what.
causal-inference	Causal inference & discovery	Causality	subject		95	What causes what, and what would happen if.
causal-discovery	Causal discovery	Causal discovery	subject	causal-inference	95	Finding causes in data.
treatment-effects	Treatment effects	Treatment effects	subject	causal-inference	95	What an intervention changes.
causal-reasoning	Causal reasoning	Causal reasoning	subject	causal-inference	95	Causes and effects in what models say and see.
ood-detection	Anomaly & OOD detection	Anomaly & OOD	subject		95	What does not belong.
anomaly-detection	Anomaly detection	Anomaly detection	subject	ood-detection	95	Finding what is odd.
open-set	Open sets & new classes	Open sets	subject	ood-detection	95	Meeting classes that were not known.
fraud	Fraud detection	Fraud detection	subject	ood-detection	95	Cheating found in transactions and claims.
fault-diagnosis	Faults & maintenance	Faults & maintenance	subject	ood-detection	95	Machines that are about to fail.
noisy-labels	Weak supervision & noisy labels	Weak & noisy labels	subject		95	Learning from few or wrong labels.
semi-supervised	Semi-supervised learning	Semi-supervised	subject	noisy-labels	95	A few labels and much without.
weak-supervision	Weak supervision	Weak supervision	subject	noisy-labels	95	Labels that say only part.
active-learning	Annotation & active learning	Annotation	subject		95	Which examples to label, and who labels them.
crowdsourcing	Annotation by people	Annotation by people	subject	active-learning	95	Labels from many hands, and where they differ.
llm-annotation	Annotation by models	Annotation by models	subject	active-learning	95	Labels that language models give.
imbalance	Imbalanced data	Imbalanced data	subject		95	Classes with very few examples.
multi-label	Multi-label learning	Multi-label learning	subject		95	Several labels for one thing.
data-curation	Data curation	Data curation	subject		95	Which data to train on, and in what state.
data-selection	Data selection	Data selection	subject	data-curation	95	Choosing the examples that teach most.
missing-data	Missing data	Missing data	subject	data-curation	95	Filling gaps.
data-quality	Data quality & documentation	Data quality	subject	data-curation	95	What is in a dataset and what is wrong with it.
time-series	Time series	Time series	subject		95	Numbers that follow each other in time.
forecasting	Forecasting	Forecasting	subject	time-series	95	What comes next in a series.
series-classification	Classifying time series	Series classification	subject	time-series	95	Sorting and describing series.
series-models	Time series foundation models	Series foundation	subject	time-series	95	Large models for all series.
spatio-temporal	Space and time	Space and time	subject	time-series	95	Series at many places.
point-processes	Event sequences	Event sequences	subject	time-series	95	Events at irregular times.
clustering	Clustering	Clustering	subject		95	Groups in data without labels.
trees-ensembles	Trees & classical learners	Trees & ensembles	subject		95	Trees, forests, margins and neighbours.
ensembles	Boosting & ensembles	Boosting & ensembles	subject	trees-ensembles	95	Many weak learners in one.
feature-selection	Feature selection	Feature selection	subject	trees-ensembles	95	Which variables to keep.
federated-learning	Federated learning	Federated learning	subject		95	Learning together without sharing data.
personalized-federated	Personalized federated learning	Personal federated	subject	federated-learning	95	Federated models that differ by client.
federated-llm	Federated tuning of large models	Federated tuning	subject	federated-learning	95	Large models tuned where the data are.
decentralized-learning	Decentralized learning	Decentralized learning	subject	federated-learning	95	Learning without a centre.
neuro-symbolic	Neuro-symbolic AI	Neuro-symbolic AI	subject		95	Networks and symbols together.
symbolic-ai	Logic & knowledge representation	Logic & symbols	subject	neuro-symbolic	95	Reasoning by rules.
constraint-solving	Constraints & satisfiability	Constraint solving	subject	neuro-symbolic	95	Finding values that obey all rules.
fuzzy-reasoning	Fuzzy & uncertain reasoning	Fuzzy reasoning	subject	neuro-symbolic	95	Reasoning with degrees of truth and belief.
symbolic-regression	Symbolic regression	Symbolic regression	subject	neuro-symbolic	95	Formulas found from data.
compositionality	Compositional generalization & ARC	Compositionality	subject	neuro-symbolic	95	New wholes from known parts.
vector-symbolic	Hyperdimensional computing	Hyperdimensional comp.	subject	neuro-symbolic	95	Symbols as long random vectors.
spiking	Spiking & neuromorphic	Spiking networks	subject		95	Networks of spikes, and chips like brains.
physics-informed	Learning for physics & PDEs	Physics-informed ML	subject		95	Learning the laws of flows, fields and motion.
neural-operators	Neural operators	Neural operators	subject	physics-informed	95	Learning maps between functions.
pinns	Physics-informed networks	Physics-informed nets	subject	physics-informed	95	Networks that must obey an equation.
dynamical-systems	Dynamical systems	Dynamical systems	subject	physics-informed	95	Systems that move by a law.
surrogate-simulation	Surrogates for simulation	Simulation surrogates	subject	physics-informed	95	Fast stand-ins for slow simulations.
quantum-ml	Quantum machine learning	Quantum ML	subject		95	Learning on quantum computers.
bayesian-optimization	Black-box & evolutionary search	Black-box optimization	subject		95	Searching for what is best without gradients.
evolutionary	Evolutionary search	Evolutionary search	subject	bayesian-optimization	95	Search by change and selection.
multi-objective	Multi-objective optimization	Multi-objective opt.	subject	bayesian-optimization	95	Several aims at once.
combinatorial-optimization	Combinatorial optimization	Combinatorial opt.	subject	bayesian-optimization	95	The best order, route or set.
architecture-search	AutoML & architecture search	AutoML & NAS	subject		95	Letting machines design and tune models.
nas	Neural architecture search	Architecture search	subject	architecture-search	95	Searching for the best network.
hyperparameter-tuning	Hyperparameter tuning	Hyperparameter tuning	subject	architecture-search	95	Searching for the best settings.
speech-audio	Speech & audio	Speech & audio	subject		195	Speech, sound and music by machine.
speech-recognition	Speech recognition	Speech recognition	subject	speech-audio	195	Turning speech into text.
speech-robustness	Speech in noise & odd voices	Atypical speech	subject	speech-recognition	195	Recognizing speech that is noisy, disfluent or impaired.
speech-translation	Speech translation	Speech translation	subject	speech-recognition	195	From speech in one language to another.
spoken-understanding	Spoken language understanding	Spoken understanding	subject	speech-recognition	195	What a speaker wants.
speech-representation	Speech representations	Speech representations	subject	speech-recognition	195	What models learn of speech before any task.
phonetics	Phonetics & pronunciation	Phonetics	subject	speech-recognition	195	Sounds of speech, and how learners say them.
lip-reading	Lip reading	Lip reading	subject	speech-recognition	195	Speech from the face.
speech-synthesis	Speech synthesis	Speech synthesis	subject	speech-audio	195	Speech made by machine.
voice-conversion	Voice conversion & cloning	Voice conversion	subject	speech-synthesis	195	One voice turned into another.
speech-codecs	Speech codecs & tokens	Speech codecs & tokens	subject	speech-synthesis	195	Speech as a few discrete symbols.
expressive-speech	Expressive speech & song	Expressive speech	subject	speech-synthesis	195	Prosody, emotion and singing in made voices.
speech-language-models	Speech language models	Speech LMs	subject	speech-audio	195	Language models that listen and speak.
speaker-recognition	Speakers & emotion in speech	Speaker & emotion	subject	speech-audio	195	Who speaks, and in what mood.
speaker-verification	Speaker verification & diarization	Speaker identity	subject	speaker-recognition	195	Who is speaking, and when.
speech-emotion	Emotion in speech	Emotion in speech	subject	speaker-recognition	195	Mood and health in the voice.
speech-enhancement	Speech enhancement	Speech enhancement	subject	speech-audio	195	Clean speech out of noise.
source-separation	Source separation	Source separation	subject	speech-enhancement	195	One voice or instrument out of many.
spatial-audio	Rooms & spatial sound	Rooms & spatial sound	subject	speech-enhancement	195	Where sound comes from and how rooms change it.
hearing	Hearing & listening	Hearing & listening	subject	speech-enhancement	195	How people hear, and devices that help.
audio-understanding	Audio understanding	Audio understanding	subject	speech-audio	195	What is heard.
audio-language	Audio language models	Audio language models	subject	audio-understanding	195	Models that hear and answer.
sound-events	Sounds & scenes	Sounds & scenes	subject	audio-understanding	195	Which sounds occur, and where one is.
bioacoustics	Animal sounds	Animal sounds	subject	audio-understanding	195	Birds, whales and other voices of nature.
audio-generation	Audio generation	Audio generation	subject	audio-understanding	195	Sounds made from words or video.
music	Music	Music	subject	speech-audio	195	Music made and understood by machine.
music-generation	Music generation	Music generation	subject	music	195	Music made by models.
music-analysis	Music analysis	Music analysis	subject	music	195	Beat, key, mood and likeness of music.
llm-agents	Language model agents	LLM agents	subject		62	Language models that act: plan, call tools, and work on long tasks.
tool-use	Tool use	Tool use	subject	llm-agents	62	Models that call tools and services.
web-gui-agents	Web & GUI agents	Web & GUI agents	subject	llm-agents	62	Agents that use browsers, phones and computers.
agent-memory	Agent memory	Agent memory	subject	llm-agents	62	What agents keep between steps and sessions.
agent-evaluation	Evaluation of agents	Evaluation of agents	subject	llm-agents	62	Tests and measures of what agents do.
agent-training	Training of agents	Training of agents	subject	llm-agents	62	Teaching models to act.
agent-workflows	Agent systems & workflows	Agent workflows	subject	llm-agents	62	How systems of agents are put together.
planning	Planning	Planning	subject	llm-agents	62	Finding the steps that lead to a goal.
tree-search	Tree search	Tree search	subject	planning	62	Looking ahead over many possible courses.
task-planning	Tasks & plans	Tasks & plans	subject	planning	62	Plans in symbols or words.
scientific-agents	AI for research	AI for research	subject	llm-agents	62	Machines that do or help research.
hypothesis-generation	Ideas & discovery	Ideas & discovery	subject	scientific-agents	62	New hypotheses found by machine.
peer-review	Peer review	Peer review	subject	scientific-agents	62	Judging papers, by people and models.
data-agents	Agents for data & machine learning	Data agents	subject	scientific-agents	62	Agents that analyze data and train models.
research-tools	AI for science	AI for science	subject	scientific-agents	62	Models and software in the work of scientists.
llm-simulation	Simulating people with models	Simulated people	subject	llm-agents	62	Models that stand in for people in studies and worlds.
embodied-agents	Embodied agents	Embodied agents	subject	llm-agents	62	Agents with a body, in real or simulated rooms.
vision-language-navigation	Vision-language navigation	Language navigation	subject	embodied-agents	62	Finding the way by words and sight.
embodied-reasoning	Embodied reasoning	Embodied reasoning	subject	embodied-agents	62	Thinking about places, things and acts in them.
games	Games	Games	subject	llm-agents	62	Playing games, and worlds of games as tests.
multi-agent	Multi-agent systems	Multi-agent systems	subject		62	Several agents that work with or against each other.
llm-multi-agent	Teams of language models	LLM teams	subject	multi-agent	62	Language models that debate, divide work and cooperate.
marl	Multi-agent reinforcement learning	Multi-agent RL	subject	multi-agent	62	Learning together by reward.
game-theory	Game theory	Game theory	subject	multi-agent	62	Choices that depend on the choices of others.
negotiation	Negotiation & strategy	Negotiation & strategy	subject	multi-agent	62	Agents that bargain and persuade.
agent-based-models	Agent-based simulation	Agent simulation	subject	multi-agent	62	Societies simulated person by person.
reinforcement-learning	Reinforcement learning	Reinforcement learning	subject		62	Learning to act by reward.
offline-rl	Offline RL & imitation	Offline RL & imitation	subject	reinforcement-learning	62	Learning to act from recorded data.
imitation-learning	Imitation learning	Imitation learning	subject	offline-rl	62	Learning to act from examples of acting.
off-policy-evaluation	Off-policy evaluation	Off-policy evaluation	subject	offline-rl	62	Judging a policy by the data of another.
policy-optimization	Policy optimization	Policy optimization	subject	reinforcement-learning	62	Making a policy better step by step.
exploration	Exploration & curiosity	Exploration	subject	reinforcement-learning	62	Trying out what is not known yet.
hierarchical-rl	Goals & hierarchies	Goals & hierarchies	subject	reinforcement-learning	62	Acting by subgoals and skills.
safe-rl	Safe & robust RL	Safe & robust RL	subject	reinforcement-learning	62	Acting well within limits and under change.
self-play	Self-play	Self-play	subject	reinforcement-learning	62	Getting better by playing against oneself.
rl-theory	Theory of RL	Theory of RL	subject	reinforcement-learning	62	Proofs about learning by reward.
rl-generalization	Generalization & transfer in RL	RL generalization	subject	reinforcement-learning	62	Policies that hold in new surroundings.
reward-design	Reward design	Reward design	subject	reinforcement-learning	62	What to reward.
world-models	World models	World models	subject	reinforcement-learning	62	Models of what acting would lead to.
bandits	Bandits	Bandits	subject	reinforcement-learning	62	Choosing again and again among arms.
robotics	Robotics	Robotics	broad		62	Machines that move and act in the world.
robot-manipulation	Robot manipulation	Robot manipulation	subject	robotics	62	Hands and arms that handle things.
grasping	Grasping	Grasping	subject	robot-manipulation	62	Taking hold of things.
dexterous-hands	Dexterous hands	Dexterous hands	subject	robot-manipulation	62	Fine work with fingers or two arms.
tactile	Touch	Touch	subject	robot-manipulation	62	Feeling contact and force.
deformable	Cloth, rope & other soft things	Deformable objects	subject	robot-manipulation	62	Handling what bends.
teleoperation	Teleoperation & demonstrations	Teleoperation	subject	robot-manipulation	62	Showing a robot what to do.
robot-policies	Robot policies	Robot policies	subject	robot-manipulation	62	Learned control from sight to motion.
vla-models	Vision-language-action models	VLA models	subject	robotics	62	Models from sight and words to motion.
robot-navigation	Navigation & SLAM	Navigation & SLAM	subject	robotics	62	Finding the way and staying clear of things.
slam	Localization & mapping	Localization & mapping	subject	robot-navigation	62	Where the robot is and what is around it.
path-planning	Path & motion planning	Path & motion planning	subject	robot-navigation	62	A way that hits nothing.
drones	Drones	Drones	subject	robot-navigation	62	Flying robots.
marine-robots	Underwater & surface robots	Marine robots	subject	robot-navigation	62	Robots in and on water.
multi-robot	Many robots	Many robots	subject	robot-navigation	62	Robots that share a task.
locomotion	Locomotion & humanoids	Locomotion & humanoids	subject	robotics	62	Walking, running, whole bodies.
humanoids	Humanoids	Humanoids	subject	locomotion	62	Robots shaped like people.
legged-robots	Legged robots	Legged robots	subject	locomotion	62	Robots on two or four legs.
exoskeletons	Exoskeletons & prostheses	Exoskeletons	subject	locomotion	62	Machines worn on the body.
human-robot	Human-robot interaction	Human-robot int.	subject	robotics	62	People and robots side by side.
robot-control	Control	Control	subject	robotics	62	Keeping a system on its course.
model-predictive	Optimal & predictive control	Predictive control	subject	robot-control	62	Control that plans ahead.
safe-control	Safe & robust control	Safe & robust control	subject	robot-control	62	Control with guarantees.
learned-control	Learned control & identification	Learned control	subject	robot-control	62	Control from data.
sim-to-real	From simulation to reality	Sim-to-real	subject	robot-control	62	What was learned in simulation, used outside.
soft-robots	Soft & small robots	Soft & small robots	subject	robot-control	62	Robots that bend.
autonomous-driving	Autonomous driving	Autonomous driving	subject	robotics	62	Cars that drive themselves.
trajectory-prediction	Trajectory prediction	Trajectory prediction	subject	autonomous-driving	62	Where others will go next.
driving-perception	Perception for driving	Perception for driving	subject	autonomous-driving	62	Seeing road, lanes and others.
driving-planning	End-to-end driving	End-to-end driving	subject	autonomous-driving	62	From sight to steering.
driving-simulation	Simulation & tests of driving	Driving simulation	subject	autonomous-driving	62	Traffic and danger, simulated.
driver-state	Drivers	Drivers	subject	autonomous-driving	62	What the person at the wheel does.
information-retrieval	Information retrieval	Information retrieval	subject		340	Finding what answers a question in many documents.
dense-retrieval	Dense retrieval & reranking	Dense retrieval	subject	information-retrieval	340	Retrieval by vectors, and ranking what was found.
reranking	Ranking & reranking	Ranking & reranking	subject	dense-retrieval	340	Putting the best on top.
vector-search	Vector search	Vector search	subject	dense-retrieval	340	Nearest neighbours among millions of vectors.
late-interaction	Sparse & many-vector retrieval	Sparse retrieval	subject	dense-retrieval	340	Retrieval by words, or by several vectors a text.
generative-retrieval	Generative retrieval	Generative retrieval	subject	dense-retrieval	340	Models that write the name of the document.
query-understanding	Queries	Queries	subject	information-retrieval	340	What a searcher means.
conversational-search	Conversational search	Conversational search	subject	information-retrieval	340	Searching by talking.
domain-search	Search in shops & special fields	Special search	subject	information-retrieval	340	Products, patents, law, code and science.
search-evaluation	Evaluation of search	Evaluation of search	subject	information-retrieval	340	Whether what is found is relevant.
web-search	Search engines	Search engines	subject	information-retrieval	340	Searching the web, with and without models.
recommendation	Recommender systems	Recommender systems	subject		340	What a person may want next.
sequential-recommendation	Sequential recommendation	Sequential rec.	subject	recommendation	340	What comes next, from what came before.
collaborative-filtering	Collaborative filtering	Collaborative filter.	subject	recommendation	340	Learning taste from the taste of others.
llm-recommendation	Language models for recommendation	LLM recommendation	subject	recommendation	340	Recommending with language models.
ctr	Clicks & advertising	Clicks & advertising	subject	recommendation	340	Which advertisement will be pressed.
cold-start	New users & items	New users & items	subject	recommendation	340	Recommending with little to go on.
conversational-recommendation	Recommending in conversation	Conversational rec.	subject	recommendation	340	Recommending by asking and answering.
special-recommendation	News, places, music & products	Rec. of news & places	subject	recommendation	340	Recommending one kind of thing.
fair-recommendation	Bias & fairness in recommendation	Rec. bias & fairness	subject	recommendation	340	Who and what gets shown too often.
personalization	Personalization	Personalization	subject		340	Systems that fit one person.
user-modeling	User models	User models	subject	personalization	340	What is known of a user.
human-computer-interaction	Human-computer interaction	Human-computer int.	subject		340	How people and machines meet.
immersive	Virtual & augmented reality	VR & AR	subject	human-computer-interaction	340	Worlds seen through glasses.
eye-models	Eyes & attention of people	Eye tracking	subject	human-computer-interaction	340	Where people look, and what it tells.
brain-interfaces	Brain-computer interfaces	Brain interfaces	subject	human-computer-interaction	340	Signals of the brain as input.
data-visualization	Data visualization	Data visualization	subject	human-computer-interaction	340	Pictures of data that people read.
accessibility	Accessibility	Accessibility	subject	human-computer-interaction	340	Machines that everyone can use.
sign-language	Sign language	Sign language	subject	human-computer-interaction	340	Reading and making signs.
interface-design	Interfaces & user experience	Interface design	subject	human-computer-interaction	340	How screens and devices are made to be used.
participatory-design	Designing with people	Participatory design	subject	human-computer-interaction	340	Methods by which those who will use a thing help to design it.
wearables	Wearables & sensing	Wearables & sensing	subject	human-computer-interaction	340	Devices worn on the body.
creativity	Creativity support	Creativity support	subject	human-computer-interaction	340	Making things together with machines.
human-ai	Human-AI interaction	Human-AI interaction	subject		340	People who work, decide and talk with AI.
trust-reliance	Trust & reliance	Trust & reliance	subject	human-ai	340	When people believe a machine, and when they should.
human-ai-teams	Deciding together	Deciding together	subject	human-ai	340	People and machines that share a task.
ai-assistants	Assistants & companions	AI assistants	subject	human-ai	340	Machines that help, and that people talk to.
sycophancy	Sycophancy & influence	Sycophancy & influence	subject	human-ai	340	Models that flatter, and what that does.
ai-literacy	AI literacy & attitudes	AI literacy	subject	human-ai	340	What people know and think of AI.
education	Education	Education	subject		340	Teaching and learning with machines.
tutoring	Tutoring	Tutoring	subject	education	340	Machines that teach one learner.
grading	Grading & feedback	Grading & feedback	subject	education	340	Judging essays, answers and exams.
assessment-items	Test items & difficulty	Test items	subject	education	340	Questions for tests, how hard they are, and tests that adapt.
medical-education	Medical education	Medical education	subject	education	340	How doctors and nurses learn.
knowledge-tracing	Knowledge tracing	Knowledge tracing	subject	education	340	What a learner knows by now.
classroom	Schools & universities	Schools & universities	subject	education	340	Teaching in class, and with AI allowed.
health	Health & medicine	Health & medicine	subject		340	Medicine and care, with the help of learning.
clinical-text	Clinical text	Clinical text	subject	health	340	What stands in notes and records.
health-records	Health records	Health records	subject	health	340	Data of patients over time.
medical-llms	Medical language models	Medical LLMs	subject	health	340	Language models for doctors and patients.
diagnosis	Diagnosis & decisions	Diagnosis & decisions	subject	health	340	Finding out what a patient has.
cancer	Cancer	Cancer	subject	health	340	Tumours, found and treated.
heart-metabolism	Heart & metabolism	Heart & metabolism	subject	health	340	Heart, blood and diabetes.
neurology	Diseases of the brain	Diseases of the brain	subject	health	340	Dementia, epilepsy and others.
public-health	Public health & epidemics	Public health	subject	health	340	Health of whole peoples.
drugs-trials	Drugs & trials	Drugs & trials	subject	health	340	Medicines given and tested.
bones-joints	Bones & joints	Bones & joints	subject	health	340	Fractures, arthritis and the spine.
lungs	Lungs & breathing	Lungs & breathing	subject	health	340	Asthma, tuberculosis, coughs and other troubles of the airways.
abdominal-organs	Liver, kidney & gut	Liver, kidney & gut	subject	health	340	The organs of the belly and their diseases.
dentistry	Dentistry	Dentistry	subject	health	340	Teeth and jaws.
mother-child	Mothers & children	Mothers & children	subject	health	340	Pregnancy, birth and the first years.
behavior-change	Habits & behaviour change	Behaviour change	subject	health	340	Moving, eating and sleeping better with the help of machines.
mental-health	Mental health	Mental health	subject	health	340	Minds in trouble, and help.
law	Law	Law	subject		340	Courts, contracts and statutes.
legal-reasoning	Legal reasoning & judgment	Legal reasoning	subject	law	340	Deciding cases and reading statutes.
copyright-patents	Copyright & patents	Copyright & patents	subject	law	340	Who owns words, pictures and ideas.
contracts	Contracts & compliance	Contracts & compliance	subject	law	340	Rules that must be kept.
finance	Finance & economics	Finance & economics	subject		340	Money, markets and firms.
trading	Stocks & trading	Stocks & trading	subject	finance	340	Prices and how to trade on them.
financial-text	Financial text	Financial text	subject	finance	340	Reports, calls and news of firms.
credit-insurance	Credit & insurance	Credit & insurance	subject	finance	340	Who will pay back, and what a risk costs.
economics	Economics	Economics	subject	finance	340	How people and countries trade.
crypto	Cryptocurrencies	Cryptocurrencies	subject	finance	340	Money on a chain.
commerce	Trade & marketing	Trade & marketing	subject	finance	340	Selling, shops and supply.
social-science	Social science & humanities	Social science	subject		340	Societies and people, studied with data.
politics	Politics	Politics	subject	social-science	340	Elections, parties and parliaments.
social-media	Social media	Social media	subject	social-science	340	What is said and shared online.
opinions	Opinions & surveys	Opinions & surveys	subject	social-science	340	What people think, asked or inferred.
journalism	News & journalism	News & journalism	subject	social-science	340	Newspapers and those who write them.
humanities	History & humanities	History & humanities	subject	social-science	340	Old texts and works of art.
morality	Morality & values	Morality & values	subject	social-science	340	Right and wrong, for people and machines.
online-safety	Online safety	Online safety	subject	social-science	340	Keeping children and others from harm on the net.
social-data	Computational social science	Comput. social science	subject	social-science	340	Society seen through data.
scholarly	Scholarly documents & citations	Scholarly documents	subject		340	Papers, citations and those who write them.
citations	Citations & bibliometrics	Citations	subject	scholarly	340	Who cites whom, and why.
scientific-text	Scientific text	Scientific text	subject	scholarly	340	Reading and sorting papers by machine.
work	Work & hiring	Work & hiring	subject		340	Jobs, hiring and how work changes.
ai-society	AI ethics & governance	AI governance	subject		340	What AI does to society, and how it is ruled.
ai-regulation	Rules for AI	Rules for AI	subject	ai-society	340	Laws, standards and audits.
ai-ethics	Ethics of AI	Ethics of AI	subject	ai-society	340	What should and should not be done.
ai-impact	Effects of AI	Effects of AI	subject	ai-society	340	What AI changes for people and work.
ai-philosophy	Philosophy of AI	Philosophy of AI	subject	ai-society	340	Minds, meaning and machines.
ai-documentation	Documentation of models & data	Model documentation	subject	ai-society	340	What models and data are said to be.
agi	Artificial general intelligence	General intelligence	subject		340	Machines that can do whatever people can.
fairness	Fairness & bias	Fairness & bias	subject		340	Whether systems treat people alike.
model-bias	Social bias in models	Social bias in models	subject	fairness	340	What models say of groups of people.
group-fairness	Fair decisions	Fair decisions	subject	fairness	340	Fair classifiers, rankings and shares.
debiasing	Removing bias	Removing bias	subject	fairness	340	Making models fairer.
ai-safety	AI safety	AI safety	subject		20	Keeping AI from doing harm.
jailbreaks	Jailbreaks & prompt injection	Jailbreaks	subject	ai-safety	20	Getting models to do what they should refuse.
prompt-injection	Prompt injection	Prompt injection	subject	jailbreaks	20	Commands hidden in what a model reads.
red-teaming	Red teaming	Red teaming	subject	jailbreaks	20	Attacking a model to find its faults.
misalignment	Misalignment & deception	Misalignment	subject	ai-safety	20	Models that want or hide what they should not.
oversight	Oversight & control	Oversight & control	subject	ai-safety	20	Watching over systems that may be cleverer.
guardrails	Guardrails & refusal	Guardrails & refusal	subject	ai-safety	20	Filters, and saying no at the right time.
safety-tuning	Safety training	Safety training	subject	ai-safety	20	Making models safe, and how tuning undoes it.
safety-evaluation	Evaluation of safety	Evaluation of safety	subject	ai-safety	20	Tests for danger.
physical-safety	Safety in critical systems	Safety-critical AI	subject	ai-safety	20	Learning in machines that may hurt.
adversarial-robustness	Adversarial robustness	Adversarial robustness	subject		20	Inputs made to deceive a model.
adversarial-attacks	Attacks on models	Attacks on models	subject	adversarial-robustness	20	How small changes mislead.
adversarial-defense	Defences	Defences	subject	adversarial-robustness	20	Training and filters against attacks.
certified-robustness	Certified robustness	Certified robustness	subject	adversarial-robustness	20	Proofs that no small change matters.
robustness	Robustness	Robustness	subject		20	Holding up when data are dirty or different.
shortcuts	Shortcuts & spurious cues	Spurious cues	subject	robustness	20	Being right for the wrong reason.
corruptions	Noise & corruption	Noise & corruption	subject	robustness	20	Bad weather, blur and errors.
backdoors	Backdoors & poisoning	Backdoors & poisoning	subject		20	Hidden triggers and spoiled training data.
poisoning	Data poisoning	Data poisoning	subject	backdoors	20	Bad examples put into training.
privacy	Privacy	Privacy	subject		20	Learning without telling secrets.
differential-privacy	Differential privacy	Differential privacy	subject	privacy	20	Noise that hides each single person.
membership-inference	Membership inference & leaks	Membership inference	subject	privacy	20	Finding out what a model was trained on.
anonymization	Anonymous & synthetic data	Anonymization	subject	privacy	20	Taking persons out of data.
secure-computation	Computing on secrets	Computing on secrets	subject	privacy	20	Encryption while learning.
watermarking	Watermarks & provenance	Watermarks	subject		20	Marks that tell where something is from.
model-ownership	Ownership of models	Ownership of models	subject	watermarking	20	Fingerprints, theft and proof.
image-watermarks	Marks in images & media	Media watermarks	subject	watermarking	20	Hidden marks and messages.
security	Cybersecurity	Cybersecurity	subject		20	Attacks on computers, and defence.
malware	Malware	Malware	subject	security	20	Harmful programs.
intrusion-detection	Intrusion detection	Intrusion detection	subject	security	20	Attacks seen in traffic and logs.
vulnerabilities	Vulnerabilities & fuzzing	Vulnerabilities	subject	security	20	Holes in programs.
llm-security	Security of models & agents	LLM & agent security	subject	security	20	Attacks on systems built of models.
phishing-spam	Phishing, spam & scams	Phishing & spam	subject	security	20	Messages that deceive.
cryptography	Cryptography & identity	Cryptography	subject	security	20	Ciphers, keys and proofs of identity.
smart-contracts	Smart contracts & blockchains	Smart contracts	subject	security	20	Programs on a chain and their faults.
llm-serving	Inference & serving	Inference & serving	subject		228	Running large models fast and cheaply.
speculative-decoding	Speculative decoding	Speculative decoding	subject	llm-serving	228	Guessing several tokens and checking them at once.
kv-cache	KV cache	KV cache	subject	llm-serving	228	What a model remembers of the tokens before, and how to keep it small.
edge-inference	On-device inference	On-device inference	subject	llm-serving	228	Large models on phones and small machines.
moe-serving	Serving mixtures of experts	Serving experts	subject	llm-serving	228	Experts kept, cached and moved.
llm-efficiency	Efficiency of language models	LLM efficiency	subject	llm-serving	228	Less time, memory and money for the same answers.
training-systems	Training systems	Training systems	subject		228	Training on many machines.
distributed-training	Parallel training	Parallel training	subject	training-systems	228	Models and data split over many devices.
training-stability	Stability & efficiency of training	Training stability	subject	training-systems	228	Training that neither breaks down nor wastes.
hardware	Hardware & accelerators	Hardware	subject		228	Chips and boards for learning.
accelerators	Accelerators & FPGAs	Accelerators	subject	hardware	228	Machines made for neural networks.
gpus	GPUs & kernels	GPUs & kernels	subject	hardware	228	Programs for graphics processors.
in-memory	Computing in memory	Computing in memory	subject	hardware	228	Analog and memory that computes.
chip-design	Chip design	Chip design	subject	hardware	228	Learning that helps to draw chips.
processors	Processors & memory	Processors & memory	subject	hardware	228	How processors and their memories are built.
tiny-ml	Small devices	Small devices	subject	hardware	228	Learning on microcontrollers.
compilers	Compilers	Compilers	subject	hardware	228	Turning programs into fast code.
operating-systems	Operating systems & storage	Operating systems	subject		228	Kernels, files and disks.
sustainable-ai	Energy & footprint of AI	Energy use of AI	subject		228	What computing costs in energy.
databases	Databases & data management	Databases	subject		228	Storing and asking for data.
query-processing	Queries & indexes	Queries & indexes	subject	databases	228	Fast answers from tables.
data-integration	Data integration	Data integration	subject	databases	228	Making data of many sources one.
process-mining	Process mining	Process mining	subject	databases	228	Reading how work is done from the logs it leaves.
graph-stream-data	Graph data & streams	Graph data & streams	subject	databases	228	Data as graphs, streams and vectors.
software-engineering	Software engineering	Software engineering	subject		228	How programs are made and kept.
software-testing	Testing	Testing	subject	software-engineering	228	Finding faults by running.
bugs-analysis	Bugs & program analysis	Bugs & analysis	subject	software-engineering	228	Finding faults by reading.
formal-methods	Formal verification	Formal verification	subject	software-engineering	228	Proving that programs are right.
requirements-design	Requirements & architecture	Requirements	subject	software-engineering	228	What a system should do, and its plan.
operations	Operations & logs	Operations & logs	subject	software-engineering	228	Running systems, and what they write down.
web-programs	Web programs	Web programs	subject	software-engineering	228	Pages and programs that run in browsers.
developers	Developers & open source	Developers	subject	software-engineering	228	Those who write programs.
networks	Networks & communications	Networks & comms	subject		228	Connecting machines.
wireless	Wireless & mobile networks	Wireless networks	subject	networks	228	Radio, from phones to satellites.
iot-edge	Internet of things & edge	IoT & edge	subject	networks	228	Many small machines and their nearest helpers.
semantic-communication	Semantic communication	Semantic comms	subject	networks	228	Sending meaning instead of bits.
network-management	Traffic & routing	Traffic & routing	subject	networks	228	How packets find their way.
cloud	Distributed & cloud computing	Cloud computing	subject		228	Many machines as one.
scheduling	Scheduling & resources	Scheduling & resources	subject	cloud	228	Who gets which machine when.
distributed-systems	Distributed & parallel systems	Distributed systems	subject	cloud	228	Machines that must agree.
signal-processing	Signal processing	Signal processing	subject		228	Reading measured signals.
eeg	EEG & MEG	EEG & MEG	subject	signal-processing	228	Electric and magnetic signals of the brain.
ecg	Heart & body signals	Heart & body signals	subject	signal-processing	228	ECG, PPG and muscles.
radar-sensing	Radar & sensing	Radar & sensing	subject	signal-processing	228	Seeing by radio, sound and WiFi.
sparse-recovery	Compressed sensing	Compressed sensing	subject	signal-processing	228	Signals from few measurements.
spectral-methods	Waves & spectra	Waves & spectra	subject	signal-processing	228	Signals by frequency.
theory-computing	Theory of computing	Theory of computing	subject		320	What can be computed, and at what cost.
algorithms	Algorithms & data structures	Algorithms	subject	theory-computing	320	Ways to compute, with proofs of their cost.
complexity	Complexity	Complexity	subject	theory-computing	320	How hard problems are.
graph-algorithms	Graphs & combinatorics	Graph algorithms	subject	theory-computing	320	Paths, colours, cuts and counting.
automata	Automata & formal languages	Automata	subject	theory-computing	320	Machines of states and the languages they read.
information-theory	Information theory	Information theory	subject	theory-computing	320	How much is said, and how it is coded.
computational-geometry	Computational geometry	Comput. geometry	subject	theory-computing	320	Shapes and distances, computed.
numerical-methods	Numerical methods	Numerical methods	subject	theory-computing	320	Computing with real numbers.
category-theory	Category theory	Category theory	subject	theory-computing	320	Structures and maps between them, used to describe computing and learning.
decision-theory	Decision theory	Decision theory	subject	theory-computing	320	Choosing well among alternatives with several aims or uncertain ends.
programming-languages	Programming languages	Program. languages	subject	theory-computing	320	Languages for machines and what they mean.
social-choice	Social choice & markets	Social choice	subject	theory-computing	320	Voting, matching and sharing.
biology	Biology & bioinformatics	Biology	subject		128	Living things, studied with data.
genomics	Genes & cells	Genes & cells	subject	biology	128	DNA, RNA and what cells do with them.
single-cell	Single cells	Single cells	subject	biology	128	One cell at a time.
proteins	Proteins	Proteins	subject	biology	128	Chains of amino acids, their shape and work.
drug-design	Drug design	Drug design	subject	biology	128	Molecules that heal.
ecology	Animals, plants & ecology	Animals & ecology	subject	biology	128	Species, and how they live.
plants-farming	Plants & farming	Plants & farming	subject	biology	128	Crops, leaves, soil and cattle.
chemistry-materials	Chemistry & materials	Chemistry & materials	subject		128	Molecules and materials, computed.
molecules	Molecules & reactions	Molecules & reactions	subject	chemistry-materials	128	What molecules are and how they react.
materials	Materials	Materials	subject	chemistry-materials	128	Crystals, alloys, polymers and batteries.
molecular-simulation	Molecular simulation	Molecular simulation	subject	chemistry-materials	128	Atoms moved by computed forces.
spectra	Spectra & measurement	Spectra & measurement	subject	chemistry-materials	128	What instruments see in matter.
neuroscience	Neuroscience & the brain	Neuroscience	subject		128	Brains, measured and modelled.
brain-decoding	Reading brains	Reading brains	subject	neuroscience	128	What brain signals say.
brain-networks	Brain networks	Brain networks	subject	neuroscience	128	Which parts of the brain work together.
brain-inspired	Brain-inspired computing	Brain-inspired	subject	neuroscience	128	Machines after the brain's example.
climate	Weather, climate & earth	Weather & climate	subject		128	Weather, oceans and the ground.
weather	Weather forecasting	Weather forecasting	subject	climate	128	Rain, storms and the days ahead.
climate-models	Climate	Climate	subject	climate	128	Decades ahead, and what to do.
water	Water & oceans	Water & oceans	subject	climate	128	Rivers, floods and seas.
solid-earth	Earthquakes & geology	Earthquakes & geology	subject	climate	128	What happens below the ground.
air-fire	Air quality & fires	Air quality & fires	subject	climate	128	Smoke, dust and wildfire.
energy	Energy & power systems	Energy & power	subject		128	Making, moving and saving power.
power-grids	Power grids	Power grids	subject	energy	128	Electricity and those who carry it.
renewables	Wind, sun & storage	Renewables	subject	energy	128	Power from weather.
buildings	Buildings & vehicles	Buildings & vehicles	subject	energy	128	Heating, cooling and charging.
oil-nuclear	Oil, gas & nuclear	Oil, gas & nuclear	subject	energy	128	Wells and reactors.
physics	Physics & astronomy	Physics & astronomy	subject		128	Matter, forces and the sky.
particle-physics	Particles & nuclei	Particles & nuclei	subject	physics	128	What colliders and detectors see.
astronomy	Astronomy	Astronomy	subject	physics	128	Stars, galaxies and the universe.
quantum	Quantum physics	Quantum physics	subject	physics	128	Quantum states and machines.
statistical-physics	Statistical physics	Statistical physics	subject	physics	128	Very many parts together.
fluids-plasma	Fluids & plasma	Fluids & plasma	subject	physics	128	What flows.
optics-space	Optics & space	Optics & space	subject	physics	128	Light, lenses and spacecraft.
cities	Transport & cities	Transport & cities	subject		128	Getting around, and where people live.
traffic	Traffic	Traffic	subject	cities	128	Cars on roads, foreseen and guided.
tourism	Travel & tourism	Travel & tourism	subject	cities	128	Trips, hotels and sights.
mobility	Mobility & trajectories	Mobility	subject	cities	128	Where people go.
urban-data	Cities & maps	Cities & maps	subject	cities	128	Places, maps and plans.
logistics	Logistics, rail, air & sea	Logistics & aviation	subject	cities	128	Goods, trains, ships and planes.
industry	Manufacturing & engineering	Engineering	subject		128	Making things.
manufacturing	Manufacturing	Manufacturing	subject	industry	128	Factories and what they make.
engineering-design	Engineering design	Engineering design	subject	industry	128	Shapes and parts, found by machine.
digital-twins	Digital twins	Digital twins	subject	industry	128	A model that lives beside the thing.
construction	Buildings & bridges	Buildings & bridges	subject	industry	128	Building, and keeping it standing.
food	Food & cooking	Food & cooking	subject	industry	128	What is eaten.
sports	Sports	Sports	subject	industry	128	Games of body and skill.
survey	Survey	Survey	form		280	Papers that review a field.
benchmark	Benchmark	Benchmark	form		280	Papers that give a set of tests.
dataset	Dataset	Dataset	form		280	Papers that give data.
shared-task	Shared task	Shared task	form		280	Reports on a contest, or on an entry to one.
position-paper	Position paper	Position paper	form		280	Papers that argue for a view.
replication	Replication	Replication	form		280	Papers that repeat earlier work.
case-study	Case study	Case study	form		280	Papers that look closely at few cases.
library-tool	Software & tools	Software & tools	form		280	Papers that give a program to use.`,
  phrases: `excessrisk	generalization|excess risk||
sms	phishing-spam|SMS|spam phish*|
smt	constraint-solving|SMT||
redteaming	red-teaming|red teaming||
mispronunciation	phonetics|mispronunciation||
targetspeakerextraction	source-separation|target speaker extraction||
networktraffic	network-management|network traffic||
unittestgeneration	software-testing|unit test generation||
keyinformationextraction	information-extraction|key information extraction||
subword	tokenization|subword||
documentanalysis	document-understanding|document analysis||
keywordspotting	spoken-understanding|keyword spotting||
codellmevaluation	code-generation|code LLM evaluation||
rubricbased	reward-models|rubric-based||
inertialsensor	activity-sensors|inertial sensor||
mcpsecurity	llm-security|MCP security||
activationcheckpointing	training-stability|activation checkpointing||
pollinator	ecology|pollinator||
readability	paraphrase-style|readability||
editingfactual	knowledge-editing|editing factual||
simplicitybias	training-dynamics|simplicity bias||
socialscience	social-science|social science||
unposed	view-synthesis|unposed||
theoryofincontext	theory-of-llms|theory of in-context||
financialnews	financial-text|financial news||
analogicalreasoning	analogies|analogical reasoning||
differentiablesearchindex	generative-retrieval|differentiable search index||
outofdistributiongeneralization	domain-generalization|out-of-distribution generalization||
valuealignment	value-alignment|value alignment|ai llm* human language|
objectpose	object-pose|object pose||
webscraping	copyright-patents|web scraping||
meshcompression	image-compression|mesh compression||
subgoal	hierarchical-rl|subgoal||
llmrouter	llm-routing|LLM router||
onorbit	optics-space|on-orbit||
randomness	llm-consistency|randomness|llm* language|
discourse	language-understanding|discourse|parsing relation* coheren* treebank marker* implicit connective*|	discourse|discourse|parsing relation* coheren* treebank marker* implicit connective* feature* analysis|
layoutgeneration	controllable-images|layout generation||
snn	spiking|SNN||
homogenization	output-diversity|homogenization|llm* ai language writing|
indirectobjectidentification	activation-patching|indirect object identification||
referencefreeevaluation	text-evaluation|reference-free evaluation||
scenegraphgeneration	scene-graphs|scene graph generation||
fairnessconstraint	group-fairness|fairness constraint||
retrievalaugmentedllm	retrieval-augmented-generation|retrieval-augmented LLM||
colorization	image-translation|colorization||
gaussianprocessregression	gaussian-processes|gaussian process regression||
informationextraction	information-extraction|information extraction||geometric geometry view hyperspectral
faceantispoofing	face-recognition|face anti-spoofing||
modelcontextprotocol	tool-use|Model Context Protocol||
election	politics|election||
codeanalysis	bugs-analysis|code analysis||
weaksupervision	weak-supervision|weak supervision||
advertizingimage	graphic-design|advertising image||
knowledgegraphcompletion	kg-completion|knowledge graph completion||
interpretabilityresearch	xai-theory|interpretability research||
emotionalsupport	emotion|emotional support||
multiviewidentity	view-synthesis|multi-view identity||
capacity	information-theory|capacity|channel information|
rlvr	rl-reasoning|RLVR||
3ddetection	three-d-detection|3D detection||
drugdesign	drug-design|drug design||
personabased	role-play|persona-based||
posteriorsampling	variational-sampling|posterior sampling||
prompt	prompting|~prompt|llm* language gpt* chatgpt|
soc	intrusion-detection|SOC|security alert*|
localexplanation	post-hoc|local explanation||
bleu	text-evaluation|BLEU|metric* evaluat* judg* correlat*|
kannada	language-resources|Kannada||
medical	health|medical||
difficultyestimation	assessment-items|difficulty estimation|question* item*|
visualinstruction	visual-instruction|visual instruction||
videosearch	video-retrieval|video search||
visualcognition	visual-perception|visual cognition||
coherencerelation	discourse|coherence relation||
acousticecho	spatial-audio|acoustic echo||
privacyevaluation	anonymization|privacy evaluation||
indianlanguage	language-resources|Indian language||
disputeresolution	negotiation|dispute resolution||
webpagegeneration	web-programs|web page generation||
dynamicscene	dynamic-scenes|dynamic scene||graph*
logicalreasoning	logical-reasoning|logical reasoning||
speechlargelanguagemodel	speech-language-models|speech large language model||
testcase	software-testing|test case||
neuroinspired	brain-inspired|neuro-inspired||
mathreasoning	math-reasoning|math reasoning||
membershipinference	membership-inference|membership inference||
overthinking	reasoning-efficiency|overthinking||
lightingestimation	materials-light|lighting estimation||
geospatialfoundationmodel	remote-sensing|geospatial foundation model||
abstractreasoning	compositionality|abstract reasoning||
explainingblackbox	post-hoc|explaining black box||
rumordetection	misinformation|rumor detection||
visionlanguage	vision-language|vision-language||
aipolicy	ai-regulation|AI policy||
steganalysis	image-watermarks|steganalysis||
algorithmicbias	fairness|algorithmic bias||
texttospeech	speech-synthesis|text-to-speech||
courtinterpreting	|court interpreting||
forcedalignment	phonetics|forced alignment||
mergingmodel	model-merging|merging model||
brain	neuroscience|brain||tumor* metasta* mri ct lesion* glioma* hemorrhage
medicalconsultation	medical-llms|medical consultation||
generativeartificialintelligence	generative-ai|generative artificial intelligence||
evaluator	llm-evaluation|evaluator|llm* language|
assistivetechnology	accessibility|assistive technology||
cognitivebias	cognition-llm|cognitive bias|llm* language model*|
buildingchange	change-detection|building change||
roadmap	survey|roadmap||
multimodalretrieval	image-retrieval|multimodal retrieval||
riskassessment	safety-evaluation|risk assessment|ai llm* model*|
flickerbanding	image-restoration|flicker banding||
robustnessevaluation	robustness|robustness evaluation||
retrievalaugmented	retrieval-augmented-generation|retrieval-augmented||
safetyfinetuning	safety-tuning|safety fine-tuning||
underwater	marine-robots|underwater|robot* vehicle* acoustic navigat* object*|
motionretargeting	human-motion|motion retargeting||
clinicaldocumentation	clinical-text|clinical documentation||
emotionalintelligence	emotion|emotional intelligence||
generalizedzeroshot	zero-shot|generalized zero-shot||
audiomodel	sound-events|audio model||
latvian	european-nlp|~Latvian||
freeenergy	molecular-simulation|free energy||
odometry	slam|odometry||
sql	databases|SQL||
machinelearnedpotential	molecular-simulation|machine-learned potential||
codeswitchedspeechrecognition	speech-recognition|code-switched speech recognition||
audiotokenizer	speech-codecs|audio tokenizer||
hydropower	renewables|hydropower||
grammaticality	grammar|grammaticality||
behavioralcloning	imitation-learning|behavioral cloning||
airpollution	air-fire|air pollution||
policyoptimization	rl-reasoning|policy optimization|reasoning|	policy-optimization|policy optimization||augmentation
click	ctr|click|rate model* predict* log*|
heuristicsandbias	cognition-llm|heuristics and bias|llm* language|
guardmodel	guardrails|guard model||
demosaicing	image-denoising|demosaicing||
visualtokenizer	autoregressive-images|visual tokenizer||
medicalknowledge	medical-llms|medical knowledge||
drivingpolicy	driving-planning|driving policy||
quantizing	quantization|quantizing||
embodiedquestion	embodied-reasoning|embodied question||
videoanomaly	anomaly-detection|video anomaly||
attributevalueextraction	commerce|attribute value extraction||
downscaling	climate-models|downscaling||
agentgeneration	llm-simulation|agent generation|simulat* persona* social|
textguidedediting	image-editing|text-guided editing||
quantumstate	quantum|quantum state||
causalmediationanalysis	causal-abstraction|causal mediation analysis||
codec	image-compression|codec|video image*|
instructionsynthesis	instruction-data|instruction synthesis||
conditionalgan	gans|conditional GAN||
multilingualtranslation	machine-translation|multilingual translation||
labormarket	work|labor market||
covert	misalignment|covert||
scientificcomputing	cloud|scientific computing||
diffusionmodel	diffusion-models|diffusion model||
bert	masked-language-models|BERT||
trustinai	trust-reliance|trust in AI||
3dmodel	three-d-vision|3D model||
explanationtoolkit	interpretability-tools|explanation toolkit||
finance	finance|finance||
llmgeneratedtext	generated-text-detection|LLM-generated text||
interannotator	crowdsourcing|inter-annotator||
usersimulator	llm-simulation|user simulator||
onlineharm	hate-speech|online harm||
buildingenergy	buildings|building energy||
gnnexplanation	explainable-graphs|GNN explanation||
propensityscore	treatment-effects|propensity score||
miscalibration	uncertainty|miscalibration||
documentidentifier	generative-retrieval|document identifier||
smtsolver	constraint-solving|SMT solver||
medicalvisionlanguage	radiology|medical vision-language||
socialreasoning	social-intelligence|social reasoning||
beamprediction	wireless|beam prediction||
zeroshotreinforcement	rl-generalization|zero-shot reinforcement||
grammatical	grammar|grammatical||
formunderstanding	document-understanding|form understanding||
visualnavigation	vision-language-navigation|visual navigation||
stress	mental-health|stress|detect* mental psycholog* wearable* student*|
graphanomalydetection	link-community|graph anomaly detection||
ataxonomy	survey|a taxonomy||
humancomputerinteraction	human-computer-interaction|human-computer interaction||
syntheticdata	synthetic-data|synthetic data||
camouflage	salient-camouflaged|camouflage||
therapy	mental-health|therapy|mental ai chatbot* llm* psycho*|
codesecurity	vulnerabilities|code security||
interactivefiction	story-generation|interactive fiction||
ssd	operating-systems|SSD|storage flash nvme disk*|
ssm	state-space-models|SSM|state mamba|	state-space-models|SSM|vision graph linear sequence|
typography	graphic-design|typography||
mechanisticexplanation	mechanistic-interpretability|mechanistic explanation|model* transformer* network* llm*|
discreteflow	discrete-diffusion|discrete flow||
robustcontrol	safe-control|robust control||
agentbasedmodeling	agent-based-models|agent-based modeling||
o1like	llm-reasoning|o1-like||
imagetoken	autoregressive-images|image token||
modalityalignment	multimodal-fusion|modality alignment||
visiontoken	visual-tokens|vision token||
travelplanning	task-planning|travel planning||
compactlanguagemodel	small-language-models|compact language model||
privacy	privacy|privacy||
steiner	graph-algorithms|Steiner||
viewsynthesis	view-synthesis|view synthesis||
accent	dialects|accent|english speech language|color
processdiscovery	process-mining|process discovery||
bileveloptimization	optimization-theory|bilevel optimization||
sextortion	online-safety|sextortion||
generalistpolicy	robot-policies|generalist policy||
3dbox	three-d-detection|3D box||
internalconfidence	truth-probes|internal confidence||
videolargelanguage	video-language-models|video large language||
interchangeintervention	activation-patching|interchange intervention||
admet	drug-design|ADMET||
knowledgedistillation	knowledge-distillation|knowledge distillation||
quechua	low-resource|~Quechua||
assamese	language-resources|~Assamese||
interatomicpotential	molecular-simulation|interatomic potential||
3dshapegeneration	three-d-generation|3D shape generation||
optical	optics-space|optical|network* fiber imaging|
reasoningllm	llm-reasoning|reasoning LLM||
naturallanguageexplanation	nl-explanations|natural language explanation||
dietary	public-health|dietary||
learningdynamics	training-dynamics|learning dynamics|network* transformer* llm* gradient deep model*|
workforce	work|workforce||
vaccination	public-health|vaccination||
dataagent	data-agents|data agent||
misalignment	misalignment|misalignment|ai llm* model* emergent|
selfconsistency	test-time-scaling|self-consistency||
refusaldirection	safety-internals|refusal direction||
presentationattack	face-recognition|presentation attack||
feedforwardreconstruction	three-d-reconstruction|feed-forward reconstruction||
visualgeneration	image-generation|visual generation||
treesegmentation	land-cover|tree segmentation||
druglikeness	drug-design|drug-likeness||
positiveunlabeled	weak-supervision|positive-unlabeled||
licenseplate	scene-text|license plate||
protein	proteins|protein||
knowledgebasereasoning	symbolic-ai|knowledge base reasoning||
datasetownership	model-ownership|dataset ownership||
faithfulnessofexplanation	explanation-faithfulness|faithfulness of explanation||
policyanalysis	politics|policy analysis||
judgmentprediction	legal-reasoning|judgment prediction||
kernelgeneration	hardware-code|kernel generation|gpu llm*|
simulateduser	llm-simulation|simulated user||
agentevaluation	agent-evaluation|agent evaluation||
odia	language-resources|~Odia||
formalreasoning	theorem-proving|formal reasoning|proof* lean mathemat* verif*|
unsupervizedanomaly	anomaly-detection|unsupervised anomaly||
iotdevice	iot-edge|IoT device||
userintent	intent-detection|user intent||
hardnessof	complexity|hardness of||
humanllm	human-ai|human-LLM||
intentbasednetwork	network-management|intent-based network||
slide	presentations|slide|presentation* lecture* speech deck* layout multimodal|pathology histolog* whole
automatedscoring	grading|automated scoring||
arithmeticreasoning	math-reasoning|arithmetic reasoning||
forecast	forecasting|forecast|model* sery neural learning demand|
mlpactivation	dictionary-features|MLP activation||
mechanisticanalysis	mechanistic-interpretability|mechanistic analysis|model* transformer* network* llm* attention gpt*|
sentencerepresentation	embeddings|sentence representation||
selfinstruct	instruction-data|self-instruct||
stereotypical	model-bias|stereotypical||
linearcomputationalcomplexity	efficient-attention|linear computational complexity||
cybersecurity	security|cybersecurity||
graphembedding	graph-embedding|graph embedding||
llmsteering	representation-engineering|LLM steering||
paretooptimal	multi-objective|Pareto optimal||
stackelberggame	game-theory|Stackelberg game||
musicsourceseparation	source-separation|music source separation||
svd	low-rank|SVD|llm* compress* model* matrix decompos*|
svg	vector-graphics|SVG|generat* vector|
svm	trees-ensembles|SVM||
materialscience	materials|materials science||
cricket	sports|cricket||
lineofsightimaging	inverse-problems|line-of-sight imaging||
tooth	dentistry|tooth||
llmcapability	model-abilities|LLM capability||
diversitycollapse	output-diversity|diversity collapse||
physicseducation	classroom|physics education||
decodingactivation	logit-lens|decoding activation||
moralalignment	value-alignment|moral alignment||
mamba	state-space-models|Mamba||
smallllm	small-language-models|small LLM||
signeddistance	radiance-fields|signed distance||
rewardfunctiondesign	reward-design|reward function design||
liver	abdominal-organs|liver|disease* fibrosis cirrhosis ct mri ultrasound transplant* fat* segment* lesion*|
offensivecontent	hate-speech|offensive content||
glassbox	intrinsic|glass-box||
regretminimization	bandits|regret minimization||
pointsupervizedobject	object-detection|point-supervised object||
imagegenerator	image-generation|image generator||
loramerging	model-merging|LoRA merging||
videotoaudio	audio-visual|video-to-audio||
multimodaldocument	multimodal-rag|multimodal document|retriev* question*|
hierarchicaltask	task-planning|hierarchical task||
blackbox	interpretability|~black box|insid* demystif* tapping uncover* internal*|optimi* attack*
meanfield	infinite-width|mean-field|network* neural learn*|
diagram	charts|diagram|understand* question* generat* reason*|
checkin	mobility|check-in||
functionalconnectivity	brain-networks|functional connectivity||
speakerdiarization	speaker-verification|speaker diarization||
pinn	pinns|PINN||
crossattention	attention|cross-attention||
aibenchmark	benchmark-design|AI benchmark||
tableretrieval	table-understanding|table retrieval||
perceptualvariability	visual-perception|perceptual variability||
conceptbottleneckllm	concept-bottleneck|concept bottleneck LLM||
linearregression	trees-ensembles|linear regression||
technologyacceptance	ai-literacy|technology acceptance||
graphtransformer	graph-transformers|graph transformer||
markovlogic	neuro-symbolic|Markov logic||
llmsafety	ai-safety|LLM safety||
focalloss	loss-functions|focal loss||
incivility	hate-speech|incivility||
randomfeature	infinite-width|random feature||
disparateimpact	group-fairness|disparate impact||
agenticweb	web-gui-agents|agentic web||
burstimaging	inverse-problems|burst imaging||
fieldstudy	case-study|field study||
handbook	survey|handbook||
attentionheadanalysis	attention-heads|attention head analysis||
recommendationfairness	fair-recommendation|recommendation fairness||
posthocexplainability	post-hoc|post-hoc explainability||
automatedmachinelearning	architecture-search|automated machine learning||
imagepromptadapter	image-personalization|image prompt adapter||
successorhead	attention-heads|successor head||
multiviewclustering	clustering|multi-view clustering||
attitudetowardai	ai-literacy|attitudes toward AI||
languagevariation	dialects|language variation||
visuallogic	multimodal-reasoning|visual logic||
probingtask	probing|probing task||
oversquashing	graph-networks|oversquashing||
contrastivelearning	contrastive-learning|contrastive learning||
spamdetection	phishing-spam|spam detection||
agenticapproach	llm-agents|agentic approach||
mechanicalengineering	engineering-design|mechanical engineering||
agentorchestration	agent-workflows|agent orchestration||
selfawareness	model-introspection|self-awareness|llm* language model*|
canopyheight	land-cover|canopy height||
sheafneural	graph-networks|sheaf neural||
soundfield	spatial-audio|sound field||
residualconnection	network-design|residual connection||
multimodalinstructiontuning	visual-instruction|multimodal instruction tuning||
lorafinetuning	lora|LoRA fine-tuning||
scientificdocumentretrieval	domain-search|scientific document retrieval||
translationerror	mt-evaluation|translation error||
humancenteredexplainability	explanation-users|human-centered explainability||
minimumdescriptionlength	information-theory|minimum description length||
swarmlearning	decentralized-learning|swarm learning||
animatable	human-avatars|animatable||
semisupervized	semi-supervised|semi-supervised||
insurancefraud	fraud|insurance fraud||
lineart	comics|line art||
binaryanalysis	malware|binary analysis||
aiadoption	ai-literacy|AI adoption||
academicintegrity	education|academic integrity||
perturbationprediction	single-cell|perturbation prediction||
quic	network-management|QUIC||
poster	graphic-design|poster|design generat* layout text|
agentfailure	agent-evaluation|agent failure||
aiaccountability	ai-regulation|AI accountability||
guigrounding	web-gui-agents|GUI grounding||
incontextreinforcementlearning	rl-generalization|in-context reinforcement learning||
telescope	astronomy|telescope||
categorical	category-theory|categorical|semantic* theory functor* adjunction*|
imagefusion	image-fusion|image fusion||
explainingrecommendation	explainable-recommendation|explaining recommendation||
montecarlo	variational-sampling|monte carlo|sampling markov chain variational|
pruning	pruning|pruning|model* network* llm* weight* neural structured layer* token*|tree correspondence	pruning|pruning|node channel filter expert head* width depth subspace|
rewardmodeling	reward-models|reward modeling||
driverbehavior	driver-state|driver behavior||
researchliterature	scientific-text|research literature||
chartreasoning	charts|chart reasoning||
probabilisticmodel	graphical-models|probabilistic model||
numericalreasoning	math-reasoning|numerical reasoning||
ultrasound	ultrasound-endoscopy|ultrasound||
cardiovascular	heart-metabolism|cardiovascular||
texttovideoretrieval	video-retrieval|text-to-video retrieval||
breastfeeding	mother-child|breastfeeding||
proofassistant	theorem-proving|proof assistant||
drivable	driving-perception|drivable||
trustworthymachinelearning	ai-ethics|trustworthy machine learning||
imputation	missing-data|imputation||	time-series|imputation|sery|
logisticregression	trees-ensembles|logistic regression||
coreference	named-entities|coreference||
outlier	anomaly-detection|outlier||quantiz* quantization activation llm* weight
attributionpatching	activation-patching|attribution patching||
locomotion	locomotion|locomotion||
datacompression	information-theory|data compression||
checkworthy	fact-checking|check-worthy||
ngramnovelty	memorization|n-gram novelty||
textwatermarking	text-watermarks|text watermarking||
implicitneural	radiance-fields|implicit neural||
starcraft	games|StarCraft||
interpretablepolicy	explainable-rl|interpretable policy||
smalllanguagemodel	small-language-models|small language model||
lime	surrogate-models|LIME|explan* explain* interpretab*|
implicitreasoning	chain-of-thought|implicit reasoning||
diagnosiscode	clinical-text|diagnosis code||
dynamicgaussian	dynamic-scenes|dynamic gaussian||
posthocexplanation	post-hoc|post-hoc explanation||
humanoidrobot	humanoids|humanoid robot||
annotation	active-learning|~annotation|llm* data human label* quality corpus guideline*|	llm-annotation|annotation|llm* language gpt* model*|
multimodalgeneration	unified-multimodal|multimodal generation||
retrievalevaluation	search-evaluation|retrieval evaluation||
finetuningdata	instruction-data|fine-tuning data||
generalizedadditivemodel	additive-models|generalized additive model||
conceptbasedmodel	example-concepts|concept-based model||
json	controlled-generation|JSON|generat* schema output* llm*|
recedinghorizon	model-predictive|receding horizon||
referringvideo	referring-segmentation|referring video||
lowcode	requirements-design|low-code||
algorithmicfairness	group-fairness|algorithmic fairness||
denoisingdiffusion	diffusion-models|denoising diffusion||
randomforest	ensembles|random forest||
fontgeneration	style-transfer|font generation||
humanlabelvariation	crowdsourcing|human label variation||
approximatenearestneighbor	vector-search|approximate nearest neighbor||
safeai	ai-safety|safe AI||
statespacemodel	state-space-models|state space model||
spine	bones-joints|spine|x ct mri segment* surg* image*|
diffusion	diffusion-models|~diffusion|generat* image* denoising latent noise sampling guidance cs.CV|information anomalous thermal equation innovation heat tensor weighted
spatialaudio	spatial-audio|spatial audio||
clinicalnlp	clinical-text|clinical NLP||
hierarchicalbayesian	graphical-models|hierarchical bayesian||
fid	image-gen-evaluation|FID||
lungcancer	cancer|lung cancer||
isabelle	theorem-proving|Isabelle||
stylegan	gans|StyleGAN||
apicall	tool-use|API call|llm* language agent*|
lexicaldecision	psycholinguistics|lexical decision||
faulttolerance	distributed-systems|fault tolerance||
classactivationmapping	saliency|class activation mapping||
pretrainingcorpus	pretraining-data|pretraining corpus|language llm*|
concepterasure	concept-erasure|concept erasure|diffusion model* representation* linear|
superconductor	statistical-physics|superconductor||
placerecognition	geo-localization|place recognition|cross satellite|	image-matching|place recognition||
referringsegmentation	referring-segmentation|referring segmentation||
internalmechanism	mechanistic-interpretability|internal mechanism|model* llm* transformer*|
singingdeepfake	audio-deepfakes|singing deepfake||
unfaithfulexplanation	explanation-faithfulness|unfaithful explanation||
contrastivebased	contrastive-learning|contrastive-based||
alignmentfaking	misalignment|alignment faking||
fisheye	panoramas|fisheye||
whitebalance	low-light|white balance||
sublinear	algorithms|sublinear||
multiplechoicequestionanswering	multiple-choice|multiple-choice question answering||
agentteam	llm-multi-agent|agent team||
neuralranking	reranking|neural ranking||
shapleyadditiveexplanation	shapley-values|shapley additive explanation||
agenticai	llm-agents|agentic AI||
dialogue	dialogue|dialogue||
autonomousracing	driving-planning|autonomous racing||
questionnaire	opinions|questionnaire||
offlinereinforcementlearning	offline-rl|offline reinforcement learning||
inductioncircuit	in-context-mechanisms|induction circuit||
compressingcontext	context-compression|compressing context||
interactivevideo	video-prediction|interactive video||
corpusfor	dataset|corpus for||
posttrainingon	continual-pretraining|post-training on||
videoobjectremoval	video-editing|video object removal||
graphtheory	graph-algorithms|graph theory||
atypicalspeech	speech-robustness|atypical speech||
unmanned	drones|unmanned||
hierarchicaltransformer	vision-transformers|hierarchical transformer|vision image*|
securityofllm	llm-security|security of LLM||
thoughtchain	chain-of-thought|thought chain||
documentimageunderstanding	document-understanding|document image understanding||
slidingwindowattention	efficient-attention|sliding window attention||
automatedfeedback	grading|automated feedback||
crossview	geo-localization|cross-view||
conflictingevidence	knowledge-conflicts|conflicting evidence|llm* rag language|
audiotagging	sound-events|audio tagging||
causalgraph	causal-discovery|causal graph||
schedulingproblem	combinatorial-optimization|scheduling problem||
fastsampling	fast-diffusion|fast sampling||
recommendationexplanation	explainable-recommendation|recommendation explanation||
unikernel	operating-systems|unikernel||
monoidalcategory	category-theory|monoidal category||
neonatal	mother-child|neonatal||
connectome	brain-networks|connectome||
colbert	late-interaction|ColBERT||
figureunderstanding	charts|figure understanding||
cipher	cryptography|cipher|crypt* encrypt* attack* key|
interpretableprototype	prototypes|interpretable prototype||
lengthextrapolation	position-encoding|length extrapolation||
copilot	ai-assistants|copilot||
codelargelanguagemodel	code-generation|code large language model||
aligningllm	alignment|aligning LLM||
streamflow	water|streamflow||
utilityjudgment	reranking|utility judgment||
fewshotcounting	object-counting|few-shot counting||
speechsynthesis	speech-synthesis|speech synthesis||
mae	visual-pretraining|MAE|masked|
map	urban-data|map|geograph* urban generat* street|
sanitization	anonymization|sanitization|text data privacy|
humanmotion	human-motion|human motion||
uzbek	arabic-nlp|Uzbek||
queryrewriting	query-understanding|query rewriting||
diffusionmri	brain-ct-mri|diffusion MRI||
noisyspeech	speech-robustness|noisy speech||
icelandic	european-nlp|~Icelandic||
programmer	developers|programmer||
policytransfer	rl-generalization|policy transfer||
multimodalevaluation	vlm-evaluation|multimodal evaluation||
linkagesynthesis	engineering-design|linkage synthesis||
prefill	llm-serving|prefill||
polypsegmentation	medical-segmentation|polyp segmentation||
registration	point-clouds|registration|point 3d|
syntheticparticipant	llm-simulation|synthetic participant||
articulatedobject	three-d-generation|articulated object||
representationengineering	representation-engineering|representation engineering||
developmentallyplausible	language-acquisition|developmentally plausible||
feedbackcontrol	robot-control|feedback control||
pathologicalspeech	speech-robustness|pathological speech||
mobileinference	edge-inference|mobile inference||
reinforcementlearningfromhuman	rlhf|reinforcement learning from human||
audiovisual	audio-visual|audio-visual||
qualitativeresearch	social-data|qualitative research||
millimeterwaveradar	radar-sensing|millimeter-wave radar||
promptextraction	prompt-injection|prompt extraction||
newsclassification	text-classification|news classification||
agenticdiscovery	scientific-agents|agentic discovery||
testautomation	software-testing|test automation||
digitalpathology	pathology|digital pathology||
spatiotemporalforecasting	spatio-temporal|spatiotemporal forecasting||
artwork	style-transfer|artwork||
staticembedding	word-embeddings|static embedding||
conversationalrecommendation	conversational-recommendation|conversational recommendation||
videocompression	image-compression|video compression||
welsh	european-nlp|~Welsh||
smartglass	wearables|smart glasses||
stabletraining	training-stability|stable training||
transcription	speech-recognition|transcription|speech audio asr|
userembedding	user-modeling|user embedding||
automata	automata|automata||
objectplacement	image-composition|object placement||
imagegenerationbenchmark	image-gen-evaluation|image generation benchmark||
llmcompression	model-compression|LLM compression||
fairdata	data-integration|FAIR data||
harmfulcontent	guardrails|harmful content|llm* language model* generat*|
causalforest	treatment-effects|causal forest||
toolkit	library-tool|toolkit|open source python|
mcp	tool-use|MCP||
mcq	multiple-choice|MCQ||
mct	tree-search|MCTS||
mcu	tiny-ml|MCU||
nashequilibrium	game-theory|Nash equilibrium||
chaotic	dynamical-systems|chaotic||
ukrainian	european-nlp|~Ukrainian||
fault	fault-diagnosis|fault||
subjectdriven	image-personalization|subject-driven||
mongolian	language-resources|~Mongolian||
industrialautomation	manufacturing|industrial automation||
rgbttracking	tracking|RGB-T tracking||
useofchatgpt	ai-literacy|use of ChatGPT||
latentreasoning	llm-reasoning|latent reasoning||
audiodeep	audio-understanding|audio deep||
llmfinetuning	instruction-tuning|LLM fine-tuning||
offpolicyevaluation	off-policy-evaluation|off-policy evaluation||
lidarslam	slam|LiDAR SLAM||
safetybypass	jailbreaks|safety bypass||
variationalbound	variational-sampling|variational bound||
consistencyoflargelanguage	llm-consistency|consistency of large language||
vectordatabase	vector-search|vector database||
randomizedsmoothing	certified-robustness|randomized smoothing||
datacomposition	pretraining-data|data composition|pretrain* llm*|
visualspeech	lip-reading|visual speech||
communitydetection	link-community|community detection||
decisionsupportsystem	decision-theory|decision support system||
knowledgegraphquestion	kg-questions|knowledge graph question||
earlystopping	regularization|early stopping||
facialprivacy	privacy|facial privacy||
featureconstruction	feature-selection|feature construction||
visualreconstruction	brain-decoding|visual reconstruction|brain fmri eeg|
newborn	mother-child|newborn||
codingagent	software-agents|coding agent||
factcheck	fact-checking|fact check||
economy	economics|economy||
reinforcementposttraining	rl-reasoning|reinforcement post-training||
moralstatus	ai-philosophy|moral status||
mdp	rl-theory|MDP|decision* reinforcement policy polic* reward* planning markov|
datafiltering	data-selection|data filtering||
datasetcondensation	dataset-distillation|dataset condensation||
pancreatic	abdominal-organs|pancreatic||
emotionalwellbeing	mental-health|emotional well-being||
visionpaper	position-paper|vision paper||
roleplayingagent	role-play|role-playing agent||
contextengineering	agent-memory|context engineering||
intracranial	eeg|intracranial|eeg record* speech brain neural|
rankingmodel	reranking|ranking model||
culturalunderstanding	culture|cultural understanding||
hallucinationmitigation	hallucination-detection|hallucination mitigation||
questionbank	assessment-items|question bank||
truthprobe	truth-probes|truth probe||
llmuncertainty	uncertainty-llm|LLM uncertainty||
condensedmatter	statistical-physics|condensed matter||
mlengineeringagent	data-agents|ML engineering agent||
systemdynamics	dynamical-systems|system dynamics||
fullyopen	open-models|fully open||
imageencoder	vision-foundation-models|image encoder||
scopingreview	survey|scoping review||
voiceconversion	voice-conversion|voice conversion||
cellsegmentation	medical-segmentation|cell segmentation||
linearworldrepresentation	world-models-inside|linear world representation||
crosscultural	culture|cross-cultural||
autoregressiveimage	autoregressive-images|autoregressive image||
tabularfoundationmodel	tabular-learning|tabular foundation model||
safetyhead	safety-internals|safety head||
filipino	language-resources|~Filipino||
imagestitching	image-matching|image stitching||
query	query-understanding|query|search retriev* rewrit* expan* intent classif* user|graph database sql key
chainofthoughtmonitoring	cot-faithfulness|chain-of-thought monitoring||
parametricknowledge	knowledge-conflicts|parametric knowledge||
meg	eeg|MEG||
acoustic	audio-understanding|acoustic|sound* audio event* scene* model*|
emotionaltone	emotion|emotional tone||
oran	wireless|O-RAN||
braintoimage	brain-decoding|brain-to-image||
multiagentconversation	llm-multi-agent|multi-agent conversation||
reviewerassignment	peer-review|reviewer assignment||
knowledgebaseconstruction	kg-construction|knowledge base construction||
privatetraining	differential-privacy|private training||
llmtranslation	machine-translation|LLM translation||
explanationdisagreement	explanation-robustness|explanation disagreement||
socialengineering	phishing-spam|social engineering||
topicsegmentation	discourse|topic segmentation||
indoorscenesynthesis	three-d-generation|indoor scene synthesis||
digitaldivide	ai-impact|digital divide||
videollm	video-language-models|Video-LLM||
tcav	concept-vectors|TCAV||
graphclassification	link-community|graph classification||
multimodalgenerative	unified-multimodal|multimodal generative||
legislation	contracts|legislation||
advertisement	ctr|advertisement||
medicalimage	medical-imaging|medical image||
logictensor	neuro-symbolic|logic tensor||
explanationquality	explanation-evaluation|explanation quality||
labelnoise	noisy-labels|label noise||
pretrainingdata	pretraining-data|pretraining data|language llm*|
spectroscopy	spectra|spectroscopy||
pivotlanguage	multilingual-internals|pivot language|llm* multilingual|
lookaheaddecoding	speculative-decoding|lookahead decoding||
urban	urban-data|urban||
jumprelu	sparse-autoencoders|JumpReLU||
racialbias	model-bias|racial bias||
dynamicllmrouting	llm-routing|dynamic LLM routing||
fp4	quantization|FP4||
fp8	quantization|FP8||
generalreasoning	llm-reasoning|general reasoning||
politicalbias	politics|political bias||
animal	ecology|animal||
dataanalysisagent	data-agents|data analysis agent||
fewshotlearner	prompting|few-shot learner|language|
geology	solid-earth|geology||
microservice	requirements-design|microservice||
losslesscompression	information-theory|lossless compression||
coral	ecology|coral||
automatedcoding	llm-annotation|automated coding||
selfinterpretation	self-explanation|self-interpretation|llm* model*|
researchidea	hypothesis-generation|research idea||
fakeimagedetection	ai-image-detection|fake image detection||
laparoscopic	surgery|laparoscopic||
tablequestionanswering	table-understanding|table question answering||
videolmm	video-language-models|video LMM||
personretrieval	person-identification|person retrieval||
textentry	interface-design|text entry||
domainadaptive	domain-adaptation|domain-adaptive||
graphdiffusion	graph-generation|graph diffusion|generat*|
cellular	single-cell|cellular|image* perturb* respons* biolog*|
factchecking	fact-checking|fact-checking||
int8	quantization|INT8||
welding	manufacturing|welding||
postquantum	cryptography|post-quantum||
structuraldesign	engineering-design|structural design||
browserinference	edge-inference|browser inference||
belieffunction	fuzzy-reasoning|belief function||
intentrecognition	intent-detection|intent recognition||
selfimprovement	self-correction|self-improvement|llm* language model* agent*|
lowcommunication	distributed-training|low-communication||
transcriptomic	genomics|transcriptomic||
monosemantic	superposition|monosemantic||
selfrefine	self-correction|self-refine||
dangerouscapability	safety-evaluation|dangerous capability||
medicalentity	clinical-text|medical entity||
reinforcementlearningwithverifiable	rl-reasoning|reinforcement learning with verifiable||
muon	optimizers|Muon|optimi*|
anomalylocalization	anomaly-detection|anomaly localization||
wirelesscommunication	wireless|wireless communication||
agentskill	agent-training|agent skill||
pronoun	grammar|pronoun|language acquisition gender* coreference model* english|
defaultreasoning	symbolic-ai|default reasoning||
moraljudgment	morality|moral judgment||
mixtureofagent	llm-ensembles|mixture of agents||
arrayprocessing	radar-sensing|array processing||
memoryefficient	training-stability|memory-efficient|training tun* optimi*|
operatingsystem	operating-systems|operating system||agent llm
evaluationmetric	text-evaluation|evaluation metric|text generat* translation summar* language nlg|
replacementmodel	transcoders|replacement model|circuit* interpretab* transcoder*|
nursingeducation	medical-education|nursing education||
knowledgegraphlink	kg-completion|knowledge graph link||
languageacquisition	language-acquisition|language acquisition||
uninterpretable	interpretability|~uninterpretable||
robotcontrol	robot-control|robot control||
opensourcellm	open-models|open-source LLM||
datadiscovery	data-integration|data discovery||
soundclassification	sound-events|sound classification||
visualautoregressive	autoregressive-images|visual autoregressive||
choiceprediction	negotiation|choice prediction||
noiseinjection	regularization|noise injection||
facerecognition	face-recognition|face recognition||
referringexpressioncomprehension	visual-grounding|referring expression comprehension||
evolutionarysearch	evolutionary|evolutionary search||
pathpatching	activation-patching|path patching||
skinlesion	skin|skin lesion||
summarygeneration	summarization|summary generation||
confabulation	hallucination|confabulation||
dino	visual-pretraining|DINO||
flowmatching	flow-matching|flow matching||
openendedlearning	exploration|open-ended learning||
selftraining	semi-supervised|self-training||
energystorage	renewables|energy storage||
documentclustering	topic-models|document clustering||
playlist	special-recommendation|playlist||
industrial	industry|industrial||grade scale strength
normalizedtransformer	normalization-layers|normalized transformer||
entailment	nli|entailment||
lipsynchronization	talking-heads|lip synchronization||
poisoning	poisoning|poisoning|attack* data model* llm* rag|
sparsecodingofactivation	sparse-autoencoders|sparse coding of activation||
adaptivereasoning	reasoning-efficiency|adaptive reasoning|llm* model* thinking|
portfolio	trading|portfolio||
motioncapture	human-motion|motion capture||
aiassisted	human-ai|AI-assisted||
llmannotator	llm-annotation|LLM annotator||
echostatenetwork	recurrent-networks|echo state network||
computationalneuroscience	brain-inspired|computational neuroscience||
headrelatedtransfer	spatial-audio|head-related transfer||
processrewardmodel	reward-models|process reward model||
clipbased	clip-models|CLIP-based||
groundwater	water|groundwater||
annotationguideline	crowdsourcing|annotation guideline||
proactivedialogue	ai-assistants|proactive dialogue||
certifieddefense	certified-robustness|certified defense||
computedtomography	brain-ct-mri|computed tomography||
gdpr	contracts|GDPR||
personalizedtexttoimage	image-personalization|personalized text-to-image||
malwareclassification	malware|malware classification||
signalprocessing	signal-processing|signal processing||
modelsteering	representation-engineering|model steering||
acasefor	position-paper|a case for||
protopnet	prototypes|ProtoPNet||
travelbehavior	mobility|travel behavior||
vietnamese	language-resources|~Vietnamese||
mobileedgecomputing	iot-edge|mobile edge computing||
paraphrasegeneration	paraphrase-style|paraphrase generation||
teeth	dentistry|teeth||
scientificreasoning	research-tools|scientific reasoning||
nondeterminism	llm-consistency|nondeterminism|llm* language inference|	llm-consistency|non-determinism|llm* language inference|
pandemic	public-health|pandemic||
privacypreserving	privacy|privacy-preserving||
zeroshottts	voice-conversion|zero-shot TTS||
deepseek	large-language-models|DeepSeek||
socialinteraction	social-intelligence|social interaction|ai llm* language model* understanding|network
longcontext	long-context|long context||
opticalcomputing	in-memory|optical computing||
mechanismsynthesis	engineering-design|mechanism synthesis||
consciousness	ai-philosophy|consciousness||
limitationoflargelanguage	model-abilities|limitation of large language||
visuotactile	tactile|visuotactile||
cardiac	heart-metabolism|cardiac||
myocardial	heart-metabolism|myocardial||
financialdomain	financial-text|financial domain||
toolinvocation	tool-use|tool invocation||
scalingemergent	model-abilities|scaling emergent||
entitylinking	named-entities|entity linking||
onlinecommunity	social-media|online community||
modalitygap	multimodal-fusion|modality gap||
lipschitz	certified-robustness|Lipschitz||
debugging	bugs-analysis|debugging||
llmongraph	graph-transformers|LLMs on graph||
datadrivencontrol	learned-control|data-driven control||
automatedscientificdiscovery	hypothesis-generation|automated scientific discovery||
finegrainedclassification	fine-grained-recognition|fine-grained classification||
reproducingkernel	|reproducing kernel||
maskedlanguagemodeling	masked-language-models|masked language modeling||
safetybenchmark	safety-evaluation|safety benchmark|llm* ai language|
mixedeffect	graphical-models|mixed effects||
reflectance	materials-light|reflectance|surface* normal* light* view* specular|
unittest	software-testing|unit test||
multimodalmodel	vision-language-models|multimodal model|language llm* large vision|
neuralprocessingunit	accelerators|neural processing unit||
agentsecurity	llm-security|agent security||
testtimereinforcement	test-time-adaptation|test-time reinforcement||
generativeattack	adversarial-attacks|generative attack||
gregorian	handwriting|Gregorian||
cellbiology	single-cell|cell biology||
kubernete	cloud|Kubernetes||
attacksurface	llm-security|attack surface||
clinicalrecord	health-records|clinical record||
swarmrobot	multi-robot|swarm robot||
immigration	social-data|immigration||
caselaw	legal-reasoning|case law||
speechlm	speech-language-models|SpeechLM||
pronunciation	phonetics|pronunciation||
adaptivecontrol	learned-control|adaptive control||
eyemovement	psycholinguistics|eye movement|reading text|	eye-models|eye movement||
clothedhuman	human-avatars|clothed human||
humanvisualperception	visual-perception|human visual perception||
clientheterogeneity	personalized-federated|client heterogeneity||
conversation	dialogue|~conversation|llm* language ai agent* cs.CL human*|
intrinsicallyinterpretable	intrinsic|intrinsically interpretable||
phoneagent	web-gui-agents|phone agent||
adversarialtesting	red-teaming|adversarial testing|llm* ai language|
robotic	robotics|robotic||
energysystem	energy|energy system||
robustnessofexplanation	explanation-robustness|robustness of explanation||
tabularclassification	tabular-learning|tabular classification||
tax	economics|tax|income fiscal law legal polic* econom* financ*|
deformablegaussian	dynamic-scenes|deformable gaussian||
arcagi	compositionality|ARC-AGI||
naivebaye	trees-ensembles|naive bayes||
evaluatorllm	llm-judges|evaluator LLM||
androidmalware	malware|Android malware||
reactor	oil-nuclear|reactor||
multimodalchainofthought	multimodal-reasoning|multimodal chain of thought||
perceptionofai	ai-literacy|perception of AI||
speechtotexttranslation	speech-translation|speech-to-text translation||
userbehavior	user-modeling|user behavior||
messagepassing	graph-networks|message passing|graph* neural|
conceptunlearning	concept-erasure|concept unlearning||
xgboost	ensembles|XGBoost||
electronichealthrecord	health-records|electronic health record||
videorecommendation	special-recommendation|video recommendation||
3dediting	three-d-generation|3D editing||
moralfoundation	morality|moral foundation||
clinicaldecisionsupport	diagnosis|clinical decision support||
aircraft	logistics|aircraft||
dignityaware	ai-ethics|dignity-aware||
bridgeinspection	construction|bridge inspection||
queryoptimization	query-processing|query optimization||
computability	theory-computing|computability||
inpaintingdetection	image-forensics|inpainting detection||
languagespecificneuron	neurons|language-specific neuron||
mlm	masked-language-models|MLM|masked bert* pretrain* syntax|
mlp	network-design|MLP|architect* network* mixer|
stepbystepreasoning	llm-reasoning|step-by-step reasoning||
numericalanalysis	numerical-methods|numerical analysis||
roomacoustics	spatial-audio|room acoustics||
transparency	ai-documentation|transparency|governance regulat* algorithm* accountab* polic*|
frankwolfe	optimization-theory|Frank-Wolfe||
noisylabel	noisy-labels|noisy label||
railway	logistics|railway||
neuronanalysis	neurons|neuron analysis|model* llm* network*|
democratization	ai-impact|democratization|ai llm*|
selfsupervized	self-supervised|self-supervised||
documenttranslation	specialized-translation|document translation||
patienteducation	medical-llms|patient education||
floorplanlocalization	slam|floorplan localization||
rewardhacking	reward-models|reward hacking||
surveyresearch	opinions|survey research||
musicinformationretrieval	music-analysis|music information retrieval||
monoculardepth	depth-estimation|monocular depth||
presupposition	pragmatics|presupposition||
longdocument	long-context|long document||
transformerarchitecture	transformers|transformer architecture||
dalle	image-generation|DALLE||
paclearning	statistical-learning|PAC learning||
monosemanticfeature	sparse-autoencoders|monosemantic feature||
actuarial	credit-insurance|actuarial||
lowresource	low-resource|low-resource||
depthestimation	depth-estimation|depth estimation||
documentlayout	document-understanding|document layout||
facialrecognition	face-recognition|facial recognition||
temporallocalization	temporal-localization|temporal localization||
heterogeneousgraph	hypergraphs|heterogeneous graph||
llmbasedrecommendation	llm-recommendation|LLM-based recommendation||
imagewatermark	image-watermarks|image watermark||
smallobject	object-detection|small object||
safetycriticalcontrol	safe-control|safety-critical control||
tcp	network-management|TCP||
bioacoustic	bioacoustics|bioacoustic||
objectlocalization	object-detection|object localization||
maml	meta-learning|MAML||
aiwritten	generated-text-detection|AI-written||
formalmathematics	theorem-proving|formal mathematics||
braintumorsegmentation	medical-segmentation|brain tumor segmentation||
astronomical	astronomy|astronomical||
denseprediction	visual-representation|dense prediction||
topicdiscovery	topic-models|topic discovery||
financial	finance|financial||
bayesianoptimization	bayesian-optimization|bayesian optimization||
evolutionarycomputation	evolutionary|evolutionary computation||
multiheadattention	attention|multi-head attention||
monitorability	cot-faithfulness|monitorability||
courserecommendation	special-recommendation|course recommendation||
molecularrepresentation	molecules|molecular representation||
motivationalinterviewing	mental-health|motivational interviewing||
distributiongrid	power-grids|distribution grid||
adaptiveassessment	assessment-items|adaptive assessment||
architecturedesign	industry|architecture design|building|
aerialimage	remote-sensing|aerial image||
datapipeline	graph-stream-data|data pipeline||
healthcoaching	behavior-change|health coaching||
diverseresponse	output-diversity|diverse response||
imagesuperresolution	super-resolution|image super-resolution||
sparserepresentation	dimension-reduction|sparse representation||
proteinsequence	proteins|protein sequence||
checkpointing	training-stability|checkpointing||
eventlocalization	temporal-localization|event localization||
interpretablebydesign	intrinsic|interpretable by design||
causalmechanism	causal-abstraction|causal mechanism|language llm* transformer* neural model* internal|
extendedreality	immersive|extended reality||
stochasticinterpolant	flow-matching|stochastic interpolant||
ecommercequery	domain-search|e-commerce query||
africanlanguage	low-resource|African language||
prototyping	interface-design|prototyping|design ui interface*|
securityofai	llm-security|security of AI||
typological	linguistics|typological||
electrophysiology	heart-metabolism|electrophysiology|cardiac heart atrial|
sentenceembedding	embeddings|sentence embedding||
socialchoice	social-choice|social choice||
languagemodelencode	representation-analysis|language model encode||
landmarkdetection	image-matching|landmark detection||
teaching	classroom|teaching|student* classroom* course* school* universit* teacher* education*|
acceleratingdiffusion	fast-diffusion|accelerating diffusion||
hiring	work|hiring||
temperature	decoding|temperature|sampling decoding llm*|
expensiveoptimization	bayesian-optimization|expensive optimization||
scholarlydocument	scholarly|scholarly document||
kvcompression	kv-cache|KV compression||
boosting	ensembles|boosting|tree* weak ensemble adaboost|
agenticevaluation	agent-evaluation|agentic evaluation||
informationtheory	information-theory|information theory||
fairness	fairness|fairness||
deepvision	computer-vision|deep vision||
cantonese	language-resources|~Cantonese||
scientificdocument	scientific-text|scientific document||
moe	mixture-of-experts|MoE||
grounding	discourse-of-dialogue|grounding|dialogue conversation*|	visual-grounding|grounding|visual referring image* object* mllm*|
thermodynamic	statistical-physics|thermodynamic||
prescription	drugs-trials|prescription||
3dinstance	three-d-understanding|3D instance||
planning	planning|planning|llm* language agent* task* classical pddl ai|motion path treatment urban radiotherapy trajectory
unsupervizedconcept	concept-discovery|unsupervised concept||
vqvae	autoencoders|VQ-VAE||
interpretabilitylibrary	interpretability-tools|interpretability library||
causaltracing	activation-patching|causal tracing||
decentralizedfederated	decentralized-learning|decentralized federated||
policylearning	policy-optimization|policy learning||robot*	robot-policies|policy learning|robot* manipul* visuomotor|
imageclassification	image-classification|image classification||
biomedicallanguagemodel	medical-llms|biomedical language model||
attentionspan	|attention span||
stance	stance-sarcasm|stance|text* social* llm* topic|
multifocus	image-fusion|multi-focus||
textimagealignment	image-gen-evaluation|text-image alignment||
userinterface	interface-design|user interface||
speechact	pragmatics|speech act||
noregret	online-learning|no-regret||
interpretabilityandexplainability	xai-theory|interpretability and explainability||
4dscene	dynamic-scenes|4D scene||
toxiccomment	hate-speech|toxic comment||
tampered	image-forensics|tampered||
multimodalmachinetranslation	specialized-translation|multimodal machine translation||
draftmodel	speculative-decoding|draft model||
sensorbasedhuman	activity-sensors|sensor-based human||
taskvector	in-context-mechanisms|task vector|icl context prompt* demonstration*|	model-merging|task vector||
spaceweather	optics-space|space weather||
aitext	generated-text-detection|AI-text||
mpc	model-predictive|MPC||
mpi	distributed-systems|MPI||
dualarm	dexterous-hands|dual-arm||
scholarlycommunication	scholarly|scholarly communication||
neuraldecoder	semantic-communication|neural decoder|code* channel|
explainablenlp	xai|explainable NLP||
audiovisuallearning	audio-visual|audio-visual learning||
oncology	cancer|oncology||
timesery	time-series|time series||
mixedreality	immersive|mixed reality||
llmmultiagent	llm-multi-agent|LLM multi-agent||
crossmodalalignment	multimodal-fusion|cross-modal alignment||
politicalspeech	politics|political speech||
ego4d	egocentric|Ego4D||
longtailrecognition	imbalance|long-tail recognition||
catastrophicrisk	safety-evaluation|catastrophic risk||
musical	music|musical||
multilingualrepresentation	multilingual-internals|multilingual representation|layer* neuron* internal* analy* interpret*|
visualpuzzle	multimodal-reasoning|visual puzzle||
graphofthought	chain-of-thought|graph of thought||
convergenceanalysis	optimization-theory|convergence analysis||
grooming	online-safety|grooming|online child* detect*|
anesthesia	surgery|anesthesia||
agenticrl	agent-training|agentic RL||
prototypebasedexplanation	prototypes|prototype-based explanation||
3dindoorscenegeneration	three-d-generation|3D indoor scene generation||
metaphor	pragmatics|metaphor||
recommendationsystem	recommendation|recommendation system||
detector	particle-physics|detector|particle collider physics calorimeter|
hoidetection	hands|HOI detection||
chartunderstanding	charts|chart understanding||
hybridretrieval	late-interaction|hybrid retrieval||
questionansweringoverknowledge	kg-questions|question answering over knowledge||
speechcodec	speech-codecs|speech codec||
researchideation	hypothesis-generation|research ideation||
videosynthesis	video-generation|video synthesis||
shapecompletion	three-d-reconstruction|shape completion||
attributeinference	membership-inference|attribute inference||
llmwatermark	text-watermarks|LLM watermark||
brainsignal	eeg|brain signal||
audiorepresentation	sound-events|audio representation||
visualtoken	visual-tokens|visual token|pruning reduction compress* llm* mllm* language|
featureengineering	feature-selection|feature engineering||
sensornetwork	iot-edge|sensor network||
knowledgegroundeddialogue	multi-turn|knowledge-grounded dialogue||
mobilerobot	robot-navigation|mobile robot||
modelsurgery	|model surgery||
opensourceai	ai-documentation|open source AI||
programanalysis	bugs-analysis|program analysis||
explainablemedical	explainable-health|explainable medical||
safety	ai-safety|safety|llm* language mllm* agent* vlm* generative ai|road traffic driving food structural
diversetext	output-diversity|diverse text||
personalizedfeedback	tutoring|personalized feedback|student* learner* educat*|
representationspace	representation-analysis|representation space|llm* language foundation network*|
tactile	tactile|tactile||
financialnlp	financial-text|financial NLP||
mri	brain-ct-mri|MRI||functional
superpixel	segmentation|superpixel||
faciallandmark	face-recognition|facial landmark||
covariateshift	domain-generalization|covariate shift||
denialofservice	llm-security|denial of service|llm* language|
marl	marl|MARL||
roadsegmentation	driving-perception|road segmentation||
creativediversity	output-diversity|creative diversity||
weed	plants-farming|weed|detect* crop*|
safetycriticalscenario	driving-simulation|safety-critical scenario||
counseling	mental-health|counseling||
hyperbolicembedding	hyperbolic|hyperbolic embedding||
continuousbatching	llm-serving|continuous batching||
conversionrate	ctr|conversion rate||
introspection	model-introspection|introspection|llm* language model*|
poker	games|poker||
deduplicationofrecord	data-integration|deduplication of record||
highenergyphysics	particle-physics|high-energy physics||
controllablevideo	controllable-video|controllable video||
multitasklearning	multi-task|multi-task learning||
german	european-nlp|~German|language text* speech corpus nlp llm* cs.CL translation news word* sentence*|
attentionsink	attention-explanation|attention sink||
sharedtask	shared-task|shared task||
eventdata	event-cameras|event data|camera* vision track*|
harmfulnessdirection	safety-internals|harmfulness direction||
inductivegeneralization	compositionality|inductive generalization||
slovenian	european-nlp|~Slovenian||
nearestneighbor	trees-ensembles|nearest neighbor|classif* regress* search|
retrieval	information-retrieval|retrieval|cs.IR dense document* query* passage* search rag text rank*|image video
nuclear	oil-nuclear|nuclear|reactor* energy power fusion|
distributedsystem	distributed-systems|distributed system||
servingsystem	llm-serving|serving system||
graphselfsupervized	graph-embedding|graph self-supervised||
constructingknowledgegraph	kg-construction|constructing knowledge graph||
itemrecommendation	recommendation|item recommendation||
videoinpainting	video-editing|video inpainting||
comprehensivereview	survey|comprehensive review||
mechanisticunderstanding	mechanistic-interpretability|mechanistic understanding|model* transformer* network* llm* cs.LG cs.CL|
chainofthoughtreasoning	chain-of-thought|chain-of-thought reasoning||
yolo	object-detection|YOLO||
autonomousvehiclenavigation	robot-navigation|autonomous vehicle navigation||
productionplanning	manufacturing|production planning||
imbalanceddata	imbalance|imbalanced data||
liedetection	truth-probes|lie detection|llm* model* language|
navigation	robot-navigation|navigation|robot* autonomous cs.RO social visual|
explanatorydialogue	explanation-users|explanatory dialogue||
accounting	finance|accounting|financ* audit* firm* bookkeep*|
3dscene	three-d-understanding|3D scene||
keyboard	interface-design|keyboard|typing text entry user* layout mobile|
trainingstability	training-stability|training stability||
yolov8	object-detection|YOLOv8||
ctrprediction	ctr|CTR prediction||
smartwatch	wearables|smartwatch||
transliteration	code-switching|transliteration||
thedataset	dataset|the dataset||
neuroscience	neuroscience|neuroscience||
6dofpose	object-pose|6DoF pose||
spurious	shortcuts|spurious||
zerosum	game-theory|zero-sum||
conversationmodeling	multi-turn|conversation modeling||
denseretrieval	dense-retrieval|dense retrieval||
truthrepresentation	linear-representations|truth representation||
novel	story-generation|novel|literary fiction story* book* character*|
maskedautoencoder	visual-pretraining|masked autoencoder||
maskedimagegeneration	autoregressive-images|masked image generation||
languagelearner	language-acquisition|language learner||
chemical	chemistry-materials|chemical||
disparity	stereo-flow|disparity|stereo image*|
ai4science	research-tools|AI4Science||
domainrandomization	rl-generalization|domain randomization||
algorithmictransparency	ai-regulation|algorithmic transparency||
formaltheorem	theorem-proving|formal theorem||
computerarchitecture	processors|computer architecture||
unsafecontent	guardrails|unsafe content||
robustofflinereinforcement	safe-rl|robust offline reinforcement||
waterquality	water|water quality||
conceptremoval	concept-erasure|concept removal||
residentialenergy	buildings|residential energy||
contextualbandit	bandits|contextual bandit||
graphicalmodel	graphical-models|graphical model||
gnnexplainer	explainable-graphs|GNN explainer||
battery	materials|battery||
backgroundreplacement	image-composition|background replacement||
anomalydetection	vision-anomaly|anomaly detection|industrial surface defect*|	anomaly-detection|anomaly detection||
conditionalreasoning	logical-reasoning|conditional reasoning||
conceptablation	concept-erasure|concept ablation||
marketing	commerce|marketing||
labor	ai-impact|labor|market ai automat*|
3dcontent	three-d-generation|3D content||
delaunay	computational-geometry|Delaunay||
lowerbound	complexity|lower bound|complexity comput* query communication|
algorithmdiscovery	learned-algorithms|algorithm discovery|transformer* mechanis*|
khmer	language-resources|~Khmer||
robotfleet	multi-robot|robot fleet||
reinforcementlearningtheory	rl-theory|reinforcement learning theory||
softwarerequirement	requirements-design|software requirement||
programunderstanding	code-understanding|program understanding||
chinese	language-resources|~Chinese|language* text llm* nlp character* cs.CL word* speling|
conceptembeddingmodel	example-concepts|concept embedding model||
soundsourcelocalization	audio-visual|sound source localization||
webautomation	web-gui-agents|web automation||
openendedevolution	evolutionary|open-ended evolution||
factverification	fact-checking|fact verification||
rulelist	interpretable-trees|rule list||
finiteautomata	automata|finite automata||
visualization	data-visualization|visualization|data chart* visual cs.HC interactive|
neuralfunctional	hypernetworks|neural functional||
academicpublishing	scholarly|academic publishing||
adversarialnetwork	gans|adversarial network|generat*|
contaminationdetection	benchmark-contamination|contamination detection||
personalized	personalization|personalized|llm* language model* generation agent*|federated image diffusion
audiolanguagemodel	audio-language|audio language model||
demographicbias	model-bias|demographic bias||
representationsimilarity	representation-similarity|representation similarity||
encryptedinference	secure-computation|encrypted inference||
modecollapse	output-diversity|mode collapse|llm* language align* text|
edgecomputing	iot-edge|edge computing||
githubcopilot	software-agents|GitHub Copilot||
dataattribution	data-attribution|data attribution||
xlstm	recurrent-networks|xLSTM||
biencoder	dense-retrieval|bi-encoder||
sanitycheck	interpretability-illusions|sanity check|explan* saliency interpretab* attribution*|
whale	bioacoustics|whale|sound* call* acoustic* vocal* song* cs.SD|
reproducingkernelhilbert	infinite-width|reproducing kernel Hilbert||
languagetransfer	cross-lingual|language transfer||
expertparallelism	moe-serving|expert parallelism||
pilotstudy	case-study|pilot study||
multiview3d	three-d-reconstruction|multi-view 3D||
literaturemining	scientific-text|literature mining||
intersection	traffic|intersection|traffic signal vehicle*|
humanjudge	llm-judges|human judge|llm* language|
developmentalpsychology	cognition-llm|developmental psychology|llm* language|
seeg	eeg|SEEG||
securecode	vulnerabilities|secure code||
renewableenergy	renewables|renewable energy||
aianxiety	ai-literacy|AI anxiety||
foley	audio-generation|foley||
illusion	visual-perception|illusion|optical perceptual geometric perception human|
userstory	requirements-design|user story||
safeexploration	safe-rl|safe exploration||
safetytesting	red-teaming|safety testing||
retriever	dense-retrieval|retriever|dense query* document* llm* generat* rag passage* graph text|
medicalllm	medical-llms|medical LLM||
cooperativemultiagent	marl|cooperative multi-agent||
botdetection	phishing-spam|bot detection||
evaluating	llm-evaluation|~evaluating|llm* gpt* chatgpt|retrieval explan* interpretab*
syntheticpersona	llm-simulation|synthetic persona||
materialdiscovery	materials|material discovery||
culturalalignment	value-alignment|cultural alignment||
creativity	cognition-llm|creativity|llm* language model* generative ai|	story-generation|creativity|llm* language writing text|
derivationalprobing	linguistic-probing|derivational probing||
strategic	game-theory|strategic|game* agent* behavior interaction* reason* classif*|
hypothesisgeneration	hypothesis-generation|hypothesis generation||
languagemodel	large-language-models|language model||
controler	robot-control|controller|robot* control stabil* feedback design synthesis|
countingobject	object-counting|counting object||
flowestimation	stereo-flow|flow estimation||
channelstateinformation	wireless|channel state information||
factretrieval	factual-recall|fact retrieval|llm* language transformer*|
generationinthelimit	theory-of-llms|generation in the limit||
imageforensics	image-forensics|image forensics||
integerprogramming	combinatorial-optimization|integer programming||
overreliance	trust-reliance|overreliance||
selfdistillation	knowledge-distillation|self-distillation||
conversationalrecommender	conversational-recommendation|conversational recommender||
architecturesearch	nas|architecture search||
speechenhancement	speech-enhancement|speech enhancement||
specularreflection	materials-light|specular reflection|remov* separat* material* render*|
galician	european-nlp|~Galician||
abstractionandreasoningcorpus	compositionality|abstraction and reasoning corpus||
handreconstruction	hands|hand reconstruction||
concurrentprogram	programming-languages|concurrent program||
digitaltransformation	commerce|digital transformation||
automaticpromptengineering	prompt-optimization|automatic prompt engineering||
scienceofinterpretability	xai-theory|science of interpretability||
denseretriever	dense-retrieval|dense retriever||
outcomereward	reward-models|outcome reward||
lecture	classroom|lecture|video* student* course*|
strategicdeception	misalignment|strategic deception||
negotiating	negotiation|negotiating||
selfsupervizedvision	visual-pretraining|self-supervised vision||
featuregeometry	representation-geometry|feature geometry|llm* language transformer* representation* activation*|
humanright	law|human rights||
pipelineparallelism	distributed-training|pipeline parallelism||
publicconsultation	politics|public consultation||
prognostics	fault-diagnosis|prognostics||
knowledgebasedvisualquestion	visual-question-answering|knowledge-based visual question||
lowlight	low-light|low-light||
neuralrendering	radiance-fields|neural rendering||
infraredsmalltarget	object-detection|infrared small target||
citation	citations|citation|analysis scien* paper* count* network* recommend* academic generat* intent|
toxiccontent	hate-speech|toxic content||
satire	misinformation|satire||
replicability	replication|replicability||
digitalsignature	cryptography|digital signature||
zerothorder	optimization-theory|zeroth-order||
comprehensivebenchmark	benchmark|comprehensive benchmark||
datamixture	pretraining-data|data mixture|llm* language pretrain*|
pluralisticalignment	value-alignment|pluralistic alignment||
moleculargraphgeneration	graph-generation|molecular graph generation||
knowledgepoisoning	poisoning|knowledge poisoning||
eegsignal	eeg|EEG signal||
health	health|health||
liegroup	geometric-learning|Lie group||
metadata	ontologies|metadata|schema semantic standard* vocabular*|
internalcomputation	reasoning-mechanisms|internal computation|llm* language model* transformer*|
visualperception	computer-vision|visual perception||
datastreammining	graph-stream-data|data stream mining||
questiongeneration	question-generation|question generation||
concizereasoning	reasoning-efficiency|concise reasoning||
bargaining	game-theory|bargaining||
optimizationproblemformulation	combinatorial-optimization|optimization problem formulation||
negotiation	negotiation|negotiation||
channelestimation	wireless|channel estimation||
signer	sign-language|signer||
grouprelativepolicyoptimization	rl-reasoning|group relative policy optimization||
geolocalization	geo-localization|geo-localization||
valuesensitive	ai-ethics|value-sensitive||
deepsearchagent	deep-research|deep search agent||
introspective	model-introspection|introspective|llm* language model*|
regulatory	contracts|regulatory||
religious	humanities|religious||
probinglanguagemodel	probing|probing language model||
automaticknowledgebase	kg-construction|automatic knowledge base||
urbanplanning	urban-data|urban planning||
greek	european-nlp|~Greek|language text* speech corpus nlp llm* cs.CL translation news word*|
authorattribute	authorship|author attribute||
llmsupplychain	llm-security|LLM supply chain||
socialsimulation	llm-simulation|social simulation|llm* agent*|	agent-based-models|social simulation||
generativeinformationretrieval	generative-retrieval|generative information retrieval||
flickerremoval	image-restoration|flicker removal||
3dscenegraph	scene-graphs|3D scene graph||
teleoperation	teleoperation|teleoperation||
timeseryclustering	series-classification|time series clustering||
poseestimation	human-pose|pose estimation|human* hand body person skeleton* animal|	human-pose|pose estimation|infant 2d people person whole|	object-pose|pose estimation|camera object robot* 3d 6d planar spacecraft relative|
schwartzvalue	value-alignment|Schwartz value||
provably	theory-of-llms|provably|transformer* llm* attention|
explainableartificialintelligence	xai|explainable artificial intelligence||
tpu	accelerators|TPU||
modelselfassessment	model-introspection|model self-assessment||
differentialprivacy	differential-privacy|differential privacy||
vocabularysize	tokenization|vocabulary size||
vehicularnetwork	network-management|vehicular network||
fullduplex	speech-language-models|full-duplex||
modelfingerprinting	model-ownership|model fingerprinting||
stemming	morphology|stemming||
geographic	urban-data|geographic||llm* language bias gender dialect*
rulebasedexplanation	surrogate-models|rule-based explanation||
clarifyingquestion	question-generation|clarifying question||
turkish	arabic-nlp|~Turkish||
mortalityprediction	health-records|mortality prediction||
transformer	transformers|~transformer|attention language learning neural network* vision sequence trained model* cs.LG cs.CL|power electrical voltage fault
dimensionalityreduction	dimension-reduction|dimensionality reduction||
llmserving	llm-serving|LLM serving||
weightspacelearning	hypernetworks|weight-space learning||
assetadministration	digital-twins|asset administration||
selectivestatespace	state-space-models|selective state space||
tokenattribution	context-attribution|token attribution||
smartring	wearables|smart ring||
medicine	health|medicine||
metaverse	immersive|metaverse||
motiongeneration	human-motion|motion generation||
shadowremoval	image-denoising|shadow removal||
vcdimension	statistical-learning|VC dimension||
musculoskeletal	bones-joints|musculoskeletal||
automaticallyinterpreting	automated-interpretability|automatically interpreting||
promptinjection	prompt-injection|prompt injection||
multiobjective	multi-objective|multi-objective||
preferencepair	preference-optimization|preference pair||
multimodallearning	multimodal|multimodal learning||
moralvalue	morality|moral value||
accentedspeech	speech-robustness|accented speech||
inside	mechanistic-interpretability|~inside|llm* transformer* language|
compileroptimization	compilers|compiler optimization||
conceptbottleneckmodel	concept-bottleneck|concept bottleneck model||
silentspeech	lip-reading|silent speech||
interpretabilityevaluation	explanation-evaluation|interpretability evaluation||
tourism	tourism|tourism||
tourist	tourism|tourist||
obstacleavoidance	path-planning|obstacle avoidance||
neuraldecoding	brain-decoding|neural decoding||
individualidentification	ecology|individual identification|animal* wildlife|
objecttracking	tracking|object tracking||
quantummechanics	quantum|quantum mechanics||
novelclass	open-set|novel class||
kmean	clustering|k-means||
statisticalmechanics	statistical-physics|statistical mechanics||
circuitextraction	circuits|circuit extraction|transformer* model* llm*|
regularexpression	automata|regular expression||
humanfeedbackloop	human-ai-teams|human feedback loop||
datamanagement	databases|data management||
faithfulreasoning	cot-faithfulness|faithful reasoning|explan* chain* cot|
minoritylanguage	low-resource|minority language||
foolingexplanation	interpretability-illusions|fooling explanation||
climatemodel	climate-models|climate model||
drowsiness	driver-state|drowsiness||
subspaceclustering	clustering|subspace clustering||
texttoimagediffusion	image-generation|text-to-image diffusion||
nonmonotonic	symbolic-ai|nonmonotonic||
eyetracking	eye-models|eye tracking||
locallearning	local-learning|local learning||
terminologyextraction	keyphrases|terminology extraction||
explainableplanning	explainable-rl|explainable planning||
imageprivacy	privacy|image privacy||
musictranscription	music-analysis|music transcription||
speakerembedding	speaker-verification|speaker embedding||
videocoding	image-compression|video coding||
aligninglargelanguage	alignment|aligning large language||
portraitanimation	talking-heads|portrait animation||
agentlearning	agent-training|agent learning||
localdifferential	differential-privacy|local differential||
gaspipeline	oil-nuclear|gas pipeline||
contrastiverepresentation	contrastive-learning|contrastive representation||
osteoarthritis	bones-joints|osteoarthritis||
6dpose	object-pose|6D pose||
scientifictext	scientific-text|scientific text||
tagalog	language-resources|~Tagalog||
slam	slam|SLAM||
functionvector	in-context-mechanisms|function vector||
firstorderreasoning	logical-reasoning|first-order reasoning||
multiobjecttracking	multi-object-tracking|multi-object tracking||
automatedessayscoring	grading|automated essay scoring||
testtimeadaptation	test-time-adaptation|test-time adaptation||
calibration	uncertainty-llm|calibration|llm*|quantization	uncertainty|calibration|confiden* uncertaint* probabil* classif* predict*|camera sensor robot
contextualembedding	word-embeddings|contextual embedding||
grpo	rl-reasoning|GRPO||
speechtokenizer	speech-codecs|speech tokenizer||
gam	additive-models|GAM|additive interpret*|
gan	gans|GAN||
compositematerial	materials|composite material||
lorawan	iot-edge|LoRaWAN||
pragmaticunderstanding	pragmatics|pragmatic understanding||
pointtracking	tracking|point tracking||
interpretabledecisiontree	interpretable-trees|interpretable decision tree||
hololen	immersive|HoloLens||
retrievalbenchmark	search-evaluation|retrieval benchmark||
veterinary	clinical-text|veterinary||
spectralanalysis	spectral-methods|spectral analysis||
decoding	text-generation|~decoding|llm* language grammar* contrastive|brain speech asr hidden activation neural representation	decoding|~decoding|llm* token* grammar* contrastive sampling aligned autoregressive text|brain speech asr hidden activation neural representation speculative parallel podcast
oceanography	water|oceanography||
drivingworldmodel	driving-planning|driving world model||
truthfulnessdirection	truth-probes|truthfulness direction||
polynomialtime	algorithms|polynomial-time||
microrobot	soft-robots|microrobot||
interactiveagent	llm-agents|interactive agent||
universalapproximation	expressivity|universal approximation||
implicitbias	generalization|implicit bias|gradient network* learning descent|
temporalrelation	temporal-reasoning|temporal relation||
codesummarization	code-understanding|code summarization||
computationalhardness	statistical-learning|computational hardness||
forcefield	molecular-simulation|force field||
lossfunction	loss-functions|loss function||
sketch	vector-graphics|sketch|vector stroke* draw*|
scheduling	scheduling|scheduling|job* gpu* cloud cluster* task* llm* resource*|
dutch	european-nlp|~Dutch|language text* speech corpus nlp llm* cs.CL translation news word*|
maliciousimageedit	adversarial-defense|malicious image edit||
motiontransfer	human-motion|motion transfer||
datacorruption	corruptions|data corruption||
boostedtree	ensembles|boosted tree||
voiceassistant	speech-language-models|voice assistant||
vehicletrajectory	trajectory-prediction|vehicle trajectory||
coding	code-generation|coding|agent* problem* program* software benchmark* assistant*|qualitative video neural predictive icd
watermarkfreedecoding	decoding|watermark-free decoding||
sentenceclassification	text-classification|sentence classification||
controlnet	controllable-images|ControlNet||
layerimportance	model-depth|layer importance||
tts	speech-synthesis|TTS||test scaling
taskplanning	task-planning|task planning||
searchrelevance	search-evaluation|search relevance||
testbed	benchmark|testbed||
microgrid	power-grids|microgrid||
multimodallargelanguagemodel	vision-language-models|multimodal large language model||
causallanguageunderstanding	causal-reasoning|causal language understanding||
processinginmemory	in-memory|processing-in-memory||
videocaptioning	video-language-models|video captioning||
pansharpening	hyperspectral|pansharpening||
keyphraseextraction	keyphrases|keyphrase extraction||
conversational	dialogue|~conversational||recommend* search retriev*
polysemantic	superposition|polysemantic||
monocular	depth-estimation|monocular|depth stereo distance|
matrixcompletion	sparse-recovery|matrix completion||
modelinterpretation	interpretability|model interpretation||
sparsity	pruning|sparsity|llm* network* weight* activation* prun*|
theoreticalunderstanding	theory-of-llms|theoretical understanding|transformer* llm* attention language|
medicalstudent	medical-education|medical student||
hypergraph	hypergraphs|hypergraph|learning neural network*|
korean	language-resources|~Korean||
texttovector	vector-graphics|text-to-vector||
domainspecialization	domain-llms|domain specialization||
syntheticbenchmark	synthetic-data|synthetic benchmark||
wordsense	word-meaning|word sense||
medicallanguagemodel	medical-llms|medical language model||
cachehierarchy	processors|cache hierarchy||
3dindoorscene	three-d-vision|3D indoor scene||
generalizationindeeprl	rl-generalization|generalization in deep RL||
memoryefficienttraining	training-stability|memory-efficient training||
javascript	web-programs|~JavaScript||
epistemicuncertainty	uncertainty|epistemic uncertainty||
cyber	security|cyber||
neuronablation	activation-patching|neuron ablation||
corporateinnovation	commerce|corporate innovation||
metaanalysis	survey|meta-analysis||
tablerecognizer	ocr|table recognizer||
agentvalidation	agent-evaluation|agent validation||
virtualassistant	ai-assistants|virtual assistant||
trigger	backdoors|trigger|backdoor* attack*|
azerbaijani	arabic-nlp|Azerbaijani||
finegrainedimage	fine-grained-recognition|fine-grained image||
eigenvalue	numerical-methods|eigenvalue||
complexquestion	multi-hop-qa|complex question|answer* knowledge decompos*|
questiondecomposition	multi-hop-qa|question decomposition||
vectorretrieval	vector-search|vector retrieval||
areview	survey|a review||
archive	humanities|archive|histor* digital library newspaper* museum|
speculativedecoding	speculative-decoding|speculative decoding||
diffusionsampling	fast-diffusion|diffusion sampling||
financialbenchmark	financial-text|financial benchmark||
softwaretesting	software-testing|software testing||
gdp	economics|GDP||
interpretingblackbox	post-hoc|interpreting black box||
toolintegrated	tool-use|tool-integrated||
personality	cognition-llm|personality|llm* language agent* model* trait*|
localinterpretability	feature-attribution|local interpretability||
edgellm	edge-inference|edge LLM||
videotrajectory	controllable-video|video trajectory||
paperrecommendation	scientific-text|paper recommendation||
samplecomplexity	statistical-learning|sample complexity||
attentionmatrix	attention|attention matrix||
crop	plants-farming|crop||
conditionmonitoring	fault-diagnosis|condition monitoring||
representationanalysis	representation-analysis|representation analysis||
learningfromhumandemonstration	imitation-learning|learning from human demonstration||
circuitdesign	chip-design|circuit design||
phylogeny	ai-documentation|phylogeny|llm* language model*|
incrementallearning	continual-learning|incremental learning||
trafficsignalcontrol	traffic|traffic signal control||
visualspatial	spatial-reasoning|visual spatial||
metagenomic	genomics|metagenomic||
polysemy	word-meaning|polysemy||
rgbd	depth-estimation|RGB-D|image* scene* depth* vision* indoor|
rgbt	image-fusion|RGB-T||tracking
smartbuilding	buildings|smart building||
safetycaseautonomous	physical-safety|safety case autonomous||
generativedesign	engineering-design|generative design||
scanpath	eye-models|scanpath||
actionprediction	action-recognition|action prediction|video* human|
insurance	credit-insurance|insurance||
projectbased	classroom|project-based||
contrastiveexplanation	counterfactual-explanations|contrastive explanation||
voronoi	computational-geometry|Voronoi||
neuromorphic	spiking|neuromorphic||
cryptographic	cryptography|cryptographic||
languagespecific	multilingual-internals|language-specific|parameter* layer* subspace*|
olap	query-processing|OLAP||
sessionbased	sequential-recommendation|session-based||
fourierneuraloperator	neural-operators|Fourier neural operator||
extractingtrainingdata	memorization|extracting training data||
zebrafish	ecology|zebrafish||
distributedalgorithm	distributed-systems|distributed algorithm||
benchmarkof	benchmark|benchmark of||
signdescent	optimizers|sign descent||
vggt	three-d-reconstruction|VGGT||
interpretabilityanalysisofvision	vision-interpretability|interpretability analysis of vision||
influencefunction	data-attribution|influence function|training data* model* llm* learning|
vitalsign	ecg|vital sign||
mechanistically	mechanistic-interpretability|~mechanistically|llm* transformer* language neural model* tuning cs.CL cs.LG|
spectralimaging	hyperspectral|spectral imaging||
visualchainofthought	multimodal-reasoning|visual chain of thought||
clinicaldocument	clinical-text|clinical document||
facialexpression	facial-expression|facial expression||
traininginstability	training-stability|training instability||
workflowexecution	agent-workflows|workflow execution|agent* automat* llm*|
matrixcomputation	numerical-methods|matrix computation||
jobrecommendation	special-recommendation|job recommendation||
decoderonly	transformers|decoder-only||
coarsegrained	molecular-simulation|coarse-grained||
largescaletraining	training-systems|large-scale training||
neutrino	particle-physics|neutrino||
scenegeneration	three-d-generation|scene generation||
explainability	xai|explainability||
emulator	surrogate-simulation|emulator|simulat* climate physic*|
expertcaching	moe-serving|expert caching||
multivector	late-interaction|multi-vector||
gradientclipping	optimizers|gradient clipping||
fmri	brain-decoding|fMRI||
gpukernel	gpus|GPU kernel||
constitutionalai	value-alignment|constitutional AI||
standardizedpatient	medical-llms|standardized patient||
anonymized	anonymization|anonymized||
cognitiveneuroscience	brain-inspired|cognitive neuroscience||
evaluationsuite	benchmark|evaluation suite||
enzyme	proteins|enzyme||
evolvinggraph	dynamic-graphs|evolving graph||
temporalpointprocess	point-processes|temporal point process||
factorgraph	graphical-models|factor graph||
bertopic	topic-models|BERTopic||
chargingstation	buildings|charging station||
llmefficiency	llm-efficiency|LLM efficiency||
weightsparsetransformer	parameter-decomposition|weight-sparse transformer||
promptoptimization	prompt-optimization|prompt optimization||
syntheticdatageneration	synthetic-data|synthetic data generation||
tumor	cancer|tumor||
enterprizesearch	domain-search|enterprise search||
precipitation	weather|precipitation||
eegfoundation	eeg|EEG foundation||
promptinjectionattack	prompt-injection|prompt injection attack||
medicaleducation	medical-education|medical education||
agentcollaboration	llm-multi-agent|agent collaboration||
sustainability	climate-models|sustainability||
nursing	health|nursing||
syntheticspeechdetection	audio-deepfakes|synthetic speech detection||
negativeresult	replication|negative result||
physicsconstrained	pinns|physics-constrained||
timereasoning	temporal-reasoning|time reasoning||
braille	accessibility|braille||
hadith	humanities|Hadith||
bipedal	legged-robots|bipedal||
skincancer	skin|skin cancer||
distributedtraining	distributed-training|distributed training||
stablediffusion	image-generation|stable diffusion||
benchmarkfor	benchmark|benchmark for||
irevaluation	search-evaluation|IR evaluation||
temporallink	dynamic-graphs|temporal link||
productivity	work|productivity|worker* work* employee* developer* workplace|
aiexplanationuser	explanation-users|AI explanation user||
reasoningmodel	llm-reasoning|reasoning model||
carbon	climate-models|carbon|capture market* storage cycle|
crossentropy	loss-functions|cross-entropy||
neuraladditivemodel	additive-models|neural additive model||
linguisticprobing	linguistic-probing|linguistic probing||
mooc	classroom|MOOC||
accelerator	accelerators|accelerator|hardware neural dnn llm* gpu* design inference|
explainablehealthcare	explainable-health|explainable healthcare||
goalhijacking	prompt-injection|goal hijacking||
motionforecasting	trajectory-prediction|motion forecasting||
scenetext	scene-text|scene text||
agile	requirements-design|agile|software develop*|
activationcontrol	representation-engineering|activation control||
modelrouting	llm-routing|model routing||
opinionmining	aspect-sentiment|opinion mining||
lanedetection	driving-perception|lane detection||
symbolgrounding	ai-philosophy|symbol grounding||
semanticsofprogram	programming-languages|semantics of program||
visualrecognition	computer-vision|visual recognition||
bioinformatics	biology|bioinformatics||
facevoice	audio-visual|face-voice||
imagetoimagetranslation	image-translation|image-to-image translation||
multiturnconversation	multi-turn|multi-turn conversation||
javanese	language-resources|~Javanese||
humanvisualattention	eye-models|human visual attention||
photometricstereo	materials-light|photometric stereo||
categorytheory	category-theory|category theory||
knowledgebasequestion	kg-questions|knowledge base question||
treatmenteffect	treatment-effects|treatment effect||
safetyrisk	safety-evaluation|safety risk|ai llm* language model* latent|
verticaldomain	domain-llms|vertical domain||
theoryofcomputation	theory-computing|theory of computation||
skindisease	skin|skin disease||
conceptexplanation	example-concepts|concept explanation|model* network* explan* neural|
llmgeneratedexplanation	nl-explanations|LLM-generated explanation||
flowfield	fluids-plasma|flow field||
electricitymarket	power-grids|electricity market||
claimextraction	fact-checking|claim extraction||
cognitivearchitecture	brain-inspired|cognitive architecture||
adversarial	adversarial-robustness|adversarial|attack* robust* perturb* defen* example|generative
boundaryrepresentation	cad|boundary representation||
segmentation	segmentation|~segmentation|image* semantic medical 3d mri ct cs.CV video* mask*|word speaker market customer text topic	medical-segmentation|segmentation|mri ct oct tumor* lesion* retinal organ* medical ultrasound polyp*|
singingvoicesynthesis	expressive-speech|singing voice synthesis||
languagelearning	language-acquisition|language learning|second foreign learner* vocabulary|
heterophily	heterophily|heterophily||
videorestoration	image-restoration|video restoration||
distributionshift	domain-generalization|distribution shift||
cyberthreat	intrusion-detection|cyber threat||
gastrointestinal	abdominal-organs|gastrointestinal||
spokenlanguageunderstanding	spoken-understanding|spoken language understanding||
filesystem	operating-systems|file system||
reinforcementfinetuning	rl-reasoning|reinforcement fine-tuning||
risksensitive	safe-rl|risk-sensitive||
networkprotocol	networks|network protocol||
aiagent	llm-agents|AI agent||
imageediting	image-editing|image editing||
subjectdrivengeneration	image-personalization|subject-driven generation||
trustworthiness	ai-ethics|trustworthiness|ai llm* model*|
fuzzysystem	fuzzy-reasoning|fuzzy system||
homography	object-pose|homography||
synthesizedimage	image-generation|synthesized image||
solar	renewables|solar|energy power forecast* panel* irradiance|
gis	urban-data|GIS||
texttovideo	video-generation|text-to-video||
decodeactivation	logit-lens|decode activation||
cytology	pathology|cytology||
imbalancedclassification	imbalance|imbalanced classification||
hdmap	driving-perception|HD map||
guardrail	guardrails|guardrail||
likelihoodfree	simulation-inference|likelihood-free||
braintumor	brain-ct-mri|brain tumor||
noderepresentation	graph-embedding|node representation||
linearquadratic	model-predictive|linear quadratic||
instructionfollowing	instruction-tuning|instruction following||
airisk	ai-impact|AI risk||
energyefficiency	sustainable-ai|energy efficiency|learning inference neural ai llm* model*|
literaturereview	scientific-agents|literature review|llm* autom* ai generat*|	survey|literature review||
manga	comics|manga||
dialoguepolicy	task-dialogue|dialogue policy||
geospatialreasoning	urban-data|geospatial reasoning||
ensembleframework	ensembles|ensemble framework||
macedonian	european-nlp|~Macedonian||
placement	chip-design|placement|chip macro circuit|
albanian	european-nlp|~Albanian||
kazakh	arabic-nlp|Kazakh||
aging	public-health|aging|population* societ* elderly care|
contextwindow	long-context|context window||
mentalhealth	mental-health|mental health||
businessprocess	commerce|business process||
lyapunov	safe-control|Lyapunov||
pointset	point-clouds|point set|registration cloud* 3d|
slidedeck	presentations|slide deck||
piano	music|piano||
sparsetraining	pruning|sparse training||
braindecoding	brain-decoding|brain decoding||
naturallanguageinference	nli|natural language inference||
autonomousunderwater	marine-robots|autonomous underwater||
tokenpruning	visual-tokens|token pruning|vision visual vlm* mllm* multimodal|	pruning|token pruning||vision visual multimodal
incontextlearning	in-context-learning|in-context learning||
codeswitchedspeech	speech-robustness|code-switched speech||
supportvectormachine	trees-ensembles|support vector machine||
explainablerecommender	explainable-recommendation|explainable recommender||
dialoguegeneration	multi-turn|dialogue generation||
benchmarkto	benchmark|benchmark to||
crosslingualtransfer	cross-lingual|cross-lingual transfer||
spectraldata	spectra|spectral data|chem* mass infrared|
visualmath	multimodal-reasoning|visual math||
languagemodelreasoning	llm-reasoning|language model reasoning||
visualtransformer	vision-transformers|visual transformer||
trajectoryplanning	path-planning|trajectory planning||
userbehaviorsequence	sequential-recommendation|user behavior sequence||
proximalpolicy	policy-optimization|proximal policy||
geospatialfoundation	remote-sensing|geospatial foundation||
codegeneration	code-generation|code generation||
spanish	european-nlp|~Spanish|language text* speech corpus nlp llm* cs.CL translation news word* sentence*|
logicprogramming	symbolic-ai|logic programming||
personavector	representation-engineering|persona vector||
featurelabeling	automated-interpretability|feature labeling|autoencoder* neuron*|
termofservice	contracts|terms of service||
urbanregion	urban-data|urban region||
bandit	bandits|bandit||
camouflagedobject	salient-camouflaged|camouflaged object||
stylometry	authorship|stylometry||
stancedetection	stance-sarcasm|stance detection||
automatedplanning	task-planning|automated planning||
imagesplicing	image-forensics|image splicing||
github	developers|GitHub||
grammarinference	automata|grammar inference||
meshbasedsimulation	surrogate-simulation|mesh-based simulation||
nas	nas|NAS|architecture search neural zero shot proxy efficient differentiable evaluation benchmark|
argumentationframework	symbolic-ai|argumentation framework||
grammar	grammar|grammar|language* linguist* english learn*|
internalactivation	representation-analysis|~internal activation|llm* language|
kidney	abdominal-organs|kidney|disease* stone* transplant* ct segment* injury|
epistemic	ai-philosophy|epistemic|ai llm* justice trust injustice|
codeintelligence	code-understanding|code intelligence||
textbasedgame	games|text-based game||
reproducibility	replication|reproducibility||
vegetation	land-cover|vegetation||
mitigatingbias	debiasing|mitigating bias||
robotteam	multi-robot|robot team||
onlinelearning	online-learning|online learning|regret bandit* bound* algorithm* theory|
jobshopscheduling	combinatorial-optimization|job shop scheduling||
multilabeltext	text-classification|multi-label text||
algorithmconfiguration	hyperparameter-tuning|algorithm configuration||
partiallyobservable	rl-theory|partially observable||
collectivecommunication	distributed-training|collective communication||
publicopinion	opinions|public opinion||
brainmri	brain-ct-mri|brain MRI||
handobject	hands|hand-object||
finetuninglanguagemodel	instruction-tuning|fine-tuning language model||
alttext	accessibility|alt text||
cortex	neuroscience|cortex||
continualpretrainingllm	continual-pretraining|continual pre-training LLM||
cospeechgesture	human-motion|co-speech gesture||
conflictingknowledge	knowledge-conflicts|conflicting knowledge||
energybasedmodel	normalizing-flows|energy-based model||
protectiveperturbation	adversarial-defense|protective perturbation||
agenticreinforcementlearning	agent-training|agentic reinforcement learning||
dynamicbenchmark	benchmark-design|dynamic benchmark||
moral	morality|moral|llm* language value reason* judg* psycho*|
decarbonization	climate-models|decarbonization||
culturallyaware	culture|culturally-aware||
dataharmonization	data-integration|data harmonization||
biomedicalretrieval	domain-search|biomedical retrieval||
v2x	driving-perception|V2X||
conformal	conformal|conformal||quasi geometry mapping antenna field symmetry
narrative	text-generation|~narrative|story* generat*|	story-generation|~narrative|story* generat* literary fiction|
maximumindependent	graph-algorithms|maximum independent||
secondorderoptimization	optimizers|second-order optimization||
multiimage	multimodal-reasoning|multi-image|reason* understand* mllm* vlm* vision|
modelselection	llm-routing|model selection|llm* language|
globalsouth	ai-impact|global south||
misinformation	misinformation|misinformation||
computationalpower	expressivity|computational power|transformer* network*|
llmmonitoring	oversight|LLM monitoring||
quantumphysics	quantum|quantum physics||
grouprobustness	shortcuts|group robustness||
lesion	cancer|lesion|breast lung liver cancer malignan*|
genomic	genomics|genomic||
computermediatedcommunication	interface-design|computer-mediated communication||
probabilisticgraphical	graphical-models|probabilistic graphical||
scenetextdetection	scene-text|scene text detection||
surgicalphase	surgery|surgical phase||
cipheredlanguage	cot-faithfulness|ciphered language||
signrecognition	sign-language|sign recognition||
openinformationextraction	relation-extraction|open information extraction||
word2vec	word-embeddings|word2vec||
plagiarism	authorship|plagiarism||
trustedexecution	secure-computation|trusted execution||
spatiotemporalprediction	spatio-temporal|spatiotemporal prediction||
childspeech	speech-robustness|child speech||
water	water|water|resource* level distribution demand|
modeldriven	requirements-design|model-driven||
codingformachine	image-compression|coding for machines||
robottxt	copyright-patents|robots.txt||
assistiverobot	human-robot|assistive robot||
biasreduction	debiasing|bias reduction||
understandingincontextlearning	in-context-mechanisms|understanding in-context learning||
rootcauseanalysis	operations|root cause analysis||
intrinsicdecomposition	materials-light|intrinsic decomposition||
softwareengineeringagent	software-agents|software engineering agent||
datashapley	data-attribution|data shapley||
softmaxattention	attention|softmax attention||
ownershipverification	model-ownership|ownership verification||
partprototype	prototypes|part-prototype||
communicationnetwork	networks|communication network||
personalassistant	ai-assistants|personal assistant||
pretrainingllm	llm-pretraining|pretraining LLM||
probing	probing|~probing|representation* layer* linguistic encoder* embedding* syntax syntactic bert* hidden activation* internal phonolog* pretrained causal|value hallucination microscop* quantum limit* limitation bias dimension	linguistic-probing|probing|syntax syntactic grammatical morpholog* phonolog* linguistic|
patient	health|patient||
lossspike	training-stability|loss spike||
speechrecognition	speech-recognition|speech recognition||
imagetokenization	autoregressive-images|image tokenization||
languageconfusion	cross-lingual|language confusion||
zeroshotrecognition	zero-shot|zero-shot recognition||
programsynthesis	code-generation|program synthesis||
controlbarrier	safe-control|control barrier||
hardwareaware	hardware|hardware-aware||
changecaptioning	change-detection|change captioning||
underwaterimage	low-light|underwater image||
regret	online-learning|regret|online algorithm* bound* game* near minimax learn*|
heterogeneousfederated	personalized-federated|heterogeneous federated||
softrobotic	soft-robots|soft robotic||
graphsampling	graph-algorithms|graph sampling||
llmgraph	graph-transformers|LLM graph||
gnn	graph-networks|GNN||
imagewatermarking	image-watermarks|image watermarking||
visualbackbone	visual-representation|visual backbone||
matryoshkaembedding	metric-learning|Matryoshka embedding||
extractablememorization	memorization|extractable memorization||
generalagent	llm-agents|general agent||
humanunderstandingofexplanation	explanation-users|human understanding of explanation||
humanaiteam	human-ai-teams|human-AI team||
timeserycaptioning	data-to-text|time series captioning||
talkingportrait	talking-heads|talking portrait||
colorcorrection	low-light|colour correction||
creativework	creativity|creative work||
accesscontrol	cryptography|access control||
adranking	ctr|ad ranking||
aleatoric	uncertainty|aleatoric||
evcharging	buildings|EV charging||
3dvision	three-d-vision|3D vision||
gaussianprimitive	gaussian-splatting|gaussian primitive||
convergence	optimization-theory|convergence|gradient stochastic algorithm* optimiz* sgd rate*|
phylogenetics	ecology|phylogenetics||
corpuspoisoning	poisoning|corpus poisoning||
chartgeneration	charts|chart generation||
numericalsimulation	numerical-methods|numerical simulation||
dafny	formal-methods|Dafny||
openvocabularysegmentation	referring-segmentation|open-vocabulary segmentation||
adapter	parameter-efficient|adapter|tun* llm* lora efficient model*|
languagecomprehension	psycholinguistics|language comprehension|human* process*|
neighborhoodsearch	combinatorial-optimization|neighborhood search||
blackhole	astronomy|black hole||
examquestion	grading|exam question||
coldstartrecommendation	cold-start|cold-start recommendation||
triangulation	computational-geometry|triangulation||
ner	named-entities|NER||
llmagent	llm-agents|LLM agent||
aisupplychain	ai-documentation|AI supply chain||
rtlgeneration	hardware-code|RTL generation||
promptcompression	context-compression|prompt compression||
aspectextraction	aspect-sentiment|aspect extraction||
speechsignal	speech-audio|speech signal||
activationediting	representation-engineering|activation editing||
textimage	vision-language|text-image||
atari	games|Atari||
sequentialdecisionmaking	reinforcement-learning|sequential decision-making||
climatechange	climate-models|climate change||
aisupportedresearch	research-tools|AI-supported research||
humansentenceprocessing	psycholinguistics|human sentence processing||
braindisorder	brain-networks|brain disorder||
mechanisticallyinterpretable	mechanistic-interpretability|mechanistically interpretable||
creativewriting	story-generation|creative writing||
investment	finance|investment|financ* stock* portfolio* fund*|
llmcollaboration	llm-ensembles|LLM collaboration||
legalnlp	contracts|legal NLP||
benchmarkingvisionlanguage	vlm-evaluation|benchmarking vision-language||
creativesupport	creativity|creative support||
plugandplay	inverse-problems|plug-and-play|image* prior denois*|
generalizationinreinforcement	rl-generalization|generalization in reinforcement||
inferencesystem	llm-serving|inference system||
braintotext	brain-decoding|brain-to-text||
legalquestion	legal-reasoning|legal question||
explainablevision	vision-interpretability|explainable vision||
bugreport	bugs-analysis|bug report||
bugfixing	code-repair|bug fixing||
lifelongediting	knowledge-editing|lifelong editing||
gpt	large-language-models|GPT||
gpu	gpus|GPU||
nft	crypto|NFT||
reinforcementlearning	rl-reasoning|reinforcement learning|reasoning thinking|control	reinforcement-learning|reinforcement learning||
thinkingbudget	reasoning-efficiency|thinking budget||
financialreasoning	financial-text|financial reasoning||
syntheticdataprivacy	anonymization|synthetic data privacy||
spreadsheet	table-understanding|spreadsheet||
faroese	low-resource|~Faroese||
3ddetector	three-d-detection|3D detector||
selectiveclassification	uncertainty|selective classification||
aipersuasion	sycophancy|AI persuasion||
tokeneconomy	crypto|token economy||
generalizationanalysis	generalization|generalization analysis||
timefrequency	spectral-methods|time-frequency||
logparsing	operations|log parsing||
tutor	tutoring|tutor||
scientificwriting	scientific-text|scientific writing||
objectdetection	object-detection|object detection||
interactivesegmentation	segment-anything|interactive segmentation||
humanvalue	value-alignment|human values||
frontierrisk	safety-evaluation|frontier risk||
descriptionlogic	symbolic-ai|description logic||
datadrift	domain-generalization|data drift||
ethics	ai-ethics|ethics|ai llm* machine algorithm* data|
lightsource	materials-light|light source|image* control* edit* light*|
gene	genomics|gene||
edgeintelligence	iot-edge|edge intelligence||
hebrew	arabic-nlp|Hebrew||
civic	politics|civic||
neuralpopulation	brain-decoding|neural population||
multivariateforecasting	forecasting|multivariate forecasting||
neuralfield	radiance-fields|neural field||
adversarialexample	adversarial-attacks|adversarial example||
jailbreakmechanism	safety-internals|jailbreak mechanism||
anesthesiology	surgery|anesthesiology||
slovak	european-nlp|~Slovak||
collectivebehavior	agent-based-models|collective behavior||
latentdiffusion	diffusion-models|latent diffusion||
videotokenizer	autoregressive-images|video tokenizer||
glove	word-embeddings|GloVe|word* embed*|
legalretrieval	domain-search|legal retrieval||
subspacepatching	activation-patching|subspace patching||
subjectverbagreement	grammar|subject-verb agreement||
loneliness	mental-health|loneliness||
realtosim	sim-to-real|real-to-sim||
educationalmeasurement	assessment-items|educational measurement||
fruit	plants-farming|fruit||
openvocabularydetection	visual-grounding|open-vocabulary detection||
programmingproblem	code-generation|programming problem||
intellectualproperty	copyright-patents|intellectual property||
4bit	quantization|4-bit||
codediagnosis	clinical-text|code diagnosis||
runtimemonitoring	oversight|runtime monitoring|llm* ai agent*|
assurancecase	physical-safety|assurance case||
airport	logistics|airport||
darkmatter	astronomy|dark matter||
tryon	virtual-try-on|try-on||
patentsearch	domain-search|patent search||
gru	recurrent-networks|GRU|recurrent gated|
videoediting	video-editing|video editing||
smartmanufacturing	manufacturing|smart manufacturing||
graphprompt	graph-transformers|graph prompt||
econometric	economics|econometric||
cameratrap	ecology|camera trap||
hardware	hardware|hardware||
floatingpointformat	quantization|floating-point format||
causalstructurelearning	causal-discovery|causal structure learning||
actionlocalization	temporal-localization|action localization||
knowledgeinjection	knowledge-editing|knowledge injection||
futureofwork	work|future of work||
abenchmarksuite	benchmark|a benchmark suite||
survivalprediction	cancer|survival prediction|cancer patholog* tumor|
electronicstructure	molecular-simulation|electronic structure||
regretanalysis	online-learning|regret analysis||
mandarin	language-resources|~Mandarin||
skilllibrary	agent-training|skill library||
trustworthyai	ai-ethics|trustworthy AI||
epilepsy	neurology|epilepsy||
compressedsensing	sparse-recovery|compressed sensing||
interpolation	numerical-methods|interpolation|numeric* polynomial spline|
textualexplanation	nl-explanations|textual explanation||
humanmesh	human-avatars|human mesh||
modeltheft	model-ownership|model theft||
personalizedfederated	personalized-federated|personalized federated||
visualslam	slam|visual SLAM||
opensourcelibrary	library-tool|open-source library||
implicitneuralrepresentation	radiance-fields|implicit neural representation||
gestalt	visual-perception|Gestalt||
numericalintegration	numerical-methods|numerical integration||
teacherstudent	knowledge-distillation|teacher-student||
entitydisambiguation	named-entities|entity disambiguation||
patientrecord	clinical-text|patient record||
deanonymization	privacy|deanonymization||
quantized	quantization|quantized||
outofdistribution	ood-detection|out-of-distribution|detect*|
vesseltrajectory	logistics|vessel trajectory||
individualtree	land-cover|individual tree||
actionquality	action-quality|action quality||
rubricreward	reward-models|rubric reward||
fauxhate	hate-speech|faux hate||
aigovernance	ai-regulation|AI governance||
rotaryposition	position-encoding|rotary position||
cameracalibration	object-pose|camera calibration||
unsupervizedrepresentation	self-supervised|unsupervised representation||
scientificidea	hypothesis-generation|scientific idea||
politeness	pragmatics|politeness||
tabulardata	tabular-learning|tabular data||
authentication	cryptography|authentication||
aiscientist	hypothesis-generation|AI scientist||
virtualization	operating-systems|virtualization||
vesselsegmentation	medical-segmentation|vessel segmentation||
spokentranslation	speech-translation|spoken translation||
cocreation	creativity|co-creation|ai human* generat*|
domainspecificlargelanguage	domain-llms|domain-specific large language||
hypervector	vector-symbolic|hypervector||
definitiongeneration	word-meaning|definition generation||
personageneration	llm-simulation|persona generation||
safetytraining	safety-tuning|safety training||
texttoimageretrieval	image-retrieval|text-to-image retrieval||
linearrepresentationhypothesis	linear-representations|linear representation hypothesis||
ethicaldilemma	morality|ethical dilemma||
audiotoken	speech-codecs|audio token||
predictivemaintenance	fault-diagnosis|predictive maintenance||
selfplay	self-play|self-play||
smalerllm	small-language-models|smaller LLM||
boltzmannmachine	normalizing-flows|Boltzmann machine||
3dobject	three-d-vision|3D object||
functioncaling	tool-use|function calling||
annotator	crowdsourcing|~annotator||
pareto	multi-objective|Pareto||
emotiondetection	emotion|emotion detection||
featureupsampling	visual-representation|feature upsampling||
dialysis	abdominal-organs|dialysis||
grasping	grasping|grasping||
geotechnical	solid-earth|geotechnical||
ruleextraction	surrogate-models|rule extraction|network* model* explan*|
markovdecisionprocess	rl-theory|Markov decision process||
distiling	knowledge-distillation|distilling||
psychological	mental-health|psychological||
hallucinationprobe	truth-probes|hallucination probe||
multimodalrag	multimodal-rag|multimodal RAG||
gui	web-gui-agents|GUI||
prosody	expressive-speech|prosody||
coronary	heart-metabolism|coronary||
lightgbm	ensembles|LightGBM||
retrievalaugmentation	retrieval-augmented-generation|retrieval augmentation||
uav	drones|UAV||
objectcentriclearning	object-centric|object-centric learning||
audiosignal	speech-audio|audio signal||
singleviewreconstruction	three-d-reconstruction|single-view reconstruction||
epidemic	public-health|epidemic||
agenttesting	agent-evaluation|agent testing||
heterogeneoustreatment	treatment-effects|heterogeneous treatment||
sparseretrieval	late-interaction|sparse retrieval||
longformgeneration	text-generation|long-form generation||
construction	construction|construction|building industry site*|
disagreementproblem	explanation-robustness|disagreement problem|explan* xai|
aiwelfare	ai-philosophy|AI welfare||
emergentability	model-abilities|emergent ability||
cultural	culture|cultural|llm* language model*|
visualrepresentationlearning	visual-representation|visual representation learning||
actionunderstanding	action-recognition|action understanding||
physiologicalsignal	ecg|physiological signal||
neuralordinarydifferential	dynamical-systems|neural ordinary differential||
mathretrieval	domain-search|math retrieval||
trainingdataextraction	memorization|training data extraction||
market	trading|market|stock trad* financ* price*|
decentralizedfinance	crypto|decentralized finance||
agenticframework	agent-workflows|agentic framework||
agentarchitecture	agent-workflows|agent architecture||
geometricalgorithm	computational-geometry|geometric algorithm||
vocabulary	tokenization|vocabulary|token* tokeniz* subword*|
omnidirectional	panoramas|omnidirectional|image* video* vision camera* depth|
psychophysics	visual-perception|psychophysics||
teacher	classroom|teacher|classroom school education* preservice|
circuitdiscovery	circuits|circuit discovery||
llmunlearning	unlearning|LLM unlearning||
humanaicocreation	human-ai|human-AI co-creation||
maskedimagemodeling	visual-pretraining|masked image modeling||
safetycritical	physical-safety|safety-critical||
nlg	text-generation|NLG||
nli	nli|NLI|inference entail*|
roomimpulseresponse	spatial-audio|room impulse response||
humansurrogate	cognition-llm|human surrogate|llm* language|
signalrecovery	sparse-recovery|signal recovery||
selfcritique	self-correction|self-critique||
parallelthinking	test-time-scaling|parallel thinking||
chemicalreaction	molecules|chemical reaction||
clef	shared-task|CLEF||
figureskating	action-quality|figure skating||
accompaniment	music-generation|accompaniment||
modelparallelism	distributed-training|model parallelism||
regulation	ai-regulation|regulation|ai llm* artificial|
linearrepresentation	linear-representations|linear representation|llm* language concept* hypothesis|
sentimentanalysis	sentiment|sentiment analysis||
controllabletext	controlled-generation|controllable text||
networkarchitecture	network-design|network architecture||communicat* internet	networks|network architecture|communicat* internet|
tamil	language-resources|Tamil||
efficienttraining	training-stability|efficient training||
contactrich	tactile|contact-rich||
directpreferenceoptimization	preference-optimization|direct preference optimization||
particlephysics	particle-physics|particle physics||
multilingualmechanism	multilingual-internals|multilingual mechanism||
hallucinatedspan	hallucination-detection|hallucinated span||
noveltysearch	evolutionary|novelty search||
pddl	task-planning|PDDL||
agenticscience	scientific-agents|agentic science||
relighting	image-translation|relighting||
mammography	radiology|mammography||
pedestriantrajectory	crowds|pedestrian trajectory||
languagemodelinference	llm-serving|language model inference||
selfexplaining	self-explanation|self-explaining||
nmr	spectra|NMR||
nmt	machine-translation|NMT||
prototypicalpart	prototypes|prototypical part||
implicitbiasin	model-bias|implicit bias in||
biology	biology|biology||
maritime	logistics|maritime||
taskandmotion	task-planning|task and motion||
charttocode	charts|chart-to-code||
intentionality	ai-philosophy|intentionality||
biomedicalimage	medical-imaging|biomedical image||
fairclassification	group-fairness|fair classification||
agentworkflow	agent-workflows|agent workflow||
finegrainedobject	fine-grained-recognition|fine-grained object||
unsupervizedlearning	self-supervised|unsupervised learning||
earthembedding	remote-sensing|earth embedding||
preferencedata	preference-optimization|preference data|llm* language|
crosscoder	transcoders|crosscoder||
tumorsegmentation	medical-segmentation|tumor segmentation||
memorize	memorization|~memorize||
incontexttaskvector	in-context-mechanisms|in-context task vector||
aquaculture	ecology|aquaculture||
3dpart	three-d-understanding|3D part||
computerusingagent	web-gui-agents|computer-using agent||
algorithmicaccountability	ai-regulation|algorithmic accountability||
finiteelement	surrogate-simulation|finite element||
convolutionalnetwork	convolutional|convolutional network||
userbehaviormodeling	sequential-recommendation|user behavior modeling||
audiounderstanding	audio-understanding|audio understanding||
speechcoding	speech-enhancement|speech coding||
lowrankdecomposition	low-rank|low-rank decomposition||
radar	networks|radar|sens* signal* wireless target*|	radar-sensing|radar||
programminglanguage	programming-languages|programming language||
shapeanalysis	three-d-vision|shape analysis||
radiologyreportgeneration	radiology|radiology report generation||
brainresponse	brain-decoding|brain response||
applicationreview	grading|application review||
motiondiffusion	human-motion|motion diffusion||
midi	music-generation|MIDI||deidentif* de patient* dicom medical
knowledgegraphrag	graph-rag|knowledge graph RAG||
reachability	safe-control|reachability|control safety system* neural|
knowledgeneuron	factual-recall|knowledge neuron||chem
neurological	neurology|neurological||
safecontrol	safe-control|safe control||
approximationalgorithm	algorithms|approximation algorithm||
malicious	malware|malicious|code software package* app app android|
informationseeking	conversational-search|information seeking||
astrophysics	astronomy|astrophysics||
powerpoint	presentations|PowerPoint||
fullyconvolutional	convolutional|fully convolutional||
tatar	arabic-nlp|~Tatar||
emergentcapability	model-abilities|emergent capability||
lessonplan	classroom|lesson plan||
psychometric	cognition-llm|psychometric|llm* language model*|
scientificclaim	scientific-text|scientific claim||
skillpoisoning	llm-security|skill poisoning||
magneticresonance	brain-ct-mri|magnetic resonance||
rewardfree	rl-theory|reward-free||
spiketrain	brain-decoding|spike train||
hardwaresoftwarecodesign	accelerators|hardware-software co-design||
psychiatric	mental-health|psychiatric||
textspotting	scene-text|text spotting||
cardgame	games|card game||
observability	operations|observability||
personaconsistency	role-play|persona consistency||
regretbound	online-learning|regret bound||
relevancejudgment	search-evaluation|relevance judgment||
toolselection	tool-use|tool selection|llm* agent*|
eventsequence	point-processes|event sequence||
restaurant	food|restaurant||
interpretablerecommendation	explainable-recommendation|interpretable recommendation||
multiomics	genomics|multi-omics||
edgeinference	edge-inference|edge inference||
character	role-play|character|role* persona* llm* dialogue novel* fiction*|recognition level
datasetdocumentation	data-quality|dataset documentation||
neuroevolution	evolutionary|neuroevolution||
ruleset	interpretable-trees|rule set|interpret* learn*|
computingcontinuum	iot-edge|computing continuum||
abusivelanguage	hate-speech|abusive language||
llmplanning	task-planning|LLM planning||
analogy	analogies|analogy|word* reason* language llm* task*|
adversarialimage	adversarial-attacks|adversarial image||
imageenhancement	low-light|image enhancement||
huggingface	ai-documentation|Hugging Face||
learningtorank	reranking|learning to rank||
amortizedbayesian	simulation-inference|amortized bayesian||
datasynthesis	synthetic-data|data synthesis||
metalearning	meta-learning|meta-learning||
audioclassification	sound-events|audio classification||
continuouscontrol	learned-control|continuous control||
lowbit	quantization|low-bit||
grammarconstrained	controlled-generation|grammar-constrained||
layouttoimage	controllable-images|layout-to-image||
parallelprogramming	distributed-systems|parallel programming||
inferencescaling	test-time-scaling|inference scaling||
gradientmethod	optimization-theory|gradient method||
npc	games|NPC||
npu	accelerators|NPU||
zulu	low-resource|~Zulu||
aiassistant	ai-assistants|AI assistant||
literature	humanities|literature|literary fiction novel* historical|
bimanual	dexterous-hands|bimanual||
explaininggraphneural	explainable-graphs|explaining graph neural||
clip	clip-models|CLIP|image* vision* language text contrastive visual*|
classincremental	continual-learning|class-incremental||
trading	trading|trading||
dimensionalcollapse	self-supervised|dimensional collapse||
judicial	legal-reasoning|judicial||
privacybudget	differential-privacy|privacy budget||
visualodometry	slam|visual odometry||
llmtaskadaptation	domain-llms|LLM task adaptation||
bertbased	masked-language-models|BERT-based||
aigeneratedcontentdetection	generated-text-detection|AI-generated content detection|text|	ai-image-detection|AI-generated content detection||
datagovernance	data-selection|data governance||
sycophancy	sycophancy|sycophancy||
llmtimesery	series-models|LLM time series||
humanoidlocomotion	humanoids|humanoid locomotion||
conceptdecomposition	concept-discovery|concept decomposition||
screenreader	accessibility|screen reader||
defectdetection	vision-anomaly|defect detection||
speakeradaptation	voice-conversion|speaker adaptation|synthesis tts voice|
userinterfacegeneration	interface-design|user interface generation||
parameterefficient	parameter-efficient|parameter-efficient||
cleverhan	shortcuts|Clever Hans||
longtermdialogue	multi-turn|long-term dialogue||
representationlearning	representation-learning|representation learning||
publicperception	ai-literacy|public perception||
knowledgerepresentation	symbolic-ai|knowledge representation||
imagegeneration	image-generation|image generation||
differentiallyprivate	differential-privacy|differentially private||
medicalimagetranslation	medical-reconstruction|medical image translation||
dataprovenance	ai-documentation|data provenance||
assetpricing	trading|asset pricing||
philosophyofinterpretability	xai-theory|philosophy of interpretability||
mediaforensics	image-forensics|media forensics||
imagequality	image-quality|image quality||
respiratorysound	lungs|respiratory sound||
eventextraction	relation-extraction|event extraction||
networkembedding	graph-embedding|network embedding||
vectorsymbolicarchitecture	vector-symbolic|vector symbolic architecture||
parallelalgorithm	distributed-systems|parallel algorithm||
procedurallygenerated	rl-generalization|procedurally generated||
estonian	european-nlp|~Estonian||
distributionallyrobustreinforcement	safe-rl|distributionally robust reinforcement||
cudakernelgeneration	hardware-code|CUDA kernel generation||
activationlayer	activation-functions|activation layer||
zeroshotgeneralization	zero-shot|zero-shot generalization||
adamw	optimizers|AdamW||
achievement	education|achievement|student* mathematics academic|
animalbehavior	ecology|animal behavior||
modelfusion	model-merging|model fusion|llm* language|
distributedoptimization	optimization|distributed optimization||
biasmetric	model-bias|bias metric||
energyforecasting	energy|energy forecasting||
graphbasedrag	graph-rag|graph-based RAG||
csam	online-safety|CSAM||
interpretabilityillusion	interpretability-illusions|interpretability illusion||
jointembedding	self-supervised|joint-embedding||
correspondence	image-matching|correspondence|image* visual semantic dense|
mobileagent	web-gui-agents|mobile agent||
indexstructure	query-processing|index structure||
freetextexplanation	nl-explanations|free-text explanation||
dialogueact	discourse-of-dialogue|dialogue act||
aicompanion	ai-assistants|AI companion||
selfrecognition	model-introspection|self-recognition|llm* language|
disinformation	misinformation|disinformation||
scorematching	diffusion-models|score matching||
mixtureratio	pretraining-data|mixture ratio||
universaldependency	grammar|universal dependency||
continuallearning	continual-learning|continual learning||
landslide	solid-earth|landslide||
multitokenprediction	speculative-decoding|multi-token prediction||
networkintrusion	intrusion-detection|network intrusion||
geometricdeeplearning	geometric-learning|geometric deep learning||
recommender	recommendation|recommender||
imageinversion	image-editing|image inversion||
slowthinking	llm-reasoning|slow thinking||
graphcondensation	graph-learning|graph condensation||
harassment	hate-speech|harassment||
brainencoding	brain-decoding|brain encoding||
crosslingualrepresentation	cross-lingual|cross-lingual representation||
graphalgorithm	graph-algorithms|graph algorithm||
speechrepresentation	speech-representation|speech representation||
knowledgegraphreasoning	kg-completion|knowledge graph reasoning||
watermark	text-watermarks|watermark|language llm* text|	watermarking|watermark||
coderepair	code-repair|code repair||
graphcollaborative	collaborative-filtering|graph collaborative||
aidivide	ai-impact|AI divide||
citationcount	citations|citation count||
stability	generalization|stability|generaliz* algorithm* sgd|
icdcoding	clinical-text|ICD coding||
equirectangular	panoramas|equirectangular||
agenticrag	deep-research|agentic RAG||
ruleengine	symbolic-ai|rule engine||
theoreticalcomputerscience	theory-computing|theoretical computer science||
chestxray	radiology|chest X-ray||
earlyexit	speculative-decoding|early exit||
nutritionestimation	food|nutrition estimation||
digitaltwin	llm-simulation|digital twin|human* people llm* persona*|	digital-twins|digital twin||
lawyer	law|lawyer||
ethereum	crypto|Ethereum||
opensourceframework	library-tool|open-source framework||
analogcircuit	chip-design|analog circuit||
genai	generative-ai|GenAI||
swarmintelligence	evolutionary|swarm intelligence||
worldmodeling	world-models|world modeling||
dialog	dialogue|dialog||
ntk	infinite-width|NTK||
heartdisease	heart-metabolism|heart disease||
conceptbasedexplanation	example-concepts|concept-based explanation||
crowdcounting	crowds|crowd counting||
circuittracing	circuits|circuit tracing||
terminalagent	software-agents|terminal agent||
structuredpruning	pruning|structured pruning||
uncertaintyestimation	uncertainty|uncertainty estimation||
multiagentdebate	llm-multi-agent|multi-agent debate||
calorie	food|calorie||
educationaltechnology	education|educational technology||
metriclearning	metric-learning|metric learning||
twopointcorrelation	astronomy|two-point correlation||
spuriousfeature	shortcuts|spurious feature||
lexical	word-meaning|lexical|semantic* word* meaning* ambigu* substitut* resource* norm* borrow*|
graphneuralnetwork	graph-networks|graph neural network||
afrikaan	low-resource|~Afrikaans||
temporalknowledgegraph	kg-completion|temporal knowledge graph||
layerskipping	pruning|layer skipping||
artificialsuperintelligence	agi|artificial superintelligence||
overtrust	trust-reliance|overtrust||
justnoticeabledifference	image-quality|just noticeable difference||
dependencyparsing	grammar|dependency parsing||
opensourcelanguagemodel	open-models|open-source language model||
generativeengineoptimization	web-search|generative engine optimization||
patientdata	health-records|patient data||
trainingdynamics	training-dynamics|training dynamics||
normalizingflow	normalizing-flows|normalizing flow||
congestion	traffic|congestion|traffic urban road|
formallogic	symbolic-ai|formal logic||
xray	medical-imaging|X-ray|image* chest medical pneumonia dental bone|diffraction baggage prohibited security
taskorientedcommunication	semantic-communication|task-oriented communication||
humancenteredai	human-ai|human-centered AI||
documentclassification	text-classification|document classification||
endoscopy	ultrasound-endoscopy|endoscopy||
sciencepolicy	citations|science policy||
hydrogen	renewables|hydrogen||
proofsearch	theorem-proving|proof search||
personalizedimagegeneration	image-personalization|personalized image generation||
industry40	manufacturing|industry 4.0||
keywordextraction	keyphrases|keyword extraction||
connectomics	brain-networks|connectomics||
biomedicaltext	clinical-text|biomedical text||
textclassifier	text-classification|text classifier||
vectorindex	vector-search|vector index||
aerodynamic	fluids-plasma|aerodynamic||
radiotherapy	medical-reconstruction|radiotherapy||
softwarevulnerability	vulnerabilities|software vulnerability||
ternary	quantization|ternary|llm* network* weight*|
infonce	contrastive-learning|InfoNCE||
sweagent	software-agents|SWE agent||
assistive	accessibility|assistive||
ads	ctr|ads|ctr rank* advert* bid*|
valuesystem	value-alignment|value system|llm* language ai|
interpretablegraph	explainable-graphs|interpretable graph||
safetyassessment	safety-evaluation|safety assessment|llm* ai|
academicpaper	scientific-text|academic paper||
radio	wireless|radio||
identityprotection	privacy|identity protection|face facial image* video*|
negativesampling	collaborative-filtering|negative sampling|recommend*|
acorpus	dataset|a corpus||
lambdacalculus	programming-languages|lambda calculus||
bimanualmanipulation	dexterous-hands|bimanual manipulation||
imagemanipulation	image-forensics|image manipulation|detect* locali* forens*|	image-editing|image manipulation|edit* diffusion generat*|
vectorquantized	autoencoders|vector quantized||
audiovideogeneration	controllable-video|audio-video generation||
topksae	sparse-autoencoders|TopK SAE||
theoryoftransformer	theory-of-llms|theory of transformer||
conspiracy	misinformation|conspiracy||
copyright	copyright-patents|copyright||image
tutorial	survey|tutorial||
tensorcompletion	sparse-recovery|tensor completion||
linearprobe	probing|linear probe||
benignoverfitting	generalization|benign overfitting||
largevisuallanguagemodel	vision-language-models|large visual language model||
decisionmakingunderuncertainty	decision-theory|decision-making under uncertainty||
matrixdecomposition	low-rank|matrix decomposition||
llmtrainingsystem	training-systems|LLM training system||
patchattack	adversarial-attacks|patch attack||
literarytranslation	specialized-translation|literary translation||
videosuperresolution	super-resolution|video super-resolution||
linguisticknowledge	linguistics|linguistic knowledge||
wearablesensor	activity-sensors|wearable sensor||
activationengineering	representation-engineering|activation engineering||
traffic	traffic|traffic||
reversalcurse	llm-consistency|reversal curse||
discriminantanalysis	dimension-reduction|discriminant analysis||
uml	requirements-design|UML||
longtermmemory	agent-memory|long-term memory|llm* agent* language conversation*|
mimo	wireless|MIMO||
highlightdetection	video-retrieval|highlight detection||
emotionrecognition	sentiment|emotion recognition|text conversation dialogue language|	emotion|emotion recognition|text conversation dialogue language|speech facial	speech-emotion|emotion recognition|speech audio voice multimodal|
bridge	construction|bridge|inspect* structur* damage|
labelvariation	crowdsourcing|label variation||
preferencelearning	alignment|preference learning||
timeseryunderstanding	series-classification|time series understanding||
crystal	materials|crystal||
aestheticassessment	image-quality|aesthetic assessment||
texturegeneration	three-d-generation|texture generation||
nucleisegmentation	medical-segmentation|nuclei segmentation||
rewardmachine	reward-design|reward machine||
selfcalibration	object-pose|self-calibration||
interpretablemedical	explainable-health|interpretable medical||
energyefficiencybuilding	buildings|energy efficiency building||
riskprediction	diagnosis|risk prediction|patient* clinic* disease cardio*|
naturallanguagetoformal	semantic-parsing|natural language to formal||
itemgeneration	assessment-items|item generation|test* assess* educat* question*|
anxiety	mental-health|anxiety||
incontextexample	in-context-learning|in-context example||
glue	language-understanding|GLUE|understanding language|
pragmatic	pragmatics|pragmatic|language reason* llm* infer* coheren* divers*|
stockmarket	trading|stock market||
windpowerforecasting	renewables|wind power forecasting||
adataset	dataset|a dataset||
clause	grammar|clause|syntax syntactic corpus grammar linguis* embedding|
harmfulrequest	guardrails|harmful request||
visionlanguagenavigation	vision-language-navigation|vision-language navigation||
embodiedintelligence	embodied-reasoning|embodied intelligence||
networking	networks|networking||
systemidentification	learned-control|system identification||
temporaldifference	policy-optimization|temporal difference||
youtube	social-media|YouTube||
prover	theorem-proving|prover||
malwaredetection	malware|malware detection||
autonomousvehicle	autonomous-driving|autonomous vehicle||
instructionbasedediting	image-editing|instruction-based editing||
explainableboostingmachine	additive-models|explainable boosting machine||
datasetdistillation	dataset-distillation|dataset distillation||
sparsereward	exploration|sparse reward||
syntheticvideodetection	ai-image-detection|synthetic video detection||
minp	decoding|min-p||
manifoldlearning	dimension-reduction|manifold learning||
audioreasoning	audio-language|audio reasoning||
phylogenetictree	ecology|phylogenetic tree||
novelview	view-synthesis|novel view||
languagemodelagent	llm-agents|language model agent||
counterfactualfaithfulness	explanation-faithfulness|counterfactual faithfulness||
videoqualityassessment	image-quality|video quality assessment||
windturbine	renewables|wind turbine||
posthocexplainer	post-hoc|post-hoc explainer||
simulatinghuman	llm-simulation|simulating human||
datalake	data-integration|data lake||
crack	construction|crack|detect* segment* concrete pavement|
neutron	particle-physics|neutron||
visualreasoning	multimodal-reasoning|visual reasoning||
scorebasedgenerative	diffusion-models|score-based generative||
photogrammetry	three-d-reconstruction|photogrammetry||
fewshotlearning	few-shot-learning|few-shot learning||
collaborativefiltering	collaborative-filtering|collaborative filtering||
classifierfreeguidance	diffusion-guidance|classifier-free guidance||
agi	agi|AGI||
compositionality	compositionality|compositionality|language semantic* llm*|
irony	stance-sarcasm|irony||
datasetpruning	data-selection|dataset pruning||
codeclanguagemodel	speech-codecs|codec language model||
lowrankadaptation	lora|low-rank adaptation||
visuallocalization	image-matching|visual localization||
machining	manufacturing|machining||
delegation	human-ai-teams|delegation|ai human*|
imagereconstruction	inverse-problems|image reconstruction||	medical-reconstruction|image reconstruction|mri ct pet|
persistenthomology	topology|persistent homology||
matrixmultiplication	gpus|matrix multiplication||
mixtral	large-language-models|Mixtral||
defeasible	symbolic-ai|defeasible||
percolation	statistical-physics|percolation||
harmfulfinetuning	safety-tuning|harmful fine-tuning||
visualhallucination	vlm-hallucination|visual hallucination||
causalcommonsense	commonsense|causal commonsense||
variationalautoencoder	autoencoders|variational autoencoder||
testgeneration	software-testing|test generation||
textmining	topic-models|text mining||
sourceattribution	answer-attribution|source attribution||
multiagentpolicy	marl|multi-agent policy||
ofdm	wireless|OFDM||
recurrentmodel	recurrent-networks|recurrent model||
smile	molecules|SMILES|molecul* chem*|
codellm	code-generation|code LLM||
slidelevel	pathology|slide-level||
neuronexplanation	neurons|neuron explanation||
llmjudge	llm-judges|LLM judge||
efficientlargelanguage	llm-efficiency|efficient large language||
internalreasoning	reasoning-mechanisms|internal reasoning|llm* language model* transformer*|
vectorquantizedweight	quantization|vector-quantized weight||
supernova	astronomy|supernova||
dermatoscopic	skin|dermatoscopic||
modalityimbalance	multimodal-fusion|modality imbalance||
webcrawl	web-search|web crawl||
quantization	quantization|quantization||midi rhythm music
conformalevalue	conformal|conformal e-value||
videoquality	image-quality|video quality||
toxicityprediction	drug-design|toxicity prediction||
tunedlens	logit-lens|tuned lens||
agentinteraction	multi-agent|agent interaction||
essaygrading	grading|essay grading||
euaiact	ai-regulation|EU AI Act||
fourier	spectral-methods|Fourier|transform analysis feature* signal|neural
illuminationestimation	materials-light|illumination estimation||
robotdatacollection	teleoperation|robot data collection||
alibrary	library-tool|a library||
discreteimage	autoregressive-images|discrete image||
languageprocessing	psycholinguistics|language processing|human brain|
representationcollapse	self-supervised|representation collapse||
ideation	creativity|ideation||
humancenteredexplainable	explanation-users|human-centered explainable||
omnimodal	unified-multimodal|omni-modal||
neuroai	brain-inspired|NeuroAI||
recruitment	work|recruitment|job* candidate* talent hr|
automotive	engineering-design|automotive|design engineer* manufactur* industry|
faithfulness	explanation-faithfulness|faithfulness|explan* rationale* interpretab* attribution* cot|
chineselanguagemodel	language-resources|Chinese language model||
incrementalobjectdetection	object-detection|incremental object detection||
360degree	panoramas|360-degree|image* video* view* scene*|
eventargument	relation-extraction|event argument||
fraud	fraud|fraud||
schrodingerbridge	diffusion-models|Schrödinger bridge||
fewshot	few-shot-learning|few-shot|learn* classif* segment* recogn*|
farming	plants-farming|farming||
kinesthetic	teleoperation|kinesthetic||
dynamicscenegraph	scene-graphs|dynamic scene graph||
llmbaseddataannotation	llm-annotation|LLM-based data annotation||
reproducibilitystudy	replication|reproducibility study||
expertprefetching	moe-serving|expert prefetching||
calligraphy	style-transfer|calligraphy||
creativepractice	creativity|creative practice||
pothole	construction|pothole||
ctreconstruction	medical-reconstruction|CT reconstruction||
locallearningrule	local-learning|local learning rule||
automatedinterpretability	automated-interpretability|automated interpretability||
llmannotation	llm-annotation|LLM annotation||
retrievalaugmentedgeneration	retrieval-augmented-generation|retrieval-augmented generation||
adversarialpatch	adversarial-attacks|adversarial patch||
burmese	language-resources|~Burmese||
autoresearch	scientific-agents|auto research||
implicitfeedback	collaborative-filtering|implicit feedback||
geospatialembedding	remote-sensing|geospatial embedding||
gesturerecognition	hands|gesture recognition||
chemistry	chemistry-materials|chemistry||
echochamber	fair-recommendation|echo chamber||
earthquake	solid-earth|earthquake||
transducer	automata|transducer||
propaganda	politics|propaganda||
skintone	skin|skin tone||
algorithmictask	learned-algorithms|algorithmic task|transformer* network* neural|
physicalai	embodied-reasoning|physical AI||
socialbias	model-bias|social bias||
linguisticgeneralization	linguistics|linguistic generalization||
readingcomprehension	reading-comprehension|reading comprehension||
learnedalgorithm	learned-algorithms|learned algorithm|transformer* network*|
finetunedmodel	transfer-learning|fine-tuned model||
residualnetwork	network-design|residual network||
3dvisionlanguage	three-d-understanding|3D vision-language||
circuitfinding	circuits|circuit finding||
neuralnetworkverification	certified-robustness|neural network verification||
military	politics|military||
causallearning	causal-discovery|causal learning||
bayesiannetwork	graphical-models|bayesian network||
electromyography	ecg|electromyography||
incompletedata	missing-data|incomplete data||
robotpolicy	robot-policies|robot policy||
aigeneratedtext	generated-text-detection|AI-generated text||
promptattribution	context-attribution|prompt attribution||
labelerror	data-quality|label error||
seasurface	water|sea surface||
noiseschedule	diffusion-models|noise schedule||
quadruped	legged-robots|quadruped||
thoughtprocess	chain-of-thought|thought process|llm* language|
proactiveagent	ai-assistants|proactive agent||
automl	architecture-search|AutoML||
tokenizerfree	tokenization|tokenizer-free||
explanationgeneration	nl-explanations|explanation generation||
naturallanguageinterface	text-to-sql|natural language interface|database* data|
hiddenstate	logit-lens|~hidden state|llm* language transformer*|markov
structuralcausalmodel	causal-reasoning|structural causal model||
cancer	cancer|cancer||
imagesynthesis	image-generation|image synthesis||
trec	shared-task|TREC||
facial	facial-expression|facial||identity privacy recognition
stereotype	model-bias|stereotype||
adaptivetesting	assessment-items|adaptive testing||
conjugategradient	numerical-methods|conjugate gradient||
knowledgeintensive	retrieval-augmented-generation|knowledge-intensive|retriev* rag|
alphafactor	trading|alpha factor||
outofdistributiondetection	ood-detection|out-of-distribution detection||
coverageplanning	path-planning|coverage planning||
attributionmethod	feature-attribution|attribution method|explan* feature* model* network* interpretab* explain* saliency|
reram	in-memory|ReRAM||
geometryoftruth	truth-probes|geometry of truth||
visionlargelanguagemodel	vision-language-models|vision large language model||
uigenerator	interface-design|UI generator||
machinelearningengineering	data-agents|machine learning engineering||
speechencoder	speech-representation|speech encoder||
moleculardesign	molecules|molecular design||
physicsaware	pinns|physics-aware||
newsroom	journalism|newsroom||
benchmarkcontamination	benchmark-contamination|benchmark contamination||
epileptic	neurology|epileptic||
latentstructure	representation-analysis|latent structure|llm* language representation*|
planargraph	graph-algorithms|planar graph||
tensorparallelism	distributed-training|tensor parallelism||
terminologytranslation	specialized-translation|terminology translation||
mapping	slam|mapping|robot* lidar slam occupancy|
neuroimaging	brain-networks|neuroimaging||
withtool	tool-use|~with tool|llm* language agent* reason*|
solarwind	optics-space|solar wind||
monocular3ddetection	three-d-detection|monocular 3D detection||
safetycase	oversight|safety case||
aigc	generative-ai|AIGC||
autonomousnavigation	robot-navigation|autonomous navigation||
automatedprogramrepair	code-repair|automated program repair||
documentunderstanding	document-understanding|document understanding||
roboticarm	robot-manipulation|robotic arm||
gameagent	games|game agent||
forecasting	forecasting|forecasting|sery temporal model* deep neural load demand learning|
jailbreakattack	jailbreaks|jailbreak attack||
safetyrepresentation	safety-internals|safety representation|llm* language model*|
symbolicreasoning	logical-reasoning|symbolic reasoning|llm* language model* transformer*|
machinetranslation	machine-translation|machine translation||
simultaneoustranslation	specialized-translation|simultaneous translation||
amr	semantic-parsing|AMR||
omnimodel	unified-multimodal|omni model||
opticalcharacterrecognition	ocr|optical character recognition||
hci	human-computer-interaction|HCI||
bloodpressure	heart-metabolism|blood pressure||
challengeofinterpretability	xai-theory|challenge of interpretability||
codemixing	code-switching|code-mixing||
toxic	hate-speech|toxic|text* language content speech comment*|
scamdetection	phishing-spam|scam detection||
heatmap	saliency|~heatmap|explan* explain* model* saliency|
numericalmethod	numerical-methods|numerical method||
onlineshopping	commerce|online shopping||
speechtotext	speech-recognition|speech-to-text||
moneylaundering	fraud|money laundering||
controledgeneration	controlled-generation|controlled generation|text language|
deepfake	deepfakes|deepfake||
ligand	drug-design|ligand||
peptide	proteins|peptide||
translationquality	mt-evaluation|translation quality||
multispectral	hyperspectral|multispectral||
siliconsample	llm-simulation|silicon sample||
psychologicaltest	cognition-llm|psychological test|llm*|
organsegmentation	medical-segmentation|organ segmentation||
humanrobotcollaboration	human-robot|human-robot collaboration||
promptsensitivity	prompting|prompt sensitivity||
undersampled	medical-reconstruction|undersampled||
rust	programming-languages|Rust|program* memory language safe* code|
compositionalreasoning	multimodal-reasoning|compositional reasoning|visual vision image*|
explainablebydesign	intrinsic|explainable by design||
hdl	hardware-code|HDL|generat* llm* code|
hdr	low-light|HDR|image* imaging|
visionlanguageactionmodel	vla-models|vision-language-action model||
probeinto	|probe into||
medicalimagesynthesis	medical-reconstruction|medical image synthesis||
drivingsimulator	driving-simulation|driving simulator||
interpretableclinical	explainable-health|interpretable clinical||
scientificworkflow	research-tools|scientific workflow||
backtranslation	machine-translation|back-translation||
explanationevaluation	explanation-evaluation|explanation evaluation||
visualsound	audio-visual|visual sound||
absa	aspect-sentiment|ABSA||
earable	wearables|earable||
suicide	mental-health|suicide||
pidcontrol	robot-control|PID control||
webcorpus	pretraining-data|web corpus||
imageanalysis	computer-vision|image analysis||
intersectional	model-bias|intersectional||
satelliteimagery	remote-sensing|satellite imagery||
conversationalassistant	dialogue|conversational assistant||
modelinterpretability	interpretability|model interpretability||
translationevaluation	mt-evaluation|translation evaluation||
gradientcompression	distributed-training|gradient compression||
pseudonymization	anonymization|pseudonymization||
knowledgeextraction	kg-construction|knowledge extraction||
adversarialdefense	adversarial-defense|adversarial defense||
variableselection	feature-selection|variable selection||
speakeridentification	speaker-verification|speaker identification||
llmgeneratedfeedback	tutoring|LLM-generated feedback||
structuralhealthmonitoring	spectral-methods|structural health monitoring||
faultdetection	fault-diagnosis|fault detection||
flatminima	loss-functions|flat minima||
nphard	complexity|NP-hard||
congestioncontrol	network-management|congestion control||
visualfoundationmodel	vision-foundation-models|visual foundation model||
scenecoordinate	image-matching|scene coordinate||
education	education|education||
selfsupervizedlearning	self-supervised|self-supervised learning||
quantumsystem	quantum|quantum system||
inductivelogicprogramming	symbolic-ai|inductive logic programming||
defectprediction	bugs-analysis|defect prediction||
bongard	compositionality|Bongard||
benchmarkingmultimodal	vlm-evaluation|benchmarking multimodal||
programmingeducation	classroom|programming education||
itemresponsetheory	benchmark-design|item response theory|llm* language ai benchmark*|
pointcloudcompression	image-compression|point cloud compression||
forcesensing	tactile|force sensing||
universalmultimodalretrieval	image-retrieval|universal multimodal retrieval||
illusionofinterpretability	interpretability-illusions|illusion of interpretability||
diacritization	morphology|diacritization||
bayesianneuralnetwork	bayesian|bayesian neural network||
mlebench	data-agents|MLE-bench||
imagerecognition	image-classification|image recognition||
conceptmining	concept-discovery|concept mining|explan* interpretab* network*|
scientificllm	research-tools|scientific LLM||
sparseneuralnetwork	pruning|sparse neural network||
predictiveprocessmonitoring	process-mining|predictive process monitoring||
ecommerce	commerce|e-commerce||
existentialrisk	ai-impact|existential risk||
computationalimaging	inverse-problems|computational imaging||
structuredextraction	information-extraction|structured extraction||
llmability	model-abilities|LLM ability||
latentknowledge	truth-probes|latent knowledge|elicit* probe* activation*|
aigeneratedvideo	ai-image-detection|AI-generated video||
visuomotorpolicy	robot-policies|visuomotor policy||
reverseengineering	mechanistic-interpretability|reverse engineering|transformer* network* model* circuit* llm* neural mechanis*|malware binary firmware hardware
proximal	optimization-theory|proximal|gradient operator splitting|
lexicon	word-meaning|lexicon||
arthistory	humanities|art history||
incompletemultimodal	multimodal-fusion|incomplete multimodal||
meteorology	weather|meteorology||
computationalcomplexity	complexity|computational complexity||
montecarlotreesearch	tree-search|monte carlo tree search||
aisearch	web-search|AI search||
wellbeing	mental-health|wellbeing||
culturaladaptation	culture|cultural adaptation||
backpropagation	local-learning|backpropagation||
capsuleendoscopy	ultrasound-endoscopy|capsule endoscopy||
latentchainofthought	chain-of-thought|latent chain of thought||
llmleaderboard	llm-evaluation|LLM leaderboard||
neuraltangentkernel	infinite-width|neural tangent kernel||
elderly	public-health|elderly||
eventsensor	event-cameras|event sensor||
projectmanagement	requirements-design|project management|software it agile ai|
generativeagent	llm-simulation|generative agent||
semiconductor	materials|semiconductor||
analoginmemory	in-memory|analog in-memory||
onlinevideo	long-video|online video||
videostylization	video-editing|video stylization||
denovodesign	drug-design|de novo design||
retrievalaugmentedlanguagemodel	retrieval-augmented-generation|retrieval-augmented language model||
dialect	dialects|dialect||
indonesian	language-resources|~Indonesian||
regressiontesting	software-testing|regression testing||
machinelearningagent	data-agents|machine learning agent||
3dsceneunderstanding	three-d-understanding|3D scene understanding||
electronicdesignautomation	chip-design|electronic design automation||
tiktok	social-media|TikTok||
writingstyle	authorship|writing style||
speculativesampling	speculative-decoding|speculative sampling||
voter	politics|voter||
chemicalsynthesis	molecules|chemical synthesis||
multiplechoicequestion	multiple-choice|multiple choice question||
constraintprogramming	constraint-solving|constraint programming||
softwarearchitecture	requirements-design|software architecture||
tutoring	tutoring|tutoring||
nodeclassification	link-community|node classification||
art	style-transfer|art|generat* image* painting* style*|
claudecode	software-agents|Claude Code||
specializedlanguagemodel	domain-llms|specialized language model||
pretrainedmodel	large-language-models|pretrained model|language text|
airquality	air-fire|air quality||
multilabel	multi-label|multi-label||
cattle	plants-farming|cattle||
glyphgeneration	graphic-design|glyph generation||
beamsearchplanning	tree-search|beam search planning||
stateabstraction	rl-generalization|state abstraction|reinforcement policy|
allocationalharm	model-bias|allocational harm||
textrewriting	paraphrase-style|text rewriting||
lidar	point-clouds|LiDAR||
spatialunderstanding	spatial-reasoning|spatial understanding||
animalcommunication	bioacoustics|animal communication||
mppi	model-predictive|MPPI||
missingmodality	multimodal-fusion|missing modality||
signspotting	sign-language|sign spotting||
skillinjection	llm-security|skill injection||
fakeimage	ai-image-detection|fake image|detect* forens* identif* generaliz*|
codingassistant	software-agents|coding assistant||
robotdemonstration	teleoperation|robot demonstration||
videogame	games|video game||
promptablesegmentation	segment-anything|promptable segmentation||
modelstock	|model stock||
sqlgeneration	text-to-sql|SQL generation||
sudoku	logical-reasoning|Sudoku||
cropyield	plants-farming|crop yield||
textualentailment	nli|textual entailment||
preposition	grammar|preposition||
moleculardocking	drug-design|molecular docking||
tabletotext	data-to-text|table-to-text||
computerscienceeducation	classroom|computer science education||
evaluatingexplanation	explanation-evaluation|evaluating explanation||
voting	social-choice|voting|rule* election* social majority theory|
commonground	pragmatics|common ground|dialog* conversation* llm* communicat* ai|
face	face-person|~face|image* recogn* detect* generat* animat* avatar*|challenge*
qlora	lora|QLoRA||
asr	speech-recognition|ASR||attack*
hiv	public-health|HIV||
heartrate	heart-metabolism|heart rate||
calorimeter	particle-physics|calorimeter||
partofspeech	grammar|part-of-speech||
evaluatingmultimodal	vlm-evaluation|evaluating multimodal||
dynamicgraph	dynamic-graphs|dynamic graph||
approximatebayesiancomputation	simulation-inference|approximate bayesian computation||
largelanguagemodelrecommendation	llm-recommendation|large language model recommendation||
relevanceassessment	search-evaluation|relevance assessment||
multiphaseflow	fluids-plasma|multiphase flow||
trainingdataselection	data-selection|training data selection||
modelpoisoning	poisoning|model poisoning||
hyperspherical	metric-learning|hyperspherical||
identitygeneration	talking-heads|identity generation||
latentsteering	representation-engineering|latent steering||
3dscenereconstruction	three-d-reconstruction|3D scene reconstruction||
labelsmoothing	regularization|label smoothing||
behavioralalignment	visual-perception|behavioral alignment|vision* visual image*|
videoquestionanswering	video-language-models|video question answering||
luxembourgish	low-resource|~Luxembourgish||
virtualtryon	virtual-try-on|virtual try-on||
songgeneration	music-generation|song generation||
earthsystem	climate-models|earth system||
reasoningbudget	reasoning-efficiency|reasoning budget||
oraclebone	humanities|oracle bone||
humanobjectinteraction	hands|human-object interaction||
grassmann	topology|Grassmann||
mentaldisorder	mental-health|mental disorder||
activationfunction	activation-functions|activation function||
homomorphicencryption	secure-computation|homomorphic encryption||
neuralsurface	radiance-fields|neural surface||
multiplechoice	multiple-choice|multiple-choice||
musicnotation	handwriting|music notation||
conversationalquery	conversational-search|conversational query||
aiop	operations|AIOps||
aiot	iot-edge|AIoT||
polyp	ultrasound-endoscopy|polyp||
decentralizedtraining	decentralized-learning|decentralized training||
phasetransition	training-dynamics|phase transition|loss training learning transformer* network* llm* neural syntax|	statistical-physics|phase transition|physic* ising lattice matter|
emissionmonitoring	air-fire|emission monitoring||
relatedworkgeneration	research-tools|related work generation||
mediation	negotiation|mediation|conflict dispute|
scalableoversight	oversight|scalable oversight||
coversong	music-analysis|cover song||
spectrumsensing	wireless|spectrum sensing||
trajectoryprediction	trajectory-prediction|trajectory prediction||
securecomputation	secure-computation|secure computation||
star	astronomy|star|cluster* stellar variable formation|
steeringvector	representation-engineering|steering vector||
chainofthought	chain-of-thought|chain of thought||
opticalneural	in-memory|optical neural||
overviewof	survey|overview of||
encryption	cryptography|encryption||
braininspired	brain-inspired|brain-inspired||
researchtrend	citations|research trend||
cipheredreasoning	cot-faithfulness|ciphered reasoning||
gemini	large-language-models|Gemini|llm* ai language|
topicmodeling	topic-models|topic modeling||
searchintent	query-understanding|search intent||
dental	dentistry|dental||
deforestation	land-cover|deforestation||
activelearning	active-learning|active learning||student classroom
sensemaking	data-visualization|sensemaking||
safetyevaluation	safety-evaluation|safety evaluation||
generativeengine	web-search|generative engine||
strategicreasoning	negotiation|strategic reasoning||
quantumcircuit	quantum-ml|quantum circuit||
facialactionunit	facial-expression|facial action unit||
hawaiian	low-resource|~Hawaiian|language text* speech cs.CL llm* corpus|
personalityrecognition	authorship|personality recognition||
microphonearray	spatial-audio|microphone array||
clusteredfederated	personalized-federated|clustered federated||
subsurface	solid-earth|subsurface||
decisionanalysis	decision-theory|decision analysis||
transportsystem	cities|transport system||
materialgeneration	materials-light|material generation|render* 3d texture* diffusion pbr svbrdf|
embodiedai	embodied-agents|embodied AI||
generationattribution	context-attribution|generation attribution||
compression	model-compression|compression|llm* model* neural language|image video data audio point
vulnerability	vulnerabilities|vulnerabilities|software code security|	vulnerabilities|vulnerability|detect* code software repair* smart|
speechintelligibility	hearing|speech intelligibility||
musicgeneration	music-generation|music generation||
eventcamera	event-cameras|event camera||
diffusionbased	diffusion-models|diffusion-based|generat* image* model* policy denois* latent|
causalmachinelearning	causal-inference|causal machine learning||
markovchainmonte	variational-sampling|markov chain monte||
surrogateexplanation	surrogate-models|surrogate explanation||
audioandspeech	speech-audio|audio and speech||
rewarddesign	reward-design|reward design|llm* language|
evaluatingvisionlanguage	vlm-evaluation|evaluating vision-language||
salientobject	salient-camouflaged|salient object||
lossofcontrol	misalignment|loss of control||
agentcommunication	llm-multi-agent|agent communication||
universalperturbation	adversarial-attacks|universal perturbation||
carbonestimation	climate-models|carbon estimation||
hubert	speech-representation|HuBERT||
unmannedaerial	drones|unmanned aerial||
morphingattack	face-recognition|morphing attack||
voiceagent	speech-language-models|voice agent||
jointsourcechannel	semantic-communication|joint source-channel||
biasinlanguagemodel	model-bias|bias in language model||
modelstealing	model-ownership|model stealing||
crash	traffic|crash||
feedforward3dreconstruction	three-d-reconstruction|feed-forward 3D reconstruction||
musicunderstanding	music-analysis|music understanding||
controlvector	representation-engineering|control vector|llm* language|
monoculardynamic	dynamic-scenes|monocular dynamic||
imagegenerationevaluation	image-gen-evaluation|image generation evaluation||
worldsimulator	video-prediction|world simulator||
languagegeneration	text-generation|language generation||limit breadth	decoding|language generation|limit breadth|
entitytyping	named-entities|entity typing||
deontic	symbolic-ai|deontic||
abstractivesummary	summarization|abstractive summary||
emergencyresponse	social-data|emergency response||
ocr	ocr|OCR||
oct	retina|OCT|retina* fluid tomograph* eye macul*|
modelexplanation	xai|model explanation||
conceptdirection	linear-representations|concept direction||
newbenchmark	benchmark|new benchmark||
truthfulness	factuality|truthfulness|llm* language model*|
uncertainty	uncertainty-llm|uncertainty|llm* language mllm* vlm* verbalized|	uncertainty|uncertainty|quantif* estimat* predict* epistemic calibrat* deep model*|
videosegmentation	video-segmentation|video segmentation||
3doccupancy	three-d-detection|3D occupancy||
causalreasoning	causal-reasoning|causal reasoning||
fairallocation	social-choice|fair allocation||
bestofn	test-time-scaling|best-of-n||
futureofai	ai-impact|future of AI||
qualityestimation	mt-evaluation|quality estimation|translation|
syntheticrespondent	llm-simulation|synthetic respondent||
survivalanalysis	point-processes|survival analysis||
journalism	journalism|journalism||
journalist	journalism|journalist||
efficientllm	llm-efficiency|efficient LLM||
philosophyofai	ai-philosophy|philosophy of AI||
dance	human-motion|dance||
oilwell	oil-nuclear|oil well||
multiagentrl	marl|multi-agent RL||
egoexo	egocentric|ego-exo||
texttomotion	human-motion|text-to-motion||
hashing	vector-search|hashing||password cryptographic feature
taskorienteddialogue	task-dialogue|task-oriented dialogue||
hallucinatedcontent	hallucination-detection|hallucinated content||
musictagging	music-analysis|music tagging||
translation	machine-translation|~translation|language* multilingual cs.CL english llm* bilingual text|image clinical domain molecul* sign
oilandgas	oil-nuclear|oil and gas||
headablation	activation-patching|head ablation||
comic	comics|comic||
attacktransferability	adversarial-attacks|attack transferability||
earningcall	financial-text|earnings call||
stochasticgradientdescent	optimizers|stochastic gradient descent||
demystifying	interpretability|~demystifying|representation* embedding* transformer* attention|
surveygeneration	research-tools|survey generation|literature automat* academic scientific|
warmup	learning-rates|warmup||
graphsignal	heterophily|graph signal||
robotswarm	multi-robot|robot swarm||
satsolving	constraint-solving|SAT solving||
codebook	autoencoders|codebook||
aiforscience	research-tools|AI for science||
sentencetransformer	embeddings|sentence transformer||
lossofplasticity	continual-learning|loss of plasticity||
attentionsparsity	efficient-attention|attention sparsity||
medicaldecision	diagnosis|medical decision||
panoramic	panoramas|panoramic|image* video* view* scene* camera* generat* segment* depth vision|dental radiograph*
jobposting	work|job posting||
automatedred	red-teaming|automated red||
controlpolicy	robot-control|control policy||
recalloffact	factual-recall|recall of fact||
inferenceengine	llm-serving|inference engine||
codesearch	code-understanding|code search||
videoinsertion	image-composition|video insertion||
fair	group-fairness|fair|classif* learning rank* alloc* represent* machine|
virtualreality	immersive|virtual reality||
robotarm	robot-manipulation|robot arm||
selfimproving	self-correction|self-improving||
edgeai	tiny-ml|edge AI||
crossmodal	multimodal|cross-modal||
shortcutlearning	shortcuts|shortcut learning||
dignity	ai-ethics|dignity||
jailbreak	jailbreaks|jailbreak||
steeringlanguagemodel	representation-engineering|steering language model||
aidrivenresearch	scientific-agents|AI-driven research||
modelmerging	model-merging|model merging||
dram	in-memory|DRAM||
speechdeepfake	audio-deepfakes|speech deepfake||
multiagentllm	llm-multi-agent|multi-agent LLM||
sportvideo	action-quality|sports video||
webnavigation	web-gui-agents|web navigation||
antenna	wireless|antenna||
biomedicalimaging	medical-imaging|biomedical imaging||
machinegeneratedtext	generated-text-detection|machine-generated text||
probabilisticforecasting	forecasting|probabilistic forecasting||
smpl	human-avatars|SMPL||
attentionvisualization	attention-explanation|attention visualization||
contrastiveloss	contrastive-learning|contrastive loss||
irregulartimesery	point-processes|irregular time series||
webbrowser	web-programs|web browser||
dischargesummary	clinical-text|discharge summary||
hyperdimensionalcomputing	vector-symbolic|hyperdimensional computing||
batchreinforcementlearning	off-policy-evaluation|batch reinforcement learning||
actionablerecourse	recourse|actionable recourse||
hpc	gpus|HPC||
handgesture	hands|hand gesture||
nash	game-theory|Nash||
alignmentoflargelanguage	alignment|alignment of large language||
grokking	training-dynamics|grokking||
userexperience	interface-design|user experience||
machinegeneratedcontent	generated-text-detection|machine-generated content||
jointhumanai	human-ai-teams|joint human-AI||
epistemology	ai-philosophy|epistemology||
actionchunking	robot-policies|action chunking||
graphclustering	link-community|graph clustering||
persuasiongame	game-theory|persuasion game||
gujarati	language-resources|~Gujarati||
textcoherence	discourse|text coherence||
bearing	fault-diagnosis|bearing|fault vibrat* diagnos*|
ondevicelanguagemodel	edge-inference|on-device language model||
tokamak	oil-nuclear|tokamak||
religion	humanities|religion||
mechanisticstudy	mechanistic-interpretability|mechanistic study|model* transformer* network* llm*|
beliefpropagation	graphical-models|belief propagation||
logitlens	logit-lens|logit lens||
spatialintelligence	spatial-reasoning|spatial intelligence||
arrhythmia	ecg|arrhythmia||
childrenspeech	speech-robustness|children's speech||
automaticneurondescription	automated-interpretability|automatic neuron description||
icesheet	water|ice sheet||
theoremproving	theorem-proving|theorem proving||
contextlength	long-context|context length||
multimodal	multimodal|multimodal||
languagemodelevaluation	llm-evaluation|language model evaluation||
fp16	quantization|FP16||
decisionset	interpretable-trees|decision set|interpretab*|
textsanitization	anonymization|text sanitization||
token	tokenization|token|character* tokeniz* internal|visual vision image diffusion reward web3 crypto*
blackboxoptimization	bayesian-optimization|black-box optimization||
explanationuserstudy	explanation-users|explanation user study||
medicalterminology	clinical-text|medical terminology||
largelanguagemodel	large-language-models|large language model||
agenticworkflow	agent-workflows|agentic workflow||
scalingbehavior	scaling-laws|scaling behavior||
testtimetraining	test-time-adaptation|test-time training||
facegeneration	talking-heads|face generation||
datapruning	data-selection|data pruning||
hydrology	water|hydrology||
llmalignment	alignment|LLM alignment||
lowrankmatrix	dimension-reduction|low-rank matrix||
llmrecommendation	llm-recommendation|LLM recommendation||
historical	humanities|historical||
moralreasoning	morality|moral reasoning||
llmrouting	llm-routing|LLM routing||
robustnessbenchmark	corruptions|robustness benchmark||
sequenceparallelism	distributed-training|sequence parallelism||
hypernym	word-meaning|hypernym||
momentretrieval	video-retrieval|moment retrieval||
unfaithfulness	explanation-faithfulness|unfaithfulness|explan* reasoning cot|
verbatimmemorization	memorization|verbatim memorization||
attentionflow	attention-explanation|attention flow|transformer* explan* llm*|
radiograph	radiology|radiograph||
latentmultihop	reasoning-mechanisms|latent multi-hop||
4dreconstruction	dynamic-scenes|4D reconstruction||
automaticknowledgegraph	kg-construction|automatic knowledge graph||
hri	human-robot|HRI||
capabilityoflargelanguage	model-abilities|capability of large language||
textclustering	topic-models|text clustering||
llmpretraining	llm-pretraining|LLM pretraining||
statisticalphysics	statistical-physics|statistical physics||
ragevaluation	search-evaluation|RAG evaluation|search rank* retriev*|
hospital	health-records|hospital||
organicchemistry	molecules|organic chemistry||
weather	weather|weather||adverse
inputgradient	gradient-attribution|input gradient||
dataremoval	unlearning|data removal|model* learning|
medicalterm	clinical-text|medical term||
hierarchicalreinforcementlearning	hierarchical-rl|hierarchical reinforcement learning||
metareinforcementlearning	rl-generalization|meta-reinforcement learning||
reasoningability	llm-reasoning|reasoning ability|llm* language model*|
evaluatinglargelanguage	llm-evaluation|evaluating large language||
spectra	spectra|spectra|mass raman infrared optical chem* nmr x stellar vibrational|
safealignment	safety-tuning|safe alignment||
travelrecommendation	tourism|travel recommendation||
activationpatching	activation-patching|activation patching||
lyric	music-generation|lyric||
modelcard	ai-documentation|model card||
roberta	masked-language-models|RoBERTa||
diplomatic	politics|diplomatic||
visualgroundinglanguage	visual-grounding|visual grounding language||
contextfree	automata|context-free||
textimagegeneration	vector-graphics|text image generation||
tinyobject	object-detection|tiny object||
hyperspectralimaging	hyperspectral|hyperspectral imaging||
dexterousmanipulation	dexterous-hands|dexterous manipulation||
babylm	language-acquisition|BabyLM||
humanpreferencealignment	alignment|human preference alignment||
federatedtuning	federated-llm|federated tuning||
recordlinkage	data-integration|record linkage||
simulatingsurvey	llm-simulation|simulating survey||
refusalfeature	safety-internals|refusal feature||
proofgeneration	theorem-proving|proof generation||
quadrupedal	legged-robots|quadrupedal||
memorysystem	agent-memory|memory system|agent* llm*|
frauddetection	fraud|fraud detection||
motionprediction	human-motion|motion prediction|human|	trajectory-prediction|motion prediction|vehicle* driving agent*|
conversationalretrieval	conversational-search|conversational retrieval||
uidesign	interface-design|UI design||
weatherforecasting	weather|weather forecasting||
sexism	hate-speech|sexism||
conformancechecking	process-mining|conformance checking||
bilingualcorpus	machine-translation|bilingual corpus||
testtimeprompt	test-time-adaptation|test-time prompt||
proteinprotein	proteins|protein-protein||
zerocostproxy	nas|zero-cost proxy||
attributinggeneration	context-attribution|attributing generation||
similaritysearch	vector-search|similarity search||
interactiveexplanation	explanation-users|interactive explanation||
hiddenreasoning	cot-faithfulness|hidden reasoning|llm* monitor* cot|
presentationgeneration	presentations|presentation generation||
normalizationlayer	normalization-layers|normalization layer||
maori	low-resource|~Maori|language text* speech cs.CL llm* corpus|
socialimpact	ai-impact|social impact||
llmvalue	value-alignment|LLM value||
knowledgegraphembedding	kg-completion|knowledge graph embedding||
bayesian	bayesian|bayesian|inference posterior learn* network* model* deep prior*|
burn	skin|burn|injur* wound* skin|
dempstershafer	fuzzy-reasoning|Dempster-Shafer||
manipulator	robot-manipulation|manipulator||
chatgpt	large-language-models|ChatGPT||
textto3d	three-d-generation|text-to-3D||
pointcloudcompletion	point-clouds|point cloud completion||
toollearning	tool-use|tool learning||
stabilityofexplanation	explanation-robustness|stability of explanation||
highperformancecomputing	gpus|high-performance computing||
pm25	air-fire|PM2.5||
explainablemodel	xai|explainable model||
codemodel	code-understanding|code model||
vae	autoencoders|VAE||
var	autoregressive-images|VAR|autoregressive visual|
wireless	wireless|wireless||
categoricalsemantics	category-theory|categorical semantics||
russian	european-nlp|~Russian|language text* speech corpus nlp llm* cs.CL translation dataset news word*|
silentvideo	lip-reading|silent video||
contextmanagement	agent-memory|context management||
longhorizonreasoning	llm-reasoning|long-horizon reasoning||
unmannedsurface	marine-robots|unmanned surface||
interpreting	interpretability|~interpreting|model* network* transformer* classifier* neural black policy representation* embedding* neuron* latent token* agent* cnn* circuit*|automated court
faithfulnessmetric	explanation-faithfulness|faithfulness metric|explan* attribution* interpretab*|
jobtitle	work|job title||
sandbagging	misalignment|sandbagging||
selectiveprediction	ood-detection|selective prediction||text
multimodalllm	vision-language-models|multimodal LLM||
underresourced	low-resource|under-resourced||
spectralgraph	heterophily|spectral graph||
opendomainqa	question-answering|open-domain QA||
demographic	social-data|demographic|population* census survey|
visualillusion	visual-perception|visual illusion||
computationalpathology	pathology|computational pathology||
causal	causal-inference|~causal|inference effect* discovery graph* confound* treatment* counterfactual* variable*|language attention gpt* llm* masking
osteoporosis	bones-joints|osteoporosis||
lineardirection	linear-representations|linear direction|activation* concept* representation* llm*|
vocabularyacquisition	language-acquisition|vocabulary acquisition||
ransomware	malware|ransomware||
multiagentcollaboration	llm-multi-agent|multi-agent collaboration||
wholebodycontrol	humanoids|whole-body control||
multimodalpretraining	unified-multimodal|multimodal pretraining||
alphafold	proteins|AlphaFold||
fashion	virtual-try-on|fashion||autoregressive old
evaluationframework	llm-evaluation|evaluation framework|llm* language|
patentclassification	copyright-patents|patent classification||
bulgarian	european-nlp|~Bulgarian||
algorithmdistillation	rl-generalization|algorithm distillation||
structuredoutput	controlled-generation|structured output||
agricultural	plants-farming|agricultural||
humanmovement	human-motion|human movement||
learningbasedcontrol	learned-control|learning-based control||
hazard	physical-safety|hazard|analysis autonomous safety ai|
linearrnn	state-space-models|linear RNN||
datasetof	dataset|dataset of||
nextitem	sequential-recommendation|next-item||
textsummarization	summarization|text summarization||
seizure	neurology|seizure||
tensortrain	low-rank|tensor train||
dialoguestatetracking	task-dialogue|dialogue state tracking||
conceptblending	image-composition|concept blending||
llmagentsecurity	llm-security|LLM agent security||
whospoke	speaker-verification|who spoke||
distributionalshift	domain-generalization|distributional shift||
backchannel	discourse-of-dialogue|backchannel||
vibecoding	software-agents|vibe coding||
benchmarkingexplainability	explanation-evaluation|benchmarking explainability||
handwritten	handwriting|handwritten||
privacysynthetic	anonymization|privacy synthetic||
mcmc	variational-sampling|MCMC||
controlbarrierfunction	safe-control|control barrier function||
trainingdataattribution	data-attribution|training data attribution||
immersive	immersive|immersive||
symbolicplanning	neuro-symbolic|symbolic planning||
aiassistance	ai-assistants|AI assistance||
swebench	software-agents|SWE-bench||
multiviewdiffusion	view-synthesis|multi-view diffusion||
spatialrelation	spatial-reasoning|spatial relation||
transferableattack	adversarial-attacks|transferable attack||
steel	materials|steel||
steer	representation-engineering|~steer|llm* language activation* model* latent|vehicle driving
pathology	pathology|pathology|image* slide* whole model*|
armenian	european-nlp|~Armenian||
procurement	commerce|procurement||
industrialprocess	manufacturing|industrial process||
roboticgrasping	grasping|robotic grasping||
spacecraft	optics-space|spacecraft||
quantumcomputing	quantum-ml|quantum computing||
positionbias	position-encoding|position bias|llm* language attention transformer*|
artificialgeneralintelligence	agi|artificial general intelligence||
userinterest	user-modeling|user interest||
musiccomposition	music-generation|music composition||
attentionmapanalysis	attention-explanation|attention map analysis||
performanceprediction	benchmark-design|performance prediction|llm* benchmark* language|
attentionmechanism	attention|attention mechanism||
featureimportance	feature-attribution|feature importance|model* explan* explain* interpretab* learning|
quantuminspired	quantum-ml|quantum-inspired||
gaitrecognition	person-identification|gait recognition||
weightbasedinterpretability	parameter-decomposition|weight-based interpretability||
structuredinformationextraction	information-extraction|structured information extraction||
temporalactiondetection	temporal-localization|temporal action detection||
largescaledataset	dataset|large-scale dataset||
speechdenoising	speech-enhancement|speech denoising||
climate	climate-models|climate||
motiondeblur	image-denoising|motion deblur||
inferencetimealignment	decoding|inference-time alignment||
bank	credit-insurance|bank||memory world tree* filter* kernel*
rectifiedflow	flow-matching|rectified flow||
counting	object-counting|counting|object* image* visual vision vlm* camera plant* fruit* animal* cs.CV|crowd model circuit*
leaf	plants-farming|leaf|disease* crop plant*|
lean	theorem-proving|Lean|proof* theorem* formal* mathemat*|
graphfoundationmodel	graph-transformers|graph foundation model||
medicaltext	clinical-text|medical text||
explainingneuron	automated-interpretability|explaining neuron||
learningrate	learning-rates|learning rate||
modelsoup	model-merging|model soup||
federatedinstruction	federated-llm|federated instruction||
needleinahaystack	long-context|needle in a haystack||
metacognition	model-introspection|metacognition|llm* language model* ai|
multiattribute	decision-theory|multi-attribute||
gesturegeneration	human-motion|gesture generation||
videointerpretation	|video interpretation||
geographicbias	model-bias|geographic bias||
textdrivensegmentation	referring-segmentation|text-driven segmentation||
pavement	construction|pavement||
lowrankcompression	low-rank|low-rank compression||
legallanguagemodel	legal-reasoning|legal language model||
opinionpoling	opinions|opinion polling||
dataparallelism	distributed-training|data parallelism||
linearprogramming	combinatorial-optimization|linear programming||
neuralradiancefield	radiance-fields|neural radiance field||
peft	parameter-efficient|PEFT||
soccernet	sports|SoccerNet||
multiexposure	image-fusion|multi-exposure||
audioevent	sound-events|audio event||
genderbias	model-bias|gender bias||
groupfairness	group-fairness|group fairness||
personalinformation	anonymization|personal information||
legaldocument	contracts|legal document||
ood	ood-detection|OOD|detect*|
codeswitching	code-switching|code-switching||
softwarelibrary	library-tool|software library||
languageagnostic	cross-lingual|language-agnostic||
multilingualmodel	multilingual|multilingual model||
learninganalytics	knowledge-tracing|learning analytics||
diffusiondistillation	fast-diffusion|diffusion distillation||
neuralarchitecturesearch	nas|neural architecture search||
situationalawareness	model-introspection|situational awareness|llm* language model*|
styledetector	generated-text-detection|style detector||
effectivedepth	model-depth|effective depth||
gsm8k	math-reasoning|GSM8K||
multiturndialogue	multi-turn|multi-turn dialogue||
soundlocalization	spatial-audio|sound localization||
simplicial	hypergraphs|simplicial||
rendering	view-synthesis|rendering|neural transformer view novel efficient real|
basque	european-nlp|~Basque||
linkeddata	ontologies|linked data||
opiniondynamics	agent-based-models|opinion dynamics|llm*|
envyfree	social-choice|envy-free||
llmevaluation	llm-evaluation|LLM evaluation||
efficientattention	efficient-attention|efficient attention||
dataengineering	data-curation|data engineering||
specy	ecology|species||
visualembedding	visual-representation|visual embedding||
researchimpact	citations|research impact||
academicsurvey	research-tools|academic survey|llm* generat* writ*|
causalinference	causal-inference|causal inference||
counternarrative	hate-speech|counter-narrative||
cooperativegame	game-theory|cooperative game||
dialectal	dialects|dialectal||
datawarehouse	graph-stream-data|data warehouse||
weaktostrong	oversight|weak-to-strong|alignment supervis* generaliz* safety|
spikedetection	eeg|spike detection|eeg meg epilep*|
lighttransport	materials-light|light transport||
baseball	sports|baseball||
latentaction	world-models|latent action||
secondlanguageacquisition	language-acquisition|second language acquisition||
dust3r	three-d-reconstruction|DUSt3R||
factualconsistency	factuality|factual consistency||
evaluationoflargelanguage	llm-evaluation|evaluation of large language||
soccer	sports|soccer||
hoigeneration	hands|HOI generation||
inorganicmaterial	materials|inorganic material||
breastcancer	cancer|breast cancer|image* detect* mammo* classif* deep|
opensource	developers|open source|software community project*|
videorepresentation	video-understanding|video representation||
volcanic	solid-earth|volcanic||
ridehailing	mobility|ride-hailing||
solarflare	astronomy|solar flare||
slidegeneration	presentations|slide generation||
satellitenetwork	wireless|satellite network||
deepqnetwork	policy-optimization|deep Q-network||
occupation	work|occupation||
microarchitecture	processors|microarchitecture||
reddit	social-media|Reddit||
humanvision	visual-perception|human vision||
nexttokenprediction	theory-of-llms|next-token prediction||
yoruba	low-resource|Yoruba||
mcqa	multiple-choice|MCQA||
inlinecitation	answer-attribution|inline citation||
headavatar	talking-heads|head avatar||
visualtokenization	autoregressive-images|visual tokenization||
knowledgetracing	knowledge-tracing|knowledge tracing||
analytichierarchy	decision-theory|analytic hierarchy||
labeling	llm-annotation|~labeling|llm* language gpt*|
embodiedquestionanswering	embodied-reasoning|embodied question answering||
pomdp	rl-theory|POMDP||
multibehavior	sequential-recommendation|multi-behavior||
multimodalalignment	multimodal-fusion|multimodal alignment||
nonplayercharacter	games|non-player character||
segmentanythingmodel	segment-anything|segment anything model||
emotion	emotion|~emotion||speech facial face eeg audio music speaker
ratingprediction	collaborative-filtering|rating prediction||
pretrainingdataset	pretraining-data|pretraining dataset||
headswapping	talking-heads|head swapping||
loganomaly	anomaly-detection|log anomaly||
expertrouting	mixture-of-experts|expert routing||
domainspecific	specialized-translation|domain-specific|translation translat*|
truthfulnessrepresentation	truth-probes|truthfulness representation||
videomodel	video-understanding|video model||
textcategorization	text-classification|text categorization||
spatiotemporaldata	spatio-temporal|spatiotemporal data||
softwaredevelopment	developers|software development||
linearsolver	numerical-methods|linear solver||
player	sports|player|sport* soccer football basketball baseball|
adversedrug	drugs-trials|adverse drug||
aitextdetection	generated-text-detection|AI text detection||
driving	autonomous-driving|driving|scenario* video* simulat* vehicle* autonomous world scene*|
questiondifficulty	assessment-items|question difficulty||
brainnetwork	brain-networks|brain network||
gradientattribution	gradient-attribution|gradient attribution||
rope	position-encoding|RoPE||
hepatic	abdominal-organs|hepatic||
feedbackgeneration	tutoring|feedback generation|student* learner* educat* llm*|
finetuningllm	instruction-tuning|fine-tuning LLM||
catalan	european-nlp|~Catalan||
vit	vision-transformers|ViT||
cyberdefense	security|cyber defense||
clinicalcoding	clinical-text|clinical coding||
inferencetimeintervention	representation-engineering|inference-time intervention||
learningwithnoisy	noisy-labels|learning with noisy||
disaster	social-data|disaster|response manag* tweet* relief|
languagegenerationevaluation	text-evaluation|language generation evaluation||
kolmogorovarnold	kolmogorov-arnold|Kolmogorov-Arnold||
variationalinference	variational-sampling|variational inference||
wordnet	word-meaning|WordNet||
fuzzyinference	fuzzy-reasoning|fuzzy inference||
automatedfactchecking	fact-checking|automated fact checking||
caching	kv-cache|caching|llm* context serving language prompt|
imagetokenizer	autoregressive-images|image tokenizer||
kaggle	data-agents|Kaggle||
facerestoration	face-recognition|face restoration||
bloodcell	pathology|blood cell||
reviewgeneration	peer-review|review generation|peer paper scien*|
programmaticpolicy	explainable-rl|programmatic policy||
implicature	pragmatics|implicature||
healthequity	public-health|health equity||
ailiteracy	ai-literacy|AI literacy||
microstructure	materials|microstructure||
crackdetection	vision-anomaly|crack detection||
decisiontransformer	offline-rl|decision transformer||
formalrobustness	certified-robustness|formal robustness||
disability	accessibility|disability||
visuallyrichdocument	document-understanding|visually rich document||
geoai	urban-data|geoAI||
irish	european-nlp|~Irish||
braincomputerinterface	brain-interfaces|brain-computer interface||
history	humanities|history|philosophy sociology science histor* historian*|
llmtraining	llm-pretraining|LLM training||
kernellearning	infinite-width|kernel learning||
confounded	shortcuts|confounded|cue* shortcut|
confounder	treatment-effects|confounder||
longhorizonplanning	task-planning|long-horizon planning||
norwegian	european-nlp|~Norwegian||
geometryofrepresentation	representation-geometry|geometry of representation||
recommendationdiversity	fair-recommendation|recommendation diversity||
knowledgegraph	knowledge-graphs|knowledge graph||
longvideo	long-video|long video||generation
sarship	radar-imaging|SAR ship||
compositionalgeneration	image-gen-evaluation|compositional generation|image* text diffusion|
humor	stance-sarcasm|humor||
preferenceaggregation	social-choice|preference aggregation||
facedetection	face-recognition|face detection||
morphological	morphology|morphological|language* word* linguist*|
fluidsimulation	fluids-plasma|fluid simulation||
substation	power-grids|substation||
selfsupervizedspeech	speech-representation|self-supervised speech||
tritonkernel	gpus|Triton kernel||
homology	topology|homology|data topolog* persisten*|
parametricdesign	cad|parametric design||
semiotic	pragmatics|semiotic||
digitallibrary	scholarly|digital library||
bci	brain-interfaces|BCI||
microcontroler	tiny-ml|microcontroller||
smalerlanguagemodel	small-language-models|smaller language model||
embeddeddevice	tiny-ml|embedded device||
idpreserving	image-personalization|ID-preserving||
animalsound	bioacoustics|animal sound||
attributiongraph	circuits|attribution graph|llm* transformer* circuit* language interpretab*|
retrievalhead	attention-heads|retrieval head||
gametheory	game-theory|game theory|agent* multi* llm*|
crowdanalysis	crowds|crowd analysis||
topicmodel	topic-models|topic model||
unlearnableexample	poisoning|unlearnable example||
gravitationallens	astronomy|gravitational lens||
finegrainedcategor	fine-grained-recognition|fine-grained categor*||
featurelearning	training-dynamics|feature learning|dynamics neural gradient network* infinite|
citationquality	answer-attribution|citation quality||
deepclustering	clustering|deep clustering||
featuresuperposition	superposition|feature superposition||
metacognitive	model-introspection|metacognitive|llm* language model* ai reasoning|
geometryestimation	three-d-reconstruction|geometry estimation|visual 3d multi feed|
speechtranslation	speech-translation|speech translation||
jobshop	combinatorial-optimization|job shop||
dysarthric	speech-robustness|dysarthric||
efficientfinetuning	parameter-efficient|efficient fine-tuning||
codereasoning	code-understanding|code reasoning||
sensorfusion	radar-sensing|sensor fusion||
clinicalnote	clinical-text|clinical note||
explainablediagnosis	explainable-health|explainable diagnosis||
counterspeech	hate-speech|counterspeech||
constraineddecoding	controlled-generation|constrained decoding||
phonetic	phonetics|phonetic||
vla	vla-models|VLA||
vlm	vision-language-models|VLM||
vln	vision-language-navigation|VLN||
sleep	neurology|sleep|stage* staging apnea disorder*|
mechanistic	mechanistic-interpretability|~mechanistic|llm* transformer* language neural attention cs.CL cs.LG|pharmac*
controledvocabulary	ontologies|controlled vocabulary||
selfattention	attention|self-attention||
collectiveaction	ai-impact|collective action|algorithm* ai data|
trafficsign	driving-perception|traffic sign||
cache	kv-cache|cache|kv llm* attention token*|
sparseviewct	brain-ct-mri|sparse-view CT||
streamingvideo	long-video|streaming video|understand* question* reason*|
sheaf	graph-networks|sheaf||	category-theory|sheaf|theory neural|
electronmicroscopy	spectra|electron microscopy||
joke	stance-sarcasm|joke||
flowchart	charts|flowchart||
tigrinya	low-resource|~Tigrinya||
atrialfibrillation	heart-metabolism|atrial fibrillation||
toolretrieval	tool-use|tool retrieval||
highereducation	classroom|higher education||
spatialdata	urban-data|spatial data|geograph* urban|
equilibrium	game-theory|equilibrium|game* nash market multi|
structuralengineering	engineering-design|structural engineering||
dopamine	neuroscience|dopamine||
leafdisease	plants-farming|leaf disease||
bev	driving-perception|BEV||
openingtheblackbox	interpretability|opening the black box||
collectiveintelligence	agent-based-models|collective intelligence||
indirectness	pragmatics|indirectness||
deaf	sign-language|deaf||
temporalquestion	temporal-reasoning|temporal question||
citizenconsultation	politics|citizen consultation||
musicsynthesis	music-generation|music synthesis||
clinicaltext	clinical-text|clinical text||
gossiplearning	decentralized-learning|gossip learning||
satelliteimage	remote-sensing|satellite image||
bigfive	cognition-llm|Big Five||
aiforgood	ai-impact|AI for good||
voicespoofing	audio-deepfakes|voice spoofing||
legaljudgment	legal-reasoning|legal judgment||
structuralconnectivity	brain-networks|structural connectivity||
molecular	molecules|molecular|design generat* property llm*|
driverdistraction	driver-state|driver distraction||
pulmonary	lungs|pulmonary||embedding
manifoldhypothesis	topology|manifold hypothesis||
actionableinterpretability	xai-theory|actionable interpretability||
fewshotobjectdetection	object-detection|few-shot object detection||
medicaldialogue	medical-llms|medical dialogue||
aiassisteddecision	human-ai-teams|AI-assisted decision||
structurelearning	causal-discovery|structure learning|causal bayesian dag|
koopman	dynamical-systems|Koopman||
critique	self-correction|critique|llm* language model* reason* generat*|
deeponet	neural-operators|DeepONet||
misleadingexplanation	interpretability-illusions|misleading explanation||
paralinguistic	speech-emotion|paralinguistic||
unstructuredpruning	pruning|unstructured pruning||
privatelearning	differential-privacy|private learning||
truthdirection	linear-representations|truth direction||
lessresourced	low-resource|less-resourced||
labautomation	research-tools|lab automation||
preconditioner	optimizers|preconditioner||
identitypreserving	image-personalization|identity-preserving||
layerwiserelevancepropagation	gradient-attribution|layer-wise relevance propagation||
benchmarkand	benchmark|benchmark and||
hinglish	code-switching|Hinglish||
ecog	eeg|ECoG||
frameprediction	video-prediction|frame prediction||
sparsefeaturecircuit	sparse-autoencoders|sparse feature circuit||
npcomplete	complexity|NP-complete||
gradientbasedexplanation	gradient-attribution|gradient-based explanation||
illusionofexplanatorydepth	interpretability-illusions|illusion of explanatory depth||
probe	probing|~probe|llm* language hidden linear activation* representation* layer*|space medical ultrasound molecul*
powerflow	power-grids|power flow||
stellar	astronomy|stellar||
supplychain	commerce|supply chain||
occupancyprediction	three-d-understanding|occupancy prediction||
stockmovement	trading|stock movement||
documentleveltranslation	specialized-translation|document-level translation||
linearsystemsolver	numerical-methods|linear system solver||
inferencetimescaling	test-time-scaling|inference-time scaling||
compoundaisystem	agent-workflows|compound AI system||
histology	pathology|histology||
quranic	humanities|Quranic||
drivingscenario	driving-simulation|driving scenario||
proteinfolding	proteins|protein folding||
depthanything	depth-estimation|depth anything||
refusalmechanism	safety-internals|refusal mechanism||
manipulatedexplanation	interpretability-illusions|manipulated explanation||
aiprogramming	software-agents|AI programming||
palaeography	handwriting|palaeography||
humanrobotinteraction	human-robot|human-robot interaction||
videomllm	video-language-models|video MLLM||
bagging	ensembles|bagging||
creditscoring	credit-insurance|credit scoring||
unfairness	fairness|unfairness||
seagrass	ecology|seagrass||
materialdesign	materials|material design||
autism	mental-health|autism||
drug	drugs-trials|drug|recommend* patient* adverse clinical|
diffusionacceleration	fast-diffusion|diffusion acceleration||
resourceconstraineddevice	tiny-ml|resource-constrained device||
abenchmark	benchmark|a benchmark||
judgemodel	llm-judges|judge model||
aisafety	ai-safety|AI safety||
lexicalretrieval	late-interaction|lexical retrieval||
staticanalysis	bugs-analysis|static analysis||
machinetranslationevaluation	mt-evaluation|machine translation evaluation||
3dscenegeneration	three-d-generation|3D scene generation||
caption	captioning|caption|image* generat* visual|
attribution	feature-attribution|~attribution|input* feature* variable* explan*|	answer-attribution|attribution|question qa answer* citation* generat*|saliency feature
explaining	post-hoc|~explaining|model* classifi* prediction* network* llm* decision* learn* neural transformer* recommend* black cs.LG|
creativeprocess	creativity|creative process||
telugu	language-resources|Telugu||
rationalization	rationales|rationalization|extract* explan* select* predict* text|
sustainabledevelopment	climate-models|sustainable development||
superresolution	super-resolution|super-resolution||
testsetcontamination	benchmark-contamination|test set contamination||
tokenreduction	visual-tokens|token reduction||
gaussianprocess	gaussian-processes|gaussian process||
plantdisease	plants-farming|plant disease||
melanoma	skin|melanoma||
malayalam	language-resources|Malayalam||
geolocation	geo-localization|geolocation||
conversationalsearch	conversational-search|conversational search||
multiturnrl	agent-training|multi-turn RL||
hashtable	algorithms|hash table||
expertdemonstration	imitation-learning|expert demonstration||
knowledgeediting	knowledge-editing|knowledge editing||
generalistrobot	robot-policies|generalist robot||
culturalbias	culture|cultural bias||
grading	grading|grading|student* automat* answer* essay*|
biological	biology|biological|cell* gene* protein* biolog* molecul* specy organism*|
neurosymbolic	neuro-symbolic|neuro-symbolic||
offlinepreference	preference-optimization|offline preference||
interviewstudy	case-study|interview study||
sparsification	pruning|sparsification|model* network* neural|
abstractargumentation	symbolic-ai|abstract argumentation||
medicalimaging	medical-imaging|medical imaging||
lowrankadapter	lora|low-rank adapter||
textembedding	embeddings|text embedding||
environmentalimpact	sustainable-ai|environmental impact|ai model* llm* training|
labeldistributionlearning	multi-label|label distribution learning||
vortex	fluids-plasma|vortex||
lowlightenhancement	low-light|low-light enhancement||
perspectivism	crowdsourcing|perspectivism||
workflowautomation	agent-workflows|workflow automation||
tweet	social-media|tweet||
falldetection	activity-sensors|fall detection||
noveltydetection	open-set|novelty detection||
crossencoder	reranking|cross-encoder||
contextualattribution	context-attribution|contextual attribution||
computeraideddesign	cad|computer-aided design||
nuclearphysics	particle-physics|nuclear physics||
datapreparation	data-quality|data preparation||
safetyguardrail	guardrails|safety guardrail||
logicsynthesis	chip-design|logic synthesis||
authorship	authorship|authorship|text language llm* attribution verif*|
metaheuristic	evolutionary|metaheuristic||
talkingface	talking-heads|talking face||
robot	robotics|robot||txt
verification	software-engineering|verification|formal program* code software hardware|	formal-methods|verification|formal program* code software hardware|
dialoguestate	task-dialogue|dialogue state||
algorithmdesign	algorithms|algorithm design|llm* approximat* automat*|
wholeslide	pathology|whole slide||
proteindesign	proteins|protein design||
crowd	crowds|crowd|trajector* count* dense pedestrian* simulat* locali* flow|
visionencoder	vision-foundation-models|vision encoder||
bim	construction|BIM||
vehiclerouting	combinatorial-optimization|vehicle routing||
federatedlargelanguage	federated-llm|federated large language||
formallanguage	automata|formal language||
limitofinterpretability	interpretability-illusions|limits of interpretability||
surveyresponse	opinions|survey response|llm* language|
humanbehaviorsimulation	llm-simulation|human behavior simulation||
instructiontuning	instruction-tuning|instruction tuning||
vqa	visual-question-answering|VQA||
noiserobust	speech-robustness|noise-robust|speech* speaker* asr voice audio acoustic*|
convexhull	computational-geometry|convex hull||
automaticannotation	llm-annotation|automatic annotation||
mentalizing	theory-of-mind|mentalizing||
gameai	games|game AI||
lens	optics-space|lens|optic* design meta|
sustainableai	sustainable-ai|sustainable AI||
reconstructionattack	membership-inference|reconstruction attack||
pianotranscription	music-analysis|piano transcription||
actionconditionedvideo	video-prediction|action-conditioned video||
riscv	compilers|RISC-V||
seismic	solid-earth|seismic||
trajectoryoptimization	path-planning|trajectory optimization||
3dg	gaussian-splatting|3DGS||
causality	causal-inference|causality||llm* language reason* represent*	causal-reasoning|causality|llm* language reason* represent*|
precisionagriculture	plants-farming|precision agriculture||
humanpose	human-pose|human pose||
backdoor	backdoors|backdoor||
thinking	llm-reasoning|~thinking|llm* reasoning budget token* model* language|design computational critical
sidechannel	cryptography|side-channel||
neuralcompression	image-compression|neural compression||
tabular	tabular-learning|tabular|learning data llm* model*|
opendomaindialogue	multi-turn|open-domain dialogue||
turkic	arabic-nlp|~Turkic||
safetytuning	safety-tuning|safety tuning||
treespecy	land-cover|tree species||
layerwizeanalysis	representation-analysis|layerwise analysis||
safereinforcementlearning	safe-rl|safe reinforcement learning||
commonsensereasoning	commonsense|commonsense reasoning||
inversereinforcementlearning	imitation-learning|inverse reinforcement learning||
technicalreport	open-models|technical report|model* llm* language|
weaklysupervizedsegmentation	segmentation|weakly supervised segmentation||
defi	crypto|DeFi||
primaldual	optimization-theory|primal-dual||
audiodiffusion	audio-generation|audio diffusion||
humanoid	humanoids|humanoid||
matchingmarket	social-choice|matching market||
taskinterference	multi-task|task interference||
aiact	ai-regulation|AI Act||
federatedfinetuning	federated-llm|federated fine-tuning||
scientificresearch	research-tools|scientific research|llm* agent* ai|
boardgame	games|board game||
robotsimulation	sim-to-real|robot simulation||
orbital	optics-space|orbital||
valueprobing	value-alignment|value probing||
representationalalignment	representation-similarity|representational alignment||
punjabi	language-resources|~Punjabi||
dataquality	data-quality|data quality||
spatiotemporal	spatio-temporal|spatiotemporal||
serverless	cloud|serverless||
maskeddiffusion	discrete-diffusion|masked diffusion||
mitigatinggender	debiasing|mitigating gender||
cowriting	creativity|co-writing||
rehabilitationrobot	exoskeletons|rehabilitation robot||
datasetanalysis	data-quality|dataset analysis||
symbolicregression	symbolic-regression|symbolic regression||
slotfiling	task-dialogue|slot filling||
blackboxmodel	post-hoc|black box model|explain* explan* interpret*|
videoobjectsegmentation	video-segmentation|video object segmentation||
conceptdiscovery	concept-discovery|concept discovery|model* network* interpretab* explan* unsupervized|
sketching	algorithms|sketching|algorithm* matrix data streaming|
engineeringdrawing	engineering-design|engineering drawing||
clausal	grammar|clausal||
multiviewgeneration	view-synthesis|multi-view generation||
gradientleakage	membership-inference|gradient leakage||
simultaneousspeech	speech-translation|simultaneous speech||
safetydirection	safety-internals|safety direction||
gameplaying	games|game playing||
bestarmidentification	bandits|best arm identification||
stackingensemble	ensembles|stacking ensemble||
datalog	symbolic-ai|Datalog||
worldmodel	world-models|world model||
trafficsimulation	driving-simulation|traffic simulation||
theoreticalanalysis	learning-theory|theoretical analysis|learning network* transformer* model*|	theory-of-llms|theoretical analysis|transformer* llm* attention language|
lungdisease	lungs|lung disease||
additivemanufacturing	manufacturing|additive manufacturing||
surveywriting	research-tools|survey writing||
biomass	land-cover|biomass||
microscopy	spectra|microscopy|image* cell* segment* deep|
translator	machine-translation|translator|language translation cs.CL|
3dasset	three-d-generation|3D asset||
font	graphic-design|font|generat* design glyph* style text|
llmreranking	reranking|LLM reranking||
facialemotion	facial-expression|facial emotion||
videoinbetweening	video-generation|video inbetweening||
pollution	air-fire|pollution||
labelflipping	poisoning|label flipping||
toolcaling	tool-use|tool calling||
3dgeometry	three-d-vision|3D geometry||
dynamicpricing	economics|dynamic pricing||
aiaudit	ai-regulation|AI audit||
selftracking	behavior-change|self-tracking||
groundingproblem	ai-philosophy|grounding problem||
phishing	phishing-spam|phishing||
consistencymodel	fast-diffusion|consistency model||
behaviorchange	behavior-change|behavior change||
benchmarkinglanguagemodel	llm-evaluation|benchmarking language model||
3dpointcloud	point-clouds|3D point cloud||
conflictresolution	negotiation|conflict resolution|dialog* agent* llm* human|
fundamentalmatrix	object-pose|fundamental matrix||
graphtotext	data-to-text|graph-to-text||
multigradient	optimization-theory|multi-gradient||
visualinspection	vision-anomaly|visual inspection||
noisesuppression	speech-enhancement|noise suppression||
mutualinformation	information-theory|mutual information||
diffusionbridge	diffusion-models|diffusion bridge||
food	food|food||
stroke	heart-metabolism|stroke|patient* clinical risk|
freewill	ai-philosophy|free will||
graspdetection	grasping|grasp detection||
icd	clinical-text|ICD||
icl	in-context-learning|ICL||
icu	health-records|ICU||
temporalaction	temporal-localization|temporal action||
llmop	operations|LLMOps||
multimodalfusion	multimodal-fusion|multimodal fusion||
useofgenerativeai	ai-literacy|use of generative AI||
deit	vision-transformers|DeiT|vision image* transformer*|
nextbasket	sequential-recommendation|next-basket||
sleeperagent	llm-security|sleeper agent||
dataaugmentation	augmentation|data augmentation||
summarizing	summarization|summarizing|text document* llm* language review*|
linkage	engineering-design|linkage|mechanism* kinematic*|
speechselfsupervized	speech-representation|speech self-supervised||
llmpsychology	cognition-llm|LLM psychology||
dataflow	accelerators|dataflow|accelerat* architect* hardware|
cellline	single-cell|cell line||
kvcache	kv-cache|KV cache||
fewshotprompting	in-context-learning|few-shot prompting||
chromatic	graph-algorithms|chromatic||
instructionselection	instruction-data|instruction selection||
dereverberation	spatial-audio|dereverberation||
longcot	chain-of-thought|long CoT||
surrogateloss	loss-functions|surrogate loss||
linguistics	linguistics|linguistics||
serbian	european-nlp|~Serbian||
multiplex	hypergraphs|multiplex||
domaingeneralization	domain-generalization|domain generalization||
facemorphing	face-recognition|face morphing||
quadrotor	drones|quadrotor||
gnnexplainability	explainable-graphs|GNN explainability||
monitor	oversight|monitor|llm* cot agent* ai safety|
faithfulnessofreasoning	cot-faithfulness|faithfulness of reasoning||
objecthallucination	vlm-hallucination|object hallucination||
misbehavior	misalignment|misbehavior|llm* model* detect* ai|
possibilitytheory	fuzzy-reasoning|possibility theory||
imagetampering	image-forensics|image tampering||
llmgenerateddata	synthetic-data|LLM-generated data||
sarcasmdetection	stance-sarcasm|sarcasm detection||
queryclassification	intent-detection|query classification||
maltese	european-nlp|~Maltese||
bottleneckconcept	concept-bottleneck|bottleneck concept||
refactoring	software-engineering|refactoring|code software|
logicalform	semantic-parsing|logical form||
skillextraction	work|skill extraction||
buildinginformationmodeling	construction|building information modeling||
generalizationbound	generalization|generalization bound||
sequentialrecommender	sequential-recommendation|sequential recommender||
hyperbolic	hyperbolic|hyperbolic|embedding* space learn* neural representation* geometry|
industrialanomalydetection	vision-anomaly|industrial anomaly detection||
languagemodelpretraining	llm-pretraining|language model pretraining||
securemultiparty	secure-computation|secure multi-party||
phaseretrieval	inverse-problems|phase retrieval||
decodingmethod	decoding|decoding method||
attentiondeficit	|attention deficit||
factualerror	factuality|factual error||
drivingplanning	driving-planning|driving planning||
nl2sql	text-to-sql|NL2SQL||
interpretingvision	vision-interpretability|interpreting vision||
multiwordexpression	word-meaning|multiword expression||
changedetection	change-detection|change detection|image* remote satellite|
quark	particle-physics|quark||
misogyny	hate-speech|misogyny||
graphlanguagemodel	graph-transformers|graph language model||
rewardshaping	reward-design|reward shaping||
longcontextlanguagemodel	long-context|long-context language model||
explanationmanipulation	interpretability-illusions|explanation manipulation||
noveltyoflanguagemodel	memorization|novelty of language model||
safetylayer	safety-internals|safety layer||
artistic	style-transfer|artistic||
ctscan	brain-ct-mri|CT scan||
multicameratracking	multi-object-tracking|multi-camera tracking||
searchagent	deep-research|search agent||
multipartydialogue	multi-turn|multi-party dialogue||
probingsyntax	linguistic-probing|probing syntax||
transformerlen	interpretability-tools|TransformerLens||
electroencephalography	eeg|electroencephalography||
nuclearpower	oil-nuclear|nuclear power||
telecom	wireless|telecom||
actionconditioned	world-models|action-conditioned||
parameterizedcomplexity	complexity|parameterized complexity||
onpolicydistillation	knowledge-distillation|on-policy distillation||
attentionrollout	saliency|attention rollout||
rice	plants-farming|rice|disease* crop* field* yield leaf|
classactivationmap	saliency|class activation map||
voicehealth	speech-emotion|voice health||
secureaggregation	secure-computation|secure aggregation||
cognitivedecline	neurology|cognitive decline||
bpe	tokenization|BPE||
videoframeinterpolation	image-restoration|video frame interpolation||
plot	story-generation|plot|story story narrative*|
lensless	inverse-problems|lensless||
cameracontrol	controllable-video|camera control|video|
attributionfaithfulness	feature-attribution|attribution faithfulness||
composedimageretrieval	image-retrieval|composed image retrieval||
university	classroom|university||
oversmoothing	graph-networks|oversmoothing||
subgraph	graph-algorithms|subgraph|isomorph* match* count*|
idiomtranslation	specialized-translation|idiom translation||
speechtoken	speech-codecs|speech token||
onlineprediction	online-learning|online prediction||
mineral	solid-earth|mineral||
skilldiscovery	hierarchical-rl|skill discovery||
bone	bones-joints|bone|x ct segment* age density radiograph* marrow patient*|
minimaxoptimization	optimization-theory|minimax optimization||
quadcopter	drones|quadcopter||
attackgraph	security|attack graph||
infinitewidth	infinite-width|infinite-width||
indirectpromptinjection	prompt-injection|indirect prompt injection||
primer	survey|primer||
automateddriving	autonomous-driving|automated driving||
cellularnetwork	wireless|cellular network||
nonlinearcontrol	learned-control|nonlinear control||
weaklysemi	weak-supervision|weakly-semi||
cellclassification	pathology|cell classification||
formalproof	theorem-proving|formal proof||
programoptimization	compilers|program optimization||
temporalabstraction	hierarchical-rl|temporal abstraction||
mtevaluation	mt-evaluation|MT evaluation||
generativerewardmodel	reward-models|generative reward model||
darija	arabic-nlp|~Darija||
absorbingdiffusion	discrete-diffusion|absorbing diffusion||
genome	genomics|genome||
learnedsparse	late-interaction|learned sparse||
diarization	speaker-verification|diarization||
speechtranscription	speech-recognition|speech transcription||
abusivecontent	hate-speech|abusive content||
liptospeech	lip-reading|lip-to-speech||
medicalreportgeneration	radiology|medical report generation||
endtoendautonomous	driving-planning|end-to-end autonomous||
lithiumion	materials|lithium-ion||
mechanicaldesign	engineering-design|mechanical design||
aicoscientist	hypothesis-generation|AI co-scientist||
aisecurity	llm-security|AI security||
convolutional	convolutional|~convolutional||
cotmonitorability	cot-faithfulness|CoT monitorability||
mechanismdesign	game-theory|mechanism design||
largelanguagediffusion	diffusion-language-models|large language diffusion||
latentthought	llm-reasoning|latent thought||
combinatorialoptimization	combinatorial-optimization|combinatorial optimization||
imagequalityassessment	image-quality|image quality assessment||
authoridentification	authorship|author identification||
contentmoderation	hate-speech|content moderation||
restoration	image-restoration|restoration|image* diffusion degrad* weather blind|
agentattack	llm-security|agent attack||
informationretrievalevaluation	search-evaluation|information retrieval evaluation||
carbonemission	climate-models|carbon emission||
academicachievement	education|academic achievement||
partsegmentation	three-d-understanding|part segmentation|3d shape object|
anchoringbias	cognition-llm|anchoring bias||
vectorgraphics	vector-graphics|vector graphics||
demandforecasting	forecasting|demand forecasting||
video	video-understanding|~video|understand* reason* comprehen* question* retriev* caption* caus*|
longtermforecasting	forecasting|long-term forecasting||
typetheory	programming-languages|type theory||
valuebased	policy-optimization|value-based||
rulebasedsystem	symbolic-ai|rule-based system||
interpretable	interpretability|~interpretable||
3dobjectdetection	three-d-detection|3D object detection||
productreview	aspect-sentiment|product review||
imagecolorization	image-translation|image colorization||
aichatbot	ai-assistants|AI chatbot||
handpose	hands|hand pose||
diseasedetection	diagnosis|disease detection||
visualconcept	concept-discovery|visual concept|explain* interpret* bottleneck discover*|
clinical	health|clinical||
syntheticimagedetection	ai-image-detection|synthetic image detection||
conceptbasedexplainability	example-concepts|concept-based explainability||
policygradientconvergence	optimization|policy gradient convergence||
saddlepoint	optimization-theory|saddle point||
spelingcorrection	morphology|spelling correction||
volatility	trading|volatility||
pedestrianattribute	face-person|pedestrian attribute||
variationalinequality	optimization-theory|variational inequality||
motioninbetweening	human-motion|motion inbetweening||
surfacedefect	vision-anomaly|surface defect||
multillm	llm-ensembles|multi-LLM||
sonar	radar-sensing|sonar||
3dllm	three-d-understanding|3D LLM||
citationrecommendation	citations|citation recommendation||
federatedcloud	cloud|federated cloud||
dexterous	dexterous-hands|dexterous||
collisionfree	path-planning|collision-free||
1bit	quantization|1-bit||
agriculture	plants-farming|agriculture||
evaluatingfeatureattribution	explanation-evaluation|evaluating feature attribution||
citationintent	citations|citation intent||
howtransformer	mechanistic-interpretability|how transformer|trac* encod* represent* mechanis* inside internal* process* handle* layer* stor* learn*|
eventbasedvision	event-cameras|event-based vision||
biomolecular	biology|biomolecular||
complexinstruction	instruction-tuning|complex instruction||
extractivequestion	reading-comprehension|extractive question||
internalstate	truth-probes|internal state|truth* hallucinat* lying llm*|
convexoptimization	optimization-theory|convex optimization||
smartcity	urban-data|smart city||
systolicarray	accelerators|systolic array||
parkinson	neurology|Parkinson||
noisyinput	corruptions|noisy input||
blackboxattack	adversarial-attacks|black-box attack||
democracy	politics|democracy||
texttoimagegeneration	image-generation|text-to-image generation||
knowledgebase	knowledge-graphs|~knowledge base||
disentangled	disentanglement|disentangled||
linkprediction	kg-completion|link prediction|knowledge|	link-community|link prediction||
chess	games|chess||
skeletonbasedaction	action-recognition|skeleton-based action||
surgicalscene	surgery|surgical scene||
sarcasm	stance-sarcasm|sarcasm||
machineunlearning	unlearning|machine unlearning||
stockprediction	trading|stock prediction||
zipf	linguistics|Zipf||
neuralcombinatorial	combinatorial-optimization|neural combinatorial||
largevisionlanguagemodel	vision-language-models|large vision-language model||
videolanguagemodel	video-language-models|video language model||
algorithmicrecourse	recourse|algorithmic recourse||
robotics	robotics|robotics||
conceptvector	linear-representations|concept vector|llm* activation* language representation* interpretab*|
toxiclanguage	hate-speech|toxic language||
aicompliance	ai-regulation|AI compliance||
interactivevisualization	interpretability-tools|interactive visualization|model* interpretab* transformer* neural|
shapleyinteraction	shapley-values|shapley interaction||
softwareagent	software-agents|software agent||
visualencoder	vision-foundation-models|visual encoder||
securityofagent	llm-security|security of agent||
representationsteering	representation-engineering|representation steering||
aiincident	ai-impact|AI incident||
stochasticgradient	optimization-theory|stochastic gradient||
equalizedodd	group-fairness|equalized odds||
solarpower	renewables|solar power||
adversariallyrobust	adversarial-defense|adversarially robust||
selfevolution	self-correction|self-evolution||
haskell	programming-languages|Haskell||
classimbalance	imbalance|class imbalance||
tsne	dimension-reduction|t-SNE||
disentangledrepresentation	disentanglement|disentangled representation||
student	education|student|learning classroom teach* education* tutor* course* essay* answer* feedback|distill*
trainingsystem	training-systems|training system||
modelzoo	hypernetworks|model zoo||
bug	bugs-analysis|bug|software code program*|
multiview	three-d-vision|multi-view|3d reconstruct* geometry stereo|
kalman	spectral-methods|Kalman||
actionrecognition	action-recognition|action recognition||
schemaextraction	information-extraction|schema extraction||
nowcasting	weather|nowcasting||
engineeringdesign	engineering-design|engineering design||
humanmobility	mobility|human mobility||
humanmachine	human-ai|human-machine||
reranker	reranking|reranker||
customerreview	aspect-sentiment|customer review||
opensetrecognition	open-set|open-set recognition||
actionanticipation	action-recognition|action anticipation||
wolof	low-resource|~Wolof||
speechstyle	expressive-speech|speech style||
privacypolicy	contracts|privacy policy||
speaker	speaker-recognition|speaker|speech voice audio cs.SD eess.AS|
convolutionalneuralnetwork	convolutional|convolutional neural network||
persuasion	sycophancy|persuasion||
covid19	public-health|COVID-19||
phylogenetic	biology|phylogenetic||
principalcomponent	dimension-reduction|principal component||
clinicaltrial	drugs-trials|clinical trial||
presentationslide	presentations|presentation slide||
mathproblem	math-reasoning|math problem|llm* language model*|
fogcomputing	iot-edge|fog computing||
readingtime	psycholinguistics|reading time||
heterophilic	heterophily|heterophilic||
hadron	particle-physics|hadron||
binpacking	combinatorial-optimization|bin packing||
selfrefinement	self-correction|self-refinement||
pbr	materials-light|PBR|material* render* texture*|
smoothgrad	gradient-attribution|smoothgrad||
surrogatemodeling	surrogate-simulation|surrogate modeling||
studentmodeling	knowledge-tracing|student modeling||
exam	grading|exam||
geneticprogramming	evolutionary|genetic programming||
modelstitching	representation-similarity|model stitching||
speech	speech-audio|~speech||hate free freedom act political part counter toxic hateful offensive
mining	solid-earth|mining|mineral ore coal|
wordvector	word-embeddings|word vector||
augmentation	augmentation|augmentation|data image* text train* mixup policy sample* deep dropout|retrieval
neuralgameengine	video-prediction|neural game engine||
proactiveassistance	ai-assistants|proactive assistance||
texttoimageevaluation	image-gen-evaluation|text-to-image evaluation||
airtraffic	logistics|air traffic||
errorcorrecting	semantic-communication|error-correcting||
geneexpression	genomics|gene expression||
verifiablereward	rl-reasoning|verifiable reward||
driver	driver-state|driver|monitor* behavior driving drowsi*|
controltheory	robot-control|control theory||
visionlanguageinstructiontuning	visual-instruction|vision-language instruction tuning||
gradcam	saliency|Grad-CAM||
conformalrisk	conformal|conformal risk||
shortcut	shortcuts|shortcut|learning spurious* bias*|
distributionallyrobust	robustness|distributionally robust||
largemultimodalmodel	vision-language-models|large multimodal model||
imu	signal-processing|IMU||
sparql	kg-questions|SPARQL||
culture	culture|culture|llm* language model* multilingual|	social-science|culture||llm* language model* cell* bacteria* multilingual
microexpression	facial-expression|micro-expression||
simtoreal	sim-to-real|sim-to-real||
invertible	normalizing-flows|invertible|network* flow neural|
nearestneighborsearch	vector-search|nearest neighbor search||
approximationtheory	expressivity|approximation theory||
pca	dimension-reduction|PCA|data analysis component dimension* kernel|
domainshift	domain-adaptation|domain shift||
visionandlanguage	vision-language|vision and language||
ethical	ai-ethics|ethical|ai llm* machine|
systematizationofknowledge	survey|systematization of knowledge||
singingsynthesis	expressive-speech|singing synthesis||
newsmedia	journalism|news media||
knee	bones-joints|knee|osteoarthritis mri x cartilage image* segment* grading|
legalcaseretrieval	domain-search|legal case retrieval||
relationclassification	relation-extraction|relation classification||
plasticityloss	continual-learning|plasticity loss||
spikingneuralnetwork	spiking|spiking neural network||
nonlineardynamics	dynamical-systems|nonlinear dynamics||
modelcascade	llm-routing|model cascade||
errorcorrection	grammar-correction|error correction|grammar text language writing speling|quantum asr
logicalconsistency	llm-consistency|logical consistency|llm* language|
virtualmemory	operating-systems|virtual memory||
semiconductormanufacturing	manufacturing|semiconductor manufacturing||
hyperspectral	hyperspectral|hyperspectral||
scientificdiscovery	hypothesis-generation|scientific discovery|ai llm* language agent* autom* model*|
densecaptioning	captioning|dense captioning||
quantumcontrol	quantum|quantum control||
explainableai	xai|explainable AI||
truthvector	linear-representations|truth vector||
automatedgrading	grading|automated grading||
inr	radiance-fields|INR|implicit sinusoidal neural|
pseudolabeling	semi-supervised|pseudo-labeling||
robotlearning	robot-policies|robot learning||
surfacenormal	depth-estimation|surface normal||
pde	physics-informed|PDE||
detr	object-detection|DETR||
graphstructurelearning	graph-learning|graph structure learning||
glacier	water|glacier||
geoscience	solid-earth|geoscience||
differentiablephysics	surrogate-simulation|differentiable physics||
imagederaining	image-denoising|image deraining||
individualneuron	neurons|individual neuron|network* llm* model*|
casebasedexplanation	prototypes|case-based explanation||
specificationgaming	misalignment|specification gaming||
videoreasoning	video-language-models|video reasoning||
brainstorming	creativity|brainstorming||
politicalscience	politics|political science||
textsegmentation	discourse|text segmentation|discourse topic document* dialog*|
rewardspecification	reward-design|reward specification||
speechquality	hearing|speech quality||
gradientboosting	ensembles|gradient boosting||
efficientreasoning	reasoning-efficiency|efficient reasoning||
snow	water|snow|remote depth cover satellite climat*|
intrinsicimage	materials-light|intrinsic image||
governance	ai-regulation|governance|ai agent* data algorithm* llm*|
inductionhead	attention-heads|induction head||
mathematicalproblemsolving	math-reasoning|mathematical problem solving||
vectorsearch	vector-search|vector search||
gatedrecurrent	recurrent-networks|gated recurrent||
intentclassification	intent-detection|intent classification||
defectsegmentation	vision-anomaly|defect segmentation||
aviation	logistics|aviation||
layernorm	normalization-layers|LayerNorm||
iot	iot-edge|IoT||
pet	brain-ct-mri|PET|image* imaging ct tracer|
prenatal	public-health|prenatal||
modelbasedrl	world-models|model-based RL||
moderation	hate-speech|~moderation|content online comment* toxic* filter*|
provenance	image-watermarks|provenance|image* video* watermark* content|
nvfp4	quantization|NVFP4||
orthopedic	bones-joints|orthopedic||
activityofdaily	activity-sensors|activities of daily||
kgqa	kg-questions|KGQA||
dialoguesystem	dialogue|dialogue system||
targetsound	source-separation|target sound||
compositionalgeneralization	compositionality|compositional generalization||
vehicledetection	object-detection|vehicle detection||
fairuse	copyright-patents|fair use||
llama2	large-language-models|Llama 2||
llama3	large-language-models|Llama 3||
humanaidecision	human-ai-teams|human-AI decision||
agentmemory	agent-memory|agent memory||
gradientinversion	membership-inference|gradient inversion||
multitaskreinforcementlearning	rl-generalization|multi-task reinforcement learning||
environmentalsound	sound-events|environmental sound||
humanaicollaboration	human-ai-teams|human-AI collaboration||
modelfamily	open-models|model family||
researchpaper	scientific-text|research paper||
qualitativecoding	social-data|qualitative coding||
gazefollowing	gaze|gaze following||
tabularprediction	tabular-learning|tabular prediction||
multilinguality	multilingual|multilinguality||
bowel	abdominal-organs|bowel||
diseaseprediction	diagnosis|disease prediction||
dllm	diffusion-language-models|dLLM||
creditrisk	credit-insurance|credit risk||
softwaredefinednetwork	network-management|software-defined network||
bestfirstsearch	tree-search|best-first search||
zeroshotevaluation	llm-evaluation|zero-shot evaluation|gpt* llm* language|
multivariatetimesery	time-series|multivariate time series||
olderadult	public-health|older adult||
neuralcircuit	circuits|neural circuit|transformer* llm* interpretab* language|
feedbackalignment	local-learning|feedback alignment||
visualservoing	robot-control|visual servoing||
exploreorexploit	bandits|explore or exploit||
gradientbasedattack	adversarial-attacks|gradient-based attack||
stylometric	authorship|stylometric||
hamiltonian	graph-algorithms|Hamiltonian|graph* cycle|
robotnavigation	robot-navigation|robot navigation||
multilabelclassification	multi-label|multi-label classification||
visualgrounding	visual-grounding|visual grounding||
anomalytraffic	intrusion-detection|anomaly traffic||
counterfactualexplanation	counterfactual-explanations|counterfactual explanation||
rgbxtracking	tracking|RGB-X tracking||
matchingproblem	graph-algorithms|matching problem||
crime	social-data|crime||
generalization	learning-theory|generalization|bound* network* gradient sgd theory compositional|	generalization|generalization|bound* network* gradient sgd theory analysis|
timeseryforecasting	forecasting|time series forecasting||
promptalignment	image-gen-evaluation|prompt alignment||
multipartyconversation	multi-turn|multi-party conversation||
iqa	image-quality|IQA||
gazeinteraction	eye-models|gaze interaction||
hedging	trading|hedging||
cognitiveevaluation	cognition-llm|cognitive evaluation||
keyphrasegeneration	keyphrases|keyphrase generation||
lattice	particle-physics|lattice|qcd gauge quantum physic* fermion* hadron*|
robotimitation	robot-policies|robot imitation||
llvm	compilers|LLVM||
bugdetection	bugs-analysis|bug detection||
discretediffusion	discrete-diffusion|discrete diffusion||
sparsefeature	sparse-autoencoders|sparse feature|llm* language interpretab* vision|
antibodydesign	proteins|antibody design||
telecommunication	wireless|telecommunication||
copyrighted	copyright-patents|copyrighted||
metonymy	word-meaning|metonymy||
missingvalue	missing-data|missing value||
domainspecifictranslation	specialized-translation|domain-specific translation||
fuzzing	vulnerabilities|fuzzing||
financialquestion	financial-text|financial question||
ensemblelearning	ensembles|ensemble learning||
drugdiscovery	drug-design|drug discovery||
cellpainting	single-cell|cell painting||
modellineage	ai-documentation|model lineage||
medieval	humanities|medieval||
regionalvariety	dialects|regional variety||
perovskite	materials|perovskite||
chromatography	spectra|chromatography||
iclmechanism	in-context-mechanisms|ICL mechanism||
finnish	european-nlp|~Finnish||
convergencerate	optimization-theory|convergence rate||
voiceface	audio-visual|voice-face||
pdfparsing	document-understanding|PDF parsing||
dataextraction	membership-inference|data extraction|privacy attack*|
equilibriumpropagation	local-learning|equilibrium propagation||
chainofthoughtfaithfulness	cot-faithfulness|chain-of-thought faithfulness||
3dneural	three-d-vision|3D neural||
talkinghead	talking-heads|talking head||
guarani	low-resource|~Guarani||
hardwaredesign	chip-design|hardware design||
compiler	compilers|compiler||
kerneloptimization	hardware-code|kernel optimization|gpu cuda llm*|
taskarithmetic	model-merging|task arithmetic||
knowledgeunlearning	unlearning|knowledge unlearning||
sparseexpert	mixture-of-experts|sparse expert||
persuasive	sycophancy|persuasive|language message* llm* argument*|
inferencetimecompute	test-time-scaling|inference-time compute||
inflation	economics|inflation||
shortanswergrading	grading|short answer grading||
visuallanguagemodel	vision-language-models|visual language model||
irrationality	cognition-llm|irrationality|llm* language|
geospatial	urban-data|geospatial||
botnet	malware|botnet||
molecularlanguage	molecules|molecular language||
drivingvla	driving-planning|driving VLA||
pii	anonymization|PII||
osworld	web-gui-agents|OSWorld||
sampleselection	data-selection|sample selection||
webagent	web-gui-agents|web agent||
videogeneration	video-generation|video generation||
runtimeverification	formal-methods|runtime verification||
graphlearning	graph-learning|graph learning||
offlinerl	offline-rl|offline RL||
artisticstyle	style-transfer|artistic style||
limitation	model-abilities|~limitation|llm* language gpt* mllm*|
humanvideogeneration	controllable-video|human video generation||
reservoircomputing	recurrent-networks|reservoir computing||
answerattribution	answer-attribution|answer attribution||
guaranteedgeneration	controlled-generation|guaranteed generation||
semanticcaching	kv-cache|semantic caching||
manufacturing	manufacturing|manufacturing||
speechbaseddetection	speech-emotion|speech-based detection||
alignment	alignment|~alignment|llm* language preference* rlhf reward dpo|entity image temporal sequence cross modal* text visual vision word ontology time morpholog* tokeniz* phrase
universalembedding	embeddings|universal embedding||
folklore	humanities|folklore||
edgedeployment	edge-inference|edge deployment||
networkanomaly	intrusion-detection|network anomaly||
japanese	language-resources|~Japanese||
humanintheloop	human-ai-teams|human-in-the-loop||
licensing	copyright-patents|licensing|data model* copyright open|
accentconversion	voice-conversion|accent conversion||
wavlm	speech-representation|WavLM||
audioretrieval	audio-language|audio retrieval||
trustcalibration	trust-reliance|trust calibration||
crosslingualalignment	cross-lingual|cross-lingual alignment||
bertscore	text-evaluation|BERTScore||
danish	european-nlp|~Danish||
topologicaldeeplearning	topology|topological deep learning||
forgerydetection	image-forensics|forgery detection||
eventframe	event-cameras|event frame||
textgenerationevaluation	text-evaluation|text generation evaluation||
flowbasedgenerative	flow-matching|flow-based generative||
musicalnotation	handwriting|musical notation||
industrialcontrol	manufacturing|industrial control||
travelingsalesman	combinatorial-optimization|traveling salesman||
modelwatermark	model-ownership|model watermark||
automaticsurvey	research-tools|automatic survey||
infrastructureinspection	construction|infrastructure inspection||
probingclassifier	probing|probing classifier||
trafficforecasting	traffic|traffic forecasting||
demonstrationselection	in-context-learning|demonstration selection||
newtonmethod	numerical-methods|Newton method||
medicaldiagnosis	diagnosis|medical diagnosis||
imagequestionanswering	visual-question-answering|image question answering||
instructiontuned	instruction-tuning|instruction-tuned||
wildfire	air-fire|wildfire||
reservoir	solid-earth|reservoir|oil simul* petroleum|
annotatedcorpus	dataset|annotated corpus||
safetyassurance	physical-safety|safety assurance||
datalabeling	llm-annotation|data labeling||
scoliosis	bones-joints|scoliosis||
polysemanticity	superposition|polysemanticity||
evaluationofexplanation	explanation-evaluation|evaluation of explanation||
pushdown	automata|pushdown||
causalrepresentationlearning	causal-reasoning|causal representation learning||
biasmitigation	debiasing|bias mitigation||
videomoment	video-retrieval|video moment||
droneimage	remote-sensing|drone image||
forestinventory	land-cover|forest inventory||
bitemporal	change-detection|bi-temporal||
generativeretrieval	generative-retrieval|generative retrieval||
war	politics|war|russia* ukrain* conflict military cyber|
allyouneed	|all you need||
processindustry	manufacturing|process industry||
aiinterviewer	opinions|AI interviewer||
customerservice	task-dialogue|customer service||
constrainedmdp	safe-rl|constrained MDP||
3dreconstruction	three-d-reconstruction|3D reconstruction||
bias	fairness|bias|llm* gender social language stereotyp* demographic implicit|inductive simplicity variance length position position	model-bias|bias|llm* gender social stereotyp* demographic language nationality|inductive simplicity variance length position numerical confirmation
imagecompression	image-compression|image compression||
securityoperation	intrusion-detection|security operation||
decisiondiffuser	offline-rl|decision diffuser||
conversationalinformationseeking	conversational-search|conversational information seeking||
transport	mobility|transport|public mode travel|
smartfarming	plants-farming|smart farming||
drugresponse	drug-design|drug response||
fiction	story-generation|fiction|story* literary writing character*|
chartquestion	charts|chart question||
consistencyoflanguagemodel	llm-consistency|consistency of language model||
blockchainsecurity	smart-contracts|blockchain security||
energyefficient	sustainable-ai|energy-efficient|learning inference neural ai llm* model*|
memorizing	memorization|memorizing|llm* language model* network*|
explainableclinical	explainable-health|explainable clinical||
classagnosticcounting	object-counting|class-agnostic counting||
psychotherapy	mental-health|psychotherapy||
penetrationtesting	vulnerabilities|penetration testing||
longformvideo	long-video|long-form video||
sceneclassification	image-classification|scene classification||
episodicmemory	agent-memory|episodic memory|agent* llm* language|
rlaif	rlhf|RLAIF||
earthscience	climate|earth science||
topologicaldataanalysis	topology|topological data analysis||
multilabellearning	multi-label|multi-label learning||
financiallanguage	financial-text|financial language||
densefeature	visual-representation|dense feature||
plc	manufacturing|PLC||
plm	large-language-models|PLM||
taskandmotionplanning	planning|task and motion planning||
promptlearning	prompt-optimization|prompt learning|language text llm* vision clip|
drivingbehavior	driver-state|driving behavior||
overconfidence	uncertainty-llm|overconfidence|llm* language|
longhorizontask	task-planning|long-horizon task||
causalinterpretability	causal-abstraction|causal interpretability||
counterfactualgeneration	counterfactual-explanations|counterfactual generation|explan* explain* classif* text|
safefinetuning	safety-tuning|safe fine-tuning||
cough	lungs|cough|detect* sound* audio classif*|
policyexplanation	explainable-rl|policy explanation||
wordsensedisambiguation	word-meaning|word sense disambiguation||
langevin	variational-sampling|Langevin||
datacuration	data-quality|data curation||
autonomousdriving	autonomous-driving|autonomous driving||
languageunderstanding	language-understanding|language understanding||
simplicityshortcut	shortcuts|simplicity shortcut||
bengali	language-resources|~Bengali||
scenecompletion	three-d-understanding|scene completion||
normalization	normalization-layers|normalization|transformer* layer* batch network*|
sarimage	radar-imaging|SAR image||
analyzingrepresentation	representation-analysis|analyzing representation||
metamorphictesting	software-testing|metamorphic testing||
demoireing	image-denoising|demoireing||
plainlanguage	paraphrase-style|plain language||
codeembedding	code-understanding|code embedding||
layerwiseanalysis	representation-analysis|layer-wise analysis|model* llm* transformer*|
inequality	social-data|inequality|income social economic gender wealth racial|
asynchronoustraining	distributed-training|asynchronous training||
learnability	statistical-learning|learnability|theory pac class* bound*|
trafficclassification	network-management|traffic classification||
syllogism	logical-reasoning|syllogism||
attentionlayer	attention|attention layer||
equity	group-fairness|equity|health ai algorithm*|
signlanguageproduction	sign-language|sign language production||
hyperparametersearch	hyperparameter-tuning|hyperparameter search||
aigeneratedmedia	ai-image-detection|AI-generated media||
petroleum	oil-nuclear|petroleum||
negativetransfer	multi-task|negative transfer||
multimodalfoundationmodel	vision-language-models|multimodal foundation model||
concurrency	distributed-systems|concurrency||
aivision	computer-vision|AI vision||
imageregistration	medical-reconstruction|image registration||
lexicalsemantics	word-meaning|lexical semantics||
weibo	social-media|Weibo||
proverb	pragmatics|proverb||
classicalplanning	task-planning|classical planning||
cooperativeperception	driving-perception|cooperative perception||
imagetranslation	image-translation|image translation||
factconflicting	factuality|fact-conflicting||
abstention	uncertainty-llm|abstention|llm* language|
attentioncircuit	circuits|attention circuit||
graphproperty	graph-algorithms|graph property||
humanlike	cognition-llm|human-like|llm* language behavior cognit*|
securing	llm-security|securing||
instructiondataselection	instruction-data|instruction data selection||
negativeprompt	diffusion-guidance|negative prompt||
memoryhierarchy	processors|memory hierarchy||
imagecorruption	corruptions|image corruption||
highlevelsynthesis	chip-design|high-level synthesis||
ecology	ecology|ecology||
firstorderlogic	symbolic-ai|first-order logic||
embodiedcognition	embodied-reasoning|embodied cognition||
queryintent	query-understanding|query intent||
adam	optimizers|Adam|optimi* gradient* sgd|
aiethics	ai-ethics|AI ethics||
highdimensionalstatistics	statistical-learning|high-dimensional statistics||
instructionfinetuning	instruction-tuning|instruction fine-tuning||
cutmix	augmentation|CutMix||
invoice	document-understanding|invoice|extract* document* field* ocr image* recogn*|
matting	segmentation|matting||
automatedreasoning	symbolic-ai|automated reasoning||
faithfulexplanation	explanation-faithfulness|faithful explanation||
automaticevaluation	text-evaluation|automatic evaluation|llm* text language generat*|
computationallinguistics	linguistics|computational linguistics||
onlinediscourse	social-media|online discourse||
mechanisticaccount	mechanistic-interpretability|mechanistic account|model* transformer* network* llm*|
mathematicalreasoning	math-reasoning|mathematical reasoning||
skinsynthesis	skin|skin synthesis||
modularaddition	learned-algorithms|modular addition||
medicalrecord	clinical-text|medical record||
hydrological	water|hydrological||
tabularlearning	tabular-learning|tabular learning||
poi	special-recommendation|POI|recommend* point|
counterfactualevaluation	off-policy-evaluation|counterfactual evaluation||
internetofthing	iot-edge|Internet of Things||
speechprocessing	speech-audio|speech processing||
metarl	rl-generalization|meta-RL||
powergrid	power-grids|power grid||
representationconvergence	representation-similarity|representation convergence||
testoracle	software-testing|test oracle||
housing	urban-data|housing||
hungarian	european-nlp|~Hungarian||
contrastivedecoding	decoding|contrastive decoding||
modelrepository	ai-documentation|model repository||
sourcefree	domain-adaptation|source-free||
lstm	recurrent-networks|LSTM||
synthetictext	synthetic-data|synthetic text||
qwenvl	vision-language-models|Qwen-VL||
puzzle	logical-reasoning|puzzle|reason* llm* logic* language vlm* visual|
xhosa	low-resource|~Xhosa||
urdu	language-resources|~Urdu||
hypernetwork	hypernetworks|hypernetwork||
imagecompositing	image-composition|image compositing||
debateoversight	oversight|debate oversight||
auditory	hearing|auditory||
goalconditionedreinforcement	hierarchical-rl|goal-conditioned reinforcement||
atmospheric	weather|atmospheric||turbulence entry
symptomchecker	diagnosis|symptom checker||
humanactivityrecognition	activity-sensors|human activity recognition||
landuse	land-cover|land use||
visualprompt	vision-language|visual prompt||
phonology	morphology|phonology||
emotionclassification	emotion|emotion classification||
ppg	ecg|PPG||
ppo	policy-optimization|PPO||
semanticoccupancy	three-d-understanding|semantic occupancy||
gaelic	european-nlp|~Gaelic||
relevance	search-evaluation|relevance|judg* assess* search retriev*|
offpolicy	off-policy-evaluation|off-policy|evaluat* learn* correct*|
entityextraction	named-entities|entity extraction||
insect	ecology|insect||
videogenerative	video-generation|video generative||
generativerecommendation	llm-recommendation|generative recommendation||
modelprovenance	ai-documentation|model provenance||
recourse	recourse|~recourse|algorithm* counterfactual* classif* explan*|
ctimage	brain-ct-mri|CT image||
plasma	fluids-plasma|plasma||
credal	fuzzy-reasoning|credal||
artificialneuralnetwork	deep-learning|artificial neural network||
semanticcommunication	semantic-communication|semantic communication||
agentbasedsimulation	agent-based-models|agent-based simulation||
expertsystem	symbolic-ai|expert system||
offensivelanguage	hate-speech|offensive language||
electricload	power-grids|electric load||
conflictinginformation	knowledge-conflicts|conflicting information|llm* rag language|
imagecomposition	image-composition|image composition||
gpucluster	gpus|GPU cluster||
gradientattack	adversarial-attacks|gradient attack||
regularization	regularization|regularization|network* neural deep weight* dropout|
regularlanguage	automata|regular language||
magnetoencephalography	eeg|magnetoencephalography||
satsolver	constraint-solving|SAT solver||
physicsguided	pinns|physics-guided||
systematicreview	survey|systematic review||
multiarmedbandit	bandits|multi-armed bandit||
generalistvision	vision-foundation-models|generalist vision||
deepneuralnetwork	deep-learning|deep neural network||
signlanguagerecognition	sign-language|sign language recognition||
speechembedding	speech-representation|speech embedding||
kurdish	arabic-nlp|Kurdish||
efficientinference	llm-efficiency|efficient inference||
smartcontract	smart-contracts|smart contract||
generativeai	generative-ai|generative AI||
theoryofmind	theory-of-mind|theory of mind||
circuitlocalization	circuits|circuit localization||
deformableobject	deformable|deformable object||
agenticsystem	agent-workflows|agentic system||
codecompletion	code-generation|code completion||
multiobjectivelearning	multi-task|multi-objective learning||
texttocypher	text-to-sql|text-to-Cypher||
longtext	long-context|long-text|understand* llm* language generat*|
combustion	fluids-plasma|combustion||
computernetwork	networks|computer network||
itemdifficulty	assessment-items|item difficulty||
internalrepresentation	representation-analysis|internal representation|model* llm* network* language transformer*|
speechlanguagemodel	speech-language-models|speech language model||
wordlearning	language-acquisition|word learning||
neuralnetworkcontrol	learned-control|neural network control||
informationdiffusion	social-media|information diffusion||
colonoscopy	ultrasound-endoscopy|colonoscopy||
offpolicylearning	off-policy-evaluation|off-policy learning||
inferenceacceleration	llm-serving|inference acceleration||
europeanportuguese	european-nlp|European Portuguese||
statute	legal-reasoning|statute||
adverseweather	corruptions|adverse weather||
medicalintent	medical-llms|medical intent||
visualanalytics	data-visualization|visual analytics||
dehazing	image-denoising|dehazing||
dreamer	world-models|Dreamer||
compressedllm	model-compression|compressed LLM||
typology	linguistics|typology|language* linguist*|
videooutpainting	image-editing|video outpainting||
robusttraining	adversarial-defense|robust training|adversar*|
dirichletprocess	graphical-models|Dirichlet process||
selfdriving	autonomous-driving|self-driving||
perceptualquality	image-quality|perceptual quality||
texttomusic	music-generation|text-to-music||
medicalsegmentation	medical-segmentation|medical segmentation||
satelliteembedding	remote-sensing|satellite embedding||
faithfulchainofthought	cot-faithfulness|faithful chain of thought||
cybergrooming	online-safety|cybergrooming||
attributedquestionanswering	answer-attribution|attributed question answering||
shap	shapley-values|SHAP||shape
resnet	convolutional|ResNet|image* residual network*|
prosthesis	exoskeletons|prosthesis||
vocabularyadaptation	tokenization|vocabulary adaptation||
faceanonymization	privacy|face anonymization||
jailbreaking	jailbreaks|jailbreaking||
rppg	ecg|rPPG||
featureselection	feature-selection|feature selection||
cad	cad|CAD|model* generat* design 3d|
regretreinforcement	rl-theory|regret reinforcement||
k12	classroom|K-12||
naturallanguageunderstanding	language-understanding|natural language understanding||
exoplanet	astronomy|exoplanet||
probabilisticprogram	programming-languages|probabilistic program||
onlinesafety	online-safety|online safety||
diffusionguidance	diffusion-guidance|diffusion guidance||
atrial	heart-metabolism|atrial||
literary	humanities|literary||
internalknowledge	model-knowledge|internal knowledge|llm* language|
tripplanning	tourism|trip planning||
personalitydetection	authorship|personality detection||
gravitationalwave	astronomy|gravitational wave||
intelligenttutoring	tutoring|intelligent tutoring||
generalizationtheory	generalization|generalization theory||
evaluatingagent	agent-evaluation|evaluating agent||
naturallanguagetosql	text-to-sql|natural language to SQL||
cognitivescience	cognition-llm|cognitive science|llm* language model*|	brain-inspired|cognitive science|brain memory model* human*|
modelpruning	pruning|model pruning||
companionchatbot	ai-assistants|companion chatbot||
semeval	shared-task|SemEval||
agenticsearch	deep-research|agentic search||
goalconditioned	hierarchical-rl|goal-conditioned||
multitargettracking	multi-object-tracking|multi-target tracking||
wordorder	grammar|word order||
security	security|security|ai attack* llm* vulnerab* threat* code agent* network* software cs.CR|
functionalprogramming	programming-languages|functional programming||
datacentric	data-quality|data-centric||
cbm	concept-bottleneck|CBM|concept* bottleneck*|
granger	causal-discovery|Granger||
retinal	retina|retinal||
4dgeneration	dynamic-scenes|4D generation||
proteomic	proteins|proteomic||
anytoany	unified-multimodal|any-to-any||
userrepresentation	user-modeling|user representation||
interpretablerepresentation	intrinsic|interpretable representation||
kvcaching	kv-cache|KV caching||
usetheirdepth	model-depth|use their depth||
sam2	segment-anything|SAM2|segment*|
sam3	segment-anything|SAM3||
usercentereddesign	participatory-design|user-centered design||
characterlevel	tokenization|character-level|llm* language model* token* understand*|
logistics	logistics|logistics||
datainfluence	data-attribution|data influence||
timeseryrepresentation	series-classification|time series representation||
aisafetypolicy	ai-society|AI safety policy||
selfplayfinetuning	self-play|self-play fine-tuning||
supercomputer	gpus|supercomputer||
expertoffloading	moe-serving|expert offloading||
ethicalreasoning	morality|ethical reasoning||
influencemaximization	link-community|influence maximization||
lightfield	view-synthesis|light field||
agenttoagent	llm-multi-agent|agent-to-agent||
rationaleextraction	rationales|rationale extraction||
successorfeature	hierarchical-rl|successor feature||
productionline	manufacturing|production line||
stateestimation	robot-navigation|state estimation||
roleplay	role-play|role-play|llm* language agent* character*|
exposurecorrection	low-light|exposure correction||
cuda	gpus|CUDA||
adhd	mental-health|ADHD||
pruned	pruning|pruned||
devop	operations|DevOps||
visionllm	vision-language-models|vision LLM||
pricing	economics|pricing||
temporalreasoning	temporal-reasoning|temporal reasoning||
vertebral	bones-joints|vertebral||
etymology	linguistics|etymology||
userpreference	user-modeling|user preference|llm* language|
modelpredictivecontrol	model-predictive|model predictive control||
generativemodeling	generative-models|generative modeling||
reasoninginstruction	instruction-data|reasoning instruction||
swearing	pragmatics|swearing||
summarization	summarization|summarization||
svbrdf	materials-light|SVBRDF||
hyperparameteroptimization	hyperparameter-tuning|hyperparameter optimization||
modelediting	knowledge-editing|model editing||
humanitarian	social-data|humanitarian||
authorshipattribution	authorship|authorship attribution||
croatian	european-nlp|~Croatian||
catalysis	molecules|catalysis||
ideology	politics|ideology||
darkpattern	sycophancy|dark pattern||
texttoaudio	audio-generation|text-to-audio||
stepdistillation	fast-diffusion|step distillation||
modernbert	masked-language-models|ModernBERT||
tactilesensing	tactile|tactile sensing||
graphcontrastive	graph-embedding|graph contrastive||
datasetrefinement	data-curation|dataset refinement||
wearabledevice	wearables|wearable device||
neuralmachinetranslation	machine-translation|neural machine translation||
partiallabel	weak-supervision|partial label||
embodiednavigation	vision-language-navigation|embodied navigation||
promptengineering	prompting|prompt engineering||
explainablerecommendation	explainable-recommendation|explainable recommendation||
entityrecognition	named-entities|entity recognition||
hindi	language-resources|~Hindi||
druggene	genomics|drug-gene||
networkslicing	network-management|network slicing||
capturetheflag	vulnerabilities|capture the flag||
neuralcodec	speech-codecs|neural codec||
interpretabilityofvision	vision-interpretability|interpretability of vision||
developmentalinterpretability	training-dynamics|developmental interpretability||
vehiclecounting	traffic|vehicle counting||
theoryofinterpretability	xai-theory|theory of interpretability||
saefeature	sparse-autoencoders|SAE feature||
commonsense	commonsense|commonsense||
citationgeneration	answer-attribution|citation generation||
powersystem	power-grids|power system||
scriptgeneration	story-generation|script generation|story film movie screen*|
smarthome	iot-edge|smart home||
fpga	accelerators|FPGA||
digitalthread	digital-twins|digital thread||
tooluse	tool-use|tool use||
readmission	health-records|readmission||
agenticbenchmark	agent-evaluation|agentic benchmark||
wmt	machine-translation|WMT|translat*|	shared-task|WMT||
neuralmanifold	representation-geometry|neural manifold||
court	legal-reasoning|court||
algorithmicauditing	ai-regulation|algorithmic auditing||
verbalexplanation	nl-explanations|verbal explanation||
complexreasoning	llm-reasoning|complex reasoning|llm* language model*|
interpretablevision	vision-interpretability|interpretable vision||
mathematicalprogramming	combinatorial-optimization|mathematical programming||
surgery	surgery|surgery||model llm* language
recommendation	recommendation|recommendation|user* item* cs.IR news music llm* product* conversation* sequential generative|	llm-recommendation|recommendation|llm* language|clinical treatment medical policy health
skillbasedattack	llm-security|skill-based attack||
interpretationmethod	interpretability|interpretation method|model* llm* network*|
visualquestion	visual-question-answering|visual question||
commandlineagent	software-agents|command-line agent||
opensourceplatform	library-tool|open-source platform||
indiclanguage	language-resources|Indic language||
symbolicknowledge	neuro-symbolic|symbolic knowledge||
nonmonotonicreasoning	symbolic-ai|non-monotonic reasoning||
mutationtesting	software-testing|mutation testing||
patentclaim	copyright-patents|patent claim||
neuron	neurons|~neuron|llm* language transformer* knowledge multilingual cs.CL|biological spiking spike brain cortex cortical merging tuning fire hardware physic
gpstrajectory	mobility|GPS trajectory||
rwkv	state-space-models|RWKV||
qubit	quantum|qubit||
fire	air-fire|fire|detect* forest wild* smoke|
equationlearning	symbolic-regression|equation learning||
multimodalhallucination	vlm-hallucination|multimodal hallucination||
visualprivacy	privacy|visual privacy||
medicalconcept	clinical-text|medical concept||
scienceofscience	citations|science of science||
usercenteredexplanation	explanation-users|user-centered explanation||
factualaccuracy	factuality|factual accuracy|llm* language|
raman	spectra|Raman||
semanticchange	word-meaning|semantic change||
shapleyexplanation	shapley-values|shapley explanation||
knowledgeconflict	knowledge-conflicts|knowledge conflict||
machinegenerated	generated-text-detection|machine-generated||
imagecaption	captioning|image caption||
maliciousediting	adversarial-defense|malicious editing||
credit	credit-insurance|credit||
neologism	word-meaning|neologism||
pathattribution	gradient-attribution|path attribution||
augmentedreality	immersive|augmented reality||
socialbot	phishing-spam|social bot||
surprisal	psycholinguistics|surprisal||
speechdriven	talking-heads|speech-driven|3d face facial head animat* talking|
cadmodel	cad|CAD model||
3dquestionanswering	three-d-understanding|3D question answering||
deduplication	data-quality|deduplication||
evasionattack	adversarial-attacks|evasion attack||
musicemotion	music-analysis|music emotion||
documentembedding	embeddings|document embedding||
physicalreasoning	embodied-reasoning|physical reasoning||
fish	ecology|fish|specy detect* count* underwater|
benchmarkingattribution	explanation-evaluation|benchmarking attribution||
softwaresupplychain	developers|software supply chain||
powerseeking	misalignment|power-seeking||
swarm	agent-based-models|swarm|agent* robot* drone*|
empiricalstudy	case-study|empirical study||
recommendersystem	recommendation|recommender system||
longcontextunderstanding	long-context|long-context understanding||
automateddatascience	data-agents|automated data science||
finitestate	automata|finite-state||
maxcut	graph-algorithms|max-cut||
partialdifferentialequation	physics-informed|partial differential equation||
career	classroom|career|student* fair computing|
nativemultimodal	unified-multimodal|native multimodal||
inferenceserving	llm-serving|inference serving||
difficultyprediction	assessment-items|difficulty prediction|question* item* text*|
heartfailure	heart-metabolism|heart failure||
citationnetwork	citations|citation network||
firstpersonvideo	egocentric|first-person video||
aerialrobot	drones|aerial robot||
matryoshkasae	sparse-autoencoders|Matryoshka SAE||
datacontamination	benchmark-contamination|data contamination||
akbc	kg-construction|AKBC||
electricity	time-series|electricity|forecast* price* load|	power-grids|electricity||
keyvalue	kv-cache|key-value|cach* llm*|
instructiondataset	instruction-data|instruction dataset||
crossattentionexplanation	attention-explanation|cross-attention explanation||
knowwhattheyknow	model-introspection|know what they know||
antibody	proteins|antibody||
musicanalysis	music-analysis|music analysis||
datainterpretation	|data interpretation||
causallanguagemodel	large-language-models|causal language model||
modeldiffing	transcoders|model diffing||
controllableimage	controllable-images|controllable image||
interactiveretrieval	conversational-search|interactive retrieval||
tokenizer	tokenization|tokenizer||video visual image vision audio speech
causalmodel	causal-reasoning|causal model||
medusa	speculative-decoding|Medusa|decod* draft*|
agentreliability	agent-evaluation|agent reliability||
cognitiveability	cognition-llm|cognitive ability|llm* language model*|
peertopeer	network-management|peer-to-peer||
memristor	in-memory|memristor||
instrumentalvariable	treatment-effects|instrumental variable||
normalizationfree	normalization-layers|normalization-free||
workload	scheduling|workload|cloud predict* schedul* trace*|
commitmessage	developers|commit message||
somali	low-resource|~Somali||
pathplanning	path-planning|path planning||
trojan	backdoors|trojan|attack* model* neural|
newsrecommendation	special-recommendation|news recommendation||
ship	logistics|ship||
slotattention	object-centric|slot attention||
audiocaptioning	audio-language|audio captioning||
decisionrule	surrogate-models|decision rule|explan* interpret* learn* model*|
psychophysical	visual-perception|psychophysical||
objectinsertion	image-composition|object insertion||
languageagent	llm-agents|language agent||
regionalbias	culture|regional bias||
icongeneration	vector-graphics|icon generation||
beliefrevision	symbolic-ai|belief revision||
hearingaid	hearing|hearing aid||
llmconsistency	llm-consistency|LLM consistency||
singing	music|singing||
mixedinteger	combinatorial-optimization|mixed-integer||
signboard	scene-text|signboard||
expertorchestration	llm-ensembles|expert orchestration||
codetranslation	code-understanding|code translation||
multihopquestion	multi-hop-qa|multi-hop question||
cryptocurrency	crypto|cryptocurrency||
microbiome	genomics|microbiome||
lowrankfactorization	low-rank|low-rank factorization||
sovereignty	ai-regulation|sovereignty|ai data digital|
minimumspanning	graph-algorithms|minimum spanning||
parameterefficientfinetuning	parameter-efficient|parameter-efficient fine-tuning||
tabularreasoning	table-understanding|tabular reasoning||
agent	llm-agents|~agent|llm* language tool* gpt* web agentic task* workflow* cs.CL|chemical reinforcement infectious contrast conversational	llm-agents|~agent|interactive turn multi|
agentsystem	agent-workflows|agent system|llm* ai language|
tablestructurerecognition	ocr|table structure recognition||
massspectrometry	spectra|mass spectrometry||
datarepresentation	dimension-reduction|data representation||
aiexplanation	xai|AI explanation||
localization	slam|localization|robot* gps lidar indoor map* vehicle gnss|
teachermodel	knowledge-distillation|teacher model||
visuallanguage	vision-language|visual-language||
audioquestionanswering	audio-language|audio question answering||
biosecurity	safety-evaluation|biosecurity||
visualizationliteracy	data-visualization|visualization literacy||
lowvision	accessibility|low-vision||
knowledgehypergraphlearning	hypergraphs|knowledge hypergraph learning||
causalscrubbing	causal-abstraction|causal scrubbing||
mechanismofreasoning	reasoning-mechanisms|mechanism of reasoning||
fakenews	misinformation|fake news||
shapelet	series-classification|shapelet||
spatial	spatial-reasoning|spatial|vlm* mllm*|
polarization	politics|polarization|politic* opinion* social online affective|
portfoliooptimization	trading|portfolio optimization||
morality	morality|morality||
textanalytics	topic-models|text analytics||
sparsedictionarylearning	sparse-autoencoders|sparse dictionary learning|activation* llm* model* interpretab* transformer*|
quantitativetrading	trading|quantitative trading||
imagetovideo	video-generation|image-to-video||
videopanoptic	video-segmentation|video panoptic||
bird	ecology|bird||
adhocretrieval	information-retrieval|ad hoc retrieval||
storyteling	story-generation|storytelling||
neuralcircuitry	circuits|neural circuitry|llm* transformer*|
explainablereinforcementlearning	explainable-rl|explainable reinforcement learning||
probingrepresentation	probing|probing representation||
momentum	optimizers|momentum|sgd gradient* optimi* descent|
datacleaning	data-quality|data cleaning||
memorybandwidth	processors|memory bandwidth||
optionframework	hierarchical-rl|option framework||
dropoutprediction	knowledge-tracing|dropout prediction||
scientificpublication	scientific-text|scientific publication||
discriminant	dimension-reduction|discriminant|linear data supervis*|
speechfoundationmodel	speech-representation|speech foundation model||
digitalhumanity	humanities|digital humanities||
werewolf	games|werewolf||
migration	social-data|migration|human* refugee* population|
doubledescent	training-dynamics|double descent||
centeredkernelalignment	representation-similarity|centered kernel alignment||
panopticsegmentation	segmentation|panoptic segmentation||
refusalvector	safety-internals|refusal vector||
cka	representation-similarity|CKA|kernel similarity represent*|
humanity	humanities|humanities||
styleimitation	paraphrase-style|style imitation||
braingraph	brain-networks|brain graph||
multiagentreinforcementlearning	marl|multi-agent reinforcement learning||
autotuning	compilers|auto-tuning|compil* kernel* code|
unifiedmultimodal	unified-multimodal|unified multimodal||
farmer	plants-farming|farmer||
speechgeneration	speech-synthesis|speech generation||
chiplet	chip-design|chiplet||
causalrelationextraction	relation-extraction|causal relation extraction||
curriculumlearning	curriculum-learning|curriculum learning||
scenegraph	scene-graphs|scene graph||
grasp	grasping|grasp||
densevideocaptioning	video-language-models|dense video captioning||
automlagent	data-agents|AutoML agent||
knowledgeprobing	model-knowledge|knowledge probing||
modelcounting	constraint-solving|model counting||
factualassociation	factual-recall|factual association||
agenticinformation	deep-research|agentic information||
drugtarget	drug-design|drug-target||
reasoninglength	reasoning-efficiency|reasoning length||
droneracing	drones|drone racing||
gait	person-identification|gait||
additivemodel	additive-models|additive model|interpret* neural|
malware	malware|malware||
stackoverflow	developers|Stack Overflow||
bitcoin	crypto|bitcoin||
acallfor	position-paper|a call for||
graphrecommendation	collaborative-filtering|graph recommendation||
supervizedcontrastive	contrastive-learning|supervised contrastive||
aimeasurement	benchmark-design|AI measurement||
videounderstanding	video-understanding|video understanding||
cyberattack	intrusion-detection|cyber attack||
visualgeometry	three-d-reconstruction|visual geometry||
melody	music|melody||
ability	model-abilities|~ability|llm* language gpt* mllm*|
causalstructure	causal-discovery|causal structure||
sanskrit	language-resources|Sanskrit||
deductivereasoning	logical-reasoning|deductive reasoning|llm* language model*|
verifiedcode	formal-methods|verified code||
delivery	logistics|delivery|route* last logist* package|
fictitiousplay	self-play|fictitious play||
epidemiology	public-health|epidemiology||
linearmdp	rl-theory|linear MDP||
objectdetector	object-detection|object detector||
interpretablemachinelearning	interpretability|interpretable machine learning||
keypointmatching	image-matching|keypoint matching||
bindingaffinity	drug-design|binding affinity||
agentframework	agent-workflows|agent framework||
studentperformance	knowledge-tracing|student performance||
turingtest	ai-philosophy|Turing test||
influencer	social-media|influencer||
fundus	retina|fundus||
secretsharing	secure-computation|secret sharing||
superintelligence	agi|superintelligence||
treeensemble	ensembles|tree ensemble||
participatorydesign	participatory-design|participatory design||
knowledgegraphconstruction	kg-construction|knowledge graph construction||
hebbian	local-learning|Hebbian||
crystalgeneration	materials|crystal generation||
laser	optics-space|laser|optic* beam pulse physic* plasma|
coreferenceresolution	named-entities|coreference resolution||
computeruse	web-gui-agents|computer use||
birdeyeview	driving-perception|bird's-eye-view||
pacbaye	generalization|PAC-Bayes||
onlineabuse	hate-speech|online abuse||
referringexpression	visual-grounding|referring expression||
attentionpattern	attention|attention pattern|transformer* llm*|
crossdomainrecommendation	cold-start|cross-domain recommendation||
molecularpropertyprediction	molecules|molecular property prediction||
intrinsicmotivation	exploration|intrinsic motivation||
recursiveselfimprovement	self-correction|recursive self-improvement||
sentiment	sentiment|~sentiment||
echocardiogram	ultrasound-endoscopy|echocardiogram||
decisiontree	trees-ensembles|decision tree||
generalizationunder	domain-generalization|generalization under||
academicsearch	scientific-text|academic search||
codesign	participatory-design|co-design|user* participatory communit* stakeholder* workshop* children student* older|
banking	credit-insurance|banking||
multiagentframework	llm-multi-agent|multi-agent framework|llm* language|
legaltext	contracts|legal text||
mitigatinghallucination	hallucination-detection|mitigating hallucination||
toponym	named-entities|toponym||
cnn	convolutional|CNN|image* vision* visual convolution* cs.CV|
cachecompression	kv-cache|cache compression||
lectureslide	presentations|lecture slide||
costefficient	llm-efficiency|cost-efficient||
psychologist	mental-health|psychologist||
diversity	output-diversity|~diversity|llm* response* output* writing ideation idea* story story|
culinary	food|culinary||
multiagentsystem	multi-agent|multi-agent system||
football	sports|football||
reranking	reranking|reranking||
graphrag	graph-rag|GraphRAG||
diffusiontransformer	diffusion-models|diffusion transformer||
spokenlanguagemodel	speech-language-models|spoken language model||
answerextraction	reading-comprehension|answer extraction||
modelinspection	interpretability-tools|model inspection||
visualediting	image-editing|visual editing||
identitymanagement	cryptography|identity management||
automatedmachinelearningagent	data-agents|automated machine learning agent||
termextraction	keyphrases|term extraction||
spokendialoguesystem	speech-language-models|spoken dialogue system||
freight	logistics|freight||
crowdsourcing	crowdsourcing|crowdsourcing||
customizedgeneration	image-personalization|customized generation||
clipadaptation	clip-models|CLIP adaptation||
batchsize	learning-rates|batch size|training learning sgd|
behaviorsteering	representation-engineering|behavior steering||
authorprofiling	authorship|author profiling||
coq	theorem-proving|Coq||
cot	chain-of-thought|CoT||
explainablemachinelearning	xai|explainable machine learning||
summarizer	summarization|summarizer||
jet	particle-physics|jet|collider lhc quark|
storygeneration	story-generation|story generation||
ablating	activation-patching|ablating|head* attention neuron* circuit* activation*|
generalintelligence	agi|general intelligence||
sim2real	sim-to-real|sim2real||
hyperspectralimage	hyperspectral|hyperspectral image||
deepreinforcementlearning	reinforcement-learning|deep reinforcement learning||
featureextraction	dimension-reduction|feature extraction|linear supervis* discriminant|
mechinterp	mechanistic-interpretability|mech interp||
leaderboard	benchmark|leaderboard||
testsuite	software-testing|test suite||
algorithmictrading	trading|algorithmic trading||
rewardfunction	reward-design|reward function||
blindsourceseparation	source-separation|blind source separation||
neuralaudiocodec	speech-codecs|neural audio codec||
visualinstructiontuning	visual-instruction|visual instruction tuning||
creditassignment	policy-optimization|credit assignment||
game	games|~game|play* llm* strateg* agent*|theory theoretic general stackelberg
yieldprediction	plants-farming|yield prediction||
contract	contracts|contract|legal llm* language review|
textsimplification	paraphrase-style|text simplification||
ontologylearning	ontologies|ontology learning||
graphcoloring	graph-algorithms|graph coloring||
imagecompletion	image-editing|image completion||
partialinformation	information-theory|partial information||
developerproductivity	developers|developer productivity||
cpu	processors|CPU|cache memory architect* core* vector* inference perform*|
benchmarking	llm-evaluation|~benchmarking|llm* language mllm* gpt*|	benchmark|benchmarking||
spatialcognition	spatial-reasoning|spatial cognition||
rlposttraining	rl-reasoning|RL post-training||
irregularlysampled	point-processes|irregularly sampled||
domainspecificlanguage	programming-languages|domain-specific language||
mechanism	social-choice|mechanism|design incentive auction truthful|
fewstepgeneration	fast-diffusion|few-step generation||
stylization	style-transfer|stylization||
autonomousresearch	scientific-agents|autonomous research||
reasoningcircuit	reasoning-mechanisms|reasoning circuit||
spokendialogue	speech-language-models|spoken dialogue||
dataleakage	membership-inference|data leakage|privacy model* attack* llm*|
vehicleclassification	traffic|vehicle classification||
dynamicvisionsensor	event-cameras|dynamic vision sensor||
smartmobility	cities|smart mobility||
malignant	cancer|malignant||
ondeviceinference	edge-inference|on-device inference||
toolorchestration	tool-use|tool orchestration||
blackboxexplanation	post-hoc|black box explanation||
encodedreasoning	cot-faithfulness|encoded reasoning||
relevancepropagation	gradient-attribution|relevance propagation||
beetle	ecology|beetle||
evaluationofchatgpt	model-abilities|evaluation of ChatGPT||
electroencephalogram	eeg|electroencephalogram||
visualcommonsense	multimodal-reasoning|visual commonsense||
adversarialtransferability	adversarial-attacks|adversarial transferability||
egocentric	egocentric|egocentric||
modelorganism	misalignment|model organism|misalign* llm*|
prefixtuning	parameter-efficient|prefix tuning||
softprompt	prompt-optimization|soft prompt||
toolusing	tool-use|tool-using||
generatingquestion	question-generation|generating question||
webapplication	web-programs|web application||
swahili	low-resource|~Swahili||
rlforllm	rl-reasoning|RL for LLM||
familyoflargelanguage	open-models|family of large language||
persona	role-play|personas|llm* dialogue role*|	llm-simulation|persona|llm* language model* agent* prompt* simulat*|
taxonomy	ontologies|taxonomy|expansion induction complet*|
temporallogic	formal-methods|temporal logic||
pregnancy	public-health|pregnancy||
designtool	interface-design|design tool||
imagepersonalization	image-personalization|image personalization||
kriging	gaussian-processes|kriging||
approximation	expressivity|approximation|neural network* relu theory|
modelscaling	scaling-laws|model scaling||
radiology	radiology|radiology||
agenticreasoning	llm-agents|agentic reasoning||
imagegeolocation	geo-localization|image geolocation||
detectiontransformer	object-detection|detection transformer||
featurecoding	image-compression|feature coding|image* visual large model* machine*|
audiodeepfake	audio-deepfakes|audio deepfake||
autoregressivelanguagemodel	large-language-models|autoregressive language model||
splade	late-interaction|SPLADE||
tonemapping	low-light|tone mapping||
mechanismofincontext	in-context-mechanisms|mechanism of in-context||
nodeembedding	graph-embedding|node embedding||
knowledgegraphgeneration	kg-construction|knowledge graph generation||
stochasticmultiobjective	multi-objective|stochastic multi-objective||
dynamicalsystem	dynamical-systems|dynamical system||
novelviewsynthesis	view-synthesis|novel view synthesis||
handwrittentextrecognition	handwriting|handwritten text recognition||
speechseparation	source-separation|speech separation||
societalimpact	ai-impact|societal impact||
warehouse	logistics|warehouse||
sparseactivation	pruning|sparse activation||
innovation	commerce|innovation|firm* corporate green business enterpr*|
decodingstrategy	decoding|decoding strategy||
linguisticcompetence	linguistics|linguistic competence||
xraydiffraction	spectra|X-ray diffraction||
uiautomation	web-gui-agents|UI automation||
visualtextgeneration	vector-graphics|visual text generation||
knowledgebasepopulation	kg-construction|knowledge base population||
opensourcesoftware	developers|open-source software||
chao	dynamical-systems|chaos||
matrixfactorization	dictionary-features|matrix factorization|activation* mlp interpretab*|	dimension-reduction|matrix factorization||activation	collaborative-filtering|matrix factorization|recommend* collaborative rating*|
snowpack	water|snowpack||
randomizedalgorithm	algorithms|randomized algorithm||
threatmodel	security|threat model||
learnerwriting	grammar-correction|learner writing||
superalignment	oversight|superalignment||
objectnavigation	vision-language-navigation|object navigation||
aligninglanguagemodel	alignment|aligning language model||
tensordecomposition	sparse-recovery|tensor decomposition||
greenai	sustainable-ai|green AI||
stereomatching	stereo-flow|stereo matching||
samplingalgorithm	variational-sampling|sampling algorithm||
clinicaldecision	diagnosis|clinical decision||
soil	plants-farming|soil||
resume	work|resume|job* screen* hiring seniority candidate*|
attributionthroughlayer	gradient-attribution|attribution through layer||
kernelregression	infinite-width|kernel regression||
cyberphysical	digital-twins|cyber-physical||
chipdesign	chip-design|chip design||
optimizer	optimizers|optimizer|learning training adam gradient* neural llm* deep|
modelchecking	formal-methods|model checking||
manuscript	handwriting|manuscript||
geological	solid-earth|geological||
interruption	discourse-of-dialogue|interruption|speech conversation* court argument* dialogue|
csi	wireless|CSI||
positionalencoding	position-encoding|positional encoding||
quantumerror	quantum|quantum error||
binocularvision	stereo-flow|binocular vision||
neuraloperator	neural-operators|neural operator||
soundgeneration	audio-generation|sound generation||
literaturesearch	deep-research|literature search|agent* llm* deep|	search-evaluation|literature search||
competitiveprogramming	code-generation|competitive programming||
selfevolvingagent	agent-training|self-evolving agent||
noniid	personalized-federated|non-IID||
confidenceestimation	uncertainty-llm|confidence estimation|llm* language|
threedimensionalreconstruction	three-d-reconstruction|three-dimensional reconstruction||
generativeui	interface-design|generative UI||
documentsummarization	summarization|document summarization||
chatbot	dialogue|chatbot||
networksecurity	intrusion-detection|network security||
gastric	abdominal-organs|gastric|disease* histolog* endoscop*|
videotovideo	video-editing|video-to-video||
creditcard	credit-insurance|credit card||
snapshotcompressive	inverse-problems|snapshot compressive||
softactuator	soft-robots|soft actuator||
terminology	specialized-translation|terminology|translat*|
scriptevent	relation-extraction|script event||
informationretrieval	information-retrieval|information retrieval||
train	logistics|train|railway rail delay*|
simulationready	three-d-generation|simulation-ready||
monosemanticity	superposition|monosemanticity||
decodingalgorithm	decoding|decoding algorithm||
cognitivemodel	brain-inspired|cognitive model||
geophysics	solid-earth|geophysics||
simtorealtransfer	sim-to-real|sim-to-real transfer||
meshgeneration	three-d-generation|mesh generation||
medicalvqa	visual-question-answering|medical VQA||
ctr	ctr|CTR||
modelbasedreinforcementlearning	world-models|model-based reinforcement learning||
humanactivity	activity-sensors|human activity|sensor* recogn* wearable* imu smartphone* daily|
clusteranalysis	clustering|cluster analysis||
analogdesign	chip-design|analog design||
bilingual	multilingual|bilingual||
farsi	arabic-nlp|Farsi||
semanticsearch	information-retrieval|semantic search||
localfeature	image-matching|local feature||
frontiermodel	large-language-models|frontier model||
uncertaintyquantification	uncertainty|uncertainty quantification||
maskedlanguagemodel	masked-language-models|masked language model||
webdevelopment	web-programs|web development||
humangroundedevaluation	explanation-evaluation|human-grounded evaluation|explan* interpretab*|
softrobot	soft-robots|soft robot||
glaucoma	retina|glaucoma||
autointerpretability	automated-interpretability|auto-interpretability||
faultdiagnosis	fault-diagnosis|fault diagnosis||
blindpeople	accessibility|blind people||
clothfolding	deformable|cloth folding||
dataintegration	data-integration|data integration||
datarecipe	data-curation|data recipe||
searchengine	web-search|search engine||
lawdiscovery	symbolic-regression|law discovery||
visualunderstanding	computer-vision|visual understanding||
asthma	lungs|asthma||
caregiver	accessibility|caregiver||
inmemorycomputing	in-memory|in-memory computing||
running	sports|running|athlet* biomechan*|
subsequence	algorithms|subsequence||
forwardforward	local-learning|forward-forward||
shutdown	oversight|shutdown||
electrocardiology	heart-metabolism|electrocardiology||
verilog	hardware-code|Verilog||
domainspecificllm	domain-llms|domain-specific LLM||
limitationofllm	model-abilities|limitations of LLM||
socialrobot	human-robot|social robot||
videorelighting	controllable-video|video relighting||
texttoimagealignment	image-gen-evaluation|text-to-image alignment||
aigeneratedcontent	generative-ai|AI-generated content||
meal	food|meal||
multimodalrepresentation	multimodal|multimodal representation||
textrecognition	ocr|text recognition|scene image* handwrit* document*|
consensus	smart-contracts|consensus|blockchain byzantine distributed|
educationalassessment	assessment-items|educational assessment||
poetry	story-generation|poetry||
ecological	ecology|ecological||
ratedistortion	information-theory|rate-distortion||
testtimescaling	test-time-scaling|test-time scaling||
multirobotsystem	multi-robot|multi-robot system||
auditing	ai-regulation|auditing|ai algorithm* llm* model*|
datasetfor	dataset|dataset for||
academicposter	presentations|academic poster||
stackelberg	game-theory|Stackelberg||
wirelessnetwork	wireless|wireless network||
counterfactualfairness	group-fairness|counterfactual fairness||
ising	statistical-physics|Ising||
photomontage	image-composition|photomontage||
lidarodometry	slam|LiDAR odometry||
sinhala	language-resources|Sinhala||
trust	trust-reliance|trust|ai human* automation user*|
cve	vulnerabilities|CVE||
spectralclustering	clustering|spectral clustering||
egocentricvideo	egocentric|egocentric video||
lipsync	talking-heads|lip sync||
wearable	wearables|wearable||
3dtexture	three-d-generation|3D texture||
visualstoryteling	captioning|visual storytelling||
multihopqa	multi-hop-qa|multi-hop QA||
2ddetection	object-detection|2D detection||
formalspecification	formal-methods|formal specification||
occupancynetwork	three-d-detection|occupancy network|driving 3d scene*|
avatar	human-avatars|avatar|human head body animat* 3d gaussian|
howllm	mechanistic-interpretability|how LLM|trac* encod* represent* mechanis* inside internal* process* handle* layer* stor*|
steganography	image-watermarks|steganography||
telephonesurvey	opinions|telephone survey||
datastream	graph-stream-data|data stream||
facilitylocation	combinatorial-optimization|facility location||
physicalcommonsense	commonsense|physical commonsense||
finegrainedcomplexity	complexity|fine-grained complexity||
wasserstein	optimal-transport|Wasserstein||
gromovwasserstein	optimal-transport|Gromov-Wasserstein||
llmbasedagent	llm-agents|LLM-based agent||
embeddingspace	representation-analysis|embedding space|interpret* understand* demystif* analy* llm*|
modelbasedreinforcement	world-models|model-based reinforcement||
whisper	speech-recognition|Whisper|speech asr audio|
expressivespeech	expressive-speech|expressive speech||
inferencecost	llm-efficiency|inference cost||
edgecloud	iot-edge|edge-cloud||
polymer	materials|polymer||
xaiinhealthcare	explainable-health|XAI in healthcare||
explorationandexploitation	exploration|exploration and exploitation||
agenttrajectory	agent-evaluation|agent trajectory||
videoworld	video-generation|video world||
textrepresentation	embeddings|text representation||
debate	argument-mining|debate|argument* political speech*|
olympiad	math-reasoning|olympiad||
foundationmodelfortime	series-models|foundation models for time||
equationdiscovery	symbolic-regression|equation discovery||
propositionalreasoning	logical-reasoning|propositional reasoning||
respiratory	lungs|respiratory|disease* sound* signal* health monitor*|
surfacerecovery	three-d-reconstruction|surface recovery||
longtailed	imbalance|long-tailed||
digitalhealthintervention	behavior-change|digital health intervention||
optimaldecisiontree	interpretable-trees|optimal decision tree||
endoscopic	ultrasound-endoscopy|endoscopic||
visualcounting	object-counting|visual counting||
metasurface	optics-space|metasurface||
machinelearning	deep-learning|machine learning||
song	music|song||
coralreef	ecology|coral reef||
infectiousdisease	public-health|infectious disease||
computeoptimal	scaling-laws|compute-optimal||
audiolargelanguage	audio-language|audio large language||
tracking	tracking|~tracking|object* visual video camera*|eye knowledge state hand robot failure
evaluationofllm	llm-evaluation|evaluation of LLM||
bangla	language-resources|~Bangla||
safetysubspace	safety-internals|safety subspace||
exoskeleton	exoskeletons|exoskeleton||
learnermodeling	knowledge-tracing|learner modeling||
websearch	web-search|web search||
epigenomic	genomics|epigenomic||
remotework	work|remote work||
jnd	image-quality|JND||
promptattack	jailbreaks|prompt attack||
surveyinstrument	opinions|survey instrument||
humancentereddesign	participatory-design|human-centered design||
recurrentneuralnetwork	recurrent-networks|recurrent neural network||
indic	language-resources|~Indic||
streamprocessing	graph-stream-data|stream processing||
verticalfederated	decentralized-learning|vertical federated||
patientsimulation	medical-llms|patient simulation||
saliencydetection	salient-camouflaged|saliency detection||
quantizationaware	quantization|quantization-aware||
operationandmaintenance	operations|operations and maintenance||
researchassistant	research-tools|research assistant||
hardwareaccelerator	accelerators|hardware accelerator||
imagedenoising	image-denoising|image denoising||
entropy	information-theory|entropy|estimat* information rate transfer maximum shannon|
machinetranslationmetric	mt-evaluation|machine translation metric||
threatdetection	intrusion-detection|threat detection||
audiolanguage	audio-language|audio-language||
interpretablerule	interpretable-trees|interpretable rule||
autonomousagent	llm-agents|autonomous agent|llm* language ai|
firstordermethod	optimization-theory|first-order method||
featuresteering	representation-engineering|feature steering||
carbonemissionofai	sustainable-ai|carbon emission of AI||
mistakedetection	action-quality|mistake detection|procedur* video* step* egocentric|
reasoningtrace	llm-reasoning|reasoning trace|llm* language model*|
imageblending	image-composition|image blending||
formuladiscovery	symbolic-regression|formula discovery||
mamba2	state-space-models|Mamba-2||
fixedparameter	complexity|fixed-parameter||
contractvulnerability	smart-contracts|contract vulnerability||
romanian	european-nlp|~Romanian||
diagnosticclassifier	probing|diagnostic classifier||
studentmodel	knowledge-tracing|student model|teacher|
diffusionlargelanguagemodel	diffusion-language-models|diffusion large language model||
interpretingclip	vision-interpretability|interpreting CLIP||
yiddish	european-nlp|~Yiddish||
automatedfeature	feature-selection|automated feature||
activationsteering	representation-engineering|activation steering||
gaussiancompression	image-compression|Gaussian compression||
resourcescheduling	scheduling|resource scheduling||
soundseparation	source-separation|sound separation||
dashboard	data-visualization|dashboard||
pharmacovigilance	drugs-trials|pharmacovigilance||
biometric	person-identification|biometric||
cognitivediagnosis	knowledge-tracing|cognitive diagnosis||
semanticsegmentation	segmentation|semantic segmentation||
imageunderstanding	computer-vision|image understanding||
empathy	emotion|empathy|llm* dialogue language conversation*|
robustmarkov	safe-rl|robust Markov||
typesystem	programming-languages|type system||
exploit	vulnerabilities|exploit|vulnerab* attack*|
selfreflection	self-correction|self-reflection|llm* language agent*|
collisionavoidance	path-planning|collision avoidance||
answerset	symbolic-ai|answer set||
queryunderstanding	query-understanding|query understanding||
chestradiograph	radiology|chest radiograph||
texttoimage	image-generation|text-to-image||
llmfingerprinting	model-ownership|LLM fingerprinting||
visualrelationship	scene-graphs|visual relationship||
equivariant	geometric-learning|equivariant||
machinelearningpotential	molecular-simulation|machine learning potential||
visualplacerecognition	image-matching|visual place recognition||
agenticdeepresearch	deep-research|agentic deep research||
entanglement	quantum|entanglement|quantum|
streamingalgorithm	algorithms|streaming algorithm||
transferlearning	transfer-learning|transfer learning||
dataefficiency	data-selection|data efficiency||
reactiongeneration	human-motion|reaction generation|human motion|
similaritylearning	metric-learning|similarity learning||
visuomotor	robot-policies|visuomotor||
approximateinference	variational-sampling|approximate inference||
interpretablereinforcementlearning	explainable-rl|interpretable reinforcement learning||
semisupervizedlearning	semi-supervised|semi-supervised learning||
deceptionprobe	truth-probes|deception probe||
financialreport	financial-text|financial report||
pretraining	llm-pretraining|~pretraining|llm* language token*|
utilitytheory	decision-theory|utility theory||
transcoder	transcoders|transcoder|sparse interpretab* circuit* llm* feature* mlp|
ageestimation	face-person|age estimation||
entitymatching	data-integration|entity matching||
overparameterized	generalization|overparameterized||
motionplanner	path-planning|motion planner||
attentionisnotexplanation	attention-explanation|attention is not explanation||
researchautomation	research-tools|research automation||
banner	graphic-design|banner|design generat*|
medication	drugs-trials|medication||
seaice	water|sea ice||
datamixing	pretraining-data|data mixing|llm* language pretrain*|
reward	reward-models|~reward|llm* language preference generation reasoning group verif*|
flashattention	efficient-attention|flash attention||
deeplearning	deep-learning|deep learning||
parking	urban-data|parking||
indoorscenegeneration	three-d-generation|indoor scene generation||
heuristicdesign	combinatorial-optimization|heuristic design|llm* automat* evolution*|
reasoningpath	llm-reasoning|reasoning path|llm* language model*|
screenplay	story-generation|screenplay||
sequentialrecommendation	sequential-recommendation|sequential recommendation||
southeastasia	language-resources|Southeast Asia||
imagerestoration	image-restoration|image restoration||
3dgeneration	three-d-generation|3D generation||
pedestriandetection	crowds|pedestrian detection||
cognitivedissonance	cognition-llm|cognitive dissonance||
economic	economics|economic||
coderetrieval	code-understanding|code retrieval||
moeinference	moe-serving|MoE inference||
athlete	sports|athlete||
poverty	social-data|poverty||
decompilation	compilers|decompilation||
southeastasian	language-resources|Southeast Asian||
framing	journalism|framing|issue news media political|
densepassage	dense-retrieval|dense passage||
structurebaseddrug	drug-design|structure-based drug||
deception	misalignment|deception|llm* ai language model*|
quantummanybody	quantum|quantum many-body||
explanationstability	explanation-robustness|explanation stability||
biodiversity	ecology|biodiversity||
softactorcritic	policy-optimization|soft actor-critic||
political	politics|political||
videodiffusion	video-generation|video diffusion||
speechtospeech	speech-language-models|speech-to-speech||
shapematching	three-d-vision|shape matching||
neuralcollapse	training-dynamics|neural collapse||
upscaling	super-resolution|upscaling|image*|
cognitivereality	cognition-llm|cognitive reality||
copyrightprotection	image-watermarks|copyright protection||
ophthalmology	retina|ophthalmology||
efficientdiffusion	fast-diffusion|efficient diffusion||
newknowledge	knowledge-editing|new knowledge|edit* inject* updat* acquir*|
twitter	social-media|Twitter||
pythonlibrary	library-tool|python library||
hatespeech	hate-speech|hate speech||
llmbenchmark	llm-evaluation|LLM benchmark||
systematicgeneralization	compositionality|systematic generalization||
ssvep	brain-interfaces|SSVEP||
jobscheduling	scheduling|job scheduling||
structuredstatespace	state-space-models|structured state space||
trajectorycontrol	controllable-video|trajectory control|video|
police	social-data|police||
speechtokenization	speech-codecs|speech tokenization||
gaze	gaze|gaze|estimat* predict* human* eye visual|
latentworldmodel	world-models|latent world model||
explainingprediction	post-hoc|explaining prediction||
dynamicprogramming	algorithms|dynamic programming||
cognitiveimpairment	neurology|cognitive impairment||
neuralcontrol	learned-control|neural control||
llama	large-language-models|LLaMA|model* language llm*|
bibliometric	citations|bibliometric||
domainadaptation	domain-llms|domain adaptation|llm* language|	domain-adaptation|domain adaptation||
prototypicalpartnetwork	prototypes|prototypical part network||
openworld	open-set|open-world|recogn* learn* detect*|	embodied-agents|open world|agent* 3d game*|
diagnosis	diagnosis|diagnosis|clinic* medic* disease* patient* ai|
multimodalinstruction	visual-instruction|multimodal instruction||
filter	spectral-methods|filter|kalman signal adaptive|
reviewer	peer-review|reviewer||
localerror	local-learning|local error||
memorization	memorization|~memorization||
optics	optics-space|optics||
charactersimulation	role-play|character simulation||
benchmarkingllm	llm-evaluation|benchmarking LLM||
autoregressivegeneration	generative-models|autoregressive generation||
gaussianavatar	gaussian-splatting|gaussian avatar||
speechunderstanding	spoken-understanding|speech understanding||
ieeg	eeg|iEEG||
flowmodel	flow-matching|flow model|generat* matching|
distractorgeneration	question-generation|distractor generation||
activationmonitoring	representation-engineering|activation monitoring||
multilayerperceptron	network-design|multilayer perceptron||
orthography	morphology|orthography||
videolanguage	video-language-models|video-language||
knapsack	combinatorial-optimization|knapsack||
pdefoundation	neural-operators|PDE foundation||
llmbasedmultiagent	llm-multi-agent|LLM-based multi-agent||
complexnetwork	statistical-physics|complex network||
smallobjectdetection	object-detection|small object detection||
radarimage	radar-imaging|radar image||
keypoint	image-matching|keypoint|detect* match*|
visualtokencompression	visual-tokens|visual token compression||
clinicalreasoning	medical-llms|clinical reasoning||
robotfoundationmodel	vla-models|robot foundation model||
attitudetoward	ai-literacy|attitudes toward||
biomedicalliterature	scientific-text|biomedical literature||
infraredvisible	image-fusion|infrared-visible||
cyberbullying	hate-speech|cyberbullying||
participatorybudgeting	social-choice|participatory budgeting||
scientificliterature	scientific-text|scientific literature||
imagesegmentation	segmentation|image segmentation||
turntaking	discourse-of-dialogue|turn-taking||
motorimagery	brain-interfaces|motor imagery||
visualinertial	slam|visual-inertial||
referringimagesegmentation	referring-segmentation|referring image segmentation||
relianceonai	trust-reliance|reliance on AI||
othellogpt	world-models-inside|OthelloGPT||
skipconnection	network-design|skip connection||
catalyst	molecules|catalyst||
deraining	image-denoising|deraining||
energymanagement	buildings|energy management||
linearerasure	concept-erasure|linear erasure||
autoencoder	autoencoders|autoencoder||
judge	llm-judges|~judge|llm* language model*|
hybridquantum	quantum-ml|hybrid quantum||
audiowatermark	image-watermarks|audio watermark||
realestate	urban-data|real estate||
constructiongrammar	grammar|construction grammar||
structuredgeneration	controlled-generation|structured generation||
childbirth	mother-child|childbirth||
motionplanning	path-planning|motion planning||
moleculargeneration	drug-design|molecular generation||
scientificinformationextraction	scientific-text|scientific information extraction||
pointprocess	point-processes|point process||
socialinterpretation	|social interpretation||
transformerfault	|transformer fault||
activationaddition	representation-engineering|activation addition||
xai	xai|XAI||
edgedetection	segmentation|edge detection||
multiviewtransformer	three-d-reconstruction|multi-view transformer||
wheat	plants-farming|wheat||
glyph	vector-graphics|glyph||
sparseautoencoder	sparse-autoencoders|sparse autoencoder||
ensemble	llm-ensembles|ensemble|llm* language|
surgicalrobot	surgery|surgical robot||
vlmbenchmark	vlm-evaluation|VLM benchmark||
statisticallearning	statistical-learning|statistical learning||
learningratescheduling	learning-rates|learning rate scheduling||
timetoevent	point-processes|time-to-event||
preferenceoptimization	preference-optimization|preference optimization||
workflowgeneration	agent-workflows|workflow generation||
stuttering	speech-robustness|stuttering||
soundeffect	audio-generation|sound effect||
objectsegmentation	salient-camouflaged|object segmentation|camouflag* salient challenging|
speakerrecognition	speaker-verification|speaker recognition||
gaussian	gaussian-splatting|gaussian|splat* 3d 4d scene* avatar* novel render*|
moleculegeneration	drug-design|molecule generation||
persian	arabic-nlp|~Persian||
decisiontheory	decision-theory|decision theory||
typeinference	formal-methods|type inference||
emergentworldrepresentation	world-models-inside|emergent world representation||
lowrank	low-rank|low-rank||
texturebias	visual-perception|texture bias||
ancient	humanities|ancient||
responsediversity	output-diversity|response diversity||
greenhouse	plants-farming|greenhouse|crop* plant* tomato* vegetable* cucumber*|
gamebasedlearning	education|game-based learning||
paraphrasing	paraphrase-style|paraphrasing||
socialnetwork	social-media|social network||
medicalbenchmark	medical-llms|medical benchmark||
stringalgorithm	automata|string algorithm||
temporalforecasting	forecasting|temporal forecasting||
longshorttermmemory	recurrent-networks|long short-term memory||
conceptbasedinterpretability	example-concepts|concept-based interpretability||
kyrgyz	arabic-nlp|~Kyrgyz||
aiconsciousness	ai-philosophy|AI consciousness||
humansimulation	llm-simulation|human simulation||
syntheticpopulation	llm-simulation|synthetic population||
depthprediction	depth-estimation|depth prediction||
accessibility	accessibility|accessibility|user* disab* web blind visual* design|
semanticweb	ontologies|semantic web||
patchscope	activation-patching|patchscope||
medicallargelanguage	medical-llms|medical large language||
occupational	work|occupational||
endtoendspeech	speech-recognition|end-to-end speech||
preferencealignment	alignment|preference alignment||
gpt4o	vision-language-models|GPT-4o|image* visual vision|
gpt4v	vision-language-models|GPT-4V||
consensusprotocol	distributed-systems|consensus protocol||
tutoringsystem	tutoring|tutoring system||
socialdilemma	game-theory|social dilemma||
dependability	physical-safety|dependability||
deceptivealignment	misalignment|deceptive alignment||
paraphrase	paraphrase-style|paraphrase||
mobility	mobility|mobility||
deformableregistration	medical-reconstruction|deformable registration||
objectremoval	image-editing|object removal||
malaria	public-health|malaria||
randomgraph	graph-algorithms|random graph||
meme	social-media|meme||
learningfromdemonstration	imitation-learning|learning from demonstration||
powertransformer	|power transformer||
policygradient	policy-optimization|policy gradient||
lowresourcetranslation	low-resource|low-resource translation||
stereo	stereo-flow|stereo|depth image* vision|
motionsynthesis	human-motion|motion synthesis||
netlist	chip-design|netlist||
textstyletransfer	paraphrase-style|text style transfer||
makeup	virtual-try-on|makeup|transfer face|
voice	speaker-recognition|voice|speech audio cs.SD eess.AS|	speech-emotion|voice|emotion* disorder* health pathology|
conversationalexplanation	explanation-users|conversational explanation||
handobjectinteraction	hands|hand-object interaction||
racism	hate-speech|racism||
racist	hate-speech|racist||
audiodeepfakedetection	audio-deepfakes|audio deepfake detection||
weightinterpretability	parameter-decomposition|weight interpretability||
barriercertificate	safe-control|barrier certificate||
agentinteroperability	agent-workflows|agent interoperability||
zeroshotcrosslingual	cross-lingual|zero-shot cross-lingual||
circuitanalysis	circuits|circuit analysis|transformer* model* llm* attention gpt* mechanistic*|electronic analog power vlsi
networkconfiguration	network-management|network configuration||
coreset	dataset-distillation|coreset||
researchagent	deep-research|research agent||
multirobot	multi-robot|multi-robot||
llmcascade	llm-routing|LLM cascade||
affective	emotion|affective|computing language text|
hallucinationdetection	hallucination-detection|hallucination detection||
activationmaximization	saliency|activation maximization||
encoderonly	masked-language-models|encoder-only||
garment	virtual-try-on|garment||
weightaveraging	model-merging|weight averaging||
interpretabilitytoolkit	interpretability-tools|interpretability toolkit||
5g	wireless|5G||
responseconsistency	llm-consistency|response consistency||
headswap	talking-heads|head swap||
reidentification	person-identification|re-identification|person vehicle visual*|
argumentmining	argument-mining|argument mining||
phrasegrounding	visual-grounding|phrase grounding||
objectrecognition	image-classification|object recognition||
basketball	sports|basketball||
spatiotemporalgraph	spatio-temporal|spatio-temporal graph||
canlargelanguagemodel	llm-evaluation|can large language model||
drugdruginteraction	drug-design|drug-drug interaction||
handtracking	hands|hand tracking||
adversarialpurification	adversarial-defense|adversarial purification||
mixup	augmentation|mixup||
inferenceoptimization	llm-efficiency|inference optimization||
contextcompression	context-compression|context compression||
promptleakage	prompt-injection|prompt leakage||
textimageretrieval	image-retrieval|text-image retrieval||
carbonfootprint	sustainable-ai|carbon footprint||
computerizedadaptive	assessment-items|computerized adaptive||
controllablegeneration	controlled-generation|controllable generation||	controllable-images|controllable generation|image* diffusion|
robustness	robustness|robustness||
variationalquantum	quantum-ml|variational quantum||
6g	wireless|6G||
replication	replication|replication||
explainabledeeplearning	xai|explainable deep learning||
evolutionarybiology	ecology|evolutionary biology||
underwaterrobot	marine-robots|underwater robot||
integratedsensing	semantic-communication|integrated sensing||
crystalstructure	materials|crystal structure||
browseragent	web-gui-agents|browser agent||
galaxy	astronomy|galaxy||
openfoundationmodel	open-models|open foundation model||
crossmodalretrieval	image-retrieval|cross-modal retrieval||
documentvisual	document-understanding|document visual||
macroeconomic	economics|macroeconomic||
selectingllm	llm-routing|selecting LLM||
expertscheduling	moe-serving|expert scheduling||
contrastive	contrastive-learning|contrastive||
surfacereconstruction	three-d-reconstruction|surface reconstruction||
linearalgebra	numerical-methods|linear algebra||
imageimmunization	adversarial-defense|image immunization||
probabilisticcircuit	graphical-models|probabilistic circuit||
graphexplanation	explainable-graphs|graph explanation||
binaryneuralnetwork	quantization|binary neural network||
abstractvisualreasoning	multimodal-reasoning|abstract visual reasoning||
hallucinationevaluation	hallucination-detection|hallucination evaluation||
thinkingwithimage	multimodal-reasoning|thinking with images||
clustering	clustering|clustering||
neuraltopic	topic-models|neural topic||
privacyattack	membership-inference|privacy attack||
usersimulation	llm-simulation|user simulation||
dataefficient	data-selection|data-efficient||
drivermonitoring	driver-state|driver monitoring||
multiviewstereo	three-d-reconstruction|multi-view stereo||
simulationtoreality	sim-to-real|simulation-to-reality||
orthodontic	dentistry|orthodontic||
embodiedagent	embodied-agents|embodied agent||
fedavg	federated-learning|FedAvg||
acousticscene	sound-events|acoustic scene||
virtualscreening	drug-design|virtual screening||
discourseparsing	discourse|discourse parsing||
fusionenergy	oil-nuclear|fusion energy||
impactofgenerativeai	ai-impact|impact of generative AI||
medicationrecommendation	drugs-trials|medication recommendation||
featurevisualization	saliency|feature visualization||
depth	model-depth|~depth|llm* language transformer*|vision recursive estimation image stereo monocular camera rgb optical
anthropomorphism	trust-reliance|anthropomorphism||
humanprocessing	psycholinguistics|human processing||
patent	copyright-patents|patent||
generalizationerror	generalization|generalization error||
personalizing	personalization|personalizing||
erroraccumulation	decoding|error accumulation|llm* language autoregress*|
modelinversion	membership-inference|model inversion||
submodular	algorithms|submodular||
justintimeadaptive	behavior-change|just-in-time adaptive||
lungnodule	cancer|lung nodule||
pointofinterest	special-recommendation|point of interest||
heuristicsearch	tree-search|heuristic search||
physicsinformed	pinns|physics-informed||
frameinterpolation	image-restoration|frame interpolation||
antispoofing	audio-deepfakes|anti-spoofing||
trackingbydetection	multi-object-tracking|tracking by detection||
visualthinking	multimodal-reasoning|visual thinking||
traditionalchinesemedicine	drugs-trials|traditional Chinese medicine||
financialdocument	financial-text|financial document||
imagetext	vision-language|image-text||
socialintelligence	social-intelligence|social intelligence||
orientedobject	object-detection|oriented object||
lorabased	lora|LoRA-based||
binpicking	grasping|bin picking||
confidence	uncertainty-llm|~confidence|llm* language|	uncertainty|confidence|calibrat* estimat* classif* predict*|
differentiablelogic	neuro-symbolic|differentiable logic||
mixtureofexpert	mixture-of-experts|mixture of experts||
leggedrobot	legged-robots|legged robot||
moemodel	mixture-of-experts|MoE model||
coderefactoring	code-repair|code refactoring||
robothand	dexterous-hands|robot hand||
conversationanalysis	discourse-of-dialogue|conversation analysis||
coldstart	cold-start|cold-start|recommend* item* user*|
participatory	participatory-design|participatory|ai workshop* design communit*|
factualrecall	factual-recall|factual recall||
intermediatelayer	model-depth|intermediate layer|llm* language model* transformer* represent*|
resourceallocation	network-management|resource allocation||
rewardlearning	reward-design|reward learning||
breton	european-nlp|~Breton||
croptype	land-cover|crop type||
healthrecord	health-records|health record||
llava	vision-language-models|LLaVA||
wav2vec	speech-representation|wav2vec||
graphrepresentationlearning	graph-embedding|graph representation learning||
medicalagent	medical-llms|medical agent||
undergraduate	classroom|undergraduate||
domainspecificlanguagemodel	domain-llms|domain-specific language model||
outofdistributionrobustness	robustness|out-of-distribution robustness||
tableunderstanding	table-understanding|table understanding||
functionalsafety	physical-safety|functional safety||
parallelism	distributed-training|parallelism|training gpu* llm* model*|
georgian	european-nlp|~Georgian||
deepensemble	uncertainty|deep ensemble||
contentauthenticity	image-watermarks|content authenticity||
comprehensiveguide	survey|comprehensive guide||
pyvene	interpretability-tools|pyvene||
domaingeneralized	domain-generalization|domain generalized||
thompsonsampling	bandits|thompson sampling||
linuxkernel	operating-systems|Linux kernel||
datasetsearch	domain-search|dataset search||
solidity	smart-contracts|Solidity||
writingassistant	creativity|writing assistant||
hausa	low-resource|Hausa||
entityrelatedness	named-entities|entity relatedness||
visualpretraining	visual-pretraining|visual pretraining||
cosmological	astronomy|cosmological||
email	phishing-spam|email|phish* spam secur*|
quantumneuralnetwork	quantum-ml|quantum neural network||
drugrepurposing	drug-design|drug repurposing||
documentlevelrelation	relation-extraction|document-level relation||
multimodalbenchmark	vlm-evaluation|multimodal benchmark||
prosthetic	exoskeletons|prosthetic||
trafficflow	traffic|traffic flow||
aiineducation	classroom|AI in education||
languagevariety	dialects|language variety||
keyvaluecache	kv-cache|key-value cache||
r1zero	rl-reasoning|R1-Zero||
transformercircuit	circuits|transformer circuit||
humanresource	work|human resources||
decentralizedlearning	decentralized-learning|decentralized learning||
bench	benchmark|bench||
probabilisticprogramming	graphical-models|probabilistic programming||
generativeinbetweening	video-generation|generative inbetweening||
patientrepresentation	health-records|patient representation||
rulelearning	interpretable-trees|rule learning|interpret* explain* feature* induct*|
physics	physics|physics|law simulat* learning informed experiment* reasoning problem* education student* theor*|
perturbation	robustness|perturbation|robust* adversar*|pruning
mesh	computational-geometry|mesh|generation quality finite simplif*|
scheming	misalignment|scheming||
wifi	radar-sensing|wi-fi||
machinery	fault-diagnosis|machinery||
knowledgehypergraph	kg-completion|knowledge hypergraph||
timeseryclassification	series-classification|time series classification||
mlir	compilers|MLIR||
dataselection	data-selection|data selection||
reviewof	survey|review of||
joinorder	query-processing|join order||
vocabularylearning	language-acquisition|vocabulary learning||
machinepsychology	cognition-llm|machine psychology||
humancognition	brain-inspired|human cognition|llm* language model*|
quantumkernel	quantum-ml|quantum kernel||
questionanswering	question-answering|question answering||
publichealth	public-health|public health||
defaultprediction	credit-insurance|default prediction||
clothing	virtual-try-on|clothing||
documentretrieval	information-retrieval|document retrieval||
socialcognition	social-intelligence|social cognition||
instrumentalconvergence	misalignment|instrumental convergence||
rawimage	autoregressive-images|raw image||
geometryproblem	spatial-reasoning|geometry problem||
glucose	heart-metabolism|glucose||
syntacticprobing	linguistic-probing|syntactic probing||
networkmanagement	network-management|network management||
humaneval	code-generation|HumanEval||
roleplaying	role-play|role-playing|llm* language agent* character*|
renal	abdominal-organs|renal|disease* cell* transplant* injury|
medicalnamedentity	clinical-text|medical named entity||
tokenization	tokenization|tokenization|language text token* llm* model*|
activationintervention	activation-patching|activation intervention||
minimax	statistical-learning|minimax|rate* estimat* regret bound*|
histopathology	pathology|histopathology||
dbm	query-processing|DBMS||
guidance	diffusion-models|guidance|diffusion|	diffusion-guidance|guidance|diffusion sampling flow|
disease	health|disease||
rainfall	weather|rainfall||
arithmeticcircuit	reasoning-mechanisms|arithmetic circuit||
generatedvideodetection	ai-image-detection|generated video detection||
blindandlowvision	accessibility|blind and low-vision||
watermarking	text-watermarks|watermarking|language llm* text|	watermarking|watermarking||
medicalquestion	medical-llms|medical question||
fewshotclassification	few-shot-learning|few-shot classification||
llmsecurity	llm-security|LLM security||
frontend	interface-design|front-end|design code generat*|	web-programs|front-end|code web ui|
criminal	social-data|criminal||
cognitivemap	brain-inspired|cognitive map||
epigraphy	humanities|epigraphy||
graphretrievalaugmented	graph-rag|graph retrieval-augmented||
agentsafety	llm-security|agent safety||
lithuanian	european-nlp|~Lithuanian||
gazetracking	gaze|gaze tracking||
weatherprediction	weather|weather prediction||
medicalimageregistration	medical-reconstruction|medical image registration||
modalityfusion	multimodal-fusion|modality fusion||
surgicalvideo	surgery|surgical video||
inpainting	image-editing|inpainting|image* video edit* diffusion mask* text object|detect* timbre
haptic	tactile|haptic||
clickthroughrate	ctr|click-through rate||
codelanguagemodel	code-generation|code language model||
commonsenseknowledge	commonsense|commonsense knowledge||
pspace	complexity|PSPACE||
saliencyexplanation	saliency|saliency explanation||
studentanswer	grading|student answer||
llmreasoning	llm-reasoning|LLM reasoning||
timeseryreasoning	series-classification|time series reasoning||
searchengineoptimization	web-search|search engine optimization||
sitereliability	operations|site reliability||
radiomap	wireless|radio map||
prefixcaching	kv-cache|prefix caching||
creativitysupport	creativity|creativity support||
nucleussampling	decoding|nucleus sampling||
selfevolving	agent-training|self-evolving||
diffusionediting	image-editing|diffusion editing||
visualinterpretation	|visual interpretation||
visualforensics	image-forensics|visual forensics||
textwatermark	text-watermarks|text watermark||
collaborativeperception	driving-perception|collaborative perception||
astar	tree-search|A-star|heuristic* pathfinding planner* planning robot*|
knowledgeboundary	model-introspection|knowledge boundary||
finetuninglargelanguage	instruction-tuning|fine-tuning large language||
musicrecommendation	special-recommendation|music recommendation||
scenereconstruction	three-d-reconstruction|scene reconstruction||
diagnosticreasoning	diagnosis|diagnostic reasoning||
skillacquisition	agent-training|skill acquisition|agent* llm*|
productattribute	commerce|product attribute||
transactionprocessing	query-processing|transaction processing||
equivariance	geometric-learning|equivariance||
aialignment	ai-safety|AI alignment||
ddo	intrusion-detection|DDoS||
openai	large-language-models|OpenAI|model* gpt* chatgpt llm* api o1 language|
queryreformulation	query-understanding|query reformulation||
moleculargraph	molecules|molecular graph||
onlineadvertizing	ctr|online advertising||
drone	drones|drone||
nosql	databases|NoSQL||
personalizedllm	personalization|personalized LLM||
mllm	vision-language-models|MLLM||
learnedindex	query-processing|learned index||
documentranking	reranking|document ranking||
exploration	exploration|exploration|reinforcement rl policy bandit* reward*|
predictivecoding	local-learning|predictive coding||
schemamatching	data-integration|schema matching||
treeofthought	chain-of-thought|tree of thought||
origindestination	mobility|origin-destination||
frequencydomain	spectral-methods|frequency domain||
agenticcoding	software-agents|agentic coding||
diffusionlanguagemodel	diffusion-language-models|diffusion language model||
deepmodel	deep-learning|deep model||
evaluationmethodology	benchmark-design|evaluation methodology||
drought	water|drought||
selfcorrection	self-correction|self-correction||
agentsociety	llm-multi-agent|agent society||
documentstructure	discourse|document structure|text discourse|
textdrivenvideo	referring-segmentation|text-driven video||
dermatological	skin|dermatological||
pullrequest	developers|pull request||
scandinavian	european-nlp|~Scandinavian||
indigenouslanguage	low-resource|indigenous language||
historicaldocument	handwriting|historical document||
romanized	code-switching|romanized||
syntheticapertureradar	radar-imaging|synthetic aperture radar||
hyperparametertuning	hyperparameter-tuning|hyperparameter tuning||
biomedical	health|biomedical||
knowledgebasesystem	graph-stream-data|knowledge base system||
overfitting	regularization|overfitting||
copd	lungs|COPD||
positionalembedding	position-encoding|positional embedding||
openvocabulary	vision-language|open-vocabulary||
3dface	talking-heads|3D face||
visualrepresentation	visual-representation|visual representation||
cotton	plants-farming|cotton||
reconstructiontransformer	three-d-reconstruction|reconstruction transformer||
patchgeneration	code-repair|patch generation|code program software|
evaluationbenchmark	llm-evaluation|evaluation benchmark|llm* language|
imageaesthetic	image-quality|image aesthetic||
selfexplain	self-explanation|self-explain|llm* model*|
endtoenddriving	driving-planning|end-to-end driving||
embeddedsystem	tiny-ml|embedded system||
adversarialdetection	adversarial-defense|adversarial detection||
autobidding	ctr|auto-bidding||
llmbasedjudge	llm-judges|LLM-based judge||
testtimecompute	test-time-scaling|test-time compute||
reducedordermodel	surrogate-simulation|reduced-order model||
airfoil	engineering-design|airfoil||
visionlanguagemodel	vision-language-models|vision-language model||
biomedicalquestionanswering	medical-llms|biomedical question answering||
grapheme	morphology|grapheme||
representationalgeometry	representation-geometry|representational geometry||
actorcritic	policy-optimization|actor-critic||
thermal	image-fusion|thermal|image* infrared|
automaticprompt	prompt-optimization|automatic prompt||
conceptbottleneck	concept-bottleneck|concept bottleneck||
blind	accessibility|blind|people user* assist* individual* navigation|
causalintervention	activation-patching|causal intervention|model* transformer* language llm* gpt* activation* representation* cs.CL|
eventdetection	relation-extraction|event detection|text news language event extraction|
datascalinglaw	scaling-laws|data scaling law||
opendataset	dataset|open dataset||
morphology	morphology|morphology|language* word* linguist*|
inferencelatency	llm-efficiency|inference latency||
selfrewarding	self-correction|self-rewarding||
videogrounding	video-retrieval|video grounding||
faceverification	face-recognition|face verification||
dictionarylearning	dictionary-features|dictionary learning|activation* llm* feature* interpretab* transformer* representation*|
classifierguidance	diffusion-guidance|classifier guidance||
interpretableai	interpretability|interpretable AI||
infographic	charts|infographic||
featuredescription	dictionary-features|feature description|neuron* llm* autoencoder* polysemantic*|
pretrainedlanguagemodel	large-language-models|pretrained language model||
pseudolabel	semi-supervised|pseudo-label||
unknownclass	open-set|unknown class||
falsebelieftask	theory-of-mind|false belief task||
polish	european-nlp|~Polish|language text* speech corpus nlp llm* cs.CL translation legal medical news|
medicalreasoning	medical-llms|medical reasoning||
cakecutting	social-choice|cake cutting||
explainablecomputervision	vision-interpretability|explainable computer vision||
parallelcorpus	machine-translation|parallel corpus||
worldgeneration	video-prediction|world generation||
distributedalignmentsearch	causal-abstraction|distributed alignment search||
knowledgeaugmented	retrieval-augmented-generation|knowledge-augmented||
clipmodel	clip-models|CLIP model||
turbulent	fluids-plasma|turbulent||
molecule	molecules|molecule||
prompting	prompting|prompting||
culturally	culture|culturally||
causalestimation	treatment-effects|causal estimation||
dropout	regularization|dropout|network* neural regulariz*|
mlop	operations|MLOps||
treemapping	land-cover|tree mapping||
bytelevel	tokenization|byte-level||
programmaticweak	weak-supervision|programmatic weak||
continualpretraining	continual-pretraining|continual pretraining||
networkpruning	pruning|network pruning||
longvideounderstanding	long-video|long video understanding||
annualreport	financial-text|annual report||
emotionaldependence	sycophancy|emotional dependence||
solidstatedrive	operating-systems|solid-state drive||
weightpruning	pruning|weight pruning||
proteinfunction	proteins|protein function||
computervision	computer-vision|computer vision||
modelrobustness	robustness|model robustness||
eventlog	process-mining|event log||
distributedcomputing	distributed-systems|distributed computing||
nutrition	public-health|nutrition||
testtimelearning	test-time-adaptation|test-time learning||
lengthgeneralization	position-encoding|length generalization||
optimalpower	power-grids|optimal power||
demandresponse	power-grids|demand response||
contentsafety	guardrails|content safety||
objectcentricrepresentation	object-centric|object-centric representation||
prisonerdilemma	game-theory|prisoner dilemma||
fuzzyset	fuzzy-reasoning|fuzzy set||
incontextlearningdynamics	in-context-mechanisms|in-context learning dynamics||
selfmonitoring	model-introspection|self-monitoring|llm* language|
fluidsegmentation	medical-segmentation|fluid segmentation||
lesioned	activation-patching|lesioned|llm* language network* model*|
voicedisorder	speech-emotion|voice disorder||
lungsound	lungs|lung sound||
userprofile	user-modeling|user profile||
semanticparsing	semantic-parsing|semantic parsing||
numericalcognition	brain-inspired|numerical cognition||
eventbased	event-cameras|event-based|camera* vision sensor* cs.CV|
federatedfoundation	federated-llm|federated foundation||
posthocinterpretation	post-hoc|post-hoc interpretation||
qualitativeanalysis	social-data|qualitative analysis||
ablationstudy	activation-patching|ablation study|head* attention transformer* mechanistic|survey
promptdesign	prompting|prompt design||
imagematching	image-matching|image matching||
opinionsummarization	aspect-sentiment|opinion summarization||
medicalreport	clinical-text|medical report||
opinion	opinions|opinion||
annotatordisagreement	crowdsourcing|annotator disagreement||
intentdiscovery	intent-detection|intent discovery||
analogcomputing	in-memory|analog computing||
realtimebidding	ctr|real-time bidding||
proofcomplexity	complexity|proof complexity||
ragpoisoning	poisoning|RAG poisoning||
lexicalsemantic	word-meaning|lexical semantic||
financialanalysis	financial-text|financial analysis|llm* language|
clinicalllm	medical-llms|clinical LLM||
tripletloss	metric-learning|triplet loss||
elicitinglatentknowledge	truth-probes|eliciting latent knowledge||
toolbox	library-tool|toolbox||
dit	diffusion-models|DiT|diffusion|
attackdetection	intrusion-detection|attack detection||
industrialinspection	vision-anomaly|industrial inspection||
formalmethod	formal-methods|formal method||
kernelshap	shapley-values|KernelSHAP||
processmining	process-mining|process mining||
personsearch	person-identification|person search||
stochasticapproximation	optimization-theory|stochastic approximation||
trajectorytracking	model-predictive|trajectory tracking||
mechanisticevidence	mechanistic-interpretability|mechanistic evidence|model* transformer* network* llm*|
machineconsciousness	ai-philosophy|machine consciousness||
cotfaithfulness	cot-faithfulness|CoT faithfulness||
wind	weather|wind|speed forecast* weather|
wine	food|wine||
trajectorysimilarity	mobility|trajectory similarity||
sftdata	instruction-data|SFT data||
mllmbenchmark	vlm-evaluation|MLLM benchmark||
presidential	politics|presidential||
modelecosystem	ai-documentation|model ecosystem||
guiautomation	web-gui-agents|GUI automation||
embeddingsearch	vector-search|embedding search||
lowdimensionalembedding	dimension-reduction|low-dimensional embedding||
prototypebasedinterpretab	prototypes|prototype-based interpretab||
remotesensing	remote-sensing|remote sensing||
tablerecognition	table-understanding|table recognition||
nonconvexoptimization	optimization-theory|nonconvex optimization||
bifurcation	dynamical-systems|bifurcation||
buglocalization	bugs-analysis|bug localization||
featurecompression	image-compression|feature compression|visual image* machine* collaborative|
symbolicmusic	music-generation|symbolic music||
3gpp	wireless|3GPP||
sceneflow	stereo-flow|scene flow||
maternal	public-health|maternal||
functor	category-theory|functor||
latentspaceanalysis	representation-analysis|latent space analysis||
energyconsumption	sustainable-ai|energy consumption|training inference model* learning ai llm* neural|
videoretrieval	video-retrieval|video retrieval||
noveltyassessment	hypothesis-generation|novelty assessment||
xrl	explainable-rl|XRL|reinforcement|
cbct	brain-ct-mri|CBCT||
sparsesignal	sparse-recovery|sparse signal||
layernormalization	normalization-layers|layer normalization||
overrefusal	guardrails|over-refusal||
respiration	ecg|respiration||
syntax	grammar|syntax|language* linguist* model* llm* gpt* cs.CL|
stochasticoptimization	optimization-theory|stochastic optimization||
pancrea	abdominal-organs|pancreas||
surfacerealization	data-to-text|surface realization||
mixturemodel	graphical-models|mixture model||
paraphraseidentification	language-understanding|paraphrase identification||
neuralsymbolic	neuro-symbolic|neural-symbolic||
shapegeneration	three-d-generation|shape generation||
llmasjudge	llm-judges|LLM as judge||
visionfoundationmodel	vision-foundation-models|vision foundation model||
instructionsetarchitecture	processors|instruction set architecture||
spam	phishing-spam|spam||
abstractmeaning	semantic-parsing|abstract meaning||
biosignal	ecg|biosignal||
proteinlanguagemodel	proteins|protein language model||
unfaithfulchainofthought	cot-faithfulness|unfaithful chain of thought||
invisiblewatermark	image-watermarks|invisible watermark||
graphdatabase	graph-stream-data|graph database||
pediatric	mother-child|pediatric|health clinical patient* medical disease* hospital* brain imag*|
wakeword	spoken-understanding|wake word||
kan	kolmogorov-arnold|KAN|kolmogorov* arnold|
multimodaldata	multimodal-fusion|multimodal data||
streamingasr	speech-recognition|streaming ASR||
gametheoretic	game-theory|game-theoretic||
promptconsistency	llm-consistency|prompt consistency||
conceptactivationvector	concept-vectors|concept activation vector||
learningtolearn	meta-learning|learning to learn||
culturalknowledge	culture|cultural knowledge||
locatethenedit	knowledge-editing|locate-then-edit||
arabic	arabic-nlp|Arabic|language nlp llm* cs.CL text dialect*|
agreementattraction	grammar|agreement attraction||
threatintelligence	intrusion-detection|threat intelligence||
multistepreasoning	llm-reasoning|multi-step reasoning||
parliament	politics|parliament||
bagofheuristics	reasoning-mechanisms|bag of heuristics||
coderepresentation	code-understanding|code representation||
conceptdirectiontesting	concept-vectors|concept direction testing||
cropmapping	land-cover|crop mapping||
wavelet	spectral-methods|wavelet||
datawrangling	data-integration|data wrangling||
videoprediction	video-prediction|video prediction||
medicalqa	medical-llms|medical QA||
neuralscaling	scaling-laws|neural scaling||
figurativelanguage	pragmatics|figurative language||
nonconvex	optimization-theory|non-convex||
factediting	knowledge-editing|fact editing||
birdsound	bioacoustics|bird sound||
shopping	commerce|shopping||
trafficprediction	traffic|traffic prediction||
faceforgery	image-forensics|face forgery||
humorgeneration	story-generation|humor generation||
learningrateschedule	learning-rates|learning rate schedule||
vocabularyexpansion	tokenization|vocabulary expansion||
newsframing	journalism|news framing||
capability	model-abilities|~capability|llm* language gpt* mllm* foundation|
storagesystem	operating-systems|storage system||
prostate	cancer|prostate||
emotionalspeech	expressive-speech|emotional speech||
stablematching	social-choice|stable matching||
humanfeedback	rlhf|human feedback|llm* language reinforcement reward align*|
simd	processors|SIMD||
visualcortex	neuroscience|visual cortex||
scoringsystem	interpretable-trees|scoring system|interpret* sparse|
votingmachine	politics|voting machine||
modelcollaboration	llm-ensembles|model collaboration||
featurematching	image-matching|feature matching|image* visual|
drivingsimulation	driving-simulation|driving simulation||
viewpoint	position-paper|viewpoint||
personalitytrait	cognition-llm|personality trait|llm* language agent* model*|
knowledgeextractionfromlanguage	factual-recall|knowledge extraction from language||
internet	networks|internet|protocol traffic measure* routing|
graphneural	graph-networks|graph neural||
humanoversight	human-ai-teams|human oversight||
multimodalreasoning	multimodal-reasoning|multimodal reasoning||
efficientpretraining	training-stability|efficient pretraining||
temporalnetwork	dynamic-graphs|temporal network||
herbal	drugs-trials|herbal||
robotmanipulation	robot-manipulation|robot manipulation||
propositionallogic	symbolic-ai|propositional logic||
layerredundancy	model-depth|layer redundancy||
scientifichypothesis	hypothesis-generation|scientific hypothesis||
decisionsupport	human-ai-teams|decision support|ai human* clinic* user*|
contrastiveactivation	representation-engineering|contrastive activation||
conditionalflowmatching	flow-matching|conditional flow matching||
earthrepresentation	remote-sensing|earth representation||
llmpersuasion	sycophancy|LLM persuasion||
planningagent	planning|planning agent||
perspectivetaking	theory-of-mind|perspective-taking|llm* language model* vision*|
cloudedge	iot-edge|cloud-edge||
channelcoding	semantic-communication|channel coding||
kolmogorovarnoldnetwork	kolmogorov-arnold|Kolmogorov-Arnold network||
trafficsafety	traffic|traffic safety||
reportgeneration	data-to-text|report generation||radiology medical chest ct	radiology|report generation|radiology medical chest ct|
transformermodel	transformers|transformer model||
sqlquery	query-processing|SQL query||
federatedllm	federated-llm|federated LLM||
textanonymization	anonymization|text anonymization||
datasetandbenchmark	dataset|dataset and benchmark||
dna	genomics|DNA||
dnn	deep-learning|DNN||
dns	network-management|DNS||
depression	mental-health|depression||
3dshape	three-d-vision|3D shape||
voicebiometric	speaker-verification|voice biometric||
inferenceefficiency	llm-efficiency|inference efficiency||
explainabilitytool	interpretability-tools|explainability tool||
smartgrid	power-grids|smart grid||
computeraudition	audio-understanding|computer audition||
debias	debiasing|debias||
internalworldmodel	world-models-inside|internal world model|language llm* transformer* sequence|
typhoon	weather|typhoon||
knowledgegap	model-knowledge|knowledge gap|llm* language model*|
teachingassistant	tutoring|teaching assistant||
biblical	humanities|biblical||
documentquestion	document-understanding|document question||
captioning	captioning|captioning|image* visual dense video|
modalitytranslation	image-translation|modality translation||
designworkshop	participatory-design|design workshop||
simulatedpatient	medical-llms|simulated patient||
manyshot	in-context-learning|many-shot||
arithmeticmechanism	reasoning-mechanisms|arithmetic mechanism||
languagemodeltraining	llm-pretraining|language model training||
personalizedrecommendation	recommendation|personalized recommendation||
benchmarkconstruction	benchmark-design|benchmark construction||
regularizer	regularization|regularizer||
webtoon	comics|webtoon||
humancreativity	creativity|human creativity||
surrogatemodel	surrogate-simulation|surrogate model|simulat* physics pde fluid engineering wildfire spread|
algorithmselection	hyperparameter-tuning|algorithm selection||
shampoo	optimizers|Shampoo||
topicclassification	text-classification|topic classification||
emotionaltts	expressive-speech|emotional TTS||
semanticentropy	uncertainty-llm|semantic entropy||
skillassessment	action-quality|skill assessment|video action surgical|
vertebra	bones-joints|vertebra||
counterfactualprediction	treatment-effects|counterfactual prediction||
sourcecoding	information-theory|source coding||
explainabilitytoolkit	interpretability-tools|explainability toolkit||
generativeadversarial	gans|generative adversarial||
soundeventdetection	sound-events|sound event detection||
visualdocument	document-understanding|visual document||
biomolecule	proteins|biomolecule||
automaticspeechrecognition	speech-recognition|automatic speech recognition||
graphllm	graph-transformers|graph LLM||
lunar	optics-space|lunar||
selforganizingmap	dimension-reduction|self-organizing map||
fuzzy	fuzzy-reasoning|fuzzy|rule* set* clustering control* number* neural classif*|
selfexplainingneuralnetwork	intrinsic|self-explaining neural network||
physiological	ecg|physiological||
ooddetection	ood-detection|OOD detection||
supervizedfinetuning	instruction-tuning|supervised fine-tuning||
kbqa	kg-questions|KBQA||
uavtracking	tracking|UAV tracking||
datadistillation	dataset-distillation|data distillation||
testtimereasoning	test-time-scaling|test-time reasoning||
humanevaluation	text-evaluation|human evaluation|text generat* llm* nlg|
compliance	contracts|compliance|regulat* legal policy gdpr|
sequentialmontecarlo	variational-sampling|sequential monte carlo||
semanticid	llm-recommendation|semantic ID||
llminference	llm-serving|LLM inference||
rewardoveroptimization	reward-models|reward overoptimization||
speechandaudio	speech-audio|speech and audio||
attentionhead	attention-heads|attention head||
headmounted	immersive|head-mounted||
physicalattack	adversarial-attacks|physical attack|adversar* patch|
contextextension	long-context|context extension||
globalhealth	public-health|global health||
overparameterization	generalization|overparameterization||
paperreview	peer-review|paper review||
inhandmanipulation	dexterous-hands|in-hand manipulation||
memorymechanism	agent-memory|memory mechanism||
laboreconomics	economics|labor economics||
ropemanipulation	deformable|rope manipulation||
dpo	preference-optimization|DPO||
trajectory	mobility|trajectory|gps mobility recover* similarity urban|
childrobot	human-robot|child-robot||
singleobjecttracking	tracking|single object tracking||
unifiedunderstandingandgeneration	unified-multimodal|unified understanding and generation||
efficientevaluation	benchmark-design|efficient evaluation|llm* benchmark* model*|
attention	attention|~attention|transformer* neural linear softmax sparse quadratic kernel head* flash* model* network* sequence hybrid|human deficit joint eye user public selective economy research
computeinmemory	in-memory|compute-in-memory||
guitesting	software-testing|GUI testing||
lowresourcelanguage	low-resource|low-resource language||
sketchgeneration	controllable-images|sketch generation||
culturalinterpretation	|cultural interpretation||
extractiverationale	rationales|extractive rationale||
efficientlanguagemodel	llm-efficiency|efficient language model||
extraction	information-extraction|~extraction|entit* relation* event* document* text|feature attack* model rationale speaker minutiae road
roughset	fuzzy-reasoning|rough set||
cacheeviction	kv-cache|cache eviction||
multicriteriadecision	decision-theory|multi-criteria decision||
diabeticretinopathy	retina|diabetic retinopathy||
abinitio	molecular-simulation|ab initio||
lineardiscriminant	dimension-reduction|linear discriminant||
hesitation	speech-robustness|hesitation|speech asr hear|
cardiology	heart-metabolism|cardiology||
keyphrase	keyphrases|keyphrase||
speechllm	speech-language-models|speech LLM||
surveyinterview	opinions|survey interview||
videoenhancement	image-restoration|video enhancement||
dqn	policy-optimization|DQN||
ambiguity	language-understanding|ambiguity|language llm* sentence* question*|
trafficsignal	traffic|traffic signal||
signlanguagetranslation	sign-language|sign language translation||
audiodrivenvideo	controllable-video|audio-driven video||
smartcontractvulnerability	smart-contracts|smart contract vulnerability||
latin	european-nlp|~Latin|language text* corpus nlp cs.CL translation word*|
vocalhealth	speech-emotion|vocal health||
vocalbiomarker	speech-emotion|vocal biomarker||
energybased	normalizing-flows|energy-based||
cooking	food|cooking||
distiledmodel	knowledge-distillation|distilled model||
cardinalityestimation	query-processing|cardinality estimation||
selfverification	self-correction|self-verification||
howlanguagemodel	mechanistic-interpretability|how language model|trac* encod* represent* mechanis* inside internal* process* handle* layer* stor*|
facereenactment	talking-heads|face reenactment||
videocustomization	video-generation|video customization||
timeseryllm	series-models|time series LLM||
screenwriting	story-generation|screenwriting||
neuralinterface	brain-interfaces|neural interface||
wordembedding	word-embeddings|word embedding||
exploitgeneration	vulnerabilities|exploit generation||
3dsemantic	three-d-understanding|3D semantic||
causaldiscovery	causal-discovery|causal discovery||
domainadaptivepretraining	continual-pretraining|domain-adaptive pretraining||
anoverview	survey|an overview||
visionmodel	visual-representation|vision model||
generationdiversity	output-diversity|generation diversity||
datavaluation	data-attribution|data valuation||
supremecourt	legal-reasoning|supreme court||
promptsearch	prompt-optimization|prompt search||
radiologyreport	radiology|radiology report||
layerpruning	pruning|layer pruning||
proteinstructure	proteins|protein structure||
3dvisualgrounding	visual-grounding|3D visual grounding||
diffusioninversion	image-editing|diffusion inversion||
inconsistency	llm-consistency|inconsistency|llm* language gpt*|
heterogeneousinformationnetwork	hypergraphs|heterogeneous information network||
densityestimation	variational-sampling|density estimation|probab* neural flow* kernel likelihood distribution generative|breast crowd population
retrievalaugmentedreasoning	retrieval-augmented-generation|retrieval-augmented reasoning||
trajectoryforecasting	trajectory-prediction|trajectory forecasting||
quantummachinelearning	quantum-ml|quantum machine learning||
identitydocument	document-understanding|identity document||
embodiedplanning	embodied-reasoning|embodied planning||
personreidentification	person-identification|person re-identification||
sisr	super-resolution|SISR||
loadforecasting	forecasting|load forecasting||
lemmatization	morphology|lemmatization||
reactionyield	molecules|reaction yield||
counterfactual	counterfactual-explanations|~counterfactual|explan* explain* recourse classif* interpretab* regress*|fairness
neuralvideocompression	image-compression|neural video compression||
bayesiandeeplearning	bayesian|bayesian deep learning||
keypointdetection	image-matching|keypoint detection|image* local feature*|
languageidentification	dialects|language identification||
communicationefficient	distributed-training|communication-efficient||
constrainedreinforcementlearning	safe-rl|constrained reinforcement learning||
dsl	programming-languages|DSL||
safetyalignment	safety-tuning|safety alignment||
sparsecoding	sparse-recovery|sparse coding||
learninganalyticsdashboard	education|learning analytics dashboard||
windenergy	renewables|wind energy||
ethicalai	ai-ethics|ethical AI||
uncertaintyaware	uncertainty|uncertainty-aware||
llmselection	llm-routing|LLM selection||
representationalharm	model-bias|representational harm||
taskgrouping	multi-task|task grouping||
tablereasoning	table-understanding|table reasoning||
unbiasedrecommendation	fair-recommendation|unbiased recommendation||
physician	health|physician||
contextmemoryconflict	knowledge-conflicts|context-memory conflict||
llmasajudge	llm-judges|LLM-as-a-judge||
detectinghallucinated	hallucination-detection|detecting hallucinated||
fairrecommendation	fair-recommendation|fair recommendation||
imitationlearning	imitation-learning|imitation learning||
genetic	genomics|genetic|variant* mutation* disease sequence*|
largelanguagemodeltraining	llm-pretraining|large language model training||
europeanlanguage	european-nlp|European language||
convolution	convolutional|convolution|network* neural image* vision kernel* layer*|
multiuavtracking	multi-object-tracking|multi-UAV tracking||
dataimputation	missing-data|data imputation||
graphquestionanswering	kg-questions|graph question answering||
agenttraining	agent-training|agent training||
zeroshotclassification	zero-shot|zero-shot classification||
cloudincident	operations|cloud incident||
lateinteraction	late-interaction|late interaction||
harmfulmeme	hate-speech|harmful meme||
inputattribution	feature-attribution|input attribution||
reasoningsegmentation	referring-segmentation|reasoning segmentation||
topologyoptimization	engineering-design|topology optimization||
poisoned	poisoning|poisoned||
competition	shared-task|competition|task* challenge track team* submission*|
assessmentitem	assessment-items|assessment item||
dataannotation	llm-annotation|data annotation||
clientselection	federated-learning|client selection||
inverseproblem	inverse-problems|inverse problem|image* imaging diffusion|
sparserecovery	sparse-recovery|sparse recovery||
domaintranslation	image-translation|domain translation||
manipulation	robot-manipulation|manipulation|robot* policy dexterous cs.RO grasp* object*|	robot-manipulation|manipulation|payload mobile loco*|	sycophancy|manipulation|psycholog* social people human persuas*|
confidentialcomputing	secure-computation|confidential computing||
llmattack	jailbreaks|LLM attack||
clinicallanguagemodel	medical-llms|clinical language model||
refusalbehavior	safety-internals|refusal behavior||
watermarkingllm	text-watermarks|watermarking LLM||
contextattribution	context-attribution|context attribution||
onpolicy	policy-optimization|on-policy||
infraredandvisible	image-fusion|infrared and visible||
eegdecoding	brain-interfaces|EEG decoding||
modelalignment	alignment|model alignment|llm* language reward prefer*|
symbolicai	symbolic-ai|symbolic AI||
onestepgeneration	fast-diffusion|one-step generation||
multicriteria	decision-theory|multicriteria||
texturesynthesis	materials-light|texture synthesis||
routingprotocol	network-management|routing protocol||
referringmultiobject	multi-object-tracking|referring multi-object||
meteorological	weather|meteorological||
constraintpuzzle	logical-reasoning|constraint puzzle||
composedmultimodalretrieval	image-retrieval|composed multimodal retrieval||
rag	retrieval-augmented-generation|RAG||gene protein recombination rug
decodinghiddenstate	logit-lens|decoding hidden state||
predictiveuncertainty	uncertainty|predictive uncertainty||
streetview	geo-localization|street view||
spatialtranscriptomics	genomics|spatial transcriptomics||
systemdesign	requirements-design|system design|software engineer*|
survey	survey|survey||response response respondent questionnaire sky telescope galaxy
servicerobot	human-robot|service robot||
structureddataextraction	information-extraction|structured data extraction||
smartassistant	ai-assistants|smart assistant||
forgetting	continual-learning|~forgetting|continual finetun* tun* catastrophic neural model*|
3dgaussian	gaussian-splatting|3D gaussian||
parameterdecomposition	parameter-decomposition|parameter decomposition||
priordatafitted	meta-learning|prior-data fitted||
financiallanguageunderstanding	financial-text|financial language understanding||
graphgeneration	graph-generation|graph generation||scene
labelpropagation	semi-supervised|label propagation||
textclassification	text-classification|text classification||
objectgoalnavigation	vision-language-navigation|object goal navigation||
scrnaseq	single-cell|scRNA-seq||
federatedlearning	federated-learning|federated learning||
3dperception	three-d-understanding|3D perception||
finetuning	transfer-learning|~fine-tuning||
explainable	xai|~explainable||
speechtospeechtranslation	speech-translation|speech-to-speech translation||
agenttuning	agent-training|agent tuning||
featurecaching	fast-diffusion|feature caching||
usability	interface-design|usability||
expertpruning	pruning|expert pruning||
openlanguagemodel	open-models|open language model||
endangeredlanguage	low-resource|endangered language||
datacenter	cloud|data center||
lostinthemiddle	long-context|lost in the middle||
multimodalretrievalaugmented	multimodal-rag|multimodal retrieval augmented||
handwriting	handwriting|handwriting||
windpower	renewables|wind power||
brainconnectivity	brain-networks|brain connectivity||
crisis	social-data|crisis|social tweet* informat* response humanitarian|
onlinealgorithm	algorithms|online algorithm||
intentdetection	intent-detection|intent detection||
claimdetection	fact-checking|claim detection||
spuriouscorrelation	shortcuts|spurious correlation||
childsexual	online-safety|child sexual||
3dsegmentation	three-d-understanding|3D segmentation||
umap	dimension-reduction|UMAP|dimension* embed* reduc*|
lightweightlanguagemodel	small-language-models|lightweight language model||
lengthpenalty	reasoning-efficiency|length penalty||
turbulence	surrogate-simulation|turbulence|flow fluid physics* simulat*|atmospheric
entitytranslation	specialized-translation|entity translation||
platonicrepresentation	representation-similarity|platonic representation||graph
representationalsimilarity	representation-similarity|representational similarity||
legal	law|legal||
membershipinferenceattack	membership-inference|membership inference attack||
polygon	computational-geometry|polygon||
humanaiinteraction	human-ai|human-AI interaction||
phoneme	phonetics|phoneme||
blockchain	crypto|blockchain||
probabilisticinference	graphical-models|probabilistic inference||
faultlocalization	bugs-analysis|fault localization||
proteinligand	proteins|protein-ligand||
crosslayertranscoder	transcoders|cross-layer transcoder||
programmingtask	code-generation|programming task||
customersupport	task-dialogue|customer support||
focallength	object-pose|focal length||
visualizationtool	interpretability-tools|visualization tool|interpretab* explain* model*|
computationalbiology	biology|computational biology||
thermalcomfort	buildings|thermal comfort||
textgeneration	text-generation|text generation||
selfdrivinglab	research-tools|self-driving lab||
dpsgd	differential-privacy|DP-SGD||
machinevision	computer-vision|machine vision||
ontology	ontologies|ontology||gene
fracture	bones-joints|fracture|bone* x detect* radiograph* hip wrist|
modelcapability	model-abilities|model capability|llm* language foundation|
temporalgrounding	video-retrieval|temporal grounding||
programcomprehension	code-understanding|program comprehension||
benchmarkleakage	benchmark-contamination|benchmark leakage||
periodontal	dentistry|periodontal||
photoplethysmography	ecg|photoplethysmography||
drivingscene	driving-perception|driving scene||
aigeneratedimage	ai-image-detection|AI-generated image||
queryoptimizer	query-processing|query optimizer||
discrimination	fairness|discrimination|algorithm* fair* gender rac* bias* ai|
timeserylanguage	series-models|time series language||
topological	topology|topological||
challengereport	shared-task|challenge report||
graphattention	graph-networks|graph attention||
signlanguage	sign-language|sign language||
automaticinterpretability	automated-interpretability|automatic interpretability||
dyslexia	accessibility|dyslexia||
speechemotion	speech-emotion|speech emotion||
nonautoregressive	diffusion-language-models|non-autoregressive|text translation language generation|
tripleextraction	relation-extraction|triple extraction||
neuralposterior	simulation-inference|neural posterior||
grammaticalerrorcorrection	grammar-correction|grammatical error correction||
rdf	ontologies|RDF||
ondevice	edge-inference|on-device||
capabilityevaluation	model-abilities|capability evaluation||
opticalillusion	visual-perception|optical illusion||
agentbasedmodel	agent-based-models|agent-based model||
handeyecalibration	object-pose|hand-eye calibration||
graphpooling	graph-learning|graph pooling||
diseasediagnosis	diagnosis|disease diagnosis||
selfknowledge	model-introspection|self-knowledge|llm* language model*|
tinyml	tiny-ml|TinyML||
kernelridge	infinite-width|kernel ridge||
privacypreservingsynthetic	anonymization|privacy-preserving synthetic||
underwatervehicle	marine-robots|underwater vehicle||
adversarialtraining	adversarial-defense|adversarial training||
preferencebasedreinforcement	reward-design|preference-based reinforcement||
cortical	brain-inspired|cortical||
blindspot	model-abilities|blind spot|llm* language mllm* vlm*|
asic	accelerators|ASIC||
timeseryanomaly	anomaly-detection|time series anomaly||
telegram	social-media|Telegram||
expressivity	expressivity|expressivity|network* transformer* neural gnn*|
samplelevelbenchmarking	benchmark-design|sample-level benchmarking||
visualanalysis	data-visualization|visual analysis|interactive data|
distillation	fast-diffusion|distillation|diffusion|	knowledge-distillation|distillation|model* teacher student llm* knowledge language learn*|quantum entanglement column chemical
behaviorlog	user-modeling|behavior log||
codeoptimization	compilers|code optimization||
triage	diagnosis|triage|patient* clinic* medic* emergency|
collider	particle-physics|collider||
binaural	spatial-audio|binaural||
knowledgelocalization	factual-recall|knowledge localization||
cbrn	safety-evaluation|CBRN||
datacatalog	data-integration|data catalog||
shortestpath	graph-algorithms|shortest path||
mmwave	wireless|mmWave||
hyperparametertransfer	learning-rates|hyperparameter transfer||
3dprinting	manufacturing|3D printing||
textdetection	scene-text|text detection|scene image*|
modallogic	symbolic-ai|modal logic||
neurondescription	automated-interpretability|neuron description||
hardwaredescription	hardware-code|hardware description||
moroccan	arabic-nlp|Moroccan|arabic dialect* language cs.CL darija|
infant	mother-child|infant|health cry motor movement* brain clinical|
ransac	object-pose|RANSAC||
listwizeranking	reranking|listwise ranking||
thai	language-resources|Thai|language text nlp llm*|
directionofarrival	radar-sensing|direction of arrival||
citationprediction	citations|citation prediction||
jobmatching	work|job matching||
tabulardeeplearning	tabular-learning|tabular deep learning||
streamingdata	graph-stream-data|streaming data||
objecterasing	image-editing|object erasing||
gpuprogramming	gpus|GPU programming||
mobilemanipulation	robot-manipulation|mobile manipulation||
space	optics-space|space|mission* exploration debris|
aitutor	tutoring|AI tutor||
essayscoring	grading|essay scoring||
videoevent	temporal-localization|video event||
antimoney	fraud|anti-money||
softwareprocess	requirements-design|software process||
spinal	bones-joints|spinal|image* mri x ct surg* line posture curv*|
slavic	european-nlp|~Slavic||
appropriatereliance	trust-reliance|appropriate reliance||
palmprint	person-identification|palmprint||
extrememultilabel	multi-label|extreme multi-label||
benchmarksaturation	benchmark-design|benchmark saturation||
safetyclassifier	guardrails|safety classifier||
latentlanguage	multilingual-internals|latent language|llm* multilingual|
matchingpursuit	dictionary-features|matching pursuit|representation* interpretab* autoencoder* feature*|
tutoringdialogue	tutoring|tutoring dialogue||
foundationmodel	deep-learning|foundation model||
gender	social-data|gender|women inequal* gap interrupt*|
celltype	single-cell|cell type||
fuzzylogic	fuzzy-reasoning|fuzzy logic||
autoformalization	theorem-proving|autoformalization||
actionsegmentation	temporal-localization|action segmentation||
multimodallanguagemodel	vision-language-models|multimodal language model||
predictionset	conformal|prediction set||
lineartimeattention	efficient-attention|linear-time attention||
fairmachinelearning	group-fairness|fair machine learning||
graphconvolutional	graph-networks|graph convolutional||
continuumrobot	soft-robots|continuum robot||
exposurefairness	fair-recommendation|exposure fairness||
modelextraction	model-ownership|model extraction||
patientoutcome	health-records|patient outcome||
opensourcetoolkit	library-tool|open-source toolkit||
conceptsensitivity	concept-vectors|concept sensitivity||
goalorientedcommunication	semantic-communication|goal-oriented communication||
representationintervention	representation-engineering|representation intervention||
actionqualityassessment	action-quality|action quality assessment||
agentic	llm-agents|agentic||
deberta	masked-language-models|DeBERTa||
voicecloning	voice-conversion|voice cloning||
causalabstraction	causal-abstraction|causal abstraction||
interactiondesign	interface-design|interaction design||
beattracking	music-analysis|beat tracking||
superpositionhypothesis	superposition|superposition hypothesis||
cognitivemodeling	psycholinguistics|cognitive modeling|language|
businessprocessmanagement	process-mining|business process management||
financialllm	financial-text|financial LLM||
loopedtransformer	transformers|looped transformer||
memoryaugmented	agent-memory|memory-augmented|agent* llm* dialog* language|
modelsafety	ai-safety|model safety||
nepali	language-resources|Nepali||
robustnessofinterpretability	explanation-robustness|robustness of interpretability||
personalizedalignment	value-alignment|personalized alignment||
trafficaccident	traffic|traffic accident||
languageguidedsegmentation	referring-segmentation|language-guided segmentation||
tropicalcyclone	weather|tropical cyclone||
childsafety	online-safety|child safety||
robustnesstonoise	corruptions|robustness to noise||
knearestneighbor	trees-ensembles|k-nearest neighbor||
graphgenerative	graph-generation|graph generative||
childdirected	language-acquisition|child-directed||
syntheticinstruction	instruction-data|synthetic instruction||
scam	fraud|scam||
perceptualsimilarity	visual-perception|perceptual similarity||
conservation	ecology|conservation|biodivers* wildlife specy nature|
generegulatory	genomics|gene regulatory||
systemprompt	prompting|system prompt||
humanoidcontrol	humanoids|humanoid control||
lesionsegmentation	medical-segmentation|lesion segmentation||
swin	vision-transformers|Swin|transformer*|
latentgeometry	representation-geometry|latent geometry||
turingmachine	theory-computing|Turing machine||
disfluency	speech-robustness|disfluency||
depthcompletion	depth-estimation|depth completion||
causalmediation	causal-abstraction|causal mediation|model* llm* neural language interpretab*|
esport	sports|esports||
defenseagainstadversarial	adversarial-defense|defense against adversarial||
tuberculosis	public-health|tuberculosis||x ct radiograph*	lungs|tuberculosis|x ct radiograph* chest|
explanation	xai|~explanation|model* xai ai classif* network* deep learn* machine interpretab* decision* faithful* cs.AI cs.LG|scientific physics theory cultural
informationgeometry	topology|information geometry||
childprotection	online-safety|child protection||
ris	wireless|RIS|reflect* wireless|
specyrecognition	fine-grained-recognition|species recognition||
crispr	genomics|CRISPR||
planner	planning|planner|llm* language agent* task*|
failuremode	model-abilities|failure mode|llm* language mllm* vlm* vision|
environmentalmonitoring	air-fire|environmental monitoring||
bayesianinference	bayesian|bayesian inference||
singingvoice	expressive-speech|singing voice||
ethicsofai	ai-ethics|ethics of AI||
trainingagent	agent-training|training agent|llm* language|
melodygeneration	music-generation|melody generation||
scholarly	scientific-text|scholarly|document* article* paper* publish* publication* citation* knowledge|
acallto	position-paper|a call to||
interpretableweight	parameter-decomposition|interpretable weight||
interpretablemodel	interpretability|interpretable model||
filterbubble	fair-recommendation|filter bubble||
optimaltransport	optimal-transport|optimal transport||
programrepair	code-repair|program repair||
radiancefield	radiance-fields|radiance field||
thematicanalysis	social-data|thematic analysis||
mixtureofexpertinference	moe-serving|mixture-of-experts inference||
pneumonia	medical-imaging|pneumonia|image* chest|	lungs|pneumonia||
normalintegration	three-d-reconstruction|normal integration||
promptevolution	prompt-optimization|prompt evolution||
entityresolution	data-integration|entity resolution||
queryprocessing	query-processing|query processing||
nonlinearica	disentanglement|nonlinear ICA||
deliberation	politics|deliberation|citizen* democra* public political|
w4a4	quantization|W4A4||
aioversight	oversight|AI oversight||
oodgeneralization	domain-generalization|OOD generalization||
entrepreneur	commerce|entrepreneur||
webassembly	web-programs|WebAssembly||
markovrandomfield	graphical-models|Markov random field||
weightinitialization	network-design|weight initialization||
weightgeneration	hypernetworks|weight generation||
counterfactualreasoning	causal-reasoning|counterfactual reasoning||
behaviorallog	user-modeling|behavioral log||
crowdworker	crowdsourcing|crowd worker||
educational	education|educational||
bytepairencoding	tokenization|byte pair encoding||
parallelcomputing	distributed-systems|parallel computing||
conversationalai	dialogue|conversational AI||
minecraft	games|Minecraft||
materialmodeling	materials|materials modeling||
contextutilization	knowledge-conflicts|context utilization|llm* language rag|
encoderdecoder	transformers|encoder-decoder|model* language translation sequence|
geneticalgorithm	evolutionary|genetic algorithm||
eventcausality	relation-extraction|event causality||
kronecker	low-rank|Kronecker||
policing	social-data|policing||
amortizedinference	simulation-inference|amortized inference||
slovene	european-nlp|~Slovene||
missingdata	missing-data|missing data||
benchmark	llm-evaluation|~benchmark|llm* gpt*|	vlm-evaluation|benchmark|mllm* vlm* lvlm* multimodal|	agent-evaluation|benchmark|agent* agentic|
wound	skin|wound|heal* image* care chronic|
inductivereasoning	logical-reasoning|inductive reasoning|llm* language model*|
evolutionstrategy	evolutionary|evolution strategy||
anomaloussound	sound-events|anomalous sound||
fairnessinrecommendation	fair-recommendation|fairness in recommendation||
quantumalgorithm	quantum-ml|quantum algorithm||
denoising	image-denoising|denoising|image* photo* mri ct cs.CV|diffusion probabilistic point speech
recommenderbias	fair-recommendation|recommender bias||
rkh	infinite-width|RKHS||
inherentlyinterpretable	intrinsic|inherently interpretable||
translationese	mt-evaluation|translationese||
knowledgestorage	factual-recall|knowledge storage|llm* language transformer*|
annotationdisagreement	crowdsourcing|annotation disagreement||
scientificpaper	scientific-text|scientific paper||
agentdevelopment	agent-workflows|agent development|ai llm* agentic|
spinglass	statistical-physics|spin glass||
usersequence	sequential-recommendation|user sequence||
cryptography	cryptography|cryptography||
empiricalrisk	statistical-learning|empirical risk||
neuralode	dynamical-systems|neural ODE||
culturalheritage	humanities|cultural heritage||
rationale	rationales|~rationale|extract* explan* predict* generat* distill* human llm* text|
videoqa	video-language-models|VideoQA||
audiovisualevent	audio-visual|audio-visual event||
technicaldebt	bugs-analysis|technical debt||
neurofuzzy	fuzzy-reasoning|neuro-fuzzy||
zeroknowledge	cryptography|zero-knowledge||
imagecustomization	image-personalization|image customization||
llmensemble	llm-ensembles|LLM ensemble||
physicsinformedneural	pinns|physics-informed neural||
hippocampus	brain-inspired|hippocampus||
layerwise	linguistic-probing|layer-wise|syntactic linguistic syntax|
adaptiveoptimizer	optimizers|adaptive optimizer||
emotioncause	emotion|emotion cause||
complementarity	human-ai-teams|complementarity|human* ai|
continuedpretraining	continual-pretraining|continued pretraining||
firstpersonvision	egocentric|first-person vision||
residualstream	mechanistic-interpretability|residual stream||
flattery	sycophancy|flattery||
intelligenttransportation	cities|intelligent transportation||
actiondetection	temporal-localization|action detection||
multiturn	multi-turn|multi-turn||
voiceactivitydetection	spoken-understanding|voice activity detection||
rhetoricalstructure	discourse|rhetorical structure||
credibility	misinformation|credibility|text* news source* signal* web|
mathwordproblem	math-reasoning|math word problem||
policyiteration	policy-optimization|policy iteration||
vehicleroutingproblem	combinatorial-optimization|vehicle routing problem||
electrocardiogram	ecg|electrocardiogram||
subquadratic	efficient-attention|subquadratic||
consumer	commerce|consumer||cpu cpus gpu gpus hardware grade laptop* device*
turingcomplete	theory-computing|Turing complete||
adversarialattack	adversarial-attacks|adversarial attack||
adversarialperturbation	adversarial-attacks|adversarial perturbation||
authorshipverification	authorship|authorship verification||
nltosql	text-to-sql|NL-to-SQL||
codeediting	code-generation|code editing||
robustreinforcementlearning	safe-rl|robust reinforcement learning||
sociolinguistic	social-data|sociolinguistic||
codeunderstanding	code-understanding|code understanding||
radarsignal	radar-sensing|radar signal||
citizenparticipation	politics|citizen participation||
molecularproperty	molecules|molecular property||
posthocinterpretability	post-hoc|post-hoc interpretability||
underresourcedlanguage	low-resource|under-resourced language||
pacbayesian	generalization|PAC-Bayesian||
informationbottleneck	information-theory|information bottleneck||
disentanglement	disentanglement|disentanglement||
humanvisualsystem	visual-perception|human visual system||
interpretableneuralnetwork	intrinsic|interpretable neural network||
instancesegmentation	segmentation|instance segmentation||
tensorcore	gpus|tensor core||
decisionbias	cognition-llm|decision bias|llm* language|
truthfulnessprobe	truth-probes|truthfulness probe||
earthobservation	remote-sensing|earth observation||
infrastructureascode	operations|infrastructure-as-code||
rippleeffect	knowledge-editing|ripple effect|knowledge edit* llm*|
imagetextmatching	image-retrieval|image-text matching||
animation	controllable-video|animation|subject* image human character* video|
accelerometer	activity-sensors|accelerometer||
humanavatar	human-avatars|human avatar||
programproof	formal-methods|program proof||
businessmodel	commerce|business model||
legalsummarization	contracts|legal summarization||
embodiedreasoning	embodied-reasoning|embodied reasoning||
speakerverification	speaker-verification|speaker verification||
cloudcomputing	cloud|cloud computing||
explainablegraph	explainable-graphs|explainable graph||
debiasing	debiasing|debiasing||
layerablation	activation-patching|layer ablation||
deblurring	image-denoising|deblurring||
relationextraction	relation-extraction|relation extraction||
sinkhorn	optimal-transport|Sinkhorn||
efficientvlm	visual-tokens|efficient VLM||
bluesky	social-media|Bluesky||
featureattribution	feature-attribution|feature attribution||
boltzmanngenerator	normalizing-flows|Boltzmann generator||
constraintsatisfaction	controlled-generation|constraint satisfaction|text llm* language generat*|	constraint-solving|constraint satisfaction||
culturalvalue	culture|cultural value||
prolog	symbolic-ai|Prolog||
thecaseagainst	position-paper|the case against||
foodrecommendation	special-recommendation|food recommendation||
brainalignment	brain-decoding|brain alignment||
rna	genomics|RNA||
rnn	recurrent-networks|RNN||
openweightmodel	open-models|open-weight model||
aerospace	engineering-design|aerospace||
alignmentoflanguagemodel	alignment|alignment of language model||
operatornetwork	neural-operators|operator network||
scorebasedmodel	diffusion-models|score-based model||
scenetextrecognition	scene-text|scene text recognition||
spoofingdetection	audio-deepfakes|spoofing detection||
temporalknowledge	temporal-reasoning|temporal knowledge|llm* language|
safetyneuron	safety-internals|safety neuron||
llmevaluator	llm-judges|LLM evaluator||
irisrecognition	person-identification|iris recognition||
multiagent	multi-agent|multi-agent||
statutory	legal-reasoning|statutory||
freetextrationale	nl-explanations|free-text rationale||
attentionasexplanation	attention-explanation|attention as explanation||
mlagent	data-agents|ML agent||
modelhub	ai-documentation|model hub||
integratedgradient	gradient-attribution|integrated gradient||
hopfieldnetwork	recurrent-networks|Hopfield network||
finegrainedrecognition	fine-grained-recognition|fine-grained recognition||
itinerary	tourism|itinerary||
domainincremental	domain-adaptation|domain-incremental||
matryoshkarepresentation	metric-learning|Matryoshka representation||
globalexplanation	post-hoc|global explanation||
dnalanguagemodel	genomics|DNA language model||
occupationalbias	model-bias|occupational bias||
languagemodelalignment	alignment|language model alignment||
gaitrehabilitation	exoskeletons|gait rehabilitation||
longdocumentunderstanding	document-understanding|long document understanding||
hallucinationinvisionlanguage	vlm-hallucination|hallucination in vision-language||
lalm	audio-language|LALM||
posttrainingquantization	quantization|post-training quantization||
humanmachineteaming	human-ai-teams|human-machine teaming||
musicology	music-analysis|musicology||
obstetric	mother-child|obstetric||
geopolitical	politics|geopolitical||
nudging	behavior-change|nudging|health behavior user*|
leggedlocomotion	legged-robots|legged locomotion||
efficientmllm	visual-tokens|efficient MLLM||
informationfusion	multimodal-fusion|information fusion|multi* modal*|
legalargument	legal-reasoning|legal argument||
posttraining	alignment|post-training|llm* language model*|pruning quantiz* quantization
zeroshotprompting	prompting|zero-shot prompting||
fetal	mother-child|fetal||
indoorlocalization	slam|indoor localization||
generativerecommender	llm-recommendation|generative recommender||
imbalanced	imbalance|imbalanced||
branchprediction	processors|branch prediction||
factualknowledge	factual-recall|factual knowledge|llm* language model*|
czech	european-nlp|~Czech||
qualitativestudy	case-study|qualitative study||
hearingloss	hearing|hearing loss||
datavisualization	data-visualization|data visualization||
phonological	phonetics|phonological||
diffusionpolicy	robot-policies|diffusion policy||
datapoisoning	poisoning|data poisoning||
videomotion	controllable-video|video motion||
insar	radar-imaging|InSAR||
sentinel2	land-cover|Sentinel-2||
commoncorruption	corruptions|common corruption||
conversationaldynamics	discourse-of-dialogue|conversational dynamics||
audiovisualspeech	lip-reading|audio-visual speech||
faceswapping	talking-heads|face swapping||
agentrl	agent-training|agent RL||
talkmove	discourse-of-dialogue|talk move||
ecommercesearch	domain-search|e-commerce search||
beamforming	speech-enhancement|beamforming|speech microphone audio|	spatial-audio|beamforming|speech microphone audio sound|
fairdivision	group-fairness|fair division||
evaluatinglanguagemodel	llm-evaluation|evaluating language model||
hail	weather|hail||
multiobjectiveoptimization	multi-objective|multi-objective optimization||
zeroshottransfer	zero-shot|zero-shot transfer||
crossdomain	domain-adaptation|cross-domain|learn* adapt* generaliz* transfer|
nonlineofsight	inverse-problems|non-line-of-sight||
learnedimagecompression	image-compression|learned image compression||
superposition	superposition|~superposition|neuron* feature* polysemantic* autoencoder* interpretab* llm* transformer*|quantum
unsupervizedclustering	clustering|unsupervised clustering||
impactofai	ai-impact|impact of AI||
personalizedgeneration	image-personalization|personalized generation|image* diffusion subject|
augment	augmentation|augment||
irrigation	plants-farming|irrigation||
retrievalaugmentedlargelanguage	retrieval-augmented-generation|retrieval-augmented large language||
audiollm	audio-language|audio LLM||
harmful	safety-evaluation|harmful|llm* language model* prompt* content|
city	urban-data|city||
lane	driving-perception|lane||
outpainting	image-editing|outpainting||
beamsearch	decoding|beam search||
music	music|music||
perceptualaudio	hearing|perceptual audio||
holographicreduced	vector-symbolic|holographic reduced||
medicalimagesegmentation	medical-segmentation|medical image segmentation||
forest	land-cover|forest|canopy biomass height satellite remote mapping|	climate|forest|fire* disturb* canopy biomass inventory|
textrendering	vector-graphics|text rendering||
conceptgeometry	linear-representations|concept geometry||
qualitydiversity	evolutionary|quality-diversity||
shapleyvalue	shapley-values|shapley value|explan* feature* explain* model* attribution learning data|
videoworldmodel	video-prediction|video world model||
nahuatl	low-resource|~Nahuatl||
automationbias	trust-reliance|automation bias||
poisoningattack	poisoning|poisoning attack||
lowrankapproximation	low-rank|low-rank approximation|llm* network* model*|
circuit	circuits|~circuit|gpt* llm* interpretab* attention transformer* language mechanis*|quantum electronic analog vlsi rtl verilog design quantized
personalityprofiling	authorship|personality profiling||
fixation	eye-models|fixation||
economics	economics|economics||
datalicense	copyright-patents|data license||
qlearning	policy-optimization|Q-learning||
visualrag	multimodal-rag|visual RAG||
dementia	neurology|dementia||
motioncontrol	controllable-video|motion control|video|
negation	language-understanding|negation|language llm* model*|
autoscaling	scheduling|autoscaling||
visiontransformerinterpretability	vision-interpretability|vision transformer interpretability||
dentistry	dentistry|dentistry||
inferenceonedge	edge-inference|inference on edge||
hiddenmarkov	graphical-models|hidden Markov||
precipitationnowcasting	weather|precipitation nowcasting||
humanaiteaming	human-ai-teams|human-AI teaming||
taxi	mobility|taxi||
wordnaming	psycholinguistics|word naming||
vulnerabilitydetection	vulnerabilities|vulnerability detection||
quantuminformation	quantum|quantum information||
taskoriented	task-dialogue|task-oriented||
mathematics	math-reasoning|mathematics|llm* language model*|achievement student applied
computeruseagent	web-gui-agents|computer-use agent||
sepsis	health-records|sepsis||
manipulationlocalization	image-forensics|manipulation localization||
graphmatching	graph-algorithms|graph matching||
aievaluation	benchmark-design|AI evaluation||
retrosynthesis	molecules|retrosynthesis||
erasingconcept	concept-erasure|erasing concept||
visualizationgeneration	data-visualization|visualization generation||
computationalfluiddynamics	surrogate-simulation|computational fluid dynamics||
valueorientation	value-alignment|value orientation|llm* language model*|
imprecizeprobability	fuzzy-reasoning|imprecise probability||
detoxification	hate-speech|detoxification||
photoretouching	low-light|photo retouching||
recordmatching	data-integration|record matching||
socialai	social-intelligence|social AI||
rainremoval	image-denoising|rain removal||
productrecommendation	special-recommendation|product recommendation||
fakevideo	ai-image-detection|fake video||
emergentmisalignment	misalignment|emergent misalignment||
texttosql	text-to-sql|text-to-SQL||
siglip	clip-models|SigLIP||
thesaurus	word-meaning|thesaurus||
philosophy	humanities|philosophy|history social humanit*|	ai-philosophy|philosophy|mind consciousness|
marathi	language-resources|Marathi||
datasheet	data-quality|datasheets||
architecturaldesign	engineering-design|architectural design||
largereasoningmodel	llm-reasoning|large reasoning model||
constrainedgeneration	controlled-generation|constrained generation||
aicontrol	oversight|AI control||
activityrecognition	action-recognition|activity recognition||sensor* wearable* imu inertial smartphone*	activity-sensors|activity recognition|sensor* wearable* imu inertial smartphone* accelerom* daily|
cognitiveprocess	cognition-llm|cognitive process|llm* language|
gradientdescent	optimization-theory|gradient descent||
reasoningcapability	llm-reasoning|reasoning capability|llm* language model*|
regionproposal	object-detection|region proposal||
imagetextcontrastive	clip-models|image-text contrastive||
scenelayout	controllable-images|scene layout||
macular	retina|macular||
questionasking	question-generation|question asking||
database	databases|database|quer* sql relational vector graph cs.DB management schema transaction*|
shorttext	text-classification|short text||
naturallanguagegeneration	text-generation|natural language generation||
softwareengineering	software-engineering|software engineering||
multipleobjecttracking	multi-object-tracking|multiple object tracking||
pointcloudregistration	point-clouds|point cloud registration||
weightdecay	regularization|weight decay||
rtl	hardware-code|RTL|generation llm* code|
ondevicellm	edge-inference|on-device LLM||
querysuggestion	query-understanding|query suggestion||
lowprecision	quantization|low-precision||
datascienceagent	data-agents|data science agent||
visualrelationdetection	scene-graphs|visual relation detection||
mediabias	journalism|media bias||
imagediffusion	image-generation|image diffusion||
diffusionalignment	diffusion-guidance|diffusion alignment||
languageaudio	audio-language|language-audio||
visuallyimpaired	accessibility|visually impaired||
camerapose	object-pose|camera pose||
brainactivity	brain-decoding|brain activity||
unpairedimage	image-translation|unpaired image||
visualexplanation	saliency|visual explanation|model* network* classif*|textbook
locationprediction	mobility|location prediction||
generatedimageforensics	ai-image-detection|generated image forensics||
cameraposeestimation	object-pose|camera pose estimation||
textattributedgraph	graph-transformers|text-attributed graph||
operatorlearning	neural-operators|operator learning||
trajectorydata	mobility|trajectory data||
remainingusefullife	fault-diagnosis|remaining useful life||
ecg	ecg|ECG||
timeserypretraining	series-models|time series pretraining||
treesearch	tree-search|tree search||
alloy	materials|alloy||
multitask	multi-task|multi-task||
audit	finance|audit|financ* account*|
diversegeneration	output-diversity|diverse generation||
lowdosect	medical-reconstruction|low-dose CT||
sociology	social-data|sociology||
mrireconstruction	medical-reconstruction|MRI reconstruction||
passageranking	reranking|passage ranking||
malay	language-resources|~Malay||
generativemodel	generative-models|generative model||language
audiocodec	speech-codecs|audio codec||
postediting	mt-evaluation|post-editing||
shapley	shapley-values|~shapley||
hybridreasoning	reasoning-efficiency|hybrid reasoning|thinking mode* llm*|
aerialvehicle	drones|aerial vehicle||
stock	trading|stock|market* price* predict* trad* financ* return* invest*|
simplification	paraphrase-style|simplification|text sentence* lexical language|
steering	representation-engineering|~steering|llm* language activation* vector* model* behavior representation* concept* latent|black vehicle driving car robot wheel beam
toytransformer	learned-algorithms|toy transformer||
wifibased	radar-sensing|WiFi-based||
localsurrogate	surrogate-models|local surrogate||
ehrdata	health-records|EHR data||
uigeneration	interface-design|UI generation||
communicationcomplexity	complexity|communication complexity||
callcenter	task-dialogue|call center||
rlfinetuning	rl-reasoning|RL fine-tuning||
confounding	treatment-effects|confounding||
argumentquality	argument-mining|argument quality||
scientificreview	peer-review|scientific review||
llmbasedannotation	llm-annotation|LLM-based annotation||
photonic	in-memory|photonic||
circuitcomplexity	expressivity|circuit complexity|transformer*|	complexity|circuit complexity||
eda	chip-design|EDA||
ct	brain-ct-mri|CT|scan* image* imaging tomograph* segment* lung|
visualclassification	image-classification|visual classification||
proactiveassistant	ai-assistants|proactive assistant||
multimodalembedding	image-retrieval|multimodal embedding||
jailbroken	jailbreaks|jailbroken||
moleculardynamics	molecular-simulation|molecular dynamics||
scenariogeneration	driving-simulation|scenario generation|driving vehicle*|
robustnessverification	certified-robustness|robustness verification||
instructionnavigation	vision-language-navigation|instruction navigation||
crossmodalhashing	image-retrieval|cross-modal hashing||
identificationinthelimit	statistical-learning|identification in the limit||
bodypose	human-pose|body pose||
compressivesensing	sparse-recovery|compressive sensing||
incidentmanagement	operations|incident management||
higherordernetwork	hypergraphs|higher-order network||
pretraininglanguagemodel	llm-pretraining|pretraining language model||
conceptdrift	domain-generalization|concept drift||
fingerprinting	model-ownership|fingerprinting|model* llm*|
dermatology	skin|dermatology||
obesity	public-health|obesity||
french	european-nlp|~French|language text* speech corpus nlp llm* cs.CL translation news word* sentence*|
refusal	guardrails|refusal|llm* language model* safety|
styletransfer	style-transfer|style transfer||
biasinlargelanguage	model-bias|bias in large language||
culturalcompetence	culture|cultural competence||
valuefunction	policy-optimization|value function||
expressivepower	expressivity|expressive power||
counterfactualinference	causal-reasoning|counterfactual inference||
rfsensing	radar-sensing|RF sensing||
academicwriting	scientific-text|academic writing||
lotteryticket	pruning|lottery ticket||
nordic	european-nlp|~Nordic||
evidentialreasoning	fuzzy-reasoning|evidential reasoning||
gpt2	large-language-models|GPT-2||
gpt3	large-language-models|GPT-3||
gpt4	large-language-models|GPT-4||
eeg	eeg|EEG||
conversationalagent	dialogue|conversational agent||
eventstream	event-cameras|event stream|camera* vision|
astronomy	astronomy|astronomy||
reasoning	llm-reasoning|~reasoning||probabilistic case spatial visual video image clinical ontology automated causal temporal legal
humanlikecognition	cognition-llm|human-like cognition||
scientificliteratureunderstanding	research-tools|scientific literature understanding||
loopclosure	slam|loop closure||
diffusionllm	diffusion-language-models|diffusion LLM||
uyghur	arabic-nlp|~Uyghur||
explanationrobustness	explanation-robustness|explanation robustness||
trialmatching	drugs-trials|trial matching||
llmworkflow	agent-workflows|LLM workflow||
voiceanonymization	voice-conversion|voice anonymization||
docalculus	causal-inference|do-calculus||
geometricreasoning	spatial-reasoning|geometric reasoning||
modelagnosticexplanation	surrogate-models|model-agnostic explanation||
safetymechanism	safety-internals|safety mechanism|llm* internal* activation* neuron*|
safetyverification	physical-safety|safety verification|neural system* autonomous learning|
cognitivedistortion	mental-health|cognitive distortion||
reasoninglanguagemodel	llm-reasoning|reasoning language model||
articulatory	phonetics|articulatory||
modelcompression	model-compression|model compression||
datareduction	data-curation|data reduction||
brazilianportuguese	european-nlp|Brazilian Portuguese||
medicalcoding	clinical-text|medical coding||
deepgenerative	generative-models|deep generative||
longtermconversation	multi-turn|long-term conversation||
extractingbook	memorization|extracting book||
codemixed	code-switching|code-mixed||
multiobjectiveevolutionary	evolutionary|multi-objective evolutionary||
instructiongeneration	instruction-data|instruction generation||
poem	story-generation|poem||
flood	water|flood||
satellite	optics-space|satellite|orbit* constell* spacecraft attitude|
critiquing	conversational-recommendation|critiquing||
hatefulmeme	hate-speech|hateful meme||
italian	european-nlp|~Italian|language text* speech corpus nlp llm* cs.CL translation news word* sentence*|
visionlanguagepretraining	vision-language|vision-language pretraining||
pickandplace	grasping|pick-and-place||
behaviorcloning	imitation-learning|behavior cloning||
rewriting	paraphrase-style|rewriting|text llm* sentence* style|
virtualpatient	medical-education|virtual patient||
popularitybias	fair-recommendation|popularity bias||
loan	credit-insurance|loan||
brdf	materials-light|BRDF||
semanticrolelabeling	relation-extraction|semantic role labeling||
vectorquantization	autoencoders|vector quantization|generat* codebook* token* latent|
usermodeling	user-modeling|user modeling||
sensordata	radar-sensing|sensor data||
swarmrobotics	multi-robot|swarm robotics||
videoanalysis	video-understanding|video analysis||
objectcentric	object-centric|object-centric|learn* represent* video scene* slot*|
priorityqueue	algorithms|priority queue||
robustspeech	speech-robustness|robust speech||
humanperception	visual-perception|human perception|visual image* vision* cs.CV|
documentai	document-understanding|document AI||
segmentanything	segment-anything|segment anything||
transportation	logistics|transportation||
hiddenrepresentation	logit-lens|~hidden representation|llm* language transformer*|recurrent
modeconnectivity	loss-functions|mode connectivity||
exercizeassessment	action-quality|exercise assessment||
workplace	work|workplace||
backdoorattack	backdoors|backdoor attack||
videoanomalydetection	anomaly-detection|video anomaly detection||
maxsat	constraint-solving|MaxSAT||
aistandard	ai-regulation|AI standard||
representationediting	representation-engineering|representation editing||
videoinstancesegmentation	video-segmentation|video instance segmentation||
modelcollapse	synthetic-data|model collapse||
atoolkit	library-tool|a toolkit||
visualtokenpruning	visual-tokens|visual token pruning||
differentialevolution	evolutionary|differential evolution||
motionediting	human-motion|motion editing|human character|
conceptextraction	concept-discovery|concept extraction|explan* interpretab* network*|
kolmogorovcomplexity	theory-computing|Kolmogorov complexity||
metalorganic	materials|metal-organic||
interpretablefeature	dictionary-features|interpretable feature||
audiodescription	accessibility|audio description||
visualquestionanswering	visual-question-answering|visual question answering||
ehr	health-records|EHR||
spokenconversation	speech-language-models|spoken conversation||
deepresearch	deep-research|deep research||
visionlanguagealignment	clip-models|vision-language alignment|clip contrastive|
intrinsicdimension	representation-geometry|intrinsic dimension|representation* llm* transformer* layer*|
importancesampling	variational-sampling|importance sampling||
visualdocumentretrieval	multimodal-rag|visual document retrieval||
3dunderstanding	three-d-understanding|3D understanding||
vulnerabilityrepair	code-repair|vulnerability repair||
nestedentity	named-entities|nested entity||
deepsearch	deep-research|deep search||
scholarlypublishing	scholarly|scholarly publishing||
cotmonitoring	cot-faithfulness|CoT monitoring||
positionencoding	position-encoding|position encoding|llm* language transformer*|
healthcare	health|healthcare||
imageharmonization	image-translation|image harmonization||
leukocyte	pathology|leukocyte||
pathological	pathology|pathological||
medicalquestionanswering	medical-llms|medical question answering||
interpretation	interpretability|~interpretation|model* network* transformer* neural classifier* cs.LG|legal court quantum image sar ecg medical seismic clinical report translation text law statut* constitution* chest ray radiolog* signal cultural
activation	representation-analysis|~activation|llm* language transformer* massive|function quantiz* sparse patching
sparseattention	efficient-attention|sparse attention||
maximuminnerproduct	vector-search|maximum inner product||
nonlinearity	activation-functions|nonlinearity|network* neural|
chart	charts|chart|understanding question* multimodal mllm* reasoning annotation grammar visualization generation image*|
deepseekr1	llm-reasoning|DeepSeek-R1||
conceptlevelexplanation	example-concepts|concept-level explanation||
hamiltonianneural	dynamical-systems|Hamiltonian neural||
largeaudiolanguage	audio-language|large audio language||
geotechnics	solid-earth|geotechnics||
colorconstancy	low-light|color constancy||
compressedmodel	model-compression|compressed model||
socialmedia	social-media|social media||
reactionprediction	molecules|reaction prediction||
layoutanalysis	document-understanding|layout analysis||
audiosynthesis	audio-generation|audio synthesis||
archaeology	humanities|archaeology||
theoremprover	theorem-proving|theorem prover||
evolutionaryoptimization	evolutionary|evolutionary optimization||
fluiddynamics	fluids-plasma|fluid dynamics||
retail	commerce|retail||
banding	image-restoration|banding||
publictransport	mobility|public transport||
groupequivariant	geometric-learning|group-equivariant||
nonnegativematrix	dimension-reduction|nonnegative matrix||
tensorized	lora|tensorized|tun* adapter* llm* federated|
quantumchemistry	molecular-simulation|quantum chemistry||
gamification	interface-design|gamification||
adaptertuning	parameter-efficient|adapter tuning||
sharpnessaware	optimizers|sharpness-aware||
metareview	peer-review|meta-review||
windfarm	renewables|wind farm||
echocardiography	ultrasound-endoscopy|echocardiography||
shapebias	visual-perception|shape bias||
objectcounting	object-counting|object counting||
hyperbolicspace	hyperbolic|hyperbolic space||
deformablelinear	deformable|deformable linear||
tunnel	construction|tunnel||
rewardmodel	reward-models|reward model||
imagecaptioning	captioning|image captioning||
newsarticle	journalism|news article||
clickbait	misinformation|clickbait||
assessing	llm-evaluation|~assessing|llm* gpt* chatgpt|
scenerecognition	image-classification|scene recognition||
photovoltaic	renewables|photovoltaic||
humanrobot	human-robot|human-robot||
interpretability	interpretability|interpretability||
socratic	tutoring|Socratic||
reasoningfaithfulness	cot-faithfulness|reasoning faithfulness||
condenseddataset	dataset-distillation|condensed dataset||
videowatermark	image-watermarks|video watermark||
metalearned	meta-learning|meta-learned||
metalearner	meta-learning|meta-learner||
graphicdesign	controllable-images|graphic design||
selfpacedlearning	curriculum-learning|self-paced learning||
kinyarwanda	low-resource|~Kinyarwanda||
affordance	robot-manipulation|affordance|robot* 3d ground* object*|
paretofront	multi-objective|Pareto front||
spaceborne	optics-space|spaceborne||
parallelreasoning	test-time-scaling|parallel reasoning||
averagereward	rl-theory|average reward||
reasoningchain	llm-reasoning|reasoning chain|llm* language model*|supply
law	law|law|legal court* llm* ai regulat* judg*|
upliftmodeling	treatment-effects|uplift modeling||
tomato	plants-farming|tomato||
emotionalresponse	emotion|emotional response||
gripper	grasping|gripper||
aerialimagery	remote-sensing|aerial imagery||
bf16	quantization|BF16||
criticalcare	health-records|critical care||
computationalgeometry	computational-geometry|computational geometry||
loadbalancing	scheduling|load balancing||
audioprocessing	speech-audio|audio processing||
tennis	sports|tennis||
river	water|river||
loganalysis	operations|log analysis||
simile	word-meaning|simile||
tool	tool-use|~tool|mllm* orchestrat* call* invo* mcp agent* augment*|
mobilegui	web-gui-agents|mobile GUI||
earlyexitreasoning	reasoning-efficiency|early exit reasoning||
breast	medical-imaging|~breast|image* cancer mammogra* density|
reid	person-identification|ReID|person vehicle track* visual|
scienceagent	research-tools|science agent||
finetuningattack	safety-tuning|fine-tuning attack||
trainingfreenas	nas|training-free NAS||
multihop	multi-hop-qa|multi-hop||
multisensor	radar-sensing|multi-sensor||
datastructure	algorithms|data structure||
virtualcell	single-cell|virtual cell||
sentimentclassification	sentiment|sentiment classification||
resourcemanagement	scheduling|resource management|cloud cluster edge gpu|
simulationbasedinference	simulation-inference|simulation-based inference||
confidencecalibration	uncertainty-llm|confidence calibration|llm* language|
hallucination	hallucination|hallucination||mllm mllm lvlm lvlm vlm vlm vision visual multimodal	vlm-hallucination|hallucination|mllm* lvlm* vlm* vision visual multimodal multi|
cyberthreatintelligence	intrusion-detection|cyber threat intelligence||
emotional	emotion|~emotional|llm* language text dialogue chatbot*|speech facial eeg voice
aesthetic	image-quality|aesthetic|image* assess* visual quality|
t2i	image-generation|T2I||
gradientfree	local-learning|gradient-free||
acceleratordesign	accelerators|accelerator design||
edgedevice	tiny-ml|edge device||
judging	llm-judges|judging|llm* model* reward|
meshrecovery	human-avatars|mesh recovery||
linguistic	linguistics|linguistic|feature* structure* analysis theory universal* typolog* acceptab*|
gaussianslam	gaussian-splatting|gaussian SLAM||
logo	graphic-design|logo|design generat* image*|
conformalprediction	conformal|conformal prediction||
graphfilter	heterophily|graph filter||
longtail	imbalance|long-tail|distribution learn* recogn* classif*|
layerwiseimportance	model-depth|layer-wise importance||
thinkingtoken	chain-of-thought|thinking token||
activationoracle	logit-lens|activation oracle||
faceanimation	talking-heads|face animation||
rmsnorm	normalization-layers|RMSNorm||
topo	category-theory|topos||
anchor	surrogate-models|anchors|explan* explain*|
meanfieldgame	marl|mean field game||
testtimecomputation	test-time-scaling|test time computation||
constituencyparsing	grammar|constituency parsing||
kveviction	kv-cache|KV eviction||
aieconomy	ai-impact|AI economy||
anime	comics|anime||
incontext	in-context-learning|in-context|llm* language transformer*|
zeroshotlearning	zero-shot|zero-shot learning||
roboticsystem	robotics|robotic system||
emg	ecg|EMG||
memory	agent-memory|memory|agent* llm* conversation*|gpu bandwidth hardware flash cache footprint
l2	language-acquisition|L2|learn* language english writing|
lm	large-language-models|LM||
weaklysupervized	weak-supervision|weakly supervised||
cellularautomata	automata|cellular automata||
cosmology	astronomy|cosmology||
spokenquestion	spoken-understanding|spoken question||
machinereading	reading-comprehension|machine reading||
visualtracking	tracking|visual tracking||
conformalinference	conformal|conformal inference||
eventvisionsensor	event-cameras|event vision sensor||
spectralunmixing	hyperspectral|spectral unmixing||
codequality	bugs-analysis|code quality||
outlierdetection	anomaly-detection|outlier detection||
answersetprogramming	symbolic-ai|answer set programming||
harvest	plants-farming|harvest|yield crop* fruit|
losslandscape	loss-functions|loss landscape||
layerdynamics	model-depth|layer dynamics||
evaluatingllm	llm-evaluation|evaluating LLM||
audioediting	audio-generation|audio editing||
wearablerobot	exoskeletons|wearable robot||
meshreconstruction	three-d-reconstruction|mesh reconstruction||
surgicalinstrument	surgery|surgical instrument||
textdrivenvideosegmentation	referring-segmentation|text-driven video segmentation||
populationsynthesis	agent-based-models|population synthesis||
loopinvariant	formal-methods|loop invariant||
criticalperspective	position-paper|critical perspective||
simultaneouslocalizationandmapping	slam|simultaneous localization and mapping||
processreward	reward-models|process reward||
federatedlora	federated-llm|federated LoRA||
tactilesensor	tactile|tactile sensor||
speechemotionrecognition	speech-emotion|speech emotion recognition||
splitlearning	decentralized-learning|split learning||
alzheimer	neurology|Alzheimer||
biologicallyplausible	local-learning|biologically plausible||
postergeneration	controllable-images|poster generation||
lda	topic-models|LDA|topic*|
riskcontrol	conformal|risk control|conformal calibrat* score* threshold*|
userinterfacedesign	interface-design|user interface design||
riemannian	geometric-learning|Riemannian||
embeddinggeometry	representation-geometry|embedding geometry||
nextscaleprediction	autoregressive-images|next-scale prediction||
password	cryptography|password||
taxonomyconstruction	ontologies|taxonomy construction||
facialexpressionrecognition	facial-expression|facial expression recognition||
claimverification	fact-checking|claim verification||
generatedimagedetection	ai-image-detection|generated image detection||
clusterscheduling	scheduling|cluster scheduling||
documentimage	ocr|document image||
legalinterpretation	legal-reasoning|legal interpretation||
transformerencode	representation-analysis|transformer encode|inform* represent*|
tibetan	language-resources|~Tibetan||
ideageneration	hypothesis-generation|idea generation|llm* research|
hybridsystem	dynamical-systems|hybrid system|dynamic* continuous discrete flow*|
relu	activation-functions|ReLU||
thecasefor	position-paper|the case for||
polytope	computational-geometry|polytope||
propertytesting	complexity|property testing||
llmsearch	web-search|LLM search||
patientquestion	medical-llms|patient question||
codereview	code-repair|code review||
inverserendering	radiance-fields|inverse rendering||
wifisensing	radar-sensing|wifi sensing||
counterfactualexplainer	counterfactual-explanations|counterfactual explainer||
llmcascading	llm-serving|LLM cascading||
developer	developers|developer|software code ai|
entityalignment	kg-completion|entity alignment||
ballot	politics|ballot||
livestock	plants-farming|livestock||
federatedpersonalization	personalized-federated|federated personalization||
linearrecurrent	state-space-models|linear recurrent||
spatialreasoning	spatial-reasoning|spatial reasoning||
mechanisticinterpretability	mechanistic-interpretability|mechanistic interpretability||
vaccine	public-health|vaccine||
legalllm	legal-reasoning|legal LLM||
deeplearningcompiler	compilers|deep learning compiler||
surgical	surgery|surgical||tuning model llm*
detectinghallucination	hallucination-detection|detecting hallucination||
llmdecisionmaking	decision-theory|LLM decision-making||
datascience	data-agents|data science|agent* llm* autom*|
auction	game-theory|auction||
scientificquestion	research-tools|scientific question||
numericalbias	llm-judges|numerical bias|llm* evaluat*|
trainingdataleakage	membership-inference|training data leakage||
certifiedrobustness	certified-robustness|certified robustness||
complexityclass	complexity|complexity class||
classical	humanities|classical|chinese latin greek poetry text*|
legged	legged-robots|legged||
contextpruning	context-compression|context pruning||
soundevent	sound-events|sound event||
llmencode	representation-analysis|LLM encode||
empathetic	emotion|empathetic||
informationtheoretic	information-theory|information-theoretic||
workingmemory	agent-memory|working memory|llm* language agent*|
museum	humanities|museum||
packingproblem	computational-geometry|packing problem||
preterm	mother-child|preterm||
opticalflow	stereo-flow|optical flow||
voiceinteraction	speech-language-models|voice interaction||
abilityoflargelanguage	model-abilities|abilities of large language||
objectcompositing	image-composition|object compositing||
quantumsimulation	quantum|quantum simulation||
imageto3d	three-d-generation|image-to-3D||
amharic	low-resource|Amharic||
pointcloud	point-clouds|point cloud||
documentintelligence	document-understanding|document intelligence||
evaluatinginterpretability	explanation-evaluation|evaluating interpretability||
computationalargumentation	argument-mining|computational argumentation||
knowledgeacquisition	knowledge-editing|knowledge acquisition|llm* language|
reason	llm-reasoning|~reason|llm* language model* vlm* mllm*|
generatorvalidator	llm-consistency|generator-validator||
simpo	preference-optimization|SimPO||
worldfoundationmodel	world-models|world foundation model||
combinatorics	graph-algorithms|combinatorics||
instructionhierarchy	prompt-injection|instruction hierarchy||
portuguese	european-nlp|~Portuguese|language text* speech corpus nlp llm* cs.CL translation news word* sentence*|
multirobotpath	path-planning|multi-robot path||
hyperparameter	learning-rates|hyperparameter||
4dgaussian	dynamic-scenes|4D gaussian||
plangeneration	task-planning|plan generation||
handwrittentext	handwriting|handwritten text||
caregiving	accessibility|caregiving||
trainingefficiency	training-stability|training efficiency||
reflectionremoval	image-denoising|reflection removal||
noiseaddition	speech-robustness|noise addition|speech scene*|
fluidflow	fluids-plasma|fluid flow||
swedish	european-nlp|~Swedish||
graphrepresentation	graph-embedding|graph representation||
automaticevaluator	llm-judges|automatic evaluator||
queryexpansion	query-understanding|query expansion||
startup	commerce|startup||
redteam	red-teaming|red team||
particleswarm	evolutionary|particle swarm||
objectcomposition	image-composition|object composition||
spokenlanguage	spoken-understanding|spoken language||
binocular	stereo-flow|binocular||
embeddedai	tiny-ml|embedded AI||
tinylanguagemodel	small-language-models|tiny language model||
curiosity	exploration|curiosity|reinforcement agent* exploration intrinsic|
visualselfsupervized	visual-pretraining|visual self-supervised||
snowremoval	image-denoising|snow removal||
learningaugmented	algorithms|learning-augmented||
deepmetric	metric-learning|deep metric||
optimalcontrol	model-predictive|optimal control||
pashto	arabic-nlp|~Pashto||
inference	llm-serving|~inference|llm* acceleration lossless parallel distributed edge|bayesian causal variational active membership natural statistical
pragmatics	pragmatics|pragmatics||
unsupervizeddomainadaptation	domain-adaptation|unsupervised domain adaptation||
rationalegeneration	rationales|rationale generation||
evolutionaryalgorithm	evolutionary|evolutionary algorithm||
fetus	mother-child|fetus||
surveydata	opinions|survey data||
programgeneration	code-generation|program generation||
repositorylevel	software-agents|repository-level||
evaluationofgpt	model-abilities|evaluation of GPT||
secondlanguage	language-acquisition|second language||
newdataset	dataset|new dataset||
semanticsimilarity	language-understanding|semantic similarity||
landcover	land-cover|land cover||
qa	question-answering|QA|question* answer* retriev* knowledge|
lhc	particle-physics|LHC||
circuitlevel	circuits|circuit-level|llm* transformer* language mechanis*|
quran	arabic-nlp|Quran||
productsearch	domain-search|product search||
multilingualllm	multilingual|multilingual LLM||
eyemodel	eye-models|eye model||
modulararithmetic	learned-algorithms|modular arithmetic|network* transformer* grok*|
disfluent	speech-robustness|disfluent||
collaborativeinference	llm-ensembles|collaborative inference|llm* language|
children	language-acquisition|children|language learn* linguistic number*|
cadgeneration	cad|CAD generation||
socialinfluence	social-data|social influence||
gameenvironment	games|game environment||
sycophantic	sycophancy|sycophantic||
plant	plants-farming|plant|disease* leaf phenotyp* specy crop*|
facevoiceassociation	audio-visual|face-voice association||
corpusof	dataset|corpus of||
individualfairness	group-fairness|individual fairness||
intelligentassistant	ai-assistants|intelligent assistant||
prenorm	normalization-layers|pre-norm||
videosummarization	video-retrieval|video summarization||
robustlearning	robustness|robust learning||
saelatent	sparse-autoencoders|SAE latent||
preference	alignment|~preference|reward* llm* language align* human generation|
distantsupervision	weak-supervision|distant supervision||
corrigibility	oversight|corrigibility||
esg	financial-text|ESG||
rl	reinforcement-learning|RL|policy reinforcement agent* reward* offline online training rollout* verif* reason* env* llm*|transfer
llmbias	model-bias|LLM bias||
multilingual	multilingual|multilingual||
multimodalunderstanding	multimodal|multimodal understanding||
singlecell	single-cell|single-cell||
movementassessment	action-quality|movement assessment||
socialcommonsense	commonsense|social commonsense||
memorymanagement	agent-memory|memory management|agent* llm*|
curriculum	curriculum-learning|~curriculum|learn* reinforcement train*|student education school course	classroom|curriculum|student* course* education* school|
recipe	food|recipe|food cook* ingredient*|
healthcarellm	medical-llms|healthcare LLM||
emergencycall	social-data|emergency call||
nextpoi	special-recommendation|next POI||
videostream	long-video|video stream|understand* question*|
sourceseparation	source-separation|source separation||
linearprobing	probing|linear probing|representation* model* llm* layer*|
anisotropy	representation-geometry|anisotropy|embedding* represent* language|
pedestrian	crowds|pedestrian|trajector* crowd* behavior detect* predict*|
transportationsystem	cities|transportation system||
clinicaltraining	medical-education|clinical training|student* resident* simulat*|
medicalvision	radiology|medical vision||
grammarinduction	grammar|grammar induction||
safetyfilter	safe-control|safety filter||	guardrails|safety filter|llm* image content|
interpretabilitytool	interpretability-tools|interpretability tool||
temporalgraph	dynamic-graphs|temporal graph||
legaltranslation	specialized-translation|legal translation||
meaningrepresentation	semantic-parsing|meaning representation||
sortingalgorithm	algorithms|sorting algorithm||
neuraldata	brain-decoding|neural data||
visionlanguageaction	vla-models|vision-language-action||
bacteria	biology|bacteria||
lipreading	lip-reading|lip reading||
openset	open-set|open-set||
casestudy	case-study|case study||
selfinterpretable	intrinsic|self-interpretable||
accountability	ai-regulation|accountability||
federated	federated-learning|federated||llm llm lora language tuning foundation	federated-llm|federated|llm* lora language tun* foundation|
conversationalbanking	task-dialogue|conversational banking||
carcinoma	cancer|carcinoma||
stabilizing	training-stability|stabilizing||
languageidentity	cross-lingual|language identity||
speling	morphology|spelling||
operationresearch	combinatorial-optimization|operations research||
embodied	embodied-agents|embodied||
saliencymap	saliency|saliency map||
shogi	games|shogi||
dinov2	visual-pretraining|DINOv2||
dinov3	visual-pretraining|DINOv3||
multiviewconsistent	view-synthesis|multi-view consistent||
rlhf	rlhf|RLHF||
selfchallenging	self-play|self-challenging||
discourseanalysis	discourse|discourse analysis||
neuralnetwork	deep-learning|neural network||
climatepolicy	climate-models|climate policy||
hvac	buildings|HVAC||
tensornetwork	low-rank|tensor network||quantum
hashtag	social-media|hashtag||
datatotext	data-to-text|data-to-text||
sae	sparse-autoencoders|SAE|autoencoder* sparse feature* interpretab* activation* llm*|automotive vehicle
sam	segment-anything|SAM|segment*|
sar	radar-imaging|SAR|radar image* remote satellite|
unifiedvisionlanguage	unified-multimodal|unified vision-language||
diabete	heart-metabolism|diabetes||
cochlear	hearing|cochlear||
beam	wireless|beam|wireless mimo prediction|
coastal	water|coastal||
employee	work|employee||
selectiverationalization	rationales|selective rationalization||
sentience	ai-philosophy|sentience||
mentalstate	theory-of-mind|mental state|llm* language model*|
graphisomorphism	graph-algorithms|graph isomorphism||
causalrepresentation	causal-reasoning|causal representation||
programverification	formal-methods|program verification||
inverseimaging	inverse-problems|inverse imaging||
independentcomponent	disentanglement|independent component||
positionembedding	position-encoding|position embedding||
ux	interface-design|UX||
agentharness	agent-evaluation|agent harness||
personallyidentifiable	anonymization|personally identifiable||
llm	large-language-models|LLM||
painting	style-transfer|painting||
texttoimagebenchmark	image-gen-evaluation|text-to-image benchmark||
harness	agent-evaluation|harness|agent* llm* coding benchmark*|
webinformationextraction	information-extraction|web information extraction||
knowledgeupdate	knowledge-editing|knowledge update|llm* language model*|
bm25	late-interaction|BM25||
spiking	spiking|spiking||
imageretrieval	image-retrieval|image retrieval||
llmgeneratedcontent	generated-text-detection|LLM-generated content||
languageadaptation	continual-pretraining|language adaptation|llm* pretrain* language|
headline	journalism|headline||
hallucinatedtext	hallucination-detection|hallucinated text||
teleoperated	teleoperation|teleoperated||
graphbasedretrieval	graph-rag|graph-based retrieval||
largelanguagemodelagent	llm-agents|large language model agent||
climatedownscaling	climate-models|climate downscaling||
sport	sports|sports||
syntactic	grammar|syntactic||
vr	immersive|VR||
anonymization	anonymization|anonymization||
lmm	vision-language-models|LMM|multimodal|
electricvehicle	buildings|electric vehicle||
hotel	tourism|hotel|review* recommend* book* price*|
formalverification	formal-methods|formal verification||
softwaremaintenance	developers|software maintenance||
finegrainedvisual	fine-grained-recognition|fine-grained visual|classif* recogn* categor*|
gazeestimation	gaze|gaze estimation||
codesmell	bugs-analysis|code smell||
evidenceretrieval	fact-checking|evidence retrieval|claim* fact* verif*|
lifelonglearning	continual-learning|lifelong learning||
agnosticlearning	statistical-learning|agnostic learning||
ocean	water|ocean||
lora	lora|LoRA||radio lorawan iot
spatialcontrol	controllable-images|spatial control|image* diffusion|
multimodaldataset	multimodal|multimodal dataset||
activationdecoding	logit-lens|activation decoding||
10k	financial-text|10-K||
echocancellation	speech-enhancement|echo cancellation||
responsibleai	ai-ethics|responsible AI||
onlinecontinual	continual-learning|online continual||
syntheticsurvey	llm-simulation|synthetic survey||
neuronactivation	neurons|neuron activation|llm* language model*|
gridoperation	power-grids|grid operation||
smartphone	activity-sensors|smartphone|sensor* activity pedestrian inertial|
selfexplanation	self-explanation|self-explanation||
ironydetection	stance-sarcasm|irony detection||
logicpuzzle	logical-reasoning|logic puzzle||
physicssimulation	surrogate-simulation|physics simulation||
paralleldecoding	speculative-decoding|parallel decoding||
efficiencyoptimization	llm-efficiency|efficiency optimization||
semifactualexplanation	counterfactual-explanations|semifactual explanation||
groundedgeneration	answer-attribution|grounded generation||
humanbody	human-avatars|human body||
vectorsymbolic	vector-symbolic|vector symbolic||
pedagogical	tutoring|pedagogical||
causaleffect	treatment-effects|causal effect||
hallucinate	hallucination|hallucinate||
testcollection	search-evaluation|test collection||
genderinscience	citations|gender in science||
agentbenchmark	agent-evaluation|agent benchmark||
retrievalenhanced	retrieval-augmented-generation|retrieval-enhanced||
vocoder	speech-synthesis|vocoder||
crosslingual	cross-lingual|cross-lingual||
humancenteredxai	explanation-users|human-centered XAI||
weaklysemisupervized	weak-supervision|weakly semi-supervised||
densityfunctionaltheory	molecular-simulation|density functional theory||
panorama	panoramas|panorama||
3dscanning	three-d-reconstruction|3D scanning||
catastrophicforgetting	continual-learning|catastrophic forgetting||
heritage	humanities|heritage||language speaker*
financialsentiment	financial-text|financial sentiment||
adversarialprompt	jailbreaks|adversarial prompt||
automatedresearch	scientific-agents|automated research||
activationsparsity	pruning|activation sparsity||
roboticmanipulation	robot-manipulation|robotic manipulation||
batchnormalization	normalization-layers|batch normalization||
computationalsocialscience	social-data|computational social science||
corruptionrobustness	corruptions|corruption robustness||
xr	immersive|XR||
imageinterpretation	|image interpretation||
filergap	grammar|filler-gap||
gaussiansplatting	gaussian-splatting|gaussian splatting||
log	operations|log|anomal* pars* system|
argumentation	argument-mining|argumentation||
nerf	radiance-fields|NeRF||
se3	geometric-learning|SE3||
varianteffect	genomics|variant effect||
invariantlearning	domain-generalization|invariant learning||
wikipedia	social-media|Wikipedia|edit* neutral* article* community|
explorationexploitation	exploration|exploration-exploitation||
drivingperception	driving-perception|driving perception||
unsafeconcept	concept-erasure|unsafe concept|diffusion image|
differentialequation	dynamical-systems|differential equation||
kernelfusion	gpus|kernel fusion||
ontologymatching	ontologies|ontology matching||
multiviewgeometry	three-d-reconstruction|multi-view geometry||
factuality	factuality|factuality||
actionspotting	temporal-localization|action spotting||
pulmonarynodule	cancer|pulmonary nodule||
pythonpackage	library-tool|python package||
audiogeneration	audio-generation|audio generation||
compositional	compositionality|compositional|generaliz* reason* learn*|
deidentification	anonymization|de-identification||
structurefrommotion	three-d-reconstruction|structure from motion||
headpruning	attention-heads|head pruning|attention transformer*|
driling	oil-nuclear|drilling||
vibration	spectral-methods|vibration||
residuallayer	network-design|residual layer||
semantictextualsimilarity	embeddings|semantic textual similarity||
lean4	theorem-proving|Lean 4||
collaborativeagent	llm-multi-agent|collaborative agent||
synthetictabular	tabular-learning|synthetic tabular||
guiagent	web-gui-agents|GUI agent||
fingerprintrecognition	person-identification|fingerprint recognition||
issueresolution	software-agents|issue resolution||
flight	logistics|flight|delay* traject* aviation plan*|
cartoon	comics|cartoon||
concrete	materials|concrete|strength cement mix*|
sheetmusic	handwriting|sheet music||
dynamicslearning	dynamical-systems|dynamics learning|system* physic*|
sft	instruction-tuning|SFT|tun* llm* model* tun* reinforcement|
wildlife	ecology|wildlife||
linearattention	efficient-attention|linear attention||
maskeddiffusionlanguage	discrete-diffusion|masked diffusion language||
factualhallucination	factuality|factual hallucination||
scientificfigure	charts|scientific figure||
edgeofstability	training-dynamics|edge of stability||
argument	argument-mining|argument|persuas* quality generat* retriev* mining essay*|
speculative	speculative-decoding|speculative|decod* draft* llm* inference|
benchmarkdesign	benchmark-design|benchmark design||
cloth	deformable|cloth|robot* manipul* fold*|
roadnetwork	traffic|road network||
igbo	low-resource|~Igbo||
modelserving	llm-serving|model serving||
oneshotlearning	few-shot-learning|one-shot learning||
dimensionreduction	dimension-reduction|dimension reduction||
decodingtime	decoding|decoding-time||
agenticaisystem	agent-workflows|agentic AI system||
imagenet	image-classification|ImageNet||
politics	politics|politics||
learningtheory	learning-theory|learning theory||
onlineoptimization	online-learning|online optimization||
passageretrieval	information-retrieval|passage retrieval||
learnedcompression	image-compression|learned compression||
phishingdetection	phishing-spam|phishing detection||
multihopreasoning	multi-hop-qa|multi-hop reasoning||
airegulation	ai-regulation|AI regulation||
imagerepresentation	visual-representation|image representation||
sgd	optimizers|SGD||
multimodalmath	multimodal-reasoning|multimodal math||
idiom	pragmatics|idiom||
instructiondata	instruction-data|instruction data||
mobilenetwork	wireless|mobile network||
vlsi	chip-design|VLSI||
surfacevehicle	marine-robots|surface vehicle||
onlineconvex	online-learning|online convex||
birdsong	bioacoustics|birdsong||
neuralrecording	brain-decoding|neural recording||
lvlm	vision-language-models|LVLM||
jepa	self-supervised|JEPA||
syntheticdataset	synthetic-data|synthetic dataset||
optimizationmodeling	combinatorial-optimization|optimization modeling||
cloud	cloud|cloud|comput* serverless edge native infrastructure|
neuronlevel	neurons|neuron-level||
byzantine	poisoning|Byzantine|federated attack* robust* distributed|
diplomacy	negotiation|diplomacy||
shona	low-resource|~Shona||
scientificmachinelearning	physics-informed|scientific machine learning||
contrastivelanguageimage	clip-models|contrastive language-image||
composedretrieval	image-retrieval|composed retrieval||
visionandlanguagenavigation	vision-language-navigation|vision-and-language navigation||
dexteroushand	dexterous-hands|dexterous hand||
metricdepth	depth-estimation|metric depth||
civilengineering	construction|civil engineering||
abductivereasoning	logical-reasoning|abductive reasoning||
lrp	gradient-attribution|LRP|relevance layer* explan*|
explainer	post-hoc|~explainer||
classroom	classroom|classroom||
multiviewreconstruction	three-d-reconstruction|multi-view reconstruction||
positionpaper	position-paper|position paper||
dermoscopy	skin|dermoscopy||
aigeneratedimagedetection	ai-image-detection|AI-generated image detection||
facialanimation	talking-heads|facial animation||
studentsimulation	llm-simulation|student simulation||
symmetry	geometric-learning|symmetry|network* learn* neural equivarian* group*|
privateinference	secure-computation|private inference||
domainadapted	domain-llms|domain-adapted||
prompttuning	prompt-optimization|prompt tuning||
websitegeneration	web-programs|website generation||
benchmarkingexplanation	explanation-evaluation|benchmarking explanation||
graphquery	graph-stream-data|graph query||
humanaiinference	human-ai-teams|human-AI inference||
outputdiversity	output-diversity|output diversity||
recommendationdialogue	conversational-recommendation|recommendation dialogue||
customer	commerce|customer|churn segment* marketing review* purchas*|
benchmarkdataset	benchmark|benchmark dataset||
humanai	human-ai|human-AI||
depthoflargelanguage	model-depth|depth of large language||
robotteaching	human-robot|robot teaching||
userstudy	human-computer-interaction|user study||
remoteworker	work|remote worker||
chord	music-analysis|chord|music recogn* estimat*|
personalization	image-personalization|personalization|image* diffusion text subject|	personalization|personalization||image* diffusion subject
humananimation	controllable-video|human animation||
optionpricing	trading|options pricing||
mobiledevice	edge-inference|mobile device||
userretention	ctr|user retention||
iterativesolver	numerical-methods|iterative solver||
llmbasedevaluation	llm-judges|LLM-based evaluation||
mixedprecision	quantization|mixed precision||
movierecommendation	special-recommendation|movie recommendation||
opticalcoherencetomography	retina|optical coherence tomography||
subsetselection	data-selection|subset selection||
linguistictheory	linguistics|linguistic theory||
salientobjectdetection	salient-camouflaged|salient object detection||
creativestory	story-generation|creative story||
software	software-engineering|software||
islamic	humanities|Islamic||
documentparsing	document-understanding|document parsing||
inflection	morphology|inflection||
smallmolecule	drug-design|small molecule||
representationgeometry	representation-geometry|representation geometry||
cascade	social-media|cascade|information social|
reasoningcompression	reasoning-efficiency|reasoning compression||
mammogram	radiology|mammogram||
adversarialrobustness	adversarial-robustness|adversarial robustness||
multimodality	multimodal|multimodality||
satisfiability	constraint-solving|satisfiability||
kernelmethod	infinite-width|kernel method||
foundationlanguagemodel	large-language-models|foundation language model||
scientometric	citations|scientometric||
multipleinstancelearning	weak-supervision|multiple instance learning||
news	journalism|news|article* media headline* politic*|
featuregeneration	feature-selection|feature generation||
maliciousskill	llm-security|malicious skill||
unlearning	unlearning|unlearning||
categorydiscovery	open-set|category discovery||
payattention	|pay attention||
grammaticalerror	grammar-correction|grammatical error||
medicalretrieval	domain-search|medical retrieval||
llmrecommender	llm-recommendation|LLM recommender||
namedentityrecognition	named-entities|named entity recognition||
peerreview	peer-review|peer review||
hawke	point-processes|Hawkes||
weightspace	hypernetworks|weight space||
genomics	genomics|genomics||
courtjudgment	legal-reasoning|court judgment||
pipeline	oil-nuclear|pipeline|gas oil leak*|
habitformation	behavior-change|habit formation||
robotsimulator	sim-to-real|robot simulator||
promptrobustness	corruptions|prompt robustness||
marine	water|marine||
embeddingmodel	embeddings|embedding model|text retriev* sentence*|
memorized	memorization|memorized||
radiological	radiology|radiological||
humanbehavior	llm-simulation|human behavior|simulat* llm*|
literaturereviewgeneration	research-tools|literature review generation||
classincrementalfewshot	few-shot-learning|class-incremental few-shot||
requirementengineering	requirements-design|requirements engineering||
fungal	skin|fungal|skin dermat* microscopy|
musicsimilarity	music-analysis|music similarity||
llmreinforcementlearning	rl-reasoning|LLM reinforcement learning||
verbalizedconfidence	uncertainty-llm|verbalized confidence||
preferencetuning	preference-optimization|preference tuning||
lexicalresource	word-meaning|lexical resource||
humanaction	action-recognition|human action||
intrusiondetection	intrusion-detection|intrusion detection||
semanticscenecompletion	three-d-understanding|semantic scene completion||
dialogueanalysis	discourse-of-dialogue|dialogue analysis||
opticalmusicrecognition	handwriting|optical music recognition||
collaborativeproblemsolving	classroom|collaborative problem solving||
dynamicscenereconstruction	dynamic-scenes|dynamic scene reconstruction||
interpretabilitybenchmark	explanation-evaluation|interpretability benchmark||
neuralpde	physics-informed|neural PDE||
sequencelabeling	information-extraction|sequence labeling||
legalreasoning	legal-reasoning|legal reasoning||
culturalawareness	culture|cultural awareness||
nlgevaluation	text-evaluation|NLG evaluation||
psycholinguistic	psycholinguistics|psycholinguistic||
imagetextretrieval	image-retrieval|image-text retrieval||
financialfraud	fraud|financial fraud||
guardrailing	guardrails|guardrailing||
explanationfaithfulness	explanation-faithfulness|explanation faithfulness||
greenhousegas	climate-models|greenhouse gas||
crosslingualcircuit	multilingual-internals|cross-lingual circuit||
toxicity	hate-speech|toxicity|language text llm* content detect*|
rewardguided	diffusion-guidance|reward-guided||
classdiscovery	open-set|class discovery||
doctorpatient	medical-llms|doctor-patient||
tensorfactorization	low-rank|tensor factorization||
animalvocalization	bioacoustics|animal vocalization||
aspectbasedsentiment	aspect-sentiment|aspect-based sentiment||
slm	small-language-models|SLM|small|
timeseryfoundationmodel	series-models|time series foundation model||
soundsource	spatial-audio|sound source||
namedentity	named-entities|named entity||
dictionary	word-meaning|dictionary|word* lexical lexicograph* bilingual language|
computeraideddiagnosis	diagnosis|computer-aided diagnosis||
clickmodel	search-evaluation|click model||
interpretablediagnosis	explainable-health|interpretable diagnosis||
fasttext	word-embeddings|fastText||
toolaugmented	tool-use|tool-augmented||
inpaintinglocalization	image-forensics|inpainting localization||
humanreconstruction	human-avatars|human reconstruction||
materialestimation	materials-light|material estimation||
scalinglaw	scaling-laws|scaling law||
benchmarkinglargelanguage	llm-evaluation|benchmarking large language||
epistemiclogic	symbolic-ai|epistemic logic||
visualobjecttracking	tracking|visual object tracking||
visiontransformer	vision-transformers|vision transformer||
holography	optics-space|holography||
advertizing	ctr|advertising||
treebank	grammar|treebank||
mechanisticinterpretation	mechanistic-interpretability|mechanistic interpretation||
bayesianlearning	bayesian|bayesian learning||
sparsecrosscoder	transcoders|sparse crosscoder||
structuralprobe	linguistic-probing|structural probe||
acousticevent	sound-events|acoustic event||
tabpfn	tabular-learning|TabPFN||`,
  prints: [-2146642740,-2145539787,-2145539786,-2145414644,-2144180738,-2143404551,-2143301373,-2142357510,-2142181732,-2142014278,-2141984241,-2141292807,-2141084588,-2140667778,-2140407408,-2139730570,-2139648156,-2139218170,-2139147728,-2138775868,-2138458590,-2137506717,-2136204262,-2135827038,-2135804552,-2135672527,-2135023524,-2134781107,-2134090602,-2133526772,-2132741131,-2132694395,-2132269745,-2131802538,-2130310025,-2130129982,-2129267983,-2128782014,-2128762173,-2128475127,-2126300477,-2125672713,-2125515794,-2123797784,-2123708591,-2122117159,-2121663743,-2121149685,-2120816888,-2120630542,-2120474163,-2120421635,-2120146125,-2120069898,-2119134756,-2119058704,-2118509327,-2118117996,-2117765294,-2117585434,-2117378384,-2116662342,-2115416553,-2114494578,-2114320416,-2111984565,-2110758002,-2107840906,-2107246316,-2106064619,-2105872710,-2105610194,-2105180049,-2104624582,-2104365916,-2104029260,-2103867184,-2103079905,-2101509788,-2100997173,-2100422271,-2099598115,-2099381216,-2097990530,-2097218167,-2097180070,-2097076301,-2096671996,-2096019905,-2095479281,-2095005656,-2093337181,-2092254752,-2092168128,-2091769102,-2090974833,-2090691278,-2090182298,-2089191728,-2088117934,-2087658512,-2086861974,-2086812782,-2085913743,-2085910457,-2085822669,-2085683317,-2085579364,-2084491004,-2084140380,-2083617827,-2083555447,-2082966628,-2081785540,-2081225395,-2081193293,-2080957148,-2080624013,-2080014551,-2079675026,-2079603949,-2079402905,-2079060740,-2078536195,-2078429318,-2077621346,-2076782055,-2076704679,-2075651839,-2075516800,-2074943559,-2074514492,-2072939737,-2072717172,-2070574797,-2070555596,-2070541409,-2070331953,-2068698751,-2067171387,-2066799578,-2066415021,-2065413760,-2065048856,-2064722931,-2062729007,-2062397445,-2061931182,-2061813071,-2061725314,-2061466182,-2061251186,-2060874348,-2060797332,-2060337999,-2059782941,-2059596988,-2058640883,-2058394671,-2058389768,-2057930339,-2057602490,-2054531653,-2054122000,-2052857923,-2052580301,-2052237716,-2051633486,-2051526185,-2051181169,-2050835888,-2049444871,-2049385139,-2049047343,-2049022738,-2048955161,-2048914738,-2048816372,-2048641852,-2048350052,-2048303252,-2047612882,-2047324170,-2047044941,-2046797268,-2046079047,-2045973967,-2045839278,-2044874088,-2044874079,-2044809713,-2043252545,-2042008993,-2041296876,-2041131021,-2041007783,-2040983686,-2040432598,-2039526687,-2039524781,-2038395926,-2037910932,-2037347010,-2036436749,-2035227774,-2035085659,-2032842654,-2032435967,-2032082112,-2031999722,-2031679689,-2031441860,-2031141569,-2031047451,-2028920584,-2028672010,-2028660278,-2028610313,-2028572992,-2028472456,-2028307937,-2028016292,-2027912792,-2027206410,-2025983526,-2025635679,-2025262241,-2023490452,-2022090860,-2021747861,-2020471874,-2020390629,-2019968952,-2019562180,-2017423486,-2017168259,-2016658219,-2016544441,-2016361773,-2015959813,-2015924216,-2015164166,-2015156597,-2015106771,-2014572837,-2014513547,-2013252555,-2013227241,-2013005861,-2012212748,-2011707877,-2011061823,-2010978508,-2009765169,-2009543895,-2009131629,-2008868140,-2006657845,-2006192849,-2005895102,-2004144560,-2004095114,-2003029624,-1998684705,-1998128511,-1997968879,-1997711714,-1997091977,-1996863287,-1996733142,-1994541231,-1994541228,-1994541222,-1994522411,-1994139791,-1993984086,-1993860156,-1993565135,-1992782634,-1992167491,-1991989835,-1991702788,-1991277820,-1990191050,-1989739903,-1989626739,-1989201722,-1989197364,-1988779609,-1986689049,-1986509206,-1985572612,-1985371317,-1984001376,-1983847473,-1983123058,-1982773928,-1982686315,-1981648705,-1981148203,-1980801230,-1980638877,-1980542087,-1979916870,-1979660251,-1978746618,-1976987585,-1974739288,-1974060182,-1972040037,-1972024313,-1971630726,-1971223229,-1971169796,-1970458704,-1969913345,-1968492887,-1968317211,-1968205760,-1966908389,-1966171868,-1965600090,-1965171204,-1964960033,-1964918963,-1964530308,-1964522022,-1964105538,-1963055843,-1962944577,-1962824810,-1961205882,-1960936353,-1959175664,-1958837076,-1958466213,-1958272388,-1957635508,-1956897715,-1956894625,-1955770560,-1955684169,-1955380161,-1954517521,-1954368895,-1952628676,-1952295661,-1951239424,-1950969688,-1949589986,-1949176106,-1949100491,-1948745686,-1948649569,-1948316363,-1948250064,-1948057650,-1946760454,-1946698810,-1943969947,-1943961023,-1943844811,-1943832460,-1943743147,-1942215210,-1941633324,-1940492089,-1939318332,-1938454634,-1938214553,-1938200984,-1938175706,-1937082024,-1936477120,-1935122894,-1934314210,-1934114257,-1933945427,-1931175935,-1930321569,-1930214754,-1929398843,-1928996138,-1928449190,-1928050251,-1927378757,-1927324432,-1926899947,-1926616967,-1925792868,-1925784821,-1925717112,-1925492617,-1924823376,-1924790906,-1924486991,-1923622566,-1923578703,-1923176823,-1922816310,-1922780186,-1922255007,-1922199487,-1921318633,-1920652380,-1920312772,-1920168847,-1920000811,-1919553542,-1918637724,-1918567692,-1918527629,-1918299431,-1918176096,-1918058089,-1917743208,-1916903905,-1916421712,-1916227152,-1915783563,-1915589296,-1915508717,-1915489679,-1914384690,-1914023917,-1913782313,-1912771707,-1912455230,-1912280961,-1911734813,-1911514404,-1910863608,-1910704977,-1909411896,-1907772103,-1907249067,-1907118212,-1906950484,-1906002510,-1905729432,-1905719428,-1905651419,-1905584491,-1905565367,-1905167975,-1904571917,-1904330011,-1903417891,-1902520894,-1902158389,-1901987835,-1901384525,-1901098604,-1900720090,-1898685365,-1898465532,-1898430784,-1898000129,-1897862927,-1896104123,-1895910683,-1895639194,-1894993121,-1894501347,-1893482008,-1893335180,-1892648154,-1892222812,-1891669476,-1891528744,-1891514163,-1890402091,-1889096673,-1888530929,-1886875841,-1886689317,-1885951489,-1885514064,-1885465803,-1884737373,-1884422128,-1884156127,-1883422703,-1883184712,-1882756789,-1882635325,-1882365154,-1882294392,-1881944989,-1881699036,-1880304734,-1879489244,-1879253143,-1878233022,-1878083635,-1878083624,-1877360607,-1877284741,-1877098465,-1876931823,-1875780433,-1874133372,-1873970312,-1873425310,-1872700355,-1872436920,-1871237845,-1870683426,-1870125274,-1867739499,-1867246586,-1866551835,-1865044946,-1864098702,-1863555548,-1861927595,-1861885073,-1861847168,-1861731986,-1860749394,-1860131239,-1860013181,-1859718327,-1857526155,-1857015903,-1856502109,-1856260253,-1855021784,-1854591995,-1853355797,-1852477969,-1851627717,-1851558577,-1851234295,-1850747626,-1850287824,-1849041832,-1847550502,-1847389126,-1846506283,-1846171654,-1845690564,-1845218700,-1844886010,-1844528386,-1844528385,-1844528382,-1844528381,-1843693968,-1843409733,-1843090648,-1842500442,-1841415304,-1841362806,-1841309624,-1840695986,-1840671019,-1840235686,-1839062274,-1839047788,-1838272855,-1838075723,-1837739838,-1837694724,-1837275304,-1837240870,-1837100159,-1836647172,-1836514634,-1833682108,-1833322130,-1832833578,-1832766141,-1832497208,-1831857769,-1831648352,-1830447115,-1830415797,-1828737628,-1828735018,-1827911885,-1827869063,-1827750767,-1827627436,-1827525439,-1826409938,-1825799393,-1825774444,-1825507891,-1825422252,-1824941082,-1823927589,-1823287198,-1823245280,-1823187818,-1821644135,-1821070411,-1820571968,-1819993923,-1817538825,-1817312488,-1816949395,-1816727535,-1816716976,-1816376264,-1816352894,-1814415238,-1813694053,-1813450979,-1813272502,-1812907814,-1812805958,-1812805852,-1812289679,-1811291046,-1810973157,-1810188117,-1809849820,-1809655448,-1809046390,-1808791365,-1808283038,-1807415108,-1807335471,-1807320660,-1807234519,-1806549570,-1806162975,-1804675989,-1804005435,-1803778314,-1803604544,-1803258624,-1803209056,-1800692307,-1799913927,-1799758022,-1799391661,-1798313510,-1798248722,-1797332061,-1796870014,-1796856190,-1796787867,-1796726914,-1796290690,-1796022555,-1795633532,-1795328422,-1795328418,-1794896558,-1794587590,-1793881144,-1793764437,-1792838797,-1792227514,-1791780931,-1791437534,-1791017735,-1790967762,-1790957848,-1789525802,-1788284397,-1787291158,-1787090452,-1787000695,-1785974101,-1784962431,-1784729502,-1784254005,-1784227210,-1783730770,-1783572043,-1782375480,-1782168641,-1781048701,-1781024243,-1778890631,-1778857709,-1778056898,-1775810170,-1775261418,-1775247391,-1774164651,-1773918862,-1773280308,-1772730988,-1772292073,-1771749976,-1770797960,-1770305736,-1770086269,-1769731103,-1768279621,-1768103082,-1768077708,-1768071188,-1767147380,-1766444276,-1766410077,-1765847850,-1765589378,-1765104579,-1764447990,-1764358741,-1764345416,-1764277122,-1764126227,-1763784824,-1763561504,-1763542003,-1763478970,-1763403512,-1762643823,-1762573201,-1761364277,-1760175826,-1759890919,-1759319050,-1759135005,-1758868882,-1758686242,-1758361269,-1757655405,-1757292294,-1757208427,-1756928418,-1756860093,-1756765391,-1755699654,-1755608557,-1755565000,-1754855212,-1754477476,-1752859444,-1752772305,-1752538142,-1752535317,-1752029286,-1751966313,-1751855469,-1750908964,-1750846695,-1750844853,-1750649239,-1749947911,-1748327181,-1747960469,-1747951617,-1747647261,-1747629422,-1747200120,-1746988727,-1745628360,-1745546389,-1745304079,-1745159219,-1744022852,-1743409287,-1742919996,-1742168943,-1741903003,-1741624383,-1740930000,-1740815479,-1739737281,-1739198664,-1739120893,-1737730639,-1737501206,-1737485866,-1736965325,-1736740319,-1736060755,-1735839584,-1735484640,-1734894987,-1734751434,-1733204671,-1733090150,-1732774142,-1732262962,-1732034081,-1731619997,-1729361630,-1728660809,-1728659804,-1727604997,-1726926828,-1726388212,-1725870774,-1725179235,-1724879126,-1723474303,-1722948698,-1722857444,-1722195786,-1721353953,-1720803075,-1720725163,-1720135496,-1719961090,-1719225514,-1718459170,-1717358993,-1716059323,-1715743601,-1715451820,-1715108188,-1714494166,-1714289269,-1713687469,-1713648950,-1712898269,-1712889312,-1712813640,-1711276313,-1710881026,-1710689541,-1709174593,-1707650466,-1707171635,-1706849952,-1704927094,-1704800858,-1704780026,-1703234871,-1702479804,-1701850057,-1701410287,-1701260350,-1700417849,-1700411592,-1700173839,-1700103452,-1699405409,-1698932762,-1697839516,-1696455974,-1696412460,-1696369259,-1695482827,-1695404464,-1694718812,-1693612267,-1693529818,-1693529815,-1693320485,-1692254868,-1691797127,-1691758356,-1691199539,-1690984218,-1689542819,-1686793321,-1686370629,-1685395217,-1685337562,-1684991073,-1684800146,-1684680862,-1684615519,-1684387107,-1683365289,-1683299788,-1682998681,-1682315560,-1681989436,-1681488840,-1681243131,-1680558964,-1679743550,-1679489178,-1679472859,-1679063617,-1678896489,-1678555763,-1677707277,-1676921503,-1675950006,-1675925108,-1675619363,-1675555817,-1675091000,-1674877765,-1674863873,-1673848965,-1673517369,-1673379010,-1672480366,-1672362627,-1671363207,-1671017757,-1669700026,-1667071271,-1666286652,-1666130440,-1665461919,-1664046006,-1663794814,-1661962448,-1661694167,-1661385147,-1660796276,-1658591168,-1658556551,-1658173104,-1656144003,-1654749456,-1654523670,-1654414509,-1653662992,-1652919462,-1652145961,-1652066779,-1651548452,-1651089900,-1650469633,-1649450833,-1649275871,-1648823159,-1648549100,-1648454138,-1648421529,-1647556859,-1646967671,-1646951889,-1646543047,-1646446552,-1646362460,-1646224262,-1645588253,-1645563941,-1645104005,-1644271815,-1643998965,-1643613264,-1643611732,-1643265236,-1643196969,-1643051937,-1642888356,-1642071526,-1641529774,-1641512471,-1640898692,-1637926033,-1637332398,-1636930649,-1635175212,-1634773528,-1634157003,-1633322972,-1633281624,-1632832236,-1632791353,-1632299647,-1631447270,-1631140112,-1630235458,-1630149219,-1629418912,-1628850316,-1628038328,-1627869086,-1627107204,-1626702936,-1626647092,-1626631470,-1626581599,-1626419352,-1626419346,-1626257372,-1625183693,-1624206723,-1624190931,-1623753824,-1623502748,-1623404378,-1622832635,-1622076915,-1621968066,-1621469981,-1621464407,-1621303477,-1620814606,-1618727100,-1618503706,-1617873746,-1617527608,-1617497287,-1617459876,-1617128747,-1616164999,-1615648008,-1615130576,-1614499696,-1614394724,-1612969442,-1612056317,-1610625886,-1609592016,-1607885184,-1606953240,-1606362514,-1606259543,-1605976023,-1605295735,-1605165113,-1604057066,-1603774209,-1603434623,-1603294935,-1603174020,-1601110600,-1600871748,-1600189152,-1600091371,-1598787272,-1597080480,-1597008786,-1596724383,-1594477683,-1594357083,-1593766208,-1593345787,-1592864108,-1592409865,-1592259560,-1592010158,-1591265089,-1590989670,-1590908034,-1590476518,-1590148435,-1589650915,-1589539439,-1588460538,-1588393721,-1587858970,-1587448681,-1586684343,-1586163379,-1586002371,-1585800170,-1584659312,-1584574362,-1584081603,-1583332774,-1582644092,-1582156733,-1581689079,-1581430607,-1581155280,-1580466824,-1580251930,-1578921514,-1578634653,-1578508163,-1578486417,-1578200868,-1578112052,-1576108984,-1575901086,-1575221659,-1575060371,-1573834124,-1573354354,-1572450970,-1571011411,-1570542628,-1569746749,-1568184855,-1567944089,-1567451909,-1566144269,-1566067537,-1565915772,-1565741386,-1565004539,-1564544913,-1564420787,-1564347826,-1563395762,-1563359881,-1562110032,-1560792739,-1558620900,-1557142876,-1557020806,-1555460760,-1555057143,-1554295326,-1554071809,-1553794872,-1552731199,-1552541487,-1551628291,-1551256794,-1551189289,-1550943161,-1550345072,-1549063584,-1549040920,-1548462495,-1547584318,-1546024007,-1545867455,-1545701316,-1545590226,-1544657500,-1543874638,-1543231010,-1542973960,-1542678324,-1541769585,-1541723611,-1541582075,-1538920263,-1538360264,-1538341788,-1538301948,-1537309244,-1535773295,-1535596242,-1534380325,-1533001157,-1532611165,-1532389557,-1532136770,-1531875281,-1530998416,-1530677886,-1529767970,-1529688062,-1528776149,-1528121352,-1527632197,-1527538210,-1527181388,-1526782339,-1525745560,-1525384337,-1524529831,-1523910263,-1523652656,-1523463639,-1522851718,-1522846831,-1522188599,-1521026497,-1520301478,-1519987567,-1518457317,-1518243851,-1516988803,-1516912466,-1516551877,-1516407420,-1515954960,-1515526609,-1514924588,-1514855921,-1514518539,-1514183938,-1513958598,-1513737762,-1513356342,-1512812828,-1512057329,-1511745166,-1510431894,-1510162337,-1509763563,-1509735331,-1509060072,-1508728869,-1507348084,-1507316964,-1507182183,-1506786618,-1506455982,-1506372687,-1506086462,-1505599520,-1505593745,-1503724247,-1503264857,-1501782301,-1501135602,-1499719689,-1499500625,-1498071510,-1495296570,-1495292218,-1495250271,-1494530193,-1494355607,-1494037063,-1493985164,-1493747036,-1493682257,-1492845591,-1492372382,-1491775823,-1491376201,-1491170753,-1491130424,-1490107761,-1489226818,-1489070014,-1488912647,-1488251565,-1487526950,-1487395035,-1486867217,-1486604745,-1486561902,-1485354766,-1485052391,-1483851288,-1483620618,-1483328867,-1481681038,-1480200373,-1479972026,-1479002416,-1478661065,-1478470744,-1478344105,-1478297605,-1478041538,-1477766683,-1477646194,-1477560878,-1476122057,-1475931852,-1475491608,-1474598575,-1473949650,-1473350066,-1471499602,-1471486786,-1471129359,-1470040171,-1470005357,-1469684948,-1469330045,-1468677968,-1468154488,-1467854041,-1467735532,-1467503019,-1466867235,-1465618372,-1465323124,-1465274832,-1464541389,-1464438991,-1463050138,-1461557076,-1460972309,-1460944849,-1460413538,-1457510311,-1455892821,-1455669751,-1455323945,-1454748273,-1454325413,-1453708393,-1453161134,-1451431109,-1451297526,-1451090406,-1450305184,-1448936762,-1447416803,-1446443138,-1446285089,-1445816636,-1445776594,-1445021967,-1444743162,-1443591523,-1443001630,-1442921368,-1442590738,-1442515356,-1442502107,-1441228431,-1440953800,-1440877353,-1440874140,-1440232647,-1439863786,-1439274934,-1438673317,-1438194212,-1437889760,-1437266540,-1435996793,-1435415523,-1435103469,-1435103462,-1434463223,-1434419578,-1433438257,-1431437114,-1431292648,-1431159448,-1431070824,-1430223588,-1429245600,-1428980760,-1427716046,-1426537231,-1425460849,-1424721459,-1424180851,-1423873100,-1423411481,-1423064658,-1422429814,-1422038595,-1421681412,-1421456067,-1421396622,-1421043462,-1420606651,-1419905843,-1419268700,-1419159447,-1418126630,-1417874439,-1417531333,-1417440574,-1417367233,-1416700121,-1416391920,-1416364149,-1416212042,-1415958423,-1414608867,-1414583393,-1413828740,-1413611117,-1413533006,-1411880114,-1411384898,-1411271354,-1410509138,-1409373343,-1409296033,-1409296032,-1408856370,-1408090234,-1407264462,-1407189453,-1406913443,-1405913313,-1405744263,-1404935743,-1404823916,-1404687361,-1404620060,-1404416910,-1403664390,-1402354107,-1402140166,-1401626993,-1400676812,-1400354930,-1399675514,-1398269408,-1397786196,-1397596801,-1396263189,-1396152032,-1395100840,-1395087424,-1394401937,-1394309339,-1394290855,-1393275544,-1392621700,-1392521349,-1392311114,-1391522969,-1391511735,-1391503520,-1391461823,-1390399837,-1389976254,-1389189691,-1387218185,-1387126242,-1386316442,-1386185263,-1385773319,-1385233353,-1384598392,-1384293189,-1384211158,-1384191418,-1383461192,-1382502519,-1382452119,-1380778243,-1380061280,-1379771926,-1378870542,-1378807084,-1378790541,-1378403585,-1378163660,-1378001408,-1377812360,-1377399341,-1377016240,-1376739841,-1376617534,-1376575855,-1374498763,-1373987415,-1373825939,-1372966186,-1371569923,-1371101490,-1370338354,-1369302609,-1368771968,-1368302054,-1365775669,-1365010803,-1362737910,-1362309641,-1361458727,-1360968451,-1360325774,-1360009594,-1359702680,-1359649684,-1359185943,-1358963173,-1358531463,-1358169529,-1357877954,-1357465284,-1356773228,-1356462118,-1355946579,-1355230912,-1353641137,-1353545744,-1353176689,-1352671203,-1352409698,-1352384733,-1351068679,-1350460996,-1349677884,-1349411456,-1347991913,-1346844094,-1346653617,-1346653601,-1346148387,-1345424430,-1344629838,-1344504358,-1344327887,-1344314442,-1343591934,-1343312289,-1342863954,-1342342809,-1341892977,-1341580302,-1340867852,-1340517623,-1340405781,-1339393919,-1339021634,-1338872176,-1338718564,-1336687047,-1336506518,-1335245016,-1334908263,-1332902047,-1332678382,-1332382952,-1331403347,-1330575506,-1330277508,-1329978018,-1329515067,-1329501606,-1329156414,-1329140768,-1328408885,-1328363275,-1327897862,-1327284224,-1326538085,-1326399099,-1326008171,-1325876600,-1325798738,-1325776266,-1325582071,-1325373314,-1324497844,-1324212564,-1323902549,-1323630584,-1323277672,-1323147668,-1322103599,-1321486925,-1321146624,-1319083665,-1318862410,-1317887039,-1317625807,-1316402389,-1316269345,-1316140222,-1315475173,-1314357098,-1314220353,-1313817121,-1313671024,-1313164485,-1312826366,-1312585458,-1312336038,-1312049989,-1311917967,-1311334383,-1310981622,-1310844297,-1310669307,-1310215663,-1310067910,-1308727168,-1308713687,-1308589184,-1308508894,-1308320708,-1307080861,-1306261347,-1305849211,-1305695442,-1305346600,-1303504490,-1301716633,-1301159482,-1300930001,-1300583771,-1299872667,-1298470888,-1298081577,-1297931811,-1297634846,-1297616979,-1296573597,-1296501968,-1296436261,-1295373587,-1294731227,-1294593132,-1294301259,-1293518417,-1293248315,-1293106346,-1293084289,-1292448031,-1292332903,-1292325063,-1291507134,-1291328389,-1291277777,-1291201059,-1291166649,-1290558972,-1289551331,-1287557861,-1287337559,-1285796460,-1284178489,-1283283270,-1283148975,-1283099670,-1282397849,-1281966529,-1281894626,-1281669217,-1281015121,-1280665174,-1280532017,-1280278640,-1279946321,-1279298078,-1279236611,-1279120167,-1278094696,-1277456794,-1277189887,-1276652432,-1276296599,-1275834471,-1275075075,-1274890861,-1274676152,-1274519482,-1272969882,-1272553460,-1271451465,-1271102056,-1271049571,-1271045701,-1270583913,-1270319701,-1270296377,-1270272155,-1270192451,-1269693108,-1269444694,-1269209429,-1267295731,-1267059139,-1265975355,-1265627478,-1265541038,-1264915648,-1263028317,-1262206711,-1260782569,-1260097408,-1260022358,-1259764298,-1259589483,-1259350406,-1259212119,-1258647492,-1258268753,-1258065478,-1257113216,-1256857502,-1255625683,-1255262236,-1255053420,-1254830460,-1253467975,-1253158366,-1252767260,-1251545311,-1250528939,-1250224704,-1250023686,-1249280492,-1249064246,-1247613951,-1246256040,-1245891697,-1245540625,-1245374072,-1245201742,-1245113982,-1243160812,-1242923713,-1242613840,-1242518411,-1242376671,-1241914324,-1241551197,-1241005350,-1240708611,-1240387004,-1240238726,-1239306689,-1237762677,-1237311908,-1236583363,-1236278304,-1236067556,-1236033398,-1235926458,-1235567010,-1235128669,-1233968015,-1233900033,-1233577880,-1232564985,-1230481323,-1230458480,-1230204963,-1230114654,-1230002642,-1229622842,-1229580778,-1229191367,-1228771103,-1228419097,-1228385070,-1228379722,-1228070528,-1227385880,-1227119230,-1225149533,-1223848390,-1223283661,-1223165053,-1222731437,-1222329452,-1220794655,-1220046938,-1219708922,-1219155753,-1218453382,-1218223069,-1218126386,-1217346311,-1215915601,-1215230039,-1214553648,-1214038573,-1213294874,-1213222828,-1212974288,-1212213716,-1211795880,-1211429305,-1211324834,-1211211158,-1210466127,-1209047668,-1208442145,-1207111643,-1206757461,-1206540878,-1206167721,-1205603843,-1205468192,-1205063506,-1204843385,-1204737058,-1204429576,-1204114393,-1203704836,-1203622311,-1201601090,-1200760316,-1200751822,-1199824749,-1199250744,-1198915978,-1197668984,-1197518979,-1197095851,-1196509297,-1196459843,-1196362666,-1196334878,-1196281471,-1196131692,-1194795922,-1194532650,-1194348584,-1194169196,-1193272339,-1193244397,-1192701054,-1191679659,-1191465291,-1191186985,-1190045427,-1189453209,-1189340440,-1188984741,-1188659883,-1188259237,-1188032190,-1187560150,-1187089443,-1186397099,-1186241220,-1185164499,-1185093733,-1184578258,-1183647854,-1182874611,-1182754868,-1182388203,-1181942642,-1181475206,-1181048818,-1180960397,-1179646584,-1179485714,-1178768693,-1178579408,-1177706066,-1177007413,-1176671183,-1175065821,-1173708157,-1173276529,-1173199200,-1173193134,-1173043078,-1173018058,-1172982989,-1172523558,-1171707702,-1170815926,-1170327275,-1170254110,-1170198115,-1169298407,-1169206597,-1169184086,-1169153527,-1169134455,-1168583409,-1167866292,-1167803587,-1165780203,-1164430072,-1163607659,-1163122608,-1162970632,-1162495078,-1162364253,-1162284239,-1160397484,-1160375811,-1160093128,-1157631741,-1157631740,-1156498908,-1155843989,-1152819887,-1152224063,-1152181267,-1151852268,-1151741429,-1151098005,-1150649170,-1149724817,-1148585943,-1147995320,-1147810925,-1147388024,-1147360322,-1147277369,-1146427250,-1146297284,-1145660176,-1145394440,-1145035006,-1144962601,-1144419464,-1144351799,-1144185815,-1143803156,-1143616037,-1142882454,-1142806136,-1142169520,-1142113133,-1142018694,-1141753392,-1141442596,-1141073202,-1140947076,-1140020507,-1137399864,-1137389271,-1137156149,-1136467552,-1135832225,-1135174070,-1134478478,-1133710003,-1132490776,-1130868843,-1129949318,-1127557303,-1127224019,-1126673444,-1126654308,-1126101731,-1125797337,-1125564481,-1124796954,-1124310972,-1124076502,-1123246391,-1122288967,-1121446994,-1120905138,-1120843330,-1120550836,-1119774363,-1119107590,-1118012433,-1117877299,-1117068917,-1116842776,-1115508571,-1115276981,-1114930671,-1113973620,-1113206730,-1112874377,-1112787417,-1112125946,-1112002836,-1111896058,-1111008478,-1110955278,-1110278212,-1109941691,-1109492398,-1108329559,-1108298754,-1107565764,-1107113779,-1105478711,-1105138278,-1103422049,-1102226865,-1101459087,-1101290811,-1100677893,-1100588323,-1100007228,-1099871052,-1099531030,-1097620326,-1096576147,-1096527163,-1096153832,-1095759400,-1094229741,-1093642040,-1092989600,-1092760927,-1092530888,-1091853129,-1091070253,-1090787491,-1090533577,-1090222233,-1088536268,-1087799676,-1087406959,-1086023418,-1085375815,-1085090453,-1083983448,-1083068592,-1082616281,-1081224922,-1081095652,-1080760988,-1079880760,-1079368545,-1078533798,-1078055408,-1076874088,-1076449577,-1075545472,-1074963249,-1074950701,-1074423475,-1074078683,-1073797889,-1073752728,-1073743657,-1073740222,-1073158353,-1072265648,-1071803076,-1071477978,-1071290541,-1070554686,-1070055107,-1069367664,-1069252937,-1069148601,-1068180956,-1068118680,-1067542707,-1067404577,-1067129900,-1066364951,-1065930498,-1065868941,-1065283726,-1064685775,-1063887732,-1061942036,-1061442901,-1060957132,-1060342842,-1060254637,-1059715420,-1059259738,-1059185022,-1058415303,-1058138249,-1057930674,-1057861673,-1057834284,-1057732668,-1056560955,-1055993267,-1055833207,-1055833205,-1055819261,-1055765161,-1054413515,-1053509414,-1053258413,-1052646445,-1052534350,-1052041221,-1052018691,-1051329349,-1051230222,-1050698150,-1050518133,-1048483474,-1048317871,-1048230005,-1046947057,-1046459280,-1045635343,-1045131043,-1044087848,-1042926048,-1042639283,-1041834068,-1041677771,-1041497541,-1040977954,-1040813294,-1040742072,-1039485261,-1039055577,-1039055575,-1038630233,-1038374153,-1038348683,-1038254576,-1037006248,-1036991006,-1036956609,-1036190362,-1036167526,-1035944000,-1035801465,-1035248098,-1035222263,-1034455819,-1033732479,-1033694359,-1033035924,-1032972662,-1032961338,-1032096512,-1029836396,-1029788826,-1029247907,-1026655333,-1025923282,-1024764726,-1024374124,-1022998563,-1021939930,-1021765603,-1021006531,-1020146240,-1020009529,-1019825308,-1019764629,-1019270699,-1017744552,-1017425469,-1017210699,-1016761334,-1015818792,-1015804628,-1015119442,-1015053390,-1015016392,-1014242301,-1013606831,-1013541928,-1013432455,-1013383875,-1011453936,-1010284517,-1009219359,-1009070222,-1008809021,-1007495638,-1006409463,-1005818685,-1005761035,-1004555562,-1004538811,-1004255880,-1003912679,-1003375319,-1002274588,-1001331877,-999980987,-998466004,-998430742,-998207444,-998126495,-998122090,-997989932,-997642910,-997612882,-997417531,-996947130,-996210083,-995074825,-994756231,-994533722,-994483615,-992406685,-991259314,-991179285,-991141384,-991044446,-990742415,-990271045,-990122494,-989851490,-989742918,-989511147,-988722735,-988722717,-988541388,-988177486,-987226079,-986622459,-986470546,-985423864,-985155362,-984014071,-983874442,-983769327,-983747723,-983407963,-981956355,-981419166,-980289357,-979477360,-979220771,-978839037,-978762738,-978156903,-977328777,-977144800,-976198626,-976054198,-975979388,-974915158,-973919140,-972280565,-971494294,-971263813,-970499597,-970262769,-970216917,-969766333,-968226654,-968154615,-968016268,-967964900,-967954355,-967640187,-967638519,-967486096,-966668320,-965970059,-965883639,-965725008,-963553352,-963449117,-960744882,-959251308,-959204597,-958840938,-958785523,-955660612,-955033683,-953197865,-952970141,-950735796,-950101722,-949810031,-949200438,-948550165,-947647711,-947456892,-947337102,-945471896,-944598661,-944292162,-943580665,-943262033,-941602046,-940971821,-940720806,-940020709,-936598767,-936138633,-936078615,-935940968,-935588487,-935468677,-935023474,-934475931,-934464293,-934452599,-932980713,-932954494,-932273568,-932162702,-932135061,-931901995,-930722408,-930694831,-930423916,-929423382,-928943471,-928127882,-928077327,-927900581,-927594275,-927244545,-926945840,-926941532,-926748617,-925462935,-925306279,-924627288,-924387773,-923605933,-923522816,-921612251,-921474890,-920999274,-920651668,-919741739,-919378739,-918337206,-917212827,-916863223,-915499183,-915380269,-914836070,-914389026,-912990748,-912853392,-912851299,-912603549,-912559398,-910740102,-908785396,-907741272,-906772301,-906309255,-906214420,-906121737,-906094921,-905959078,-905246908,-905093861,-902954561,-901830890,-900496647,-900381807,-900106843,-899619420,-899613082,-899435112,-899362244,-899303653,-898990062,-898839372,-896895879,-896304946,-895757250,-895504129,-895183654,-895167470,-894386627,-893787577,-891445614,-891331816,-890821137,-890175576,-889777556,-888314697,-888183304,-888090319,-887718981,-886269525,-885934552,-884659175,-884477831,-883950550,-883287680,-883218768,-883209675,-882730899,-880760687,-878096697,-877918605,-877332262,-877001323,-874767389,-874491702,-874368942,-874326531,-874121572,-874034322,-873708080,-872865495,-872740544,-871873563,-870702049,-870595131,-870378879,-870241432,-870229739,-870146560,-868683351,-868272122,-867991795,-867693844,-866808951,-866788557,-866017147,-866012070,-865516402,-864054374,-863863321,-863365698,-863007396,-862659434,-862274762,-861111811,-860129066,-860004493,-859065925,-859052192,-857965864,-857833459,-857816594,-857803954,-857715202,-857511681,-857214357,-857132654,-856851940,-856066600,-855646972,-854925111,-854919257,-854659161,-854571970,-853548568,-853267496,-852856401,-852706313,-852694102,-852344177,-852001517,-851494502,-850125378,-848459288,-847569653,-847257091,-847032268,-846177474,-846134650,-846091409,-845430000,-845127464,-843030667,-842450682,-842195045,-842086562,-841939887,-841871470,-841440824,-841343359,-840387271,-839842729,-839761251,-839551351,-836689933,-836475949,-835475605,-835036215,-833776768,-832316112,-832039685,-830931687,-829773561,-828838443,-828809708,-828268426,-827992108,-827522123,-826524604,-825016977,-824750986,-824229511,-824183400,-821930914,-821747404,-820914141,-820016372,-819941168,-819035441,-818945626,-818157866,-817950810,-817935227,-817685320,-817498913,-816746601,-815157641,-815014125,-813183283,-812345879,-812091124,-811078746,-810961430,-810667767,-810408269,-810348890,-809342608,-808783214,-808704130,-808036158,-807724670,-807106241,-806848294,-806791217,-806160640,-806038516,-805817413,-805645856,-805482379,-804339642,-801588884,-801237476,-801096087,-800816701,-800189816,-799562367,-797547882,-795456196,-794707941,-793674239,-792425253,-791957089,-790824499,-789843310,-789041958,-788675943,-788570691,-788031527,-786783415,-785618372,-785229700,-784023956,-783931699,-783106670,-782937018,-782709124,-782186966,-782072020,-781679415,-781260391,-781166217,-780448809,-779882193,-779650690,-779524457,-779168858,-778745731,-778422184,-777783304,-777624265,-777528075,-777358555,-776033148,-775459578,-775044111,-774385091,-774096404,-773959606,-773318628,-772551328,-772226120,-771135453,-770895704,-770431810,-770067907,-769413639,-769249410,-768857490,-768081618,-765949489,-764173923,-764109872,-763077453,-762606247,-762599904,-762490567,-760979424,-760831660,-760719706,-760255866,-759682236,-759543565,-759370731,-759342916,-758783935,-758507284,-757862901,-757366738,-756477782,-756402621,-755762478,-754960114,-754592738,-754341649,-754248842,-753187623,-753164031,-752282005,-751635012,-750265801,-750230966,-750014262,-749924731,-749465154,-748803419,-748786792,-748660090,-747714812,-747618088,-746513123,-744738167,-743631212,-743413761,-742708453,-741622187,-741255369,-740991052,-740053090,-739849430,-739177006,-738928040,-738842266,-738044182,-736147877,-735805777,-735682981,-734111713,-733856003,-733484964,-731770071,-731550633,-730961570,-730337093,-730254376,-730166999,-730114367,-729451219,-729183966,-729064571,-728079483,-726271909,-725903665,-725328016,-723769561,-723663562,-723616032,-723489371,-722980850,-721266560,-721266554,-720969861,-720191628,-719707578,-719214167,-718826026,-717694216,-717493842,-715958463,-715514197,-715292409,-715222600,-713803818,-712291086,-712242320,-712099041,-710679452,-710432445,-709757700,-709233022,-708552359,-708541870,-708080628,-707782459,-707749576,-707695296,-707612875,-707461909,-707401567,-706974709,-706547216,-706324139,-705328762,-704624342,-704580408,-703596816,-703464895,-702746850,-702176420,-701621768,-701014787,-700857175,-700218961,-699252591,-698820523,-698382348,-696298399,-696230735,-696080194,-694514311,-693986734,-693144564,-692349836,-692260184,-691904753,-690021528,-689682968,-686811353,-686656910,-684280540,-684131567,-683009274,-681722220,-681348215,-678949163,-678098482,-677966724,-677240647,-677208354,-676841948,-676594356,-676569324,-675668744,-675180951,-674937611,-674560259,-674394765,-674323807,-674224588,-672989361,-672815109,-671299164,-671027164,-670352963,-670236219,-668933986,-668814424,-667579339,-667195535,-666724147,-666649330,-666244290,-665459961,-664904296,-662958403,-662902067,-662734486,-662628819,-662495138,-661854624,-660880450,-660318745,-659582884,-659311174,-659223220,-658412876,-655288909,-655277817,-655208788,-654787479,-653836635,-652825229,-652343853,-651804716,-651765328,-651663311,-650447425,-650301212,-649949416,-649874432,-649583778,-649030248,-648583181,-648131707,-648094242,-647802754,-647414048,-647385027,-647253331,-647193152,-645589315,-644979798,-644885225,-643470735,-643290834,-643022916,-641457257,-641200278,-640588789,-640206109,-640119585,-640095498,-639865367,-638631549,-638511292,-637378455,-637091198,-637024379,-635270596,-635189026,-634011745,-633390611,-632427613,-631651469,-631122016,-631088008,-631001923,-630540739,-629981530,-628585603,-628067769,-627825312,-626611894,-626084305,-623131292,-622902681,-622482447,-622317303,-622301153,-622153158,-621827486,-621503758,-620594487,-620257694,-619717876,-618493902,-617334811,-617168429,-614390750,-613493847,-613493843,-613435348,-612544810,-611315896,-611307693,-611059052,-609844228,-609383624,-608888664,-608744534,-608476862,-608332012,-608003222,-607842924,-607783355,-607305633,-607067424,-607058221,-606407028,-605558382,-604766728,-603850051,-603818828,-603216340,-603061042,-602686425,-602452132,-600279031,-600131614,-599804282,-598865206,-597562842,-596979290,-596945828,-596769523,-595904321,-595739909,-595627063,-595450596,-595351028,-594561097,-593966379,-593655133,-592967786,-592822400,-592777456,-590609115,-590483249,-589450354,-588974994,-588888356,-588720483,-587310097,-585295895,-583864934,-582763313,-582272541,-582074847,-581820266,-580490684,-579232758,-578934058,-578377690,-577533657,-577125642,-576845789,-574874996,-574008781,-573875656,-573472929,-572574208,-572513293,-571530737,-570883930,-570201704,-570120386,-570118898,-569994580,-569852526,-569135150,-569135148,-569122096,-568505349,-568187123,-567760355,-567531914,-566573867,-566561204,-565125257,-563815532,-563772313,-563231630,-562263014,-562244937,-561917114,-559851284,-559851277,-558905200,-558425644,-557594773,-557458216,-557085942,-556829169,-555685450,-554894392,-554784347,-554314569,-553806708,-553782163,-553440208,-550497066,-550312581,-549776449,-549263960,-549035007,-548994220,-548731886,-548343856,-547587126,-546468070,-546406610,-545601202,-545508077,-545416126,-544907168,-544178365,-543874227,-543732362,-543634495,-542412403,-542181797,-542181656,-541705297,-541249203,-539978904,-539199640,-537588491,-537063062,-535499303,-535496119,-534974759,-534508812,-534470026,-534414691,-534321540,-533729457,-533683104,-533125842,-532873929,-530775371,-530736713,-529409140,-527015401,-526573045,-526464515,-525874924,-525247966,-525012798,-524474779,-523145419,-522518512,-521448900,-520884421,-520844111,-520419498,-519935141,-519568502,-518905484,-518703019,-518446462,-518363231,-517804907,-517056269,-516895987,-516650737,-516342210,-515746667,-514373075,-513008589,-512959302,-512817672,-512524870,-511874903,-510413317,-509883677,-509225139,-508887777,-507332757,-507229871,-506598442,-506106328,-505538027,-505537271,-505042652,-503314971,-503231701,-502379226,-501384234,-501343607,-500308951,-499365287,-498916194,-498500446,-497282858,-495790039,-494892155,-494817519,-494399219,-493806515,-493502294,-493151715,-493135290,-493013646,-491829601,-491414239,-490936167,-490702013,-490639078,-490628456,-489503149,-489482562,-488297656,-488085969,-487966856,-487564168,-487328065,-486379897,-485794360,-485631747,-484384832,-483784396,-483666496,-483083922,-482526195,-482012620,-481645126,-480626242,-480478543,-477436934,-477200650,-477045948,-476996295,-476435124,-476232314,-473939733,-473881040,-472874481,-471857691,-471816889,-471747896,-470448337,-470353757,-467867910,-466550265,-466419732,-465866744,-464877857,-464486557,-464156495,-463835296,-463599925,-462981982,-462197536,-461529536,-460406164,-459890287,-458938207,-458576810,-457539570,-457095209,-456977411,-456349649,-455477669,-454868041,-454433308,-453208643,-453036783,-450684393,-450031925,-449478960,-449376674,-448973116,-447442674,-447062017,-446905576,-446454189,-445795534,-445429609,-444990727,-444843534,-444522253,-441724859,-439723283,-439145314,-438944887,-438246910,-436412816,-436235836,-434745348,-433781378,-433781365,-432903962,-432155483,-431757689,-431117938,-429750510,-429353105,-429313299,-429273087,-429038530,-428557057,-425039437,-423654513,-420411319,-420367514,-420285714,-420199230,-419639327,-419390307,-419316775,-419287701,-417941469,-417636354,-417136405,-417024585,-416188115,-415577048,-415549043,-415433521,-415167120,-414616046,-414148102,-413077277,-412913915,-412534958,-411673433,-410745588,-410230664,-409234422,-408809731,-407033433,-405888778,-405732892,-405296551,-404486325,-403990316,-403936347,-402486440,-402287310,-402230629,-402135064,-401316204,-400150160,-399957376,-399616747,-399484540,-398985070,-398771173,-398585897,-397677917,-397410600,-397119513,-397044405,-396298312,-396248331,-396067465,-396067459,-395178049,-394989531,-394856488,-394551514,-391923825,-391644746,-391430199,-390756210,-388796955,-388663915,-387740139,-387033378,-386821625,-386792197,-386105462,-386012635,-385901942,-385549340,-385056202,-384898379,-384740311,-384204852,-383616703,-382223054,-382178667,-381570540,-381360383,-380731373,-380729302,-380729294,-380199684,-379812822,-379088570,-378705982,-378670824,-378606574,-378429243,-377141955,-376159037,-375649763,-374873933,-374827816,-374345765,-374282054,-372646142,-372036068,-371616517,-371452154,-371273208,-371115116,-370582205,-369974264,-369891732,-369411532,-369372842,-368788018,-368126656,-368095636,-367803736,-367524827,-367496308,-367196194,-366564784,-365778032,-365675865,-364459026,-362529768,-362483993,-361937592,-360816176,-360215850,-360204316,-360182289,-360170336,-360142411,-359327585,-358972998,-357977864,-357954007,-357357375,-357193119,-355881678,-355586257,-355410971,-354711471,-354322018,-352918918,-352778479,-352464931,-352187599,-351768346,-351495961,-351061201,-350463316,-349822070,-347283575,-346870287,-346256984,-345253648,-343809787,-343117154,-343039523,-341749875,-341628655,-340481140,-339134281,-338811166,-337581415,-337308079,-337121785,-336204839,-335402505,-335025205,-334932326,-334741339,-334737803,-333535340,-332374066,-332306076,-331921927,-331864269,-328954652,-328714024,-328396834,-328150943,-328068730,-326955197,-324284305,-323669585,-322771944,-320741925,-318733664,-318290337,-318061631,-317680249,-317521012,-317453066,-317212850,-316980846,-316707726,-315030422,-312031528,-311527628,-311399687,-309991194,-309652916,-309053625,-307649963,-307494700,-306659265,-305161310,-305024716,-299898595,-299830718,-299641158,-299560411,-299259441,-297934463,-297791703,-297651470,-297350419,-296552612,-295833075,-295720681,-295585349,-294311161,-294138522,-293915941,-293630888,-293539385,-292611191,-292342388,-291944924,-291329012,-291019573,-290686395,-290108621,-289586825,-288707797,-288660059,-288441093,-288422920,-287734984,-286930671,-286875679,-285687376,-284785096,-284175437,-283643337,-282850997,-282850983,-282045220,-282014562,-281130366,-280914856,-280175372,-279778497,-279341468,-278758899,-277324269,-276687193,-276291932,-275948674,-275216623,-275140556,-273243707,-273193195,-272332002,-272044914,-271916859,-270296853,-269256588,-268622266,-268231341,-266868980,-265989056,-265641205,-264269433,-264235020,-263405389,-263229987,-263005962,-262082323,-261175045,-261109257,-259896292,-259874256,-259842824,-259742790,-259698631,-257316275,-256917881,-256515153,-256141551,-254789552,-254133151,-253888714,-253525035,-253367772,-253044662,-252472987,-252347476,-249227573,-249227561,-249227560,-248585437,-248372994,-247569670,-247523682,-247385044,-244229146,-243511882,-243388398,-242978895,-241954911,-241678110,-241567381,-241282716,-240931423,-239945068,-239820612,-239464987,-239021478,-239015436,-238209534,-237937837,-236450338,-235701337,-235186575,-234279579,-234226247,-233247278,-232374024,-231678079,-231587713,-231541288,-230553027,-230533068,-230483138,-229960546,-229911029,-229695239,-229403036,-229289688,-228837866,-228802421,-228509432,-227346779,-227325472,-226265015,-225313052,-224655287,-224181339,-223563950,-222886722,-222844130,-222787567,-222527439,-221513747,-221322220,-221044703,-221009548,-219830859,-219801889,-219795716,-219020590,-218677536,-218447274,-218409972,-217570169,-217461653,-216950926,-216421892,-215278328,-214016793,-213931007,-213328738,-212624560,-212252911,-212211916,-211778585,-209920131,-209896194,-208444486,-208304943,-207313833,-206414214,-206005471,-205448255,-204917129,-203144263,-203052721,-202717975,-202430617,-202406949,-202249726,-199647160,-199222941,-199217891,-198628309,-197573468,-196851195,-196615010,-196374876,-194654706,-194345814,-194254392,-193972290,-193272686,-192988545,-192229418,-191085181,-190579221,-190556820,-189292980,-189193814,-189079234,-189049257,-188825082,-188798222,-188278744,-187977911,-187801206,-187398665,-187265222,-186937194,-186399820,-186354096,-186352775,-186058458,-185996792,-185191477,-184841372,-184760751,-183992031,-183816322,-183725644,-182890019,-182808226,-182662657,-182623369,-182331466,-182294404,-182096630,-182035790,-181559122,-181004222,-180321862,-180038031,-179628006,-179086604,-177556312,-177242070,-176781678,-176421695,-176282663,-175925983,-175657422,-175271105,-174345351,-173880921,-173056390,-172225837,-171670747,-171401747,-169844906,-169721019,-169080263,-168886100,-168590870,-168562210,-168210377,-167929821,-167722417,-166624769,-165816106,-165353661,-165339478,-164381145,-163483468,-163167182,-163139564,-163119010,-162620242,-161450027,-161123560,-160834955,-160661789,-160352049,-160112169,-159721320,-159448898,-158594177,-158425261,-158057190,-157190667,-156485080,-156055592,-155411933,-155000591,-154757086,-154468840,-154221317,-153725672,-153488546,-152504514,-151887465,-151740157,-151067187,-150063250,-149359180,-149168271,-148244109,-148221523,-147861651,-147472261,-145461942,-145240477,-144870720,-144279236,-143391083,-143378235,-142772776,-142569085,-141911069,-141453847,-140383016,-138480696,-137920306,-137176782,-137145660,-136939543,-136676376,-136645149,-136349521,-136166855,-135677148,-134534416,-134410494,-133418685,-131950447,-131314546,-130429420,-130254899,-129305891,-128696576,-128365478,-126608477,-126229322,-125762189,-125202348,-123920852,-121942346,-120238222,-119778046,-119528736,-118941068,-118062886,-117671033,-117493497,-116518098,-115328201,-115210718,-113588334,-113435745,-112933012,-112281749,-112256085,-111431217,-110166121,-109896264,-109058128,-109045915,-108525886,-108377968,-107527214,-107141986,-106807598,-106025138,-105105239,-103947220,-102701311,-102176652,-101948814,-100715894,-100572144,-100539930,-100348666,-100347570,-100347562,-100347553,-99922476,-99808078,-99739288,-99051010,-99026312,-98626295,-97381619,-97323338,-97125618,-96331263,-95597427,-93896554,-93096812,-92065278,-91879765,-91822684,-91815660,-91577054,-90781595,-90702624,-90566977,-90179994,-89703612,-89476168,-89272352,-88931521,-87723097,-86585702,-85623706,-85174815,-83961310,-82967903,-82549404,-82542814,-82497272,-81831127,-81385482,-81027093,-80745621,-79259856,-78947063,-78558840,-78466355,-78171042,-78143666,-77988555,-76670461,-76161868,-74753840,-73885211,-73864312,-73263496,-73016744,-72484080,-71817962,-69621567,-69426557,-69048475,-68625038,-68252311,-67906413,-66883649,-65541578,-65109446,-62875899,-62154893,-61492667,-61485430,-61454455,-61064995,-59810139,-59305424,-58886344,-58345352,-57532313,-57079221,-56660920,-56397809,-55870145,-54929461,-54482763,-53435658,-52715774,-51614429,-51226284,-51147545,-51109598,-50674611,-50471397,-50439988,-49979815,-49902661,-48932018,-48798632,-47784974,-47095059,-46571533,-45056086,-44436026,-44380145,-43752500,-42419598,-42377644,-41802850,-41550742,-41011959,-40779061,-40626897,-40490600,-40429349,-40062829,-39556576,-39390047,-39280315,-39011328,-36577049,-36060922,-35872429,-35139684,-34108697,-33344673,-32312274,-31449664,-31422772,-30784792,-28757279,-28329943,-28260644,-27185535,-26742312,-26275500,-25814257,-25561936,-25402185,-25068302,-24178575,-23494703,-23467754,-22912335,-22645853,-22456346,-22369023,-21831948,-20916780,-20561832,-20400691,-20091262,-19085118,-19043288,-16970741,-15879245,-14708973,-13464930,-13342918,-12639597,-12131571,-11940985,-10693596,-10688057,-9671292,-9646711,-9547760,-8612893,-8232541,-8165786,-6766429,-6728915,-6254080,-6139731,-4382227,-3154719,-2118075,-1398198,-1204700,-441237,-333716,-147152,736333,1318467,1784758,1823564,1934269,2561355,3050447,4128273,4453169,4891692,4922926,5645025,6457624,7186176,7344828,7630079,9034103,9095544,9788216,10666897,12190651,12792735,13288422,13308333,13646580,13997672,14167240,14489744,15641690,15957709,16144261,16574293,16580530,16883226,16900823,17878299,18722291,18954103,20705815,20817174,21890606,22067654,22683212,23282362,23328730,23359814,25149741,25455563,25553856,25817614,25830663,26683620,27683140,27715766,28248559,29146707,31667449,32419473,32740552,34306110,34684780,34964189,35491188,37284821,37926841,38217188,38816634,39512792,40666826,42399295,43061703,44392923,45178387,45363650,45507743,45566384,46129011,46382289,46649433,46665411,46847027,47087187,47238631,48075166,48455737,49353816,49432546,50641354,50853279,51783848,52520524,52770709,53273008,53393135,54730012,56539708,58751054,59070684,59353001,59609412,60143563,60356587,60406111,61053667,62404476,63595897,63817650,64009048,64383734,65003523,65837181,66893276,67174978,67218109,67281742,67428637,67500165,67711082,67831816,68029560,68111792,68372332,68463144,68561450,69295910,70617927,71725566,72692661,73439969,74718737,75376859,75406883,76099298,76880437,77282272,78910094,78996599,79182102,79585547,80936244,81103929,81327436,81435131,81533395,82255518,82306805,82513310,83585356,84206253,84230272,84850220,85075504,85339073,85527495,85645539,86580071,87977935,88271897,88789894,89299380,89399670,90438230,90845527,91509999,92353471,92693103,93095192,94024381,95530639,95589921,95671043,95976006,96322798,96471709,96751333,97137727,97545025,97684546,97836967,99024517,100059357,100983874,102116707,103646221,104093792,105220750,106033825,106378298,107203897,107672583,107799260,108022343,109724450,111372737,111565669,111631075,112560245,112560246,112694753,113130114,115085043,115157125,116093597,116224784,117240393,117455289,117608269,118051028,118392588,119227245,119498817,119691843,120215561,120277904,120580924,122004772,122607982,123288101,124088986,124332882,124562610,125408633,126430901,126734335,127177027,127236590,129074982,129345453,130566359,130673646,130940221,130986450,131165006,131931142,132424004,132567037,133086435,133400948,134539093,134820425,134985098,136629938,138039160,138506478,139201116,140509727,140592209,140595240,141594678,142825030,142950076,143135374,143448770,143483523,146158271,146865103,147374587,147814639,148083988,148534702,149260874,149623901,149820289,150348802,151225404,151276395,151407163,151473301,153743155,154849262,154965061,157813688,158143355,158803948,158996154,159079809,159492642,160066815,160384358,161267035,162885073,163008146,163572335,163595621,163779462,164176606,164580753,164603191,164836967,164841362,166373536,167898520,169227172,169868582,170569334,171149369,172067651,172309675,172574192,173033037,173082168,173753106,173853194,174559329,174663481,176398036,176559137,177503562,178795224,179389251,180203340,180461150,181905450,183452985,184208157,184279355,184549562,186003176,186668841,186778746,186824346,187669817,187989229,188867161,188933325,189440819,189710183,189947065,190499845,191584410,191760932,192325258,192424163,192637453,193096467,194252470,194508870,195448413,196396228,196501840,196582591,196751582,196882308,197538795,197819100,197894143,198648368,199539334,199655592,200424450,200521396,201114078,201277136,201624083,202121883,202418155,203085669,203858636,203915252,203919856,205198597,205265886,205394191,206639411,206781213,206926061,207211775,208747907,208960800,209059948,209246913,209360867,210162241,210223612,210497504,211049782,211085784,211163381,211677825,211856116,213430965,215390193,215402321,215997795,216807442,217330573,217628848,217861298,218519817,218581829,218625553,218811527,219560023,219560033,219742017,221341266,221412341,221424678,221482748,221503036,221684632,221807080,222737826,222789287,223716226,225325972,226973871,227122363,228218384,228435399,229541362,229608424,229848009,230352939,230509042,230518083,231679629,232364494,232367154,232565945,232679715,233353862,233466002,233613835,234092505,234591419,234619869,237013338,238054769,238338061,238526253,240392472,240888894,242646739,243486980,243684064,244925881,245030212,245067260,245146562,246052388,246397398,246661480,246756287,247503351,247712155,250250464,250472244,251851352,252273033,252441444,252879434,254629850,254953422,256912852,257618469,257895764,258103695,258243508,258906626,259720213,260150690,261434261,261585466,261756686,263878246,264497183,264630544,265402206,266475391,266932538,267072847,267678826,268125274,268819609,269725827,269892886,269900092,270868634,270947525,271106915,271836451,271902184,273365828,274012877,274013083,274023325,274106175,274664503,275863512,275887974,276696541,277391942,277491553,277549546,278603322,279579845,280060664,280853375,280960438,281460737,282079608,282530731,283809780,285381192,285569361,285970901,286670503,286670511,287466443,287492983,288239441,288574269,288644218,289209012,289510975,290029261,290501338,291077954,291283682,291608842,291634357,292132317,292554268,292751153,293145841,293404357,294016339,294593896,296357471,296705782,297020212,297293528,297316824,297959187,299341877,299567531,299821652,301826002,303173970,303254811,304159346,305372353,305756818,306393160,306527719,306651352,307059882,307255334,307700674,309044058,309278697,309365846,309672819,310131521,310289523,310380527,310844990,311697814,312115779,313871216,314364126,314598249,314959000,315594831,315929057,316214128,316323234,316626826,316739517,317152722,317884498,318792032,320183720,320237029,323066323,323717467,324250521,324672671,325013490,325720037,326110143,327499840,328065024,328240933,329407678,329571964,329685453,331022198,331241625,331827431,331978145,332535309,334566462,334884786,335814208,336164664,336172743,336186140,336710045,337014933,337519553,338651693,338969140,339291185,339320450,340474963,340697114,341577539,342630005,342745447,342757106,343160698,344249714,345191215,345919779,347677379,348065023,348204897,348823156,351137976,351415910,351573146,351662414,351897952,352652421,353399712,356217638,358552553,361146788,361156308,361156952,361894644,361994307,361994308,362266537,363395191,364448487,364554155,364955823,365183504,366289983,366434678,366699515,367277824,367669573,367965676,368040125,368838594,368856948,369784985,369815920,374063870,374374105,374990283,375547019,375694506,376601294,377258325,377260130,377576712,377821639,378216097,380437294,381309861,381744601,382836888,382925032,384861173,385225145,385397086,386039819,386739565,387706776,388329759,388599581,388891214,389104134,389150462,389355130,390217280,392081835,392403400,392692699,392802047,394988509,395204775,395213749,395581691,395844186,396135960,397041566,397346573,397639741,398173647,399355315,399560708,399821707,400109303,401471597,401690139,402008779,402113743,402261728,402677119,402679440,402759768,404525402,404889039,404954622,405171102,405246682,405520467,407291647,408353344,408420655,409453918,410769091,411699833,412313877,412566481,412705218,412906529,413956874,415191766,415359216,416059645,416235360,416850253,417011855,417292816,417389235,417522185,417556252,418073017,418404558,418674986,418980777,419025956,419564015,420543761,420880046,421578841,422362323,423266246,424104733,424134764,424165304,425074863,425757082,425855317,425967747,426376802,429675624,430404966,430588507,431946034,432339655,433163957,433331637,434268725,434405130,434561416,434646655,435182180,436443106,436726739,436822641,437174828,437184667,437281012,437325893,437496126,437610894,437751262,438313408,439052318,439316107,440629583,440856206,441129364,441285587,441436070,441936772,442650172,442851452,443790327,444694897,444922738,445068566,445611603,445633646,446660240,446804609,447191394,447548986,449733524,449759558,449987262,451017047,451235250,451879023,452284005,453254668,454706855,455362908,456079482,456620385,458776279,461005508,461371421,461865510,462397454,462993832,463792916,463960880,464744570,465852900,466539627,466862860,467940113,468028240,468282801,469117408,469517736,470612475,471134963,471208671,471953769,473072411,473343456,473582366,474825686,476125512,476171393,476501839,478224736,478596371,479184809,479265193,479418804,479588218,481106905,481584187,483715785,484009121,484584347,485207840,485224416,485770276,485865991,485890120,486131718,486273104,487420514,487715584,487869074,488618952,489431482,489590501,490309095,490407513,490767644,490882550,491050821,491520463,492145569,492290999,493473220,493653137,495176894,495394222,495896060,496682667,497829612,499178133,499252894,500630275,500803185,500808236,500994217,501021251,501179822,501297089,501748922,501917918,502361667,502660973,505119901,506070265,506218876,506386211,506560728,506758202,506794671,507852062,508862219,509482166,509651781,510545054,511331967,512258292,512731571,512847011,513916260,514088085,514236797,514728041,514876716,515601674,516106933,516644185,517328533,517423274,517799746,519374110,519453535,519658219,519712124,519750697,520579329,520975046,521520332,521853890,522828424,523566433,524184789,525089965,525135732,525279443,529425957,529898292,530781397,531775910,532319190,532536837,533538481,534553029,535853471,536173313,536411735,536555256,539061554,539310655,539596613,539992577,540123777,540148574,540157747,540536647,541245668,542039569,542954693,542955311,543485376,543605046,543891753,544036608,544076175,544119656,545499687,545792398,545932858,546242624,549175915,549307966,549456510,551364478,552184054,552415744,552675164,552993843,553141800,553246671,553379928,553403974,554136821,555191821,555536123,555741481,556373447,556961926,557416088,557763571,558169557,558619517,560512440,561151125,563149904,565391951,567455221,567480815,567598181,568064357,568073551,568648215,568843215,569478367,569771465,569771468,569818640,570890453,570904301,572308125,572880064,573480315,573576493,573580831,574216419,577173341,578299725,579313909,579659054,579666496,579704527,580152210,580877247,581255867,581414658,583217394,583719484,585349378,585568272,585575081,585815601,586393051,586510339,586520884,586549088,587585053,587986074,589625580,590664742,591417390,591468233,591781152,591930844,593239899,593450775,593732146,594847422,595301686,596008709,596150052,596525479,596529532,597003957,597455581,597521944,597814743,597899503,597954320,598369068,598896643,600236667,600468463,601273519,601308799,601382190,601585436,601835240,601867216,602037223,602282758,602547812,604384820,604953773,606460576,609483025,610228802,610557257,610893233,611558735,611792134,612144692,612596723,612914339,613684208,614229968,614813535,616687097,616920903,618545008,618810058,618821197,618939892,619259541,619471205,620298591,620375226,620829332,621060706,621229083,621427458,621778997,621900994,622230614,622623129,622685155,623539253,624139328,624393424,624536011,625048384,625094416,625718444,626083435,628230471,629207924,630195947,630198456,631017504,631212683,631646933,632278596,632586715,632701935,632815413,632824707,633558886,633679372,633679738,633803369,634418695,635033862,635637388,636636817,636881933,637456723,638233845,638287835,639081467,639230507,639321045,640716206,641011951,641078051,641374841,641729563,642203732,644437718,645184339,645519198,645771553,646924597,647165257,647409862,647673523,648390295,648820167,649621104,649687708,649779448,649844241,651028028,651332331,651577822,652471359,652874261,653074129,653659561,654315989,654653208,655117518,655560930,656564531,656820325,657730078,658266963,658565032,659104993,660312262,660703667,661830323,662551732,662904625,663427908,664599539,664627584,664851219,665996874,666932180,666981862,667108458,667448224,667822626,668579616,669283174,669335339,669662469,670149036,670546514,670989271,671059834,671096015,671296436,671467445,672439838,672449116,673109854,674577275,676737277,677931322,678725099,678726305,679716297,680447588,680723473,680838256,681033028,682530475,682775249,683537684,683554919,684396904,684452995,684542796,685589965,685926421,686280650,686494356,687214786,687862560,688229400,688633686,688704101,689661486,690361084,690373600,692297767,692575960,693175933,693191389,695084593,695423030,695798006,695864770,696369236,696612492,696795406,697203758,697925034,698152319,699289055,699757059,701104642,701351090,701972450,702333568,703115842,703134178,703559282,703708520,704148727,705147830,705602913,706933313,707002148,707825936,710722133,710866782,711305166,711628315,712708535,713478444,713648223,714396859,714754744,715457637,716590025,716641729,717006347,718627875,719010013,719779343,720168202,720261877,720456156,720835977,720943486,720961900,721457558,721556839,721902856,722717056,723079605,723675387,725549013,725573349,725916999,727138006,728109768,728519603,729461785,730747683,731244139,731406379,731537603,732420721,732960982,733704787,735060142,735440015,735511805,735684995,735713003,736263051,737122387,737798227,740806632,741028858,741031806,743675989,745194694,745355425,746209028,747243114,748326715,749121305,749353502,749716562,749793087,750622527,750879914,752207777,752740284,753060285,753068212,753733307,753969420,754147769,755631588,756144177,756192533,756509951,757640139,758326298,759305620,759541140,760006988,760668867,760837955,762457132,762716349,762883425,762937428,763087030,763421166,763779893,763886873,764604467,765048601,765065925,765651499,765812365,766149540,766691911,767190575,768090237,769153665,769283805,769548557,769929898,769944960,770113917,770254424,770468718,770976706,771727584,771915451,772333320,773446476,773932043,774017586,774149018,774149728,774431145,774660164,774755555,776063860,776242280,777608760,777723215,778011125,779322322,780472929,781077781,781104883,781107234,782745263,782869185,782939614,783241878,784457998,785217431,785953604,786351821,787038064,787798080,788318201,788972023,790628477,791060706,792171279,792257786,792781000,793032928,793605206,793778160,795276177,795805100,796464910,797305715,797464799,797760896,798945272,799007220,799533865,799973689,800336886,800533306,800535202,800610041,801326441,801858575,803116246,803299550,803882518,804151242,804211857,804529835,804832739,805334435,806409148,806722145,807766530,809513044,811299253,811450765,812109856,812762198,812861748,814108732,814733440,814973696,814983250,815428758,816777687,818039965,818504626,818958038,819398163,820444387,821017336,821093364,821346026,822394782,822438071,822439213,823252213,823262145,823796575,825046992,825385433,825457122,825591785,826112305,826417866,826821514,828140293,829299133,829612937,830174790,830249453,830639926,830992254,831466017,832997625,833437829,833553443,833930720,834275669,834306527,834691547,834972002,835143610,835760830,838051809,838595479,839991367,840240584,840739630,840802011,840879265,841241021,841482938,841611860,841842072,842390407,843385843,843943892,845054945,845559773,846522274,847798438,847937313,850720298,851420038,851511956,851943055,851952577,852513900,852583905,853316568,853989371,854328902,855063380,855734057,855943395,856352150,856355396,857459564,858435972,859363196,859790429,860668515,861050626,861591321,861616512,861663710,861787917,862666957,863374420,865117220,865562757,865807352,866573762,867239738,867689130,868106006,868684528,868829850,869369198,869559179,869948204,870029958,870029965,871761799,872149055,872199650,873248102,873538830,874890693,874971711,874974248,875262693,875329773,875398155,875908696,876563375,877100420,877346730,877514499,877768468,877882418,877985491,879045503,879060957,879861930,879939107,880233184,880679631,880679638,880714150,880909721,881004484,881148821,881151788,881298105,881747212,882733471,884311846,884868537,885514171,886228335,886266592,886610078,886928116,887249822,887910046,888369841,889213910,889730075,890075487,891319313,891365765,892224654,892716864,894690541,896113222,896903102,897172478,897869502,899539637,899710423,900226510,900945295,901775288,902811574,902856666,903164145,903722177,904131544,904406877,905991529,906579560,908282555,908400324,909152723,909368132,909570241,911265449,911640500,911902920,913143155,913741947,914521661,916190847,916827862,917010910,917137829,917360103,917407969,918820862,918972671,919307894,919603856,919680809,920276105,920306576,920363276,921042860,921326534,922521007,923988124,924022114,924136966,924678023,924970460,925540005,926005985,926027735,926088963,926890360,928314745,928992788,929190894,929276975,929769540,930041780,930578888,931700184,931763505,933351353,933404698,935609154,935677632,935816573,936443289,936853706,936922527,937151455,937684335,938059979,938643152,941380328,941643204,941791408,942795952,943282607,943309057,943650786,944021994,945083752,945460069,946891986,947221494,947865763,948384233,949846327,950167586,950857031,950988137,952941712,953865790,954146013,954364302,954523970,955148885,955210428,955357158,955631705,955885480,955956075,957537595,957818705,958514710,959041913,961372928,961962680,962627845,962999818,963165004,963301863,963305128,963477547,963580217,964283264,964322151,964794338,965096890,965382119,966041529,966796672,966803492,966973868,967961464,968105957,968163261,968718799,968998131,969516863,969667368,971142028,971143207,971899908,971900391,973276914,973477496,973553662,973738915,974640838,974906302,975359807,975460847,976574413,977333386,977415657,977514554,977549076,977588648,977707256,978629814,979075431,979099556,979398452,979579420,980341377,980955632,981027486,981740101,982903604,983170168,983299145,983381933,984012083,984216063,984219645,984415534,984598761,984671077,985384305,985832716,986317926,986388911,987181067,987740161,988307185,989231442,989359031,990049328,990344368,991060355,991192659,991509889,991676306,993498306,993662231,994718232,995703317,995813046,997156651,997329282,998769033,999087018,999375055,999937005,1000202136,1000316391,1000450223,1001504953,1002607923,1002917865,1002937019,1003985713,1004654532,1005338947,1005529290,1005712863,1005948637,1006370893,1006506104,1007103831,1007878339,1009432737,1010208129,1010228787,1012470682,1013204290,1013656779,1014176008,1014541984,1014599519,1014998902,1015447771,1016988752,1017019368,1018376422,1018924760,1020374471,1020545684,1021160725,1022103717,1022717737,1022859479,1022914271,1022993358,1023460979,1024537398,1024769886,1024998176,1026065997,1027775589,1028040108,1028768487,1028884023,1029437375,1029457741,1030992746,1031060916,1031864100,1033200836,1033697981,1034398732,1034427049,1035034135,1035075627,1035419762,1035980531,1036014792,1038658462,1039171397,1039494226,1040085049,1040309355,1040772061,1043205101,1043842073,1044153522,1044722553,1044925434,1045065143,1045109308,1046579711,1046646132,1048075366,1048568801,1049197955,1049404805,1050105744,1050809693,1052356481,1052418195,1052516430,1052849309,1052880373,1052948384,1053193653,1054354008,1054871529,1055040262,1055530225,1055958745,1058171923,1058307806,1059136909,1059648763,1060536139,1060901345,1061726917,1061860766,1062036815,1062326177,1062449530,1063134428,1063222121,1063289843,1063498448,1064240236,1064701400,1065622561,1065735527,1065924402,1066567322,1067138257,1067782362,1068327326,1068905153,1068977109,1069042133,1069392540,1071007940,1071652147,1071654566,1071932992,1072492778,1072965193,1073475239,1073755702,1074188610,1077464747,1077608578,1078224755,1078372968,1078733344,1080520092,1081599054,1081732076,1083830249,1084959813,1085585947,1085804257,1086284280,1086341055,1087256459,1087730235,1088599057,1088812662,1089704881,1090564288,1090929569,1091305930,1091323243,1091562276,1093658163,1093823058,1094294715,1094974696,1095111620,1095130956,1095558896,1095901113,1095938026,1096859337,1096862482,1097142782,1098115066,1098410481,1098520479,1099374052,1099416435,1100889871,1100944662,1101165276,1102191831,1102208825,1103214262,1103308396,1103562328,1103882932,1103884632,1104842206,1104844814,1104906594,1105236253,1105550142,1105781241,1106090644,1106444747,1106802371,1106813529,1106977025,1108231284,1108732913,1109522803,1110350197,1110453754,1111067110,1111196189,1111324362,1111432274,1111636604,1111636605,1112671778,1113633363,1114289365,1115088164,1116681699,1117687706,1117981115,1118415782,1119186813,1120279905,1121601505,1122530609,1122545390,1123049193,1123072612,1123154507,1123395824,1123614978,1123679212,1125068647,1125333490,1125894527,1126083561,1126565051,1126831386,1126878848,1128230528,1128505060,1128850012,1129321508,1129326235,1129400794,1129594692,1130159397,1130355861,1131487211,1131611649,1132098625,1133564704,1133713290,1134648059,1136177601,1136414259,1136558728,1136646478,1137558261,1137983615,1138519709,1138812307,1139944826,1141490436,1142897014,1143270650,1143322839,1144100700,1145195777,1145505175,1147364268,1148192937,1148434368,1148844609,1149920949,1150349537,1150754569,1150881940,1151523370,1153488157,1153513754,1154385870,1155213427,1155720182,1155999201,1156277432,1156299032,1156639968,1156828712,1156887638,1159498328,1159589148,1162256977,1163551115,1163900589,1163905313,1164303587,1165701900,1165977642,1166271400,1166683824,1167461108,1167562810,1168599997,1170510241,1170984870,1171531064,1172784424,1172977387,1173303882,1174037679,1174067932,1174443451,1174545913,1175375989,1175569572,1175588882,1175673780,1175814328,1176065444,1176423055,1177605405,1177955790,1178352197,1178415539,1178915852,1180238477,1180629231,1181829272,1181914404,1184243824,1185621894,1185930165,1186434725,1186466535,1187857036,1187884360,1188054802,1189509209,1189665531,1189923530,1190690447,1190690460,1190690465,1191056674,1191357536,1192094226,1192528518,1193144823,1193352243,1193381488,1193433806,1193503424,1194162329,1194315816,1194464297,1194973830,1195121389,1195796564,1195883820,1196548113,1196619005,1197155733,1198304951,1198439951,1199065865,1199174926,1199644830,1199749598,1199755973,1200370681,1201324861,1202193807,1202219121,1202221705,1202895799,1203937279,1204192793,1205337163,1206224893,1206478847,1207706888,1208056266,1208225491,1208388002,1208940598,1210303335,1210826422,1210947144,1212164254,1212949788,1213065245,1213517809,1214032206,1214283471,1214513141,1214957688,1215127523,1215161777,1216559643,1216666813,1216852209,1217174132,1217185208,1217368521,1218519778,1219726236,1219750603,1220310972,1220861287,1220866887,1221755392,1222174669,1222426652,1223308010,1223425847,1224245699,1224567799,1224763910,1225005850,1226219389,1226304229,1226315142,1226788437,1227579601,1227896442,1228861824,1229960814,1230065236,1230374276,1230765219,1231129545,1231519497,1233564212,1234999404,1235244999,1236351786,1236463780,1238568871,1238931800,1239553943,1240138647,1240521321,1241023317,1241857009,1243014773,1243701308,1243727065,1243898133,1244964836,1245868565,1246119853,1247700247,1248341554,1248730101,1249060545,1249715419,1251647149,1252708819,1255474728,1256554847,1256949776,1257378598,1257640593,1258325463,1258933823,1259719161,1259990519,1260025974,1260927113,1262136597,1262443579,1262863978,1263138204,1263752032,1264548378,1264663644,1264862038,1264909018,1264996431,1265437291,1265691735,1265997530,1266012184,1266989078,1267952257,1268211162,1268904210,1269265725,1269557553,1270157796,1270416756,1272988792,1273047638,1273085996,1273097992,1273585510,1274440011,1274520413,1274578553,1274914733,1276379962,1277346156,1277612496,1278502474,1278761172,1279154951,1280229604,1280523516,1280982644,1281347414,1282463710,1283221966,1283365909,1285496109,1286544633,1287021248,1287522373,1287633208,1288701631,1289344112,1290630460,1290717948,1291328312,1291614239,1291652732,1291689243,1291806624,1291844133,1292036549,1292850368,1293833356,1295314027,1296294143,1296927613,1297848505,1298019737,1298284779,1298875869,1299104449,1300256053,1301892088,1301999989,1302374562,1302455542,1302628755,1302827900,1303056521,1303374972,1303756338,1304086982,1304320550,1306984410,1307203100,1308157429,1308472654,1308860204,1309000598,1309152291,1310145514,1310399452,1310641928,1310900347,1310941660,1311487533,1311766257,1312748194,1313028081,1314296790,1314355869,1315524951,1315860808,1315876396,1316230886,1316385019,1316448782,1317022328,1317780655,1318468294,1319126070,1319516230,1320213394,1320219247,1322609137,1323191922,1324150878,1324496073,1324620440,1324660513,1324740735,1324744999,1324893407,1325232565,1325365760,1326312993,1327090601,1327589833,1327628967,1328981916,1329570665,1329595169,1330427156,1333125622,1333381079,1333700895,1334268943,1334460331,1335400071,1335677922,1335726749,1336482739,1336881441,1338331835,1339679622,1339852681,1339883050,1340175648,1340412446,1340608615,1340689872,1341242642,1341805198,1342230909,1343119187,1343453468,1343705727,1344699009,1347159245,1347407094,1347728168,1347786435,1347884119,1349906734,1350169413,1350229633,1350860260,1350907715,1350958051,1351520418,1352560565,1353837508,1354045845,1355202243,1355799006,1356497571,1356947319,1357550816,1357615725,1358385748,1358504445,1358551637,1359361345,1359522301,1359831132,1360436816,1360732308,1360805269,1360911984,1360967277,1361437779,1361628004,1361645164,1361927537,1362650026,1363145779,1363427858,1363978608,1364672485,1365800554,1365833173,1365867535,1366202855,1367839300,1367916921,1368219137,1368665821,1370356487,1371818540,1371890438,1371942858,1374189146,1376856068,1377719728,1377834394,1378165395,1378543127,1379060835,1379159659,1379851281,1380947204,1381391590,1382020984,1382167309,1382968413,1383649936,1383706312,1383860114,1384151746,1384731023,1384878528,1385451907,1385766274,1385768442,1386680763,1386778516,1387541924,1387619249,1388050923,1388299130,1389105170,1391842042,1393211571,1393793922,1393981172,1395757065,1398724932,1399156860,1401706019,1402643931,1403132235,1403703727,1403771060,1404320713,1405187168,1406593138,1406942169,1407219216,1407647992,1409487098,1409662472,1411083653,1411908399,1412262476,1412423261,1413461513,1414290228,1414877922,1415232732,1415644581,1416209841,1416466767,1417841607,1418030924,1418656095,1419173375,1420052491,1421741944,1422926215,1423521580,1424088217,1424318456,1425532539,1425680286,1426228272,1426574406,1426753959,1428345623,1429550213,1429620620,1429726123,1430717120,1430908694,1431215947,1432666578,1432744059,1433300281,1433892106,1434357940,1434383569,1436056172,1436635192,1437396537,1437590301,1437971099,1438108844,1438263488,1439307577,1439538266,1439789510,1440088188,1440479855,1440735373,1440865491,1441137903,1442975726,1443580181,1443980358,1444276745,1444620416,1444966665,1445072299,1445260142,1445296309,1446608578,1446950275,1447892163,1448732527,1449016107,1449306252,1449476975,1449630254,1449795971,1449796394,1450869360,1450979927,1451191925,1451224511,1451877857,1452656108,1452673586,1452953189,1453366671,1453414667,1454332235,1454509369,1454794680,1455345176,1455422841,1455707052,1456476909,1456650258,1457558183,1459168944,1459727144,1460830414,1461068143,1461142831,1461404047,1461412777,1461908737,1462309718,1462877877,1463804092,1464663767,1464685532,1467514030,1468294741,1469285980,1469288359,1471187504,1471258892,1471795560,1471836817,1471917559,1471954621,1472166578,1473215160,1473497773,1474960040,1476185538,1476823398,1478175643,1478236351,1480053706,1480145525,1480778379,1480781215,1480846470,1481379662,1481806604,1481890996,1483053993,1484264261,1484800785,1485230695,1486741703,1488568348,1488839756,1489084979,1489810626,1489871800,1490125114,1492364622,1492819941,1493449109,1493943227,1494857018,1495298459,1495539544,1495643593,1496395861,1497017085,1498180075,1499001251,1499194114,1499451328,1499885542,1500647628,1500788977,1500945091,1500945725,1501847837,1502092672,1502172130,1503441626,1504592276,1504703299,1505020386,1505022965,1505233987,1505371930,1506016518,1507522003,1507603954,1508444713,1508512837,1508841461,1510364318,1510601976,1510837041,1511816464,1511927984,1511998652,1513122991,1513463640,1513838341,1513995295,1514027862,1515318718,1515955337,1516317681,1516325420,1516556231,1517626042,1519427612,1519540729,1520007288,1520156489,1520360770,1520590387,1520620369,1520928508,1521084451,1521530828,1521907475,1523009962,1523093674,1524001031,1524955217,1525212742,1525460985,1525555611,1526172631,1527048384,1527766859,1528496353,1528508493,1528508506,1528893375,1529022577,1529622067,1529758882,1530661912,1530934042,1531340748,1534803124,1535400881,1536165294,1536414820,1537190120,1537290107,1537646206,1538554569,1539169522,1539447956,1540542159,1541080533,1541559219,1541636099,1541828190,1542045900,1542270610,1542273574,1543331643,1543548798,1545771666,1547585213,1547829838,1548005342,1548867927,1548919907,1549635071,1550452925,1550522804,1552155024,1553628545,1553951957,1554422092,1554923122,1555540650,1555871088,1556475408,1557092092,1557424733,1559911956,1559990309,1560148638,1560853759,1561929710,1562006071,1562215398,1562677445,1565395359,1565850960,1566399569,1566867075,1567250954,1567440774,1567441582,1567585868,1568458574,1570171955,1570758161,1570898788,1571089559,1571185757,1571328791,1571413496,1572020853,1572939937,1573307160,1574237673,1574332946,1575035196,1576473884,1576712309,1577546520,1577677129,1578730594,1579918063,1580499535,1580914941,1581007399,1581560572,1582576506,1582719463,1583640157,1583959501,1584274128,1584906452,1586284641,1586702751,1587281782,1587852942,1588005481,1588175190,1588422369,1589158184,1589388554,1591113883,1592350613,1593751800,1593928756,1594054786,1596086883,1596276739,1596576276,1597161087,1597163255,1597550645,1597857212,1598517510,1599896946,1600467877,1600469874,1601404232,1601640184,1601854742,1602628122,1603227897,1603449801,1604080369,1604351330,1604660053,1604727303,1605166022,1605447871,1605459200,1605500670,1605695781,1605903440,1606436564,1606633275,1607001797,1607582602,1608108292,1608552910,1609307373,1609385872,1610512660,1611604814,1611925281,1612155842,1613334470,1613497566,1613836685,1614472858,1615595441,1615649247,1615728270,1616257590,1616296577,1616965492,1617257305,1618663390,1619063842,1619086322,1619142510,1620393202,1620400179,1621244883,1623026463,1623250449,1625571933,1625687440,1626522246,1627728706,1628614554,1629174218,1631553636,1631676024,1633233730,1633647275,1633896385,1634587313,1634829682,1635591302,1635745502,1636029606,1636772258,1636882973,1639127253,1640468045,1640850152,1641054656,1642056689,1642373861,1642514022,1642665593,1643288380,1643833261,1644429155,1644919758,1646517399,1646941278,1647070587,1647218460,1647479414,1647514390,1647688876,1648231596,1649215264,1649492037,1649495136,1649524444,1649550872,1650137246,1650910078,1652376170,1652609235,1652690241,1654144779,1654343670,1654599209,1654862873,1654950072,1656053396,1656112071,1656812129,1657051866,1657548878,1657644669,1657804569,1660098698,1660126491,1660610874,1660984397,1661201626,1661302323,1662089187,1662764331,1663285356,1663347728,1663842091,1663925634,1663968907,1663983149,1664626183,1664673937,1665303625,1666353547,1666430524,1666434345,1666539726,1667607761,1668044329,1668325178,1668703528,1669639568,1669796421,1669956251,1670323621,1670556609,1671633653,1671930911,1671944873,1672841257,1673821249,1674205365,1676175339,1676175340,1676175341,1677388499,1677680295,1678541058,1679049756,1679262438,1679480418,1679906182,1680256191,1680824536,1681011102,1681827349,1683162571,1683233620,1684117066,1684308145,1685690973,1686027090,1686993715,1687131105,1688142863,1688218891,1688623223,1689297233,1689784829,1690234303,1690326307,1690391492,1690844059,1691568126,1692380262,1692450273,1692598534,1694639043,1695057682,1695338131,1695519703,1696059535,1697353924,1697433921,1697467173,1697659076,1697792997,1698078526,1699055418,1701269580,1701561162,1704868934,1705017912,1705907008,1706091284,1706174663,1707055087,1707462081,1707939473,1708076171,1709148586,1709208255,1709276429,1710436268,1711029687,1711278102,1712287367,1712991658,1713184493,1713819385,1715410162,1715645265,1716292259,1716736810,1717160850,1717666081,1717856482,1721301332,1723537130,1723881915,1724742589,1725025592,1725079691,1726850974,1727637014,1727721367,1728559313,1728559847,1729160195,1729216449,1729410215,1729908673,1730969679,1731105377,1731652430,1732198308,1732775590,1735010480,1736405356,1736724941,1737050910,1737123139,1737614591,1737793645,1737796000,1737939006,1738601010,1739062437,1739728916,1741049790,1741212503,1741739337,1743716133,1743741879,1743993390,1745716295,1746560148,1747613375,1748701132,1749279766,1749402938,1750312266,1750318610,1751210878,1751347994,1751981063,1752245105,1754694080,1754765022,1756827843,1756954917,1758576293,1758667499,1759051888,1759347545,1760826933,1761012682,1761051306,1761095446,1763019466,1763202521,1764872180,1765251556,1765403026,1767166695,1767310463,1767800714,1768113922,1769642627,1770685072,1770691913,1770848273,1770925152,1771793996,1772156841,1774276817,1775007894,1775007908,1775589362,1776212995,1776352043,1776832627,1777055598,1777454662,1778282391,1778617708,1778827455,1779187062,1779468423,1780960382,1781702479,1782527535,1782933564,1783477733,1783483572,1783839196,1784116291,1785141037,1785966375,1786293036,1786463988,1787449595,1788674220,1789755081,1789897901,1790140949,1790363778,1790580025,1791551383,1793203438,1793308988,1793727759,1793799437,1794957817,1795190081,1795243681,1795384865,1795517196,1795682237,1796395334,1796535794,1797004416,1797244595,1797279100,1797352037,1797842623,1798054316,1799511590,1799517729,1800266952,1801935295,1802310780,1802386466,1802648056,1803807629,1804041985,1804487132,1804885591,1805066544,1805451842,1805584905,1805988055,1807982028,1808163014,1809805146,1810359882,1810485432,1810651982,1810866764,1811425611,1811609451,1811713569,1811982902,1811982961,1812218612,1813237646,1813626786,1813659392,1813678161,1814907575,1815200928,1815227932,1816299151,1816389254,1817068105,1817141217,1817487641,1818169816,1818418189,1818447051,1818965682,1819446377,1820241213,1820380795,1820893176,1821176611,1821198928,1821739165,1821947007,1824384162,1826024342,1826319778,1826392682,1826948016,1828242149,1828277391,1829040749,1829519897,1831084406,1831393920,1831425896,1831618741,1832262058,1833063331,1834910826,1834937975,1835031563,1835278865,1835500722,1837430012,1837994969,1838371787,1839578525,1839710271,1839932283,1840696652,1840733944,1840794188,1841548403,1842421137,1842675799,1844204597,1844469944,1846016734,1846314636,1847228648,1847524018,1848403568,1848464696,1848910846,1849401644,1849980081,1850524094,1850891407,1851464157,1851770472,1851890137,1854138296,1854204218,1855335616,1855575254,1857111875,1857433443,1857522261,1857553456,1857593447,1858709526,1859716025,1859726024,1860674000,1861844907,1862230379,1862287666,1862611993,1863170610,1863315334,1863481262,1863553223,1863694938,1863866292,1865010298,1865441273,1866088134,1866134555,1867201059,1867559229,1868037650,1868059131,1869551030,1869907867,1870295628,1871392363,1871621594,1871998148,1872469165,1872826771,1873841233,1873965542,1874253213,1874276923,1874621445,1874661701,1875192607,1875260567,1875423753,1875933774,1878411992,1878562307,1879075847,1879332256,1879399143,1879758401,1880392190,1881970458,1882218899,1884910358,1884998251,1885331398,1885643177,1885795213,1885952087,1886343689,1886483082,1886578960,1888278579,1889027877,1890065677,1890273821,1890462479,1891170943,1891824022,1892027795,1892359380,1892512820,1892525862,1893762896,1894078556,1894176512,1894309493,1895702304,1895871044,1896630375,1896836371,1897063339,1897572511,1898096132,1898331096,1898451512,1902562786,1902933072,1903159259,1903841698,1904628352,1905559549,1906284051,1906330235,1907219808,1907401699,1907516020,1908104691,1908679967,1908926582,1909539191,1910189799,1911069363,1911160530,1911814752,1912275165,1912648674,1912811130,1913483893,1913951124,1914494610,1914758457,1914794542,1914944248,1914965363,1915687506,1915788492,1916908895,1917642743,1917771763,1919026573,1919038800,1919799558,1920241539,1920335775,1922553753,1923461429,1924189534,1927524690,1927950541,1928193472,1928582776,1929066450,1930697591,1930775081,1930846446,1931331217,1932044045,1932096212,1932123177,1933253931,1934101625,1934352212,1934703276,1934875099,1937102588,1938015502,1939550758,1939818746,1940124369,1940159842,1940709680,1941093850,1941093851,1941671376,1942495184,1942504968,1942664597,1942840227,1943132655,1943919604,1946022317,1946692052,1947313410,1948096067,1948096075,1948096080,1950024374,1950406356,1950507407,1951106883,1951237037,1951825170,1951853854,1952730144,1954883876,1954913198,1955999212,1958448583,1959968448,1960212239,1960677722,1962981543,1963027315,1963553847,1963740861,1964592144,1964896682,1964969664,1968905627,1968980903,1969164374,1969584927,1969852537,1972287295,1972896575,1973155072,1973537571,1974785466,1975237063,1976164111,1976304504,1977781476,1978603652,1979759156,1980259596,1980518480,1981162847,1981903724,1982412846,1982607064,1984925016,1985043312,1985276218,1985324197,1985383578,1985789848,1986106094,1986489090,1987021093,1987376176,1987382781,1987688980,1987967808,1988625362,1988977582,1989205675,1990310921,1991312853,1991870861,1992305645,1992511108,1992819700,1993381378,1993506602,1993835026,1994143695,1994947522,1995855735,1996043829,1996135390,1996370532,1996551614,1997203208,1998617742,1998964220,2000780638,2001009632,2002471858,2003980419,2005977298,2006296500,2007545465,2007661158,2008159270,2008461395,2008980482,2009024724,2010627575,2011291899,2011378029,2012257615,2012549149,2013304519,2013314394,2013784675,2013829604,2013998885,2014073712,2014462460,2015103363,2015206493,2015324558,2015508538,2016033295,2016395893,2016645116,2016990722,2017001439,2017009761,2018448760,2019467292,2020179858,2020880894,2020947982,2021867850,2022045574,2022162949,2022220055,2022623019,2022708859,2022782553,2023613946,2023617120,2023696212,2023778026,2025069244,2025419548,2026909294,2027701839,2027957605,2029035788,2029137006,2029882681,2030487950,2030645558,2031984177,2032423010,2033510161,2033673990,2033777801,2034275721,2034316609,2036116017,2037066919,2038211135,2038682050,2039050194,2040489143,2042164635,2042663794,2043763609,2044644344,2044714094,2044935642,2045077085,2045724211,2045894976,2046268486,2046515207,2046949001,2047694554,2047883246,2048177468,2048761780,2050721568,2051591040,2052523624,2053243640,2053307984,2053685531,2053966598,2053976186,2054683286,2054732411,2055289132,2055323663,2055373678,2055459665,2055708397,2055926972,2056633460,2058153005,2058302560,2059549181,2060411662,2061149915,2062968130,2063195303,2063391532,2063712537,2064406578,2064746660,2064852051,2064930374,2065753775,2066182205,2066404741,2066443496,2066636726,2066762192,2067320238,2068659153,2069236957,2070082155,2071108468,2071897310,2072199928,2072454792,2072696453,2073400790,2074779151,2075297065,2075662393,2075768899,2077109098,2078047408,2078867820,2079681104,2079942379,2081068377,2081608616,2083447419,2084849544,2085468934,2085726179,2086152681,2086436048,2086539414,2087871594,2088010486,2088336874,2088821407,2089500852,2089692385,2090828449,2091007073,2091452599,2091499628,2092367160,2092856994,2095665164,2095687090,2095862779,2095865470,2097103098,2097380925,2097830615,2098991471,2099505690,2099785223,2101432751,2101480162,2102670618,2102740982,2104280167,2105350184,2105397211,2105761250,2106269176,2106532882,2106758319,2106905751,2107125818,2107288345,2108038930,2108320440,2109615486,2110100118,2110289768,2110330950,2110596723,2111123589,2112777280,2112868256,2113949199,2114192056,2114472226,2114744376,2115727640,2116499122,2117113483,2117136582,2117439470,2118163864,2119285050,2119607794,2120593361,2120630964,2121960878,2122329031,2122573113,2122783823,2123659093,2124400265,2124868744,2124991667,2125077823,2125262155,2125655972,2126153499,2126539323,2127001623,2127125788,2129405130,2130187460,2131236503,2132213368,2132649884,2133358964,2133406042,2133695400,2133892262,2134050645,2134560469,2135534570,2135693421,2136441752,2137104442,2137305781,2137329814,2138126335,2138264242,2139163669,2139910190,2140084661,2140305269,2140880041,2142007894,2142316142,2143283684,2144723269,2145204647,2145752723,2146909043],
};
