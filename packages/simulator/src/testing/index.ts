export { declaredOperation } from '../protocols/declared-operation.ts';
export { type AnsweringServer, serveAnswers, type WireAnswer, type WireCall } from './serve-answers.ts';
