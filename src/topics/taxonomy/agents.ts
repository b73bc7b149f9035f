// Agents, planning, games and reinforcement learning.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const agents = readOutline(
  62,
  `
llm-agents: Language model agents = LLM agents
  - Language models that act: plan, call tools, and work on long tasks.
  | LLM agent, language agent, AI agent, autonomous agent {llm* language ai}, language model agent, agentic, agentic AI, LLM-based agent
  | agentic approach, large language model agent
  | ~agent {llm* language tool* gpt* web agentic task* workflow* cs.CL !chemical !reinforcement !infectious !contrast !conversational}
  | general agent, agentic reasoning, interactive agent, ~agent {interactive turn multi}
  tool-use: Tool use
    - Models that call tools and services.
    | tool use, tool learning, function calling, tool calling, tool-augmented, API call {llm* language agent*}, Model Context Protocol
    | MCP, tool-integrated, tool invocation, tool selection {llm* agent*}, tool-using, tool orchestration, tool retrieval
    | ~with tool {llm* language agent* reason*}, ~tool {mllm* orchestrat* call* invo* mcp agent* augment*}
  web-gui-agents: Web & GUI agents
    - Agents that use browsers, phones and computers.
    | web agent, GUI agent, computer use, computer-use agent, web navigation, mobile agent, GUI grounding, browser agent, web automation
    | GUI automation, OSWorld, GUI, mobile GUI, phone agent, UI automation
    | computer-using agent
    | agentic web
  agent-memory: Agent memory
    - What agents keep between steps and sessions.
    | agent memory, long-term memory {llm* agent* language conversation*}, memory-augmented {agent* llm* dialog* language}, episodic memory {agent* llm* language}
    | memory system {agent* llm*}, working memory {llm* language agent*}, memory management {agent* llm*}, memory mechanism
    | memory {agent* llm* conversation* !gpu !bandwidth !hardware !flash !cache !footprint}, context engineering
    | context management
  agent-evaluation: Evaluation of agents
    - Tests and measures of what agents do.
    | agent benchmark, agent evaluation, agent trajectory, agent harness, evaluating agent, agentic benchmark, agentic evaluation
    | benchmark {agent* agentic}, agent reliability, agent failure
    | agent testing, agent validation
    | harness {agent* llm* coding benchmark*}
  agent-training: Training of agents
    - Teaching models to act.
    | agentic reinforcement learning, agentic RL, agent training, training agent {llm* language}, agent tuning, agent learning, agent RL
    | multi-turn RL, agent skill, self-evolving, self-evolving agent, skill library
    | skill acquisition {agent* llm*}
  agent-workflows: Agent systems & workflows = Agent workflows
    - How systems of agents are put together.
    | agentic workflow, agent framework, agent system {llm* ai language}, agentic system, agentic framework, agent orchestration
    | workflow generation, agentic AI system, compound AI system, agent architecture, agent interoperability
    | agent workflow, LLM workflow, workflow automation, workflow execution {agent* automat* llm*}, agent development {ai llm* agentic}
  planning: Planning
    - Finding the steps that lead to a goal.
    | planning {llm* language agent* task* classical pddl ai !motion !path !treatment !urban !radiotherapy !trajectory}, planning agent
    | planner {llm* language agent* task*}
    | task and motion planning
    tree-search: Tree search
      - Looking ahead over many possible courses.
      | monte carlo tree search, MCTS, heuristic search, tree search, A-star {heuristic* pathfinding planner* planning robot*}, beam search planning, best-first search
    task-planning: Tasks & plans
      - Plans in symbols or words.
      | task planning, PDDL, automated planning, classical planning, LLM planning, plan generation, task and motion, hierarchical task
      | long-horizon planning, long-horizon task, travel planning
  scientific-agents: AI for research
    - Machines that do or help research.
    | autonomous research, automated research, literature review {llm* autom* ai generat*}, auto research
    | agentic discovery, agentic science, AI-driven research
    hypothesis-generation: Ideas & discovery
      - New hypotheses found by machine.
      | hypothesis generation, research idea, idea generation {llm* research}, scientific discovery {ai llm* language agent* autom* model*}
      | automated scientific discovery, AI scientist, AI co-scientist, scientific hypothesis, novelty assessment, research ideation
      | scientific idea
    peer-review: Peer review
      - Judging papers, by people and models.
      | peer review, paper review, review generation {peer paper scien*}, reviewer assignment, reviewer, meta-review, scientific review
    data-agents: Agents for data & machine learning = Data agents
      - Agents that analyze data and train models.
      | machine learning engineering, data science agent, data agent, data analysis agent, MLE-bench, Kaggle
      | data science {agent* llm* autom*}, automated data science, automated machine learning agent
      | machine learning agent, ML engineering agent, ML agent, AutoML agent
    research-tools: AI for science
      - Models and software in the work of scientists.
      | AI for science, AI4Science, scientific reasoning, scientific workflow, research assistant, scientific research {llm* agent* ai}
      | scientific LLM, scientific literature understanding, scientific question, lab automation, self-driving lab, science agent
      | research automation, AI-supported research
      | survey generation {literature automat* academic scientific}, survey writing, automatic survey, literature review generation
      | related work generation, academic survey {llm* generat* writ*}
  llm-simulation: Simulating people with models = Simulated people
    - Models that stand in for people in studies and worlds.
    | user simulation, user simulator, simulating human, social simulation {llm* agent*}, generative agent, human simulation
    | digital twin {human* people llm* persona*}, persona {llm* language model* agent* prompt* simulat*}, silicon sample
    | synthetic participant, simulated user, human behavior simulation, student simulation, human behavior {simulat* llm*}, synthetic population
    | agent generation {simulat* persona* social}, synthetic respondent, synthetic survey, synthetic persona, persona generation
    | simulating survey
  embodied-agents: Embodied agents
    - Agents with a body, in real or simulated rooms.
    | embodied agent, embodied AI, embodied, open world {agent* 3d game*}
    vision-language-navigation: Vision-language navigation = Language navigation
      - Finding the way by words and sight.
      | vision-and-language navigation, vision-language navigation, VLN, object navigation, embodied navigation, visual navigation
      | object goal navigation, instruction navigation
    embodied-reasoning: Embodied reasoning
      - Thinking about places, things and acts in them.
      | embodied reasoning, embodied planning, embodied question answering, physical AI, embodied question, physical reasoning
      | embodied intelligence, embodied cognition
  games: Games
    - Playing games, and worlds of games as tests.
    | game playing, chess, poker, board game, video game, Minecraft, Atari, shogi, StarCraft, game AI, text-based game, card game
    | game agent, werewolf, game environment, ~game {play* llm* strateg* agent* !theory !theoretic !general !stackelberg}, non-player character, NPC
multi-agent: Multi-agent systems
  - Several agents that work with or against each other.
  | multi-agent, multi-agent system, agent interaction
  llm-multi-agent: Teams of language models = LLM teams
    - Language models that debate, divide work and cooperate.
    | multi-agent collaboration, multi-agent debate, multi-agent LLM, agent collaboration, agent society, agent communication
    | LLM-based multi-agent, agent-to-agent, multi-agent conversation, agent team, LLM multi-agent, collaborative agent
    | multi-agent framework {llm* language}
  marl: Multi-agent reinforcement learning = Multi-agent RL
    - Learning together by reward.
    | multi-agent reinforcement learning, MARL, multi-agent RL, cooperative multi-agent, multi-agent policy, mean field game
  game-theory: Game theory
    - Choices that depend on the choices of others.
    | game theory {agent* multi* llm*}, game-theoretic, social dilemma, mechanism design, Nash equilibrium, Nash, auction
    | cooperative game, bargaining, prisoner dilemma, Stackelberg, zero-sum
    | strategic {game* agent* behavior interaction* reason* classif*}, persuasion game, equilibrium {game* nash market multi}
    | Stackelberg game
  negotiation: Negotiation & strategy
    - Agents that bargain and persuade.
    | negotiation, negotiating, diplomacy, strategic reasoning, choice prediction
    | dispute resolution, mediation {conflict dispute}, conflict resolution {dialog* agent* llm* human}
  agent-based-models: Agent-based simulation = Agent simulation
    - Societies simulated person by person.
    | agent-based model, agent-based modeling, agent-based simulation, social simulation, opinion dynamics {llm*}, collective intelligence
    | collective behavior, swarm {agent* robot* drone*}, population synthesis
reinforcement-learning: Reinforcement learning
  - Learning to act by reward.
  | reinforcement learning, deep reinforcement learning
  | RL {policy reinforcement agent* reward* offline online training rollout* verif* reason* env* llm* !transfer}
  | sequential decision-making
  offline-rl: Offline RL & imitation
    - Learning to act from recorded data.
    | offline reinforcement learning, offline RL, decision transformer, decision diffuser
    imitation-learning: Imitation learning
      - Learning to act from examples of acting.
      | imitation learning, behavior cloning, behavioral cloning, learning from demonstration, inverse reinforcement learning
      | learning from human demonstration, expert demonstration
    off-policy-evaluation: Off-policy evaluation
      - Judging a policy by the data of another.
      | off-policy evaluation, off-policy learning, counterfactual evaluation, off-policy {evaluat* learn* correct*}
      | batch reinforcement learning
  policy-optimization: Policy optimization
    - Making a policy better step by step.
    | policy optimization {!augmentation}, policy gradient, actor-critic, PPO, on-policy, proximal policy, policy learning {!robot*}
    | Q-learning, DQN, temporal difference, value function, value-based, soft actor-critic, policy iteration, credit assignment
    | deep Q-network
  exploration: Exploration & curiosity = Exploration
    - Trying out what is not known yet.
    | exploration {reinforcement rl policy bandit* reward*}, intrinsic motivation, curiosity {reinforcement agent* exploration intrinsic}
    | exploration-exploitation, exploration and exploitation, sparse reward, open-ended learning
  hierarchical-rl: Goals & hierarchies
    - Acting by subgoals and skills.
    | hierarchical reinforcement learning, goal-conditioned, successor feature, skill discovery, subgoal, option framework
    | goal-conditioned reinforcement, temporal abstraction
  safe-rl: Safe & robust RL
    - Acting well within limits and under change.
    | safe reinforcement learning, constrained reinforcement learning, robust reinforcement learning, risk-sensitive, constrained MDP
    | safe exploration, robust Markov, robust offline reinforcement, distributionally robust reinforcement
  self-play: Self-play
    - Getting better by playing against oneself.
    | self-play, fictitious play, self-challenging, self-play fine-tuning
  rl-theory: Theory of RL
    - Proofs about learning by reward.
    | Markov decision process, MDP {decision* reinforcement policy polic* reward* planning markov}, POMDP, partially observable, reinforcement learning theory, regret reinforcement, average reward
    | linear MDP, reward-free
  rl-generalization: Generalization & transfer in RL = RL generalization
    - Policies that hold in new surroundings.
    | generalization in deep RL, generalization in reinforcement, in-context reinforcement learning, meta-reinforcement learning
    | algorithm distillation, meta-RL, zero-shot reinforcement, policy transfer, domain randomization, procedurally generated
    | multi-task reinforcement learning, state abstraction {reinforcement policy}
  reward-design: Reward design
    - What to reward.
    | reward shaping, reward function, reward design {llm* language}, preference-based reinforcement, reward learning
    | reward specification
    | reward machine, reward function design
  world-models: World models
    - Models of what acting would lead to.
    | world model, world modeling, model-based reinforcement learning, model-based RL, latent world model, Dreamer, world foundation model
    | action-conditioned
    | model-based reinforcement, latent action
  bandits: Bandits
    - Choosing again and again among arms.
    | bandit, multi-armed bandit, contextual bandit, thompson sampling, best arm identification, regret minimization, explore or exploit
`,
);
