// Joins the functions in functions.json to what they do. It must be done as soon as Office is ready: Excel calls what
// stands in the cells of an opened workbook at once, and a function that is not there yet leaves an error in its cell.
import type { Argument, RegisterAnswers } from './register-answers';
import type { Ask, Cell } from './live-cells';

/** Each function by its id in functions.json, as a question to the register. */
const QUESTIONS: Readonly<Record<string, (...given: Argument[]) => Ask>> = {
  COUNT: (unit, role, section) => (answers: RegisterAnswers) => answers.count(unit, role, section),
  TASKS: (unit, role) => (answers: RegisterAnswers) => answers.tasks(unit, role),
  LEADER: (unit) => (answers: RegisterAnswers) => answers.leader(unit),
};

/** @param enter takes a cell that a person has filled with one of the functions */
export function associateFunctions(enter: (cell: Cell, ask: Ask) => void): void {
  for (const [id, question] of Object.entries(QUESTIONS)) {
    // Excel gives the cell behind the arguments, of which it fills in those that were left out
    CustomFunctions.associate(id, (...given: unknown[]) => {
      enter(given.at(-1) as Cell, question(...(given.slice(0, -1) as Argument[])));
    });
  }
}
