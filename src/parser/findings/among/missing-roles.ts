// A task without a leader, without a body that leads or shares it, or without a deadline, where nearly all others have
// one.
import { Exceptions, type Watch } from './doubt';

export function missingRoles(): Watch {
  const leader = new Exceptions();
  const lead = new Exceptions();
  const deadline = new Exceptions();
  return {
    look: (task, _, at, { roles }) => {
      leader.look(roles.has('leader'), at);
      lead.look(roles.has('lead') || roles.has('joint'), at);
      deadline.look(task.deadline !== null, at);
    },
    close: (tasks) =>
      Object.entries({ leader, lead, deadline }).flatMap(([kind, exceptions]) =>
        exceptions
          .close(tasks.length)
          // a task that names nobody is asked about as a whole, by other doubts
          .filter((at) => tasks[at]!.assignments.length > 0)
          .map((at) => ({ code: 'role-missing' as const, at, data: { kind, text: tasks[at]!.text } })),
      ),
  };
}
