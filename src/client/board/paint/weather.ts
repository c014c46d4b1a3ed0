// Which weather hangs over the quarters? Each trend in its place, with all that is on it.
import { THEMES, type Theme } from '../../../core/content/vocabulary.ts';
import { chance } from '../kit/chance.ts';
import { BOXES, type Look } from '../kit/frame.ts';
import { cut, veil } from '../kit/ink.ts';
import { glints, leaf } from '../kit/leaves.ts';
import { chord, clash, hands, notes } from '../kit/signs.ts';
import { billow } from '../kit/sky/billow.ts';
import { cloud } from '../kit/sky/cloud.ts';
import { mist } from '../kit/sky/mist.ts';
import { roomOf, type Sky, skyOf } from '../kit/sky/weather-paper.ts';
import { wind } from '../kit/sky/wind.ts';
import type { Picture, Weather, WeatherKind } from '../picture.ts';
import { weatherPlaces } from '../places.ts';

const KINDS: Readonly<Record<WeatherKind, (sky: Sky) => string>> = { cloud, wind, mist };

/** Gold shines out from behind what matters most. */
function rim({ place, weight, name }: Sky, width: number): string {
  const out = (26 + 18 * weight) * roomOf(place) + width;
  const box = {
    x: place.x - out,
    y: place.y - out - 4,
    width: place.width + 2 * out,
    height: place.height + 2 * out + 12 * weight,
  };
  return billow(box, 12, `${name}rim`);
}

/** The paper of it, with its gold. */
function body(weather: Weather, sky: Sky): string {
  const gold = weather.priority
    ? veil('#ffcf5a', rim(sky, 26), 0.3) + cut('#ffb52e', rim(sky, 12)) + cut('#ffe08a', rim(sky, 4))
    : '';
  return gold + KINDS[weather.kind](sky);
}

/** What is on it: no other weather hides that. */
function signs(weather: Weather, { place, light }: Sky): string {
  const thread = light.lamps > 0.6 || weather.weight > 0.6 ? '#fff4dd' : '#3a2450';
  return (
    (weather.accord ? chord(place) : '') +
    notes(place, weather.slots, thread) +
    hands(place, weather.hands) +
    (weather.overlap ? clash(place) : '')
  );
}

const LEAVES = ['#e8963a', '#d4553a', '#f2c04a', '#7cbb4d', '#4d9a44'] as const;

function leaves(count: number, theme: Theme, look: Look): string {
  const roll = chance(`leaves ${theme}`);
  const { x, width } = BOXES[theme];
  return Array.from({ length: Math.min(2, count) * (look.detail === 'full' ? 13 : 6) }, (_, n) => {
    const [px, py] = [x + 20 + roll() * (width - 40), 40 + roll() * 260];
    return (
      leaf(px, py, [roll() * 360, LEAVES[n % LEAVES.length] ?? '#e8963a']) +
      (n % 4 === 0 ? glints(px + 14, py - 10) : '')
    );
  }).join('');
}

export function paintWeather(picture: Pick<Picture, 'light' | 'weather' | 'leaves'>, look: Look): string {
  const places = weatherPlaces(picture.weather);
  const sky = skyOf(picture.light, look);
  const all = picture.weather.flatMap((weather, n) => {
    const place = places[n];
    return place ? [[weather, { ...sky, place, weight: weather.weight, name: weather.trend }] as const] : [];
  });
  return (
    all.map((one) => body(...one)).join('') +
    all.map((one) => signs(...one)).join('') +
    THEMES.map((theme) => leaves(picture.leaves[theme], theme, look)).join('')
  );
}
