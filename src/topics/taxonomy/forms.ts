// Kinds of paper. They stand last and never displace a subject. Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const forms = readOutline(
  280,
  `
survey: Survey (form) | survey, systematic review, literature review, comprehensive review, scoping review, a review, overview, taxonomy, tutorial, handbook, roadmap, a guide, comprehensive guide, meta-analysis, systematization, history {survey}, grand challenge, primer, open problem, open challenge
benchmark: Benchmark (form) | benchmark, benchmarking, bench, testbed, evaluation suite, leaderboard, test suite, challenge dataset
dataset: Dataset (form) | dataset, corpus, corpora, data set, annotated corpus, data collection
shared-task: Shared task (form) | shared task, SemEval, competition {task* challenge track team* submission*}, challenge report, CLEF, WMT, TREC, system description
position-paper: Position paper (form) | position paper, position, perspective, viewpoint, manifesto, we need, critical perspective, call for, rethinking, vision paper, essay {!scoring !student !automated !grading}, a case for, new paradigm, towards a science
replication: Replication (form) | reproducibility, replication, reproducing, replicability, a reply, rebuttal, reproducibility study, negative result, revisited, revisiting, a critical look
case-study: Case study (form) | case study, empirical study, field study, pilot study, user study, interview study, qualitative study
library-tool: Software & tools (form) | open-source toolkit, open-source library, python library, toolkit, python package, open-source framework, open-source platform, software library, a library, toolbox
`,
);
