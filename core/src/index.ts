// The one door of the analyzer: all that other packages may import.

export { type CivilDate, dayNumber, type FullDate, isFull, weekday } from './base/civil-date';
export type { Problem, ProblemPlace } from './base/data-file/written';
export { lazy } from './base/lazy';
export * from './base/message';
export { oncePer } from './base/once-per';
export * from './base/span';
export { buildGazetteer } from './gazetteer/build';
export { builtinGazetteer } from './gazetteer/builtin';
export type * from './gazetteer/entity';
export type * from './gazetteer/gazetteer';
export { glossaryShape } from './gazetteer/glossary/glossary';
export { glossaryFormat } from './gazetteer/glossary/read';
export { layeredGazetteer } from './gazetteer/layered';
export { fullName, heldOn, type MeetingName, meetingNames } from './gazetteer/meeting-names';
export { holdsOn } from './gazetteer/terms-of-office';
export { issuerOf } from './lexicon/document-issuers';
export type * from './lexicon/segmenter';
export { nameReading } from './lexicon/surname-readings';
export { headEndingAt } from './lexicon/titles';
export { soundKey, soundsLike } from './lexicon/typed-sounds';
export type * from './mentions/mention';
export { addressed } from './model/addressed';
export { analyze } from './model/analyze';
export { brokenStretches, touchesBroken } from './model/damage';
export { inYear, rangesOf } from './model/dates';
export { type DocumentDate, documentDate } from './model/document-date';
export type * from './model/document-model';
export { type SaidWords, type Speaker, type Speech, speeches, speechesOf } from './model/speeches';
export { type WrittenPost, writtenName, writtenPosts } from './model/written';
export { charactersIn, lengthMessage } from './overview/lengths';
export * from './overview/overview';
export { overviewPage, type PageOptions } from './overview/overview-page';
export { newSince, type SheetRow, sheetRows } from './overview/sheet';
export { type SheetFormat, type SheetHead, sheet, sheetExtension, sheetFormats } from './overview/sheet-formats';
export { rules } from './rules';
export { type Checking, checkingOf, type OwnSettings } from './rules/checking';
export { describedRules } from './rules/described';
export { applyEdits, disjointFixes, safeEdits } from './rules/fixes';
export { plainRulePage, rulePage, severityName } from './rules/page';
export {
  defaultPreset,
  isInPreset,
  type Preset,
  type PresetName,
  presetNames,
  presets,
  resolveRuleSettings,
} from './rules/presets';
export type * from './rules/rule';
export { type RuleSettings, runRules } from './rules/run';
export { runWorkspaceRules } from './rules/run-workspace';
export type * from './rules/workspace-rule';
export { workspaceRules } from './rules/workspace-rules.gen';
export { agreeing, type Count, counts } from './structure/counts';
export { type DocumentNumber, documentNumbers } from './structure/document-numbers';
export { pairedMarks } from './structure/quotations';
export type * from './structure/section';
export { sentences } from './structure/sentences';
export type { BlockKind, DocumentLanguage } from './text/blocks';
export { encodeGbk } from './text/mojibake/gbk';
export type * from './text/normalized-text';
export { syllables } from './text/readings';
export { type Script, scriptOf, toScript } from './text/script';
export { type Collected, collectGlossary } from './workspace/collect';
export * from './workspace/config';
export { contributionOf } from './workspace/contribute';
export * from './workspace/contribution';
export { globTest, isGlob, type PathTest } from './workspace/glob';
export { boundedIgnoreLines } from './workspace/ignore-lines';
export { unpacked } from './workspace/packed';
export { type Lookup, lookupIn, type Place, placesIn } from './workspace/places';
export { coinedKey, eventKey, nearKeys, seatKey } from './workspace/postings';
export { type FoundKind, type FoundName, searchNames } from './workspace/search';
export { keysOf, mentionsAt, type Named, type Subject, subjectAt, subjectOf } from './workspace/subject';
export * from './workspace/team';
export * from './workspace/team-edits';
export { buildIndex, emptyIndex, mergeIndexes, type WorkspaceIndex } from './workspace/workspace-index';
