import type { Selectable } from 'kysely';
import { reachOf } from '../../kernel/access.ts';
import type { Reach } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { FIELD_MESSAGES } from '../../kernel/field-messages.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers, Locale, ServiceContext } from '../../kernel/service.ts';
import { areStorable, contentLines, lineParser } from './import-lines.ts';
import { fieldErrors, RosterIndex, takenNumbers, type CreateLearner } from './learner-input.ts';
import { announceNewLearner } from './enrolment-writes.ts';
import { newLearner } from './learner-rows.ts';
import { todayOf } from './school-calendar.ts';
import type { LearnerImportTable } from './schema.ts';

/** A line that was refused, as stored: codes without their words, which follow the reader's language. */
export interface RowError {
  line: number;
  errors: FieldError[];
}

const MAXIMUM_LINES = 10_000;
/** Row errors that are kept; the count goes on. */
const MAXIMUM_ROW_ERRORS = 1_000;
/** Lines worked off in one transaction: short enough that others on the embedded database are not kept waiting. */
const CHUNK = 200;
const RETRY_AFTER = '1';

type ImportRow = Selectable<LearnerImportTable>;

function message({ code, values = {} }: FieldError, locale: Locale): string {
  return FIELD_MESSAGES[code][locale].replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    String(values[name] ?? ''),
  );
}

function toImport(row: ImportRow, locale: Locale) {
  return {
    id: row.id,
    status: row.status,
    lineCount: row.line_count,
    createdCount: row.created_count,
    failedCount: row.failed_count,
    rowErrors: row.row_errors.map(({ line, errors }) => ({
      line,
      errors: errors.map((error) => ({
        ...(error.pointer === undefined ? {} : { pointer: error.pointer }),
        code: error.code,
        message: message(error, locale),
      })),
    })),
    createdAt: row.created_at.toISOString(),
    ...(row.finished_at === null ? {} : { finishedAt: row.finished_at.toISOString() }),
  };
}

interface WaitingLine {
  line: number;
  text: string;
}

/** Splits a chunk of lines into learners to create and lines to refuse. */
async function judge(
  { db, clock }: ServiceContext,
  reach: Reach,
  lines: readonly WaitingLine[],
): Promise<{ accepted: CreateLearner[]; refused: RowError[]; roster: RosterIndex }> {
  const parse = await lineParser();
  const parsed = lines.map(({ line, text }) => ({ line, result: parse(text) }));
  const inputs = parsed.flatMap(({ result }) => ('input' in result ? [result.input] : []));
  const roster = await RosterIndex.load(
    db,
    reach,
    inputs.map(({ schoolId }) => schoolId),
  );
  const taken = await takenNumbers(
    db,
    inputs.map(({ personalNumber }) => personalNumber),
  );
  const today = todayOf({ clock });
  const accepted: CreateLearner[] = [];
  const refused: RowError[] = [];
  for (const { line, result } of parsed) {
    if ('errors' in result) {
      refused.push({ line, errors: [...result.errors].slice(0, 40) });
      continue;
    }
    const { input } = result;
    const { personalNumber } = input;
    const errors = [...fieldErrors(input, today), ...roster.errors(input.schoolId, input.classId)];
    if (personalNumber !== undefined && taken.has(personalNumber)) {
      errors.push({ pointer: '/personalNumber', code: 'duplicate' });
    }
    if (errors.length > 0) {
      refused.push({ line, errors });
      continue;
    }
    if (personalNumber !== undefined) taken.add(personalNumber);
    accepted.push(input);
  }
  return { accepted, refused, roster };
}

/**
 * Works off the next chunk. Learners, events and the place to go on from are written in one transaction, so a line
 * is taken exactly once, whenever the server stops.
 * @returns whether lines are left
 */
