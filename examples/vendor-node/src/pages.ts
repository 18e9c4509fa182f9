import { html, type Html } from './html.ts';
import type { LearnerPage } from './learners.ts';
import type { Person } from './people.ts';
import type { CheckedResult } from './results.ts';
import type { WebhookEvent } from '@khuevan/sdk/webhooks';

const NAME = 'Phần mềm quản lý trường học · bản mẫu';

function layout(title: string, person: Person | null, content: Html): Html {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${NAME}</title>
        <link rel="icon" href="/vendor.svg" />
        <link rel="stylesheet" href="/vendor.css" />
      </head>
      <body>
        <header>
          <div class="in"><b>${NAME}</b><span class="soft">${person?.name ?? ''}</span></div>
        </header>
        <main class="in">
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

export function startPage(person: Person | null): Html {
  return layout(
    'Máy chủ của nhà cung cấp',
    person,
    html`<section>
        <p>
          Máy chủ này giữ khoá của nhà cung cấp, cấp mã dùng một lần cho các tiện ích trên cổng và
          nhận webhook. Cổng giáo dục gọi nó; người dùng ít khi thấy trang này.
        </p>
      </section>
      <section class="card pad">
        <h2>Danh sách học sinh</h2>
        <p class="soft">Dành cho nhà trường. Đây là bản mẫu nên không có mật khẩu.</p>
        <form method="post" action="/sign-in">
          <input type="hidden" name="person" value="teacher" />
          <button>Vào với vai giáo viên mẫu</button>
        </form>
      </section>`,
  );
}

export function messagePage(title: string, text: string): Html {
  return layout(
    title,
    null,
    html`<p>${text}</p>
      <p><a class="button" href="/">Về trang đầu</a></p>`,
  );
}

export function learnersPage(
  person: Person,
  page: LearnerPage,
  results: readonly CheckedResult[],
  events: readonly WebhookEvent[],
): Html {
  return layout(
    'Học sinh',
    person,
    html`<section aria-label="Học sinh">
        <div class="card">
          <table>
            <thead>
              <tr>
                <th scope="col">Họ và tên</th>
                <th scope="col">Ngày sinh</th>
                <th scope="col">Mã hồ sơ</th>
              </tr>
            </thead>
            <tbody>
              ${page.learners.map(
                (learner) =>
                  html`<tr>
                    <td>${learner.name}</td>
                    <td>${vietnameseDate(learner.birthDate)}</td>
                    <td><code>${learner.id}</code></td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        ${
          page.next === undefined
            ? html`<p class="soft">Hết danh sách.</p>`
            : html`<a class="button quiet" href="/learners?after=${page.next}">Trang sau</a>`
        }
      </section>
      ${resultsSection(results)} ${webhooksSection(events)}`,
  );
}

const OUTCOMES: Readonly<Record<string, string>> = {
  verified: 'Đã xác thực',
  mismatch: 'Chưa khớp với dữ liệu dân cư',
};

function resultsSection(results: readonly CheckedResult[]): Html {
  return html`<section aria-label="Kết quả đã kiểm chữ ký">
    <h2>Kết quả đã kiểm chữ ký</h2>
    <p class="soft">
      Máy chủ này tự lấy kết quả xác thực, kiểm chữ ký, và chỉ giữ lại kết luận cho từng hồ sơ.
    </p>
    ${
      results.length === 0
        ? html`<p class="soft">Chưa có ai xác thực xong.</p>`
        : html`<div class="card">
            <table>
              <thead>
                <tr>
                  <th scope="col">Lúc ký</th>
                  <th scope="col">Mã hồ sơ</th>
                  <th scope="col">Kết luận</th>
                </tr>
              </thead>
              <tbody>
                ${results.map(
                  ({ signedAt, subjectId, status }) =>
                    html`<tr>
                      <td>${vietnameseTime(signedAt)}</td>
                      <td><code>${subjectId}</code></td>
                      <td>${OUTCOMES[status] ?? status}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

function webhooksSection(events: readonly WebhookEvent[]): Html {
  return html`<section aria-label="Webhook đã nhận">
    <h2>Webhook đã nhận</h2>
    ${
      events.length === 0
        ? html`<p class="soft">Chưa có webhook nào. Làm một bài trên cổng, tin báo sẽ tới đây.</p>`
        : html`<div class="card">
            <table>
              <thead>
                <tr>
                  <th scope="col">Lúc</th>
                  <th scope="col">Loại</th>
                  <th scope="col">Mã</th>
                </tr>
              </thead>
              <tbody>
                ${events.map(
                  (event) =>
                    html`<tr>
                      <td>${vietnameseTime(event.occurredAt)}</td>
                      <td>${event.type}</td>
                      <td><code>${event.id}</code></td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

const DAY = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;

/** 2009-03-12 → 12/03/2009: a calendar date has no time zone, so none is applied. */
function vietnameseDate(date: string): string {
  return new Intl.DateTimeFormat('vi', { ...DAY, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

function vietnameseTime(instant: string): string {
  return new Intl.DateTimeFormat('vi', {
    ...DAY,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(instant));
}
