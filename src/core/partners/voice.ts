// How does a temperament say it? The planner names what it does and why; a temperament may have words of its own.
import type { Mind } from './mind.ts';

/** The planner's reasons for which a temperament has a sentence of its own. */
export type OwnWords = readonly string[];

export function voiced(mind: Mind, temperament: string, own: OwnWords): Mind {
  return (view, legal, random) => {
    const decision = mind(view, legal, random);
    const { key, params } = decision.why;
    const said = key.replace(/^partner\./, '');
    if (!own.includes(said)) return decision;
    return { ...decision, why: { key: `partner.${temperament}.${said}`, params } };
  };
}
