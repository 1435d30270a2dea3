// The segmenter of the command line: started only when a report leaves a doubt.
import { desktopSegmenter } from '@dinggao/server/segmenters';
import { type Votes, votes } from '@dinggao/server/votes';
import { distFolder } from './dist';

/** A back end that fails is named once on standard error; the answer is then the next one's. */
export const openVotes = (): Votes =>
  votes(
    desktopSegmenter(distFolder(), (from, to, reason) =>
      console.error(`dinggao: 分词组件 ${from} 不可用（${reason}），改用 ${to}。`),
    ),
  );
