// A process that dies, stays silent or idles: every cut is answered or rejected.
import assert from 'node:assert/strict';
import type { CutRequest } from './protocol';
import { type Link, type LinkEvents, remote } from './remote';

/** A process played by the test. */
interface Played extends Link {
  readonly events: LinkEvents;
  readonly sent: CutRequest[];
  closed: boolean;
  held: boolean;
}

function stage() {
  const played: Played[] = [];
  const waiting = new Set<{ readonly run: () => void }>();
  const segmenter = remote({
    name: '试验',
    connect: async (events) => {
      const link: Played = {
        events,
        sent: [],
        closed: false,
        held: true,
        send: (request) => void link.sent.push(request),
        busy: (yes) => {
          link.held = yes;
        },
        close: () => {
          link.closed = true;
        },
      };
      played.push(link);
      return link;
    },
    clock: {
      after(_milliseconds, run) {
        const call = { run };
        waiting.add(call);
        return () => void waiting.delete(call);
      },
    },
  });
  return {
    segmenter,
    played,
    passTime(): void {
      const due = [...waiting];
      waiting.clear();
      for (const { run } of due) run();
    },
    /** The newest process, once it is connected. */
    async newest(): Promise<Played> {
      await Promise.resolve();
      await Promise.resolve();
      const last = played.at(-1);
      assert(last);
      return last;
    },
  };
}

const answerAll = (link: Played): void => {
  for (const { id, texts } of link.sent.splice(0))
    link.events.answer({ id, ends: texts.map((text) => Uint32Array.of(text.length)) });
};

describe('remote segmenter', () => {
  it('sends when the process is ready, not before', async () => {
    const { segmenter, newest } = stage();
    const ends = segmenter.cut(['会议']);
    const link = await newest();
    assert.deepEqual(link.sent, []);
    link.events.answer({ ready: true });
    assert.deepEqual(
      link.sent.map(({ texts }) => texts),
      [['会议']],
    );
    answerAll(link);
    assert.deepEqual(await ends, [Uint32Array.of(2)]);
    assert.equal(link.held, false);
  });

  it('repeats the request in a second process, and no more than that', async () => {
    const { segmenter, played, newest } = stage();
    const ends = segmenter.cut(['会议']);
    const first = await newest();
    first.events.answer({ ready: true });
    first.events.gone('ended with SIGABRT');
    const second = await newest();
    assert.notEqual(second, first);
    second.events.answer({ ready: true });
    assert.equal(second.sent.length, 1);
    second.events.gone('ended with SIGABRT');
    await assert.rejects(ends, /试验: ended with SIGABRT/);
    await assert.rejects(segmenter.cut(['会议']), /SIGABRT/);
    assert.equal(played.length, 2);
  });

  it('has its retry back after a good answer', async () => {
    const { segmenter, played, newest } = stage();
    for (let round = 0; round < 3; round++) {
      const ends = segmenter.cut(['会议']);
      const doomed = await newest();
      doomed.events.answer({ ready: true });
      doomed.events.gone('killed');
      const next = await newest();
      next.events.answer({ ready: true });
      answerAll(next);
      assert.deepEqual(await ends, [Uint32Array.of(2)]);
      next.events.gone('killed while idle');
    }
    assert.equal(played.length, 6);
  });

  it('counts silence as an end: before it is ready, and after a request', async () => {
    const { segmenter, newest, passTime } = stage();
    const ends = segmenter.cut(['会议']);
    const first = await newest();
    passTime();
    assert(first.closed);
    const second = await newest();
    second.events.answer({ ready: true });
    passTime();
    assert(second.closed);
    await assert.rejects(ends, /no answer in time/);
  });

  it('ends an idle process and starts another when needed', async () => {
    const { segmenter, newest, passTime } = stage();
    const before = segmenter.cut(['会议']);
    const first = await newest();
    first.events.answer({ ready: true });
    answerAll(first);
    await before;
    passTime();
    assert(first.closed);
    const after = segmenter.cut(['工作']);
    const second = await newest();
    second.events.answer({ ready: true });
    answerAll(second);
    assert.deepEqual(await after, [Uint32Array.of(2)]);
  });

  it('hears nothing more from a process it has ended', async () => {
    const { segmenter, played, newest, passTime } = stage();
    const before = segmenter.cut(['会议']);
    const first = await newest();
    first.events.answer({ ready: true });
    answerAll(first);
    await before;
    passTime();
    const after = segmenter.cut(['工作']);
    first.events.gone('late');
    first.events.answer({ id: 2, error: 'late' });
    const second = await newest();
    second.events.answer({ ready: true });
    answerAll(second);
    assert.deepEqual(await after, [Uint32Array.of(2)]);
    assert.equal(played.length, 2);
  });

  it('passes on an error of one request and goes on', async () => {
    const { segmenter, newest } = stage();
    const bad = segmenter.cut(['会']);
    const good = segmenter.cut(['会议']);
    const link = await newest();
    link.events.answer({ ready: true });
    link.events.answer({ id: link.sent.shift()!.id, error: 'odd' });
    answerAll(link);
    await assert.rejects(bad, /试验: odd/);
    assert.deepEqual(await good, [Uint32Array.of(2)]);
  });

  it('gives up at once when it cannot be started', async () => {
    let tries = 0;
    const segmenter = remote({
      name: '试验',
      connect: () => {
        tries += 1;
        return Promise.reject(new Error('no such file'));
      },
    });
    await assert.rejects(segmenter.cut(['会议']), /试验: no such file/);
    await assert.rejects(segmenter.cut(['会议']), /no such file/);
    assert.equal(tries, 1);
  });

  it('rejects what is under way when disposed, before and after the process is connected', async () => {
    const early = stage();
    const first = early.segmenter.cut(['会议']);
    early.segmenter.dispose();
    await assert.rejects(first, /disposed/);
    assert((await early.newest()).closed);

    const late = stage();
    const second = late.segmenter.cut(['会议']);
    const link = await late.newest();
    link.events.answer({ ready: true });
    late.segmenter.dispose();
    await assert.rejects(second, /disposed/);
    assert(link.closed);
  });

  it('starts nothing for no texts', async () => {
    const { segmenter, played } = stage();
    assert.deepEqual(await segmenter.cut([]), []);
    assert.equal(played.length, 0);
  });
});
