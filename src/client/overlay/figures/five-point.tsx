// How does a star of a theme look, earned or not?
import './five-point.css';

/** The two stars of a theme, of which `stars` are earned. */
export function TwoStars({ stars }: { readonly stars: number }) {
  return (
    <>
      <FivePoint lit={stars > 0 ? 'lit' : 'dark'} />
      <FivePoint lit={stars > 1 ? 'lit' : 'dark'} />
    </>
  );
}

function FivePoint({ lit }: { readonly lit: 'lit' | 'dark' }) {
  return (
    <svg class={`five-point is-${lit}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="m12 1.800 3.100 6.600 7.200.900-5.300 5 1.400 7.100-6.400-3.500-6.400 3.500L7 14.300 1.700 9.300l7.200-.900z" />
    </svg>
  );
}
