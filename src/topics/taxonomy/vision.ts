// Vision: recognizing what images and videos show.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const vision = readOutline(
  158,
  `
computer-vision: Computer vision (broad)
  - Making sense of images by machine.
  | computer vision, visual recognition, image understanding, visual understanding, image analysis, visual perception
  | deep vision, AI vision, machine vision
  image-classification: Image classification
    - Saying what an image shows.
    | image classification, image recognition, ImageNet, visual classification, scene recognition, object recognition
    | scene classification
    fine-grained-recognition: Fine-grained recognition = Fine-grained
      - Telling apart what looks nearly the same.
      | fine-grained recognition, fine-grained classification, fine-grained visual {classif* recogn* categor*}, fine-grained image
      | fine-grained categor*, species recognition, fine-grained object
  object-detection: Object detection
    - Finding things in an image and drawing boxes around them.
    | object detection, object detector, YOLO, YOLOv8, DETR, small object detection, detection transformer, object localization
    | oriented object, infrared small target, 2D detection, vehicle detection, small object
    three-d-detection: 3D object detection
      - Boxes in space, from cameras or laser.
      | 3D object detection, 3D detection, 3D detector, 3D occupancy, monocular 3D detection, 3D box
    visual-grounding: Visual grounding
      - Finding in a picture what words refer to.
      | visual grounding, referring expression, phrase grounding, visual grounding language, 3D visual grounding
      | referring expression comprehension, open-vocabulary detection, grounding {visual referring image* object* mllm*}
    salient-camouflaged: Salient & camouflaged objects = Salient objects
      - Things that stand out, and things that hide.
      | camouflaged object, salient object detection, salient object, camouflage, saliency detection
      | object segmentation {camouflag* salient challenging}
  segmentation: Image segmentation
    - Marking the pixels that belong to a thing.
    | semantic segmentation, instance segmentation, image segmentation, panoptic segmentation
    | ~segmentation {image* semantic medical 3d mri ct cs.CV video* mask* !word !speaker !market !customer !text !topic}, matting
    | weakly supervised segmentation, superpixel, edge detection
    segment-anything: Segment anything
      - Segmentation by points, boxes or words with one large model.
      | segment anything, SAM {segment*}, SAM2 {segment*}, SAM3, promptable segmentation, segment anything model, interactive segmentation
    referring-segmentation: Segmentation by words
      - Marking what a sentence refers to.
      | referring segmentation, referring video, open-vocabulary segmentation, reasoning segmentation, text-driven segmentation
      | referring image segmentation, language-guided segmentation, text-driven video segmentation, text-driven video
    video-segmentation: Video segmentation
      - Marking things through a whole video.
      | video object segmentation, video segmentation, video instance segmentation, video panoptic
  tracking: Object tracking
    - Following things through a video.
    | object tracking, visual tracking, single object tracking, visual object tracking, point tracking, UAV tracking, RGB-T tracking
    | RGB-X tracking, ~tracking {object* visual video camera* !eye !knowledge !state !hand !robot !failure}
    multi-object-tracking: Tracking of many objects = Multi-object tracking
      - Following many things at once without mixing them up.
      | multi-object tracking, multiple object tracking, tracking by detection, multi-UAV tracking, referring multi-object
      | multi-target tracking, multi-camera tracking
  visual-representation: Visual representation learning = Visual representations
    - What vision models learn to see, and their backbones.
    | visual representation, visual representation learning, visual backbone, image representation, vision model
    vision-transformers: Vision transformers
      - Transformers that read images in patches.
      | vision transformer, ViT, visual transformer, DeiT {vision image* transformer*}, Swin {transformer*}
      | hierarchical transformer {vision image*}
    convolutional: Convolutional networks
      - Networks of local filters.
      | convolutional neural network, CNN {image* vision* visual convolution* cs.CV}
      | convolution {network* neural image* vision kernel* layer*}, convolutional network, ResNet {image* residual network*}
      | fully convolutional, ~convolutional
    visual-pretraining: Self-supervised vision
      - Learning to see without labels.
      | DINO, DINOv2, DINOv3, masked image modeling, masked autoencoder, self-supervised vision, visual pretraining, visual self-supervised
      | MAE {masked}
    vision-foundation-models: Vision foundation models = Vision foundation
      - Large vision models for many tasks.
      | vision foundation model, vision encoder, image encoder, visual encoder, visual foundation model, generalist vision
  face-person: Faces & people in images = Faces & people
    - Faces and people in pictures and video.
    | pedestrian attribute, age estimation, ~face {image* recogn* detect* generat* animat* avatar* !challenge*}
    face-recognition: Face recognition
      - Who a face belongs to, and whether it is real.
      | face recognition, face detection, face anti-spoofing, face verification, presentation attack, facial recognition, face restoration
      | facial landmark
    facial-expression: Facial expressions
      - Emotions and actions of the face.
      | facial expression, facial, facial emotion, facial expression recognition, micro-expression, facial action unit
    talking-heads: Talking heads
      - Faces moved by speech, and portraits that live.
      | talking head, talking face, portrait animation, face generation, face swapping, head avatar, 3D face, lip sync, face animation
      | talking portrait, speech-driven {3d face facial head animat* talking}, facial animation, identity generation
    person-identification: Person re-identification = Person re-ID
      - Knowing a person again by body, gait or iris.
      | person re-identification, re-identification {person vehicle visual*}, gait recognition, biometric, iris recognition
      | fingerprint recognition, person search, person retrieval, gait, ReID {person vehicle track* visual}, palmprint
    gaze: Gaze estimation
      - Where a person looks.
      | gaze estimation, gaze tracking, gaze following, gaze {estimat* predict* human* eye visual}
    virtual-try-on: Virtual try-on & fashion = Virtual try-on
      - Clothes and make-up on pictures of people.
      | virtual try-on, makeup {transfer face}, garment, fashion {!autoregressive !old}, try-on, clothing
    crowds: Crowds & pedestrians
      - Counting people and foreseeing where they walk.
      | crowd counting, crowd {trajector* count* dense pedestrian* simulat* locali* flow}
      | pedestrian {trajector* crowd* behavior detect* predict*}, pedestrian trajectory, pedestrian detection, crowd analysis
  human-pose: Human pose & motion = Human pose & motion
    - How people stand, move and hold things.
    | pose estimation {human* hand body person skeleton* animal}, human pose, body pose, pose estimation {infant 2d people person whole}
    human-motion: Human motion
      - Making and reading movements of the body.
      | human motion, motion generation, motion capture, text-to-motion, motion synthesis, co-speech gesture, gesture generation
      | motion prediction {human}, dance, motion diffusion
    human-avatars: Bodies & avatars
      - Bodies in three dimensions that can be animated.
      | human mesh, human avatar, human reconstruction, avatar {human head body animat* 3d gaussian}, human body, SMPL, clothed human
      | animatable, mesh recovery
    hands: Hands & gestures
      - Hands, and what they hold and say.
      | hand pose, hand-object interaction, gesture recognition, hand gesture, hand reconstruction, hand tracking, human-object interaction
      | hand-object
  action-recognition: Action recognition
    - What people do in a video.
    | action recognition, skeleton-based action, human action, activity recognition {!sensor* !wearable* !imu !inertial !smartphone*}
    temporal-localization: Temporal localization
      - When in a video something happens.
      | action localization, temporal action, action segmentation, action detection, temporal localization, event localization
      | temporal action detection, video event, action spotting
    egocentric: First-person video
      - Video from the wearer's own eyes.
      | egocentric, egocentric video, first-person video, ego-exo, first-person vision, Ego4D
    action-quality: Quality of movement
      - How well a movement is done, in sports and exercise.
      | action quality assessment, action quality, figure skating, skill assessment {video action surgical}, exercise assessment
      | movement assessment, sports video
    activity-sensors: Activity from sensors
      - What people do, from phones and worn sensors.
      | activity recognition {sensor* wearable* imu inertial smartphone* accelerom* daily}, human activity recognition, human activity
      | inertial sensor, smartphone {sensor* activity pedestrian inertial}, activities of daily, fall detection, sensor-based human
      | wearable sensor, accelerometer
  video-understanding: Video understanding
    - What happens in a video, and answering questions about it.
    | video understanding, video analysis, video representation, ~video {understand* reason* comprehen* question* retriev* caption* caus*}, video model
    video-language-models: Video language models
      - Language models that watch videos.
      | video large language, Video-LLM, video language model, video MLLM, video LMM, video-language, video question answering, VideoQA
      | video reasoning, video captioning, dense video captioning
    video-retrieval: Video retrieval & moments = Video retrieval
      - Finding videos, and the moment that is asked for.
      | video retrieval, moment retrieval, video grounding, temporal grounding, text-to-video retrieval, video moment, video summarization
      | highlight detection, video search
    long-video: Long & streaming video
      - Hours of video, or video as it comes.
      | long video {!generation}, streaming video {understand* question* reason*}, long-form video, long video understanding
      | video stream {understand* question*}, online video
  event-cameras: Event cameras
    - Cameras that report changes instead of frames.
    | event camera, event-based vision, event-based {camera* vision sensor* cs.CV}, event stream {camera* vision}
    | event data {camera* vision track*}
  ocr: Documents & OCR
    - Text and layout in images of documents.
    | OCR, optical character recognition, text recognition {scene image* handwrit* document*}, document image, table structure recognition
    handwriting: Handwriting & historical documents = Handwriting
      - Reading what was written by hand.
      | handwriting, handwritten, handwritten text, historical document, manuscript, handwritten text recognition, palaeography
      | optical music recognition, music notation, musical notation, Gregorian, sheet music
    charts: Charts & figures
      - Reading and making charts.
      | chart understanding, chart question, chart reasoning, chart {understanding question* multimodal mllm* reasoning annotation grammar visualization generation image*}, infographic
      | chart-to-code, chart generation, figure understanding, scientific figure, diagram {understand* question* generat* reason*}
    document-understanding: Document understanding
      - What the pages of a document say, with their layout.
      | document understanding, document layout, document parsing, visual document, visually rich document
      | document AI, PDF parsing, document analysis, layout analysis, document question, document visual, document intelligence
      | form understanding, invoice, identity document, document image understanding
    scene-text: Scene text
      - Reading signs and labels in pictures.
      | scene text, scene text recognition, text spotting, text detection {scene image*}, scene text detection
  remote-sensing: Remote sensing
    - The earth seen from satellites and aircraft.
    | remote sensing, satellite image, satellite imagery, earth observation, aerial image, aerial imagery, drone image
    | earth representation
    hyperspectral: Hyperspectral & multispectral images = Hyperspectral
      - Images with many more bands than three.
      | hyperspectral, multispectral, pansharpening, hyperspectral image, spectral imaging, hyperspectral imaging, spectral unmixing
    change-detection: Change detection
      - What has changed between two images of a place.
      | change detection {image* remote satellite}, change captioning, bi-temporal, building change
    land-cover: Land & vegetation from above = Land & vegetation
      - Crops, forests and land cover in satellite images.
      | land cover, crop mapping, canopy height, biomass, crop type, land use, vegetation
      | forest {canopy biomass height satellite remote mapping}, Sentinel-2, deforestation, tree species
    geo-localization: Geo-localization
      - Where a picture was taken.
      | geo-localization, street view, cross-view, geolocation, image geolocation, place recognition {cross satellite}
    radar-imaging: Radar images
      - Synthetic aperture radar and its kin.
      | synthetic aperture radar, SAR {radar image* remote satellite}, radar image, SAR image, SAR ship, InSAR
  deepfakes: Deepfakes & forensics
    - Forged faces, images and voices, and how they are found.
    | deepfake
    ai-image-detection: Detecting generated images = Generated images
      - Telling generated images and videos from real ones.
      | AI-generated image, synthetic image detection, AI-generated image detection, generated image detection, AI-generated video
      | AI-generated content detection, AI-generated media, generated video detection
    image-forensics: Image forensics
      - Finding what was changed in a picture.
      | image forensics, image tampering, manipulation localization, forgery detection, image manipulation {detect* locali* forens*}
      | visual forensics, image splicing, media forensics, face forgery, inpainting localization, inpainting detection, tampered
    audio-deepfakes: Fake voices
      - Telling cloned voices from real ones.
      | audio deepfake, voice spoofing, speech deepfake, anti-spoofing, spoofing detection, synthetic speech detection
      | audio deepfake detection, singing deepfake
  vision-anomaly: Visual inspection
    - Finding flaws in made things by camera.
    | industrial anomaly detection, defect detection, visual inspection, anomaly detection {industrial surface defect*}, surface defect
    | industrial inspection, crack detection, defect segmentation
`,
);
