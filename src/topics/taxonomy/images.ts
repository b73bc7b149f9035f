// Images and space: making and mending pictures, and three dimensions.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const images = readOutline(
  158,
  `
image-generation: Image generation
  - Pictures made by models from words or noise.
  | image generation, text-to-image, image synthesis, DALLE, text-to-image generation, text-to-image diffusion, stable diffusion
  | visual generation, image diffusion, T2I, synthesized image, image generator
  image-personalization: Personalized generation = Personalized images
    - Pictures of a given subject or person in new scenes.
    | personalized generation {image* diffusion subject}, subject-driven, image customization
    | personalization {image* diffusion text subject}, identity-preserving, subject-driven generation, image personalization
    | ID-preserving, customized generation, personalized text-to-image, personalized image generation, image prompt adapter
  controllable-images: Controllable image generation = Controllable images
    - Pictures that follow a layout, sketch or pose.
    | layout-to-image, controllable image, ControlNet, sketch generation, layout generation, spatial control {image* diffusion}
    | controllable generation {image* diffusion}, scene layout, graphic design, poster generation
  autoregressive-images: Autoregressive image generation = Autoregressive images
    - Pictures written token by token.
    | autoregressive image, visual autoregressive, image tokenizer, visual tokenizer, VAR {autoregressive visual}, raw image
    | visual tokenization, masked image generation, discrete image, image tokenization, next-scale prediction
    | video tokenizer, image token
  style-transfer: Style & artistic images = Style & art
    - The look of one picture on another, and art.
    | style transfer, artistic, stylization, artistic style, art {generat* image* painting* style*}, painting, artwork, font generation
    | calligraphy
  graphic-design: Type & graphic design = Graphic design
    - Letters, logos, posters and pages designed by machine.
    | typography, font {generat* design glyph* style text}, glyph generation, logo {design generat* image*}
    | poster {design generat* layout text}, advertising image, banner {design generat*}
  comics: Comics & anime
    - Drawn stories, read and made.
    | comic, manga, anime, cartoon, webtoon, line art
  vector-graphics: Vector graphics & text in images = Vector graphics
    - Lines, icons and letters that are drawn, not painted.
    | vector graphics, SVG {generat* vector}, text-to-vector, text rendering, visual text generation, icon generation
    | sketch {vector stroke* draw*}, text image generation, glyph
  image-gen-evaluation: Evaluating generated images = Image gen. evaluation
    - Whether a picture shows what was asked for.
    | text-to-image evaluation, text-image alignment, text-to-image alignment, FID, image generation evaluation
    | image generation benchmark, compositional generation {image* text diffusion}, text-to-image benchmark, prompt alignment
  image-editing: Image editing
    - Changing pictures as a sentence asks.
    | image editing, instruction-based editing, inpainting {image* video edit* diffusion mask* text object !detect* !timbre}
    | image manipulation {edit* diffusion generat*}, text-guided editing, diffusion editing, object removal
    | diffusion inversion, image inversion, object erasing, visual editing
    | outpainting, image completion, video outpainting
    image-composition: Compositing & insertion = Image compositing
      - Putting things into pictures so that they belong there.
      | image composition, image compositing, object insertion, video insertion, object placement, concept blending, image blending
      | object compositing, photomontage, background replacement, object composition
  image-translation: Image-to-image translation = Image translation
    - Turning one kind of picture into another.
    | image-to-image translation, image translation, colorization, relighting, image harmonization, unpaired image, modality translation
    | image colorization, domain translation
video-generation: Video generation
  - Videos made by models.
  | video generation, text-to-video, image-to-video, video diffusion, video synthesis, video generative
  | generative inbetweening, video inbetweening, video customization, video world
  video-editing: Video editing
    - Changing videos as a sentence asks.
    | video editing, video inpainting, video-to-video, video object removal, video stylization
  video-prediction: Video prediction & world simulation = World simulation
    - Foreseeing the next frames of a scene.
    | video prediction, world simulator, video world model, interactive video, action-conditioned video, neural game engine
    | world generation, frame prediction
  controllable-video: Controllable video
    - Videos with a given camera, motion or sound.
    | camera control {video}, controllable video, motion control {video}, audio-video generation, video motion, trajectory control {video}
    | human video generation, audio-driven video, human animation, animation {subject* image human character* video}
    | video trajectory, video relighting
image-restoration: Image restoration
  - Making bad pictures good.
  | image restoration, video restoration, video enhancement, frame interpolation, video frame interpolation
  | restoration {image* diffusion degrad* weather blind}
  | flicker banding, flicker removal, banding
  super-resolution: Super-resolution
    - More detail than was recorded.
    | super-resolution, video super-resolution, image super-resolution, upscaling {image*}, SISR
  image-denoising: Noise, blur & shadows = Denoising & deblurring
    - Removing noise, blur, rain, haze and shadow.
    | denoising {image* photo* mri ct cs.CV !diffusion !probabilistic !point !speech}, image denoising, deblurring, dehazing, deraining
    | image deraining, reflection removal, shadow removal, motion deblur, demosaicing, rain removal, demoireing, snow removal
  low-light: Light & colour
    - Dark, underwater and badly coloured pictures.
    | low-light, image enhancement, underwater image, HDR {image* imaging}, color constancy, tone mapping, colour correction
    | exposure correction, white balance, low-light enhancement, photo retouching
  image-compression: Image & video compression = Image compression
    - Fewer bytes for the same picture.
    | image compression, video compression, video coding, learned compression, learned image compression, neural compression
    | neural video compression, codec {video image*}, point cloud compression
    | feature coding {image* visual large model* machine*}, coding for machines
    | feature compression {visual image* machine* collaborative}
    | mesh compression, Gaussian compression
  image-quality: Image quality
    - How good a picture looks to people.
    | image quality assessment, image quality, video quality, image aesthetic, aesthetic {image* assess* visual quality}
    | perceptual quality, video quality assessment, IQA
    | just noticeable difference, JND, aesthetic assessment
  image-fusion: Image fusion
    - One picture from several sensors.
    | image fusion, infrared and visible, multi-exposure, multi-focus, infrared-visible, RGB-T {!tracking}, thermal {image* infrared}
  inverse-problems: Inverse problems in imaging = Inverse problems
    - Recovering an image from indirect measurements.
    | inverse problem {image* imaging diffusion}, image reconstruction, computational imaging, phase retrieval
    | plug-and-play {image* prior denois*}, inverse imaging, burst imaging, snapshot compressive, lensless
    | non-line-of-sight, line-of-sight imaging
three-d-vision: 3D vision (broad)
  - Space, shape and distance from images.
  | 3D vision, 3D object, 3D shape, multi-view {3d reconstruct* geometry stereo}, 3D geometry, 3D neural, 3D indoor scene, 3D model
  | shape analysis, shape matching
  gaussian-splatting: Gaussian splatting & NeRF = Splatting & NeRF
    - Scenes as clouds of soft blobs that render fast.
    | gaussian splatting, 3DGS, gaussian avatar, 3D gaussian, gaussian SLAM, gaussian primitive, gaussian {splat* 3d 4d scene* avatar* novel render*}
  radiance-fields: Radiance fields
    - Scenes as networks that answer for every ray.
    | NeRF, neural radiance field, radiance field, implicit neural representation, neural rendering, neural field, signed distance
    | neural surface, inverse rendering, INR {implicit sinusoidal neural}, implicit neural
  view-synthesis: New views
    - Pictures of a scene from where no camera stood.
    | novel view synthesis, view synthesis, novel view, multi-view generation, multi-view diffusion, multi-view consistent
    | multi-view identity, unposed, rendering {neural transformer view novel efficient real}
    | light field
  dynamic-scenes: Moving scenes in 4D = 4D scenes
    - Scenes in space that change over time.
    | 4D gaussian, 4D reconstruction, dynamic scene reconstruction, 4D generation, dynamic scene {!graph*}, dynamic gaussian, 4D scene
    | monocular dynamic, deformable gaussian
  three-d-generation: 3D generation
    - Shapes and scenes made by models.
    | 3D generation, text-to-3D, mesh generation, shape generation, 3D asset, image-to-3D, 3D scene generation, scene generation
    | 3D content, 3D shape generation, articulated object, indoor scene synthesis, texture generation, 3D texture, simulation-ready
    | indoor scene generation, 3D indoor scene generation
    | 3D editing
  three-d-reconstruction: 3D reconstruction
    - Shape from pictures.
    | 3D reconstruction, scene reconstruction, multi-view stereo, structure from motion, surface reconstruction, 3D scene reconstruction
    | feed-forward reconstruction, multi-view reconstruction, multi-view transformer, multi-view 3D, photogrammetry, three-dimensional reconstruction
    | visual geometry, geometry estimation {visual 3d multi feed}, VGGT, DUSt3R, feed-forward 3D reconstruction, mesh reconstruction, normal integration
    | 3D scanning, surface recovery, reconstruction transformer, single-view reconstruction, shape completion, multi-view geometry
  object-pose: Pose of objects & cameras = Object & camera pose
    - Where a thing or camera is and how it is turned.
    | 6D pose, camera pose, camera pose estimation, object pose, pose estimation {camera object robot* 3d 6d planar spacecraft relative}
    | camera calibration, 6DoF pose, homography, RANSAC, hand-eye calibration, focal length, fundamental matrix, self-calibration
  image-matching: Matching & place recognition = Matching & places
    - The same point or place in two pictures.
    | feature matching {image* visual}, image matching, visual localization, visual place recognition, place recognition, local feature
    | correspondence {image* visual semantic dense}, keypoint {detect* match*}, landmark detection, scene coordinate
    | keypoint matching, keypoint detection {image* local feature*}
    | image stitching
  depth-estimation: Depth & optical flow
    - How far away things are, and how they move.
    | depth estimation, monocular depth, depth completion, depth anything, surface normal, metric depth, depth prediction
    | monocular {depth stereo distance}
    | RGB-D {image* scene* depth* vision* indoor}
  stereo-flow: Stereo & optical flow
    - Shifts between two pictures.
    | stereo matching, optical flow, scene flow, stereo {depth image* vision}, disparity {stereo image*}, flow estimation
    | binocular vision, binocular
  point-clouds: Point clouds
    - Shapes as sets of points, mostly from laser.
    | point cloud, LiDAR, point cloud registration, point cloud completion, 3D point cloud, point set {registration cloud* 3d}, registration {point 3d}
  three-d-understanding: 3D scene understanding
    - What is where in a room or street.
    | 3D scene understanding, 3D understanding, 3D perception, 3D scene, 3D segmentation, 3D semantic, occupancy prediction
    | 3D question answering, 3D vision-language, semantic occupancy, 3D LLM
    | semantic scene completion, scene completion, part segmentation {3d shape object}, 3D part, 3D instance
  panoramas: Panoramas & fisheye images = Panoramas & fisheye
    - Pictures of all directions at once.
    | panoramic {image* video* view* scene* camera* generat* segment* depth vision !dental !radiograph*}, panorama, fisheye
    | omnidirectional {image* video* vision camera* depth}, 360-degree {image* video* view* scene*}, equirectangular
  materials-light: Materials & light
    - How surfaces take and give light, estimated and made.
    | BRDF, SVBRDF, material generation {render* 3d texture* diffusion pbr svbrdf}, material estimation, intrinsic image, photometric stereo
    | intrinsic decomposition, reflectance {surface* normal* light* view* specular}, lighting estimation, specular reflection {remov* separat* material* render*}, texture synthesis
    | PBR {material* render* texture*}, illumination estimation, light transport
    | light source {image* control* edit* light*}
  cad: CAD & design models
    - Parts as engineers draw them.
    | CAD {model* generat* design 3d}, computer-aided design, CAD generation, CAD model, boundary representation, parametric design
`,
);
