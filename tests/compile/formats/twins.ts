import type { CompiledDocument } from '../../../src/model/dataset.ts'

/** What a document says, without where: two files with the same words have to agree in it. */
export function sayings({ metadata, sections, events, targets, mentions, measures }: CompiledDocument) {
  const { publishedAt: _, ...rest } = metadata
  return {
    metadata: rest,
    sections: sections.map(({ level, label, title }) => ({ level, label, title })),
    events: events.map(({ date, precision, role, basis, label }) => ({
      date,
      precision,
      role,
      basis,
      label,
    })),
    targets: targets.map(({ metric, kind, comparator, value, unit, deadline, deadlineBasis }) => ({
      metric,
      kind,
      comparator,
      value,
      unit,
      deadline,
      deadlineBasis,
    })),
    mentions: mentions.map(({ entity, kind }) => `${kind} ${entity}`),
    measures: measures.map(({ title, role, brands, centres, bodies }) => ({
      title,
      role,
      brands: brands.map(({ id, basis }) => `${id} ${basis}`),
      centres: centres.map(({ id }) => id),
      bodies: bodies.map(({ name }) => name),
    })),
  }
}
