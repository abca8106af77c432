import type { Choice, FactFormView, QuestionView } from '../dialogs/view.ts';
import type { Part } from './cardParts.ts';
import { plain } from './plain.ts';

/**
 * How a card's buttons reach the assistant, and the name of the turn that shows them: a button that is pressed again
 * under the same name is the same press again.
 * - `execute`: Universal Actions, answered with what the card becomes; older clients submit the same instead.
 * - `submit`: the fields and the button's data come back as a message.
 * @see https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
 */
export interface Buttons {
  readonly kind: 'execute' | 'submit';
  readonly turn?: string | undefined;
}

/** Teams draws no more than this many on a card. */
export const MOST_ACTIONS = 6;

/** Stands before the name of a field in what a form submits: what the field showed when the form was made. */
export const SHOWN = 'was.';

/** The button of a form. With its fields it sends what they showed at first, so that only what was changed counts. */
export function formActions({ submit, about, fields }: FactFormView, buttons: Buttons): readonly Part[] {
  const shown = fields.flatMap(({ fact, value }) => (value === undefined ? [] : [[`${SHOWN}${fact}`, plain(value)] as const]));
  const data = { prorata: 'facts', ...(about && { about }), ...Object.fromEntries(shown) };
  return [action(plain(submit), data, buttons, { style: 'positive' })];
}

/** The buttons under a question. What one says can be typed as well. */
export function choiceActions({ fact, choices }: QuestionView, buttons: Buttons): readonly Part[] {
  return choices.slice(0, MOST_ACTIONS).map((choice) => choiceAction(fact, choice, buttons));
}

function choiceAction(fact: string, { label, say }: Choice, buttons: Buttons): Part {
  return action(plain(label), { prorata: 'say', fact, say, label: plain(label) }, buttons, {}, { msteams: { type: 'messageBack', displayText: plain(label), text: say } });
}

/** `older` is what only a submitted message needs, in which Teams shows nothing of a button unless it is told to. */
function action(title: string, named: Readonly<Record<string, string>>, { kind, turn }: Buttons, look: Part, older: Part = {}): Part {
  const data = { ...named, ...(turn !== undefined && { turn }) };
  const submit = { type: 'Action.Submit', title, ...look, data: { ...data, ...(kind === 'execute' && older) } };
  return kind === 'submit' ? submit : { type: 'Action.Execute', title, verb: named['prorata'], ...look, data, fallback: submit };
}

/** Buttons as an element: the only place where older clients of Teams read what to do in place of a Universal Action. */
export function actionSet(actions: readonly Part[]): Part {
  return { type: 'ActionSet', spacing: 'Medium', actions };
}
