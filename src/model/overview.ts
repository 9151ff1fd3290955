import type { BrandId, Comparator, Target, TargetKind } from './dataset.ts'
import type { TimelineStrip } from './timeline-strip.ts'

/** When a target is to be met. */
export interface TargetDeadline {
  /** EDTF, the last year, month or day of what it names. */
  readonly date: string
  /** The words that say so, such as 到2020年; null when it is inherited or the words stand in no event. */
  readonly printed: string | null
  readonly basis: 'stated' | 'inherited'
}

/** One target as its document states it. Figures are raw; how they are written is the picture's business. */
export interface StatedTarget {
  readonly targetId: string
  readonly documentId: string
  /** The document's short name among the others, such as 徐汇区三年行动计划; no two documents' are alike. */
  readonly documentName: string
  /** The document's whole title; its file name when it prints none. */
  readonly documentTitle: string
  /** 徐汇, not 徐汇区; null for the city's and unplaced documents. */
  readonly district: string | null
  readonly quote: string
  readonly metric: string
  readonly kind: TargetKind
  readonly comparator: Comparator
  readonly value: Target['value']
  /** As printed: %, 家, 万亿元. */
  readonly unit: string | null
  /** For a rank, the printed words of the place (全市前列); null for other kinds and for wordings without one. */
  readonly place: string | null
  readonly deadline: TargetDeadline | null
  /** The ISO day its pace is counted from: the first of the document's period, else its publication; null when neither is printed. */
  readonly startsOn: string | null
  /** 「一、(三) 总体目标」; null in an unnumbered document. */
  readonly section: string | null
  /** The measure whose words hold the target; null when it stands outside every measure. */
  readonly measureId: string | null
  /** Bodies that measure makes answer for it, each once, in reading order. Null: it names none (原文未写明). */
  readonly bodies: readonly string[] | null
}

/**
 * covered; silent = there is a document and it says nothing (文件未提及); no-document = 无文件, which is not 0;
 * out-of-scope = the filter hides it (不在范围), so that nothing is said of it.
 */
export type CoverageState = 'covered' | 'silent' | 'no-document' | 'out-of-scope'

/** One brand in one district, in figures. */
export interface CellCount {
  readonly brand: BrandId
  readonly state: CoverageState
  /** Tasks and safeguards that advance the brand. */
  readonly measures: number
  /** How many of them print the brand's name; the others rest on lexicon terms. */
  readonly explicit: number
  /** The first document with such a measure; null when there is none. */
  readonly documentId: string | null
}

/** One district, or the city's own documents (code `city`), in figures. */
export interface CoverageCount {
  /** Administrative code; `city` for the city's own documents. */
  readonly code: string
  /** As in `Metadata.jurisdiction`: 徐汇区. */
  readonly name: string
  /** 徐汇; 市级. */
  readonly shortName: string
  readonly documents: number
  /** Tasks and safeguards, whether they advance a brand or not. */
  readonly measures: number
  /** Measures that advance at least one brand, each once, and how many of these print the name of one. */
  readonly advancing: number
  readonly naming: number
  /** One per brand in the city's order. */
  readonly cells: readonly CellCount[]
}

/** What a district's own documents commit to. */
export interface DistrictTargets {
  /** 徐汇, not 徐汇区. */
  readonly district: string
  readonly targets: number
  readonly numeric: number
}

/** The corpus in figures: every one is the length of a list in the dataset. */
export interface CorpusCounts {
  readonly documents: number
  /** First and last year of publication; null when no document prints a date. */
  readonly years: readonly [first: number, last: number] | null
  readonly events: number
  readonly byKind: Readonly<Record<TargetKind, number>>
  /** Tasks and safeguards; preambles are not counted. */
  readonly measures: number
  /** How many of `measures` are paragraphs, of documents without sections. */
  readonly paragraphs: number
  /** Districts with at least one document, most targets first, then in official order. */
  readonly districts: readonly DistrictTargets[]
  /** Warnings about the documents. */
  readonly diagnostics: number
}

/** What the documents say about their targets, in figures. */
export interface TargetCounts {
  readonly all: number
  readonly byKind: Readonly<Record<TargetKind, number>>
  /** Documents that hold a numeric target. */
  readonly numericDocuments: number
  /** The one district all numeric targets are in; null when there is none such. */
  readonly numericDistrict: string | null
  /** Targets whose sentence prints a deadline. */
  readonly withStatedDeadline: number
}

/**
 * All that 总览 shows of a set of documents, of a size that does not grow with their number: figures, and the few marks
 * and targets its pictures have room for.
 */
export interface Overview {
  readonly corpus: CorpusCounts
  readonly timeline: TimelineStrip
  readonly targets: {
    readonly counts: TargetCounts
    /** Those from which `headlineTargets` fills any number of seats up to `MOST_SEATS`. */
    readonly headline: readonly StatedTarget[]
  }
  /** Districts with documents first, then the city, then the districts without, in official order. */
  readonly coverage: readonly CoverageCount[]
}
