// Society: social science, scholarship, work, and what AI does to people.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const society = readOutline(
  340,
  `
social-science: Social science & humanities = Social science
  - Societies and people, studied with data.
  | social science, culture {!llm* !language !model* !cell* !bacteria* !multilingual}
  politics: Politics
    - Elections, parties and parliaments.
    | political, politics, election, democracy, ideology, polarization {politic* opinion* social online affective}, parliament
    | political bias, geopolitical, policy analysis, military, war {russia* ukrain* conflict military cyber}, propaganda, diplomatic
    | voter, political science
    | presidential, deliberation {citizen* democra* public political}, citizen participation, public consultation, civic
    | citizen consultation, political speech
    | ballot, voting machine
  social-media: Social media
    - What is said and shared online.
    | social media, Twitter, Reddit, YouTube, TikTok, hashtag, social network, tweet, online community, information diffusion, Weibo
    | Telegram, meme, online discourse, Bluesky, cascade {information social}, influencer, Wikipedia {edit* neutral* article* community}
  opinions: Opinions & surveys
    - What people think, asked or inferred.
    | public opinion, survey research, opinion, survey response {llm* language}, questionnaire, opinion polling, survey data
    | AI interviewer, survey interview, telephone survey, survey instrument
  journalism: News & journalism
    - Newspapers and those who write them.
    | news {article* media headline* politic*}, news media, journalism, journalist, news article, newsroom, headline, media bias
    | news framing, framing {issue news media political}
  humanities: History & humanities
    - Old texts and works of art.
    | humanities, digital humanities, history {philosophy sociology science histor* historian*}, historical, cultural heritage
    | archaeology, literary, literature {literary fiction novel* historical}, religious, ancient, philosophy {history social humanit*}
    | museum, biblical, medieval, classical {chinese latin greek poetry text*}, epigraphy, folklore
    | Quranic, Islamic, Hadith, religion, archive {histor* digital library newspaper* museum}, art history, heritage {!language !speaker*}
    | oracle bone
  morality: Morality & values
    - Right and wrong, for people and machines.
    | moral {llm* language values reason* judg* psycho*}, moral reasoning, morality, ethical reasoning, moral judgment, ethical dilemma
    | moral value, moral foundation
  online-safety: Online safety
    - Keeping children and others from harm on the net.
    | online safety, cybergrooming, grooming {online child* detect*}, child safety, CSAM, child sexual, sextortion, child protection
  social-data: Computational social science = Comput. social science
    - Society seen through data.
    | computational social science, sociology, immigration, migration {human* refugee* population}, social influence, sociolinguistic
    | demographic {population* census survey}, inequality {income social economic gender wealth racial}, poverty, gender {women inequal* gap interrupt*}, crime, criminal, humanitarian
    | disaster {response manag* tweet* relief}, crisis {social tweet* informat* response humanitarian}
    | qualitative analysis, qualitative coding, thematic analysis, qualitative research
    | police, policing, emergency response, emergency call
scholarly: Scholarly documents & citations = Scholarly documents
  - Papers, citations and those who write them.
  | scholarly document, scholarly communication, scholarly publishing, academic publishing, digital library
  citations: Citations & bibliometrics = Citations
    - Who cites whom, and why.
    | science of science, bibliometric, scientometric
    | citation {analysis scien* paper* count* network* recommend* academic generat* intent}, citation intent, citation recommendation
    | research impact, citation network, citation count, citation prediction, research trend, science policy, gender in science
  scientific-text: Scientific text
    - Reading and sorting papers by machine.
    | scientific literature, scientific paper, scientific document, scientific publication, research paper, academic writing
    | paper recommendation, academic paper, scientific text
    | scholarly {document* article* paper* publish* publication* citation* knowledge}, scientific information extraction
    | literature mining, scientific claim, research literature, academic search, scientific writing
    | biomedical literature
work: Work & hiring
  - Jobs, hiring and how work changes.
  | hiring, recruitment {job* candidate* talent hr}, labor market, job posting, job title, job matching
  | resume {job* screen* hiring seniority candidate*}, human resources, skill extraction, workforce, future of work, occupation, occupational
  | remote work, remote worker, employee, workplace, productivity {worker* work* employee* developer* workplace}
ai-society: AI ethics & governance = AI governance
  - What AI does to society, and how it is ruled.
  | AI safety policy
  ai-regulation: Rules for AI
    - Laws, standards and audits.
    | AI governance, AI regulation, AI policy, EU AI Act, AI Act, algorithmic auditing, AI accountability, algorithmic accountability
    | accountability, sovereignty {ai data digital}, AI audit, AI standard, AI compliance, governance {ai agent* data algorithm* llm*}
    | auditing {ai algorithm* llm* model*}, algorithmic transparency, regulation {ai llm* artificial}
  ai-ethics: Ethics of AI
    - What should and should not be done.
    | AI ethics, responsible AI, ethics {ai llm* machine algorithm* data}, ethical {ai llm* machine}, ethical AI, ethics of AI
    | trustworthy AI, trustworthiness {ai llm* model*}, trustworthy machine learning, value-sensitive, dignity, dignity-aware
  ai-impact: Effects of AI
    - What AI changes for people and work.
    | societal impact, AI risk, AI incident, existential risk, future of AI, AI divide, digital divide, AI economy, impact of AI
    | impact of generative AI, AI for good, labor {market ai automat*}, democratization {ai llm*}, global south, social impact
    | collective action {algorithm* ai data}
  ai-philosophy: Philosophy of AI
    - Minds, meaning and machines.
    | AI consciousness, consciousness, philosophy of AI, AI welfare, philosophy {mind consciousness}, moral status, sentience
    | epistemology, epistemic {ai llm* justice trust injustice}, Turing test, machine consciousness, intentionality, free will
    | grounding problem, symbol grounding
  ai-documentation: Documentation of models & data = Model documentation
    - What models and data are said to be.
    | model card, data provenance, AI supply chain, transparency {governance regulat* algorithm* accountab* polic*}
    | open source AI, model hub, Hugging Face, model ecosystem, model provenance, model lineage, phylogeny {llm* language model*}, model repository
agi: Artificial general intelligence = General intelligence
  - Machines that can do whatever people can.
  | artificial general intelligence, AGI, superintelligence, artificial superintelligence, general intelligence
fairness: Fairness & bias
  - Whether systems treat people alike.
  | fairness, algorithmic bias, discrimination {algorithm* fair* gender rac* bias* ai}
  | bias {llm* gender social language stereotyp* demographic implicit !inductive !simplicity !variance !length !position !position}
  | unfairness
  model-bias: Social bias in models
    - What models say of groups of people.
    | social bias, gender bias, stereotype, bias in large language, racial bias, demographic bias, bias in language model, stereotypical
    | implicit bias in, occupational bias, LLM bias, bias metric
    | bias {llm* gender social stereotyp* demographic language nationality !inductive !simplicity !variance !length !position !numerical !confirmation}
    | geographic bias, intersectional, representational harm, allocational harm
  group-fairness: Fair decisions
    - Fair classifiers, rankings and shares.
    | algorithmic fairness, group fairness, fair {classif* learning rank* alloc* represent* machine}, individual fairness, fair division
    | fair classification, counterfactual fairness, equity {health ai algorithm*}, disparate impact, fair machine learning
    | fairness constraint, equalized odds
  debiasing: Removing bias
    - Making models fairer.
    | debiasing, bias mitigation, mitigating bias, debias, mitigating gender, bias reduction
`,
);
