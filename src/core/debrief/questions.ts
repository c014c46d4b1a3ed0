// Which three to five questions fit what happened? Weak lines first, then overlaps, residents, hands, transfer.
import { QUESTIONS, type Question } from '../content/questions.ts';
import type { Message } from '../engine/index.ts';
import { weakest } from './ending.ts';
import { reasonFor } from './occasions.ts';
import type { Statement } from './statement.ts';
import type { Tale } from './tale.ts';

export interface Asked {
  /** The question in the bank. */
  readonly question: string;
  /** Its words for the age at this table. */
  readonly message: Message;
  /** What happened that makes it worth asking. */
  readonly why: Statement;
}

const FEWEST = 3;
const MOST = 5;
const WEAK_LINES = 2;

interface Fitting {
  readonly question: Question;
  readonly why: Statement;
}

function fitting(tale: Tale): readonly Fitting[] {
  return QUESTIONS.flatMap((question) => {
    const why = reasonFor(tale, question);
    return why ? [{ question, why }] : [];
  });
}

/** What happened comes before what may always be asked. */
function first(among: readonly Fitting[]): readonly Fitting[] {
  const told = among.find(({ question }) => question.when !== 'always') ?? among[0];
  return told ? [told] : [];
}

export function questionsOf(tale: Tale): readonly Asked[] {
  const fit = fitting(tale);
  const about = (topic: Question['about']) => fit.filter(({ question }) => question.about === topic);
  const when = (occasion: Question['when']) => fit.filter(({ question }) => question.when === occasion);
  const weak = weakest(tale)
    .filter(({ notes, possible }) => notes < possible)
    .slice(0, WEAK_LINES);
  const transfer = about('transfer').slice(0, 1);
  const wished = [
    ...weak.flatMap(({ condition }) => first(about(condition))),
    ...when('lost').slice(-1),
    ...when('voice').slice(0, 1),
    ...when('broken').slice(0, 1),
  ];
  const others = fit.filter(({ question }) => question.about !== 'transfer');
  const chosen = [...new Set(wished)].slice(0, MOST - transfer.length);
  const missing = FEWEST - transfer.length - chosen.length;
  const more = others.filter((one) => !chosen.includes(one)).slice(0, Math.max(0, missing));
  return [...chosen, ...more, ...transfer].map(({ question, why }) => ({
    question: question.id,
    message: { key: `questions:${question.id}.${tale.setup.age}`, params: {} },
    why,
  }));
}
