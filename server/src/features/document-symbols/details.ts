// What stands below a section of the outline: who says what there, quotations of nobody named, numbered points.
import {
  type DocumentModel,
  type NormSpan,
  normSpan,
  type Span,
  type Speech,
  speeches,
  writtenName,
} from '@dinggao/core';

export interface Detail {
  readonly kind: 'speech' | 'quotation' | 'point';
  /** 李若川：要加快发展…; “要加快发展…”; 一是抓项目… */
  readonly name: string;
  readonly span: Span;
  /** What is selected when it is jumped to: who speaks, or the first words. */
  readonly selection: Span;
}

/** By appearance. */
export const details = (model: DocumentModel): readonly Detail[] =>
  [...speeches(model).map((one) => speechDetail(model, one)), ...points(model)].sort(
    (a, b) => a.span.start - b.span.start,
  );

/** Characters of the words that are shown. */
const shown = 20;

function speechDetail(model: DocumentModel, { speaker, said }: Speech): Detail {
  const [first] = said;
  const words = first ? shortened(model, first.norm) : '';
  const spans = said.map(({ span }) => span);
  const named =
    speaker.kind === 'person' ? speaker.mention?.span : speaker.kind === 'described' ? speaker.span : undefined;
  const span = around(named ? [named, ...spans] : spans);
  const who = speakerName(model, speaker);
  return who === undefined
    ? { kind: 'quotation', name: `“${words}”`, span, selection: first?.span ?? span }
    : { kind: 'speech', name: `${who}：${words}`, span, selection: named ?? first?.span ?? span };
}

function speakerName(model: DocumentModel, speaker: Speech['speaker']): string | undefined {
  switch (speaker.kind) {
    case 'person': {
      const mention = speaker.mention ?? speaker.person.mentions[0];
      return mention ? writtenName(model, mention) : speaker.person.name;
    }
    case 'described':
      return model.text.unfolded.slice(speaker.norm.start, speaker.norm.end);
    case 'unknown':
      return undefined;
  }
}

function shortened({ text }: DocumentModel, { start, end }: NormSpan): string {
  const all = Array.from(text.unfolded.slice(start, end).replace(/\s+/g, ' ').trim());
  return all.length <= shown ? all.join('') : `${all.slice(0, shown).join('')}…`;
}

const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

const numerals = '一二三四五六七八九十';
/** 一是, 二要, 第三，, 其四 — where a clause begins. */
const pointMark =
  /(?<=^|[。；：，！？\n]\s*)(?:([一二三四五六七八九十])[是要]|第([一二三四五六七八九十])，|其([一二三四五六七八九十])，?)/gu;

/** The points of one paragraph are numbered from one on without a gap, and there are two of them at least. */
function points(model: DocumentModel): readonly Detail[] {
  return model.blocks.flatMap((block) => {
    const text = block.text.text;
    const marks = [...text.matchAll(pointMark)];
    const inOrder = marks.filter((mark, i) => numberOf(mark) === i + 1);
    if (inOrder.length < 2 || inOrder.length < marks.length) return [];
    return marks.map((mark, i): Detail => {
      const stop = marks[i + 1]?.index ?? endOfSentence(text, mark.index);
      const norm = normSpan(block.norm.start + mark.index, block.norm.start + stop);
      const span = model.text.toSource(norm);
      const head = model.text.toSource(normSpan(norm.start, norm.start + mark[0].length));
      return { kind: 'point', name: shortened(model, norm).replace(/[；，。]$/u, ''), span, selection: head };
    });
  });
}

const numberOf = (mark: RegExpMatchArray): number => numerals.indexOf(mark[1] ?? mark[2] ?? mark[3] ?? '') + 1;

function endOfSentence(text: string, from: number): number {
  const stop = text.slice(from).search(/[。！？\n]/u);
  return stop < 0 ? text.length : from + stop + 1;
}
