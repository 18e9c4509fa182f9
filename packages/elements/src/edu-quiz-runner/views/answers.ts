import type {
  DeliveryChoiceItem,
  DeliveryItem,
  DeliveryNumericItem,
  DeliveryTrueFalseItem,
  ItemResponse,
} from '@khuevan/qti/delivery';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../base/icon.ts';
import { renderInline } from '../../content/render-content.ts';
import { icons } from '../icons.ts';
import type { QuizView } from './context.ts';

/** The place to answer: native radio buttons and a text field, so keys and names come from the platform. */
export function renderAnswer(item: DeliveryItem, view: QuizView): TemplateResult {
  switch (item.kind) {
    case 'choice':
      return renderChoices(item, view);
    case 'true-false':
      return renderStatements(item, view);
    case 'numeric':
      return renderNumber(item, view);
  }
}

function renderChoices(
  item: DeliveryChoiceItem,
  { state, store, words }: QuizView,
): TemplateResult {
  const answer = state.answers.get(item.id);
  return html`<fieldset class="choices" aria-describedby="stem">
    <legend class="visually-hidden">${words.chooseOne}</legend>
    ${item.choices.map(
      ({ id, content }) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${item.id}
            value=${id}
            .checked=${live(answer === id)}
            @change=${() => store.answer(item.id, id)}
          />
          <b class="letter">${id}.</b>
          <span class="option">${renderInline(content)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function renderStatements(item: DeliveryTrueFalseItem, view: QuizView): TemplateResult {
  const answer = view.state.answers.get(item.id);
  return html`<div class="rows">
    ${item.statements.map(({ id, content }) => {
      const name = `statement-${id}`;
      return html`<div class="row" role="radiogroup" aria-labelledby=${name}>
        <b class="letter" aria-hidden="true">${id})</b>
        <span class="option" id=${name}
          ><span class="visually-hidden">${view.words.statement(id)}: </span>${renderInline(
            content,
          )}</span
        >
        <div class="segments">
          ${renderSegment(item, id, true, answer, view)}
          ${renderSegment(item, id, false, answer, view)}
        </div>
      </div>`;
    })}
  </div>`;
}

function renderSegment(
  item: DeliveryTrueFalseItem,
  statementId: string,
  value: boolean,
  answer: ItemResponse | undefined,
  { store, words }: QuizView,
): TemplateResult {
  const chosen = typeof answer === 'object' && answer !== null && answer[statementId] === value;
  return html`<label class="segment">
    <input
      class="visually-hidden"
      type="radio"
      name=${`${item.id}-${statementId}`}
      value=${String(value)}
      .checked=${live(chosen)}
      @change=${() => store.answerStatement(item.id, statementId, value)}
    />
    <span>${value ? words.isTrue : words.isFalse}</span>
  </label>`;
}

function renderNumber(
  item: DeliveryNumericItem,
  { state, store, words }: QuizView,
): TemplateResult {
  const answer = state.answers.get(item.id);
  const unreadable = state.unreadable.get(item.id);
  const typed = unreadable ?? (typeof answer === 'string' ? answer : '');
  return html`<div class="number">
    <label for="number">${words.numericLabel}</label>
    <div class="number-field">
      <input
        id="number"
        class="field numeric"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="done"
        maxlength=${item.maxLength}
        aria-describedby="number-hint${unreadable === undefined ? '' : ' number-problem'}"
        aria-invalid=${unreadable === undefined ? nothing : 'true'}
        .value=${live(typed)}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) store.answerNumber(item.id, target.value);
        }}
      />
      ${item.unit === undefined ? nothing : html`<span class="unit">${item.unit}</span>`}
    </div>
    <p id="number-hint" class="tiny soft">${words.numericHint}</p>
    ${
      unreadable === undefined
        ? nothing
        : html`<p id="number-problem" class="problem small">
            ${icon(icons.circleAlert, { size: 's' })}<span>${words.numericUnreadable}</span>
          </p>`
    }
  </div>`;
}
