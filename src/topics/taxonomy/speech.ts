// Speech, sound and music.
// Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const speech = readOutline(
  195,
  `
speech-audio: Speech & audio
  - Speech, sound and music by machine.
  | speech processing, audio processing, speech and audio, audio and speech, speech signal, audio signal
  | ~speech {!hate !free !freedom !act !political !part !counter !toxic !hateful !offensive}
  speech-recognition: Speech recognition
    - Turning speech into text.
    | speech recognition, automatic speech recognition, ASR {!attack*}, speech-to-text, Whisper {speech asr audio}
    | transcription {speech audio asr}, speech transcription, end-to-end speech
    | streaming ASR, code-switched speech recognition
    speech-robustness: Speech in noise & odd voices = Atypical speech
      - Recognizing speech that is noisy, disfluent or impaired.
      | dysarthric, disfluency, disfluent, stuttering, atypical speech, child speech, children's speech, noisy speech, noise-robust {speech* speaker* asr voice audio acoustic*}
      | pathological speech, hesitation {speech asr hear}, robust speech, noise addition {speech scene*}, accented speech
      | code-switched speech
    speech-translation: Speech translation
      - From speech in one language to another.
      | speech translation, speech-to-text translation, speech-to-speech translation, simultaneous speech, spoken translation
    spoken-understanding: Spoken language understanding = Spoken understanding
      - What a speaker wants.
      | spoken language understanding, keyword spotting, spoken language, wake word, voice activity detection, spoken question
      | speech understanding
    speech-representation: Speech representations
      - What models learn of speech before any task.
      | speech representation, wav2vec, HuBERT, speech encoder, self-supervised speech, speech foundation model, WavLM, speech embedding
      | speech self-supervised
    phonetics: Phonetics & pronunciation = Phonetics
      - Sounds of speech, and how learners say them.
      | phoneme, phonetic, forced alignment, pronunciation, articulatory, mispronunciation, phonological
    lip-reading: Lip reading
      - Speech from the face.
      | lip reading, audio-visual speech, lip-to-speech, visual speech, silent speech, silent video
  speech-synthesis: Speech synthesis
    - Speech made by machine.
    | speech synthesis, text-to-speech, TTS {!test !scaling}, speech generation, vocoder
    voice-conversion: Voice conversion & cloning = Voice conversion
      - One voice turned into another.
      | voice conversion, voice cloning, zero-shot TTS, speaker adaptation {synthesis tts voice}, accent conversion, voice anonymization
    speech-codecs: Speech codecs & tokens
      - Speech as a few discrete symbols.
      | neural codec, speech codec, audio codec, speech tokenizer, speech token, audio token, audio tokenizer, codec language model
      | neural audio codec, speech tokenization
    expressive-speech: Expressive speech & song = Expressive speech
      - Prosody, emotion and singing in made voices.
      | expressive speech, prosody, singing voice, emotional speech, singing voice synthesis, emotional TTS, speech style, singing synthesis
  speech-language-models: Speech language models = Speech LMs
    - Language models that listen and speak.
    | speech language model, spoken dialogue, speech LLM, spoken language model, voice assistant, spoken dialogue system, voice agent
    | full-duplex, speech large language model, SpeechLM, speech-to-speech, spoken conversation, voice interaction
  speaker-recognition: Speakers & emotion in speech = Speaker & emotion
    - Who speaks, and in what mood.
    | speaker {speech voice audio cs.SD eess.AS}, voice {speech audio cs.SD eess.AS}
    speaker-verification: Speaker verification & diarization = Speaker identity
      - Who is speaking, and when.
      | speaker recognition, speaker verification, speaker diarization, diarization, speaker identification, speaker embedding
      | voice biometric, who spoke
    speech-emotion: Emotion in speech
      - Mood and health in the voice.
      | speech emotion, speech emotion recognition, paralinguistic, voice {emotion* disorder* health pathology}, vocal biomarker
      | voice disorder, emotion recognition {speech audio voice multimodal}, speech-based detection
      | vocal health, voice health
  speech-enhancement: Speech enhancement
    - Clean speech out of noise.
    | speech enhancement, noise suppression, speech denoising, echo cancellation, beamforming {speech microphone audio}, speech coding
    source-separation: Source separation
      - One voice or instrument out of many.
      | speech separation, source separation, target speaker extraction, blind source separation, music source separation, sound separation
      | target sound
    spatial-audio: Rooms & spatial sound
      - Where sound comes from and how rooms change it.
      | spatial audio, dereverberation, microphone array, sound source, room impulse response, sound localization, room acoustics, binaural
      | beamforming {speech microphone audio sound}, head-related transfer, sound field, acoustic echo
    hearing: Hearing & listening
      - How people hear, and devices that help.
      | hearing aid, speech intelligibility, speech quality, hearing loss, auditory, cochlear, perceptual audio
  audio-understanding: Audio understanding
    - What is heard.
    | audio understanding, acoustic {sound* audio event* scene* model*}, audio deep, computer audition
    audio-language: Audio language models
      - Models that hear and answer.
      | audio language model, large audio language, audio LLM, audio-language, audio question answering, audio reasoning, audio captioning
      | LALM, audio retrieval, language-audio, audio large language
    sound-events: Sounds & scenes
      - Which sounds occur, and where one is.
      | sound event, acoustic scene, environmental sound, sound classification, audio classification, audio tagging, sound event detection
      | audio representation, anomalous sound, acoustic event, audio event, audio model
    bioacoustics: Animal sounds
      - Birds, whales and other voices of nature.
      | bioacoustic, bird sound, animal vocalization, whale {sound* call* acoustic* vocal* song* cs.SD}, birdsong, animal sound, animal communication
    audio-generation: Audio generation
      - Sounds made from words or video.
      | text-to-audio, audio generation, sound generation, sound effect, audio synthesis, audio diffusion, audio editing, foley
  music: Music
    - Music made and understood by machine.
    | music, song, musical, piano, melody, singing
    music-generation: Music generation
      - Music made by models.
      | music generation, symbolic music, text-to-music, melody generation, music composition, MIDI {!deidentif* !de !patient* !dicom !medical}, accompaniment, song generation, lyric
      | music synthesis
    music-analysis: Music analysis
      - Beat, key, mood and likeness of music.
      | music information retrieval, music understanding, music transcription, beat tracking, music tagging, chord {music recogn* estimat*}
      | music emotion, music analysis, cover song, music similarity, piano transcription, musicology
`,
);
