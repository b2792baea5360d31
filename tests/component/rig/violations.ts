import axe from 'axe-core';

/** What axe finds wrong with what is shown, as `rule: element` lines. */
export async function violations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
