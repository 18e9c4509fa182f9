import type { DeliveryItem, DeliveryPart, ItemResponse } from '@khuevan/qti/delivery';

/** Where an item stands: papers number the questions of each part from one. */
export interface QuizPlace {
  readonly item: DeliveryItem;
  readonly part: DeliveryPart;
  readonly partIndex: number;
  /** Number within the part, from 1. */
  readonly number: number;
  /** Place in the whole paper, from 0. */
  readonly index: number;
}

export function outline(parts: readonly DeliveryPart[]): readonly QuizPlace[] {
  const places: QuizPlace[] = [];
  parts.forEach((part, partIndex) => {
    part.items.forEach((item, itemIndex) => {
      places.push({ item, part, partIndex, number: itemIndex + 1, index: places.length });
    });
  });
  return places;
}

/** How far an item is answered; `partial` is a true-false question with statements left open. */
export type Completion = 'none' | 'partial' | 'complete';

export function completion(item: DeliveryItem, response: ItemResponse | undefined): Completion {
  if (response === undefined || response === null || response === '') return 'none';
  if (item.kind !== 'true-false') return 'complete';
  const answered = typeof response === 'object' ? Object.keys(response).length : 0;
  if (answered === 0) return 'none';
  return answered >= item.statements.length ? 'complete' : 'partial';
}

/** `Phần I` of `Phần I. Trắc nghiệm nhiều phương án lựa chọn`: enough beside a question. */
export function shortPartTitle({ title }: DeliveryPart): string {
  return title.split('. ', 1)[0] ?? title;
}
