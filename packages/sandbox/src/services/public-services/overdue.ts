import { RuleError } from '@khuevan/rules/core';
import { newAppointment } from '@khuevan/rules/dossier';
import type { ServiceContext } from '../../kernel/service.ts';
import type { DossierRow } from './access.ts';
import { vietnamDay } from './dates.ts';
import { emitDossier } from './dossier-events.ts';
import { writeStep } from './transition.ts';

/** States in which the office owes a result and its clock runs. */
const OWING = ['accepted', 'processing', 'withdrawal-requested'] as const;

/** Working days to the new appointment. The law leaves them to the office: the sandbox's own choice. */
const NEW_APPOINTMENT_DAYS = 3;

/** Dossiers a transaction: others must get their turn on a database with one connection. */
const BATCH = 25;

function appointmentFrom(today: string): string | undefined {
  try {
    return newAppointment(today, NEW_APPOINTMENT_DAYS);
  } catch (error) {
    // The holidays of that year are not known: the letter goes out without a day, the clerk adds it.
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

async function apologise(context: ServiceContext, row: DossierRow, today: string): Promise<void> {
  const appointment = appointmentFrom(today);
  const after = await writeStep(
    context,
    row,
    {
      kind: 'overdue',
      content: 'Quá hạn giải quyết: gửi phiếu xin lỗi và hẹn lại ngày trả kết quả',
      deadline: appointment,
    },
    {
      overdue_since: today,
      apology_count: row.apology_count + 1,
      ...(appointment === undefined ? {} : { appointment_date: appointment }),
    },
  );
  await emitDossier(
    context,
    'overdue',
    after,
    appointment === undefined ? {} : { appointmentDate: appointment },
  );
}

async function apologiseForBatch(context: ServiceContext): Promise<number> {
  const today = vietnamDay(context.clock);
  const rows = await context.db
    .selectFrom('public_services.dossier')
    .selectAll()
    .where('status', 'in', [...OWING])
    .where('overdue_since', 'is', null)
    .where('appointment_date', '<', today)
    .orderBy('id')
    .limit(BATCH)
    .forUpdate()
    .execute();
  for (const row of rows) await apologise(context, row, today);
  return rows.length;
}

/**
 * Results whose day has passed: each gets a letter of apology with a new appointment (form 04), once
 * (Nghị định 61/2018/NĐ-CP, Điều 19; unverified).
 */
export async function markOverdue(context: ServiceContext): Promise<void> {
  let found: number;
  do {
    found = await context.transaction((step) => apologiseForBatch(step));
  } while (found === BATCH);
}
