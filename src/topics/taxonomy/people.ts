// People: how they use machines, and learn.
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
    | caregiving, caregiver
    | braille, blind {people user* assist* individual* navigation}
    | audio description
  sign-language: Sign language
    - Reading and making signs.
    | sign language, sign language translation, deaf, sign language recognition, sign language production, signer, sign spotting, sign recognition
  interface-design: Interfaces & user experience = Interface design
    - How screens and devices are made to be used.
    | user interface, interaction design, usability, user experience, UX, UI design, user interface design, gamification, design tool
    | UI generation, front-end {design code generat*}, prototyping {design ui interface*}
    | text entry, keyboard {typing text entry user* layout mobile}, computer-mediated communication
    | generative UI, UI generator, user interface generation
  participatory-design: Designing with people = Participatory design
    - Methods by which those who will use a thing help to design it.
    | participatory design, co-design {user* participatory communit* stakeholder* workshop* children student* older}, participatory {ai workshop* design communit*}, user-centered design, human-centered design, design workshop
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
    | AI chatbot, personal assistant
    | proactive agent, proactive assistance, proactive dialogue
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
    | feedback generation {student* learner* educat* llm*}, LLM-generated feedback, personalized feedback {student* learner* educat*}
  grading: Grading & feedback
    - Judging essays, answers and exams.
    | automated essay scoring, short answer grading, essay scoring, grading {student* automat* answer* essay*}, automated grading
    | exam question, automated scoring, essay grading, automated feedback, student answer, exam, application review
  assessment-items: Test items & difficulty = Test items
    - Questions for tests, how hard they are, and tests that adapt.
    | question difficulty, item difficulty, difficulty estimation {question* item*}, difficulty prediction {question* item* text*}
    | adaptive testing, computerized adaptive, item generation {test* assess* educat* question*}, educational assessment, educational measurement
    | adaptive assessment, assessment item, question bank
  medical-education: Medical education
    - How doctors and nurses learn.
    | medical education, medical student, clinical training {student* resident* simulat*}, virtual patient, nursing education
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
    | career {student* fair computing}, lecture {video* student* course*}, project-based
    | collaborative problem solving
`,
);
