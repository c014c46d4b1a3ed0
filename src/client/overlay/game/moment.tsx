// placeholder
export function Moment() {
  return null;
}
