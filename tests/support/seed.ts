// Which seed do the browser tests play with? The one `npm run e2e -- … --seed S` names, or always the same one.
export const seed: number = Number(process.env.CONCERT_SEED ?? 2030);
