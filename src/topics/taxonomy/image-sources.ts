// Images by their source: documents, the earth from above, event cameras, forgeries, factories.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const imageSources = readOutline(
  158,
  `
event-cameras: Event cameras
  - Cameras that report changes instead of frames.
  | event camera, event-based vision, event-based {camera* vision sensor* cs.CV}, event stream {camera* vision}
  | event data {camera* vision track*}
  | event sensor, event vision sensor, event frame, dynamic vision sensor
ocr: Documents & OCR
  - Text and layout in images of documents.
  | OCR, optical character recognition, text recognition {scene image* handwrit* document*}, document image, table structure recognition, table recognizer
  handwriting: Handwriting & historical documents = Handwriting
    - Reading what was written by hand.
    | handwriting, handwritten, handwritten text, historical document, manuscript, handwritten text recognition, palaeography
    | optical music recognition, music notation, musical notation, Gregorian, sheet music
  charts: Charts & figures
    - Reading and making charts.
    | chart understanding, chart question, chart reasoning, chart {understanding question* multimodal mllm* reasoning annotation grammar visualization generation image*}, infographic
    | chart-to-code, chart generation, figure understanding, scientific figure, diagram {understand* question* generat* reason*}
    | flowchart
  presentations: Slides & posters
    - Slides and posters read, shown and made.
    | slide generation, presentation generation, presentation slide, PowerPoint, academic poster, lecture slide, slide deck
    | slide {presentation* lecture* speech deck* layout multimodal !pathology !histolog* !whole}
  document-understanding: Document understanding
    - What the pages of a document say, with their layout.
    | document understanding, document layout, document parsing, visual document, visually rich document
    | document AI, PDF parsing, document analysis, layout analysis, document question, document visual, document intelligence
    | form understanding, invoice {extract* document* field* ocr image* recogn*}, long document understanding, identity document, document image understanding
  scene-text: Scene text
    - Reading signs and labels in pictures.
    | scene text, scene text recognition, text spotting, text detection {scene image*}, scene text detection
    | license plate, signboard
remote-sensing: Remote sensing
  - The earth seen from satellites and aircraft.
  | remote sensing, satellite image, satellite imagery, earth observation, aerial image, aerial imagery, drone image
  | earth representation
  | geospatial foundation model, geospatial foundation, earth embedding, satellite embedding, geospatial embedding
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
    | individual tree, tree mapping, tree segmentation, forest inventory
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
    | fake image {detect* forens* identif* generaliz*}, fake image detection, synthetic video detection, fake video, generated image forensics
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
  'computer-vision',
);
