// Which words does the whole game agree on? The closed lists every other type is derived from.

export const THEMES = ['health', 'energy', 'education'] as const;
/** A theme has one gauge, one quarter of the town and one colour (SDG 3, 7 and 4). */
export type Theme = (typeof THEMES)[number];

export const DYNAMICS = ['inclusion', 'power', 'cooperation'] as const;
/** Themes × dynamics make the 3 × 3 matrix on which trends sit ("power" is power to act). */
export type Dynamic = (typeof DYNAMICS)[number];

export const CAPABILITIES = ['outreach', 'means', 'framework', 'knowledge'] as const;
/** What an action brings and what a need asks for. */
export type Capability = (typeof CAPABILITIES)[number];

export const ACTORS = ['association', 'company', 'authority', 'research'] as const;
/** An actor is a seat at the table; several people may share it. */
export type ActorId = (typeof ACTORS)[number];

export const CONDITIONS = ['agenda', 'measurement', 'activities', 'communication', 'backbone'] as const;
/** The five conditions of collective impact, in the order of the stave, bottom line first. */
export type Condition = (typeof CONDITIONS)[number];

export const AGES = ['10-14', '15-18', 'adults'] as const;
/** Who plays: decides which cards are in the deck and which wording is used. */
export type Age = (typeof AGES)[number];
