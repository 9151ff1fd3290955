// Above 200 lines: what a dataset is, type by type, is read from top to bottom in one place.
import type { Overview } from './overview.ts'
import type { RemovedText } from './source-text.ts'
import type { Span } from './span.ts'

/** What kind of text a document is. `meeting` is a press report of a held meeting, even when mostly a leader's words. */
export type DocumentKind = 'news' | 'speech' | 'opinion' | 'plan' | 'meeting'
/** The four brands. */
export type BrandId = 'service' | 'manufacturing' | 'shopping' | 'culture'
/** The five centres. */
export type CentreId = 'economy' | 'finance' | 'trade' | 'shipping' | 'innovation'
/** What part a date plays in its document. */
export type EventRole = 'published' | 'held' | 'issued' | 'deadline' | 'period' | 'reference'
/** What of a date is given. */
export type EventPrecision = 'day' | 'month' | 'year' | 'range'
/** A figure, an absolute wording (全覆盖), or a place in an order. */
export type TargetKind = 'numeric' | 'absolute' | 'rank'
/** How a value is meant: 达到 is `>=`, 以内 `<=`, 左右 `~`, 新增 `+`. */
export type Comparator = '>=' | '<=' | '=' | '~' | '+' | 'range'
/** task = 重点任务, safeguard = 保障举措, preamble = 指导思想, 基本原则, 总体目标… Coverage counts tasks and safeguards. */
export type MeasureRole = 'task' | 'safeguard' | 'preamble'
/** `brands` is 四大品牌 printed alone: a mention, no brand's evidence. */
export type MentionKind = 'brand' | 'brands' | 'centre' | 'function' | 'district' | 'body' | 'place'

/** What the furniture and the head of a document say about it. null = not printed. */
export interface Metadata {
  readonly title: string | null
  readonly kind: DocumentKind
  readonly issuer: string | null
  /** The medium as printed, such as 看看新闻Knews. */
  readonly source: string | null
  /** ISO date. */
  readonly publishedOn: string | null
  /** Where that date is printed, in offsets of the decoded source file. */
  readonly publishedAt: Span | null
  /** 文号, such as 闵府发〔2026〕26号. */
  readonly documentNumber: string | null
  /** 上海市, 徐汇区, … */
  readonly jurisdiction: string | null
  /** Planning period in years or ISO dates. */
  readonly period: { readonly from: string; readonly to: string } | null
}

/** A printed heading and what it governs. `level` 1 is the outermost. */
export interface Section {
  readonly id: string
  readonly level: number
  /** As printed: 一、 (一) 1. */
  readonly label: string
  readonly title: string
  /** The id of the section this one stands in; null at the top. */
  readonly parent: string | null
  /** From the heading's first character to the end of what it governs. */
  readonly span: Span
}

/** What a person's correction did to a fact, and why. Absent on facts that stand as the rules found them. */
export interface Corrected {
  readonly kind: 'added' | 'amended'
  /** The sentence given in the corrections file. */
  readonly reason: string
}

/** A dated expression of the text. The publication event takes the span and quote of the title. */
export interface PolicyEvent {
  readonly id: string
  readonly span: Span
  readonly quote: string
  /** EDTF: 2018-04-24, 2018-04, 2020, 2018/2020. */
  readonly date: string
  readonly precision: EventPrecision
  readonly role: EventRole
  readonly label: string
  /** stated = printed; resolved = 今天下午 against the publication date; inferred = worked out from other words. */
  readonly basis: 'stated' | 'resolved' | 'inferred'
  readonly corrected?: Corrected
}

/** A policy goal the issuer commits to. */
export interface Target {
  readonly id: string
  readonly span: Span
  readonly quote: string
  readonly metric: string
  readonly kind: TargetKind
  readonly comparator: Comparator
  /** In `unit`; a pair for a range; null when the wording has no figure (rank). */
  readonly value: number | readonly [number, number] | null
  /** As printed: %, 家, 万平方米. */
  readonly unit: string | null
  /** EDTF, the last year, month or day of what it names. */
  readonly deadline: string | null
  readonly deadlineBasis: 'stated' | 'inherited' | null
  /** Section.id. */
  readonly section: string | null
  readonly corrected?: Corrected
}

