// How do signs inside a sentence appear? Fonts lack them: they are drawn, and named for people who do not see them.
import { t } from '../../app/say.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';

const SIGNS: Readonly<Record<string, readonly [icon: IconName, name: string]>> = {
  '✋': ['hand', 'ui:sign.hand'],
  '✦': ['star', 'ui:sign.star'],
  '♪': ['duet', 'ui:sign.duet'],
};

/** A sentence whose ✋, ✦ and ♪ are pictograms. */
export function Words({ text }: { text: string }) {
  return (
    <>
      {text.split(/([✋✦♪])/u).map((part, index) => {
        const sign = SIGNS[part];
        return sign ? <Icon name={sign[0]} label={t(sign[1])} key={`${index} ${part}`} /> : part;
      })}
    </>
  );
}
