// A segmenter that lives in a process or thread of its own: starts it when needed, restarts it once, ends it when idle.
import type { Segmenter, TokenEnds } from '@dinggao/core';
import { type Clock, systemClock } from './clock';
import type { Answer, CutRequest } from './protocol';

/** A running process or thread. */
export interface Link {
  send(request: CutRequest): void;
  /** While busy it keeps our own process alive, else not. */
  busy(yes: boolean): void;
  /** Ends it; nothing is told of it afterwards. */
  close(): void;
}

export interface LinkEvents {
  answer(answer: Answer): void;
  /** It ended without being asked to. */
  gone(reason: string): void;
}

export interface RemoteOptions {
  readonly name: string;
  /** Starts it. Rejects when it cannot work at all, e.g. for a missing file: then nothing is tried again. */
  readonly connect: (events: LinkEvents) => Promise<Link>;
  readonly clock?: Clock;
  readonly readyWithin?: number;
  readonly answerWithin?: number;
  readonly idleAfter?: number;
}

interface Pending extends CutRequest {
  readonly resolve: (ends: readonly TokenEnds[]) => void;
  readonly reject: (reason: Error) => void;
}

/** How often in a row it may end unasked before it is given up: one retry. */
const mostFailures = 2;

/** Every `cut` is answered or rejected: a start, an answer that takes too long counts as an end. */
export function remote(options: RemoteOptions): Segmenter {
  const { name, connect, clock = systemClock, readyWithin = 5_000, answerWithin = 30_000 } = options;
  const { idleAfter = 5 * 60_000 } = options;
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let failures = 0;
  let dead: string | undefined;
  let session: Session | undefined;

  /** One life of the process or thread; what an earlier one still says is not heard. */
  class Session {
    link: Link | undefined;
    ready = false;
    cancelTimer = () => {};

    start(): void {
      this.limit(readyWithin, 'not ready in time');
      connect({ answer: (answer) => this.hear(answer), gone: (reason) => this.end(reason) }).then(
        (link) => {
          if (session !== this) return link.close();
          this.link = link;
          if (this.ready) this.sendAll();
        },
        (reason: Error) => {
          if (session === this) giveUp(reason.message);
        },
      );
    }

    send(request: CutRequest): void {
      if (!this.ready || !this.link) return;
      this.link.busy(true);
      this.limit(answerWithin, 'no answer in time');
      this.link.send({ id: request.id, texts: request.texts });
    }

    sendAll(): void {
      for (const one of pending.values()) this.send(one);
    }

    hear(answer: Answer): void {
      if (session !== this) return;
      if ('ready' in answer) {
        this.ready = true;
        this.sendAll();
        return;
      }
      const asked = pending.get(answer.id);
      pending.delete(answer.id);
      if ('ends' in answer) {
        failures = 0;
        asked?.resolve(answer.ends);
      } else asked?.reject(new Error(`${name}: ${answer.error}`));
      if (pending.size > 0) this.limit(answerWithin, 'no answer in time');
      else this.rest();
    }

    rest(): void {
      this.cancelTimer();
      this.link?.busy(false);
      this.cancelTimer = clock.after(idleAfter, () => this.close());
    }

    limit(milliseconds: number, reason: string): void {
      this.cancelTimer();
      this.cancelTimer = clock.after(milliseconds, () => this.end(reason));
    }

    end(reason: string): void {
      if (session !== this) return;
      this.close();
      // An idle one that was killed from outside is simply started again when it is needed.
      if (pending.size === 0 && this.ready) return;
      failures += 1;
      if (failures >= mostFailures) giveUp(reason);
      else open();
    }

    close(): void {
      this.cancelTimer();
      if (session === this) session = undefined;
      this.link?.close();
    }
  }

  function open(): Session {
    session = new Session();
    session.start();
    return session;
  }

  function giveUp(reason: string): void {
    dead = `${name}: ${reason}`;
    session?.close();
    for (const one of pending.values()) one.reject(new Error(dead));
    pending.clear();
  }

  return {
    name,
    cut(texts) {
      if (dead !== undefined) return Promise.reject(new Error(dead));
      if (texts.length === 0) return Promise.resolve([]);
      return new Promise((resolve, reject) => {
        const request = { id: ++lastId, texts, resolve, reject };
        pending.set(request.id, request);
        if (session) session.send(request);
        else open();
      });
    },
    dispose() {
      giveUp('disposed');
    },
  };
}
