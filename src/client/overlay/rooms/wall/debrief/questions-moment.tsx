// What does the class talk about? Three questions, each with what happened that makes it worth asking; the last is about real life.
import { useMemo } from 'preact/hooks';
import { france } from '../../../../../core/content/france.ts';
import { type ClassQuestion, classQuestions } from '../../../../../core/debrief/class/index.ts';
import { rulesOf } from '../../../../../core/engine/index.ts';
import type { RoomView } from '../../../../../core/rooms/wire.ts';
import { say, t } from '../../../../app/say.ts';
import { statementText, whereText } from './class-words.ts';
import type { TableOfClass } from './use-class.ts';

const rules = rulesOf(france);

function whyText({ why, tables }: ClassQuestion, all: number): string | null {
  if (why) return statementText(why, all);
  return tables.length > 0 ? t('class:happened', { where: whereText(tables, all) }) : null;
}

export function QuestionsMoment({ room, tables }: { room: RoomView; tables: readonly TableOfClass[] }) {
  const asked = useMemo(() => classQuestions(rules, tables, room.plan.age), [tables, room.plan.age]);
  return (
    <ol class="moment class-questions">
      {asked.map((one) => {
        const why = whyText(one, tables.length);
        return (
          <li key={one.kind} class={`paper is-${one.kind}`}>
            <h2>{t(`class:kind.${one.kind}`)}</h2>
            {why && <p class="class-why">{why}</p>}
            <p class="class-question">{say(one.message)}</p>
          </li>
        );
      })}
    </ol>
  );
}
