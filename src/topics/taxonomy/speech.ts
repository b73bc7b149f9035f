// Speech, audio and music. Outline format: see `readOutline`.
import { readOutline } from '../topic.ts';

export const speech = readOutline(
  195,
  `
speech-audio: Speech & audio | speech processing, audio processing, speech and audio, audio and speech, speech understanding, speech signal, audio signal, ~speech {cs.SD eess.AS !hate !free !freedom}
  speech-recognition: Speech recognition | speech recognition, automatic speech recognition, ASR {!attack*}, speech-to-text, Whisper {speech asr audio}, transcription {speech audio asr}, spoken language understanding, keyword spotting, speech transcription, speech translation, end-to-end speech, wav2vec, speech representation, HuBERT, code-switched speech, voice activity detection, dysarthric, spoken language, lip reading, audio-visual speech, forced alignment, phoneme, phonetic
  speech-synthesis: Speech synthesis | speech synthesis, text-to-speech, TTS {!test !scaling}, voice conversion, voice cloning, speech generation, vocoder, neural codec, speech codec, expressive speech, zero-shot TTS, audio codec, prosody, singing voice, speech tokenizer, speech token, emotional speech
  speech-language-models: Speech language models = Speech LMs | speech language model, spoken dialogue, speech LLM, spoken language model, voice assistant, spoken dialogue system, voice agent, full-duplex, speech large language model, SpeechLM, speech-to-speech, spoken conversation, voice interaction
  speaker-recognition: Speakers & emotion in speech = Speaker & emotion | speaker recognition, speaker verification, speech emotion, speech emotion recognition, speaker diarization, diarization, speaker identification, speaker embedding, paralinguistic, voice biometric, voice {emotion* disorder* health pathology}
  speech-enhancement: Speech enhancement | speech enhancement, speech separation, source separation, noise suppression, speech denoising, echo cancellation, beamforming {speech microphone audio}, target speaker extraction, dereverberation, speech quality, speech intelligibility, speech coding, microphone array, hearing aid
  audio-understanding: Audio understanding | audio understanding, audio language model, audio classification, sound event, audio captioning, audio question answering, acoustic scene, large audio language, audio LLM, audio-language, environmental sound, sound classification, audio retrieval, audio reasoning, sound source, bioacoustic, audio representation, audio-visual, text-to-audio, audio generation, sound generation, audio tagging, spatial audio, bird sound, acoustic {sound* audio event* scene* model*}, audio deep
  music: Music | music, music generation, music information retrieval, music recommendation, symbolic music, song, musical, text-to-music, piano, MIDI, melody, singing, lyric, music understanding
`,
);
