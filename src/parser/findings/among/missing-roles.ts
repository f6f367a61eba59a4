// A task without a leader, without a body that leads or shares it, or without a deadline, where nearly all others have
// one.
import { Exceptions, type Watch } from './doubt';

export function missingRoles(): Watch {
  const leader = new Exceptions();
  const lead = new Exceptions();
  const deadline = new Exceptions();
  return {
    look: (task, _, at) => {
      let hasLeader = false;
      let hasLead = false;
      for (const { role } of task.assignments) {
        if (role === 'leader') hasLeader = true;
        else if (role === 'lead' || role === 'joint') hasLead = true;
      }
      leader.look(hasLeader, at);
      lead.look(hasLead, at);
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
