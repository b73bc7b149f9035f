// Medical images, and pictures with words.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const seeing = readOutline(
  158,
  `
medical-imaging: Medical imaging
  - Pictures of the body, read by machine.
  | medical image, medical imaging, pneumonia {image* chest}, X-ray {image* chest medical pneumonia dental bone !diffraction !baggage !prohibited !security}, ~breast {image* cancer mammogra* density}
  | biomedical imaging, biomedical image
  medical-segmentation: Medical segmentation
    - Marking organs and lesions.
    | medical image segmentation, medical segmentation, tumor segmentation, lesion segmentation, polyp segmentation, organ segmentation
    | brain tumor segmentation, cell segmentation, nuclei segmentation, vessel segmentation, fluid segmentation
    | segmentation {mri ct oct tumor* lesion* retinal organ* medical ultrasound polyp*}
  pathology: Digital pathology
    - Slides of tissue under the microscope.
    | histopathology, digital pathology, computational pathology, pathology {image* slide* whole model*}, whole slide, pathological
    | histology, cytology, slide-level
    | blood cell, cell classification, leukocyte
  radiology: Radiology & reports
    - X-rays and scans, and the reports on them.
    | radiology, chest X-ray, radiology report, radiology report generation, radiograph, mammography, mammogram, medical report generation
    | medical vision-language, radiological, chest radiograph, medical vision, report generation {radiology medical chest ct}
  brain-ct-mri: CT & MRI
    - Slices through the body.
    | MRI {!functional}, CT {scan* image* imaging tomograph* segment* lung}, computed tomography, brain MRI, brain tumor, CT image
    | PET {image* imaging ct tracer}, magnetic resonance, CT scan, CBCT, sparse-view CT, diffusion MRI
  medical-reconstruction: Medical image reconstruction = Scan reconstruction
    - Better scans from less radiation or time.
    | CT reconstruction, MRI reconstruction, low-dose CT, undersampled, image reconstruction {mri ct pet}, radiotherapy
    | medical image synthesis, medical image registration, image registration, deformable registration
    | medical image translation
  retina: Eyes & retina
    - Pictures of the eye.
    | retinal, fundus, optical coherence tomography, OCT {retina* fluid tomograph* eye macul*}, ophthalmology, diabetic retinopathy
    | glaucoma, macular
  ultrasound-endoscopy: Ultrasound & endoscopy
    - Live pictures from inside the body.
    | ultrasound, endoscopy, endoscopic, colonoscopy, echocardiography, polyp, capsule endoscopy, echocardiogram
  surgery: Surgery & its videos
    - Operations, watched and helped by machine.
    | surgical video, surgical {!tuning !model !llm*}, laparoscopic, surgical phase, surgical robot, surgery {!model !llm* !language}
    | surgical instrument, surgical scene
    | anesthesia, anesthesiology
  skin: Skin
    - Pictures of the skin.
    | dermatology, skin lesion, skin cancer, dermoscopy, dermatological, melanoma, skin disease, fungal {skin dermat* microscopy}
    | burn {injur* wound* skin}, wound {heal* image* care chronic}
    | dermatoscopic, skin tone, skin synthesis
vision-language: Vision and language
  - Images and words together.
  | vision-language, vision and language, visual-language, image-text, vision-language pretraining, text-image, open-vocabulary
  | visual prompt
  clip-models: CLIP & its kin
    - Encoders that put images and texts into one space.
    | CLIP {image* vision* language text contrastive visual*}, contrastive language-image, CLIP-based, CLIP adaptation
    | image-text contrastive, SigLIP, CLIP model, vision-language alignment {clip contrastive}
  captioning: Captioning
    - Saying in words what a picture shows.
    | image captioning, image caption, captioning {image* visual dense video}, dense captioning, visual storytelling
    | caption {image* generat* visual}
  image-retrieval: Image & cross-modal retrieval = Cross-modal retrieval
    - Finding pictures by words, and words by pictures.
    | image-text retrieval, cross-modal retrieval, text-to-image retrieval, image retrieval, composed image retrieval
    | multimodal retrieval, image-text matching, text-image retrieval, cross-modal hashing, composed retrieval
    | composed multimodal retrieval, universal multimodal retrieval, multimodal embedding
  scene-graphs: Scene graphs
    - What is where in a picture and how things relate.
    | scene graph, dynamic scene graph, scene graph generation, visual relationship, visual relation detection, 3D scene graph
  vision-language-models: Vision-language models = Vision-language models
    - Language models that see.
    | vision-language model, VLM, large vision-language model, LVLM, multimodal large language model, MLLM, multimodal LLM, LLaVA, GPT-4V
    | GPT-4o {image* visual vision}, large multimodal model, LMM {multimodal}, multimodal language model, multimodal foundation model
    | vision LLM, multimodal model {language llm* large vision}, vision large language model, Qwen-VL, visual language model
    | large visual language model
    visual-question-answering: Visual question answering = Visual QA
      - Questions about pictures.
      | visual question answering, VQA, visual question, image question answering, knowledge-based visual question, medical VQA
    multimodal-reasoning: Visual reasoning
      - Thinking about what is seen.
      | visual reasoning, multimodal reasoning, multimodal chain of thought, visual chain of thought, thinking with images, visual puzzle
      | multimodal math, compositional reasoning {visual vision image*}, visual commonsense, visual math, visual logic
      | abstract visual reasoning
      | multi-image {reason* understand* mllm* vlm* vision}, visual thinking
    spatial-reasoning: Spatial reasoning
      - Where things are and how they lie to each other.
      | spatial reasoning, spatial intelligence, spatial understanding, visual spatial, spatial {vlm* mllm*}, spatial cognition
      | geometric reasoning, geometry problem, spatial relation
    vlm-hallucination: Hallucination of vision models = Visual hallucination
      - Things that a model says it sees and that are not there.
      | object hallucination, multimodal hallucination, visual hallucination
      | hallucination {mllm* lvlm* vlm* vision visual multimodal multi}, hallucination in vision-language
    visual-tokens: Fewer visual tokens
      - Making models that see faster by reading less.
      | visual token {pruning reduction compress* llm* mllm* language}, visual token pruning, vision token
      | token pruning {vision visual vlm* mllm* multimodal}, visual token compression, token reduction, efficient VLM
      | efficient MLLM
    vlm-evaluation: Evaluation of vision-language models = VLM evaluation
      - Benchmarks of models that see.
      | multimodal benchmark, VLM benchmark, benchmarking vision-language, MLLM benchmark, evaluating multimodal, evaluating vision-language
      | multimodal evaluation, benchmark {mllm* vlm* lvlm* multimodal}, benchmarking multimodal
    visual-instruction: Visual instruction tuning = Visual instructions
      - Teaching models that see to follow requests.
      | visual instruction tuning, multimodal instruction tuning, visual instruction, vision-language instruction tuning
      | multimodal instruction
multimodal: Multimodal learning = Multimodal learning (broad)
  - Several kinds of signal in one model.
  | multimodal learning, multimodal, cross-modal, multimodal representation, multimodality, multimodal dataset, multimodal understanding
  unified-multimodal: Unified models
    - One model that both reads and makes pictures, sound and text.
    | unified multimodal, any-to-any, omni-modal, multimodal generation, unified understanding and generation, multimodal generative
    | unified vision-language, omni model, native multimodal, multimodal pretraining
  multimodal-fusion: Fusing modalities
    - Joining signals, also where one is missing.
    | multimodal fusion, modality fusion, missing modality, modality gap, modality alignment, modality imbalance, multimodal alignment
    | cross-modal alignment, incomplete multimodal, information fusion {multi* modal*}, multimodal data
  audio-visual: Sound and sight
    - What is seen and heard together.
    | audio-visual, audio-visual learning, video-to-audio, sound source localization, audio-visual event, visual sound
    | face-voice association, face-voice, voice-face
`,
);
