// People: interaction with machines, education, health, law and money.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const people = readOutline(
  340,
  `
human-computer-interaction: Human-computer interaction = Human-computer int.
  - How people and machines meet.
  | human-computer interaction, HCI, user study
  immersive: Virtual & augmented reality = VR & AR
    - Worlds seen through glasses.
    | virtual reality, augmented reality, mixed reality, extended reality, XR, VR, immersive, HoloLens, metaverse, head-mounted
  eye-models: Eyes & attention of people = Eye tracking
    - Where people look, and what it tells.
    | eye tracking, eye movement, gaze interaction, eye model, human visual attention, scanpath, fixation
  brain-interfaces: Brain-computer interfaces = Brain interfaces
    - Signals of the brain as input.
    | brain-computer interface, BCI, motor imagery, EEG decoding, SSVEP, neural interface
  data-visualization: Data visualization
    - Pictures of data that people read.
    | data visualization, visualization {data chart* visual cs.HC interactive}, visual analytics, dashboard, visualization generation
    | sensemaking, visualization literacy, visual analysis {interactive data}
  accessibility: Accessibility
    - Machines that everyone can use.
    | accessibility {user* disab* web blind visual* design}, blind and low-vision, blind people, visually impaired, assistive technology
    | assistive, low-vision, disability, alt text, dyslexia, screen reader
  sign-language: Sign language
    - Reading and making signs.
    | sign language, sign language translation, deaf, sign language recognition, sign language production, signer, sign spotting, sign recognition
  interface-design: Interfaces & user experience = Interface design
    - How screens and devices are made to be used.
    | user interface, interaction design, usability, user experience, UX, UI design, user interface design, gamification, design tool
    | UI generation, front-end {design code generat*}, prototyping {design ui interface*}
  wearables: Wearables & sensing
    - Devices worn on the body.
    | wearable, smartwatch, wearable device, smart glasses, earable, smart ring
  creativity: Creativity support
    - Making things together with machines.
    | creativity support, co-creation {ai human* generat*}, creative process, creative support, co-writing, writing assistant
    | creative practice, ideation, brainstorming, human creativity, creative work
human-ai: Human-AI interaction
  - People who work, decide and talk with AI.
  | human-AI interaction, human-centered AI, human-AI co-creation, human-AI, human-LLM, AI-assisted, human-machine
  trust-reliance: Trust & reliance
    - When people believe a machine, and when they should.
    | trust in AI, reliance on AI, overreliance, appropriate reliance, trust {ai human* automation user*}, anthropomorphism
    | automation bias, overtrust, trust calibration
  human-ai-teams: Deciding together
    - People and machines that share a task.
    | human-AI collaboration, human-AI teaming, human-in-the-loop, delegation {ai human*}, human oversight
    | decision support {ai human* clinic* user*}, human-AI team, AI-assisted decision, joint human-AI, human-machine teaming
    | human-AI inference, human-AI decision, human feedback loop, complementarity {human* ai}
  ai-assistants: Assistants & companions = AI assistants
    - Machines that help, and that people talk to.
    | AI assistant, AI companion, AI assistance, intelligent assistant, virtual assistant, companion chatbot, smart assistant
    | proactive assistant, copilot
  sycophancy: Sycophancy & influence
    - Models that flatter, and what that does.
    | sycophancy, sycophantic, persuasion, persuasive {language message* llm* argument*}
    | manipulation {psycholog* social people human persuas*}, flattery, dark pattern, emotional dependence, AI persuasion, LLM persuasion
  ai-literacy: AI literacy & attitudes = AI literacy
    - What people know and think of AI.
    | AI literacy, perception of AI, attitudes toward AI, AI adoption, public perception, AI anxiety, attitudes toward
    | use of generative AI, use of ChatGPT, technology acceptance
education: Education
  - Teaching and learning with machines.
  | education, student {learning classroom teach* education* tutor* course* essay* answer* feedback !distill*}, educational
  | academic achievement, achievement {student* mathematics academic}, educational technology
  | game-based learning, academic integrity, learning analytics dashboard
  tutoring: Tutoring
    - Machines that teach one learner.
    | intelligent tutoring, tutoring, tutor, AI tutor, Socratic, tutoring system, pedagogical, teaching assistant, tutoring dialogue
  grading: Grading & feedback
    - Judging essays, answers and exams.
    | automated essay scoring, short answer grading, essay scoring, grading {student* automat* answer* essay*}, automated grading
    | exam question, automated scoring, essay grading, automated feedback, student answer, exam, application review
  knowledge-tracing: Knowledge tracing
    - What a learner knows by now.
    | knowledge tracing, cognitive diagnosis, student modeling, student performance, learning analytics, student model {teacher}
    | dropout prediction, learner modeling
  classroom: Schools & universities
    - Teaching in class, and with AI allowed.
    | classroom, AI in education, programming education, higher education, university, MOOC
    | curriculum {student* course* education* school}, teaching {student* classroom* course* school* universit* teacher* education*}
    | teacher {classroom school education* preservice}, K-12, undergraduate, computer science education, physics education
    | lesson plan
health: Health & medicine
  - Medicine and care, with the help of learning.
  | clinical, medical, healthcare, health, medicine, patient, biomedical, disease, nursing, physician
  clinical-text: Clinical text
    - What stands in notes and records.
    | clinical NLP, clinical note, clinical text, ICD coding, medical coding, discharge summary, medical text, medical report
    | clinical documentation, medical record, medical entity, code diagnosis, diagnosis code, clinical document, medical named entity
    | biomedical text, ICD, veterinary, clinical coding, medical term, medical terminology, medical concept
  health-records: Health records
    - Data of patients over time.
    | electronic health record, EHR, patient representation, EHR data, ICU, patient outcome, mortality prediction, health record, sepsis
    | hospital, patient data, critical care, readmission, clinical record
  medical-llms: Medical language models = Medical LLMs
    - Language models for doctors and patients.
    | medical LLM, medical language model, medical question answering, medical large language, clinical LLM, medical QA, medical reasoning
    | clinical reasoning, medical agent, healthcare LLM, medical knowledge, medical benchmark, medical dialogue, biomedical language model
    | clinical language model, medical consultation, simulated patient, standardized patient, medical intent, patient question
    | patient education
  diagnosis: Diagnosis & decisions
    - Finding out what a patient has.
    | medical diagnosis, clinical decision support, diagnosis {clinic* medic* disease* patient* ai}, disease diagnosis
    | diagnostic reasoning, disease detection, disease prediction, clinical decision, triage {patient* clinic* medic* emergency}
    | computer-aided diagnosis, risk prediction {patient* clinic* disease cardio*}
  cancer: Cancer
    - Tumours, found and treated.
    | cancer, tumor, oncology, breast cancer {image* detect* mammo* classif* deep}, lung cancer, prostate, lung nodule
    | survival prediction {cancer patholog* tumor}, pulmonary nodule, lesion {breast lung liver cancer malignan*}, carcinoma, malignant
  heart-metabolism: Heart & metabolism
    - Heart, blood and diabetes.
    | diabetes, cardiac, stroke {patient* clinical risk}, cardiovascular, glucose, heart disease, heart failure, blood pressure
    | heart rate, cardiology, myocardial, coronary, atrial fibrillation
  neurology: Diseases of the brain
    - Dementia, epilepsy and others.
    | Alzheimer, dementia, Parkinson, epilepsy, seizure, cognitive impairment, cognitive decline, neurological, epileptic
    | sleep {stage* staging apnea disorder*}
  public-health: Public health & epidemics = Public health
    - Health of whole peoples.
    | public health, epidemic, COVID-19, epidemiology, pandemic, infectious disease, vaccine, vaccination, nutrition, dietary, elderly
    | older adult, aging {population* societ* elderly care}, maternal, health equity, global health
  drugs-trials: Drugs & trials
    - Medicines given and tested.
    | clinical trial, medication, drug {recommend* patient* adverse clinical}, medication recommendation, pharmacovigilance
    | trial matching, adverse drug, prescription, traditional Chinese medicine, herbal
  mental-health: Mental health
    - Minds in trouble, and help.
    | mental health, depression, suicide, psychotherapy, counseling, psychological, psychiatric, mental disorder
    | therapy {mental ai chatbot* llm* psycho*}, autism, anxiety, emotional well-being, loneliness
law: Law
  - Courts, contracts and statutes.
  | legal, law {legal court* llm* ai regulat* judg*}, human rights, lawyer
  legal-reasoning: Legal reasoning & judgment = Legal reasoning
    - Deciding cases and reading statutes.
    | legal reasoning, legal judgment, legal interpretation, statutory, judgment prediction, legal question, legal argument, statute
    | court judgment, case law, legal LLM, legal language model, court, judicial, supreme court
  copyright-patents: Copyright & patents
    - Who owns words, pictures and ideas.
    | copyright {!image}, patent, intellectual property, licensing {data model* copyright open}, copyrighted, patent claim
    | patent classification, robots.txt, web scraping, data license, fair use
  contracts: Contracts & compliance
    - Rules that must be kept.
    | contract {legal llm* language review}, legislation, compliance {regulat* legal policy gdpr}, regulatory, legal document
    | privacy policy, terms of service, legal NLP, legal text, legal summarization, GDPR
finance: Finance & economics
  - Money, markets and firms.
  | financial, finance, accounting {financ* audit* firm* bookkeep*}, audit {financ* account*}
  | investment {financ* stock* portfolio* fund*}
  trading: Stocks & trading
    - Prices and how to trade on them.
    | stock {market* price* predict* trad* financ* return* invest*}, trading, portfolio, quantitative trading, stock prediction
    | asset pricing, stock market, algorithmic trading, stock movement, portfolio optimization, alpha factor
    | market {stock trad* financ* price*}, volatility, hedging, options pricing
  financial-text: Financial text
    - Reports, calls and news of firms.
    | earnings call, financial document, financial question, financial LLM, financial NLP, financial report, financial sentiment
    | financial language, financial news, annual report, ESG, 10-K
  credit-insurance: Credit & insurance
    - Who will pay back, and what a risk costs.
    | credit scoring, credit risk, insurance, banking, bank, loan, credit card, default prediction, actuarial, credit
  economics: Economics
    - How people and countries trade.
    | economic, economics, macroeconomic, labor economics, inflation, pricing, economy, econometric
    | tax {income fiscal law legal polic* econom* financ*}, GDP, dynamic pricing
  crypto: Cryptocurrencies
    - Money on a chain.
    | cryptocurrency, bitcoin, blockchain, DeFi, decentralized finance, Ethereum, token economy, NFT
  commerce: Trade & marketing
    - Selling, shops and supply.
    | e-commerce, marketing, supply chain, business model, customer {churn segment* marketing review* purchas*}, retail, consumer
    | online shopping, business process, entrepreneur, startup, procurement, shopping
`,
);
