// Kinds of paper. They stand last and never displace a subject.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const forms = readOutline(
  280,
  `
survey: Survey (form)
  - Papers that review a field.
  | survey {!response !responses !respondent !questionnaire !sky !telescope !galaxy}, systematic review, literature review, comprehensive review, scoping review, a review, review of, an overview, overview of
  | a taxonomy, tutorial, handbook, roadmap, comprehensive guide, meta-analysis, systematization of knowledge, primer
benchmark: Benchmark (form)
  - Papers that give a set of tests.
  | a benchmark, benchmark for, benchmark of, benchmark and, a benchmark suite, benchmark dataset, new benchmark, benchmarking, bench
  | testbed, evaluation suite, leaderboard, comprehensive benchmark, benchmark to
dataset: Dataset (form)
  - Papers that give data.
  | a dataset, dataset for, dataset of, new dataset, large-scale dataset, a corpus, corpus of, corpus for, annotated corpus
  | dataset and benchmark, open dataset, the dataset
shared-task: Shared task (form)
  - Reports on a contest, or on an entry to one.
  | shared task, SemEval, competition {task* challenge track team* submission*}, challenge report, CLEF, WMT, TREC
position-paper: Position paper (form)
  - Papers that argue for a view.
  | position paper, viewpoint, critical perspective, a call for, a call to, a case for, the case for, the case against, vision paper
replication: Replication (form)
  - Papers that repeat earlier work.
  | reproducibility study, replication, replicability, reproducibility, negative result
case-study: Case study (form)
  - Papers that look closely at few cases.
  | case study, empirical study, field study, pilot study, interview study, qualitative study
library-tool: Software & tools (form)
  - Papers that give a program to use.
  | open-source toolkit, open-source library, python library, python package, open-source framework, open-source platform
  | software library, a library, toolkit {open source python}, a toolkit, toolbox
`,
);
