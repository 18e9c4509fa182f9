import { addDays } from '@khuevan/rules/core';
import { requireRole } from '../../../kernel/access.ts';
import { problem } from '../../../kernel/problem.ts';
import type { Handlers, ServiceResponse } from '../../../kernel/service.ts';
import { findOffice, requireDossier, worksAt } from '../access.ts';
import { vietnamDay } from '../dates.ts';
import {
  printApology,
  printReceipt,
  printRefusal,
  printSupplementRequest,
  type DossierFormPrinter,
} from './dossier-forms.ts';
import { formDataOf } from './form-data.ts';
import { printProcessControl } from './process-control.ts';
import { printTrackingBook } from './tracking-book.ts';

const PRINTERS: Readonly<Record<string, DossierFormPrinter>> = {
  receipt: printReceipt,
  'supplement-request': printSupplementRequest,
  refusal: printRefusal,
  apology: printApology,
  'process-control': printProcessControl,
};

/** Dossiers that one printed book holds. */
const BOOK_ROWS = 500;

/** Days that a book may name: those on which the sandbox's clock can stand. */
const FIRST_DAY = '2000-01-01';
const LAST_DAY = '2100-01-01';

const pdf = (bytes: Uint8Array, name: string): ServiceResponse => ({
  status: 200,
  bytes,
  headers: {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
  },
});

/** An instant of the day's beginning in Vietnam. */
const dayBegin = (date: string): Date => new Date(`${date}T00:00:00+07:00`);

/** The six printed forms of Thông tư 01/2018/TT-VPCP. */
export const formHandlers: Handlers = {
  async getDossierForm(request, context) {
    const form = request.params['form'] ?? '';
    const dossier = await requireDossier(request, context);
    const printed = PRINTERS[form]?.(await formDataOf(context, dossier));
    if (printed === undefined) {
      throw problem('conflict', {
        detail: {
          vi: 'Hồ sơ chưa đến bước có biểu mẫu này.',
          en: 'The dossier has not come to the point that this form is about.',
        },
      });
    }
    return pdf(await printed, form);
  },

  async getOfficeTrackingBook(request, context) {
    const { db, clock } = context;
    const office = await findOffice(db, request.params['officeId'] ?? '');
    if (office === undefined) throw problem('not-found');
    requireRole(request, 'department', 'commune', 'school');
    if (!(await worksAt(request, db, office.id))) throw problem('role-not-allowed');
    const to = String(request.query['to'] ?? vietnamDay(clock));
    const from = String(request.query['from'] ?? `${to.slice(0, 8)}01`);
    for (const [parameter, day] of Object.entries({ from, to })) {
      if (day < FIRST_DAY || day > LAST_DAY) {
        throw problem('unprocessable', { errors: [{ parameter, code: 'invalid' }] });
      }
    }
    if (from > to) {
      throw problem('unprocessable', { errors: [{ parameter: 'from', code: 'invalid' }] });
    }
    const dossiers = await db
      .selectFrom('public_services.dossier')
      .selectAll()
      .where('receiving_office_id', '=', office.id)
      .where('submitted_at', '>=', dayBegin(from))
      .where('submitted_at', '<', dayBegin(addDays(to, 1)))
      .orderBy('submitted_at')
      .orderBy('id')
      .limit(BOOK_ROWS)
      .execute();
    const held = [...new Set(dossiers.map(({ current_office_id: id }) => id))];
    const offices =
      held.length === 0
        ? []
        : await db
            .selectFrom('public_services.office')
            .select(['id', 'name'])
            .where('id', 'in', held)
            .execute();
    const bytes = await printTrackingBook({
      office,
      from,
      to,
      dossiers,
      offices: new Map(offices.map(({ id, name }) => [id, name])),
      now: clock.date(),
    });
    const subjectIds = [office.id, ...dossiers.map(({ id }) => id)];
    return { ...pdf(bytes, 'tracking-book'), subjectIds };
  },
};
