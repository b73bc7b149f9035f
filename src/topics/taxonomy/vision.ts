// Vision: recognizing, finding and following things in images.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const vision = readOutline(
  158,
  `
computer-vision: Computer vision (broad)
  - Making sense of images by machine.
  | computer vision, visual recognition, image understanding, visual understanding, image analysis, visual perception
  | deep vision, AI vision, machine vision
  visual-perception: Human & machine perception = Visual perception
    - How people see, and whether machines see alike.
    | visual illusion, optical illusion, illusion {optical perceptual geometric perception human}, human vision, human visual system
    | human visual perception, human perception {visual image* vision* cs.CV}, psychophysics, psychophysical, shape bias, texture bias
    | behavioral alignment {vision* visual image*}, perceptual similarity, Gestalt, visual cognition, perceptual variability
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
    | few-shot object detection, incremental object detection, tiny object, point-supervised object
    | region proposal
    three-d-detection: 3D object detection
      - Boxes in space, from cameras or laser.
      | 3D object detection, 3D detection, 3D detector, 3D occupancy, monocular 3D detection, 3D box
      | occupancy network {driving 3d scene*}
    object-counting: Counting objects
      - How many things an image shows.
      | object counting, class-agnostic counting, few-shot counting, visual counting, counting object
      | counting {object* image* visual vision vlm* camera plant* fruit* animal* cs.CV !crowd !model !circuit*}
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
    | feature upsampling, dense feature, visual embedding, dense prediction
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
`,
);
