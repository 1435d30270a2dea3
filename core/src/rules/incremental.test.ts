// However a text is edited, what is kept from before leads to the very same model and findings as reading it anew.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinGazetteer } from '../gazetteer/builtin';
import type { TokenEnds } from '../lexicon/segmenter';
import { analyze } from '../model/analyze';
import type { DocumentModel, Knowledge } from '../model/document-model';
import { corrupt } from '../testing';
import type { DocumentLanguage } from '../text/blocks';
import { runRules } from './run';

const gazetteer = builtinGazetteer();
const folder = new URL('../../../samples/', import.meta.url);
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:md|txt|gao)$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
/** A longer run: `DINGGAO_SEQUENCES=20000 npx mocha …`. */
const sequences = Number(process.env.DINGGAO_SEQUENCES ?? 150);
const edits = 6;

/** Mulberry32: the same seed gives the same edits everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** What writers type, paste and break: ends of blocks, marks of Markdown, names, damage, halves of pairs. */
const pieces =
  '\n|\n\n|\r\n|\r|# |## |- |> |    |**|```|---|（|”|“|。|，|,|　|會|发(fā)|浣犲ソ|\ufffd|\u200b|\ud83d|\udc00|😀|张伟明|张维明|市长|市科技局局长李若川表示，|一、|附件1|12月11日|<br>|&nbsp;|<!--|-->|| a | b |'.split(
    '|',
  );

function edited(text: string, below: (n: number) => number): string {
  const at = below(text.length + 1);
  const end = Math.min(text.length, at + [0, 0, 1, 2, 5, 40, 300][below(7)]!);
  const from = below(text.length + 1);
  const typed = [pieces[below(pieces.length)]!, '', text.slice(from, from + below(60)), text.slice(at, end).repeat(2)];
  return text.slice(0, at) + typed[below(typed.length)]! + text.slice(end);
}

/** As a page would do that puts pinyin behind bytes, wherever they stand. */
const conversion = {
  annotations: new Map([
    ['发', 'fā'],
    ['会', 'huì'],
    ['学', 'xué'],
  ]),
  bangs: true,
  flatten: true,
};

/** A piece of a sample; now and then several whole ones, whose blocks are kept in many runs. */
function startOf(below: (n: number) => number): string {
  if (below(15) === 0) return Array.from({ length: 4 }, () => samples[below(samples.length)]!).join('\n\n');
  const sample = samples[below(samples.length)]!;
  const from = below(3) === 0 ? 0 : below(sample.length);
  const text = sample.slice(from, from + 60 + below(500));
  return below(4) === 0 ? corrupt(text, conversion).text : text;
}

const languages: readonly DocumentLanguage[] = ['markdown', 'plaintext', 'zh-report'];
/** Readings and entities are compared by what comes of them. */
const left = new Set(['reading', 'hits', 'entity', 'part']);
function plain(model: DocumentModel, knowledge: Knowledge): string {
  const { script, text, blocks, sections, mentions, people, organizations, doubts } = model;
  const found = { script, text, blocks, sections, mentions, people, organizations, doubts };
  return JSON.stringify({ ...found, findings: runRules({ model, knowledge }) }, (key, value) =>
    left.has(key) ? undefined : value,
  );
}

/** A segmenter whose votes come now and then, for some of the paragraphs in doubt; it cuts behind every second character. */
function ballotBox(below: (n: number) => number) {
  const votes = new Map<string, TokenEnds>();
  const cut = (text: string): TokenEnds => Uint32Array.from(text, (_, i) => Math.min(text.length, 2 * i + 2));
  return {
    segmented: (paragraph: string) => votes.get(paragraph),
    come: ({ doubts }: DocumentModel) => {
      for (const doubt of doubts) if (below(2) === 0) votes.set(doubt, cut(doubt));
    },
  };
}

describe('a model made with the help of the one before', () => {
  it(`equals the model made from scratch, and so do its findings: ${sequences} sequences of edits`, function () {
    this.timeout(0);
    for (let seed = 1; seed <= sequences; seed++) {
      const below = random(seed);
      const language = languages[below(languages.length)]!;
      let text = startOf(below);
      let model: DocumentModel | undefined;
      const { segmented, come } = ballotBox(below);
      const knowledge = { gazetteer, segmented };
      for (let version = 1; version <= edits; version++) {
        const document = { uri: 'file:///report', version, language, text };
        model = analyze(document, knowledge, model);
        const kept = plain(model, knowledge);
        if (version % 3 === 0) {
          const anew = plain(analyze(document, knowledge), knowledge);
          if (kept !== anew)
            assert.deepEqual(JSON.parse(kept), JSON.parse(anew), `seed ${seed}: ${JSON.stringify(text)}`);
        }
        if (below(2) === 0) come(model);
        // Votes may come alone, or with an edit.
        if (below(4) > 0) text = edited(text, below);
      }
    }
  });
});
