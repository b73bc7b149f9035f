// Health and medicine.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const health = readOutline(
  340,
  `
health: Health & medicine
  - Medicine and care, with the help of learning.
  | clinical, medical, healthcare, health, medicine, patient, biomedical, disease, nursing, physician
  clinical-text: Clinical text
    - What stands in notes and records.
    | clinical NLP, clinical note, clinical text, ICD coding, medical coding, discharge summary, medical text, medical report
    | clinical documentation, medical record, medical entity, code diagnosis, diagnosis code, clinical document, medical named entity
    | biomedical text, ICD, veterinary, clinical coding, medical term, medical terminology, medical concept
    | patient record
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
    | biomedical question answering, doctor-patient, patient simulation, medical question
  diagnosis: Diagnosis & decisions
    - Finding out what a patient has.
    | medical diagnosis, clinical decision support, diagnosis {clinic* medic* disease* patient* ai}, disease diagnosis
    | diagnostic reasoning, disease detection, disease prediction, clinical decision, triage {patient* clinic* medic* emergency}
    | computer-aided diagnosis, risk prediction {patient* clinic* disease cardio*}
    | medical decision, symptom checker
  cancer: Cancer
    - Tumours, found and treated.
    | cancer, tumor, oncology, breast cancer {image* detect* mammo* classif* deep}, lung cancer, prostate, lung nodule
    | survival prediction {cancer patholog* tumor}, pulmonary nodule, lesion {breast lung liver cancer malignan*}, carcinoma, malignant
  heart-metabolism: Heart & metabolism
    - Heart, blood and diabetes.
    | diabetes, cardiac, stroke {patient* clinical risk}, cardiovascular, glucose, heart disease, heart failure, blood pressure
    | heart rate, cardiology, myocardial, coronary, atrial fibrillation
    | electrophysiology {cardiac heart atrial}, electrocardiology, atrial
  neurology: Diseases of the brain
    - Dementia, epilepsy and others.
    | Alzheimer, dementia, Parkinson, epilepsy, seizure, cognitive impairment, cognitive decline, neurological, epileptic
    | sleep {stage* staging apnea disorder*}
  public-health: Public health & epidemics = Public health
    - Health of whole peoples.
    | public health, epidemic, COVID-19, epidemiology, pandemic, infectious disease, vaccine, vaccination, nutrition, dietary, elderly
    | older adult, aging {population* societ* elderly care}, maternal, health equity, global health
    | HIV, malaria, tuberculosis {!x !ct !radiograph*}, obesity, pregnancy, prenatal
  drugs-trials: Drugs & trials
    - Medicines given and tested.
    | clinical trial, medication, drug {recommend* patient* adverse clinical}, medication recommendation, pharmacovigilance
    | trial matching, adverse drug, prescription, traditional Chinese medicine, herbal
  bones-joints: Bones & joints
    - Fractures, arthritis and the spine.
    | orthopedic, osteoarthritis, fracture {bone* x detect* radiograph* hip wrist}, bone {x ct segment* age density radiograph* marrow patient*}
    | knee {osteoarthritis mri x cartilage image* segment* grading}, musculoskeletal, spine {x ct mri segment* surg* image*}
    | vertebra, vertebral, spinal {image* mri x ct surg* line posture curv*}, scoliosis, osteoporosis
  lungs: Lungs & breathing
    - Asthma, tuberculosis, coughs and other troubles of the airways.
    | asthma, COPD, tuberculosis {x ct radiograph* chest}, cough {detect* sound* audio classif*}, pulmonary {!embedding}, respiratory {disease* sound* signal* health monitor*}
    | lung disease, lung sound, respiratory sound, pneumonia
  abdominal-organs: Liver, kidney & gut
    - The organs of the belly and their diseases.
    | liver {disease* fibrosis cirrhosis ct mri ultrasound transplant* fat* segment* lesion*}, kidney {disease* stone* transplant* ct segment* injury}
    | renal {disease* cell* transplant* injury}, gastric {disease* histolog* endoscop*}, gastrointestinal, pancreas, pancreatic, hepatic, bowel, dialysis
  dentistry: Dentistry
    - Teeth and jaws.
    | dental, dentistry, tooth, teeth, orthodontic, periodontal
  mother-child: Mothers & children
    - Pregnancy, birth and the first years.
    | fetal, pediatric {health clinical patient* medical disease* hospital* brain imag*}, neonatal, newborn, infant {health cry motor movement* brain clinical}
    | childbirth, breastfeeding, fetus, preterm, obstetric
  behavior-change: Habits & behaviour change = Behaviour change
    - Moving, eating and sleeping better with the help of machines.
    | behavior change, habit formation, self-tracking, health coaching, nudging {health behavior user*}, digital health intervention, just-in-time adaptive
  mental-health: Mental health
    - Minds in trouble, and help.
    | mental health, depression, suicide, psychotherapy, counseling, psychological, psychiatric, mental disorder
    | therapy {mental ai chatbot* llm* psycho*}, autism, anxiety, emotional well-being, loneliness
    | motivational interviewing, wellbeing, psychologist
    | ADHD, stress {detect* mental psycholog* wearable* student*}
    | cognitive distortion
`,
);
