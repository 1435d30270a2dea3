// The other side of a reading thread: analyzes one report after the other.
import { parentPort } from 'node:worker_threads';
import { builtinGazetteer, type Gazetteer, layeredGazetteer } from '@dinggao/core';
import { contributionOfReport, type Report } from './reader';
import type { ReadingAnswer, ReadingOrder } from './reading-orders';

export { isReadingThread } from './reading-orders';

export function serveReading(): void {
  const port = parentPort;
  if (!port) throw new Error('not a worker thread');
  const say = (answer: ReadingAnswer): void => port.postMessage(answer);
  let gazetteer = builtinGazetteer();
  port.on('message', (order: ReadingOrder) => {
    if ('report' in order) say(answerTo(order.report, gazetteer));
    else gazetteer = order.glossary.length === 0 ? builtinGazetteer() : layeredGazetteer(order.glossary, 1);
  });
}

function answerTo(report: Report, gazetteer: Gazetteer): ReadingAnswer {
  try {
    const contribution = contributionOfReport(report, gazetteer);
    return contribution ? { contribution } : {};
  } catch (error) {
    return { error: String(error) };
  }
}
