import { answerAuth } from '#server/session/door.ts';

export { answerAuth as GET, answerAuth as POST };
