import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { TestClock } from '../../../kernel/clock.ts';
import { demo } from '../../../seed/demo.ts';
import { startSeededSandbox } from '../../../seed/testing.ts';
import { testDatabases } from '../../../testing/databases.ts';
import type { TestCaller } from '../../../testing/test-client.ts';
import type { TestSandbox } from '../../../testing/test-sandbox.ts';

const BASE = '/public-services/v1';
const clerk = { handlerName: 'Lê Thị Thu Hà', department: 'Bộ phận Một cửa' };
const paper = { copies: 1, copyType: 'original', uploadIds: [] };

describe.each(testDatabases())('the printed forms on %s', (database) => {
  const clock = new TestClock();
  let sandbox: TestSandbox;
  let backend: TestCaller;

  const on = (day: string) =>
    clock.set({ offsetMilliseconds: 0, frozenAt: Date.parse(`${day}T05:00:00Z`) });

  beforeAll(async () => {
    sandbox = await startSeededSandbox(database, { clock });
    backend = await sandbox.client();
    on('2026-11-16');
  });
  afterAll(() => sandbox.close());

  /** The words of a form, single-spaced. */
  async function wordsOf(path: string, query: Record<string, string> = {}): Promise<string> {
    const answer = await backend.get(`${BASE}${path}`, { query });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(answer.bytes)), {
      mergePages: true,
    });
    expect(text).not.toMatch(/\d{12}/);
    return text.normalize('NFC').replaceAll(/\s+/g, ' ');
  }

  const take = (id: string, step: string, body: object = clerk) =>
    backend.post(`${BASE}/dossiers/${id}/${step}`, { body });

  async function submitted(): Promise<string> {
    const created = await backend.post(`${BASE}/dossiers`, {
      body: {
        procedureId: demo.procedure,
        receivingOfficeId: demo.department,
        channel: 'counter',
        applicant: {
          name: 'Nguyễn Văn Hùng',
          personalNumber: '000080003974',
          address: 'Phường Phố Hiến',
        },
      },
    });
    const id = created.at('/id');
    await backend.put(`${BASE}/dossiers/${id}/components/don-de-nghi`, { body: paper });
    await backend.post(`${BASE}/dossiers/${id}/submission`);
    return id;
  }

  const HEAD = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

  test('01 receipt with the appointment, 05 process control slip', async () => {
    const id = await submitted();
    expect((await backend.get(`${BASE}/dossiers/${id}/forms/receipt`)).status).toBe(409);
    await take(id, 'acceptance');
    const receipt = await wordsOf(`/dossiers/${id}/forms/receipt`);
    for (const words of [
      HEAD,
      MOTTO,
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH HƯNG YÊN',
      'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
      'Hưng Yên, ngày 16 tháng 11 năm 2026',
      'Tiếp nhận hồ sơ của: Nguyễn Văn Hùng',
      'Số định danh cá nhân: ********3974',
      'Nội dung yêu cầu giải quyết: Cấp bản sao văn bằng, chứng chỉ từ sổ gốc',
      '1. Đơn đề nghị cấp bản sao (số lượng: 1)',
      'Thời gian nhận hồ sơ: 12 giờ 00 phút, ngày 16 tháng 11 năm 2026',
      'Thời gian trả kết quả giải quyết hồ sơ: ngày 17 tháng 11 năm 2026',
    ]) {
      expect(receipt).toContain(words);
    }
    const slip = await wordsOf(`/dossiers/${id}/forms/process-control`);
    expect(slip).toContain('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ');
    expect(slip).toContain('Tiếp nhận hồ sơ');
  });

  test('02 supplement request', async () => {
    const id = await submitted();
    await take(id, 'supplement-requests', {
      ...clerk,
      items: [{ componentCode: 'don-de-nghi', content: 'Đơn chưa ký' }],
      respondBy: '2026-11-30',
    });
    const form = await wordsOf(`/dossiers/${id}/forms/supplement-request`);
    expect(form).toContain('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ');
    expect(form).toContain('1. Đơn đề nghị cấp bản sao: Đơn chưa ký');
    expect(form).toContain('Thời hạn bổ sung, hoàn thiện hồ sơ: ngày 30 tháng 11 năm 2026.');
  });

  test('03 refusal', async () => {
    const id = await submitted();
    await take(id, 'refusal', { ...clerk, reason: 'Không thuộc thẩm quyền giải quyết' });
    const form = await wordsOf(`/dossiers/${id}/forms/refusal`);
    expect(form).toContain('PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ');
    expect(form).toContain('Không thuộc thẩm quyền giải quyết');
    expect((await backend.get(`${BASE}/dossiers/${id}/forms/apology`)).status).toBe(409);
  });

  test('04 apology and new appointment', async () => {
    const id = await submitted();
    await take(id, 'acceptance');
    on('2026-11-18');
    await sandbox.doDueWork();
    const form = await wordsOf(`/dossiers/${id}/forms/apology`);
    on('2026-11-16');
    expect(form).toContain('PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ');
    expect(form).toContain(
      'Thời gian hẹn trả kết quả giải quyết hồ sơ: ngày 17 tháng 11 năm 2026.',
    );
    expect(form).toContain(
      'sẽ trả kết quả giải quyết hồ sơ cho Ông/Bà vào ngày 23 tháng 11 năm 2026.',
    );
  });

  test('06 tracking book', async () => {
    const id = await submitted();
    const { body } = await backend.get(`${BASE}/dossiers/${id}`);
    const { code } = body as { code: string };
    const book = await wordsOf(`/offices/${demo.department}/tracking-book`, {
      from: '2026-11-01',
      to: '2026-11-30',
    });
    expect(book).toContain('SỔ THEO DÕI HỒ SƠ');
    expect(book).toContain('Từ ngày 01/11/2026 đến ngày 30/11/2026');
    // A narrow column breaks the code over two lines.
    expect(book.replaceAll(' ', '')).toContain(code);
    const school = await sandbox.client({
      role: 'school',
      reach: { schoolIds: [demo.schools.upperSecondary] },
    });
    const refused = await school.get(`${BASE}/offices/${demo.department}/tracking-book`);
    expect(refused.status).toBe(403);
  });

  test.each([
    ['0001-01-01', '0001-01-02', 'from'],
    ['1999-12-31', '2026-11-30', 'from'],
    ['2026-11-01', '9999-12-31', 'to'],
    ['2026-11-02', '2026-11-01', 'from'],
  ])('there is no tracking book from %s to %s', async (from, to, parameter) => {
    const path = `${BASE}/offices/${demo.department}/tracking-book`;
    const answer = await backend.get(path, { query: { from, to } });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ parameter, code: 'invalid' }] });
  });

  test('whose forms and which book somebody printed is on record', async () => {
    const id = await submitted();
    await take(id, 'acceptance');
    await wordsOf(`/dossiers/${id}/forms/receipt`);
    await wordsOf(`/offices/${demo.department}/tracking-book`);
    const { body } = await backend.get('/platform/v1/audit-entries', { query: { subjectId: id } });
    const { data } = body as { data: { operationId: string; fields: string[] }[] };
    const found = data.map(({ operationId, fields }) => [operationId, ...fields].join(' '));
    expect(found.filter((entry) => entry.endsWith(' content')).toSorted()).toEqual([
      'getDossierForm content',
      'getOfficeTrackingBook content',
    ]);
  });
});