/** A brand a measure advances, and the words that say so. */
export interface BrandEvidence {
  readonly id: BrandId
  /** explicit = the measure prints the brand's name; thematic = lexicon terms evidence it. */
  readonly basis: 'explicit' | 'thematic'
  readonly evidence: readonly Span[]
}

/** A centre a measure advances, and the words that say so. */
export interface CentreEvidence {
  readonly id: CentreId
  /** explicit = the measure prints the centre's name (金融中心); thematic = lexicon terms evidence it. */
  readonly basis: 'explicit' | 'thematic'
  readonly evidence: readonly Span[]
}

/** A body that answers for a measure, where it is named. */
export interface Body {
  readonly name: string
  readonly span: Span
}

/** An action a document orders: a leaf section or, in an unnumbered document, a paragraph. */
export interface Measure {
  readonly id: string
  /** Section.id; null in an unnumbered document. */
  readonly section: string | null
  readonly span: Span
  readonly title: string
  readonly role: MeasureRole
  readonly brands: readonly BrandEvidence[]
  readonly centres: readonly CentreEvidence[]
  /** Those the measure makes answer for it, as printed; empty when it names none (原文未写明). */
  readonly bodies: readonly Body[]
  readonly corrected?: Corrected
}

/** A lexicon term at a place. `entity` is the lexicon's id. */
export interface Mention {
  readonly id: string
  readonly span: Span
  readonly quote: string
  readonly entity: string
  readonly kind: MentionKind
  readonly corrected?: Corrected
}

/** Something odd in a document, said in one sentence, with its place in the source file (1-based). */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info'
  readonly code: string
  readonly message: string
  readonly line: number
  readonly column: number
}

/** `[clean, source, length]`: a run of characters that stand one to one in both; UTF-16 units, ascending. */
export type SourceRun = readonly [clean: number, source: number, length: number]

/** One document with everything found in it. */
export interface CompiledDocument {
  /** Stable for the same file name; used in URLs and annotations. */
  readonly id: string
  readonly file: string
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string
  readonly metadata: Metadata
  /** The document's own words, title and body in the order printed; furniture and noise removed; script as published. */
  readonly text: string
  /** Where the body stands in `text`. */
  readonly body: Span
  readonly sourceMap: readonly SourceRun[]
  readonly sections: readonly Section[]
  readonly measures: readonly Measure[]
  readonly events: readonly PolicyEvent[]
  readonly targets: readonly Target[]
  readonly mentions: readonly Mention[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A document as the app opens it; `removed` is absent where only the clean text was kept, as in the dataset as one file. */
export interface OpenedFile extends CompiledDocument {
  readonly removed?: RemovedText
}

/** The whole compiled dataset as one file: `cetu-dataset/1`. Same input bytes, same output bytes. */
export interface Dataset {
  readonly schema: 'cetu-dataset/1'
  /** Version of the compiler's rules. */
  readonly compiler: string
  /** Ordered by file name. */
  readonly documents: readonly CompiledDocument[]
}

/** How often a document prints the names of brands, centres and functions, and how long it is. */
export interface Emphasis {
  /** Of the body, in code points without white space. */
  readonly characters: number
  /**
   * Places where a name is printed, by the lexicon's id, in the order of the ids: a brand, a centre, a function, or one of the
   * sets printed alone (`brands` 四大品牌, `centres` 五个中心, `functions` 四大功能). What is not printed is left out.
   */
  readonly names: Readonly<Record<string, number>>
}

/** A document's facts: everything but its text. */
export interface DocumentSummary extends Omit<CompiledDocument, 'text' | 'body' | 'sourceMap' | 'mentions'> {
  /** Absent where a whole document stands for its facts: that one has the mentions it is counted from. */
  readonly emphasis?: Emphasis
}

/**
 * What the app loads first (`data/summary.json`), of a size that does not grow with the documents. On demand follow the list of
 * documents (`data/documents.json`), their facts in buckets (`data/facts/<bucket>.json`, see `bucketOf`), and each document's
 * whole (`data/documents/<id>.json`).
 */
export interface DatasetSummary {
  readonly schema: 'cetu-summary/1'
  readonly dataset: 'cetu-dataset/1'
  /** See `datasetId` of `scripts/compile`; printed on every picture. */
  readonly id: string
  readonly compiler: string
  readonly documents: number
  /** Files the facts are spread over. */
  readonly buckets: number
  /** What 总览 shows of all documents. */
  readonly overview: Overview
}
