import type { Fact } from '../../story/types.ts';
import { FactStatement } from '../../ui/statement/FactStatement.tsx';
import type { StatementContext } from '../../ui/statement/statement-context.ts';

interface StatementsProps {
  facts: readonly Fact[];
  reading: StatementContext;
  /** The list's own name, or else the id of the heading that names it. */
  label?: string;
  labelledBy?: string;
}

/** Statements as a list, so that a screen reader can count them. */
export function Statements({ facts, reading, label, labelledBy }: StatementsProps) {
  return (
    <ul class="statements" aria-label={label} aria-labelledby={labelledBy}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactStatement item={fact} {...reading} />
        </li>
      ))}
    </ul>
  );
}