async function workOff(context: ServiceContext, importId: string): Promise<boolean> {
  const { db, clock } = context;
  const row = await db
    .selectFrom('registry.learner_import')
    .selectAll()
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.lines === null) return false;
  const waiting = row.lines
    .slice(row.next_line, row.next_line + CHUNK)
    .map((entry): WaitingLine => {
      const cut = entry.indexOf(' ');
      return { line: Number(entry.slice(0, cut)), text: entry.slice(cut + 1) };
    });
  const { accepted, refused, roster } = await judge(context, reachOf(row.reach), waiting);
  const rows = accepted.map((input) =>
    newLearner(input, roster.gradeOf(input.schoolId, input.classId), context),
  );
  if (rows.length > 0) {
    await db
      .insertInto('registry.learner')
      .values(rows.map(({ learner }) => learner))
      .execute();
    await db
      .insertInto('registry.enrolment')
      .values(rows.map(({ enrolment }) => enrolment))
      .execute();
    for (const { learner, enrolment } of rows)
      await announceNewLearner(context, learner, enrolment);
  }
  const next = row.next_line + waiting.length;
  const isDone = next >= row.line_count;
  await db
    .updateTable('registry.learner_import')
    .set({
      status: isDone ? 'succeeded' : 'running',
      next_line: next,
      created_count: row.created_count + accepted.length,
      failed_count: row.failed_count + refused.length,
      row_errors: json([...row.row_errors, ...refused].slice(0, MAXIMUM_ROW_ERRORS)),
      ...(isDone ? { lines: null, finished_at: clock.date() } : {}),
    })
    .where('id', '=', importId)
    .execute();
  return !isDone;
}

/** Imports that this process works on, so that none is begun a second time. */
const active = new Set<string>();

async function run(context: ServiceContext, importId: string): Promise<void> {
  if (active.has(importId)) return;
  active.add(importId);
  try {
    while (await context.transaction((inner) => workOff(inner, importId)));
  } finally {
    active.delete(importId);
  }
}

/** Takes up again what a server that stopped has left. */
export async function resumeImports(context: ServiceContext): Promise<void> {
  const rows = await context.db
    .selectFrom('registry.learner_import')
    .select('id')
    .where('status', 'in', ['pending', 'running'])
    .orderBy('id')
    .execute();
  for (const { id } of rows) await run(context, id);
}

async function readText(body: ReadableStream<Uint8Array> | undefined): Promise<string> {
  if (body === undefined) return '';
  try {
    let text = '';
    const decoder = new TextDecoderStream('utf-8', { fatal: true });
    for await (const part of body.pipeThrough(decoder)) text += part;
    return text;
  } catch (cause) {
    throw problem('malformed-json', { cause });
  }
}

export const importHandlers: Handlers = {
  async importLearners(request, context) {
    const { db, clock, newId } = context;
    const lines = contentLines(await readText(request.rawBody));
    if (lines.length === 0)
      throw problem('invalid-request', { errors: [{ pointer: '', code: 'required' }] });
    if (!areStorable(lines))
      throw problem('invalid-request', { errors: [{ pointer: '', code: 'unsafe-text' }] });
    if (lines.length > MAXIMUM_LINES) {
      throw problem('body-too-large', {
        detail: {
          vi: `Mỗi lần nhập tối đa ${MAXIMUM_LINES} dòng. Hãy chia tệp thành nhiều lần.`,
          en: `An import takes at most ${MAXIMUM_LINES} lines. Split the file.`,
        },
      });
    }
    const row = await db
      .insertInto('registry.learner_import')
      .values({
        id: newId('imp'),
        client_id: request.principal?.clientId ?? '',
        status: 'pending',
        lines: json(lines.map(({ line, text }) => `${line} ${text}`)),
        reach: json(request.access.reach),
        line_count: lines.length,
        next_line: 0,
        created_count: 0,
        failed_count: 0,
        row_errors: json<RowError[]>([]),
        created_at: clock.date(),
        finished_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    context.afterCommit((later) => run(later, row.id));
    return {
      status: 202,
      body: toImport(row, request.locale),
      headers: { location: `/registry/v1/learner-imports/${row.id}`, 'retry-after': RETRY_AFTER },
    };
  },

  async getLearnerImport(request, context) {
    const row = await context.db
      .selectFrom('registry.learner_import')
      .selectAll()
      .where('id', '=', request.params['learnerImportId'] ?? '')
      .where('client_id', '=', request.principal?.clientId ?? '')
      .executeTakeFirst();
    if (row === undefined) throw problem('not-found');
    const isOver = row.status === 'succeeded' || row.status === 'failed';
    return {
      status: 200,
      body: toImport(row, request.locale),
      ...(isOver ? {} : { headers: { 'retry-after': RETRY_AFTER } }),
    };
  },
};
