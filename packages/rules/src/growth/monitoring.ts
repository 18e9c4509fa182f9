import { addMonths, type IsoDate } from '../core/date.ts';
import { ruleOn, type DatedRule } from '../core/dated.ts';

/** How often height and weight are measured, by age. */
export interface MonitoringStep {
  /** From this age on, in months. */
  readonly fromMonths: number;
  /** Months from one measurement to the next. */
  readonly everyMonths: number;
}

export interface GrowthMonitoring extends DatedRule {
  readonly steps: readonly MonitoringStep[];
}

export const growthMonitorings: readonly GrowthMonitoring[] = [
  {
    id: 'vn.school-health.2016',
    validFrom: '2016-06-30',
    legalBasis: [
      {
        document: 'Thông tư liên tịch 13/2016/TTLT-BYT-BGDĐT',
        article: 'Điều 9',
        title: 'Quy định về công tác y tế trường học',
        verified: false,
        remark:
          'Every month under 24 months, every quarter from 24 months to 6 years, BMI at least twice a school year; the half year between two is a reference model, and so is the number of the article',
      },
    ],
    steps: [
      { fromMonths: 0, everyMonths: 1 },
      { fromMonths: 24, everyMonths: 3 },
      { fromMonths: 72, everyMonths: 6 },
    ],
  },
];

export interface NextMeasurement {
  /** The day from which the next measurement is due. */
  readonly dueOn: IsoDate;
  readonly everyMonths: number;
  readonly isDue: boolean;
}

/**
 * When a child's height and weight are to be measured next. A child without a measurement is due from `since` on: the
 * first day at the school.
 *
 * @throws RuleError for a date that is none, or before the first rule
 */
export function nextMeasurement(child: {
  readonly birthDate: IsoDate;
  readonly today: IsoDate;
  readonly since: IsoDate;
  readonly lastMeasuredOn?: IsoDate;
}): NextMeasurement {
  const { birthDate, today, since, lastMeasuredOn } = child;
  const { steps } = ruleOn(growthMonitorings, today, 'today');
  const step = steps.findLast(({ fromMonths }) => addMonths(birthDate, fromMonths) <= today);
  const everyMonths = step?.everyMonths ?? 1;
  const dueOn = lastMeasuredOn === undefined ? since : addMonths(lastMeasuredOn, everyMonths);
  return { dueOn, everyMonths, isDue: dueOn <= today };
}
