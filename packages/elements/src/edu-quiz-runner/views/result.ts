import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../base/format.ts';
import { icon } from '../../base/icon.ts';
import { icons } from '../icons.ts';
import type { ItemOutcome, QuizResult } from '../quiz-gateway.ts';
import type { QuizPlace } from '../quiz-outline.ts';
import type { QuizView } from './context.ts';

const outcomeIcons = {
  correct: icons.circleCheck,
  partial: icons.circleAlert,
  incorrect: icons.circleX,
  unanswered: icons.circle,
} as const;

const outcomeTones = {
  correct: 'positive',
  partial: 'caution',
  incorrect: 'negative',
  unanswered: '',
} as const;

export function renderResult(view: QuizView): TemplateResult | typeof nothing {
  const { state, words, locale } = view;
  const { result, assessment } = state;
  if (result === undefined || assessment === undefined) return nothing;
  const number = (decimal: string) => formatNumber(Number(decimal), locale);
  return html`<section class="result" part="result">
    <div class="card score-card">
      <div>
        <p class="small soft">${assessment.title}</p>
        <h1 class="title" tabindex="-1">${words.resultTitle}</h1>
      </div>
      <p class="score">
        <b class="numeric">${number(result.scaledScore)}</b>
        <span class="soft">${words.outOfTen}</span>
      </p>
      ${
        Number(result.maxScore) === 10
          ? nothing
          : html`<p class="soft numeric">
              ${words.rawScore(number(result.score), number(result.maxScore))}
            </p>`
      }
      <ul class="counts">
        ${renderCount('correct', words.countCorrect, result)}
        ${renderCount('partial', words.countPartial, result)}
        ${renderCount('incorrect', words.countIncorrect, result)}
        ${renderCount('unanswered', words.countUnanswered, result)}
      </ul>
      ${
        state.attempt?.status === 'expired' || state.timeUp
          ? html`<div class="note">
              ${icon(icons.info)}
              <p>${words.submittedAuto}</p>
            </div>`
          : nothing
      }
      ${
        view.retake
          ? html`<button class="button quiet" part="retake" @click=${() => view.store.retake()}>
              ${words.retake}
            </button>`
          : nothing
      }
    </div>
    ${assessment.parts.map(
      (part, partIndex) =>
        html`<section class="card result-part">
          <h2 class="heading">${part.title}</h2>
          <ol class="outcomes numeric">
            ${state.places
              .filter((place) => place.partIndex === partIndex)
              .map((place) => renderOutcome(place, result, view))}
          </ol>
        </section>`,
    )}
  </section>`;
}

function renderCount(
  outcome: ItemOutcome,
  text: (count: number) => string,
  result: QuizResult,
): TemplateResult | typeof nothing {
  const count = result.items.filter((item) => item.outcome === outcome).length;
  if (count === 0) return nothing;
  return html`<li class="chip ${outcomeTones[outcome]}">
    ${icon(outcomeIcons[outcome], { size: 's' })}${text(count)}
  </li>`;
}

function renderOutcome(
  { item, number }: QuizPlace,
  result: QuizResult,
  { words, locale }: QuizView,
): TemplateResult | typeof nothing {
  const scored = result.items.find(({ itemId }) => itemId === item.id);
  if (scored === undefined) return nothing;
  const label = {
    correct: words.outcomeCorrect,
    partial: words.outcomePartial,
    incorrect: words.outcomeIncorrect,
    unanswered: words.outcomeUnanswered,
  }[scored.outcome];
  const decimal = (value: string) => formatNumber(Number(value), locale);
  return html`<li class="outcome ${outcomeTones[scored.outcome]}">
    <span class="outcome-number">${words.question(number)}</span>
    <span class="outcome-word">${icon(outcomeIcons[scored.outcome], { size: 's' })}${label}</span>
    <span class="soft"
      >${decimal(scored.score)}/${decimal(scored.maxScore)}<span class="visually-hidden">
        ${words.pointsUnit}</span
      ></span
    >
  </li>`;
}
