import { sql, type Selectable } from 'kysely';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { courseHasResource } from '../courses/public.ts';
import { containsPattern, searchText } from '../../kernel/search-text.ts';
import { signMediaPath } from './media-links.ts';
import { readMedia } from './media-folder.ts';
import type { LearningResourceTable } from './schema.ts';

type ResourceRow = Selectable<LearningResourceTable>;

/** How long launched media can be played at least: longer than a lesson, shorter than a school day. */
const LIFETIME_SECONDS = 3 * 3600;
/** Addresses end on the hour, so that a page opened again finds its media in the browser's cache. */
const ROUND_SECONDS = 3600;

const optional = <Key extends string, Value>(key: Key, value: Value | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

const toResource = (row: ResourceRow) => ({
  id: row.id,
  title: row.title,
  kind: row.kind,
  ...optional('summary', row.summary),
  ...optional('subject', row.subject),
  grades: row.grades,
  language: row.language,
  ...optional('durationSeconds', row.duration_seconds),
  ...optional('licence', row.licence),
  ...optional('publisher', row.publisher),
  keywords: row.keywords,
  publishedAt: row.published_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** The resource, when the caller may see it: a course player those of its course only. */
async function theResource(
  { params, principal }: ServiceRequest,
  { db }: ServiceContext,
): Promise<ResourceRow> {
  const id = params['learningResourceId'] ?? '';
  const isHidden = principal?.kind === 'widget' && !(await courseHasResource(db, principal, id));
  const row = isHidden
    ? undefined
    : await db
        .selectFrom('resources.learning_resource')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/**
 * How well a resource answers the words, lower is better: 0 its title begins with them, 1 its title holds them, 2 they are
 * elsewhere. Without words all are equal.
 */
function rankOf(q: string) {
  const words = searchText(q);
  const begins = containsPattern(q).slice(1);
  return words === ''
    ? sql<number>`0`
    : sql<number>`case when search_title like ${begins} then 0
        when search_title like ${containsPattern(q)} then 1 else 2 end`;
}

export const resourceHandlers: Handlers = {
  async listLearningResources({ query }, { db, cursors }) {
    const { kind, subject, grade } = query;
    const q = typeof query['q'] === 'string' ? query['q'] : '';
    const scope = [
      'listLearningResources',
      searchText(q),
      kind ?? null,
      subject ?? null,
      grade ?? null,
    ];
    const paging = readPage<[number, string, string]>(query, scope, cursors);
    const rank = rankOf(q);
    let select = db
      .selectFrom('resources.learning_resource')
      .selectAll()
      .select(rank.as('rank'))
      .orderBy('rank')
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    for (const word of searchText(q).split(' ').filter(Boolean)) {
      select = select.where('search_text', 'like', containsPattern(word));
    }
    if (typeof kind === 'string') select = select.where('kind', '=', kind);
    if (typeof subject === 'string') select = select.where('subject', '=', subject);
    if (typeof grade === 'number') {
      select = select.where(sql<boolean>`grades @> ${JSON.stringify([grade])}::jsonb`);
    }
    const { after } = paging;
    if (after !== null) {
      const [place, publishedAt, id] = after;
      select = select.where(({ eb, or, and, refTuple, tuple }) =>
        or([
          eb(rank, '>', place),
          and([
            eb(rank, '=', place),
            eb(refTuple('published_at', 'id'), '<', tuple(new Date(publishedAt), id)),
          ]),
        ]),
      );
    }
    const rows = await select.execute();
    const body = toPage(
      rows,
      paging,
      scope,
      cursors,
      (row) => [row.rank, row.published_at.toISOString(), row.id],
      toResource,
    );
    return { status: 200, body };
  },

  async getLearningResource(request, context) {
    const row = await theResource(request, context);
    return {
      status: 200,
      body: toResource(row),
      headers: { etag: entityTag(row.id, row.version) },
    };
  },

  async launchLearningResource(request, context) {
    const row = await theResource(request, context);
    if (row.media === null) {
      throw problem('conflict', {
        detail: {
          vi: 'Hệ thống thử nghiệm chỉ có phần mô tả của học liệu này, không có tệp để mở.',
          en: 'The sandbox holds only the description of this resource, no media to open.',
        },
      });
    }
    const { clock, config, keys } = context;
    const earliest = clock.now() / 1000 + LIFETIME_SECONDS;
    const expires = Math.ceil(earliest / ROUND_SECONDS) * ROUND_SECONDS;
    const base = config.origins.content + (await signMediaPath(keys, row.id, expires));
    const media = await readMedia(row.media);
    return {
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: {
        learningResourceId: row.id,
        sources: [{ type: media.mimeType, url: base + media.master }],
        captions: media.captions.map(({ language, label, file }, index) => ({
          language,
          label,
          url: base + file,
          ...(index === 0 ? { default: true } : {}),
        })),
        poster: base + media.poster,
        chapters: media.chapters.map(({ title, startSeconds, endSeconds }) => ({
          title,
          startSeconds,
          endSeconds,
        })),
        transcript: media.transcript,
        durationSeconds: media.durationSeconds,
        expiresAt: new Date(expires * 1000).toISOString(),
      },
    };
  },
};
