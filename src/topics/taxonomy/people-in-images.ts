// People in images and video: faces, bodies, and what they do.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const peopleInImages = readOutline(
  158,
  `
face-person: Faces & people in images = Faces & people
  - Faces and people in pictures and video.
  | pedestrian attribute, age estimation, ~face {image* recogn* detect* generat* animat* avatar* !challenge*}
  face-recognition: Face recognition
    - Who a face belongs to, and whether it is real.
    | face recognition, face detection, face anti-spoofing, face verification, presentation attack, facial recognition, face restoration
    | facial landmark
    | face morphing, morphing attack
  facial-expression: Facial expressions
    - Emotions and actions of the face.
    | facial expression, facial {!identity !privacy !recognition}, facial emotion, facial expression recognition, micro-expression, facial action unit
  talking-heads: Talking heads
    - Faces moved by speech, and portraits that live.
    | talking head, talking face, portrait animation, face generation, face swapping, head avatar, 3D face, lip sync, face animation
    | talking portrait, speech-driven {3d face facial head animat* talking}, facial animation, identity generation
    | head swapping, face reenactment, head swap
    | lip synchronization
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
    | motion retargeting, motion editing {human character}, human movement, motion transfer, motion inbetweening
    | reaction generation {human motion}
  human-avatars: Bodies & avatars
    - Bodies in three dimensions that can be animated.
    | human mesh, human avatar, human reconstruction, avatar {human head body animat* 3d gaussian}, human body, SMPL, clothed human
    | animatable, mesh recovery
  hands: Hands & gestures
    - Hands, and what they hold and say.
    | hand pose, hand-object interaction, gesture recognition, hand gesture, hand reconstruction, hand tracking, human-object interaction
    | hand-object
    | HOI detection, HOI generation
action-recognition: Action recognition
  - What people do in a video.
  | action recognition, skeleton-based action, human action, activity recognition {!sensor* !wearable* !imu !inertial !smartphone*}
  | action anticipation, action prediction {video* human}, action understanding
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
    | mistake detection {procedur* video* step* egocentric}
  activity-sensors: Activity from sensors
    - What people do, from phones and worn sensors.
    | activity recognition {sensor* wearable* imu inertial smartphone* accelerom* daily}, human activity recognition, human activity {sensor* recogn* wearable* imu smartphone* daily}
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
`,
  'computer-vision',
);
